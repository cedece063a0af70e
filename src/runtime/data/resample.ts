/**
 * The one resampler, for the images of a data set and those that `predict` is given: a triangle filter, as wide as a source
 * pixel where the image grows (linear interpolation) and as a target pixel where it shrinks (so that nothing aliases). The
 * same as Pillow's BILINEAR, which torchvision's `antialias=True` follows; in float64, axis by axis, rounded once at the end.
 */

export interface Plane {
  readonly width: number;
  readonly height: number;
  /** Row by row. */
  readonly data: Float64Array;
}

/** A part of a plane, in pixels; edges may lie within pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** `box` of the plane (all of it by default) as width × height values. */
export function resample(plane: Plane, width: number, height: number, box: Box = { left: 0, top: 0, width: plane.width, height: plane.height }): Float64Array {
  const rows = alongAxis(plane.data, plane.height, plane.width, width, box.left, box.width);
  const turned = alongAxis(transpose(rows, plane.height, width), width, plane.height, height, box.top, box.height);
  return transpose(turned, width, height);
}

/** Each of `lines` lines of `size` values becomes `newSize` values of its part from `from` on, `length` long. */
function alongAxis(data: Float64Array, lines: number, size: number, newSize: number, from: number, length: number): Float64Array {
  if (size === newSize && from === 0 && length === size) return data;
  const scale = length / newSize;
  const reach = Math.max(1, scale);
  const result = new Float64Array(lines * newSize);
  for (let i = 0; i < newSize; i++) {
    const centre = from + (i + 0.5) * scale;
    // What lies beyond the edge has no weight: the others have more.
    const [first, last] = [Math.max(0, Math.floor(centre - reach)), Math.min(size - 1, Math.ceil(centre + reach))];
    let total = 0;
    for (let j = first; j <= last; j++) {
      const weight = 1 - Math.abs(j + 0.5 - centre) / reach;
      if (weight <= 0) continue;
      total += weight;
      for (let line = 0; line < lines; line++) result[line * newSize + i]! += weight * data[line * size + j]!;
    }
    for (let line = 0; line < lines; line++) result[line * newSize + i]! /= total;
  }
  return result;
}

function transpose(data: Float64Array, rows: number, columns: number): Float64Array {
  const result = new Float64Array(data.length);
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) result[c * rows + r] = data[r * columns + c]!;
  return result;
}
