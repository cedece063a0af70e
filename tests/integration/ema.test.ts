/** The running mean of the parameters: what is evaluated, kept as the best and given as the model is the mean; training goes on from the parameters. */
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../src/runtime/average.ts';
import { evaluateSplit } from '../../src/runtime/evaluate.ts';
import { initialState, writeStateValues, type StateValues } from '../../src/runtime/state.ts';
import type { TrainingSnapshot } from '../../src/runtime/trainer.ts';
import { bitsOf, experiment, planOf, trained, using, type Setup } from './experiment.ts';
import { useTarget } from './target.ts';

const setup = (more: string): Setup => ({
  input: [3, 5, 5],
  model: '- conv2d: {out_channels: 4, kernel_size: 3}\n- batch_norm2d\n- relu\n- flatten\n- {name: still, linear: 6, freeze: true}\n- linear: $data.classes',
  train: `loss: cross_entropy\noptimizer: {sgd: {lr: 0.3, groups: [{match: "*.bias", lr: 0.1}]}}\nepochs: 3\n${more}`,
  rows: { train: 24, val: 10, test: 7 },
});

describe('ema', () => {
  const { device } = useTarget('portable');

  it('changes nothing of the training itself', async () => {
    const runs = [];
    for (const more of ['', 'ema: 0.9']) {
      const e = experiment(setup(more));
      const { steps, result, events } = await trained(device(), planOf(e), e.data);
      runs.push({ steps, state: bitsOf(new Map([...result.snapshot.state].filter(([key]) => !key.startsWith('ema:')))), evals: events.filter((event) => event.event === 'eval') });
    }
    expect(runs[1]!.steps).toEqual(runs[0]!.steps);
    expect(runs[1]!.state).toEqual(runs[0]!.state);
    expect(runs[1]!.evals).not.toEqual(runs[0]!.evals);
  });

  it('is what is evaluated, with the running statistics as they are', async () => {
    const e = experiment(setup('ema: 0.9\nbest: val.loss'));
    const plan = planOf(e);
    const saved: TrainingSnapshot[] = [];
    const { events, result } = await trained(device(), plan, e.data, { onCheckpoint: async (snapshot) => void saved.push(snapshot) });
    const evals = events.filter((event) => event.event === 'eval');
    expect(evals.map(({ split, step }) => [split, step])).toEqual([['val', 3], ['val', 6], ['val', 9], ['test', 9]]);
    await using(device(), plan, async (session) => {
      const lossOf = async (weights: StateValues, split: 'val' | 'test'): Promise<number> => {
        writeStateValues(session, new Map([...initialState(plan), ...[...weights].filter(([key]) => !key.startsWith('ema:'))]));
        return (await evaluateSplit(session, e.data.splits[split]!)).loss;
      };
      for (const [i, snapshot] of saved.entries()) expect(await lossOf(modelOf(plan, snapshot.state, snapshot.step), 'val')).toBe(evals[i]!.loss);
      expect(await lossOf(modelOf(plan, result.snapshot.state, 9), 'test')).toBe(evals[3]!.loss);
      expect(await lossOf(result.snapshot.state, 'test')).not.toBe(evals[3]!.loss);
      const { best } = result.snapshot;
      expect(best!.value).toBe(Math.min(...evals.slice(0, 3).map(({ loss }) => loss)));
      expect(await lossOf(best!.weights, 'val')).toBe(best!.value);
    });
  });

  it('of a run that has not begun is the parameters', async () => {
    const e = experiment({ ...setup('ema: 0.9'), train: 'loss: cross_entropy\noptimizer: sgd\nepochs: 0\nema: 0.9' });
    const plan = planOf(e);
    const { result, events } = await trained(device(), plan, e.data);
    const initial = initialState(plan);
    expect(bitsOf(new Map([...modelOf(plan, result.snapshot.state, 0)].filter(([key]) => !key.startsWith('ema:'))))).toEqual(bitsOf(new Map([...initial].filter(([key]) => result.snapshot.state.has(key) && !key.startsWith('ema:')))));
    const test = events.find((event) => event.event === 'eval')!;
    expect(test).toMatchObject({ split: 'test', step: 0 });
    await using(device(), plan, async (session) => {
      writeStateValues(session, initial);
      expect((await evaluateSplit(session, e.data.splits.test!)).loss).toBe(test.event === 'eval' && test.loss);
    });
  });
});
