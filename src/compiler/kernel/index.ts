/**
 * Integer index expressions with ranges: sums of terms, where a term is a coefficient times an atom (a loop axis, a
 * floor division, a remainder, a value read from a tensor). Building one simplifies it, with interval analysis, so that
 * reshapes and permutations of an index cancel; two equal indices have equal `key`s.
 */

/** Size of an axis: a number, or `times` * N with N at most `max` (N is the batch, known only at run time). */
export type Extent = number | { readonly times: number; readonly max: number };

export interface Axis {
  readonly id: number;
  readonly extent: Extent;
  /** Short name for people and for the WGSL: `n`, `y`, `x`, `c`, `k`. */
  readonly name: string;
}

export type Atom =
  | { readonly kind: 'axis'; readonly axis: Axis; readonly key: string; readonly min: number; readonly max: number }
  | { readonly kind: 'div' | 'mod'; readonly of: Index; readonly by: number; readonly key: string; readonly min: number; readonly max: number }
  /** An integer-valued scalar expression (a token id, a row number); `value` is opaque here. */
  | { readonly kind: 'value'; readonly value: unknown; readonly key: string; readonly min: number; readonly max: number };

export interface Term {
  readonly coefficient: number;
  readonly atom: Atom;
}

export interface Index {
  readonly constant: number;
  /** By the atoms' keys; no atom twice, no coefficient 0. */
  readonly terms: readonly Term[];
  readonly min: number;
  readonly max: number;
  readonly key: string;
  /** As `key`, of the terms alone: what accesses that differ by a constant have in common. */
  readonly termsKey: string;
  /** Whether a value that is read at run time is part of it. */
  readonly runtime: boolean;
}

/** Keys are made when they are first asked for: most indices are steps on the way to others. */
class Sum implements Index {
  readonly constant: number;
  readonly terms: readonly Term[];
  readonly min: number;
  readonly max: number;
  readonly runtime: boolean;
  #key: string | undefined;
  #termsKey: string | undefined;

  constructor(constant: number, terms: readonly Term[]) {
    this.constant = constant + 0; // no -0
    this.terms = terms;
    let min = this.constant;
    let max = this.constant;
    let runtime = false;
    for (const { coefficient, atom } of terms) {
      if (atom.kind === 'value' || (atom.kind !== 'axis' && atom.of.runtime)) runtime = true;
      if (coefficient > 0) {
        min += coefficient * atom.min;
        max += coefficient * atom.max;
      } else {
        min += coefficient * atom.max;
        max += coefficient * atom.min;
      }
    }
    this.min = min;
    this.max = max;
    this.runtime = runtime;
    this.#key = undefined;
    this.#termsKey = undefined;
  }

  get termsKey(): string {
    if (this.#termsKey === undefined) {
      let text = '';
      for (const { coefficient, atom } of this.terms) text += text === '' ? `${coefficient}*${atom.key}` : `+${coefficient}*${atom.key}`;
      this.#termsKey = text;
    }
    return this.#termsKey;
  }

  get key(): string {
    return (this.#key ??= this.terms.length === 0 ? String(this.constant) : `${this.constant}+${this.termsKey}`);
  }
}

const NO_TERMS: readonly Term[] = [];

/** Largest value of an extent. */
export function maxExtent(extent: Extent): number {
  return typeof extent === 'number' ? extent : extent.times * extent.max;
}

/** Points of the axes, at most. */
export function volume(axes: readonly Axis[]): number {
  return axes.reduce((points, { extent }) => points * maxExtent(extent), 1);
}

export function sameExtent(a: Extent, b: Extent): boolean {
  return typeof a === 'number' || typeof b === 'number' ? a === b : a.times === b.times && a.max === b.max;
}

function ofAtom(atom: Atom): Index {
  return new Sum(0, [{ coefficient: 1, atom }]);
}

/** coefficient * atom. */
export function ofTerm(term: Term): Index {
  return new Sum(0, [term]);
}

export function constant(value: number): Index {
  return new Sum(value, NO_TERMS);
}

export function axisIndex(axis: Axis): Index {
  const max = maxExtent(axis.extent) - 1;
  return max <= 0 && typeof axis.extent === 'number' ? constant(0) : ofAtom({ kind: 'axis', axis, key: `a${axis.id}`, min: 0, max });
}

/** A value read at run time, known to lie in [min, max]; `key` must identify it. */
export function valueIndex(value: unknown, key: string, min: number, max: number): Index {
  return ofAtom({ kind: 'value', value, key: `v(${key})`, min, max });
}

export function add(...args: readonly Index[]): Index {
  if (args.length === 2) return sum(args[0]!, args[1]!);
  let value = 0;
  let terms = NO_TERMS;
  for (const arg of args) {
    value += arg.constant;
    terms = mergeTerms(terms, arg.terms);
  }
  return recombine(new Sum(value, terms));
}

function sum(a: Index, b: Index): Index {
  if (b.terms.length === 0) return shifted(a, b.constant);
  if (a.terms.length === 0) return shifted(b, a.constant);
  return recombine(new Sum(a.constant + b.constant, mergeTerms(a.terms, b.terms)));
}

function shifted(index: Index, by: number): Index {
  return by === 0 ? index : new Sum(index.constant + by, index.terms);
}

/** The terms of a sum. */
function mergeTerms(a: readonly Term[], b: readonly Term[]): readonly Term[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const merged: Term[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i]!;
    const y = b[j]!;
    if (x.atom === y.atom || x.atom.key === y.atom.key) {
      const coefficient = x.coefficient + y.coefficient;
      if (coefficient !== 0) merged.push({ coefficient, atom: y.atom });
      i++;
      j++;
    } else if (x.atom.key < y.atom.key) {
      merged.push(x);
      i++;
    } else {
      merged.push(y);
      j++;
    }
  }
  while (i < a.length) merged.push(a[i++]!);
  while (j < b.length) merged.push(b[j++]!);
  return merged;
}

