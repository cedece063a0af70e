/** Storage as halves on the adapter against the interpreter: every bit where the arithmetic is exact, odd numbers of elements, what is too large or too small. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matchContraction } from '../../src/compiler/kernel/contraction.ts';
import { accumulator, binary, constantOf, guard, load } from '../../src/compiler/kernel/expr.ts';
import { axisIndex, modulo, type Axis, type Index } from '../../src/compiler/kernel/index.ts';
import type { Kernel, Schedule } from '../../src/compiler/kernel/ir.ts';
import { PORTABLE } from '../../src/compiler/target.ts';
import { emitKernel } from '../../src/shaders/emit.ts';
import { openTestDevice, type TestDevice } from '../gpu.ts';
import { distance, noise, sumBound } from './close.ts';
import { at, axis, batched, convForward, convInputGradient, convWeightGradient, matmul, reads, rowsAxis, writes, type Sized } from './kernels.ts';
import { FRAME, runKernel, SOFTWARE } from './run.ts';

let gpu: TestDevice;
beforeAll(async () => void (gpu = await openTestDevice({ features: ['shader-f16', 'subgroups'] })));
afterAll(() => gpu.close());

const TARGET = { ...SOFTWARE, features: ['shader-f16', 'subgroups'] };
const LOOP = { kind: 'loop', workgroup: 64 } as const;

/** out = 1 * x at these places. */
function copies(axes: readonly Axis[], from: Index, to: Index, formats: readonly ['f32' | 'f16', 'f32' | 'f16']): Kernel {
  return { name: 'copy', axes, bindings: [reads('x', formats[0]), writes('out', formats[1])], stages: [{ kind: 'store', axes: [], stores: [{ binding: 1, index: to, value: load(0, from) }] }] };
}

/** Numbers of all sizes, those around the limits of halves among them. */
function wild(length: number): Float64Array {
  const edges = [0, -0, 65504, 65519, 65536, -1e9, 3e38, 2 ** -14, 2 ** -15, 2 ** -24, 2 ** -25, 2 ** -26, 1 + 2 ** -11, 1 + 3 * 2 ** -11, -2049, 2051, Infinity, -Infinity, NaN];
  return noise(length, 7).map((v, i) => edges[i] ?? v * 2 ** ((i % 60) - 30));
}

/** The same kernel with `half` bindings stored as halves. */
function halved({ kernel, sizes }: Sized, half: readonly number[]): Sized {
  return { kernel: { ...kernel, bindings: kernel.bindings.map((b, i) => (half.includes(i) ? { ...b, format: 'f16' as const } : b)) }, sizes, flops: 0 };
}

