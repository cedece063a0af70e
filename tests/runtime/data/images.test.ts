/** Pictures: the JPEG decoder, EXIF's orientation, the resampler, and folders of them as a data set. */
import { encode } from 'jpeg-js';
import { describe, expect, it } from 'vitest';
import { describeData } from '../../../src/runtime/data/describe.ts';
import { pictureRow } from '../../../src/runtime/data/image.ts';
import { openDataset } from '../../../src/runtime/data/open.ts';
import { resample } from '../../../src/runtime/data/resample.ts';
import { upright } from '../../../src/runtime/formats/exif.ts';
import { decodeImage } from '../../../src/runtime/formats/image.ts';
import { decodeJpeg } from '../../../src/runtime/formats/jpeg.ts';
import type { DecodedImage } from '../../../src/runtime/formats/png.ts';
import { chunk, encodePng } from '../formats/png-encoder.ts';
import { faultOf } from '../support-faults.ts';
import { dataOptions, memoryAccess } from './memory-access.ts';

/** Each quarter of one colour, so that compression leaves the middle of a quarter as it is. */
function quarters(width: number, height: number): Uint8Array {
  const colours = [[255, 0, 0], [0, 255, 0], [0, 0, 255], [255, 255, 255]];
  return Uint8Array.from(Array.from({ length: width * height }, (_, i) => [...colours[(i % width < width / 2 ? 0 : 1) + (Math.floor(i / width) < height / 2 ? 0 : 2)]!, 255]).flat());
}

function jpeg(width = 32, height = 16): Uint8Array {
  return new Uint8Array(encode({ width, height, data: quarters(width, height) }, 95).data);
}

/** With an EXIF segment that says how the camera was held. */
function held(bytes: Uint8Array, orientation: number, little: boolean): Uint8Array {
  const tiff = new DataView(new ArrayBuffer(26));
  tiff.setUint16(0, little ? 0x4949 : 0x4d4d);
  tiff.setUint16(2, 42, little);
  tiff.setUint32(4, 8, little);
  tiff.setUint16(8, 1, little);
  tiff.setUint16(10, 0x0112, little);
  tiff.setUint16(12, 3, little);
  tiff.setUint32(14, 1, little);
  tiff.setUint16(18, orientation, little);
  const body = Uint8Array.from([...new TextEncoder().encode('Exif\0\0'), ...new Uint8Array(tiff.buffer)]);
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 255, ...body, ...bytes.subarray(2)]);
}

/** A baseline JPEG of one block whose components have these values, with Adobe's marker where a transform is given. */
function flat(values: readonly number[], transform?: number): Uint8Array {
  const segment = (marker: number, body: readonly number[]): number[] => [0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255, ...body];
  let bits = '';
  for (const value of values) {
    // The quantum of 8 makes the first coefficient the value less 128; the others are ended at once.
    const dc = value - 128;
    const size = dc === 0 ? 0 : Math.floor(Math.log2(Math.abs(dc))) + 1;
    bits += size.toString(2).padStart(4, '0') + (size === 0 ? '' : (dc > 0 ? dc : dc + 2 ** size - 1).toString(2).padStart(size, '0')) + '0';
  }
  const data = bits.padEnd(Math.ceil(bits.length / 8) * 8, '1').match(/.{8}/g)!.map((byte) => parseInt(byte, 2)).flatMap((byte) => (byte === 255 ? [255, 0] : [byte]));
  const zeros = (count: number): number[] => new Array<number>(count).fill(0);
  return Uint8Array.from([
    0xff, 0xd8,
    ...(transform === undefined ? [] : segment(0xee, [...new TextEncoder().encode('Adobe'), 0, 100, 0, 0, 0, 0, transform])),
    ...segment(0xdb, [0, 8, ...new Array<number>(63).fill(1)]),
    ...segment(0xc0, [8, 0, 8, 0, 8, values.length, ...values.flatMap((_, i) => [i + 1, 0x11, 0])]),
    ...segment(0xc4, [0, 0, 0, 0, 9, ...zeros(12), 0, 1, 2, 3, 4, 5, 6, 7, 8]),
    ...segment(0xc4, [0x10, 1, ...zeros(15), 0]),
    ...segment(0xda, [values.length, ...values.flatMap((_, i) => [i + 1, 0]), 0, 63, 0]),
    ...data, 0xff, 0xd9,
  ]);
}

const pixel = ({ width, channels, data }: DecodedImage, x: number, y: number): number[] => [...data.subarray((y * width + x) * channels, (y * width + x) * channels + channels)].map((v) => Math.round(v / 255));

