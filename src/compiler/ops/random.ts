/** Counter-based random numbers: a pure function of (seed, step, stream, element), so a mask can be made twice. */
import { uniform } from '../../plan/random.ts';
import { linearise } from '../kernel/index.ts';
import type { OpDef } from './op.ts';
import { intAttr, operands, shapeAttr } from './rules.ts';
import { atRows, generate } from './tensor.ts';

/** `random {shape, stream}`: uniform f32 in [0, 1); an element's counter is its row-major index. */
export const random: OpDef = {
  name: 'random',
  kind: 'source',
  type(inputs, attrs) {
    operands(inputs, 0);
    intAttr(attrs, 'stream');
    return { shape: shapeAttr(attrs), dtype: 'f32' };
  },
  reference(_inputs, attrs, context) {
    const stream = attrs['stream'] as number;
    return generate(atRows(shapeAttr(attrs), context.rows), (_, flat) => uniform(context.seed, context.step, stream, flat));
  },
  lower(context, node, index) {
    // The first size is never used, so the batch may stand there.
    const sizes = node.shape.map((d) => (d === 'N' ? 0 : d));
    return context.random(node.attrs['stream'] as number, linearise(index, sizes));
  },
};
