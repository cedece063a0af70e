/** How items are wired: names, containers, shared weights, parameters' names, frozen parts, groups. */
import { describe, expect, it } from 'vitest';
import type { RefTensor } from '../../../src/compiler/ops/op.ts';
import { build, evaluate, field, gradientsOf, noise, run, shapeOf, stateOf, tensor, type Source } from './support.ts';

const one = (...values: number[]): { rows: number; inputs: Record<string, RefTensor> } => ({ rows: 1, inputs: { input: tensor([1, values.length], values) } });
/** Output of a model that is given one row. */
const of = (model: string, row: readonly number[], source: Source = {}): number[] => run(build(model, { input: [row.length], ...source }), one(...row));
const names = (model: string, source: Source = {}): string[] => build(model, source).states.map((s) => s.name);

describe('names', () => {
  it("become the parameters' names, an item's index where it has none", () => {
    expect(names('- linear: 3\n- relu\n- {name: head, linear: {out_features: 2, bias: false}}')).toEqual(['0.weight', '0.bias', 'head.weight']);
    expect(names('- name: a\n  sequential:\n    - linear: 3\n    - {name: convs.0, linear: 2}')).toEqual(['a.0.weight', 'a.0.bias', 'a.convs.0.weight', 'a.convs.0.bias']);
    expect(names('- {name: b, residual: [{linear: {out_features: 4, bias: false}}]}')).toEqual(['b.0.weight']);
    expect(names('- residual: {transparent: true, layers: [{name: l, linear: {out_features: 4, bias: false}}]}')).toEqual(['l.weight']);
    expect(names('- {name: r, linear: {out_features: 4, bias: false}, repeat: 2}')).toEqual(['r.0.weight', 'r.1.weight']);
  });

  it('of buffers stand behind those of parameters, as in a state dict', () => {
    expect(names('- {name: bn, batch_norm2d: }', { input: [2, 3, 3] })).toEqual(['bn.weight', 'bn.bias', 'bn.running_mean', 'bn.running_var']);
  });
});

describe('from', () => {
  it('names a layer, a field, the input, the inside of a container', () => {
    expect(of('- {name: a, mul: 2}\n- {name: b, mul: 3}\n- {from: a, add: 1}\n- add: b', [1, 2])).toEqual([9, 17]);
    expect(of('- {name: a, mul: 2}\n- {from: in, add: 1}\n- add: a', [1, 2])).toEqual([4, 7]);
    expect(of('- name: a\n  sequential:\n    - {name: x, mul: 2}\n    - {name: y, mul: 2}\n- {from: a.x, add: a}', [1, 2])).toEqual([6, 12]);
    const fields = [field('image', [2]), field('extra', [2]), field('label', [], { dtype: 'i32', target: true })];
    const two = build('- add: extra', { fields });
    expect(run(two, { rows: 1, inputs: { image: tensor([1, 2], [1, 2]), extra: tensor([1, 2], [10, 20]) } })).toEqual([11, 22]);
  });

  it('finds the nearest name from the inside out', () => {
    const model = '- {name: a, mul: 2}\n- name: s\n  sequential:\n    - {name: a, mul: 5}\n    - {name: b, mul: 1}\n    - {from: a, add: b}\n- add: a';
    expect(of(model, [1])).toEqual([22]);
  });

  it('`in` is the nearest container\'s input', () => {
    expect(of('- mul: 2\n- sequential:\n    - mul: 10\n    - add: in', [1])).toEqual([22]);
    expect(of('- mul: 2\n- sequential:\n    - mul: 10\n    - sequential: [{mul: 10}, {add: in}]', [1])).toEqual([220]);
  });

  it('the default input is the first field that is not the target', () => {
    const fields = [field('label', [], { dtype: 'i32', target: true }), field('image', [3])];
    expect(build('- linear: 2', { fields }).layers[0]!.shape).toEqual(['N', 2]);
  });
});

describe('containers', () => {
  it('residual adds its input', () => {
    expect(of('- residual: [{mul: 2}, {mul: 3}]', [1, 2])).toEqual([7, 14]);
  });

  it('branches join along dim 1, or add', () => {
    expect(of('- branches: {merge: concat, of: [[mul: 2], [{mul: 3}, {add: 1}]]}', [1, 2])).toEqual([2, 4, 4, 7]);
    expect(of('- branches: {merge: add, of: [[mul: 2], [{mul: 3}, {add: 1}]]}', [1, 2])).toEqual([6, 11]);
    expect(of('- {name: b, branches: {merge: add, of: [[{name: x, mul: 2}], [mul: 3]]}}\n- add: b.0.x', [1])).toEqual([7]);
  });

  it('a repeat feeds each round with the one before, and `in` is the round\'s own input', () => {
    const source = { before: 'blocks:\n  twice:\n    layers:\n      - mul: 2\n      - add: in' };
    expect(of('- {name: r, use: twice, repeat: 3}\n- add: r.1', [1], source)).toEqual([36]);
  });
});

