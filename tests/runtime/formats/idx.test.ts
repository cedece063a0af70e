import { describe, expect, it } from 'vitest';
import { decodeIdx, parseIdxHeader } from '../../../src/runtime/formats/idx.ts';
import { idxFile } from '../data/memory-access.ts';
import { faultOf } from '../support-faults.ts';

describe('IDX', () => {
  it('reads shape and bytes', () => {
    const { shape, data } = decodeIdx(idxFile([2, 1, 3], [1, 2, 3, 4, 5, 255]), 'x');
    expect(shape).toEqual([2, 1, 3]);
    expect(data).toEqual(Uint8Array.of(1, 2, 3, 4, 5, 255));
  });

  it.each([
    [0x09, [0xff, 0x7f], Int32Array.of(-1, 127)],
    [0x0b, [0xff, 0xfe, 0x01, 0x00], Int32Array.of(-2, 256)],
    [0x0c, [0x00, 0x00, 0x00, 0x07, 0x80, 0x00, 0x00, 0x00], Int32Array.of(7, -(2 ** 31))],
    [0x0d, [0x3f, 0xc0, 0x00, 0x00, 0xc0, 0x00, 0x00, 0x00], Float32Array.of(1.5, -2)],
    [0x0e, [0x3f, 0xf8, 0, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0], Float32Array.of(1.5, -2)],
  ])('reads big-endian elements of type 0x%s', (code, bytes, expected) => {
    expect(decodeIdx(idxFile([2], bytes, code), 'x').data).toEqual(expected);
  });

  it('refuses what is no IDX file', async () => {
    for (const bytes of [[0x1f, 0x8b, 8, 3], [0, 0, 0x0a, 1], [0, 1, 8, 1], [0, 0, 8, 0]]) {
      const fault = await faultOf(() => decodeIdx(Uint8Array.from([...bytes, 0, 0, 0, 0]), 'labels.idx'));
      expect(fault.code).toBe('data-format');
      expect(fault.message).toContain('labels.idx');
    }
  });

  it('refuses every truncation and every byte too many', async () => {
    const file = idxFile([2, 2], [1, 2, 3, 4]);
    for (let length = 0; length < file.length; length++) {
      expect((await faultOf(() => decodeIdx(file.subarray(0, length), 'x'))).code).toBe('data-truncated');
    }
    const fault = await faultOf(() => decodeIdx(Uint8Array.from([...file, 0]), 'x'));
    expect(fault.code).toBe('data-format');
    expect(fault.message).toContain('4 bytes, but 5 bytes follow');
  });

  it('does not believe a header of impossible sizes', async () => {
    const size = 0xffffffff;
    expect((await faultOf(() => parseIdxHeader(idxFile([size, size, size], []), 'x'))).code).toBe('data-format');
    expect((await faultOf(() => decodeIdx(idxFile([size, 1], [1]), 'x'))).code).toBe('data-truncated');
  });
});
