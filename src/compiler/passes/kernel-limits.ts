/** How much becomes one kernel at most, bindings apart: a network can have thousands of layers of one element each in a row. */
import { ARGS_WORDS } from '../../plan/references.ts';
import type { Graph, Node, NodeId } from '../graph/ir.ts';
import type { Cluster } from './clusters.ts';
import type { Trace } from './trace.ts';

/**
 * Nodes that a kernel works out. 256 dropouts over 65,536 elements, forward and backward, take 47 ms of CPU time a step on a software
 * adapter in kernels of 16, 40 in kernels of 64 and 39 in kernels of 256, and 2.2, 3.1 and 3.7 s until the first step is done.
 * Whatever walks a kernel's expressions goes as deep as they are.
 */
export const MAX_MEMBERS = 64;

/** Nodes in a row that are in no kernel and worked out by whoever reads them. */
const MAX_SPAN = 128;

/** Random streams: each is a word of the kernel's `args`, beside a time step and the first group of a part. */
const MAX_STREAMS = ARGS_WORDS - 2;

/** What is in no kernel is read by others, several of it by one. */
const MAX_STREAMS_UNKEPT = MAX_STREAMS >> 2;

/** How many nodes in a row are worked out by whoever reads the last of them; nodes come in graph order. */
export class Spans {
  private readonly spans: number[] = [];

  meet(node: Node): void {
    let span = 1;
    for (const id of node.inputs) span = Math.max(span, this.spans[id]! + 1);
    this.spans[node.id] = span;
  }

  /** The node is in a kernel. */
  kept(id: NodeId): void {
    this.spans[id] = 0;
  }

  tooLong(id: NodeId): boolean {
    return this.spans[id]! > MAX_SPAN;
  }
}

/** The random streams that kernels read. */
export class Streams {
  private readonly graph: Graph;
  private readonly byCluster = new Map<number, ReadonlySet<number>>();

  constructor(graph: Graph) {
    this.graph = graph;
  }

  add(cluster: Cluster, walked: Trace): void {
    this.byCluster.set(cluster.id, this.with(cluster, walked));
  }

  fit(cluster: Cluster, walked: Trace): boolean {
    return this.with(cluster, walked).size <= MAX_STREAMS;
  }

  /** Whether readers may work out all that was walked. */
  mayStayUnkept(walked: Trace): boolean {
    return this.with(undefined, walked).size <= MAX_STREAMS_UNKEPT;
  }

  canMerge(into: Cluster, from: Cluster): boolean {
    return new Set([...this.of(into), ...this.of(from)]).size <= MAX_STREAMS;
  }

  merge(into: Cluster, from: Cluster): void {
    if (this.of(from).size > 0) this.byCluster.set(into.id, new Set([...this.of(into), ...this.of(from)]));
  }

  private of(cluster: Cluster | undefined): ReadonlySet<number> {
    return (cluster && this.byCluster.get(cluster.id)) ?? NONE;
  }

  private with(cluster: Cluster | undefined, { through }: Trace): ReadonlySet<number> {
    let streams = this.of(cluster);
    for (const id of through.keys()) {
      const { stream } = this.graph.nodes[id]!.attrs;
      if (stream !== undefined && !streams.has(stream as number)) streams = new Set(streams).add(stream as number);
    }
    return streams;
  }
}

const NONE: ReadonlySet<number> = new Set();
