/** `accuracy` and `top_k`: shares of the targets that are hit. */
import type { NodeId } from '../graph/ir.ts';
import { numberOf } from '../layers/values.ts';
import type { LossContext } from '../losses/loss.ts';
import { ANSWER_ARGS, answersOf, classesFor, countOf, positionsOf } from './answers.ts';
import type { Measured, MetricDef } from './metric.ts';

export const accuracy: MetricDef = {
  name: 'accuracy',
  summary: 'Share of the targets whose class has the highest score, of equal scores the first; of yes and no, share of the answers that are right. Ignored targets are left out.',
  args: ANSWER_ARGS,
  mode: 'max',
  of: 'rows',
  watchable: true,
  build(context, args, defaults) {
    const answers = answersOf(context, args, defaults);
    const hit = context.g.binary('eq', answers.predicted, answers.wanted);
    return share(context, hit, answers.kind === 'classes' ? answers.counted : undefined);
  },
};

export const topK: MetricDef = {
  name: 'top_k',
  summary: 'Share of the targets whose class is among the k with the highest scores; of equal scores the first ones.',
  args: { k: { type: { kind: 'int', min: 1 }, default: 5, doc: 'How many classes may be named.' }, dim: ANSWER_ARGS['dim']! },
  primary: 'k',
  mode: 'max',
  of: 'rows',
  watchable: true,
  build(context, args, defaults) {
    const { g, input, target } = context;
    const classes = classesFor(context, args, defaults);
    const k = numberOf(args, 'k');
    if (k > classes.count) context.fail('metric-unfit', `\`k\` is ${k}, but there are ${classes.count} classes`, `any target would be a hit; make \`k\` smaller than ${classes.count}`);
    const wanted = classes.target === 'indices' ? target : g.add('argmax', [target], { axis: classes.axis });
    const { shape } = g.type(input);
    const spread = (node: NodeId): NodeId => g.add('broadcast', [node], { shape: [...shape], axes: shape.map((_, i) => i).filter((i) => i !== classes.axis) });
    const own = g.add('take_class', [input, wanted], { axis: classes.axis });
    const before = g.binary('lt', g.add('iota', [], { shape: [...shape], axis: classes.axis, dtype: 'i32' }), spread(wanted));
    const ahead = g.binary('or', g.binary('gt', input, spread(own)), g.binary('and', g.binary('eq', input, spread(own)), before));
    const rank = g.reduce('sum', g.cast(ahead, 'f32'), [classes.axis]);
    // Nothing is ahead of a score that is not a number.
    return share(context, g.binary('and', g.binaryConst('lt', rank, k), g.unary('is_finite', own)), classes.counted);
  },
};

/** Hits over targets that count. */
function share(context: LossContext, hit: NodeId, counted: NodeId | undefined): Measured {
  if (counted === undefined) return { value: { kind: 'mean', perRow: positionsOf(context, hit) }, parts: [countOf(context, hit)] };
  return { value: { kind: 'ratio', exp: false }, parts: [countOf(context, context.g.binary('and', hit, counted)), countOf(context, counted)] };
}
