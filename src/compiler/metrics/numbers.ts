/** Metrics of numbers, `mae`, `mse` and `r2`, and of likelihoods: `perplexity`. */
import type { Args, ArgSpecs } from '../config/args.ts';
import type { NodeId } from '../graph/ir.ts';
import { alongAxis, rowSize } from '../layers/shapes.ts';
import { sameShapedTarget } from '../losses/elementwise.ts';
import type { LossContext } from '../losses/loss.ts';
import { ANSWER_ARGS, classesFor, countOf, positionsOf } from './answers.ts';
import type { Measured, MetricDef, MetricDefaults } from './metric.ts';

const NO_ARGS: ArgSpecs = {};

function meanOf(name: 'mae' | 'mse', summary: string, element: (context: LossContext, difference: NodeId) => NodeId): MetricDef {
  return {
    name,
    summary,
    args: NO_ARGS,
    mode: 'min',
    of: 'rows',
    watchable: true,
    build(context) {
      const { g, input } = context;
      const value = element(context, g.binary('sub', input, sameShapedTarget(context, { binary: true })));
      const { shape } = g.type(value);
      return { value: { kind: 'mean', perRow: rowSize(shape) }, parts: [g.reduce('sum', value, shape.map((_, i) => i))] };
    },
  };
}

export const mae = meanOf('mae', 'Mean of the absolute differences.', ({ g }, difference) => g.unary('abs', difference));
export const mse = meanOf('mse', 'Mean of the squared differences.', ({ g }, difference) => g.binary('mul', difference, difference));

/** scikit-learn's r2_score: for each number of a row over all rows, then their mean. */
export const r2: MetricDef = {
  name: 'r2',
  summary: 'Coefficient of determination, 1 - Σ (target - output)² / Σ (target - mean target)²: 1 is perfect, 0 as good as always saying the mean. Of several numbers a row the mean over them; where the targets are all the same 1 if they are met and 0 if not.',
  args: NO_ARGS,
  mode: 'max',
  of: 'split',
  watchable: true,
  build(context) {
    const { g, input } = context;
    const outputs = positionsOf(context, input);
    const flat = (node: NodeId): NodeId => g.reshape(node, ['N', outputs]);
    const target = flat(sameShapedTarget(context, { binary: true }));
    const { shape } = g.type(target);
    const mean = g.mean(target, [0]);
    const squares = (difference: NodeId): NodeId => g.reduce('sum', g.binary('mul', difference, difference), [0]);
    return {
      value: { kind: 'r2', outputs },
      parts: [mean, squares(g.binary('sub', target, alongAxis(g, mean, 1, shape))), squares(g.binary('sub', target, flat(input)))],
    };
  },
};

export const perplexity: MetricDef = {
  name: 'perplexity',
  summary: 'Exponential of the mean cross-entropy in nats, without class weights and smoothing: as many equally likely classes would be as hard. Ignored targets are left out.',
  args: { dim: ANSWER_ARGS['dim']! },
  mode: 'min',
  of: 'rows',
  watchable: true,
  build(context: LossContext, args: Args, defaults: MetricDefaults): Measured {
    const { g, input, target } = context;
    const classes = classesFor(context, args, defaults);
    // The input of `nll` is a logarithm of probabilities already.
    const logarithms = defaults.loss === 'nll' ? input : g.add('log_softmax', [input], { axis: classes.axis });
    const total = (node: NodeId): NodeId => g.unary('neg', g.reduce('sum', node, g.type(node).shape.map((_, i) => i)));
    const count = (perRow: number): NodeId => (perRow === 1 ? g.rows() : g.binaryConst('mul', g.rows(), perRow));
    const value = { kind: 'ratio', exp: true } as const;
    if (classes.target === 'probabilities') return { value, parts: [total(g.binary('mul', logarithms, target)), count(positionsOf(context, target) / classes.count)] };
    const { counted } = classes;
    const ids = counted === undefined ? target : g.select(counted, target, g.constant(0, 'i32'));
    const own = g.add('take_class', [logarithms, ids], { axis: classes.axis });
    if (counted === undefined) return { value, parts: [total(own), count(positionsOf(context, target))] };
    return { value, parts: [total(g.select(counted, own, g.constant(0))), countOf(context, counted)] };
  },
};
