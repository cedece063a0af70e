/** A grid of test images with what the network says they are and what they are; mistakes stand out. */
import { pngUri } from './png-uri.ts';
import { document, element, escapeXml, text } from './svg.ts';

export interface PredictionGrid {
  readonly title: string;
  /** Shape of an image, [1, H, W] or [3, H, W]. */
  readonly shape: readonly number[];
  /** One for each image, channel planes: bytes, or floats (0 to 1; other ranges are stretched to fill it). */
  readonly images: readonly (Uint8Array | Float32Array)[];
  /** Class indices. */
  readonly predicted: readonly number[];
  readonly truth: readonly number[];
  readonly classNames?: readonly string[];
  /** Of the predicted classes. */
  readonly probabilities?: readonly number[];
}

const WIDTH = 640;
const MARGIN = 16;
const GAP = 10;
const HEAD = 58;
const LABELS = 40;

/** An SVG of 640 px width. @throws Error where the lists differ in length or an image is no picture. */
export function predictionGrid(grid: PredictionGrid): string {
  const { images, predicted, truth, classNames, probabilities } = grid;
  const [channels, height, width] = grid.shape;
  if (grid.shape.length !== 3 || (channels !== 1 && channels !== 3) || height === undefined || width === undefined) {
    throw new Error(`predictionGrid: shape [${grid.shape.join(', ')}] is no picture`);
  }
  if (predicted.length !== images.length || truth.length !== images.length || (probabilities !== undefined && probabilities.length !== images.length)) {
    throw new Error('predictionGrid: one prediction and one label for each image');
  }
  const name = (index: number): string => classNames?.[index] ?? String(index);
  // Long names need wide cells.
  const longest = Math.max(1, ...predicted.map((p) => name(p).length), ...truth.map((t) => name(t).length));
  const columns = Math.max(1, Math.min(images.length, longest <= 4 ? 8 : 6));
  const cell = (WIDTH - 2 * MARGIN - (columns - 1) * GAP) / columns;
  const imageHeight = (cell * height) / width;
  const right = predicted.filter((p, i) => p === truth[i]).length;

  const cells = images.map((image, i) => {
    const x = MARGIN + (i % columns) * (cell + GAP);
    const y = HEAD + Math.floor(i / columns) * (imageHeight + LABELS + GAP);
    const correct = predicted[i] === truth[i];
    const probability = probabilities?.[i];
    const said = `${correct ? '✓' : '✗'} ${name(predicted[i]!)}`;
    const sure = probability === undefined ? '' : `${Math.round(probability * 100)} %`;
    // Bold letters are about 7.4 px wide at this size.
    const fits = Math.max(4, Math.floor(cell / 7.4));
    // Beside the name where both fit in, else below it.
    const beside = sure !== '' && said.length + sure.length + 1 <= fits;
    const below = correct ? (beside ? '' : sure) : `is ${name(truth[i]!)}`;
    const tooltip = `predicted ${name(predicted[i]!)}${sure === '' ? '' : `, ${sure}`}; is ${name(truth[i]!)}`;
    return element('g', {}, [
      element('title', {}, escapeXml(tooltip)),
      element('image', { x, y, width: cell, height: imageHeight, preserveAspectRatio: 'none', style: 'image-rendering:pixelated', href: pngUri(width, height, channels, toBytes(image, channels, height * width)) }),
      correct ? '' : element('rect', { class: 'wrong frame', x: x + 1.5, y: y + 1.5, width: cell - 3, height: imageHeight - 3 }),
      text(x, y + imageHeight + 15, clip(said, beside ? fits - sure.length - 1 : fits), correct ? { class: 'head' } : { class: 'wrong' }),
      beside ? text(x + cell, y + imageHeight + 15, sure, { class: 'muted', 'text-anchor': 'end' }) : '',
      below === '' ? '' : text(x, y + imageHeight + 30, clip(below, fits), { class: 'muted' }),
    ].join(''));
  });
  const rows = Math.ceil(images.length / columns);
  return document(WIDTH, HEAD + rows * (imageHeight + LABELS + GAP), `${grid.title}: predictions`, [
    text(MARGIN, 26, grid.title, { class: 'title' }),
    text(MARGIN, 45, `${right} of ${images.length} right; ✗ marks a mistake, with what it is below`, { class: 'muted' }),
    ...cells,
  ]);
}

function clip(label: string, most: number): string {
  const characters = [...label];
  return characters.length <= most ? label : `${characters.slice(0, most - 1).join('')}…`;
}

/** Planes to pixels, values to bytes. */
function toBytes(image: Uint8Array | Float32Array, channels: number, pixels: number): Uint8Array {
  if (image.length !== channels * pixels) throw new Error(`predictionGrid: ${image.length} values are not ${channels} × ${pixels}`);
  let [low, high] = [0, image instanceof Uint8Array ? 255 : 1];
  for (const value of image) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const out = new Uint8Array(image.length);
  for (let p = 0; p < pixels; p++) {
    for (let c = 0; c < channels; c++) out[p * channels + c] = Math.round(((image[c * pixels + p]! - low) / (high - low)) * 255);
  }
  return out;
}
