/** A PNG encoder for the tests: every colour type, depth and filter, interlaced or not. Samples are given at their depth. */
import { crc32, deflateSync } from './zlib.ts';

export interface PngSpec {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colourType: 0 | 2 | 3 | 4 | 6;
  readonly interlaced?: boolean;
  /** Row-major, samples of a pixel together, each of `depth` bits. */
  readonly samples: readonly number[];
  readonly palette?: readonly number[];
  readonly transparency?: readonly number[];
  /** IDAT chunks to split the data into. */
  readonly pieces?: number;
}

export const SAMPLES = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const;

export function chunk(type: string, body: Uint8Array): Uint8Array {
  const out = new Uint8Array(12 + body.length);
  const view = new DataView(out.buffer);
  view.setUint32(0, body.length);
  out.set(new TextEncoder().encode(type), 4);
  out.set(body, 8);
  view.setUint32(8 + body.length, crc32(out.subarray(4, 8 + body.length)));
  return out;
}

export const SIGNATURE = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);

export function ihdr(width: number, height: number, depth: number, colourType: number, interlace = 0): Uint8Array {
  const body = new Uint8Array(13);
  new DataView(body.buffer).setUint32(0, width);
  new DataView(body.buffer).setUint32(4, height);
  body.set([depth, colourType, 0, 0, interlace], 8);
  return chunk('IHDR', body);
}

export function join(...parts: Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

export function encodePng(spec: PngSpec): Uint8Array {
  const passes = spec.interlaced
    ? [[0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2], [0, 1, 1, 2]]
    : [[0, 0, 1, 1]];
  const rows: Uint8Array[] = [];
  const per = SAMPLES[spec.colourType];
  for (const [x0, y0, dx, dy] of passes as [number, number, number, number][]) {
    let previous: Uint8Array | undefined;
    for (let y = y0; y < spec.height; y += dy) {
      const bits: number[] = [];
      for (let x = x0; x < spec.width; x += dx) {
        for (let s = 0; s < per; s++) {
          const sample = spec.samples[(y * spec.width + x) * per + s]!;
          for (let b = spec.depth - 1; b >= 0; b--) bits.push((sample >> b) & 1);
        }
      }
      if (bits.length === 0) continue;
      const raw = new Uint8Array(Math.ceil(bits.length / 8));
      bits.forEach((bit, i) => (raw[i >> 3]! |= bit << (7 - (i & 7))));
      rows.push(filtered(raw, previous ?? new Uint8Array(raw.length), Math.max(1, (per * spec.depth) >> 3), rows.length % 5));
      previous = raw;
    }
  }
  const data = deflateSync(join(...rows));
  const pieces = spec.pieces ?? 1;
  const size = Math.ceil(data.length / pieces);
  return join(
    SIGNATURE,
    ihdr(spec.width, spec.height, spec.depth, spec.colourType, spec.interlaced ? 1 : 0),
    chunk('tEXt', new TextEncoder().encode('Comment\0test')),
    ...(spec.palette ? [chunk('PLTE', Uint8Array.from(spec.palette))] : []),
    ...(spec.transparency ? [chunk('tRNS', Uint8Array.from(spec.transparency))] : []),
    ...Array.from({ length: pieces }, (_, i) => chunk('IDAT', data.subarray(i * size, (i + 1) * size))),
    chunk('IEND', new Uint8Array(0)),
  );
}

function filtered(raw: Uint8Array, up: Uint8Array, bpp: number, filter: number): Uint8Array {
  const out = new Uint8Array(raw.length + 1);
  out[0] = filter;
  for (let i = 0; i < raw.length; i++) {
    const [a, b, c] = [i >= bpp ? raw[i - bpp]! : 0, up[i]!, i >= bpp ? up[i - bpp]! : 0];
    const p = a + b - c;
    const nearest = [a, b, c].reduce((best, v) => (Math.abs(p - v) < Math.abs(p - best) ? v : best));
    out[i + 1] = raw[i]! - [0, a, b, (a + b) >> 1, nearest][filter]!;
  }
  return out;
}
