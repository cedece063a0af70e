/**
 * Divides a graph into kernels. Products, convolutions and poolings start a kernel and take what follows elementwise into
 * their epilogue; reductions over the trailing axes and the maps around them become row programs; movements become
 * index arithmetic of whoever reads them; cheap values are worked out again where they are read.
 */
import { axesOf, axisIndex, sameIndices } from '../kernel/index.ts';
import { opDef } from '../ops/registry.ts';
import type { Layout } from '../../plan/layout.ts';
import type { Graph, Node, NodeId } from '../graph/ir.ts';
import { ResultIndex } from '../graph/results.ts';
import { RecomputeGroups } from './again.ts';
import { ClusterSet, type Cluster, type ClusterKind } from './clusters.ts';
import { MAX_MEMBERS, Spans, Streams } from './kernel-limits.ts';
import { isStored, PRODUCTS, RECOMPUTE_COST, severalResults, VIRTUAL_SOURCES } from './op-classes.ts';
import { recomputeCost } from './recompute.ts';
import { consumersOf } from './rewrite.ts';
import { rowAxesOf, rowWidth } from './row-shape.ts';
import { LOOKUPS, relabels, sameSizes, trace, Traces, type Trace } from './trace.ts';

export interface FusionOptions {
  readonly maxRows: number;
  /** Storage buffers that a kernel may bind. */
  readonly maxBindings: number;
  /** The buffers behind what is read or written, where several share one. Default: each has its own. */
  readonly buffersOf?: (what: NodeId | string) => readonly string[];
  /** Work an element above which a value with several readers is kept in memory. */
  readonly recompute?: number;
  /** False: every node with arithmetic is a kernel of its own (the reference for tests, the checking plan). */
  readonly fuse: boolean;
  /** Nodes that begin a kernel, whatever they could join. Default: none. */
  readonly cuts?: ReadonlySet<NodeId>;
}

/** Grows kernels node by node; made and driven by partition.ts. */
export class Fusion {
  readonly set = new ClusterSet();
  private readonly graph: Graph;
  private readonly layouts: readonly (Layout | undefined)[];
  private readonly options: FusionOptions;
  private readonly consumers: readonly (readonly Node[])[];
  private readonly results: ResultIndex;
  private readonly recomputed: RecomputeGroups;
  /** Row clusters and reduce clusters by what they read, to find kernels that share an operand. */
  private readonly readers = new Map<NodeId | string, Set<number>>();
  private readonly traces = new Traces();
  private readonly spans = new Spans();
  private readonly streams: Streams;

  constructor(graph: Graph, layouts: readonly (Layout | undefined)[], options: FusionOptions) {
    this.graph = graph;
    this.layouts = layouts;
    this.options = options;
    this.consumers = consumersOf(graph);
    this.results = new ResultIndex(graph);
    this.recomputed = new RecomputeGroups(graph);
    this.streams = new Streams(graph);
  }

  visit(node: Node): void {
    this.spans.meet(node);
    this.place(node);
    if (this.set.of.has(node.id)) this.spans.kept(node.id);
  }

  private place(node: Node): void {
    if (VIRTUAL_SOURCES.has(node.op)) return;
    if (node.op === 'input' || node.op === 'copy') {
      this.start('map', node);
      return;
    }
    if (severalResults(node)) return this.visitSeveral(node);
    const kind = opDef(node.op).kind;
    if (PRODUCTS.has(node.op)) {
      node.inputs.forEach((i) => this.materialise(i));
      this.start('product', node);
    } else if (node.op === 'reduce' || node.op === 'argmax') this.visitReduction(node);
    else if (kind === 'reduction') {
      node.inputs.forEach((i) => this.materialise(i));
      this.visitWindow(node);
    } else if (kind === 'movement' && !LOOKUPS.has(node.op)) this.visitMovement(node);
    else this.visitElementwise(node);
  }

