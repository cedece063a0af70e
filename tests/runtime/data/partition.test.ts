import { describe, expect, it } from 'vitest';
import { assignRows, splitCounts, takeRows, TEST, TRAIN, VAL } from '../../../src/runtime/data/partition.ts';
import { epochOrder } from '../../../src/runtime/shuffle.ts';
import type { FieldArray } from '../../../src/runtime/data/types.ts';
import { faultOf } from '../support-faults.ts';

describe('splits', () => {
  it.each([
    [100, 0.15, 0.15, { train: 70, val: 15, test: 15 }],
    [100, 0.29, 0, { train: 71, val: 29, test: 0 }],
    [103, 0.1, 0.25, { train: 68, val: 10, test: 25 }],
    [60000, 0.1, 0, { train: 54000, val: 6000, test: 0 }],
    [1_000_003, 0.3, 0.3, { train: 400_003, val: 300_000, test: 300_000 }],
    [7, 0, 0, { train: 7, val: 0, test: 0 }],
  ])('of %i rows, %f and %f', (rows, val, test, expected) => {
    expect(splitCounts(rows, { val, test }, 'x')).toEqual(expected);
  });

  it('refuses splits without a row', async () => {
    expect((await faultOf(() => splitCounts(9, { val: 0.1, test: 0 }, 'x.csv'))).message).toContain('x.csv: 0.1 of 9 rows is no row for the val split');
    expect((await faultOf(() => splitCounts(4, { val: 0.5, test: 0.5 }, 'x'))).code).toBe('data-split');
  });

  it('are disjoint and complete, depend on the seed alone, and keep the order of the rows', () => {
    const assigned = assignRows(1000, { val: 0.2, test: 0.1 }, 5, 'x');
    const all = { rows: 1000, fields: new Map([['i', Int32Array.from({ length: 1000 }, (_, i) => i)]]) };
    const parts = [TRAIN, VAL, TEST].map((part) => takeRows(all, assigned, part));
    expect(parts.map((part) => part.rows)).toEqual([700, 200, 100]);
    const rows = parts.map((part) => [...part.fields.get('i')!]);
    expect(rows.flat().sort((a, b) => a - b)).toEqual([...Array(1000).keys()]);
    for (const part of rows) expect(part).toEqual([...part].sort((a, b) => a - b));
    expect(assignRows(1000, { val: 0.2, test: 0.1 }, 5, 'x')).toEqual(assigned);
    expect(assignRows(1000, { val: 0.2, test: 0.1 }, 6, 'x')).not.toEqual(assigned);
  });

  it('take whole rows of every format', () => {
    const all = { rows: 3, fields: new Map<string, FieldArray>([['a', Float32Array.of(0, 1, 2, 3, 4, 5)], ['b', Uint8Array.of(7, 8, 9)]]) };
    const { fields } = takeRows(all, Uint8Array.of(TRAIN, VAL, TRAIN), TRAIN);
    expect(fields.get('a')).toEqual(Float32Array.of(0, 1, 4, 5));
    expect(fields.get('b')).toEqual(Uint8Array.of(7, 9));
  });
});

describe('epochOrder', () => {
  it('visits every row once, in another order each epoch and seed', () => {
    const order = epochOrder(60000, true, 1, 0);
    expect(Uint32Array.from(order).sort()).toEqual(Uint32Array.from({ length: 60000 }, (_, i) => i));
    expect(epochOrder(60000, true, 1, 0)).toEqual(order);
    for (const other of [epochOrder(60000, true, 1, 1), epochOrder(60000, true, 2, 0)]) {
      let same = 0;
      other.forEach((row, i) => (same += row === order[i] ? 1 : 0));
      // Two random permutations agree in one place on average, in more than ten hardly ever (Poisson).
      expect(same).toBeLessThan(10);
    }
    expect(epochOrder(1, true, 0, 0)).toEqual(Uint32Array.of(0));
    expect(epochOrder(0, true, 0, 0).length).toBe(0);
  });

  it('sends every row to every place equally often', () => {
    const counts = new Float64Array(16);
    const epochs = 20000;
    for (let epoch = 0; epoch < epochs; epoch++) {
      const order = epochOrder(4, true, 3, epoch);
      for (let place = 0; place < 4; place++) counts[place * 4 + order[place]!]!++;
    }
    // Binomial(20000, 1/4): five standard deviations are 306.
    for (const count of counts) expect(Math.abs(count - epochs / 4)).toBeLessThan(306);
  });
});
