/** Clusters: sets of nodes that become one kernel, with the dependencies between them. */
import type { Graph, NodeId } from '../graph/ir.ts';

/**
 * `product`: contract or convolution with what follows elementwise. `window`: pooling. `reduce`: sums to a domain.
 * `rows`: reductions over the trailing axes together with maps over rows. `map`: elementwise. `loop`: several kernels, run step by step.
 */
export type ClusterKind = 'product' | 'window' | 'reduce' | 'rows' | 'map' | 'loop';

export interface Cluster {
  readonly id: number;
  readonly kind: ClusterKind;
  /** Nodes whose values the kernel works out, in graph order. */
  readonly members: Set<NodeId>;
  /** Members that reduce; for a map, its first node. */
  readonly anchors: NodeId[];
  /** For `rows`: the number of leading axes that number the rows. */
  readonly rowAxes: number;
  /** Tensors read: node ids of other clusters' members, and state keys. */
  readonly reads: Set<NodeId | string>;
  /** Clusters that must run before. */
  readonly after: Set<number>;
}

export class ClusterSet {
  readonly clusters = new Map<number, Cluster>();
  readonly of = new Map<NodeId, number>();
  private nextId = 0;

  create(kind: ClusterKind, node: NodeId, rowAxes = 0): Cluster {
    const cluster: Cluster = { id: this.nextId++, kind, members: new Set(), anchors: [node], rowAxes, reads: new Set(), after: new Set() };
    this.clusters.set(cluster.id, cluster);
    this.join(cluster, node);
    return cluster;
  }

  join(cluster: Cluster, node: NodeId): void {
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
      cluster.after.add(producer.id);
    }
    cluster.reads.add(what);
  }

  /** True where `later` runs, directly or not, after `earlier`; `without` ignores a direct edge from `later` to it. */
  dependsOn(later: number, earlier: number, without?: number): boolean {
    const seen = new Set<number>();
    const stack = [...this.clusters.get(later)!.after].filter((id) => id !== without);
    while (stack.length > 0) {
      const id = stack.pop()!;
      if (id === earlier) return true;
      // Clusters are numbered as they are made, but merging can make an early one depend on a later one: no short cut by number.
      if (seen.has(id)) continue;
      seen.add(id);
      stack.push(...this.clusters.get(id)!.after);
    }
    return false;
  }

  /** Moves everything of `from` into `into`. */
  merge(into: Cluster, from: Cluster): void {
    for (const node of from.members) {
      into.members.add(node);
      this.of.set(node, into.id);
    }
    into.anchors.push(...from.anchors);
    for (const what of from.reads) into.reads.add(what);
    for (const what of into.reads) if (typeof what === 'number' && into.members.has(what)) into.reads.delete(what);
    for (const id of from.after) into.after.add(id);
    into.after.delete(from.id);
    into.after.delete(into.id);
    this.clusters.delete(from.id);
    for (const other of this.clusters.values()) if (other.after.delete(from.id) && other !== into) other.after.add(into.id);
  }

  /** In execution order: dependencies first, otherwise as in the graph. */
  ordered(graph: Graph): Cluster[] {
    const first = new Map([...this.clusters.values()].map((c) => [c.id, Math.min(...c.members)]));
    const waiting = new Map([...this.clusters.values()].map((c) => [c.id, new Set(c.after)]));
    const dependants = new Map<number, number[]>();
    for (const c of this.clusters.values()) for (const id of c.after) dependants.set(id, [...(dependants.get(id) ?? []), c.id]);
    const ready = [...waiting].filter(([, deps]) => deps.size === 0).map(([id]) => id);
    const order: Cluster[] = [];
    while (ready.length > 0) {
      let best = 0;
      for (let i = 1; i < ready.length; i++) if (first.get(ready[i]!)! < first.get(ready[best]!)!) best = i;
      const id = ready.splice(best, 1)[0]!;
      order.push(this.clusters.get(id)!);
      for (const next of dependants.get(id) ?? []) {
        const deps = waiting.get(next)!;
        deps.delete(id);
        if (deps.size === 0) ready.push(next);
      }
    }
    if (order.length !== this.clusters.size) throw new Error(`fusion: the kernels of a graph of ${graph.nodes.length} nodes depend on each other in a circle`);
    return order;
  }
}
