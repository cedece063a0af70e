/** Attention layers against loops over numbers, in float64; what they keep, what they refuse, how they start. */
import { describe, expect, it } from 'vitest';
import type { BuiltModel } from '../../../src/compiler/model/types.ts';
import type { RefTensor } from '../../../src/compiler/ops/op.ts';
import { build, faults, field, gradientsOf, noise, run, shapeOf, stateOf, tensor } from '../model/support.ts';
import { affine, head, matrix, multihead, turned, type Matrix, type Options } from './attention-reference.ts';

const [ROWS, LENGTH, WIDTH] = [2, 5, 8];
const x = noise([ROWS, LENGTH, WIDTH], 3);

function rowsOf(t: RefTensor, row: number): number[][] {
  const [, length, width] = t.shape as [number, number, number];
  return Array.from({ length }, (_, i) => [...t.data.slice((row * length + i) * width, (row * length + i + 1) * width)]);
}

function close(ours: ArrayLike<number>, theirs: readonly number[]): void {
  expect(ours.length).toBe(theirs.length);
  theirs.forEach((value, i) => expect(Math.abs(ours[i]! - value), `element ${i}`).toBeLessThan(1e-12));
}

/** All parameters with numbers of their own, biases too, which start at zero. */
function filled(model: BuiltModel): Record<string, RefTensor> {
  return stateOf(model, Object.fromEntries(model.states.filter((s) => s.role === 'parameter').map((s, i) => [s.key, noise(s.shape, 20 + i)])));
}

const asRows = ({ shape, data }: RefTensor): number[][] => Array.from({ length: shape[0]! }, (_, r) => [...data.slice(r * shape[1]!, (r + 1) * shape[1]!)]);

/** What nn.MultiheadAttention would give with the model's weights. */
function expected(state: Readonly<Record<string, RefTensor>>, sources: readonly [Matrix, Matrix, Matrix], options: Options): number[] {
  const size = sources[0][0]!.length;
  const kv = (size / options.heads) * (options.kvHeads ?? options.heads);
  const [w, b] = [asRows(state['a.in_proj_weight']!), state['a.in_proj_bias'] && [...state['a.in_proj_bias'].data]];
  const cut = (source: Matrix, from: number, to: number): number[][] => affine(source, w.slice(from, to), b?.slice(from, to));
  const mixed = multihead(cut(sources[0], 0, size), cut(sources[1], size, size + kv), cut(sources[2], size + kv, size + 2 * kv), options);
  return affine(mixed, asRows(state['a.out_proj.weight']!), state['a.out_proj.bias'] && [...state['a.out_proj.bias'].data]).flat();
}

