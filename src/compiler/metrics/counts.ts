/** Metrics by class: `precision`, `recall`, `f1` and `confusion_matrix`, from counts that are whole numbers on the device, too. */
import type { ArgSpecs } from '../config/args.ts';
import type { NodeId } from '../graph/ir.ts';
import type { MetricValue } from '../../plan/metrics.ts';
import { printShape } from '../layers/shapes.ts';
import { optionalNumber, stringOf } from '../layers/values.ts';
import type { LossContext } from '../losses/loss.ts';
import { ANSWER_ARGS, answersOf, type Answers } from './answers.ts';
import type { MetricDef } from './metric.ts';

const SCORE_ARGS: ArgSpecs = {
  average: {
    type: { kind: 'enum', values: ['macro', 'micro', 'weighted'] },
    default: 'macro',
    doc: '`macro`: the mean over the classes that occur; `micro`: of all counts together; `weighted`: the mean by how often a class is wanted.',
  },
  class: { type: { kind: 'int', min: 0 }, default: null, doc: 'The class whose value it is, instead of an average.' },
  ...ANSWER_ARGS,
};

type Score = (MetricValue & { readonly kind: 'score' })['score'];

function score(name: Score, summary: string): MetricDef {
  return {
    name,
    summary: `${summary}; 0 where that is 0 / 0. As scikit-learn's \`${name}_score\`: a single yes or no has the value of yes, several the average over the questions.`,
    args: SCORE_ARGS,
    mode: 'max',
    of: 'split',
    watchable: true,
    build(context, args, defaults) {
      const answers = answersOf(context, args, defaults);
      const classes = answers.kind === 'classes' ? answers.count : answers.questions;
      const only = optionalNumber(args, 'class');
      if (only !== undefined && only >= classes) context.fail('metric-unfit', `\`class\` is ${only}, but there ${classes === 1 ? 'is one class' : `are ${classes} classes, 0 to ${classes - 1}`}`);
      const average = stringOf(args, 'average') as 'macro' | 'micro' | 'weighted';
      return {
        value: { kind: 'score', score: name, average, classes, all: answers.kind === 'binary', ...(only === undefined ? {} : { only }) },
        parts: answers.kind === 'classes' ? classCounts(context, answers) : questionCounts(context, answers),
      };
    },
  };
}

export const precision = score('precision', 'Share of the predictions of a class that are right: TP / (TP + FP)');
export const recall = score('recall', 'Share of the targets of a class that are found: TP / (TP + FN)');
export const f1 = score('f1', 'Harmonic mean of precision and recall: 2 TP / (2 TP + FP + FN)');

/** Hits, predictions and targets of each class. */
function classCounts(context: LossContext, answers: Answers & { readonly kind: 'classes' }): NodeId[] {
  const { g } = context;
  const predicted = oneHot(context, answers.predicted, answers.count, answers.counted);
  const wanted = oneHot(context, answers.wanted, answers.count, answers.counted);
  const positions = g.type(predicted).shape.map((_, i) => i).slice(0, -1);
  return [g.binary('and', predicted, wanted), predicted, wanted].map((condition) => g.reduce('sum', g.cast(condition, 'f32'), positions));
}

/** For each question the answers yes that are right, those that were given, those that were wanted. */
function questionCounts(context: LossContext, { predicted, wanted, questions }: Answers & { readonly kind: 'binary' }): NodeId[] {
  const { g } = context;
  const axes = g.type(predicted).shape.map((_, i) => i).filter((i) => i !== 1);
  return [g.binary('and', predicted, wanted), predicted, wanted].map((condition) => g.reshape(g.reduce('sum', g.cast(condition, 'f32'), axes), [questions]));
}

/** Class indices compared with each class in a last axis; nothing of what doesn't count. */
function oneHot(context: LossContext, ids: NodeId, count: number, counted: NodeId | undefined): NodeId {
  const { g } = context;
  const shape = [...g.type(ids).shape, count];
  const spread = (node: NodeId): NodeId => g.add('broadcast', [node], { shape, axes: shape.map((_, i) => i).slice(0, -1) });
  const equal = g.binary('eq', g.add('iota', [], { shape, axis: shape.length - 1, dtype: 'i32' }), spread(ids));
  return counted === undefined ? equal : g.binary('and', equal, spread(counted));
}

/** More classes than that make a table that nobody reads, and one that is larger than most networks. */
const MOST_CLASSES = 1024;

export const confusionMatrix: MetricDef = {
  name: 'confusion_matrix',
  summary: 'How often targets of each class (rows) were predicted as each class (columns).',
  args: ANSWER_ARGS,
  mode: 'max',
  of: 'split',
  watchable: false,
  build(context, args, defaults) {
    const { g } = context;
    const answers = answersOf(context, args, defaults);
    const { classes, predicted, wanted, counted } = answers.kind === 'classes' ? pairsOf(context, answers) : yesNoPairs(context, answers);
    // Each pair has a number of its own, and is counted like a class.
    const pair = g.binary('add', g.binaryConst('mul', wanted, classes), predicted);
    const hits = g.cast(oneHot(context, pair, classes * classes, counted), 'f32');
    return { value: { kind: 'matrix', classes }, parts: [g.reduce('sum', hits, g.type(hits).shape.map((_, i) => i).slice(0, -1))] };
  },
};

/** Class indices, i32. */
interface Pairs {
  readonly classes: number;
  readonly predicted: NodeId;
  readonly wanted: NodeId;
  readonly counted: NodeId | undefined;
}

function pairsOf(context: LossContext, { count, predicted, wanted, counted }: Answers & { readonly kind: 'classes' }): Pairs {
  if (count > MOST_CLASSES) context.fail('metric-unfit', `counts ${count} × ${count} pairs of classes; at most ${MOST_CLASSES} classes are possible`, '`precision`, `recall` and `f1` take any number of classes');
  return { classes: count, predicted, wanted, counted };
}

/** Yes and no as classes 1 and 0. */
function yesNoPairs(context: LossContext, { predicted, wanted, questions }: Answers & { readonly kind: 'binary' }): Pairs {
  const { g } = context;
  if (questions > 1) context.fail('metric-unfit', `takes one class a row, but the output ${printShape(context.type(context.input).shape)} answers ${questions} questions`, '`precision`, `recall` and `f1` take several questions');
  return { classes: 2, predicted: g.cast(predicted, 'i32'), wanted: g.cast(wanted, 'i32'), counted: undefined };
}
