/** Splits by class, group and time; and that, however rows are split and shuffled, an epoch sees each training row once. */
import { describe, expect, it } from 'vitest';
import { openDataset } from '../../../src/runtime/data/open.ts';
import { assignRows, countAssigned, splitCounts, TEST, TRAIN, VAL, type RowKeys } from '../../../src/runtime/data/partition.ts';
import { BatchPlan } from '../../../src/runtime/batches.ts';
import { epochOrder } from '../../../src/runtime/shuffle.ts';
import { mix } from '../../../src/plan/random.ts';
import { faultOf } from '../support-faults.ts';
import { dataOptions, memoryAccess } from './memory-access.ts';

const random = (seed: number) => {
  let i = 0;
  return (below: number): number => Math.floor((mix(seed * 7919 + i++) / 2 ** 32) * below);
};

describe('a stratified split', () => {
  it('gives every class its share, exact in total, whatever the sizes', () => {
    for (let seed = 0; seed < 60; seed++) {
      const draw = random(seed);
      const classes = 1 + draw(6);
      const labels = Array.from({ length: classes }, (_, c) => new Array<number>(3 + draw(40)).fill(c)).flat();
      const split = { val: 0.05 + draw(40) / 100, test: 0.05 + draw(40) / 100, stratify: true };
      let counts;
      try {
        counts = splitCounts(labels.length, split, 'x');
      } catch {
        continue;
      }
      const assigned = assignRows(labels.length, split, seed, 'x', { labels });
      expect(countAssigned(assigned)).toEqual(counts);
      for (let c = 0; c < classes; c++) {
        const own = labels.flatMap((label, row) => (label === c ? [assigned[row]!] : []));
        expect(own).toContain(TRAIN);
        // Where the class has a training row to spare, its part of each split is its share, up or down to a whole number.
        for (const [part, want] of [[VAL, counts.val], [TEST, counts.test]] as const) {
          const share = (own.length * want) / labels.length;
          const got = own.filter((p) => p === part).length;
          if (own.filter((p) => p === TRAIN).length > 1) expect(Math.abs(got - share)).toBeLessThan(2);
        }
      }
    }
  });

  it('depends on the seed alone and draws other rows for another', () => {
    const labels = Array.from({ length: 100 }, (_, i) => (i < 80 ? 'a' : 'b'));
    const split = { val: 0.2, test: 0, stratify: true };
    const of = (seed: number): Uint8Array => assignRows(100, split, seed, 'x', { labels });
    expect(of(1)).toEqual(of(1));
    expect(of(1)).not.toEqual(of(2));
    expect(labels.filter((label, row) => label === 'b' && of(3)[row] === VAL).length).toBe(4);
  });

  it('refuses a class with fewer rows than there are splits, and data without classes', async () => {
    const fault = await faultOf(() => assignRows(22, { val: 0.2, test: 0.2, stratify: true }, 0, 'x.csv', { labels: [...new Array<string>(20).fill('a'), 'b', 'b'] }));
    expect([fault.code, fault.message]).toEqual(['data-split', expect.stringContaining('class `b` has 2 rows, too few to stratify: 3 splits want one each')]);
    expect((await faultOf(() => assignRows(9, { val: 0.5, test: 0, stratify: true }, 0, 'x', {}))).message).toContain('wants one class a row');
  });
});

describe('a split by group', () => {
  it('never divides a group, and is near to the shares', () => {
    for (let seed = 0; seed < 60; seed++) {
      const draw = random(seed + 100);
      const cells = Array.from({ length: 20 + draw(30) }, (_, g) => new Array<string>(1 + draw(8)).fill(`g${g}`)).flat();
      const split = { val: 0.2, test: 0.1, group: 'who' };
      const assigned = assignRows(cells.length, split, seed, 'x', { column: () => cells });
      const parts = new Map<string, Set<number>>();
      cells.forEach((group, row) => parts.set(group, (parts.get(group) ?? new Set()).add(assigned[row]!)));
      for (const [group, where] of parts) expect([group, where.size]).toEqual([group, 1]);
      const counts = countAssigned(assigned);
      const wanted = splitCounts(cells.length, split, 'x');
      // A group is at most eight rows, so a split is off by half of that.
      expect(Math.abs(counts.val - wanted.val)).toBeLessThanOrEqual(4);
      expect(Math.abs(counts.test - wanted.test)).toBeLessThanOrEqual(4);
    }
  });

  it.each<[string, RowKeys, string]>([
    ['there are too few groups', { column: () => ['a', 'a', 'b', 'b'] }, '2 groups are too few'],
    ['a row has none', { column: () => ['a', 'b', ' ', 'd'], rowName: (row) => `line ${row + 2}` }, 'line 4 has no group'],
    ['the column is not there', { column: () => undefined }, 'there is no column `who`'],
    ['the source has no columns', {}, 'this source has no columns'],
  ])('says so where %s', async (_, keys, words) => {
    const fault = await faultOf(() => assignRows(4, { val: 0.25, test: 0.25, group: 'who' }, 0, 'x', keys));
    expect([fault.code, fault.message]).toEqual(['data-split', expect.stringContaining(words)]);
  });
});

