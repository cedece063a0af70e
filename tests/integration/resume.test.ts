/** A run that goes on from a checkpoint, read back from its bytes, has the bits of a straight one: every optimizer and schedule, running means. */
import { describe, expect, it } from 'vitest';
import { decodeCheckpoint, encodeCheckpoint } from '../../src/runtime/checkpoint.ts';
import type { TrainingSnapshot } from '../../src/runtime/trainer.ts';
import { bitsOf, experiment, planOf, trained, type Setup } from './experiment.ts';
import { useTarget } from './target.ts';

const EPOCHS = 4;

function setup(optimizer: string, more = ''): Setup {
  return {
    input: [5],
    model: '- linear: 7\n- tanh\n- dropout: 0.2\n- linear: $data.classes',
    train: `loss: cross_entropy\noptimizer: ${optimizer}\nepochs: ${EPOCHS}\n${more}`,
    rows: { train: 24, val: 10 },
  };
}

const OPTIMIZERS = [
  '{sgd: {lr: 0.1, momentum: 0.9, dampening: 0.5, weight_decay: 0.01}}',
  '{sgd: {lr: 0.1, momentum: 0.9, nesterov: true}}',
  '{adam: {amsgrad: true}}',
  '{adamw: {lr: 0.01, groups: [{match: "*.bias", weight_decay: 0, lr: 0.1}]}}',
  'adamax',
  'nadam',
  '{radam: {betas: [0.9, 0.9], lr: 0.01}}',
  '{rmsprop: {centered: true, momentum: 0.5}}',
  '{adagrad: {lr_decay: 0.1, initial_accumulator_value: 0.1}}',
  'adadelta',
  '{lion: {weight_decay: 0.1}}',
];

const OPTIONS = [
  'schedule: {multistep: [3, 7]}',
  'schedule: {exponential: 0.9, interval: epoch}',
  'schedule: {cosine_restarts: {t_0: 2, t_mult: 2}, warmup: {steps: 3}}',
  'schedule: {one_cycle: {max_lr: 0.1}}',
  'schedule: {polynomial: {total_iters: 9, power: 2}}',
  'schedule: {linear: {end_factor: 0.1, total_iters: 10, start_factor: 1}}',
  // A threshold that no value passes: each epoch is one without improvement.
  'schedule: {reduce_on_plateau: {factor: 0.5, patience: 1, threshold: 10, threshold_mode: abs, cooldown: 1}}',
  'schedule: {reduce_on_plateau: {monitor: train.loss, factor: 0.5, patience: 0}}',
  'schedule: {reduce_on_plateau: {monitor: train.loss, interval: step, factor: 0.5, patience: 0, cooldown: 2}}',
  'ema: 0.8\nbest: val.loss',
  'ema: 0.8\naccumulate: 2\nclip_grad_norm: {max_norm: 0.1, norm_type: inf}\nclip_grad_value: 0.05',
  'clip_grad_norm: {max_norm: 0.5, norm_type: 1}',
  'clip_grad_norm: {max_norm: 0.5, norm_type: 3}',
];

const CASES: readonly (readonly [string, Setup])[] = [
  ...OPTIMIZERS.map((optimizer) => [optimizer, setup(optimizer)] as const),
  ...OPTIONS.map((options) => [options, setup('{sgd: {lr: 0.1, momentum: 0.5}}', options)] as const),
  ['nadam under one_cycle', setup('nadam', 'schedule: {one_cycle: {max_lr: 0.1}}')],
];

describe('resumed', () => {
  const { device } = useTarget('portable');

  it.each(CASES)('%s', async (_name, described) => {
    const e = experiment(described);
    const plan = planOf(e);
    const saved: TrainingSnapshot[] = [];
    const through = (snapshot: TrainingSnapshot): TrainingSnapshot => decodeCheckpoint(plan, encodeCheckpoint(plan, snapshot, e.data.hash), 'test', e.data.hash).snapshot;
    const straight = await trained(device(), plan, e.data, { onCheckpoint: async (snapshot) => void saved.push(through(snapshot)) });
    expect(saved.length).toBe(EPOCHS);
    expect(new Set(straight.steps.map((step) => step.loss)).size).toBe(straight.steps.length);
    for (const resume of saved.slice(0, 2)) {
      const rest = await trained(device(), plan, e.data, { resume });
      expect(rest.steps).toEqual(straight.steps.filter(({ step }) => step > resume.step));
      expect(bitsOf(rest.result.snapshot.state)).toEqual(bitsOf(straight.result.snapshot.state));
      expect(rest.result.snapshot).toMatchObject({ ...straight.result.snapshot, state: expect.anything() as unknown });
    }
  });

  it('does first what an interruption at the end of an epoch left undone', async () => {
    const e = experiment(setup('{sgd: {lr: 0.5}}', 'best: val.loss\nschedule: {reduce_on_plateau: {factor: 0.5, patience: 0, threshold: 10, threshold_mode: abs}}'));
    const plan = planOf(e);
    const straight = await trained(device(), plan, e.data);
    const updates = straight.steps.length / EPOCHS;
    const controller = new AbortController();
    const first = await trained(device(), plan, e.data, { signal: controller.signal, onEvent: (event) => void (event.event === 'step' && event.step === updates && controller.abort()) });
    expect(first.result).toMatchObject({ outcome: 'interrupted', snapshot: { step: updates, epochsClosed: 0 } });
    const rest = await trained(device(), plan, e.data, { resume: first.result.snapshot });
    const told = (events: typeof straight.events): unknown[] => events.filter(({ event }) => event !== 'done');
    expect([...told(first.events), ...told(rest.events)]).toEqual(told(straight.events));
    expect(bitsOf(rest.result.snapshot.state)).toEqual(bitsOf(straight.result.snapshot.state));
  });
});
