/** Which rows are for training, validation and testing: exact counts, disjoint, complete, decided by the seed. */
import { fault } from '../../errors.ts';
import { mix } from '../../plan/random.ts';
import { epochOrder } from '../shuffle.ts';
import type { DataOptions } from './config.ts';
import type { FieldArray, Split, SplitName } from './types.ts';

export const TRAIN = 0;
export const VAL = 1;
export const TEST = 2;

/** Keeps the order that rows are set aside in apart from that of any epoch. */
const SPLIT_SALT = 0x5350_4c54;

export interface SplitCounts {
  readonly train: number;
  readonly val: number;
  readonly test: number;
}

/**
 * floor(rows × fraction) rows for `val` and for `test`, the rest for training; a product that is a whole number but for
 * rounding (0.29 × 100) counts as that number.
 * @throws ShaleError `data-split` where a split that is asked for, or the training split, would have no row.
 */
export function splitCounts(rows: number, split: DataOptions['split'], source: string): SplitCounts {
  const part = (name: SplitName, fraction: number): number => {
    const count = Math.floor(rows * fraction + 1e-6);
    if (fraction > 0 && count === 0) {
      throw fault('data', 'data-split', `${source}: ${fraction} of ${rows} rows is no row for the ${name} split.`, { hint: `Leave \`split.${name}\` out or raise it.` });
    }
    return count;
  };
  const val = part('val', split.val);
  const test = part('test', split.test);
  const train = rows - val - test;
  if (train < 1) throw fault('data', 'data-split', `${source}: of ${rows} rows, ${val} for val and ${test} for test leave none to train on.`);
  return { train, val, test };
}

/** For each row TRAIN, VAL or TEST. */
export function assignRows(rows: number, split: DataOptions['split'], seed: number, source: string): Uint8Array {
  const { val, test } = splitCounts(rows, split, source);
  const assigned = new Uint8Array(rows);
  const order = epochOrder(rows, true, mix(seed ^ SPLIT_SALT), 0);
  for (let i = 0; i < val; i++) assigned[order[i]!] = VAL;
  for (let i = val; i < val + test; i++) assigned[order[i]!] = TEST;
  return assigned;
}

/** The rows assigned to `wanted`, in their original order, so that `shuffle: false` keeps the order of the file. */
export function takeRows(all: Split, assigned: Uint8Array, wanted: number): Split {
  const rows = assigned.reduce((n, a) => n + (a === wanted ? 1 : 0), 0);
  const fields = new Map<string, FieldArray>();
  for (const [name, data] of all.fields) {
    const size = data.length / all.rows;
    const out = data instanceof Uint8Array ? new Uint8Array(rows * size) : data instanceof Int32Array ? new Int32Array(rows * size) : new Float32Array(rows * size);
    let to = 0;
    for (let row = 0; row < all.rows; row++) {
      if (assigned[row] !== wanted) continue;
      out.set(data.subarray(row * size, (row + 1) * size), to);
      to += size;
    }
    fields.set(name, out);
  }
  return { rows, fields };
}
