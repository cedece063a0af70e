/** Recurrent layers against loops over numbers, in float64; what a step may see, names, initial values, what is refused. */
import { describe, expect, it } from 'vitest';
import { buildModel } from '../../../src/compiler/model/build.ts';
import type { BuiltModel } from '../../../src/compiler/model/types.ts';
import type { RefTensor } from '../../../src/compiler/ops/op.ts';
import { build, configOf, evaluate, faults, gradientsOf, noise, run, shapeOf, specOf, stateOf } from '../model/support.ts';
import { sequence, type Options } from './recurrent-reference.ts';

const [ROWS, STEPS, WIDTH] = [3, 5, 4];
const x = noise([ROWS, STEPS, WIDTH], 3);
const input = [STEPS, WIDTH];

/** All parameters with numbers of their own, larger than at the start so that gates saturate here and there. */
function filled(model: BuiltModel): Record<string, RefTensor> {
  return stateOf(model, Object.fromEntries(model.states.map((s, i) => [s.key, { shape: s.shape, data: noise(s.shape, 20 + i).data.map((v) => 1.5 * v) }])));
}

function rowsOf(t: RefTensor): number[][][] {
  const [rows, steps, width] = t.shape as [number, number, number];
  return Array.from({ length: rows }, (_, n) => Array.from({ length: steps }, (_, s) => [...t.data.slice((n * steps + s) * width, (n * steps + s + 1) * width)]));
}

function expected(state: Readonly<Record<string, RefTensor>>, options: Options, values = x): number[][][] {
  const weights = Object.fromEntries(Object.entries(state).map(([key, t]) => [key.replace('a.', ''), t.data]));
  return rowsOf(values).map((steps) => sequence(steps, weights, options));
}

function close(ours: readonly number[], theirs: readonly number[]): void {
  expect(ours.length).toBe(theirs.length);
  theirs.forEach((value, i) => expect(Math.abs(ours[i]! - value), `element ${i}`).toBeLessThan(1e-12));
}

const CELLS: readonly [string, Options][] = [
  ['rnn: {hidden_size: 3', { layer: 'rnn', hidden: 3 }],
  ['rnn: {hidden_size: 3, nonlinearity: relu', { layer: 'rnn', hidden: 3, relu: true }],
  ['lstm: {hidden_size: 3', { layer: 'lstm', hidden: 3 }],
  ['gru: {hidden_size: 3', { layer: 'gru', hidden: 3 }],
];