  /** Results of one op are one cluster, as far as its kernel can bind them; operands may be views of what is in memory. */
  private visitSeveral(node: Node): void {
    const { kind, key } = severalResults(node)!;
    const known = [...this.set.clusters.values()].find((c) => c.kind === kind && severalResults(this.graph.nodes[c.anchors[0]!]!)!.key === key);
    if (known && (kind === 'loop' || (this.options.fuse && known.reads.size + known.members.size < this.options.maxBindings))) return this.set.join(known, node.id);
    const trace = (id: NodeId): Trace => (this.set.of.get(id) === undefined ? this.traceTo(id, undefined) : { axes: [], stops: new Map([[id, []]]), through: new Map() });
    for (const id of node.inputs) {
      this.materialise(id);
      if (this.boundBy(trace(id)) > 1) this.start('map', this.graph.nodes[id]!);
    }
    const cluster = this.set.create(kind, node.id);
    for (const id of node.inputs) this.addReads(cluster, trace(id));
  }

  /** Whoever reads through a movement of several operands binds all that they read: where that is too much, it goes to memory. */
  private visitMovement(node: Node): void {
    if (this.spans.tooLong(node.id)) return void this.start('map', node);
    if (node.inputs.length < 2) return;
    const readsOf = (id: NodeId): number => (this.set.of.get(id) === undefined ? this.boundBy(this.traceTo(id, undefined)) : 1);
    while (readsOf(node.id) > this.maxReads) {
      const widest = node.inputs.reduce((a, b) => (readsOf(b) > readsOf(a) ? b : a));
      this.start('map', readsOf(widest) > 1 ? this.graph.nodes[widest]! : node);
    }
  }

  /** Buffers that a value which is not in memory may read; its reader binds others beside them. */
  private get maxReads(): number {
    return Math.max(1, this.options.maxBindings - 2);
  }

  /** Buffers that a kernel binds for what was walked. */
  private boundBy({ stops, through }: Trace): number {
    return stops.size + [...through.keys()].filter((id) => isStored(this.graph.nodes[id]!)).length;
  }

  /** Results that no kernel works out yet: a parameter passed through, a reshaped output, a constant. */
  finishResults(): void {
    for (const id of this.results.nodes()) {
      if (this.set.of.get(id) !== undefined) continue;
      const node = this.graph.nodes[id]!;
      // A scalar goes along with a kernel that has a single point anyway.
      const scalars = node.shape.length === 0 && this.options.fuse ? [...this.set.clusters.values()].filter((c) => c.kind === 'reduce' && this.canJoin(c, node)) : [];
      if (scalars.length > 0) this.join(scalars.at(-1)!, node);
      else this.start('map', node);
    }
    this.orderStateAccess();
  }

  /** A kernel that overwrites a state tensor runs after every other kernel that reads its old value. */
  private orderStateAccess(): void {
    for (const result of this.graph.results) {
      if (result.kind !== 'state') continue;
      const writer = this.set.clusterOf(result.node)!;
      for (const id of this.readers.get(`state:${result.state}`) ?? []) if (id !== writer.id && this.set.clusters.has(id)) this.set.order(writer.id, id);
    }
  }

  private start(kind: ClusterKind, node: Node, rowAxes = 0): Cluster {
    const walked = this.traceTo(node.id, undefined);
    const cluster = this.set.create(kind, node.id, rowAxes);
    this.addReads(cluster, walked);
    return cluster;
  }

  /** Down to everything in memory; inside `cluster`, down to its anchors. */
  private traceTo(id: NodeId, cluster: Cluster | undefined): Trace {
    return this.traces.of(this.set.version, `${id} ${cluster?.id ?? ''}`, () => trace(this.graph, this.options.maxRows, id, (node) => {
      const owner = this.set.of.get(node.id);
      if (owner === undefined) return false;
      return cluster === undefined || owner !== cluster.id || cluster.anchors.includes(node.id);
    }));
  }

  private addReads(cluster: Cluster, walked: Trace): void {
    const add = (what: NodeId | string): void => {
      this.set.read(cluster, what);
      const list = this.readers.get(what) ?? new Set();
      this.readers.set(what, list.add(cluster.id));
    };
    for (const id of walked.stops.keys()) if (!cluster.members.has(id)) add(id);
    for (const id of walked.through.keys()) if (isStored(this.graph.nodes[id]!)) add(`state:${this.graph.nodes[id]!.attrs['key'] as string}`);
    this.streams.add(cluster, walked);
  }

