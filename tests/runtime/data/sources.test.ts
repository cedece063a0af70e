import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { describeData } from '../../../src/runtime/data/describe.ts';
import { openDataset } from '../../../src/runtime/data/open.ts';
import { writeSafetensors } from '../../../src/runtime/formats/safetensors.ts';
import { faultOf } from '../support-faults.ts';
import { bytesOf, dataOptions, idxFile, memoryAccess, npyFile } from './memory-access.ts';

const LOCATION = { file: 'model.yaml', line: 5, column: 3 };

describe('idx', () => {
  const images = idxFile([4, 2, 3], [...Array(24).keys()]);
  const labels = idxFile([4], [0, 2, 1, 0]);
  const args = { images: 'i', labels: 'l' };

  it('gives images and labels, gzipped or not', async () => {
    for (const access of [memoryAccess({ i: images, l: labels }), memoryAccess({ i: new Uint8Array(gzipSync(images)), l: new Uint8Array(gzipSync(labels)) })]) {
      const { spec, splits } = await openDataset(dataOptions('idx', args), access, 0);
      expect(spec).toEqual({
        source: 'idx',
        fields: [
          { name: 'image', shape: [1, 2, 3], dtype: 'f32', format: 'u8', scale: 1 / 255, target: false },
          { name: 'label', shape: [], dtype: 'i32', format: 'i32', classes: 3, target: true },
        ],
        rows: { train: 4 },
        constants: { features: 6, classes: 3 },
      });
      expect(splits.train.fields.get('image')).toEqual(Uint8Array.from(Array(24).keys()));
      expect(splits.train.fields.get('label')).toEqual(Int32Array.of(0, 2, 1, 0));
    }
  });

  it('is described from its headers alone where the classes are given', async () => {
    const access = memoryAccess({ i: images, l: labels });
    const spec = await describeData(dataOptions('idx', { ...args, classes: 10 }), access, 0);
    expect(access.wholeReads).toEqual([]);
    expect(spec.rows).toEqual({ train: 4 });
    expect(spec.constants['classes']).toBe(10);
  });

  it('keeps a test split of its own, and refuses a second one', async () => {
    const access = memoryAccess({ i: images, l: labels, ti: idxFile([1, 2, 3], [1, 2, 3, 4, 5, 6]), tl: idxFile([1], [2]) });
    const own = { ...args, test_images: 'ti', test_labels: 'tl' };
    const { spec, splits } = await openDataset(dataOptions('idx', own, { val: 0.25 }), access, 0);
    expect(spec.rows).toEqual({ train: 3, val: 1, test: 1 });
    expect(splits.test!.fields.get('image')).toEqual(Uint8Array.of(1, 2, 3, 4, 5, 6));
    expect((await faultOf(() => describeData(dataOptions('idx', own, { test: 0.25 }), access, 0))).code).toBe('data-split');
    expect((await faultOf(() => describeData(dataOptions('idx', { ...args, test_images: 'ti' }), access, 0))).code).toBe('data-argument');
  });

  it.each([
    ['labels that differ in number', { l: idxFile([3], [0, 1, 2]) }, {}, 'data-mismatch', 'i has 4 rows, l has 3'],
    ['no images', { i: idxFile([0, 2, 3], []), l: idxFile([0], []) }, {}, 'data-empty', 'i is empty'],
    ['images of no pixels', { i: idxFile([4, 0, 3], []) }, {}, 'data-empty', 'i is empty'],
    ['a truncated file', { i: images.subarray(0, 30) }, {}, 'data-truncated', '24 bytes, but 14 bytes follow'],
    ['labels out of range', {}, { classes: 2 }, 'data-label-range', 'l: row 1 (counted from 0) is 2, outside 0 to 1'],
    ['negative labels', { l: idxFile([4], [0, 1, 255, 1], 0x09) }, {}, 'data-label-range', 'l: row 2 (counted from 0) is -1'],
    ['images as labels', { l: images }, {}, 'data-format', 'labels are one integer a row'],
    ['a test image of another size', { ti: idxFile([1, 2, 2], [1, 2, 3, 4]), tl: idxFile([1], [0]) }, { test_images: 'ti', test_labels: 'tl' }, 'data-mismatch', 'ti has rows of u8 [2, 2], i of u8 [2, 3]'],
    ['a label that only the test split has', { ti: idxFile([1, 2, 3], [1, 2, 3, 4, 5, 6]), tl: idxFile([1], [3]) }, { test_images: 'ti', test_labels: 'tl' }, 'data-label-range', 'tl: row 0'],
    ['a file that is not there', {}, { labels: 'nowhere' }, 'data-missing', 'nowhere'],
  ])('refuses %s', async (_, files, more, code, words) => {
    const access = memoryAccess({ i: images, l: labels, ...files });
    const options = dataOptions('idx', { ...args, ...more });
    const fault = await faultOf(() => openDataset({ ...options, source: { ...options.source, location: LOCATION } }, access, 0));
    expect(fault.code).toBe(code);
    expect(fault.message).toContain(words);
    expect(fault.diagnostics[0]!.location).toEqual(LOCATION);
  });
});