export function scale(index: Index, by: number): Index {
  if (by === 1) return index;
  if (by === 0) return constant(0);
  return new Sum(index.constant * by, index.terms.length === 0 ? NO_TERMS : index.terms.map(({ coefficient, atom }) => ({ coefficient: coefficient * by, atom })));
}

/** c * n * div(x, n) + c * mod(x, n) is c * x. */
function recombine(index: Index): Index {
  if (index.terms.length < 2) return index;
  for (const mod of index.terms) {
    if (mod.atom.kind !== 'mod') continue;
    const { of, by } = mod.atom;
    const quotient = floorDiv(of, by);
    // The quotient may itself have been simplified into several terms: all must be present, times coefficient * by.
    const factor = mod.coefficient * by;
    const { terms } = quotient;
    if (terms.length === 0 || !terms.every((q) => index.terms.some((t) => t.coefficient === q.coefficient * factor && t.atom.key === q.atom.key))) continue;
    const kept = index.terms.filter((t) => t !== mod && !terms.some((q) => q.atom.key === t.atom.key));
    return add(new Sum(index.constant - quotient.constant * factor, kept), scale(of, mod.coefficient));
  }
  return index;
}

function floorMod(a: number, b: number): number {
  return a - b * Math.floor(a / b);
}

/** Splits off what `by` divides: index = by * quotient + rest. */
function split(index: Index, by: number): { quotient: Index; rest: Index } {
  const whole: Term[] = [];
  const part: Term[] = [];
  for (const term of index.terms) {
    if (term.coefficient % by === 0) whole.push({ coefficient: term.coefficient / by, atom: term.atom });
    else part.push(term);
  }
  const restConstant = floorMod(index.constant, by);
  if (whole.length === 0 && restConstant === index.constant) return { quotient: constant(0), rest: index };
  return { quotient: new Sum((index.constant - restConstant) / by, whole), rest: new Sum(restConstant, part) };
}

/**
 * rest = factor * high + low with 0 <= low < factor, `factor` a divisor of `by` above 1: then
 * floor(rest / by) = floor(high / (by / factor)) and rest mod by = factor * (high mod (by / factor)) + low.
 */
function splitFactor(rest: Index, by: number): { factor: number; high: Index; low: Index } | undefined {
  const factors = new Set(rest.terms.map((t) => gcd(by, Math.abs(t.coefficient))));
  factors.add(rest.terms.reduce((d, t) => gcd(d, Math.abs(t.coefficient)), by));
  for (const factor of [...factors].sort((a, b) => b - a)) {
    if (factor === 1) break;
    const { quotient, rest: low } = split(rest, factor);
    if (quotient.terms.length > 0 && low.min >= 0 && low.max < factor) return { factor, high: quotient, low };
  }
  return undefined;
}

/** The only term's atom, where the index is that atom. */
function soleAtom(index: Index): Atom | undefined {
  const only = index.terms.length === 1 && index.constant === 0 ? index.terms[0]! : undefined;
  return only?.coefficient === 1 ? only.atom : undefined;
}

/** floor(index / by), by > 0. */
export function floorDiv(index: Index, by: number): Index {
  if (by === 1) return index;
  const { quotient, rest } = split(index, by);
  const low = Math.floor(rest.min / by);
  if (low === Math.floor(rest.max / by)) return add(quotient, constant(low));
  // floor(floor(x / a) / by) = floor(x / (a * by)), floor((x mod (k * by)) / by) = floor(x / by) mod k.
  const atom = soleAtom(rest);
  if (atom?.kind === 'div') return add(quotient, floorDiv(atom.of, atom.by * by));
  if (atom?.kind === 'mod' && atom.by % by === 0) return add(quotient, modulo(floorDiv(atom.of, by), atom.by / by));
  const parts = splitFactor(rest, by);
  if (parts) return add(quotient, floorDiv(parts.high, by / parts.factor));
  const key = `d(${rest.key},${by})`;
  return add(quotient, ofAtom({ kind: 'div', of: rest, by, key, min: low, max: Math.floor(rest.max / by) }));
}

