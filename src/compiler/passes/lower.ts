/**
 * One cluster to one kernel: its stores over the parallel axes, the reductions that they need as stages, a binding for
 * each tensor that it touches.
 */
import { pruneBindings } from '../kernel/canonical.ts';
import { accumulator, binary, cast, constantOf, frame, load, select } from '../kernel/expr.ts';
import { add, axisIndex, constant, linearise, scale, type Axis, type Index } from '../kernel/index.ts';
import { axesOfExpr, axesOfStage, valueAsIndex, valuesOfStage } from '../kernel/traverse.ts';
import type { Binding, Expr, Kernel, ReduceStage, Stage, StorageFormat, Store, StoreStage } from '../kernel/ir.ts';
import type { DataSpec } from '../../plan/data-spec.ts';
import { factorsOf, physicalElements, type Layout } from '../../plan/layout.ts';
import type { Graph, Node, NodeId } from '../graph/ir.ts';
import type { ResultIndex } from '../graph/results.ts';
import type { Cluster, ClusterSet } from './clusters.ts';
import { keptLayout } from './layout.ts';
import { rowMajor } from './layout-rules.ts';
import { AxisFactory, Lowering, physicalIndex } from './lowering.ts';
import { riderPoint } from './ride.ts';
import { kernelName, roleOf } from './roles.ts';

/** What a binding of a kernel is bound to. */
export type Tensor =
  | { readonly kind: 'node'; readonly node: NodeId }
  | { readonly kind: 'state'; readonly key: string }
  | { readonly kind: 'data'; readonly field: string }
  /** What the program `prefix` keeps for each row. */
  | { readonly kind: 'kept'; readonly name: string }
  | { readonly kind: 'rows' }
  | { readonly kind: 'log' }
  /** Partial sums between the two passes of a split reduction, and what a loop keeps for itself. */
  | { readonly kind: 'partial'; readonly id: string; readonly elements: number };

export interface LoweredKernel {
  readonly kernel: Kernel;
  readonly tensors: readonly Tensor[];
  /** Words of the dispatch's `args`. */
  readonly args: readonly number[];
  /** Nodes that it works out, for provenance. */
  readonly members: readonly NodeId[];
  /** Those among them whose work is done here: a sum in two passes is counted once. */
  readonly counted: readonly NodeId[];
  /** Those that reduce. */
  readonly anchors: readonly NodeId[];
  /** Work of one run, where it is not that of the counted nodes. */
  readonly flops?: number;
  /** Kernels that follow each other with one object here run in turn, `count` times; word 0 of `args` is then the time step. */
  readonly loop?: LoopSpan;
}

export interface LoopSpan {
  readonly count: number;
  /** From the last time step to the first. */
  readonly reverse: boolean;
}

export interface LowerInput {
  readonly graph: Graph;
  readonly results: ResultIndex;
  readonly layouts: readonly (Layout | undefined)[];
  readonly stateLayout: (key: string) => Layout;
  readonly set: ClusterSet;
  readonly spec: DataSpec;
  readonly maxRows: number;
  /** Words of a slot of the log. */
  readonly logWords: number;
  /** Nodes that some other cluster or the host reads. */
  readonly stored: ReadonlySet<NodeId>;
  /** Those of them that lie in memory as halves. */
  readonly half: ReadonlySet<NodeId>;
}

export function tensorKey(tensor: Tensor): string {
  switch (tensor.kind) {
    case 'node':
      return `node:${tensor.node}`;
    case 'state':
      return `state:${tensor.key}`;
    case 'data':
      return `data:${tensor.field}`;
    case 'kept':
      return `kept:${tensor.name}`;
    case 'partial':
      return `partial:${tensor.id}`;
    default:
      return tensor.kind;
  }
}

export function lowerCluster(cluster: Cluster, input: LowerInput): LoweredKernel {
  return new ClusterLowering(cluster, input).run();
}

/** Overridden for what runs in a loop, where sources and results lie elsewhere. */
export class ClusterLowering {
  protected readonly cluster: Cluster;
  protected readonly input: LowerInput;
  protected readonly factory = new AxisFactory();
  protected readonly lowering: Lowering;
  private readonly bindings: { name: string; access: 'read' | 'read_write'; format: StorageFormat }[] = [];
  private readonly tensors: Tensor[] = [];
  /** Accumulators of sums that ride along. */
  private readonly riders = new Map<NodeId, number>();
  /** Where the product asks for its operands. */
  private readonly operandAt = new Map<NodeId, readonly Index[]>();
  private readonly metAt = new Map<NodeId, readonly Index[]>();

