/** `nadam`: Adam with Nesterov's momentum, as torch.optim.NAdam of PyTorch 1.13. */
import { booleanOf, numberOf } from '../layers/values.ts';
import type { ScalarExpr } from '../../plan/types.ts';
import type { OptimizerDef } from './optimizer.ts';
import { BETAS, betasOf, correctedRoot, DECOUPLED, epsilon, moments, quotient, rate, WEIGHT_DECAY } from './shared.ts';

/** Dozat 2016: beta1 * (1 - 0.96^(t * momentum_decay) / 2), the momentum of step t. */
function momentum(beta1: ScalarExpr, decay: number, t: ScalarExpr): ScalarExpr {
  return { op: 'mul', a: beta1, b: { op: 'sub', a: 1, b: { op: 'mul', a: 0.5, b: { op: 'pow', a: 0.96, b: { op: 'mul', a: t, b: decay } } } } };
}

export const nadam: OptimizerDef = {
  name: 'nadam',
  summary: "Adam with Nesterov's momentum.",
  args: {
    lr: rate(2e-3),
    betas: BETAS,
    eps: epsilon(1e-8, 'Added to the root of the second moment.'),
    weight_decay: WEIGHT_DECAY,
    momentum_decay: { type: { kind: 'float', min: 0 }, default: 4e-3, doc: 'How fast the momentum rises from half of its value to the whole.' },
    decoupled_weight_decay: DECOUPLED,
  },
  cycles: 'betas',
  multiplies: true,

  slots: () => ['exp_avg', 'exp_avg_sq'],

  update(context, args) {
    const { g, lr, scalar } = context;
    const { beta1, beta2 } = betasOf(context, args);
    const eps = numberOf(args, 'eps');
    const decay = numberOf(args, 'momentum_decay');
    const { parameter, gradient, mean, square } = moments(context, args, booleanOf(args, 'decoupled_weight_decay'));
    const denominator = correctedRoot(context, square, beta2, eps);
    const now = momentum(beta1, decay, 't');
    const next = momentum(beta1, decay, { op: 'add', a: 't', b: 1 });
    const product: ScalarExpr = { op: 'product', a: now };
    // PyTorch 1.13's, whose runs this is held against, has the momentum of step t twice in it; 2.x once, as the paper.
    const productNext: ScalarExpr = { op: 'mul', a: { op: 'mul', a: product, b: now }, b: next };
    const ofGradient = scalar('gradient_size', { op: 'div', a: { op: 'mul', a: lr, b: { op: 'sub', a: 1, b: now } }, b: { op: 'sub', a: 1, b: product } });
    const ofMean = scalar('step_size', { op: 'div', a: { op: 'mul', a: lr, b: next }, b: { op: 'sub', a: 1, b: productNext } });
    const first = g.binary('sub', parameter, g.binary('mul', ofGradient, quotient(context, gradient, denominator, eps)));
    return { parameter: g.binary('sub', first, g.binary('mul', ofMean, quotient(context, mean, denominator, eps))), slots: { exp_avg: mean, exp_avg_sq: square } };
  },
};