/** index - by * floor(index / by), in [0, by). */
export function modulo(index: Index, by: number): Index {
  if (by === 1) return constant(0);
  const { rest } = split(index, by);
  const low = Math.floor(rest.min / by);
  if (low === Math.floor(rest.max / by)) return add(rest, constant(-low * by));
  const atom = soleAtom(rest);
  if (atom?.kind === 'mod' && atom.by % by === 0) return modulo(atom.of, by);
  const parts = splitFactor(rest, by);
  if (parts) return add(scale(modulo(parts.high, by / parts.factor), parts.factor), parts.low);
  const key = `m(${rest.key},${by})`;
  return ofAtom({ kind: 'mod', of: rest, by, key, min: 0, max: by - 1 });
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

/** Whether two lists of indices are the same, one by one. */
export function sameIndices(a: readonly Index[], b: readonly Index[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    const x = a[i]!;
    const y = b[i]!;
    // Keys are dear: looked at where nothing else tells the two apart.
    if (x !== y && (x.constant !== y.constant || x.terms.length !== y.terms.length || x.key !== y.key)) return false;
  }
  return true;
}

/** Axes that the index depends on, through divisions too. `visitValue` is called for opaque values. */
export function axesOf(index: Index, into: Set<Axis> = new Set(), visitValue?: (value: unknown) => void): Set<Axis> {
  for (const { atom } of index.terms) {
    if (atom.kind === 'axis') into.add(atom.axis);
    else if (atom.kind === 'value') visitValue?.(atom.value);
    else axesOf(atom.of, into, visitValue);
  }
  return into;
}

/** Whether the index depends on the axis of this id, through divisions too; values read at run time are not looked into. */
export function dependsOnAxis(index: Index, id: number): boolean {
  for (const { atom } of index.terms) {
    if (atom.kind === 'axis' ? atom.axis.id === id : atom.kind !== 'value' && dependsOnAxis(atom.of, id)) return true;
  }
  return false;
}

/**
 * Replaces axes (by id) and rebuilds, so that what becomes simple is simplified; `value` gives the replacement of what is read at run
 * time, or undefined to keep it. An index in which nothing is replaced comes back as it is.
 */
export function substitute(index: Index, axes: ReadonlyMap<number, Index>, value?: (atom: Extract<Atom, { kind: 'value' }>) => Index | undefined): Index {
  let moved: Index[] | undefined;
  let kept: readonly Term[] = index.terms;
  for (let i = 0; i < index.terms.length; i++) {
    const term = index.terms[i]!;
    const replaced = substituteAtom(term.atom, axes, value);
    if (replaced === undefined) {
      if (moved) (kept as Term[]).push(term);
      continue;
    }
    if (!moved) {
      moved = [];
      kept = index.terms.slice(0, i);
    }
    moved.push(scale(replaced, term.coefficient));
  }
  return moved ? add(new Sum(index.constant, kept), ...moved) : index;
}

function substituteAtom(atom: Atom, axes: ReadonlyMap<number, Index>, value: ((atom: Extract<Atom, { kind: 'value' }>) => Index | undefined) | undefined): Index | undefined {
  if (atom.kind === 'axis') return axes.get(atom.axis.id);
  if (atom.kind === 'value') return value?.(atom);
  const of = substitute(atom.of, axes, value);
  if (of === atom.of) return undefined;
  return atom.kind === 'div' ? floorDiv(of, atom.by) : modulo(of, atom.by);
}

/** Row-major index of `parts` in an array of `sizes`; the first size is never used. */
export function linearise(parts: readonly Index[], sizes: readonly number[]): Index {
  let index = constant(0);
  for (let i = 0; i < parts.length; i++) index = add(i === 0 ? index : scale(index, sizes[i]!), parts[i]!);
  return index;
}

/** The inverse of `linearise`: one index for each size; the first takes what is left. */
export function delinearise(index: Index, sizes: readonly number[]): Index[] {
  const parts: Index[] = new Array(sizes.length);
  let rest = index;
  for (let i = sizes.length - 1; i > 0; i--) {
    parts[i] = modulo(rest, sizes[i]!);
    rest = floorDiv(rest, sizes[i]!);
  }
  if (sizes.length > 0) parts[0] = rest;
  return parts;
}
