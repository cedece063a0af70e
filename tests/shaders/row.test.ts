/** Schedules `row` and `column` on the adapter against the interpreter: staged programs with any number of lanes, ties, NaN. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accumulator, binary, constantOf, guard, load, unary } from '../../src/compiler/kernel/expr.ts';
import { add, axisIndex, constant, scale } from '../../src/compiler/kernel/index.ts';
import type { Kernel, Schedule } from '../../src/compiler/kernel/ir.ts';
import { emitKernel } from '../../src/shaders/emit.ts';
import { ScheduleError } from '../../src/shaders/errors.ts';
import { PORTABLE, type Target } from '../../src/compiler/target.ts';
import { openTestDevice, type TestDevice } from '../gpu.ts';
import { distance, EPSILON, noise, sumBound } from './close.ts';
import { at, axis, reads, rowsAxis, writes } from './kernels.ts';
import { FRAME, poisonWorkgroupMemory, runKernel, SOFTWARE } from './run.ts';

let gpu: TestDevice;
// Without Dawn's own initialisation, workgroup memory holds whatever ran before.
beforeAll(async () => void (gpu = await openTestDevice({ features: ['subgroups'], toggles: ['disable_workgroup_init'] })));
afterAll(() => gpu.close());

const SCHEDULES: readonly Schedule[] = [
  { kind: 'loop', workgroup: 64 },
  { kind: 'row', lanes: 1 },
  { kind: 'row', lanes: 8 },
  { kind: 'row', lanes: 64 },
  // Of whatever size the adapter's subgroups are, more lanes than one has and fewer than some.
  { kind: 'row', lanes: 2, subgroup: 0 },
  { kind: 'row', lanes: 64, subgroup: 0 },
  { kind: 'row', lanes: 256, subgroup: 0 },
  { kind: 'column', columns: 1, lanes: 8 },
  { kind: 'column', columns: 8, lanes: 4 },
  { kind: 'column', columns: 8, lanes: 32, width: 1 },
];

/** The schedules of which each workgroup is one subgroup of this adapter. */
function whole(): { readonly schedule: Schedule; readonly target: Target } {
  const { subgroupMinSize: size = 0 } = gpu.adapter.info;
  return { schedule: { kind: 'row', lanes: size, subgroup: size }, target: { ...SOFTWARE, subgroupSize: size } };
}

/** The schedules, each with its target; `wide`: where the stages go four points at a time, also so. */
function schedules(wide: boolean): { readonly schedule: Schedule; readonly target: Target }[] {
  const all = [...SCHEDULES.map((schedule) => ({ schedule, target: SOFTWARE })), whole()];
  const four = all.flatMap(({ schedule, target }) => (schedule.kind === 'row' && schedule.lanes > 1 ? [{ schedule: { ...schedule, width: 4 as const }, target }] : []));
  return wide ? [...all, ...four] : all;
}

function softmax(columns: number): Kernel {
  const n = rowsAxis(4);
  const [a, b, c] = [axis('c', columns), axis('c', columns), axis('c', columns)];
  const x = (k: typeof a) => load(0, at([n, k], [0, columns]));
  const shifted = (k: typeof a) => unary('exp', binary('sub', x(k), accumulator(0, 0, 'f32')));
  return {
    name: 'softmax',
    axes: [n],
    bindings: [reads('x'), writes('out')],
    stages: [
      { kind: 'reduce', axes: [a], accumulators: [{ fn: 'max', value: x(a) }] },
      { kind: 'reduce', axes: [b], accumulators: [{ fn: 'sum', value: shifted(b) }] },
      { kind: 'store', axes: [c], stores: [{ binding: 1, index: at([n, c], [0, columns]), value: binary('div', shifted(c), accumulator(1, 0, 'f32')) }] },
    ],
  };
}

/** Layer norm over [height, width], two-pass variance, also writing mean and inverse deviation for each row. */
function layerNorm(height: number, width: number): Kernel {
  const n = rowsAxis(3);
  const axes = () => [axis('y', height), axis('x', width)] as const;
  const [p, q, r] = [axes(), axes(), axes()];
  const size = height * width;
  const x = ([y, xx]: ReturnType<typeof axes>) => load(0, at([n, y, xx], [0, height, width]));
  const mean = binary('div', accumulator(0, 0, 'f32'), constantOf(size));
  const centred = (k: ReturnType<typeof axes>) => binary('sub', x(k), mean);
  const inverse = unary('rsqrt', binary('add', binary('div', accumulator(1, 0, 'f32'), constantOf(size)), constantOf(1e-5)));
  return {
    name: 'layer_norm',
    axes: [n],
    bindings: [reads('x'), reads('weight'), writes('out'), writes('saved')],
    stages: [
      { kind: 'reduce', axes: p, accumulators: [{ fn: 'sum', value: x(p) }] },
      { kind: 'reduce', axes: q, accumulators: [{ fn: 'sum', value: binary('mul', centred(q), centred(q)) }] },
      { kind: 'store', axes: r, stores: [{ binding: 2, index: at([n, ...r], [0, height, width]), value: binary('mul', binary('mul', centred(r), inverse), load(1, at(r, [0, width]))) }] },
      { kind: 'store', axes: [], stores: [{ binding: 3, index: scale(axisIndex(n), 2), value: mean }, { binding: 3, index: add(scale(axisIndex(n), 2), constant(1)), value: inverse }] },
    ],
  };
}

