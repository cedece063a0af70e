/** Constructors of expressions keep the value and lose what is needless; keys tell structure, not sharing. */
import { describe, expect, it } from 'vitest';
import { alwaysHolds, axisValue, binary, cast, constantOf, guard, indexValue, load, select, unary } from '../../../src/compiler/kernel/expr.ts';
import { add, axisIndex, constant, scale, valueIndex, type Axis } from '../../../src/compiler/kernel/index.ts';
import { exprKey, substituteAxes, valueAsIndex } from '../../../src/compiler/kernel/traverse.ts';

const rows: Axis = { id: 0, name: 'n', extent: { times: 1, max: 8 } };
const y: Axis = { id: 1, name: 'y', extent: 7 };
const x = load(0, axisIndex(y));
const zero = constantOf(0);
const one = constantOf(1);

describe('constructors', () => {
  it('drop identities', () => {
    expect(binary('mul', x, one)).toBe(x);
    expect(binary('add', zero, x)).toBe(x);
    expect(binary('sub', x, zero)).toBe(x);
    expect(binary('div', x, one)).toBe(x);
    expect(unary('neg', unary('neg', x))).toBe(x);
    expect(binary('pow', x, constantOf(2))).toEqual(binary('mul', x, x));
    expect(select(constantOf(1, 'bool'), x, zero)).toBe(x);
    expect(select(unary('not', binary('lt', x, one)), x, zero)).toEqual(select(binary('lt', x, one), zero, x));
  });

  it('keep what would lose a NaN', () => {
    expect(binary('mul', x, zero).kind).toBe('binary');
    expect(binary('sub', x, x).kind).toBe('binary');
  });

  it('fold constants, but not into what f32 cannot hold', () => {
    expect(binary('mul', constantOf(3), constantOf(0.5))).toEqual(constantOf(1.5));
    expect(unary('exp', constantOf(200)).kind).toBe('unary');
    expect(binary('div', one, zero).kind).toBe('binary');
    expect(binary('lt', zero, one)).toEqual(constantOf(1, 'bool'));
    expect(cast(constantOf(-1.75), 'i32')).toEqual(constantOf(-1, 'i32'));
    expect(cast(cast(x, 'f32'), 'f32')).toBe(x);
    expect(binary('add', constantOf(2 ** 31 - 1, 'i32'), constantOf(1, 'i32'))).toEqual(constantOf(-(2 ** 31), 'i32'));
  });

  it('refuse operands of different types', () => {
    expect(() => binary('add', x, axisValue(y))).toThrow(/add of f32 and i32/);
    expect(() => select(x, x, x)).toThrow(/select on f32/);
  });

  it('give integer values back that were indices of values', () => {
    const token = load(1, axisIndex(rows), 'i32');
    expect(indexValue(valueIndex(token, 'token', 0, 9))).toBe(token);
    expect(valueAsIndex(axisValue(y), 0, 6).key).toBe(axisIndex(y).key);
    expect(valueAsIndex(constantOf(3, 'i32'), 0, 6)).toEqual(constant(3));
  });
});

describe('guards', () => {
  const shifted = add(axisIndex(y), constant(-1));

  it('vanish where ranges prove them', () => {
    expect(guard([{ index: axisIndex(y), lower: 0, upper: 7 }], x, 0)).toBe(x);
    expect(guard([{ index: shifted, lower: 0, upper: 7 }], x, 0).kind).toBe('guard');
    expect(guard([{ index: add(axisIndex(y), constant(7)), lower: 0, upper: 7 }], x, 5)).toEqual(constantOf(5));
  });

  it('know that an axis over the batch stays below the batch', () => {
    expect(alwaysHolds({ index: axisIndex(rows), lower: 0, upper: { rows: 1 } })).toBe(true);
    expect(alwaysHolds({ index: add(scale(axisIndex(rows), 7), axisIndex(y)), lower: 0, upper: { rows: 7 } })).toBe(true);
    expect(alwaysHolds({ index: add(scale(axisIndex(rows), 6), axisIndex(y)), lower: 0, upper: { rows: 6 } })).toBe(false);
    expect(alwaysHolds({ index: add(axisIndex(rows), constant(1)), lower: 0, upper: { rows: 1 } })).toBe(false);
  });

  it('merge where they are nested and agree', () => {
    const inner = guard([{ index: shifted, lower: 0, upper: 6 }], x, 0);
    const both = guard([{ index: shifted, lower: 2, upper: 7 }], inner, 0);
    expect(both).toMatchObject({ kind: 'guard', value: x, bounds: [{ lower: 2, upper: 6 }] });
    expect(guard([{ index: shifted, lower: 0, upper: 3 }], inner, 1)).toMatchObject({ kind: 'guard', value: inner });
  });
});

describe('keys and substitution', () => {
  it('are equal for equal structure, whatever is shared', () => {
    const shared = binary('add', x, one);
    const a = binary('mul', shared, shared);
    const b = binary('mul', binary('add', load(0, axisIndex(y)), constantOf(1)), binary('add', load(0, axisIndex(y)), constantOf(1)));
    expect(exprKey(a)).toBe(exprKey(b));
    expect(exprKey(a)).not.toBe(exprKey(binary('mul', shared, x)));
  });

  it('stay small on expressions whose tree would be huge', () => {
    let deep = binary('add', x, one);
    for (let i = 0; i < 60; i++) deep = binary('add', deep, deep);
    expect(exprKey(deep).length).toBeLessThan(2000);
  });

  it('replace axes in values that indices hold', () => {
    const token = load(1, axisIndex(y), 'i32');
    const looked = load(0, add(scale(valueAsIndex(token, 0, 9), 4), axisIndex(y)));
    const moved = substituteAxes(looked, new Map([[y.id, constant(2)]]));
    expect(moved).toEqual(load(0, add(scale(valueAsIndex(load(1, constant(2), 'i32'), 0, 9), 4), constant(2))));
  });
});
