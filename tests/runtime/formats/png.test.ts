import { describe, expect, it } from 'vitest';
import { decodePng } from '../../../src/runtime/formats/png.ts';
import { faultOf } from '../support-faults.ts';
import { chunk, encodePng, ihdr, join, SAMPLES, SIGNATURE, type PngSpec } from './png-encoder.ts';
import { deflateSync } from './zlib.ts';

/** A picture of arbitrary samples. */
function picture(colourType: PngSpec['colourType'], depth: number, width = 13, height = 11, more: Partial<PngSpec> = {}): PngSpec {
  const levels = colourType === 3 ? Math.min(2 ** depth, 7) : 2 ** depth;
  const samples = Array.from({ length: width * height * SAMPLES[colourType] }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 8) % levels);
  const palette = colourType === 3 ? { palette: Array.from({ length: levels * 3 }, (_, i) => (i * 37) & 255) } : {};
  return { width, height, depth, colourType, samples, ...palette, ...more };
}

/** What 8-bit values the samples stand for. */
function expected({ samples, depth, colourType, palette, transparency }: PngSpec): number[] {
  if (colourType !== 3) return samples.map((s) => Math.round((s * 255) / (2 ** depth - 1)));
  return samples.flatMap((s) => [...palette!.slice(3 * s, 3 * s + 3), ...(transparency ? [transparency[s] ?? 255] : [])]);
}

const KINDS = [
  [0, 1], [0, 2], [0, 4], [0, 8], [0, 16], [2, 8], [2, 16], [3, 1], [3, 2], [3, 4], [3, 8], [4, 8], [4, 16], [6, 8], [6, 16],
] as const;

describe('PNG', () => {
  it.each(KINDS)('of colour type %i with %i bits', async (colourType, depth) => {
    for (const interlaced of [false, true]) {
      for (const [width, height] of [[13, 11], [1, 1], [8, 8], [3, 20]] as const) {
        const spec = picture(colourType, depth, width, height, { interlaced });
        const image = await decodePng(encodePng(spec), 'x.png');
        expect([image.width, image.height]).toEqual([width, height]);
        expect(image.channels).toBe(colourType === 3 ? 3 : SAMPLES[colourType]);
        expect([...image.data]).toEqual(expected(spec));
      }
    }
  });

  it('with a transparent palette, and data in several pieces', async () => {
    const spec = picture(3, 4, 13, 11, { transparency: [0, 128], pieces: 5 });
    const image = await decodePng(encodePng(spec), 'x.png');
    expect(image.channels).toBe(4);
    expect([...image.data]).toEqual(expected(spec));
  });

  it('refuses every truncation and every flipped byte', async () => {
    const file = encodePng(picture(0, 8, 4, 3));
    for (let length = 0; length < file.length; length++) {
      expect((await faultOf(() => decodePng(file.subarray(0, length), 'x.png'))).code).toMatch(/^image-(format|damaged)$/);
    }
    for (let i = 0; i < file.length; i++) {
      const flipped = file.slice();
      flipped[i]! ^= 0x55;
      expect((await faultOf(() => decodePng(flipped, 'x.png'))).code).toMatch(/^image-(format|damaged)$/);
    }
  });

  const body = (bytes: number): Uint8Array => chunk('IDAT', deflateSync(new Uint8Array(bytes)));
  const end = chunk('IEND', new Uint8Array(0));

  it.each([
    ['no pixels', join(SIGNATURE, ihdr(0, 5, 8, 0), body(5), end), 'image-format'],
    ['a header of 65535 × 65535', join(SIGNATURE, ihdr(65535, 65535, 8, 6), body(5), end), 'image-too-large'],
    ['a size past 2^31', join(SIGNATURE, ihdr(0xffffffff, 0xffffffff, 8, 0), body(5), end), 'image-too-large'],
    ['too few bytes of pixels', join(SIGNATURE, ihdr(4, 4, 8, 0), body(19), end), 'image-damaged'],
    ['too many bytes of pixels', join(SIGNATURE, ihdr(4, 4, 8, 0), body(21), end), 'data-too-large'],
    ['a bomb of pixels', join(SIGNATURE, ihdr(4, 4, 8, 0), body(100_000_000), end), 'data-too-large'],
    ['a depth that does not exist', join(SIGNATURE, ihdr(4, 4, 16, 3), body(20), end), 'image-format'],
    ['a colour type that does not exist', join(SIGNATURE, ihdr(4, 4, 8, 5), body(20), end), 'image-format'],
    ['no palette', join(SIGNATURE, ihdr(4, 4, 8, 3), body(20), end), 'image-format'],
    ['a colour beyond the palette', join(SIGNATURE, ihdr(1, 1, 8, 3), chunk('PLTE', Uint8Array.of(1, 2, 3)), chunk('IDAT', deflateSync(Uint8Array.of(0, 1))), end), 'image-damaged'],
    ['an unknown filter', join(SIGNATURE, ihdr(1, 1, 8, 0), chunk('IDAT', deflateSync(Uint8Array.of(5, 1))), end), 'image-damaged'],
    ['an unknown critical chunk', join(SIGNATURE, ihdr(1, 1, 8, 0), chunk('XXXX', Uint8Array.of(1)), body(2), end), 'image-format'],
    ['two headers', join(SIGNATURE, ihdr(1, 1, 8, 0), ihdr(1, 1, 8, 0), body(2), end), 'image-format'],
    ['no data', join(SIGNATURE, ihdr(1, 1, 8, 0), end), 'image-format'],
    ['pixels that are no deflate data', join(SIGNATURE, ihdr(1, 1, 8, 0), chunk('IDAT', Uint8Array.of(1, 2, 3)), end), 'data-damaged'],
    ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0), 'image-format'],
  ])('refuses %s', async (_, bytes, code) => {
    const fault = await faultOf(() => decodePng(bytes, 'x.png'));
    expect([fault.faultClass, fault.code]).toEqual(['data', code]);
    expect(fault.message).toContain('x.png');
  });
});