describe.each(CELLS)('%s', (layer, options) => {
  it.each<[string, Partial<Options>]>([
    ['', {}],
    [', bias: false', {}],
    [', num_layers: 3', { layers: 3 }],
    [', bidirectional: true', { both: true }],
    [', num_layers: 2, bidirectional: true, bias: false', { layers: 2, both: true }],
    [', num_layers: 2, bidirectional: true, dropout: 0.4', { layers: 2, both: true }],
  ])('%s} gives the sequence, and with `output: last` its last step', (args, more) => {
    const wanted = (state: Record<string, RefTensor>): number[][][] => expected(state, { ...options, ...more });
    const all = build(`- {name: a, ${layer}${args}}}`, { input }, 'eval');
    const state = filled(all);
    close(run(all, { rows: ROWS, inputs: { input: x }, state }), wanted(state).flat(2));
    const last = build(`- {name: a, ${layer}${args}, output: last}}`, { input }, 'eval');
    expect(last.states.map((s) => s.key)).toEqual(all.states.map((s) => s.key));
    close(run(last, { rows: ROWS, inputs: { input: x }, state }), wanted(state).flatMap((steps) => steps.at(-1)!));
  });

  it('takes a single time step and a single hidden unit', () => {
    const one = noise([ROWS, 1, WIDTH], 9);
    for (const args of [', bidirectional: true', ', num_layers: 2']) {
      const model = build(`- {name: a, ${layer.replace('3', '1')}${args}}}`, { input: [1, WIDTH] }, 'eval');
      const state = filled(model);
      const reach: Options = { ...options, hidden: 1, ...(args.includes('layers') ? { layers: 2 } : { both: true }) };
      close(run(model, { rows: ROWS, inputs: { input: one }, state }), expected(state, reach, one).flat(2));
    }
  });

  it('sees nothing that comes later, and in both directions everything', () => {
    for (const both of [false, true]) {
      const model = build(`- {name: a, ${layer}, num_layers: 2, bidirectional: ${both}}}`, { input }, 'eval');
      const state = filled(model);
      const width = both ? 6 : 3;
      for (let step = 0; step < STEPS; step++) {
        const changed = { ...x, data: x.data.map((v, i) => (Math.floor(i / WIDTH) % STEPS > step ? -v : v)) };
        const at = (values: RefTensor): number[] => run(model, { rows: ROWS, inputs: { input: values }, state }).filter((_, i) => Math.floor(i / width) % STEPS <= step);
        if (both && step < STEPS - 1) expect(at(changed)).not.toEqual(at(x));
        else expect(at(changed)).toEqual(at(x));
      }
    }
  });

  it('treats every row by itself', () => {
    const model = build(`- {name: a, ${layer}, num_layers: 2, bidirectional: true}}`, { input }, 'eval');
    const state = filled(model);
    const size = STEPS * WIDTH;
    const together = run(model, { rows: ROWS, inputs: { input: x }, state });
    const out = together.length / ROWS;
    const row = (n: number): Float64Array => x.data.slice(n * size, (n + 1) * size);
    for (let n = 0; n < ROWS; n++) expect(run(model, { rows: 1, inputs: { input: { shape: [1, STEPS, WIDTH], data: row(n) } }, state })).toEqual(together.slice(n * out, (n + 1) * out));
    const turned = run(model, { rows: ROWS, inputs: { input: { shape: x.shape, data: Float64Array.from([2, 0, 1].flatMap((n) => [...row(n)])) } }, state });
    expect(turned).toEqual([2, 0, 1].flatMap((n) => together.slice(n * out, (n + 1) * out)));
  });

  it('has the gradients that finite differences of the loops have, with respect to everything', () => {
    for (const [args, more] of [[', num_layers: 2, bidirectional: true', { layers: 2, both: true }], [', bias: false', {}]] as const) {
      const reach: Options = { ...options, ...more };
      const model = build(`- {name: a, ${layer}${args}}}`, { input }, 'eval');
      const state = filled(model);
      const names = ['input', ...model.states.map((s) => s.key)];
      const seed = noise([ROWS, STEPS, more && 'both' in more ? 6 : 3], 8);
      const found = gradientsOf(model, model.output, names, { rows: ROWS, inputs: { input: x }, state }, seed);
      const value = (name: string, element: number, by: number): number => {
        const moved = (t: RefTensor): RefTensor => ({ ...t, data: t.data.map((v, i) => (i === element ? v + by : v)) });
        const out = name === 'input' ? expected(state, reach, moved(x)) : expected({ ...state, [name]: moved(state[name]!) }, reach);
        return out.flat(2).reduce((sum, v, i) => sum + v * seed.data[i]!, 0);
      };
      names.forEach((name, k) => {
        const gradient = found[k]!;
        for (let e = 0; e < gradient.length; e += Math.max(1, Math.ceil(gradient.length / 10))) {
          const numeric = (value(name, e, 1e-5) - value(name, e, -1e-5)) / 2e-5;
          expect(Math.abs(numeric - gradient[e]!) / Math.max(1, Math.abs(numeric)), `${args}: d/d${name}[${e}] is ${gradient[e]}, numerically ${numeric}`).toBeLessThan(1e-6);
        }
      });
    }
  });
});

describe('parameters', () => {
  it("have PyTorch's names, order and shapes", () => {
    const model = build('- {name: a, gru: {hidden_size: 6, num_layers: 2, bidirectional: true}}', { input });
    const of = (suffix: string, width: number): [string, number[]][] => [[`a.weight_ih_${suffix}`, [18, width]], [`a.weight_hh_${suffix}`, [18, 6]], [`a.bias_ih_${suffix}`, [18]], [`a.bias_hh_${suffix}`, [18]]];
    expect(model.states.map((s) => [s.key, s.shape])).toEqual([...of('l0', WIDTH), ...of('l0_reverse', WIDTH), ...of('l1', 12), ...of('l1_reverse', 12)]);
    expect(build('- {name: a, lstm: {hidden_size: 6, bias: false}}', { input }).states.map((s) => [s.key, s.shape])).toEqual([['a.weight_ih_l0', [24, WIDTH]], ['a.weight_hh_l0', [24, 6]]]);
  });

  it('start uniform within 1/√hidden_size, biases too', () => {
    const state = stateOf(build('- {name: a, lstm: 16}', { input }));
    for (const [name, { data }] of Object.entries(state)) {
      const largest = data.reduce((m, v) => Math.max(m, Math.abs(v)), 0);
      expect(largest, name).toBeLessThanOrEqual(0.25);
      expect(largest, name).toBeGreaterThan(0.22);
    }
  });

  it('are shared where the layer is called again, and can be tied and frozen by name', () => {
    const model = build('- {name: a, gru: 4}\n- {name: b, call: a}\n- {name: c, gru: 4, tie: {weight_hh_l0: a.weight_hh_l0}, freeze: true}', { input });
    expect(model.states.filter((s) => s.key.startsWith('c.')).map((s) => [s.key, s.trainable])).toEqual([['c.weight_ih_l0', false], ['c.bias_ih_l0', false], ['c.bias_hh_l0', false]]);
  });
});

