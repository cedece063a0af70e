/**
 * Loops over axes. A bound that a sum is zero outside of becomes the loop's own limits where it can, so that nothing is
 * tested inside; small loops are unrolled.
 */
import { add, axesOf, constant, scale, type Axis, type Index } from '../compiler/kernel/index.ts';
import type { Bound, Expr } from '../compiler/kernel/ir.ts';
import { axesOfExpr, postOrder, valuesOf } from '../compiler/kernel/traverse.ts';
import type { Context } from './context.ts';
import type { IndexWriter } from './indices.ts';
import { u32 } from './literals.ts';

/** The bounds that can become limits of a loop over `axis`, given the axes known outside of it. */
export function limitsOf(axis: Axis, bounds: readonly Bound[], isKnown: (axis: Axis) => boolean): Bound[] {
  return bounds.filter(({ index }) => {
    const rest = restOf(index, axis);
    return rest !== undefined && valuesOf(rest).length === 0 && [...axesOf(rest)].every(isKnown);
  });
}

/** index - c * axis, where the axis occurs as a term with c > 0 and nowhere else. */
function restOf(index: Index, axis: Axis): Index | undefined {
  const term = index.terms.find((t) => t.atom.kind === 'axis' && t.atom.axis.id === axis.id);
  if (!term || term.coefficient < 0 || term.atom.kind !== 'axis') return undefined;
  const own: Index = { constant: 0, terms: [{ coefficient: 1, atom: term.atom }], min: term.atom.min, max: term.atom.max, key: `0+1*${term.atom.key}` };
  const rest = add(index, scale(own, -term.coefficient));
  return [...axesOf(rest)].some((a) => a.id === axis.id) ? undefined : rest;
}

function coefficientOf(index: Index, axis: Axis): number {
  return index.terms.find((t) => t.atom.kind === 'axis' && t.atom.axis.id === axis.id)!.coefficient;
}

/** First and last-plus-one value of a loop over `axis` within `bounds` (from `limitsOf`), as u32 text. */
export function loopLimits(context: Context, indices: IndexWriter, axis: Axis, bounds: readonly Bound[]): { readonly begin: string; readonly end: string } {
  const extent = typeof axis.extent === 'number' ? u32(axis.extent) : indices.limit({ rows: axis.extent.times });
  const begins: string[] = [];
  const ends: string[] = [];
  for (const bound of bounds) {
    const rest = restOf(bound.index, axis)!;
    const step = coefficientOf(bound.index, axis);
    if (rest.min < bound.lower) begins.push(divideUp(signed(indices, add(constant(bound.lower), scale(rest, -1))), step));
    if (typeof bound.upper === 'number') {
      if (bound.index.max >= bound.upper) ends.push(divideUp(signed(indices, add(constant(bound.upper), scale(rest, -1))), step));
    } else {
      const limit = indices.limit(bound.upper);
      const text = rest.terms.length === 0 && rest.constant === 0 ? `i32(${limit})` : `i32(${limit}) - ${signed(indices, rest)}`;
      ends.push(divideUp(text, step));
    }
  }
  const { scopes } = context;
  // Written where everything in them is known, not just before the loop.
  const depth = bounds.reduce((d, b) => Math.max(d, indices.depth(restOf(b.index, axis)!, [])), 0);
  const name = (part: string, text: string): string => {
    const key = `${part}:${axis.id}:${text}`;
    return scopes.recall(key) ?? scopes.bind(depth, `${axis.name}_${part}`, text, key);
  };
  return {
    begin: begins.length > 0 ? name('begin', fold('max', begins)) : '0u',
    end: ends.length > 0 ? name('end', fold('min', [extent, ...ends])) : extent,
  };
}

function signed(indices: IndexWriter, index: Index): string {
  return indices.signed(index, indices.depth(index, []), 'limit', []);
}

/** ceil(max(value, 0) / step) as u32 text. */
function divideUp(value: string, step: number): string {
  const positive = `u32(max(${value}, 0))`;
  return step === 1 ? positive : `(${positive} + ${u32(step - 1)}) / ${u32(step)}`;
}

function fold(fn: 'min' | 'max', texts: readonly string[]): string {
  return texts.reduce((a, b) => `${fn}(${a}, ${b})`);
}

/** Opens `for (var NAME = begin; NAME < end; ...)` and says that the axis is known inside. */
export function openLoop(context: Context, axis: Axis, begin: string, end: string, step?: string): string {
  const name = context.scopes.fresh(axis.name);
  context.scopes.open(`for (var ${name} = ${begin}; ${name} < ${end}; ${step === undefined ? `${name}++` : `${name} += ${step}`}) {`, [name]);
  context.bindAxis(axis, name);
  return name;
}

/** Iterations times operations that may be written out. */
const UNROLLED_ITERATIONS = 16;
const UNROLLED_SIZE = 160;

/** How many of the innermost axes are unrolled: their loops together are short and the body is small. */
export function unrolledAxes(axes: readonly Axis[], values: readonly Expr[]): number {
  const size = Math.max(1, postOrder(values).filter((e) => e.kind !== 'const').length);
  let iterations = 1;
  let count = 0;
  for (let i = axes.length - 1; i >= 0; i--) {
    const { extent } = axes[i]!;
    if (typeof extent !== 'number') break;
    iterations *= extent;
    if (iterations > UNROLLED_ITERATIONS || iterations * size > UNROLLED_SIZE) break;
    count++;
  }
  return count;
}

/** All points of axes with fixed extents, the last axis fastest, as replacements of the axes. */
export function pointsOf(axes: readonly Axis[]): Map<number, Index>[] {
  return axes.reduce<Map<number, Index>[]>(
    (points, axis) => points.flatMap((p) => Array.from({ length: axis.extent as number }, (_, i) => new Map(p).set(axis.id, constant(i)))),
    [new Map()],
  );
}

/** True where the value differs between the elements of a vector. */
export function isVector(context: Context, value: Expr): boolean {
  const { axis } = context.lanes;
  if (!axis) return false;
  return [...axesOfExpr(value)].some((a) => a.id === axis.id) || postOrder([value]).some((e) => e.kind === 'accumulator' && context.accumulator(e).code.width === 4);
}
