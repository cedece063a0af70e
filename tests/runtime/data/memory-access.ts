/** DataAccess over files in memory, and builders of small files for the tests of the sources. */
import { deflateRawSync } from 'node:zlib';
import { fault } from '../../../src/errors.ts';
import type { DataAccess } from '../../../src/runtime/data/access.ts';
import type { DataOptions } from '../../../src/runtime/data/config.ts';
import { crc32 } from '../../../src/runtime/formats/crc32.ts';

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
    list: async (path) => {
      const inside = Object.keys(files).filter((file) => file.startsWith(`${path}/`)).map((file) => file.slice(path.length + 1).split('/'));
      if (inside.length === 0) throw fault('data', 'data-missing', `${path} does not exist.`);
      return [...new Set(inside.map(([name]) => name!))].map((name) => ({ name, folder: inside.some((parts) => parts[0] === name && parts.length > 1) }));
    },
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

/** What a zip entry may say otherwise than it should. */
export interface ZipOptions {
  readonly deflate?: boolean;
  readonly attributes?: number;
  readonly flags?: number;
  readonly method?: number;
  /** Instead of the true unpacked size and checksum. */
  readonly unpacked?: number;
  readonly crc?: number;
}

/** A zip archive; a list where names may be twice. */
export function zipFile(files: Readonly<Record<string, Uint8Array>> | readonly (readonly [string, Uint8Array])[], options: ZipOptions = {}): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const entries = Array.isArray(files) ? (files as readonly (readonly [string, Uint8Array])[]) : Object.entries(files as Readonly<Record<string, Uint8Array>>);
  for (const [name, content] of entries) {
    const packed = options.deflate === true ? new Uint8Array(deflateRawSync(content)) : content;
    const bytes = new TextEncoder().encode(name);
    const common = (view: DataView, from: number): void => {
      view.setUint16(from, options.flags ?? 0, true);
      view.setUint16(from + 2, options.method ?? (options.deflate === true ? 8 : 0), true);
      view.setUint32(from + 8, options.crc ?? crc32(content), true);
      view.setUint32(from + 12, packed.length, true);
      view.setUint32(from + 16, options.unpacked ?? content.length, true);
      view.setUint16(from + 20, bytes.length, true);
    };
    const local = new DataView(new ArrayBuffer(30));
    local.setUint32(0, 0x04034b50, true);
    common(local, 6);
    const central = new DataView(new ArrayBuffer(46));
    central.setUint32(0, 0x02014b50, true);
    common(central, 8);
    central.setUint32(38, options.attributes ?? 0, true);
    central.setUint32(42, at, true);
    parts.push(bytesOf(local), bytes, packed);
    directory.push(bytesOf(central), bytes);
    at += 30 + bytes.length + packed.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(12, directory.reduce((n, part) => n + part.length, 0), true);
  end.setUint32(16, at, true);
  return Uint8Array.from([...parts, ...directory, bytesOf(end)].flatMap((part) => [...part]));
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