describe('call', () => {
  const shared = '- {name: l, linear: {out_features: 2, bias: false}}\n- call: l';

  it('applies the same weights again, and sums their gradients', () => {
    const model = build(shared, { input: [2] });
    expect(model.states.map((s) => s.name)).toEqual(['l.weight']);
    const state = { 'l.weight': tensor([2, 2], [1, 2, 3, 4]) };
    expect(run(model, { ...one(1, 1), state })).toEqual([17, 37]);
    const [gradient] = gradientsOf(model, model.output, ['l.weight'], { ...one(1, 1), state });
    // y = W W x: dW = g (W x)ᵀ + Wᵀ g xᵀ with g = 1, Wx = [3, 7], Wᵀg = [4, 6].
    expect([...gradient!]).toEqual([3 + 4, 7 + 4, 3 + 6, 7 + 6]);
  });

  it('applies a container again with results of its own inside', () => {
    const model = '- name: c\n  sequential:\n    - {name: x, mul: 2}\n    - {name: y, mul: 3}\n    - {from: x, add: y}\n- call: c';
    expect(of(model, [1])).toEqual([64]);
    expect(of(`${model}\n- add: c.x`, [1])).toEqual([66]);
  });

  it('follows a call of a call', () => {
    expect(of('- {name: a, mul: 2}\n- {name: b, call: a}\n- call: b', [1])).toEqual([8]);
  });

  it('draws another dropout mask each time', () => {
    const model = build('- {name: d, dropout: 0.5}\n- {name: e, from: in, call: d}\n- concat: [d, e]', { input: [500] });
    const out = run(model, { rows: 1, inputs: { input: tensor([1, 500], new Array<number>(500).fill(1)) } });
    expect(out.slice(0, 500)).not.toEqual(out.slice(500));
  });
});

describe('tie', () => {
  const ids = field('input', [2], { dtype: 'i32' });
  const source = { fields: [ids, field('label', [2], { dtype: 'i32', target: true })] };
  const model = '- {name: tok, embedding: {num_embeddings: 5, embedding_dim: 3}}\n- {name: head, linear: {out_features: 5, bias: false}, tie: {weight: tok.weight}}';

  it('shares one tensor under two names', () => {
    const built = build(model, source);
    expect(built.states).toMatchObject([{ name: 'tok.weight', aliases: ['head.weight'], shape: [5, 3] }]);
    expect(built.layers.map((l) => l.parameters)).toEqual([['tok.weight'], []]);
  });

  it('adds both gradients', () => {
    const built = build(model, source);
    const values = { rows: 1, inputs: { input: tensor([1, 2], [1, 1]) }, state: { 'tok.weight': tensor([5, 3], new Array<number>(15).fill(1)) } };
    const [gradient] = gradientsOf(built, built.output, ['tok.weight'], values);
    // As a head every row gets the two inputs' sum (2 each), as a table row 1 gets the head's column sums (5 each) twice.
    expect([...gradient!]).toEqual(Array.from({ length: 15 }, (_, i) => (Math.floor(i / 3) === 1 ? 12 : 2)));
  });
});

describe('freeze', () => {
  it('reaches everything inside, and a tied or called tensor wherever it is used', () => {
    const trainable = (model: string): Record<string, unknown> => Object.fromEntries(build(model, { input: [4] }).states.map((s) => [s.name, s.trainable]));
    const bare = 'linear: {out_features: 4, bias: false}';
    expect(trainable(`- {name: a, ${bare}}\n- {name: b, freeze: true, sequential: [{name: c, ${bare}}]}`)).toEqual({ 'a.weight': true, 'b.c.weight': false });
    expect(trainable(`- {name: a, ${bare}}\n- {name: b, ${bare}, tie: {weight: a.weight}, freeze: true}`)).toEqual({ 'a.weight': false });
  });
});