describe('npy', () => {
  const target = npyFile('<i8', [3], bytesOf(BigInt64Array.of(1n, 0n, 4n)));

  it('gives float inputs and integer targets', async () => {
    const access = memoryAccess({ x: npyFile('<f4', [3, 2], bytesOf(Float32Array.of(1, 2, 3, 4, 5, 6))), y: target });
    const { spec, splits } = await openDataset(dataOptions('npy', { input: 'x', target: 'y' }), access, 0);
    expect(spec.fields).toEqual([
      { name: 'input', shape: [2], dtype: 'f32', format: 'f32', target: false },
      { name: 'target', shape: [], dtype: 'i32', format: 'i32', classes: 5, target: true },
    ]);
    expect(spec.constants).toEqual({ features: 2, classes: 5 });
    expect(splits.train.fields.get('target')).toEqual(Int32Array.of(1, 0, 4));
  });

  it('keeps bytes as they are, takes integers for tokens, a float target of rank 1 for one value a row', async () => {
    const bytes = memoryAccess({ x: npyFile('|u1', [3, 2], Uint8Array.of(0, 1, 2, 3, 4, 255)), y: npyFile('<f8', [3], bytesOf(Float64Array.of(0.5, 1, 2))) });
    expect((await describeData(dataOptions('npy', { input: 'x', target: 'y' }), bytes, 0)).fields).toEqual([
      { name: 'input', shape: [2], dtype: 'f32', format: 'u8', scale: 1, target: false },
      { name: 'target', shape: [1], dtype: 'f32', format: 'f32', target: true },
    ]);
    const tokens = memoryAccess({ x: npyFile('<i4', [2, 3], bytesOf(Int32Array.of(0, 1, 2, 3, 64, 5))), y: npyFile('<i4', [2, 3], bytesOf(Int32Array.of(1, 2, 3, 4, 5, 6))) });
    const spec = await describeData(dataOptions('npy', { input: 'x', target: 'y' }), tokens, 0);
    expect(spec.fields.map((f) => [f.shape, f.dtype, f.classes])).toEqual([[[3], 'i32', 65], [[3], 'i32', 7]]);
    expect(spec.constants).toEqual({ features: 3, vocab: 65, classes: 7 });
  });

  it('names the row of a NaN, an infinity, a negative token', async () => {
    const bad = memoryAccess({ x: npyFile('<f4', [3, 2], bytesOf(Float32Array.of(1, 2, 3, NaN, 5, 6))), y: target });
    const fault = await faultOf(() => openDataset(dataOptions('npy', { input: 'x', target: 'y' }), bad, 0));
    expect(fault.code).toBe('data-value');
    expect(fault.message).toContain('x: row 1 (counted from 0) holds NaN, element 1 of the row');
    const tokens = memoryAccess({ x: npyFile('<i4', [2], bytesOf(Int32Array.of(3, -1))), y: npyFile('<i4', [2], bytesOf(Int32Array.of(0, 1))) });
    expect((await faultOf(() => describeData(dataOptions('npy', { input: 'x', target: 'y' }), tokens, 0))).message).toContain('x: row 1');
  });

  it('counts classes over the training rows', async () => {
    const rows = 40;
    const access = memoryAccess({
      x: npyFile('<f4', [rows], bytesOf(new Float32Array(rows))),
      y: npyFile('<i4', [rows], bytesOf(Int32Array.from({ length: rows }, (_, i) => i))),
    });
    // Under some seed the largest label is held out: then it is out of range, not silently a class that was never trained.
    let refused = 0;
    for (let seed = 0; seed < 20; seed++) {
      const options = dataOptions('npy', { input: 'x', target: 'y' }, { val: 0.5 });
      const spec = await describeData(options, access, seed);
      if (spec.constants['classes'] === rows) continue;
      refused++;
      expect((await faultOf(() => openDataset(options, access, seed))).code).toBe('data-label-range');
    }
    expect(refused).toBeGreaterThan(3);
    expect(refused).toBeLessThan(17);
  });
});

describe('safetensors', () => {
  const file = writeSafetensors([
    { name: 'x', shape: [2, 2], data: Float32Array.of(1, 2, 3, 4) },
    { name: 'target', shape: [2], data: Int32Array.of(0, 1) },
  ]);

  it('gives the tensors of the names asked for, in the order of the file', async () => {
    const { spec, splits } = await openDataset(dataOptions('safetensors', { path: 'f', input: 'x' }), memoryAccess({ f: file }), 0);
    expect(spec.fields.map((f) => f.name)).toEqual(['input', 'target']);
    expect(splits.train.fields.get('input')).toEqual(Float32Array.of(1, 2, 3, 4));
    expect(splits.train.fields.get('target')).toEqual(Int32Array.of(0, 1));
  });

  it('lists the tensors that are there where one is not', async () => {
    const fault = await faultOf(() => describeData(dataOptions('safetensors', { path: 'f' }), memoryAccess({ f: file }), 0));
    expect(fault.code).toBe('data-missing');
    expect(fault.message).toContain('`input`');
    expect(fault.diagnostics[0]!.hint).toContain('`x`, `target`');
  });
});

