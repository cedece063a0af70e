/** A picture as one row of an image field: what `predict` feeds. */
import { fault } from '../../errors.ts';
import type { FieldSpec } from '../../plan/data-spec.ts';
import type { DecodedImage } from '../formats/png.ts';
import type { FieldArray } from './types.ts';

/**
 * The row of `field` (shape [1, H, W] or [3, H, W]) that shows `image`. Colours become grey by Rec. 601 luma where the
 * field is grey, grey is repeated where it has three channels; transparent pixels count as black, the value 0 that data
 * sets of drawings have around theirs.
 * @throws ShaleError `image-shape` where the sizes differ or the field holds no picture.
 */
export function imageToRow(image: DecodedImage, field: FieldSpec, name: string): FieldArray {
  const [channels, height, width] = field.shape;
  if (field.shape.length !== 3 || field.dtype !== 'f32' || (channels !== 1 && channels !== 3) || height === undefined || width === undefined) {
    throw fault('data', 'image-shape', `\`${field.name}\` of shape [${field.shape.join(', ')}] holds no picture.`);
  }
  if (image.height !== height || image.width !== width) {
    throw fault('data', 'image-shape', `${name} is ${image.width} × ${image.height} pixels, the network's \`${field.name}\` ${width} × ${height}.`, {
      hint: 'Scale the image to that size.',
    });
  }
  const pixels = height * width;
  const bytes = new Uint8Array(channels * pixels);
  const hasAlpha = image.channels === 2 || image.channels === 4;
  const colours = hasAlpha ? image.channels - 1 : image.channels;
  for (let p = 0; p < pixels; p++) {
    const at = p * image.channels;
    const alpha = hasAlpha ? image.data[at + image.channels - 1]! / 255 : 1;
    const sample = (c: number): number => image.data[at + (colours === 1 ? 0 : c)]! * alpha;
    if (channels === 3) for (let c = 0; c < 3; c++) bytes[c * pixels + p] = Math.round(sample(c));
    else bytes[p] = Math.round(colours === 1 ? sample(0) : 0.299 * sample(0) + 0.587 * sample(1) + 0.114 * sample(2));
  }
  // Fields of floats hold what the bytes of other pictures become: values from 0 to 1.
  return field.format === 'u8' ? bytes : Float32Array.from(bytes, (byte) => byte / 255);
}
