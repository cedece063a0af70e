/**
 * JPEG decoder: `jpeg-js` behind checks of its own, so that a header is believed only as far as the file goes and a picture cut
 * short is an error, not grey. Baseline and progressive, grey, YCbCr, RGB; CMYK becomes RGB as (1 - C)(1 - K) and so on.
 */
import { decode } from 'jpeg-js';
import { fault } from '../../errors.ts';
import { tiffOrientation, upright } from './exif.ts';
import type { DecodedImage } from './png.ts';

/** As for PNG: 8192 × 8192. */
const MAX_PIXELS = 2 ** 26;
/** What the decoder may use for coefficients and pixels of the largest picture, MiB. */
const MAX_MEMORY = 2048;

export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

/**
 * The picture upright, by its EXIF orientation. @param name for messages.
 * @throws ShaleError `image-format`, `image-damaged`, `image-too-large`.
 */
export function decodeJpeg(bytes: Uint8Array, name: string): DecodedImage {
  const { width, height, components, orientation } = readMarkers(bytes, name);
  let pixels: Uint8Array;
  try {
    pixels = decode(bytes, { useTArray: true, formatAsRGBA: false, tolerantDecoding: false, maxResolutionInMP: MAX_PIXELS / 1e6, maxMemoryUsageInMB: MAX_MEMORY }).data;
  } catch (cause) {
    throw fault('data', 'image-damaged', `${name}: the JPEG cannot be decoded (${(cause as Error).message}).`, { cause, hint: 'Copy or save it again.' });
  }
  // Without alpha the decoder gives one value a pixel for grey and three for everything else.
  const channels = components === 1 ? 1 : 3;
  const grey = channels === 1 && pixels.length === 3 * width * height ? pixels.filter((_, i) => i % 3 === 0) : pixels;
  if (grey.length !== width * height * channels) throw fault('data', 'image-damaged', `${name}: the JPEG's pixels do not fill ${width} × ${height}.`, { hint: 'Copy or save it again.' });
  return upright({ width, height, channels, data: grey }, orientation);
}

/** Frame header and EXIF of the segments in front of the first scan; and that the file has an end. */
function readMarkers(bytes: Uint8Array, name: string): { readonly width: number; readonly height: number; readonly components: number; readonly orientation: number } {
  if (!isJpeg(bytes)) throw fault('data', 'image-format', `${name} is not a JPEG image.`);
  const damaged = (what: string): Error => fault('data', 'image-damaged', `${name}: ${what}.`, { hint: 'Copy or save it again.' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let orientation = 1;
  for (let at = 2; ; ) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at++;
    if (at + 4 > bytes.length) throw damaged('the JPEG is cut short');
    const marker = bytes[at + 1]!;
    if (bytes[at] !== 0xff || marker === 0xda || marker === 0xd9) throw damaged('the JPEG has no frame header before its pixels');
    const length = view.getUint16(at + 2);
    if (length < 2 || at + 2 + length > bytes.length) throw damaged('the JPEG is cut short');
    const body = bytes.subarray(at + 4, at + 2 + length);
    if (marker === 0xe1 && String.fromCharCode(...body.subarray(0, 6)) === 'Exif\0\0') orientation = tiffOrientation(body.subarray(6));
    // SOF0 to SOF15, without the three markers that are something else.
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      if (body.length < 6) throw damaged('the JPEG frame header is cut short');
      if (marker > 0xc2) throw fault('data', 'image-format', `${name} is a lossless, hierarchical or arithmetic-coded JPEG.`, { hint: 'Save it as a baseline or progressive JPEG, or as PNG.' });
      const [depth, height, width, components] = [body[0]!, view.getUint16(at + 5), view.getUint16(at + 7), body[5]!];
      if (depth !== 8) throw fault('data', 'image-format', `${name} is a JPEG of ${depth} bits a sample; 8 can be read.`, { hint: 'Save it with 8 bits, or as PNG.' });
      if (width === 0 || height === 0) throw fault('data', 'image-format', `${name}: the JPEG header announces ${width} × ${height} pixels.`);
      if (width * height > MAX_PIXELS) throw fault('data', 'image-too-large', `${name}: ${width} × ${height} pixels are more than ${MAX_PIXELS}.`, { hint: 'Scale the image down first.' });
      if (![1, 3, 4].includes(components)) throw fault('data', 'image-format', `${name} is a JPEG of ${components} components; 1, 3 and 4 can be read.`);
      if (!hasEnd(bytes)) throw damaged('the JPEG is cut short: it has no end marker');
      return { width, height, components, orientation };
    }
    at += 2 + length;
  }
}

/** The end marker, in front of whatever programs append; a cut in the compressed pixels is not always noticed otherwise. */
function hasEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at > 1; at--) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}
