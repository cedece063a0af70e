/** The real data sets against what is published of them; runs where SHALE_DATA holds them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FASHION_MNIST, MNIST, type NamedDataset } from '../../../src/runtime/data/named.ts';
import { openDataset } from '../../../src/runtime/data/open.ts';
import type { Split } from '../../../src/runtime/data/types.ts';
import { nodeDataAccess } from '../../../src/runtime/node/files.ts';
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
