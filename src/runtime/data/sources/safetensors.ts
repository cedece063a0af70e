/** Source `safetensors`: two tensors of one file, rows along dim 0, in the file's order where `shuffle: false`. */
import { fault } from '../../../errors.ts';
import { decodeElements, type ElementType } from '../../formats/array.ts';
import { readSafetensors, type SafetensorsDType, type SafetensorsFile } from '../../formats/safetensors.ts';
import { readFile } from '../files.ts';
import type { SourceContext, SourceReader } from '../source.ts';
import { describeArrays, loadArrays, type ArrayPair, type ArraySource } from './arrays.ts';
import { ARRAY_FIELDS } from './npy.ts';

const TYPES: Readonly<Partial<Record<SafetensorsDType, ElementType>>> = {
  BOOL: 'bool', U8: 'u8', I8: 'i8', I16: 'i16', U16: 'u16', I32: 'i32', U32: 'u32', I64: 'i64', U64: 'u64',
  F16: 'f16', BF16: 'bf16', F32: 'f32', F64: 'f64',
};

export const SAFETENSORS_SOURCE: SourceReader = {
  async describe(context) {
    return describeArrays(await pair(context), undefined, ARRAY_FIELDS, context);
  },
  async load(context) {
    return loadArrays(await pair(context), undefined, ARRAY_FIELDS, context);
  },
};

async function pair({ access, args }: SourceContext): Promise<ArrayPair> {
  const path = args.string('path');
  const file = readSafetensors(await readFile(access, path), path);
  const tensor = (name: string): ArraySource => arraySource(file, path, name);
  return { input: tensor(args.optionalString('input') ?? 'input'), target: tensor(args.optionalString('target') ?? 'target') };
}

function arraySource(file: SafetensorsFile, path: string, name: string): ArraySource {
  const tensor = file.tensors.get(name);
  if (tensor === undefined) {
    const names = [...file.tensors.keys()];
    const some = names.slice(0, 8).map((n) => `\`${n}\``).join(', ') + (names.length > 8 ? ` and ${names.length - 8} more` : '');
    throw fault('data', 'data-missing', `${path} holds no tensor \`${name}\`.`, { hint: names.length === 0 ? 'It is empty.' : `It holds ${some}.` });
  }
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
