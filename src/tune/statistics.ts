/** Medians and spreads of paired measurements: robust ones, since the noise of a machine has one long tail. */

/** Linear interpolation between order statistics, `p` in [0, 1]; NaN for no values. */
export function quantile(values: readonly number[], p: number): number {
  if (values.length === 0) return Number.NaN;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * p;
  const low = Math.floor(at);
  return sorted[low]! + (sorted[Math.min(low + 1, sorted.length - 1)]! - sorted[low]!) * (at - low);
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/**
 * Whether ratios of paired times (other / first) show that the other is faster by at least `margin`: three of four rounds
 * say so, not the median alone.
 */
export function isFaster(ratios: readonly number[], margin: number): boolean {
  return quantile(ratios, 0.75) <= 1 - margin;
}
