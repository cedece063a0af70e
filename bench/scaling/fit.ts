/** How something grows: exponents of power laws, and whether they keep to a bound. */

export interface Point {
  readonly size: number;
  readonly value: number;
}

/** Slope of log(value) over log(size), by least squares: 1 where the value is proportional to the size. NaN for fewer than two sizes. */
export function exponent(points: readonly Point[]): number {
  const xs = points.map((p) => Math.log(p.size));
  const ys = points.map((p) => Math.log(p.value));
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const spread = xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
  return spread === 0 ? Number.NaN : xs.reduce((sum, x, i) => sum + (x - mx) * (ys[i]! - my), 0) / spread;
}

export interface Growth {
  readonly what: string;
  readonly unit: string;
  readonly points: readonly Point[];
  /** Over all points. What does not depend on the size makes it smaller than it will be. */
  readonly exponent: number;
  /** Over the largest sizes, where a constant hides least: what the bound is held against. */
  readonly last: number;
  readonly bound: number;
  readonly holds: boolean;
}

/** `points` in rising order of size; the bound is held against the last `tail` of them. */
export function growth(what: string, unit: string, points: readonly Point[], bound: number, tail = 2): Growth {
  const last = exponent(points.slice(-tail));
  return { what, unit, points, exponent: exponent(points), last, bound, holds: last <= bound };
}
