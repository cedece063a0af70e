/** `adam` and `adamw`, as torch.optim.Adam and AdamW: the same moments, the decay in another place. */
import type { Args } from '../config/args.ts';
import { booleanOf, numberOf } from '../layers/values.ts';
import type { OptimizerContext, OptimizerDef } from './optimizer.ts';
import { BETAS, betasOf, correctedRoot, correction, epsilon, moments, quotient, rate } from './shared.ts';

interface Variant {
  readonly name: string;
  readonly summary: string;
  readonly weightDecay: number;
  readonly decayDoc: string;
  /** `l2`: added to the gradient; `decoupled`: the parameter shrinks by lr * weight_decay before the step. */
  readonly decay: 'l2' | 'decoupled';
}

function adamLike({ name, summary, weightDecay, decayDoc, decay }: Variant): OptimizerDef {
  return {
    name,
    summary,
    args: {
      lr: rate(1e-3),
      betas: BETAS,
      eps: epsilon(1e-8, 'Added to the root of the second moment.'),
      weight_decay: { type: { kind: 'float', min: 0 }, default: weightDecay, doc: decayDoc },
      amsgrad: { type: { kind: 'bool' }, default: false, doc: 'Whether the largest second moment so far is used.' },
    },
    cycles: 'betas',
    slots: (args) => ['exp_avg', 'exp_avg_sq', ...(booleanOf(args, 'amsgrad') ? ['max_exp_avg_sq'] : [])],
    update: (context, args) => step(context, args, decay),
  };
}

/** Kingma & Ba 2015, in the order of operations of torch.optim. */
function step(context: OptimizerContext, args: Args, decay: Variant['decay']): ReturnType<OptimizerDef['update']> {
  const { g, slots } = context;
  const { beta1, beta2 } = betasOf(context, args);
  const eps = numberOf(args, 'eps');
  const { parameter, mean, square } = moments(context, args, decay === 'decoupled');
  const next: { [slot: string]: number } = { exp_avg: mean, exp_avg_sq: square };
  let second = square;
  if (booleanOf(args, 'amsgrad')) second = next.max_exp_avg_sq = g.binary('max', slots.max_exp_avg_sq!, square);
  const denominator = correctedRoot(context, second, beta2, eps);
  const size = context.scalar('step_size', { op: 'div', a: context.lr, b: correction(beta1) });
  return { parameter: g.binary('sub', parameter, g.binary('mul', size, quotient(context, mean, denominator, eps))), slots: next };
}

export const adam = adamLike({
  name: 'adam',
  summary: 'Steps scaled by running means of the gradient and its square.',
  weightDecay: 0,
  decayDoc: 'Times the parameter, added to its gradient (L2).',
  decay: 'l2',
});

export const adamw = adamLike({
  name: 'adamw',
  summary: 'Adam with decoupled weight decay.',
  weightDecay: 0.01,
  decayDoc: 'Before each step the parameter shrinks by lr times this share.',
  decay: 'decoupled',
});
