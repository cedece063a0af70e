/** Source `npy`: inputs and targets in NPY files, one or more each, optionally as many more for a test split. */
import { decodeNpy, NPY_MAX_HEADER, parseNpyHeader } from '../../formats/npy.ts';
import type { DataAccess } from '../access.ts';
import { readFile, readHead } from '../files.ts';
import type { SourceContext } from '../source.ts';
import { arrayReader, arraySet, once, testArraySet, type ArraySet, type ArraySource } from './arrays.ts';

export const NPY_SOURCE = arrayReader(sets);

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