describe('JPEG', () => {
  it('decodes to the colours that were encoded', () => {
    const image = decodeJpeg(jpeg(), 'x.jpg');
    expect([image.width, image.height, image.channels]).toEqual([32, 16, 3]);
    expect([pixel(image, 4, 3), pixel(image, 28, 3), pixel(image, 4, 12), pixel(image, 28, 12)]).toEqual([[1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, 1]]);
  });

  it.each([true, false])('is turned upright by EXIF (little-endian %s)', (little) => {
    // Which corner of the stored picture is at the top left of the upright one, and its size.
    const corners: Record<number, [number[], number]> = { 1: [[1, 0, 0], 32], 2: [[0, 1, 0], 32], 3: [[1, 1, 1], 32], 4: [[0, 0, 1], 32], 5: [[1, 0, 0], 16], 6: [[0, 0, 1], 16], 7: [[1, 1, 1], 16], 8: [[0, 1, 0], 16] };
    for (const [orientation, [colour, width]] of Object.entries(corners)) {
      const image = decodeJpeg(held(jpeg(), Number(orientation), little), 'x.jpg');
      expect([orientation, image.width, pixel(image, 3, 3)]).toEqual([orientation, width, colour]);
    }
    expect(decodeJpeg(held(jpeg(), 9, little), 'x.jpg').width).toBe(32);
  });

  it('is as PNG, whose orientation counts as well', async () => {
    const png = encodePng({ width: 2, height: 1, depth: 8, colourType: 0, samples: [10, 200] });
    const tiff = held(jpeg(), 6, true).subarray(12, 38);
    // Behind signature and header, 33 bytes.
    const turned = Uint8Array.from([...png.subarray(0, 33), ...chunk('eXIf', tiff), ...png.subarray(33)]);
    expect(await decodeImage(turned, 'x.png')).toEqual({ width: 1, height: 2, channels: 1, data: Uint8Array.of(10, 200) });
  });

  it.each<[string, number[], number | undefined, number[]]>([
    ['grey', [120], undefined, [120]],
    ['YCbCr', [76, 85, 255], undefined, [254, 0, 0]],
    // Adobe stores inks inverted: cyan 0, magenta 128, yellow 255, black 0.
    ['CMYK', [255, 127, 0, 255], 0, [255, 127, 0]],
    ['CMYK, half black', [255, 255, 255, 127], 0, [127, 127, 127]],
    // (1 - 120/255) (1 - 55/255) 255
    ['YCCK', [120, 128, 128, 200], 2, [105, 105, 105]],
  ])('%s becomes grey or RGB', (_, values, transform, colour) => {
    const { width, height, channels, data } = decodeJpeg(flat(values, transform), 'x.jpg');
    expect([width, height, channels]).toEqual([8, 8, colour.length]);
    expect([...data]).toEqual(Array.from({ length: 64 }, () => colour).flat());
  });

  const sof = (bytes: Uint8Array): number => bytes.findIndex((byte, i) => byte === 0xff && bytes[i + 1] === 0xc0);
  const changed = (change: (bytes: Uint8Array, at: number) => void): Uint8Array => {
    const bytes = jpeg().slice();
    change(bytes, sof(bytes));
    return bytes;
  };
  it.each<[string, Uint8Array, string]>([
    ['another format', new TextEncoder().encode('GIF89a'), 'image-format'],
    ['nothing', new Uint8Array(0), 'image-format'],
    ['0 pixels', changed((b, at) => b.set([0, 0], at + 5)), 'image-format'],
    ['65,535 × 65,535 pixels', changed((b, at) => b.set([255, 255, 255, 255], at + 5)), 'image-too-large'],
    ['12 bits a sample', changed((b, at) => b.set([12], at + 4)), 'image-format'],
    ['lossless compression', changed((b, at) => b.set([0xc3], at + 1)), 'image-format'],
    ['two components', changed((b, at) => b.set([2], at + 9)), 'image-format'],
    ['no frame header', Uint8Array.of(0xff, 0xd8, 0xff, 0xd9, 0, 0), 'image-damaged'],
  ])('refuses %s', async (_, bytes, code) => {
    const fault = await faultOf(() => decodeImage(bytes, 'photo.jpg'));
    expect([fault.faultClass, fault.code, fault.message]).toEqual(['data', code, expect.stringContaining('photo.jpg')]);
  });

  it('of any shorter length is a fault, never a picture half grey', async () => {
    const bytes = jpeg();
    for (let length = 0; length < bytes.length; length += 7) {
      const fault = await faultOf(() => decodeImage(bytes.subarray(0, length), 'x.jpg'));
      expect(fault.faultClass).toBe('data');
    }
  });

  it('with a byte changed anywhere is a fault or some picture of its size, never a crash', async () => {
    const bytes = jpeg();
    for (let at = 0; at < bytes.length; at += 3) {
      const flipped = bytes.slice();
      flipped[at]! ^= 0x3c;
      try {
        const { width, height, channels, data } = await decodeImage(flipped, 'x.jpg');
        expect(data.length).toBe(width * height * channels);
      } catch (error) {
        expect((error as { faultClass?: string }).faultClass).toBe('data');
      }
    }
  });
});

