/** Host-side arithmetic of a plan: scalars that change from step to step, worked out in float64. */
import type { FrameField, ScalarExpr } from '../plan/types.ts';
import { symmetricBeta } from './beta.ts';

/** What a scalar may depend on: the scheduled base rate of this update and its number, from 1. */
export interface ScalarContext {
  readonly lr: number;
  readonly t: number;
  /** Scheduled rates of the parameter groups. */
  readonly groups?: readonly number[];
  /** The schedule's momentum at update `t`, where it has one. */
  readonly momentum?: (t: number) => number;
}

/** A product this small is 0 for whatever it is taken from: its further factors, none above 1, are not worked out. */
const NEGLIGIBLE = 2 ** -100;

export function evaluateScalar(expr: ScalarExpr, context: ScalarContext): number {
  if (typeof expr === 'number') return expr;
  if (expr === 'lr') return context.lr;
  if (expr === 't') return context.t;
  // A run that has no rates of its own, such as an evaluation, makes no use of what depends on them.
  if (expr === 'momentum') return context.momentum?.(context.t) ?? NaN;
  if (expr.op === 'group_lr') return context.groups?.[expr.group] ?? NaN;
  if (expr.op === 'product') return product(expr.a, context);
  const a = evaluateScalar(expr.a, context);
  if (!('b' in expr)) return expr.op === 'sqrt' ? Math.sqrt(a) : -a;
  const b = evaluateScalar(expr.b, context);
  switch (expr.op) {
    case 'add':
      return a + b;
    case 'sub':
      return a - b;
    case 'mul':
      return a * b;
    case 'div':
      return a / b;
    case 'pow':
      return a ** b;
    case 'min':
      return Math.min(a, b);
    case 'max':
      return Math.max(a, b);
    case 'gt':
      return a > b ? 1 : 0;
    default:
      return expr satisfies never;
  }
}

/** Over updates 1 to t. From the numbers alone, so that a resumed run has it without a state of its own. */
function product(of: ScalarExpr, context: ScalarContext): number {
  let result = 1;
  for (let t = 1; t <= context.t && result > NEGLIGIBLE; t++) result *= evaluateScalar(of, { ...context, t });
  return result;
}

/** The scalars of one run of a program; see `FrameField` for what they mean. */
export interface FrameValues extends ScalarContext {
  readonly rows: number;
  readonly first: number;
  readonly step: number;
  readonly seed: number;
  readonly micro: number;
  readonly gradScale: number;
}

/** Writes the frame's words from `at` on into both views of one buffer. */
export function writeFrame(fields: readonly FrameField[], values: FrameValues, slot: number, at: number, words: Uint32Array, floats: Float32Array): void {
  fields.forEach((field, i) => {
    switch (field.kind) {
      case 'slot':
        words[at + i] = slot;
        break;
      case 'grad_scale':
        floats[at + i] = values.gradScale;
        break;
      case 'beta':
        floats[at + i] = symmetricBeta(field.alpha, values.seed, values.step);
        break;
      case 'scalar':
        floats[at + i] = evaluateScalar(field.value, values);
        break;
      default:
        words[at + i] = values[field.kind];
    }
  });
}