  // --- who joins whom --------------------------------------------------------------------------------------------------

  private visitElementwise(node: Node): void {
    if (this.options.cuts?.has(node.id)) return void this.start('map', node);
    // A test is worked out again where it is needed: keeping it would cost as much memory as its operand.
    if (node.dtype === 'bool' && node.shape.length > 0 && this.options.fuse && !this.results.has(node.id) && !this.spans.tooLong(node.id)) return;
    const walked = this.traceTo(node.id, undefined);
    const producers = [...new Set([...walked.stops.keys()].map((id) => this.set.of.get(id)!))].map((id) => this.set.clusters.get(id)!);
    if (this.options.fuse) {
      // Kernels with reductions first, then the latest: the others have run by then.
      for (const cluster of producers.sort((a, b) => Number(a.kind === 'map') - Number(b.kind === 'map') || b.id - a.id)) {
        if (this.isLeftToRows(cluster, node, walked) || !this.canJoin(cluster, node)) continue;
        this.join(cluster, node);
        if (cluster.kind === 'map') for (const other of producers) this.tryMergeMaps(cluster, other, node);
        return;
      }
    }
    if (producers.length === 0 && node.shape.length === 0 && this.options.fuse) return;
    const kept =
      this.results.has(node.id) || !this.options.fuse || this.recomputed.areFrom(this.consumers[node.id]!) || this.boundBy(walked) > this.maxReads || this.spans.tooLong(node.id) || !this.streams.mayStayUnkept(walked) || (this.consumers[node.id]!.length > 1 && recomputeCost(this.graph, node.id, (id) => this.set.of.get(id) !== undefined) > (this.options.recompute ?? RECOMPUTE_COST));
    if (!kept) return;
    const rows = this.options.fuse ? this.near(walked).find((c) => c.kind === 'rows' && this.canJoin(c, node)) : undefined;
    if (rows) this.join(rows, node);
    else this.start('map', node);
  }

  /** What only row programs read (a product summed over its row) is worked out there where its operands lie in memory anyway: one tensor less. */
  private isLeftToRows(cluster: Cluster, node: Node, walked: Trace): boolean {
    if (cluster.kind !== 'product' || this.results.has(node.id)) return false;
    const rowsOnly = this.consumers[node.id]!.every((c) => c.op === 'reduce' && rowAxesOf(this.graph, this.layouts, c) > 0);
    return rowsOnly && [...walked.stops.keys()].every((id) => this.set.of.get(id) !== cluster.id || this.consumers[id]!.some((c) => c !== node));
  }

  /** Kernels that work out or read what the node reads, the latest first. */
  private near(walked: Trace): Cluster[] {
    const ids = new Set<number>();
    for (const id of walked.stops.keys()) {
      ids.add(this.set.of.get(id)!);
      this.readers.get(id)?.forEach((c) => ids.add(c));
    }
    return [...ids].sort((a, b) => b - a).flatMap((id) => this.set.clusters.get(id) ?? []);
  }

  private visitWindow(node: Node): void {
    if (this.options.fuse && node.op === 'max_pool_index') {
      const value = this.graph.nodes.find((other) => other.op === 'max_pool' && other.inputs[0] === node.inputs[0] && JSON.stringify(other.attrs) === JSON.stringify(node.attrs));
      const cluster = value && this.set.clusterOf(value.id);
      if (cluster && this.canJoin(cluster, node)) {
        this.join(cluster, node, true);
        return;
      }
    }
    this.start('window', node);
  }

