// The comparison's own arithmetic: statistics, agreement of results, counters. A benchmark that could not refuse is worth nothing.
import { describe, expect, it } from 'vitest';
import { globals } from 'webgpu';
import { agreement, largestDifference } from '../../bench/harness/agree.ts';
import { columns } from '../../bench/harness/columns.ts';
import { exponent, growth } from '../../bench/scaling/fit.ts';
import { Counters, type WebGpuClasses } from '../../bench/harness/counters.ts';
import { FULL, isKnown, isRoundDue } from '../../bench/harness/effort.ts';
import { medianInterval, spread } from '../../bench/harness/stats.ts';
import { median, quantile } from '../../src/tune/statistics.ts';
import { requestDevice } from '../../src/runtime/device.ts';
import { openGpu } from '../../src/runtime/node/gpu.ts';

describe('statistics', () => {
  it('are those of NumPy', () => {
    // numpy.quantile([7, 1, 3, 10], [0, .25, .5, .75, 1]) = 1, 2.5, 5, 7.75, 10
    const values = [7, 1, 3, 10];
    expect([0, 0.25, 0.5, 0.75, 1].map((p) => quantile(values, p))).toEqual([1, 2.5, 5, 7.75, 10]);
    expect(values).toEqual([7, 1, 3, 10]);
    expect(spread([4])).toEqual({ median: 4, low: 4, high: 4, min: 4, max: 4, count: 1 });
  });

  it('have no median of nothing', () => {
    expect(median([])).toBeNaN();
  });
});

describe('the interval of a median', () => {
  it('is of order statistics by the binomial distribution', () => {
    // Tables of the sign test: the 1st and last of 6 to 8, the 2nd of 9 to 11, the 6th of 20, the 8th of 25.
    const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => ((i * 7) % n) + 1);
    expect(medianInterval(upTo(5))).toBeUndefined();
    expect([6, 8, 9, 11, 20, 25].map((n) => medianInterval(upTo(n)))).toEqual([[1, 6], [1, 8], [2, 8], [2, 10], [6, 15], [8, 18]]);
  });

  it('ends the rounds when every ratio is known, and not before the fewest', () => {
    const [steady, wild] = [[10, 10.2, 9.9, 10.1, 10, 10], [10, 14, 9.9, 10.1, 10, 10]];
    expect([isKnown(steady, 0.05), isKnown(wild, 0.05), isKnown(steady.slice(1), 0.05)]).toEqual([true, false, false]);
    const due = (ratios: number[][], spent = 0, left = 1e9): boolean => isRoundDue(FULL, ratios, spent, left);
    expect(due([[], []])).toBe(true);
    expect(due([steady, steady])).toBe(false);
    expect(due([steady, wild])).toBe(true);
    // One that is far off among many moves no median.
    expect(due([[...steady, ...steady], [...wild, ...steady]])).toBe(false);
  });

  it('ends them for want of time, though not before the fewest, and at the most', () => {
    const wild = Array.from({ length: FULL.maxRounds }, (_, i) => 10 + (i % 7));
    const due = (rounds: number, spent: number, left: number): boolean => isRoundDue(FULL, [wild.slice(0, rounds)], spent, left);
    expect([due(5, 1e9, 0), due(6, 0, 1e9), due(6, 10, 5), due(6, FULL.roundsMs, 1e9), due(24, 0, 1e9), due(25, 0, 1e9)]).toEqual([true, true, false, false, true, false]);
  });
});

describe('agreement', () => {
  const checks = [{ name: 'loss', tolerance: 1e-4 }];

  it('is refused beyond the tolerance, whichever side is larger', () => {
    for (const [value, agrees] of [[2.0001, true], [2.001, false], [1.999, false], [-2, false]] as const) {
      expect(agreement(checks, [['a', { loss: [1, 2] }], ['b', { loss: [1, value] }]])[0]!.agrees, String(value)).toBe(agrees);
    }
  });

  it('is refused for NaN, infinity, missing values and values of another number', () => {
    const bad = [[1, Number.NaN], [1, Infinity], [1], [1, 2, 3], []];
    for (const values of bad) {
      expect(agreement(checks, [['a', { loss: [1, 2] }], ['b', { loss: values }]])[0]!.agrees).toBe(false);
      expect(agreement(checks, [['a', { loss: values }], ['b', { loss: [1, 2] }]])[0]!.agrees).toBe(false);
    }
    expect(agreement(checks, [['a', {}], ['b', {}]])[0]!.agrees).toBe(false);
    expect(agreement(checks, [['a', { loss: [Number.NaN] }], ['b', { loss: [Number.NaN] }]])[0]!.agrees).toBe(false);
  });

  it('is asked of every contender in every check', () => {
    const two = [...checks, { name: 'weights', tolerance: 0 }];
    const found = agreement(two, [['a', { loss: [1], weights: [0] }], ['b', { loss: [1], weights: [0] }], ['c', { loss: [1], weights: [1e-30] }]]);
    expect(found.map((f) => [f.check, f.contender, f.agrees])).toEqual([['loss', 'b', true], ['loss', 'c', true], ['weights', 'b', true], ['weights', 'c', false]]);
  });

  it('measures the largest relative difference', () => {
    expect(largestDifference([1, -4, 0], [1, -5, 0])).toBeCloseTo(0.2, 12);
  });
});

