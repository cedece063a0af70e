/** `rmsprop`: steps divided by a running root mean square of the gradient, as torch.optim.RMSprop. */
import { booleanOf, numberOf } from '../layers/values.ts';
import type { OptimizerDef } from './optimizer.ts';
import { blended, decayed, epsilon, MOMENTUM, momentumOf, quotient, rate, times, WEIGHT_DECAY } from './shared.ts';

export const rmsprop: OptimizerDef = {
  name: 'rmsprop',
  summary: 'Steps divided by the running root mean square of the gradient.',
  args: {
    lr: rate(1e-2),
    alpha: { type: { kind: 'float', min: 0, max: 1 }, default: 0.99, doc: 'How much of the running mean of squares is kept.' },
    eps: epsilon(1e-8, 'Added to the root.'),
    weight_decay: WEIGHT_DECAY,
    momentum: MOMENTUM,
    centered: { type: { kind: 'bool' }, default: false, doc: 'Whether the square of the running mean is taken off, which leaves the variance.' },
  },
  cycles: 'momentum',

  slots: (args, cycled) => [
    'square_avg',
    ...(numberOf(args, 'momentum') !== 0 || cycled ? ['momentum_buffer'] : []),
    ...(booleanOf(args, 'centered') ? ['grad_avg'] : []),
  ],

  update(context, args) {
    const { g, parameter, slots } = context;
    const alpha = numberOf(args, 'alpha');
    const eps = numberOf(args, 'eps');
    const momentum = momentumOf(context, args);
    const gradient = decayed(context, numberOf(args, 'weight_decay'));
    const square = blended(context, slots.square_avg!, g.binary('mul', gradient, gradient), alpha);
    const next: { [slot: string]: number } = { square_avg: square };
    let spread = square;
    if (booleanOf(args, 'centered')) {
      const mean = (next.grad_avg = blended(context, slots.grad_avg!, gradient, alpha));
      // Of gradients that hardly change rounding can leave less than nothing, which has no root.
      spread = g.binaryConst('max', g.binary('sub', square, g.binary('mul', mean, mean)), 0);
    }
    let step = quotient(context, gradient, g.binaryConst('add', g.unary('sqrt', spread), eps), eps);
    if (momentum !== 0) step = next.momentum_buffer = g.binary('add', times(context, slots.momentum_buffer!, 'momentum', momentum), step);
    return { parameter: g.binary('sub', parameter, g.binary('mul', step, context.scalar('lr', context.lr))), slots: next };
  },
};
