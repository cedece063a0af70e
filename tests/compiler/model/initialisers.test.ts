/** Initialisers: gains and bounds as torch.nn.init gives them, and which parameters an item's `init` reaches. */
import { describe, expect, it } from 'vitest';
import { INITIALISERS } from '../../../src/compiler/config/initialisers.ts';
import type { Args } from '../../../src/compiler/config/args.ts';
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
    expect(faults('- {relu: , init: zeros}')).toMatchObject([{ code: 'unknown-parameter' }]);
  });
});
