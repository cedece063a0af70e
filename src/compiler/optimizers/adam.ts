/** `adam` and `adamw`, as torch.optim.Adam and AdamW: the same moments, the decay in another place. */
import type { Args } from '../config/args.ts';
import { booleanOf, numberOf, numbersOf } from '../layers/values.ts';
import type { ScalarExpr } from '../../plan/types.ts';
import type { OptimizerContext, OptimizerDef } from './optimizer.ts';
import { decayed, LR } from './shared.ts';

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
      lr: LR,
      betas: { type: { kind: 'list', of: { kind: 'float', min: 0, below: 1 }, length: 2 }, default: [0.9, 0.999], doc: 'How much of the running means of gradient and squared gradient is kept.' },
      eps: { type: { kind: 'float', min: 0 }, default: 1e-8, doc: 'Added to the root of the second moment.' },
      weight_decay: { type: { kind: 'float', min: 0 }, default: weightDecay, doc: decayDoc },
      amsgrad: { type: { kind: 'bool' }, default: false, doc: 'Whether the largest second moment so far is used.' },
    },
    slots: (args) => ['exp_avg', 'exp_avg_sq', ...(booleanOf(args, 'amsgrad') ? ['max_exp_avg_sq'] : [])],
    update: (context, args) => step(context, args, decay),
  };
}

/** 1 - betaᵗ, which makes a mean that started at zero an unbiased one. */
function correction(beta: number): ScalarExpr {
  return { op: 'sub', a: 1, b: { op: 'pow', a: beta, b: 't' } };
}

/** Kingma & Ba 2015, in the order of operations of torch.optim (epsilon is added behind the corrected root). */
function step(context: OptimizerContext, args: Args, decay: Variant['decay']): ReturnType<OptimizerDef['update']> {
  const { g, slots } = context;
  const [beta1, beta2] = numbersOf(args, 'betas') as readonly [number, number];
  const weightDecay = numberOf(args, 'weight_decay');
  const gradient = decay === 'l2' ? decayed(context, weightDecay) : context.gradient;
  let parameter = context.parameter;
  if (decay === 'decoupled' && weightDecay !== 0) {
    parameter = g.binary('mul', parameter, context.scalar('shrink', { op: 'sub', a: 1, b: { op: 'mul', a: context.lr, b: weightDecay } }));
  }
  const mean = g.binary('add', g.binaryConst('mul', slots.exp_avg!, beta1), g.binaryConst('mul', gradient, 1 - beta1));
  const square = g.binary('add', g.binaryConst('mul', slots.exp_avg_sq!, beta2), g.binaryConst('mul', g.binary('mul', gradient, gradient), 1 - beta2));
  const next: { [slot: string]: number } = { exp_avg: mean, exp_avg_sq: square };
  let second = square;
  if (booleanOf(args, 'amsgrad')) second = next.max_exp_avg_sq = g.binary('max', slots.max_exp_avg_sq!, square);
  const root = g.binary('mul', g.unary('sqrt', second), context.scalar('inverse_root_correction', { op: 'div', a: 1, b: { op: 'sqrt', a: correction(beta2) } }));
  const denominator = g.binaryConst('add', root, numberOf(args, 'eps'));
  const rate = context.scalar('step_size', { op: 'div', a: context.lr, b: correction(beta1) });
  return { parameter: g.binary('sub', parameter, g.binary('mul', rate, g.binary('div', mean, denominator))), slots: next };
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
