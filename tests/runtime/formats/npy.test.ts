import { describe, expect, it } from 'vitest';
import { decodeNpy, parseNpyHeader } from '../../../src/runtime/formats/npy.ts';
import { faultOf } from '../support-faults.ts';
import { NPY_FILES } from './npy-files.ts';

const file = (name: keyof typeof NPY_FILES): Uint8Array => Uint8Array.from(atob(NPY_FILES[name]), (c) => c.charCodeAt(0));

function withHeader(header: string, bytes = 8): Uint8Array {
  const out = new Uint8Array(10 + header.length + bytes);
  out.set([0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0, header.length & 255, header.length >> 8]);
  out.set(new TextEncoder().encode(header), 10);
  return out;
}

describe('NPY', () => {
  it.each([
    ['f4', [2, 3], Float32Array.of(1.5, -2.25, 3, 4, 5, 6e10)],
    ['f8', [3], Float32Array.of(1 / 3, -0, 1e10)],
    ['f2', [4], Float32Array.of(0.0999755859375, -65504, 5.9604644775390625e-8, Infinity)],
    ['i8', [4, 1], Int32Array.of(1, -2, 2147483647, -2147483648)],
    ['i4', [2], Int32Array.of(-1, 7)],
    ['u1', [2, 2], Uint8Array.of(0, 255, 7, 8)],
    ['bool', [3], Uint8Array.of(1, 0, 1)],
    ['big_endian', [3], Int32Array.of(1, -2, 300)],
    ['v2', [2], Int32Array.of(1, 2)],
    ['v3', [2], Int32Array.of(1, 2)],
    ['scalar', [], Float32Array.of(3)],
  ] as const)('reads NumPy’s %s', (name, shape, expected) => {
    const array = decodeNpy(file(name), name);
    expect(array.shape).toEqual(shape);
    expect(array.data).toEqual(expected);
  });

  it('brings Fortran order to row-major', () => {
    const array = decodeNpy(file('fortran'), 'x');
    expect(array.shape).toEqual([2, 3, 4]);
    expect([...array.data]).toEqual([...Array(24).keys()]);
  });

  it.each([
    ['i8_big', 'data-range', 'element 1 is 2147483648'],
    ['u8', 'data-range', 'element 1 is 1099511627776'],
    ['objects', 'data-unsupported', '<U1'],
    ['complex', 'data-unsupported', '<c16'],
  ] as const)('refuses %s', async (name, code, words) => {
    const fault = await faultOf(() => decodeNpy(file(name), 'x.npy'));
    expect(fault.code).toBe(code);
    expect(fault.message).toContain(words);
  });

  it('refuses every truncation', async () => {
    const whole = file('f4');
    for (let length = 0; length < whole.length; length++) {
      expect((await faultOf(() => decodeNpy(whole.subarray(0, length), 'x'))).code).toMatch(/^data-(truncated|format|unsupported)$/);
    }
    expect((await faultOf(() => decodeNpy(whole.subarray(0, whole.length - 1), 'x'))).code).toBe('data-truncated');
    expect((await faultOf(() => decodeNpy(Uint8Array.from([...whole, 0]), 'x'))).code).toBe('data-format');
  });

  it.each([
    "{'descr': '<f4', 'fortran_order': False, 'shape': (2,), } and more",
    "{'descr': '<f4', 'fortran_order': False}",
    "{'descr': '<f4', 'fortran_order': False, 'shape': (2,), 'shape': (2,)}",
    "{'descr': '<f4', 'fortran_order': 0, 'shape': (2,)}",
    "{'descr': '<f4', 'fortran_order': False, 'shape': (-2,)}",
    "{'descr': '<f4', 'fortran_order': False, 'shape': (__import__('os').system('true'),)}",
    "{'descr': '<f4', 'fortran_order': False, 'shape': 2}",
    "{'descr': '<f4', 'fortran_order': False, 'shape': (9007199254740993,)}",
    "{'descr': '<f4', 'fortran_order': False, 'shape': (4294967296, 4294967296)}",
    "{'__proto__': {}, 'descr': '<f4', 'fortran_order': False, 'shape': (2,)}",
    `{'descr': ${'('.repeat(500)}`,
    '[]',
    '',
  ])('refuses the header %s', async (header) => {
    expect((await faultOf(() => decodeNpy(withHeader(header), 'x.npy'))).code).toBe('data-format');
  });

  it('refuses unknown versions and headers of implausible length', async () => {
    const v4 = file('v2');
    v4[6] = 4;
    expect((await faultOf(() => parseNpyHeader(v4, 'x'))).code).toBe('data-unsupported');
    const long = file('v2');
    long.set([0xff, 0xff, 0xff, 0x7f], 8);
    expect((await faultOf(() => parseNpyHeader(long, 'x'))).code).toBe('data-format');
  });
});
