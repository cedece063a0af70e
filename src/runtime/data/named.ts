/**
 * The named data sets: what their files are, by size and SHA-256, and where they are published. Every byte is checked,
 * so it doesn't matter which mirror it comes from.
 */

export interface NamedFile {
  readonly name: string;
  /** What it is called where it is published, if not so. */
  readonly published?: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

export interface NamedDataset {
  /** As the configuration says it. */
  readonly name: string;
  /** For messages. */
  readonly title: string;
  /** Folder under SHALE_DATA and in the cache. */
  readonly folder: string;
  readonly files: Readonly<Record<string, NamedFile>>;
  /** URLs that a file's name is appended to, tried in this order. */
  readonly mirrors: readonly string[];
  readonly homepage: string;
}

export interface NamedImages extends NamedDataset {
  readonly files: { readonly trainImages: NamedFile; readonly trainLabels: NamedFile; readonly testImages: NamedFile; readonly testLabels: NamedFile };
  /** Rows as published. */
  readonly rows: { readonly train: number; readonly test: number };
  readonly classNames: readonly string[];
}

export interface NamedText extends NamedDataset {
  readonly files: { readonly text: NamedFile };
  /** Characters in the text, and which ones. */
  readonly characters: number;
  readonly vocabulary: string;
}

export interface NamedTable extends NamedDataset {
  readonly files: { readonly table: NamedFile };
}

export const MNIST: NamedImages = {
  name: 'mnist',
  title: 'MNIST handwritten digits',
  folder: 'mnist',
  files: {
    trainImages: { name: 'train-images-idx3-ubyte.gz', bytes: 9912422, sha256: '440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609' },
    trainLabels: { name: 'train-labels-idx1-ubyte.gz', bytes: 28881, sha256: '3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c' },
    testImages: { name: 't10k-images-idx3-ubyte.gz', bytes: 1648877, sha256: '8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6' },
    testLabels: { name: 't10k-labels-idx1-ubyte.gz', bytes: 4542, sha256: 'f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6' },
  },
  mirrors: [
    'https://storage.googleapis.com/cvdf-datasets/mnist/',
    'https://ossci-datasets.s3.amazonaws.com/mnist/',
    'https://raw.githubusercontent.com/fgnt/mnist/master/',
  ],
  homepage: 'http://yann.lecun.com/exdb/mnist/',
  rows: { train: 60000, test: 10000 },
  classNames: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
};

export const FASHION_MNIST: NamedImages = {
  name: 'fashion_mnist',
  title: 'Fashion-MNIST clothing images',
  folder: 'fashion-mnist',
  files: {
    trainImages: { name: 'train-images-idx3-ubyte.gz', bytes: 26421880, sha256: '3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84' },
    trainLabels: { name: 'train-labels-idx1-ubyte.gz', bytes: 29515, sha256: 'a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845' },
    testImages: { name: 't10k-images-idx3-ubyte.gz', bytes: 4422102, sha256: '346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073' },
    testLabels: { name: 't10k-labels-idx1-ubyte.gz', bytes: 5148, sha256: '67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5' },
  },
  mirrors: [
    'https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/master/data/fashion/',
    'https://storage.googleapis.com/tensorflow/tf-keras-datasets/',
    'http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/',
  ],
  homepage: 'https://github.com/zalandoresearch/fashion-mnist',
  rows: { train: 60000, test: 10000 },
  classNames: ['T-shirt/top', 'Trouser', 'Pullover', 'Dress', 'Coat', 'Sandal', 'Shirt', 'Sneaker', 'Bag', 'Ankle boot'],
};

/** 40,000 lines of Shakespeare's plays, as Andrej Karpathy put them together for char-rnn; ASCII. */
export const TINY_SHAKESPEARE: NamedText = {
  name: 'tiny_shakespeare',
  title: 'Tiny Shakespeare, plain text',
  folder: 'tinyshakespeare',
  files: { text: { name: 'input.txt', bytes: 1115394, sha256: '86c4e6aa9db7c042ec79f339dcb96d42b0075e16b8fc2e86bf0ca57e2dc565ed' } },
  mirrors: ['https://raw.githubusercontent.com/karpathy/char-rnn/master/data/tinyshakespeare/', 'https://raw.githubusercontent.com/karpathy/ng-video-lecture/master/'],
  homepage: 'https://github.com/karpathy/char-rnn',
  characters: 1115394,
  vocabulary: "\n !$&',-.3:;?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
};

/** Tables, as published. Those that have no folder lie in SHALE_DATA itself. */
const table = (name: string, title: string, file: NamedFile, mirror: string, homepage: string, folder = '.'): NamedTable => ({ name, title, folder, files: { table: file }, mirrors: [mirror], homepage });

const SEABORN = 'https://raw.githubusercontent.com/mwaskom/seaborn-data/master/';
const BROWNLEE = 'https://raw.githubusercontent.com/jbrownlee/Datasets/master/';

export const TABLES: ReadonlyMap<string, NamedTable> = new Map(
  [
    table(
      'california_housing',
      'California housing, 1990 census',
      { name: 'california-housing.csv', published: 'housing.csv', bytes: 1423529, sha256: '8a3727f4cf54ac1a327f69b1d5b4db54c5834ea81c6e4efc0d163300022a685e' },
      'https://raw.githubusercontent.com/ageron/handson-ml/master/datasets/housing/',
      'https://github.com/ageron/handson-ml/tree/master/datasets/housing',
    ),
    table('iris', "Fisher's iris", { name: 'iris.csv', bytes: 3858, sha256: '9cc1c345c71bcc9b486b74cbf6063fa66f4bb5e0f603a4b3c3471ec2e5e8e355' }, SEABORN, 'https://archive.ics.uci.edu/dataset/53/iris'),
    table('mpg', 'Auto MPG', { name: 'mpg.csv', bytes: 21222, sha256: 'c14b8b855ea7ee86cb9736bf8caaf281c4685ca08826f3eb2acaccaaf40f0d5a' }, SEABORN, 'https://archive.ics.uci.edu/dataset/9/auto+mpg'),
    table('airline_passengers', 'Airline passengers by month', { name: 'airline-passengers.csv', bytes: 2180, sha256: '8cb51be753a718d9be5d76d7e238cc224792754676adc21faa59e954b0201621' }, BROWNLEE, 'https://github.com/jbrownlee/Datasets'),
    table(
      'daily_min_temperatures',
      'Daily minimum temperatures in Melbourne',
      { name: 'daily-min-temperatures.csv', bytes: 67921, sha256: '8b9de63ed6789492bf497625e7f9beb96a63d367b4b0a21754006f749fa5e5da' },
      BROWNLEE,
      'https://github.com/jbrownlee/Datasets',
    ),
    table(
      'optdigits',
      'Handwritten digits of 8 × 8 pixels',
      { name: 'digits.csv.gz', bytes: 57523, sha256: '09f66e6debdee2cd2b5ae59e0d6abbb73fc2b0e0185d2e1957e9ebb51e23aa22' },
      'https://raw.githubusercontent.com/scikit-learn/scikit-learn/main/sklearn/datasets/data/',
      'https://archive.ics.uci.edu/dataset/80/optical+recognition+of+handwritten+digits',
      'digits',
    ),
  ].map((set) => [set.name, set]),
);
