/**
 * Matrix units. Numbers: the whole kernel on the adapter, the units' four operations in portable WGSL instead of WGSL's own
 * (matrix-emulation.ts), against the interpreter. That the real text is valid WGSL: tile-matrix-text.test.ts.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matchContraction } from '../../src/compiler/kernel/contraction.ts';
import { accumulator, binary, constantOf, load, random, select, unary } from '../../src/compiler/kernel/expr.ts';
import { roundToHalf } from '../../src/compiler/kernel/half.ts';
import { axisIndex } from '../../src/compiler/kernel/index.ts';
import type { Kernel, Schedule } from '../../src/compiler/kernel/ir.ts';
import { hasRiders } from '../../src/compiler/kernel/product.ts';
import { PORTABLE, type Target } from '../../src/compiler/target.ts';
import { emitKernel } from '../../src/shaders/emit.ts';
import { ScheduleError } from '../../src/shaders/errors.ts';
import { openTestDevice, type TestDevice } from '../gpu.ts';
import { compiled, experiment } from '../integration/experiment.ts';
import { distance, noise, sumBound } from './close.ts';
import { accumulatesInto, at, axis, batched, convForward, convInputGradient, convWeightGradient, matmul, reads, rowsAxis, writes, type Sized } from './kernels.ts';
import { emulated } from './matrix-emulation.ts';
import { AMD, APPLE, INTEL, matrixTarget, NVIDIA } from './matrix-units.ts';
import { FRAME, poisonWorkgroupMemory, runKernel } from './run.ts';

let gpu: TestDevice;
beforeAll(async () => void (gpu = await openTestDevice({ features: ['shader-f16'], maximalLimits: true })));
afterAll(() => gpu.close());

type Tile = Extract<Schedule, { kind: 'tile' }>;
type Variant = Pick<Tile, 'tm' | 'tn' | 'workgroup' | 'block' | 'prefetch'> & { readonly matrix: NonNullable<Tile['matrix']>; readonly size?: number };

const SMALL: Variant = { tm: 4, tn: 4, workgroup: [8, 8], block: 16, matrix: NVIDIA };
const DEEP: Variant = { tm: 8, tn: 8, workgroup: [16, 8], block: 32, prefetch: true, matrix: NVIDIA };
const WIDE_SUBGROUP: Variant = { tm: 8, tn: 8, workgroup: [8, 8], block: 16, matrix: AMD };
/** Subgroups may have half the lanes of the largest: twice as many, and the second half has nothing to do. */
const VARYING: Variant = { tm: 4, tn: 8, workgroup: [8, 8], block: 32, matrix: INTEL, size: 16 };
const FULL: Variant = { tm: 4, tn: 4, workgroup: [8, 8], block: 8, matrix: APPLE };

const text = ({ matrix: { components, m, n, k, lanes }, tm, tn, workgroup, block, size = lanes }: Variant): string => `${components} ${m}x${n}x${k} over ${size} of ${lanes} lanes, ${tm}x${tn} in ${workgroup.join('x')}, blocks of ${block}`;
const named = (...variants: Variant[]): [string, Variant][] => variants.map((v) => [text(v), v]);

function scheduleOf(kernel: Kernel, { size: _, ...variant }: Variant): Tile {
  return { kind: 'tile', ...matchContraction(kernel)!, ...variant, subgroup: 0 };
}

function run(kernel: Kernel, variant: Variant, inputs: Parameters<typeof runKernel>[3]): ReturnType<typeof runKernel> {
  return runKernel(gpu, kernel, scheduleOf(kernel, variant), inputs, matrixTarget(variant.matrix), { matrixUnit: emulated(variant.size) });
}

/** Numbers that a half holds, so that the units' components round nothing. */
function halves(length: number, seed: number): Float64Array {
  return noise(length, seed).map(roundToHalf);
}

