/** A table as a series: each row of data a window of consecutive rows, the target that of a row behind it. */
import { fault } from '../../../errors.ts';
import type { FieldSpec, TableSpec } from '../../../plan/data-spec.ts';
import { gatherRows } from '../../feed.ts';
import type { FieldArray } from '../types.ts';

type Window = NonNullable<TableSpec['window']>;

/** Windows that `rows` rows make, each with its target. @throws ShaleError `data-empty` where there is none. */
export function windowCount(rows: number, { length, horizon }: Window, file: string): number {
  const count = rows - length - horizon + 1;
  if (count < 1) throw fault('data', 'data-empty', `${file} has ${rows} rows, too few for a window of ${length}${horizon > 0 ? ` and a target ${horizon} behind it` : ''}.`, { hint: 'Make `window.length` smaller.' });
  return count;
}

/** Fields of one row of the file as those of a window. */
export function windowFields(fields: readonly FieldSpec[], { length }: Window): FieldSpec[] {
  return fields.map((field) => (field.target ? field : { ...field, shape: [length, ...field.shape] }));
}

/** The other way round. */
export function rowFields(fields: readonly FieldSpec[]): FieldSpec[] {
  return fields.map((field) => (field.target ? field : { ...field, shape: field.shape.slice(1) }));
}

/** `count` windows from the rows of the file; a target lies `horizon` rows behind each window's last. */
export function windowRows(rows: ReadonlyMap<string, FieldArray>, fields: readonly FieldSpec[], { length, horizon }: Window, count: number): Map<string, FieldArray> {
  const inputs = new Uint32Array(count * length);
  for (let i = 0; i < count; i++) for (let k = 0; k < length; k++) inputs[i * length + k] = i + k;
  const targets = Uint32Array.from({ length: count }, (_, i) => i + length - 1 + horizon);
  const out = new Map<string, FieldArray>();
  for (const { name, target, shape } of fields) {
    const data = rows.get(name);
    if (data === undefined) continue;
    const size = shape.reduce((n, d) => n * d, 1);
    out.set(name, gatherRows(data, target ? size : size / length, target ? targets : inputs));
  }
  return out;
}
