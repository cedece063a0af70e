/**
 * Predicted classes and wanted ones, for metrics that count: a class of many by the highest score, or for each score yes or no by
 * a threshold.
 */
import type { Args, ArgSpecs } from '../config/args.ts';
import type { NodeId } from '../graph/ir.ts';
import { printShape, rowSize } from '../layers/shapes.ts';
import { optionalNumber } from '../layers/values.ts';
import { classesOf } from '../losses/classes.ts';
import { sameShapedTarget } from '../losses/elementwise.ts';
import type { LossContext } from '../losses/loss.ts';
import type { MetricDefaults } from './metric.ts';

export const ANSWER_ARGS: ArgSpecs = {
  dim: { type: { kind: 'int' }, default: null, doc: 'Axis of the classes, counted with the batch; without it the one that the loss uses or that fits.' },
  threshold: {
    type: { kind: 'float' },
    default: null,
    doc: 'Above it a score means yes; with `bce` 0.5, with `bce_with_logits` and `hinge` 0. Without it and with other losses the highest score of the classes counts.',
  },
};

/** Losses of yes and no, with the score above which it is yes. */
const THRESHOLDS: Readonly<Record<string, number>> = { bce: 0.5, bce_with_logits: 0, hinge: 0 };
/** A target above it means yes: 1 rather than 0 or -1. */
const YES = 0.5;

export type Answers =
  | {
      readonly kind: 'classes';
      readonly count: number;
      /** Class indices, i32, in the shape of the input without the axis of the classes. */
      readonly predicted: NodeId;
      readonly wanted: NodeId;
      /** Where targets count; undefined: everywhere. bool, of the same shape. */
      readonly counted: NodeId | undefined;
    }
  | {
      readonly kind: 'binary';
      /** bool, in the input's shape. */
      readonly predicted: NodeId;
      readonly wanted: NodeId;
      /** Questions of a row: the size of dim 1; the other axes are positions. */
      readonly questions: number;
    };

export function answersOf(context: LossContext, args: Args, defaults: MetricDefaults): Answers {
  const threshold = optionalNumber(args, 'threshold') ?? THRESHOLDS[defaults.loss];
  return threshold === undefined ? chosen(context, args, defaults) : yesOrNo(context, threshold);
}

function chosen(context: LossContext, args: Args, defaults: MetricDefaults): Answers {
  const { g, input, target } = context;
  const classes = classesFor(context, args, defaults);
  const predicted = g.add('argmax', [input], { axis: classes.axis });
  const wanted = classes.target === 'indices' ? target : g.add('argmax', [target], { axis: classes.axis });
  return { kind: 'classes', count: classes.count, predicted, wanted, counted: classes.counted };
}

export interface MetricClasses {
  readonly axis: number;
  readonly count: number;
  readonly target: 'indices' | 'probabilities';
  readonly counted: NodeId | undefined;
}

/** The axis of the classes, and which targets the loss leaves out. */
export function classesFor(context: LossContext, args: Args, defaults: MetricDefaults): MetricClasses {
  const { shape, dtype } = context.type(context.input);
  // Data of a single class have a single score, always right; any other single score is a yes or no.
  const single = shape.length === 2 && shape[1] === 1 && context.field?.classes !== 1;
  if (dtype === 'f32' && (shape.length < 2 || single)) {
    context.fail('metric-unfit', `takes a score for each class, [N, classes, …], but the output is ${printShape(shape)}`, 'for a single score that means yes or no say `threshold`');
  }
  const classes = classesOf(context, optionalNumber(args, 'dim') ?? defaults.dim);
  const known = context.field?.classes;
  const { ignoreIndex } = defaults;
  const masked = classes.target === 'indices' && ignoreIndex !== undefined && (known === undefined || (ignoreIndex >= 0 && ignoreIndex < known) || context.field?.ignored === ignoreIndex);
  return { ...classes, counted: masked ? context.g.binaryConst('ne', context.target, ignoreIndex) : undefined };
}

function yesOrNo(context: LossContext, threshold: number): Answers {
  const { g, input } = context;
  const target = sameShapedTarget(context, { binary: true });
  const { shape } = context.type(input);
  return {
    kind: 'binary',
    predicted: g.binaryConst('gt', input, threshold),
    wanted: g.binaryConst('gt', target, YES),
    questions: shape.length === 1 ? 1 : (shape[1] as number),
  };
}

/** How often a bool is true, over all axes. */
export function countOf(context: LossContext, condition: NodeId): NodeId {
  const { g } = context;
  return g.reduce('sum', g.cast(condition, 'f32'), g.type(condition).shape.map((_, i) => i));
}

/** Elements of a row. */
export function positionsOf(context: LossContext, node: NodeId): number {
  return rowSize(context.type(node).shape);
}
