import { describe, expect, it } from 'vitest';
import { ShaleError } from '../../../src/errors.ts';
import { mix } from '../../../src/plan/random.ts';
import { readSafetensors, toFloat32, toInt32, writeSafetensors } from '../../../src/runtime/formats/safetensors.ts';

const f32 = (name: string, shape: number[], values: number[]) => ({ name, shape, data: Float32Array.from(values) });

/** A file with a header as written and `bytes` of data; `length` overrides the length word. */
function raw(header: string | Uint8Array, bytes = 0, length?: bigint): Uint8Array {
  const text = typeof header === 'string' ? new TextEncoder().encode(header) : header;
  const out = new Uint8Array(8 + text.length + bytes);
  new DataView(out.buffer).setBigUint64(0, length ?? BigInt(text.length), true);
  out.set(text, 8);
  return out;
}

function codeOf(bytes: Uint8Array): string {
  try {
    readSafetensors(bytes, 'x.safetensors');
  } catch (error) {
    if (error instanceof ShaleError && error.faultClass === 'data') return error.code;
    throw error;
  }
  return 'accepted';
}

const entry = (dtype: string, shape: unknown, offsets: unknown) => JSON.stringify({ a: { dtype, shape, data_offsets: offsets } });

describe('safetensors', () => {
  it('reads back what it writes', () => {
    const bytes = writeSafetensors([f32('w', [2, 3], [1, -2, 3.5, 0, NaN, Infinity]), { name: 'n', shape: [], data: Int32Array.of(-7) }, f32('empty', [0, 4], [])], { k: 'é"' });
    const { tensors, metadata } = readSafetensors(bytes, 'x');
    expect([...tensors.keys()]).toEqual(['w', 'n', 'empty']);
    expect([...toFloat32(tensors.get('w')!, 'x')]).toEqual([1, -2, 3.5, 0, NaN, Infinity]);
    expect([...toInt32(tensors.get('n')!, 'x')]).toEqual([-7]);
    expect(tensors.get('empty')!.shape).toEqual([0, 4]);
    expect(metadata.get('k')).toBe('é"');
    expect(new DataView(bytes.buffer).getUint32(0, true) % 8).toBe(0);
  });

  it('reads a view into a larger buffer, as Node hands out files', () => {
    const file = writeSafetensors([f32('a', [2], [1, 2]), f32('b', [1], [3])]);
    const view = Buffer.concat([Buffer.alloc(5, 0xff), file]).subarray(5);
    const { tensors } = readSafetensors(view, 'x');
    expect([...toFloat32(tensors.get('b')!, 'x')]).toEqual([3]);
    expect([...toFloat32(tensors.get('a')!, 'x')]).toEqual([1, 2]);
  });

  it('converts every dtype that PyTorch writes', () => {
    const cases: [string, ArrayBufferView, number[]][] = [
      ['F64', Float64Array.of(0.5, -3), [0.5, -3]],
      ['I64', BigInt64Array.of(-1n, 9n), [-1, 9]],
      ['U8', Uint8Array.of(0, 255), [0, 255]],
      ['BOOL', Uint8Array.of(0, 1), [0, 1]],
      ['F16', Uint16Array.of(0x3c00, 0xc000, 0x0001, 0x7bff, 0x7c00), [1, -2, 2 ** -24, 65504, Infinity]],
      ['BF16', Uint16Array.of(0x3f80, 0xc040), [1, -3]],
    ];
    for (const [dtype, data, expected] of cases) {
      const bytes = raw(entry(dtype, [expected.length], [0, data.byteLength]), data.byteLength);
      bytes.set(new Uint8Array(data.buffer), bytes.length - data.byteLength);
      expect([...toFloat32(readSafetensors(bytes, 'x').tensors.get('a')!, 'x')], dtype).toEqual(expected);
    }
  });

  it('refuses values that are not 32-bit integers where integers are wanted', () => {
    const { tensors } = readSafetensors(writeSafetensors([f32('a', [2], [1, 1.5])]), 'x');
    expect(() => toInt32(tensors.get('a')!, 'x')).toThrow(/1\.5 at element 1 of "a"/);
  });

  it.each<[string, Uint8Array, string]>([
    ['E1 shorter than 8 bytes', new Uint8Array(7), 'safetensors-truncated'],
    ['E1 header length 0', raw('{}', 0, 0n), 'safetensors-header'],
    ['E1 header longer than the file', raw('{}', 0, 3n), 'safetensors-truncated'],
    ['E1 header above 100,000,000', raw('{}', 0, 100_000_001n), 'safetensors-header'],
    ['E1 header of 2^63', raw('{}', 0, 1n << 63n), 'safetensors-header'],
    ['E2 not UTF-8', raw(Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d)), 'safetensors-header'],
    ['E2 not JSON', raw('{"a":}'), 'safetensors-header'],
    ['E2 begins with a space', raw(' {}'), 'safetensors-header'],
    ['E2 an array', raw('[]'), 'safetensors-header'],
    ['E2 bytes behind the header', raw('{}\n'), 'safetensors-header'],
    ['E2 data behind the tensors', raw('{}', 1), 'safetensors-offsets'],
    ['E3 begin > end', raw(entry('F32', [1], [4, 0]), 4), 'safetensors-offsets'],
    ['E3 past the end', raw(entry('F32', [2], [0, 8]), 4), 'safetensors-offsets'],
    ['E3 negative', raw(entry('F32', [1], [-4, 0]), 4), 'safetensors-offsets'],
    ['E3 fractional', raw(entry('F32', [1], [0.5, 4.5]), 8), 'safetensors-offsets'],
    ['E3 past 2^53', raw('{"a":{"dtype":"F32","shape":[1],"data_offsets":[9007199254740993,9007199254740997]}}', 4), 'safetensors-offsets'],
    ['E3 a hole', raw(entry('F32', [1], [4, 8]), 8), 'safetensors-offsets'],
    ['E3 overlap', raw('{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"b":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}', 4), 'safetensors-offsets'],
    ['E4 shape and length disagree', raw(entry('F32', [2], [0, 4]), 4), 'safetensors-shape'],
    ['E4 product overflows', raw(entry('F32', [4294967296, 4294967296, 4294967296], [0, 4]), 4), 'safetensors-shape'],
    ['E4 fractional size', raw(entry('F32', [0.5], [0, 2]), 2), 'safetensors-shape'],
    ['E4 unknown dtype', raw(entry('F33', [1], [0, 4]), 4), 'safetensors-dtype'],
    ['E4 dtype from the prototype', raw(entry('constructor', [1], [0, 4]), 4), 'safetensors-dtype'],
    ['E4 duplicate name', raw('{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"\\u0061":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}', 8), 'safetensors-header'],
    ['E4 __proto__', raw('{"__proto__":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}', 4), 'safetensors-header'],
    ['an entry that is null', raw('{"a":null}'), 'safetensors-header'],
    ['metadata that is not text', raw('{"__metadata__":{"a":1}}'), 'safetensors-header'],
  ])('refuses: %s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('accepts names that only look like object members', () => {
    expect(codeOf(writeSafetensors([f32('constructor', [1], [1]), f32('toString', [], [2])]))).toBe('accepted');
  });

  it('E6: every truncation and every flipped byte is refused or loads, never crashes', () => {
    const good = writeSafetensors([f32('layer.weight', [2, 2], [1, 2, 3, 4]), { name: 'i', shape: [1], data: Int32Array.of(5) }], { a: 'b' });
    for (let length = 0; length < good.length; length++) expect(codeOf(good.slice(0, length))).not.toBe('accepted');
    for (let i = 0; i < good.length; i++) {
      for (let n = 0; n < 256; n++) {
        const flipped = good.slice();
        flipped[i] = n < 8 ? good[i]! ^ (1 << n) : mix(i * 31 + n);
        codeOf(flipped);
      }
    }
  });
});

it('reads Node’s Buffers, whose slices are views', () => {
  const file = Buffer.from(writeSafetensors([{ name: 'a', shape: [1], data: Float32Array.of(7) }, { name: 'b', shape: [2], data: Float32Array.of(1, 2) }]));
  const { tensors } = readSafetensors(file, 'x');
  expect([...toFloat32(tensors.get('a')!, 'x')]).toEqual([7]);
  expect([...toFloat32(tensors.get('b')!, 'x')]).toEqual([1, 2]);
});
