/** Rows of a new table for `predict`: read with what the run fitted on its training rows. */
import { fault } from '../../errors.ts';
import { normalizedRows } from '../../runtime/data/fit.ts';
import { readNewRows } from '../../runtime/data/table/encode.ts';
import type { Split } from '../../runtime/data/types.ts';
import { decodeCsvText } from '../../runtime/formats/csv.ts';
import { decompress, isGzip } from '../../runtime/formats/gzip.ts';
import { readBinaryFile } from './files.ts';
import type { Trained } from './trained.ts';

export function isTable(file: string): boolean {
  return /\.(csv|tsv|txt)(\.gz)?$/i.test(file);
}

/** The rows of `file`; the target's column may be absent. */
export async function newRows({ spec }: Trained, file: string): Promise<Split> {
  const { table } = spec;
  if (table === undefined) throw fault('config', 'not-a-table', `this model did not learn from a table, and ${file} is one`, { hint: 'predict an image, or rows of its data set with --row' });
  const bytes = readBinaryFile('data', file);
  const text = decodeCsvText(isGzip(bytes) ? await decompress(bytes, 'gzip', file) : bytes, file);
  const split = readNewRows(table, spec.fields, text, file);
  return normalizedRows(spec, spec.fields, { train: split }).train;
}
