/** Which rows are for training, validation and testing: exact counts, disjoint, complete, decided by the seed. */
import { fault } from '../../errors.ts';
import { mix } from '../../plan/random.ts';
import { epochOrder } from '../shuffle.ts';
import type { DataOptions } from './config.ts';
import { byGroup, byTime, stratified } from './partition-kinds.ts';
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

/** What a split may go by beside the seed, as far as the source has it. */
export interface RowKeys {
  /** A class for each row; equal values are one class. */
  readonly labels?: ArrayLike<number | string>;
  /** Cells of a column; undefined where there is no such column. */
  column?(name: string): readonly string[] | undefined;
  /** Rows are a series: what is set aside is its end. */
  readonly series?: boolean;
  /** What a row is called in messages; without it `row N (counted from 0)`. */
  rowName?(row: number): string;
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

/**
 * For each row TRAIN, VAL or TEST. By default, stratified and by time the counts are `splitCounts`'; groups stay whole, so
 * that theirs are only near to it.
 * @throws ShaleError `data-split` also where the source lacks what the split goes by, or has too little of it.
 */
export function assignRows(rows: number, split: DataOptions['split'], seed: number, source: string, keys: RowKeys = {}): Uint8Array {
  const counts = splitCounts(rows, split, source);
  const order = epochOrder(rows, true, mix(seed ^ SPLIT_SALT), 0);
  if (keys.series === true) {
    const other = split.stratify === true ? 'stratify' : split.group !== undefined ? 'group' : split.time !== undefined ? 'time' : undefined;
    if (other !== undefined) throw fault('config', 'data-split', `${source}: a series is split by its order, and \`split\` says \`${other}\`.`, { hint: `Leave \`split.${other}\` out.` });
    return Uint8Array.from({ length: rows }, (_, row) => (row < counts.train ? TRAIN : row < counts.train + counts.val ? VAL : TEST));
  }
  const rowName = (row: number): string => keys.rowName?.(row) ?? `row ${row} (counted from 0)`;
  if (split.stratify === true) {
    if (keys.labels === undefined) throw fault('data', 'data-split', `${source}: \`stratify\` wants one class a row as the target, and there is none.`, { hint: 'Leave `split.stratify` out.' });
    return stratified(keys.labels, order, counts, source);
  }
  if (split.group !== undefined) return byGroup(column(split.group, 'group'), order, counts, source, rowName);
  if (split.time !== undefined) return byTime(column(split.time, 'time'), counts, source, rowName);
  const assigned = new Uint8Array(rows);
  for (let i = 0; i < counts.val; i++) assigned[order[i]!] = VAL;
  for (let i = counts.val; i < counts.val + counts.test; i++) assigned[order[i]!] = TEST;
  return assigned;

  function column(name: string, by: string): readonly string[] {
    const cells = keys.column?.(name);
    if (cells !== undefined) return cells;
    const what = keys.column === undefined ? 'this source has no columns' : `there is no column \`${name}\``;
    throw fault('data', 'data-split', `${source}: \`split\` goes by the ${by} column \`${name}\`, but ${what}.`, { hint: 'Name a column of the table; it may be one that is ignored otherwise.' });
  }
}

export function countAssigned(assigned: Uint8Array): SplitCounts {
  const counts = [0, 0, 0];
  for (const part of assigned) counts[part]!++;
  return { train: counts[TRAIN]!, val: counts[VAL]!, test: counts[TEST]! };
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
