/** The host's own arithmetic: schedules, scalars, initial values, orders, batches, submission sizes. */
import { describe, expect, it } from 'vitest';
import type { InitSpec, ScheduleSpec } from '../../src/plan/types.ts';
import { BatchPlan } from '../../src/runtime/batches.ts';
import { initialValues } from '../../src/runtime/init.ts';
import { Pacer, type Pace } from '../../src/runtime/pacer.ts';
import { FIRST_WORK, Submission } from '../../src/runtime/submission.ts';
import { evaluateScalar, writeFrame } from '../../src/runtime/scalars.ts';
import { learningRate } from '../../src/runtime/schedule.ts';
import { epochOrder } from '../../src/runtime/shuffle.ts';

const rates = (schedule: ScheduleSpec, updates: number, perEpoch = 1): number[] =>
  Array.from({ length: updates }, (_, k) => learningRate(0.1, schedule, k, Math.floor(k / perEpoch)));
const close = (actual: number[], expected: number[]): void => expected.forEach((e, i) => expect(actual[i], `update ${i}`).toBeCloseTo(e, 12));

describe('learningRate', () => {
  // PyTorch 2's StepLR(3, 0.5), CosineAnnealingLR(4, 0.02) and LinearLR, by their definitions.
  it('step', () => close(rates({ interval: 'step', main: { kind: 'step', step_size: 3, gamma: 0.5 } }, 7), [0.1, 0.1, 0.1, 0.05, 0.05, 0.05, 0.025]));
  it('cosine, rising again behind t_max', () => close(rates({ interval: 'step', main: { kind: 'cosine', t_max: 4, eta_min: 0.02 } }, 7), [0.1, 0.08828427124746190, 0.06, 0.03171572875253810, 0.02, 0.03171572875253810, 0.06]));
  it('warm-up, after which the main schedule starts at 0', () =>
    close(rates({ interval: 'step', warmup: { steps: 4, start_factor: 0.2 }, main: { kind: 'step', step_size: 2, gamma: 0.1 } }, 8), [0.02, 0.04, 0.06, 0.08, 0.1, 0.1, 0.01, 0.01]));
  it('by epoch', () => close(rates({ interval: 'epoch', main: { kind: 'step', step_size: 1, gamma: 0.5 } }, 6, 2), [0.1, 0.1, 0.05, 0.05, 0.025, 0.025]));
});

describe('evaluateScalar', () => {
  it('works out Adam’s step size and the rest in float64', () => {
    const step = { op: 'div', a: 'lr', b: { op: 'sub', a: 1, b: { op: 'pow', a: 0.9, b: 't' } } } as const;
    expect(evaluateScalar(step, { lr: 1e-3, t: 3 })).toBe(1e-3 / (1 - 0.9 ** 3));
    const other = { op: 'max', a: { op: 'min', a: { op: 'sqrt', a: 't' }, b: 2 }, b: { op: 'neg', a: { op: 'add', a: { op: 'mul', a: 'lr', b: 2 }, b: 1 } } } as const;
    expect(evaluateScalar(other, { lr: 1, t: 16 })).toBe(2);
    expect(evaluateScalar(other, { lr: 1, t: 2.25 })).toBe(1.5);
  });

  it('fills a frame in the plan’s order, words and floats', () => {
    const words = new Uint32Array(8);
    const fields = [{ name: 'step', type: 'u32', kind: 'step' }, { name: 'slot', type: 'u32', kind: 'slot' }, { name: 'g', type: 'f32', kind: 'grad_scale' }, { name: 'x', type: 'f32', kind: 'scalar', value: { op: 'mul', a: 'lr', b: 't' } }] as const;
    writeFrame(fields, { rows: 1, first: 2, step: 4_000_000_000, seed: 0, micro: 0, gradScale: 0.25, lr: 0.5, t: 3 }, 7, 2, words, new Float32Array(words.buffer));
    expect([...words.subarray(2, 4)]).toEqual([4_000_000_000, 7]);
    expect([...new Float32Array(words.buffer).subarray(4, 6)]).toEqual([0.25, 1.5]);
  });
});