describe('row programs', () => {
  it.each([1, 7, 8, 9, 20, 64, 131, 300])('softmax of %d columns, every schedule', async (columns) => {
    const data = noise(4 * columns).map((v, i) => (i < columns ? v * 1e4 : v * 5));
    for (const { schedule, target } of schedules(columns === 20 || columns === 300)) {
      await poisonWorkgroupMemory(gpu);
      const { gpu: got, reference } = await runKernel(gpu, softmax(columns), schedule, { bindings: [data, 4 * columns], rows: 3, maxRows: 4 }, target);
      expect(distance(got[1]!, reference[1]!), JSON.stringify(schedule)).toBeLessThan(32 * EPSILON);
    }
  });

  it.each([
    [1, 1],
    [3, 5],
    [6, 17],
    [3, 28],
  ])('layer norm over %d x %d, every schedule', async (height, width) => {
    const size = height * width;
    for (const { schedule, target } of schedules(width % 4 === 0)) {
      await poisonWorkgroupMemory(gpu);
      const { gpu: got, reference } = await runKernel(gpu, layerNorm(height, width), schedule, { bindings: [noise(3 * size).map((v) => v + 2), noise(size, 2), 3 * size, 6], rows: 3 }, target);
      expect(distance(got[2]!, reference[2]!), JSON.stringify(schedule)).toBeLessThan(size === 1 ? 0.2 : 1e-5);
      expect(distance(got[3]!, reference[3]!), JSON.stringify(schedule)).toBeLessThan(1e-5);
    }
  });
});

