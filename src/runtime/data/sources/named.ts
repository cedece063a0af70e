/** Sources `mnist` and `fashion_mnist`: described without any access, read from the published files, every byte checked. */
import { fault, ShaleError } from '../../../errors.ts';
import type { FieldSpec } from '../../../plan/data-spec.ts';
import { decodeIdx } from '../../formats/idx.ts';
import { decompress } from '../../formats/gzip.ts';
import type { DataAccess } from '../access.ts';
import { FASHION_MNIST, MNIST, type NamedFile, type NamedImages } from '../named.ts';
import type { SourceContext, SourceReader, SourceSummary } from '../source.ts';
import type { FieldArray } from '../types.ts';
import { describeArrays, loadArrays, type ArraySet } from './arrays.ts';
import { IMAGE_ARRAYS, idxPair } from './idx.ts';

const SIDE = 28;

export const MNIST_SOURCE = namedSource(MNIST);
export const FASHION_MNIST_SOURCE = namedSource(FASHION_MNIST);

function namedSource(set: NamedImages): SourceReader {
  const classes = set.classNames.length;
  const fields: readonly FieldSpec[] = [
    { name: 'image', shape: [1, SIDE, SIDE], dtype: 'f32', format: 'u8', scale: 1 / 255, target: false },
    { name: 'label', shape: [], dtype: 'i32', format: 'i32', classes, classNames: set.classNames, target: true },
  ];
  const published: SourceSummary = { fields, rows: set.rows.train, testRows: set.rows.test, constants: { classes } };
  const names = { ...IMAGE_ARRAYS, classes, classNames: set.classNames };
  return {
    async describe(context) {
      const folder = context.args.optionalString('path');
      if (folder === undefined) return published;
      const { train, test } = await folderPairs(set, folder, context.access);
      return describeArrays(train, test, names, context);
    },
    async load(context) {
      const folder = context.args.optionalString('path');
      if (folder !== undefined) {
        const { train, test } = await folderPairs(set, folder, context.access);
        return loadArrays(train, test, names, context);
      }
      const { trainImages, trainLabels, testImages, testLabels } = set.files;
      return {
        ...published,
        train: await publishedFields(set, trainImages, trainLabels, set.rows.train, context),
        test: await publishedFields(set, testImages, testLabels, set.rows.test, context),
      };
    },
  };
}

async function publishedFields(set: NamedImages, images: NamedFile, labels: NamedFile, rows: number, context: SourceContext): Promise<Map<string, FieldArray>> {
  const read = async (file: NamedFile): Promise<FieldArray> => {
    const name = `${set.name}/${file.name}`;
    return decodeIdx(await decompress(await context.access.named(set, file), 'gzip', name), name).data;
  };
  const [pixels, indices] = [await read(images), await read(labels)];
  // The files' hashes vouch for this; a changed table of hashes would not.
  if (pixels.length !== rows * SIDE * SIDE || indices.length !== rows) {
    throw fault('data', 'data-mismatch', `${set.name}: ${pixels.length} pixels and ${indices.length} labels are not ${rows} images of ${SIDE} × ${SIDE}.`);
  }
  return new Map([
    ['image', pixels],
    ['label', Int32Array.from(indices)],
  ]);
}

/** `path: FOLDER`: the four files under their published names, gzipped or not; their contents are taken as they are. */
async function folderPairs(set: NamedImages, folder: string, access: DataAccess): Promise<{ train: ArraySet; test: ArraySet }> {
  const find = async (file: NamedFile): Promise<string> => {
    const packed = `${folder}/${file.name}`;
    const plain = packed.replace(/\.gz$/, '');
    for (const path of [packed, plain]) {
      try {
        await access.size(path);
        return path;
      } catch (error) {
        if (!(error instanceof ShaleError && error.code === 'data-missing')) throw error;
      }
    }
    throw fault('data', 'data-missing', `${set.name}: neither ${packed} nor ${plain} exists.`, {
      hint: `\`path\` is the folder that holds ${Object.values(set.files).map((f) => f.name).join(', ')}, gzipped or not.`,
    });
  };
  const { trainImages, trainLabels, testImages, testLabels } = set.files;
  const [a, b, c, d] = [await find(trainImages), await find(trainLabels), await find(testImages), await find(testLabels)];
  return { train: await idxPair(access, a, b), test: await idxPair(access, c, d) };
}
