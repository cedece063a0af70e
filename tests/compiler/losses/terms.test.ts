/** Several losses at once: inputs and targets of their own, targets that layers make, what is counted and what is left over. */
import { describe, expect, it } from 'vitest';
import { build, evaluate, faults, field, gradientsOf, noise, tensor } from '../model/support.ts';

const fields = [field('x', [3]), field('label', [3], { target: true }), field('class', [], { target: true, dtype: 'i32', format: 'i32', classes: 3 })];
const x = noise([4, 3], 2);
const label = noise([4, 3], 7);
const classes = tensor([4], [0, 2, 1, 2]);
const inputs = { x, label, class: classes };
const train = (loss: string, rest = ''): string => `loss: ${loss}\noptimizer: sgd\nsteps: 1${rest}`;

describe('a target that a layer makes', () => {
  it('is the layer fed from the label, and gradients go through it', () => {
    const model = build('- {name: out, identity: }\n- {name: wanted, from: label, mul: 2}', { fields, train: train('{mse: {input: out, target: wanted}}') });
    const [value] = evaluate(model, [model.loss!.value], { rows: 4, inputs });
    expect(value!.data[0]).toBeCloseTo([...x.data].reduce((s, v, i) => s + (v - 2 * label.data[i]!) ** 2, 0) / 12, 14);
    const [dx, dy] = gradientsOf(model, model.loss!.value, ['x', 'label'], { rows: 4, inputs });
    dx!.forEach((d, i) => expect(d).toBeCloseTo((x.data[i]! - 2 * label.data[i]!) / 6, 14));
    dy!.forEach((d, i) => expect(d).toBeCloseTo((-2 * (x.data[i]! - 2 * label.data[i]!)) / 6, 14));
  });

  it('may be another head of the same network', () => {
    const model = build('- {name: teacher, log_softmax: }\n- {name: student, from: x, log_softmax: }', {
      fields, train: train('\n  - kl_div: {input: student, target: teacher, log_target: true, reduction: batchmean, factor: 0.5}\n  - cross_entropy: {input: student, target: class}'),
    });
    // The same distribution: only the second term is left.
    const [value] = evaluate(model, [model.loss!.value], { rows: 4, inputs });
    const nll = [0, 2, 1, 2].map((c, n) => Math.log([0, 1, 2].reduce((s, k) => s + Math.exp(x.data[3 * n + k]!), 0)) - x.data[3 * n + c]!);
    expect(value!.data[0]).toBeCloseTo(nll.reduce((a, b) => a + b, 0) / 4, 13);
  });
});

describe('metrics beside several losses', () => {
  it('compare what the first one compares', () => {
    const text = '\n  - cross_entropy: {input: scores, target: class}\n  - mse: {input: numbers, target: label}';
    const model = build('- {name: scores, identity: }\n- {name: numbers, mul: 2}', { fields, train: train(text, '\nmetrics: [accuracy]') }, 'eval');
    const [hits] = evaluate(model, model.metrics[0]!.parts, { rows: 4, inputs });
    const best = (n: number): number => [0, 1, 2].reduce((a, b) => (x.data[3 * n + b]! > x.data[3 * n + a]! ? b : a));
    expect(hits!.data[0]).toBe([0, 2, 1, 2].filter((c, n) => best(n) === c).length);
  });
});

describe('what is counted', () => {
  const open = [field('x', [3]), field('class', [], { target: true, dtype: 'i32', format: 'i32' })];
  it.each([
    ['cross_entropy', 2],
    ['{cross_entropy: {reduction: sum}}', 2],
    ['{cross_entropy: {weight: [0, 0, 1]}}', 2],
    ['[{cross_entropy: {}}, {nll: {}}]', 4],
  ])('by %s', (loss, count) => {
    const model = build('- identity', { fields: open, train: train(loss) });
    const some = tensor([4], [0, -100, 1, -100]);
    expect(evaluate(model, [model.loss!.counted!], { rows: 4, inputs: { x, class: some } })[0]!.data[0]).toBe(count);
  });

  it('is nobody\'s business where one term counts always, or nothing can be ignored', () => {
    expect(build('- identity', { fields, train: train('{cross_entropy: {target: class}}') }).loss!.counted).toBeUndefined();
    const more = [...open, field('y', [3], { target: true })];
    expect(build('- identity', { fields: more, train: train('[{cross_entropy: {target: class}}, {mse: {target: y}}]') }).loss!.counted).toBeUndefined();
  });
});

it('labels that are checked against the data name the loss', () => {
  const open = [field('x', [3]), field('class', [], { target: true, dtype: 'i32', format: 'i32' })];
  const ranges = (loss: string, shape: readonly number[] = [3]) => build('- identity', { fields: [field('x', shape), open[1]!], train: train(loss) }).idRanges;
  expect(ranges('nll')).toEqual([{ field: 'class', below: 3, except: -100, by: 'nll' }]);
  expect(ranges('multi_margin')).toEqual([{ field: 'class', below: 3, by: 'multi_margin' }]);
  expect(ranges('bce_with_logits', [1])).toEqual([{ field: 'class', below: 2, by: 'bce_with_logits' }]);
});

it('a loss of two inputs wants them named', () => {
  expect(() => build('- identity', { fields, train: train('cosine_embedding') })).toThrow(/wrong-type.*compares 2 inputs, and none is named/);
  expect(() => build('- {name: out, identity: }', { fields, train: train('{cosine_embedding: {input: out}}') })).toThrow(/compares 2 inputs, and there is 1/);
  expect(() => build('- {name: out, identity: }', { fields, train: train('{mse: {input: [out, x]}}') })).toThrow(/must be one name/);
});

it('an output that no loss takes is an error', () => {
  const model = '- {name: scores, identity: }\n- {name: left, from: x, mul: 3}\n- {name: last, from: scores, mul: 1}';
  expect(faults(model, { fields, train: train('{cross_entropy: {target: class}}') })).toMatchObject([{ code: 'unused-layer' }]);
});
