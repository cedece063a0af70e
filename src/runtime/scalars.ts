/** Host-side arithmetic of a plan: scalars that change from step to step, worked out in float64. */
import type { FrameField, ScalarExpr } from '../plan/types.ts';

/** What a scalar may depend on: the scheduled base rate of this update and its number, from 1. */
export interface ScalarContext {
  readonly lr: number;
  readonly t: number;
}

export function evaluateScalar(expr: ScalarExpr, context: ScalarContext): number {
  if (typeof expr === 'number') return expr;
  if (expr === 'lr') return context.lr;
  if (expr === 't') return context.t;
  const a = evaluateScalar(expr.a, context);
  switch (expr.op) {
    case 'sqrt':
      return Math.sqrt(a);
    case 'neg':
      return -a;
    case 'add':
      return a + evaluateScalar(expr.b, context);
    case 'sub':
      return a - evaluateScalar(expr.b, context);
    case 'mul':
      return a * evaluateScalar(expr.b, context);
    case 'div':
      return a / evaluateScalar(expr.b, context);
    case 'pow':
      return a ** evaluateScalar(expr.b, context);
    case 'min':
      return Math.min(a, evaluateScalar(expr.b, context));
    case 'max':
      return Math.max(a, evaluateScalar(expr.b, context));
    default:
      return expr satisfies never;
  }
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
      case 'scalar':
        floats[at + i] = evaluateScalar(field.value, values);
        break;
      default:
        words[at + i] = values[field.kind];
    }
  });
}
