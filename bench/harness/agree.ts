/** Whether contenders computed the same thing: nothing is compared in time that differs in value. */
import type { Check } from '../workloads/workload.ts';

export type CheckValues = Readonly<Record<string, readonly number[]>>;

export interface Agreement {
  readonly check: string;
  readonly contender: string;
  /** Largest difference from the reference, relative as the check says; Infinity where they can't be compared. */
  readonly difference: number;
  readonly tolerance: number;
  readonly agrees: boolean;
}

/**
 * Every contender against the first one, check by check. A check without values, or of different numbers of values, or
 * with one that is not finite never agrees.
 */
export function agreement(checks: readonly Check[], results: readonly (readonly [contender: string, values: CheckValues])[]): Agreement[] {
  const [reference, ...others] = results;
  if (!reference) return [];
  return checks.flatMap(({ name, tolerance, of }) =>
    others.map(([contender, values]): Agreement => {
      const difference = largestDifference(reference[1][name] ?? [], values[name] ?? [], of);
      return { check: name, contender, difference, tolerance, agrees: difference <= tolerance };
    }),
  );
}

/** Relative to the larger magnitude of the two numbers, or to the largest of all, which must not be 0: nothing was computed then. */
export function largestDifference(a: readonly number[], b: readonly number[], of: Check['of'] = 'each'): number {
  if (a.length === 0 || a.length !== b.length) return Infinity;
  const all = of === 'largest' ? [a, b].flat().reduce((largest, x) => Math.max(largest, Math.abs(x)), 0) : 0;
  return a.reduce((largest, x, i) => {
    const y = b[i]!;
    if (!Number.isFinite(x) || !Number.isFinite(y)) return Infinity;
    const size = of === 'largest' ? all : Math.max(Math.abs(x), Math.abs(y));
    return Math.max(largest, size > 0 ? Math.abs(x - y) / size : of === 'largest' ? Infinity : 0);
  }, 0);
}
