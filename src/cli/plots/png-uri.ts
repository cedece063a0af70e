/** A small picture as a `data:` URI: a PNG whose data are stored, not compressed, so that no compressor is needed. */
import { crc32 } from '../../runtime/formats/crc32.ts';

/** Grey (1 channel) or RGB (3), 8 bits, channels of a pixel together. */
export function pngUri(width: number, height: number, channels: 1 | 3, data: Uint8Array): string {
  const rows = new Uint8Array(height * (1 + width * channels));
  for (let y = 0; y < height; y++) rows.set(data.subarray(y * width * channels, (y + 1) * width * channels), y * (1 + width * channels) + 1);
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, channels === 1 ? 0 : 2], 8);
  const parts = [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), chunk('IHDR', header), chunk('IDAT', stored(rows)), chunk('IEND', new Uint8Array(0))];
  let binary = '';
  for (const part of parts) for (const byte of part) binary += String.fromCharCode(byte);
  return `data:image/png;base64,${btoa(binary)}`;
}

function chunk(type: string, body: Uint8Array): Uint8Array {
  const out = new Uint8Array(12 + body.length);
  const view = new DataView(out.buffer);
  view.setUint32(0, body.length);
  out.set(Array.from(type, (c) => c.charCodeAt(0)), 4);
  out.set(body, 8);
  view.setUint32(8 + body.length, crc32(out.subarray(4, 8 + body.length)));
  return out;
}

/** A zlib stream (RFC 1950) of stored blocks (RFC 1951, 3.2.4), at most 65,535 bytes each. */
function stored(bytes: Uint8Array): Uint8Array {
  const blocks = Math.max(1, Math.ceil(bytes.length / 65535));
  const out = new Uint8Array(2 + blocks * 5 + bytes.length + 4);
  out.set([0x78, 0x01]);
  let at = 2;
  for (let i = 0; i < blocks; i++) {
    const block = bytes.subarray(i * 65535, (i + 1) * 65535);
    const length = block.length;
    out.set([i === blocks - 1 ? 1 : 0, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255], at);
    out.set(block, at + 5);
    at += 5 + length;
  }
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  new DataView(out.buffer).setUint32(at, b * 65536 + a);
  return out;
}
