/**
 * Moves a ReLU behind the max-pooling that alone reads it: the maximum of clipped values is the clipped maximum, and the
 * work shrinks by the window. Runs before autodiff, so that the backward pass gates the pooled gradient as well. Ties of
 * clipped values change the winner only where the maximum is not positive, and there the gradient is zero either way.
 */
import type { GraphBuilder } from '../graph/builder.ts';
import type { Graph, NodeId } from '../graph/ir.ts';
import { constantValue } from './simplify.ts';
import { consumersOf, rewrite, type Rewritten } from './rewrite.ts';

export function commuteReluWithMaxPool(graph: Graph, keep: readonly NodeId[]): Rewritten {
  const consumers = consumersOf(graph);
  const kept = new Set([...keep, ...graph.results.map((r) => r.node)]);
  return rewrite(
    graph,
    (g, node, inputs) => {
      if (node.op !== 'max_pool') return undefined;
      const before = node.inputs[0]!;
      if (consumers[before]!.length !== 1 || kept.has(before)) return undefined;
      const x = reluOperand(g, inputs[0]!);
      if (x === undefined) return undefined;
      const pooled = g.add('max_pool', [x], node.attrs);
      g.withOrigin(g.originOf(inputs[0]!));
      return relu(g, pooled);
    },
    keep,
  );
}

/** ReLU as the graph writes it, so that NaN passes: select(x <= 0, 0, x). */
export function relu(g: GraphBuilder, x: NodeId): NodeId {
  return g.select(g.binaryConst('le', x, 0), g.constant(0), x);
}

/** x, if the node is relu(x). */
export function reluOperand(g: GraphBuilder, id: NodeId): NodeId | undefined {
  const node = g.node(id);
  if (node.op !== 'select') return undefined;
  const [condition, zero, x] = node.inputs as readonly [NodeId, NodeId, NodeId];
  const test = g.node(condition);
  const isTest = test.op === 'binary' && test.attrs['fn'] === 'le' && test.inputs[0] === x && constantValue(g, test.inputs[1]!) === 0;
  return isTest && constantValue(g, zero) === 0 ? x : undefined;
}
