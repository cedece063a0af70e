/** Activations where they bend: values and derivatives by PyTorch's formulas, and far out, where exponentials would overflow. */
import { describe, expect, it } from 'vitest';
import { build, gradientsOf, run, tensor } from '../model/support.ts';

const LN2 = Math.LN2;
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Values and derivatives with respect to x, one row of numbers. */
function curve(layer: string, x: readonly number[]): { y: number[]; dy: number[] } {
  const model = build(`- ${layer}`, { input: [x.length] });
  const values = { rows: 1, inputs: { input: tensor([1, x.length], x) } };
  const [dy] = gradientsOf(model, model.output, ['input'], values);
  return { y: run(model, values), dy: [...dy!] };
}

describe('at the kink', () => {
  it.each<[layer: string, x: number[], y: number[], dy: number[]]>([
    ['relu', [-1, 0, 1], [0, 0, 1], [0, 0, 1]],
    ['relu6', [-1, 0, 3, 6, 7], [0, 0, 3, 6, 6], [0, 0, 1, 0, 0]],
    ['leaky_relu: 0.1', [-1, 0, 1], [-0.1, 0, 1], [0.1, 0.1, 1]],
    ['leaky_relu: -0.5', [-1, 0, 1], [0.5, 0, 1], [-0.5, -0.5, 1]],
    ['prelu', [-1, 0, 1], [-0.25, 0, 1], [0.25, 0.25, 1]],
    ['prelu: {init: -1}', [-2, 0, 1], [2, 0, 1], [-1, -1, 1]],
    ['elu: 2', [-1, 0, 1], [2 * Math.expm1(-1), 0, 1], [2 * Math.exp(-1), 2, 1]],
    ['selu', [0, 1], [0, 1.0507009873554805], [1.7580993408473766, 1.0507009873554805]],
    ['celu: 2', [-2, 0, 1], [2 * Math.expm1(-1), 0, 1], [Math.exp(-1), 1, 1]],
    ['gelu', [0], [0], [0.5]],
    ['gelu: tanh', [0], [0], [0.5]],
    ['silu', [0], [0], [0.5]],
    ['mish', [0], [0], [0.6]],
    ['hardsigmoid', [-3, 0, 3], [0, 0.5, 1], [0, 1 / 6, 0]],
    ['hardswish', [-4, -3, 0, 3, 4], [0, 0, 0, 3, 4], [0, -0.5, 0.5, 1.5, 1]],
    ['hardtanh', [-2, -1, 0, 1, 2], [-1, -1, 0, 1, 1], [0, 0, 1, 0, 0]],
    ['hardtanh: {min_val: 1, max_val: 2}', [0, 1, 1.5, 2], [1, 1, 1.5, 2], [0, 0, 1, 0]],
    ['softplus', [0], [LN2], [0.5]],
    ['softplus: 2', [0, 1], [LN2 / 2, Math.log1p(Math.exp(2)) / 2], [0.5, sigmoid(2)]],
    ['softplus: {beta: 2, threshold: 2}', [1, 1.25], [Math.log1p(Math.exp(2)) / 2, 1.25], [sigmoid(2), 1]],
    ['log_sigmoid', [0], [-LN2], [0.5]],
    ['softsign', [-1, 0, 1], [-0.5, 0, 0.5], [0.25, 1, 0.25]],
    ['tanhshrink', [0], [0], [0]],
    ['threshold: {threshold: 0.5, value: -2}', [0, 0.5, 1], [-2, -2, 1], [0, 0, 1]],
    ['softshrink', [-1, -0.5, 0, 0.5, 1], [-0.5, 0, 0, 0, 0.5], [1, 0, 0, 0, 1]],
    ['softshrink: 0', [-1, 0, 1], [-1, 0, 1], [1, 0, 1]],
    ['hardshrink', [-1, -0.5, 0, 0.5, 1], [-1, 0, 0, 0, 1], [1, 0, 0, 0, 1]],
    ['abs', [-2, 0, 2], [2, 0, 2], [-1, 0, 1]],
    ['sqrt', [0, 4], [0, 2], [0, 0.25]],
    ['log', [0, 1, 2], [-126 * LN2, 0, LN2], [0, 1, 0.5]],
    ['exp', [0, 1], [1, Math.E], [1, Math.E]],
    ['maximum: 1', [0, 1, 2], [1, 1, 2], [0, 0.5, 1]],
    ['minimum: 1', [0, 1, 2], [0, 1, 1], [1, 0.5, 0]],
  ])('%s', (layer, x, y, dy) => {
    const got = curve(layer, x);
    got.y.forEach((v, i) => expect(v + 0, `value at ${x[i]}`).toBeCloseTo(y[i]!, 12));
    got.dy.forEach((v, i) => expect(v + 0, `derivative at ${x[i]}`).toBeCloseTo(dy[i]!, 12));
  });

  it('the slopes of prelu get what negative elements give', () => {
    const model = build('- {name: p, prelu: 3}', { input: [3, 2] });
    const input = tensor([1, 3, 2], [-1, -2, 0, 5, 3, -4]);
    const [weight] = gradientsOf(model, model.output, ['p.weight'], { rows: 1, inputs: { input } });
    expect([...weight!]).toEqual([-3, 0, -4]);
    expect(model.states).toMatchObject([{ name: 'p.weight', shape: [3], init: { kind: 'constant', value: 0.25 } }]);
  });
});

