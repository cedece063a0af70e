/**
 * The data sources as the language knows them: their arguments and defaults. Their code lives in `runtime/data`, which
 * reads the resolved arguments; keeping the specs here lets `check`, the schema and the reference do without the runtime.
 */
import type { ArgSpec, Definition } from './args.ts';

const CLASSES: ArgSpec = {
  type: { kind: 'int', min: 1, max: 2_147_483_647 },
  default: null,
  doc: 'Number of classes of an integer target; null: the largest label of the training rows, plus one.',
};

const FOLDER: ArgSpec = {
  type: { kind: 'path' },
  default: null,
  doc: 'Folder that holds the four IDX files, gzipped or not; null: SHALE_DATA, then the cache folder, then a download.',
};

const SEED: ArgSpec = {
  type: { kind: 'int', min: 0, max: 4_294_967_295 },
  default: 0,
  doc: 'Seed of the generator; the same seed gives the same rows on every machine.',
};

/** Most rows that a generated source makes. */
const MAX_ROWS = 10_000_000;

const MNIST: Definition = {
  name: 'mnist',
  summary: 'Handwritten digits: 60,000 training and 10,000 test images [1, 28, 28], pixels / 255; fields image, label.',
  args: { path: FOLDER },
  primary: 'path',
};

const FASHION_MNIST: Definition = {
  name: 'fashion_mnist',
  summary: 'Pictures of clothes in the same form as mnist; fields image, label.',
  args: { path: FOLDER },
  primary: 'path',
};

const DIGITS: Definition = {
  name: 'digits',
  summary: 'Digits drawn from strokes with random affine distortion and noise, made on the spot: images [1, size, size] in [0, 1]; fields image, label.',
  args: {
    train_rows: { type: { kind: 'int', min: 1, max: MAX_ROWS }, default: 6000, doc: 'Training images.' },
    test_rows: { type: { kind: 'int', min: 0, max: MAX_ROWS }, default: 1000, doc: 'Held-out images.' },
    size: { type: { kind: 'int', min: 8, max: 256 }, default: 28, doc: 'Height and width in pixels.' },
    seed: SEED,
  },
};

const IDX: Definition = {
  name: 'idx',
  summary: 'Images and labels in IDX files as MNIST has them (gzipped or not), pixels / 255; fields image, label.',
  args: {
    images: { type: { kind: 'path' }, doc: 'IDX file of the training images.' },
    labels: { type: { kind: 'path' }, doc: 'IDX file of the training labels.' },
    test_images: { type: { kind: 'path' }, default: null, doc: 'IDX file of the test images; null: no test split of its own.' },
    test_labels: { type: { kind: 'path' }, default: null, doc: 'IDX file of the test labels; goes with test_images.' },
    classes: CLASSES,
  },
};

const CSV: Definition = {
  name: 'csv',
  summary: 'A table with a header line. The number columns, in the order listed, are the field input; the target is the field named by its column.',
  args: {
    file: { type: { kind: 'path' }, doc: 'The file, UTF-8, with a header line.' },
    inputs: {
      type: {
        kind: 'object',
        fields: { number: { type: { kind: 'list', of: { kind: 'string' } }, doc: 'Columns that are numbers.' } },
        planned: ['category'],
      },
      doc: 'Columns that the network sees.',
    },
    target: {
      type: {
        kind: 'object',
        fields: {
          number: { type: { kind: 'string' }, default: null, doc: 'A column of numbers to predict (regression).' },
          category: { type: { kind: 'string' }, default: null, doc: 'A column of class names; indices in sorted order of the names in the training rows.' },
        },
      },
      doc: 'The column to predict: exactly one of number and category.',
    },
    ignore: { type: { kind: 'list', of: { kind: 'string' } }, default: [], doc: 'Columns left out; a column that is listed nowhere is an error.' },
    delimiter: { type: { kind: 'enum', values: [',', ';', '\t', '|'] }, default: ',', doc: 'What separates the cells.' },
  },
};

const NPY: Definition = {
  name: 'npy',
  summary: 'NumPy arrays, rows along axis 0; an integer target holds class indices, a float one values; fields input, target.',
  args: {
    input: { type: { kind: 'path' }, doc: '.npy file of the inputs.' },
    target: { type: { kind: 'path' }, doc: '.npy file of the targets.' },
    test_input: { type: { kind: 'path' }, default: null, doc: '.npy file of the test inputs; null: no test split of its own.' },
    test_target: { type: { kind: 'path' }, default: null, doc: '.npy file of the test targets; goes with test_input.' },
    classes: CLASSES,
  },
};

const SAFETENSORS: Definition = {
  name: 'safetensors',
  summary: 'Two tensors of a safetensors file, rows along dim 0; an integer target holds class indices; fields input, target.',
  args: {
    path: { type: { kind: 'path' }, doc: 'The file.' },
    input: { type: { kind: 'string' }, default: 'input', doc: 'Name of the input tensor.' },
    target: { type: { kind: 'string' }, default: 'target', doc: 'Name of the target tensor.' },
    classes: CLASSES,
  },
};

const SYNTHETIC: Definition = {
  name: 'synthetic',
  summary: 'Random rows of a given shape, for tests and timing; fields input, target.',
  args: {
    shape: { type: { kind: 'list', of: { kind: 'int', min: 1, max: 1_048_576 } }, doc: 'Shape of one input row, without the batch.' },
    rows: { type: { kind: 'int', min: 1, max: MAX_ROWS }, default: 1000, doc: 'Training rows.' },
    test_rows: { type: { kind: 'int', min: 0, max: MAX_ROWS }, default: 0, doc: 'Test rows.' },
    vocab: {
      type: { kind: 'int', min: 1, max: 2_147_483_647 },
      default: null,
      doc: 'Inputs are token ids below this; null: standard normal values.',
    },
    classes: { type: { kind: 'int', min: 1, max: 2_147_483_647 }, default: null, doc: 'Targets are class indices below this; null: values of target_shape.' },
    target_shape: {
      type: { kind: 'list', of: { kind: 'int', min: 1, max: 1_048_576 } },
      default: [1],
      doc: 'Shape of one target row: of its standard normal values, or of its class indices ([1] and classes: a single index, shape []).',
    },
    seed: SEED,
  },
};

export const SOURCES: ReadonlyMap<string, Definition> = new Map(
  [MNIST, FASHION_MNIST, DIGITS, IDX, CSV, NPY, SAFETENSORS, SYNTHETIC].map((source) => [source.name, source]),
);