/** `exact`: the factors are elements of the inputs, which components hold; else each of them may be rounded to a half. */
async function compare({ kernel, sizes }: Sized, variant: Variant, terms: number, rows = 1, maxRows = rows, exact = true): Promise<void> {
  const inputs = sizes.map((size, i) => (i === sizes.length - 1 ? size : halves(size, i + 1)));
  const { gpu: got, reference } = await run(kernel, variant, { bindings: inputs, rows, maxRows });
  expect(distance(got.at(-1)!, reference.at(-1)!), `${kernel.name} ${text(variant)}`).toBeLessThan(sumBound(terms) + (exact ? 0 : terms * 2 ** -11));
}

/** The same kernel with bindings stored as halves. */
function halved({ kernel, sizes, flops }: Sized, half: readonly number[]): Sized {
  return { kernel: { ...kernel, bindings: kernel.bindings.map((b, i) => (half.includes(i) ? { ...b, format: 'f16' as const } : b)) }, sizes, flops };
}

describe.each(named(SMALL, VARYING, FULL))('products, %s', (_, variant) => {
  it('in all orientations, of primes', async () => {
    for (const form of ['NN', 'NT', 'TN', 'TT'] as const) await compare(matmul(37, 41, 19, form), variant, 19);
  });

  it('of one, and of whole tiles', async () => {
    const { tm, tn, workgroup } = variant;
    await compare(matmul(2, 4, 1, 'NN'), variant, 1);
    await compare(matmul(tm * workgroup[1], tn * workgroup[0], 32, 'NN'), variant, 32);
  });

  it('with fewer rows than the bound, summing over the batch, and of a batch of matrices', async () => {
    const rowsOf = matmul({ times: 1, max: 45 }, 36, 20, 'NN');
    for (const rows of [1, 33, 45]) await compare(rowsOf, variant, 20, rows, 45);
    const overRows = matmul(19, 36, { times: 3, max: 13 }, 'TN');
    for (const rows of [1, 7, 13]) await compare(overRows, variant, 39, rows, 13);
    await compare(batched({ times: 1, max: 3 }, 21, 24, 40), variant, 40, 2, 3);
  });
});

// On a software adapter tiles this large take long to compile.
describe.each(named(DEEP, WIDE_SUBGROUP))('several fragments and columns, %s', (_, variant) => {
  it('with all rows of the batch and with few', async () => {
    const rowsOf = matmul({ times: 1, max: 75 }, 136, 72, 'NN');
    for (const rows of [1, 75]) await compare(rowsOf, variant, 72, rows, 75);
  }, 240_000);
});

describe('convolutions', () => {
  const shape = { batch: 3, size: [7, 5] as const, channels: 8, filters: 12 };

  it('forward and input gradient', async () => {
    await compare(convForward(shape), SMALL, 72, 2, 3);
    await compare(convInputGradient(shape), SMALL, 108, 3);
  });

  it.each(named(SMALL, VARYING, FULL))('weight gradient, in split sums, the last of which is short or empty, %s', async (_, variant) => {
    const gradient = convWeightGradient(shape, 2);
    for (const rows of [1, 3]) await compare(gradient, variant, 105, rows, 3);
  });
});

describe('sums that ride along', () => {
  const ridden = compiled(experiment({ input: [13], batch: 5, model: '- linear: 17\n- relu\n- linear: $data.classes' }), PORTABLE).programs['grad']!.kernels.map((k) => k.kernel).find((k) => hasRiders(k) && matchContraction(k))!;
  const halfInputs: Kernel = { ...ridden, bindings: ridden.bindings.map((b) => (b.access === 'read' ? { ...b, format: 'f16' } : b)) };

  it.each<[string, Variant, Kernel]>([[text(SMALL), SMALL, halfInputs], [text(FULL), FULL, ridden]])('are added up in f32, %s', async (_, variant, kernel) => {
    const { gpu: got, reference } = await run(kernel, variant, { bindings: kernel.bindings.map((b, i) => (b.access === 'read' ? halves(1000, i + 1) : 1000)), rows: 4, maxRows: 5 });
    kernel.bindings.forEach((b, i) => b.access === 'read' || expect(distance(got[i]!.map((v, e) => (Number.isNaN(reference[i]![e]!) ? NaN : v)), reference[i]!), b.name).toBeLessThan(sumBound(50)));
  });

  it('would be rounded where units of halves get a factor that is f32, and are refused', () => {
    expect(() => emitKernel(ridden, scheduleOf(ridden, SMALL), { target: matrixTarget(NVIDIA), frame: FRAME, maxRows: 5 })).toThrow(/would be rounded/);
  });
});

