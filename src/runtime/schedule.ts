/**
 * Learning-rate schedules in closed form: the rate of update k, whatever ran before, so that resuming needs no state.
 * Formulas: torch.optim.lr_scheduler, LinearLR for the warm-up; the main schedule starts at 0 when the warm-up is over, as
 * under SequentialLR. `reduce_on_plateau` depends on what is measured: plateau.ts has its rates behind the warm-up.
 */
import type { OneCycle, ScheduleSpec } from '../plan/types.ts';

/** The rate of update `k` (from 0), which belongs to epoch `epoch` (from 0), of parameters whose rate before the schedule is `base`. */
export function learningRate(base: number, schedule: ScheduleSpec, k: number, epoch: number): number {
  const at = schedule.interval === 'epoch' ? epoch : k;
  const warmup = schedule.warmup?.steps ?? 0;
  if (schedule.warmup && at < warmup) {
    const { start_factor: start } = schedule.warmup;
    return mainRate(base, schedule.main, 0) * (start + (1 - start) * (at / warmup));
  }
  return mainRate(base, schedule.main, at - warmup);
}

/** `t` counts from the end of the warm-up. */
function mainRate(base: number, main: ScheduleSpec['main'], t: number): number {
  switch (main.kind) {
    case 'constant':
    case 'reduce_on_plateau':
      return base;
    case 'step':
      return base * main.gamma ** Math.floor(t / main.step_size);
    case 'multistep':
      return base * main.gamma ** main.milestones.filter((milestone) => milestone <= t).length;
    case 'exponential':
      return base * main.gamma ** t;
    case 'cosine':
      // Past t_max the rate rises again, as PyTorch's does: its period is 2 * t_max.
      return cosine(base, main.eta_min, t / main.t_max);
    case 'cosine_restarts': {
      const { since, length } = restart(main.t_0, main.t_mult, t);
      return cosine(base, main.eta_min, since / length);
    }
    case 'polynomial':
      return base * (1 - Math.min(t, main.total_iters) / main.total_iters) ** main.power;
    case 'linear':
      return base * (main.start_factor + (main.end_factor - main.start_factor) * (Math.min(t, main.total_iters) / main.total_iters));
    case 'one_cycle': {
      const start = main.max_lr / main.div_factor;
      return cycle(main, t, [start, main.max_lr, start, start / main.final_div_factor]);
    }
    default:
      return main satisfies never;
  }
}

/** From `from` at 0 to `to` at 1 along half a cosine. */
function cosine(from: number, to: number, share: number): number {
  return to + ((from - to) * (1 + Math.cos(Math.PI * share))) / 2;
}

/** How long ago the period that `t` lies in began, and its length: t_0, then t_mult times the one before. */
function restart(first: number, factor: number, t: number): { readonly since: number; readonly length: number } {
  if (factor === 1) return { since: t % first, length: first };
  let since = t;
  let length = first;
  while (since >= length) {
    since -= length;
    length *= factor;
  }
  return { since, length };
}

/**
 * OneCycleLR: up from the first value to the second, then down to the fourth, with `three_phase` by way of the third. The
 * phases end where PyTorch's do: at pct_start * total_steps - 1, then as long again, then at the last step.
 */
function cycle(main: OneCycle, t: number, [start, top, middle, end]: readonly [number, number, number, number]): number {
  const rise = main.pct_start * main.total_steps;
  const ends = main.three_phase ? [rise - 1, 2 * rise - 2, main.total_steps - 1] : [rise - 1, main.total_steps - 1];
  const values = main.three_phase ? [start, top, middle, end] : [start, top, end];
  let phase = 0;
  while (phase < ends.length - 1 && t > ends[phase]!) phase++;
  const from = phase === 0 ? 0 : ends[phase - 1]!;
  // A phase without length is at its end; past the last step nothing changes any more.
  const share = ends[phase]! <= from ? 1 : Math.min(1, (t - from) / (ends[phase]! - from));
  const [a, b] = [values[phase]!, values[phase + 1]!];
  return main.anneal === 'cos' ? cosine(a, b, share) : a + (b - a) * share;
}

/** The momentum (of Adam and its kind beta1) of update `k`, where the schedule cycles it: high where the rate is low. */
export function scheduledMomentum(schedule: ScheduleSpec, k: number, epoch: number): number | undefined {
  const { main, interval, warmup } = schedule;
  if (main.kind !== 'one_cycle' || main.momentum === undefined) return undefined;
  const { base, max } = main.momentum;
  const t = (interval === 'epoch' ? epoch : k) - (warmup?.steps ?? 0);
  return cycle(main, Math.max(0, t), [max, base, max, max]);
}
