/**
 * IDX, MNIST's format: two zero bytes, a type code, the number of dimensions, one big-endian 32-bit size for each, then the
 * elements, big-endian and row-major. (The format is described at the foot of yann.lecun.com/exdb/mnist.)
 */
import { fault } from '../../errors.ts';
import { decodeElements, ELEMENT_BYTES, elementCount, type ElementType, type HostArray } from './array.ts';

const TYPES: Readonly<Record<number, ElementType>> = { 0x08: 'u8', 0x09: 'i8', 0x0b: 'i16', 0x0c: 'i32', 0x0d: 'f32', 0x0e: 'f64' };

/** The largest possible header: the magic number and 255 sizes. */
export const IDX_MAX_HEADER = 4 + 255 * 4;

export interface IdxHeader {
  readonly type: ElementType;
  readonly shape: readonly number[];
  readonly headerBytes: number;
  /** Bytes of the elements that must follow. */
  readonly dataBytes: number;
}

/**
 * Reads the header from the first bytes of a file (`IDX_MAX_HEADER` are always enough).
 * @throws ShaleError `data-format` for a wrong magic number, `data-truncated` for a header cut short.
 */
export function parseIdxHeader(bytes: Uint8Array, name: string): IdxHeader {
  if (bytes.length < 4) throw fault('data', 'data-truncated', `${name}: ${bytes.length} bytes are too few for an IDX file.`);
  const type = TYPES[bytes[2]!];
  if (bytes[0] !== 0 || bytes[1] !== 0 || type === undefined || bytes[3] === 0) {
    const magic = [...bytes.subarray(0, 4)].map((b) => b.toString(16).padStart(2, '0')).join('');
    throw fault('data', 'data-format', `${name}: not an IDX file; it starts with 0x${magic}.`, {
      hint: 'IDX images of bytes start with 0x00000803, labels with 0x00000801.',
    });
  }
  const dimensions = bytes[3]!;
  const headerBytes = 4 + 4 * dimensions;
  if (bytes.length < headerBytes) {
    throw fault('data', 'data-truncated', `${name}: the IDX header announces ${dimensions} sizes, the file ends before them.`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shape = Array.from({ length: dimensions }, (_, d) => view.getUint32(4 + 4 * d));
  const count = elementCount(shape);
  if (count === undefined) throw fault('data', 'data-format', `${name}: the IDX header announces impossible sizes ${shape.join(' × ')}.`);
  return { type, shape, headerBytes, dataBytes: count * ELEMENT_BYTES[type] };
}

/** @throws ShaleError also where the elements are fewer or more than the header says. */
export function decodeIdx(bytes: Uint8Array, name: string): HostArray {
  const header = parseIdxHeader(bytes, name);
  const present = bytes.length - header.headerBytes;
  if (present !== header.dataBytes) {
    throw fault(
      'data',
      present < header.dataBytes ? 'data-truncated' : 'data-format',
      `${name}: the IDX header announces ${header.shape.join(' × ')} ${header.type} elements, ${header.dataBytes} bytes, but ${present} bytes follow it.`,
    );
  }
  return { shape: header.shape, data: decodeElements(bytes.subarray(header.headerBytes), header.type, false, name) };
}
