/** `sgd`: gradient descent with momentum, as torch.optim.SGD. */
import { booleanOf, numberOf } from '../layers/values.ts';
import type { OptimizerDef } from './optimizer.ts';
import { decayed, MOMENTUM, momentumOf, rate, times, WEIGHT_DECAY } from './shared.ts';

export const sgd: OptimizerDef = {
  name: 'sgd',
  summary: 'Gradient descent, with momentum where it is given.',
  args: {
    lr: rate(1e-3),
    momentum: MOMENTUM,
    dampening: { type: { kind: 'float' }, default: 0, doc: 'The gradient enters the momentum times 1 - dampening, from the second step on.' },
    weight_decay: WEIGHT_DECAY,
    nesterov: { type: { kind: 'bool' }, default: false, doc: "Whether the momentum is Nesterov's; needs a momentum and no dampening." },
  },

  cycles: 'momentum',

  slots: (args, cycled) => (numberOf(args, 'momentum') === 0 && !cycled ? [] : ['momentum_buffer']),

  check(args) {
    if (booleanOf(args, 'nesterov') && (numberOf(args, 'momentum') === 0 || numberOf(args, 'dampening') !== 0)) {
      return { code: 'nesterov-momentum', message: '`nesterov: true` needs a `momentum` above 0 and `dampening: 0`' };
    }
    return undefined;
  },

  update(context, args) {
    const { g, parameter } = context;
    const momentum = momentumOf(context, args);
    const dampening = numberOf(args, 'dampening');
    let step = decayed(context, numberOf(args, 'weight_decay'));
    const slots: { [slot: string]: number } = {};
    if (momentum !== 0) {
      // The first step's buffer is the gradient itself: with a buffer of zeros that is a dampening of 0 at t = 1.
      const damped = dampening === 0 ? step : g.binary('mul', step, context.scalar('undamped', {
        op: 'sub', a: 1, b: { op: 'mul', a: dampening, b: { op: 'min', a: 1, b: { op: 'sub', a: 't', b: 1 } } },
      }));
      const buffer = g.binary('add', times(context, context.slots.momentum_buffer!, 'momentum', momentum), damped);
      slots.momentum_buffer = buffer;
      step = booleanOf(args, 'nesterov') ? g.binary('add', step, times(context, buffer, 'momentum', momentum)) : buffer;
    }
    return { parameter: g.binary('sub', parameter, g.binary('mul', step, context.scalar('lr', context.lr))), slots };
  },
};
