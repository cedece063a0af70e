/** Tables: categories, missing values, standardising; what is fitted comes from the training rows and holds for new ones. */
import { describe, expect, it } from 'vitest';
import { describeData } from '../../../src/runtime/data/describe.ts';
import { openDataset } from '../../../src/runtime/data/open.ts';
import { readNewRows } from '../../../src/runtime/data/table/encode.ts';
import type { DataOptions } from '../../../src/runtime/data/config.ts';
import type { Dataset } from '../../../src/runtime/data/types.ts';
import { nodeDataAccess } from '../../../src/runtime/node/files.ts';
import { faultOf } from '../support-faults.ts';
import { dataOptions, memoryAccess } from './memory-access.ts';

const LOANS = 'id,age,income,region,defaulted\n1,20,1000,north,no\n2,30,,south,yes\n3,40,3000,north,no\n4,,5000,,no\n';
const ARGS = { file: 'x.csv', inputs: { number: ['age', 'income'], category: ['region'] }, target: { category: 'defaulted' }, ignore: ['id'], impute: 'mean' };

function open(text: string, args: Record<string, unknown>, split: Partial<DataOptions['split']> = {}, seed = 0): Promise<Dataset> {
  return openDataset(dataOptions('csv', args, split), memoryAccess({ 'x.csv': text }), seed);
}
const rows = (data: Dataset, split: 'train' | 'val' = 'train', field = 'input'): number[][] => {
  const values = [...data.splits[split]!.fields.get(field)!];
  const size = values.length / data.splits[split]!.rows;
  return Array.from({ length: data.splits[split]!.rows }, (_, i) => values.slice(i * size, (i + 1) * size));
};

describe('categories', () => {
  it('are one-hot behind the numbers, in sorted order', async () => {
    const data = await open(LOANS, ARGS);
    expect(data.spec.fields[0]).toMatchObject({ name: 'input', shape: [4] });
    expect(rows(data)).toEqual([[20, 1000, 1, 0], [30, 3000, 0, 1], [40, 3000, 1, 0], [30, 5000, 1, 0]]);
    expect(data.spec.constants).toEqual({ features: 4, classes: 2 });
    expect(await describeData(dataOptions('csv', ARGS), memoryAccess({ 'x.csv': LOANS }), 0)).toEqual(data.spec);
  });

  it('or fields of indices, the last one for names that no training row has', async () => {
    const text = `city,size,t\n${['a', 'b', 'c'].map((city, i) => `${city},${['s', 'l', 's'][i]},${i}`).join('\n')}\nz,xl,9\n`;
    const data = await open(text, { file: 'x.csv', inputs: { index: ['city', 'size'] }, target: { number: 't' }, window: null }, { val: 0.25, time: 't' });
    expect(data.spec.fields.slice(0, 2)).toMatchObject([{ name: 'city', shape: [], dtype: 'i32', classes: 4, classNames: ['a', 'b', 'c'] }, { name: 'size', classes: 3 }]);
    expect(data.spec.constants).toMatchObject({ vocab_city: 4, vocab_size: 3 });
    expect([...data.splits.train.fields.get('city')!]).toEqual([0, 1, 2]);
    expect([...data.splits.val!.fields.get('city')!, ...data.splits.val!.fields.get('size')!]).toEqual([3, 2]);
  });

  it('that only held-out rows have are zeros everywhere', async () => {
    const data = await open('k,w,t\na,1,1\nb,2,2\nz,3,3\n', { file: 'x.csv', inputs: { number: ['w'], category: ['k'] }, target: { number: 't' } }, { val: 0.34, time: 't' });
    expect(rows(data, 'val')).toEqual([[3, 0, 0]]);
  });
});