describe('agreement relative to the largest number', () => {
  const checks = [{ name: 'sums', tolerance: 1e-3, of: 'largest' as const }];
  const agrees = (a: number[], b: number[]): boolean => agreement(checks, [['a', { sums: a }], ['b', { sums: b }]])[0]!.agrees;

  it('lets small ones differ by what large ones may', () => {
    expect(agrees([1000, 0.1], [1000, 0.9])).toBe(true);
    expect(agrees([1000, 0.1], [1000, 1.2])).toBe(false);
    expect(agrees([-1000, 0.1], [-1000, 0.9])).toBe(true);
  });

  it('is refused where nothing was computed, and for what is not finite', () => {
    expect(agrees([0, 0], [0, 0])).toBe(false);
    expect(agrees([1, 0], [1, Number.NaN])).toBe(false);
  });
});

describe('growth', () => {
  const points = (f: (n: number) => number): { size: number; value: number }[] => [10, 100, 1000].map((size) => ({ size, value: f(size) }));

  it('is the exponent of a power law', () => {
    expect(exponent(points((n) => 3 * n))).toBeCloseTo(1, 12);
    expect(exponent(points((n) => 0.1 * n ** 2))).toBeCloseTo(2, 12);
    expect(exponent(points(() => 7))).toBeCloseTo(0, 12);
    expect(exponent([{ size: 10, value: 1 }])).toBeNaN();
  });

  it('is held against its bound where a constant hides it least', () => {
    const hidden = growth('x', 'ms', [points((n) => 1000 + n ** 2)], 1.2);
    expect(hidden.exponent).toBeGreaterThan(1.2);
    const slow = growth('x', 'ms', [points((n) => 1e5 + n ** 2)], 1.2);
    expect(slow.exponent).toBeLessThan(0.6);
    expect([slow.holds, hidden.holds]).toEqual([true, false]);
    expect(hidden.last).toBeCloseTo(Math.log10((1000 + 1e6) / (1000 + 1e4)), 12);
    expect(growth('x', 'ms', [points((n) => 50 + n)], 1.2).holds).toBe(true);
    expect(growth('x', 'ms', [[{ size: 10, value: 1 }]], 1.2).holds).toBe(false);
    expect(growth('x', 'ms', [], 1.2).holds).toBe(false);
  });

  it('is not judged by rounds that were disturbed, and not hidden by them', () => {
    const [linear, square] = [(n: number): number => n, (n: number): number => n ** 1.5];
    // Half the rounds have a largest size that took three times as long.
    const disturbed = (f: (n: number) => number): { size: number; value: number }[][] => [1, 3, 1, 3, 1].map((by) => points(f).map((p) => (p.size === 1000 ? { ...p, value: p.value * by } : p)));
    const kept = growth('x', 'ms', disturbed(linear), 1.2);
    expect([kept.last, kept.paired, kept.holds]).toEqual([expect.closeTo(1, 12), expect.closeTo(1, 12), true]);
    expect(growth('x', 'ms', disturbed(square), 1.2).holds).toBe(false);
    // All rounds disturbed, each at another size, and a machine that is slow in some rounds for all sizes.
    const everywhere = [10, 100, 1000].map((at) => points(linear).map((p) => (p.size === at ? { ...p, value: p.value * 4 } : p)));
    expect(growth('x', 'ms', everywhere, 1.2)).toMatchObject({ last: expect.closeTo(1, 12) as number, holds: true });
    const slower = [1, 5, 2].map((by) => points(linear).map((p) => ({ ...p, value: p.value * by })));
    expect(growth('x', 'ms', slower, 1.2).paired).toBeCloseTo(1, 12);
  });
});

describe('tables', () => {
  it('have their first column to the left and the others to the right', () => {
    expect(columns([['', 'ms', 'ratio'], ['a step', '1.5', '10'], ['b', '-', '']])).toBe('         ms  ratio\na step  1.5     10\nb         -');
  });
});

describe('counters', () => {
  it('count what is asked of WebGPU, and leave it as it was', async () => {
    const before = (globals as unknown as { GPUDevice: { prototype: GPUDevice } }).GPUDevice.prototype.createBuffer;
    const counters = new Counters(globals as unknown as WebGpuClasses);
    const gpu = await openGpu();
    const device = await requestDevice(gpu, { features: [], limits: {} });
    try {
      const { gpu } = device;
      const pipeline = await gpu.createComputePipelineAsync({ layout: 'auto', compute: { module: gpu.createShaderModule({ code: '@compute @workgroup_size(1) fn main() {}' }) } });
      const start = counters.read();
      const small = gpu.createBuffer({ size: 256, usage: 0x8 });
      const large = gpu.createBuffer({ size: 1024, usage: 0x8 });
      small.destroy();
      small.destroy();
      const encoder = gpu.createCommandEncoder();
      const pass = encoder.beginComputePass();
      pass.setPipeline(pipeline);
      pass.dispatchWorkgroups(1);
      pass.dispatchWorkgroups(2, 1, 1);
      pass.end();
      gpu.queue.writeBuffer(large, 0, new Uint32Array(4));
      gpu.queue.submit([encoder.finish()]);
      expect(counters.read(start)).toEqual({ dispatches: 2, passes: 1, submits: 1, writes: 1, maps: 0, buffersCreated: 2, pipelinesCreated: 0 });
      expect(counters.read().pipelinesCreated).toBe(1);
      expect(counters.memory()).toEqual({ bytes: 1024, peakBytes: 1280 });
      await gpu.queue.onSubmittedWorkDone();
      expect(counters.adapters).toEqual([device.name]);
    } finally {
      device.destroy();
      counters.restore();
    }
    expect((globals as unknown as { GPUDevice: { prototype: GPUDevice } }).GPUDevice.prototype.createBuffer).toBe(before);
  });
});
