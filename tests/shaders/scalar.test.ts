/** Every scalar function on the adapter, one value and four at a time, against float64; what NaN, infinities and ties do. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { binary, cast, constantOf, load, select, unary } from '../../src/compiler/kernel/expr.ts';
import { add, axisIndex, constant } from '../../src/compiler/kernel/index.ts';
import type { Expr, Kernel } from '../../src/compiler/kernel/ir.ts';
import type { BinaryFn, UnaryFn } from '../../src/compiler/ops/scalar.ts';
import { openTestDevice, type TestDevice } from '../gpu.ts';
import { distance, EPSILON, noise } from './close.ts';
import { at, axis, reads, writes } from './kernels.ts';
import { runKernel } from './run.ts';

let gpu: TestDevice;
beforeAll(async () => void (gpu = await openTestDevice()));
afterAll(() => gpu.close());

const HUGE = 3.4028234663852886e38;

/** out[f, i] = fs[f](a[i], b[i]); an even count of elements runs four wide. */
async function table(fs: readonly ((a: Expr, b: Expr) => Expr)[], a: ArrayLike<number>, b: ArrayLike<number>): Promise<{ gpu: number[][]; reference: number[][]; wgsl: string }> {
  const count = a.length;
  const i = axis('i', count);
  const [x, y] = [load(0, at([i], [0])), load(1, at([i], [0]))];
  // The last row is b itself, so that every table reads both.
  const rows = [...fs, (_: Expr, y: Expr) => y];
  const kernel: Kernel = {
    name: 'table',
    axes: [i],
    bindings: [reads('a'), reads('b'), writes('out')],
    stages: [{ kind: 'store', axes: [], stores: rows.map((f, k) => ({ binding: 2, index: add(axisIndex(i), constant(k * count)), value: cast(f(x, y), 'f32') })) }],
  };
  const run = await runKernel(gpu, kernel, { kind: 'loop', workgroup: 64 }, { bindings: [a, b, rows.length * count], rows: 1 });
  const split = (all: Float64Array): number[][] => fs.map((_, k) => [...all.slice(k * count, (k + 1) * count)]);
  return { gpu: split(run.gpu[2]!), reference: split(run.reference[2]!), wgsl: run.emitted.wgsl };
}

const UNARY: Readonly<Record<UnaryFn, { inputs: 'any' | 'positive'; bound: number }>> = {
  neg: { inputs: 'any', bound: 0 },
  abs: { inputs: 'any', bound: 0 },
  sign: { inputs: 'any', bound: 0 },
  floor: { inputs: 'any', bound: 0 },
  exp: { inputs: 'any', bound: 64 * EPSILON },
  log: { inputs: 'positive', bound: 8 * EPSILON },
  sqrt: { inputs: 'positive', bound: 2 * EPSILON },
  rsqrt: { inputs: 'positive', bound: 4 * EPSILON },
  reciprocal: { inputs: 'positive', bound: 4 * EPSILON },
  tanh: { inputs: 'any', bound: 16 * EPSILON },
  sigmoid: { inputs: 'any', bound: 16 * EPSILON },
  softplus: { inputs: 'any', bound: 16 * EPSILON },
  erf: { inputs: 'any', bound: 1e-6 },
  sin: { inputs: 'any', bound: 2 ** -11 },
  cos: { inputs: 'any', bound: 2 ** -11 },
  not: { inputs: 'any', bound: 0 },
  is_finite: { inputs: 'any', bound: 0 },
};

describe.each([
  ['one at a time', 61],
  ['four at a time', 64],
])('unary functions, %s', (width, count) => {
  it.each(['any', 'positive'] as const)('on %s numbers', async (inputs) => {
    const names = (Object.keys(UNARY) as UnaryFn[]).filter((fn) => UNARY[fn].inputs === inputs);
    const data = noise(count).map((v, i) => (inputs === 'positive' ? Math.abs(v) + 0.01 : v) * (i % 3 === 0 ? 10 : 1));
    const fs = names.map((fn) => (x: Expr) => (fn === 'not' ? unary(fn, binary('lt', x, constantOf(0.5))) : unary(fn, x)));
    const { gpu: got, reference, wgsl } = await table(fs, data, data);
    expect(wgsl.includes('vec4f')).toBe(width === 'four at a time');
    names.forEach((fn, k) => expect(distance(got[k]!, reference[k]!), fn).toBeLessThanOrEqual(UNARY[fn].bound));
  });
});

