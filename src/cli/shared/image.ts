/** A picture as a row of an image field: colour to the field's channels, resized where it must be. */
import type { FieldSpec } from '../../plan/data-spec.ts';
import type { DecodedImage } from '../../runtime/formats/png.ts';

export interface ImageOptions {
  /** Dark on light becomes light on dark. */
  readonly invert: boolean;
}

/** Bytes of one row, channel planes, for a `u8` field of shape [1 or 3, H, W]. */
export function imageRow(image: DecodedImage, { shape }: FieldSpec, { invert }: ImageOptions): Uint8Array {
  const [channels, height, width] = shape as [number, number, number];
  const planes = channels === 1 ? [grey(image)] : [0, 1, 2].map((channel) => colour(image, channel));
  const row = new Uint8Array(channels * height * width);
  planes.forEach((plane, c) => {
    const fitted = resample(plane, image.width, image.height, width, height);
    fitted.forEach((value, i) => (row[c * height * width + i] = Math.round(invert ? 255 - value : value)));
  });
  return row;
}

/** One channel over a white page, as browsers show it. */
function colour({ data, channels, width, height }: DecodedImage, channel: number): Float64Array {
  const alpha = channels === 2 || channels === 4;
  const from = channels >= 3 ? channel : 0;
  return Float64Array.from({ length: width * height }, (_, i) => {
    const value = data[i * channels + from]!;
    const cover = alpha ? data[i * channels + channels - 1]! / 255 : 1;
    return value * cover + 255 * (1 - cover);
  });
}

/** Luma of ITU-R BT.601, as PIL's conversion to `L`. */
function grey(image: DecodedImage): Float64Array {
  if (image.channels < 3) return colour(image, 0);
  const [r, g, b] = [colour(image, 0), colour(image, 1), colour(image, 2)];
  return r.map((red, i) => 0.299 * red + 0.587 * g[i]! + 0.114 * b[i]!);
}

/** Mean over the area that a new pixel covers when it shrinks, linear interpolation when it grows; axis by axis. */
function resample(plane: Float64Array, width: number, height: number, newWidth: number, newHeight: number): Float64Array {
  const rows = alongAxis(plane, height, width, newWidth);
  const turned = alongAxis(transpose(rows, height, newWidth), newWidth, height, newHeight);
  return transpose(turned, newWidth, newHeight);
}

function alongAxis(plane: Float64Array, lines: number, size: number, newSize: number): Float64Array {
  if (size === newSize) return plane;
  const scale = size / newSize;
  // A triangle as wide as the larger of the two pixels.
  const reach = Math.max(1, scale);
  const result = new Float64Array(lines * newSize);
  for (let i = 0; i < newSize; i++) {
    const centre = (i + 0.5) * scale - 0.5;
    let total = 0;
    for (let j = Math.ceil(centre - reach); j <= Math.floor(centre + reach); j++) {
      const weight = 1 - Math.abs(j - centre) / reach;
      if (weight <= 0) continue;
      total += weight;
      const source = Math.min(size - 1, Math.max(0, j));
      for (let line = 0; line < lines; line++) result[line * newSize + i]! += weight * plane[line * size + source]!;
    }
    for (let line = 0; line < lines; line++) result[line * newSize + i]! /= total;
  }
  return result;
}

function transpose(plane: Float64Array, rows: number, columns: number): Float64Array {
  const result = new Float64Array(plane.length);
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) result[c * rows + r] = plane[r * columns + c]!;
  return result;
}
