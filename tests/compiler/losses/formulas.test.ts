/** Losses of numbers, probabilities and margins: PyTorch's formulas written out in plain loops, finite differences, and the gradients at kinks and edges. */
import { describe, expect, it } from 'vitest';
import type { RefTensor } from '../../../src/compiler/ops/op.ts';
import type { FieldSpec } from '../../../src/plan/data-spec.ts';
import { build, evaluate, faults, field, gradientsOf, noise, tensor } from '../model/support.ts';

interface Result {
  readonly value: number;
  readonly weight: number;
  /** With respect to x. */
  readonly gradient: readonly number[];
}

const trainText = (loss: string): string => `loss: ${loss}\noptimizer: sgd\nsteps: 1`;

/** A model that hands `x` on, compared with the field `y`. */
function lossOf(loss: string, x: RefTensor, y: RefTensor, target: Partial<FieldSpec> = {}): Result {
  const fields = [field('x', x.shape.slice(1)), field('y', y.shape.slice(1), { target: true, ...target })];
  const model = build('- identity', { fields, train: trainText(loss) });
  const values = { rows: x.shape[0]!, inputs: { x, y } };
  const [value, weight] = evaluate(model, [model.loss!.value, model.loss!.weight], values);
  const [gradient] = gradientsOf(model, model.loss!.value, ['x'], values);
  return { value: value!.data[0]!, weight: weight!.data[0]!, gradient: [...gradient!] };
}

/** Central differences of the loss at every element of x. */
function slopes(loss: string, x: RefTensor, y: RefTensor, target: Partial<FieldSpec> = {}): number[] {
  const h = 1e-6;
  const at = (i: number, d: number): number => lossOf(loss, { ...x, data: x.data.map((v, k) => (k === i ? v + d : v)) }, y, target).value;
  return [...x.data].map((_, i) => (at(i, h) - at(i, -h)) / (2 * h));
}

type Element = (x: number, y: number, column: number) => number;

const x = noise([5, 4], 2);
const numbers = noise([5, 4], 9);
const squeezed = (t: RefTensor): RefTensor => ({ ...t, data: t.data.map((v) => 0.5 + 0.45 * v) });
const yesNo = tensor([5, 4], [1, 0, 0, 1, 0, 0, 1, 1, 1, 0, 1, 0, 0, 1, 0, 0, 1, 1, 1, 0]);
const signs = { ...yesNo, data: yesNo.data.map((v) => 2 * v - 1) };
const counts = { ...yesNo, data: yesNo.data.map((v, i) => v * (i % 5)) };
const distributions = { ...x, data: Float64Array.from({ length: 20 }, (_, i) => [0.1, 0, 0.6, 0.3][i % 4]!) };
const logs = { ...distributions, data: distributions.data.map((v) => Math.log(Math.max(v, 0.05))) };
const sigmoid = (v: number): number => 1 / (1 + Math.exp(-v));
const w = [0.5, 2, 1, 0.25];