describe('multihead_attention', () => {
  it.each<[string, Options]>([
    ['num_heads: 1', { heads: 1 }],
    ['num_heads: 2', { heads: 2 }],
    ['num_heads: 8', { heads: 8 }],
    ['num_heads: 4, causal: true', { heads: 4, causal: true }],
    ['num_heads: 4, bias: false', { heads: 4 }],
    ['num_heads: 4, num_kv_heads: 2', { heads: 4, kvHeads: 2 }],
    ['num_heads: 4, num_kv_heads: 1, causal: true', { heads: 4, kvHeads: 1, causal: true }],
    ['num_heads: 2, rope: true', { heads: 2, rope: 'halves' }],
    ['num_heads: 2, rope: true, rope_interleaved: true, rope_base: 50, causal: true', { heads: 2, rope: 'interleaved', base: 50, causal: true }],
    ['num_heads: 4, num_kv_heads: 2, rope: true', { heads: 4, kvHeads: 2, rope: 'halves' }],
  ])('{%s}', (args, options) => {
    const model = build(`- {name: a, multihead_attention: {${args}}}`, { input: [LENGTH, WIDTH] }, 'eval');
    const state = filled(model);
    const ours = run(model, { rows: ROWS, inputs: { input: x }, state });
    close(ours, [0, 1].flatMap((row) => expected(state, [rowsOf(x, row), rowsOf(x, row), rowsOf(x, row)], options)));
  });

  it('takes queries from one input, keys and values from others, of other lengths', () => {
    const memory = noise([ROWS, 3, WIDTH], 4);
    const other = noise([ROWS, 3, WIDTH], 5);
    const fields = [field('input', [LENGTH, WIDTH]), field('memory', [3, WIDTH]), field('other', [3, WIDTH])];
    const inputs = { input: x, memory, other };
    for (const [from, value] of [['[input, memory]', memory], ['[input, memory, other]', other]] as const) {
      for (const causal of [false, true]) {
        const model = build(`- {name: a, from: ${from}, multihead_attention: {num_heads: 2, causal: ${causal}}}`, { fields }, 'eval');
        const state = filled(model);
        close(run(model, { rows: ROWS, inputs, state }), [0, 1].flatMap((row) => expected(state, [rowsOf(x, row), rowsOf(memory, row), rowsOf(value, row)], { heads: 2, causal })));
      }
    }
  });

  it('has a weight each where keys or values have other features, as nn.MultiheadAttention with kdim and vdim', () => {
    const fields = [field('input', [LENGTH, WIDTH]), field('key', [3, 4]), field('value', [3, 6])];
    const model = build('- {name: a, from: [input, key, value], multihead_attention: 2}', { fields }, 'eval');
    expect(model.states.map(({ name, shape }) => [name, shape])).toEqual([
      ['a.q_proj_weight', [8, 8]], ['a.k_proj_weight', [8, 4]], ['a.v_proj_weight', [8, 6]], ['a.in_proj_bias', [24]], ['a.out_proj.weight', [8, 8]], ['a.out_proj.bias', [8]],
    ]);
    const state = filled(model);
    const inputs = { input: x, key: noise([ROWS, 3, 4], 6), value: noise([ROWS, 3, 6], 7) };
    const bias = [...state['a.in_proj_bias']!.data];
    const theirs = [0, 1].flatMap((row) => {
      const parts = [['q', inputs.input], ['k', inputs.key], ['v', inputs.value]] as const;
      const [q, k, v] = parts.map(([name, source], i) => affine(rowsOf(source, row), asRows(state[`a.${name}_proj_weight`]!), bias.slice(8 * i, 8 * i + 8))) as unknown as [Matrix, Matrix, Matrix];
      return affine(multihead(q, k, v, { heads: 2 }), asRows(state['a.out_proj.weight']!), [...state['a.out_proj.bias']!.data]).flat();
    });
    close(run(model, { rows: ROWS, inputs, state }), theirs);
  });

  it("starts with PyTorch's names, shapes and bounds", () => {
    const { states } = build('- {name: a, multihead_attention: 2}', { input: [LENGTH, WIDTH] });
    const [xavier, kaiming] = [Math.sqrt(6 / (24 + 8)), 1 / Math.sqrt(8)];
    expect(states.map(({ name, shape, init }) => [name, shape, init])).toEqual([
      ['a.in_proj_weight', [24, 8], { kind: 'uniform', low: -xavier, high: xavier }],
      ['a.in_proj_bias', [24], { kind: 'constant', value: 0 }],
      ['a.out_proj.weight', [8, 8], { kind: 'uniform', low: -kaiming, high: kaiming }],
      ['a.out_proj.bias', [8], { kind: 'constant', value: 0 }],
    ]);
    expect(build('- {name: a, multihead_attention: {num_heads: 4, num_kv_heads: 1, bias: false}}', { input: [LENGTH, WIDTH] }).states.map(({ name, shape }) => [name, shape])).toEqual([
      ['a.in_proj_weight', [12, 8]], ['a.out_proj.weight', [8, 8]],
    ]);
  });

  it('drops weights while training only, and no dropout is no mask', () => {
    const args = (dropout: number): string => `- {name: a, multihead_attention: {num_heads: 2, dropout: ${dropout}}}`;
    const drops = (model: BuiltModel): boolean => model.g.finish().nodes.some((n) => n.op === 'attention' && n.attrs['p'] !== undefined);
    const training = build(args(0.5), { input: [LENGTH, WIDTH] });
    expect(drops(training)).toBe(true);
    expect(drops(build(args(0.5), { input: [LENGTH, WIDTH] }, 'eval'))).toBe(false);
    expect(drops(build(args(0), { input: [LENGTH, WIDTH] }))).toBe(false);
    // All weights dropped: what is left are the biases of the output.
    const none = build(args(1), { input: [LENGTH, WIDTH] });
    const state = filled(none);
    close(run(none, { rows: ROWS, inputs: { input: x }, state }), Array.from({ length: ROWS * LENGTH }, () => [...state['a.out_proj.bias']!.data]).flat());
  });

  describe('key_padding_mask', () => {
    const fields = [field('input', [LENGTH, WIDTH]), field('padding', [LENGTH], { dtype: 'i32' })];
    const build2 = (causal: boolean): BuiltModel => build(`- {name: a, from: input, multihead_attention: {num_heads: 2, causal: ${causal}, key_padding_mask: padding}}`, { fields }, 'eval');

    it('hides keys', () => {
      const padding = tensor([ROWS, LENGTH], [0, 0, 1, 1, 1, 0, 1, 0, 0, 1]);
      for (const causal of [false, true]) {
        const model = build2(causal);
        const state = filled(model);
        const ours = run(model, { rows: ROWS, inputs: { input: x, padding }, state });
        const theirs = [0, 1].flatMap((row) => {
          const hidden = [...padding.data.slice(row * LENGTH, (row + 1) * LENGTH)].map((p) => p !== 0);
          return expected(state, [rowsOf(x, row), rowsOf(x, row), rowsOf(x, row)], { heads: 2, causal, hidden });
        });
        close(ours, theirs);
      }
    });

    it('gives zeros, and no gradient but the biases’, where all keys are hidden', () => {
      const model = build2(false);
      const state = filled(model);
      const inputs = { input: x, padding: tensor([ROWS, LENGTH], new Array<number>(ROWS * LENGTH).fill(1)) };
      close(run(model, { rows: ROWS, inputs, state }), Array.from({ length: ROWS * LENGTH }, () => [...state['a.out_proj.bias']!.data]).flat());
      const [input, weight, bias] = gradientsOf(model, model.output, ['input', 'a.in_proj_weight', 'a.out_proj.bias'], { rows: ROWS, inputs, state });
      expect([...input!, ...weight!].every((v) => v === 0)).toBe(true);
      expect([...bias!]).toEqual(new Array<number>(WIDTH).fill(ROWS * LENGTH));
    });
  });

  it('without a causal mask follows a permutation of the positions', () => {
    const model = build('- multihead_attention: 2', { input: [LENGTH, WIDTH] }, 'eval');
    const order = [3, 0, 4, 1, 2];
    const permuted = (values: ArrayLike<number>): number[] =>
      Array.from({ length: values.length }, (_, at) => values[Math.floor(at / (LENGTH * WIDTH)) * LENGTH * WIDTH + order[Math.floor(at / WIDTH) % LENGTH]! * WIDTH + (at % WIDTH)]!);
    const out = run(model, { rows: ROWS, inputs: { input: x } });
    close(run(model, { rows: ROWS, inputs: { input: tensor(x.shape, permuted(x.data)) } }), permuted(out));
  });

  it('does not see that all keys are shifted: softmax is blind to a number added to all scores', () => {
    const model = build('- {name: a, multihead_attention: 2}', { input: [LENGTH, WIDTH] }, 'eval');
    const state = filled(model);
    const bias = state['a.in_proj_bias']!;
    // The bias of the keys adds to each query's scores the same number.
    const shifted = { ...state, 'a.in_proj_bias': tensor(bias.shape, [...bias.data].map((v, i) => (i >= 8 && i < 16 ? v + 3 : v))) };
    close(run(model, { rows: ROWS, inputs: { input: x }, state: shifted }), run(model, { rows: ROWS, inputs: { input: x }, state }));
  });

  it.each([
    ['- multihead_attention: 3', 'heads-mismatch'],
    ['- multihead_attention: {num_heads: 4, num_kv_heads: 3}', 'heads-mismatch'],
    ['- multihead_attention: {num_heads: 2, num_kv_heads: 4}', 'heads-mismatch'],
    ['- multihead_attention: {num_heads: 8, rope: true}', 'rotary-odd'],
    ['- {name: k, linear: 8}\n- {name: s, slice: {dim: 1, end: 3}}\n- {from: [in, k, s], multihead_attention: 2}', 'shape-mismatch'],
    ['- {name: k, linear: 8}\n- {from: [in, k, k, k], multihead_attention: 2}', 'input-count'],
    ['- flatten\n- multihead_attention: 2', 'shape-mismatch'],
    ['- {name: k, linear: 8}\n- multihead_attention: {num_heads: 2, key_padding_mask: [in, k]}', 'input-count'],
    ['- {name: k, linear: 8}\n- {from: in, multihead_attention: {num_heads: 2, key_padding_mask: k}}', 'shape-mismatch'],
  ])('%s is a fault', (model, code) => {
    expect(faults(model, { input: [LENGTH, WIDTH] }).map((d) => d.code)).toContain(code);
  });
});