describe('synthetic', () => {
  it('gives standard normal inputs and evenly spread classes', async () => {
    const { spec, splits } = await openDataset(dataOptions('synthetic', { shape: [3, 4], rows: 10000, classes: 5, test_rows: 7 }), memoryAccess({}), 0);
    expect(spec.rows).toEqual({ train: 10000, test: 7 });
    expect(spec.fields.map((f) => f.shape)).toEqual([[3, 4], []]);
    const values = splits.train.fields.get('input')!;
    let [mean, square] = [0, 0];
    for (const v of values) [mean, square] = [mean + v / values.length, square + v ** 2 / values.length];
    // Five standard errors: of the mean 1 / √n, of the second moment √(kurtosis − 1) / √n.
    expect(Math.abs(mean)).toBeLessThan(5 / Math.sqrt(values.length));
    expect(Math.abs(square - 1)).toBeLessThan((5 * Math.sqrt(1.9)) / Math.sqrt(values.length));
    const counts = new Array<number>(5).fill(0);
    for (const label of splits.train.fields.get('target')!) counts[label]!++;
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  it('gives tokens and values of a shape', async () => {
    const { spec, splits } = await openDataset(dataOptions('synthetic', { shape: [8], rows: 50, vocab: 4, target_shape: [2, 3] }), memoryAccess({}), 0);
    expect(spec.fields).toEqual([
      { name: 'input', shape: [8], dtype: 'i32', format: 'i32', classes: 4, target: false },
      { name: 'target', shape: [2, 3], dtype: 'f32', format: 'f32', target: true },
    ]);
    expect(new Set(splits.train.fields.get('input'))).toEqual(new Set([0, 1, 2, 3]));
    expect(splits.train.fields.get('target')!.length).toBe(300);
  });
});

describe('every source', () => {
  it('is described as it is opened, and hashed by its content', async () => {
    const access = memoryAccess({
      i: idxFile([9, 2, 2], Array(36).fill(3)), l: idxFile([9], [0, 1, 2, 0, 1, 2, 0, 1, 2]),
      x: npyFile('<f4', [9], bytesOf(new Float32Array(9))), y: npyFile('<f4', [9], bytesOf(new Float32Array(9))),
      c: 'a,b,t\n1,2,x\n3,4,y\n1,2,x\n3,4,y\n1,2,x\n3,4,y\n1,2,x\n3,4,y\n',
      s: writeSafetensors([{ name: 'input', shape: [8], data: new Float32Array(8) }, { name: 'target', shape: [8], data: new Int32Array(8) }]),
    });
    const hashes = new Set<string>();
    const sources = [
      dataOptions('digits', { train_rows: 20, test_rows: 0, size: 8 }, { val: 0.2, test: 0.2 }),
      dataOptions('idx', { images: 'i', labels: 'l' }, { val: 0.2 }),
      dataOptions('npy', { input: 'x', target: 'y' }, { test: 0.2 }),
      dataOptions('csv', { file: 'c', inputs: { number: ['a', 'b'] }, target: { category: 't' } }, { val: 0.2 }),
      dataOptions('safetensors', { path: 's' }),
      dataOptions('synthetic', { shape: [2] }),
    ];
    for (const options of sources) {
      const { spec, splits, hash } = await openDataset(options, access, 3);
      expect(await describeData(options, access, 3)).toEqual(spec);
      for (const [name, split] of Object.entries(splits)) {
        expect(split.rows).toBe(spec.rows[name as 'train']);
        for (const field of spec.fields) {
          expect(split.fields.get(field.name)!.length).toBe(field.shape.reduce((n, size) => n * size, split.rows));
          expect(split.fields.get(field.name)!.constructor.name).toBe({ u8: 'Uint8Array', i32: 'Int32Array', f32: 'Float32Array' }[field.format]);
        }
      }
      expect((await openDataset(options, access, 3)).hash).toBe(hash);
      hashes.add(hash);
    }
    expect(hashes.size).toBe(sources.length);
    const other = memoryAccess({ c: 'a,b,t\n1,2,x\n3,4,y\n1,2,x\n3,4,y\n1,2,x\n3,4,y\n1,2,x\n3,5,y\n' });
    expect(hashes.has((await openDataset(sources[3]!, other, 3)).hash)).toBe(false);
  });

  it('that does not exist is refused with the list of those that do', async () => {
    const fault = await faultOf(() => describeData(dataOptions('imagenet', {}), memoryAccess({}), 0));
    expect([fault.faultClass, fault.code]).toEqual(['config', 'unknown-source']);
    expect(fault.diagnostics[0]!.hint).toContain('mnist');
  });
});
