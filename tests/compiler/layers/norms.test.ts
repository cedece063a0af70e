/** Norms: which values are normalised together, what is kept of a batch, and what is refused. Statistics are worked out here by themselves. */
import { describe, expect, it } from 'vitest';
import type { RefTensor } from '../../../src/compiler/ops/op.ts';
import { build, evaluate, noise, run, tensor } from '../model/support.ts';

const mean = (v: readonly number[]): number => v.reduce((s, x) => s + x, 0) / v.length;
const variance = (v: readonly number[], unbiased = false): number => v.reduce((s, x) => s + (x - mean(v)) ** 2, 0) / (v.length - (unbiased ? 1 : 0));
/** Values of x whose index (n, c, …rest) the test picks. */
function pick(x: RefTensor, wanted: (n: number, c: number) => boolean): number[] {
  const inner = x.shape.slice(2).reduce((n, d) => n * d, 1);
  return [...x.data].filter((_, i) => wanted(Math.floor(i / inner / x.shape[1]!), Math.floor(i / inner) % x.shape[1]!));
}
const close = (a: readonly number[], b: readonly number[]): void => {
  expect(a).toHaveLength(b.length);
  a.forEach((v, i) => expect(v).toBeCloseTo(b[i]!, 10));
};

describe('batch_norm1d', () => {
  it.each([[[4, 3]], [[4, 3, 5]]])('takes %j', (shape) => {
    const x = noise(shape);
    const model = build('- {name: n, batch_norm1d: }', { input: shape.slice(1), batchSize: 4 });
    const values = { rows: 4, inputs: { input: x } };
    const inner = shape[2] ?? 1;
    const channels = [0, 1, 2].map((c) => pick(x, (_, k) => k === c));
    close(run(model, values), [...x.data].map((v, i) => (v - mean(channels[Math.floor(i / inner) % 3]!)) / Math.sqrt(variance(channels[Math.floor(i / inner) % 3]!) + 1e-5)));
    const [m, v] = evaluate(model, model.bufferUpdates.map((u) => u.node), values);
    expect(model.bufferUpdates.map((u) => u.state)).toEqual(['n.running_mean', 'n.running_var']);
    close([...m!.data], channels.map((c) => 0.1 * mean(c)));
    close([...v!.data], channels.map((c) => 0.9 + 0.1 * variance(c, true)));
  });

  it('refuses images, and one value a channel', () => {
    expect(() => build('- batch_norm1d', { input: [2, 3, 3] })).toThrow(/shape-mismatch.*\[N, 2, 3, 3\]/);
    expect(() => build('- batch_norm1d', { input: [2], batchSize: 1 })).toThrow(/batch-norm-single-value/);
    build('- batch_norm1d', { input: [2, 2], batchSize: 1 });
  });
});

describe('momentum: null', () => {
  it('weighs all batches alike', () => {
    const model = build('- {name: n, batch_norm2d: {momentum: null}}', { input: [2, 3, 3], batchSize: 2 });
    expect(model.states.map(({ name, shape }) => [name, shape])).toEqual([['n.weight', [2]], ['n.bias', [2]], ['n.running_mean', [2]], ['n.running_var', [2]], ['n.num_batches_tracked', []]]);
    const batches = [1, 2, 3].map((seed) => noise([2, 2, 3, 3], seed));
    let state: Record<string, RefTensor> = {};
    for (const input of batches) {
      const next = evaluate(model, model.bufferUpdates.map((u) => u.node), { rows: 2, inputs: { input }, state });
      state = Object.fromEntries(model.bufferUpdates.map((u, i) => [u.state, next[i]!]));
    }
    const perBatch = (of: (values: number[]) => number): number[] => [0, 1].map((c) => mean(batches.map((x) => of(pick(x, (_, k) => k === c)))));
    close([...state['n.running_mean']!.data], perBatch(mean));
    close([...state['n.running_var']!.data], perBatch((v) => variance(v, true)));
    expect([...state['n.num_batches_tracked']!.data]).toEqual([3]);
  });

  it('is no text', () => {
    expect(() => build('- batch_norm2d: {momentum: none}', { input: [2, 3, 3] })).toThrow(/wrong-type: `momentum` of `batch_norm2d` must be a number of at least 0 and at most 1, or null/);
  });
});

