/** Schedules: closed forms against torch.optim.lr_scheduler's recursions and against numbers worked out by hand; plateaus as a whole. */
import { describe, expect, it } from 'vitest';
import type { OneCycle, Plateau, ScheduleSpec, Training } from '../../src/plan/types.ts';
import { observed, startOfPlateau } from '../../src/runtime/plateau.ts';
import { checkSchedule, Rates } from '../../src/runtime/rates.ts';
import { learningRate, scheduledMomentum } from '../../src/runtime/schedule.ts';

type Main = ScheduleSpec['main'];

const rates = (main: Main, count: number, more: Partial<ScheduleSpec> = {}, base = 0.1): number[] =>
  Array.from({ length: count }, (_, k) => learningRate(base, { interval: 'step', main, ...more }, k, k));
const close = (actual: readonly number[], expected: readonly number[]): void => {
  expect(actual.length).toBe(expected.length);
  expected.forEach((e, i) => expect(actual[i], `update ${i}`).toBeCloseTo(e, 13));
};
/** Values of a recursion: `next(value, k)` makes the one of k from that of k - 1. */
const recursion = (first: number, count: number, next: (value: number, k: number) => number): number[] => {
  const values = [first];
  for (let k = 1; k < count; k++) values.push(next(values[k - 1]!, k));
  return values;
};

describe('as PyTorch steps through it', () => {
  it('multistep', () => close(rates({ kind: 'multistep', milestones: [5, 2, 5], gamma: 0.3 }, 8), recursion(0.1, 8, (lr, k) => lr * 0.3 ** [5, 2, 5].filter((m) => m === k).length)));
  it('exponential', () => close(rates({ kind: 'exponential', gamma: 0.9 }, 9), recursion(0.1, 9, (lr) => lr * 0.9)));
  it('polynomial', () =>
    close(rates({ kind: 'polynomial', total_iters: 6, power: 1.5 }, 9), recursion(0.1, 9, (lr, k) => (k > 6 ? lr : lr * ((1 - k / 6) / (1 - (k - 1) / 6)) ** 1.5))));
  it('linear', () => {
    const [start, end, total] = [0.25, 0.75, 5];
    const expected = recursion(0.1 * start, 9, (lr, k) => (k > total ? lr : lr * (1 + (end - start) / (total * start + (k - 1) * (end - start)))));
    close(rates({ kind: 'linear', start_factor: start, end_factor: end, total_iters: total }, 9), expected);
  });

  it.each([[3, 1], [2, 2], [1, 3]])('cosine_restarts: t_0 %i, t_mult %i', (first, factor) => {
    let [since, length] = [0, first];
    const expected = Array.from({ length: 20 }, () => {
      const lr = 0.01 + ((0.1 - 0.01) * (1 + Math.cos((Math.PI * since) / length))) / 2;
      if (++since >= length) [since, length] = [since - length, length * factor];
      return lr;
    });
    close(rates({ kind: 'cosine_restarts', t_0: first, t_mult: factor, eta_min: 0.01 }, 20), expected);
  });

  it('cosine of a smaller rate ends at the same smallest one', () => close(rates({ kind: 'cosine', t_max: 2, eta_min: 0.02 }, 3, {}, 0.04), [0.04, 0.03, 0.02]));
});

const cycle = (more: Partial<OneCycle> = {}): OneCycle => ({
  kind: 'one_cycle', max_lr: 1, total_steps: 10, pct_start: 0.3, anneal: 'linear', div_factor: 25, final_div_factor: 10, three_phase: false, momentum: { base: 0.85, max: 0.95 }, ...more,
});
const momenta = (main: Main, count: number, more: Partial<ScheduleSpec> = {}): number[] => Array.from({ length: count }, (_, k) => scheduledMomentum({ interval: 'step', main, ...more }, k, k)!);

