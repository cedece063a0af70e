/**
 * Schedule `tile` on the adapter against the interpreter: all forms of the product, with and without broadcasts, sizes of
 * one, primes, one below, at and above the tile's edges, padded rows, epilogues, fused factors.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matchContraction } from '../../src/compiler/kernel/contraction.ts';
import { accumulator, binary, constantOf, guard, load, random, select, unary } from '../../src/compiler/kernel/expr.ts';
import { add, axisIndex, constant } from '../../src/compiler/kernel/index.ts';
import type { Kernel, Schedule } from '../../src/compiler/kernel/ir.ts';
import { PORTABLE, type Target } from '../../src/compiler/target.ts';
import { emitKernel } from '../../src/shaders/emit.ts';
import { ScheduleError } from '../../src/shaders/errors.ts';
import { openTestDevice, type TestDevice } from '../gpu.ts';
import { distance, noise, sumBound } from './close.ts';
import { accumulatesInto, at, axis, batched, convForward, convInputGradient, convWeightGradient, matmul, reads, rowsAxis, writes, type Sized } from './kernels.ts';
import { FRAME, runKernel, SOFTWARE } from './run.ts';

let gpu: TestDevice;
beforeAll(async () => void (gpu = await openTestDevice({ features: ['subgroups'] })));
afterAll(() => gpu.close());

interface Variant {
  readonly tm: number;
  readonly tn: number;
  readonly workgroup: readonly [number, number];
  readonly subgroup: number;
  readonly depth?: number;
  readonly block?: number;
  readonly prefetch?: boolean;
  /** Schedules for GPUs write the epilogue of every row. */
  readonly target?: Target;
}

const PLAIN: Variant = { tm: 3, tn: 4, workgroup: [8, 1], subgroup: 0 };
const GPU: Variant = { tm: 4, tn: 4, workgroup: [4, 8], subgroup: 0, target: PORTABLE };
const SCALAR: Variant = { tm: 2, tn: 1, workgroup: [8, 1], subgroup: 0 };
const WIDE: Variant = { tm: 2, tn: 8, workgroup: [2, 2], subgroup: 0 };
const BROADCAST: Variant = { tm: 8, tn: 4, workgroup: [8, 1], subgroup: 8 };
const PATCHES: Variant = { tm: 8, tn: 4, workgroup: [8, 1], subgroup: 8, depth: 4 };
const NARROW: Variant = { tm: 16, tn: 1, workgroup: [8, 1], subgroup: 8 };
// Compiled as for a software adapter, which leaves loops as they are; one as for GPUs.
const STAGED: Variant = { tm: 4, tn: 4, workgroup: [8, 8], subgroup: 0, block: 16 };
const STAGED_TALL: Variant = { tm: 8, tn: 4, workgroup: [3, 5], subgroup: 0, block: 8 };
const STAGED_FLAT: Variant = { tm: 4, tn: 8, workgroup: [8, 1], subgroup: 0, block: 4 };
const STAGED_GPU: Variant = { tm: 4, tn: 4, workgroup: [4, 8], subgroup: 0, block: 32, target: PORTABLE };
const STAGED_AHEAD: Variant = { tm: 4, tn: 4, workgroup: [8, 8], subgroup: 0, block: 8, prefetch: true };
const STAGED_AHEAD_GPU: Variant = { tm: 8, tn: 4, workgroup: [4, 8], subgroup: 0, block: 4, prefetch: true, target: PORTABLE };
const DEEP: Variant = { tm: 2, tn: 4, workgroup: [8, 1], subgroup: 8, depth: 8 };

const text = (v: Variant): string => `${v.tm}x${v.tn} in ${v.workgroup.join('x')}${v.subgroup > 0 ? `, broadcasts of depth ${v.depth ?? 1}` : ''}${v.block === undefined ? '' : `, blocks of ${v.block}${v.prefetch ? ', read ahead' : ''}`}`;
const named = (...variants: Variant[]): [string, Variant][] => variants.map((v) => [text(v), v]);

