/**
 * Spatial axes made longer or shorter: the geometry that nearest and linear resizing and their gradients share. Position i
 * of the result lies at (a * i + b) / c of the operand, a fraction in integers: nothing is rounded, on no device.
 */
import { binary, cast, constantOf, indexValue, unary } from '../kernel/expr.ts';
import { add, constant, floorDiv, modulo, scale, type Index } from '../kernel/index.ts';
import type { Bound, Expr } from '../kernel/ir.ts';
import type { Attrs, TensorType } from '../graph/ir.ts';
import type { Shape } from '../../plan/layout.ts';
import type { LowerContext } from './op.ts';
import { intsAttr, ofType, operands, require } from './rules.ts';
import { spatial } from './window.ts';

/** One axis: `size` elements become `to`. */
export interface Resized {
  readonly size: number;
  readonly to: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  /** Nearest: positions that take the element before the one that the fraction says. */
  readonly late: readonly number[];
}

/** Largest integer that index arithmetic in i32 may meet. */
const LARGEST = 2 ** 31 - 1;

/**
 * `{to, steps, late}` of a tensor [N, C, ...size]: the new sizes, [a, b, c] of each axis and, for nearest, its late
 * positions.
 */
export function resized(attrs: Attrs, sizes: readonly number[]): Resized[] {
  const to = intsAttr(attrs, 'to', 1, sizes.length);
  const { steps, late } = attrs as { steps?: unknown; late?: unknown };
  const lists = (value: unknown): value is readonly (readonly number[])[] => Array.isArray(value) && value.length === sizes.length && value.every((v) => Array.isArray(v) && v.every(Number.isInteger));
  require(lists(steps) && steps.every((s) => s.length === 3 && s[0]! >= 0 && s[2]! >= 1), () => `steps are ${JSON.stringify(steps)}, not [a, b, c] for each of ${sizes.length} axes`);
  require(late === undefined || lists(late), () => `late is ${JSON.stringify(late)}, not a list for each of ${sizes.length} axes`);
  return sizes.map((size, i) => {
    const [a, b, c] = steps[i] as readonly [number, number, number];
    require(late === undefined || b >= 0, () => `nearest positions start at ${b} / ${c}, before the first element`);
    const axis = { size, to: to[i]!, a, b, c, late: late?.[i] ?? [] };
    require(Math.max(a * to[i]! + Math.abs(b), c * (size + 1) + Math.abs(b)) <= LARGEST, () => `an axis of ${size} can't be made ${to[i]!} long: the fractions leave i32`);
    return axis;
  });
}

/** Sizes of the operand of a gradient, from its attribute `size`. */
export function resizedFrom(attrs: Attrs, dy: Shape): Resized[] {
  const axes = resized(attrs, intsAttr(attrs, 'size', 1, dy.length - 2));
  const got = spatial(dy);
  require(axes.every(({ to }, i) => to === got[i]), () => `gradient of sizes ${got.join(', ')} where the resizing gives ${axes.map(({ to }) => to).join(', ')}`);
  return axes;
}

/** Type of the gradients: dy [N, C, ...to] to [N, C, ...size]. */
export function resizeGradType(inputs: readonly TensorType[], attrs: Attrs): TensorType {
  operands(inputs, 1);
  const dy = inputs[0]!;
  ofType(dy, 'f32');
  return { shape: [dy.shape[0]!, dy.shape[1]!, ...resizedFrom(attrs, dy.shape).map((axis) => axis.size)], dtype: 'f32' };
}

/** The attributes of the resizing whose gradient has `attrs`. */
export function resizeAttrs(attrs: Attrs): Attrs {
  return Object.fromEntries(Object.entries(attrs).filter(([name]) => name !== 'size'));
}

// --- references -------------------------------------------------------------------------------------------------------

/** The element that each position takes. */
export function nearestSources({ size, to, a, b, c, late }: Resized): number[] {
  return Array.from({ length: to }, (_, i) => Math.min(size - 1, Math.max(0, Math.floor((a * i + b) / c) - Number(late.includes(i)))));
}

/** The two elements that each position lies between, and the weight of the second. */
export function linearSources({ size, to, a, b, c }: Resized): { low: number; high: number; weight: number }[] {
  return Array.from({ length: to }, (_, i) => {
    const at = Math.max(0, (a * i + b) / c);
    const low = Math.min(size - 1, Math.floor(at));
    return { low, high: Math.min(size - 1, low + 1), weight: at - low };
  });
}