describe('optimizer groups', () => {
  const train = (groups: string): Source => ({ input: [4], train: `loss: cross_entropy\noptimizer: {sgd: {groups: ${groups}}}\nsteps: 1` });
  const model = '- {name: a, linear: 4}\n- {name: head, linear: 3}';

  it('take the parameters that their glob matches first', () => {
    const groups = build(model, train('[{match: "*.bias", lr: 1}, {match: "head.*", lr: 2}]')).states.map((s) => [s.name, s.group]);
    expect(groups).toEqual([['a.weight', 0], ['a.bias', 1], ['head.weight', 2], ['head.bias', 1]]);
  });
});

describe('modes', () => {
  const source: Source = { input: [2, 4, 4], train: 'loss: cross_entropy\noptimizer: sgd\nsteps: 1\nmetrics: [accuracy]' };
  const model = '- batch_norm2d\n- flatten\n- dropout: 0.5\n- linear: 3';

  it('have the same states; predict has no loss, eval no updates', () => {
    const [train, evaluation, predict] = (['train', 'eval', 'predict'] as const).map((mode) => build(model, source, mode));
    expect(evaluation!.states).toEqual(train!.states);
    expect(predict!.states).toEqual(train!.states);
    expect(train!.bufferUpdates.map((u) => u.state)).toEqual(['0.running_mean', '0.running_var']);
    expect(evaluation!.bufferUpdates).toEqual([]);
    expect([evaluation!.loss === undefined, evaluation!.metrics.length]).toEqual([false, 1]);
    expect([predict!.loss, predict!.metrics]).toEqual([undefined, []]);
  });

  it('tell how often a pass in training counts a norm, as PyTorch does: for each call, and never for an instance norm', () => {
    const counts = (model: string) => build(model, { input: [2, 4, 4] }).states.flatMap((s) => (s.name.endsWith('running_mean') ? [[s.name, s.counted]] : []));
    const still = '- {name: one, batch_norm2d: }\n- {name: twice, batch_norm2d: }\n- call: twice\n- {name: still, batch_norm2d: , freeze: true}\n- call: still';
    expect(counts(`${still}\n- {name: row, instance_norm2d: {track_running_stats: true}}`)).toEqual([
      ['one.running_mean', undefined], ['twice.running_mean', 2], ['still.running_mean', undefined], ['row.running_mean', 0],
    ]);
  });

  it('build the same graph every time', () => {
    expect(build(model, source).g.finish()).toEqual(build(model, source).g.finish());
  });
});

describe('a batch of any size', () => {
  it('gives each row what it gives it alone', () => {
    const model = build('- conv2d: {out_channels: 2, kernel_size: 3}\n- relu\n- layer_norm\n- flatten\n- linear: 3\n- softmax', { input: [1, 5, 5] }, 'eval');
    const x = noise([3, 1, 5, 5]);
    const state = stateOf(model);
    const whole = run(model, { rows: 3, inputs: { input: x }, state });
    const rows = [0, 1, 2].flatMap((n) => run(model, { rows: 1, inputs: { input: tensor([1, 1, 5, 5], [...x.data.slice(25 * n, 25 * n + 25)]) }, state }));
    expect(whole).toEqual(rows);
  });

  it('is a mean over the rows that there are', () => {
    const model = build('- linear: 3', { input: [2], batchSize: 100, train: 'loss: cross_entropy\noptimizer: sgd\nsteps: 1' });
    const state = { '0.weight': tensor([3, 2], [0, 0, 0, 0, 0, 0]), '0.bias': tensor([3], [0, 0, 0]) };
    for (const rows of [1, 37]) {
      const inputs = { input: noise([rows, 2]), label: tensor([rows], new Array<number>(rows).fill(1)) };
      const [loss, weight] = evaluate(model, [model.loss!.value, model.loss!.weight], { rows, inputs, state });
      expect(loss!.data[0]).toBeCloseTo(Math.log(3), 14);
      expect(weight!.data[0]).toBe(rows);
    }
  });
});

describe('reshape and flatten', () => {
  it.each([
    ['- flatten: {start_dim: 2}', ['N', 2, 12]],
    ['- flatten: {end_dim: 2}', ['N', 6, 4]],
    ['- reshape: [4, -1, 2]', ['N', 4, 3, 2]],
    ['- {name: a, slice: {dim: 2, end: 1}}\n- {from: in, slice: {dim: 2, start: 1}}\n- {from: [a, "1"], concat: {dim: 2}}', undefined],
  ])('%s', (model, shape) => {
    if (shape === undefined) expect(() => shapeOf(model, { input: [2, 3, 4] })).toThrow('index-reference');
    else expect(shapeOf(model, { input: [2, 3, 4] })).toEqual(shape);
  });
});