describe('scaled_dot_product_attention', () => {
  const inputs = { q: noise([1, 4, 6], 1), k: noise([1, 5, 6], 2), v: noise([1, 5, 3], 3) };
  const fields = [field('q', [4, 6]), field('k', [5, 6]), field('v', [5, 3])];

  it.each([
    ['[q, k, v]', {}],
    ['{inputs: [q, k, v], causal: true}', { causal: true }],
    ['{inputs: [q, k, v], scale: 0.7}', { scale: 0.7 }],
    ['{inputs: [q, k, v], scale: 0}', { scale: 0 }],
  ] as const)('%s', (args, options) => {
    const model = build(`- scaled_dot_product_attention: ${args}`, { fields }, 'eval');
    close(run(model, { rows: 1, inputs }), head(rowsOf(inputs.q, 0), rowsOf(inputs.k, 0), rowsOf(inputs.v, 0), options).flat());
  });

  it('goes over every axis before the last two, heads sharing keys where it is told so', () => {
    const [heads, kvHeads] = [4, 2];
    const [q, k, v] = [matrix(heads * 3, 4, 1), matrix(kvHeads * 5, 4, 2), matrix(kvHeads * 5, 6, 3)];
    const headFields = [field('q', [heads, 3, 4]), field('k', [kvHeads, 5, 4]), field('v', [kvHeads, 5, 6])];
    const model = build('- scaled_dot_product_attention: {inputs: [q, k, v], enable_gqa: true}', { fields: headFields }, 'eval');
    expect(model.g.type(model.output).shape).toEqual(['N', heads, 3, 6]);
    const given = { q: tensor([1, heads, 3, 4], q.flat()), k: tensor([1, kvHeads, 5, 4], k.flat()), v: tensor([1, kvHeads, 5, 6], v.flat()) };
    const theirs = Array.from({ length: heads }, (_, h) => {
      const s = Math.floor(h / 2);
      return head(q.slice(3 * h, 3 * h + 3), k.slice(5 * s, 5 * s + 5), v.slice(5 * s, 5 * s + 5), {});
    });
    close(run(model, { rows: 1, inputs: given }), theirs.flat(2));
  });

  it.each([
    ['[q, v, v]', 'shape-mismatch'],
    ['[q, k, q]', 'shape-mismatch'],
    ['{inputs: [q, k, v], enable_gqa: true}', 'shape-mismatch'],
  ])('%s is a fault', (args, code) => {
    expect(faults(`- scaled_dot_product_attention: ${args}`, { fields }).map((d) => d.code)).toContain(code);
  });
});

