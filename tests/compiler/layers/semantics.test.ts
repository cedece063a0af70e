/** What layers compute where the golden runs do not look: borders, modes, masks, defaults. Numbers worked out by hand. */
import { describe, expect, it } from 'vitest';
import { build, evaluate, gradientsOf, noise, run, shapeOf, stateOf, tensor } from '../model/support.ts';

const image = tensor([1, 1, 3, 3], [1, 2, 3, 4, 5, 6, 7, 8, 9]);
const pooled = (args: string): number[] => run(build(`- avg_pool2d: ${args}`, { input: [1, 3, 3] }), { rows: 1, inputs: { input: image } });

describe('avg_pool2d', () => {
  it('counts the padding unless told otherwise', () => {
    expect(pooled('{kernel_size: 2, padding: 1, stride: 2}')).toEqual([1 / 4, 5 / 4, 11 / 4, 28 / 4]);
    expect(pooled('{kernel_size: 2, padding: 1, stride: 2, count_include_pad: false}')).toEqual([1, 5 / 2, 11 / 2, 28 / 4]);
  });

  it('with ceil_mode counts no element beyond the padding', () => {
    expect(pooled('{kernel_size: 2, ceil_mode: true}')).toEqual([12 / 4, 9 / 2, 15 / 2, 9]);
    expect(pooled('{kernel_size: 2, padding: 1, ceil_mode: true, stride: 2}')).toEqual([1 / 4, 5 / 4, 11 / 4, 28 / 4]);
  });

  it('divides by the override', () => {
    expect(pooled('{kernel_size: 2, stride: 1, divisor_override: 1}')).toEqual([12, 16, 24, 28]);
  });
});

describe('max_pool2d', () => {
  it('never lets the padding win', () => {
    const model = build('- max_pool2d: {kernel_size: 2, padding: 1}', { input: [1, 2, 2] });
    expect(run(model, { rows: 1, inputs: { input: tensor([1, 1, 2, 2], [-1, -2, -3, -4]) } })).toEqual([-1, -2, -3, -4]);
  });

  it('drops a last window of ceil_mode that starts beyond the input', () => {
    // PyTorch: (4 + 2 - 2) / 3 rounds up to 2 + 1 windows, the third would start at 6 - 1 = 5 >= 4 + 1.
    expect(shapeOf('- max_pool2d: {kernel_size: 2, stride: 3, padding: 1, ceil_mode: true}', { input: [1, 4, 4] })).toEqual(['N', 1, 2, 2]);
    expect(shapeOf('- max_pool2d: {kernel_size: 2, ceil_mode: true}', { input: [1, 5, 4] })).toEqual(['N', 1, 3, 2]);
  });

  it('hands a NaN on', () => {
    const model = build('- max_pool2d: 2', { input: [1, 2, 2] });
    expect(run(model, { rows: 1, inputs: { input: tensor([1, 1, 2, 2], [1, NaN, 3, 4]) } })).toEqual([NaN]);
  });
});

describe('conv2d', () => {
  it.each([
    ['{out_channels: 8, kernel_size: 3}', [8, 26, 30]],
    ['{out_channels: 8, kernel_size: 3, padding: 1, stride: 2}', [8, 14, 16]],
    ['{out_channels: 8, kernel_size: [3, 5], dilation: [2, 1], padding: [0, 2]}', [8, 24, 32]],
    ['{out_channels: 8, kernel_size: 4, padding: same}', [8, 28, 32]],
    ['{out_channels: 8, kernel_size: [28, 32], padding: valid}', [8, 1, 1]],
  ])('%s', (args, [c, h, w]) => {
    expect(shapeOf(`- conv2d: ${args}`, { input: [4, 28, 32] })).toEqual(['N', c, h, w]);
  });

  it("has weights of PyTorch's shape and bounds", () => {
    const { states } = build('- {name: c, conv2d: {out_channels: 8, kernel_size: [3, 5], groups: 2}}', { input: [4, 9, 9] });
    const bound = 1 / Math.sqrt(2 * 3 * 5);
    expect(states.map(({ name, shape, init }) => ({ name, shape, init }))).toEqual([
      { name: 'c.weight', shape: [8, 2, 3, 5], init: { kind: 'uniform', low: -bound, high: bound } },
      { name: 'c.bias', shape: [8], init: { kind: 'uniform', low: -bound, high: bound } },
    ]);
  });
});

