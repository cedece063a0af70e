import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decompress, decompressPrefix, gzipLimit } from '../../../src/runtime/formats/gzip.ts';
import { faultOf } from '../support-faults.ts';

const TEXT = 'the quick brown fox jumps over the lazy dog, '.repeat(40);
const PACKED = new Uint8Array(gzipSync(TEXT));

describe('gzip', () => {
  it('unpacks what zlib packed', async () => {
    expect(new TextDecoder().decode(await decompress(PACKED, 'gzip', 'x'))).toBe(TEXT);
  });

  it('refuses every truncation', async () => {
    for (let length = 0; length < PACKED.length; length++) {
      expect((await faultOf(() => decompress(PACKED.subarray(0, length), 'gzip', 'x.gz'))).code).toBe('data-damaged');
    }
  });

  it('refuses a wrong checksum and a wrong length, which only the last eight bytes show', async () => {
    for (let i = PACKED.length - 8; i < PACKED.length; i++) {
      const damaged = PACKED.slice();
      damaged[i]! ^= 0x10;
      const fault = await faultOf(() => decompress(damaged, 'gzip', 'x.gz'));
      expect([fault.faultClass, fault.code]).toEqual(['data', 'data-damaged']);
      expect(fault.message).toContain('x.gz');
    }
  });

  it('stops a bomb at the limit', async () => {
    const bomb = new Uint8Array(gzipSync(new Uint8Array(100 * 2 ** 20)));
    expect(bomb.length).toBeLessThan(200_000);
    expect((await faultOf(() => decompress(bomb, 'gzip', 'bomb.gz'))).code).toBe('data-too-large');
    expect((await faultOf(() => decompress(PACKED, 'gzip', 'x.gz', TEXT.length - 1))).code).toBe('data-too-large');
    expect((await decompress(PACKED, 'gzip', 'x.gz', TEXT.length)).length).toBe(TEXT.length);
  });

  it('bounds what a file may unpack to by its own size', () => {
    expect(gzipLimit(1000)).toBe(64 * 2 ** 20);
    expect(gzipLimit(10 ** 6)).toBe(256 * 10 ** 6);
    expect(gzipLimit(10 ** 9)).toBe(2 ** 31 - 1);
  });

  it('gives the beginning of a file of which only the beginning is there', async () => {
    const big = new Uint8Array(300_000).map((_, i) => (i * 2654435761) >>> 13);
    const head = new Uint8Array(gzipSync(big)).subarray(0, 2000);
    expect(await decompressPrefix(head, 'gzip', 'x.gz', 500)).toEqual(big.subarray(0, 500));
    expect((await decompressPrefix(PACKED, 'gzip', 'x.gz', 10 ** 6)).length).toBe(TEXT.length);
  });
});
