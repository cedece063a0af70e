/**
 * What kernels are tried on: numbers without a pattern whose sums are exact. Multiples of an eighth up to one have products
 * and sums that float32 holds without rounding, so that schedules which add in another order still give the same bits.
 */
import type { Tensor } from '../compiler/passes/lower.ts';
import type { StorageFormat } from '../compiler/kernel/ir.ts';
import type { DataSpec } from '../plan/data-spec.ts';
import { uniformBits } from '../plan/random.ts';

/** Steps of the numbers, and the largest of them. */
export const QUANTUM_BITS = 3;
export const LARGEST = 1;

/** Words of a block, which is laid end to end: a prime, so that no row of a tensor meets the same numbers as its neighbour. */
const BLOCK = 65_537;

/** Ids that a tensor of integers holds, where nothing else is known of it: every axis that they count is at least as long. */
const FEW_IDS = 2;

export type Fill = 'signed' | 'positive' | 'ids' | 'counting' | 'zero';

/** What a binding is filled with; `positive` where `kernel` might take roots of it. */
export function fillOf(tensor: Tensor, format: StorageFormat, positive: boolean): Fill {
  if (tensor.kind === 'rows') return 'counting';
  if (tensor.kind === 'log' || (tensor.kind === 'state' && tensor.key.startsWith('control:'))) return 'zero';
  if (format === 'i32' || format === 'u32') return 'ids';
  return positive || format === 'u8x4' ? 'positive' : 'signed';
}

/** Ids of a data field lie below its classes. */
export function idsOf(tensor: Tensor, spec: DataSpec): number {
  const field = tensor.kind === 'data' ? spec.fields.find(({ name }) => name === tensor.field) : undefined;
  return Math.max(1, field?.classes ?? FEW_IDS);
}

/** The words of a buffer of `bytes`; `stream` tells bindings apart. */
export function wordsFor(fill: Fill, format: StorageFormat, bytes: number, stream: number, ids: number): Uint32Array<ArrayBuffer> {
  const length = Math.ceil(bytes / 4);
  const words = new Uint32Array(length);
  if (fill === 'zero') return words;
  if (fill === 'counting') return words.map((_, i) => i);
  const block = Math.min(length, BLOCK);
  const floats = new Float32Array(words.buffer);
  for (let i = 0; i < block; i++) {
    const bits = uniformBits(1, 0, stream, i);
    if (fill === 'ids') words[i] = bits % ids;
    else if (format === 'u8x4') words[i] = bits;
    else if (format === 'f16') words[i] = half(eighth(bits, fill)) | (half(eighth(bits >>> 8, fill)) << 16);
    else floats[i] = eighth(bits, fill);
  }
  for (let at = block; at < length; at += block) words.copyWithin(at, 0, Math.min(block, length - at));
  return words;
}

/** k / 8 for k from -8 (or 0) to 8. */
function eighth(bits: number, fill: Fill): number {
  return fill === 'positive' ? (bits % 9) / 8 : ((bits % 17) - 8) / 8;
}

/** Bits of a float16; the numbers of `eighth` need no rounding. */
function half(value: number): number {
  if (value === 0) return 0;
  const exponent = Math.floor(Math.log2(Math.abs(value)));
  const mantissa = (Math.abs(value) / 2 ** exponent - 1) * 1024;
  return (value < 0 ? 0x8000 : 0) | ((exponent + 15) << 10) | mantissa;
}