describe('what is fused', () => {
  it.each(named(SMALL, FULL))('bias, activation, residual, dropout and two results, %s', async (_, variant) => {
    const [n, o, k] = [rowsAxis(37), axis('o', 42), axis('k', 12)];
    const where = at([n, o], [0, 44]);
    const sum = binary('add', binary('add', accumulator(0, 0, 'f32'), load(2, axisIndex(o))), load(3, at([n, o], [0, 42])));
    const active = select(binary('le', sum, constantOf(0)), constantOf(0), sum);
    const dropped = select(binary('lt', random(0, at([n, o], [0, 42])), constantOf(0.3)), constantOf(0), binary('mul', active, constantOf(1 / 0.7)));
    const kernel: Kernel = {
      name: 'linear_relu_dropout',
      axes: [n, o],
      bindings: [reads('x'), reads('weight'), reads('bias'), reads('residual'), writes('active'), writes('out')],
      stages: [
        { kind: 'reduce', axes: [k], accumulators: [{ fn: 'sum', value: binary('mul', load(0, at([n, k], [0, 12])), load(1, at([k, o], [0, 44]))) }] },
        { kind: 'store', axes: [], stores: [{ binding: 4, index: where, value: active }, { binding: 5, index: where, value: dropped }] },
      ],
    };
    const inputs = [halves(444, 1), halves(528, 2), halves(42, 3), halves(37 * 42, 4), 37 * 44, 37 * 44];
    const { gpu: got, reference } = await run(kernel, variant, { bindings: inputs, rows: 35, maxRows: 37, frame: { seed: 5, step: 2 }, args: [77] });
    const inside = (a: Float64Array): Float64Array => a.filter((_, i) => i % 44 < 42);
    for (const b of [4, 5]) expect(distance(inside(got[b]!), inside(reference[b]!))).toBeLessThan(sumBound(12));
    expect([...inside(got[5]!)].map((v) => v === 0)).toEqual([...inside(reference[5]!)].map((v) => v === 0));
  });

  it.each(named(SMALL, FULL))('masks and functions of the factors, %s', async (_, variant) => {
    const exact = variant.matrix.components === 'f32';
    await compare(accumulatesInto('masked', 37, 36, 20), variant, 20, 1, 1, exact);
    await compare(accumulatesInto('transposed', 37, 36, 20), variant, 20);
    const [m, n, k] = [axis('m', 37), axis('n', 36), axis('k', 11)];
    const value = binary('mul', unary('tanh', load(0, at([m, k], [0, 11]))), load(1, at([k, n], [0, 36])));
    const kernel: Kernel = {
      name: 'fused',
      axes: [m, n],
      bindings: [reads('x'), reads('weight'), writes('out')],
      stages: [
        { kind: 'reduce', axes: [k], accumulators: [{ fn: 'sum', value }] },
        { kind: 'store', axes: [], stores: [{ binding: 2, index: at([m, n], [0, 36]), value: accumulator(0, 0, 'f32') }] },
      ],
    };
    await compare({ kernel, sizes: [407, 396, 1332], flops: 0 }, variant, 11, 1, 1, exact);
  });
});