describe('instance_norm2d', () => {
  const x = noise([2, 3, 2, 4]);
  const values = { rows: 2, inputs: { input: x } };
  const own = (n: number, c: number): number[] => pick(x, (a, b) => a === n && b === c);

  it('normalises each image and channel by itself, in both modes, without parameters', () => {
    for (const mode of ['train', 'eval'] as const) {
      const model = build('- instance_norm2d', { input: [3, 2, 4] }, mode);
      expect(model.states).toEqual([]);
      close(run(model, values), [...x.data].map((v, i) => {
        const group = own(Math.floor(i / 24), Math.floor(i / 8) % 3);
        return (v - mean(group)) / Math.sqrt(variance(group) + 1e-5);
      }));
    }
  });

  it('keeps the mean of the statistics if asked to, and evaluates with it', () => {
    const layer = '- {name: n, instance_norm2d: {track_running_stats: true, momentum: 0.5}}';
    const model = build(layer, { input: [3, 2, 4] });
    const [m, v] = evaluate(model, model.bufferUpdates.map((u) => u.node), values);
    close([...m!.data], [0, 1, 2].map((c) => 0.5 * mean([0, 1].map((n) => mean(own(n, c))))));
    close([...v!.data], [0, 1, 2].map((c) => 0.5 + 0.5 * mean([0, 1].map((n) => variance(own(n, c), true)))));
    const state = { 'n.running_mean': tensor([3], [1, 2, 3]), 'n.running_var': tensor([3], [1, 4, 9]) };
    close(run(build(layer, { input: [3, 2, 4] }, 'eval'), { ...values, state }), [...x.data].map((value, i) => (value - [1, 2, 3][Math.floor(i / 8) % 3]!) / Math.sqrt([1, 4, 9][Math.floor(i / 8) % 3]! + 1e-5)));
  });

  it('refuses images of one pixel', () => {
    expect(() => build('- instance_norm2d', { input: [3, 1, 1] })).toThrow(/norm-single-value.*\[N, 3, 1, 1\]/);
  });
});

describe('group_norm', () => {
  const x = noise([2, 4, 3]);

  it('normalises neighbouring channels together', () => {
    const out = run(build('- group_norm: 2', { input: [4, 3] }), { rows: 2, inputs: { input: x } });
    close(out, [...x.data].map((v, i) => {
      const group = pick(x, (n, c) => n === Math.floor(i / 12) && c >> 1 === (Math.floor(i / 3) % 4) >> 1);
      return (v - mean(group)) / Math.sqrt(variance(group) + 1e-5);
    }));
  });

  it('of one group is a layer norm over all of a row, of as many as channels an instance norm', () => {
    const values = { rows: 2, inputs: { input: noise([2, 4, 3, 2]) } };
    const of = (layer: string): number[] => run(build(`- ${layer}`, { input: [4, 3, 2] }), values);
    close(of('group_norm: 1'), of('layer_norm: {normalized_dims: 3}'));
    close(of('group_norm: 4'), of('instance_norm2d'));
  });

  it('scales and shifts channels', () => {
    const model = build('- {name: n, group_norm: 2}', { input: [4, 3] });
    const values = { rows: 2, inputs: { input: x } };
    const plain = run(model, values);
    const state = { 'n.weight': tensor([4], [1, 2, 3, 4]), 'n.bias': tensor([4], [0, 1, 2, 3]) };
    close(run(model, { ...values, state }), plain.map((v, i) => v * (1 + (Math.floor(i / 3) % 4)) + (Math.floor(i / 3) % 4)));
    expect(build('- group_norm: {num_groups: 2, affine: false}', { input: [4, 3] }).states).toEqual([]);
  });

  it('refuses groups that do not divide the channels', () => {
    expect(() => build('- group_norm: 3', { input: [4, 3] })).toThrow(/groups-mismatch.*channels \(4\).*3 groups/);
    expect(() => build('- group_norm: 4', { input: [4], batchSize: 1 })).toThrow(/norm-single-value/);
  });
});

describe('rms_norm', () => {
  it('divides by the root of the mean square, by default with the spacing of f32 at 1', () => {
    const of = (layer: string): number[] => run(build(`- ${layer}`, { input: [2, 2] }), { rows: 1, inputs: { input: tensor([1, 2, 2], [3, 4, 0, 0]) } });
    const root = Math.sqrt(12.5 + 2 ** -23);
    close(of('rms_norm'), [3 / root, 4 / root, 0, 0]);
    close(of('rms_norm: {normalized_dims: 2, eps: 0.75}'), [3 / Math.sqrt(7), 4 / Math.sqrt(7), 0, 0]);
    expect(() => build('- rms_norm: {normalized_dims: 3}', { input: [2, 2] })).toThrow(/dim-out-of-range/);
  });
});

describe('local_response_norm', () => {
  const of = (args: string, x: readonly number[]): number[] => run(build(`- local_response_norm: ${args}`, { input: [x.length, 1] }), { rows: 1, inputs: { input: tensor([1, x.length, 1], x) } });

  it('looks at the channels around, one more below where their number is even', () => {
    close(of('{size: 3, alpha: 3, beta: 1, k: 2}', [1, 2, 3]), [1 / (2 + 5), 2 / (2 + 14), 3 / (2 + 13)]);
    close(of('{size: 2, alpha: 2, beta: 1, k: 1}', [1, 2, 3]), [1 / (1 + 1), 2 / (1 + 5), 3 / (1 + 13)]);
    close(of('{size: 1, alpha: 1, beta: 0.5, k: 0}', [1, 2, -3]), [1, 1, -1]);
  });

  it('may be wider than the channels, and divides by its size nevertheless', () => {
    close(of('{size: 9, alpha: 9, beta: 1}', [1, 2]), [1 / 6, 2 / 6]);
  });

  it('has the defaults of PyTorch', () => {
    close(of('5', [2]), [2 / (1 + (1e-4 * 4) / 5) ** 0.75]);
    expect(() => build('- local_response_norm: 3', { input: [4] })).toThrow(/shape-mismatch/);
  });
});