function scheduleOf(kernel: Kernel, { target: _, ...variant }: Variant): Schedule {
  const division = matchContraction(kernel);
  if (!division) throw new Error('not a product');
  return { kind: 'tile', ...division, ...variant };
}

async function compare(sized: Sized, variant: Variant, terms: number, rows = 1, maxRows = rows): Promise<string> {
  const { kernel } = sized;
  const inputs = sized.sizes.map((size, i) => (i === sized.sizes.length - 1 ? size : noise(size, i + 1)));
  const { gpu: got, reference, emitted } = await runKernel(gpu, kernel, scheduleOf(kernel, variant), { bindings: inputs, rows, maxRows }, variant.target ?? SOFTWARE);
  expect(distance(got.at(-1)!, reference.at(-1)!), `${kernel.name} ${text(variant)}`).toBeLessThan(sumBound(terms));
  return emitted.wgsl;
}

describe.each(named(PLAIN, GPU, BROADCAST, PATCHES, STAGED, STAGED_TALL, STAGED_AHEAD))('matrix products, %s', (_, variant) => {
  it.each(['NN', 'NT', 'TN', 'TT'] as const)('%s of odd sizes', async (form) => {
    await compare(matmul(13, 11, 17, form), variant, 17);
  });

  it('at the tile and around it', async () => {
    const { tm, tn, workgroup } = variant;
    const [rows, columns] = [tm * workgroup[1], tn * workgroup[0]];
    await compare(matmul(rows, columns, 8, 'NN'), variant, 8);
    await compare(matmul(rows + 1, columns + 1, 9, 'NN'), variant, 9);
    await compare(matmul(Math.max(2, rows - 1), columns - 1, 7, 'NN'), variant, 7);
  });

  it('with fewer rows than the bound, up to all of them', async () => {
    const sized = matmul({ times: 1, max: 11 }, 12, 10, 'NN');
    for (const rows of [1, 8, 11]) await compare(sized, variant, 10, rows, 11);
  });

  it('summing over the batch', async () => {
    const sized = matmul(9, 12, { times: 1, max: 13 }, 'TN');
    for (const rows of [1, 4, 13]) await compare(sized, variant, 13, rows, 13);
  });
});

describe.each(named(SCALAR, WIDE, NARROW, DEEP, STAGED_FLAT, STAGED_GPU, STAGED_AHEAD_GPU))('matrix products, %s', (_, variant) => {
  it('of one, of primes, and of a batch of matrices', async () => {
    // Patches need a reduce axis to lie along.
    await compare(matmul(2, 3, (variant.depth ?? 1) > 1 ? 2 : 1, 'NN'), variant, 2);
    await compare(matmul(19, 23, 29, 'NN'), variant, 29);
    await compare(batched({ times: 1, max: 3 }, 5, 8, 16), variant, 16, 2, 3);
  });
});

describe('more tiles than one dimension of workgroups holds', () => {
  it.each(named(SCALAR, { ...NARROW, tm: 8 }))('are all reached, %s', async (_, variant) => {
    const rows = variant.tm * 65_536 + 1;
    await compare(matmul({ times: 1, max: rows }, 2, 2, 'NN'), variant, 2, rows);
  });
});

describe('rows padded to whole vectors', () => {
  it.each(named(PLAIN, BROADCAST, PATCHES, STAGED, STAGED_FLAT))('are loaded as vectors, and padding of the result is zero, %s', async (_, variant) => {
    const sized = matmul(10, 21, 9, 'NN', { b: 24, out: 24 });
    const schedule = scheduleOf(sized.kernel, variant);
    // Poison in the padding of the right factor must reach no element.
    const weight = noise(9 * 24, 2).map((v, i) => (i % 24 >= 21 ? NaN : v));
    const { gpu: got, reference, emitted } = await runKernel(gpu, sized.kernel, schedule, { bindings: [noise(90), weight, 240], rows: 1 });
    expect(emitted.wgsl).toMatch(/weight: array<vec4f>/);
    expect(emitted.wgsl).toMatch(/out: array<vec4f>/);
    const inside = (a: Float64Array): Float64Array => a.filter((_, i) => i % 24 < 21);
    expect(distance(inside(got[2]!), inside(reference[2]!))).toBeLessThan(sumBound(9));
    expect([...got[2]!.filter((_, i) => i % 24 >= 21)]).toEqual(new Array(30).fill(0));
  });

  it('are not assumed where nothing shows them', async () => {
    expect(await compare(matmul(10, 21, 9, 'NN'), BROADCAST, 9)).toMatch(/weight: array<f32>/);
  });
});

