/** Which axis holds the classes, and class indices: what cross-entropy and accuracy have in common. */
import type { Shape } from '../../plan/layout.ts';
import { sameShape } from '../graph/builder.ts';
import { printShape as print } from '../layers/shapes.ts';
import type { NodeId, TensorType } from '../graph/ir.ts';
import type { LossContext } from './loss.ts';

export interface ClassContext {
  readonly input: NodeId;
  readonly target: NodeId;
  type(node: NodeId): TensorType;
  fail(code: string, message: string, hint?: string): never;
}

export interface Classes {
  readonly axis: number;
  readonly count: number;
  /** Class indices (i32, the input's shape without the axis), or a distribution of the input's shape (f32). */
  readonly target: 'indices' | 'probabilities';
}

/**
 * Class indices leave out the class axis, probabilities have the input's shape. `dim` counts the batch; without it the
 * axis is the one that fits, and 1 for [N, C]. Where both 1 and -1 fit, that is a fault.
 */
export function classesOf(context: ClassContext, dim: number | undefined): Classes {
  const { shape, dtype } = context.type(context.input);
  const target = context.type(context.target);
  const rank = shape.length;
  if (dtype !== 'f32') context.fail('dtype-mismatch', `takes scores (f32), but its input is ${dtype} ${print(shape)}`);
  if (rank < 2) context.fail('shape-mismatch', `takes an input [N, classes, …], but gets ${print(shape)}`, 'end the model with a layer that gives a score for each class');
  const kind = target.dtype === 'f32' ? 'probabilities' : 'indices';
  const without = (axis: number): Shape => shape.filter((_, i) => i !== axis);
  const fits = (axis: number): boolean => sameShape(kind === 'indices' ? without(axis) : shape, target.shape);

  let axis: number;
  if (dim !== undefined) {
    axis = dim < 0 ? dim + rank : dim;
    if (!Number.isInteger(axis) || axis < 1 || axis >= rank) context.fail('dim-out-of-range', `\`dim\` is ${dim}, but the input ${print(shape)} has class dims 1 to ${rank - 1}`);
    if (!fits(axis)) mismatch(context, kind, `with the classes in dim ${axis} of ${print(shape)}, the target's shape must be ${print(kind === 'indices' ? without(axis) : shape)}`, target);
  } else {
    const candidates = [...new Set([1, rank - 1])].filter(fits);
    if (candidates.length === 0) {
      const wanted = kind === 'indices' ? [...new Set([print(without(1)), print(without(rank - 1))])].join(' or ') : print(shape);
      mismatch(context, kind, `for the input ${print(shape)} the target's shape must be ${wanted}`, target);
    }
    if (candidates.length > 1) context.fail('ambiguous-dim', `the classes of ${print(shape)} could be in dim 1 or in dim ${rank - 1}`, 'say `dim: 1` (PyTorch\'s order) or `dim: -1` (sequences)');
    axis = candidates[0]!;
  }
  return { axis, count: shape[axis] as number, target: kind };
}

/** Fails where the data are known to have more classes than the input scores. */
export function checkKnownClasses(context: LossContext, count: number): void {
  const known = context.field?.classes;
  if (known === undefined || known <= count) return;
  context.fail('class-count', `the target \`${context.field!.name}\` has ${known} classes, but the input ${print(context.type(context.input).shape)} scores ${count}`, 'give the last layer `$data.classes` outputs');
}

function mismatch(context: ClassContext, kind: Classes['target'], rule: string, target: TensorType): never {
  return context.fail('shape-mismatch', `${rule}, but it is ${target.dtype} ${print(target.shape)}`, kind === 'probabilities' ? 'class indices must be integers (i32), probabilities have the shape of the input' : undefined);
}
