/**
 * Losses that compare input and target number by number: the shapes that they take and how they are reduced. What they
 * differ in is a function of two numbers.
 */
import { sameShape, type GraphBuilder } from '../graph/builder.ts';
import type { NodeId } from '../graph/ir.ts';
import type { Args, ArgSpecs } from '../config/args.ts';
import { batchCount, printShape, rowSize } from '../layers/shapes.ts';
import { stringOf } from '../layers/values.ts';
import type { LossContext, LossDef, LossValue } from './loss.ts';
import { ratio, REDUCTION } from './reduction.ts';

export interface ElementwiseLoss {
  readonly name: string;
  readonly summary: string;
  readonly args?: ArgSpecs;
  /** Takes class indices 0 and 1, too, as numbers. */
  readonly binary?: boolean;
  /** The loss of each element, in the shape of `x` and `target`. */
  element(g: GraphBuilder, x: NodeId, target: NodeId, args: Args, context: LossContext): NodeId;
}

export function elementwise({ name, summary, args = {}, binary = false, element }: ElementwiseLoss): LossDef {
  return {
    name,
    summary,
    args: { ...args, reduction: REDUCTION },
    shape: `input [N, …], target of the same shape, or [N] for an input [N, 1]${binary ? '; numbers, or class indices 0 and 1' : ''}`,
    build(context, given) {
      const target = sameShapedTarget(context, { binary });
      return reduceAll(context.g, element(context.g, context.input, target, given, context), stringOf(given, 'reduction'));
    },
  };
}

/** The sum of all elements, or their mean. */
export function reduceAll(g: GraphBuilder, elements: NodeId, reduction: string): LossValue {
  const { shape } = g.type(elements);
  const sum = g.reduce('sum', elements, shape.map((_, i) => i));
  if (reduction === 'sum') return { value: sum, weight: g.constant(1) };
  return ratio(g, sum, batchCount(g, rowSize(shape)), false);
}

/**
 * The target as numbers in the input's shape: equal shapes, or [N] for an input [N, 1]. Nothing else is stretched. With
 * `binary` class indices are taken as numbers, and must be 0 or 1.
 */
export function sameShapedTarget(context: Pick<LossContext, 'g' | 'input' | 'target' | 'field' | 'type' | 'idsBelow' | 'fail'>, options: { readonly binary?: boolean } = {}): NodeId {
  const input = context.type(context.input);
  const target = context.type(context.target);
  const binary = options.binary === true && target.dtype === 'i32';
  if (input.dtype !== 'f32' || (target.dtype !== 'f32' && !binary)) {
    const hint = target.dtype === 'i32' ? '`cross_entropy` takes class indices' : undefined;
    context.fail('dtype-mismatch', `takes numbers (f32), but gets ${input.dtype} ${printShape(input.shape)} and the target ${target.dtype} ${printShape(target.shape)}`, hint);
  }
  const column = input.shape.length === 2 && input.shape[1] === 1 && target.shape.length === 1;
  if (!sameShape(input.shape, target.shape) && !column) {
    const scores = binary && input.shape.length === target.shape.length + 1;
    context.fail('shape-mismatch', `the input ${printShape(input.shape)} and the target ${printShape(target.shape)} differ in shape`, scores ? 'end the model with one score a row, `linear: 1`; `cross_entropy` takes a score for each class' : undefined);
  }
  const classes = context.field?.classes ?? 0;
  if (binary && classes > 2) context.fail('class-count', `takes class indices 0 and 1, but \`${context.field!.name}\` has ${classes} classes`, '`cross_entropy` takes a score for each class');
  if (binary) context.idsBelow(context.target, 2);
  return context.g.cast(context.g.reshape(context.target, input.shape), 'f32');
}

/** max(x, 0) with the gradient of PyTorch's clamp_min, which is 1 at 0; NaN stays. */
export function atLeastZero(g: GraphBuilder, x: NodeId): NodeId {
  return g.select(g.binaryConst('lt', x, 0), g.constant(0), x);
}