describe('dropout', () => {
  it('lies between layers only: the top one gives its sequence whole', () => {
    const args = (p: number): string => `- {name: a, rnn: {hidden_size: 3, num_layers: 2, dropout: ${p}}}`;
    const all = build(args(1), { input }, 'train');
    // With everything dropped the top layer reads zeros, as from an input of zeros.
    const state = filled(all);
    const top = Object.fromEntries(Object.entries(state).filter(([key]) => key.endsWith('l1')).map(([key, t]) => [key.replace('l1', 'l0'), t]));
    close(run(all, { rows: ROWS, inputs: { input: x }, state }), expected(top, { layer: 'rnn', hidden: 3 }, { shape: [ROWS, STEPS, 3], data: new Float64Array(ROWS * STEPS * 3) }).flat(2));
    const some = build(args(0.5), { input }, 'train');
    const values = (step: number): number[] => [...evaluate(some, [some.output], { rows: ROWS, inputs: { input: x }, state, step })[0]!.data];
    expect(values(1)).toEqual(values(1));
    expect(values(1)).not.toEqual(values(2));
  });

  it('of a single layer is a warning: there is nothing between', () => {
    const source = { input };
    const result = buildModel(configOf('- lstm: {hidden_size: 3, dropout: 0.2}', source), specOf(source), 'train');
    const warnings = result.ok ? result.warnings : [];
    expect(warnings.map((d) => [d.code, d.severity])).toEqual([['dropout-unused', 'warning']]);
    expect(warnings[0]!.message).toContain('`dropout: 0.2`');
    expect(warnings[0]!.location?.line).toBe(4);
  });
});

describe('faults', () => {
  it.each([
    [[5], 'shape-mismatch', '[N, T, features]', '[N, 5]'],
    [[2, 3, 4], 'shape-mismatch', '[N, T, features]', '[N, 2, 3, 4]'],
  ])('an input %j has the wrong rank', (shape, code, wanted, got) => {
    for (const layer of ['rnn', 'lstm', 'gru']) {
      const [fault, ...more] = faults(`- ${layer}: 4`, { input: shape });
      expect(more).toEqual([]);
      expect(fault!.code).toBe(code);
      expect(fault!.message).toContain(wanted);
      expect(fault!.message).toContain(got);
      expect(fault!.location?.line).toBe(4);
    }
  });

  it('token ids go through an embedding first', () => {
    const [fault] = faults('- reshape: [5, 1]\n- lstm: 4', { input: [5], dtype: 'i32' });
    expect(fault!.code).toBe('dtype-mismatch');
    expect(fault!.hint).toContain('embedding');
    expect(shapeOf('- embedding: {num_embeddings: 9, embedding_dim: 2}\n- lstm: 4', { input: [5], dtype: 'i32' })).toEqual(['N', 5, 4]);
  });

  it.each([
    ['- lstm: 0', 'out-of-range'],
    ['- gru: {hidden_size: 2.5}', 'wrong-type'],
    ['- rnn: {hidden_size: 4, num_layers: 0}', 'out-of-range'],
    ['- rnn: {hidden_size: 4, dropout: 1.5}', 'out-of-range'],
    ['- rnn: {hidden_size: 4, nonlinearity: sigmoid}', 'unknown-value'],
    ['- lstm: {hidden_size: 4, nonlinearity: relu}', 'unknown-key'],
    ['- lstm: {hidden_size: 4, output: first}', 'unknown-value'],
    ['- gru: {num_layers: 2}', 'missing-key'],
    ['- gru: {hidden_size: 4, input_size: 3}', 'unknown-key'],
  ])('%s', (model, code) => {
    expect(() => configOf(model, { input })).toThrow(`4: ${code}`);
  });
});
