/** `adagrad`: steps divided by the root of the sum of all squared gradients, as torch.optim.Adagrad. */
import { numberOf } from '../layers/values.ts';
import type { OptimizerDef } from './optimizer.ts';
import { decayed, epsilon, quotient, rate, WEIGHT_DECAY } from './shared.ts';

export const adagrad: OptimizerDef = {
  name: 'adagrad',
  summary: 'Steps divided by the root of the sum of all squared gradients.',
  args: {
    lr: rate(1e-2),
    lr_decay: { type: { kind: 'float', min: 0 }, default: 0, doc: 'The rate of step t, from 1, is lr / (1 + (t - 1) * lr_decay).' },
    weight_decay: WEIGHT_DECAY,
    initial_accumulator_value: { type: { kind: 'float', min: 0 }, default: 0, doc: 'What the sum starts with.' },
    eps: epsilon(1e-10, 'Added to the root.'),
  },

  slots: () => ['sum'],
  initial: (args) => ({ sum: numberOf(args, 'initial_accumulator_value') }),

  update(context, args) {
    const { g, parameter, slots } = context;
    const eps = numberOf(args, 'eps');
    const gradient = decayed(context, numberOf(args, 'weight_decay'));
    const sum = g.binary('add', slots.sum!, g.binary('mul', gradient, gradient));
    const decay = numberOf(args, 'lr_decay');
    const size = context.scalar('lr', decay === 0 ? context.lr : { op: 'div', a: context.lr, b: { op: 'add', a: 1, b: { op: 'mul', a: { op: 'sub', a: 't', b: 1 }, b: decay } } });
    const step = quotient(context, gradient, g.binaryConst('add', g.unary('sqrt', sum), eps), eps);
    return { parameter: g.binary('sub', parameter, g.binary('mul', size, step)), slots: { sum } };
  },
};
