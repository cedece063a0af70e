/** The order of an epoch's rows: a function of seed and epoch only, so that a resumed run sees the order it left. */
import { streamKey, mix } from '../plan/random.ts';

/** Stream of the shuffle; initial values use hashes of names, dropout small numbers. */
const SHUFFLE_STREAM = 0x5348_5546;

/** Row numbers 0..rows-1 in order, or permuted for this epoch (Fisher-Yates). */
export function epochOrder(rows: number, shuffle: boolean, seed: number, epoch: number): Uint32Array<ArrayBuffer> {
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
