/** Initialisers: gains and bounds as torch.nn.init gives them, and which parameters an item's `init` reaches. */
import { describe, expect, it } from 'vitest';
import { INITIALISERS } from '../../../src/compiler/config/initialisers.ts';
import type { Args } from '../../../src/compiler/config/args.ts';
import { initialValues } from '../../../src/runtime/init.ts';
import { build, faults } from './support.ts';

function spec(name: string, shape: readonly number[], args: Args = {}) {
  const def = INITIALISERS.get(name)!;
  const defaults = Object.fromEntries(Object.entries(def.args).map(([key, { default: value }]) => [key, value ?? null]));
  return def.spec(shape, { ...defaults, ...args });
}

describe('bounds', () => {
  // A convolution [8, 4, 3, 5]: fan_in 60, fan_out 120.
  const shape = [8, 4, 3, 5];
  it.each([
    ['kaiming_uniform', {}, { kind: 'uniform', high: Math.sqrt(6 / 60) }],
    ['kaiming_uniform', { a: Math.sqrt(5) }, { kind: 'uniform', high: 1 / Math.sqrt(60) }],
    ['kaiming_uniform', { mode: 'fan_out', nonlinearity: 'relu' }, { kind: 'uniform', high: Math.sqrt(6 / 120) }],
    ['kaiming_normal', { nonlinearity: 'tanh' }, { kind: 'normal', std: 5 / 3 / Math.sqrt(60) }],
    ['kaiming_normal', { nonlinearity: 'selu' }, { kind: 'normal', std: 0.75 / Math.sqrt(60) }],
    ['xavier_uniform', {}, { kind: 'uniform', high: Math.sqrt(6 / 180) }],
    ['xavier_normal', { gain: 2 }, { kind: 'normal', std: 2 * Math.sqrt(2 / 180) }],
    ['trunc_normal', { std: 0.02 }, { kind: 'trunc_normal', std: 0.02, low: -2, high: 2 }],
  ] as const)('%s %o', (name, args, expected) => {
    const found = spec(name, shape, args) as unknown as Record<string, unknown>;
    for (const [key, value] of Object.entries(expected)) {
      if (typeof value === 'number') expect(found[key]).toBeCloseTo(value, 14);
      else expect(found[key]).toBe(value);
    }
  });
});

describe('fans', () => {
  // PyTorch takes dim 1 for the inputs, of a transposed convolution [in, out / groups, …] too.
  it.each([
    ['- {name: l, linear: 3, init: kaiming_uniform}', [4], Math.sqrt(6 / 4)],
    ['- {name: l, conv2d: {out_channels: 6, kernel_size: [3, 5], groups: 2}, init: kaiming_uniform}', [4, 8, 8], Math.sqrt(6 / (2 * 15))],
    ['- {name: l, conv2d: {out_channels: 6, kernel_size: [3, 5], groups: 2}, init: {kaiming_uniform: {mode: fan_out}}}', [4, 8, 8], Math.sqrt(6 / (6 * 15))],
    ['- {name: l, conv_transpose2d: {out_channels: 6, kernel_size: 3, groups: 2}, init: kaiming_uniform}', [4, 8, 8], Math.sqrt(6 / (3 * 9))],
    ['- {name: l, conv_transpose2d: {out_channels: 6, kernel_size: 3, groups: 2}, init: xavier_uniform}', [4, 8, 8], Math.sqrt(6 / (3 * 9 + 4 * 9))],
  ] as const)('%s', (model, input, bound) => {
    const init = build(model, { input }).states.find((s) => s.name === 'l.weight')!.init as { readonly low: number; readonly high: number };
    expect(init.high).toBeCloseTo(bound, 14);
    expect(init.low).toBe(-init.high);
  });
});