describe('what is fitted', () => {
  // The last two rows are held out: their values would change every statistic.
  const TEXT = 'a,k,t\n1,x,1\n2,x,2\n,y,3\n6,,4\n1000,z,5\n,,6\n';
  const fit = (more: Record<string, unknown>): Promise<Dataset> => open(TEXT, { file: 'x.csv', inputs: { number: ['a'], category: ['k'] }, target: { number: 't' }, ...more }, { val: 0.34, time: 't' });

  it.each([
    ['mean', 3],
    ['median', 2],
    ['most_frequent', 1],
    [{ number: -7, category: 'none' }, -7],
    [{ a: 'median', category: 'y' }, 2],
    [{ a: 5, number: 'mean', k: 'x' }, 5],
  ])('imputes %j from training rows alone', async (impute, fill) => {
    const data = await fit({ impute });
    expect(rows(data).map(([a]) => a)).toEqual([1, 2, fill, 6]);
    expect(rows(data, 'val').map(([a]) => a)).toEqual([1000, fill]);
  });

  it('makes a constant a category of its own where a training row needs it', async () => {
    const { spec } = await fit({ impute: { number: 0, category: 'none' } });
    expect(spec.table!.categories).toEqual([{ column: 'k', values: ['none', 'x', 'y'], fill: 'none' }]);
  });

  it('standardises with the mean and the deviation of the imputed training rows', async () => {
    const data = await fit({ impute: 'mean', standardise: true });
    const values = [1, 2, 3, 6];
    const std = Math.sqrt(values.reduce((sum, v) => sum + (v - 3) ** 2, 0) / 4);
    rows(data).forEach(([a], i) => expect(a).toBeCloseTo((values[i]! - 3) / std, 6));
    expect(rows(data, 'val')[0]![0]).toBeCloseTo(997 / std, 3);
  });

  it('leaves a column that never changes at 0', async () => {
    const data = await open('a,b,t\n5,1,1\n5,2,2\n', { file: 'x.csv', inputs: { number: ['a', 'b'] }, target: { number: 't' }, standardise: ['a'] });
    expect(rows(data)).toEqual([[0, 1], [0, 2]]);
  });

  it('holds for rows of a new file: other columns missing, the target left out', async () => {
    const { spec } = await fit({ impute: 'mean', standardise: true });
    const { rows: count, fields } = readNewRows(spec.table!, spec.fields, 'k,a\nx,3\n?,\nnew,6\n,3\n', 'new.csv');
    expect(count).toBe(4);
    const std = spec.table!.numbers[0]!.std;
    const expected = [[0, 1, 0], [0, 0, 0], [3 / std, 0, 0], [0, 1, 0]].flat();
    fields.get('input')!.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 6));
    expect(fields.has('t')).toBe(false);
    expect((await faultOf(() => readNewRows(spec.table!, spec.fields, 'k,a\nx,many\n', 'new.csv'))).message).toContain('new.csv:2: row 1, column `a` is `many`');
    expect((await faultOf(() => readNewRows(spec.table!, spec.fields, 'k\nx\n', 'new.csv'))).message).toContain('no column `a`');
  });

  it('is used again, not fitted anew, for a run that has it', async () => {
    const first = await fit({ impute: 'mean', standardise: true });
    const options = dataOptions('csv', { file: 'x.csv', inputs: { number: ['a'], category: ['k'] }, target: { number: 't' }, impute: 'mean', standardise: true }, { val: 0.34, time: 't' });
    const later = await openDataset(options, memoryAccess({ 'x.csv': TEXT.replace('1,x,1', '900,q,1') }), 0, first.spec);
    expect(later.spec).toEqual(first.spec);
    const { mean, std } = first.spec.table!.numbers[0]!;
    expect(rows(later)[0]![0]).toBeCloseTo((900 - mean) / std, 3);
    expect(rows(later)[0]!.slice(1)).toEqual([0, 0]);
  });

  it('a new file with a gap where the training rows had none is a fault with its place', async () => {
    const { spec } = await open('a,t\n1,1\n2,2\n', { file: 'x.csv', inputs: { number: ['a'] }, target: { number: 't' } });
    expect((await faultOf(() => readNewRows(spec.table!, spec.fields, 'a\n1\n""\n', 'new.csv'))).message).toContain('new.csv:3: row 2, column `a` is empty, and nothing was fitted');
  });
});

describe('targets', () => {
  it('are scaled, and other texts count as missing where it is said', async () => {
    const data = await open('a,t\n1,200000\nNA,300000\n', { file: 'x.csv', inputs: { number: ['a'] }, target: { number: 't', scale: 1e-5 }, missing: ['NA'], impute: { a: 0 } });
    expect([...data.splits.train.fields.get('t')!]).toEqual([2, 3]);
    expect(rows(data)).toEqual([[1], [0]]);
  });
});

describe('a file without a header', () => {
  it('has numbered columns, and "*" are all that are listed nowhere else', async () => {
    const data = await open('1,2,3\n4,5,6\n', { file: 'x.csv', header: false, inputs: { number: ['*'] }, target: { category: '2' } });
    expect(rows(data)).toEqual([[1, 2], [4, 5]]);
    expect(data.spec.fields[1]!.classNames).toEqual(['3', '6']);
    expect((await faultOf(() => open('', { file: 'x.csv', header: false, inputs: { number: ['*'] }, target: { category: '2' } }))).code).toBe('data-empty');
  });
});

