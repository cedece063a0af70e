/** Metrics over batches of uneven sizes against counts and sums over all rows at once, and scikit-learn's conventions where there is nothing to count. */
import { describe, expect, it } from 'vitest';
import { evaluateNodes } from '../../../src/compiler/graph/evaluate.ts';
import type { RefTensor } from '../../../src/compiler/ops/op.ts';
import type { FieldSpec } from '../../../src/plan/data-spec.ts';
import { MetricSums, type MetricValues } from '../../../src/runtime/metrics.ts';
import { build, faults, field, noise, tensor } from '../model/support.ts';

const indices = { dtype: 'i32', format: 'i32' } as const;

/** Metrics of `x` against `y`, in batches of these sizes. */
function measured(metrics: string, loss: string, x: RefTensor, y: RefTensor, target: Partial<FieldSpec> = {}, batches: readonly number[] = [x.shape[0]!]): MetricValues {
  const fields = [field('x', x.shape.slice(1)), field('y', y.shape.slice(1), { target: true, ...target })];
  const model = build('- identity', { fields, train: `loss: ${loss}\noptimizer: sgd\nsteps: 1\nmetrics: [${metrics}]` }, 'eval');
  const sums = new MetricSums(model.metrics.map(({ spec }) => spec));
  let at = 0;
  for (const rows of batches) {
    const slice = (t: RefTensor): RefTensor => {
      const size = t.data.length / t.shape[0]!;
      return { shape: [rows, ...t.shape.slice(1)], data: t.data.slice(at * size, (at + rows) * size) };
    };
    const nodes = model.metrics.flatMap(({ parts }) => parts);
    const values = evaluateNodes(model.g.finish(), nodes, { rows, inputs: { x: slice(x), y: slice(y) } });
    let next = 0;
    // Words are f32, as the device's are.
    const logged = model.metrics.map(({ spec, parts }) => [spec.name, Float64Array.from(parts.flatMap(() => [...values[next++]!.data]), Math.fround)] as const);
    sums.add(Object.fromEntries(logged), rows);
    at += rows;
  }
  return sums.values();
}

const scores = tensor([7, 3], [2, 1, 0, 0, 3, 1, 1, 0, 2, 5, 4, 3, 0, 1, 0, 1, 2, 3, 2, 0, 1]); // predicts 0 1 2 0 1 2 0
const labels = tensor([7], [0, 1, 2, 1, 1, 0, 2]);

