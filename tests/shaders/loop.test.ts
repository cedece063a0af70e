/** Schedule `loop` on the adapter against the interpreter: elementwise, windows, gathers, formats, random numbers, folding. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accumulator, arg, binary, cast, constantOf, frame, guard, indexValue, load, random, select, unary } from '../../src/compiler/kernel/expr.ts';
import { add, axisIndex, constant, floorDiv, modulo, scale, type Axis } from '../../src/compiler/kernel/index.ts';
import type { Expr, Kernel, ReduceFn } from '../../src/compiler/kernel/ir.ts';
import { valueAsIndex } from '../../src/compiler/kernel/traverse.ts';
import { uniform } from '../../src/plan/random.ts';
import { openTestDevice, type TestDevice } from '../gpu.ts';
import { distance, EPSILON, noise, sumBound } from './close.ts';
import { at, axis, convForward, convInputGradient, convWeightGradient, depthwise, matmul, reads, rowsAxis, rowSum, writes, type Sized } from './kernels.ts';
import { runKernel } from './run.ts';

let gpu: TestDevice;
beforeAll(async () => void (gpu = await openTestDevice()));
afterAll(() => gpu.close());

const LOOP = { kind: 'loop', workgroup: 64 } as const;

function stores(name: string, axes: readonly Axis[], bindings: Kernel['bindings'], ...list: { binding: number; index: ReturnType<typeof at>; value: Expr }[]): Kernel {
  return { name, axes, bindings, stages: [{ kind: 'store', axes: [], stores: list }] };
}

describe('elementwise kernels', () => {
  /** Bias and ReLU, channels last. */
  function biasRelu(channels: number): Kernel {
    const [n, p, c] = [rowsAxis(5), axis('p', 7), axis('c', channels)];
    const where = at([n, p, c], [0, 7, channels]);
    const sum = binary('add', load(0, where), load(1, axisIndex(c)));
    return stores('bias_relu', [n, p, c], [reads('x'), reads('bias'), writes('out')], { binding: 2, index: where, value: select(binary('le', sum, constantOf(0)), constantOf(0), sum) });
  }

  it.each([1, 3, 4, 8, 13])('of %d channels, with fewer rows than the bound', async (channels) => {
    for (const rows of [1, 5]) {
      const { gpu: got, reference } = await runKernel(gpu, biasRelu(channels), LOOP, { bindings: [noise(35 * channels), noise(channels, 2), 35 * channels], rows, maxRows: 5 });
      expect(distance(got[2]!, reference[2]!)).toBeLessThanOrEqual(EPSILON);
      // Rows beyond N stay as they were.
      expect(got[2]!.slice(rows * 7 * channels).every(Number.isNaN)).toBe(true);
    }
  });

  it('run four wide where stores are aligned, and load the whole point without a division', async () => {
    const { emitted } = await runKernel(gpu, biasRelu(8), LOOP, { bindings: [noise(280), noise(8, 2), 280], rows: 5 });
    expect(emitted.wgsl).toContain('let total = x[point] + bias[remainder];');
    expect(emitted.grid).toEqual({ perRow: 14, constant: 0, divisor: 64, times: 1 });
  });

  it('permute and pad', async () => {
    // [N, 3, 4] to [N, 4, 5], two columns of padding.
    const [n, y, x] = [rowsAxis(3), axis('y', 4), axis('x', 5)];
    const source = add(axisIndex(x), constant(-1));
    const value = guard([{ index: source, lower: 0, upper: 3 }], load(0, at([n, source, y], [0, 3, 4])), 0.25);
    const kernel = stores('pad', [n, y, x], [reads('x'), writes('out')], { binding: 1, index: at([n, y, x], [0, 4, 5]), value });
    const { gpu: got, reference } = await runKernel(gpu, kernel, LOOP, { bindings: [noise(36), 60], rows: 3 });
    expect(got[1]).toEqual(reference[1]);
  });

  it('read one element for all four of a point where only some of them may', async () => {
    // A table of one column for each row, added to the first three columns of eight.
    const [n, c] = [rowsAxis(3), axis('c', 8)];
    const where = at([n, c], [0, 8]);
    const own = guard([{ index: axisIndex(c), lower: 0, upper: 3 }], load(1, axisIndex(n)), 0);
    const kernel = stores('add_some', [n, c], [reads('x'), reads('table'), writes('out')], { binding: 2, index: where, value: binary('add', load(0, where), own) });
    const { gpu: got, reference, emitted } = await runKernel(gpu, kernel, LOOP, { bindings: [noise(24), noise(3, 2), 24], rows: 3 });
    expect(emitted.wgsl).toContain('array<vec4f>');
    expect(distance(got[2]!, reference[2]!)).toBeLessThanOrEqual(EPSILON);
  });

  it('take an index as a value where it differs between the four of a point and does not count up', async () => {
    // The channel of each element, of three channels.
    const i = axis('i', 24);
    const channel = indexValue(modulo(axisIndex(i), 3));
    const kernel = stores('by_channel', [i], [reads('x'), writes('out')], { binding: 1, index: axisIndex(i), value: binary('mul', load(0, axisIndex(i)), select(binary('lt', channel, constantOf(1, 'i32')), constantOf(2), cast(channel, 'f32'))) });
    const { gpu: got, reference, emitted } = await runKernel(gpu, kernel, LOOP, { bindings: [noise(24), 24], rows: 1 });
    expect(emitted.wgsl).toContain('array<vec4f>');
    expect(got[1]).toEqual(reference[1]);
  });

  it('update in place, all values before the first write', async () => {
    const i = axis('i', 24);
    const [m, v, w] = [0, 1, 2].map((b) => load(b, axisIndex(i)));
    const grad = load(3, axisIndex(i));
    const nextM = binary('add', binary('mul', m!, constantOf(0.9)), binary('mul', grad, constantOf(0.1)));
    const nextV = binary('add', binary('mul', v!, constantOf(0.99)), binary('mul', binary('mul', grad, grad), constantOf(0.01)));
    const step = binary('mul', frame('lr', 'f32'), binary('div', nextM, binary('add', unary('sqrt', nextV), constantOf(1e-8))));
    const bindings = [writes('m'), writes('v'), writes('weight'), reads('grad')];
    const kernel = stores('adam', [i], bindings, { binding: 0, index: axisIndex(i), value: nextM }, { binding: 1, index: axisIndex(i), value: nextV }, { binding: 2, index: axisIndex(i), value: binary('sub', w!, step) });
    const data = [noise(24, 1), noise(24, 2).map(Math.abs), noise(24, 3), noise(24, 4)];
    const { gpu: got, reference } = await runKernel(gpu, kernel, LOOP, { bindings: data, rows: 1, frame: { lr: 0.125 } });
    for (const b of [0, 1, 2]) expect(distance(got[b]!, reference[b]!)).toBeLessThan(8 * EPSILON);
  });

  it('reach past 65535 workgroups', async () => {
    const [n, i] = [rowsAxis(3), axis('i', 180_001)];
    const where = at([n, i], [0, 180_001]);
    const kernel = stores('fill', [n, i], [writes('out')], { binding: 0, index: where, value: cast(indexValue(modulo(where, 1009)), 'f32') });
    const { gpu: got, emitted } = await runKernel(gpu, kernel, { kind: 'loop', workgroup: 4 }, { bindings: [540_003], rows: 3 });
    expect(emitted.wgsl).toContain('65535u');
    expect(got[0]!.every((value, k) => value === k % 1009)).toBe(true);
  });
});

