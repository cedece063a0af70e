/** Augmentation, normalising and balancing on the GPU: what the float64 reference gives, whatever the feed, and resumed bit for bit. */
import { describe, expect, it } from 'vitest';
import type { AugmentConfig } from '../../src/compiler/config/types.ts';
import { bitsOf, experiment, planOf, trained, type Experiment, type Setup } from './experiment.ts';
import { expectClose, referenceTraining } from './reference.ts';
import { useTarget } from './target.ts';

const SETUP: Setup = {
  input: [2, 6, 7],
  bytes: true,
  batch: 6,
  // A short last batch: its partners are those of its own rows.
  rows: { train: 16 },
  train: 'loss: cross_entropy\noptimizer: {sgd: {lr: 0.1}}\nsteps: 5\nmetrics: [accuracy]',
  model: '- conv2d: {out_channels: 3, kernel_size: 3, padding: 1}\n- relu\n- flatten\n- linear: $data.classes',
};

function augmented(augment: Partial<AugmentConfig>, setup: Setup = SETUP): Experiment {
  const e = experiment(setup);
  const fields = e.spec.fields.map((field) => (field.target ? field : { ...field, normalize: { mean: [0.5, 0.4], std: [0.3, 0.2] } }));
  const spec = { ...e.spec, fields };
  return { ...e, spec, data: { ...e.data, spec }, config: { ...e.config, data: { ...e.config.data, augment: { ...augment, location: e.config.data.location } } } };
}

const ALL: Partial<AugmentConfig> = { flip: 'both', crop: { padding: 1 }, shift: 0.1, rotate: 20, noise: 0.05, mixup: 0.4 };

describe('augmented training', () => {
  const { device, target } = useTarget('adapter');

  it.each<[string, Partial<AugmentConfig>]>([['nothing but normalising', {}], ['whole pixels', { flip: 'horizontal', crop: { padding: 2 } }], ['noise', { noise: 0.1 }], ['mixup', { mixup: 0.3 }], ['everything', ALL]])('%s: losses and weights of the reference', async (_, augment) => {
    const e = augmented(augment);
    const plan = planOf(e, target());
    const { steps, result } = await trained(device(), plan, e.data);
    const reference = referenceTraining(e, plan, 5);
    // WGSL allows sine and cosine an error of 2^-11, which moves a pixel's value by as much.
    const inexact = augment.rotate !== undefined || augment.noise !== undefined;
    steps.forEach(({ loss }, i) => expect(Math.abs(loss - reference.losses[i]!)).toBeLessThan(inexact ? 5e-3 : 1e-5));
    if (!inexact) for (const [key, values] of result.snapshot.state) if (reference.values.has(key)) expectClose(values, reference.values.get(key)!, 1e-4, key);
  });

  it('has the same bits whether rows are resident or streamed, together or one by one, straight or resumed', async () => {
    const e = augmented(ALL);
    const plan = planOf(e, target());
    const straight = await trained(device(), plan, e.data);
    const streamed = await trained(device(), plan, e.data, { feed: { mode: 'stream', windowRows: 6 }, pace: { limit: 1 } });
    expect(bitsOf(streamed.result.snapshot.state)).toEqual(bitsOf(straight.result.snapshot.state));
    const { result } = await trained(device(), plan, e.data, { steps: 2 });
    const resumed = await trained(device(), plan, e.data, { resume: result.snapshot });
    expect(bitsOf(resumed.result.snapshot.state)).toEqual(bitsOf(straight.result.snapshot.state));
  });

  it('draws rows by weight, the same ones after resuming', async () => {
    const e = augmented({});
    const plan = planOf(e, target());
    const samplerWeights = Float64Array.from({ length: 16 }, (_, i) => (i < 4 ? 1 : 0));
    const data = { ...e.data, samplerWeights };
    const straight = await trained(device(), plan, data);
    // Only the first four rows were ever seen: with others in their places, nothing changes.
    const other = { ...data, splits: { ...data.splits, train: { ...data.splits.train, fields: new Map([...data.splits.train.fields].map(([name, values]) => [name, values.map((v, i) => (i < values.length / 4 ? v : 0))])) } } };
    expect(bitsOf((await trained(device(), plan, other as typeof data)).result.snapshot.state)).toEqual(bitsOf(straight.result.snapshot.state));
    const { result } = await trained(device(), plan, data, { steps: 3 });
    expect(bitsOf((await trained(device(), plan, data, { resume: result.snapshot })).result.snapshot.state)).toEqual(bitsOf(straight.result.snapshot.state));
  });

  it('weighs classes as `weight` of the loss would', async () => {
    const weight = [0.5, 2, 1];
    const balanced = experiment(SETUP);
    const fields = balanced.spec.fields.map((field) => (field.target ? { ...field, classWeights: weight } : field));
    const written = experiment({ ...SETUP, train: SETUP.train!.replace('loss: cross_entropy', 'loss: {cross_entropy: {weight: [0.5, 2, 1]}}') });
    const a = await trained(device(), planOf({ ...balanced, spec: { ...balanced.spec, fields } }, target()), balanced.data);
    const b = await trained(device(), planOf(written, target()), written.data);
    expect(bitsOf(a.result.snapshot.state)).toEqual(bitsOf(b.result.snapshot.state));
  });
});
