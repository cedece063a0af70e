/** What counts as the same result, and on which inputs. */
import { describe, expect, it } from 'vitest';
import { binary, constantOf, guard, load } from '../../src/compiler/kernel/expr.ts';
import { axisIndex, type Axis } from '../../src/compiler/kernel/index.ts';
import type { Expr, Kernel } from '../../src/compiler/kernel/ir.ts';
import { difference, finiteShare, isExactSum, toleranceOf } from '../../src/tune/check.ts';
import { fillOf, wordsFor } from '../../src/tune/inputs.ts';
import { isFaster, median, quantile } from '../../src/tune/statistics.ts';

const k: Axis = { id: 1, name: 'k', extent: 1000 };
const row: Axis = { id: 0, name: 'i', extent: 5 };
const x = load(0, axisIndex(k));
const w = load(1, axisIndex(k));

function sumOf(value: Expr, depth = 1000): Kernel {
  return {
    name: 'test',
    axes: [row],
    stages: [{ kind: 'reduce', axes: [{ ...k, extent: depth }], accumulators: [{ fn: 'sum', value }] }],
    bindings: [{ name: 'x', access: 'read', format: 'f32' }, { name: 'weight', access: 'read', format: 'f32' }, { name: 'bytes', access: 'read', format: 'u8x4' }],
  };
}

const floats = (...values: number[]): Uint32Array => new Uint32Array(Float32Array.from(values).buffer);

describe('sums that no order of adding changes', () => {
  const product = binary('mul', x, w);
  it.each<[string, Expr, number, boolean]>([
    ['products of two numbers', product, 1000, true],
    ['as many as a float32 counts in sixty-fourths', product, 2 ** 18, true],
    ['one more', product, 2 ** 18 + 1, false],
    ['with a border of zeros', guard([{ index: axisIndex(k), lower: 1, upper: 10 }], product, 0), 1000, true],
    ['scaled by a half', binary('mul', product, constantOf(0.5, 'f32')), 1000, true],
    ['scaled by a third', binary('mul', product, constantOf(1 / 3, 'f32')), 1000, false],
    ['of quotients', binary('div', x, w), 1000, false],
    ['of bytes', load(2, axisIndex(k)), 1000, true],
    ['of bytes times numbers, too long', binary('mul', load(2, axisIndex(k)), x), 2 ** 18, false],
  ])('%s', (_, value, terms, exact) => {
    expect(isExactSum(sumOf(value), value, terms)).toBe(exact);
  });

  it('are allowed the epilogue’s roundings only, others two for each term', () => {
    expect(toleranceOf(sumOf(product), 'f32')).toBe(16 * 2 ** -24);
    expect(toleranceOf(sumOf(binary('div', x, w)), 'f32')).toBe(2016 * 2 ** -24);
    expect(toleranceOf(sumOf(product), 'f16')).toBe(16 * 2 ** -11);
    const matrix = { components: 'f16', m: 16, n: 16, k: 16, lanes: 32 } as const;
    const tile = { kind: 'tile', batch: [], m: [0], n: [1], tm: 4, tn: 4, workgroup: [8, 8], subgroup: 0, block: 16 } as const;
    expect(toleranceOf(sumOf(product), 'f32', tile)).toBe(16 * 2 ** -24);
    expect(toleranceOf(sumOf(product), 'f32', { ...tile, matrix })).toBe(16 * 2 ** -24 + 4 * 2 ** -11);
  });
});

describe('difference', () => {
  it('is nothing within the tolerance of the largest result, and names the first element beyond it', () => {
    expect(difference(floats(100, 1), floats(100, 1.00009), 'f32', 1e-6)).toBeUndefined();
    expect(difference(floats(100, 1), floats(100, 1.0002), 'f32', 1e-6)).toMatch(/^element 1 is 1\.0002/);
  });
  it('is found where numbers are not finite in one alone', () => {
    expect(difference(floats(1, NaN, Infinity), floats(1, NaN, Infinity), 'f32', 1e-6)).toBeUndefined();
    expect(difference(floats(1, NaN), floats(1, 0), 'f32', 1e-6)).toMatch(/^element 1/);
    expect(difference(floats(1, 0), floats(1, NaN), 'f32', 1e-6)).toMatch(/^element 1/);
    expect(difference(floats(1, Infinity), floats(1, -Infinity), 'f32', 1e-6)).toMatch(/^element 1/);
  });
  it('of integers and bytes is any', () => {
    expect(difference(Uint32Array.of(1, 2), Uint32Array.of(1, 2), 'u32', 1)).toBeUndefined();
    expect(difference(Uint32Array.of(1, 2), Uint32Array.of(1, 3), 'i32', 1)).toBe('word 1 is 3 instead of 2');
  });
  it('of halves is that of the numbers', () => {
    const halves = (low: number, high: number): Uint32Array => Uint32Array.of(low | (high << 16));
    // 0x3c00 is 1, 0x3c01 the next half, 0x4000 is 2.
    expect(difference(halves(0x3c00, 0x4000), halves(0x3c01, 0x4000), 'f16', 2 ** -11)).toBeUndefined();
    expect(difference(halves(0x3c00, 0x4000), halves(0x3c02, 0x4000), 'f16', 2 ** -11)).toMatch(/^element 0/);
  });
  it('proves little where most is not finite', () => {
    expect(finiteShare(floats(1, NaN, NaN, Infinity), 'f32')).toBe(0.25);
  });
});

describe('inputs', () => {
  it('are eighths up to one, of both signs or of one', () => {
    const signed = new Float32Array(wordsFor('signed', 'f32', 4 * 5000, 0, 1).buffer);
    expect(new Set(signed).size).toBe(17);
    expect([Math.min(...signed), Math.max(...signed)]).toEqual([-1, 1]);
    expect(signed.every((v) => Number.isInteger(v * 8))).toBe(true);
    expect(Math.min(...new Float32Array(wordsFor('positive', 'f32', 4 * 5000, 0, 1).buffer))).toBe(0);
  });
  it('repeat with a period that no tensor has, and differ between bindings', () => {
    const long = wordsFor('signed', 'f32', 4 * 200_000, 3, 1);
    expect(long.subarray(65_537, 131_074)).toEqual(long.subarray(0, 65_537));
    expect(long.subarray(131_074)).toEqual(long.subarray(0, 200_000 - 131_074));
    expect(wordsFor('signed', 'f32', 400, 4, 1)).not.toEqual(wordsFor('signed', 'f32', 400, 3, 1));
  });
  it('of ids lie below their number, rows are counted, control words are zero', () => {
    expect([...new Set(wordsFor('ids', 'i32', 4000, 0, 5))].sort()).toEqual([0, 1, 2, 3, 4]);
    expect([...wordsFor('counting', 'u32', 12, 0, 1)]).toEqual([0, 1, 2]);
    expect(fillOf({ kind: 'state', key: 'control:flag' }, 'u32', false)).toBe('zero');
    expect(fillOf({ kind: 'rows' }, 'u32', false)).toBe('counting');
    expect(fillOf({ kind: 'node', node: 1 }, 'f32', false)).toBe('signed');
  });
});

describe('faster', () => {
  it('is what three of four rounds say', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(median([])).toBeNaN();
    expect(isFaster([0.8, 0.9, 0.95, 0.9, 0.8], 0.03)).toBe(true);
    expect(isFaster([0.8, 0.9, 1.1, 1.0, 0.8], 0.03)).toBe(false);
    expect(isFaster([0.98, 0.98, 0.98], 0.03)).toBe(false);
  });
});