describe('initialValues', () => {
  const moments = (values: Float64Array): { mean: number; std: number } => {
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    return { mean, std: Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length) };
  };
  const draw = (init: InitSpec, shape: number[], name = 'w', seed = 1): Float64Array => initialValues(init, shape, name, seed);
  const n = 40_000;
  const sigma = (std: number): number => (5 * std) / Math.sqrt(n);

  it('uniform fills its interval and no more', () => {
    const values = draw({ kind: 'uniform', low: -0.5, high: 1.5 }, [200, 200]);
    expect(values.every((x) => x >= -0.5 && x < 1.5)).toBe(true);
    const { mean, std } = moments(values);
    expect(Math.abs(mean - 0.5)).toBeLessThan(sigma(2 / Math.sqrt(12)));
    expect(std).toBeCloseTo(2 / Math.sqrt(12), 2);
  });

  it('normal has its moments and its tails', () => {
    const values = draw({ kind: 'normal', mean: 2, std: 0.1 }, [n]);
    const { mean, std } = moments(values);
    expect(Math.abs(mean - 2)).toBeLessThan(sigma(0.1));
    expect(std / 0.1).toBeCloseTo(1, 1);
    const beyond = values.filter((x) => Math.abs(x - 2) > 0.2).length / n;
    expect(Math.abs(beyond - 0.0455)).toBeLessThan(5 * Math.sqrt(0.0455 / n));
  });

  it('trunc_normal stays inside, with the deviation of a cut normal', () => {
    const values = draw({ kind: 'trunc_normal', mean: 0, std: 1, low: -2, high: 2 }, [n]);
    expect(values.every((x) => Math.abs(x) <= 2)).toBe(true);
    expect(moments(values).std).toBeCloseTo(0.8796, 1);
    expect([...draw({ kind: 'trunc_normal', mean: 0, std: 1e-6, low: 3, high: 4 }, [2])]).toEqual([3, 3]);
  });

  it.each([[3, 7], [7, 3], [5, 5], [4, 2, 3]])('orthogonal %i × %i: rows or columns are orthonormal times the gain', (...shape) => {
    const w = draw({ kind: 'orthogonal', gain: 2 }, shape);
    const rows = shape[0]!;
    const columns = w.length / rows;
    const byRows = rows <= columns;
    const at = (i: number, k: number): number => (byRows ? w[i * columns + k]! : w[k * columns + i]!);
    for (let i = 0; i < Math.min(rows, columns); i++) {
      for (let j = 0; j <= i; j++) {
        let dot = 0;
        for (let k = 0; k < Math.max(rows, columns); k++) dot += at(i, k) * at(j, k);
        expect(dot).toBeCloseTo(i === j ? 4 : 0, 12);
      }
    }
  });

  it('depends on seed and name, and on nothing else', () => {
    const init: InitSpec = { kind: 'normal', mean: 0, std: 1 };
    expect(draw(init, [4])).toEqual(draw(init, [4]));
    expect(draw(init, [9]).subarray(0, 4)).toEqual(draw(init, [4]));
    expect(draw(init, [4], 'v')).not.toEqual(draw(init, [4]));
    expect(draw(init, [4], 'w', 2)).not.toEqual(draw(init, [4]));
    expect([...draw({ kind: 'constant', value: 0.25 }, [2])]).toEqual([0.25, 0.25]);
  });
});

describe('epochOrder', () => {
  it('visits every row once, in another order each epoch, the same for a seed', () => {
    const a = epochOrder(1000, true, 5, 0);
    expect([...a].sort((x, y) => x - y)).toEqual(Array.from({ length: 1000 }, (_, i) => i));
    expect(epochOrder(1000, true, 5, 0)).toEqual(a);
    expect(epochOrder(1000, true, 5, 1)).not.toEqual(a);
    expect(epochOrder(1000, true, 6, 0)).not.toEqual(a);
    expect([...epochOrder(4, false, 5, 3)]).toEqual([0, 1, 2, 3]);
  });

  it('is unbiased: each row comes first about as often', () => {
    const counts = new Array<number>(8).fill(0);
    for (let epoch = 0; epoch < 8000; epoch++) counts[epochOrder(8, true, 1, epoch)[0]!]!++;
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(5 * Math.sqrt(1000 * (7 / 8)));
  });
});

describe('BatchPlan', () => {
  it('103 rows by 10: eleven batches, the last of 3, each row once', () => {
    const plan = new BatchPlan(103, { batchSize: 10, accumulate: 1, dropLast: false });
    const all = Array.from({ length: plan.updates }, (_, u) => plan.microBatches(u)).flat();
    expect(all.map((b) => b.rows)).toEqual([...new Array<number>(10).fill(10), 3]);
    expect(all.map((b) => b.first)).toEqual(all.map((_, i) => i * 10));
    expect(new BatchPlan(103, { batchSize: 10, accumulate: 1, dropLast: true }).batches).toBe(10);
  });

  it('updates take `accumulate` batches and at the end of an epoch what is left', () => {
    const plan = new BatchPlan(20, { batchSize: 3, accumulate: 3, dropLast: false });
    expect([0, 1, 2, 3].map((u) => plan.microBatches(u).map((b) => b.rows))).toEqual([[3, 3, 3], [3, 3, 3], [2], [3, 3, 3]]);
    expect([0, 2, 3].map((u) => plan.epochOf(u))).toEqual([0, 0, 1]);
  });
});

