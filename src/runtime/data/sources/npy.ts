/** Source `npy`: inputs and targets in NPY files, one or more each, optionally as many more for a test split. */
import { decodeNpy, NPY_MAX_HEADER, parseNpyHeader } from '../../formats/npy.ts';
import type { DataAccess } from '../access.ts';
import { readFile, readHead } from '../files.ts';
import type { SourceContext, SourceReader } from '../source.ts';
import { arraySet, describeArrays, loadArrays, once, testArraySet, type ArrayOptions, type ArraySet, type ArraySource } from './arrays.ts';

export const PLAIN_ARRAYS: ArrayOptions = { images: false };

export const NPY_SOURCE: SourceReader = {
  async describe(context) {
    const { train, test } = await sets(context);
    return describeArrays(train, test, PLAIN_ARRAYS, context);
  },
  async load(context) {
    const { train, test } = await sets(context);
    return loadArrays(train, test, PLAIN_ARRAYS, context);
  },
};

async function sets(context: SourceContext): Promise<{ train: ArraySet; test: ArraySet | undefined }> {
  const array = (path: string): Promise<ArraySource> => npyArray(context.access, path);
  return { train: await arraySet(context, array), test: await testArraySet(context, array) };
}

async function npyArray(access: DataAccess, path: string): Promise<ArraySource> {
  const head = await readHead(access, path, NPY_MAX_HEADER);
  const { type, shape, headerBytes, dataBytes } = parseNpyHeader(head.bytes, path);
  if (head.total !== undefined && head.total !== headerBytes + dataBytes) decodeNpy(await readFile(access, path), path);
  return { name: path, type, shape, read: once(async () => decodeNpy(await readFile(access, path), path)) };
}
