/** The static table: which schedule a kernel gets on which class of device, and that every choice can be emitted. */
import { describe, expect, it } from 'vitest';
import { accumulator, load } from '../../src/compiler/kernel/expr.ts';
import { axisIndex } from '../../src/compiler/kernel/index.ts';
import type { Kernel } from '../../src/compiler/kernel/ir.ts';
import { PORTABLE, type Target } from '../../src/compiler/target.ts';
import { candidateSchedules, chooseSchedule } from '../../src/shaders/choose.ts';
import { emitKernel } from '../../src/shaders/emit.ts';
import { at, axis, convForward, convInputGradient, convWeightGradient, depthwise, matmul, reads, rowsAxis, rowSum, writes } from './kernels.ts';
import { FRAME, SOFTWARE } from './run.ts';

const conv = { batch: 100, size: [14, 14] as const, channels: 32, filters: 64 };
const ROWS = { times: 1, max: 100 };
const TARGETS: readonly Target[] = [SOFTWARE, { ...SOFTWARE, features: [], subgroupSize: 0 }, ...(['integrated', 'discrete', 'apple'] as const).map((deviceClass) => ({ ...PORTABLE, deviceClass })), { ...PORTABLE, name: 'card', deviceClass: 'discrete', features: ['subgroups'], subgroupSize: 32 }, { ...PORTABLE, name: 'varying', features: ['subgroups'] }];

