/** `adamax`: Adam with the infinity norm in place of the second moment, as torch.optim.Adamax. */
import { numberOf } from '../layers/values.ts';
import type { OptimizerDef } from './optimizer.ts';
import { BETAS, betasOf, blended, correction, decayed, epsilon, quotient, rate, WEIGHT_DECAY } from './shared.ts';

export const adamax: OptimizerDef = {
  name: 'adamax',
  summary: 'Adam with the largest of past gradients, fading, in place of the second moment.',
  args: {
    lr: rate(2e-3),
    betas: { ...BETAS, doc: 'How much of the running mean and of the largest gradient is kept.' },
    eps: epsilon(1e-8, "Added to the gradient's magnitude."),
    weight_decay: WEIGHT_DECAY,
  },
  cycles: 'betas',

  slots: () => ['exp_avg', 'exp_inf'],

  // Kingma & Ba 2015, algorithm 2.
  update(context, args) {
    const { g, slots, parameter } = context;
    const { beta1, beta2 } = betasOf(context, args);
    const eps = numberOf(args, 'eps');
    const gradient = decayed(context, numberOf(args, 'weight_decay'));
    const mean = blended(context, slots.exp_avg!, gradient, beta1);
    const norm = g.binary('max', g.binaryConst('mul', slots.exp_inf!, beta2), g.binaryConst('add', g.unary('abs', gradient), eps));
    const size = context.scalar('step_size', { op: 'div', a: context.lr, b: correction(beta1) });
    return { parameter: g.binary('sub', parameter, g.binary('mul', size, quotient(context, mean, norm, eps))), slots: { exp_avg: mean, exp_inf: norm } };
  },
};