describe('classes', () => {
  const all = (metrics: string, batches: readonly number[]): MetricValues => measured(metrics, 'cross_entropy', scores, labels, { ...indices, classes: 3 }, batches);

  it.each([[[7]], [[3, 3, 1]], [[1, 6]]])('count once, in batches of %j', (batches) => {
    const { metrics, matrices } = all('accuracy, {top_k: 2}, precision, recall, f1, confusion_matrix', batches);
    expect(metrics['accuracy']).toBe(4 / 7);
    expect(metrics['top_k']).toBe(6 / 7);
    // By class: hits 1, 2, 1; predicted 3, 2, 2; wanted 2, 3, 2.
    expect(metrics['precision']).toBeCloseTo((1 / 3 + 1 + 1 / 2) / 3, 15);
    expect(metrics['recall']).toBeCloseTo((1 / 2 + 2 / 3 + 1 / 2) / 3, 15);
    expect(metrics['f1']).toBeCloseTo((2 / 5 + 4 / 5 + 2 / 4) / 3, 15);
    expect(matrices).toEqual({ confusion_matrix: [[1, 0, 1], [1, 2, 0], [1, 0, 1]] });
  });

  it('average in three ways, or tell one class', () => {
    const one = (args: string): number => all(`{recall: {${args}}}`, [4, 3]).metrics['recall']!;
    expect(one('average: micro')).toBe(4 / 7);
    expect(one('average: weighted')).toBeCloseTo(4 / 7, 15);
    expect(one('class: 1')).toBe(2 / 3);
    expect(all('{precision: {average: weighted}}', [4, 3]).metrics['precision']).toBeCloseTo((2 / 3 + 3 + 2 / 2) / 7, 15);
    expect(all('{f1: {class: 0}}', [4, 3]).metrics['f1']).toBe(2 / 5);
  });

  it('that occur nowhere are left out of the mean, and 0 / 0 is 0', () => {
    const x = tensor([3, 4], [9, 0, 0, 0, 9, 0, 0, 0, 0, 9, 0, 0]); // predicts 0 0 1
    const y = tensor([3], [0, 2, 2]);
    const { metrics } = measured('precision, recall, f1', 'cross_entropy', x, y, indices);
    expect(metrics).toEqual({ precision: (1 / 2 + 0 + 0) / 3, recall: (1 + 0 + 0) / 3, f1: (2 / 3 + 0 + 0) / 3 });
    expect(measured('{precision: {class: 3}}, {recall: {class: 3}}, {f1: {class: 3}}', 'cross_entropy', x, y, indices).metrics).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  it('of sequences count each position, without the ignored, whatever the batches ignore', () => {
    const x = tensor([3, 2, 2], [1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 0, 1]); // predicts 0 1, 0 1, 1 1
    const y = tensor([3, 2], [0, 0, -100, -100, -100, 1]);
    for (const batches of [[3], [1, 2], [1, 1, 1]]) {
      const { metrics, matrices } = measured('accuracy, {top_k: 1}, f1, confusion_matrix', '{cross_entropy: {dim: -1}}', x, y, indices, batches);
      expect(metrics['accuracy']).toBe(2 / 3);
      expect(metrics['top_k']).toBe(2 / 3);
      expect(metrics['f1']).toBeCloseTo(2 / 3, 15);
      expect(matrices['confusion_matrix']).toEqual([[1, 1], [0, 1]]);
    }
  });

  it('of nothing but ignored targets are 0', () => {
    const { metrics } = measured('accuracy, precision, recall, f1', 'cross_entropy', scores, tensor([7], new Array<number>(7).fill(-100)), indices);
    expect(metrics).toEqual({ accuracy: 0, precision: 0, recall: 0, f1: 0 });
  });

  it('of images are in dim 1', () => {
    const x = tensor([1, 2, 1, 3], [1, 0, 3, 0, 2, 4]); // predicts 0 1 1
    expect(measured('accuracy, confusion_matrix', 'cross_entropy', x, tensor([1, 1, 3], [0, 0, 1]), indices)).toEqual({
      metrics: { accuracy: 2 / 3 },
      matrices: { confusion_matrix: [[1, 1], [0, 1]] },
    });
  });

  it('as probabilities are wanted where they are likeliest', () => {
    const wanted = tensor([2, 2], [0.6, 0.4, 0.1, 0.9]);
    expect(measured('accuracy, recall', 'cross_entropy', tensor([2, 2], [1, 0, 1, 0]), wanted).metrics).toEqual({ accuracy: 0.5, recall: 0.5 });
  });

  it('of equal scores the first one counts, and none that is not a number is among the best', () => {
    const tied = tensor([3, 3], [1, 1, 1, 1, 1, 1, NaN, 1, 0]);
    expect(measured('accuracy, {top_k: 2}', 'cross_entropy', tied, tensor([3], [0, 2, 0]), { ...indices, classes: 3 }).metrics).toMatchObject({ top_k: 1 / 3 });
    expect(measured('accuracy, {top_k: 2}', 'cross_entropy', tensor([2, 3], [1, 1, 1, 1, 1, 1]), tensor([2], [0, 1]), { ...indices, classes: 3 }).metrics).toEqual({ accuracy: 0.5, top_k: 1 });
  });
});

describe('yes and no', () => {
  const x = tensor([5, 1], [2, -1, 0.3, 0, -3]); // yes no yes no no
  const y = tensor([5], [1, 1, 0, 0, 1]);

  it('go by the sign of a logit, and have the scores of yes', () => {
    const { metrics, matrices } = measured('accuracy, precision, recall, f1, confusion_matrix', 'bce_with_logits', x, y, {}, [2, 2, 1]);
    expect(metrics).toEqual({ accuracy: 2 / 5, precision: 1 / 2, recall: 1 / 3, f1: 2 / 5 });
    expect(matrices['confusion_matrix']).toEqual([[1, 1], [2, 1]]);
  });

  it('go by 0.5 for a probability, and by any threshold', () => {
    const p = { ...x, data: x.data.map((v) => 1 / (1 + Math.exp(-v))) };
    expect(measured('accuracy', 'bce', p, y).metrics['accuracy']).toBe(2 / 5);
    expect(measured('{accuracy: {threshold: 0.1}}', 'bce', p, y).metrics['accuracy']).toBe(2 / 5);
    expect(measured('{recall: {threshold: 0.01}}', 'bce', p, y).metrics['recall']).toBe(1);
    expect(measured('{recall: {threshold: 0.01}}', 'mse', p, y).metrics['recall']).toBe(1);
  });

  it('take class indices, and 1 and -1', () => {
    expect(measured('accuracy, recall', 'bce_with_logits', x, y, { ...indices, classes: 2 }).metrics).toEqual({ accuracy: 2 / 5, recall: 1 / 3 });
    const signs = { ...y, data: y.data.map((v) => 2 * v - 1) };
    expect(measured('accuracy, recall', 'hinge', x, signs).metrics).toEqual({ accuracy: 2 / 5, recall: 1 / 3 });
  });

  it('of several questions count each, their scores averaged, those never asked for too', () => {
    const many = tensor([3, 3], [1, -1, -1, 1, 1, -1, -1, 1, -1]);
    const wanted = tensor([3, 3], [1, 0, 0, 0, 1, 0, 1, 0, 0]);
    // By question: hits 1, 1, 0; predicted 2, 2, 0; wanted 2, 1, 0.
    const { metrics } = measured('accuracy, precision, recall, f1', 'bce_with_logits', many, wanted, {}, [2, 1]);
    expect(metrics['accuracy']).toBe(6 / 9);
    expect(metrics['precision']).toBeCloseTo((1 / 2 + 1 / 2 + 0) / 3, 15);
    expect(metrics['recall']).toBeCloseTo((1 / 2 + 1 + 0) / 3, 15);
    expect(metrics['f1']).toBeCloseTo((2 / 4 + 2 / 3 + 0) / 3, 15);
    expect(measured('{recall: {average: micro}}', 'bce_with_logits', many, wanted).metrics['recall']).toBe(2 / 3);
  });
});

describe('numbers', () => {
  const x = noise([11, 2], 3);
  const y = noise([11, 2], 5);

  it.each([[[11]], [[4, 4, 3]], [[10, 1]]])('are compared element by element, in batches of %j', (batches) => {
    const { metrics } = measured('mae, mse, r2', 'mse', x, y, {}, batches);
    const differences = [...x.data].map((v, i) => v - y.data[i]!);
    expect(metrics['mae']).toBeCloseTo(differences.reduce((s, d) => s + Math.abs(d), 0) / 22, 6);
    expect(metrics['mse']).toBeCloseTo(differences.reduce((s, d) => s + d * d, 0) / 22, 6);
    const column = (c: number): number => {
      const of = [...y.data].filter((_, i) => i % 2 === c);
      const mean = of.reduce((s, v) => s + v, 0) / 11;
      return 1 - differences.filter((_, i) => i % 2 === c).reduce((s, d) => s + d * d, 0) / of.reduce((s, v) => s + (v - mean) ** 2, 0);
    };
    expect(metrics['r2']).toBeCloseTo((column(0) + column(1)) / 2, 6);
  });

  it('far from 0 lose nothing: years have a spread, too', () => {
    const years = tensor([6], [1990, 1991, 1992, 1993, 1994, 1995]);
    const said = tensor([6], [1990.5, 1991, 1991.5, 1993, 1994.5, 1995]);
    // Deviations 17.5, errors 0.75.
    for (const batches of [[6], [4, 2], [1, 1, 1, 1, 1, 1]]) expect(measured('r2', 'mse', said, years, {}, batches).metrics['r2']).toBeCloseTo(1 - 0.75 / 17.5, 12);
  });

  it('that are all the same have an r2 of 1 where they are met, else 0', () => {
    const same = tensor([3, 1], [2, 2, 2]);
    expect(measured('r2', 'mse', same, same, {}, [2, 1]).metrics['r2']).toBe(1);
    expect(measured('r2', 'mse', tensor([3, 1], [2, 2, 3]), same, {}, [2, 1]).metrics['r2']).toBe(0);
  });
});

describe('perplexity', () => {
  const nll = (n: number, y: number): number => Math.log([0, 1, 2].reduce((s, c) => s + Math.exp(scores.data[3 * n + c]!), 0)) - scores.data[3 * n + y]!;
  const mean = [0, 1, 2, 1, 1, 0, 2].reduce((s, y, n) => s + nll(n, y), 0) / 7;

  it('is the exponential of the mean over all targets', () => {
    for (const batches of [[7], [3, 3, 1]]) expect(measured('perplexity', 'cross_entropy', scores, labels, indices, batches).metrics['perplexity']).toBeCloseTo(Math.exp(mean), 6);
  });

  it('knows nothing of weights and smoothing, and leaves out what is ignored', () => {
    const some = tensor([7], [0, 1, -100, -100, 1, -100, -100]);
    const expected = Math.exp((nll(0, 0) + nll(1, 1) + nll(4, 1)) / 3);
    expect(measured('perplexity', '{cross_entropy: {weight: [1, 2, 3], label_smoothing: 0.2}}', scores, some, indices, [2, 2, 3]).metrics['perplexity']).toBeCloseTo(expected, 6);
  });

  it('of a uniform distribution is the number of classes', () => {
    expect(measured('perplexity', 'cross_entropy', tensor([4, 5], new Array<number>(20).fill(0.3)), tensor([4], [0, 1, 2, 3]), indices).metrics['perplexity']).toBeCloseTo(5, 6);
  });

  it('takes the log-probabilities of nll as they are', () => {
    const logs = { ...scores, data: scores.data.map((v, i) => v - Math.log([0, 1, 2].reduce((s, c) => s + Math.exp(scores.data[3 * Math.floor(i / 3) + c]!), 0))) };
    expect(measured('perplexity', 'nll', logs, labels, indices).metrics['perplexity']).toBeCloseTo(Math.exp(mean), 6);
  });
});

describe('what does not fit', () => {
  const faultsOf = (metrics: string, loss: string, shape: readonly number[], target: FieldSpec) =>
    faults('- identity', { fields: [field('x', shape), target], train: `loss: ${loss}\noptimizer: sgd\nsteps: 1\nmetrics: [${metrics}]` });
  const y = (shape: readonly number[], rest: Partial<FieldSpec> = {}): FieldSpec => field('y', shape, { target: true, ...rest });

  it.each([
    ['accuracy', 'mse', [1], y([]), 'metric-unfit'],
    ['{top_k: 4}', 'cross_entropy', [3], y([], indices), 'metric-unfit'],
    ['{recall: {class: 3}}', 'cross_entropy', [3], y([], indices), 'metric-unfit'],
    ['confusion_matrix', 'bce_with_logits', [3], y([3]), 'metric-unfit'],
    ['confusion_matrix', 'cross_entropy', [5000], y([], indices), 'metric-unfit'],
    ['mae', 'cross_entropy', [3], y([], indices), 'shape-mismatch'],
    ['r2', 'cross_entropy', [3], y([], indices), 'shape-mismatch'],
    ['{accuracy: {dim: 2}}', 'cross_entropy', [3], y([], indices), 'dim-out-of-range'],
  ])('%s beside %s of rows %j', (metrics, loss, shape, target, code) => {
    expect(faultsOf(metrics, loss, shape, target)).toMatchObject([{ code, location: { line: 9 } }]);
  });
});

describe('training steps', () => {
  it('measure what is a mean over rows', () => {
    const fields = [field('x', [3]), y];
    const names = (mode: 'train' | 'eval'): string[] =>
      build('- identity', { fields, train: 'loss: cross_entropy\noptimizer: sgd\nsteps: 1\nmetrics: [f1, accuracy, confusion_matrix, perplexity, {top_k: 2}]' }, mode).metrics.map(({ spec }) => spec.name);
    expect(names('train')).toEqual(['accuracy', 'perplexity', 'top_k']);
    expect(names('eval')).toEqual(['f1', 'accuracy', 'confusion_matrix', 'perplexity', 'top_k']);
  });
  const y = field('y', [], { target: true, ...indices, classes: 3 });
});
