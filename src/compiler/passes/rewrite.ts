/** The frame that graph passes share: rebuild a graph node by node, dropping what no result needs. */
import { GraphBuilder } from '../graph/builder.ts';
import type { Graph, Node, NodeId, Result } from '../graph/ir.ts';

/** A rule sees a node whose inputs are already rewritten; it gives the replacement, or undefined to keep the node. */
export type Rule = (g: GraphBuilder, node: Node, inputs: readonly NodeId[]) => NodeId | undefined;

export interface Rewritten {
  readonly graph: Graph;
  /** Old node to new node, for the nodes that were live. */
  readonly map: ReadonlyMap<NodeId, NodeId>;
}

/** Applies `rule` to every node that a result (or `keep`) needs, in topological order. */
export function rewrite(graph: Graph, rule: Rule, keep: readonly NodeId[] = []): Rewritten {
  const live = liveNodes(graph, keep);
  const g = new GraphBuilder(graph.origins[0]!);
  const map = new Map<NodeId, NodeId>();
  for (const node of graph.nodes) {
    if (!live.has(node.id)) continue;
    g.withOrigin(graph.origins[node.origin]!);
    const inputs = node.inputs.map((i) => map.get(i)!);
    map.set(node.id, rule(g, node, inputs) ?? g.addAgain(node, inputs));
  }
  for (const result of graph.results) g.result({ ...result, node: map.get(result.node)! } as Result);
  return { graph: g.finish(), map };
}

/** Nodes that the results and `keep` depend on, themselves included. */
export function liveNodes(graph: Graph, keep: readonly NodeId[] = []): Set<NodeId> {
  const live = new Set<NodeId>([...graph.results.map((r) => r.node), ...keep]);
  for (let i = graph.nodes.length - 1; i >= 0; i--) {
    const node = graph.nodes[i]!;
    if (live.has(node.id)) for (const input of node.inputs) live.add(input);
  }
  return live;
}

/** For each node, the nodes that read it, in order; a result counts as no reader. */
export function consumersOf(graph: Graph): Node[][] {
  const consumers: Node[][] = graph.nodes.map(() => []);
  for (const node of graph.nodes) for (const input of new Set(node.inputs)) consumers[input]!.push(node);
  return consumers;
}
