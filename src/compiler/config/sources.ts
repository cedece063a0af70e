/**
 * The data sources as the language knows them: their arguments and defaults. Their code lives in `runtime/data`, which
 * reads the resolved arguments; keeping the specs here lets `check`, the schema and the reference do without the runtime.
 */
import type { ArgSpec, ArgType, Definition } from './args.ts';

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

/** A file, or one for each field. */
const FILES: ArgType = { kind: 'union', of: [{ kind: 'path' }, { kind: 'map', of: { kind: 'path' } }] };

/** A name within the file, names that are fields, or a name for each field. */
const TENSORS: ArgType = { kind: 'union', of: [{ kind: 'string' }, { kind: 'list', of: { kind: 'string' } }, { kind: 'map', of: { kind: 'string' } }] };

const IMPUTE_KIND: ArgType = { kind: 'enum', values: ['mean', 'median', 'most_frequent'] };

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

const SHAPES: Definition = {
  name: 'shapes',
  summary: 'Discs, boxes and rings on an uneven ground, with the class of every pixel, made on the spot: images [1, size, size] in [0, 1], masks [size, size]; fields image, mask.',
  args: {
    train_rows: { type: { kind: 'int', min: 1, max: MAX_ROWS }, default: 2000, doc: 'Training images.' },
    test_rows: { type: { kind: 'int', min: 0, max: MAX_ROWS }, default: 400, doc: 'Held-out images.' },
    size: { type: { kind: 'int', min: 8, max: 256 }, default: 32, doc: 'Height and width in pixels.' },
    objects: { type: { kind: 'int', min: 1, max: 32 }, default: 3, doc: 'Most objects in an image; there is at least one.' },
    noise: { type: { kind: 'float', min: 0, max: 1 }, default: 0.05, doc: 'Standard deviation of the noise on each pixel.' },
    seed: SEED,
  },
};

const IDX: Definition = {
  name: 'idx',
  summary: 'Images and labels in IDX files as MNIST has them (gzipped or not), pixels / 255; fields image, label.',
  written: '{idx: {images: ./train-images.gz, labels: ./train-labels.gz}}',
  args: {
    images: { type: { kind: 'path' }, doc: 'IDX file of the training images.' },
    labels: { type: { kind: 'path' }, doc: 'IDX file of the training labels.' },
    test_images: { type: { kind: 'path' }, default: null, doc: 'IDX file of the test images; null: no test split of its own.' },
    test_labels: { type: { kind: 'path' }, default: null, doc: 'IDX file of the test labels; goes with test_images.' },
    classes: CLASSES,
  },
};

const COLUMNS = { kind: 'list', of: { kind: 'string' } } as const;

const CSV: Definition = {
  name: 'csv',
  summary:
    'A table with a header line. The number columns, then the one-hot category columns, in the order listed, are the field input; the target is the field named by its column. What is imputed, standardised or listed is fitted on the training rows.',
  either: ['file', 'name'],
  written: '{csv: {file: ./a.csv, inputs: {number: [age]}, target: {category: ill}}}',
  args: {
    file: { type: { kind: 'path' }, default: null, doc: 'The file, UTF-8, gzipped or not; null: the published table that `name` says.' },
    name: {
      type: { kind: 'enum', values: ['california_housing', 'iris', 'mpg', 'airline_passengers', 'daily_min_temperatures', 'optdigits'] },
      default: null,
      doc: 'A published table, where there is no file: looked for in SHALE_DATA, then in the cache folder, then downloaded.',
    },
    header: { type: { kind: 'bool' }, default: true, doc: 'Whether the first line names the columns; without it they are called "0", "1" and so on.' },
    inputs: {
      type: {
        kind: 'object',
        fields: {
          number: { type: COLUMNS, default: [], doc: 'Columns that are numbers; "*" stands for all that are listed nowhere else.' },
          category: { type: COLUMNS, default: [], doc: 'Columns of names, one-hot: a number for each name of the training rows, in sorted order; all 0 for another name.' },
          index: { type: COLUMNS, default: [], doc: 'Columns of names that become integer fields of their own, for an `embedding` with `from: COLUMN`; a name that no training row has gets the last index.' },
        },
      },
      doc: 'Columns that the network sees.',
    },
    target: {
      type: {
        kind: 'object',
        fields: {
          number: { type: { kind: 'string' }, default: null, doc: 'A column of numbers to predict (regression).' },
          category: { type: { kind: 'string' }, default: null, doc: 'A column of class names; indices in sorted order of the names in the training rows.' },
          scale: { type: { kind: 'float' }, default: 1, doc: 'Factor on the numbers: loss and metrics are in these units; `predict` shows those of the file.' },
        },
      },
      doc: 'The column to predict: exactly one of number and category.',
    },
    ignore: { type: COLUMNS, default: [], doc: 'Columns left out; a column that is listed nowhere is an error.' },
    impute: {
      type: { kind: 'union', of: [IMPUTE_KIND, { kind: 'map', of: { kind: 'union', of: [{ kind: 'float' }, { kind: 'string' }] } }] },
      default: null,
      doc: 'What takes the place of a missing input: mean, median or most_frequent of the training rows (of names always most_frequent), or a mapping from columns, `number` or `category` to one of these or to a constant. Without it a missing input is an error.',
    },
    standardise: {
      type: { kind: 'union', of: [{ kind: 'bool' }, COLUMNS] },
      default: false,
      doc: 'Number columns (`true`: all) become (value - mean) / standard deviation of the training rows.',
    },
    window: {
      type: {
        kind: 'object',
        fields: {
          length: { type: { kind: 'int', min: 1, max: 1_048_576 }, doc: 'Rows in a window: input is [length, columns].' },
          horizon: { type: { kind: 'int', min: 0, max: 1_048_576 }, default: 1, doc: 'The target is that of the row so many behind the last; 0: of the last itself.' },
        },
      },
      default: null,
      doc: 'Reads the table as a series in the order of the file, a row of data being a window of it; val and test are its end. The target may be an input, too.',
    },
    missing: { type: COLUMNS, default: [], doc: 'Cells that count as missing beside empty ones, such as NA.' },
    delimiter: { type: { kind: 'enum', values: [',', ';', '\t', '|'] }, default: ',', doc: 'What separates the cells.' },
  },
};

