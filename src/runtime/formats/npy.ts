/**
 * NPY, NumPy's format, versions 1 to 3: a magic number, a header that is a Python dictionary literal (read here by a
 * parser for exactly that, never evaluated), then the elements. Fortran order is brought to row-major.
 */
import { fault } from '../../errors.ts';
import type { FieldArray } from '../data/types.ts';
import { decodeElements, ELEMENT_BYTES, elementCount, type ElementType, type HostArray } from './array.ts';

/** Headers are padded to 64 bytes and hold three short entries; anything near this size is no header. */
export const NPY_MAX_HEADER = 65536;

const TYPES: Readonly<Record<string, ElementType>> = {
  '|u1': 'u8', '|b1': 'bool', '|i1': 'i8', i2: 'i16', u2: 'u16', i4: 'i32', u4: 'u32', i8: 'i64', u8: 'u64', f2: 'f16', f4: 'f32', f8: 'f64',
};

export interface NpyHeader {
  readonly type: ElementType;
  readonly littleEndian: boolean;
  readonly fortranOrder: boolean;
  readonly shape: readonly number[];
  readonly headerBytes: number;
  /** Bytes of the elements that must follow. */
  readonly dataBytes: number;
}

/**
 * Reads the header from the first bytes of a file (`NPY_MAX_HEADER` are always enough).
 * @throws ShaleError `data-format`, `data-truncated`, `data-unsupported` (objects, strings, complex numbers, records).
 */
export function parseNpyHeader(bytes: Uint8Array, name: string): NpyHeader {
  const magic = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];
  if (magic.some((b, i) => bytes[i] !== b)) throw fault('data', 'data-format', `${name}: not an NPY file (it doesn't start with \\x93NUMPY).`);
  const major = bytes[6] ?? 0;
  if (major < 1 || major > 3) throw fault('data', 'data-unsupported', `${name}: NPY version ${major} is unknown; 1 to 3 can be read.`);
  const prefix = major === 1 ? 10 : 12;
  if (bytes.length < prefix) throw fault('data', 'data-truncated', `${name}: the NPY header is cut short.`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = major === 1 ? view.getUint16(8, true) : view.getUint32(8, true);
  const headerBytes = prefix + length;
  if (headerBytes > NPY_MAX_HEADER) throw fault('data', 'data-format', `${name}: an NPY header of ${length} bytes is not plausible.`);
  if (bytes.length < headerBytes) throw fault('data', 'data-truncated', `${name}: the NPY header is cut short.`);
  const text = new TextDecoder(major === 3 ? 'utf-8' : 'latin1').decode(bytes.subarray(prefix, headerBytes));
  const entries = parseLiteral(text, name);
  const { descr, fortran_order: fortran, shape } = entries;
  if (typeof fortran !== 'boolean' || !Array.isArray(shape) || descr === undefined) {
    throw fault('data', 'data-format', `${name}: the NPY header lacks 'descr', 'fortran_order' or 'shape'.`);
  }
  const type = typeof descr === 'string' ? (TYPES[descr] ?? TYPES[descr.replace(/^[<>|=]/, '')]) : undefined;
  if (typeof descr !== 'string' || type === undefined || descr.startsWith('=')) {
    throw fault('data', 'data-unsupported', `${name}: NPY type ${JSON.stringify(descr)} cannot be read.`, {
      hint: 'Save integers, booleans or floats, for example np.save(file, array.astype(np.float32)).',
    });
  }
  const count = elementCount(shape);
  if (count === undefined) throw fault('data', 'data-format', `${name}: the NPY header announces impossible sizes (${shape.join(', ')}).`);
  return { type, littleEndian: !descr.startsWith('>'), fortranOrder: fortran, shape, headerBytes, dataBytes: count * ELEMENT_BYTES[type] };
}

/** @throws ShaleError also where the elements are fewer or more than the header says. */
export function decodeNpy(bytes: Uint8Array, name: string): HostArray {
  const header = parseNpyHeader(bytes, name);
  const present = bytes.length - header.headerBytes;
  if (present !== header.dataBytes) {
    throw fault(
      'data',
      present < header.dataBytes ? 'data-truncated' : 'data-format',
      `${name}: the NPY header announces shape (${header.shape.join(', ')}), ${header.dataBytes} bytes, but ${present} bytes follow it.`,
    );
  }
  const data = decodeElements(bytes.subarray(header.headerBytes), header.type, header.littleEndian, name);
  return { shape: header.shape, data: header.fortranOrder ? toRowMajor(data, header.shape) : data };
}

/** Column-major (first axis fastest) to row-major. */
function toRowMajor(data: FieldArray, shape: readonly number[]): FieldArray {
  const out = data.slice();
  const strides = shape.map((_, d) => shape.slice(0, d).reduce((n, size) => n * size, 1));
  const index = new Array<number>(shape.length).fill(0);
  let from = 0;
  for (let to = 0; to < out.length; to++) {
    out[to] = data[from]!;
    for (let d = shape.length - 1; d >= 0; d--) {
      from += strides[d]!;
      if (++index[d]! < shape[d]!) break;
      from -= strides[d]! * shape[d]!;
      index[d] = 0;
    }
  }
  return out;
}

interface HeaderEntries {
  readonly descr?: unknown;
  readonly fortran_order?: unknown;
  readonly shape?: number[] | unknown;
}

/** The subset of Python literals that headers use: {'key': 'text' | True | False | (1, 2,) | [...]}. */
function parseLiteral(text: string, name: string): HeaderEntries {
  const tokens = text.match(/'[^'\\]*'|"[^"\\]*"|True|False|\d+L?|[{}()[\]:,]|\S/g) ?? [];
  let at = 0;
  const bad = (): Error => fault('data', 'data-format', `${name}: the NPY header is no dictionary of shape, order and type: ${text.trim().slice(0, 100)}`);
  const expect = (token: string): void => {
    if (tokens[at++] !== token) throw bad();
  };
  const value = (depth: number): unknown => {
    const token = tokens[at++];
    if (token === undefined || depth > 8) throw bad();
    if (token === 'True' || token === 'False') return token === 'True';
    if (/^['"]./.test(token)) return token.slice(1, -1);
    if (/^\d/.test(token)) return Number.parseInt(token, 10);
    if (token !== '(' && token !== '[') throw bad();
    const close = token === '(' ? ')' : ']';
    const items: unknown[] = [];
    while (tokens[at] !== close) {
      items.push(value(depth + 1));
      if (tokens[at] === ',') at++;
      else if (tokens[at] !== close) throw bad();
    }
    at++;
    return items;
  };
  const entries: { descr?: unknown; fortran_order?: unknown; shape?: unknown } = {};
  expect('{');
  while (tokens[at] !== '}') {
    const key = value(0);
    if ((key !== 'descr' && key !== 'fortran_order' && key !== 'shape') || key in entries) throw bad();
    expect(':');
    entries[key] = value(0);
    if (tokens[at] === ',') at++;
    else if (tokens[at] !== '}') throw bad();
  }
  at++;
  if (at !== tokens.length) throw bad();
  if (Array.isArray(entries.shape) && !entries.shape.every((size) => Number.isSafeInteger(size))) throw bad();
  return entries;
}