describe('chooseSchedule', () => {
  it('tiles products, broadcasting where subgroups have a fixed size', () => {
    expect(chooseSchedule(convForward(conv).kernel, SOFTWARE)).toMatchObject({ kind: 'tile', tm: 16, tn: 8, workgroup: [8, 1], subgroup: 8 });
    expect(chooseSchedule(convWeightGradient(conv, 4).kernel, SOFTWARE)).toMatchObject({ kind: 'tile', batch: [0], tm: 16, subgroup: 8 });
    expect(chooseSchedule(matmul(32, 32, 16, 'NN').kernel, PORTABLE)).toMatchObject({ kind: 'tile', subgroup: 0, workgroup: [8, 16] });
    expect(chooseSchedule(convForward(conv).kernel, { ...SOFTWARE, features: [], subgroupSize: 0 })).toMatchObject({ kind: 'tile', subgroup: 0, workgroup: [8, 1] });
  });

  it('brings blocks to workgroup memory on GPUs, in larger tiles the more results there are', () => {
    const on = (deviceClass: Target['deviceClass']): Target => ({ ...PORTABLE, deviceClass });
    expect(chooseSchedule(matmul(2048, 2048, 2048, 'NN').kernel, on('discrete'))).toMatchObject({ tm: 8, tn: 8, workgroup: [16, 16], block: 8 });
    expect(chooseSchedule(matmul(512, 512, 512, 'NN').kernel, on('discrete'))).toMatchObject({ tm: 4, tn: 4, block: 16 });
    expect(chooseSchedule(matmul(512, 512, 512, 'NN').kernel, on('integrated'))).toMatchObject({ tm: 8, tn: 4, block: 16 });
    // A narrow result gets a narrow tile.
    expect(chooseSchedule(matmul(8192, 10, 256, 'NN').kernel, on('integrated'))).toMatchObject({ workgroup: [4, 16] });
    // Nine points to sum are one short block.
    expect(chooseSchedule(convForward({ ...conv, channels: 1, size: [28, 28] }).kernel, on('apple'))).toMatchObject({ block: 12 });
    // What is too small, or depends on the batch by less than fours, stays with plain loads.
    expect(chooseSchedule(matmul(64, 64, 64, 'NN').kernel, on('discrete'))).not.toHaveProperty('block');
    for (const deviceClass of ['integrated', 'discrete', 'apple'] as const) for (const schedule of candidateSchedules(matmul(512, 512, 512, 'NT').kernel, on(deviceClass)).slice(0, 3)) expect(schedule).toHaveProperty('block');
  });

  it('takes patches of rows that lie far apart', () => {
    expect(chooseSchedule(matmul(ROWS, 625, 2048, 'NN', { b: 628, out: 628 }).kernel, SOFTWARE)).toMatchObject({ kind: 'tile', tm: 8, depth: 2 });
    expect(chooseSchedule(matmul(2048, 625, ROWS, 'TN', { b: 628, out: 628 }).kernel, SOFTWARE)).toMatchObject({ kind: 'tile', tm: 16 });
  });

  it('gives lanes single columns of a narrow result', () => {
    expect(chooseSchedule(matmul(ROWS, 10, 625, 'NN').kernel, SOFTWARE)).toMatchObject({ kind: 'tile', tn: 1 });
  });

  it('loops where a tile would not pay off', () => {
    expect(chooseSchedule(depthwise(100, 14, 32).kernel, SOFTWARE).kind).toBe('loop');
    expect(chooseSchedule(matmul(4, 10, 16, 'NN').kernel, SOFTWARE).kind).toBe('loop');
  });

  it('shares long reductions of contiguous rows among lanes', () => {
    expect(chooseSchedule(rowSum(ROWS, 2048).kernel, SOFTWARE)).toEqual({ kind: 'row', lanes: 8 });
    expect(chooseSchedule(rowSum(ROWS, 2048).kernel, PORTABLE)).toEqual({ kind: 'row', lanes: 128, width: 4 });
    expect(chooseSchedule(rowSum(ROWS, 10).kernel, SOFTWARE).kind).toBe('loop');
    // A barrier costs a software adapter as much as several elements.
    expect(chooseSchedule(rowSum(ROWS, 128).kernel, SOFTWARE).kind).toBe('loop');
    expect(chooseSchedule(rowSum(ROWS, 128).kernel, PORTABLE).kind).toBe('row');
    // Barriers are slow to compile there: a loop does as long as sums are short.
    expect(chooseSchedule(rowSum(12, 128).kernel, SOFTWARE).kind).toBe('loop');
    expect(chooseSchedule(rowSum(12, 512).kernel, SOFTWARE).kind).toBe('row');
    // Neighbouring columns lie together: one invocation each.
    const [c, n] = [axis('c', 512), rowsAxis(100)];
    const columns: Kernel = {
      name: 'column_sum',
      axes: [c],
      bindings: [reads('x'), writes('out')],
      stages: [
        { kind: 'reduce', axes: [n], accumulators: [{ fn: 'sum', value: load(0, at([n, c], [0, 512])) }] },
        { kind: 'store', axes: [], stores: [{ binding: 1, index: axisIndex(c), value: accumulator(0, 0, 'f32') }] },
      ],
    };
    expect(chooseSchedule(columns, SOFTWARE).kind).toBe('loop');
    // On a GPU, four each, eight of them to a line of the cache, and the batch shared.
    expect(chooseSchedule(columns, PORTABLE)).toEqual({ kind: 'column', columns: 16, lanes: 16 });
    expect(candidateSchedules(columns, PORTABLE)).toHaveLength(6);
  });

  it('merges rows in subgroups where a GPU has them, a whole subgroup each where their size is known', () => {
    const card: Target = { ...PORTABLE, name: 'card', deviceClass: 'discrete', features: ['subgroups'], subgroupSize: 32 };
    expect(chooseSchedule(rowSum(ROWS, 128).kernel, card)).toEqual({ kind: 'row', lanes: 32, width: 4, subgroup: 32 });
    expect(chooseSchedule(rowSum(ROWS, 67).kernel, card)).toEqual({ kind: 'row', lanes: 32, subgroup: 32 });
    expect(chooseSchedule(rowSum(1, 100_000).kernel, card)).toEqual({ kind: 'row', lanes: 256, width: 4, subgroup: 0 });
    expect(chooseSchedule(rowSum(ROWS, 128).kernel, { ...card, subgroupSize: 0 })).toEqual({ kind: 'row', lanes: 32, width: 4, subgroup: 0 });
    expect(chooseSchedule(rowSum(ROWS, 128).kernel, { ...card, features: [] })).toEqual({ kind: 'row', lanes: 32, width: 4 });
  });

  it('shares the sums of products with few results, one row or one column among them', () => {
    const card: Target = { ...PORTABLE, name: 'card', deviceClass: 'discrete', features: ['subgroups'], subgroupSize: 32 };
    // The weight in one piece: lanes across the results.
    expect(chooseSchedule(matmul(1, 640, 2048, 'NN').kernel, card)).toMatchObject({ kind: 'column', columns: 8, lanes: 32 });
    // Turned round: lanes along the sum.
    expect(chooseSchedule(matmul(1, 640, 2048, 'NT').kernel, card)).toMatchObject({ kind: 'row', width: 4 });
    expect(chooseSchedule(matmul(ROWS, 1, 640, 'NN').kernel, card)).toMatchObject({ kind: 'row', width: 4 });
    expect(chooseSchedule(matmul(ROWS, 10, 625, 'NN').kernel, card)).toMatchObject({ kind: 'column', lanes: 32 });
    expect(chooseSchedule(matmul(2048, 640, 100, 'TN').kernel, card)).toMatchObject({ kind: 'tile' });
  });

  it('never chooses what cannot be emitted', () => {
    const sizes = [1, 2, 3, 5, 8, 13, 33];
    for (const target of [SOFTWARE, PORTABLE]) {
      const environment = { target, frame: FRAME, maxRows: 100 };
      for (const m of sizes) {
        for (const n of sizes) {
          for (const form of ['NN', 'NT', 'TN'] as const) {
            const { kernel } = matmul(m === 13 ? ROWS : m, n, 40, form);
            expect(() => emitKernel(kernel, chooseSchedule(kernel, target), environment)).not.toThrow();
          }
        }
        const shape = { batch: 100, size: [6, 6] as const, channels: m, filters: 7 };
        for (const { kernel } of [convForward(shape), convInputGradient(shape), convWeightGradient(shape, 3)]) {
          expect(() => emitKernel(kernel, chooseSchedule(kernel, target), environment)).not.toThrow();
        }
      }
    }
  });
});

