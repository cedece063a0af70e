/**
 * Bounded decompression with the platform's own DecompressionStream (browsers and Node have it): a small file must not be
 * able to fill the memory, and a truncated or damaged one is an error, never a short result.
 */
import { fault } from '../../errors.ts';

/** `deflate-raw` is what zip archives hold. */
export type Compression = 'gzip' | 'deflate' | 'deflate-raw';

/** An archive may unpack to this much whatever its ratio... */
const SMALL = 64 * 2 ** 20;
/** ...beyond that to this many times its own size (deflate itself can reach 1032)... */
const MAX_RATIO = 256;
/** ...and never to more than this (the largest ArrayBuffer that all platforms grant). */
const MAX_BYTES = 2 ** 31 - 1;

export function isGzip(bytes: Uint8Array): boolean {
  return bytes.length >= 2 && bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** How many bytes a compressed file of this size may unpack to. */
export function gzipLimit(compressedBytes: number): number {
  return Math.min(MAX_BYTES, Math.max(SMALL, compressedBytes * MAX_RATIO));
}

/**
 * Unpacks the whole of `bytes`.
 * @throws ShaleError `data-damaged` for a wrong checksum, a truncated stream or bytes after its end, `data-too-large`
 * as soon as more than `maxBytes` come out.
 */
export async function decompress(
  bytes: Uint8Array,
  format: Compression,
  name: string,
  maxBytes = gzipLimit(bytes.length),
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of decompressedChunks(bytes, format, name)) {
    total += chunk.length;
    if (total > maxBytes) {
      throw fault('data', 'data-too-large', `${name}: ${bytes.length} compressed bytes unpack to more than ${maxBytes}.`, {
        hint: 'If the file is what you mean to use, unpack it first.',
      });
    }
    chunks.push(chunk);
  }
  return concatBytes(chunks, total);
}

/**
 * The first `count` unpacked bytes, or as many as could be unpacked; what follows, the checksum included, is not looked
 * at, so `bytes` may be the beginning of a file.
 */
export async function decompressPrefix(bytes: Uint8Array, format: Compression, name: string, count: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  try {
    for await (const chunk of decompressedChunks(bytes, format, name)) {
      chunks.push(chunk);
      total += chunk.length;
      if (total >= count) break;
    }
  } catch (error) {
    if (total === 0) throw error;
  }
  return concatBytes(chunks, total).subarray(0, count);
}

async function* decompressedChunks(bytes: Uint8Array, format: Compression, name: string): AsyncGenerator<Uint8Array> {
  const stream = new DecompressionStream(format);
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  // An error drops what is queued, but a chunk that is waited for arrives first: so the first read comes before the bytes.
  let next = reader.read();
  // The writing side fails together with the reading side, where the error is reported.
  const ignore = (): void => undefined;
  void writer.write(bytes as Uint8Array<ArrayBuffer>).catch(ignore);
  void writer.close().catch(ignore);
  void writer.closed.catch(ignore);
  try {
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      yield value;
      next = reader.read();
    }
  } catch (cause) {
    throw fault('data', 'data-damaged', `${name}: the ${format} data are truncated or damaged (${(cause as Error).message}).`, {
      cause,
      hint: 'Fetch the file again.',
    });
  } finally {
    await reader.cancel().catch(ignore);
  }
}

export function concatBytes(chunks: readonly Uint8Array[], total: number): Uint8Array {
  if (chunks.length === 1) return chunks[0]!;
  const out = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}