describe('far out', () => {
  it.each<[layer: string, y: [number, number], dy: [number, number]]>([
    ['softplus', [0, 1e4], [0, 1]],
    ['log_sigmoid', [-1e4, 0], [1, 0]],
    ['mish', [0, 1e4], [0, 1]],
    ['silu', [0, 1e4], [0, 1]],
    ['gelu', [0, 1e4], [0, 1]],
    ['gelu: tanh', [0, 1e4], [0, 1]],
    ['sigmoid', [0, 1], [0, 0]],
    ['tanh', [-1, 1], [0, 0]],
    ['elu', [-1, 1e4], [0, 1]],
    ['selu', [-1.7580993408473766, 1.0507009873554805e4], [0, 1.0507009873554805]],
    ['celu: 0.5', [-0.5, 1e4], [0, 1]],
    ['softsign', [-1e4 / 10001, 1e4 / 10001], [1 / 10001 ** 2, 1 / 10001 ** 2]],
  ])('%s of -10 000 and 10 000', (layer, y, dy) => {
    const got = curve(layer, [-1e4, 1e4]);
    got.y.forEach((v, i) => expect(v).toBeCloseTo(y[i]!, 9));
    got.dy.forEach((v, i) => expect(v).toBeCloseTo(dy[i]!, 9));
  });
});

describe('a NaN stays one', () => {
  it.each([
    'selu', 'celu', 'mish', 'hardtanh', 'softplus', 'log_sigmoid', 'threshold: {threshold: 0, value: 1}', 'softshrink', 'hardshrink', 'prelu', 'sqrt', 'exp', 'log', 'abs',
    'maximum: 0', 'minimum: 0', 'sub: 1', 'div: 2', 'rms_norm', 'mean: 1', 'sum: 1', 'max: 1', 'max',
  ])('%s', (layer) => {
    expect(run(build(`- ${layer}`, { input: [1] }), { rows: 1, inputs: { input: tensor([1, 1], [NaN]) } })).toEqual([NaN]);
  });
});

describe('what is wrong', () => {
  it.each<[layer: string, message: RegExp, input?: number[]]>([
    ['hardtanh: {min_val: 1, max_val: 1}', /layer-argument.*`max_val` \(1\) must be above `min_val` \(1\)/],
    ['prelu: 2', /layer-argument.*`num_parameters` is 2.*\[N, 3\] has 3 channels/, [3]],
    ['glu', /shape-mismatch.*dim 1 of \[N, 3\].*odd/, [3]],
    ['glu: 0', /batch-dim/],
    ['glu: {dim: 2}', /dim-out-of-range/],
    ['div: 0', /layer-argument.*divides by 0/],
  ])('%s', (layer, message, input = [4]) => {
    expect(() => build(`- ${layer}`, { input })).toThrow(message);
  });
});
