/**
 * Source `csv`: a table whose number columns become one input field and whose target column becomes class indices or
 * numbers. Every column must be named in the configuration, so that none is left out, or let in, by accident.
 */
import { fault } from '../../../errors.ts';
import type { FieldSpec } from '../../../plan/data-spec.ts';
import { decodeCsvText, forEachCsvRecord, parseCsvNumber } from '../../formats/csv.ts';
import type { SourceArgs } from '../config.ts';
import { readFile } from '../files.ts';
import type { SourceContext, SourceReader, SourceRows, SourceSummary } from '../source.ts';
import type { FieldArray } from '../types.ts';

/** Name of the field that the number columns form. */
const INPUT = 'input';

interface Columns {
  readonly numbers: readonly string[];
  readonly target: string;
  readonly targetKind: 'number' | 'category';
  readonly ignore: readonly string[];
}

export const CSV_SOURCE: SourceReader = {
  async describe(context) {
    const { train: _, ...summary } = await readTable(context);
    return summary satisfies SourceSummary;
  },
  load: readTable,
};

async function readTable(context: SourceContext): Promise<SourceRows> {
  const file = context.args.string('file');
  const delimiter = context.args.optionalString('delimiter') ?? ',';
  const columns = wantedColumns(context.args);
  const text = decodeCsvText(await readFile(context.access, file), file);

  let table: TableBuilder | undefined;
  forEachCsvRecord(text, { name: file, delimiter }, (cells, line) => {
    if (table === undefined) table = new TableBuilder(file, columns, cells);
    else table.add(cells, line);
  });
  if (table === undefined) throw fault('data', 'data-empty', `${file} is empty; a header line and rows are wanted.`);
  return (table as TableBuilder).finish(context);
}

function wantedColumns(args: SourceArgs): Columns {
  const numbers = args.map('inputs').strings('number');
  const target = args.map('target');
  const [number, category] = [target.optionalString('number'), target.optionalString('category')];
  if (numbers.length === 0) throw fault('config', 'data-argument', 'csv: `inputs.number` lists no column.');
  if ((number === undefined) === (category === undefined)) {
    throw fault('config', 'data-argument', 'csv: `target` is exactly one of `number` and `category`.');
  }
  const columns: Columns = { numbers, target: (number ?? category)!, targetKind: number === undefined ? 'category' : 'number', ignore: args.strings('ignore') };
  const listed = [...columns.numbers, columns.target, ...columns.ignore];
  const twice = listed.find((column, i) => listed.indexOf(column) < i);
  if (twice !== undefined) throw fault('config', 'data-argument', `csv: column \`${twice}\` is listed twice among inputs, target and ignore.`);
  if (columns.target === INPUT) {
    throw fault('config', 'data-argument', `csv: the target column is called \`${INPUT}\`, which is the name of the field that the input columns form.`, {
      hint: 'Rename the column in the file.',
    });
  }
  return columns;
}

/** Checks and collects the rows; a fault names file, line and column. */
class TableBuilder {
  private readonly file: string;
  private readonly columns: Columns;
  private readonly width: number;
  private readonly inputAt: readonly number[];
  private readonly targetAt: number;
  private readonly inputs: number[] = [];
  private readonly numbers: number[] = [];
  private readonly names: string[] = [];
  private readonly lines: number[] = [];

  constructor(file: string, columns: Columns, header: readonly string[]) {
    this.file = file;
    this.columns = columns;
    this.width = header.length;
    const at = new Map<string, number>();
    for (const [i, column] of header.entries()) {
      const name = column.trim();
      if (at.has(name)) throw fault('data', 'csv-header', `${file}:1: two columns are called \`${name}\`.`);
      at.set(name, i);
    }
    const find = (column: string): number => {
      const index = at.get(column);
      if (index === undefined) throw fault('data', 'csv-header', `${file} has no column \`${column}\`.`, { hint: `It has ${some([...at.keys()])}.` });
      return index;
    };
    this.inputAt = columns.numbers.map(find);
    this.targetAt = find(columns.target);
    columns.ignore.forEach(find);
    const listed = new Set([...columns.numbers, columns.target, ...columns.ignore]);
    const unlisted = [...at.keys()].filter((column) => !listed.has(column));
    if (unlisted.length > 0) {
      throw fault('data', 'csv-column', `${file} has ${unlisted.length === 1 ? 'a column' : 'columns'} that the configuration doesn't list: ${some(unlisted)}.`, {
        hint: 'Put each column into `inputs.number`, `target` or `ignore`.',
      });
    }
  }