describe('orientation', () => {
  it('turns every pixel, by hand for three by two', () => {
    const image: DecodedImage = { width: 3, height: 2, channels: 1, data: Uint8Array.of(1, 2, 3, 4, 5, 6) };
    const turned = [2, 3, 4, 5, 6, 7, 8].map((o) => [...upright(image, o).data].join(''));
    expect(turned).toEqual(['321654', '654321', '456123', '142536', '415263', '635241', '362514']);
  });
});

describe('the resampler', () => {
  const plane = (width: number, height: number, data: number[]) => ({ width, height, data: Float64Array.from(data) });

  it('leaves a picture of the right size as it is', () => {
    expect([...resample(plane(2, 2, [1, 2, 3, 4]), 2, 2)]).toEqual([1, 2, 3, 4]);
  });

  it('interpolates where it grows: Pillow gives 0, 25, 75, 100 for two pixels as four', () => {
    expect([...resample(plane(2, 1, [0, 100]), 4, 1)]).toEqual([0, 25, 75, 100]);
  });

  it('averages where it shrinks, by a triangle over twice the area: worked out by hand', () => {
    // Each new pixel covers two; weights of the four around it 1/4, 3/4, 3/4, 1/4, those beyond the edge left out.
    const got = resample(plane(4, 1, [0, 8, 16, 32]), 2, 1);
    expect(got[0]).toBeCloseTo((0.75 * 0 + 0.75 * 8 + 0.25 * 16) / 1.75, 12);
    expect(got[1]).toBeCloseTo((0.25 * 8 + 0.75 * 16 + 0.75 * 32) / 1.75, 12);
  });

  it('keeps a constant constant and commutes with transposing', () => {
    for (const [w, h, nw, nh] of [[7, 5, 3, 9], [1, 1, 4, 4], [13, 2, 1, 1], [5, 5, 5, 2]] as const) {
      expect(Math.max(...resample(plane(w, h, new Array<number>(w * h).fill(42)), nw, nh).map((v) => Math.abs(v - 42)))).toBeLessThan(1e-12);
      const data = Array.from({ length: w * h }, (_, i) => (i * 37) % 101);
      const turned = Array.from({ length: w * h }, (_, i) => data[(i % h) * w + Math.floor(i / h)]!);
      const a = resample(plane(w, h, data), nw, nh);
      const b = resample(plane(h, w, turned), nh, nw);
      a.forEach((v, i) => expect(b[(i % nw) * nh + Math.floor(i / nw)]).toBeCloseTo(v, 10));
    }
  });
});

describe('a picture as a row', () => {
  const fit = (image: DecodedImage, channels: 1 | 3, width: number, height: number, resize: 'cover' | 'contain' | 'stretch' = 'stretch') => [...pictureRow(image, { channels, width, height, resize })];
  const rgba: DecodedImage = { width: 2, height: 1, channels: 4, data: Uint8Array.of(255, 0, 0, 255, 10, 20, 30, 0) };

  it('is grey by luma or planes of colour, what is transparent white', () => {
    expect(fit(rgba, 1, 2, 1)).toEqual([76, 255]);
    expect(fit(rgba, 3, 2, 1)).toEqual([255, 255, 0, 255, 0, 255]);
    expect(fit({ width: 1, height: 2, channels: 1, data: Uint8Array.of(7, 255) }, 3, 1, 2)).toEqual([7, 255, 7, 255, 7, 255]);
    expect([...pictureRow(rgba, { channels: 1, width: 2, height: 1, resize: 'stretch', invert: true })]).toEqual([179, 0]);
  });

  const wide: DecodedImage = { width: 4, height: 2, channels: 1, data: Uint8Array.of(1, 10, 20, 2, 3, 30, 40, 4) };
  it('covers with its middle, is contained with black around, or is stretched', () => {
    expect(fit(wide, 1, 2, 2, 'cover')).toEqual([10, 20, 30, 40]);
    expect(fit(wide, 1, 4, 4, 'contain')).toEqual([0, 0, 0, 0, 1, 10, 20, 2, 3, 30, 40, 4, 0, 0, 0, 0]);
    expect(fit(wide, 1, 4, 1, 'stretch')).toEqual([2, 20, 30, 3]);
    expect(fit({ ...wide, width: 2, height: 4 }, 1, 2, 2, 'cover')).toEqual([20, 2, 3, 30]);
  });
});

