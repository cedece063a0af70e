/** What optimizers have in common: arguments, decay, running means and their corrections. */
import type { Args, ArgSpec } from '../config/args.ts';
import type { NodeId } from '../graph/ir.ts';
import { numberOf, numbersOf } from '../layers/values.ts';
import type { ScalarExpr } from '../../plan/types.ts';
import type { OptimizerContext } from './optimizer.ts';

export function rate(value: number): ArgSpec {
  return { type: { kind: 'float', min: 0 }, default: value, doc: 'Learning rate, before the schedule.' };
}

export const BETAS: ArgSpec = {
  type: { kind: 'list', of: { kind: 'float', min: 0, below: 1 }, length: 2 },
  default: [0.9, 0.999],
  doc: 'How much of the running means of gradient and squared gradient is kept.',
};
export const WEIGHT_DECAY: ArgSpec = { type: { kind: 'float', min: 0 }, default: 0, doc: 'Times the parameter, added to its gradient (L2).' };
export const DECOUPLED: ArgSpec = { type: { kind: 'bool' }, default: false, doc: 'Whether the parameter shrinks by lr * weight_decay instead, as in adamw.' };
export const MOMENTUM: ArgSpec = { type: { kind: 'float', min: 0 }, default: 0, doc: 'Share of the last step that goes on.' };

export function epsilon(value: number, doc: string): ArgSpec {
  return { type: { kind: 'float', min: 0 }, default: value, doc };
}

/** gradient + weightDecay * parameter. */
export function decayed(context: OptimizerContext, weightDecay: number): NodeId {
  const { g } = context;
  return weightDecay === 0 ? context.gradient : g.binary('add', context.gradient, g.binaryConst('mul', context.parameter, weightDecay));
}

/** parameter * (1 - lr * weightDecay). */
export function shrunk({ g, parameter, lr, scalar }: OptimizerContext, weightDecay: number): NodeId {
  return weightDecay === 0 ? parameter : g.binary('mul', parameter, scalar('shrink', { op: 'sub', a: 1, b: { op: 'mul', a: lr, b: weightDecay } }));
}

/** Parameter and gradient after weight decay, the one way or the other. */
export function withDecay(context: OptimizerContext, weightDecay: number, decoupled: boolean): { readonly parameter: NodeId; readonly gradient: NodeId } {
  return decoupled ? { parameter: shrunk(context, weightDecay), gradient: context.gradient } : { parameter: context.parameter, gradient: decayed(context, weightDecay) };
}

/** `momentum`, or the first of the betas: the schedule's where it cycles. */
export function momentumOf({ cycled }: OptimizerContext, args: Args): ScalarExpr {
  return cycled ? 'momentum' : numberOf(args, 'momentum');
}

export function betasOf({ cycled }: OptimizerContext, args: Args): { readonly beta1: ScalarExpr; readonly beta2: number } {
  const [beta1, beta2] = numbersOf(args, 'betas') as readonly [number, number];
  return { beta1: cycled ? 'momentum' : beta1, beta2 };
}

/** `x` times a number, which is written into the kernel, or times a scalar of the step. */
export function times({ g, scalar }: OptimizerContext, x: NodeId, name: string, by: ScalarExpr): NodeId {
  return typeof by === 'number' ? g.binaryConst('mul', x, by) : g.binary('mul', x, scalar(name, by));
}

/** keep * old + (1 - keep) * fresh. */
export function blended(context: OptimizerContext, old: NodeId, fresh: NodeId, keep: ScalarExpr): NodeId {
  const rest: ScalarExpr = typeof keep === 'number' ? 1 - keep : { op: 'sub', a: 1, b: keep };
  return context.g.binary('add', times(context, old, 'keep', keep), times(context, fresh, 'rest', rest));
}

/** What Adam and its relatives begin with: decay, then the running means of the gradient and of its square. */
export function moments(context: OptimizerContext, args: Args, decoupled: boolean): { readonly parameter: NodeId; readonly mean: NodeId; readonly square: NodeId; readonly gradient: NodeId } {
  const { beta1, beta2 } = betasOf(context, args);
  const { parameter, gradient } = withDecay(context, numberOf(args, 'weight_decay'), decoupled);
  const mean = blended(context, context.slots.exp_avg!, gradient, beta1);
  const square = blended(context, context.slots.exp_avg_sq!, context.g.binary('mul', gradient, gradient), beta2);
  return { parameter, gradient, mean, square };
}

/** 1 - betaᵗ, which makes a mean that started at zero an unbiased one. */
export function correction(beta: ScalarExpr): ScalarExpr {
  return { op: 'sub', a: 1, b: { op: 'pow', a: beta, b: 't' } };
}

/** root + eps, with root = √(second / (1 - beta2ᵗ)): epsilon is added behind the corrected root, as in torch.optim. */
export function correctedRoot({ g, scalar }: OptimizerContext, second: NodeId, beta2: number, eps: number): NodeId {
  const root = g.binary('mul', g.unary('sqrt', second), scalar('inverse_root_correction', { op: 'div', a: 1, b: { op: 'sqrt', a: correction(beta2) } }));
  return g.binaryConst('add', root, eps);
}

/**
 * a / b, where b is 0 only with a = 0 and an epsilon of 0: that is 0 then, since the gaps of an arena hold zeros and have
 * to keep them.
 */
export function quotient({ g }: OptimizerContext, a: NodeId, b: NodeId, eps: number): NodeId {
  const divided = g.binary('div', a, b);
  return eps === 0 ? g.select(g.binaryConst('eq', b, 0), g.constant(0), divided) : divided;
}
