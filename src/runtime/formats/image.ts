/** A picture of any format that Shale reads, told apart by its first bytes, never by its name. */
import { fault } from '../../errors.ts';
import { decodeJpeg, isJpeg } from './jpeg.ts';
import { decodePng, isPng, type DecodedImage } from './png.ts';

/** @throws ShaleError `image-format`, `image-damaged`, `image-too-large`. */
export async function decodeImage(bytes: Uint8Array, name: string): Promise<DecodedImage> {
  if (isPng(bytes)) return decodePng(bytes, name);
  if (isJpeg(bytes)) return decodeJpeg(bytes, name);
  throw fault('data', 'image-format', `${name} is neither a PNG nor a JPEG image${bytes.length === 0 ? ': it is empty' : ''}.`, { hint: 'Save it as one of these.' });
}
