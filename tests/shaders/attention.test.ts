/** The `attention` schedule's view of kernels, and what it refuses. */
import { describe, expect, it } from 'vitest';
import { canonicalKernel, Interner } from '../../src/compiler/kernel/canonical.ts';
import { accumulator, binary, constantOf, load, unary } from '../../src/compiler/kernel/expr.ts';
import { add, axisIndex, scale, type Axis } from '../../src/compiler/kernel/index.ts';
import type { Expr, Kernel } from '../../src/compiler/kernel/ir.ts';
import { printKernel } from '../../src/compiler/kernel/print.ts';
import { ScheduleError } from '../../src/shaders/errors.ts';
import { planAttention } from '../../src/shaders/attention-plan.ts';

const SCHEDULE = { kind: 'attention', lanes: 8, rows: 1, block: 8, subgroup: true } as const;
const [i, j, d, e]: readonly Axis[] = [9, 7, 4, 8].map((extent, id) => ({ id, extent, name: 'ijde'[id]! }));

/** softmax(q kᵀ) v of one head; `weight` is what is summed, of the exponential. */
function softmaxOf(weight: (power: Expr, max: Expr) => Expr): Kernel {
  const dot = binary('mul', load(0, add(scale(axisIndex(i!), 4), axisIndex(d!))), load(1, add(scale(axisIndex(j!), 4), axisIndex(d!))));
  const inner = [{ axes: [d!], value: dot }];
  const max = accumulator(0, 0, 'f32');
  const power = unary('exp', binary('sub', accumulator(1, 0, 'f32', 'inner'), max));
  return {
    name: 'attention',
    axes: [i!],
    stages: [
      { kind: 'reduce', axes: [j!], inner, accumulators: [{ fn: 'max', value: accumulator(0, 0, 'f32', 'inner') }] },
      { kind: 'reduce', axes: [j!], inner, accumulators: [{ fn: 'sum', value: power }, { fn: 'sum', axes: [e!], value: binary('mul', weight(power, max), load(2, add(scale(axisIndex(j!), 8), axisIndex(e!)))) }] },
      { kind: 'store', axes: [e!], stores: [{ binding: 3, index: add(scale(axisIndex(i!), 8), axisIndex(e!)), value: binary('div', accumulator(1, 1, 'f32'), accumulator(1, 0, 'f32')) }] },
    ],
    bindings: ['query', 'key', 'value', 'out'].map((name) => ({ name, access: name === 'out' ? ('read_write' as const) : ('read' as const), format: 'f32' as const })),
  };
}

function plan(kernel: Kernel): ReturnType<typeof planAttention> {
  const interner = new Interner();
  return planAttention(canonicalKernel(kernel, interner), SCHEDULE, interner);
}

describe('the attention schedule', () => {
  it('takes what rows share out of sums, and makes one loop of a maximum and the exponentials below it', () => {
    const found = plan(softmaxOf((power) => power));
    expect(found.peak).toBeDefined();
    expect([...found.wide]).toEqual([0, 1, 2, 3]);
    expect(found.triangle).toBeUndefined();
  });

  it('refuses sums that do not shrink as the maximum grows', () => {
    expect(() => plan(softmaxOf((power) => binary('add', power, constantOf(1))))).toThrow(ScheduleError);
    expect(() => plan(softmaxOf((power, max) => binary('mul', power, max)))).toThrow(ScheduleError);
    expect(() => plan(softmaxOf(() => constantOf(1)))).toThrow(ScheduleError);
  });

  it('refuses factors that are shared by no two rows', () => {
    const kernel = softmaxOf((power) => power);
    const own = binary('mul', constantOf(2), load(2, add(scale(axisIndex(j!), 8), axisIndex(e!), scale(axisIndex(i!), 56))));
    const [first, second, store] = kernel.stages;
    const sums = second!.kind === 'reduce' ? [second!.accumulators[0]!, { ...second!.accumulators[1]!, value: binary('mul', accumulator(1, 0, 'f32', 'inner'), own) }] : [];
    expect(() => plan({ ...kernel, stages: [first!, { ...second!, accumulators: sums } as never, store!] })).toThrow(ScheduleError);
  });

  it('prints inner sums and sums of several elements', () => {
    expect(printKernel(softmaxOf((power) => power), SCHEDULE)).toBe(`kernel attention over i0 < 9
  reads  query: f32
  reads  key: f32
  reads  value: f32
  writes out: f32
  reduce over j1 < 7
    s0.0 = sum over d2 < 4 of (query[4·i0 + d2] * key[4·j1 + d2])
    r0.0 = max of s0.0
  reduce over j1 < 7
    s1.0 = sum over d2 < 4 of (query[4·i0 + d2] * key[4·j1 + d2])
    t1.0 = exp((s1.0 - r0.0))
    r1.0 = sum of t1.0
    r1.1[e3] = sum of (t1.0 * value[8·j1 + e3])
  store over e3 < 8
    out[8·i0 + e3] = (r1.1 / r1.0)
  schedule attention, 8 lanes of 1 row, 8 at a time, broadcast
`);
  });
});
