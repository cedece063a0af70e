/** `radam`: Adam whose adaptive part waits until the second moment can be trusted, as torch.optim.RAdam. */
import { booleanOf, numberOf } from '../layers/values.ts';
import type { ScalarExpr } from '../../plan/types.ts';
import type { OptimizerDef } from './optimizer.ts';
import { BETAS, betasOf, correction, DECOUPLED, epsilon, moments, quotient, rate, WEIGHT_DECAY } from './shared.ts';

/** Length of the moving average above which its variance is tractable; the paper has 4, torch.optim 5. */
const LONG_ENOUGH = 5;

/**
 * Liu et al. 2020: √((ρ - 4)(ρ - 2)ρ∞ / ((ρ∞ - 4)(ρ∞ - 2)ρ)), with ρ = ρ∞ - 2t beta2ᵗ / (1 - beta2ᵗ), times √(1 - beta2ᵗ); 0
 * while ρ is not above 5.
 */
function rectification(beta2: number): ScalarExpr {
  const limit = 2 / (1 - beta2) - 1;
  if (limit <= LONG_ENOUGH) return 0;
  const length: ScalarExpr = { op: 'sub', a: limit, b: { op: 'div', a: { op: 'mul', a: { op: 'mul', a: 2, b: 't' }, b: { op: 'pow', a: beta2, b: 't' } }, b: correction(beta2) } };
  const long: ScalarExpr = { op: 'max', a: length, b: LONG_ENOUGH };
  const above: ScalarExpr = { op: 'mul', a: { op: 'mul', a: { op: 'sub', a: long, b: 4 }, b: { op: 'sub', a: long, b: 2 } }, b: limit };
  const below: ScalarExpr = { op: 'mul', a: (limit - 4) * (limit - 2), b: long };
  const factor: ScalarExpr = { op: 'mul', a: { op: 'sqrt', a: { op: 'div', a: above, b: below } }, b: { op: 'sqrt', a: correction(beta2) } };
  return { op: 'mul', a: { op: 'gt', a: length, b: LONG_ENOUGH }, b: factor };
}

export const radam: OptimizerDef = {
  name: 'radam',
  summary: 'Adam with rectified variance: plain momentum until the second moment can be trusted.',
  args: {
    lr: rate(1e-3),
    betas: BETAS,
    eps: epsilon(1e-8, 'Added to the root of the second moment.'),
    weight_decay: WEIGHT_DECAY,
    decoupled_weight_decay: DECOUPLED,
  },
  cycles: 'betas',

  slots: () => ['exp_avg', 'exp_avg_sq'],

  update(context, args) {
    const { g, lr, scalar } = context;
    const { beta1, beta2 } = betasOf(context, args);
    const eps = numberOf(args, 'eps');
    const { parameter, mean, square } = moments(context, args, booleanOf(args, 'decoupled_weight_decay'));
    const factor = scalar('rectification', rectification(beta2));
    // In units of the plain step: rectification / (√square + eps), or 1.
    const adaptive = quotient(context, g.binary('mul', mean, factor), g.binaryConst('add', g.unary('sqrt', square), eps), eps);
    const direction = g.select(g.binaryConst('gt', factor, 0), adaptive, mean);
    const size = scalar('step_size', { op: 'div', a: lr, b: correction(beta1) });
    return { parameter: g.binary('sub', parameter, g.binary('mul', size, direction)), slots: { exp_avg: mean, exp_avg_sq: square } };
  },
};