describe('images', () => {
  const png = (value: number, width = 2): Uint8Array => encodePng({ width, height: 2, depth: 8, colourType: 0, samples: new Array<number>(width * 2).fill(value) });
  const FILES = { 'p/cat/b.png': png(10), 'p/cat/a.PNG': png(20), 'p/dog/deep/c.png': png(30), 'p/cat/.hidden.png': new Uint8Array(1), 'p/dog/notes.txt': 'fluffy' };
  const args = { path: 'p', size: 2, channels: 'grey' };
  const open = (files: Record<string, Uint8Array | string>, more: Record<string, unknown> = {}, split = {}) => openDataset(dataOptions('images', { ...args, ...more }, split), memoryAccess(files), 0);

  it('are classes by folder, in sorted order of folders and files; a description decodes nothing', async () => {
    const data = await open(FILES);
    expect(data.spec.fields).toEqual([
      { name: 'image', shape: [1, 2, 2], dtype: 'f32', format: 'u8', scale: 1 / 255, target: false },
      { name: 'label', shape: [], dtype: 'i32', format: 'i32', classes: 2, classNames: ['cat', 'dog'], target: true },
    ]);
    expect([...data.splits.train.fields.get('image')!]).toEqual([20, 20, 20, 20, 10, 10, 10, 10, 30, 30, 30, 30]);
    expect([...data.splits.train.fields.get('label')!]).toEqual([0, 0, 1]);
    const access = memoryAccess(FILES);
    expect(await describeData(dataOptions('images', args), access, 0)).toEqual(data.spec);
    expect(access.wholeReads).toEqual([]);
  });

  it('have splits of their own where the folders say so', async () => {
    const data = await open({ 'p/train/a/1.png': png(1), 'p/train/b/2.png': png(2), 'p/val/b/3.png': png(3), 'p/test/a/4.png': png(4) });
    expect(data.spec.rows).toEqual({ train: 2, val: 1, test: 1 });
    expect([...data.splits.val!.fields.get('label')!, ...data.splits.test!.fields.get('label')!]).toEqual([1, 0]);
  });

  it('are stratified by folder', async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`p/${i < 20 ? 'a' : 'b'}/${i}.png`, png(i)]));
    const data = await open(files, {}, { val: 0.2, stratify: true });
    expect([...data.splits.val!.fields.get('label')!].sort()).toEqual([0, 0, 0, 0, 1, 1]);
  });

  it.each<[string, Record<string, Uint8Array | string>, Record<string, unknown>, string, string]>([
    ['a damaged file', { ...FILES, 'p/dog/bad.jpg': jpeg().subarray(0, 200) }, {}, 'image-damaged', 'p/dog/bad.jpg'],
    ['an empty file', { ...FILES, 'p/dog/bad.png': '' }, {}, 'image-format', 'p/dog/bad.png'],
    ['a file that is called otherwise than it is', { ...FILES, 'p/dog/bad.png': 'GIF89a' }, {}, 'image-format', 'p/dog/bad.png'],
    ['a picture of another format', { ...FILES, 'p/dog/x.webp': 'RIFF' }, {}, 'image-format', 'p/dog/x.webp'],
    ['no folders', { 'p/1.png': png(1) }, {}, 'data-empty', 'no folders'],
    ['a class without images', { ...FILES, 'p/emu/readme.txt': '' }, {}, 'data-empty', 'p/emu holds no'],
    ['a folder that is not there', FILES, { path: 'q' }, 'data-missing', 'q does not exist'],
    ['a class that only the test has', { 'p/train/a/1.png': png(1), 'p/test/b/2.png': png(2) }, {}, 'data-mismatch', 'p/test/b'],
    ['two folders for one split', { 'p/train/a/1.png': png(1), 'p/val/a/2.png': png(2), 'p/valid/a/3.png': png(2) }, {}, 'data-format', 'two folders for the val split'],
  ])('refuse %s', async (_, files, more, code, words) => {
    const fault = await faultOf(() => open(files, more));
    expect([fault.code, fault.message]).toEqual([code, expect.stringContaining(words)]);
  });

  it('with a split of their own refuse another one', async () => {
    expect((await faultOf(() => open({ 'p/train/a/1.png': png(1), 'p/val/a/2.png': png(2) }, {}, { val: 0.5 }))).message).toContain('has a val split of its own');
  });
});