describe('halves', () => {
  it.each(named(SMALL, VARYING))('in memory, %s', async (_, variant) => {
    for (const form of ['NN', 'TT'] as const) {
      const { kernel, sizes } = halved(matmul(37, 44, 23, form), [0, 1, 2]);
      const { gpu: got, reference } = await run(kernel, variant, { bindings: [halves(sizes[0]!, 1), halves(sizes[1]!, 2), sizes[2]!], rows: 1 });
      // Sums on either side of the middle between two halves are stored a step apart.
      expect(distance(got[2]!, reference[2]!)).toBeLessThan(sumBound(23) + 2 ** -10);
    }
  });

  it('round what is no half, beyond their range to infinity, and only where components are halves', async () => {
    const { kernel, sizes } = matmul(32, 32, 1, 'NN');
    const [x, weight] = [noise(sizes[0]!, 1), noise(sizes[1]!, 2)];
    x[0] = 1 + 2 ** -12;
    const [half, full] = await Promise.all([SMALL, FULL].map((variant) => run(kernel, variant, { bindings: [x, weight, sizes[2]!], rows: 1 })));
    const expected = Float64Array.from({ length: 1024 }, (_, i) => Math.fround(roundToHalf(x[Math.floor(i / 32)]!) * roundToHalf(weight[i % 32]!)));
    expect([...half!.gpu[2]!]).toEqual([...expected]);
    expect(distance(full!.gpu[2]!, full!.reference[2]!)).toBeLessThan(sumBound(1));
    x.fill(1e6);
    weight.fill(1);
    const over = await run(kernel, SMALL, { bindings: [x, weight, sizes[2]!], rows: 1 });
    expect([...over.gpu[2]!]).toEqual(new Array(1024).fill(Infinity));
  });
});

it.each(named(SMALL, FULL))('takes nothing from workgroup memory that it did not put there, %s', async (_, variant) => {
  const raw = await openTestDevice({ features: ['shader-f16'], maximalLimits: true, toggles: ['disable_workgroup_init'] });
  try {
    const { kernel, sizes } = matmul(5, 7, 3, 'NN');
    await poisonWorkgroupMemory(raw);
    const inputs = { bindings: [halves(sizes[0]!, 1), halves(sizes[1]!, 2), sizes[2]!], rows: 1 };
    const { gpu: got, reference } = await runKernel(raw, kernel, scheduleOf(kernel, variant), inputs, matrixTarget(variant.matrix), { matrixUnit: emulated(variant.size) });
    expect(distance(got[2]!, reference[2]!)).toBeLessThan(sumBound(3));
  } finally {
    raw.close();
  }
});

it('gives the same bits run after run', async () => {
  const { kernel, sizes } = convWeightGradient({ batch: 3, size: [7, 5], channels: 8, filters: 12 }, 2);
  const inputs = { bindings: [noise(sizes[0]!, 1), noise(sizes[1]!, 2), sizes[2]!], rows: 3 };
  const [first, second] = [await run(kernel, SMALL, inputs), await run(kernel, SMALL, inputs)];
  expect([...first.gpu[2]!]).toEqual([...second.gpu[2]!]);
});

describe('refuses', () => {
  const { kernel } = matmul(64, 64, 64, 'NN');
  const emit = (wrong: Partial<Tile>, target: Target = matrixTarget(NVIDIA)) => emitKernel(kernel, { ...scheduleOf(kernel, SMALL), ...wrong }, { target, frame: FRAME, maxRows: 1 });

  it.each<[string, Partial<Tile>]>([
    ['blocks that are no whole fragments', { block: 24 }],
    ['rows that are no whole fragments', { tm: 4, workgroup: [16, 2] }],
    ['invocations that are no whole subgroups', { workgroup: [8, 6], tm: 8 }],
    ['subgroups that broadcast', { subgroup: 8, workgroup: [8, 1] }],
  ])('%s', (_, wrong) => {
    expect(() => emit(wrong)).toThrow(ScheduleError);
  });

  it('targets without the feature, or with other units', () => {
    expect(() => emit({}, PORTABLE)).toThrow(/portable lacks chromium-experimental-subgroup-matrix, shader-f16, subgroups/);
    expect(() => emit({}, matrixTarget(APPLE))).toThrow(/has no matrix units of f16 16 x 16 x 16 for subgroups of 32/);
    expect(() => emit({}, matrixTarget({ ...NVIDIA, lanes: 64 }))).toThrow(/has no matrix units/);
    expect(emit({}).features).toEqual(['chromium-experimental-subgroup-matrix', 'shader-f16', 'subgroups']);
  });
});
