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

export interface Index {
  readonly constant: number;
  readonly terms: readonly { readonly coefficient: number; readonly atom: Atom }[];
  readonly min: number;
  readonly max: number;
  readonly key: string;
}

/** Largest value of an extent. */
export function maxExtent(extent: Extent): number {
  return typeof extent === 'number' ? extent : extent.times * extent.max;
}

export function sameExtent(a: Extent, b: Extent): boolean {
  return typeof a === 'number' || typeof b === 'number' ? a === b : a.times === b.times && a.max === b.max;
}

function make(value: number, terms: ReadonlyMap<string, { coefficient: number; atom: Atom }>): Index {
  const constant = value + 0; // no -0
  const list = [...terms.values()].filter((t) => t.coefficient !== 0).sort((a, b) => (a.atom.key < b.atom.key ? -1 : a.atom.key > b.atom.key ? 1 : 0));
  let min = constant;
  let max = constant;
  for (const { coefficient, atom } of list) {
    min += coefficient * (coefficient > 0 ? atom.min : atom.max);
    max += coefficient * (coefficient > 0 ? atom.max : atom.min);
  }
  const key = [String(constant), ...list.map((t) => `${t.coefficient}*${t.atom.key}`)].join('+');
  return { constant, terms: list, min, max, key };
}

function ofAtom(atom: Atom): Index {
  return make(0, new Map([[atom.key, { coefficient: 1, atom }]]));
}

export function constant(value: number): Index {
  return make(value, new Map());
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
  const terms = new Map<string, { coefficient: number; atom: Atom }>();
  let sum = 0;
  for (const arg of args) {
    sum += arg.constant;
    for (const { coefficient, atom } of arg.terms) {
      const old = terms.get(atom.key);
      terms.set(atom.key, { coefficient: (old?.coefficient ?? 0) + coefficient, atom });
    }
  }
  return recombine(make(sum, terms));
}

export function scale(index: Index, by: number): Index {
  if (by === 1) return index;
  return make(index.constant * by, new Map(index.terms.map((t) => [t.atom.key, { coefficient: t.coefficient * by, atom: t.atom }])));
}

/** c * n * div(x, n) + c * mod(x, n) is c * x. */
function recombine(index: Index): Index {
  for (const mod of index.terms) {
    if (mod.atom.kind !== 'mod') continue;
    const { of, by } = mod.atom;
    const quotient = floorDiv(of, by);
    // The quotient may itself have been simplified into several terms: all must be present, times coefficient * by.
    const factor = mod.coefficient * by;
    const present = quotient.terms.every((q) => index.terms.some((t) => t.atom.key === q.atom.key && t.coefficient === q.coefficient * factor));
    if (!present || quotient.terms.length === 0) continue;
    const drop = new Set([mod.atom.key, ...quotient.terms.map((q) => q.atom.key)]);
    const rest = make(
      index.constant - quotient.constant * factor,
      new Map(index.terms.filter((t) => !drop.has(t.atom.key)).map((t) => [t.atom.key, t])),
    );
    return add(rest, scale(of, mod.coefficient));
  }
  return index;
}

function floorMod(a: number, b: number): number {
  return a - b * Math.floor(a / b);
}

/** Splits off what `by` divides: index = by * quotient + rest. */
function split(index: Index, by: number): { quotient: Index; rest: Index } {
  const whole = new Map<string, { coefficient: number; atom: Atom }>();
  const part = new Map<string, { coefficient: number; atom: Atom }>();
  for (const term of index.terms) {
    if (term.coefficient % by === 0) whole.set(term.atom.key, { coefficient: term.coefficient / by, atom: term.atom });
    else part.set(term.atom.key, term);
  }
  const restConstant = floorMod(index.constant, by);
  return { quotient: make((index.constant - restConstant) / by, whole), rest: make(restConstant, part) };
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

/** Axes that the index depends on, through divisions too. `visitValue` is called for opaque values. */
export function axesOf(index: Index, into: Set<Axis> = new Set(), visitValue?: (value: unknown) => void): Set<Axis> {
  for (const { atom } of index.terms) {
    if (atom.kind === 'axis') into.add(atom.axis);
    else if (atom.kind === 'value') visitValue?.(atom.value);
    else axesOf(atom.of, into, visitValue);
  }
  return into;
}

/** Replaces axes (by id) and rebuilds, so that what becomes simple is simplified. */
export function substitute(index: Index, axes: ReadonlyMap<number, Index>, value?: (atom: Extract<Atom, { kind: 'value' }>) => Index): Index {
  return add(
    constant(index.constant),
    ...index.terms.map(({ coefficient, atom }) => {
      if (atom.kind === 'axis') return scale(axes.get(atom.axis.id) ?? ofAtom(atom), coefficient);
      if (atom.kind === 'value') return scale(value ? value(atom) : ofAtom(atom), coefficient);
      const of = substitute(atom.of, axes, value);
      return scale(atom.kind === 'div' ? floorDiv(of, atom.by) : modulo(of, atom.by), coefficient);
    }),
  );
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