  constructor(cluster: Cluster, input: LowerInput) {
    this.cluster = cluster;
    this.input = input;
    this.lowering = new Lowering(input.graph, input.maxRows, this.factory, (node, index) => this.source(node, index));
  }

  run(): LoweredKernel {
    const { graph } = this.input;
    const members = [...this.cluster.members].sort((a, b) => a - b);
    const written = members.filter((id) => this.isWritten(id));
    if (written.length === 0) throw new Error(`lowering: nothing reads ${members.map((id) => graph.nodes[id]!.op).join(', ')}`);
    const { parallel, stages } = this.stagesFor(written);
    const kernel: Kernel = { name: kernelName(graph, this.cluster, members), axes: parallel, stages, bindings: this.bindings as readonly Binding[] };
    this.checkScopes(kernel);
    // What only padding was read of is not bound.
    const { kernel: pruned, kept } = pruneBindings(kernel);
    return { kernel: pruned, tensors: kept.map((b) => this.tensors[b]!), args: this.lowering.streams, members, counted: members, anchors: this.cluster.anchors };
  }

  /** The parallel axes, and all that happens at each of their points, for the nodes that must be written. */
  protected stagesFor(written: readonly NodeId[]): { readonly parallel: readonly Axis[]; readonly stages: readonly Stage[] } {
    const { riding } = this.cluster;
    const { parallel, stages } = this.cluster.kind === 'rows' ? this.rowStores(written) : this.domainStores(written.filter((id) => !riding.has(id)));
    const reductions = this.lowering.reduceStages();
    return { parallel, stages: riding.size === 0 ? [...reductions, ...stages] : this.withRiders(reductions, stages, written.filter((id) => riding.has(id))) };
  }

  /** Every point of the domain is a point of the parallel axes, in the order in which the last result lies in memory. */
  private domainStores(written: readonly NodeId[]): { parallel: Axis[]; stages: StoreStage[] } {
    const last = this.input.graph.nodes[written.at(-1)!]!;
    const { axes, index } = this.physicalAxes(last, this.layoutOf(last));
    const stores = [...written].reverse().map((id) => {
      const at = id === last.id ? index : (this.metAt.get(id) ?? index);
      return this.storesOf(id, at, this.lowering.element(id, at));
    });
    return { parallel: axes, stages: [{ kind: 'store', axes: [], stores: stores.reverse().flat() }] };
  }

  private isWritten(id: NodeId): boolean {
    return this.input.stored.has(id) || this.input.results.has(id);
  }

  /** The sums that ride along: accumulators beside the product's, and stores at one point of the axes that they don't have. */
  private withRiders([product, ...others]: readonly ReduceStage[], [store, ...rest]: readonly StoreStage[], written: readonly NodeId[]): (ReduceStage | StoreStage)[] {
    const { graph } = this.input;
    const anchor = graph.nodes[this.cluster.anchors[0]!]!;
    const index = this.metAt.get(anchor.id);
    if (!product || !store || !index || others.length > 0 || rest.length > 0) throw new Error(`lowering: no sum rides along with ${anchor.op}`);
    const accumulators = [...product.accumulators];
    const layout = this.layoutOf(graph.nodes[Math.max(...[...this.cluster.members].filter((id) => !this.cluster.riding.has(id) && this.isWritten(id)))]!);
    for (const sum of new Set(this.cluster.riding.values())) {
      const operand = graph.nodes[sum]!.inputs[0]!;
      this.riders.set(sum, accumulators.push({ fn: 'sum', value: this.lowering.element(operand, this.operandAt.get(operand)!) }) - 1);
    }
    const stores = written.flatMap((id) => {
      const point = riderPoint(graph, anchor, graph.nodes[this.cluster.riding.get(id)!]!)!;
      const at = index.filter((_, axis) => point[axis] === undefined);
      const place = (own: (axis: number) => Index): Index => physicalIndex(layout, point.map((fixed, axis) => (fixed === undefined ? constant(0) : own(axis))));
      const where = { index: place((axis) => index[axis]!), lower: place((axis) => constant(point[axis]!)).constant };
      return this.storesOf(id, at, this.lowering.element(id, at)).map((s): Store => ({ ...s, where: { ...where, upper: where.lower + 1 } }));
    });
    return [{ ...product, accumulators }, { ...store, stores: [...store.stores, ...stores] }];
  }