describe.each([
  ['one at a time', 7],
  ['four at a time', 8],
])('what is not a number, %s', (_width, count) => {
  const specials = [NaN, Infinity, -Infinity, 0, -1, 2, NaN, 3].slice(0, count);
  const others = [1, 1, 1, NaN, NaN, -2, NaN, 5].slice(0, count);

  it('is seen by its bits and passes through functions', async () => {
    const { gpu: got } = await table(
      [
        (x) => unary('is_finite', x),
        (x, y) => binary('max', x, y),
        (x, y) => binary('min', x, y),
        (x) => binary('max', x, constantOf(0)),
        (x) => binary('min', constantOf(0), x),
        (x) => select(binary('le', x, constantOf(0)), constantOf(0), x),
        (x) => unary('sign', x),
        (x) => unary('abs', x),
      ],
      specials,
      others,
    );
    const first = (row: number[]): number[] => row.slice(0, 6);
    expect(first(got[0]!)).toEqual([0, 0, 0, 1, 1, 1]);
    expect(first(got[1]!)).toEqual([NaN, Infinity, 1, NaN, NaN, 2]);
    expect(first(got[2]!)).toEqual([NaN, 1, -Infinity, NaN, NaN, -2]);
    expect(first(got[3]!)).toEqual([NaN, Infinity, 0, 0, 0, 2]);
    expect(first(got[4]!)).toEqual([NaN, 0, -Infinity, 0, -1, 0]);
    expect(first(got[5]!)).toEqual([NaN, Infinity, 0, 0, 0, 2]);
    expect(first(got[6]!)).toEqual([NaN, 1, -1, 0, -1, 1]);
    expect(first(got[7]!)).toEqual([NaN, Infinity, Infinity, 0, 1, 2]);
  });

  it('is not made by exp and tanh of large arguments, nor hidden by them', async () => {
    const inputs = [NaN, 1e4, -1e4, HUGE, -HUGE, 89, -105, 0].slice(0, count);
    const { gpu: got } = await table([(x) => unary('exp', x), (x) => unary('tanh', x), (x) => unary('sigmoid', x), (x) => unary('erf', x), (x) => unary('softplus', x)], inputs, inputs);
    for (const row of got) {
      expect(row[0]).toBeNaN();
      expect(row.slice(1).every(Number.isFinite)).toBe(true);
    }
    expect(got[0]!.slice(1, 5)).toEqual([got[0]![1]!, 0, got[0]![1]!, 0]);
    expect(got[0]![1]).toBeGreaterThan(1e38);
    expect(got[1]!.slice(1, 5)).toEqual([1, -1, 1, -1]);
    expect(got[3]!.slice(1, 5)).toEqual([1, -1, 1, -1]);
    got[2]!.slice(1, 5).forEach((v, i) => expect(Math.abs(v - [1, 0, 1, 0][i]!)).toBeLessThan(1e-37));
    expect(got[4]!.slice(1, 5)).toEqual([1e4, 0, got[4]![3]!, 0]);
  });
});

describe('binary functions', () => {
  const FLOAT: readonly BinaryFn[] = ['add', 'sub', 'mul', 'div', 'max', 'min', 'mod', 'lt', 'le', 'gt', 'ge', 'eq', 'ne'];

  it.each([61, 64])('of %d floats', async (count) => {
    const [a, b] = [noise(count, 3).map((v) => Math.round(v * 8) / 2), noise(count, 4).map((v) => Math.round(v * 8) / 2 + 0.25)];
    const fs = FLOAT.map((fn) => (x: Expr, y: Expr) => binary(fn, x, y));
    const { gpu: got, reference } = await table([...fs, (x, y) => select(binary('and', binary('lt', x, y), binary('or', binary('gt', x, constantOf(0)), binary('eq', x, constantOf(-1)))), x, y)], a, b);
    FLOAT.forEach((fn, k) => expect(distance(got[k]!, reference[k]!), fn).toBeLessThanOrEqual(4 * EPSILON));
    expect(got.at(-1)).toEqual(reference.at(-1));
  });

  it('of integers, with floored remainders and wrap-around', async () => {
    const integer = (fn: BinaryFn, type: 'i32' | 'u32') => (x: Expr, y: Expr) => binary(fn, cast(x, type), cast(y, type));
    const a = [7, -7, 7, -7, 0, 70000, 2147483520];
    const b = [3, 3, 5, 5, 2, 70000, 2147483520];
    const { gpu: got, reference } = await table([integer('mod', 'i32'), integer('div', 'i32'), integer('mul', 'i32'), integer('max', 'i32'), integer('mod', 'u32'), integer('add', 'u32'), integer('sub', 'i32')], a, b);
    expect(got.map((row) => row.map(Math.fround))).toEqual(reference.map((row) => row.map(Math.fround)));
    expect(got[0]).toEqual([1, 2, 2, 3, 0, 0, 0]);
  });

  it.each([61, 64])('powers, for whole exponents of any base (%d)', async (count) => {
    const base = noise(count, 5).map((v) => v * 3);
    const exponents = [-3, -2, -1, -0.5, 0.5, 1, 2, 3, 4, 5];
    const fs = exponents.map((e) => (x: Expr) => binary('pow', Number.isInteger(e) ? x : unary('abs', x), constantOf(e)));
    const { gpu: got, reference } = await table([...fs, (x, y) => binary('pow', unary('abs', x), y)], base, noise(count, 6).map((v) => v * 4));
    // pow is exp2(y * log2(x)) in WGSL: its relative error grows with the logarithm of the result.
    got.forEach((row, k) => expect(distance(row, reference[k]!), String(exponents[k])).toBeLessThan(2e-5));
  });
});

describe('conversions', () => {
  it.each([7, 8])('truncate, saturate and make 0 or 1 (%d)', async (count) => {
    const a = [1.75, -1.75, 0, 4e9, -4e9, 0.5, 1e20, 3].slice(0, count);
    const { gpu: got, reference } = await table([(x) => cast(x, 'i32'), (x) => cast(x, 'u32'), (x) => cast(x, 'bool'), (x) => cast(binary('lt', x, constantOf(1)), 'i32')], a, a);
    expect(got.map((row) => row.map(Math.fround))).toEqual(reference.map((row) => row.map(Math.fround)));
  });
});
