/** Losses of yes and no: `bce` from probabilities, `bce_with_logits` from logits. */
import type { GraphBuilder } from '../graph/builder.ts';
import type { NodeId } from '../graph/ir.ts';
import { elementwise } from './elementwise.ts';
import { elementWeights, readElementWeights } from './weights.ts';

/** Logarithms are cut off here, as in PyTorch. */
const LEAST_LOG = -100;
/** Smallest normal f32; a logarithm of less is past `LEAST_LOG` or near it. */
const TINY = 2 ** -126;
/** Added by PyTorch's backward pass to nothing: the least that it divides by. */
const GRAD_EPS = 1e-12;

const WEIGHT = elementWeights('Factor of each element: one number, or one for each number of the last dim.');

/**
 * -(t log p + (1 - t) log(1 - p)), with PyTorch's gradient (p - t) / max(p (1 - p), 1e-12), which also holds where the logarithms are
 * cut off. A p outside [0, 1], which PyTorch refuses, makes the loss infinite: the step doesn't land, and the row is named.
 */
export const bce = elementwise({
  name: 'bce',
  summary: 'Binary cross-entropy of probabilities, such as a `sigmoid` gives; `bce_with_logits` is steadier.',
  args: { weight: WEIGHT },
  binary: true,
  element(g, x, target, args, context) {
    const p = g.add('stop_gradient', [x]);
    const rest = g.binary('sub', g.constant(1), p);
    const value = g.unary('neg', g.binary('add', g.binary('mul', target, logarithm(g, p)), g.binary('mul', g.binary('sub', g.constant(1), target), logarithm(g, rest))));
    const slope = g.binary('div', g.binary('sub', p, target), g.binaryConst('max', g.binary('mul', rest, p), GRAD_EPS));
    // Nothing is added to the value, and the slope to the gradient.
    const exact = g.binary('add', value, g.binary('mul', g.binary('sub', x, p), g.add('stop_gradient', [slope])));
    const outside = g.binary('or', g.binaryConst('lt', p, 0), g.binaryConst('gt', p, 1));
    const infinite = g.unary('exp', g.binaryConst('add', g.unary('abs', p), 1000));
    return weighted(g, g.select(outside, infinite, exact), readElementWeights(context, args, 'weight'));
  },
});

/** (1 - t) x - (1 + (w - 1) t) log sigmoid(x), with -log sigmoid(x) = max(-x, 0) + log(1 + exp(-|x|)), which is finite for every x. */
export const bceWithLogits = elementwise({
  name: 'bce_with_logits',
  summary: 'Binary cross-entropy of a sigmoid, from logits.',
  args: { weight: WEIGHT, pos_weight: elementWeights('Factor of the positive targets’ part: one number, or one for each number of the last dim.') },
  binary: true,
  element(g, x, target, args, context) {
    const negative = g.unary('neg', x);
    const tail = g.unary('log', g.binaryConst('add', g.unary('exp', g.unary('neg', g.unary('abs', x))), 1));
    const softplus = g.binary('add', g.binaryConst('max', negative, 0), tail);
    const positive = readElementWeights(context, args, 'pos_weight');
    const factor = positive && g.binaryConst('add', g.binary('mul', g.binaryConst('sub', positive, 1), target), 1);
    const value = g.binary('add', g.binary('mul', g.binary('sub', g.constant(1), target), x), weighted(g, softplus, factor));
    return weighted(g, value, readElementWeights(context, args, 'weight'));
  },
});

/** log x for x in [0, 1], no less than -100. */
function logarithm(g: GraphBuilder, x: NodeId): NodeId {
  const isTiny = g.binaryConst('lt', x, TINY);
  return g.select(isTiny, g.constant(LEAST_LOG), g.unary('log', g.select(isTiny, g.constant(1), x)));
}

function weighted(g: GraphBuilder, value: NodeId, weight: NodeId | undefined): NodeId {
  return weight === undefined ? value : g.binary('mul', value, weight);
}
