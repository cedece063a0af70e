/**
 * Source `csv`: a table whose columns become one input field, fields of indices and a target. Every column must be named in
 * the configuration, so that none is left out, or let in, by accident; what is fitted comes from the training rows.
 */
import { fault } from '../../../errors.ts';
import type { TableSpec } from '../../../plan/data-spec.ts';
import { encodeTable, tableFields } from '../table/encode.ts';
import { fitTable } from '../table/fit.ts';
import { wantedColumns } from '../table/plan.ts';
import { listedColumns, readTable } from '../table/read.ts';
import { readFile } from '../files.ts';
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
  const file = context.args.string('file');
  const plan = wantedColumns(context.args);
  const cells = readTable(await readFile(context.access, file), file, { ...plan, columns: listedColumns(plan) });
  const labels = plan.target.kind === 'category' ? { labels: cells.column(plan.target.column) } : {};
  // Reading keeps the columns of inputs and target; a split may go by one that is ignored otherwise, too.
  const isTraining = context.trainingRows(cells.rows, { ...labels, column: (name) => cells.anyColumn(name), rowName: (row) => `line ${cells.lines[row]}` });
  const table: TableSpec = context.fitted?.table ?? fitTable(plan, cells, isTraining);
  const classNames = context.fitted?.fields.find((field) => field.target)?.classNames;
  const target = classNames ?? (plan.target.kind === 'category' ? cells.classNames(plan.target.column, isTraining) : undefined);
  const fields = tableFields(table, target);
  if (fields.length < 2) throw fault('config', 'data-argument', 'csv: `inputs` lists no column.');
  return { fields, rows: cells.rows, constants: constantsOf(fields), table, train: encodeTable(table, cells, fields) };
}
