/**
 * Constructors of scalar expressions. Each gives the simplest equal expression that needs no more than a look at its
 * arguments: constants fold, identities vanish, bounds that the index ranges prove are dropped. Identities that would
 * lose a NaN (0 * x, x - x) are not applied.
 */
import { isPredicate, type BinaryFn, type UnaryFn } from '../ops/scalar.ts';
import { axisIndex, type Axis, type Index } from './index.ts';
import type { AccumulatorPart, Bound, Expr, ScalarType } from './ir.ts';
import { evaluateBinary, evaluateUnary } from './scalar.ts';

type Kind<K extends Expr['kind']> = Extract<Expr, { kind: K }>;

export function constantOf(value: number, type: ScalarType = 'f32'): Kind<'const'> {
  return { kind: 'const', type, value };
}

/** Element of `binding` at a physical index. */
export function load(binding: number, index: Index, type: ScalarType = 'f32'): Kind<'load'> {
  return { kind: 'load', type, binding, index };
}

/** An index as an i32 value. */
export function indexValue(index: Index): Expr {
  if (index.terms.length === 0) return constantOf(index.constant, 'i32');
  const only = index.terms[0]!;
  if (index.terms.length === 1 && index.constant === 0 && only.coefficient === 1 && only.atom.kind === 'value') {
    const value = only.atom.value as Expr;
    if (value.type === 'i32') return value;
  }
  return { kind: 'index', type: 'i32', index };
}

export function axisValue(axis: Axis): Expr {
  return indexValue(axisIndex(axis));
}

export function unary(fn: UnaryFn, a: Expr): Expr {
  const type = isPredicate(fn) ? 'bool' : a.type;
  if (a.kind === 'const') {
    const folded = foldable(evaluateUnary(fn, a.value, a.type), type);
    if (folded) return folded;
  }
  if ((fn === 'neg' || fn === 'not') && a.kind === 'unary' && a.fn === fn) return a.a;
  return { kind: 'unary', type, fn, a };
}

export function binary(fn: BinaryFn, a: Expr, b: Expr): Expr {
  if (a.type !== b.type) throw new Error(`expr: ${fn} of ${a.type} and ${b.type}`);
  const type = isPredicate(fn) ? 'bool' : a.type;
  if (a.kind === 'const' && b.kind === 'const') {
    const folded = foldable(evaluateBinary(fn, a.value, b.value, a.type), type);
    if (folded) return folded;
  }
  return identity(fn, a, b) ?? { kind: 'binary', type, fn, a, b };
}

/** The argument that the operation leaves as it is, where there is one. */
function identity(fn: BinaryFn, a: Expr, b: Expr): Expr | undefined {
  const left = a.kind === 'const' ? a.value : undefined;
  const right = b.kind === 'const' ? b.value : undefined;
  switch (fn) {
    case 'add':
      return right === 0 ? a : left === 0 ? b : undefined;
    case 'sub':
      return right === 0 ? a : left === 0 ? unary('neg', b) : undefined;
    case 'mul':
      return right === 1 ? a : left === 1 ? b : right === -1 ? unary('neg', a) : left === -1 ? unary('neg', b) : undefined;
    case 'div':
      return right === 1 ? a : right === -1 ? unary('neg', a) : undefined;
    case 'pow':
      return right === 1 ? a : right === 2 ? binary('mul', a, a) : right === 0.5 ? unary('sqrt', a) : undefined;
    case 'and':
      return right === 1 ? a : left === 1 ? b : left === 0 ? a : right === 0 ? b : undefined;
    case 'or':
      return right === 0 ? a : left === 0 ? b : left === 1 ? a : right === 1 ? b : undefined;
    default:
      return undefined;
  }
}

export function select(condition: Expr, yes: Expr, no: Expr): Expr {
  if (condition.type !== 'bool') throw new Error(`expr: select on ${condition.type}`);
  if (yes.type !== no.type) throw new Error(`expr: select of ${yes.type} and ${no.type}`);
  if (condition.kind === 'const') return condition.value !== 0 ? yes : no;
  if (yes === no || (yes.kind === 'const' && no.kind === 'const' && Object.is(yes.value, no.value))) return yes;
  if (condition.kind === 'unary' && condition.fn === 'not') return select(condition.a, no, yes);
  return { kind: 'select', type: yes.type, condition, yes, no };
}

/** Conversion as in WGSL; see `castNumber`. */
export function cast(a: Expr, type: ScalarType): Expr {
  if (a.type === type) return a;
  if (a.kind === 'const') return constantOf(castNumber(a.value, type, a.type), type);
  return { kind: 'cast', type, a };
}

