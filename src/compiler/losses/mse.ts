/** `mse`: mean squared error. */
import { batchCount, printShape, rowSize } from '../layers/shapes.ts';
import { stringOf } from '../layers/values.ts';
import type { NodeId } from '../graph/ir.ts';
import { sameShape } from '../graph/builder.ts';
import type { LossContext, LossDef } from './loss.ts';
import { REDUCTION, ratio } from './reduction.ts';

export const mse: LossDef = {
  name: 'mse',
  summary: 'Mean of the squared differences.',
  args: { reduction: REDUCTION },
  shape: 'input [N, …], target of the same shape',

  build(context, args) {
    const { g } = context;
    const target = sameShapedTarget(context);
    const difference = g.binary('sub', context.input, target);
    const square = g.binary('mul', difference, difference);
    const { shape } = g.type(square);
    const sum = g.reduce('sum', square, shape.map((_, i) => i));
    if (stringOf(args, 'reduction') === 'sum') return { value: sum, weight: g.constant(1) };
    return ratio(g, sum, batchCount(g, rowSize(shape)), false);
  },
};

/** The target in the input's shape: equal shapes, or [N] for an input [N, 1]. Nothing else is stretched. */
export function sameShapedTarget(context: Pick<LossContext, 'g' | 'input' | 'target' | 'type' | 'fail'>): NodeId {
  const input = context.type(context.input);
  const target = context.type(context.target);
  if (input.dtype !== 'f32' || target.dtype !== 'f32') {
    context.fail('dtype-mismatch', `takes numbers (f32), but gets ${input.dtype} ${printShape(input.shape)} and the target ${target.dtype} ${printShape(target.shape)}`, target.dtype === 'i32' ? '`cross_entropy` takes class indices' : undefined);
  }
  if (sameShape(input.shape, target.shape)) return context.target;
  const column = input.shape.length === 2 && input.shape[1] === 1 && target.shape.length === 1;
  if (!column) context.fail('shape-mismatch', `the input ${printShape(input.shape)} and the target ${printShape(target.shape)} differ in shape`);
  return context.g.reshape(context.target, input.shape);
}