  private rowStores(written: readonly NodeId[]): { parallel: Axis[]; stages: StoreStage[] } {
    const anchor = this.input.graph.nodes[this.cluster.anchors[0]!]!;
    const rows = this.factory.forShape(anchor.shape.slice(0, this.cluster.rowAxes), this.input.maxRows);
    const inner = new Map<string, Axis[]>();
    const stages = new Map<string, { axes: Axis[]; stores: Store[] }>();
    for (const id of written) {
      const node = this.input.graph.nodes[id]!;
      const rest = node.shape.slice(this.cluster.rowAxes);
      const key = rest.join(',');
      const axes = inner.get(key) ?? rest.map((size, i) => this.factory.fresh(size as number, `i${i}`));
      inner.set(key, axes);
      const at = [...rows, ...axes].map(axisIndex);
      const stage = stages.get(key) ?? { axes, stores: [] };
      stage.stores.push(...this.storesOf(id, at, this.lowering.element(id, at)));
      stages.set(key, stage);
    }
    return { parallel: rows, stages: [...stages.values()].map((s) => ({ kind: 'store', ...s })) };
  }

  /** Parallel axes in memory order, and the logical index that they make. */
  private physicalAxes(node: Node, layout: Layout): { axes: Axis[]; index: Index[] } {
    const factors = factorsOf(layout);
    const axisOf = layout.split.flatMap((group, axis) => group.map(() => axis));
    const byFactor = new Map<number, Axis>();
    const axes = layout.perm.map((factor) => {
      const size = factors[factor]!;
      const axis = this.factory.fresh(size === null ? { times: 1, max: this.input.maxRows } : size, size === null ? 'n' : axisName(node, axisOf[factor]!));
      byFactor.set(factor, axis);
      return axis;
    });
    let next = 0;
    const index = layout.split.map((group) => {
      const parts = group.map(() => axisIndex(byFactor.get(next++)!));
      return linearise(parts, group.map((size) => size ?? 0));
    });
    return { axes, index };
  }

  protected layoutOf(node: Node, input = this.input): Layout {
    const state = input.results.stateOf(node.id);
    const layout = state !== undefined ? input.stateLayout(state) : input.layouts[node.id];
    // A constant or a stretched scalar that the host wants to see.
    return layout ?? rowMajor(node.shape);
  }

  /** Writes a value to everything that wants it: its own tensor or state, the log. */
  protected storesOf(id: NodeId, index: readonly Index[], value: Expr): Store[] {
    const { graph, stored } = this.input;
    const node = graph.nodes[id]!;
    const results = this.input.results.of(id);
    const stores: Store[] = [];
    for (const result of results) {
      if (result.kind === 'state') {
        const binding = this.bind({ kind: 'state', key: result.state }, formatOf(node), true);
        stores.push({ binding, index: physicalIndex(this.input.stateLayout(result.state), index), value: storable(value) });
      } else if (result.kind === 'log') {
        const slot = valueAsIndex(frame('slot', 'u32'), 0, 65_535);
        const binding = this.bind({ kind: 'log' }, 'f32', true);
        stores.push({ binding, index: add(add(scale(slot, this.input.logWords), constant(result.word)), linearise(index, node.shape as readonly number[])), value: cast(value, 'f32') });
      }
    }
    const inState = results.some((r) => r.kind === 'state');
    if (!inState && (stored.has(id) || results.some((r) => r.kind === 'output'))) {
      const binding = this.bind({ kind: 'node', node: id }, formatOf(node, this.input.half), true);
      stores.push({ binding, index: physicalIndex(this.layoutOf(node), index), value: storable(value) });
    }
    return stores;
  }

  protected source(node: Node, index: readonly Index[]): Expr | undefined {
    const rider = this.riders.get(node.id);
    if (rider !== undefined) return accumulator(0, rider, 'f32');
    if (this.cluster.riding.size > 0 && !this.operandAt.has(node.id)) this.operandAt.set(node.id, index);
    if (node.op === 'state') {
      const key = node.attrs['key'] as string;
      return load(this.bind({ kind: 'state', key }, formatOf(node), false), physicalIndex(this.input.stateLayout(key), index), node.dtype);
    }
    const owner = this.input.set.of.get(node.id);
    if (owner === undefined) return undefined;
    if (owner === this.cluster.id) {
      if (!this.metAt.has(node.id)) this.metAt.set(node.id, index);
      return node.op === 'input' ? this.dataElement(node, index) : undefined;
    }
    // A result that was cheap enough to be worked out again here, before it got a kernel of its own.
    if (!this.cluster.reads.has(node.id)) return undefined;
    return this.loaded(node, index);
  }