describe('one_cycle', () => {
  // The rise ends at step 0.3 * 10 - 1 = 2, the fall at step 9, seven later.
  it('rises and falls along lines', () => {
    close(rates(cycle(), 10), [0.04, 0.52, 1, ...[1, 2, 3, 4, 5, 6, 7].map((i) => 1 + ((0.004 - 1) * i) / 7)]);
    close(momenta(cycle(), 10), [0.95, 0.9, 0.85, ...[1, 2, 3, 4, 5, 6, 7].map((i) => 0.85 + (0.1 * i) / 7)]);
  });

  it('rises and falls along cosines', () => {
    const fall = (from: number, to: number, i: number): number => to + ((from - to) / 2) * (1 + Math.cos((Math.PI * i) / 7));
    close(rates(cycle({ anneal: 'cos' }), 10), [0.04, 0.52, 1, ...[1, 2, 3, 4, 5, 6, 7].map((i) => fall(1, 0.004, i))]);
    close(momenta(cycle({ anneal: 'cos' }), 10), [0.95, 0.9, 0.85, ...[1, 2, 3, 4, 5, 6, 7].map((i) => fall(0.85, 0.95, i))]);
  });

  it('falls back to its start in a phase of its own', () => {
    close(rates(cycle({ three_phase: true }), 10), [0.04, 0.52, 1, 0.52, 0.04, ...[1, 2, 3, 4, 5].map((i) => 0.04 + ((0.004 - 0.04) * i) / 5)]);
    close(momenta(cycle({ three_phase: true }), 10), [0.95, 0.9, 0.85, 0.9, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95]);
  });

  it('turns between two steps where its share is no whole number of them', () => {
    // The rise ends at 0.3 * 11 - 1 = 2.3.
    const found = rates(cycle({ total_steps: 11 }), 11);
    expect(found[2]).toBeCloseTo(0.04 + (0.96 * 2) / 2.3, 13);
    expect(found[3]).toBeCloseTo(1 + ((0.004 - 1) * 0.7) / 7.7, 13);
    expect(found[10]).toBeCloseTo(0.004, 13);
  });

  it('has no rate that is not a number where a phase has no length', () => {
    close(rates(cycle({ total_steps: 2, pct_start: 0.5 }), 2), [1, 0.004]);
    close(rates(cycle({ total_steps: 1 }), 1), [0.004]);
    close(rates(cycle({ total_steps: 3, pct_start: 0 }), 3), [1, 2, 3].map((i) => 1 + ((0.004 - 1) * i) / 3));
    close(rates(cycle({ total_steps: 3, pct_start: 1 }), 3), [0.04, 0.52, 1]);
  });

  it('warms up to its first rate at its highest momentum', () => {
    const warmup = { warmup: { steps: 2, start_factor: 0.5 } };
    close(rates(cycle(), 4, warmup), [0.02, 0.03, 0.04, 0.52]);
    close(momenta(cycle(), 4, warmup), [0.95, 0.95, 0.95, 0.9]);
  });

  it('refuses a run that goes on behind its end', () => {
    const training = (interval: 'step' | 'epoch', warmup?: ScheduleSpec['warmup']): Training =>
      ({ batchSize: 1, accumulate: 1, lr: 1, schedule: { interval, ...(warmup ? { warmup } : {}), main: cycle() }, metrics: [], shuffle: false, dropLast: false }) as Training;
    expect(() => checkSchedule(training('step'), 10, 5)).not.toThrow();
    expect(() => checkSchedule(training('step'), 11, 5)).toThrow('`one_cycle` ends after 10 updates, and the run has 11');
    expect(() => checkSchedule(training('step', { steps: 2, start_factor: 0.1 }), 12, 5)).not.toThrow();
    expect(() => checkSchedule(training('epoch'), 50, 5)).not.toThrow();
    expect(() => checkSchedule(training('epoch'), 51, 5)).toThrow('`one_cycle` ends after 10 epochs, and the run has 11');
  });
});

const plateau = (more: Partial<Plateau> = {}): Plateau => ({
  kind: 'reduce_on_plateau', monitor: 'val.loss', mode: 'min', factor: 0.1, patience: 1, threshold: 0.1, threshold_mode: 'rel', cooldown: 0, min_lr: 0, eps: 1e-8, ...more,
});
/** The rate after each look. */
const watch = (values: readonly number[], spec: Plateau, base = 1): number[] => {
  let state = startOfPlateau([base]);
  return values.map((value) => (state = observed(state, value, spec)).rates[0]!);
};

describe('reduce_on_plateau', () => {
  it('lets `patience` looks without improvement pass, counted from the best one', () => {
    close(watch([1, 1, 0.5, 0.5, 0.5, 0.5, 0.5], plateau()), [1, 1, 1, 1, 0.1, 0.1, 0.01]);
    close(watch([1, 1, 1], plateau({ patience: 0 })), [1, 0.1, 0.01]);
  });

  it('takes a gain below the threshold for none, relative or absolute', () => {
    // Less than 10 % better each time: never an improvement on the first.
    close(watch([1, 0.95, 0.91, 0.9, 0.89], plateau()), [1, 1, 0.1, 0.1, 0.1]);
    close(watch([1, 0.95, 0.89], plateau({ threshold: 0.2, threshold_mode: 'abs' })), [1, 1, 0.1]);
    close(watch([1, 0.75, 0.5, 0.25], plateau({ threshold: 0.2, threshold_mode: 'abs', patience: 0 })), [1, 1, 1, 1]);
  });

  it('watches what should grow', () => {
    close(watch([0.5, 0.6, 0.7, 0.7, 0.7], plateau({ mode: 'max' })), [1, 1, 1, 1, 0.1]);
    close(watch([0.5, 0.54, 0.54], plateau({ mode: 'max' })), [1, 1, 0.1]);
  });

  it('does not count while it cools down', () => {
    close(watch([1, 1, 1, 1, 1, 1, 1], plateau({ patience: 0, cooldown: 2 })), [1, 0.1, 0.1, 0.1, 0.01, 0.01, 0.01]);
  });

  it('stops at the smallest rate, and leaves out changes that are too small', () => {
    close(watch([1, 1, 1, 1], plateau({ patience: 0, min_lr: 0.05 })), [1, 0.1, 0.05, 0.05]);
    close(watch([1, 1, 1], plateau({ patience: 0, factor: 0.5, eps: 0.3 })), [1, 0.5, 0.5]);
  });

  it('does not take what is no number for an improvement', () => {
    close(watch([NaN, Infinity, 1, 1], plateau({ patience: 1 })), [1, 0.1, 0.1, 0.1]);
  });

  it('cuts each group’s own rate, behind the warm-up', () => {
    const schedule: ScheduleSpec = { interval: 'epoch', warmup: { steps: 1, start_factor: 0.5 }, main: plateau({ patience: 0, min_lr: 0.05 }) };
    const found = new Rates({ lr: 1, groups: [0, 0.4], schedule }, (update) => update);
    const after = (epoch: number, loss: number): unknown => {
      found.afterEpoch(epoch, { loss, metrics: {}, count: 1 });
      return found.at(epoch + 1);
    };
    expect(found.at(0)).toEqual({ lr: 0.5, groups: [0, 0.2] });
    // What the warm-up brought about is not judged: the first look is at epoch 1.
    expect(after(0, 1)).toEqual({ lr: 1, groups: [0, 0.4] });
    expect(after(1, 1)).toEqual({ lr: 1, groups: [0, 0.4] });
    expect(after(2, 1)).toMatchObject({ lr: 0.1, groups: [0, 0.05] });
  });
});
