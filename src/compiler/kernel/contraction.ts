/**
 * Finds the matrix product in a kernel: a sum of products over its reduce axes, one factor indexed by some parallel axes
 * (m), the other by others (n), both by the rest (batch). Linear layers, attention and convolutions all have this form.
 */
import { axesOf, maxExtent, type Axis, type Index } from './index.ts';
import type { Bound, Expr, Kernel, ReduceStage, StoreStage } from './ir.ts';
import { hasRiders, takeApart, type GuardedFactor } from './product.ts';
import { axesOfExpr, postOrder, valuesOf } from './traverse.ts';

export interface Contraction {
  /** Positions in the kernel's parallel axes, in order. */
  readonly batch: readonly number[];
  readonly m: readonly number[];
  readonly n: readonly number[];
}

/** The two sides of the product under a given division of the axes. */
export interface Sides {
  readonly reduce: ReduceStage;
  readonly store: StoreStage;
  readonly left: readonly GuardedFactor[];
  readonly right: readonly GuardedFactor[];
  /** Bounds outside of which the product is zero, by what they depend on: neither side's axes, the left's, the right's. */
  readonly common: readonly Bound[];
  readonly leftBounds: readonly Bound[];
  readonly rightBounds: readonly Bound[];
}

/**
 * The division into batch, m and n where the kernel is one sum of products followed by one store for each parallel
 * point. n has the axis along which the result is contiguous. Undefined where there is no such division.
 */
export function matchContraction(kernel: Kernel): Contraction | undefined {
  const stages = stagesOf(kernel);
  if (!stages) return undefined;
  const { factors } = takeApart(stages.reduce.accumulators[0]!.value);
  if (factors.length < 2 || factors.length > 6) return undefined;
  const depends = factors.map((f) => dependsOn(kernel, f));
  let best: { m: number[]; n: number[]; batch: number[]; volume: number } | undefined;
  // The last factor stays on the second side, so that each division comes once.
  for (let chosen = 1; chosen < 1 << (factors.length - 1); chosen++) {
    const one = union(depends.filter((_, i) => (chosen >> i) & 1));
    const two = union(depends.filter((_, i) => !((chosen >> i) & 1)));
    const at = kernel.axes.map((_, i) => i);
    const m = at.filter((i) => one.has(i) && !two.has(i));
    const n = at.filter((i) => two.has(i) && !one.has(i));
    const batch = at.filter((i) => one.has(i) === two.has(i));
    if (m.length === 0 || n.length === 0) continue;
    const volume = batch.reduce((v, i) => v * maxExtent(kernel.axes[i]!.extent), 1);
    if (!best || volume < best.volume) best = { m, n, batch, volume };
  }
  if (!best) return undefined;
  const inner = contiguousAxis(kernel, stages.store);
  const [m, n] = best.m.includes(inner) ? [best.n, best.m] : [best.m, best.n];
  const result = { batch: best.batch, m, n };
  return sidesOf(kernel, result) ? result : undefined;
}

/** Splits the product by the division; undefined where a factor or a bound belongs to both sides. */
export function sidesOf(kernel: Kernel, { m, n }: Pick<Contraction, 'm' | 'n'>): Sides | undefined {
  const stages = stagesOf(kernel);
  if (!stages) return undefined;
  const product = takeApart(stages.reduce.accumulators[0]!.value);
  const isM = (axes: ReadonlySet<number>): boolean => m.some((i) => axes.has(i));
  const isN = (axes: ReadonlySet<number>): boolean => n.some((i) => axes.has(i));
  const left: GuardedFactor[] = [];
  const right: GuardedFactor[] = [];
  for (const factor of product.factors) {
    const axes = dependsOn(kernel, factor);
    if (isM(axes) && isN(axes)) return undefined;
    (isN(axes) ? right : left).push(factor);
  }
  if (left.length === 0 || right.length === 0) return undefined;
  const common: Bound[] = [];
  const leftBounds: Bound[] = [];
  const rightBounds: Bound[] = [];
  for (const bound of product.bounds) {
    const axes = positions(kernel, axesIn(bound.index));
    if (isM(axes) && isN(axes)) return undefined;
    (isM(axes) ? leftBounds : isN(axes) ? rightBounds : common).push(bound);
  }
  return { ...stages, left, right, common, leftBounds, rightBounds };
}

function stagesOf(kernel: Kernel): { reduce: ReduceStage; store: StoreStage } | undefined {
  const [reduce, store] = kernel.stages;
  if (kernel.stages.length !== 2 || reduce?.kind !== 'reduce' || store?.kind !== 'store' || store.axes.length > 0) return undefined;
  const [only] = reduce.accumulators;
  return (reduce.accumulators.length === 1 || hasRiders(kernel)) && only!.fn === 'sum' && only!.value.type === 'f32' ? { reduce, store } : undefined;
}

function axesIn(index: Index): Set<Axis> {
  const axes = axesOf(index);
  for (const value of valuesOf(index)) for (const axis of axesOfExpr(value)) axes.add(axis);
  return axes;
}

function positions(kernel: Kernel, axes: ReadonlySet<Axis>): Set<number> {
  const ids = new Set([...axes].map((a) => a.id));
  return new Set(kernel.axes.flatMap((a, i) => (ids.has(a.id) ? [i] : [])));
}

function dependsOn(kernel: Kernel, factor: GuardedFactor): Set<number> {
  const axes = axesOfExpr(factor.value);
  for (const bound of factor.bounds) for (const axis of axesIn(bound.index)) axes.add(axis);
  return positions(kernel, axes);
}

function union(sets: readonly ReadonlySet<number>[]): Set<number> {
  return new Set(sets.flatMap((s) => [...s]));
}

/** The parallel axis along which the first store is contiguous; the last one if there is none. */
function contiguousAxis(kernel: Kernel, store: StoreStage): number {
  const unit = store.stores[0]!.index.terms.find((t) => t.coefficient === 1 && t.atom.kind === 'axis');
  const found = kernel.axes.findIndex((a) => unit?.atom.kind === 'axis' && unit.atom.axis.id === a.id);
  return found >= 0 ? found : kernel.axes.length - 1;
}

/** Loads of the factors, for asking how they lie in memory. */
export function loadsOf(factors: readonly GuardedFactor[]): Extract<Expr, { kind: 'load' }>[] {
  return postOrder(factors.map((f) => f.value)).flatMap((e) => (e.kind === 'load' ? [e] : []));
}

/** Coefficient of an axis in an index; undefined where the axis is inside a division or another value. */
export function strideAlong(index: Index, axis: Axis): number | undefined {
  const inside = index.terms.some((t) => t.atom.kind !== 'axis' && [...axesIn({ ...index, terms: [t] })].some((a) => a.id === axis.id));
  if (inside) return undefined;
  return index.terms.find((t) => t.atom.kind === 'axis' && t.atom.axis.id === axis.id)?.coefficient ?? 0;
}
