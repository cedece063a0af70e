/** A graph's division into kernels that a device can run: fusion under a limit of storage buffers a kernel. */
import type { Layout } from '../../plan/layout.ts';
import type { Graph, NodeId } from '../graph/ir.ts';
import { ResultIndex } from '../graph/results.ts';
import { FusionCircle, type Cluster, type ClusterSet } from './clusters.ts';
import { Fusion, type FusionOptions } from './fuse.ts';
import { rematerialise } from './rematerialise.ts';
import { rideSums } from './ride.ts';

export interface PartitionOptions extends FusionOptions {
  /** False: values that are functions of one number are kept as they are. */
  readonly rematerialise?: boolean;
  /** True: sums ride along with products that read the same tensor. */
  readonly ride?: boolean;
}

export interface Partition {
  readonly clusters: readonly Cluster[];
  readonly set: ClusterSet;
  /** Nodes that another kernel reads from memory, or the host. */
  readonly stored: ReadonlySet<NodeId>;
}

/**
 * While kernels grow, what they will have to write is not known yet; so they grow as if it were little, and where that
 * was too bold for the bindings of one kernel, all grow anew under a tighter limit.
 */
export function partition(graph: Graph, layouts: readonly (Layout | undefined)[], options: PartitionOptions): Partition {
  const results = new ResultIndex(graph);
  for (let limit = options.maxBindings; limit >= 3; limit--) {
    const found = attempt(graph, layouts, { ...options, maxBindings: limit });
    if (found?.clusters.every((c) => bindingsOf(graph, c, found.stored, results, options.buffersOf) <= options.maxBindings)) return found;
  }
  return cutting(graph, layouts, options, results) ?? partitionOnce(graph, layouts, { ...options, fuse: false });
}

/**
 * Halves the kernels that write too much, and those halves, until all of them can be bound: in a long chain of layers of one element
 * each, the backward pass asks for what every one of them makes. Undefined where that does not help.
 */
function cutting(graph: Graph, layouts: readonly (Layout | undefined)[], options: PartitionOptions, results: ResultIndex): Partition | undefined {
  const cuts = new Set<NodeId>();
  for (;;) {
    const found = attempt(graph, layouts, { ...options, cuts });
    const large = found?.clusters.filter((c) => bindingsOf(graph, c, found.stored, results, options.buffersOf) > options.maxBindings);
    if (found === undefined || large === undefined || large.length === 0) return found;
    const known = cuts.size;
    for (const { members } of large) {
      const inside = [...members].sort((a, b) => a - b).slice(1);
      const middle = inside[inside.length >> 1];
      if (middle !== undefined) cuts.add(middle);
    }
    if (cuts.size === known) return undefined;
  }
}

/**
 * Undefined where the kernels can't be put in an order: what decides an update has become too large for one kernel, and the part
 * that was left over reads a state that the first part overwrites.
 */
function attempt(graph: Graph, layouts: readonly (Layout | undefined)[], options: PartitionOptions): Partition | undefined {
  try {
    return partitionOnce(graph, layouts, options);
  } catch (error) {
    if (error instanceof FusionCircle) return undefined;
    throw error;
  }
}

function partitionOnce(graph: Graph, layouts: readonly (Layout | undefined)[], options: PartitionOptions): Partition {
  const fusion = new Fusion(graph, layouts, options);
  for (const node of graph.nodes) fusion.visit(node);
  fusion.finishResults();
  if (options.fuse && options.rematerialise !== false) rematerialise(graph, fusion.set, options.maxRows);
  if (options.fuse && options.ride) rideSums(graph, layouts, fusion.set, options.maxBindings);
  const clusters = fusion.set.ordered(graph);
  const stored = new Set<NodeId>();
  for (const cluster of clusters) for (const what of cluster.reads) if (typeof what === 'number') stored.add(what);
  for (const result of graph.results) if (result.kind === 'output') stored.add(result.node);
  return { clusters, set: fusion.set, stored };
}

/** Storage buffers that a cluster's kernel binds. */
function bindingsOf(graph: Graph, cluster: Cluster, stored: ReadonlySet<NodeId>, index: ResultIndex, buffersOf: FusionOptions['buffersOf']): number {
  const bound = new Set<NodeId | string>(cluster.reads);
  for (const id of cluster.members) {
    const results = index.of(id);
    for (const r of results) bound.add(r.kind === 'state' ? `state:${r.state}` : r.kind === 'log' ? 'log' : id);
    if (stored.has(id) && !results.some((r) => r.kind === 'state')) bound.add(id);
    if (graph.nodes[id]!.op === 'input') bound.add('rows').add(`data:${String(graph.nodes[id]!.attrs['field'])}`);
  }
  return buffersOf ? new Set([...bound].flatMap(buffersOf)).size : bound.size;
}
