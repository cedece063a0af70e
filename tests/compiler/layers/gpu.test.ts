/**
 * Layers on the GPU against the float64 reference, values and gradients in one program: activations from kink to kink and far
 * out, where an exponential would overflow, and pools and norms on images whose sizes divide nothing.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gradients } from '../../../src/compiler/autodiff/reverse.ts';
import { evaluateNodes } from '../../../src/compiler/graph/evaluate.ts';
import { interpret } from '../../../src/compiler/kernel/interpret.ts';
import { optimise } from '../../../src/compiler/passes/optimise.ts';
import { kernelsOf, layOut } from '../../../src/compiler/passes/pipeline.ts';
import type { StateLayouts } from '../../../src/compiler/passes/layout.ts';
import type { RefTensor } from '../../../src/compiler/ops/op.ts';
import { emitKernel } from '../../../src/shaders/emit.ts';
import { openTestDevice, type TestDevice } from '../../gpu.ts';
import { execute, FRAME, rounded, SOFTWARE } from '../../shaders/run.ts';
import { build, noise, stateOf, tensor } from '../model/support.ts';
import { memoryOf } from '../passes/run.ts';

let gpu: TestDevice;
beforeAll(async () => {
  gpu = await openTestDevice({ features: ['subgroups'] });
});
afterAll(() => gpu.close());

interface Compared {
  readonly name: string;
  readonly got: Float64Array;
  readonly want: Float64Array;
}

/** The output of a model, and the gradients of its sum, weighted, with respect to the input and every parameter. */
async function both(layers: string, given: RefTensor, weighted: boolean): Promise<Compared[]> {
  const input = tensor(given.shape, [...rounded(given.data, 'f32')]);
  const rows = input.shape[0]!;
  const model = build(layers, { input: input.shape.slice(1), batchSize: rows, rows });
  const { g } = model;
  const parameters = model.states.filter((s) => s.role === 'parameter');
  const state = Object.fromEntries(Object.entries(stateOf(model)).map(([key, value]) => [key, tensor(value.shape, [...rounded(value.data, 'f32')])]));
  const wrt = [g.add('input', [], { field: 'input', shape: ['N', ...input.shape.slice(1)], dtype: 'f32' }), ...parameters.map((p) => g.add('state', [], { key: p.key, shape: [...p.shape], dtype: 'f32' }))];
  // Weights from the output itself, so that no gradient is the same everywhere; squared, since norms take out what is linear in it.
  const seed = weighted ? g.binary('mul', model.output, model.output) : g.fill(1, g.type(model.output).shape);
  const found = gradients(g, model.output, seed, wrt);
  const wanted = [{ name: 'output', node: model.output }, ...found.flatMap((node, i) => (node === undefined ? [] : [{ name: i === 0 ? 'input' : parameters[i - 1]!.key, node }]))];
  const references = evaluateNodes(g.finish(), wanted.map((w) => w.node), { rows, inputs: { input }, state });

  for (const { name, node } of wanted) g.result({ kind: 'output', name, node });
  const graph = optimise(g.finish());
  const states: StateLayouts = new Map();
  const laid = layOut(graph, states);
  const spec = { source: 'made-up', fields: [{ name: 'input', shape: input.shape.slice(1), dtype: 'f32' as const, format: 'f32' as const, target: false }], rows: { train: rows }, constants: {} };
  const maxRows = rows + 1;
  const program = kernelsOf(graph, laid, states, { target: SOFTWARE, maxRows, spec, logWords: 8 });
  const frame = { seed: 5, step: 9, first: 0, slot: 0, rows };
  const memory = memoryOf(program, states, maxRows, { rows, data: { input: input.data }, state, frame });
  for (const { kernel, schedule, tensors, args } of program.kernels) {
    const bindings = tensors.map((t) => memory.buffer(t));
    // Gathering the rows of a field is the same for all.
    if (kernel.name === 'input') interpret(kernel, { bindings, rows, frame, args: Uint32Array.from(args) });
    else {
      const emitted = emitKernel(kernel, schedule, { target: SOFTWARE, frame: FRAME, maxRows });
      const after = await execute(gpu, kernel, emitted, bindings.map((b, i) => rounded(b, kernel.bindings[i]!.format)), { rows, frame, args });
      after.forEach((values, i) => bindings[i]!.set(values));
    }
  }
  const results = memory.results();
  return wanted.map(({ name }, i) => ({ name, got: results.output(laid.graph.results[i]!.node), want: references[i]!.data }));
}

