/** A CSV file as columns of text, its header checked against what the configuration lists; faults name line and column. */
import { fault } from '../../../errors.ts';
import { csvRecords, parseCsvNumber } from '../../formats/csv.ts';
import type { TablePlan } from './plan.ts';

/** Columns that a file may have, and whether it must. */
export interface ListedColumns {
  readonly required: readonly string[];
  /** May be there; not read. */
  readonly ignored: readonly string[];
  /** Read where it is there: a target, when rows are only predicted. */
  readonly optional: readonly string[];
}

export interface ReadOptions {
  readonly header: boolean;
  readonly delimiter: string;
  readonly missing: readonly string[];
  readonly columns: ListedColumns;
}

export function listedColumns(plan: Pick<TablePlan, 'numbers' | 'categories' | 'indices' | 'target' | 'ignore'>): ListedColumns {
  return { required: [...plan.numbers, ...plan.categories, ...plan.indices, plan.target.column, ...plan.ignore], ignored: [], optional: [] };
}

/** The cells of a table, trimmed. */
export class Cells {
  readonly file: string;
  /** For each row the line that it begins on, counted from 1. */
  readonly lines: readonly number[];
  private readonly columns: ReadonlyMap<string, readonly string[]>;
  private readonly missing: ReadonlySet<string>;

  constructor(file: string, lines: readonly number[], columns: ReadonlyMap<string, readonly string[]>, missing: readonly string[]) {
    this.file = file;
    this.lines = lines;
    this.columns = columns;
    this.missing = new Set(['', ...missing]);
  }

  get rows(): number {
    return this.lines.length;
  }

  has(column: string): boolean {
    return this.columns.has(column);
  }

  column(name: string): readonly string[] {
    return this.columns.get(name)!;
  }

  anyColumn(name: string): readonly string[] | undefined {
    return this.columns.get(name);
  }

  /** Undefined where the cell is missing. @throws ShaleError `csv-value` for what is no finite number. */
  number(column: string, row: number): number | undefined {
    const cell = this.column(column)[row]!;
    if (this.missing.has(cell)) return undefined;
    const value = parseCsvNumber(cell);
    if (value === undefined) throw this.bad(row, column, `is \`${cell.slice(0, 40)}\`; a finite number is wanted`, 'Correct the cell, remove the row, or list the column under `ignore`; `missing: [NA]` makes NA a missing value.');
    return value;
  }

  /** Undefined where the cell is missing. */
  name(column: string, row: number): string | undefined {
    const cell = this.column(column)[row]!;
    return this.missing.has(cell) ? undefined : cell;
  }

  /** Class names of a target's chosen rows, sorted. @throws ShaleError `csv-value` where one is missing. */
  classNames(column: string, chosen: (row: number) => boolean): string[] {
    const names = new Set<string>();
    for (let row = 0; row < this.rows; row++) {
      const name = this.name(column, row);
      if (name === undefined) throw this.bad(row, column, 'is empty; a class name is wanted', 'Remove the row: without a target it cannot teach anything.');
      if (chosen(row)) names.add(name);
    }
    return sortedNames(names);
  }

  bad(row: number, column: string, what: string, hint: string): Error {
    return fault('data', 'csv-value', `${this.file}:${this.lines[row]}: row ${row + 1}, column \`${column}\` ${what}.`, { hint });
  }
}

/** As numbers where all are numbers, else by code unit. */
export function sortedNames(names: Iterable<string>): string[] {
  const list = [...names];
  const numeric = list.every((name) => parseCsvNumber(name) !== undefined);
  return numeric ? list.sort((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1)) : list.sort((a, b) => (a < b ? -1 : 1));
}

/** The names of a table's columns. @throws ShaleError `data-empty`, `csv-header`, `csv-quote`. */
export function columnNames(text: string, file: string, { delimiter, header }: Pick<ReadOptions, 'delimiter' | 'header'>): readonly string[] {
  for (const { cells } of csvRecords(text, { name: file, delimiter })) return header ? uniqueNames(cells, file) : cells.map((_, i) => String(i));
  throw fault('data', 'data-empty', `${file} is empty; ${header ? 'a header line and rows are' : 'rows are'} wanted.`);
}

/** @throws ShaleError `data-empty`, `csv-header`, `csv-column`, `csv-ragged`, `csv-quote`. */
export function readTable(text: string, file: string, options: ReadOptions): Cells {
  const { delimiter, missing, columns: listed } = options;
  const names = checkedNames(columnNames(text, file, options), file, listed);
  const kept = names.map((): string[] => []);
  const lines: number[] = [];
  let skip = options.header;
  for (const { cells, line } of csvRecords(text, { name: file, delimiter })) {
    if (skip) {
      skip = false;
      continue;
    }
    if (cells.length !== names.length) {
      throw fault('data', 'csv-ragged', `${file}:${line}: row ${lines.length + 1} has ${cells.length} cells, the ${options.header ? 'header' : 'first row'} ${names.length}.`);
    }
    for (const [at, column] of kept.entries()) column.push(cells[at]!.trim());
    lines.push(line);
  }
  if (lines.length === 0) throw fault('data', 'data-empty', `${file} has a header and no rows.`);
  return new Cells(file, lines, new Map(names.map((name, i) => [name, kept[i]!])), missing);
}

function uniqueNames(cells: readonly string[], file: string): readonly string[] {
  const names = new Set<string>();
  for (const cell of cells) {
    const name = cell.trim();
    if (names.has(name)) throw fault('data', 'csv-header', `${file}:1: two columns are called \`${name}\`.`);
    names.add(name);
  }
  return [...names];
}

function checkedNames(names: readonly string[], file: string, { required, ignored, optional }: ListedColumns): readonly string[] {
  const present = new Set(names);
  const absent = required.find((column) => !present.has(column));
  if (absent !== undefined) throw fault('data', 'csv-header', `${file} has no column \`${absent}\`.`, { hint: `It has ${some(names)}.` });
  const listed = new Set([...required, ...ignored, ...optional]);
  const unlisted = names.filter((column) => !listed.has(column));
  if (unlisted.length > 0) {
    throw fault('data', 'csv-column', `${file} has ${unlisted.length === 1 ? 'a column' : 'columns'} that the configuration doesn't list: ${some(unlisted)}.`, {
      hint: 'Put each column into `inputs`, `target` or `ignore`.',
    });
  }
  return names;
}

function some(columns: readonly string[]): string {
  const shown = columns.slice(0, 8).map((column) => `\`${column}\``).join(', ');
  return columns.length > 8 ? `${shown} and ${columns.length - 8} more` : shown;
}
