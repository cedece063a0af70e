/** Same plan, same adapter, same seed: the same bits, whatever shares a submission, wherever the rows are, across stop and resume. */
import { describe, expect, it } from 'vitest';
import { decodeCheckpoint, encodeCheckpoint } from '../../src/runtime/checkpoint.ts';
import { dispatchesOf } from '../../src/plan/references.ts';
import type { TrainOptions } from '../../src/runtime/trainer.ts';
import { bitsOf, experiment, planOf, trained, trainedIn, using, type Setup, type Training } from './experiment.ts';
import { useTarget } from './target.ts';

/** Everything that carries state from step to step or draws random numbers: moments, running statistics, masks, order, schedule, clipping. */
const NETWORK: Setup = {
  input: [1, 6, 6],
  bytes: true,
  batch: 24,
  rows: { train: 130, val: 30 },
  seed: 5,
  model: `- conv2d: {out_channels: 8, kernel_size: 3, padding: 1, bias: false}
- batch_norm2d
- relu
- max_pool2d: 2
- dropout: 0.3
- flatten
- linear: 64
- tanh
- linear: $data.classes`,
  train: `loss: cross_entropy
optimizer: {adamw: {lr: 0.01}}
schedule: {cosine: {t_max: 8}, warmup: {steps: 2, start_factor: 0.1}}
clip_grad_norm: 1.0
accumulate: 2
epochs: 3
metrics: [accuracy]
best: val.loss`,
};

function observed({ result, events }: Training): unknown {
  const { snapshot } = result;
  return { events: events.filter((e) => e.event !== 'done'), step: snapshot.step, state: bitsOf(snapshot.state), best: snapshot.best && { ...snapshot.best, weights: bitsOf(snapshot.best.weights) } };
}

describe.each(['portable', 'adapter', 'card'] as const)('%s', (kind) => {
  const { device, target } = useTarget(kind);

  it('gives the same bits whatever shares a submission, and from resident as from streamed rows', async () => {
    const e = experiment(NETWORK);
    const plan = planOf(e, target());
    const straight = await trained(device(), plan, e.data);
    // 130 rows make 6 batches, these 3 updates an epoch.
    expect(straight.steps.map((s) => s.step)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(new Set(straight.steps.map((s) => s.loss)).size).toBe(9);
    const variants: Partial<TrainOptions>[] = [
      {},
      { pace: { limit: 1 } },
      { pace: { limit: 7 } },
      { pace: { longestMs: 0 } },
      { feed: { mode: 'resident' }, pace: { limit: 7 } },
      { feed: { mode: 'stream', windowRows: 24 } },
      { feed: { mode: 'stream', windowRows: 60 }, pace: { limit: 1 } },
    ];
    for (const options of variants) expect(observed(await trained(device(), plan, e.data, options)), JSON.stringify(options)).toEqual(observed(straight));
  });

  it('gives the same bits where long kernels run in parts, with short batches and beside loops over time', async () => {
    const recurrent: Setup = { input: [5, 6], batch: 24, rows: { train: 130 }, seed: 5, model: '- linear: 40\n- lstm: {hidden_size: 24, output: last}\n- dropout: 0.2\n- linear: $data.classes', train: 'loss: cross_entropy\noptimizer: {adam: {lr: 0.01}}\nepochs: 2' };
    for (const setup of [NETWORK, recurrent]) {
      const e = experiment(setup);
      const [whole, parts] = [planOf(e, target()), planOf(e, target(), { longestDispatch: 2000 })];
      const inParts = [...dispatchesOf(parts.programs.grad!.body)].filter(({ part }) => part !== undefined);
      expect(inParts.length).toBeGreaterThan(10);
      expect(parts.modules.length).toBe(whole.modules.length);
      expect(observed(await trained(device(), parts, e.data))).toEqual(observed(await trained(device(), whole, e.data)));
    }
  });

  it('another seed gives other weights, other masks and another order', async () => {
    const e = experiment(NETWORK);
    const other = experiment({ ...NETWORK, seed: 6 });
    const [a, b] = [await trained(device(), planOf(e, target()), e.data), await trained(device(), planOf(other, target()), e.data)];
    a.steps.forEach((step, i) => expect(step.loss).not.toBe(b.steps[i]!.loss));
    for (const [key, values] of a.result.snapshot.state) if (/weight$/.test(key)) expect(values).not.toEqual(b.result.snapshot.state.get(key));
    // From equal weights, too: masks and order alone make the difference.
    const weights = new Map([...a.result.snapshot.state].filter(([key]) => !key.includes(':')));
    const [c, d] = [await trained(device(), planOf(e, target()), e.data, { weights, steps: 1 }), await trained(device(), planOf(other, target()), e.data, { weights, steps: 1 })];
    expect(c.steps[0]!.loss).not.toBe(d.steps[0]!.loss);
  });

  it('goes on from a checkpoint file with the bits of a straight run', async () => {
    const e = experiment(NETWORK);
    const plan = planOf(e, target());
    const straight = await trained(device(), plan, e.data);
    // Inside an epoch, at its end, and inside the warm-up.
    for (const stop of [1, 3, 5]) {
      const first = await trained(device(), plan, e.data, { steps: stop });
      const file = encodeCheckpoint(plan, first.result.snapshot, e.data.hash);
      const { snapshot, warnings } = decodeCheckpoint(plan, file, 'checkpoint.safetensors', e.data.hash);
      expect(warnings).toEqual([]);
      const rest = await trained(device(), plan, e.data, { resume: snapshot });
      expect([...first.steps, ...rest.steps]).toEqual(straight.steps);
      expect(bitsOf(rest.result.snapshot.state)).toEqual(bitsOf(straight.result.snapshot.state));
    }
  });

  it('two runs in one session leave the bits of two sessions', async () => {
    const e = experiment(NETWORK);
    const plan = planOf(e, target());
    const alone = await trained(device(), plan, e.data);
    await using(device(), plan, async (session) => {
      await trainedIn(session, e.data, { steps: 2 });
      expect(observed(await trainedIn(session, e.data))).toEqual(observed(alone));
    });
  });
});
