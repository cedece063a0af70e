/** Any pass switched off, alone or with others: the step works out the same gradients, and the plan says what was off. */
import { describe, expect, it } from 'vitest';
import { PASS_NAMES, type PassName } from '../../src/compiler/passes/switches.ts';
import { PORTABLE, type Target } from '../../src/compiler/target.ts';
import type { Plan } from '../../src/plan/types.ts';
import { keepRows } from '../../src/runtime/prefix.ts';
import { createFeed } from '../../src/runtime/feed.ts';
import { initialState, readStateValues, writeStateValues, type StateValues } from '../../src/runtime/state.ts';
import type { Device } from '../../src/runtime/device.ts';
import { experiment, planOf, using, type Experiment, type Setup } from './experiment.ts';
import { useTarget } from './target.ts';

const EPOCHS = 'loss: cross_entropy\noptimizer: {adam: {lr: 0.01}}\nclip_grad_norm: 1\nepochs: 3';

/** `sum`: terms of the longest sum of the step, over the batch and its positions. */
const NETWORKS: Readonly<Record<string, Setup & { readonly sum: number }>> = {
  cnn: {
    input: [2, 10, 10], bytes: true, batch: 7, rows: { train: 21 }, train: EPOCHS, sum: 700,
    model: `- {name: trunk, conv2d: {out_channels: 5, kernel_size: 3, padding: 1}, freeze: true}
- relu
- conv2d: {out_channels: 8, kernel_size: 3}
- batch_norm2d
- relu
- dropout: 0.3
- max_pool2d: 2
- flatten
- {name: head, linear: 17}
- gelu
- linear: $data.classes`,
  },
  transformer: {
    input: [12], ids: 11, classes: 11, targetShape: [12], batch: 3, train: `${EPOCHS.replace('cross_entropy', '{cross_entropy: {dim: -1}}')}`, sum: 128,
    model: `- embedding: {num_embeddings: 11, embedding_dim: 16}
- positional_embedding
- residual:
    - layer_norm
    - multihead_attention: {num_heads: 2, causal: true}
    - dropout: 0.2
- residual:
    - layer_norm
    - linear: 32
    - gelu
    - linear: 16
- layer_norm
- linear: 11`,
  },
  lstm: { input: [6, 5], batch: 4, train: EPOCHS, sum: 24, model: '- lstm: {hidden_size: 9, num_layers: 2, output: last}\n- leaky_relu: 1\n- linear: $data.classes' },
};

/** Pairs of passes that lean on each other. */
const PAIRS: readonly (readonly PassName[])[] = [['fuse', 'split'], ['simplify', 'masks'], ['layout', 'fuse'], ['recompute', 'rematerialise'], PASS_NAMES];

/** Sequences so short keep the scores of attention in memory unless told otherwise. */
const OPTIONS = { attentionFrom: 2 };

const rounding = 2 ** -24;

describe.each(Object.entries(NETWORKS))('%s', (_name, { sum, ...setup }) => {
  const { device, target } = useTarget('adapter');
  const e = experiment(setup);
  let all: { readonly loss: number; readonly gradients: StateValues } | undefined;

  it.each([...PASS_NAMES.map((name) => [name]), ...PAIRS].map((without) => [without.length === PASS_NAMES.length ? 'all of them' : without.join(' and '), without] as const))('without %s', async (_title, names) => {
    all ??= await gradientsOf(device(), planOf(e, target(), OPTIONS), e);
    const plan = planOf(e, target(), { ...OPTIONS, without: new Set(names) });
    expect(plan.choices['passes']).toBe(`all but ${PASS_NAMES.filter((name) => names.includes(name)).join(', ')}`);
    const found = await gradientsOf(device(), plan, e);
    expect(Math.abs(found.loss - all.loss)).toBeLessThan(sum * rounding * Math.abs(all.loss));
    expect([...found.gradients.keys()].sort()).toEqual([...all.gradients.keys()].sort());
    for (const [key, wanted] of all.gradients) {
      const scale = Math.max(...[...wanted].map(Math.abs));
      // A parameter whose gradient is zero but for rounding (a bias before batch norm) has the scale of what cancels.
      const bound = sum * rounding * Math.max(scale, 0.1);
      found.gradients.get(key)!.forEach((v, i) => expect(Math.abs(v - wanted[i]!), `${key}[${i}]: ${v} for ${wanted[i]}`).toBeLessThan(bound));
    }
  });
});

it('each changes the plan of one of these networks', () => {
  // For a software adapter: some passes work for these alone.
  const target: Target = { ...PORTABLE, deviceClass: 'cpu' };
  const plans = (without: readonly PassName[]): string => JSON.stringify(Object.values(NETWORKS).map((setup) => ({ ...planOf(experiment(setup), target, { ...OPTIONS, without: new Set(without) }), choices: {} })));
  const plain = plans([]);
  expect(PASS_NAMES.filter((name) => plans([name]) === plain)).toEqual([]);
});

/** Loss and gradients of the first step. */
async function gradientsOf(device: Device, plan: Plan, e: Experiment): Promise<{ loss: number; gradients: StateValues }> {
  return using(device, plan, async (session) => {
    writeStateValues(session, initialState(plan));
    const feed = await createFeed(session, ['grad', 'prefix'], e.data.splits.train);
    await keepRows(session, feed, e.data.splits.train.rows);
    feed.setOrder(Uint32Array.from({ length: plan.maxRows }, (_, i) => i));
    const { rows, first } = feed.place(0, plan.maxRows);
    const [log] = await session.submit([{ program: 'grad', rows, frame: { rows: plan.maxRows, first, step: 0, seed: 1, micro: 0, gradScale: 1, lr: 0.01, t: 1 } }]);
    return { loss: log!.loss!, gradients: await readStateValues(session, ['gradient']) };
  });
}