  private visitReduction(node: Node): void {
    const rowAxes = rowAxesOf(this.graph, this.layouts, node);
    if (!this.options.fuse) {
      node.inputs.forEach((i) => this.materialise(i));
      this.start(rowAxes > 0 ? 'rows' : 'reduce', node, rowAxes);
      return;
    }
    const walked = this.traceTo(node.id, undefined);
    const wanted: ClusterKind = rowAxes > 0 ? 'rows' : 'reduce';
    if (this.options.cuts?.has(node.id)) return void this.start(wanted, node, rowAxes);
    // A scalar may join any kernel with a single point.
    const candidates = node.shape.length === 0 ? [...this.set.clusters.values()].sort((a, b) => b.id - a.id) : this.near(walked);
    for (const cluster of candidates) {
      if (cluster.kind !== wanted || cluster.rowAxes !== rowAxes || !this.canJoin(cluster, node)) continue;
      this.join(cluster, node, true);
      return;
    }
    this.start(wanted, node, rowAxes);
  }

  private join(cluster: Cluster, node: Node, anchor = false): void {
    const walked = this.traceTo(node.id, cluster);
    this.set.join(cluster, node.id);
    if (anchor) cluster.anchors.push(node.id);
    this.addReads(cluster, walked);
  }

  /** Two maps over the same elements that feed one value become one kernel with several results. */
  private tryMergeMaps(into: Cluster, from: Cluster, node: Node): void {
    if (from === into || from.kind !== 'map' || !this.set.clusters.has(from.id) || !this.recomputed.same(from, node)) return;
    if (from.members.size + into.members.size > MAX_MEMBERS || [...into.anchors, ...from.anchors].some((id) => this.options.cuts?.has(id))) return;
    const sameShape = [...from.members, ...into.members].every((id) => sameSizes(this.graph.nodes[id]!, node) && this.graph.nodes[id]!.op !== 'copy' && this.graph.nodes[id]!.op !== 'input');
    if (!sameShape || this.set.dependsOn(into.id, from.id, from.id) || this.set.dependsOn(from.id, into.id)) return;
    const through = this.traceTo(node.id, into);
    const at = through.axes.map(axisIndex);
    for (const id of from.members) for (const index of through.stops.get(id) ?? []) if (!sameIndices(index, at)) return;
    const reads = new Set([...into.reads, ...from.reads]);
    if (!this.streams.canMerge(into, from) || this.buffers(reads, [...into.members, ...from.members]) > this.options.maxBindings) return;
    for (const what of from.reads) this.readers.get(what)?.add(into.id);
    this.streams.merge(into, from);
    this.set.merge(into, from);
  }

  private canJoin(cluster: Cluster, node: Node): boolean {
    if (cluster.kind === 'loop' || cluster.kind === 'attention' || cluster.members.size >= MAX_MEMBERS || !this.recomputed.mayJoin(cluster, node) || !this.hasItsSizes(cluster, node)) return false;
    const walked = this.traceTo(node.id, cluster);
    for (const id of walked.stops.keys()) {
      const owner = this.set.of.get(id)!;
      if (owner !== cluster.id && (this.set.dependsOn(owner, cluster.id))) return false;
    }
    if (!this.bindingsFit(cluster, node, walked) || !this.streams.fit(cluster, walked)) return false;
    return cluster.kind === 'rows' ? this.fitsRows(cluster, node, walked) : this.fitsDomain(cluster, node, walked);
  }

  /** What is seen without a walk: the elements are as many as the domain's, or the rows those of the cluster. */
  private hasItsSizes(cluster: Cluster, node: Node): boolean {
    const domain = this.graph.nodes[cluster.anchors[0]!]!;
    if (cluster.kind === 'rows') return domain.shape.every((size, i) => i >= cluster.rowAxes || size === node.shape[i]);
    return domain.op !== 'copy' && domain.op !== 'input' && this.elements(node) === this.elements(domain);
  }

  private bindingsFit(cluster: Cluster, node: Node, walked: Trace): boolean {
    const reads = new Set<NodeId | string>(cluster.reads);
    for (const id of walked.stops.keys()) if (!cluster.members.has(id)) reads.add(id);
    for (const id of walked.through.keys()) if (isStored(this.graph.nodes[id]!)) reads.add(`state:${this.graph.nodes[id]!.attrs['key'] as string}`);
    reads.delete(node.id);
    return this.buffers(reads, [...cluster.members, node.id]) <= this.options.maxBindings;
  }

