/** Values that would spoil a training run long after the data were read; each check names the row. Rows count from 0. */
import { fault } from '../../errors.ts';
import type { FieldArray } from './types.ts';

/** @throws ShaleError `data-value` at the first NaN or infinity. */
export function checkFinite(data: FieldArray, rows: number, name: string): void {
  if (!(data instanceof Float32Array)) return;
  const at = data.findIndex((value) => !Number.isFinite(value));
  if (at < 0) return;
  const size = data.length / rows;
  const where = size === 1 ? '' : `, element ${at % size} of the row`;
  throw fault('data', 'data-value', `${name}: row ${Math.floor(at / size)} (counted from 0) holds ${data[at]}${where}.`, {
    hint: 'Remove the row, or put a number in its place.',
  });
}

/** @throws ShaleError `data-label-range` at the first index outside [0, classes) that isn't `ignored`. */
export function checkIndices(data: FieldArray, rows: number, classes: number, name: string, ignored?: number): void {
  const at = data.findIndex((value: number) => (value < 0 || value >= classes) && value !== ignored);
  if (at < 0) return;
  const row = Math.floor(at / (data.length / rows));
  throw fault('data', 'data-label-range', `${name}: row ${row} (counted from 0) is ${data[at]}, outside 0 to ${classes - 1}.`);
}

export interface ClassCount {
  /** The largest index of the chosen rows, plus one. */
  readonly classes: number;
  /** Whether a row, chosen or not, holds the ignored value outside of that range. */
  readonly ignores: boolean;
}

/** @throws ShaleError `data-label-range` for a negative index, other than `ignored`, in any row; `data-empty` where all are ignored. */
export function countClasses(data: FieldArray, rows: number, chosen: (row: number) => boolean, name: string, ignored?: number): ClassCount {
  const size = data.length / rows;
  let largest = -1;
  let ignores = false;
  for (let i = 0; i < data.length; i++) {
    const value = data[i]!;
    if (value === ignored) {
      ignores = true;
      continue;
    }
    const row = Math.floor(i / size);
    if (value < 0) throw fault('data', 'data-label-range', `${name}: row ${row} (counted from 0) is ${value}; class indices start at 0.`);
    if (value > largest && chosen(row)) largest = value;
  }
  if (largest < 0) throw fault('data', 'data-empty', `${name}: every target of the training rows is ${ignored}, which the loss ignores.`, { hint: 'There is nothing to learn from.' });
  return { classes: largest + 1, ignores };
}
