/** What a table's columns become, fitted on the training rows: fills for missing cells, means and deviations, lists of names. */
import { fault } from '../../../errors.ts';
import type { CategorySpec, TableSpec } from '../../../plan/data-spec.ts';
import type { Impute, TablePlan } from './plan.ts';
import { sortedNames, type Cells } from './read.ts';

/** @throws ShaleError `csv-value` for a missing cell of a column that is not imputed, or a column with nothing to fit on. */
export function fitTable(plan: TablePlan, cells: Cells, isTraining: (row: number) => boolean): TableSpec {
  const category = (column: string): CategorySpec => fitCategory(column, plan.impute.get(column), cells, isTraining);
  return {
    delimiter: plan.delimiter,
    header: plan.header,
    ...(plan.window === undefined ? {} : { window: plan.window }),
    missing: plan.missing,
    ignore: plan.ignore,
    numbers: plan.numbers.map((column) => fitNumber(column, plan.impute.get(column), plan.standardise.has(column), cells, isTraining)),
    categories: plan.categories.map(category),
    indices: plan.indices.map(category),
    target: plan.target,
  };
}

function fitNumber(column: string, impute: Impute | undefined, standardise: boolean, cells: Cells, isTraining: (row: number) => boolean): TableSpec['numbers'][number] {
  const values: number[] = [];
  let absent = 0;
  for (let row = 0; row < cells.rows; row++) {
    const value = cells.number(column, row);
    if (value === undefined && impute === undefined) throw missing(cells, row, column, 'impute: median');
    if (!isTraining(row)) continue;
    if (value === undefined) absent++;
    else values.push(value);
  }
  const fill = impute === undefined ? undefined : numberFill(column, impute, values, cells);
  const fills = fill === undefined ? {} : { fill };
  if (!standardise) return { column, ...fills, mean: 0, std: 1 };
  const count = values.length + absent;
  const sum = (of: (value: number) => number): number => values.reduce((n, value) => n + of(value), 0) + (absent === 0 ? 0 : absent * of(fill!));
  const mean = sum((value) => value) / count;
  // Of the population, as scikit-learn's StandardScaler; a constant column becomes 0.
  return { column, ...fills, mean, std: Math.sqrt(sum((value) => (value - mean) ** 2) / count) || 1 };
}

function numberFill(column: string, impute: Impute, values: readonly number[], cells: Cells): number {
  if (typeof impute === 'object') return impute.constant as number;
  if (values.length === 0) throw nothing(cells, column, impute);
  if (impute === 'mean') return values.reduce((a, b) => a + b, 0) / values.length;
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  if (impute === 'median') return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
  return mostFrequent([...sorted]);
}

function fitCategory(column: string, impute: Impute | undefined, cells: Cells, isTraining: (row: number) => boolean): CategorySpec {
  const names: string[] = [];
  for (let row = 0; row < cells.rows; row++) {
    const name = cells.name(column, row);
    if (name === undefined && impute === undefined) throw missing(cells, row, column, 'impute: most_frequent');
    if (name !== undefined && isTraining(row)) names.push(name);
  }
  const constant = typeof impute === 'object' ? String(impute.constant) : undefined;
  if (names.length === 0 && constant === undefined) throw nothing(cells, column, 'most_frequent');
  if (impute === undefined) return { column, values: sortedNames(new Set(names)) };
  const fill = constant ?? mostFrequent(sortedNames(names));
  // A constant is a name of its own where a training row needs it.
  const used = names.length < countTraining(cells, isTraining) ? [fill] : [];
  return { column, values: sortedNames(new Set([...names, ...used])), fill };
}

function countTraining(cells: Cells, isTraining: (row: number) => boolean): number {
  let count = 0;
  for (let row = 0; row < cells.rows; row++) if (isTraining(row)) count++;
  return count;
}

/** Of sorted values; of equally frequent ones the first. */
function mostFrequent<T>(sorted: readonly T[]): T {
  let best = sorted[0]!;
  let most = 0;
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    while (to < sorted.length && sorted[to] === sorted[from]) to++;
    if (to - from > most) [most, best] = [to - from, sorted[from]!];
  }
  return best;
}

function missing(cells: Cells, row: number, column: string, example: string): Error {
  return cells.bad(row, column, 'is empty', `Say what takes the place of missing values (\`${example}\`), remove the row, or list the column under \`ignore\`.`);
}

function nothing(cells: Cells, column: string, kind: string): Error {
  return fault('data', 'csv-value', `${cells.file}: column \`${column}\` has no value in any training row, so there is no ${kind} of it.`, { hint: 'Impute a constant, or list the column under `ignore`.' });
}
