/** Losses that ask for a margin: `hinge`, `hinge_embedding`, `multi_margin`, `cosine_embedding`. */
import type { GraphBuilder } from '../graph/builder.ts';
import type { NodeId } from '../graph/ir.ts';
import { sameShape } from '../graph/builder.ts';
import { alongAxis, batchCount, printShape } from '../layers/shapes.ts';
import { numberOf, stringOf } from '../layers/values.ts';
import { checkKnownClasses, classesOf } from './classes.ts';
import { atLeastZero, elementwise, reduceAll } from './elementwise.ts';
import type { LossContext, LossDef } from './loss.ts';
import { ratio, REDUCTION } from './reduction.ts';
import { classWeights, constantVector, readClassWeights } from './weights.ts';

export const hinge = elementwise({
  name: 'hinge',
  summary: 'max(0, margin - t x) for targets t of 1 and -1: the loss of a support vector machine.',
  args: { margin: { type: { kind: 'float' }, default: 1, doc: 'What t x must reach.' } },
  element: (g, x, target, args) => atLeastZero(g, g.binary('sub', g.constant(numberOf(args, 'margin')), g.binary('mul', target, x))),
});

/** at::hinge_embedding_loss. */
export const hingeEmbedding = elementwise({
  name: 'hinge_embedding',
  summary: 'Distances x: x itself for targets of 1, max(0, margin - x) for targets of -1.',
  args: { margin: { type: { kind: 'float' }, default: 1, doc: 'Distance that is enough for targets of -1.' } },
  element(g, x, target, args) {
    const zero = g.constant(0);
    const apart = atLeastZero(g, g.binary('sub', g.constant(numberOf(args, 'margin')), x));
    return g.binary('add', g.select(g.binaryConst('ne', target, 1), apart, zero), g.select(g.binaryConst('ne', target, -1), x, zero));
  },
});

/** at::multi_margin_loss: the sum over the other classes of max(0, margin - x_t + x_j)^p, times the target's weight, over the number of classes. */
export const multiMargin: LossDef = {
  name: 'multi_margin',
  summary: "Hinge loss over classes: the target's score must be larger than each other one by `margin`.",
  args: {
    p: { type: { kind: 'int', min: 1, max: 2 }, default: 1, doc: 'Power of each part: 1 or 2.' },
    margin: { type: { kind: 'float' }, default: 1, doc: 'By how much the score must be larger.' },
    weight: classWeights('A weight for each class; the mean divides by the rows, whatever the weights.'),
    reduction: REDUCTION,
  },
  weighsClasses: true,
  shape: 'input [N, C], target [N] class indices',
  build(context, args) {
    const { g, input, target } = context;
    const { shape } = context.type(input);
    const classes = classesOf(context, undefined);
    if (shape.length !== 2 || classes.target !== 'indices') {
      context.fail('shape-mismatch', `takes an input [N, classes] and a target [N] of class indices, but gets ${printShape(shape)} and ${context.type(target).dtype} ${printShape(context.type(target).shape)}`);
    }
    checkKnownClasses(context, classes.count);
    context.idsBelow(target, classes.count);
    const weights = readClassWeights(context, args, classes.count);
    const spread = (id: NodeId): NodeId => alongAxis(g, id, 0, shape);
    const own = g.add('take_class', [input, target], { axis: 1 });
    const short = g.binary('add', g.binary('sub', g.constant(numberOf(args, 'margin')), spread(own)), input);
    const positive = g.select(g.binaryConst('le', short, 0), g.constant(0), short);
    const part = numberOf(args, 'p') === 2 ? g.binary('mul', positive, positive) : positive;
    const isOwn = g.binary('eq', g.add('iota', [], { shape: [...shape], axis: 1, dtype: 'i32' }), spread(target));
    const sum = g.reduce('sum', g.select(isOwn, g.constant(0), part), [1]);
    const weight = weights && g.add('gather', [constantVector(g, weights), target]);
    const row = g.binaryConst('mul', weight === undefined ? sum : g.binary('mul', sum, weight), 1 / classes.count);
    return reduceAll(g, row, stringOf(args, 'reduction'));
  },
};

/** Added to both squared lengths, as in at::cosine_embedding_loss. */
const COSINE_EPS = 1e-12;

export const cosineEmbedding: LossDef = {
  name: 'cosine_embedding',
  summary: '1 - cos of two vectors for targets of 1, max(0, cos - margin) for targets of -1.',
  args: { margin: { type: { kind: 'float', min: -1, max: 1 }, default: 0, doc: 'Cosine that is low enough for targets of -1.' }, reduction: REDUCTION },
  inputs: 2,
  shape: 'two inputs [N, D], target [N] of 1 and -1',
  build(context, args) {
    const { g } = context;
    const [a, b] = twoVectors(context);
    const dot = (x: NodeId, y: NodeId): NodeId => g.reduce('sum', g.binary('mul', x, y), [1]);
    const lengths = g.binary('mul', g.binaryConst('add', dot(a, a), COSINE_EPS), g.binaryConst('add', dot(b, b), COSINE_EPS));
    const cosine = g.binary('div', dot(a, b), g.unary('sqrt', lengths));
    const target = signs(context, g);
    const zero = g.constant(0);
    const alike = g.select(g.binaryConst('eq', target, 1), g.binary('sub', g.constant(1), cosine), zero);
    const unlike = g.select(g.binaryConst('eq', target, -1), atLeastZero(g, g.binaryConst('sub', cosine, numberOf(args, 'margin'))), zero);
    const row = g.binary('add', alike, unlike);
    if (stringOf(args, 'reduction') === 'sum') return reduceAll(g, row, 'sum');
    return ratio(g, reduceAll(g, row, 'sum').value, batchCount(g, 1), false);
  },
};

function twoVectors(context: LossContext): readonly [NodeId, NodeId] {
  const [a, b] = context.inputs as readonly [NodeId, NodeId];
  const [x, y] = [context.type(a), context.type(b)];
  if (x.dtype !== 'f32' || y.dtype !== 'f32') context.fail('dtype-mismatch', `takes two inputs of numbers (f32), but gets ${x.dtype} ${printShape(x.shape)} and ${y.dtype} ${printShape(y.shape)}`);
  if (x.shape.length !== 2 || !sameShape(x.shape, y.shape)) context.fail('shape-mismatch', `takes two inputs [N, D] of one shape, but gets ${printShape(x.shape)} and ${printShape(y.shape)}`);
  return [a, b];
}

/** The target as numbers [N]; a field [N, 1] will do. */
function signs(context: LossContext, g: GraphBuilder): NodeId {
  const { shape } = context.type(context.target);
  const column = shape.length === 2 && shape[1] === 1;
  if (shape.length !== 1 && !column) context.fail('shape-mismatch', `takes a target [N] of 1 and -1, but gets ${printShape(shape)}`);
  return g.cast(g.reshape(context.target, [shape[0]!]), 'f32');
}
