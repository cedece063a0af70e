/**
 * How a picture was held when it was taken: EXIF's orientation, and turning the pixels upright. Anything in the metadata that
 * does not follow the rules is no orientation: the pixels are sound without it. (TIFF 6.0; EXIF 2.3, tag 0x0112.)
 */
import type { DecodedImage } from './png.ts';

/** 1 (upright) to 8, from a TIFF structure, where one is there. */
export function tiffOrientation(tiff: Uint8Array): number {
  if (tiff.length < 14) return 1;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const mark = view.getUint16(0);
  if (mark !== 0x4949 && mark !== 0x4d4d) return 1;
  const little = mark === 0x4949;
  const directory = view.getUint32(4, little);
  if (view.getUint16(2, little) !== 42 || directory + 2 > tiff.length) return 1;
  const count = view.getUint16(directory, little);
  for (let i = 0, at = directory + 2; i < count && at + 12 <= tiff.length; i++, at += 12) {
    if (view.getUint16(at, little) !== 0x0112) continue;
    const value = view.getUint16(at + 8, little);
    return view.getUint16(at + 2, little) === 3 && value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** The picture upright. 2: mirrored; 3: upside down; 4: both; 5 to 8: on its side, mirrored or not. */
export function upright(image: DecodedImage, orientation: number): DecodedImage {
  if (orientation === 1) return image;
  const { width, height, channels, data } = image;
  const turned = orientation >= 5;
  const [newWidth, newHeight] = turned ? [height, width] : [width, height];
  // Where the upright picture's pixel (x, y) lies in the stored one.
  const place: (x: number, y: number) => readonly [number, number] = (
    {
      2: (x, y) => [width - 1 - x, y],
      3: (x, y) => [width - 1 - x, height - 1 - y],
      4: (x, y) => [x, height - 1 - y],
      5: (x, y) => [y, x],
      6: (x, y) => [y, height - 1 - x],
      7: (x, y) => [width - 1 - y, height - 1 - x],
      8: (x, y) => [width - 1 - y, x],
    } satisfies Record<number, (x: number, y: number) => readonly [number, number]>
  )[orientation as 2]!;
  const out = new Uint8Array(data.length);
  for (let y = 0; y < newHeight; y++) {
    for (let x = 0; x < newWidth; x++) {
      const [fromX, fromY] = place(x, y);
      const from = (fromY * width + fromX) * channels;
      for (let c = 0; c < channels; c++) out[(y * newWidth + x) * channels + c] = data[from + c]!;
    }
  }
  return { width: newWidth, height: newHeight, channels, data: out };
}
