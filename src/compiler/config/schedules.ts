/** Learning-rate schedules, as torch.optim.lr_scheduler: what they say of themselves and what the plan holds of them. */
import type { ScheduleSpec } from '../../plan/types.ts';
import { numberOf } from '../layers/values.ts';
import type { ArgSpecs, Args, Definition } from './args.ts';

export interface ScheduleDef extends Definition {
  spec(args: Args): ScheduleSpec['main'];
}

/** `train.schedule.warmup`: before the main schedule, which starts at 0 behind it. */
export const WARMUP_ARGS: ArgSpecs = {
  steps: { type: { kind: 'int', min: 1 }, doc: 'Updates (or epochs, as `interval` says) until the full rate.' },
  start_factor: { type: { kind: 'float', above: 0, max: 1 }, default: 1 / 3, doc: 'Share of the rate at the start; it grows linearly, as LinearLR.' },
};

const constant: ScheduleDef = {
  name: 'constant',
  summary: 'The rate as given.',
  args: {},
  spec: () => ({ kind: 'constant' }),
};

const step: ScheduleDef = {
  name: 'step',
  summary: 'lr * gamma^⌊k / step_size⌋.',
  args: {
    step_size: { type: { kind: 'int', min: 1 }, doc: 'Intervals between two drops.' },
    gamma: { type: { kind: 'float', above: 0 }, default: 0.1, doc: 'Factor of each drop.' },
  },
  primary: 'step_size',
  spec: (args) => ({ kind: 'step', step_size: numberOf(args, 'step_size'), gamma: numberOf(args, 'gamma') }),
};

const cosine: ScheduleDef = {
  name: 'cosine',
  summary: 'eta_min + (lr - eta_min) * (1 + cos(π k / t_max)) / 2.',
  args: {
    t_max: { type: { kind: 'int', min: 1 }, doc: 'Intervals from the full rate to the smallest.' },
    eta_min: { type: { kind: 'float', min: 0 }, default: 0, doc: 'The smallest rate.' },
  },
  primary: 't_max',
  spec: (args) => ({ kind: 'cosine', t_max: numberOf(args, 't_max'), eta_min: numberOf(args, 'eta_min') }),
};

export const SCHEDULES: ReadonlyMap<string, ScheduleDef> = new Map([constant, step, cosine].map((def) => [def.name, def]));
