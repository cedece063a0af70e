/**
 * PNG decoder (ISO/IEC 15948): all colour types and bit depths, interlaced or not, to 8 bits a sample, upright by its EXIF
 * orientation. Every length is checked against the file and every size before memory is taken.
 */
import { fault } from '../../errors.ts';
import { crc32 } from './crc32.ts';
import { tiffOrientation, upright } from './exif.ts';
import { decompress, concatBytes } from './gzip.ts';

export interface DecodedImage {
  readonly width: number;
  readonly height: number;
  /** 1 grey, 2 grey and alpha, 3 RGB, 4 RGBA. A palette gives 3, or 4 where it has transparency. */
  readonly channels: 1 | 2 | 3 | 4;
  /** Row by row, channels of a pixel together; width × height × channels bytes. 16-bit samples are rounded to 8. */
  readonly data: Uint8Array;
}

/** 2^26 pixels are a picture of 8192 × 8192. */
const MAX_PIXELS = 2 ** 26;

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Samples of a pixel in the file, and allowed bit depths, by colour type. */
const COLOUR_TYPES: Readonly<Record<number, { samples: 1 | 2 | 3 | 4; depths: readonly number[] }>> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
};

/** Adam7: first pixel and step of each pass, in x and y. */
const ADAM7 = [
  [0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2], [0, 1, 1, 2],
] as const;

interface Header {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colourType: number;
  readonly samples: 1 | 2 | 3 | 4;
  readonly interlaced: boolean;
}

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte);
}

/**
 * @param name for messages.
 * @throws ShaleError `image-format` (no PNG, or one that breaks the rules), `image-damaged` (checksum, cut short),
 * `image-too-large` (more than 2^26 pixels).
 */
export async function decodePng(bytes: Uint8Array, name: string): Promise<DecodedImage> {
  if (!isPng(bytes)) throw fault('data', 'image-format', `${name} is not a PNG image.`);
  const { header, palette, alpha, data, orientation } = readChunks(bytes, name);
  const passes = header.interlaced ? ADAM7 : ([[0, 0, 1, 1]] as const);
  const sizes = passes.map(([x, y, dx, dy]) => {
    const [width, height] = [Math.ceil((header.width - x) / dx), Math.ceil((header.height - y) / dy)];
    return width > 0 && height > 0 ? { width, height, rowBytes: Math.ceil((width * header.samples * header.depth) / 8) } : undefined;
  });
  const expected = sizes.reduce((n, size) => n + (size === undefined ? 0 : size.height * (1 + size.rowBytes)), 0);
  const raw = await unpack(data, expected, name);
  const samples = new Uint8Array(header.width * header.height * header.samples);
  let at = 0;
  for (const [i, size] of sizes.entries()) {
    if (size === undefined) continue;
    const rows = raw.subarray(at, (at += size.height * (1 + size.rowBytes)));
    unfilter(rows, size.rowBytes, size.height, Math.max(1, (header.samples * header.depth) >> 3), name);
    scatter(rows, size, header, passes[i]!, samples);
  }
  const { width, height } = header;
  if (header.colourType === 3) return upright({ width, height, ...applyPalette(samples, palette, alpha, name) }, orientation);
  return upright({ width, height, channels: header.samples, data: samples }, orientation);
}

function readChunks(bytes: Uint8Array, name: string): { header: Header; palette: Uint8Array; alpha: Uint8Array; data: Uint8Array; orientation: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = (what: string): Error => fault('data', 'image-damaged', `${name}: ${what}.`);
  let header: Header | undefined;
  let palette: Uint8Array = new Uint8Array(0);
  let alpha: Uint8Array = new Uint8Array(0);
  const data: Uint8Array[] = [];
  let total = 0;
  let orientation = 1;
  for (let at = SIGNATURE.length; ; ) {
    if (at + 12 > bytes.length) throw damaged('the PNG is cut short');
    const length = view.getUint32(at);
    if (length > bytes.length - at - 12) throw damaged('the PNG is cut short, or a chunk claims to be longer than the file');
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (crc32(bytes.subarray(at + 4, at + 8 + length)) !== view.getUint32(at + 8 + length)) throw damaged(`chunk ${JSON.stringify(type)} has a wrong checksum`);
    if ((header === undefined) !== (type === 'IHDR')) throw fault('data', 'image-format', `${name}: the PNG doesn't begin with one header.`);
    if (type === 'IHDR') header = parseHeader(body, name);
    else if (type === 'PLTE') palette = body;
    else if (type === 'tRNS') alpha = body;
    else if (type === 'eXIf') orientation = tiffOrientation(body);
    else if (type === 'IDAT') {
      data.push(body);
      total += length;
    } else if (type === 'IEND') break;
    // A capital first letter means that a picture can't be shown without understanding the chunk.
    else if ((bytes[at + 4]! & 0x20) === 0) throw fault('data', 'image-format', `${name}: the PNG holds an unknown critical chunk ${JSON.stringify(type)}.`);
    at += 12 + length;
  }
  if (header === undefined || data.length === 0) throw fault('data', 'image-format', `${name}: the PNG holds no picture.`);
  return { header, palette, alpha, data: concatBytes(data, total), orientation };
}

