/** `dropout`: zeroes random elements while training. */
import type { LayerDef } from './layer.ts';
import { expectFloat } from './shapes.ts';
import { numberOf } from './values.ts';

export const dropout: LayerDef = {
  name: 'dropout',
  summary: 'Zeroes each element with probability p while training and scales the rest by 1 / (1 - p).',
  args: { p: { type: { kind: 'float', min: 0, max: 1 }, default: 0.5, doc: 'Probability that an element is zeroed.' } },
  primary: 'p',
  inputs: { min: 1, max: 1 },
  shape: '[N, …] → [N, …]',
  example: { input: [6], model: '- dropout: 0.3' },

  build(context, [x], args) {
    const { g } = context;
    expectFloat(context, x!);
    const p = numberOf(args, 'p');
    // The stream is taken in any case, so that another layer's mask does not depend on this one's p.
    const stream = context.stream();
    if (context.mode === 'eval' || p === 0) return x!;
    const { shape } = context.type(x!);
    // Random numbers are multiples of 2⁻²⁴: a threshold that is one, too, means the same in f32 and in f64.
    const dropped = g.binaryConst('lt', g.add('random', [], { shape, stream }), Math.round(p * 2 ** 24) / 2 ** 24);
    const scaled = p === 1 ? g.fill(0, shape) : g.binaryConst('mul', x!, 1 / (1 - p));
    return g.select(dropped, g.constant(0), scaled);
  },
};