/** Within `relative` of each value, or of the largest one where they are sums; of 1 where that is more. */
function expectEqual(compared: readonly Compared[], relative: number, sums: boolean): void {
  for (const { name, got, want } of compared) {
    expect(got, name).toHaveLength(want.length);
    const largest = want.reduce((m, v) => Math.max(m, Math.abs(v)), 1);
    want.forEach((v, i) => expect(Math.abs(got[i]! - v), `${name}[${i}]: ${got[i]} for ${v}`).toBeLessThanOrEqual(relative * (sums ? largest : Math.max(1, Math.abs(v)))));
  }
}

describe('activations', () => {
  // Kinks among them, as numbers that f32 holds.
  const POINTS = [-1e4, -100, -21, -6.5, -3, -1, -0.75, -0.5, -0.25, -1e-3, 0, 1e-3, 0.25, 0.5, 0.75, 1, 3, 6, 21, 100, 1e4];
  it.each([
    'relu6', 'leaky_relu: 0.1', 'prelu', 'elu: 2', 'selu', 'celu: 0.5', 'gelu', 'gelu: tanh', 'silu', 'mish', 'sigmoid', 'hardsigmoid', 'hardswish', 'hardtanh: {min_val: -0.75, max_val: 0.5}', 'tanh',
    'softplus', 'softplus: {beta: 3, threshold: 2}', 'softsign', 'log_sigmoid', 'threshold: {threshold: 0.5, value: -2}', 'tanhshrink', 'softshrink: 0.25', 'hardshrink: 0.25', 'glu',
  ])('%s', async (layer) => {
    // An even number, which glu halves.
    const points = [...POINTS, -2e4];
    expectEqual(await both(`- ${layer}`, tensor([1, points.length], points), false), 2e-6, false);
  });

  it.each(['sqrt', 'log', 'exp', 'abs', 'maximum: 0.5', 'minimum: 0.5'])('%s', async (layer) => {
    const points = [0, 1e-3, 0.3, 0.5, 1, 2, 7, 30].map((x) => (layer === 'exp' || layer === 'abs' ? x - 5 : x));
    expectEqual(await both(`- ${layer}`, tensor([1, points.length], points), false), 2e-6, false);
  });
});

describe('pools and norms', () => {
  const image = noise([3, 6, 7, 5]);
  it.each([
    'max_pool2d: {kernel_size: 3, stride: 2, padding: 1, ceil_mode: true}',
    'max_pool2d: {kernel_size: 2, stride: 1, dilation: 2}',
    'avg_pool2d: {kernel_size: 3, stride: 2, padding: 1, ceil_mode: true, count_include_pad: false}',
    'adaptive_avg_pool2d: [3, 2]',
    'adaptive_avg_pool2d: [9, 5]',
    'adaptive_avg_pool2d: 1',
    'adaptive_max_pool2d: [3, 2]',
    'adaptive_max_pool2d: [8, 4]',
    'global_avg_pool',
    'batch_norm2d',
    'instance_norm2d: {affine: true}',
    'group_norm: 3',
    'rms_norm: {normalized_dims: 3}',
    'local_response_norm: {size: 4, alpha: 0.5, k: 2}',
    'max: 1',
    'mean: [2, 3]',
  ])('%s', async (layer) => {
    expectEqual(await both(`- ${layer}`, image, true), 4e-6, true);
  });

  // Convolutions keep channels last in memory: what lies between two of them works on that.
  it.each([
    ['group_norm: 3', 'relu'],
    ['instance_norm2d: {track_running_stats: true, affine: true}', 'mish'],
    ['local_response_norm: 3', 'adaptive_max_pool2d: [4, 3]'],
    ['adaptive_avg_pool2d: [4, 3]', 'hardswish'],
    ['{name: h, chunk: 2}', '{from: [h.1, h.0, h.1], maximum: }'],
  ])('%s and %s between convolutions', async (...layers) => {
    const conv = (channels: number): string => `- conv2d: {out_channels: ${channels}, kernel_size: 3, padding: 1}`;
    expectEqual(await both([conv(6), ...layers.map((layer) => `- ${layer}`), conv(2)].join('\n'), noise([2, 3, 7, 5]), true), 4e-6, true);
  });

  it.each([
    ['max_pool1d: {kernel_size: 3, padding: 1}', [2, 3, 11]],
    ['avg_pool1d: {kernel_size: 4, stride: 3, padding: 1, ceil_mode: true}', [2, 3, 11]],
    ['adaptive_max_pool1d: 4', [2, 3, 11]],
    ['batch_norm1d', [5, 7]],
    ['batch_norm1d', [3, 2, 7]],
    ['rms_norm', [3, 7]],
    ['max_pool3d: {kernel_size: 2, stride: 1}', [2, 2, 3, 4, 3]],
    ['avg_pool3d: {kernel_size: 2, padding: 1}', [2, 2, 3, 4, 3]],
  ] as const)('%s of %j', async (layer, shape) => {
    expectEqual(await both(`- ${layer}`, noise(shape), true), 4e-6, true);
  });
});
