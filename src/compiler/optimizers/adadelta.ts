/** `adadelta`: steps in the units of the parameters themselves, as torch.optim.Adadelta. */
import { numberOf } from '../layers/values.ts';
import type { OptimizerDef } from './optimizer.ts';
import { blended, decayed, epsilon, quotient, rate, WEIGHT_DECAY } from './shared.ts';

export const adadelta: OptimizerDef = {
  name: 'adadelta',
  summary: 'Steps scaled by the ratio of running root mean squares of past steps and of the gradient.',
  args: {
    lr: rate(1),
    rho: { type: { kind: 'float', min: 0, max: 1 }, default: 0.9, doc: 'How much of both running means is kept.' },
    eps: epsilon(1e-6, 'Added under both roots.'),
    weight_decay: WEIGHT_DECAY,
  },

  slots: () => ['square_avg', 'acc_delta'],

  // Zeiler 2012, algorithm 1.
  update(context, args) {
    const { g, parameter, slots } = context;
    const rho = numberOf(args, 'rho');
    const eps = numberOf(args, 'eps');
    const gradient = decayed(context, numberOf(args, 'weight_decay'));
    const square = blended(context, slots.square_avg!, g.binary('mul', gradient, gradient), rho);
    const root = (mean: number): number => g.unary('sqrt', g.binaryConst('add', mean, eps));
    const delta = g.binary('mul', quotient(context, root(slots.acc_delta!), root(square), eps), gradient);
    const steps = blended(context, slots.acc_delta!, g.binary('mul', delta, delta), rho);
    return { parameter: g.binary('sub', parameter, g.binary('mul', delta, context.scalar('lr', context.lr))), slots: { square_avg: square, acc_delta: steps } };
  },
};