  add(cells: readonly string[], line: number): void {
    if (cells.length !== this.width) {
      throw fault('data', 'csv-ragged', `${this.file}:${line}: row ${this.lines.length + 1} has ${cells.length} cells, the header ${this.width}.`);
    }
    for (const [i, column] of this.inputAt.entries()) this.inputs.push(this.number(cells[column]!, this.columns.numbers[i]!, line));
    const target = cells[this.targetAt]!;
    if (this.columns.targetKind === 'number') {
      this.numbers.push(this.number(target, this.columns.target, line));
    } else {
      const name = target.trim();
      if (name === '') throw this.bad(line, this.columns.target, 'is empty; a class name is wanted');
      this.names.push(name);
    }
    this.lines.push(line);
  }

  finish(context: SourceContext): SourceRows {
    const rows = this.lines.length;
    if (rows === 0) throw fault('data', 'data-empty', `${this.file} has a header and no rows.`);
    const input: FieldSpec = { name: INPUT, shape: [this.inputAt.length], dtype: 'f32', format: 'f32', target: false };
    const train = new Map<string, FieldArray>([[INPUT, Float32Array.from(this.inputs)]]);
    const name = this.columns.target;
    if (this.columns.targetKind === 'number') {
      train.set(name, Float32Array.from(this.numbers));
      return { fields: [input, { name, shape: [1], dtype: 'f32', format: 'f32', target: true }], rows, constants: {}, train };
    }
    const classNames = this.classNames(context.trainingRows(rows));
    train.set(name, this.classIndices(classNames));
    const classes = classNames.length;
    return { fields: [input, { name, shape: [], dtype: 'i32', format: 'i32', classes, classNames, target: true }], rows, constants: { classes }, train };
  }

  /** Of the training rows; sorted as numbers where all are numbers, else by code unit. */
  private classNames(isTraining: (row: number) => boolean): string[] {
    const names = [...new Set(this.names.filter((_, row) => isTraining(row)))];
    const numeric = names.every((name) => parseCsvNumber(name) !== undefined);
    return numeric ? names.sort((a, b) => Number(a) - Number(b)) : names.sort((a, b) => (a < b ? -1 : 1));
  }

  private classIndices(classNames: readonly string[]): Int32Array {
    const index = new Map(classNames.map((name, i) => [name, i]));
    return Int32Array.from(this.names, (name, row) => {
      const found = index.get(name);
      if (found === undefined) {
        throw fault('data', 'csv-class', `${this.file}:${this.lines[row]}: class \`${name}\` of column \`${this.columns.target}\` occurs in no training row.`, {
          hint: 'Set fewer rows aside, or leave the class out.',
        });
      }
      return found;
    });
  }

  private number(cell: string, column: string, line: number): number {
    const value = parseCsvNumber(cell);
    if (value !== undefined) return value;
    const what = cell.trim() === '' ? 'is empty' : `is \`${cell.slice(0, 40)}\``;
    throw this.bad(line, column, `${what}; a finite number is wanted`);
  }

  private bad(line: number, column: string, what: string): Error {
    return fault('data', 'csv-value', `${this.file}:${line}: row ${this.lines.length + 1}, column \`${column}\` ${what}.`, {
      hint: 'Remove the row, or list the column under `ignore`.',
    });
  }
}

function some(columns: readonly string[]): string {
  const shown = columns.slice(0, 8).map((column) => `\`${column}\``).join(', ');
  return columns.length > 8 ? `${shown} and ${columns.length - 8} more` : shown;
}
