/** Class indices and token ids against what the network can look up: a shader would quietly leave out what is beyond. */
import { fault } from '../../errors.ts';
import type { FieldSpec } from '../../plan/data-spec.ts';
import type { IdRange } from '../../plan/types.ts';
import type { Split } from './types.ts';

/** @throws ShaleError `data-label-range` (class data) at the first value outside its range; names the row, counted from 0. */
export function checkIdRanges(ranges: readonly IdRange[], split: Split, fields: readonly FieldSpec[] = []): void {
  for (const { field, below, except, by } of ranges) {
    const data = split.fields.get(field);
    if (data === undefined || split.rows === 0) continue;
    const at = data.findIndex((value: number) => value !== except && !(value >= 0 && value < below));
    if (at < 0) continue;
    const pitch = fields.find(({ name }) => name === field)?.pitch ?? data.length / split.rows;
    const row = Math.min(Math.floor(at / pitch), split.rows - 1);
    throw fault('data', 'data-label-range', `\`${field}\`: row ${row} (counted from 0) is ${data[at]}, outside 0 to ${below - 1}, which \`${by}\` needs`, {
      hint: except === undefined ? 'Correct the row, or make the table larger.' : `Correct the row; ${except} would be ignored.`,
    });
  }
}
