/**
 * `cross_entropy` and `nll`: PyTorch's, from logits and from log-probabilities. Class indices or probabilities, class weights,
 * label smoothing, ignore_index; a batch whose targets are all ignored has loss 0 and no gradient (PyTorch: NaN).
 */
import type { Args, ArgSpecs } from '../config/args.ts';
import type { NodeId } from '../graph/ir.ts';
import { alongAxis, batchCount, printShape, rowSize } from '../layers/shapes.ts';
import { numberOf, optionalNumber, stringOf } from '../layers/values.ts';
import { checkKnownClasses, classesOf, type Classes } from './classes.ts';
import type { LossContext, LossDef, LossValue } from './loss.ts';
import { REDUCTION, ratio } from './reduction.ts';
import { classWeights, constantVector, readClassWeights } from './weights.ts';

const CLASS_ARGS: ArgSpecs = {
  weight: classWeights('A weight for each class; the mean divides by the sum of the weights of the targets.'),
  ignore_index: { type: { kind: 'int' }, default: -100, doc: 'Targets of this value count for nothing.' },
};
const AXIS_ARGS: ArgSpecs = {
  reduction: REDUCTION,
  dim: { type: { kind: 'int' }, default: null, doc: 'Axis of the classes, counted with the batch; without it the one that fits: 1 as in PyTorch, or the last.' },
};

export const crossEntropy: LossDef = {
  name: 'cross_entropy',
  summary: 'Cross-entropy of a softmax over the classes, from logits.',
  args: {
    ...CLASS_ARGS,
    label_smoothing: { type: { kind: 'float', min: 0, max: 1 }, default: 0, doc: 'Share of the target that is spread evenly over all classes.' },
    ...AXIS_ARGS,
  },
  weighsClasses: true,
  shape: 'input [N, C, …], target [N, …] class indices or [N, C, …] probabilities',

  build(context, args) {
    const classes = classesOf(context, optionalNumber(args, 'dim'));
    const weights = readClassWeights(context, args, classes.count);
    const logProbabilities = context.g.add('log_softmax', [context.input], { axis: classes.axis });
    const rule = classes.target === 'indices' ? fromIndices : fromProbabilities;
    return rule(context, args, classes, logProbabilities, weights);
  },
};

export const nll: LossDef = {
  name: 'nll',
  summary: 'Negative log-likelihood of the target classes, from log-probabilities such as a `log_softmax` gives.',
  args: { ...CLASS_ARGS, ...AXIS_ARGS },
  weighsClasses: true,
  shape: 'input [N, C, …] log-probabilities, target [N, …] class indices',

  build(context, args) {
    const classes = classesOf(context, optionalNumber(args, 'dim'));
    if (classes.target !== 'indices') context.fail('dtype-mismatch', `takes class indices (i32), but the target is ${printTarget(context)}`, '`cross_entropy` and `kl_div` take probabilities');
    const weights = readClassWeights(context, args, classes.count);
    return fromIndices(context, { ...args, label_smoothing: 0 }, classes, context.input, weights);
  },
};

function printTarget(context: LossContext): string {
  const { dtype, shape } = context.type(context.target);
  return `${dtype} ${printShape(shape)}`;
}

/** at::cross_entropy_loss_label_smoothing and nll_loss: (1 - s) · Σ wₜ·nll / Σ wₜ + s / C · Σ -Σ_c w_c·log p_c / Σ wₜ. */
function fromIndices(context: LossContext, args: Args, classes: Classes, logProbabilities: NodeId, weights: readonly number[] | undefined): LossValue {
  const { g, target } = context;
  const ignored = numberOf(args, 'ignore_index');
  checkKnownClasses(context, classes.count);
  // Where the data's classes are known and none is the ignored one, nothing is ever ignored.
  const known = context.field?.classes;
  const masked = known === undefined || (ignored >= 0 && ignored < known) || context.field?.ignored === ignored;
  context.idsBelow(target, classes.count, masked ? ignored : undefined);
  const counts = masked ? g.binaryConst('ne', target, ignored) : undefined;
  const zero = g.constant(0);
  const mask = (value: NodeId): NodeId => (counts === undefined ? value : g.select(counts, value, zero));
  const ids = counts === undefined ? target : g.select(counts, target, g.constant(0, 'i32'));

  const table = weights && constantVector(g, weights);
  const targetWeight = table && mask(g.add('gather', [table, ids]));
  const picked = g.unary('neg', g.add('take_class', [logProbabilities, ids], { axis: classes.axis }));
  const likelihood = targetWeight === undefined ? mask(picked) : g.binary('mul', mask(picked), targetWeight);
  const total = (value: NodeId): NodeId => g.reduce('sum', value, g.type(value).shape.map((_, i) => i));

  const smoothing = numberOf(args, 'label_smoothing');
  let sum = total(likelihood);
  if (smoothing > 0) {
    const spread = mask(g.unary('neg', g.reduce('sum', weighted(context, logProbabilities, table, classes.axis), [classes.axis])));
    sum = g.binary('add', g.binaryConst('mul', sum, 1 - smoothing), g.binaryConst('mul', total(spread), smoothing / classes.count));
  }
  const counted = counts && total(g.cast(counts, 'f32'));
  const result = (value: LossValue): LossValue => (counted === undefined ? value : { ...value, counted });
  if (stringOf(args, 'reduction') === 'sum') return result({ value: sum, weight: g.constant(1) });
  if (targetWeight !== undefined) return result(ratio(g, sum, total(targetWeight), true));
  if (counted !== undefined) return result(ratio(g, sum, counted, true));
  return ratio(g, sum, batchCount(g, rowSize(g.type(target).shape)), false);
}

/** at::cross_entropy_loss_prob_target: the mean divides by the number of distributions, whatever the class weights. */
function fromProbabilities(context: LossContext, args: Args, classes: Classes, logProbabilities: NodeId, weights: readonly number[] | undefined): LossValue {
  const { g } = context;
  const ignored = numberOf(args, 'ignore_index');
  if (ignored >= 0) context.fail('dtype-mismatch', `\`ignore_index\` is ${ignored}, but the target holds probabilities: ${printTarget(context)}`, 'only class indices can be ignored; leave `ignore_index` out');
  const smoothing = numberOf(args, 'label_smoothing');
  let target = context.target;
  if (smoothing > 0) target = g.binaryConst('add', g.binaryConst('mul', target, 1 - smoothing), smoothing / classes.count);
  const product = g.binary('mul', weighted(context, logProbabilities, weights && constantVector(g, weights), classes.axis), target);
  const sum = g.unary('neg', g.reduce('sum', product, g.type(product).shape.map((_, i) => i)));
  if (stringOf(args, 'reduction') === 'sum') return { value: sum, weight: g.constant(1) };
  return ratio(g, sum, batchCount(g, rowSize(g.type(product).shape) / classes.count), false);
}

/** Each class's log-probability times its weight. */
function weighted(context: LossContext, logProbabilities: NodeId, table: NodeId | undefined, axis: number): NodeId {
  const { g } = context;
  return table === undefined ? logProbabilities : g.binary('mul', logProbabilities, alongAxis(g, table, axis, g.type(logProbabilities).shape));
}
