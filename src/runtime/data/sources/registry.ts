/** The data sources by the names that configurations use. */
import { fault } from '../../../errors.ts';
import type { SourceReader } from '../source.ts';
import { CSV_SOURCE } from './csv.ts';
import { DIGITS_SOURCE } from './digits.ts';
import { IDX_SOURCE } from './idx.ts';
import { FASHION_MNIST_SOURCE, MNIST_SOURCE } from './named.ts';
import { IMAGES_SOURCE } from './images.ts';
import { NPY_SOURCE } from './npy.ts';
import { NPZ_SOURCE } from './npz.ts';
import { SAFETENSORS_SOURCE } from './safetensors.ts';
import { SHAPES_SOURCE } from './shapes.ts';
import { SYNTHETIC_SOURCE } from './synthetic.ts';
import { TEXT_SOURCE } from './text.ts';

export const SOURCE_READERS: ReadonlyMap<string, SourceReader> = new Map([
  ['mnist', MNIST_SOURCE],
  ['fashion_mnist', FASHION_MNIST_SOURCE],
  ['digits', DIGITS_SOURCE],
  ['shapes', SHAPES_SOURCE],
  ['idx', IDX_SOURCE],
  ['csv', CSV_SOURCE],
  ['npy', NPY_SOURCE],
  ['npz', NPZ_SOURCE],
  ['images', IMAGES_SOURCE],
  ['safetensors', SAFETENSORS_SOURCE],
  ['synthetic', SYNTHETIC_SOURCE],
  ['text', TEXT_SOURCE],
]);

export function sourceReader(name: string): SourceReader {
  const reader = SOURCE_READERS.get(name);
  if (reader === undefined) {
    throw fault('config', 'unknown-source', `There is no data source \`${name}\`.`, { hint: `There are ${[...SOURCE_READERS.keys()].join(', ')}.` });
  }
  return reader;
}
