/** Data files, gzipped or not, through a DataAccess. A file is taken for gzip by its first two bytes, not by its name. */
import { decompress, decompressPrefix, isGzip } from '../formats/gzip.ts';
import type { DataAccess } from './access.ts';

/** The whole file, unpacked. */
export async function readFile(access: DataAccess, path: string): Promise<Uint8Array> {
  const bytes = await access.read(path);
  return isGzip(bytes) ? decompress(bytes, 'gzip', path) : bytes;
}

export interface FileHead {
  /** The first bytes, unpacked: as many as asked for, or all there are. */
  readonly bytes: Uint8Array;
  /** Bytes of the whole file; undefined where it is compressed. */
  readonly total?: number;
}

/** The first `count` bytes, unpacked, without reading the rest. */
export async function readHead(access: DataAccess, path: string, count: number): Promise<FileHead> {
  // Compressed data can be longer than what they unpack to, though hardly in a header.
  const bytes = await access.readRange(path, 0, count + 1024);
  if (isGzip(bytes)) return { bytes: await decompressPrefix(bytes, 'gzip', path, count) };
  return { bytes: bytes.subarray(0, count), total: await access.size(path) };
}
