/** How layouts follow from shapes and from each other: channels-last images, regrouped and permuted axes. */
import { factorsOf, type Layout, type Shape } from '../../plan/layout.ts';

/** Vector width that rows are padded to, so that a row starts at a multiple of 16 bytes. */
const LANES = 4;

function pad(size: number): number {
  return size > LANES ? Math.ceil(size / LANES) * LANES : size;
}

/** A layout with the given splits and physical order; the innermost axis is padded for vector loads where rows repeat. */
export function layoutOf(split: readonly (readonly (number | null)[])[], perm: readonly number[]): Layout {
  const factors = split.flat();
  const padded = perm.map((factor, p) => {
    const size = factors[factor]!;
    return size !== null && p === perm.length - 1 && perm.length > 1 ? pad(size) : size;
  });
  return { split, perm, padded };
}

function plain(shape: Shape): (number | null)[][] {
  return shape.map((d) => [d === 'N' ? null : d]);
}

/** Row-major in logical order, rows padded. */
export function rowMajor(shape: Shape): Layout {
  return layoutOf(plain(shape), shape.map((_, i) => i));
}

/** [N, C, spatial…] with C innermost. */
export function channelsLast(shape: Shape): Layout {
  return layoutOf(plain(shape), [0, ...shape.slice(2).map((_, i) => i + 2), 1]);
}

/** Convolution weight [O, I, kernel…] as [kernel…, I, O]. */
export function convWeight(shape: Shape): Layout {
  return layoutOf(plain(shape), [...shape.slice(2).map((_, i) => i + 2), 1, 0]);
}

/** Weight [I, O, kernel…] of a transposed convolution as [kernel…, I, O]. */
export function transposedWeight(shape: Shape): Layout {
  return layoutOf(plain(shape), [...shape.slice(2).map((_, i) => i + 2), 0, 1]);
}

/** First factor number of each logical axis. */
export function factorStarts(layout: Layout): number[] {
  let start = 0;
  return layout.split.map((factors) => {
    const here = start;
    start += factors.length;
    return here;
  });
}

/** Logical axis of each factor. */
export function axisOfFactor(layout: Layout): number[] {
  return layout.split.flatMap((factors, axis) => factors.map(() => axis));
}

/** Logical axis that is innermost in memory, size-1 factors aside; -1 for a scalar. */
export function innermostAxis(layout: Layout): number {
  const factors = factorsOf(layout);
  const axes = axisOfFactor(layout);
  for (let p = layout.perm.length - 1; p >= 0; p--) if (factors[layout.perm[p]!] !== 1) return axes[layout.perm[p]!]!;
  return -1;
}

/** Layout of `permute(x, perm)` that leaves memory as it is. */
export function permuted(layout: Layout, perm: readonly number[]): Layout {
  const starts = factorStarts(layout);
  const renumber = new Map<number, number>();
  for (const axis of perm) layout.split[axis]!.forEach((_, k) => renumber.set(starts[axis]! + k, renumber.size));
  return { split: perm.map((axis) => layout.split[axis]!), perm: layout.perm.map((f) => renumber.get(f)!), padded: layout.padded };
}

/**
 * Layout of `reshape(x, to)` that leaves memory as it is: the factors regroup, and one that straddles a new boundary is
 * cut in two. Undefined where that is impossible (a cut through a padded axis, sizes that don't nest).
 */
export function reshaped(layout: Layout, to: Shape): Layout | undefined {
  const factors = factorsOf(layout);
  const pieces: { factor: number; size: number | null }[] = [];
  const split: (number | null)[][] = [];
  let next = 0;
  let rest: number | null | undefined;
  for (const size of to) {
    const group: (number | null)[] = [];
    if (size === 'N') {
      if (rest !== undefined || factors[next] !== null) return undefined;
      pieces.push({ factor: next++, size: null });
      group.push(null);
    } else {
      let want = size;
      while (want > 1) {
        const have: number | null | undefined = rest ?? factors[next];
        if (have === null || have === undefined) return undefined;
        const take: number = want % have === 0 ? have : have % want === 0 ? want : 0;
        if (take === 0) return undefined;
        pieces.push({ factor: next, size: take });
        group.push(take);
        want /= take;
        if (take === have) {
          next++;
          rest = undefined;
        } else rest = have / take;
      }
    }
    split.push(group);
  }
  // What is left can only be axes of size 1.
  if (rest !== undefined || factors.slice(next).some((f) => f !== 1)) return undefined;
  const starts = new Map<number, number[]>();
  pieces.forEach((piece, i) => starts.set(piece.factor, [...(starts.get(piece.factor) ?? []), i]));
  const perm: number[] = [];
  const padded: (number | null)[] = [];
  for (let p = 0; p < layout.perm.length; p++) {
    const factor = layout.perm[p]!;
    const cut = starts.get(factor) ?? [];
    if (cut.length > 1 && layout.padded[p] !== factors[factor]) return undefined;
    for (const piece of cut) {
      perm.push(piece);
      padded.push(cut.length > 1 ? pieces[piece]!.size : layout.padded[p]!);
    }
    if (cut.length === 0 && layout.padded[p] !== 1) return undefined;
  }
  return { split, perm, padded };
}

/** Layout whose axes come from several layouts (one `pick` a logical axis), in that order, each keeping its factors' order. */
export function composed(picks: readonly { readonly layout: Layout; readonly axis: number }[], order: readonly number[] = picks.map((_, i) => i)): Layout {
  const split = picks.map(({ layout, axis }) => layout.split[axis]!);
  const starts: number[] = [];
  let count = 0;
  for (const group of split) {
    starts.push(count);
    count += group.length;
  }
  const perm = order.flatMap((i) => {
    const { layout, axis } = picks[i]!;
    const first = factorStarts(layout)[axis]!;
    return layout.perm.filter((f) => f >= first && f < first + layout.split[axis]!.length).map((f) => starts[i]! + f - first);
  });
  return layoutOf(split, perm);
}
