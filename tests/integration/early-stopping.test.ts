/** Training ends when the watched value no longer improves, stopped and resumed or not. */
import { describe, expect, it } from 'vitest';
import type { TrainingSnapshot } from '../../src/runtime/trainer.ts';
import { experiment, planOf, trained, type Setup } from './experiment.ts';
import { useTarget } from './target.ts';

const setup = (lr: number, stopping: string): Setup => ({
  input: [4],
  model: '- linear: $data.classes',
  train: `loss: cross_entropy\noptimizer: {sgd: {lr: ${lr}}}\nepochs: 10\nmetrics: [accuracy]\nearly_stopping: ${stopping}`,
  rows: { train: 16, val: 16 },
});

describe('early stopping', () => {
  const { device } = useTarget('portable');

  it('ends after `patience` epochs without improvement, and is not postponed by a resume', async () => {
    const e = experiment(setup(0, '{patience: 2}'));
    const plan = planOf(e);
    expect(plan.training).toMatchObject({ best: 'val.loss', earlyStopping: { patience: 2, minDelta: 0 } });
    const checkpoints: TrainingSnapshot[] = [];
    const straight = await trained(device(), plan, e.data, { onCheckpoint: async (snapshot) => void checkpoints.push(snapshot) });
    // A rate of 0 changes nothing: the first epoch (two updates) stays the best, the third is the second without a gain.
    expect(straight.steps.length).toBe(6);
    expect(straight.result.snapshot.best).toMatchObject({ key: 'val.loss', step: 2 });
    const resumed = await trained(device(), plan, e.data, { resume: checkpoints[0]! });
    expect(resumed.result.snapshot.step).toBe(6);
    const again = await trained(device(), plan, e.data, { resume: straight.result.snapshot });
    expect(again.steps.length).toBe(0);
  });

  it('a gain below min_delta is none', async () => {
    const e = experiment(setup(0.01, '{patience: 1, min_delta: 1000}'));
    expect((await trained(device(), planOf(e), e.data)).steps.length).toBe(4);
  });

  it('goes on while the loss falls', async () => {
    const e = experiment({ ...setup(0.05, '{patience: 1}'), rows: { train: 16, val: 16 } });
    // Validated on the training rows, gradient descent with a small rate improves in every epoch.
    const data = { ...e.data, splits: { train: e.data.splits.train, val: e.data.splits.train } };
    expect((await trained(device(), planOf(e), data)).steps.length).toBe(20);
  });
});
