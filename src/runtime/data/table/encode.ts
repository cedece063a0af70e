/** The rows of a table as fields, by what was fitted: for training and, with the same statistics, for rows to predict. */
import { fault } from '../../../errors.ts';
import type { CategorySpec, FieldSpec, TableSpec } from '../../../plan/data-spec.ts';
import type { FieldArray, Split } from '../types.ts';
import { INPUT } from './plan.ts';
import { readTable, type Cells } from './read.ts';
import { rowFields, windowCount, windowRows } from './window.ts';

/** `classNames`: of the target, where it is a category. */
export function tableFields(table: TableSpec, classNames: readonly string[] | undefined): FieldSpec[] {
  const width = table.numbers.length + table.categories.reduce((n, { values }) => n + values.length, 0);
  const { column: name } = table.target;
  return [
    ...(width === 0 ? [] : [{ name: INPUT, shape: [width], dtype: 'f32', format: 'f32', target: false } as const]),
    // One index more than there are names: that of names which no training row has.
    ...table.indices.map(({ column, values }): FieldSpec => ({ name: column, shape: [], dtype: 'i32', format: 'i32', classes: values.length + 1, classNames: values, target: false })),
    classNames === undefined
      ? { name, shape: [1], dtype: 'f32', format: 'f32', target: true }
      : { name, shape: [], dtype: 'i32', format: 'i32', classes: classNames.length, classNames, target: true },
  ];
}

/** @throws ShaleError `csv-value`, `csv-class`. The target is left out where the table has no such column. */
export function encodeTable(table: TableSpec, cells: Cells, fields: readonly FieldSpec[]): Map<string, FieldArray> {
  const encoded = new Map<string, FieldArray>();
  for (const field of fields) {
    const index = table.indices.find(({ column }) => column === field.name);
    if (index !== undefined) encoded.set(field.name, indices(index, cells));
    else if (!field.target) encoded.set(field.name, inputs(table, cells, field.shape[0]!));
    else if (cells.has(field.name)) encoded.set(field.name, field.classNames === undefined ? targets(table, cells) : classes(field, cells));
  }
  return encoded;
}

/** Rows of a new file, for a model that learned from such a table. The target's column may be absent. */
export function readNewRows(table: TableSpec, fields: readonly FieldSpec[], text: string, file: string): Split {
  const required = [...table.numbers, ...table.categories, ...table.indices].map(({ column }) => column);
  const cells = readTable(text, file, { ...table, columns: { required, ignored: table.ignore, optional: [table.target.column] } });
  if (table.window === undefined) return { rows: cells.rows, fields: encodeTable(table, cells, fields) };
  // What comes after the last window is what is asked for: it has no target.
  const window = { ...table.window, horizon: 0 };
  const inputs = fields.filter((field) => !field.target);
  const count = windowCount(cells.rows, window, file);
  return { rows: count, fields: windowRows(encodeTable(table, cells, rowFields(inputs)), inputs, window, count) };
}

function inputs(table: TableSpec, cells: Cells, width: number): Float32Array {
  const out = new Float32Array(cells.rows * width);
  table.numbers.forEach(({ column, fill, mean, std }, at) => {
    for (let row = 0; row < cells.rows; row++) out[row * width + at] = ((cells.number(column, row) ?? filled(fill, cells, row, column)) - mean) / std;
  });
  let from = table.numbers.length;
  for (const category of table.categories) {
    const at = positions(category);
    for (let row = 0; row < cells.rows; row++) {
      const index = at.get(nameOf(category, cells, row));
      if (index !== undefined) out[row * width + from + index] = 1;
    }
    from += category.values.length;
  }
  return out;
}

function indices(category: CategorySpec, cells: Cells): Int32Array {
  const at = positions(category);
  return Int32Array.from({ length: cells.rows }, (_, row) => at.get(nameOf(category, cells, row)) ?? category.values.length);
}

function targets({ target }: TableSpec, cells: Cells): Float32Array {
  return Float32Array.from({ length: cells.rows }, (_, row) => {
    const value = cells.number(target.column, row);
    if (value === undefined) throw cells.bad(row, target.column, 'is empty; a finite number is wanted', 'Remove the row: without a target it cannot teach anything.');
    return value * target.scale;
  });
}

function classes({ name, classNames }: FieldSpec, cells: Cells): Int32Array {
  const at = new Map(classNames!.map((className, i) => [className, i]));
  return Int32Array.from({ length: cells.rows }, (_, row) => {
    const className = cells.name(name, row);
    const index = className === undefined ? undefined : at.get(className);
    if (className === undefined) throw cells.bad(row, name, 'is empty; a class name is wanted', 'Remove the row.');
    if (index === undefined) {
      throw fault('data', 'csv-class', `${cells.file}:${cells.lines[row]}: class \`${className}\` of column \`${name}\` occurs in no training row.`, { hint: 'Set fewer rows aside, stratify the split, or leave the class out.' });
    }
    return index;
  });
}

function positions({ values }: CategorySpec): ReadonlyMap<string, number> {
  return new Map(values.map((value, i) => [value, i]));
}

function nameOf(category: CategorySpec, cells: Cells, row: number): string {
  return cells.name(category.column, row) ?? filled(category.fill, cells, row, category.column);
}

/** A new file may lack what the training rows all had. */
function filled<T>(fill: T | undefined, cells: Cells, row: number, column: string): T {
  if (fill !== undefined) return fill;
  throw cells.bad(row, column, 'is empty, and nothing was fitted that could take its place', 'Fill the cell, or train with `impute`.');
}
