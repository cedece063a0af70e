/** Clusters: sets of nodes that become one kernel, with the dependencies between them. */
import type { Graph, NodeId } from '../graph/ir.ts';

/**
 * `product`: contract or convolution with what follows elementwise. `window`: pooling. `reduce`: sums to a domain.
 * `rows`: reductions over the trailing axes together with maps over rows. `map`: elementwise. `loop`: several kernels, run step by step. `attention`: results of one attention, or of its gradient.
 */
export type ClusterKind = 'product' | 'window' | 'reduce' | 'rows' | 'map' | 'loop' | 'attention';

export interface Cluster {
  readonly id: number;
  readonly kind: ClusterKind;
  /** Nodes whose values the kernel works out, in graph order. */
  readonly members: Set<NodeId>;
  /** Members that reduce; for a map, its first node. */
  readonly anchors: NodeId[];
  /** For `rows`: the number of leading axes that number the rows. */
  readonly rowAxes: number;
  /** Members of sums that ride along with a product, by member the sum. */
  readonly riding: Map<NodeId, NodeId>;
  /** Tensors read: node ids of other clusters' members, and state keys. */
  readonly reads: Set<NodeId | string>;
  /** Clusters that must run before, and those that must run behind. */
  readonly after: ReadonlySet<number>;
  readonly before: ReadonlySet<number>;
}

interface Linked extends Cluster {
  readonly after: Set<number>;
  readonly before: Set<number>;
  /** Every cluster's is higher than those of the clusters that it comes after. */
  rank: number;
}

/** A division into kernels that no order runs: two would each have to come before the other. */
export class FusionCircle extends Error {}

export class ClusterSet {
  private readonly linked = new Map<number, Linked>();
  readonly of = new Map<NodeId, number>();
  private nextId = 0;
  /** Changes with what is in the clusters. */
  version = 0;

  get clusters(): ReadonlyMap<number, Cluster> {
    return this.linked;
  }

  create(kind: ClusterKind, node: NodeId, rowAxes = 0): Cluster {
    const id = this.nextId++;
    const cluster: Linked = { id, kind, members: new Set(), anchors: [node], rowAxes, riding: new Map(), reads: new Set(), after: new Set(), before: new Set(), rank: id };
    this.linked.set(id, cluster);
    this.join(cluster, node);
    return cluster;
  }

  join(cluster: Cluster, node: NodeId): void {
    this.version++;
    cluster.members.add(node);
    cluster.reads.delete(node);
    this.of.set(node, cluster.id);
  }

  clusterOf(node: NodeId): Cluster | undefined {
    const id = this.of.get(node);
    return id === undefined ? undefined : this.clusters.get(id);
  }

  /** Notes that `cluster` reads a tensor. */
  read(cluster: Cluster, what: NodeId | string): void {
    if (typeof what === 'number') {
      const producer = this.clusterOf(what);
      if (!producer) throw new Error(`fusion: node ${what} is read but in no cluster`);
      if (producer === cluster) return;
      this.order(cluster.id, producer.id);
    }
    cluster.reads.add(what);
  }

  /** `later` runs behind `earlier` from now on. Throws where that closes a circle. */
  order(later: number, earlier: number): void {
    const behind = this.linked.get(later)!;
    const front = this.linked.get(earlier)!;
    if (behind === front || behind.after.has(earlier)) return;
    if (behind.rank < front.rank) this.raise(behind, front);
    behind.after.add(earlier);
    front.before.add(later);
  }

  /** True where `later` runs, directly or not, behind `earlier`; `without` ignores a direct edge from `later` to it. */
  dependsOn(later: number, earlier: number, without?: number): boolean {
    const from = this.linked.get(later)!;
    const floor = this.linked.get(earlier)!.rank;
    if (from.rank <= floor) return false;
    const seen = new Set<number>();
    const stack = [...from.after].filter((id) => id !== without);
    while (stack.length > 0) {
      const id = stack.pop()!;
      if (id === earlier) return true;
      const cluster = this.linked.get(id)!;
      if (seen.has(id) || cluster.rank < floor) continue;
      seen.add(id);
      stack.push(...cluster.after);
    }
    return false;
  }

