/** Attention on the device: nobody looks ahead, rows don't mind their neighbours, training follows float64, and little is kept. */
import { describe, expect, it } from 'vitest';
import { PORTABLE } from '../../src/compiler/target.ts';
import type { FieldArray, Split } from '../../src/runtime/data/types.ts';
import { predictRows } from '../../src/runtime/predict.ts';
import { initialState, writeStateValues } from '../../src/runtime/state.ts';
import { decodeCheckpoint, encodeCheckpoint } from '../../src/runtime/checkpoint.ts';
import { readSafetensors } from '../../src/runtime/formats/safetensors.ts';
import { exportWeights, loadWeights } from '../../src/runtime/weights.ts';
import { bitsOf, experiment, planOf, trained, using, type Setup } from './experiment.ts';
import { liveness } from './liveness.ts';
import { expectClose, referenceTraining } from './reference.ts';
import { useTarget } from './target.ts';

const [LENGTH, VOCAB] = [12, 11];

/** A small language model with everything that attention has. */
const MODEL: Setup = {
  input: [LENGTH],
  ids: VOCAB,
  classes: VOCAB,
  targetShape: [LENGTH],
  batch: 4,
  rows: { train: 8 },
  model: `- {name: tokens, embedding: {num_embeddings: ${VOCAB}, embedding_dim: 16}}
- positional_embedding
- residual: [layer_norm, {multihead_attention: {num_heads: 4, num_kv_heads: 2, causal: true, rope: true}}]
- residual: [layer_norm, {swiglu: 24}]
- residual: [layer_norm, {multihead_attention: {num_heads: 2, causal: true}}]
- residual: [layer_norm, {linear: 24}, gelu, {linear: 16}]
- layer_norm
- {name: head, linear: {out_features: ${VOCAB}, bias: false}, tie: {weight: tokens.weight}}`,
  train: 'loss: {cross_entropy: {dim: -1}}\noptimizer: {sgd: {lr: 0.1}}\nsteps: 3',
};

