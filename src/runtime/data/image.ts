/** A picture as one row of an image field: the same for a data set's images and for what `predict` is given. */
import type { DecodedImage } from '../formats/png.ts';
import { resample, type Box, type Plane } from './resample.ts';

export interface PictureOptions {
  readonly channels: 1 | 3;
  readonly height: number;
  readonly width: number;
  /** `cover`: the middle that has the new shape; `contain`: all of it, black around; `stretch`: all of it, whatever its shape. */
  readonly resize: 'cover' | 'contain' | 'stretch';
  /** Dark on light becomes light on dark. */
  readonly invert?: boolean;
}

/**
 * Bytes of channel planes [channels, height, width]. Colours become grey by luma of ITU-R BT.601, as Pillow's conversion to
 * `L`; grey is repeated where three channels are wanted; what is transparent shows white, as a page would.
 */
export function pictureRow(image: DecodedImage, options: PictureOptions): Uint8Array {
  const { channels, height, width, invert } = options;
  const planes = channels === 1 ? [grey(image)] : [0, 1, 2].map((channel) => colour(image, channel));
  const row = new Uint8Array(channels * height * width);
  planes.forEach((data, c) => {
    const fitted = fit({ width: image.width, height: image.height, data }, options);
    fitted.forEach((value, i) => (row[c * height * width + i] = Math.round(invert === true ? 255 - value : value)));
  });
  return row;
}

/** One channel over a white page. */
function colour({ data, channels, width, height }: DecodedImage, channel: number): Float64Array {
  const alpha = channels === 2 || channels === 4;
  const from = channels >= 3 ? channel : 0;
  return Float64Array.from({ length: width * height }, (_, i) => {
    const value = data[i * channels + from]!;
    const cover = alpha ? data[i * channels + channels - 1]! / 255 : 1;
    return value * cover + 255 * (1 - cover);
  });
}

function grey(image: DecodedImage): Float64Array {
  if (image.channels < 3) return colour(image, 0);
  const [r, g, b] = [colour(image, 0), colour(image, 1), colour(image, 2)];
  return r.map((red, i) => 0.299 * red + 0.587 * g[i]! + 0.114 * b[i]!);
}

function fit(plane: Plane, { width, height, resize }: PictureOptions): Float64Array {
  if (resize === 'stretch') return resample(plane, width, height);
  if (resize === 'cover') return resample(plane, width, height, middle(plane, width / height));
  const scale = Math.min(width / plane.width, height / plane.height);
  const [inner, across] = [Math.max(1, Math.round(plane.width * scale)), Math.max(1, Math.round(plane.height * scale))];
  const shown = resample(plane, inner, across);
  const [left, top] = [Math.floor((width - inner) / 2), Math.floor((height - across) / 2)];
  const out = new Float64Array(width * height);
  for (let y = 0; y < across; y++) out.set(shown.subarray(y * inner, (y + 1) * inner), (top + y) * width + left);
  return out;
}

/** The largest part of this shape, in the middle. */
function middle({ width, height }: Plane, shape: number): Box {
  const [w, h] = width > height * shape ? [height * shape, height] : [width, width / shape];
  return { left: (width - w) / 2, top: (height - h) / 2, width: w, height: h };
}
