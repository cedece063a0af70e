/** How long is measured: rounds until the ratios are known well enough, within what time there is. */
import { median } from '../../src/tune/statistics.ts';
import { medianInterval } from './stats.ts';

export interface Effort {
  /** Rounds, at least and at most; between them the ratios' precision and the time decide. Six are needed to tell a precision. */
  readonly minRounds: number;
  readonly maxRounds: number;
  /** Rounds end where the median of each ratio is known to so much of itself, to either side. */
  readonly precision: number;
  /** Milliseconds after which a workload begins no further round. */
  readonly roundsMs: number;
  /** How long a turn lasts; a step longer than that is done once. */
  readonly turnMs: number;
  /** Steps before anything is measured; after `WARM_MS` of them no further one begins. */
  readonly warmSteps: number;
}

export const QUICK: Effort = { minRounds: 3, maxRounds: 7, precision: 0.1, roundsMs: 40_000, turnMs: 300, warmSteps: 1 };
export const FULL: Effort = { minRounds: 6, maxRounds: 25, precision: 0.05, roundsMs: 120_000, turnMs: 400, warmSteps: 3 };

export const WARM_MS = 4000;

/** Whether the median's interval lies within `precision` of it to either side. */
export function isKnown(ratios: readonly number[], precision: number): boolean {
  const interval = medianInterval(ratios);
  if (!interval) return false;
  const middle = median(ratios);
  return interval[0] >= middle * (1 - precision) && interval[1] <= middle * (1 + precision);
}

/** Whether another round is due after these: `ratios` of each peer, `spent` milliseconds in rounds, `left` until the workload's share of the run is spent. */
export function isRoundDue({ minRounds, maxRounds, precision, roundsMs }: Effort, ratios: readonly (readonly number[])[], spent: number, left: number): boolean {
  const rounds = ratios[0]?.length ?? 0;
  if (rounds < minRounds) return true;
  return rounds < maxRounds && spent < Math.min(roundsMs, left) && !ratios.every((of) => isKnown(of, precision));
}