describe('convolutions', () => {
  const shape = { batch: 3, size: [7, 5] as const, channels: 8, filters: 12 };

  it.each(named(PLAIN, GPU, BROADCAST, PATCHES, STAGED, STAGED_TALL, STAGED_AHEAD))('forward, input and weight gradient, %s', async (_, variant) => {
    await compare(convForward(shape), variant, 72, 2, 3);
    await compare(convInputGradient(shape), variant, 108, 3);
    await compare(convWeightGradient(shape), variant, 105, 2, 3);
    await compare(convWeightGradient(shape, 2), variant, 105, 2, 3);
  });

  it.each(named(BROADCAST, PLAIN, STAGED))('with stride, without padding, with few channels, %s', async (_, variant) => {
    await compare(convForward({ ...shape, stride: 2, window: [3, 2] }), variant, 48, 3);
    await compare(convForward({ ...shape, channels: 3, filters: 5, padding: 0 }), variant, 27, 3);
    await compare(convWeightGradient({ ...shape, stride: 2, channels: 3, filters: 5 }), variant, 105, 3);
    await compare(convInputGradient(shape, false), variant, 108, 3);
  });

  it('turn bounds that a tile shares into limits of its loops', async () => {
    const wgsl = await compare(convWeightGradient(shape, 3), BROADCAST, 105, 3);
    expect(wgsl).toContain('for (var y = y_begin; y < y_end; y++) {');
    expect(wgsl).not.toContain('select(');
  });

  it('in chunks, the last of which is short or empty', async () => {
    for (const rows of [1, 2, 3]) await compare(convWeightGradient({ ...shape, batch: 3 }, 2), BROADCAST, 105, rows, 3);
  });
});

