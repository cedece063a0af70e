/**
 * Arrays as the file formats give them: a dense row-major tensor whose elements were brought to one of the three storage
 * formats that a field can have (u8, i32, f32). Every narrowing is checked, so that no value changes silently.
 */
import { fault } from '../../errors.ts';
import type { FieldArray } from '../data/types.ts';
import { halfToFloat } from './half.ts';

export interface HostArray {
  /** Rows first; [] for a single value. */
  readonly shape: readonly number[];
  /** Row-major; as many elements as the shape says. */
  readonly data: FieldArray;
}

/** Element types that files hold. */
export type ElementType = 'u8' | 'bool' | 'i8' | 'i16' | 'u16' | 'i32' | 'u32' | 'i64' | 'u64' | 'f16' | 'bf16' | 'f32' | 'f64';

export const ELEMENT_BYTES: Readonly<Record<ElementType, number>> = {
  u8: 1, bool: 1, i8: 1, i16: 2, u16: 2, i32: 4, u32: 4, i64: 8, u64: 8, f16: 2, bf16: 2, f32: 4, f64: 8,
};

/** What an element type becomes: bytes stay bytes, other integers are i32, floats are f32. */
export function storedFormat(type: ElementType): 'u8' | 'i32' | 'f32' {
  if (type === 'u8' || type === 'bool') return 'u8';
  return type === 'f16' || type === 'bf16' || type === 'f32' || type === 'f64' ? 'f32' : 'i32';
}

/** Product of the sizes, or undefined past 2^53. */
export function elementCount(shape: readonly number[]): number | undefined {
  let count = 1;
  for (const size of shape) count *= size;
  return Number.isSafeInteger(count) ? count : undefined;
}

/**
 * Brings `bytes` (exactly `count` elements) to u8, i32 or f32.
 * @throws ShaleError `data-range` where an integer does not fit i32 or a finite double does not fit f32.
 */
export function decodeElements(bytes: Uint8Array, type: ElementType, littleEndian: boolean, name: string): FieldArray {
  const count = bytes.length / ELEMENT_BYTES[type];
  if (!Number.isInteger(count)) throw new Error(`decodeElements: ${bytes.length} bytes are no whole number of ${type}`);
  if (type === 'u8') return bytes;
  if (type === 'bool') return bytes.map((b) => (b === 0 ? 0 : 1));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (storedFormat(type) === 'f32') {
    const out = new Float32Array(count);
    const read = floatReader(view, type, littleEndian);
    for (let i = 0; i < count; i++) {
      const value = read(i);
      out[i] = value;
      if (type === 'f64' && Number.isFinite(value) && !Number.isFinite(out[i]!)) throw outOfRange(name, i, value, 'f32');
    }
    return out;
  }
  const out = new Int32Array(count);
  const read = integerReader(view, type, littleEndian);
  for (let i = 0; i < count; i++) {
    const value = read(i);
    out[i] = value;
    if (out[i] !== value) throw outOfRange(name, i, value, 'i32');
  }
  return out;
}

function outOfRange(name: string, index: number, value: number, format: string): Error {
  return fault('data', 'data-range', `${name}: element ${index} is ${value}, which ${format} cannot hold.`);
}

function floatReader(view: DataView, type: ElementType, little: boolean): (i: number) => number {
  if (type === 'f64') return (i) => view.getFloat64(i * 8, little);
  if (type === 'f32') return (i) => view.getFloat32(i * 4, little);
  if (type === 'f16') return (i) => halfToFloat(view.getUint16(i * 2, little));
  const word = new DataView(new ArrayBuffer(4));
  return (i) => {
    word.setUint32(0, view.getUint16(i * 2, little) << 16);
    return word.getFloat32(0);
  };
}

function integerReader(view: DataView, type: ElementType, little: boolean): (i: number) => number {
  switch (type) {
    case 'i8':
      return (i) => view.getInt8(i);
    case 'i16':
      return (i) => view.getInt16(i * 2, little);
    case 'u16':
      return (i) => view.getUint16(i * 2, little);
    case 'i32':
      return (i) => view.getInt32(i * 4, little);
    case 'u32':
      return (i) => view.getUint32(i * 4, little);
    default: {
      // As a double, the sum of both halves is exact wherever the value fits i32, and out of i32's range elsewhere.
      const [low, high] = little ? [0, 4] : [4, 0];
      const upper = type === 'i64' ? (at: number) => view.getInt32(at, little) : (at: number) => view.getUint32(at, little);
      return (i) => upper(i * 8 + high) * 2 ** 32 + view.getUint32(i * 8 + low, little);
    }
  }
}
