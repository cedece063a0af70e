/**
 * Source `csv`: a table whose columns become one input field, fields of indices and a target. Every column must be named in
 * the configuration, so that none is left out, or let in, by accident; what is fitted comes from the training rows.
 */
import { fault } from '../../../errors.ts';
import type { TableSpec } from '../../../plan/data-spec.ts';
import { encodeTable, tableFields } from '../table/encode.ts';
import { fitTable } from '../table/fit.ts';
import { wantedColumns } from '../table/plan.ts';
import { columnNames, listedColumns, readTable } from '../table/read.ts';
import { windowCount, windowFields, windowRows } from '../table/window.ts';
import { decodeCsvText } from '../../formats/csv.ts';
import { decompress, isGzip } from '../../formats/gzip.ts';
import { readFile } from '../files.ts';
import { TABLES } from '../named.ts';
import type { SourceContext, SourceReader, SourceRows } from '../source.ts';
import { constantsOf } from './arrays.ts';

export const CSV_SOURCE: SourceReader = {
  async describe(context) {
    const { train: _, ...summary } = await load(context);
    return summary;
  },
  load,
};

async function load(context: SourceContext): Promise<SourceRows> {
  const { args } = context;
  // What is wrong with the arguments alone is told before anything is read.
  wantedColumns(args);
  const { text, file } = await readText(context);
  const form = { delimiter: args.optionalString('delimiter') ?? ',', header: args.bool('header', true) };
  const plan = wantedColumns(args, columnNames(text, file, form));
  const cells = readTable(text, file, { ...form, missing: plan.missing, columns: listedColumns(plan) });
  const { window } = plan;
  const rows = window === undefined ? cells.rows : windowCount(cells.rows, window, file);
  const labels = plan.target.kind === 'category' && window === undefined ? { labels: cells.column(plan.target.column) } : {};
  const isTraining = context.trainingRows(rows, { ...labels, series: window !== undefined, column: (name) => cells.anyColumn(name), rowName: (row) => `line ${cells.lines[row]}` });
  // A row of a series is a training row if a training window sees it, or its target.
  const learns = window === undefined ? isTraining : reached(isTraining, rows, window);
  const table: TableSpec = context.fitted?.table ?? fitTable(plan, cells, learns);
  const classNames = context.fitted?.fields.find((field) => field.target)?.classNames ?? (plan.target.kind === 'category' ? cells.classNames(plan.target.column, learns) : undefined);
  const own = tableFields(table, classNames);
  const encoded = encodeTable(table, cells, own);
  const fields = window === undefined ? own : windowFields(own, window);
  return { fields, rows, constants: constantsOf(fields), table, train: window === undefined ? encoded : windowRows(encoded, fields, window, rows) };
}

/** The end of a series is set aside, so the training rows are its beginning. */
function reached(isTraining: (row: number) => boolean, windows: number, { length, horizon }: { readonly length: number; readonly horizon: number }): (row: number) => boolean {
  let count = 0;
  while (count < windows && isTraining(count)) count++;
  return (row) => row < count + length - 1 + horizon;
}

async function readText({ access, args }: SourceContext): Promise<{ readonly text: string; readonly file: string }> {
  const [file, name] = [args.optionalString('file'), args.optionalString('name')];
  if ((file === undefined) === (name === undefined)) throw fault('config', 'data-argument', 'csv: exactly one of `file` and `name` must be given.');
  if (file !== undefined) return { text: decodeCsvText(await readFile(access, file), file), file };
  const set = TABLES.get(name!);
  if (set === undefined) throw fault('config', 'data-argument', `csv: there is no table \`${name}\`.`, { hint: `There is ${[...TABLES.keys()].join(', ')}.` });
  const bytes = await access.named(set, set.files.table);
  const label = set.files.table.name;
  return { text: decodeCsvText(isGzip(bytes) ? await decompress(bytes, 'gzip', label) : bytes, label), file: label };
}
