/** Gradients of composites by way of what they stand for, where nothing better is known. */
import { gradients } from '../autodiff/reverse.ts';
import type { GraphBuilder } from '../graph/builder.ts';
import type { NodeId } from '../graph/ir.ts';

/**
 * Gradients of `compose(operands)`, weighted by `grad`, for the first `count` operands. Each operand counts as independent of the
 * others, whatever it was made from.
 */
export function composedGradient(g: GraphBuilder, inputs: readonly NodeId[], count: number, grad: NodeId, compose: (operands: readonly NodeId[]) => NodeId): (NodeId | undefined)[] {
  const operands = inputs.map((input, i) => (i < count ? g.add('stop_gradient', [input]) : input));
  const found = gradients(g, compose(operands), grad, operands.slice(0, count));
  return inputs.map((_, i) => found[i]);
}