describe('stores round and loads do not', () => {
  it.each([1, 2, 3, 7, 64, 301])('%d elements, bit for bit', async (count) => {
    const i = axis('i', count);
    for (const formats of [['f32', 'f16'], ['f16', 'f32'], ['f16', 'f16']] as const) {
      const { gpu: got, reference } = await runKernel(gpu, copies([i], axisIndex(i), axisIndex(i), formats), LOOP, { bindings: [wild(count), count], rows: 1 }, TARGET);
      expect([...got[1]!], formats.join()).toEqual([...reference[1]!]);
    }
  });

  it('four at a time where rows are aligned, and one at a time where only one side is', async () => {
    const [n, c] = [rowsAxis(5), axis('c', 8)];
    const aligned = at([n, c], [0, 8]);
    const kernels = [
      { kernel: copies([n, c], aligned, aligned, ['f16', 'f16']), sizes: [40, 40], wide: [true, true] },
      { kernel: copies([n, c], at([n, c], [0, 9]), aligned, ['f16', 'f16']), sizes: [45, 40], wide: [false, true] },
      { kernel: copies([n, c], aligned, at([n, c], [0, 11]), ['f16', 'f16']), sizes: [40, 55], wide: [true, false] },
      { kernel: copies([n, c], at([modulo(axisIndex(c), 3), n], [0, 5]), aligned, ['f16', 'f16']), sizes: [15, 40], wide: [false, true] },
    ];
    for (const { kernel, sizes, wide } of kernels) {
      const { gpu: got, reference, emitted } = await runKernel(gpu, kernel, { ...LOOP, width: 4 }, { bindings: [wild(sizes[0]!), sizes[1]!], rows: 3, maxRows: 5 }, TARGET);
      expect([...got[1]!]).toEqual([...reference[1]!]);
      expect(['x', 'out'].map((name) => emitted.wgsl.includes(`${name}: array<vec4h>`))).toEqual(wide);
    }
  });

  it('neighbours that share a word and belong to different invocations', async () => {
    const i = axis('i', 1001);
    const kernel = copies([i], axisIndex(i), axisIndex(i), ['f32', 'f16']);
    for (const workgroup of [1, 3, 64]) {
      const { gpu: got, reference } = await runKernel(gpu, kernel, { kind: 'loop', workgroup, width: 1 }, { bindings: [wild(1001), 1001], rows: 1 }, TARGET);
      expect([...got[1]!]).toEqual([...reference[1]!]);
    }
  });

  it('padding of a guarded load', async () => {
    const [n, c] = [rowsAxis(3), axis('c', 8)];
    const value = guard([{ index: axisIndex(c), lower: 0, upper: 5 }], load(0, at([n, c], [0, 5])), 0);
    const kernel: Kernel = { name: 'pad', axes: [n, c], bindings: [reads('x', 'f16'), writes('out', 'f16')], stages: [{ kind: 'store', axes: [], stores: [{ binding: 1, index: at([n, c], [0, 8]), value }] }] };
    const { gpu: got, reference } = await runKernel(gpu, kernel, LOOP, { bindings: [noise(15), 24], rows: 3 }, TARGET);
    expect([...got[1]!]).toEqual([...reference[1]!]);
  });
});