/** Loss, input, target, the loss of one element. */
const ELEMENTWISE: readonly (readonly [string, RefTensor, RefTensor, Element])[] = [
  ['mse', x, numbers, (a, b) => (a - b) ** 2],
  ['l1', x, numbers, (a, b) => Math.abs(a - b)],
  ['smooth_l1', x, numbers, (a, b) => (Math.abs(a - b) < 1 ? 0.5 * (a - b) ** 2 : Math.abs(a - b) - 0.5)],
  ['{smooth_l1: {beta: 0.3}}', x, numbers, (a, b) => (Math.abs(a - b) < 0.3 ? (0.5 * (a - b) ** 2) / 0.3 : Math.abs(a - b) - 0.15)],
  ['{smooth_l1: {beta: 0}}', x, numbers, (a, b) => Math.abs(a - b)],
  ['huber', x, numbers, (a, b) => (Math.abs(a - b) <= 1 ? 0.5 * (a - b) ** 2 : Math.abs(a - b) - 0.5)],
  ['{huber: {delta: 0.3}}', x, numbers, (a, b) => (Math.abs(a - b) <= 0.3 ? 0.5 * (a - b) ** 2 : 0.3 * (Math.abs(a - b) - 0.15))],
  ['bce', squeezed(x), yesNo, (p, t) => -(t * Math.log(p) + (1 - t) * Math.log(1 - p))],
  ['{bce: {weight: [0.5, 2, 1, 0.25]}}', squeezed(x), squeezed(numbers), (p, t, c) => -w[c]! * (t * Math.log(p) + (1 - t) * Math.log(1 - p))],
  ['bce_with_logits', x, yesNo, (a, t) => -(t * Math.log(sigmoid(a)) + (1 - t) * Math.log(1 - sigmoid(a)))],
  ['bce_with_logits', x, squeezed(numbers), (a, t) => -(t * Math.log(sigmoid(a)) + (1 - t) * Math.log(1 - sigmoid(a)))],
  ['{bce_with_logits: {pos_weight: [0.5, 2, 1, 0.25]}}', x, yesNo, (a, t, c) => -(w[c]! * t * Math.log(sigmoid(a)) + (1 - t) * Math.log(1 - sigmoid(a)))],
  ['{bce_with_logits: {pos_weight: 3, weight: [0.5, 2, 1, 0.25]}}', x, squeezed(numbers), (a, t, c) => -w[c]! * (3 * t * Math.log(sigmoid(a)) + (1 - t) * Math.log(1 - sigmoid(a)))],
  ['kl_div', logs, distributions, (a, t) => (t === 0 ? 0 : t * (Math.log(t) - a))],
  ['{kl_div: {log_target: true}}', x, logs, (a, t) => Math.exp(t) * (t - a)],
  ['poisson_nll', x, counts, (a, t) => Math.exp(a) - t * a],
  ['{poisson_nll: {full: true}}', x, counts, (a, t) => Math.exp(a) - t * a + (t > 1 ? t * Math.log(t) - t + 0.5 * Math.log(2 * Math.PI * t) : 0)],
  ['{poisson_nll: {log_input: false, eps: 0.01}}', squeezed(x), counts, (a, t) => a - t * Math.log(a + 0.01)],
  ['hinge', x, signs, (a, t) => Math.max(0, 1 - t * a)],
  ['{hinge: {margin: 0.25}}', x, signs, (a, t) => Math.max(0, 0.25 - t * a)],
  ['hinge_embedding', squeezed(x), signs, (a, t) => (t === 1 ? a : Math.max(0, 1 - a))],
  ['{hinge_embedding: {margin: 0.5}}', squeezed(x), signs, (a, t) => (t === 1 ? a : Math.max(0, 0.5 - a))],
];

