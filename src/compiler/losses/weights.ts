/** Weights written in the configuration: one for each class, or one for each number of the last axis. */
import type { Args, ArgSpec } from '../config/args.ts';
import type { GraphBuilder } from '../graph/builder.ts';
import type { NodeId } from '../graph/ir.ts';
import { alongAxis, printShape } from '../layers/shapes.ts';
import { numbersOf, optionalNumbers } from '../layers/values.ts';
import type { LossContext } from './loss.ts';

export function classWeights(doc: string): ArgSpec {
  return { type: { kind: 'list', of: { kind: 'float', min: 0 } }, default: null, doc };
}

/** The list `weight`, checked against the number of classes. */
export function readClassWeights(context: Pick<LossContext, 'fail'>, args: Args, classes: number): readonly number[] | undefined {
  const weights = optionalNumbers(args, 'weight');
  if (weights && weights.length !== classes) context.fail('class-count', `\`weight\` has ${weights.length} numbers for ${classes} classes`);
  return weights;
}

/** [values.length] from scalar constants, runs of equal values as one. */
export function constantVector(g: GraphBuilder, values: readonly number[]): NodeId {
  const runs: { value: number; length: number }[] = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last?.value === value) last.length++;
    else runs.push({ value, length: 1 });
  }
  const parts = runs.map((run) => g.fill(run.value, [run.length]));
  return parts.length === 1 ? parts[0]! : g.add('concat', parts, { axis: 0 });
}

export function elementWeights(doc: string): ArgSpec {
  const each = { kind: 'float', min: 0 } as const;
  return { type: { kind: 'union', of: [each, { kind: 'list', of: each }] }, default: null, doc };
}

/** A number for all, or one for each number of the input's last axis, spread over its shape as PyTorch broadcasts it. */
export function readElementWeights(context: LossContext, args: Args, name: string): NodeId | undefined {
  const value = args[name];
  if (value === null || value === undefined) return undefined;
  const { g } = context;
  const { shape } = context.type(context.input);
  if (typeof value === 'number') return g.fill(value, shape);
  const values = numbersOf(args, name);
  const size = shape.length === 1 ? 1 : shape.at(-1);
  if (values.length !== size) context.fail('class-count', `\`${name}\` has ${values.length} numbers, but the last dim of the input ${printShape(shape)} has ${size}`);
  return shape.length === 1 ? g.fill(values[0]!, shape) : alongAxis(g, constantVector(g, values), shape.length - 1, shape);
}
