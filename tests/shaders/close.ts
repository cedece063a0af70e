/** Comparisons of shader results with float64 ones. */

/** Machine epsilon of f32. */
export const EPSILON = 2 ** -23;

/**
 * Largest |got - want|, relative to 1 + |want|; NaN counts as equal to NaN and as infinitely far from everything else.
 * Where `got` is NaN because nothing was written, `want` must be too.
 */
export function distance(got: ArrayLike<number>, want: ArrayLike<number>): number {
  if (got.length !== want.length) return Infinity;
  let largest = 0;
  for (let i = 0; i < got.length; i++) {
    const [g, w] = [got[i]!, want[i]!];
    if (Number.isNaN(g) && Number.isNaN(w)) continue;
    const off = g === w ? 0 : Math.abs(g - w) / (1 + Math.abs(w));
    largest = Math.max(largest, Number.isNaN(off) ? Infinity : off);
  }
  return largest;
}

/** Bound on the rounding of a sum of `terms` products of numbers below 1. */
export function sumBound(terms: number): number {
  return EPSILON * (4 + terms / 4);
}

/** Uniform in [-1, 1), the same on every run. */
export function noise(length: number, seed = 1): Float64Array {
  let state = seed >>> 0;
  return Float64Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.fround((state / 2 ** 31) - 1);
  });
}
