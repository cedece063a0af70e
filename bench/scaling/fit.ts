/** How something grows: exponents of power laws, and whether they keep to a bound. */
import { median } from '../../src/tune/statistics.ts';

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
  /** The least of all rounds at each size: what disturbs a measurement only adds to it. */
  readonly points: readonly Point[];
  /** Over all points. What does not depend on the size makes it smaller than it will be. */
  readonly exponent: number;
  /** Over the largest sizes, where a constant hides least. */
  readonly last: number;
  /** The same within each round, whose sizes saw the same machine, and of these the median. */
  readonly paired: number;
  readonly bound: number;
  /**
   * What grows faster does so in the undisturbed measurements and within the rounds alike; a busy moment shows in one of them.
   * So it is broken where both pass the bound.
   */
  readonly holds: boolean;
}

/** `rounds` have the same sizes each, in rising order; the bound is held against the last `tail` of them. */
export function growth(what: string, unit: string, rounds: readonly (readonly Point[])[], bound: number, tail = 2): Growth {
  const points = (rounds[0] ?? []).map(({ size }, i) => ({ size, value: Math.min(...rounds.map((round) => round[i]!.value)) }));
  const last = exponent(points.slice(-tail));
  const paired = median(rounds.map((round) => exponent(round.slice(-tail))));
  return { what, unit, points, exponent: exponent(points), last, paired, bound, holds: Math.min(last, paired) <= bound };
}