describe('rotary', () => {
  it.each([['rotary', 'halves', 10000], ['rotary: {interleaved: true}', 'interleaved', 10000], ['rotary: 100', 'halves', 100]] as const)('%s', (layer, kind, base) => {
    const model = build(`- ${layer}`, { input: [LENGTH, WIDTH] }, 'eval');
    close(run(model, { rows: 1, inputs: { input: tensor([1, LENGTH, WIDTH], [...x.data.slice(0, LENGTH * WIDTH)]) } }), turned(rowsOf(x, 0), kind, base).flat());
  });

  it('counts positions along the dim it is told', () => {
    const heads = build('- reshape: [5, 2, 4]\n- permute: [0, 2, 1, 3]\n- rotary: {dim: 2}\n- permute: [0, 2, 1, 3]\n- reshape: [5, 8]', { input: [LENGTH, WIDTH] }, 'eval');
    const apart = build('- reshape: [5, 2, 4]\n- rotary\n- reshape: [5, 8]', { input: [LENGTH, WIDTH] }, 'eval');
    const values = { rows: ROWS, inputs: { input: x } };
    expect(run(heads, values)).toEqual(run(apart, values));
  });

  it('makes products depend on the distance only', () => {
    const model = build('- rotary', { input: [LENGTH, WIDTH] }, 'eval');
    const [a, b] = matrix(2, WIDTH, 9);
    const repeated = (row: readonly number[]): number[] => Array.from({ length: LENGTH }, () => row).flat();
    const out = run(model, { rows: 2, inputs: { input: tensor([2, LENGTH, WIDTH], [...repeated(a!), ...repeated(b!)]) } });
    const at = (row: number, position: number): number[] => out.slice((row * LENGTH + position) * WIDTH, (row * LENGTH + position + 1) * WIDTH);
    const dot = (i: number, j: number): number => at(0, i).reduce((sum, v, d) => sum + v * at(1, j)[d]!, 0);
    for (let i = 0; i + 3 < LENGTH; i++) expect(dot(i, i + 2)).toBeCloseTo(dot(i + 1, i + 3), 12);
    expect(Math.abs(dot(0, 2) - dot(0, 1))).toBeGreaterThan(1e-3);
  });

  it('keeps no tensor in the state dict, and one table for all layers that ask for the same', () => {
    const { states } = build('- rotary\n- rotary\n- rotary: 100', { input: [LENGTH, WIDTH] });
    expect(states.map((s) => s.role)).toEqual(['table', 'table']);
  });

  it.each([['- rotary: {dim: 0}', 'batch-dim'], ['- rotary: {dim: 2}', 'dim-out-of-range'], ['- linear: 3\n- rotary', 'rotary-odd'], ['- flatten\n- rotary', 'shape-mismatch']])('%s is a fault', (model, code) => {
    expect(faults(model, { input: [LENGTH, WIDTH] }).map((d) => d.code)).toContain(code);
  });
});

