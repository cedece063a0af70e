/** DataAccess over files in memory, and builders of small files for the tests of the sources. */
import { fault } from '../../../src/errors.ts';
import type { DataAccess } from '../../../src/runtime/data/access.ts';
import type { DataOptions } from '../../../src/runtime/data/config.ts';

export interface MemoryAccess extends DataAccess {
  /** Paths read in full, in order. */
  readonly wholeReads: string[];
}

export function memoryAccess(files: Readonly<Record<string, Uint8Array | string>>): MemoryAccess {
  const wholeReads: string[] = [];
  const find = (path: string): Uint8Array => {
    const file = files[path];
    if (file === undefined) throw fault('data', 'data-missing', `${path} does not exist.`);
    return typeof file === 'string' ? new TextEncoder().encode(file) : file;
  };
  return {
    wholeReads,
    async read(path) {
      wholeReads.push(path);
      return find(path);
    },
    readRange: async (path, offset, length) => find(path).subarray(offset, offset + length),
    size: async (path) => find(path).length,
    named: async () => Promise.reject(new Error('no named data sets in this test')),
  };
}

export function dataOptions(name: string, args: Record<string, unknown>, split: Partial<DataOptions['split']> = {}): DataOptions {
  return { source: { name, args }, split: { val: 0, test: 0, ...split } };
}

/** An IDX file of bytes. */
export function idxFile(shape: readonly number[], data: ArrayLike<number>, typeCode = 0x08): Uint8Array {
  const out = new Uint8Array(4 + 4 * shape.length + data.length);
  out.set([0, 0, typeCode, shape.length]);
  const view = new DataView(out.buffer);
  shape.forEach((size, i) => view.setUint32(4 + 4 * i, size));
  out.set(Uint8Array.from(data), 4 + 4 * shape.length);
  return out;
}

/** An NPY file, version 1.0. */
export function npyFile(descr: string, shape: readonly number[], bytes: Uint8Array): Uint8Array {
  const text = `{'descr': '${descr}', 'fortran_order': False, 'shape': (${shape.map((s) => `${s},`).join(' ')}), }`;
  const header = text.padEnd(118 - 1) + '\n';
  const out = new Uint8Array(10 + header.length + bytes.length);
  out.set([0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0, header.length & 255, header.length >> 8]);
  out.set(new TextEncoder().encode(header), 10);
  out.set(bytes, 10 + header.length);
  return out;
}

export function bytesOf(array: ArrayBufferView): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
