/** What a configuration says of a table's columns, before a row is read. */
import { fault } from '../../../errors.ts';
import type { SourceArgs } from '../config.ts';

/** Name of the field that the number and one-hot columns form. */
export const INPUT = 'input';

export type Impute = 'mean' | 'median' | 'most_frequent' | { readonly constant: number | string };

export interface TablePlan {
  readonly header: boolean;
  readonly window?: { readonly length: number; readonly horizon: number };
  readonly numbers: readonly string[];
  readonly categories: readonly string[];
  readonly indices: readonly string[];
  readonly target: { readonly column: string; readonly kind: 'number' | 'category'; readonly scale: number };
  readonly ignore: readonly string[];
  readonly missing: readonly string[];
  readonly delimiter: string;
  /** By column; a column that is not in it must have no missing cell. */
  readonly impute: ReadonlyMap<string, Impute>;
  readonly standardise: ReadonlySet<string>;
}

/** Names of fields, which layers refer to, are made of these. */
const FIELD_NAME = /^[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*$/;

/**
 * `columns`: those of the file, which `"*"` among the numbers stands for; without them it stands for itself.
 * @throws ShaleError `data-argument` where columns are listed twice or arguments contradict one another.
 */
export function wantedColumns(args: SourceArgs, columns?: readonly string[]): TablePlan {
  const inputs = args.map('inputs');
  const [categories, indices] = [inputs.strings('category'), inputs.strings('index')];
  const target = args.map('target');
  const [number, category] = [target.optionalString('number'), target.optionalString('category')];
  const wrong = (message: string, hint?: string): Error => fault('config', 'data-argument', `csv: ${message}`, hint === undefined ? {} : { hint });
  if ((number === undefined) === (category === undefined)) throw wrong('`target` is exactly one of `number` and `category`.');
  const column = (number ?? category)!;
  const scale = target.number('scale', 1);
  if (scale === 0) throw wrong('`scale` of the target must not be 0.');
  if (scale !== 1 && category !== undefined) throw wrong('`scale` is for a target that is a number.');
  const ignore = args.strings('ignore');
  const window = windowOf(args, wrong);
  const others = [...inputs.strings('number'), ...categories, ...indices, column, ...ignore];
  const numbers = inputs.strings('number').flatMap((name) => (name === '*' && columns !== undefined ? columns.filter((each) => !others.includes(each)) : [name]));
  if (numbers.length + categories.length + indices.length === 0) throw wrong('`inputs` lists no column: neither inputs.number nor inputs.category nor inputs.index.');
  // Of a series the target's own past is an input as good as any.
  const listed = [...numbers, ...categories, ...indices, ...(window !== undefined && numbers.includes(column) ? [] : [column]), ...ignore];
  const twice = listed.find((name, i) => listed.indexOf(name) < i);
  if (twice !== undefined) throw wrong(`column \`${twice}\` is listed twice among inputs, target and ignore.`);
  const formsInput = numbers.length + categories.length > 0;
  if (formsInput && [column, ...indices].includes(INPUT)) {
    throw wrong(`a column of its own is called \`${INPUT}\`, which is the name of the field that the input columns form.`, 'Rename the column in the file.');
  }
  const unnamed = indices.find((name) => !FIELD_NAME.test(name));
  if (unnamed !== undefined) throw wrong(`column \`${unnamed}\` becomes a field, and layers could not refer to it by that name.`, 'Rename the column in the file: letters, digits and _.');
  return {
    header: args.bool('header', true),
    ...(window === undefined ? {} : { window }),
    numbers,
    categories,
    indices,
    target: { column, kind: number === undefined ? 'category' : 'number', scale },
    ignore,
    missing: args.strings('missing'),
    delimiter: args.optionalString('delimiter') ?? ',',
    impute: imputation(args.value('impute'), numbers, [...categories, ...indices], column, wrong),
    standardise: standardised(args.value('standardise'), numbers, wrong),
  };
}

function windowOf(args: SourceArgs, wrong: Wrong): TablePlan['window'] {
  if (args.value('window') === undefined) return undefined;
  const window = args.map('window');
  const length = window.optionalInt('length', 1);
  if (length === undefined) throw wrong('`window` needs `length`.');
  return { length, horizon: window.int('horizon', 0, 1) };
}

type Wrong = (message: string, hint?: string) => Error;

function imputation(value: unknown, numbers: readonly string[], names: readonly string[], target: string, wrong: Wrong): Map<string, Impute> {
  const chosen = new Map<string, Impute>();
  if (value === undefined) return chosen;
  const set = (column: string, kind: unknown): void => void chosen.set(column, imputeOf(column, kind, numbers.includes(column), wrong));
  if (typeof value === 'string') {
    for (const column of numbers) set(column, value);
    for (const column of names) set(column, 'most_frequent');
    return chosen;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong('`impute` must be mean, median, most_frequent or a map from columns.');
  const entries = Object.entries(value as Readonly<Record<string, unknown>>);
  const isColumn = (key: string): boolean => numbers.includes(key) || names.includes(key);
  // Kinds first, so that a column's own entry counts, wherever it stands.
  for (const [key, kind] of entries) {
    if (isColumn(key)) continue;
    if (key === 'number') for (const column of numbers) set(column, kind);
    else if (key === 'category') for (const column of names) set(column, kind);
    else if (key === target) throw wrong(`\`impute\` names the target \`${key}\`; a row without a target cannot teach anything.`, 'Remove such rows from the file.');
    else throw wrong(`\`impute\` names \`${key}\`, which is no input column.`, `There are ${[...numbers, ...names].map((c) => `\`${c}\``).join(', ')}; \`number\` and \`category\` stand for all of a kind.`);
  }
  for (const [key, kind] of entries) if (isColumn(key)) set(key, kind);
  return chosen;
}

function imputeOf(column: string, kind: unknown, isNumber: boolean, wrong: Wrong): Impute {
  if (kind === 'most_frequent') return kind;
  if (!isNumber) {
    if (kind === 'mean' || kind === 'median') throw wrong(`\`impute\`: column \`${column}\` holds names, which have no ${kind}.`, 'Use most_frequent, or a name.');
    return { constant: String(kind) };
  }
  if (kind === 'mean' || kind === 'median') return kind;
  if (typeof kind === 'number' && Number.isFinite(kind)) return { constant: kind };
  throw wrong(`\`impute\`: column \`${column}\` holds numbers; \`${String(kind)}\` is none.`, 'Use mean, median, most_frequent, or a number.');
}

function standardised(value: unknown, numbers: readonly string[], wrong: Wrong): ReadonlySet<string> {
  if (value === undefined || value === false) return new Set();
  if (value === true) return new Set(numbers);
  if (!Array.isArray(value)) throw wrong('`standardise` must be true, false or a list of columns.');
  const other = (value as readonly unknown[]).find((column) => !numbers.includes(column as string));
  if (other !== undefined) throw wrong(`\`standardise\` names \`${String(other)}\`, which is no column of inputs.number.`);
  return new Set(value as readonly string[]);
}
