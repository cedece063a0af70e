/** Source `idx`: images and labels in IDX files, and the form in which mnist and fashion_mnist are published. */
import { fault } from '../../../errors.ts';
import { storedFormat } from '../../formats/array.ts';
import { decodeIdx, IDX_MAX_HEADER, parseIdxHeader } from '../../formats/idx.ts';
import type { DataAccess } from '../access.ts';
import { readFile, readHead } from '../files.ts';
import type { SourceContext, SourceReader } from '../source.ts';
import { describeArrays, loadArrays, once, type ArrayOptions, type ArraySet, type ArraySource } from './arrays.ts';

export const IMAGE_ARRAYS: ArrayOptions = { images: true };

export const IDX_SOURCE: SourceReader = {
  async describe(context) {
    const { train, test } = await pairs(context);
    return describeArrays(train, test, IMAGE_ARRAYS, context);
  },
  async load(context) {
    const { train, test } = await pairs(context);
    return loadArrays(train, test, IMAGE_ARRAYS, context);
  },
};

async function pairs({ access, args }: SourceContext): Promise<{ train: ArraySet; test: ArraySet | undefined }> {
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
export async function idxPair(access: DataAccess, images: string, labels: string): Promise<ArraySet> {
  const [image, label] = [await idxArray(access, images), await idxArray(access, labels)];
  if (label.shape.length !== 1 || storedFormat(label.type) === 'f32') {
    throw fault('data', 'data-format', `${labels}: labels are one integer a row; this file holds ${label.type} [${label.shape.join(', ')}].`);
  }
  return [{ field: 'image', target: false, array: image }, { field: 'label', target: true, array: label }];
}

async function idxArray(access: DataAccess, path: string): Promise<ArraySource> {
  const head = await readHead(access, path, IDX_MAX_HEADER);
  const { type, shape, headerBytes, dataBytes } = parseIdxHeader(head.bytes, path);
  // Found here, a file cut short is an error of `check` already; a compressed one is counted when it is unpacked.
  if (head.total !== undefined && head.total !== headerBytes + dataBytes) decodeIdx(await readFile(access, path), path);
  return { name: path, type, shape, read: once(async () => decodeIdx(await readFile(access, path), path)) };
}
