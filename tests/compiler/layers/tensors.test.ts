/** Layers that reduce, split, join and drop: numbers worked out by hand, dims as PyTorch counts them. */
import { describe, expect, it } from 'vitest';
import { build, faults, gradientsOf, run, shapeOf, tensor } from '../model/support.ts';

const x = { rows: 1, inputs: { input: tensor([1, 2, 3], [0, 1, 2, 3, 4, 5]) } };
const source = { input: [2, 3] };

describe('reductions', () => {
  it.each<[string, (number | 'N')[], number[]]>([
    ['mean', ['N'], [2.5]],
    ['mean: 1', ['N', 3], [1.5, 2.5, 3.5]],
    ['mean: {dim: -1, keepdim: true}', ['N', 2, 1], [1, 4]],
    ['mean: [1, 2]', ['N'], [2.5]],
    ['sum: 2', ['N', 2], [3, 12]],
    ['sum: {dim: [-2, -1], keepdim: true}', ['N', 1, 1], [15]],
    ['max: 1', ['N', 3], [3, 4, 5]],
    ['max: {dim: 2, keepdim: true}', ['N', 2, 1], [2, 5]],
    ['max', ['N'], [5]],
  ])('%s', (layer, shape, values) => {
    const model = build(`- ${layer}`, source);
    expect(model.g.type(model.output).shape).toEqual(shape);
    expect(run(model, x)).toEqual(values);
  });

  it('equal maxima: the first along a dim, all alike over everything', () => {
    const of = (layer: string): number[] => {
      const model = build(`- ${layer}`, { input: [4] });
      return [...gradientsOf(model, model.output, ['input'], { rows: 1, inputs: { input: tensor([1, 4], [7, 1, 7, 0]) } })[0]!];
    };
    expect(of('max: 1')).toEqual([1, 0, 0, 0]);
    expect(of('max')).toEqual([0.5, 0, 0.5, 0]);
    expect(of('max: [1]')).toEqual([0.5, 0, 0.5, 0]);
  });
});

describe('arithmetic', () => {
  const row = { rows: 1, inputs: { input: tensor([1, 2], [3, 5]) } };
  it.each<[string, number[]]>([
    ['- sub: 1', [2, 4]],
    ['- div: 2', [1.5, 2.5]],
    ['- maximum: 4', [4, 5]],
    ['- minimum: 4', [3, 4]],
    ['- {name: twice, mul: 2}\n- sub: in', [3, 5]],
    ['- {name: twice, mul: 2}\n- {from: in, sub: twice}', [-3, -5]],
    ['- {name: twice, mul: 2}\n- sub: [in, twice]', [-3, -5]],
    ['- {name: twice, mul: 2}\n- sub: [in, twice, in]', [-6, -10]],
    ['- {name: twice, mul: 2}\n- div: [twice, in]', [2, 2]],
    ['- {name: turned, mul: -1}\n- maximum: in', [3, 5]],
    ['- {name: turned, mul: -1}\n- minimum: [in, turned]', [-3, -5]],
  ])('%s', (model, values) => {
    expect(run(build(model, { input: [2] }), row)).toEqual(values);
  });

  it('stretches axes of 1, for matrices too', () => {
    const image = { input: [2, 2, 2] };
    expect(shapeOf('- {name: m, global_avg_pool: {keepdim: true}}\n- sub: [in, m]', image)).toEqual(['N', 2, 2, 2]);
    const model = build('- {name: m, mean: {dim: 1, keepdim: true}}\n- matmul: [in, m]', image);
    const values = { rows: 1, inputs: { input: tensor([1, 2, 2, 2], [1, 2, 3, 4, 5, 6, 7, 8]) } };
    // The mean of both matrices is [[3, 4], [5, 6]].
    expect(run(model, values)).toEqual([13, 16, 29, 36, 45, 56, 61, 76]);
  });
});

describe('axes', () => {
  it.each<[string, number[], number[]]>([
    ['unflatten: [3, 2]', [6], [3, 2]],
    ['unflatten: {dim: 2, unflattened_size: [2, -1, 1]}', [3, 4], [3, 2, 2, 1]],
    ['squeeze', [1, 3, 1], [3]],
    ['squeeze: 1', [1, 3, 1], [3, 1]],
    ['squeeze: [1, -1]', [1, 3, 1], [3]],
    ['squeeze: 2', [1, 3, 1], [1, 3, 1]],
    ['unsqueeze: 1', [3], [1, 3]],
    ['unsqueeze: -1', [3], [3, 1]],
    ['unsqueeze: 2', [3, 4], [3, 1, 4]],
  ])('%s of %j', (layer, from, to) => {
    expect(shapeOf(`- ${layer}`, { input: from })).toEqual(['N', ...to]);
  });

  it('stack makes a new one', () => {
    const model = (dim: number): number[] => run(build(`- {name: neg, mul: -1}\n- stack: {inputs: [in, neg], dim: ${dim}}`, { input: [2] }), { rows: 1, inputs: { input: tensor([1, 2], [1, 2]) } });
    expect(model(1)).toEqual([1, 2, -1, -2]);
    expect(model(-1)).toEqual([1, -1, 2, -2]);
    expect(model(2)).toEqual([1, -1, 2, -2]);
  });
});

