/**
 * Float64 meaning of the scalar functions: what the interpreter computes, what constants fold to, and what every shader
 * is measured against.
 */
import type { BinaryFn, UnaryFn } from '../ops/scalar.ts';
import type { ScalarType } from './ir.ts';

/** Value of a unary function; booleans are 0 and 1. */
export function evaluateUnary(fn: UnaryFn, a: number, type: ScalarType): number {
  switch (fn) {
    case 'neg':
      return type === 'f32' ? -a : wrap(-a, type);
    case 'abs':
      return Math.abs(a);
    case 'sign':
      return Math.sign(a);
    case 'exp':
      return Math.exp(a);
    case 'log':
      return Math.log(a);
    case 'sqrt':
      return Math.sqrt(a);
    case 'rsqrt':
      return 1 / Math.sqrt(a);
    case 'reciprocal':
      return 1 / a;
    case 'tanh':
      return Math.tanh(a);
    case 'sigmoid':
      return a >= 0 ? 1 / (1 + Math.exp(-a)) : Math.exp(a) / (1 + Math.exp(a));
    case 'softplus':
      return Math.max(a, 0) + Math.log1p(Math.exp(-Math.abs(a)));
    case 'erf':
      return erf(a);
    case 'sin':
      return Math.sin(a);
    case 'cos':
      return Math.cos(a);
    case 'floor':
      return Math.floor(a);
    case 'not':
      return a === 0 ? 1 : 0;
    case 'is_finite':
      return Number.isFinite(a) ? 1 : 0;
  }
}

/**
 * Value of a binary function on operands of one type. `max` and `min` give NaN where either is NaN; integer `div`
 * truncates; `mod` is floored (its sign is the divisor's), as in Python.
 */
export function evaluateBinary(fn: BinaryFn, a: number, b: number, type: ScalarType): number {
  const integer = type === 'i32' || type === 'u32';
  switch (fn) {
    case 'add':
      return integer ? wrap(a + b, type) : a + b;
    case 'sub':
      return integer ? wrap(a - b, type) : a - b;
    case 'mul':
      return integer ? wrap(Math.imul(a, b), type) : a * b;
    case 'div':
      return integer ? (b === 0 ? a : wrap(Math.trunc(a / b), type)) : a / b;
    case 'pow':
      return Math.pow(a, b);
    case 'max':
      return Math.max(a, b);
    case 'min':
      return Math.min(a, b);
    case 'mod':
      return b === 0 && integer ? 0 : a - b * Math.floor(a / b);
    case 'lt':
      return a < b ? 1 : 0;
    case 'le':
      return a <= b ? 1 : 0;
    case 'gt':
      return a > b ? 1 : 0;
    case 'ge':
      return a >= b ? 1 : 0;
    case 'eq':
      return a === b ? 1 : 0;
    case 'ne':
      return a !== b ? 1 : 0;
    case 'and':
      return a !== 0 && b !== 0 ? 1 : 0;
    case 'or':
      return a !== 0 || b !== 0 ? 1 : 0;
  }
}

function wrap(value: number, type: ScalarType): number {
  return type === 'u32' ? value >>> 0 : value | 0;
}

/**
 * Error function in float64: the Maclaurin series below 2, Lentz's continued fraction of erfc above (Abramowitz and
 * Stegun 7.1.6 and 7.1.14); relative error about 1e-15.
 */
export function erf(x: number): number {
  if (Number.isNaN(x)) return NaN;
  const z = Math.abs(x);
  if (z > 6) return Math.sign(x);
  if (z < 2) {
    // erf z = 2/sqrt(pi) exp(-z^2) sum of 2^n z^(2n+1) / (1 * 3 * ... * (2n+1)): all terms are positive.
    let term = x;
    let sum = x;
    for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
      term *= (2 * x * x) / (2 * n + 1);
      sum += term;
    }
    return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
  }
  // erfc z = exp(-z^2)/sqrt(pi) * 1/(z + (1/2)/(z + 1/(z + (3/2)/(z + ...)))), evaluated from the tail.
  let tail = z;
  for (let n = 120; n >= 1; n--) tail = z + n / 2 / tail;
  return Math.sign(x) * (1 - Math.exp(-z * z) / (Math.sqrt(Math.PI) * tail));
}