  /** Bindings for what is read and for members that must be written as far as is known: results, and what a node in another kernel reads. */
  private buffers(reads: ReadonlySet<NodeId | string>, members: readonly NodeId[]): number {
    const inside = new Set(members);
    const stores = members.filter((id) => this.results.has(id) || this.consumers[id]!.some((c) => !inside.has(c.id) && this.set.of.get(c.id) !== undefined));
    // State that is read and overwritten is bound once.
    const { buffersOf = (what): readonly (NodeId | string)[] => this.results.overwritten(what as NodeId) ?? [what] } = this.options;
    return new Set<NodeId | string>([...reads, ...stores].flatMap(buffersOf)).size;
  }

  /** The node has the domain's elements, and each needs one element of each anchor. */
  private fitsDomain(cluster: Cluster, node: Node, walked: Trace): boolean {
    const domain = this.graph.nodes[cluster.anchors[0]!]!;
    if (!relabels(this.graph, node.id, cluster.anchors, (id) => (this.set.of.get(id) ?? cluster.id) !== cluster.id)) return false;
    const at = walked.axes.map(axisIndex);
    const positions = cluster.anchors.map((anchor) => walked.stops.get(anchor) ?? []);
    if (positions.some((p) => p.length > 1)) return false;
    // Reductions that join (a second sum over the same domain) don't read the anchors: same axes then.
    const anchorAt = positions.find((p) => p.length === 1)?.[0] ?? (node.shape.length === domain.shape.length && sameSizes(node, domain) ? at : undefined);
    // Asked for within a reduction of the node's own: its sizes then fit by chance, as with a batch of one row.
    if (!anchorAt || anchorAt.some((index) => [...axesOf(index)].some((axis) => !walked.axes.includes(axis)))) return false;
    for (const [i, p] of positions.entries()) {
      const other = this.graph.nodes[cluster.anchors[i]!]!;
      if (p.length === 1 ? !sameIndices(p[0]!, anchorAt) : !sameSizes(other, domain)) return false;
    }
    // Members that are written too must be reachable at one index from here, or lie over the same axes.
    for (const id of cluster.members) {
      if (!(this.results.has(id) || this.consumers[id]!.some((c) => !cluster.members.has(c.id) && c.id !== node.id))) continue;
      const met = walked.through.get(id) ?? walked.stops.get(id);
      if (met ? met.length !== 1 : !(sameSizes(this.graph.nodes[id]!, node) && sameSizes(node, domain) && sameIndices(anchorAt, at))) return false;
    }
    if (!walked.stops.size && cluster.kind === 'map') return false;
    return true;
  }

  /** The node has one element a row, or a row's worth of elements, and needs only its own row's reductions. */
  private fitsRows(cluster: Cluster, node: Node, walked: Trace): boolean {
    const domain = this.graph.nodes[cluster.anchors[0]!]!;
    const width = rowWidth(this.graph.nodes[domain.inputs[0]!]!, cluster.rowAxes);
    const reducesRow = node.op === 'reduce' || node.op === 'argmax';
    const own = reducesRow ? rowWidth(this.graph.nodes[node.inputs[0]!]!, cluster.rowAxes) : rowWidth(node, cluster.rowAxes);
    if (own !== width && !(own === 1 && !reducesRow)) return false;
    const at = walked.axes.slice(0, cluster.rowAxes).map(axisIndex);
    return cluster.anchors.every((anchor) => (walked.stops.get(anchor) ?? []).every((index) => sameIndices(index, at)));
  }

  private elements(node: Node): number {
    return node.shape.reduce<number>((n, size) => n * (size === 'N' ? this.options.maxRows : size), 1);
  }

  // --- what lies in memory ---------------------------------------------------------------------------------------------

  /** Makes sure that an operand which is read many times is in memory, movements aside. */
  private materialise(id: NodeId): void {
    const node = this.graph.nodes[id]!;
    if (this.set.of.get(id) !== undefined || VIRTUAL_SOURCES.has(node.op)) return;
    if (opDef(node.op).kind === 'movement' && !LOOKUPS.has(node.op)) node.inputs.forEach((i) => this.materialise(i));
    else this.start('map', node);
  }
}