describe.each(['portable', 'adapter'] as const)('%s', (kind) => {
  const { device, target } = useTarget(kind);

  it('a token changes no output before it, to the last bit; and each one after it can', async () => {
    const e = experiment(MODEL);
    await using(device(), planOf(e, target()), async (session) => {
      writeStateValues(session, initialState(session.plan));
      const tokens = e.data.splits.train.fields.get('x')!.slice(0, LENGTH);
      const outputs = async (row: FieldArray): Promise<number[]> => [...(await predictRows(session, { rows: 1, fields: new Map([['x', row]]) })).values];
      const before = await outputs(tokens);
      for (const t of [0, 1, 6, LENGTH - 1]) {
        const after = await outputs(tokens.map((id, i) => (i === t ? (id + 1) % VOCAB : id)) as FieldArray);
        const at = (values: number[], position: number): number[] => values.slice(position * VOCAB, (position + 1) * VOCAB);
        for (let i = 0; i < t; i++) expect(at(after, i), `position ${i}, token ${t} changed`).toEqual(at(before, i));
        for (let i = t; i < LENGTH; i++) expect(at(after, i), `position ${i}, token ${t} changed`).not.toEqual(at(before, i));
      }
    });
  });

  it('a row alone is as in a batch', async () => {
    const e = experiment(MODEL);
    await using(device(), planOf(e, target()), async (session) => {
      writeStateValues(session, initialState(session.plan));
      const { train } = e.data.splits;
      const whole = await predictRows(session, train);
      const size = LENGTH * VOCAB;
      for (const row of [0, 3, 5]) {
        const one = await predictRows(session, train, Uint32Array.of(row));
        expect([...one.values]).toEqual([...whole.values.slice(row * size, (row + 1) * size)]);
      }
    });
  });

  it('trains as float64 does', async () => {
    const e = experiment(MODEL);
    const plan = planOf(e, target());
    const { result, steps } = await trained(device(), plan, e.data);
    const truth = referenceTraining(e, plan, 3);
    steps.forEach(({ loss }, k) => expect(Math.abs(loss - truth.losses[k]!)).toBeLessThan(2e-6 * truth.losses[k]!));
    for (const [key, values] of result.snapshot.state) {
      // A key's bias adds the same to all scores of a query: its gradient is 0 but for rounding.
      if (key.endsWith('in_proj_bias')) continue;
      expectClose(values, truth.values.get(key)!, 2e-5, key);
    }
  });

  it('tables of sines and tied tensors: stopped and resumed a run has the bits of a straight one, and its weights those of PyTorch', async () => {
    const e = experiment(MODEL);
    const plan = planOf(e, target());
    const straight = await trained(device(), plan, e.data);
    const stopped = await trained(device(), plan, e.data, { steps: 1 });
    const { snapshot } = decodeCheckpoint(plan, encodeCheckpoint(plan, stopped.result.snapshot, 'made-up'), 'memory', 'made-up');
    const { result } = await trained(device(), plan, e.data, { resume: snapshot });
    expect(bitsOf(result.snapshot.state)).toEqual(bitsOf(straight.result.snapshot.state));
    // Both names of what is tied, and nothing that a layer can work out itself.
    const bytes = exportWeights(plan, result.snapshot.state);
    const { tensors } = readSafetensors(bytes, 'weights');
    expect(tensors.get('head.weight')!.data).toEqual(tensors.get('tokens.weight')!.data);
    expect([...tensors.keys()].filter((name) => /sinusoid|table/.test(name))).toEqual([]);
    expect(plan.state.filter((s) => s.role === 'table').map((s) => s.shape)).toEqual([[LENGTH, 4]]);
    const loaded = loadWeights(plan, bytes, 'weights');
    for (const [key, values] of loaded.values) expect(values).toEqual(result.snapshot.state.get(key));
  });

  it('windows that overlap in memory are the windows, uploaded whole or piece by piece', async () => {
    const length = 3 * LENGTH;
    const tokens = Int32Array.from({ length }, (_, i) => (i * i + 3 * i) % VOCAB);
    const e = experiment(MODEL);
    const spec = { ...e.spec, fields: e.spec.fields.map((field) => ({ ...field, pitch: 4 })) };
    const rows = (length - LENGTH) / 4 + 1;
    const apart = Int32Array.from({ length: rows * LENGTH }, (_, i) => tokens[4 * Math.floor(i / LENGTH) + (i % LENGTH)]!);
    const outputs = async (of: typeof e, split: Split): Promise<number[]> =>
      using(device(), planOf(of, target()), async (session) => {
        writeStateValues(session, initialState(session.plan));
        return [...(await predictRows(session, split)).values];
      });
    const overlapping = { ...e, spec, data: { ...e.data, spec, splits: { train: { rows, fields: new Map([['x', tokens], ['y', tokens]]) } } } };
    const copied = { ...e, data: { ...e.data, splits: { train: { rows, fields: new Map([['x', apart], ['y', apart]]) } } } };
    expect(await outputs(overlapping, overlapping.data.splits.train)).toEqual(await outputs(copied, copied.data.splits.train));
    // `resident` and `stream` differ in how the rows come to the device, and in nothing else.
    const losses = async (of: typeof e, feed: 'resident' | 'stream'): Promise<number[]> => (await trained(device(), planOf(of, target()), of.data, { feed: { mode: feed, windowRows: 4 } })).steps.map((s) => s.loss);
    const truth = await losses(copied, 'resident');
    expect(await losses(overlapping, 'resident')).toEqual(truth);
    expect(await losses(overlapping, 'stream')).toEqual(truth);
  });
});

describe('activations of a transformer: 4 layers, 128 wide, 256 tokens, batch 8', () => {
  const plan = planOf(
    experiment({
      input: [256],
      ids: 65,
      classes: 65,
      targetShape: [256],
      batch: 8,
      before: `blocks:
  block:
    layers:
      - residual: [layer_norm, {multihead_attention: {num_heads: 4, causal: true}}]
      - residual: [layer_norm, {linear: 512}, gelu, {linear: 128}]`,
      model: `- {name: tokens, embedding: {num_embeddings: 65, embedding_dim: 128}}
- positional_embedding
- {name: blocks, use: block, repeat: 4}
- layer_norm
- {name: head, linear: {out_features: 65, bias: false}, tie: {weight: tokens.weight}}`,
      train: 'loss: {cross_entropy: {dim: -1}}\noptimizer: {adamw: {lr: 0.001}}\nsteps: 1',
    }),
    PORTABLE,
  );

  it('lie in slabs of less than 1.3 times what is alive at once', () => {
    const { slabs, alive } = liveness(plan, 'grad');
    expect(slabs).toBeLessThan(1.3 * alive);
  });

  it('are what a backward pass written by hand would keep, and no more than a tenth beyond', () => {
    const rows = 8 * 256 * 4;
    // Of each block: attention's normalised input before and after its scale, queries with keys and values, weights, mixed values;
    // the feed-forward's normalised input before and after its scale, the GELU's input and output.
    const block = rows * (2 * 128 + 3 * 128 + 4 * 256 + 128 + 2 * 128 + 2 * 512);
    // The backward pass of a softmax holds two more tensors of the weights' size.
    const most = 4 * block + 2 * rows * 4 * 256;
    expect(liveness(plan, 'grad').alive).toBeLessThan(1.1 * most);
  });
});
