/** The order of an epoch's rows: a function of seed and epoch only, so that a resumed run sees the order it left. */
import { streamKey, mix } from '../plan/random.ts';

/** Stream of the shuffle; initial values use hashes of names, dropout small numbers. */
const SHUFFLE_STREAM = 0x5348_5546;

/** Row numbers 0..rows-1 in order, or permuted for this epoch (Fisher-Yates), or drawn by `weights`. */
export function epochOrder(rows: number, shuffle: boolean, seed: number, epoch: number, weights?: Float64Array): Uint32Array<ArrayBuffer> {
  if (weights !== undefined) return weightedOrder(weights, seed, epoch);
  const order = new Uint32Array(rows);
  for (let i = 0; i < rows; i++) order[i] = i;
  if (!shuffle) return order;
  const key = streamKey(seed, epoch, SHUFFLE_STREAM);
  for (let i = rows - 1; i > 0; i--) {
    // bits * (i + 1) / 2^32, exact in float64; the bias is below (i + 1) / 2^32.
    const j = Math.floor((mix(i ^ key) * (i + 1)) / 2 ** 32);
    const swapped = order[i]!;
    order[i] = order[j]!;
    order[j] = swapped;
  }
  return order;
}

/**
 * As many draws as there are weights, with replacement, each row in proportion to its weight: `balance: sampler`. By the same
 * counters as the shuffle, so that a resumed run draws what it would have drawn. A row of weight 0 is never drawn.
 */
function weightedOrder(weights: Float64Array, seed: number, epoch: number): Uint32Array<ArrayBuffer> {
  const sums = new Float64Array(weights.length);
  let total = 0;
  for (let i = 0; i < weights.length; i++) sums[i] = total += weights[i]!;
  const key = streamKey(seed, epoch, SHUFFLE_STREAM);
  // 53 bits, so that no row of a large table is out of reach.
  return Uint32Array.from(weights, (_, i) => rowAt(sums, ((mix((2 * i) ^ key) * 2 ** 21 + (mix((2 * i + 1) ^ key) >>> 11)) / 2 ** 53) * total));
}

/** The first row whose sum is above `value`. */
function rowAt(sums: Float64Array, value: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sums[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