  /** Element of a node that a kernel of `input`'s program wrote. */
  protected loaded(node: Node, index: readonly Index[], input = this.input, role?: string): Expr {
    // What is written to a state is read from there.
    const state = input.results.stateOf(node.id);
    const tensor: Tensor = state !== undefined ? { kind: 'state', key: state } : { kind: 'node', node: node.id };
    const binding = this.bind(tensor, formatOf(node, input.half), false, role);
    const at = physicalIndex(this.layoutOf(node, input), index);
    return node.dtype === 'bool' ? binary('ne', load(binding, at, 'u32'), constantOf(0, 'u32')) : load(binding, at, node.dtype);
  }

  /** An element of row `rows[first + n]` of a field, bytes scaled, or of what is kept. */
  private dataElement(node: Node, index: readonly Index[]): Expr {
    const layout = keptLayout(node);
    if (layout !== undefined) {
      const row = this.rowAt(index[0]!, physicalElements(layout, 1));
      return load(this.bind({ kind: 'kept', name: node.attrs['field'] as string }, formatOf(node), false), physicalIndex(layout, [row, ...index.slice(1)]), node.dtype);
    }
    const field = this.input.spec.fields.find((f) => f.name === node.attrs['field']);
    if (!field) throw new Error(`lowering: no field ${String(node.attrs['field'])}`);
    const width = field.shape.reduce((n, size) => n * size, 1);
    const pitch = field.pitch ?? width;
    const at = add(scale(this.rowAt(index[0]!, pitch), pitch), linearise(index.slice(1), field.shape));
    const binding = this.bind({ kind: 'data', field: field.name }, field.format === 'u8' ? 'u8x4' : field.format, false);
    if (field.format !== 'u8') return load(binding, at, node.dtype);
    const raw = load(binding, at, node.dtype);
    return field.scale === undefined || field.scale === 1 ? raw : binary('mul', raw, constantOf(field.scale));
  }

  /** Number of the batch's row `n`, where rows are `pitch` elements apart. */
  private rowAt(n: Index, pitch: number): Index {
    const first = valueAsIndex(frame('first', 'u32'), 0, 2 ** 30);
    const rows = this.bind({ kind: 'rows' }, 'u32', false);
    return valueAsIndex(load(rows, add(first, n), 'u32'), 0, Math.floor(2 ** 31 / pitch) - 1);
  }

  protected bind(tensor: Tensor, format: StorageFormat, write: boolean, known?: string): number {
    const key = tensorKey(tensor);
    // The log holds f32 and u32 words: one binding for each view would alias, so its words are stored as they are typed.
    const bound = this.tensors.findIndex((t) => tensorKey(t) === key);
    if (bound >= 0) {
      if (write) this.bindings[bound]!.access = 'read_write';
      return bound;
    }
    const role = known ?? roleOf(this.input.graph, tensor, this.cluster, write);
    let name = role;
    for (let i = 2; this.bindings.some((b) => b.name === name); i++) name = `${role}${i}`;
    this.bindings.push({ name, access: write ? 'read_write' : 'read', format });
    this.tensors.push(tensor);
    return this.bindings.length - 1;
  }

  /** Every stage may depend on the parallel axes and its own only; anything else is a fault of the fusion pass. */
  private checkScopes(kernel: Kernel): void {
    const parallel = new Set(kernel.axes.map((a) => a.id));
    for (const stage of kernel.stages) {
      const known = new Set([...parallel, ...axesOfStage(stage).map((a) => a.id)]);
      for (const value of valuesOfStage(stage)) for (const axis of axesOfExpr(value)) if (!known.has(axis.id)) throw new Error(`lowering: kernel ${kernel.name}: axis ${axis.name} is not in scope`);
    }
  }
}

/** How a tensor lies in memory; `half`: those that lie as halves. */
export function formatOf(node: Node, half?: ReadonlySet<NodeId>): StorageFormat {
  if (half?.has(node.id)) return 'f16';
  return node.dtype === 'bool' ? 'u32' : node.dtype;
}

function storable(value: Expr): Expr {
  return value.type === 'bool' ? select(value, constantOf(1, 'u32'), constantOf(0, 'u32')) : value;
}

function axisName(node: Node, axis: number): string {
  const image = node.shape.length - 2;
  if (node.shape[0] === 'N' && image >= 1 && image <= 3) return axis === 0 ? 'n' : axis === 1 ? 'c' : ['z', 'y', 'x'][3 - image + axis - 2]!;
  return `i${axis}`;
}

