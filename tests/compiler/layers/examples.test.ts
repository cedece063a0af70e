/** Every layer's own example is built, run and differentiated; its definition is complete. */
import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../../src/compiler/layers/registry.ts';
import type { RefTensor } from '../../../src/compiler/ops/op.ts';
import { build, evaluate, gradientsOf, noise, run, stateOf, type Source, type Values } from '../model/support.ts';

const ROWS = 3;

describe.each([...LAYERS.values()])('$name', (def) => {
  const source: Source = { input: def.example.input, dtype: def.example.dtype ?? 'f32', batchSize: ROWS, rows: 3 * ROWS };
  const shape = [ROWS, ...def.example.input];
  const input: RefTensor = def.example.dtype === 'i32' ? { shape, data: Float64Array.from({ length: noise(shape).data.length }, (_, i) => i % 3) } : noise(shape);

  it('describes itself', () => {
    expect(def.summary).toMatch(/\.$/);
    for (const [name, spec] of Object.entries(def.args)) expect(spec.doc, name).toMatch(/\.$/);
    if (def.primary !== undefined) expect(Object.keys(def.args)).toContain(def.primary);
  });

  it('gives finite values of the shape it promises, in training and in evaluation', () => {
    for (const mode of ['train', 'eval'] as const) {
      const model = build(def.example.model, source, mode);
      const values = run(model, { rows: ROWS, inputs: { input } });
      const size = model.g.type(model.output).shape.reduce<number>((n, d) => n * (d === 'N' ? ROWS : d), 1);
      expect(values).toHaveLength(size);
      expect(values.every(Number.isFinite)).toBe(true);
    }
  });

  it('has the gradients that finite differences have', () => {
    const model = build(def.example.model, source);
    const out = model.g.type(model.output).shape.map((d) => (d === 'N' ? ROWS : d));
    const seed = noise(out, 5);
    const state = stateOf(model);
    const at = (inputs: Values['inputs'], states: Values['state']): number =>
      evaluate(model, [model.output], { rows: ROWS, inputs, state: states! })[0]!.data.reduce((sum, v, i) => sum + v * seed.data[i]!, 0);
    const parameters = model.states.filter((s) => s.role === 'parameter').map((s) => s.key);
    const names = [...(def.example.dtype === 'i32' ? [] : ['input']), ...parameters];
    const found = gradientsOf(model, model.output, names, { rows: ROWS, inputs: { input }, state }, seed);
    names.forEach((name, k) => {
      const whole = name === 'input' ? input : state[name]!;
      whole.data.forEach((_, i) => {
        const shifted = (h: number): number => {
          const moved = { shape: whole.shape, data: whole.data.map((v, j) => (j === i ? v + h : v)) };
          return name === 'input' ? at({ input: moved }, state) : at({ input }, { ...state, [name]: moved });
        };
        const h = 1e-5;
        const difference = (shifted(h) - shifted(-h)) / (2 * h);
        expect(Math.abs((found[k]?.[i] ?? 0) - difference), `${name}[${i}]`).toBeLessThan(1e-7 * (1 + Math.abs(difference)));
      });
    });
  });
});