describe('batch_norm2d', () => {
  const x = noise([4, 2, 3, 3]);
  const source = { input: [2, 3, 3] };
  const initial = { '0.running_mean': tensor([2], [0.5, -0.25]), '0.running_var': tensor([2], [2, 0.5]) };
  const normal = (mean: readonly number[], variance: readonly number[]): number[] => [...x.data].map((v, i) => (v - mean[Math.floor(i / 9) % 2]!) / Math.sqrt(variance[Math.floor(i / 9) % 2]! + 1e-5));
  const close = (a: readonly number[], b: readonly number[]): void => a.forEach((v, i) => expect(v).toBeCloseTo(b[i]!, 12));

  it('evaluates with the running statistics and leaves them alone', () => {
    const model = build('- batch_norm2d', source, 'eval');
    close(run(model, { rows: 4, inputs: { input: x }, state: initial }), normal([0.5, -0.25], [2, 0.5]));
    expect(model.bufferUpdates).toEqual([]);
  });

  it('frozen does so in training, too, and has no trainable parameter', () => {
    const model = build('- {batch_norm2d: , freeze: true}', source);
    close(run(model, { rows: 4, inputs: { input: x }, state: initial }), normal([0.5, -0.25], [2, 0.5]));
    expect(model.bufferUpdates).toEqual([]);
    expect(model.states.filter((s) => s.trainable)).toEqual([]);
  });

  it('called twice in a step updates its statistics twice', () => {
    const model = build('- {name: bn, batch_norm2d: {affine: false}}\n- call: bn', source);
    const state = { 'bn.running_mean': initial['0.running_mean'], 'bn.running_var': initial['0.running_var'] };
    const [mean] = evaluate(model, [model.bufferUpdates[0]!.node], { rows: 4, inputs: { input: x }, state });
    // The second batch is normalised already: its mean is 0.
    const first = [0, 1].map((c) => [...x.data].filter((_, i) => Math.floor(i / 9) % 2 === c).reduce((s, v) => s + v / 36, 0));
    close([...mean!.data], first.map((m, c) => 0.9 * (0.9 * [0.5, -0.25][c]! + 0.1 * m)));
  });

  it('without running statistics always takes the batch', () => {
    const model = build('- batch_norm2d: {track_running_stats: false}', source, 'eval');
    expect(model.states.map((s) => s.name)).toEqual(['0.weight', '0.bias']);
    const out = run(model, { rows: 4, inputs: { input: x } });
    expect(out.reduce((s, v) => s + v, 0)).toBeCloseTo(0, 10);
  });

  it('refuses one value a channel, and a last batch of one row', () => {
    const one = { input: [2, 1, 1], batchSize: 1 };
    expect(() => build('- batch_norm2d', one)).toThrow(/batch-norm-single-value/);
    expect(() => build('- batch_norm2d', { input: [2, 1, 1], batchSize: 8, rows: 17 })).toThrow(/batch-norm-single-value/);
    build('- batch_norm2d', { input: [2, 1, 1], batchSize: 8, rows: 17, dropLast: true });
    build('- batch_norm2d', one, 'eval');
  });
});

describe('dropout', () => {
  const source = { input: [1000] };
  const ones = tensor([20, 1000], new Array<number>(20_000).fill(1));
  const draw = (model: ReturnType<typeof build>, step: number): number[] => run(model, { rows: 20, inputs: { input: ones }, seed: 3, step });

  it('keeps within five sigma of 1 - p, scaled so that the mean stays', () => {
    const kept = draw(build('- dropout: 0.3', source), 0);
    expect(new Set(kept)).toEqual(new Set([0, 1 / 0.7]));
    const count = kept.filter((v) => v !== 0).length;
    expect(Math.abs(count - 14_000)).toBeLessThan(5 * Math.sqrt(20_000 * 0.3 * 0.7));
  });

  it('differs by step and by layer, and uses the same mask for the gradient', () => {
    const model = build('- {name: a, dropout: 0.5}\n- {name: b, from: in, dropout: 0.5}\n- concat: [a, b]', source);
    const values = draw(model, 0);
    expect(draw(model, 0)).toEqual(values);
    expect(draw(model, 1)).not.toEqual(values);
    expect(values.filter((_, i) => i % 2000 < 1000)).not.toEqual(values.filter((_, i) => i % 2000 >= 1000));
    const single = build('- dropout: 0.5', source);
    const [gradient] = gradientsOf(single, single.output, ['input'], { rows: 20, inputs: { input: ones }, seed: 3, step: 4 });
    expect([...gradient!]).toEqual(draw(single, 4));
  });

  it('is the identity in evaluation and at p = 0, and nothing at p = 1', () => {
    expect(build('- dropout: 0.5', source, 'eval').g.finish().nodes.map((n) => n.op)).not.toContain('random');
    expect(draw(build('- dropout: 0', source), 0).every((v) => v === 1)).toBe(true);
    expect(draw(build('- dropout: 1', source), 0).every((v) => v === 0)).toBe(true);
  });
});

