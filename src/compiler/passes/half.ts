/**
 * Mixed precision decides storage, never arithmetic: which tensors lie in memory as halves. Activations and their gradients
 * do, and the rearranged copies of weights that products read. What sums and statistics are made of stays f32: parameters,
 * their gradients and the optimizer's state, the model's buffers, means and deviations, losses and metrics, partial sums.
 */
import type { Graph, Node, NodeId } from '../graph/ir.ts';
import type { ResultIndex } from '../graph/results.ts';
import { isStatisticOp, opDef } from '../ops/registry.ts';
import { isConstant } from './op-classes.ts';

/** Those of the `stored` nodes that lie as halves; outputs are read by the host and stay f32. */
export function halfStored(graph: Graph, stored: ReadonlySet<NodeId>, results: ResultIndex): ReadonlySet<NodeId> {
  const statistics = new Map<NodeId, boolean>();
  return new Set([...stored].filter((id) => {
    const node = graph.nodes[id]!;
    if (node.dtype !== 'f32' || results.of(id).some((r) => r.kind === 'output' || r.kind === 'state')) return false;
    return isWeightCopy(graph, node) || (isActivation(graph, node) && !isStatistic(graph, id, statistics));
  }));
}

/** Several values for each row of the batch, and no part of a loss or a metric. */
function isActivation(graph: Graph, { shape, origin }: Node): boolean {
  const perRow = shape.slice(1).reduce<number>((n, size) => n * (size as number), 1);
  return shape[0] === 'N' && perRow > 1 && graph.origins[origin]!.phase !== 'loss';
}

/** Sums and extremes along axes, and what is worked out from them alone. */
function isStatistic(graph: Graph, id: NodeId, known: Map<NodeId, boolean>): boolean {
  const before = known.get(id);
  if (before !== undefined) return before;
  const node = graph.nodes[id]!;
  const def = opDef(node.op);
  const operands = node.inputs.filter((input) => !isConstant(graph, input));
  const derived = (def.kind === 'elementwise' || def.kind === 'movement') && operands.length > 0 && operands.every((input) => isStatistic(graph, input, known));
  const found = isStatisticOp(node) || derived;
  known.set(id, found);
  return found;
}

/** A parameter in another order. */
function isWeightCopy(graph: Graph, node: Node): boolean {
  if (node.op !== 'copy') return false;
  let source = graph.nodes[node.inputs[0]!]!;
  while (opDef(source.op).kind === 'movement' && source.inputs.length === 1) source = graph.nodes[source.inputs[0]!]!;
  return source.op === 'state';
}