describe('sums of halves are taken in f32', () => {
  it.each<Schedule>([LOOP, { kind: 'row', lanes: 1 }, { kind: 'row', lanes: 8 }, { kind: 'row', lanes: 64 }])('in rows: %o', async (schedule) => {
    // 4099 ones and a half of 2^-11: in halves the sum would stay at 2048.
    const [n, c] = [rowsAxis(3), axis('c', 4099)];
    const kernel: Kernel = {
      name: 'sum', axes: [n], bindings: [reads('x', 'f16'), writes('out'), writes('rounded', 'f16')],
      stages: [
        { kind: 'reduce', axes: [c], accumulators: [{ fn: 'sum', value: load(0, at([n, c], [0, 4099])) }] },
        { kind: 'store', axes: [], stores: [{ binding: 1, index: axisIndex(n), value: accumulator(0, 0, 'f32') }, { binding: 2, index: axisIndex(n), value: accumulator(0, 0, 'f32') }] },
      ],
    };
    const { gpu: got, reference } = await runKernel(gpu, kernel, schedule, { bindings: [new Float64Array(3 * 4099).map((_, i) => (i % 4099 === 0 ? 2 ** -11 : 1)), 3, 3], rows: 3 }, TARGET);
    expect([...got[1]!]).toEqual([4098 + 2 ** -11, 4098 + 2 ** -11, 4098 + 2 ** -11]);
    expect(got.slice(1)).toEqual(reference.slice(1));
  });

  const PLAIN = { tm: 4, tn: 4, workgroup: [8, 1], subgroup: 0 } as const;
  const GPU = { tm: 4, tn: 4, workgroup: [16, 8], subgroup: 0 } as const;
  const BROADCAST = { tm: 16, tn: 4, workgroup: [8, 1], subgroup: 8 } as const;
  const STAGED = { tm: 4, tn: 4, workgroup: [8, 4], subgroup: 0, block: 8 } as const;
  const PATCHES = { tm: 8, tn: 4, workgroup: [8, 1], subgroup: 8, depth: 4 } as const;

  async function compare(sized: Sized, variant: typeof PLAIN | typeof GPU | typeof BROADCAST | typeof PATCHES | typeof STAGED, half: readonly number[], terms: number, rows = 1): Promise<string> {
    const { kernel, sizes } = halved(sized, half);
    const inputs = sizes.map((size, i) => (i === sizes.length - 1 ? size : noise(size, i + 1)));
    const schedule: Schedule = { kind: 'tile', ...matchContraction(kernel)!, ...variant };
    const { gpu: got, reference, emitted } = await runKernel(gpu, kernel, schedule, { bindings: inputs, rows, maxRows: 3 }, TARGET);
    // Sums that f32 rounds to either side of a half's middle differ by one of its steps, up to 2^-10 of them.
    const step = half.includes(2) ? 2 ** -10 : 0;
    expect(distance(got.at(-1)!, reference.at(-1)!)).toBeLessThan(sumBound(terms) + step);
    return emitted.wgsl;
  }

  it('in tiles, of products with odd sizes and aligned ones', async () => {
    await compare(matmul(19, 23, 29, 'NN'), GPU, [0, 1, 2], 29);
    await compare(matmul(19, 23, 29, 'NN'), BROADCAST, [0, 1, 2], 29);
    await compare(matmul(8, 12, 16, 'NN'), PATCHES, [0, 1, 2], 16);
    for (const half of [[0], [1], [2]]) await compare(matmul(9, 12, 7, 'NN'), PLAIN, half, 7);
    await compare(batched({ times: 1, max: 3 }, 5, 8, 16), PLAIN, [0, 1, 2], 16, 2);
  });

  it('in tiles in workgroup memory, where they stay halves', async () => {
    const both = await compare(matmul(19, 24, 29, 'NN'), STAGED, [0, 1, 2], 29);
    expect(both).toContain('left_tile: array<vec4h');
    expect(both).toContain('right_tile: array<vec4h');
    const one = await compare(matmul(16, 23, 12, 'NT'), STAGED, [0], 12);
    expect(one).toContain('left_tile: array<vec4h');
    expect(one).toContain('right_tile: array<vec4f');
  });

  it('in tiles, of convolutions', async () => {
    const shape = { batch: 3, size: [7, 5] as const, channels: 8, filters: 12 };
    await compare(convForward(shape), PLAIN, [0, 1, 2], 72, 2);
    await compare(convInputGradient(shape), PLAIN, [0, 1, 2], 108, 3);
    await compare(convWeightGradient(shape), BROADCAST, [0, 1], 105, 3);
  });

  it('small whole numbers are exact, and what passes 65504 is infinite', async () => {
    const sized = halved(matmul(5, 8, 64, 'NN'), [0, 1, 2]);
    const whole = (size: number, scale: number) => noise(size, 3).map((v) => Math.round(v * scale));
    const small = await runKernel(gpu, sized.kernel, { kind: 'tile', batch: [], m: [0], n: [1], ...PLAIN }, { bindings: [whole(320, 4), whole(512, 4), 40], rows: 1 }, TARGET);
    expect([...small.gpu[2]!]).toEqual([...small.reference[2]!]);
    const large = await runKernel(gpu, sized.kernel, { kind: 'tile', batch: [], m: [0], n: [1], ...PLAIN }, { bindings: [new Float64Array(320).fill(64), new Float64Array(512).fill(-32), 40], rows: 1 }, TARGET);
    expect([...large.gpu[2]!]).toEqual(new Array(40).fill(-Infinity));
  });
});

it('a kernel that stores halves asks for the feature, and a target without it is refused', () => {
  const i = axis('i', 6);
  const kernel: Kernel = { name: 'double', axes: [i], bindings: [reads('x', 'f16'), writes('out')], stages: [{ kind: 'store', axes: [], stores: [{ binding: 1, index: axisIndex(i), value: binary('mul', load(0, axisIndex(i)), constantOf(2)) }] }] };
  const emitted = emitKernel(kernel, LOOP, { target: TARGET, frame: FRAME, maxRows: 1 });
  expect(emitted.features).toEqual(['shader-f16']);
  expect(emitted.wgsl).toMatch(/^enable f16;\n/);
  expect(() => emitKernel(kernel, LOOP, { target: PORTABLE, frame: FRAME, maxRows: 1 })).toThrow(/portable lacks shader-f16/);
});
