/** Source `safetensors`: tensors of one file, rows along dim 0, in the file's order where `shuffle: false`. */
import { fault } from '../../../errors.ts';
import { decodeElements, type ElementType } from '../../formats/array.ts';
import { readSafetensors, type SafetensorsDType, type SafetensorsFile } from '../../formats/safetensors.ts';
import { readFile } from '../files.ts';
import type { SourceContext } from '../source.ts';
import { arrayReader, arraySet, missingArray, type ArraySet, type ArraySource } from './arrays.ts';

const TYPES: Readonly<Partial<Record<SafetensorsDType, ElementType>>> = {
  BOOL: 'bool', U8: 'u8', I8: 'i8', I16: 'i16', U16: 'u16', I32: 'i32', U32: 'u32', I64: 'i64', U64: 'u64',
  F16: 'f16', BF16: 'bf16', F32: 'f32', F64: 'f64',
};

export const SAFETENSORS_SOURCE = arrayReader(async (context) => ({ train: await tensors(context) }));

async function tensors(context: SourceContext): Promise<ArraySet> {
  const path = context.args.string('path');
  const file = readSafetensors(await readFile(context.access, path), path);
  return arraySet(context, (name) => arraySource(file, path, name));
}

function arraySource(file: SafetensorsFile, path: string, name: string): ArraySource {
  const tensor = file.tensors.get(name);
  if (tensor === undefined) throw missingArray(path, 'tensor', name, [...file.tensors.keys()]);
  const type = TYPES[tensor.dtype];
  const label = `${path}, tensor \`${name}\``;
  if (type === undefined) throw fault('data', 'data-unsupported', `${label}: ${tensor.dtype} cannot be read as data.`);
  return {
    name: label,
    type,
    shape: tensor.shape,
    read: () => Promise.resolve({ shape: tensor.shape, data: decodeElements(tensor.data, type, true, label) }),
  };
}
