/**
 * `reduce_on_plateau`, as torch.optim.lr_scheduler.ReduceLROnPlateau: rates that fall when what is watched no longer
 * improves. The only schedule with a state; it is part of a run's snapshot.
 */
import type { Plateau } from '../plan/types.ts';

export interface PlateauState {
  /** Rates of the optimizer and of its groups. */
  readonly rates: readonly number[];
  /** Null until there was a first value. */
  readonly best: number | null;
  /** Looks without improvement since the best one, and looks that do not count any more because of a cut. */
  readonly bad: number;
  readonly cooldown: number;
}

export function startOfPlateau(rates: readonly number[]): PlateauState {
  return { rates, best: null, bad: 0, cooldown: 0 };
}

/** After another look at what is watched. */
export function observed(state: PlateauState, value: number, spec: Plateau): PlateauState {
  const better = state.best === null ? Number.isFinite(value) : isBetter(value, state.best, spec);
  const best = better ? value : state.best;
  const cooldown = Math.max(0, state.cooldown - 1);
  const bad = better || state.cooldown > 0 ? 0 : state.bad + 1;
  if (bad <= spec.patience) return { rates: state.rates, best, bad, cooldown };
  return { rates: state.rates.map((rate) => cut(rate, spec)), best, bad: 0, cooldown: spec.cooldown };
}

function isBetter(value: number, best: number, { mode, threshold, threshold_mode: kind }: Plateau): boolean {
  if (mode === 'min') return value < (kind === 'rel' ? best * (1 - threshold) : best - threshold);
  return value > (kind === 'rel' ? best * (1 + threshold) : best + threshold);
}

/** Not below `min_lr`, and not at all where the change would be no more than `eps`. */
function cut(rate: number, spec: Plateau): number {
  const lower = Math.max(rate * spec.factor, spec.min_lr);
  return rate - lower > spec.eps ? lower : rate;
}
