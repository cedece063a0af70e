/** Losses of classes, and what all losses have in common, against PyTorch's formulas written out in plain loops, and their edges. */
import { describe, expect, it } from 'vitest';
import type { RefTensor } from '../../../src/compiler/ops/op.ts';
import type { FieldSpec } from '../../../src/plan/data-spec.ts';
import { build, evaluate, faults, field, gradientsOf, noise, tensor } from '../model/support.ts';

interface Result {
  readonly value: number;
  readonly weight: number;
  readonly gradient: readonly number[];
}

/** A model that hands `x` on; the loss sees it as logits. */
function lossOf(loss: string, x: RefTensor, target: RefTensor, label: Partial<FieldSpec> = {}): Result {
  const fields = [field('x', x.shape.slice(1)), field('y', target.shape.slice(1), { target: true, ...label })];
  const model = build('- identity', { fields, train: `loss: ${loss}\noptimizer: sgd\nsteps: 1` });
  const values = { rows: x.shape[0]!, inputs: { x, y: target } };
  const [value, weight] = evaluate(model, [model.loss!.value, model.loss!.weight], values);
  const [gradient] = gradientsOf(model, model.loss!.value, ['x'], values);
  return { value: value!.data[0]!, weight: weight!.data[0]!, gradient: [...gradient!] };
}

const indices = { dtype: 'i32', format: 'i32' } as const;
const logits = noise([4, 3], 2);
const labels = tensor([4], [0, 2, 1, 2]);
const logp = [0, 1, 2, 3].map((n) => {
  const row = [...logits.data.slice(3 * n, 3 * n + 3)];
  const sum = Math.log(row.reduce((s, v) => s + Math.exp(v), 0));
  return row.map((v) => v - sum);
});
const nll = [0, 2, 1, 2].map((y, n) => -logp[n]![y]!);

describe('cross_entropy', () => {
  it('is the mean over the rows, with a gradient of softmax - one hot', () => {
    const { value, weight, gradient } = lossOf('cross_entropy', logits, labels, { ...indices, classes: 3 });
    expect(value).toBeCloseTo(nll.reduce((s, v) => s + v) / 4, 14);
    expect(weight).toBe(4);
    gradient.forEach((d, i) => expect(d).toBeCloseTo((Math.exp(logp[Math.floor(i / 3)]![i % 3]!) - (labels.data[Math.floor(i / 3)] === i % 3 ? 1 : 0)) / 4, 14));
  });

  it('divides a weighted mean by the weights of the targets', () => {
    const w = [0.5, 2, 0.25];
    const { value, weight } = lossOf('{cross_entropy: {weight: [0.5, 2, 0.25]}}', logits, labels, indices);
    const total = [0, 2, 1, 2].reduce((s, y) => s + w[y]!, 0);
    expect(value).toBeCloseTo([0, 2, 1, 2].reduce((s, y, n) => s + w[y]! * nll[n]!, 0) / total, 14);
    expect(weight).toBe(total);
  });

  it('smooths with class weights as PyTorch does', () => {
    const w = [0.5, 2, 0.25];
    const { value } = lossOf('{cross_entropy: {weight: [0.5, 2, 0.25], label_smoothing: 0.3}}', logits, labels, indices);
    const total = [0, 2, 1, 2].reduce((s, y) => s + w[y]!, 0);
    const hard = [0, 2, 1, 2].reduce((s, y, n) => s + w[y]! * nll[n]!, 0) / total;
    const even = logp.reduce((s, row) => s - row.reduce((t, v, c) => t + w[c]! * v, 0), 0) / total;
    expect(value).toBeCloseTo(0.7 * hard + (0.3 / 3) * even, 14);
  });

  it('leaves ignored targets out of sum, smoothing and mean', () => {
    const { value, weight, gradient } = lossOf('{cross_entropy: {label_smoothing: 0.3}}', logits, tensor([4], [0, -100, 1, -100]), indices);
    const hard = (nll[0]! + nll[2]!) / 2;
    const even = -[0, 2].reduce((s, n) => s + logp[n]!.reduce((t, v) => t + v, 0), 0) / 2;
    expect(value).toBeCloseTo(0.7 * hard + (0.3 / 3) * even, 14);
    expect(weight).toBe(2);
    expect(gradient.slice(3, 6).map(Math.abs)).toEqual([0, 0, 0]);
  });

  it('ignores a class that is chosen to be ignored, known or not', () => {
    for (const classes of [{}, { classes: 3 }]) {
      const { value } = lossOf('{cross_entropy: {ignore_index: 2}}', logits, labels, { ...indices, ...classes });
      expect(value).toBeCloseTo((nll[0]! + nll[2]!) / 2, 14);
    }
  });

  it('of nothing but ignored targets is 0 without a gradient', () => {
    for (const args of ['', 'weight: [1, 2, 3]', 'label_smoothing: 0.1', 'reduction: sum']) {
      const { value, gradient } = lossOf(`{cross_entropy: {${args}}}`, logits, tensor([4], [-100, -100, -100, -100]), indices);
      expect(Math.abs(value)).toBe(0);
      expect(gradient.every((d) => d === 0)).toBe(true);
    }
  });

  it('stays finite for logits of +-1e4', () => {
    const { value, gradient } = lossOf('cross_entropy', tensor([2, 2], [1e4, -1e4, 1e4, -1e4]), tensor([2], [0, 1]), indices);
    expect(value).toBe(1e4);
    expect(gradient).toEqual([0, 0, 0.5, -0.5]);
  });

  it('takes probabilities, whose mean never divides by class weights', () => {
    const p = tensor([2, 3], [0.2, 0.3, 0.5, 1, 0, 0]);
    const x = tensor([2, 3], [...logits.data.slice(0, 6)]);
    const { value, weight } = lossOf('{cross_entropy: {weight: [0.5, 2, 0.25], label_smoothing: 0.3}}', x, p);
    const w = [0.5, 2, 0.25];
    const expected = [0, 1].reduce((s, n) => s - [0, 1, 2].reduce((t, c) => t + w[c]! * (0.7 * p.data[3 * n + c]! + 0.1) * logp[n]![c]!, 0), 0) / 2;
    expect(value).toBeCloseTo(expected, 14);
    expect(weight).toBe(2);
  });

  it('finds the classes in dim 1 or in the last dim, whichever fits', () => {
    const first = noise([2, 3, 4], 3);
    const last = { shape: [2, 4, 3], data: Float64Array.from({ length: 24 }, (_, i) => first.data[Math.floor(i / 12) * 12 + (i % 3) * 4 + (Math.floor(i / 3) % 4)]!) };
    const y = tensor([2, 4], [0, 1, 2, 0, 2, 2, 1, 0]);
    const a = lossOf('cross_entropy', first, y, indices);
    const b = lossOf('cross_entropy', last, y, indices);
    expect(a.value).toBeCloseTo(b.value, 14);
    expect(a.weight).toBe(8);
  });

  it('asks where both could be meant', () => {
    const square = [field('x', [4, 4]), field('y', [4], { target: true, ...indices })];
    const train = (loss: string): string => `loss: ${loss}\noptimizer: sgd\nsteps: 1`;
    expect(faults('- identity', { fields: square, train: train('cross_entropy') })).toMatchObject([{ code: 'ambiguous-dim', location: { line: 6 } }]);
    build('- identity', { fields: square, train: train('{cross_entropy: {dim: -1}}') });
    build('- identity', { fields: square, train: train('{cross_entropy: {dim: 1}}') });
    const soft = [field('x', [4, 5]), field('y', [4, 5], { target: true })];
    expect(faults('- identity', { fields: soft, train: train('cross_entropy') })).toMatchObject([{ code: 'ambiguous-dim' }]);
  });

  it.each([
    ['the target has more classes than the model', [field('x', [3]), field('y', [], { target: true, ...indices, classes: 10 })], 'class-count'],
    ['shapes that fit nowhere', [field('x', [3]), field('y', [2], { target: true, ...indices })], 'shape-mismatch'],
    ['class indices that are floats', [field('x', [3]), field('y', [], { target: true })], 'shape-mismatch'],
    ['a single number a row', [field('x', []), field('y', [], { target: true, ...indices })], 'shape-mismatch'],
  ])('refuses %s', (_, fields, code) => {
    const [fault] = faults('- identity', { fields, train: 'loss: cross_entropy\noptimizer: sgd\nsteps: 1' });
    expect(fault).toMatchObject({ code, location: { line: 6 } });
    expect(fault!.notes).toHaveLength(2);
  });

  it('refuses class weights of another number', () => {
    const fields = [field('x', [3]), field('y', [], { target: true, ...indices })];
    expect(faults('- identity', { fields, train: 'loss: {cross_entropy: {weight: [1, 2]}}\noptimizer: sgd\nsteps: 1' })).toMatchObject([{ code: 'class-count' }]);
  });
});