/**
 * `value` of type `from` converted as WGSL does: f32 to integers truncates and saturates at the last f32 in range,
 * integers reinterpret their bits.
 */
export function castNumber(value: number, type: ScalarType, from: ScalarType = 'f32'): number {
  if (type === from || type === 'f32') return value;
  if (type === 'bool') return value !== 0 ? 1 : 0;
  if (from === 'f32') return Number.isNaN(value) ? 0 : Math.max(RANGE[type].min, Math.min(RANGE[type].lastFloat, Math.trunc(value)));
  return type === 'i32' ? value | 0 : value >>> 0;
}

const RANGE = {
  i32: { min: -(2 ** 31), max: 2 ** 31 - 1, lastFloat: 2 ** 31 - 128 },
  u32: { min: 0, max: 2 ** 32 - 1, lastFloat: 2 ** 32 - 256 },
} as const;

/** `value` where every bound holds, else the constant `otherwise`; nested guards with one `otherwise` become one. */
export function guard(bounds: readonly Bound[], value: Expr, otherwise: number): Expr {
  const inner = value.kind === 'guard' && value.otherwise === otherwise ? value : undefined;
  const merged = simplifyBounds(inner ? [...bounds, ...inner.bounds] : bounds);
  const body = inner ? inner.value : value;
  if (merged === 'never') return constantOf(otherwise, value.type);
  if (merged.length === 0) return body;
  if (body.kind === 'const' && body.value === otherwise) return body;
  return { kind: 'guard', type: body.type, bounds: merged, value: body, otherwise };
}

/** Drops what is always true, joins bounds on one index; `never` where they can't all hold. */
export function simplifyBounds(bounds: readonly Bound[]): Bound[] | 'never' {
  const byIndex = new Map<string, Bound>();
  for (const bound of bounds) {
    const key = `${typeof bound.upper === 'number' ? 'c' : `r${bound.upper.rows}`}:${bound.index.key}`;
    const old = byIndex.get(key);
    const upper = old && typeof old.upper === 'number' && typeof bound.upper === 'number' ? Math.min(old.upper, bound.upper) : bound.upper;
    byIndex.set(key, { index: bound.index, lower: Math.max(old?.lower ?? -Infinity, bound.lower), upper });
  }
  const kept: Bound[] = [];
  for (const bound of byIndex.values()) {
    const { index, lower, upper } = bound;
    if (index.max < lower || (typeof upper === 'number' && (index.min >= upper || lower >= upper))) return 'never';
    if (!alwaysHolds(bound)) kept.push(bound);
  }
  return kept;
}

/** True where the ranges of the index prove the bound. */
export function alwaysHolds({ index, lower, upper }: Bound): boolean {
  return index.min >= lower && belowUpper(index, upper);
}

/**
 * index < upper for all values. For an upper bound r * N: c * axis + rest, where the axis runs to t * N and c * t = r,
 * stays below it if rest < c.
 */
export function belowUpper(index: Index, upper: Bound['upper']): boolean {
  if (typeof upper === 'number') return index.max < upper;
  for (const { coefficient, atom } of index.terms) {
    if (atom.kind !== 'axis' || typeof atom.axis.extent === 'number') continue;
    const restMax = index.max - coefficient * atom.max;
    if (coefficient > 0 && coefficient * atom.axis.extent.times === upper.rows && restMax < coefficient) return true;
  }
  return false;
}

export function accumulator(stage: number, number: number, type: ScalarType, part: AccumulatorPart = 'value'): Kind<'accumulator'> {
  return { kind: 'accumulator', type, stage, accumulator: number, part };
}

/** Uniform f32 in [0, 1); word `stream` of `args` holds the stream's number. */
export function random(stream: number, element: Index): Kind<'random'> {
  return { kind: 'random', type: 'f32', stream, element };
}

export function frame(name: string, type: 'u32' | 'f32'): Kind<'frame'> {
  return { kind: 'frame', type, name };
}

export function arg(word: number, type: 'u32' | 'f32'): Kind<'arg'> {
  return { kind: 'arg', type, word };
}

/** A constant of `type`, unless the value is one that the type can't hold: those are left for run time. */
function foldable(value: number, type: ScalarType): Expr | undefined {
  if (type === 'f32') return Number.isFinite(Math.fround(value)) ? constantOf(value, type) : undefined;
  if (type === 'bool') return constantOf(value, type);
  return Number.isInteger(value) && value >= RANGE[type].min && value <= RANGE[type].max ? constantOf(value, type) : undefined;
}
