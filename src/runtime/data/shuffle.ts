/**
 * Permutations from the counter-based generator: the order of an epoch and the split of a data set depend on the seed
 * alone, so a resumed run and every machine see the same rows in the same order.
 */
import { mix, streamKey } from '../../plan/random.ts';

/** Streams far above those of tensors, which count from 0. */
const EPOCH_STREAM = 0xfff0_0001;
const SPLIT_STREAM = 0xfff0_0002;

/** The order in which the rows are visited in epoch `epoch` (counted from 0): every row once. */
export function epochOrder(rows: number, seed: number, epoch: number): Uint32Array {
  return permutation(rows, seed, epoch, EPOCH_STREAM);
}

/** The order from which `val` and `test` rows are taken. */
export function splitOrder(rows: number, seed: number): Uint32Array {
  return permutation(rows, seed, 0, SPLIT_STREAM);
}

/** Fisher-Yates; swap i draws from the 32 bits of counter i, scaled to [0, i] by the upper half of a product. */
function permutation(count: number, seed: number, step: number, stream: number): Uint32Array {
  const order = new Uint32Array(count);
  const key = streamKey(seed, step, stream);
  for (let i = 0; i < count; i++) order[i] = i;
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor((mix(i ^ key) / 2 ** 32) * (i + 1));
    const swap = order[i]!;
    order[i] = order[j]!;
    order[j] = swap;
  }
  return order;
}