describe('embedding', () => {
  const ids = tensor([2, 3], [0, 2, 1, 1, 0, 2]);
  const source = { input: [3], dtype: 'i32' } as const;
  const table = tensor([4, 2], [0, 1, 10, 11, 20, 21, 30, 31]);

  it('looks rows up and sums their gradients', () => {
    const model = build('- {name: e, embedding: {num_embeddings: 4, embedding_dim: 2}}', source);
    expect(run(model, { rows: 2, inputs: { input: ids }, state: { 'e.weight': table } })).toEqual([0, 1, 20, 21, 10, 11, 10, 11, 0, 1, 20, 21]);
    const [gradient] = gradientsOf(model, model.output, ['e.weight'], { rows: 2, inputs: { input: ids } });
    expect([...gradient!]).toEqual([2, 2, 2, 2, 2, 2, 0, 0]);
  });

  it('gives the padding no gradient and zeros at first, but what the table holds', () => {
    const model = build('- {name: e, embedding: {num_embeddings: 4, embedding_dim: 2, padding_idx: -3}}', source);
    expect(model.states[0]!.init).toMatchObject({ kind: 'normal', zero_row: 1 });
    expect(run(model, { rows: 2, inputs: { input: ids }, state: { 'e.weight': table } }).slice(4, 8)).toEqual([10, 11, 10, 11]);
    const [gradient] = gradientsOf(model, model.output, ['e.weight'], { rows: 2, inputs: { input: ids } });
    expect([...gradient!]).toEqual([2, 2, 0, 0, 2, 2, 0, 0]);
  });

  it('asks of the data what it needs', () => {
    expect(build('- embedding: {num_embeddings: 4, embedding_dim: 2}', source).idRanges).toEqual([{ field: 'input', below: 4, by: '`0` (embedding)' }]);
  });
});

describe('activations let a NaN through', () => {
  it.each(['relu', 'relu6', 'leaky_relu', 'elu', 'gelu', 'gelu: tanh', 'silu', 'sigmoid', 'hardsigmoid', 'hardswish', 'tanh', 'softsign', 'tanhshrink'])('%s', (layer) => {
    expect(run(build(`- ${layer}`, { input: [1] }), { rows: 1, inputs: { input: tensor([1, 1], [NaN]) } })).toEqual([NaN]);
  });
});

describe('movement', () => {
  const x = { rows: 1, inputs: { input: tensor([1, 2, 3], [0, 1, 2, 3, 4, 5]) } };
  const source = { input: [2, 3] };

  it.each([
    ['permute: [0, 2, 1]', [3, 2], [0, 3, 1, 4, 2, 5]],
    ['permute: [0, -1, 1]', [3, 2], [0, 3, 1, 4, 2, 5]],
    ['reshape: [3, -1]', [3, 2], [0, 1, 2, 3, 4, 5]],
    ['flatten', [6], [0, 1, 2, 3, 4, 5]],
    ['slice: {dim: 2, start: 1}', [2, 2], [1, 2, 4, 5]],
    ['slice: {dim: -1, start: -2, end: -1}', [2, 1], [1, 4]],
    ['slice: {dim: 1, end: 1}', [1, 3], [0, 1, 2]],
  ])('%s', (layer, shape, values) => {
    const model = build(`- ${layer}`, source);
    expect(model.g.type(model.output).shape).toEqual(['N', ...shape]);
    expect(run(model, x)).toEqual(values);
  });

  it('pads left, right, top, bottom', () => {
    const model = build('- pad: {padding: [1, 0, 0, 2], value: 9}', { input: [1, 1, 2] });
    expect(run(model, { rows: 1, inputs: { input: tensor([1, 1, 1, 2], [1, 2]) } })).toEqual([9, 1, 2, 9, 9, 9, 9, 9, 9]);
  });
});

describe('arithmetic', () => {
  const x = { rows: 1, inputs: { input: tensor([1, 2], [3, 5]) } };

  it('takes a number, a name beside the input, or names', () => {
    const source = { input: [2] };
    expect(run(build('- add: 1.5', source), x)).toEqual([4.5, 6.5]);
    expect(run(build('- mul: -2', source), x)).toEqual([-6, -10]);
    expect(run(build('- {name: twice, mul: 2}\n- add: in', source), x)).toEqual([9, 15]);
    expect(run(build('- {name: twice, mul: 2}\n- mul: [in, in, twice]', source), x)).toEqual([54, 250]);
    expect(run(build('- {name: twice, mul: 2}\n- {from: [in, twice], add: }', source), x)).toEqual([9, 15]);
  });

  it('multiplies matrices for every axis between', () => {
    const model = build('- {name: t, permute: [0, 1, 3, 2]}\n- matmul: [in, t]', { input: [2, 1, 2] });
    expect(run(model, { rows: 1, inputs: { input: tensor([1, 2, 1, 2], [1, 2, 3, 4]) } })).toEqual([5, 25]);
  });

  it('starts a model from its state', () => {
    const model = build('- {name: l, linear: 2}', { input: [2] });
    const state = stateOf(model);
    const [w, b] = [state['l.weight']!.data, state['l.bias']!.data];
    expect(run(model, x)).toEqual([0, 1].map((o) => w[2 * o]! * 3 + w[2 * o + 1]! * 5 + b[o]!));
  });
});
