/**
 * Loop axes as memory wants them: an axis that indices cut with div and mod is split so that they vanish, reduction axes
 * are ordered from large strides to small, and neighbours that run through memory as one are merged.
 */
import { mapKernel } from '../kernel/canonical.ts';
import { axisIndex, constant, floorDiv, linearise, maxExtent, modulo, type Axis, type Index } from '../kernel/index.ts';
import { hasRiders, takeApart } from '../kernel/product.ts';
import { indicesOf, postOrder, rewriting, rootsOf } from '../kernel/traverse.ts';
import type { Expr, Kernel, Stage } from '../kernel/ir.ts';

export function arrangeAxes(kernel: Kernel): Kernel {
  return mergeAxes(orderAxes(splitAxes(kernel)));
}

/** Every index of a kernel: loads, bounds, values, stores. */
export function indicesOfKernel(kernel: Kernel): Index[] {
  const stores = kernel.stages.flatMap((s) => (s.kind === 'store' ? s.stores.flatMap((store) => [store.index, ...(store.where ? [store.where.index] : [])]) : []));
  return [...postOrder(rootsOf(kernel)).flatMap(indicesOf), ...stores];
}

/** The kernel with axes (by id) replaced in every index; `lists` gives the new axis lists. */
function replaceAxes(kernel: Kernel, replacement: ReadonlyMap<number, Index>, lists: (axes: readonly Axis[]) => readonly Axis[]): Kernel {
  const moved = mapKernel(kernel, rewriting(() => undefined, replacement));
  return { ...moved, axes: lists(moved.axes), stages: moved.stages.map((stage): Stage => ({ ...stage, axes: lists(stage.axes) })) };
}

// --- splitting ----------------------------------------------------------------------------------------------------------

function splitAxes(kernel: Kernel): Kernel {
  const cuts = new Map<number, Set<number>>();
  // Cut though it is shifted, too: of a product, what lies alike within a stride shares one factor.
  const shifted = isProduct(kernel);
  const visit = (index: Index): void => {
    for (const { atom } of index.terms) {
      if (atom.kind !== 'div' && atom.kind !== 'mod') continue;
      const only = atom.of.terms.length === 1 && (atom.of.constant === 0 || shifted) ? atom.of.terms[0]! : undefined;
      if (only?.coefficient === 1 && only.atom.kind === 'axis') cuts.set(only.atom.axis.id, (cuts.get(only.atom.axis.id) ?? new Set()).add(atom.by));
      else visit(atom.of);
    }
  };
  indicesOfKernel(kernel).forEach(visit);

  let next = nextAxisId(kernel);
  const replacement = new Map<number, Index>();
  const parts = new Map<number, Axis[]>();
  for (const axis of allAxes(kernel)) {
    const sizes = typeof axis.extent === 'number' ? factors(axis.extent, cuts.get(axis.id)) : undefined;
    if (!sizes) continue;
    const split = sizes.map((extent, i): Axis => ({ id: next++, extent, name: `${axis.name}${i}` }));
    parts.set(axis.id, split);
    replacement.set(axis.id, linearise(split.map(axisIndex), sizes));
  }
  return parts.size === 0 ? kernel : replaceAxes(kernel, replacement, (axes) => axes.flatMap((a) => parts.get(a.id) ?? [a]));
}

function isProduct(kernel: Kernel): boolean {
  const first = kernel.stages[0];
  return first?.kind === 'reduce' && (first.accumulators.length === 1 || hasRiders(kernel)) && first.accumulators[0]!.fn === 'sum' && takeApart(first.accumulators[0]!.value).factors.length > 1;
}

/** Factors of `extent` from outer to inner at the given cuts; undefined where they don't nest. */
function factors(extent: number, cuts: ReadonlySet<number> | undefined): number[] | undefined {
  if (!cuts) return undefined;
  const bounds = [1, ...[...cuts].filter((c) => c > 1 && c < extent).sort((a, b) => a - b), extent];
  if (bounds.length < 3 || bounds.some((b, i) => i > 0 && b % bounds[i - 1]! !== 0)) return undefined;
  return bounds.slice(1).map((b, i) => b / bounds[i]!).reverse();
}

// --- ordering -----------------------------------------------------------------------------------------------------------