// --- lowering ---------------------------------------------------------------------------------------------------------

function clamped(context: LowerContext, at: Index, max: number): Index {
  if (at.min >= 0 && at.max <= max) return at;
  let value = indexValue(at);
  if (at.min < 0) value = binary('max', value, constantOf(0, 'i32'));
  if (at.max > max) value = binary('min', value, constantOf(max, 'i32'));
  return context.toIndex(value, 0, max);
}

const fraction = ({ a, b }: Resized, i: Index): Index => add(scale(i, a), constant(b));

/** The element that position `i` takes. */
export function nearestAt(context: LowerContext, axis: Resized, i: Index): Index {
  const at = floorDiv(fraction(axis, i), axis.c);
  if (axis.late.length === 0) return clamped(context, at, axis.size - 1);
  const value = axis.late.reduce<Expr>((v, position) => binary('sub', v, cast(binary('eq', indexValue(i), constantOf(position, 'i32')), 'i32')), indexValue(at));
  return clamped(context, context.toIndex(value, at.min - 1, at.max), axis.size - 1);
}

/** Element `tap` (0 or 1) of those that position `i` lies between, and its weight. */
export function linearAt(context: LowerContext, axis: Resized, i: Index, tap: Index): { at: Index; weight: Expr } {
  const { c, size } = axis;
  const position = fraction(axis, i);
  const rest = indexValue(add(modulo(position, c), scale(tap, c), constant(-c)));
  return { at: clamped(context, add(floorDiv(position, c), tap), size - 1), weight: share(unary('abs', rest), c) };
}

function share(parts: Expr, whole: number): Expr {
  return binary('mul', cast(parts, 'f32'), constantOf(1 / whole, 'f32'));
}

/** The taps of each axis: one where every position is an element. */
export function tapsOf({ a, b, c }: Resized): 1 | 2 {
  return a % c === 0 && b % c === 0 ? 1 : 2;
}

/** How many positions can take from one element, at most, from `firstReader` on. */
export function readers(axis: Resized, mode: 'nearest' | 'linear'): number {
  if (axis.a === 0) return axis.to;
  let most = 1;
  const first = Array.from({ length: axis.size }, (_, j) => firstOf(axis, mode, j));
  const count = (i: number, j: number): void => void (most = Math.max(most, i - first[j]! + 1));
  if (mode === 'nearest') nearestSources(axis).forEach((j, i) => count(i, j));
  else
    linearSources(axis).forEach(({ low, high, weight }, i) => {
      count(i, low);
      if (weight > 0) count(i, high);
    });
  return most;
}

function firstOf({ a, b, c }: Resized, mode: 'nearest' | 'linear', j: number): number {
  return mode === 'nearest' ? Math.floor((c * j - b + a - 1) / a) : Math.floor((c * (j - 1) - b) / a) + 1;
}

/** The first position that can take from element `j`: (a * i + b) / c is at least j, or more than j - 1. */
function firstReader({ a, b, c }: Resized, mode: 'nearest' | 'linear', j: Index): Index {
  if (a === 0) return constant(0);
  return mode === 'nearest' ? floorDiv(add(scale(j, c), constant(a - b - 1)), a) : add(floorDiv(add(scale(j, c), constant(-c - b)), a), constant(1));
}

/** The `k`-th position that can take element `j` as its nearest, with the bounds under which it does. */
export function nearestReader(context: LowerContext, axis: Resized, j: Index, k: Index): { at: Index; bounds: Bound[] } {
  const at = add(firstReader(axis, 'nearest', j), k);
  return {
    at,
    bounds: [
      { index: at, lower: 0, upper: axis.to },
      { index: add(nearestAt(context, axis, at), scale(j, -1)), lower: 0, upper: 1 },
    ],
  };
}

/** The `k`-th position that can lie beside element `j`, the bound that it exists, and the weight that it gives the element. */
export function linearReader(context: LowerContext, axis: Resized, j: Index, k: Index): { at: Index; bounds: Bound[]; weight: Expr } {
  const { c, size, to } = axis;
  const at = add(firstReader(axis, 'linear', j), k);
  const position = clamped(context, fraction(axis, at), c * (size - 1));
  const distance = unary('abs', indexValue(add(position, scale(j, -c))));
  const near = binary('max', binary('sub', constantOf(c, 'i32'), distance), constantOf(0, 'i32'));
  return { at, bounds: [{ index: at, lower: 0, upper: to }], weight: share(near, c) };
}