describe('drawn values', () => {
  const N = 100 * 50;
  /** Of a linear layer's weight [100, 50] as a fresh run has it. */
  const drawn = (init: string): { readonly values: Float64Array; readonly mean: number; readonly std: number } => {
    const state = build(`- {name: l, linear: 100, init: ${init}}`, { input: [50] }).states[0]!;
    const values = initialValues(state.init!, state.shape, state.name, 3);
    const mean = values.reduce((a, b) => a + b, 0) / N;
    return { values, mean, std: Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / N) };
  };

  // Within five standard errors: of the mean std / √n, of the deviation of a normal distribution std / √(2n), of a uniform one less.
  it.each([
    ['kaiming_normal', Math.sqrt(2 / 50)],
    ['{kaiming_normal: {mode: fan_out, nonlinearity: relu}}', Math.sqrt(2 / 100)],
    ['{kaiming_uniform: {a: 1}}', Math.sqrt(1 / 50)],
    ['xavier_normal', Math.sqrt(2 / 150)],
    ['{xavier_uniform: 3}', 3 * Math.sqrt(2 / 150)],
    ['{trunc_normal: {std: 0.02}}', 0.02],
    ['{normal: {std: 0.5}}', 0.5],
  ])('%s', (init, std) => {
    const found = drawn(init);
    expect(Math.abs(found.mean)).toBeLessThan((5 * std) / Math.sqrt(N));
    expect(Math.abs(found.std - std)).toBeLessThan((5 * std) / Math.sqrt(2 * N));
  });

  it('orthogonal: columns orthonormal, times the gain', () => {
    const { values } = drawn('{orthogonal: 2}');
    for (const [i, j] of [[0, 0], [49, 49], [0, 1], [17, 30]] as const) {
      let dot = 0;
      for (let r = 0; r < 100; r++) dot += values[r * 50 + i]! * values[r * 50 + j]!;
      expect(dot).toBeCloseTo(i === j ? 4 : 0, 12);
    }
  });

  it('constants', () => {
    expect(new Set(drawn('{constant: 0.25}').values)).toEqual(new Set([0.25]));
    expect(new Set(drawn('zeros').values)).toEqual(new Set([0]));
    expect(new Set(drawn('ones').values)).toEqual(new Set([1]));
  });
});

describe("an item's init", () => {
  const inits = (model: string, input = [4]): Record<string, unknown> => Object.fromEntries(build(model, { input }).states.map((s) => [s.name, s.init]));

  it('bare is for the weight alone', () => {
    const found = inits('- {name: l, linear: 3, init: {constant: 0.5}}');
    expect(found['l.weight']).toEqual({ kind: 'constant', value: 0.5 });
    expect(found['l.bias']).toEqual({ kind: 'uniform', low: -0.5, high: 0.5 });
    expect(inits('- {name: n, layer_norm: , init: zeros}')).toEqual({ 'n.weight': { kind: 'constant', value: 0 }, 'n.bias': { kind: 'constant', value: 0 } });
  });

  it('reaches parameters by name', () => {
    expect(inits('- {name: l, linear: 3, init: {weight: orthogonal, bias: ones}}')).toEqual({ 'l.weight': { kind: 'orthogonal', gain: 1 }, 'l.bias': { kind: 'constant', value: 1 } });
  });

  it('refuses what the layer does not have and what does not fit', () => {
    expect(faults('- {name: l, linear: 3, init: {weigth: zeros}}')).toMatchObject([{ code: 'unknown-parameter', hint: 'did you mean `weight`?' }]);
    expect(faults('- {name: l, linear: 3, init: {bias: xavier_uniform}}')).toMatchObject([{ code: 'init-shape' }]);
    expect(faults('- {name: l, linear: 3, init: {uniform: {a: 1, b: 0}}}')).toMatchObject([{ code: 'init-range', location: { line: 4 } }]);
    expect(faults('- {name: l, linear: 3, init: {trunc_normal: {a: 3}}}')).toMatchObject([{ code: 'init-range' }]);
    // What the layer gives is known all the same, and so are the faults of those behind it.
    expect(faults('- {name: l, linear: 3, init: {weigth: zeros}}\n- {name: m, linear: 4, tie: {bais: l.bias}}\n- {name: n, linear: 4, init: {wieght: ones}}').map(({ code, location }) => [code, location?.line])).toEqual([['unknown-parameter', 4], ['unknown-parameter', 5], ['unknown-parameter', 6]]);
    expect(faults('- {relu: , init: zeros}')).toMatchObject([{ code: 'unknown-parameter' }]);
  });
});