/** Sums and extremes don't mind the order of their axes; a winner's position does. */
function orderAxes(kernel: Kernel): Kernel {
  return {
    ...kernel,
    stages: kernel.stages.map((stage): Stage => {
      if (stage.axes.length < 2 || (stage.kind === 'reduce' && stage.accumulators.some((a) => a.fn === 'argmax'))) return stage;
      const indices = stage.kind === 'store' ? stage.stores.map((s) => s.index) : postOrder(stage.accumulators.map((a) => a.value)).flatMap((e) => (e.kind === 'load' ? [e.index] : []));
      const stride = (axis: Axis): number => Math.max(0, ...indices.map((i) => strideOf(i, axis)));
      const strides = new Map(stage.axes.map((axis) => [axis.id, stride(axis)]));
      // Array.sort is stable: equal strides keep their order.
      const axes = [...stage.axes].sort((a, b) => strides.get(b.id)! - strides.get(a.id)!);
      return { ...stage, axes };
    }),
  };
}

function strideOf(index: Index, axis: Axis): number {
  return Math.abs(index.terms.find((t) => t.atom.kind === 'axis' && t.atom.axis.id === axis.id)?.coefficient ?? 0);
}

// --- merging ------------------------------------------------------------------------------------------------------------

function mergeAxes(kernel: Kernel): Kernel {
  let current = kernel;
  for (;;) {
    const pair = findPair(current);
    if (!pair) return current;
    const { outer, inner } = pair;
    const size = inner.extent as number;
    const merged: Axis = {
      id: nextAxisId(current),
      extent: typeof outer.extent === 'number' ? outer.extent * size : { times: outer.extent.times * size, max: outer.extent.max },
      name: maxExtent(outer.extent) === 1 ? inner.name : size === 1 ? outer.name : joinNames(outer.name, inner.name),
    };
    const at = axisIndex(merged);
    const replacement = new Map([
      [outer.id, floorDiv(at, size)],
      [inner.id, size === 1 ? constant(0) : modulo(at, size)],
    ]);
    current = replaceAxes(current, replacement, (axes) => axes.flatMap((a) => (a.id === outer.id ? [] : a.id === inner.id ? [merged] : [a])));
  }
}

function joinNames(outer: string, inner: string): string {
  const joined = outer + inner;
  return joined.length <= 4 && !/\d/.test(joined) ? joined : 'i';
}

function findPair(kernel: Kernel): { outer: Axis; inner: Axis } | undefined {
  const indices = indicesOfKernel(kernel);
  for (const axes of [kernel.axes, ...kernel.stages.map((s) => s.axes)]) {
    for (let i = 0; i + 1 < axes.length; i++) {
      const outer = axes[i]!;
      const inner = axes[i + 1]!;
      if (typeof inner.extent !== 'number') continue;
      // The same axes may be loops of several stages; all of them must have the pair side by side.
      const everywhere = [kernel.axes, ...kernel.stages.map((s) => s.axes)].every((other) => {
        const o = other.findIndex((a) => a.id === outer.id);
        const n = other.findIndex((a) => a.id === inner.id);
        return (o < 0 && n < 0) || (o >= 0 && n === o + 1);
      });
      if (everywhere && indices.every((index) => runsAsOne(index, outer, inner))) return { outer, inner };
    }
  }
  return undefined;
}

/** True where the index has the two axes only as outer * size + inner. */
function runsAsOne(index: Index, outer: Axis, inner: Axis): boolean {
  let a = 0;
  let b = 0;
  for (const { coefficient, atom } of index.terms) {
    if (atom.kind === 'axis') {
      if (atom.axis.id === outer.id) a = coefficient;
      if (atom.axis.id === inner.id) b = coefficient;
    } else if (atom.kind === 'value') {
      for (const value of postOrder([atom.value as Expr])) if (indicesOf(value).some((i) => !runsAsOne(i, outer, inner))) return false;
    } else if (!runsAsOne(atom.of, outer, inner)) return false;
  }
  return a === b * (inner.extent as number) || (inner.extent === 1 && b === 0);
}

// --- bookkeeping --------------------------------------------------------------------------------------------------------

export function allAxes(kernel: Kernel): Axis[] {
  return [...new Map([...kernel.axes, ...kernel.stages.flatMap((s) => s.axes)].map((a) => [a.id, a])).values()];
}

export function nextAxisId(kernel: Kernel): number {
  return Math.max(-1, ...allAxes(kernel).map((a) => a.id)) + 1;
}

