/** What the reports say of many measurements. */
import { median, quantile } from '../../src/tune/statistics.ts';

export interface Spread {
  readonly median: number;
  /** Quartiles. */
  readonly low: number;
  readonly high: number;
  readonly min: number;
  readonly max: number;
  readonly count: number;
}

/** How sure the interval of a median is. */
const CONFIDENCE = 0.95;

/**
 * The narrowest pair of order statistics, symmetric about the middle, between which the median of what was drawn from lies with 95 %
 * confidence, whatever the distribution: of n values, n choose i by 2ⁿ is how likely just i lie below it. Undefined for fewer than six
 * values, whose least and largest are not that sure.
 */
export function medianInterval(values: readonly number[]): readonly [number, number] | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  let [ways, outside, k] = [1, 0, 0];
  // `outside` is how likely fewer than k + 1 values lie below the median, and as likely above.
  for (; k < n / 2; k++) {
    outside += ways / 2 ** n;
    if (1 - 2 * outside < CONFIDENCE) break;
    ways = (ways * (n - k)) / (k + 1);
  }
  return k === 0 ? undefined : [sorted[k - 1]!, sorted[n - k]!];
}

export function spread(values: readonly number[]): Spread {
  return {
    median: median(values),
    low: quantile(values, 0.25),
    high: quantile(values, 0.75),
    min: quantile(values, 0),
    max: quantile(values, 1),
    count: values.length,
  };
}