describe('reductions across lanes', () => {
  const extremes = (columns: number): Kernel => {
    const [n, c] = [rowsAxis(6), axis('c', columns)];
    const value = load(0, at([n, c], [0, columns]));
    return {
      name: 'extremes',
      axes: [n],
      bindings: [reads('x'), writes('out'), writes('where_found', 'i32')],
      stages: [
        { kind: 'reduce', axes: [c], accumulators: [{ fn: 'max', value }, { fn: 'min', value }, { fn: 'argmax', value }] },
        { kind: 'store', axes: [], stores: [0, 1, 2].map((k) => ({ binding: 1, index: add(scale(axisIndex(n), 3), constant(k)), value: accumulator(0, k, 'f32') })) },
        { kind: 'store', axes: [], stores: [{ binding: 2, index: axisIndex(n), value: accumulator(0, 2, 'i32', 'index') }] },
      ],
    };
  };

  it.each([5, 40, 200])('ties go to the first, NaN wins (%d columns)', async (columns) => {
    const data = noise(6 * columns).map((v) => Math.round(v * 3));
    data[columns + (columns >> 1)] = NaN;
    data[2 * columns + 1] = NaN;
    data[2 * columns + columns - 1] = NaN;
    data.fill(-3.4028234663852886e38, 3 * columns, 4 * columns);
    for (const { schedule, target } of schedules(false)) {
      await poisonWorkgroupMemory(gpu);
      const { gpu: got, reference } = await runKernel(gpu, extremes(columns), schedule, { bindings: [data, 18, 6], rows: 6 }, target);
      expect(got[1], JSON.stringify(schedule)).toEqual(reference[1]);
      expect(got[2], JSON.stringify(schedule)).toEqual(reference[2]);
    }
  });

  it.each([1, 3, 8, 13, 68])('sums over the batch and an image for %d channels, in an order that rows alone decide', async (channels) => {
    const [c, n, y] = [axis('c', channels), rowsAxis(7), axis('y', 11)];
    const value = load(0, at([n, y, c], [0, 11, channels]));
    const kernel: Kernel = {
      name: 'channel_sum',
      axes: [c],
      bindings: [reads('x'), writes('out'), writes('out2')],
      stages: [
        { kind: 'reduce', axes: [n, y], accumulators: [{ fn: 'sum', value }, { fn: 'sum', value: binary('mul', value, value) }, { fn: 'max', value }] },
        { kind: 'store', axes: [], stores: [{ binding: 1, index: axisIndex(c), value: accumulator(0, 0, 'f32') }, { binding: 2, index: axisIndex(c), value: binary('add', accumulator(0, 1, 'f32'), accumulator(0, 2, 'f32')) }] },
      ],
    };
    const size = 77 * channels;
    for (const schedule of [{ kind: 'row', lanes: 64 }, { kind: 'row', lanes: 64, subgroup: 0 }, { kind: 'column', columns: 1, lanes: 2 }, { kind: 'column', columns: 4, lanes: 16 }, { kind: 'column', columns: 16, lanes: 8, width: 1 }] as const) {
      for (const rows of [1, 6, 7]) {
        const inputs = { bindings: [noise(size), channels, channels], rows, maxRows: 7 };
        const once = await runKernel(gpu, kernel, schedule, inputs);
        const again = await runKernel(gpu, kernel, schedule, inputs);
        expect(distance(once.gpu[1]!, once.reference[1]!), JSON.stringify(schedule)).toBeLessThan(sumBound(77));
        expect(distance(once.gpu[2]!, once.reference[2]!), JSON.stringify(schedule)).toBeLessThan(sumBound(77));
        expect(again.gpu).toEqual(once.gpu);
      }
    }
  });

  it('a product of one row, its weight read in one piece, ends its loops where the batch ends', async () => {
    const [o, n] = [axis('o', 12), rowsAxis(50)];
    const guarded = guard([{ index: add(axisIndex(n), constant(3)), lower: 0, upper: { rows: 1 } }], binary('mul', load(0, add(axisIndex(n), constant(3))), load(1, at([add(axisIndex(n), constant(3)), o], [0, 12]))), 0);
    const kernel: Kernel = {
      name: 'row_product',
      axes: [o],
      bindings: [reads('x'), reads('weight'), writes('out')],
      stages: [
        { kind: 'reduce', axes: [n], accumulators: [{ fn: 'sum', value: guarded }] },
        { kind: 'store', axes: [], stores: [{ binding: 2, index: axisIndex(o), value: accumulator(0, 0, 'f32') }] },
      ],
    };
    for (const schedule of [{ kind: 'column', columns: 8, lanes: 8 }, { kind: 'column', columns: 2, lanes: 32, width: 1 }, { kind: 'row', lanes: 16, subgroup: 0 }] as const) {
      for (const rows of [1, 4, 50]) {
        const { gpu: got, reference, emitted } = await runKernel(gpu, kernel, schedule, { bindings: [noise(50), noise(600, 3), 12], rows, maxRows: 50 });
        expect(distance(got[2]!, reference[2]!)).toBeLessThan(sumBound(50));
        expect(emitted.wgsl).toMatch(/min\(rows/);
      }
    }
  });
});

describe('more rows than one dimension of workgroups holds', () => {
  it('are all reached', async () => {
    const [n, a] = [rowsAxis(70_001), axis('c', 3)];
    const kernel: Kernel = {
      name: 'row_max',
      axes: [n],
      bindings: [reads('x'), writes('out')],
      stages: [
        { kind: 'reduce', axes: [a], accumulators: [{ fn: 'max', value: load(0, at([n, a], [0, 3])) }] },
        { kind: 'store', axes: [], stores: [{ binding: 1, index: axisIndex(n), value: accumulator(0, 0, 'f32') }] },
      ],
    };
    const { gpu: got, reference } = await runKernel(gpu, kernel, { kind: 'row', lanes: 2 }, { bindings: [noise(210_003), 70_001], rows: 70_001 });
    expect(got[1]).toEqual(reference[1]);
  });
});

describe('what the schedule refuses', () => {
  it('lanes that are no power of two, or more than the target has', () => {
    const environment = { target: PORTABLE, frame: FRAME, maxRows: 4 };
    expect(() => emitKernel(softmax(9), { kind: 'row', lanes: 12 }, environment)).toThrow(ScheduleError);
    expect(() => emitKernel(softmax(9), { kind: 'row', lanes: 8, width: 4 }, environment)).toThrow(/four points at a time/);
    expect(() => emitKernel(softmax(9), { kind: 'row', lanes: 32, subgroup: 32 }, { ...environment, target: SOFTWARE })).toThrow(/subgroups of 32 lanes; software has 8/);
    expect(() => emitKernel(softmax(9), { kind: 'row', lanes: 32, subgroup: 0 }, environment)).toThrow(/portable lacks subgroups/);
    expect(() => emitKernel(softmax(9), { kind: 'row', lanes: 512 }, environment)).toThrow(/512 invocations in a workgroup; portable allows 256/);
  });

  it('stages that load what an earlier one stored', () => {
    const kernel = softmax(9);
    const last = kernel.stages.at(-1)!;
    expect(() => emitKernel({ ...kernel, bindings: [writes('x'), writes('out')], stages: [{ kind: 'store', axes: [], stores: [{ binding: 0, index: axisIndex(kernel.axes[0]!), value: constantOf(0) }] }, ...kernel.stages.slice(0, 2), last] }, { kind: 'row', lanes: 8 }, { target: PORTABLE, frame: FRAME, maxRows: 4 })).toThrow(/an earlier one stored/);
  });
});
