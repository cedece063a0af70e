/**
 * Loops over axes. A bound that a sum is zero outside of becomes the loop's own limits where it can, so that nothing is
 * tested inside; small loops are unrolled.
 */
import { add, axesOf, constant, ofTerm, scale, type Axis, type Extent, type Index } from '../compiler/kernel/index.ts';
import type { Bound, Expr } from '../compiler/kernel/ir.ts';
import { axesOfExpr, postOrder, valuesOf } from '../compiler/kernel/traverse.ts';
import type { Target } from '../compiler/target.ts';
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
  const own = ofTerm({ coefficient: 1, atom: term.atom });
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

/**
 * Opens `for (var NAME = begin; NAME < end; ...)` and says that the axis is known inside. `rolled`: the end is made a
 * run-time value, so that the driver leaves the loop as it is.
 */
export function openLoop(context: Context, axis: Axis, begin: string, end: string, { step, rolled = false }: { readonly step?: string; readonly rolled?: boolean } = {}): string {
  const name = context.scopes.fresh(axis.name);
  const limit = rolled ? `${end} + ${context.zero()}` : end;
  context.scopes.open(`for (var ${name} = ${begin}; ${name} < ${limit}; ${step === undefined ? `${name}++` : `${name} += ${step}`}) {`, [name]);
  context.bindAxis(axis, name);
  return name;
}

/** What one pass of a loop's body costs: loads (four for a vec4), and all operations in about the driver's own count. */
export interface BodyCost {
  readonly loads: number;
  readonly operations: number;
  /** Loads that may be written out. Default: as many as a GPU's compiler takes lightly. */
  readonly most?: number;
}

/**
 * Mesa unrolls loops of up to 32 passes and about 832 operations, and LLVM then takes 15 ms for each load (60 for a vec4):
 * seconds for a hundred of them. So we unroll short windows ourselves and keep longer loops rolled; eight loads on a software adapter,
 * where the MNIST CNN's step is no slower than with sixteen, and its loss's kernel takes 160 ms to compile instead of 350.
 */
const UNROLLED_PASSES = 9;
const UNROLLED_LOADS = { cpu: 8, gpu: 16 } as const;
const DRIVER_PASSES = 32;
const DRIVER_OPERATIONS = 1000;
const OPERATIONS_OF_LOAD = 4;
const OPERATIONS_OF_LOOP = 6;

/** Loads that a device's compiler takes lightly when they are written out. */
export function unrolledLoads({ deviceClass }: Pick<Target, 'deviceClass'>): number {
  return UNROLLED_LOADS[deviceClass === 'cpu' ? 'cpu' : 'gpu'];
}

export function costOf(context: Context, values: readonly Expr[]): BodyCost {
  const nodes = postOrder(values);
  const wide = (e: Expr): number => (isVector(context, e) ? 4 : 1);
  const loads = nodes.filter((e) => e.kind === 'load');
  const count = (list: readonly Expr[]): number => list.reduce((n, e) => n + wide(e), 0);
  return { ...costOfLoads(loads.length, count(loads), count(nodes.filter((e) => e.kind !== 'load'))), ...(context.unrolledLoads === undefined ? {} : { most: context.unrolledLoads }) };
}

/** `accesses` loads of `elements` altogether, and other operations. */
export function costOfLoads(accesses: number, elements: number, operations: number): BodyCost {
  return { loads: elements, operations: operations + OPERATIONS_OF_LOOP + OPERATIONS_OF_LOAD * accesses };
}

/** The cost of a body that is written out `times` times. */
export function repeated({ loads, operations, ...rest }: BodyCost, times: number): BodyCost {
  return { ...rest, loads: loads * times, operations: (operations - OPERATIONS_OF_LOOP) * times + OPERATIONS_OF_LOOP };
}

/** How many of the innermost axes are written out. */
export function unrolledAxes(axes: readonly Axis[], { loads, most = UNROLLED_LOADS.gpu }: BodyCost): number {
  let passes = 1;
  let count = 0;
  for (let i = axes.length - 1; i >= 0; i--) {
    const { extent } = axes[i]!;
    if (typeof extent !== 'number') break;
    passes *= extent;
    if (passes > UNROLLED_PASSES || passes * loads > most) break;
    count++;
  }
  return count;
}

/** The axis, counted from the outermost, whose loop must be kept from the driver's unrolling; -1 where none has to. */
export function rolledAxis(axes: readonly Axis[], cost: BodyCost): number {
  return rolledLoop(axes.map((a) => a.extent), cost);
}

/** As `rolledAxis`, for loops of so many passes. */
export function rolledLoop(extents: readonly Extent[], { loads, operations, most = UNROLLED_LOADS.gpu }: BodyCost): number {
  let passes = 1;
  for (let i = extents.length - 1; i >= 0; i--) {
    const extent = extents[i]!;
    if (typeof extent !== 'number' || extent > DRIVER_PASSES) return -1;
    passes *= extent;
    if (passes * operations > DRIVER_OPERATIONS) return -1;
    if (passes * loads > most) return i;
  }
  return -1;
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