const NPY: Definition = {
  name: 'npy',
  summary: 'NumPy arrays, rows along axis 0; an integer target holds class indices, a float one values; fields input, target.',
  written: '{npy: {input: ./images.npy, target: ./labels.npy}}',
  args: {
    input: { type: FILES, doc: '.npy file of the inputs, or a mapping from fields to files.' },
    target: { type: FILES, doc: '.npy file of the targets, or a mapping from fields to files.' },
    test_input: { type: FILES, default: null, doc: '.npy file or files of the test inputs; null: no test split of its own.' },
    test_target: { type: FILES, default: null, doc: '.npy file or files of the test targets; goes with test_input.' },
    classes: CLASSES,
  },
};

const NPZ: Definition = {
  name: 'npz',
  summary: 'Arrays of one NumPy archive (np.savez), compressed or not, rows along axis 0; fields input, target.',
  written: '{npz: {path: ./digits.npz, input: images, target: labels}}',
  args: {
    path: { type: { kind: 'path' }, doc: 'The .npz file.' },
    input: { type: TENSORS, default: 'input', doc: 'Name of the input array; a list of names or a mapping from fields to names where there are several.' },
    target: { type: TENSORS, default: 'target', doc: 'Name or names of the target arrays, as for input.' },
    test_input: { type: TENSORS, default: null, doc: 'Name or names of the test inputs in the same file; null: no test split of its own.' },
    test_target: { type: TENSORS, default: null, doc: 'Name or names of the test targets; goes with test_input.' },
    classes: CLASSES,
  },
};

const SAFETENSORS: Definition = {
  name: 'safetensors',
  summary: 'Tensors of a safetensors file, rows along dim 0, in order where `shuffle: false`; an integer target holds class indices; fields input, target.',
  written: '{safetensors: {path: ./features.safetensors, input: features, target: labels}}',
  args: {
    path: { type: { kind: 'path' }, doc: 'The file.' },
    input: { type: TENSORS, default: 'input', doc: 'Name of the input tensor; a list of names (each a field) or a mapping from fields to names where there are several.' },
    target: { type: TENSORS, default: 'target', doc: 'Name or names of the target tensors, as for input.' },
    classes: CLASSES,
  },
};

const IMAGES: Definition = {
  name: 'images',
  summary: 'PNG and JPEG files in a folder for each class, or in folders train, val and test of those; pixels / 255; fields image [channels, height, width], label.',
  written: '{images: {path: ./photos, size: 64}}',
  args: {
    path: { type: { kind: 'path' }, doc: 'The folder; the names of the folders in it are the classes, in sorted order.' },
    size: {
      type: { kind: 'union', of: [{ kind: 'int', min: 1, max: 4096 }, { kind: 'list', of: { kind: 'int', min: 1, max: 4096 }, length: 2 }] },
      doc: 'Height and width that every image is brought to: one number for both, or [height, width].',
    },
    resize: {
      type: { kind: 'enum', values: ['cover', 'contain', 'stretch'] },
      default: 'cover',
      doc: 'cover: the shape is kept and what stands over is cut off; contain: the shape is kept and black is added; stretch: the shape changes.',
    },
    channels: { type: { kind: 'enum', values: ['rgb', 'grey'] }, default: 'rgb', doc: 'rgb: 3 channels, grey images repeated; grey: 1 channel, luma of Rec. 601.' },
  },
};

const SYNTHETIC: Definition = {
  name: 'synthetic',
  summary: 'Random rows of a given shape, for tests and timing; fields input, target.',
  written: '{synthetic: {shape: [3, 32, 32], classes: 10}}',
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

const TEXT: Definition = {
  name: 'text',
  summary: 'Windows of a text as token ids [seq_len], the target being the window one token further; val and test are the end of the text. Fields input, target.',
  written: '{text: {file: ./book.txt, seq_len: 64}}',
  args: {
    seq_len: { type: { kind: 'int', min: 1, max: 1_048_576 }, doc: 'Tokens in a window.' },
    file: { type: { kind: 'path' }, default: null, doc: 'The text, UTF-8; null: the published text that `name` says.' },
    name: { type: { kind: 'enum', values: ['tiny_shakespeare'] }, default: 'tiny_shakespeare', doc: 'A published text, where there is no file: looked for in SHALE_DATA, then in the cache folder, then downloaded.' },
    test_file: { type: { kind: 'path' }, default: null, doc: 'A text that is the test split; null: none of its own.' },
    tokens: {
      type: { kind: 'enum', values: ['characters', 'bytes'] },
      default: 'characters',
      doc: 'characters: the vocabulary is that of the training text (of a named text, of all of it); bytes: 256 of them, any text.',
    },
    stride: { type: { kind: 'int', min: 1, max: 1_048_576 }, default: null, doc: 'Tokens from the start of a window to that of the next, a divisor of seq_len; null: seq_len, so that an epoch predicts each token once.' },
  },
};

export const SOURCES: ReadonlyMap<string, Definition> = new Map(
  [MNIST, FASHION_MNIST, DIGITS, SHAPES, IDX, CSV, NPY, NPZ, SAFETENSORS, IMAGES, SYNTHETIC, TEXT].map((source) => [source.name, source]),
);