describe('chunk', () => {
  it('gives its parts by number', () => {
    expect(run(build('- {name: c, chunk: 2}\n- {from: [c.1, c.0], concat: }', { input: [5] }), { rows: 1, inputs: { input: tensor([1, 5], [0, 1, 2, 3, 4]) } })).toEqual([3, 4, 0, 1, 2]);
    expect(run(build('- {name: c, chunk: {chunks: 3, dim: -1}}\n- sub: [c.2, c.0]', source), x)).toEqual([2, 2]);
  });

  it('hands its input on, and a part may go unused', () => {
    expect(run(build('- {name: c, chunk: {chunks: 3, dim: 2}}\n- add: c.1', { input: [2, 3] }), x)).toEqual([1, 2, 3, 7, 8, 9]);
  });

  it('in a container is found from outside and inside, and cut again by a call', () => {
    const model = '- name: s\n  sequential: [{name: c, chunk: 2}, {from: c.0, mul: 10}]\n- {name: t, call: s}\n- add: s.c.1';
    // s: the first half of four times 10; called on that: the first quarter.
    expect(run(build(model, { input: [4] }), { rows: 1, inputs: { input: tensor([1, 4], [1, 2, 3, 4]) } })).toEqual([103, 104]);
  });

  it('has no part beyond the last, and none that is empty', () => {
    expect(faults('- {name: c, chunk: 2}\n- {from: c.2, relu: }')).toMatchObject([{ code: 'unknown-reference' }]);
    expect(faults('- {name: c, chunk: 4}\n- {from: c.0, relu: }', { input: [5] })).toMatchObject([{ code: 'layer-argument', message: expect.stringMatching(/dim 1 of \[N, 5\] makes 3 parts of 2, not 4/) as unknown, hint: 'write `chunks: 3`' }]);
    expect(faults('- chunk: 2\n- {name: b, linear: 2}\n- add: "0.0"')[0]!.code).toBe('index-reference');
  });
});

describe('dropping whole channels and rows', () => {
  const ones = (shape: readonly number[]): ReturnType<typeof tensor> => tensor(shape, new Array<number>(shape.reduce((n, d) => n * d, 1)).fill(1));

  it('dropout2d zeroes channels', () => {
    const out = run(build('- dropout2d: 0.25', { input: [100, 2, 2] }), { rows: 40, inputs: { input: ones([40, 100, 2, 2]) }, seed: 3 });
    const channels = Array.from({ length: 4000 }, (_, i) => out.slice(4 * i, 4 * i + 4));
    expect(channels.every((c) => new Set(c).size === 1)).toBe(true);
    expect(new Set(out)).toEqual(new Set([0, 1 / 0.75]));
    const kept = channels.filter((c) => c[0] !== 0).length;
    expect(Math.abs(kept - 3000)).toBeLessThan(5 * Math.sqrt(4000 * 0.25 * 0.75));
  });

  it('drop_path zeroes rows, with the same draw for the gradient', () => {
    const model = build('- drop_path: 0.5', { input: [3] });
    const values = { rows: 400, inputs: { input: ones([400, 3]) }, seed: 1, step: 2 };
    const out = run(model, values);
    const rows = Array.from({ length: 400 }, (_, i) => out.slice(3 * i, 3 * i + 3));
    expect(rows.every(([a, b, c]) => a === b && b === c && (a === 0 || a === 2))).toBe(true);
    expect(Math.abs(rows.filter(([a]) => a === 2).length - 200)).toBeLessThan(50);
    expect([...gradientsOf(model, model.output, ['input'], values)[0]!]).toEqual(out);
  });

  it('are the identity in evaluation and at p = 0; at p = 1 nothing is left; the rest need not be scaled', () => {
    for (const layer of ['dropout2d', 'drop_path']) {
      const of = (args: string, mode: 'train' | 'eval'): number[] => run(build(`- ${layer}: ${args}`, { input: [2, 2] }, mode), { rows: 50, inputs: { input: ones([50, 2, 2]) } });
      expect(of('0.5', 'eval').every((v) => v === 1)).toBe(true);
      expect(of('0', 'train').every((v) => v === 1)).toBe(true);
      expect(of('1', 'train').every((v) => v === 0)).toBe(true);
    }
    expect(new Set(run(build('- drop_path: {p: 0.5, scale_by_keep: false}', { input: [2] }), { rows: 50, inputs: { input: ones([50, 2]) } }))).toEqual(new Set([0, 1]));
  });
});

describe('what is wrong', () => {
  it.each<[string, RegExp, number[]?]>([
    ['mean: 0', /batch-dim/],
    ['sum: 3', /dim-out-of-range/],
    ['max: [1, -2]', /layer-argument.*\[1, 1\] names an axis twice/],
    ['unflatten: [4, 2]', /shape-mismatch.*dim 1 of \[N, 6\].*6 is not 8/, [6]],
    ['unflatten: [4, -1]', /shape-mismatch.*6 is not a multiple of 4/, [6]],
    ['unflatten: [-1, -1]', /reshape-ambiguous/, [6]],
    ['unflatten: [0]', /empty-dim/, [6]],
    ['unflatten: {dim: 0, unflattened_size: [1]}', /batch-dim/, [6]],
    ['squeeze: 0', /batch-dim/],
    ['unsqueeze: 0', /batch-dim/],
    ['unsqueeze: 4', /dim-out-of-range.*dims 0 to 3/],
    ['chunk: {chunks: 2, dim: 0}', /batch-dim/],
    ['dropout2d', /shape-mismatch.*\[N, 4\]/, [4]],
  ])('%s', (layer, message, input = [2, 3]) => {
    expect(() => build(`- ${layer}`, { input })).toThrow(message);
  });

  it('shapes that do not fit name both', () => {
    const two = '- {name: a, linear: 3}\n- {name: b, from: in, linear: 2}\n- ';
    for (const layer of ['stack: [a, b]', 'sub: [a, b]', 'div: [a, b]', 'maximum: [a, b]', 'minimum: [a, b]']) {
      expect(faults(two + layer, { input: [4] })).toMatchObject([{ code: 'shape-mismatch', message: expect.stringMatching(/\[N, 3\].*\[N, 2\]/) as unknown }]);
    }
  });
});