describe('Pacer', () => {
  const paced = (pace: Partial<Pace>): { readonly pacer: Pacer; readonly back: (steps: number, msEach: number, work?: number) => void; readonly wait: (ms: number) => void } => {
    let time = 0;
    const pacer = new Pacer({ limit: 64, ...pace, now: () => time });
    return {
      pacer,
      wait: (ms) => void (time += ms),
      back: (steps, msEach, work = 1e6 * steps) => {
        time += steps * msEach;
        pacer.record(steps, work);
      },
    };
  };

  it('sends long steps alone and short ones together, ignoring the first, and backs off at once', () => {
    const { pacer, back, wait } = paced({});
    back(1, 5000);
    back(1, 300);
    expect(pacer.steps).toBe(1);
    back(1, 2);
    expect(pacer.steps).toBe(20);
    back(20, 0.01);
    for (let i = 0; i < 30; i++) back(pacer.steps, 0.01);
    expect(pacer.steps).toBe(64);
    back(64, 10);
    expect(pacer.steps).toBe(4);
    back(4, 100);
    expect(pacer.steps).toBe(1);
    wait(60_000);
    pacer.skip();
    back(1, 100);
    expect(pacer.steps).toBe(1);
  });

  it('says how much work a piece may be: a guess at first, then what the device does in the time that is allowed', () => {
    const { pacer, back } = paced({ longestMs: 100 });
    expect(pacer.work).toBe(FIRST_WORK);
    back(1, 9000, 1e9);
    back(1, 9000, 1e9);
    expect(pacer.work).toBe(FIRST_WORK);
    back(1, 1000, 1e9);
    expect(pacer.work).toBeCloseTo(1e8, 0);
    back(1, 2000, 1e9);
    expect(pacer.work).toBeCloseTo(5e7, 0);
    // A submission without any work, of programs that have no kernels, says nothing.
    back(1, 2000, 0);
    expect(pacer.work).toBeCloseTo(5e7, 0);
    for (let i = 0; i < 60; i++) back(1, 10, 1e9);
    expect(pacer.work).toBeGreaterThan(9e9);
  });
});

describe('Submission', () => {
  /** Every command buffer that was submitted, as what was done in it. */
  const recorder = (): { readonly gpu: GPUDevice; readonly submitted: string[][] } => {
    const submitted: string[][] = [];
    const createCommandEncoder = (): unknown => {
      const commands: string[] = [];
      return {
        beginComputePass: () => {
          commands.push('pass');
          return { dispatchWorkgroups: (n: number) => void commands.push(`dispatch ${n}`), end: () => void commands.push('end') };
        },
        copyBufferToBuffer: () => void commands.push('copy'),
        finish: () => commands,
      };
    };
    const queue = { submit: (buffers: string[][]) => void submitted.push(...buffers) };
    return { gpu: { createCommandEncoder, queue } as unknown as GPUDevice, submitted };
  };

  it('is one pass where the work is little, is cut where it is not, and has copies between passes', () => {
    const { gpu, submitted } = recorder();
    const dispatches = (submission: Submission, work: readonly number[]): void => work.forEach((w, i) => submission.passFor(w).dispatchWorkgroups(i));
    const whole = new Submission(gpu, 100);
    dispatches(whole, [30, 30, 40]);
    whole.commands().copyBufferToBuffer({} as GPUBuffer, 0, {} as GPUBuffer, 0, 4);
    whole.handOver();
    whole.handOver();
    expect(submitted.splice(0)).toEqual([['pass', 'dispatch 0', 'dispatch 1', 'dispatch 2', 'end', 'copy']]);
    const pieces = new Submission(gpu, 50);
    dispatches(pieces, [30, 30, 20, 500, 1]);
    pieces.handOver();
    expect(submitted).toEqual([['pass', 'dispatch 0', 'end'], ['pass', 'dispatch 1', 'dispatch 2', 'end'], ['pass', 'dispatch 3', 'end'], ['pass', 'dispatch 4', 'end']]);
  });
});
