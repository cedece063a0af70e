/** The splits that go by more than the seed: by class, by group, by time. Each gives TRAIN (0), VAL (1) or TEST (2) a row. */
import { fault } from '../../errors.ts';
import type { SplitCounts } from './partition.ts';

const [TRAIN, VAL, TEST] = [0, 1, 2] as const;

/**
 * Every class in the same shares, exact in total: each gets the floor of its share, and the rows that are left go to the
 * classes with the largest remainders (of equal ones the one met first). Every class keeps a training row.
 */
export function stratified(labels: ArrayLike<number | string>, order: Uint32Array, counts: SplitCounts, source: string): Uint8Array {
  const members = new Map<number | string, number[]>();
  for (const row of order) {
    const label = labels[row]!;
    const own = members.get(label);
    if (own === undefined) members.set(label, [row]);
    else own.push(row);
  }
  // By the first row of each, so that the outcome does not depend on the order that the seed gives.
  const classes = [...members].map(([label, rows]) => ({ label, rows, first: rows.reduce((a, b) => Math.min(a, b)) })).sort((a, b) => a.first - b.first);
  const wanted = 1 + (counts.val > 0 ? 1 : 0) + (counts.test > 0 ? 1 : 0);
  const small = classes.find(({ rows }) => rows.length < wanted);
  if (small !== undefined) {
    throw fault('data', 'data-split', `${source}: class \`${String(small.label)}\` has ${small.rows.length} ${small.rows.length === 1 ? 'row' : 'rows'}, too few to stratify: ${wanted} splits want one each.`, {
      hint: 'Leave `split.stratify` out, or the class.',
    });
  }
  const total = order.length;
  const sizes = classes.map(({ rows }) => rows.length);
  const val = apportion(sizes, sizes.map((size) => size - 1), counts.val, total);
  const test = apportion(sizes, sizes.map((size, i) => size - 1 - val[i]!), counts.test, total);
  const assigned = new Uint8Array(total);
  classes.forEach(({ rows }, i) => {
    for (let k = 0; k < val[i]!; k++) assigned[rows[k]!] = VAL;
    for (let k = val[i]!; k < val[i]! + test[i]!; k++) assigned[rows[k]!] = TEST;
  });
  return assigned;
}

/** `wanted` of `total` in proportion to `sizes`, none above its `most`. */
function apportion(sizes: readonly number[], most: readonly number[], wanted: number, total: number): number[] {
  const shares = sizes.map((size) => (size * wanted) / total);
  const given = shares.map((share, i) => Math.min(Math.floor(share), most[i]!));
  const byRemainder = shares.map((share, i) => ({ i, rest: share - Math.floor(share) })).sort((a, b) => b.rest - a.rest || a.i - b.i);
  let left = wanted - given.reduce((a, b) => a + b, 0);
  while (left > 0) {
    const before = left;
    for (const { i } of byRemainder) {
      if (left === 0 || given[i]! >= most[i]!) continue;
      given[i]!++;
      left--;
    }
    if (left === before) throw new Error('apportion: more is wanted than there is');
  }
  return given;
}

/**
 * Groups whole, in the order that the seed gives: each goes to validation while that brings it nearer to its count, else to
 * the test split by the same rule, else to training.
 */
export function byGroup(cells: readonly string[], order: Uint32Array, counts: SplitCounts, source: string, rowName: (row: number) => string): Uint8Array {
  const groups = new Map<string, number[]>();
  for (const row of order) {
    const group = cells[row]!.trim();
    if (group === '') throw fault('data', 'data-split', `${source}: ${rowName(row)} has no group; its cell is empty.`, { hint: 'Give it one, or leave the row out.' });
    const own = groups.get(group);
    if (own === undefined) groups.set(group, [row]);
    else own.push(row);
  }
  const assigned = new Uint8Array(order.length);
  const left = { [VAL]: counts.val, [TEST]: counts.test };
  const taken = [0, 0, 0];
  let remaining = groups.size;
  for (const rows of groups.values()) {
    remaining--;
    const part = ([VAL, TEST] as const).find((p) => {
      // The last group of all is for training if there is none yet.
      if (remaining === 0 && taken[TRAIN] === 0) return false;
      return left[p] > 0 && (Math.abs(left[p] - rows.length) < left[p] || taken[p] === 0);
    });
    if (part !== undefined) left[part] -= rows.length;
    taken[part ?? TRAIN]! += rows.length;
    for (const row of rows) assigned[row] = part ?? TRAIN;
  }
  for (const [part, name, wanted] of [[TRAIN, 'training', 1], [VAL, 'val', counts.val], [TEST, 'test', counts.test]] as const) {
    if (wanted > 0 && taken[part] === 0) throw fault('data', 'data-split', `${source}: ${groups.size} ${groups.size === 1 ? 'group is' : 'groups are'} too few: the ${name} split gets none.`, { hint: 'Ask for fewer splits.' });
  }
  return assigned;
}

/** The earliest rows for training, then validation, the latest for the test; equal times in the order of the file. */
export function byTime(cells: readonly string[], counts: SplitCounts, source: string, rowName: (row: number) => string): Uint8Array {
  const times = Float64Array.from(cells, (cell, row) => {
    const text = cell.trim();
    const time = text === '' ? NaN : parseTime(text);
    if (Number.isNaN(time)) {
      throw fault('data', 'data-split', `${source}: ${rowName(row)} has ${text === '' ? 'no time; its cell is empty' : `the time \`${text.slice(0, 40)}\`, which is no number and no date`}.`, {
        hint: 'Dates are written as 2024-05-31, with or without a time of day (2024-05-31T12:00).',
      });
    }
    return time;
  });
  const order = Array.from(cells, (_, row) => row).sort((a, b) => times[a]! - times[b]! || a - b);
  const assigned = new Uint8Array(cells.length);
  for (let i = counts.train; i < counts.train + counts.val; i++) assigned[order[i]!] = VAL;
  for (let i = counts.train + counts.val; i < order.length; i++) assigned[order[i]!] = TEST;
  return assigned;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** Year and month, then day, time of day and zone as far as they are given; without a zone it is UTC, the same everywhere. */
const DATE = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*(Z|[+-]\d{2}:?\d{2})?)?)?$/;

function parseTime(text: string): number {
  if (NUMBER.test(text)) return Number(text);
  const match = DATE.exec(text);
  if (match === null) return NaN;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part, i) => (part === undefined ? (i < 3 ? 1 : 0) : Number(part))) as [number, number, number, number, number, number];
  const date = Date.UTC(year, month - 1, day);
  // What the calendar does not have (31 April) would come out as another day.
  if (new Date(date).getUTCMonth() !== month - 1 || hour > 24 || minute > 59 || second >= 61) return NaN;
  const zone = match[7] === undefined || match[7] === 'Z' ? 0 : Number(`${match[7][0]}1`) * (Number(match[7].slice(1, 3)) * 60 + Number(match[7].slice(-2)));
  return date / 1000 + hour * 3600 + (minute - zone) * 60 + second;
}