describe('mse', () => {
  const y = noise([4, 3], 9);
  const squares = [...logits.data].reduce((s, v, i) => s + (v - y.data[i]!) ** 2, 0);

  it('is the mean over all elements, or their sum', () => {
    const mean = lossOf('mse', logits, y);
    expect(mean.value).toBeCloseTo(squares / 12, 14);
    expect(mean.weight).toBe(12);
    mean.gradient.forEach((d, i) => expect(d).toBeCloseTo((2 * (logits.data[i]! - y.data[i]!)) / 12, 14));
    expect(lossOf('{mse: {reduction: sum}}', logits, y).value).toBeCloseTo(squares, 13);
  });

  it('takes [N] for [N, 1] and stretches nothing else', () => {
    expect(lossOf('mse', tensor([2, 1], [1, 2]), tensor([2], [3, 6])).value).toBe(10);
    const fields = [field('x', [3]), field('y', [1], { target: true })];
    expect(faults('- identity', { fields, train: 'loss: mse\noptimizer: sgd\nsteps: 1' })).toMatchObject([{ code: 'shape-mismatch' }]);
  });

  it('sends class indices to cross_entropy', () => {
    const fields = [field('x', [1]), field('y', [], { target: true, ...indices })];
    expect(faults('- identity', { fields, train: 'loss: mse\noptimizer: sgd\nsteps: 1' })).toMatchObject([{ code: 'dtype-mismatch', hint: expect.stringContaining('cross_entropy') as string }]);
  });
});

describe('terms', () => {
  it('add up with their factors and inputs of their own', () => {
    const fields = [field('x', [3]), field('y', [], { target: true, ...indices, classes: 3 }), field('z', [3], { target: true })];
    const loss = '\n  - cross_entropy: {input: logits, target: y}\n  - mse: {input: double, target: z, factor: 0.5}';
    const model = build('- {name: logits, identity: }\n- {name: double, mul: 2}', { fields, train: `loss:${loss}\noptimizer: sgd\nsteps: 1` });
    const z = noise([4, 3], 4);
    const [value, weight] = evaluate(model, [model.loss!.value, model.loss!.weight], { rows: 4, inputs: { x: logits, y: labels, z } });
    const squares = [...logits.data].reduce((s, v, i) => s + (2 * v - z.data[i]!) ** 2, 0);
    expect(value!.data[0]).toBeCloseTo(nll.reduce((s, v) => s + v) / 4 + (0.5 * squares) / 12, 14);
    // Means over different counts: batches are averaged by rows.
    expect(weight!.data[0]).toBe(4);
  });
});
