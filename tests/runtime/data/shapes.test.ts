import { describe, expect, it } from 'vitest';
import { openDataset } from '../../../src/runtime/data/open.ts';
import type { Dataset } from '../../../src/runtime/data/types.ts';
import { dataOptions, memoryAccess } from './memory-access.ts';

const shapes = (args: Record<string, unknown>): Promise<Dataset> => openDataset(dataOptions('shapes', args), memoryAccess({}), 0);

describe('shapes', () => {
  it('draws the same bytes on every machine', async () => {
    // Pinned: only operations that IEEE 754 rounds alike everywhere are used. A change of the drawing changes it.
    expect((await shapes({ size: 16, train_rows: 100, test_rows: 20 })).hash).toBe('dbb45c42eb556a1665c9a05916989540450738330c74b014af280846f655217c');
  });

  it('says the class of every pixel, each of them often, the ground most', async () => {
    const { spec, splits } = await shapes({ size: 24, train_rows: 300, test_rows: 100 });
    expect(spec.rows).toEqual({ train: 300, test: 100 });
    expect(spec.constants).toMatchObject({ classes: 4 });
    const counts = new Array<number>(4).fill(0);
    for (const pixel of splits.train.fields.get('mask')!) counts[pixel]! += 1 / splits.train.fields.get('mask')!.length;
    expect(counts[0]).toBeGreaterThan(0.6);
    for (const share of counts.slice(1)) expect(share).toBeGreaterThan(0.02);
    expect(counts.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  it('draws others in the test split and under another seed, and a longer data set begins with the shorter one', async () => {
    const [a, b, long] = [await shapes({ train_rows: 20, test_rows: 20 }), await shapes({ train_rows: 20, test_rows: 0, seed: 1 }), await shapes({ train_rows: 40, test_rows: 0 })];
    const images = (split: Dataset['splits']['train']): string[] => Array.from({ length: split.rows }, (_, row) => split.fields.get('image')!.subarray(row * 1024, (row + 1) * 1024).join());
    expect(new Set([...images(a.splits.train), ...images(a.splits.test!), ...images(b.splits.train)]).size).toBe(60);
    expect(images(long.splits.train).slice(0, 20)).toEqual(images(a.splits.train));
    expect(b.splits.test).toBeUndefined();
  });

  it('has edges where the mask has them: without noise a neighbour of another class differs more than one of the same', async () => {
    const { splits } = await shapes({ train_rows: 50, test_rows: 0, noise: 0 });
    const [image, mask] = [splits.train.fields.get('image')!, splits.train.fields.get('mask')!];
    const steps = { same: [0, 0], other: [0, 0] };
    for (let i = 0; i + 1 < mask.length; i++) {
      if (i % 32 === 31) continue;
      const kind = steps[mask[i] === mask[i + 1] ? 'same' : 'other'];
      kind[0]! += Math.abs(image[i]! - image[i + 1]!);
      kind[1]!++;
    }
    expect(steps.other[0]! / steps.other[1]!).toBeGreaterThan(10 * (steps.same[0]! / steps.same[1]!));
  });
});
