/** `lion`: steps of one size in the direction of a momentum's signs (Chen et al. 2023, algorithm 2). */
import { numberOf } from '../layers/values.ts';
import type { OptimizerDef } from './optimizer.ts';
import { BETAS, betasOf, blended, rate, shrunk } from './shared.ts';

export const lion: OptimizerDef = {
  name: 'lion',
  summary: 'Steps of size lr along the signs of a momentum; decoupled weight decay.',
  args: {
    lr: rate(1e-4),
    betas: { ...BETAS, default: [0.9, 0.99], doc: "Shares of the momentum in the step's direction and in the next momentum." },
    weight_decay: { type: { kind: 'float', min: 0 }, default: 0, doc: 'Before each step the parameter shrinks by lr times this share.' },
  },
  cycles: 'betas',

  slots: () => ['exp_avg'],

  update(context, args) {
    const { g, gradient, slots } = context;
    const { beta1, beta2 } = betasOf(context, args);
    const direction = g.unary('sign', blended(context, slots.exp_avg!, gradient, beta1));
    const parameter = g.binary('sub', shrunk(context, numberOf(args, 'weight_decay')), g.binary('mul', direction, context.scalar('lr', context.lr)));
    return { parameter, slots: { exp_avg: blended(context, slots.exp_avg!, gradient, beta2) } };
  },
};
