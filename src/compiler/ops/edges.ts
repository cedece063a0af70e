/**
 * What a border repeats: the geometry that `border` and its gradient share. Reflect goes back and forth between the ends
 * without doubling them, replicate stays at the nearest end, circular starts again at the other one.
 */
import { binary, constantOf, indexValue, select, unary } from '../kernel/expr.ts';
import { add, constant, scale, type Index } from '../kernel/index.ts';
import type { Expr } from '../kernel/ir.ts';
import type { Attrs } from '../graph/ir.ts';
import type { Shape } from '../../plan/layout.ts';
import type { LowerContext } from './op.ts';
import { intsAttr, require, textAttr } from './rules.ts';

export const EDGE_MODES = ['reflect', 'replicate', 'circular'] as const;
export type EdgeMode = (typeof EDGE_MODES)[number];

export interface Border {
  readonly mode: EdgeMode;
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Sizes without the border; N of the batch, which has none. */
  readonly size: Shape;
}

/** The widest border that an axis of `size` can have: its source must lie within one length of the axis. */
export function widestBorder(mode: EdgeMode, size: number): number {
  return mode === 'replicate' ? Infinity : mode === 'circular' ? size : size - 1;
}

/** Of a tensor of `size` without the border. */
export function border(attrs: Attrs, size: Shape): Border {
  const mode = textAttr(attrs, 'mode', EDGE_MODES);
  const low = intsAttr(attrs, 'low', 0, size.length);
  const high = intsAttr(attrs, 'high', 0, size.length);
  size.forEach((d, i) => {
    require(d !== 'N' || low[i]! + high[i]! === 0, () => 'the batch has no border');
    if (d === 'N') return;
    const widest = Math.max(low[i]!, high[i]!);
    require(widest <= widestBorder(mode, d), () => `a ${mode} border of ${widest} needs an axis of more than ${d}`);
  });
  return { mode, low, high, size };
}

export function bordered({ size, low, high }: Border): Shape {
  return size.map((d, i) => (d === 'N' ? d : d + low[i]! + high[i]!));
}

/** For the references: the element that each position of axis `axis` with its border repeats, found by walking outwards. */
export function sourcesAlong({ mode, low, high }: Border, axis: number, size: number): number[] {
  const walkOut = (count: number, first: number, step: 1 | -1): number[] => {
    const found: number[] = [];
    let at = first;
    let direction = step;
    while (found.length < count) {
      if (mode === 'circular') at = (at + step + size) % size;
      else if (mode === 'reflect') {
        if (at + direction < 0 || at + direction >= size) direction = direction === 1 ? -1 : 1;
        at += direction;
      }
      found.push(at);
    }
    return found;
  };
  return [...walkOut(low[axis]!, 0, -1).reverse(), ...Array.from({ length: size }, (_, i) => i), ...walkOut(high[axis]!, size - 1, 1)];
}

const number = (value: number): Expr => constantOf(value, 'i32');

/** The element of an axis that position `at` (counted with the border) repeats. */
export function sourceOf(context: LowerContext, { mode, low, high }: Border, axis: number, size: number, at: Index): Index {
  const [before, after] = [low[axis]!, high[axis]!];
  const position = add(at, constant(-before));
  if (before + after === 0) return position;
  let value = indexValue(position);
  switch (mode) {
    case 'replicate':
      if (before > 0) value = binary('max', value, number(0));
      if (after > 0) value = binary('min', value, number(size - 1));
      break;
    case 'reflect':
      if (before > 0) value = unary('abs', value);
      if (after > 0) value = binary('sub', number(size - 1), unary('abs', binary('sub', number(size - 1), value)));
      break;
    case 'circular': {
      const wrapped = value;
      if (before > 0) value = select(binary('lt', wrapped, number(0)), binary('add', wrapped, number(size)), value);
      if (after > 0) value = select(binary('ge', wrapped, number(size)), binary('sub', wrapped, number(size)), value);
      break;
    }
  }
  return context.toIndex(value, 0, size - 1);
}

/** How many positions can repeat one element of an axis, that of the element itself included. */
export function repeats({ mode, low, high }: Border, axis: number, size: number): number {
  const [before, after] = [low[axis]!, high[axis]!];
  if (mode !== 'replicate') return 1 + Number(before > 0) + Number(after > 0);
  return 1 + (size === 1 ? before + after : Math.max(before, after));
}

/**
 * The `k`-th position (counted with the border, 0 <= k < repeats) that repeats element `at` of an axis. Where there is
 * none, it lies outside of the bordered axis.
 */
export function repeatOf(context: LowerContext, { mode, low, high }: Border, axis: number, size: number, at: Index, k: Index): Index {
  const [before, after] = [low[axis]!, high[axis]!];
  const own = add(at, constant(before));
  if (before + after === 0) return own;
  // One length of the axis before, at and after the element; one of them is left out where its side has no border.
  if (mode === 'circular') return add(own, scale(add(k, constant(before > 0 ? -1 : 0)), size));
  // Every position of a single element repeats it.
  if (size === 1 && mode === 'replicate') return k;
  const [p, i, turn] = [indexValue(own), indexValue(at), indexValue(k)];
  const isOwn = binary('eq', turn, number(0));
  const nowhere = number(-1);
  const first = binary('eq', i, number(0));
  const last = binary('eq', i, number(size - 1));
  if (mode === 'replicate') {
    let value: Expr = nowhere;
    if (after > 0) value = select(last, binary('add', p, turn), value);
    if (before > 0) value = select(first, binary('sub', p, turn), value);
    const most = repeats({ mode, low, high, size: [] }, axis, size) - 1;
    return context.toIndex(select(isOwn, p, value), Math.min(-1, before - most), size - 1 + before + most);
  }
  // Mirrored at the start: before - i; at the end: before + 2 (size - 1) - i. The ends themselves are not doubled.
  const atStart = select(first, nowhere, binary('sub', number(before), i));
  const atEnd = select(last, nowhere, binary('sub', number(before + 2 * (size - 1)), i));
  const mirrored = before === 0 ? atEnd : after === 0 ? atStart : select(binary('eq', turn, number(1)), atStart, atEnd);
  return context.toIndex(select(isOwn, p, mirrored), Math.min(-1, before - size + 1), before + 2 * (size - 1));
}