describe('formats and sources', () => {
  it.each([13, 16])('bytes, four to a word, as f32 and as integers (rows of %d)', async (width) => {
    const [n, i] = [rowsAxis(3), axis('i', width)];
    // Rows through a permutation, as a batch reads its data set.
    const row = valueAsIndex(load(1, axisIndex(n), 'u32'), 0, 9);
    const pixel = add(scale(row, width), axisIndex(i));
    const kernel = stores('gather', [n, i], [reads('x', 'u8x4'), reads('order', 'u32'), writes('out'), writes('label', 'i32')],
      { binding: 2, index: at([n, i], [0, width]), value: binary('mul', load(0, pixel, 'f32'), constantOf(1 / 255)) },
      { binding: 3, index: at([n, i], [0, width]), value: load(0, pixel, 'i32') });
    const bytes = Float64Array.from({ length: 10 * width }, (_, k) => (k * 37) % 256);
    const { gpu: got, reference } = await runKernel(gpu, kernel, LOOP, { bindings: [bytes, [7, 0, 9], 3 * width, 3 * width], rows: 3 });
    expect(distance(got[2]!, reference[2]!)).toBeLessThan(EPSILON);
    expect(got[3]).toEqual(reference[3]);
  });

  it.each([30, 32])('random numbers are the host\'s, bit for bit (%d)', async (count) => {
    const i = axis('i', count);
    const kernel = stores('draw', [i], [writes('out')], { binding: 0, index: axisIndex(i), value: random(1, axisIndex(i)) });
    const { gpu: got } = await runKernel(gpu, kernel, LOOP, { bindings: [count], rows: 1, frame: { seed: 42, step: 3 }, args: [0, 0xdeadbeef] });
    expect([...got[0]!]).toEqual(Array.from({ length: count }, (_, element) => uniform(42, 3, 0xdeadbeef, element)));
  });

  it('args as integers and floats', async () => {
    const i = axis('i', 3);
    const kernel = stores('args', [i], [writes('out')], { binding: 0, index: axisIndex(i), value: binary('add', cast(arg(5, 'u32'), 'f32'), arg(2, 'f32')) });
    const { gpu: got } = await runKernel(gpu, kernel, LOOP, { bindings: [3], rows: 1, args: [0, 0, 0x3fc00000, 0, 0, 17] });
    expect([...got[0]!]).toEqual([18.5, 18.5, 18.5]);
  });

  it('embeddings: a row looked up by an id', async () => {
    const [n, c] = [rowsAxis(4), axis('c', 12)];
    const id = valueAsIndex(load(1, axisIndex(n), 'i32'), 0, 6);
    const kernel = stores('embedding', [n, c], [reads('weight'), reads('ids', 'i32'), writes('out')], { binding: 2, index: at([n, c], [0, 12]), value: load(0, add(scale(id, 12), axisIndex(c))) });
    const { gpu: got, reference } = await runKernel(gpu, kernel, LOOP, { bindings: [noise(84), [6, 0, 3, 3], 48], rows: 4 });
    expect(got[2]).toEqual(reference[2]);
  });
});