describe('a split by time', () => {
  it('keeps the order: training before validation before test, counts exact', () => {
    const draw = random(5);
    const times = Array.from({ length: 200 }, () => draw(1000));
    const split = { val: 0.2, test: 0.15, time: 't' };
    const assigned = assignRows(200, split, 1, 'x', { column: () => times.map(String) });
    expect(countAssigned(assigned)).toEqual(splitCounts(200, split, 'x'));
    const of = (part: number): number[] => times.filter((_, row) => assigned[row] === part);
    expect(Math.max(...of(TRAIN))).toBeLessThanOrEqual(Math.min(...of(VAL)));
    expect(Math.max(...of(VAL))).toBeLessThanOrEqual(Math.min(...of(TEST)));
  });

  it.each([
    [['1949-02', '1949-01', '1948-12'], [1, 1, 0]],
    [['2024-05-31 10:00', '2024-05-31T09:59:59', '2024-05-31T11:00+02:00'], [1, 1, 0]],
    [['2024/1/2', '2024/1/10', '2024/1/1'], [0, 1, 0]],
    [['1e3', '-5', '20.5'], [1, 0, 0]],
  ])('reads %s', (cells, later) => {
    const val = later.filter((part) => part === 1).length / 3;
    expect([...assignRows(3, { val, test: 0, time: 't' }, 0, 'x', { column: () => cells })]).toEqual(later);
  });

  it.each([['2024-13-01'], ['2024-04-31'], ['yesterday'], [''], ['2024-01-01T25:00']])('refuses the time %j with its row', async (cell) => {
    const fault = await faultOf(() => assignRows(2, { val: 0.5, test: 0, time: 't' }, 0, 'x.csv', { column: () => ['2024-01-01', cell], rowName: (row) => `line ${row + 2}` }));
    expect([fault.code, fault.message]).toEqual(['data-split', expect.stringContaining('line 3')]);
  });
});

describe('tables', () => {
  const TEXT = `who,when,a,t\n${Array.from({ length: 40 }, (_, i) => `p${i % 8},2024-01-${String((i * 7) % 28 + 1).padStart(2, '0')},${i},${i % 4 === 0 ? 'yes' : 'no'}`).join('\n')}\n`;
  const args = { file: 'x.csv', inputs: { number: ['a'] }, target: { category: 't' }, ignore: ['who', 'when'] };
  const open = (split: Record<string, unknown>, seed = 0) => openDataset(dataOptions('csv', args, split), memoryAccess({ 'x.csv': TEXT }), seed);
  const rowsOf = (data: Awaited<ReturnType<typeof open>>): number[][] => (['train', 'val', 'test'] as const).map((name) => [...(data.splits[name]?.fields.get('input') ?? [])]);

  it.each([[{ val: 0.2, test: 0.2, stratify: true }], [{ val: 0.25, test: 0.25, group: 'who' }], [{ val: 0.2, test: 0.1, time: 'when' }], [{ val: 0.3 }], [{}]])('%j: every row is in one split, and every epoch sees each training row once', async (split) => {
    for (const seed of [0, 1, 2]) {
      const data = await open(split, seed);
      const all = rowsOf(data);
      expect(all.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i));
      expect(data.spec.rows).toMatchObject({ train: all[0]!.length });
      for (const shuffle of [true, false]) {
        for (const batchSize of [1, 7, 64]) {
          const batches = new BatchPlan(all[0]!.length, { batchSize, accumulate: 2, dropLast: false });
          for (const epoch of [0, 1, 5]) {
            const order = epochOrder(all[0]!.length, shuffle, seed, epoch);
            const seen = Array.from({ length: batches.updates }, (_, u) => batches.microBatches(u)).flat().flatMap(({ first, rows }) => [...order.subarray(first, first + rows)]);
            expect(seen.sort((a, b) => a - b)).toEqual(Array.from({ length: all[0]!.length }, (_, i) => i));
          }
        }
      }
    }
  });

  it('go by columns that are ignored otherwise', async () => {
    const data = await open({ val: 0.25, test: 0.25, group: 'who' });
    const groups = rowsOf(data).map((rows) => new Set(rows.map((row) => row % 8)));
    expect([...groups[0]!].filter((group) => groups[1]!.has(group) || groups[2]!.has(group))).toEqual([]);
    expect((await faultOf(() => open({ val: 0.5, group: 'nobody' }))).message).toContain('no column `nobody`');
  });
});

describe('weighted sampling', () => {
  const weights = Float64Array.from({ length: 1000 }, (_, i) => (i < 900 ? 1 / 900 : i < 999 ? 1 / 99 : 0));

  it('draws every class equally often, by seed and epoch', () => {
    const counts = [0, 0];
    for (let epoch = 0; epoch < 20; epoch++) for (const row of epochOrder(1000, true, 4, epoch, weights)) counts[row < 900 ? 0 : 1]!++;
    // Binomial(20000, 1/2): five standard deviations are 354.
    expect(Math.abs(counts[0]! - 10000)).toBeLessThan(354);
    expect(epochOrder(1000, true, 4, 3, weights)).toEqual(epochOrder(1000, true, 4, 3, weights));
    expect(epochOrder(1000, true, 4, 3, weights)).not.toEqual(epochOrder(1000, true, 4, 4, weights));
  });

  it('never draws a row of weight 0, the first and the last included', () => {
    for (let epoch = 0; epoch < 50; epoch++) {
      const order = epochOrder(4, true, 1, epoch, Float64Array.of(0, 1, 1, 0));
      expect([...order].every((row) => row === 1 || row === 2)).toBe(true);
    }
  });
});
