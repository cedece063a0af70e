/** Losses of distributions: `kl_div` between two of them, `poisson_nll` of counts. */
import { booleanOf, numberOf, stringOf } from '../layers/values.ts';
import { batchCount } from '../layers/shapes.ts';
import { elementwise, reduceAll, sameShapedTarget } from './elementwise.ts';
import type { LossDef } from './loss.ts';
import { ratio } from './reduction.ts';

/** t (log t - x), or exp(t) (t - x) of a target that holds logarithms; 0 log 0 is 0. */
export const klDiv: LossDef = {
  name: 'kl_div',
  summary: 'Kullback-Leibler divergence of the target from the input, which holds log-probabilities, such as a `log_softmax` gives.',
  args: {
    reduction: {
      type: { kind: 'enum', values: ['mean', 'sum', 'batchmean'] },
      default: 'mean',
      doc: '`mean` divides by the number of elements, `batchmean`, which is the divergence itself, by the rows, `sum` by nothing.',
    },
    log_target: { type: { kind: 'bool' }, default: false, doc: 'Whether the target holds logarithms of probabilities, too.' },
  },
  shape: 'input [N, …] log-probabilities, target of the same shape',
  build(context, args) {
    const { g, input } = context;
    const target = sameShapedTarget(context);
    let element = g.binary('mul', g.unary('exp', target), g.binary('sub', target, input));
    if (!booleanOf(args, 'log_target')) {
      const logarithm = g.unary('log', g.select(g.binaryConst('eq', target, 0), g.constant(1), target));
      element = g.binary('mul', target, g.binary('sub', logarithm, input));
    }
    const reduction = stringOf(args, 'reduction');
    if (reduction !== 'batchmean') return reduceAll(g, element, reduction);
    return ratio(g, reduceAll(g, element, 'sum').value, batchCount(g, 1), false);
  },
};

/** exp(x) - t x, or x - t log(x + eps) of a rate; `full` adds Stirling's t log t - t + log(2 pi t) / 2 for targets above 1. */
export const poissonNll = elementwise({
  name: 'poisson_nll',
  summary: 'Negative log-likelihood of counts from a Poisson distribution.',
  args: {
    log_input: { type: { kind: 'bool' }, default: true, doc: 'Whether the input is the logarithm of the rate, not the rate.' },
    full: { type: { kind: 'bool' }, default: false, doc: "Whether Stirling's approximation of the targets' factorials is added." },
    eps: { type: { kind: 'float', above: 0 }, default: 1e-8, doc: 'Added to a rate before its logarithm is taken.' },
  },
  element(g, x, target, args) {
    const value = booleanOf(args, 'log_input')
      ? g.binary('sub', g.unary('exp', x), g.binary('mul', target, x))
      : g.binary('sub', x, g.binary('mul', target, g.unary('log', g.binaryConst('add', x, numberOf(args, 'eps')))));
    if (!booleanOf(args, 'full')) return value;
    const few = g.binaryConst('le', target, 1);
    const count = g.select(few, g.constant(1), target);
    const half = g.binaryConst('mul', g.unary('log', g.binaryConst('mul', count, 2 * Math.PI)), 0.5);
    const stirling = g.binary('add', g.binary('sub', g.binary('mul', count, g.unary('log', count)), count), half);
    return g.binary('add', value, g.select(few, g.constant(0), stirling));
  },
});
