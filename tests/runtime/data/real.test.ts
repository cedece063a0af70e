/** The real data sets against what is published of them; runs where SHALE_DATA holds them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FASHION_MNIST, MNIST, type NamedDataset } from '../../../src/runtime/data/named.ts';
import { openDataset } from '../../../src/runtime/data/open.ts';
import type { Split } from '../../../src/runtime/data/types.ts';
import { nodeDataAccess } from '../../../src/runtime/node/files.ts';
import { faultOf } from '../support-faults.ts';
import { dataOptions } from './memory-access.ts';

const folder = process.env['SHALE_DATA'];
const has = (set: NamedDataset): boolean => folder !== undefined && Object.values(set.files).every((f) => existsSync(join(folder, set.folder, f.name)));

function labelCounts(split: Split): number[] {
  const counts = new Array<number>(10).fill(0);
  for (const label of split.fields.get('label')!) counts[label]!++;
  return counts;
}

function meanPixel(split: Split): number {
  const pixels = split.fields.get('image')!;
  let sum = 0;
  for (const pixel of pixels) sum += pixel;
  return sum / pixels.length / 255;
}

describe.skipIf(!has(MNIST))('mnist', () => {
  it('has the published rows, labels and mean', async () => {
    const { spec, splits } = await openDataset(dataOptions('mnist', {}), nodeDataAccess({ allowDownload: false }), 0);
    expect(spec.rows).toEqual({ train: 60000, test: 10000 });
    expect(labelCounts(splits.train)).toEqual([5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949]);
    expect(labelCounts(splits.test!)).toEqual([980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009]);
    expect(meanPixel(splits.train).toFixed(4)).toBe('0.1307');
  });

  it('keeps its test split where a validation split is carved from the training rows', async () => {
    const { spec, splits } = await openDataset(dataOptions('mnist', {}, { val: 0.1 }), nodeDataAccess({ allowDownload: false }), 7);
    expect(spec.rows).toEqual({ train: 54000, val: 6000, test: 10000 });
    const total = labelCounts(splits.train).map((n, digit) => n + labelCounts(splits.val!)[digit]!);
    expect(total).toEqual([5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949]);
  });

  it('is the same from a folder given by `path`', async () => {
    const access = nodeDataAccess({ allowDownload: false });
    const named = await openDataset(dataOptions('mnist', {}), access, 0);
    const byPath = await openDataset(dataOptions('mnist', { path: join(folder!, MNIST.folder) }), access, 0);
    expect(byPath.spec).toEqual(named.spec);
    expect(byPath.hash).toBe(named.hash);
  });
});

describe.skipIf(!has(FASHION_MNIST))('fashion_mnist', () => {
  it('has the published rows, labels and mean', async () => {
    const { spec, splits } = await openDataset(dataOptions('fashion_mnist', {}), nodeDataAccess({ allowDownload: false }), 0);
    expect(spec.rows).toEqual({ train: 60000, test: 10000 });
    expect(spec.fields[1]!.classNames![9]).toBe('Ankle boot');
    expect(labelCounts(splits.train)).toEqual(new Array(10).fill(6000));
    expect(labelCounts(splits.test!)).toEqual(new Array(10).fill(1000));
    expect(meanPixel(splits.train).toFixed(4)).toBe('0.2860');
  });
});

const hasFile = (name: string): boolean => folder !== undefined && existsSync(join(folder, name));

describe.skipIf(!hasFile('iris.csv'))('iris.csv', () => {
  it('has Fisher’s 150 flowers of three species', async () => {
    const options = dataOptions('csv', {
      file: join(folder!, 'iris.csv'),
      inputs: { number: ['sepal_length', 'sepal_width', 'petal_length', 'petal_width'] },
      target: { category: 'species' },
    });
    const { spec, splits } = await openDataset(options, nodeDataAccess(), 0);
    expect(spec.fields[1]!.classNames).toEqual(['setosa', 'versicolor', 'virginica']);
    const [inputs, species] = [splits.train.fields.get('input')!, splits.train.fields.get('species')!];
    expect([...inputs.subarray(34 * 4, 35 * 4)]).toEqual([4.9, 3.1, 1.5, 0.2].map(Math.fround));
    for (const k of [0, 1, 2]) expect(species.filter((s: number) => s === k).length).toBe(50);
  });
});

describe.skipIf(!hasFile('mpg.csv'))('mpg.csv', () => {
  const number = ['cylinders', 'displacement', 'weight', 'acceleration', 'model_year'];
  const file = join(folder ?? '', 'mpg.csv');

  it('has 398 cars', async () => {
    const options = dataOptions('csv', { file, inputs: { number }, target: { number: 'mpg' }, ignore: ['horsepower', 'origin', 'name'] }, { val: 0.1, test: 0.1 });
    expect((await openDataset(options, nodeDataAccess(), 0)).spec.rows).toEqual({ train: 320, val: 39, test: 39 });
  });

  it('names the first car without horsepower, a Ford Pinto', async () => {
    const options = dataOptions('csv', { file, inputs: { number: [...number, 'horsepower'] }, target: { number: 'mpg' }, ignore: ['origin', 'name'] });
    expect((await faultOf(() => openDataset(options, nodeDataAccess(), 0))).message).toContain('mpg.csv:34: row 33, column `horsepower` is empty');
  });
});
