/** The interpreter: small kernels worked out by hand, and the faults that it reports. */
import { describe, expect, it } from 'vitest';
import { accumulator, arg, binary, cast, constantOf, frame, guard, load, random, select } from '../../../src/compiler/kernel/expr.ts';
import { add, axisIndex, constant, scale, type Axis } from '../../../src/compiler/kernel/index.ts';
import { interpret } from '../../../src/compiler/kernel/interpret.ts';
import type { Expr, Kernel, ReduceFn } from '../../../src/compiler/kernel/ir.ts';
import { erf } from '../../../src/compiler/kernel/scalar.ts';
import { valueAsIndex } from '../../../src/compiler/kernel/traverse.ts';
import { uniform } from '../../../src/plan/random.ts';

const n: Axis = { id: 0, name: 'n', extent: { times: 1, max: 4 } };
const k: Axis = { id: 1, name: 'k', extent: 3 };
const cell = add(scale(axisIndex(n), 3), axisIndex(k));
const bindings: Kernel['bindings'] = [
  { name: 'x', access: 'read', format: 'f32' },
  { name: 'out', access: 'read_write', format: 'f32' },
];

function reduceRows(fn: ReduceFn, part: 'value' | 'index'): Kernel {
  return {
    name: 'reduce',
    axes: [n],
    bindings,
    stages: [
      { kind: 'reduce', axes: [k], accumulators: [{ fn, value: load(0, cell) }] },
      { kind: 'store', axes: [], stores: [{ binding: 1, index: axisIndex(n), value: cast(accumulator(0, 0, part === 'index' ? 'i32' : 'f32', part), 'f32') }] },
    ],
  };
}

function elementwise(value: Expr): Kernel {
  return { name: 'map', axes: [n], bindings, stages: [{ kind: 'store', axes: [], stores: [{ binding: 1, index: axisIndex(n), value }] }] };
}

function run(kernel: Kernel, x: number[], rows: number, rest: { frame?: Record<string, number>; args?: number[] } = {}): { out: number[]; faults: string[] } {
  const out = new Float64Array(4).fill(-9);
  const faults = interpret(kernel, { bindings: [Float64Array.from(x), out], rows, ...rest });
  return { out: [...out], faults };
}

describe('interpret', () => {
  const x = [1, 5, 5, 4, NaN, 9, 7, 7, 7, 2, 1, 0];

  it('reduces, with the batch as large as it is told', () => {
    expect(run(reduceRows('sum', 'value'), x, 3).out).toEqual([11, NaN, 21, -9]);
    expect(run(reduceRows('max', 'value'), x, 4).out).toEqual([5, NaN, 7, 2]);
    expect(run(reduceRows('min', 'value'), x, 4).out).toEqual([1, NaN, 7, 0]);
    // The first of equal values, and a NaN before everything.
    expect(run(reduceRows('argmax', 'index'), x, 4).out).toEqual([1, 1, 0, 0]);
  });

  it('evaluates nothing where a guard fails', () => {
    const before = load(0, add(axisIndex(n), constant(-1)));
    const { out, faults } = run(elementwise(guard([{ index: add(axisIndex(n), constant(-1)), lower: 0, upper: 4 }], before, 0.5)), [1, 2, 3, 4], 4);
    expect(faults).toEqual([]);
    expect(out).toEqual([0.5, 1, 2, 3]);
  });

  it('reports accesses out of bounds and run-time indices out of range, each once', () => {
    expect(run(elementwise(load(0, add(axisIndex(n), constant(9)))), [1, 2], 2).faults).toEqual(['load from x[9] of 2', 'load from x[10] of 2']);
    // Both sides of a select are evaluated, as on a GPU.
    const guarded = select(binary('lt', constantOf(1), constantOf(0.5)), load(0, constant(7)), constantOf(1));
    expect(run(elementwise(guarded), [1], 1).faults).toEqual([]);
    const looked = load(0, valueAsIndex(cast(load(0, axisIndex(n)), 'i32'), 0, 2));
    expect(run(elementwise(looked), [3, 1, 2, 2], 2).faults).toEqual(['run-time index 3 outside [0, 2]']);
    const beyond: Kernel = { ...elementwise(constantOf(1)), stages: [{ kind: 'store', axes: [], stores: [{ binding: 1, index: add(axisIndex(n), constant(3)), value: constantOf(1) }] }] };
    expect(run(beyond, [], 2).faults).toEqual(['store to out[4] of 4']);
  });

  it('reads frame, args and random numbers as the host writes them', () => {
    expect(run(elementwise(frame('lr', 'f32')), [], 2, { frame: { lr: 0.25 } }).out).toEqual([0.25, 0.25, -9, -9]);
    expect(run(elementwise(cast(frame('rows', 'u32'), 'f32')), [], 2).out[0]).toBe(2);
    expect(run(elementwise(arg(1, 'f32')), [], 1, { args: [0, 0x3fc00000] }).out[0]).toBe(1.5);
    const { out } = run(elementwise(random(0, axisIndex(n))), [], 4, { frame: { seed: 3, step: 7 }, args: [11] });
    expect(out).toEqual([0, 1, 2, 3].map((element) => uniform(3, 7, 11, element)));
  });

  it('computes all stores of a point before it writes', () => {
    const swap: Kernel = {
      name: 'swap',
      axes: [n],
      bindings: [
        { name: 'a', access: 'read_write', format: 'f32' },
        { name: 'b', access: 'read_write', format: 'f32' },
      ],
      stages: [
        {
          kind: 'store',
          axes: [],
          stores: [
            { binding: 0, index: axisIndex(n), value: load(1, axisIndex(n)) },
            { binding: 1, index: axisIndex(n), value: load(0, axisIndex(n)) },
          ],
        },
      ],
    };
    const [a, b] = [Float64Array.of(1, 2), Float64Array.of(8, 9)];
    interpret(swap, { bindings: [a, b], rows: 2 });
    expect([...a, ...b]).toEqual([8, 9, 1, 2]);
  });
});

describe('erf', () => {
  // Abramowitz and Stegun, table 7.1.
  it.each([
    [0.1, 0.1124629160182849],
    [0.5, 0.5204998778130465],
    [1, 0.8427007929497149],
    [1.5, 0.9661051464753107],
    [2, 0.9953222650189527],
    [2.5, 0.9995930479825551],
  ])('erf(%d)', (x, want) => {
    expect(Math.abs(erf(x) - want)).toBeLessThan(1e-14);
    expect(Math.abs(erf(-x) + want)).toBeLessThan(1e-14);
  });
});
