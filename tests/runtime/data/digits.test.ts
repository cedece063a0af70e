import { describe, expect, it } from 'vitest';
import { openDataset } from '../../../src/runtime/data/open.ts';
import type { Dataset } from '../../../src/runtime/data/types.ts';
import { dataOptions, memoryAccess } from './memory-access.ts';

const digits = (args: Record<string, unknown>): Promise<Dataset> => openDataset(dataOptions('digits', args), memoryAccess({}), 0);

describe('digits', () => {
  it('draws the same bytes on every machine', async () => {
    // Pinned: only operations that IEEE 754 rounds alike everywhere are used. A change of the drawing changes it.
    expect((await digits({ size: 16, train_rows: 200, test_rows: 50 })).hash).toBe('ffad7b802215bac3a5510e4d5eb92dfc54b631915f7df80de425144dc429d464');
  });

  it('has as many of each digit, other rows in the test split and under another seed', async () => {
    const { spec, splits } = await digits({ size: 16, train_rows: 500, test_rows: 500 });
    expect(spec.rows).toEqual({ train: 500, test: 500 });
    expect(spec.constants).toEqual({ features: 256, classes: 10 });
    const counts = new Array<number>(10).fill(0);
    for (const label of splits.train.fields.get('label')!) counts[label]!++;
    expect(counts).toEqual(new Array(10).fill(50));
    const images = (data: Dataset['splits']['train']): string[] => {
      const all = data.fields.get('image')!;
      return Array.from({ length: data.rows }, (_, row) => all.subarray(row * 256, (row + 1) * 256).join());
    };
    const other = await digits({ size: 16, train_rows: 500, test_rows: 500, seed: 1 });
    expect(new Set([...images(splits.train), ...images(splits.test!), ...images(other.splits.train)]).size).toBe(1500);
  });

  it('draws a longer data set whose beginning is the shorter one', async () => {
    const [short, long] = [await digits({ size: 12, train_rows: 20, test_rows: 0 }), await digits({ size: 12, train_rows: 40, test_rows: 0 })];
    expect(long.splits.train.fields.get('image')!.subarray(0, 20 * 144)).toEqual(short.splits.train.fields.get('image'));
    expect(short.splits.test).toBeUndefined();
  });

  it('is drawn in ink within the picture, and tells its classes apart', async () => {
    const { splits } = await digits({ size: 16, train_rows: 2000, test_rows: 500 });
    const [images, labels] = [splits.train.fields.get('image')!, splits.train.fields.get('label')!];
    const [testImages, testLabels] = [splits.test!.fields.get('image')!, splits.test!.fields.get('label')!];
    let sum = 0;
    for (const pixel of images) sum += pixel;
    expect(sum / images.length / 255).toBeGreaterThan(0.12);
    expect(sum / images.length / 255).toBeLessThan(0.2);
    // The nearest of 2000 training images: a label that didn't fit its picture would show here.
    let right = 0;
    for (let t = 0; t < 500; t++) {
      let [best, label] = [Infinity, -1];
      for (let row = 0; row < 2000; row++) {
        let distance = 0;
        for (let i = 0; i < 256 && distance < best; i++) distance += (images[row * 256 + i]! - testImages[t * 256 + i]!) ** 2;
        if (distance < best) [best, label] = [distance, labels[row]!];
      }
      right += label === testLabels[t] ? 1 : 0;
    }
    expect(right / 500).toBeGreaterThan(0.85);
    // …and it is no toy: raw distance is not enough to solve it.
    expect(right / 500).toBeLessThan(0.995);
  });
});
