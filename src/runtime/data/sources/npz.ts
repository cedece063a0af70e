/** Source `npz`: arrays of one NumPy archive, one or more inputs and targets, optionally as many more for a test split. */
import { decodeNpy } from '../../formats/npy.ts';
import { readZip, type ZipEntry } from '../../formats/zip.ts';
import type { SourceContext } from '../source.ts';
import { arrayReader, arraySet, missingArray, testArraySet, type ArraySet, type ArraySource } from './arrays.ts';

export const NPZ_SOURCE = arrayReader(sets);

async function sets(context: SourceContext): Promise<{ train: ArraySet; test: ArraySet | undefined }> {
  const path = context.args.string('path');
  const entries = readZip(await context.access.read(path), path);
  const array = (name: string): Promise<ArraySource> => npzArray(entries, path, name);
  return { train: await arraySet(context, array), test: await testArraySet(context, array) };
}

/** An archive has no headers that could be read alone: whatever is asked for is unpacked. */
async function npzArray(entries: ReadonlyMap<string, ZipEntry>, path: string, name: string): Promise<ArraySource> {
  const entry = entries.get(`${name}.npy`) ?? entries.get(name);
  if (entry === undefined) throw missingArray(path, 'array', name, [...entries.keys()].map((file) => file.replace(/\.npy$/, '')));
  const label = `${path}, array \`${name}\``;
  const bytes = await entry.read();
  const decoded = decodeNpy(bytes, label);
  const type = decoded.data instanceof Uint8Array ? 'u8' : decoded.data instanceof Int32Array ? 'i32' : 'f32';
  return { name: label, type, shape: decoded.shape, read: () => Promise.resolve(decoded) };
}