describe('what is fused', () => {
  it.each(named(PLAIN, GPU, BROADCAST, NARROW, STAGED, STAGED_FLAT))('bias, activation, dropout and two results, %s', async (_, variant) => {
    const [n, o, k] = [rowsAxis(9), axis('o', 10), axis('k', 12)];
    const where = at([n, o], [0, 12]);
    const sum = binary('add', accumulator(0, 0, 'f32'), load(2, axisIndex(o)));
    const active = select(binary('le', sum, constantOf(0)), constantOf(0), sum);
    const dropped = select(binary('lt', random(0, at([n, o], [0, 10])), constantOf(0.3)), constantOf(0), binary('mul', active, constantOf(1 / 0.7)));
    const kernel: Kernel = {
      name: 'linear_relu_dropout',
      axes: [n, o],
      bindings: [reads('x'), reads('weight'), reads('bias'), writes('active'), writes('out')],
      stages: [
        { kind: 'reduce', axes: [k], accumulators: [{ fn: 'sum', value: binary('mul', load(0, at([n, k], [0, 12])), load(1, at([k, o], [0, 12]))) }] },
        { kind: 'store', axes: [], stores: [{ binding: 3, index: where, value: active }, { binding: 4, index: where, value: dropped }] },
      ],
    };
    const inputs = [noise(108), noise(144, 2), noise(10, 3), 108, 108];
    const { gpu: got, reference } = await runKernel(gpu, kernel, scheduleOf(kernel, variant), { bindings: inputs, rows: 7, maxRows: 9, frame: { seed: 5, step: 2 }, args: [77] }, variant.target ?? SOFTWARE);
    const inside = (a: Float64Array): Float64Array => a.filter((_, i) => i % 12 < 10);
    for (const b of [3, 4]) expect(distance(inside(got[b]!), inside(reference[b]!))).toBeLessThan(sumBound(12));
    // Dropped where the reference drops, exactly.
    expect([...inside(got[4]!)].map((v) => v === 0)).toEqual([...inside(reference[4]!)].map((v) => v === 0));
  });

  it.each(named(PLAIN, BROADCAST, PATCHES, STAGED, STAGED_AHEAD))('a mask and a function on the factors, %s', async (_, variant) => {
    await compare(accumulatesInto('masked'), variant, 10);
    await compare(accumulatesInto('transposed'), variant, 10);
    const [m, n, k] = [axis('m', 9), axis('n', 8), axis('k', 11)];
    const left = unary('tanh', load(0, at([m, k], [0, 11])));
    const right = binary('mul', load(1, at([k, n], [0, 8])), guard([{ index: add(axisIndex(k), constant(-2)), lower: 0, upper: 7 }], constantOf(0.5), 0));
    const kernel: Kernel = {
      name: 'fused',
      axes: [m, n],
      bindings: [reads('x'), reads('weight'), writes('out')],
      stages: [
        { kind: 'reduce', axes: [k], accumulators: [{ fn: 'sum', value: binary('mul', left, right) }] },
        { kind: 'store', axes: [], stores: [{ binding: 2, index: at([m, n], [0, 8]), value: accumulator(0, 0, 'f32') }] },
      ],
    };
    await compare({ kernel, sizes: [99, 88, 72], flops: 0 }, variant, 11);
  });

  it('a residual is read for the rows that exist', async () => {
    const [n, o, k] = [rowsAxis(5), axis('o', 8), axis('k', 8)];
    const where = at([n, o], [0, 8]);
    const kernel: Kernel = {
      name: 'linear_add',
      axes: [n, o],
      bindings: [reads('x'), reads('weight'), reads('residual'), writes('out')],
      stages: [
        { kind: 'reduce', axes: [k], accumulators: [{ fn: 'sum', value: binary('mul', load(0, at([n, k], [0, 8])), load(1, at([k, o], [0, 8]))) }] },
        { kind: 'store', axes: [], stores: [{ binding: 3, index: where, value: binary('add', accumulator(0, 0, 'f32'), load(2, where)) }] },
      ],
    };
    for (const variant of [BROADCAST, GPU, STAGED]) await compare({ kernel, sizes: [40, 64, 40, 40], flops: 0 }, variant, 8, 3, 5);
  });
});

describe('beyond the rows of a batch', () => {
  const shape = { batch: 5, size: [4, 5] as const, channels: 4, filters: 8 };

  it.each(named(PLAIN, GPU, BROADCAST, STAGED, STAGED_AHEAD))('lies what may be no number, and is never added, %s', async (_, variant) => {
    const [rows, maxRows] = [2, 5];
    for (const sized of [convWeightGradient(shape), convWeightGradient(shape, 2), matmul(9, 12, { times: 1, max: maxRows }, 'TN')]) {
      const bindings = sized.sizes.map((size, i) => (i === sized.sizes.length - 1 ? size : noise(size, i + 1).map((v, k) => (k < (size / maxRows) * rows ? v : NaN))));
      const { gpu: got, reference } = await runKernel(gpu, sized.kernel, scheduleOf(sized.kernel, variant), { bindings, rows, maxRows }, variant.target ?? SOFTWARE);
      expect(distance(got.at(-1)!, reference.at(-1)!), sized.kernel.name).toBeLessThan(sumBound(40));
    }
  });
});