describe('positional_embedding', () => {
  it('adds a learned row for each position', () => {
    const model = build('- {name: p, positional_embedding: {num_embeddings: 7}}', { input: [LENGTH, WIDTH] });
    expect(model.states.map(({ name, shape, init }) => [name, shape, init])).toEqual([['p.weight', [7, 8], { kind: 'normal', mean: 0, std: 1 }]]);
    const weight = noise([7, WIDTH], 8);
    close(run(model, { rows: ROWS, inputs: { input: x }, state: { 'p.weight': weight } }), [...x.data].map((v, i) => v + weight.data[i % (LENGTH * WIDTH)]!));
  });

  it('adds sines and cosines', () => {
    // Vaswani et al. 2017 for 2 positions, 4 features: angles t and t / 100.
    const model = build('- positional_embedding: sinusoidal', { input: [2, 4] });
    close(run(model, { rows: 1, inputs: { input: tensor([1, 2, 4], new Array<number>(8).fill(0)) } }), [0, 1, 0, 1, Math.sin(1), Math.cos(1), Math.sin(0.01), Math.cos(0.01)]);
    expect(model.states.map((s) => s.role)).toEqual(['table']);
    expect(shapeOf('- positional_embedding: sinusoidal', { input: [3, 5] })).toEqual(['N', 3, 5]);
  });

  it.each([
    ['- positional_embedding: {num_embeddings: 4}', 'shape-mismatch'],
    ['- positional_embedding: {kind: sinusoidal, num_embeddings: 9}', 'layer-argument'],
    ['- flatten\n- positional_embedding', 'shape-mismatch'],
  ])('%s is a fault', (model, code) => {
    expect(faults(model, { input: [LENGTH, WIDTH] }).map((d) => d.code)).toContain(code);
  });
});

describe('swiglu', () => {
  it.each([false, true])('w2(silu(w1 x) * w3 x), bias %s', (bias) => {
    const model = build(`- {name: f, swiglu: {hidden_features: 6, bias: ${bias}}}`, { input: [LENGTH, WIDTH] });
    const names = ['f.w1.weight', 'f.w1.bias', 'f.w3.weight', 'f.w3.bias', 'f.w2.weight', 'f.w2.bias'].filter((name) => bias || !name.endsWith('bias'));
    expect(model.states.map((s) => s.name)).toEqual(names);
    const state = filled(model);
    const layer = (name: string, rows: Matrix): number[][] => affine(rows, asRows(state[`f.${name}.weight`]!), state[`f.${name}.bias`] && [...state[`f.${name}.bias`]!.data]);
    const [a, b] = [layer('w1', rowsOf(x, 0)), layer('w3', rowsOf(x, 0))];
    const gated = a.map((row, i) => row.map((v, j) => (v / (1 + Math.exp(-v))) * b[i]![j]!));
    close(run(model, { rows: ROWS, inputs: { input: x }, state }).slice(0, LENGTH * WIDTH), layer('w2', gated).flat());
  });
});
