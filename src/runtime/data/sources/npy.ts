/** Source `npy`: inputs and targets in two NPY files, optionally two more for a test split. */
import { fault } from '../../../errors.ts';
import { decodeNpy, NPY_MAX_HEADER, parseNpyHeader } from '../../formats/npy.ts';
import type { DataAccess } from '../access.ts';
import { readFile, readHead } from '../files.ts';
import type { SourceContext, SourceReader } from '../source.ts';
import { describeArrays, loadArrays, once, type ArrayFields, type ArrayPair, type ArraySource } from './arrays.ts';

export const ARRAY_FIELDS: ArrayFields = { input: 'input', target: 'target', images: false };

export const NPY_SOURCE: SourceReader = {
  async describe(context) {
    const { train, test } = await pairs(context);
    return describeArrays(train, test, ARRAY_FIELDS, context);
  },
  async load(context) {
    const { train, test } = await pairs(context);
    return loadArrays(train, test, ARRAY_FIELDS, context);
  },
};

async function pairs({ access, args }: SourceContext): Promise<{ train: ArrayPair; test: ArrayPair | undefined }> {
  const [testInput, testTarget] = [args.optionalString('test_input'), args.optionalString('test_target')];
  if ((testInput === undefined) !== (testTarget === undefined)) {
    throw fault('config', 'data-argument', 'npy: `test_input` and `test_target` go together.');
  }
  const pair = async (input: string, target: string): Promise<ArrayPair> => ({ input: await npyArray(access, input), target: await npyArray(access, target) });
  return {
    train: await pair(args.string('input'), args.string('target')),
    test: testInput === undefined ? undefined : await pair(testInput, testTarget!),
  };
}

async function npyArray(access: DataAccess, path: string): Promise<ArraySource> {
  const head = await readHead(access, path, NPY_MAX_HEADER);
  const { type, shape, headerBytes, dataBytes } = parseNpyHeader(head.bytes, path);
  if (head.total !== undefined && head.total !== headerBytes + dataBytes) decodeNpy(await readFile(access, path), path);
  return { name: path, type, shape, read: once(async () => decodeNpy(await readFile(access, path), path)) };
}
