/** Source `idx`: images and labels in IDX files, and the form in which mnist and fashion_mnist are published. */
import { fault } from '../../../errors.ts';
import { storedFormat } from '../../formats/array.ts';
import { decodeIdx, IDX_MAX_HEADER, parseIdxHeader } from '../../formats/idx.ts';
import type { DataAccess } from '../access.ts';
import { readFile, readHead } from '../files.ts';
import type { SourceContext, SourceReader } from '../source.ts';
import { describeArrays, loadArrays, once, type ArrayFields, type ArrayPair, type ArraySource } from './arrays.ts';

export const IMAGE_FIELDS: ArrayFields = { input: 'image', target: 'label', images: true };

export const IDX_SOURCE: SourceReader = {
  async describe(context) {
    const { train, test } = await pairs(context);
    return describeArrays(train, test, IMAGE_FIELDS, context);
  },
  async load(context) {
    const { train, test } = await pairs(context);
    return loadArrays(train, test, IMAGE_FIELDS, context);
  },
};

async function pairs({ access, args }: SourceContext): Promise<{ train: ArrayPair; test: ArrayPair | undefined }> {
  const [testImages, testLabels] = [args.optionalString('test_images'), args.optionalString('test_labels')];
  if ((testImages === undefined) !== (testLabels === undefined)) {
    throw fault('config', 'data-argument', 'idx: `test_images` and `test_labels` go together.');
  }
  return {
    train: await idxPair(access, args.string('images'), args.string('labels')),
    test: testImages === undefined ? undefined : await idxPair(access, testImages, testLabels!),
  };
}

/** @throws ShaleError where the labels are no integers, one a row. */
export async function idxPair(access: DataAccess, images: string, labels: string): Promise<ArrayPair> {
  const pair = { input: await idxArray(access, images), target: await idxArray(access, labels) };
  if (pair.target.shape.length !== 1 || storedFormat(pair.target.type) === 'f32') {
    throw fault('data', 'data-format', `${labels}: labels are one integer a row; this file holds ${pair.target.type} [${pair.target.shape.join(', ')}].`);
  }
  return pair;
}

async function idxArray(access: DataAccess, path: string): Promise<ArraySource> {
  const head = await readHead(access, path, IDX_MAX_HEADER);
  const { type, shape, headerBytes, dataBytes } = parseIdxHeader(head.bytes, path);
  // Found here, a file cut short is an error of `check` already; a compressed one is counted when it is unpacked.
  if (head.total !== undefined && head.total !== headerBytes + dataBytes) decodeIdx(await readFile(access, path), path);
  return { name: path, type, shape, read: once(async () => decodeIdx(await readFile(access, path), path)) };
}