describe('beyond the portable limits', () => {
  it('a tile of 128 x 256 in 24 KiB gives the same', async () => {
    const large = await openTestDevice({ maximalLimits: true });
    const { maxComputeInvocationsPerWorkgroup, maxComputeWorkgroupStorageSize } = large.adapter.limits;
    const target: Target = { ...PORTABLE, limits: { ...PORTABLE.limits, maxComputeInvocationsPerWorkgroup, maxComputeWorkgroupStorageSize } };
    const { kernel, sizes } = matmul(131, 263, 37, 'NT');
    const schedule = scheduleOf(kernel, { tm: 8, tn: 8, workgroup: [32, 16], subgroup: 0, block: 16, prefetch: true });
    expect(() => emitKernel(kernel, schedule, { target: PORTABLE, frame: FRAME, maxRows: 1 })).toThrow(ScheduleError);
    if (maxComputeInvocationsPerWorkgroup >= 512) {
      const { gpu: got, reference, emitted } = await runKernel(large, kernel, schedule, { bindings: [noise(sizes[0]!), noise(sizes[1]!, 2), sizes[2]!], rows: 1 }, target);
      expect(distance(got[2]!, reference[2]!)).toBeLessThan(sumBound(37));
      expect(emitted).toMatchObject({ invocations: 512, workgroupBytes: 25_088 });
    }
    large.close();
  });
});

describe('what the schedule refuses', () => {
  const environment = { target: SOFTWARE, frame: FRAME, maxRows: 4 };
  const { kernel } = matmul(8, 8, 8, 'NN');

  it.each<[string, Partial<Extract<Schedule, { kind: 'tile' }>>]>([
    ['a workgroup that is not one subgroup', { workgroup: [16, 1], subgroup: 8 }],
    ['rows that are no whole patches', { tm: 6, subgroup: 8 }],
    ['columns of two', { tn: 2 }],
    ['blocks of five', { block: 5 }],
    ['reading blocks ahead that there are not', { prefetch: true }],
    ['matrix units without blocks', { matrix: { components: 'f32', m: 8, n: 8, k: 8, lanes: 8 } }],
    ['blocks with a subgroup', { block: 8, subgroup: 8, workgroup: [8, 1] }],
    ['blocks of rows that are no fours', { block: 8, tm: 6 }],
    ['axes on the wrong side', { m: [1], n: [] }],
    ['axes left out', { m: [0], n: [1], batch: [5] }],
  ])('%s', (_, wrong) => {
    const schedule = { kind: 'tile', batch: [], m: [0], n: [1], tm: 8, tn: 4, workgroup: [8, 1], subgroup: 0, ...wrong } as Schedule;
    expect(() => emitKernel(kernel, schedule, environment)).toThrow(ScheduleError);
  });

  it('features that the target lacks', () => {
    expect(() => emitKernel(kernel, scheduleOf(kernel, BROADCAST), { ...environment, target: PORTABLE })).toThrow(/portable lacks subgroups/);
    expect(() => emitKernel(kernel, scheduleOf(kernel, BROADCAST), { ...environment, target: { ...SOFTWARE, subgroupSize: 4 } })).toThrow(/subgroups of 8 lanes; software has 4/);
  });

  it('kernels that are no products', () => {
    const [n, c] = [axis('n', 4), axis('c', 4)];
    const copy: Kernel = { name: 'copy', axes: [n, c], bindings: [reads('x'), writes('out')], stages: [{ kind: 'store', axes: [], stores: [{ binding: 1, index: at([n, c], [0, 4]), value: load(0, at([n, c], [0, 4])) }] }] };
    expect(() => emitKernel(copy, { kind: 'tile', batch: [], m: [0], n: [1], tm: 4, tn: 4, workgroup: [8, 1], subgroup: 0 }, environment)).toThrow(ScheduleError);
  });
});

describe('two columns a lane', () => {
  const twice: Variant = { tm: 16, tn: 8, workgroup: [8, 1], subgroup: 8 };

  it.each([[16, 64, 8], [13, 11, 17], [17, 65, 9], [15, 36, 7], [33, 130, 5]] as const)('of %i x %i', async (m, n, k) => {
    for (const form of ['NN', 'NT', 'TN'] as const) await compare(matmul(m, n, k, form), twice, k);
  });

  it('with fewer rows than the bound', async () => {
    for (const rows of [1, 8, 11]) await compare(matmul({ times: 1, max: 11 }, 64, 10, 'NN'), twice, 10, rows, 11);
  });
});