describe('windows of a series', () => {
  const TEXT = `day,temp\n${Array.from({ length: 12 }, (_, i) => `${i},${i * 10}`).join('\n')}\n`;
  const args = { file: 'x.csv', inputs: { number: ['temp'] }, target: { number: 'temp' }, ignore: ['day'], window: { length: 3 } };

  it('are consecutive rows with the next one as the target; the end is set aside', async () => {
    const data = await open(TEXT, args, { val: 0.2, test: 0.2 });
    expect(data.spec.fields).toMatchObject([{ name: 'input', shape: [3, 1] }, { name: 'temp', shape: [1], target: true }]);
    expect(data.spec.rows).toEqual({ train: 7, val: 1, test: 1 });
    expect(rows(data)[0]).toEqual([0, 10, 20]);
    expect([...data.splits.train.fields.get('temp')!]).toEqual([30, 40, 50, 60, 70, 80, 90]);
    expect(rows(data, 'val')).toEqual([[70, 80, 90]]);
    expect([...data.splits.test!.fields.get('temp')!]).toEqual([110]);
  });

  it('are standardised by the rows that training windows see', async () => {
    const data = await open(TEXT, { ...args, standardise: true }, { test: 0.3 });
    // Seven training windows reach rows 0 to 9.
    expect(data.spec.table!.numbers[0]!.mean).toBe(45);
  });

  it('of a new file need no target', async () => {
    const { spec } = await open(TEXT, args);
    const { rows: count, fields } = readNewRows(spec.table!, spec.fields, 'temp\n1\n2\n3\n4\n', 'new.csv');
    expect([count, [...fields.get('input')!]]).toEqual([2, [1, 2, 3, 2, 3, 4]]);
  });

  it.each([
    ['too few rows', { window: { length: 12 } }, {}, '12 rows, too few for a window of 12'],
    ['a split by group', {}, { val: 0.2, group: 'day' }, 'a series is split by its order'],
  ])('refuse %s', async (_, more, split, words) => {
    expect((await faultOf(() => open(TEXT, { ...args, ...more }, split))).message).toContain(words);
  });
});

describe('faults of tables', () => {
  it.each<[string, string, Record<string, unknown>, string, string]>([
    ['a missing number without impute', LOANS, { impute: null }, 'csv-value', 'x.csv:5: row 4, column `age` is empty'],
    ['a missing name without impute', LOANS, { impute: { number: 'mean' } }, 'csv-value', 'x.csv:5: row 4, column `region` is empty'],
    ['a missing target', LOANS.replace('north,no\n2', 'north,\n2'), {}, 'csv-value', 'x.csv:2: row 1, column `defaulted` is empty'],
    ['imputing the target', LOANS, { impute: { defaulted: 'most_frequent' } }, 'data-argument', 'names the target'],
    ['imputing a column that is no input', LOANS, { impute: { id: 'mean' } }, 'data-argument', '`id`, which is no input column'],
    ['the mean of names', LOANS, { impute: { region: 'mean' } }, 'data-argument', 'names, which have no mean'],
    ['a name for a number', LOANS, { impute: { age: 'old' } }, 'data-argument', '`old` is none'],
    ['standardising names', LOANS, { standardise: ['region'] }, 'data-argument', 'no column of inputs.number'],
    ['a column listed twice', LOANS, { inputs: { number: ['age'], category: ['age'] } }, 'data-argument', '`age` is listed twice'],
    ['an index column that no layer can name', 'a b,t\nx,1\n', { inputs: { index: ['a b'] }, target: { number: 't' }, ignore: [] }, 'data-argument', 'could not refer to it'],
    ['a column without any value', 'a,t\n,1\n,2\n', { inputs: { number: ['a'] }, target: { number: 't' }, ignore: [] }, 'csv-value', 'no value in any training row'],
    ['scaled classes', LOANS, { target: { category: 'defaulted', scale: 2 } }, 'data-argument', 'for a target that is a number'],
    ['neither file nor name', LOANS, { file: null }, 'data-argument', 'exactly one of `file` and `name`'],
    ['an unknown name', LOANS, { file: null, name: 'titanic' }, 'data-argument', 'no table `titanic`'],
  ])('%s', async (_, text, more, code, words) => {
    const fault = await faultOf(() => open(text, { ...ARGS, ...more }));
    expect([fault.code, fault.message]).toEqual([code, expect.stringContaining(words)]);
  });
});

describe.skipIf(process.env['SHALE_DATA'] === undefined)('published tables', () => {
  it('are found by name: California housing, its gaps filled', async () => {
    const data = await openDataset(
      dataOptions('csv', { name: 'california_housing', inputs: { number: ['total_bedrooms'], category: ['ocean_proximity'] }, target: { number: 'median_house_value' }, ignore: ['longitude', 'latitude', 'housing_median_age', 'total_rooms', 'population', 'households', 'median_income'], impute: 'median' }),
      nodeDataAccess({ allowDownload: false }),
      0,
    );
    expect(data.splits.train.rows).toBe(20640);
    // The median of the 20,433 values that are there, as pandas gives it.
    expect(data.spec.table!.numbers[0]!.fill).toBe(435);
    expect(data.spec.table!.categories[0]!.values).toEqual(['<1H OCEAN', 'INLAND', 'ISLAND', 'NEAR BAY', 'NEAR OCEAN']);
    const counts = [0, 1, 2, 3, 4].map((k) => Array.from({ length: 20640 }, (_, i) => data.splits.train.fields.get('input')![i * 6 + 1 + k]!).reduce((a, b) => a + b, 0));
    expect(counts).toEqual([9136, 6551, 5, 2290, 2658]);
  });

  it('digits of 8 × 8 without a header', async () => {
    const data = await openDataset(dataOptions('csv', { name: 'optdigits', header: false, inputs: { number: ['*'] }, target: { category: '64' } }), nodeDataAccess({ allowDownload: false }), 0);
    expect([data.splits.train.rows, data.spec.fields[0]!.shape, data.spec.constants['classes']]).toEqual([1797, [64], 10]);
  });
});
