/** What is fitted whatever the source: normalising, class weights; and targets that losses ignore. */
import { describe, expect, it } from 'vitest';
import type { DataOptions } from '../../../src/runtime/data/config.ts';
import { describeData } from '../../../src/runtime/data/describe.ts';
import { openDataset } from '../../../src/runtime/data/open.ts';
import { symmetricBeta } from '../../../src/runtime/beta.ts';
import { faultOf } from '../support-faults.ts';
import { bytesOf, dataOptions, idxFile, memoryAccess, npyFile } from './memory-access.ts';

const FILES = {
  x: npyFile('<f4', [4, 2], bytesOf(Float32Array.of(0, 10, 2, 10, 4, 10, 6, 10))),
  y: npyFile('<i4', [4], bytesOf(Int32Array.of(0, 0, 0, 1))),
  ignoring: npyFile('<i4', [4], bytesOf(Int32Array.of(0, -100, 2, -100))),
  values: npyFile('<f4', [4], bytesOf(Float32Array.of(1, 2, 3, 4))),
  images: idxFile([4, 1, 2], [0, 255, 0, 255, 51, 51, 51, 51]),
  labels: idxFile([4], [0, 1, 0, 1]),
};

async function both(options: DataOptions) {
  const data = await openDataset(options, memoryAccess(FILES), 0);
  expect(await describeData(options, memoryAccess(FILES), 0)).toEqual(data.spec);
  return data;
}
const npy = (more: Partial<DataOptions>, target = 'y'): DataOptions => ({ ...dataOptions('npy', { input: 'x', target }), ...more });

describe('normalize', () => {
  it('fits each feature of plain rows on the training rows and changes them here', async () => {
    const data = await both(npy({ normalize: {} }));
    expect(data.spec.fields[0]!.normalize!.mean).toEqual([3, 10]);
    expect(data.spec.fields[0]!.normalize!.std[0]).toBeCloseTo(Math.sqrt(5), 12);
    // A feature that never changes becomes 0.
    expect([...data.splits.train.fields.get('input')!].filter((_, i) => i % 2 === 1)).toEqual([0, 0, 0, 0]);
    expect(data.splits.train.fields.get('input')![0]).toBeCloseTo(-3 / Math.sqrt(5), 6);
  });

  it('leaves images as bytes: the network does it, in units of pixels / 255', async () => {
    const data = await both({ ...dataOptions('idx', { images: 'images', labels: 'labels' }), normalize: { std: [0.5] } });
    const field = data.spec.fields[0]!;
    expect([field.format, field.scale, field.normalize!.std]).toEqual(['u8', 1 / 255, [0.5]]);
    expect(field.normalize!.mean[0]).toBeCloseTo((0 + 1 + 0 + 1 + 0.2 * 4) / 8, 12);
    expect(data.splits.train.fields.get('image')).toEqual(Uint8Array.of(0, 255, 0, 255, 51, 51, 51, 51));
  });

  it('takes given numbers without reading a row, and refuses the wrong count of them', async () => {
    const access = memoryAccess(FILES);
    const options = { ...dataOptions('idx', { images: 'images', labels: 'labels', classes: 2 }), normalize: { mean: [0.1307], std: [0.3081] } };
    expect((await describeData(options, access, 0)).fields[0]!.format).toBe('u8');
    expect((await faultOf(() => both(npy({ normalize: { mean: [1, 2, 3] } })))).message).toContain('`mean` has 3 numbers, but `input` [2] has 2 channels');
  });
});

describe('balance', () => {
  it('gives class weights rows / (classes × rows of the class)', async () => {
    const data = await both(npy({ balance: 'loss' }));
    expect(data.spec.fields[1]!.classWeights).toEqual([4 / (2 * 3), 4 / (2 * 1)]);
  });

  it('gives rows weights that make every class as likely', async () => {
    const data = await openDataset(npy({ balance: 'sampler' }), memoryAccess(FILES), 0);
    expect([...data.samplerWeights!]).toEqual([1 / 3, 1 / 3, 1 / 3, 1]);
  });

  it('wants classes', async () => {
    for (const balance of ['loss', 'sampler'] as const) expect((await faultOf(() => openDataset(npy({ balance }, 'values'), memoryAccess(FILES), 0))).code).toBe('data-balance');
  });
});

describe('targets that the loss ignores', () => {
  it('are no class, and the field says that it holds them', async () => {
    const data = await both(npy({ ignoreIndex: -100 }, 'ignoring'));
    expect(data.spec.fields[1]).toMatchObject({ classes: 3, ignored: -100 });
    expect([...data.splits.train.fields.get('target')!]).toEqual([0, -100, 2, -100]);
    expect((await both(npy({ ignoreIndex: -100 }))).spec.fields[1]).not.toHaveProperty('ignored');
  });

  it('other negative values are a fault with their row, as they are without such a loss', async () => {
    expect((await faultOf(() => openDataset(npy({ ignoreIndex: -1 }, 'ignoring'), memoryAccess(FILES), 0))).message).toContain('row 1 (counted from 0) is -100');
    expect((await faultOf(() => openDataset(npy({}, 'ignoring'), memoryAccess(FILES), 0))).code).toBe('data-label-range');
  });
});

describe('draws from Beta(alpha, alpha)', () => {
  it.each([0.1, 0.2, 0.5, 1, 2, 8])('%f: mean 1/2, variance 1 / (4 (2 alpha + 1))', (alpha) => {
    const count = 20_000;
    const draws = Array.from({ length: count }, (_, step) => symmetricBeta(alpha, 3, step));
    const mean = draws.reduce((a, b) => a + b, 0) / count;
    const variance = draws.reduce((sum, x) => sum + (x - 0.5) ** 2, 0) / count;
    const expected = 1 / (4 * (2 * alpha + 1));
    // Five standard errors; the fourth moment of values in [0, 1] is at most their variance / 4.
    expect(Math.abs(mean - 0.5)).toBeLessThan(5 * Math.sqrt(expected / count));
    expect(Math.abs(variance - expected)).toBeLessThan(5 * Math.sqrt(expected / 4 / count));
    expect(draws.every((x) => x >= 0 && x <= 1)).toBe(true);
  });

  it('are a function of seed and step', () => {
    expect(symmetricBeta(0.2, 1, 7)).toBe(symmetricBeta(0.2, 1, 7));
    expect(symmetricBeta(0.2, 1, 7)).not.toBe(symmetricBeta(0.2, 1, 8));
    expect(symmetricBeta(0.2, 2, 7)).not.toBe(symmetricBeta(0.2, 1, 7));
    // Both gammas underflow; their ratio does not.
    expect(Number.isFinite(symmetricBeta(1e-4, 1, 1))).toBe(true);
  });
});