/** `loss: NAME` or `{NAME: {…}}` with one more argument. */
function withArgument(loss: string, argument: string): string {
  return loss.startsWith('{') ? loss.replace(/\{(?=[^{]*$)/, `{${argument}, `) : `{${loss}: {${argument}}}`;
}

describe.each(ELEMENTWISE)('%s', (loss, input, target, element) => {
  const sum = [...input.data].reduce((s, v, i) => s + element(v, target.data[i]!, i % 4), 0);

  it('is the mean over all elements, or their sum', () => {
    const mean = lossOf(loss, input, target);
    expect(mean.value).toBeCloseTo(sum / 20, 12);
    expect(mean.weight).toBe(20);
    const total = lossOf(withArgument(loss, 'reduction: sum'), input, target);
    expect(total.value).toBeCloseTo(sum, 11);
    expect(total.weight).toBe(1);
  });

  it('has the slope of its value as gradient', () => {
    const { gradient } = lossOf(loss, input, target);
    slopes(loss, input, target).forEach((slope, i) => expect(gradient[i]).toBeCloseTo(slope, 7));
  });

  it('passes NaN on', () => {
    expect(lossOf(loss, { ...input, data: input.data.map((v, i) => (i === 3 ? NaN : v)) }, target).value).toBeNaN();
  });
});

describe('gradients at kinks', () => {
  const slopeAt = (loss: string, a: number, t: number): number => lossOf(loss, tensor([1, 1], [a]), tensor([1, 1], [t])).gradient[0]!;

  it.each([
    ['l1', 2, 2, 0],
    ['{smooth_l1: {beta: 0}}', 2, 2, 0],
    ['{smooth_l1: {beta: 0.5}}', 1.5, 1, 1],
    ['{huber: {delta: 0.5}}', 1.5, 1, 0.5],
    ['{huber: {delta: 0.5}}', 1, 1.5, -0.5],
    // clamp_min lets the gradient pass at its bound.
    ['hinge', 1, 1, -1],
    ['{hinge_embedding: {margin: 0.5}}', 0.5, -1, -1],
    ['bce_with_logits', 0, 1, -0.5],
    ['bce_with_logits', 0, 0, 0.5],
  ])('%s at %d for %d is %d', (loss, a, t, slope) => expect(slopeAt(loss, a, t)).toBeCloseTo(slope, 14));
});

describe('bce', () => {
  it('cuts logarithms off at -100, with the gradient that PyTorch has there', () => {
    const { value, gradient } = lossOf('{bce: {reduction: sum}}', tensor([4, 1], [0, 1, 0, 1]), tensor([4, 1], [1, 0, 0, 1]));
    expect(value).toBe(200);
    expect(gradient).toEqual([-1e12, 1e12, 0, 0]);
  });

  it('of a number that is no probability is infinite: the step does not land', () => {
    for (const p of [-1e-3, 1.001, 7]) expect(lossOf('bce', tensor([2, 1], [0.5, p]), tensor([2, 1], [1, 0])).value).toBe(Infinity);
  });
});

describe('bce_with_logits', () => {
  it('stays exact for logits of ±1e4', () => {
    const { value, gradient } = lossOf('{bce_with_logits: {reduction: sum}}', tensor([4, 1], [1e4, -1e4, 1e4, -1e4]), tensor([4, 1], [1, 0, 0, 1]));
    expect(value).toBe(2e4);
    expect(gradient.map((v) => v + 0)).toEqual([0, 0, 1, -1]);
  });

  it('takes class indices 0 and 1 as numbers, a column for each row', () => {
    const logits = tensor([3, 1], [0.5, -1, 2]);
    const asNumbers = lossOf('bce_with_logits', logits, tensor([3], [1, 0, 1]));
    const asIndices = lossOf('bce_with_logits', logits, tensor([3], [1, 0, 1]), { dtype: 'i32', format: 'i32', classes: 2 });
    expect(asIndices).toEqual(asNumbers);
  });
});

describe('kl_div', () => {
  it('divides by the rows with batchmean', () => {
    const sum = [...logs.data].reduce((s, a, i) => s + (distributions.data[i] === 0 ? 0 : distributions.data[i]! * (Math.log(distributions.data[i]!) - a)), 0);
    const { value, weight } = lossOf('{kl_div: {reduction: batchmean}}', logs, distributions);
    expect(value).toBeCloseTo(sum / 5, 13);
    expect(weight).toBe(5);
  });
});

describe('nll', () => {
  const indices = { dtype: 'i32', format: 'i32' } as const;

  it('weighs and ignores as cross_entropy does', () => {
    const { value, weight, gradient } = lossOf('{nll: {weight: [0.5, 2, 1, 0.25], ignore_index: 3}}', x, tensor([5], [1, 3, 0, 3, 2]), indices);
    const at = (n: number, c: number): number => -x.data[4 * n + c]!;
    expect(value).toBeCloseTo((2 * at(0, 1) + 0.5 * at(2, 0) + at(4, 2)) / 3.5, 14);
    expect(weight).toBe(3.5);
    expect(gradient[1]).toBeCloseTo(-2 / 3.5, 14);
    expect(gradient.filter((v) => v !== 0)).toHaveLength(3);
  });

  it('of targets that are all ignored is 0 without a gradient', () => {
    const { value, gradient } = lossOf('nll', x, tensor([5], [-100, -100, -100, -100, -100]), indices);
    expect(value + 0).toBe(0);
    expect(gradient.every((v) => v === 0)).toBe(true);
  });

  it('takes a class for each pixel', () => {
    const images = noise([2, 3, 2, 2], 7);
    const labels = [0, 2, 1, 1, 2, 0, 0, 2];
    const { value } = lossOf('nll', images, tensor([2, 2, 2], labels), indices);
    expect(value).toBeCloseTo(labels.reduce((s, c, i) => s - images.data[12 * Math.floor(i / 4) + 4 * c + (i % 4)]!, 0) / 8, 14);
  });
});

describe('multi_margin', () => {
  const labels = [1, 3, 0, 3, 2];
  const indices = { dtype: 'i32', format: 'i32', classes: 4 } as const;

  it.each([
    ['multi_margin', 1, 1, [1, 1, 1, 1]],
    ['{multi_margin: {p: 2, margin: 0.7}}', 2, 0.7, [1, 1, 1, 1]],
    ['{multi_margin: {weight: [0.5, 2, 1, 0.25]}}', 1, 1, w],
    ['{multi_margin: {p: 2, weight: [0.5, 2, 1, 0.25]}}', 2, 1, w],
  ])('%s', (loss, p, margin, weights) => {
    const row = (n: number): number => [0, 1, 2, 3].reduce((s, c) => (c === labels[n] ? s : s + weights[labels[n]!]! * Math.max(0, margin - x.data[4 * n + labels[n]!]! + x.data[4 * n + c]!) ** p), 0) / 4;
    const { value, weight, gradient } = lossOf(loss, x, tensor([5], labels), indices);
    expect(value).toBeCloseTo([0, 1, 2, 3, 4].reduce((s, n) => s + row(n), 0) / 5, 13);
    expect(weight).toBe(5);
    slopes(loss, x, tensor([5], labels), indices).forEach((slope, i) => expect(gradient[i]).toBeCloseTo(slope, 6));
  });

  it('has no gradient where the margin is just reached', () => {
    expect(lossOf('multi_margin', tensor([1, 2], [3, 2]), tensor([1], [0]), { dtype: 'i32', format: 'i32' }).gradient.map(Math.abs)).toEqual([0, 0]);
  });
});

describe('cosine_embedding', () => {
  const fields = [field('a', [3]), field('b', [3]), field('y', [], { target: true })];
  const a = noise([4, 3], 3);
  const b = noise([4, 3], 5);
  const y = tensor([4], [1, -1, 1, -1]);
  const model = '- {name: left, from: a, identity: }\n- {name: right, from: b, identity: }';
  const cosines = [0, 1, 2, 3].map((n) => {
    const dot = (s: RefTensor, t: RefTensor): number => [0, 1, 2].reduce((sum, i) => sum + s.data[3 * n + i]! * t.data[3 * n + i]!, 0);
    return dot(a, b) / Math.sqrt((dot(a, a) + 1e-12) * (dot(b, b) + 1e-12));
  });

  it.each([0, -0.9, 0.4])('with a margin of %d is 1 - cos, or what cos is above it', (margin) => {
    const built = build(model, { fields, train: trainText(`{cosine_embedding: {input: [left, right], target: y, margin: ${margin}}}`) });
    const inputs = { a, b, y };
    const expected = cosines.reduce((s, cos, n) => s + (y.data[n] === 1 ? 1 - cos : Math.max(0, cos - margin)), 0) / 4;
    const value = (given: typeof inputs): number => evaluate(built, [built.loss!.value], { rows: 4, inputs: given })[0]!.data[0]!;
    expect(value(inputs)).toBeCloseTo(expected, 13);
    const [ga, gb] = gradientsOf(built, built.loss!.value, ['a', 'b'], { rows: 4, inputs });
    const h = 1e-6;
    for (const [name, gradient] of [['a', ga!], ['b', gb!]] as const) {
      gradient.forEach((g, i) => {
        const moved = (d: number): number => value({ ...inputs, [name]: { ...inputs[name], data: inputs[name].data.map((v, k) => (k === i ? v + d : v)) } });
        expect(g).toBeCloseTo((moved(h) - moved(-h)) / (2 * h), 6);
      });
    }
  });

  it('of vectors of zeros is finite', () => {
    const built = build(model, { fields, train: trainText('{cosine_embedding: {input: [left, right], target: y}}') });
    const zero = tensor([4, 3], new Array<number>(12).fill(0));
    expect(evaluate(built, [built.loss!.value], { rows: 4, inputs: { a: zero, b, y } })[0]!.data[0]).toBeCloseTo(0.5, 12);
    const [gradient] = gradientsOf(built, built.loss!.value, ['a'], { rows: 4, inputs: { a: zero, b, y } });
    expect([...gradient!].every(Number.isFinite)).toBe(true);
  });

  it('refuses vectors that differ in size', () => {
    const other = [field('a', [3]), field('b', [2]), field('y', [], { target: true })];
    expect(faults(model, { fields: other, train: trainText('{cosine_embedding: {input: [left, right], target: y}}') })).toMatchObject([{ code: 'shape-mismatch', location: { line: 7 } }]);
  });
});

describe('what does not fit', () => {
  const target = (shape: readonly number[], rest: Partial<FieldSpec> = {}): FieldSpec => field('y', shape, { target: true, ...rest });
  const indices = { dtype: 'i32', format: 'i32' } as const;

  it.each([
    ['huber', [4], target([3]), 'shape-mismatch'],
    ['l1', [4], target([4], indices), 'dtype-mismatch'],
    ['kl_div', [4], target([], indices), 'dtype-mismatch'],
    ['bce_with_logits', [2], target([], indices), 'shape-mismatch'],
    ['nll', [4], target([4]), 'dtype-mismatch'],
    ['{nll: {weight: [1, 2]}}', [4], target([], indices), 'class-count'],
    ['{multi_margin: {weight: [1, 2]}}', [4], target([], indices), 'class-count'],
    ['multi_margin', [4], target([4]), 'shape-mismatch'],
    ['multi_margin', [4, 2], target([2], indices), 'shape-mismatch'],
    ['nll', [4], target([], { ...indices, classes: 9 }), 'class-count'],
    ['{bce: {weight: [1, 2]}}', [4], target([4]), 'class-count'],
    ['{bce_with_logits: {pos_weight: [1, 2]}}', [4], target([4]), 'class-count'],
    ['{cross_entropy: {ignore_index: 0}}', [4], target([4]), 'dtype-mismatch'],
    ['bce_with_logits', [1], target([], { ...indices, classes: 3 }), 'class-count'],
  ])('%s of rows %j', (loss, shape, y, code) => {
    const [fault, ...rest] = faults('- identity', { fields: [field('x', shape), y], train: trainText(loss) });
    expect(fault).toMatchObject({ code, location: { line: 6 } });
    expect(rest).toEqual([]);
    expect(fault!.notes).toHaveLength(2);
  });
});