describe('tiles on a discrete GPU', () => {
  const small = { ...PORTABLE, deviceClass: 'discrete' } as const;
  const large = { ...small, limits: { ...PORTABLE.limits, maxComputeInvocationsPerWorkgroup: 1024, maxComputeWorkgroupStorageSize: 49_152 } };
  const staged = (target: Target, kernel: Kernel) => candidateSchedules(kernel, target).flatMap((s) => (s.kind === 'tile' && s.block !== undefined ? [s] : []));
  const beyond = ({ workgroup: [wide, high], tm, tn, block }: ReturnType<typeof staged>[number]): boolean => wide * high > 256 || 4 * (high * tm + wide * tn) * block! >= 16_384;

  it('read the next block ahead where registers have room for it, and are measured without, too', () => {
    const [first, second] = staged(small, matmul(4096, 4096, 4096, 'NN').kernel);
    expect(first).toMatchObject({ tm: 8, tn: 8, workgroup: [16, 16], block: 8, prefetch: true });
    expect(second).toEqual((({ prefetch: _, ...rest }) => rest)(first!));
    // Blocks twice as deep would take a lane of 64 results above 128 registers.
    const conv = staged(small, convForward({ batch: 100, size: [14, 14], channels: 32, filters: 64 }).kernel);
    expect(conv[0]).toMatchObject({ tm: 8, tn: 8, workgroup: [8, 16], block: 16 });
    expect(conv[0]).not.toHaveProperty('prefetch');
    expect(conv[1]).toMatchObject({ tm: 8, tn: 8, workgroup: [8, 16], block: 8, prefetch: true });
    // Three blocks are too few.
    expect(chooseSchedule(matmul(4096, 4096, 24, 'NN').kernel, small)).not.toHaveProperty('prefetch');
  });

  it('go beyond the portable limits where the adapter does, and nowhere else', () => {
    for (const kernel of [matmul(4096, 4096, 4096, 'NN').kernel, matmul(512, 512, 512, 'NT').kernel, convForward(conv).kernel, convWeightGradient(conv, 4).kernel]) {
      expect(staged(small, kernel).filter(beyond)).toEqual([]);
      expect(staged(large, kernel).filter(beyond).length).toBeGreaterThan(0);
      for (const deviceClass of ['integrated', 'apple'] as const) expect(staged({ ...large, deviceClass }, kernel).filter(beyond)).toEqual([]);
    }
  });

  it('are measured in all numbers of results a lane, beside plain loads', () => {
    for (const target of [small, large]) {
      const candidates = candidateSchedules(matmul(1024, 1024, 1024, 'NN').kernel, target);
      expect(new Set(staged(target, matmul(1024, 1024, 1024, 'NN').kernel).map((s) => s.tm * s.tn))).toEqual(new Set([64, 32, 16]));
      expect(candidates.at(-1)).not.toHaveProperty('block');
    }
  });
});

describe('candidateSchedules', () => {
  const kernels = [convForward(conv), convWeightGradient(conv, 4), matmul(ROWS, 625, 2048, 'NN', { b: 628, out: 628 }), matmul(512, 512, 512, 'NT'), matmul(ROWS, 10, 625, 'NN'), matmul(4, 10, 16, 'NN'), depthwise(100, 14, 32), rowSum(ROWS, 2048)];

  it.each(TARGETS)('are a few that can be emitted, the choice first: $name, $deviceClass', (target) => {
    for (const { kernel } of kernels) {
      const candidates = candidateSchedules(kernel, target);
      expect(candidates[0]).toEqual(chooseSchedule(kernel, target));
      expect(candidates.length).toBeGreaterThan(1);
      expect(candidates.length).toBeLessThanOrEqual(6);
      expect(new Set(candidates.map((c) => JSON.stringify(c))).size).toBe(candidates.length);
      for (const schedule of candidates) expect(() => emitKernel(kernel, schedule, { target, frame: FRAME, maxRows: 100 }), JSON.stringify(schedule)).not.toThrow();
    }
  });
});
