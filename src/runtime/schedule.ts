/**
 * Learning-rate schedules in closed form: the rate of update k, whatever ran before, so that resuming needs no state.
 * Formulas: PyTorch's `_get_closed_form_lr` of StepLR and CosineAnnealingLR, LinearLR for the warm-up; the main schedule
 * starts at 0 when the warm-up is over, as under SequentialLR.
 */
import type { ScheduleSpec } from '../plan/types.ts';

/** The base rate of update `k` (from 0), which belongs to epoch `epoch` (from 0). */
export function learningRate(base: number, schedule: ScheduleSpec, k: number, epoch: number): number {
  const at = schedule.interval === 'epoch' ? epoch : k;
  const warmup = schedule.warmup?.steps ?? 0;
  if (schedule.warmup && at < warmup) {
    const { start_factor: start } = schedule.warmup;
    return base * (start + (1 - start) * (at / warmup));
  }
  const t = at - warmup;
  const main = schedule.main;
  switch (main.kind) {
    case 'constant':
      return base;
    case 'step':
      return base * main.gamma ** Math.floor(t / main.step_size);
    case 'cosine':
      // Past t_max the rate rises again, as PyTorch's does: its period is 2 * t_max.
      return main.eta_min + ((base - main.eta_min) * (1 + Math.cos((Math.PI * t) / main.t_max))) / 2;
    default:
      return main satisfies never;
  }
}
