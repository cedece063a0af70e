/** Compression for test files, from Node's zlib; the checksum bit by bit, as the PNG specification's appendix defines it. */
import { deflateSync as deflate } from 'node:zlib';

export function deflateSync(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(deflate(bytes));
}

export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