describe('values that indices look up', () => {
  it('one for each element of a vector', async () => {
    // Class scores at the labels, four rows at a time.
    const n = axis('n', 12);
    const label = valueAsIndex(binary('min', binary('max', load(1, axisIndex(n), 'i32'), constantOf(0, 'i32')), constantOf(4, 'i32')), 0, 4);
    const kernel = stores('take', [n], [reads('x'), reads('labels', 'i32'), writes('out')], { binding: 2, index: axisIndex(n), value: load(0, add(scale(axisIndex(n), 5), label)) });
    const { gpu: got, reference } = await runKernel(gpu, kernel, { ...LOOP, width: 4 }, { bindings: [noise(60), noise(12, 2).map((v) => Math.round(v * 5)), 12], rows: 1 });
    expect(got[2]).toEqual(reference[2]);
  });
});

describe('reductions in loops', () => {
  async function compare(sized: Sized, rows: number, terms: number): Promise<void> {
    const inputs = sized.sizes.map((size, i) => (i === sized.sizes.length - 1 ? size : noise(size, i + 1)));
    const { gpu: got, reference } = await runKernel(gpu, sized.kernel, LOOP, { bindings: inputs, rows, maxRows: 3 });
    expect(distance(got.at(-1)!, reference.at(-1)!)).toBeLessThan(sumBound(terms));
  }

  it.each([
    { channels: 1, filters: 4 },
    { channels: 5, filters: 3 },
  ])('convolution of $channels channels and its gradients', async ({ channels, filters }) => {
    const shape = { batch: 3, size: [7, 5] as const, channels, filters };
    await compare(convForward(shape), 2, 9 * channels);
    await compare(convForward({ ...shape, stride: 2, window: [3, 2] as const, padding: 1 }), 3, 6 * channels);
    await compare(convInputGradient(shape), 3, 9 * filters);
    await compare(convWeightGradient(shape), 3, 3 * 35);
    await compare(convWeightGradient({ ...shape, stride: 2 }, 2), 3, 3 * 35);
  });

  it('depthwise convolution and plain sums', async () => {
    await compare(depthwise(3, 6, 8), 2, 9);
    await compare(depthwise(3, 5, 3), 3, 9);
    await compare(rowSum({ times: 1, max: 3 }, 129), 3, 129);
    await compare(matmul({ times: 1, max: 3 }, 7, 11, 'NT'), 3, 11);
  });

  it('over the batch, as far as it goes', async () => {
    const [c, n] = [axis('c', 6), rowsAxis(9)];
    const kernel: Kernel = {
      name: 'column_sum',
      axes: [c],
      bindings: [reads('x'), writes('out')],
      stages: [
        { kind: 'reduce', axes: [n], accumulators: [{ fn: 'sum', value: load(0, at([n, c], [0, 6])) }] },
        { kind: 'store', axes: [], stores: [{ binding: 1, index: axisIndex(c), value: accumulator(0, 0, 'f32') }] },
      ],
    };
    for (const rows of [1, 8, 9]) {
      const { gpu: got, reference } = await runKernel(gpu, kernel, LOOP, { bindings: [noise(54), 6], rows, maxRows: 9 });
      expect(distance(got[1]!, reference[1]!)).toBeLessThan(sumBound(9));
    }
  });

  /** Windows of 2 x 2 over [N, 6, 6, C]; values are small integers, so there are ties. */
  function pool(fn: ReduceFn, channels: number): Kernel {
    const [n, y, x, c, ky, kx] = [rowsAxis(2), axis('y', 3), axis('x', 3), axis('c', channels), axis('ky', 2), axis('kx', 2)];
    const value = load(0, at([n, add(scale(axisIndex(y), 2), axisIndex(ky)), add(scale(axisIndex(x), 2), axisIndex(kx)), c], [0, 6, 6, channels]));
    const out = at([n, y, x, c], [0, 3, 3, channels]);
    return {
      name: 'pool',
      axes: [n, y, x, c],
      bindings: [reads('x'), writes('out'), writes('winner', 'i32')],
      stages: [
        { kind: 'reduce', axes: [ky, kx], accumulators: [{ fn, value }, { fn: 'argmax', value }] },
        { kind: 'store', axes: [], stores: [{ binding: 1, index: out, value: accumulator(0, 0, 'f32') }, { binding: 2, index: out, value: accumulator(0, 1, 'i32', 'index') }] },
      ],
    };
  }

  it.each([
    ['max', 3],
    ['max', 4],
    ['min', 4],
    ['argmax', 4],
  ] as const)('%s of windows with ties and NaN, %d channels', async (fn, channels) => {
    const data = noise(72 * channels).map((v, i) => (i % 41 === 7 ? NaN : Math.round(v * 2)));
    const { gpu: got, reference } = await runKernel(gpu, pool(fn, channels), LOOP, { bindings: [data, 18 * channels, 18 * channels], rows: 2 });
    expect(got[1]).toEqual(reference[1]);
    expect(got[2]).toEqual(reference[2]);
  });

  it('of integers', async () => {
    const [n, c] = [rowsAxis(3), axis('c', 37)];
    const value = load(0, at([n, c], [0, 37]), 'i32');
    const kernel: Kernel = {
      name: 'extremes',
      axes: [n],
      bindings: [reads('x', 'i32'), writes('out', 'i32')],
      stages: [
        { kind: 'reduce', axes: [c], accumulators: (['max', 'min', 'sum', 'argmax'] as const).map((fn) => ({ fn, value })) },
        { kind: 'store', axes: [], stores: [0, 1, 2].map((k) => ({ binding: 1, index: add(scale(axisIndex(n), 4), constant(k)), value: accumulator(0, k, 'i32') as Expr })) },
        { kind: 'store', axes: [], stores: [{ binding: 1, index: add(scale(axisIndex(n), 4), constant(3)), value: accumulator(0, 3, 'i32', 'index') }] },
      ],
    };
    const data = noise(111).map((v) => Math.round(v * 1e6));
    const { gpu: got, reference } = await runKernel(gpu, kernel, LOOP, { bindings: [data, 12], rows: 3 });
    expect(got[1]).toEqual(reference[1]);
  });

  it.each([LOOP, { kind: 'column', columns: 4, lanes: 8 }] as const)('that say where something lies, four of them next to each other: $kind', async (schedule) => {
    const [c, k] = [axis('c', 8), axis('k', 40)];
    const winner = valueAsIndex(accumulator(0, 0, 'i32', 'index'), 0, 39);
    const found = (binding: number): Expr => load(binding, add(scale(winner, 8), axisIndex(c)));
    const kernel: Kernel = {
      name: 'look_up',
      axes: [c],
      bindings: [reads('x'), reads('y'), writes('out'), writes('out2')],
      stages: [
        { kind: 'reduce', axes: [k], accumulators: [{ fn: 'argmax', value: load(0, at([k, c], [40, 8])) }] },
        { kind: 'store', axes: [], stores: [{ binding: 2, index: axisIndex(c), value: found(1) }, { binding: 3, index: axisIndex(c), value: unary('neg', found(1)) }] },
      ],
    };
    const { gpu: got, reference } = await runKernel(gpu, kernel, schedule, { bindings: [noise(320), noise(320, 3), 8, 8], rows: 1 });
    expect(got[2]).toEqual(Float64Array.from(reference[2]!, Math.fround));
    expect(got[3]).toEqual(Float64Array.from(reference[3]!, Math.fround));
  });

  it('with reshapes inside: a transposed view of a flattened image', async () => {
    const [n, k] = [rowsAxis(3), axis('k', 24)];
    // k = (c, y, x) of [2, 3, 4] in an image that lies as [3, 4, 2].
    const [c, y, x] = [floorDiv(axisIndex(k), 12), modulo(floorDiv(axisIndex(k), 4), 3), modulo(axisIndex(k), 4)];
    const kernel: Kernel = {
      name: 'dot',
      axes: [n],
      bindings: [reads('x'), reads('weight'), writes('out')],
      stages: [
        { kind: 'reduce', axes: [k], accumulators: [{ fn: 'sum', value: binary('mul', load(0, at([n, y, x, c], [0, 3, 4, 2])), load(1, axisIndex(k))) }] },
        { kind: 'store', axes: [], stores: [{ binding: 2, index: axisIndex(n), value: accumulator(0, 0, 'f32') }] },
      ],
    };
    const { gpu: got, reference } = await runKernel(gpu, kernel, LOOP, { bindings: [noise(72), noise(24, 2), 3], rows: 3 });
    expect(distance(got[2]!, reference[2]!)).toBeLessThan(sumBound(24));
  });
});
