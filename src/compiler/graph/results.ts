/** A graph's results by the node that they are of: passes ask this of every node, and the list can be as long as the graph. */
import type { Graph, NodeId, Result } from './ir.ts';

export class ResultIndex {
  private readonly byNode = new Map<NodeId, Result[]>();

  constructor(graph: Graph) {
    for (const result of graph.results) {
      const known = this.byNode.get(result.node);
      if (known) known.push(result);
      else this.byNode.set(result.node, [result]);
    }
  }

  of(node: NodeId): readonly Result[] {
    return this.byNode.get(node) ?? [];
  }

  has(node: NodeId): boolean {
    return this.byNode.has(node);
  }

  /** The nodes that are results, each once, in the order of the results. */
  nodes(): Iterable<NodeId> {
    return this.byNode.keys();
  }

  /** State tensors that a node's value overwrites, as those are called that read the old value; undefined where there are none. */
  overwritten(node: NodeId): readonly string[] | undefined {
    const states = this.of(node).flatMap((r) => (r.kind === 'state' ? [`state:${r.state}`] : []));
    return states.length > 0 ? states : undefined;
  }

  /** The state that a node's value is written to. */
  stateOf(node: NodeId): string | undefined {
    const result = this.of(node).find((r) => r.kind === 'state');
    return result?.kind === 'state' ? result.state : undefined;
  }
}
