/** Names for intermediate values: what they are, in a word. */
import type { Expr, Kernel } from '../compiler/kernel/ir.ts';

const BINARY: Readonly<Partial<Record<string, string>>> = {
  add: 'total',
  sub: 'difference',
  mul: 'product',
  div: 'ratio',
  pow: 'power_of',
  max: 'upper',
  min: 'lower',
  mod: 'remainder',
  lt: 'is_less',
  le: 'is_at_most',
  gt: 'is_greater',
  ge: 'is_at_least',
  eq: 'is_equal',
  ne: 'is_different',
  and: 'both',
  or: 'either',
};

const UNARY: Readonly<Partial<Record<string, string>>> = {
  neg: 'negated',
  abs: 'magnitude',
  sign: 'direction',
  exp: 'exponential',
  log: 'logarithm',
  sqrt: 'root',
  rsqrt: 'inverse_root',
  reciprocal: 'inverse',
  tanh: 'squashed',
  sigmoid: 'gate',
  erf: 'error_function',
  sin: 'sine',
  cos: 'cosine',
  floor: 'whole',
  not: 'is_not',
  is_finite: 'finite',
};

export function nameOf(expr: Expr, kernel: Kernel): string {
  switch (expr.kind) {
    case 'load':
      return `${kernel.bindings[expr.binding]!.name}_value`;
    case 'unary':
      return UNARY[expr.fn] ?? 'value';
    case 'binary':
      if (expr.fn === 'sub' && expr.type === 'u32' && expr.b.kind === 'const' && expr.b.value === 1) return 'last';
      return BINARY[expr.fn] ?? 'value';
    case 'select':
      return 'chosen';
    case 'cast':
      return 'converted';
    case 'guard':
      return expr.value.kind === 'load' ? `${kernel.bindings[expr.value.binding]!.name}_inside` : 'guarded';
    case 'random':
      return 'random';
    case 'index':
      return 'position';
    default:
      return 'value';
  }
}
