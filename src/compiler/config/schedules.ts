/** Learning-rate schedules, as torch.optim.lr_scheduler: what they say of themselves and what the plan holds of them. */
import type { ScheduleSpec } from '../../plan/types.ts';
import { booleanOf, numberOf, numbersOf, optionalNumber, stringOf } from '../layers/values.ts';
import type { ArgSpec, ArgSpecs, Args, Definition } from './args.ts';
import { METRICS } from '../metrics/registry.ts';

export interface ScheduleDef extends Definition {
  /** What `interval` is where nothing is said; default `step`. */
  readonly interval?: ScheduleSpec['interval'];
  /** `length`: what is left of the run behind the warm-up, in updates or epochs, as the schedule counts. */
  spec(args: Args, length: number): ScheduleSpec['main'];
}

/** `train.schedule.warmup`: before the main schedule, which starts at 0 behind it. */
export const WARMUP_ARGS: ArgSpecs = {
  steps: { type: { kind: 'int', min: 1 }, doc: 'Updates (or epochs, as `interval` says) until the full rate.' },
  start_factor: { type: { kind: 'float', above: 0, max: 1 }, default: 1 / 3, doc: 'Share of the rate at the start; it grows linearly, as LinearLR.' },
};

const ETA_MIN: ArgSpec = { type: { kind: 'float', min: 0 }, default: 0, doc: 'The smallest rate.' };
const TOTAL_ITERS: ArgSpec = { type: { kind: 'int', min: 1 }, default: 5, doc: 'Intervals until the last rate, which stays.' };
const share = (value: number, doc: string): ArgSpec => ({ type: { kind: 'float', min: 0, max: 1 }, default: value, doc });
const factor = (value: number, doc: string): ArgSpec => ({ type: { kind: 'float', above: 0 }, default: value, doc });

