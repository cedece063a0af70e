/** Tensors between the order that users see and the order that lies in the buffer. Bits are copied, never converted. */
import { isIdentity, physicalElements, physicalOffsets, type Layout } from '../plan/layout.ts';

export type TensorData = Float32Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

interface Tensor {
  readonly dtype: 'f32' | 'i32' | 'u32';
  readonly layout: Layout;
}

/** `words` as they lie in the buffer (`rows` rows of the batch axis, where there is one) in logical row-major order. */
export function fromPhysical(tensor: Tensor, words: Uint32Array<ArrayBuffer>, rows: number): TensorData {
  if (isIdentity(tensor.layout)) return typed(tensor.dtype, words);
  return typed(tensor.dtype, physicalOffsets(tensor.layout, rows).map((offset) => words[offset]!));
}

/** The inverse for tensors without a batch axis; padding is zero. Throws where the number of elements differs. */
export function toPhysical(tensor: Tensor, data: TensorData): Uint32Array<ArrayBuffer> {
  const words = new Uint32Array(data.buffer, data.byteOffset, data.length);
  const offsets = physicalOffsets(tensor.layout, 1);
  if (offsets.length !== words.length) throw new Error(`toPhysical: ${words.length} elements for a tensor of ${offsets.length}`);
  if (isIdentity(tensor.layout)) return words;
  const out = new Uint32Array(physicalElements(tensor.layout, 1));
  for (let i = 0; i < words.length; i++) out[offsets[i]!] = words[i]!;
  return out;
}

function typed(dtype: Tensor['dtype'], words: Uint32Array<ArrayBuffer>): TensorData {
  switch (dtype) {
    case 'f32':
      return new Float32Array(words.buffer, words.byteOffset, words.length);
    case 'i32':
      return new Int32Array(words.buffer, words.byteOffset, words.length);
    case 'u32':
      return words;
    default:
      return dtype satisfies never;
  }
}