function parseHeader(body: Uint8Array, name: string): Header {
  const wrong = (what: string): Error => fault('data', 'image-format', `${name}: the PNG header ${what}.`);
  if (body.length !== 13) throw wrong(`is ${body.length} bytes long instead of 13`);
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [depth, colourType, compression, filter, interlace] = [body[8]!, body[9]!, body[10]!, body[11]!, body[12]!];
  const colour = COLOUR_TYPES[colourType];
  if (width === 0 || height === 0) throw wrong(`announces ${width} × ${height} pixels`);
  if (colour === undefined || !colour.depths.includes(depth)) throw wrong(`announces colour type ${colourType} with ${depth} bits, which doesn't exist`);
  if (compression !== 0 || filter !== 0 || interlace > 1) throw wrong('names an unknown method of compression, filtering or interlacing');
  if (width * height > MAX_PIXELS) {
    throw fault('data', 'image-too-large', `${name}: ${width} × ${height} pixels are more than ${MAX_PIXELS}.`, { hint: 'Scale the image down first.' });
  }
  return { width, height, depth, colourType, samples: colour.samples, interlaced: interlace === 1 };
}

async function unpack(data: Uint8Array, expected: number, name: string): Promise<Uint8Array> {
  const raw = await decompress(data, 'deflate', name, expected);
  if (raw.length !== expected) throw fault('data', 'image-damaged', `${name}: the pixels unpack to ${raw.length} bytes instead of ${expected}.`);
  return raw;
}

/** Undoes the filters in place; each row is one byte of filter type and `rowBytes` bytes. `bpp`: bytes to the pixel on the left. */
function unfilter(rows: Uint8Array, rowBytes: number, height: number, bpp: number, name: string): void {
  const stride = rowBytes + 1;
  for (let y = 0; y < height; y++) {
    const at = y * stride + 1;
    const filter = rows[at - 1]!;
    if (filter > 4) throw fault('data', 'image-damaged', `${name}: row ${y} names filter ${filter}, which doesn't exist.`);
    for (let i = 0; i < rowBytes; i++) {
      const left = i >= bpp ? rows[at + i - bpp]! : 0;
      const up = y > 0 ? rows[at + i - stride]! : 0;
      const upLeft = i >= bpp && y > 0 ? rows[at + i - stride - bpp]! : 0;
      const predicted = filter === 0 ? 0 : filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : paeth(left, up, upLeft);
      rows[at + i] = rows[at + i]! + predicted;
    }
  }
}

/** Whichever of the three is nearest to left + up − upLeft; ties in that order. */
function paeth(left: number, up: number, upLeft: number): number {
  const [pa, pb, pc] = [Math.abs(up - upLeft), Math.abs(left - upLeft), Math.abs(left + up - 2 * upLeft)];
  return pa <= pb && pa <= pc ? left : pb <= pc ? up : upLeft;
}

/** Brings the samples of a pass to 8 bits and to their places. Palette indices stay as they are. */
function scatter(
  rows: Uint8Array,
  size: { width: number; height: number; rowBytes: number },
  header: Header,
  [x0, y0, dx, dy]: readonly [number, number, number, number],
  out: Uint8Array,
): void {
  const { depth, samples } = header;
  const scale = header.colourType === 3 ? 1 : 255 / (2 ** Math.min(depth, 8) - 1);
  for (let y = 0; y < size.height; y++) {
    const at = y * (size.rowBytes + 1) + 1;
    for (let x = 0; x < size.width; x++) {
      const to = ((y0 + y * dy) * header.width + x0 + x * dx) * samples;
      for (let s = 0; s < samples; s++) {
        const i = x * samples + s;
        if (depth === 8) out[to + s] = rows[at + i]!;
        // 65535 / 255 is 257.
        else if (depth === 16) out[to + s] = Math.round((rows[at + 2 * i]! * 256 + rows[at + 2 * i + 1]!) / 257);
        else {
          const bit = i * depth;
          out[to + s] = ((rows[at + (bit >> 3)]! >> (8 - depth - (bit & 7))) & (2 ** depth - 1)) * scale;
        }
      }
    }
  }
}

function applyPalette(indices: Uint8Array, palette: Uint8Array, alpha: Uint8Array, name: string): { channels: 3 | 4; data: Uint8Array } {
  const colours = palette.length / 3;
  if (!Number.isInteger(colours) || colours < 1 || colours > 256) throw fault('data', 'image-format', `${name}: the PNG's palette is missing or malformed.`);
  const channels = alpha.length > 0 ? 4 : 3;
  const data = new Uint8Array(indices.length * channels);
  for (let i = 0; i < indices.length; i++) {
    const index = indices[i]!;
    if (index >= colours) throw fault('data', 'image-damaged', `${name}: pixel ${i} is colour ${index} of a palette of ${colours}.`);
    for (let c = 0; c < 3; c++) data[i * channels + c] = palette[index * 3 + c]!;
    if (channels === 4) data[i * 4 + 3] = alpha[index] ?? 255;
  }
  return { channels, data };
}