const DEFINITIONS: readonly ScheduleDef[] = [
  {
    name: 'constant',
    summary: 'The rate as given.',
    args: {},
    spec: () => ({ kind: 'constant' }),
  },
  {
    name: 'step',
    summary: 'lr * gamma^⌊k / step_size⌋.',
    args: {
      step_size: { type: { kind: 'int', min: 1 }, doc: 'Intervals between two drops.' },
      gamma: factor(0.1, 'Factor of each drop.'),
    },
    primary: 'step_size',
    spec: (args) => ({ kind: 'step', step_size: numberOf(args, 'step_size'), gamma: numberOf(args, 'gamma') }),
  },
  {
    name: 'multistep',
    summary: 'lr * gamma^(number of milestones that are not above k).',
    args: {
      milestones: { type: { kind: 'list', of: { kind: 'int', min: 0 } }, doc: 'Intervals after which the rate drops.' },
      gamma: factor(0.1, 'Factor of each drop.'),
    },
    primary: 'milestones',
    spec: (args) => ({ kind: 'multistep', milestones: numbersOf(args, 'milestones'), gamma: numberOf(args, 'gamma') }),
  },
  {
    name: 'exponential',
    summary: 'lr * gamma^k.',
    args: { gamma: { type: { kind: 'float', above: 0 }, doc: 'Factor of each interval.' } },
    primary: 'gamma',
    spec: (args) => ({ kind: 'exponential', gamma: numberOf(args, 'gamma') }),
  },
  {
    name: 'cosine',
    summary: 'eta_min + (lr - eta_min) * (1 + cos(π k / t_max)) / 2.',
    args: { t_max: { type: { kind: 'int', min: 1 }, doc: 'Intervals from the full rate to the smallest.' }, eta_min: ETA_MIN },
    primary: 't_max',
    spec: (args) => ({ kind: 'cosine', t_max: numberOf(args, 't_max'), eta_min: numberOf(args, 'eta_min') }),
  },
  {
    name: 'cosine_restarts',
    summary: 'Down the cosine and up at once, over and over: the first time in t_0 intervals, then in t_mult times as many as the time before.',
    args: {
      t_0: { type: { kind: 'int', min: 1 }, doc: 'Intervals until the first restart.' },
      t_mult: { type: { kind: 'int', min: 1 }, default: 1, doc: 'Factor from each period to the next.' },
      eta_min: ETA_MIN,
    },
    primary: 't_0',
    spec: (args) => ({ kind: 'cosine_restarts', t_0: numberOf(args, 't_0'), t_mult: numberOf(args, 't_mult'), eta_min: numberOf(args, 'eta_min') }),
  },
  {
    name: 'one_cycle',
    summary: 'Smith & Topin 2019: up from max_lr / div_factor to max_lr and down to final_div_factor times less than at the start, the momentum the other way. The rate of the optimizer does not matter.',
    args: {
      max_lr: { type: { kind: 'float', above: 0 }, doc: 'The highest rate.' },
      total_steps: { type: { kind: 'int', min: 1 }, default: null, doc: 'Intervals of the cycle; without it the whole run (behind the warm-up).' },
      pct_start: share(0.3, 'Share of the cycle in which the rate rises.'),
      anneal_strategy: { type: { kind: 'enum', values: ['cos', 'linear'] }, default: 'cos', doc: 'Along half a cosine or a line.' },
      cycle_momentum: { type: { kind: 'bool' }, default: true, doc: 'Whether the momentum (of Adam and its kind beta1) falls while the rate rises.' },
      base_momentum: { type: { kind: 'float', min: 0, below: 1 }, default: 0.85, doc: 'Momentum at the highest rate.' },
      max_momentum: { type: { kind: 'float', min: 0, below: 1 }, default: 0.95, doc: 'Momentum at the ends.' },
      div_factor: factor(25, 'The first rate is max_lr divided by it.'),
      final_div_factor: factor(1e4, 'The last rate is the first one divided by it.'),
      three_phase: { type: { kind: 'bool' }, default: false, doc: 'Whether the rate falls back to the first one in a phase of its own, as long as the rise.' },
    },
    primary: 'max_lr',
    spec: (args, length) => ({
      kind: 'one_cycle',
      max_lr: numberOf(args, 'max_lr'),
      total_steps: optionalNumber(args, 'total_steps') ?? Math.max(1, length),
      pct_start: numberOf(args, 'pct_start'),
      anneal: stringOf(args, 'anneal_strategy') === 'cos' ? 'cos' : 'linear',
      div_factor: numberOf(args, 'div_factor'),
      final_div_factor: numberOf(args, 'final_div_factor'),
      three_phase: booleanOf(args, 'three_phase'),
      ...(booleanOf(args, 'cycle_momentum') ? { momentum: { base: numberOf(args, 'base_momentum'), max: numberOf(args, 'max_momentum') } } : {}),
    }),
  },
  {
    name: 'polynomial',
    summary: 'lr * (1 - k / total_iters)^power, and 0 behind it.',
    args: { total_iters: TOTAL_ITERS, power: { type: { kind: 'float', min: 0 }, default: 1, doc: 'Exponent.' } },
    primary: 'total_iters',
    spec: (args) => ({ kind: 'polynomial', total_iters: numberOf(args, 'total_iters'), power: numberOf(args, 'power') }),
  },
  {
    name: 'linear',
    summary: 'From lr * start_factor to lr * end_factor along a line.',
    args: {
      start_factor: { type: { kind: 'float', above: 0, max: 1 }, default: 1 / 3, doc: 'Share of the rate at the start.' },
      end_factor: share(1, 'Share of the rate at the end.'),
      total_iters: TOTAL_ITERS,
    },
    spec: (args) => ({ kind: 'linear', start_factor: numberOf(args, 'start_factor'), end_factor: numberOf(args, 'end_factor'), total_iters: numberOf(args, 'total_iters') }),
  },
  {
    name: 'reduce_on_plateau',
    summary: 'The rate times factor each time that what is watched has not improved for more than `patience` looks.',
    args: {
      monitor: { type: { kind: 'string' }, default: 'val.loss', doc: 'What is watched: `val.loss`, a metric of `train.metrics` as in `val.accuracy`, or `train.loss`.' },
      mode: { type: { kind: 'enum', values: ['min', 'max'] }, default: null, doc: 'Whether small or large is good; without it as it is with the loss or the metric.' },
      factor: { type: { kind: 'float', above: 0, below: 1 }, default: 0.1, doc: 'Factor of each cut.' },
      patience: { type: { kind: 'int', min: 0 }, default: 10, doc: 'Looks without improvement that are let pass.' },
      threshold: { type: { kind: 'float', min: 0 }, default: 1e-4, doc: 'What counts as an improvement.' },
      threshold_mode: { type: { kind: 'enum', values: ['rel', 'abs'] }, default: 'rel', doc: 'Whether that is a share of the best value or a difference.' },
      cooldown: { type: { kind: 'int', min: 0 }, default: 0, doc: 'Looks after a cut that do not count.' },
      min_lr: { type: { kind: 'float', min: 0 }, default: 0, doc: 'The rate is not cut below it.' },
      eps: { type: { kind: 'float', min: 0 }, default: 1e-8, doc: 'Smaller changes of the rate are left out.' },
      interval: { type: { kind: 'enum', values: ['step', 'epoch'] }, default: null, doc: 'When to look: after each epoch (default), or after each update at its training loss.' },
    },
    primary: 'monitor',
    interval: 'epoch',
    spec: (args) => ({
      kind: 'reduce_on_plateau',
      monitor: stringOf(args, 'monitor'),
      mode: args['mode'] === 'max' || (args['mode'] === null && METRICS.get(stringOf(args, 'monitor').replace(/^\w+\./, ''))?.mode === 'max') ? 'max' : 'min',
      factor: numberOf(args, 'factor'),
      patience: numberOf(args, 'patience'),
      threshold: numberOf(args, 'threshold'),
      threshold_mode: stringOf(args, 'threshold_mode') === 'abs' ? 'abs' : 'rel',
      cooldown: numberOf(args, 'cooldown'),
      min_lr: numberOf(args, 'min_lr'),
      eps: numberOf(args, 'eps'),
    }),
  },
];

export const SCHEDULES: ReadonlyMap<string, ScheduleDef> = new Map(DEFINITIONS.map((def) => [def.name, def]));
