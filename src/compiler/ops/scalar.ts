/** The scalar functions of unary and binary ops, each with its float64 meaning; WGSL text for them is in shaders/. */

export type UnaryFn =
  | 'neg' | 'abs' | 'sign' | 'exp' | 'log' | 'sqrt' | 'rsqrt' | 'reciprocal' | 'tanh' | 'sigmoid' | 'softplus' | 'erf' | 'sin' | 'cos' | 'floor' | 'not'
  /** 1 where the value is finite (by its exponent bits), as bool. */
  | 'is_finite';

export type BinaryFn =
  | 'add' | 'sub' | 'mul' | 'div' | 'pow' | 'max' | 'min' | 'mod'
  | 'lt' | 'le' | 'gt' | 'ge' | 'eq' | 'ne' | 'and' | 'or';

const COMPARISONS: ReadonlySet<BinaryFn> = new Set<BinaryFn>(['lt', 'le', 'gt', 'ge', 'eq', 'ne', 'and', 'or']);

/** True where the result is a bool. */
export function isPredicate(fn: UnaryFn | BinaryFn): boolean {
  return fn === 'not' || fn === 'is_finite' || COMPARISONS.has(fn as BinaryFn);
}