  /**
   * Gives `behind` and what follows it higher ranks than `front` and what leads to it, by sharing out anew the ranks that
   * they have: only those between the two move (Pearce and Kelly's dynamic topological order, 2006).
   */
  private raise(behind: Linked, front: Linked): void {
    const reach = (start: Linked, next: (c: Linked) => Iterable<number>, within: (c: Linked) => boolean): Linked[] => {
      const found = new Set([start]);
      for (const c of found) for (const id of next(c)) if (within(this.linked.get(id)!)) found.add(this.linked.get(id)!);
      return [...found].sort((a, b) => a.rank - b.rank);
    };
    const followers = reach(behind, (c) => c.before, (c) => c.rank <= front.rank);
    if (followers.includes(front)) throw new FusionCircle(`fusion: kernels ${behind.id} and ${front.id} depend on each other`);
    const moved = [...reach(front, (c) => c.after, (c) => c.rank >= behind.rank), ...followers];
    const ranks = moved.map((c) => c.rank).sort((a, b) => a - b);
    moved.forEach((c, i) => (c.rank = ranks[i]!));
  }

  /** Moves everything of `from` into `into`. Neither may depend on the other through a third. */
  merge(into: Cluster, from: Cluster): void {
    this.version++;
    for (const node of from.members) {
      into.members.add(node);
      this.of.set(node, into.id);
    }
    into.anchors.push(...from.anchors);
    for (const what of from.reads) into.reads.add(what);
    for (const what of into.reads) if (typeof what === 'number' && into.members.has(what)) into.reads.delete(what);
    const { after, before } = this.linked.get(from.id)!;
    for (const id of after) this.linked.get(id)!.before.delete(from.id);
    for (const id of before) this.linked.get(id)!.after.delete(from.id);
    this.linked.delete(from.id);
    for (const id of after) this.order(into.id, id);
    for (const id of before) this.order(id, into.id);
  }

  /** `sums` rides along with `product`: its one anchor is worked out in the product's kernel. */
  ride(product: Cluster, sums: Cluster): void {
    for (const id of sums.members) product.riding.set(id, sums.anchors[0]!);
    this.merge(product, sums);
  }

  /** In execution order: dependencies first, otherwise as in the graph. */
  ordered(graph: Graph): Cluster[] {
    const first = new Map<number, number>();
    for (const c of this.clusters.values()) first.set(c.id, [...c.members].reduce((a, b) => Math.min(a, b)));
    const waiting = new Map([...this.linked.values()].map((c) => [c.id, c.after.size]));
    const ready = new Queue((id) => first.get(id)!);
    for (const [id, count] of waiting) if (count === 0) ready.push(id);
    const order: Cluster[] = [];
    for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
      const cluster = this.linked.get(id)!;
      order.push(cluster);
      for (const next of cluster.before) {
        const left = waiting.get(next)! - 1;
        waiting.set(next, left);
        if (left === 0) ready.push(next);
      }
    }
    if (order.length !== this.clusters.size) throw new FusionCircle(`fusion: the kernels of a graph of ${graph.nodes.length} nodes depend on each other in a circle`);
    return order;
  }
}

/** Numbers, the one of the lowest rank first: a binary heap, since a wide graph has thousands ready at once. */
class Queue {
  private readonly heap: number[] = [];
  private readonly rank: (id: number) => number;

  constructor(rank: (id: number) => number) {
    this.rank = rank;
  }

  push(id: number): void {
    const { heap } = this;
    let at = heap.push(id) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.rank(heap[parent]!) <= this.rank(id)) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = id;
  }

  pop(): number | undefined {
    const { heap } = this;
    const top = heap[0];
    const last = heap.pop();
    if (top === undefined || last === undefined || heap.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && this.rank(heap[child + 1]!) < this.rank(heap[child]!)) child++;
      if (this.rank(last) <= this.rank(heap[child]!)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = last;
    return top;
  }
}
