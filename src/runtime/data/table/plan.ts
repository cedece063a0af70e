/** What a configuration says of a table's columns, before a row is read. */
import { ShaleError, type Diagnostic } from '../../../errors.ts';
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
 * @throws ShaleError with a `data-argument` for every column that is listed twice and all arguments that contradict one another.
 */
export function wantedColumns(args: SourceArgs, columns?: readonly string[]): TablePlan {
  const inputs = args.map('inputs');
  const [categories, indices] = [inputs.strings('category'), inputs.strings('index')];
  const target = args.map('target');
  const [number, category] = [target.optionalString('number'), target.optionalString('category')];
  const faults: Diagnostic[] = [];
  const wrong: Wrong = (message, hint) => void faults.push({ code: 'data-argument', severity: 'error', message: `csv: ${message}`, ...(hint === undefined ? {} : { hint }) });
  if ((number === undefined) === (category === undefined)) wrong('`target` is exactly one of `number` and `category`.');
  const column = number ?? category ?? '';
  const scale = target.number('scale', 1);
  if (scale === 0) wrong('`scale` of the target must not be 0.');
  if (scale !== 1 && category !== undefined) wrong('`scale` is for a target that is a number.');
  const ignore = args.strings('ignore');
  const window = windowOf(args, wrong);
  const others = [...inputs.strings('number'), ...categories, ...indices, column, ...ignore];
  const numbers = inputs.strings('number').flatMap((name) => (name === '*' && columns !== undefined ? columns.filter((each) => !others.includes(each)) : [name]));
  if (numbers.length + categories.length + indices.length === 0) wrong('`inputs` lists no column: neither inputs.number nor inputs.category nor inputs.index.');
  // Of a series the target's own past is an input as good as any.
  const listed = [...numbers, ...categories, ...indices, ...(window !== undefined && numbers.includes(column) ? [] : [column]), ...ignore];
  for (const twice of new Set(listed.filter((name, i) => listed.indexOf(name) < i))) wrong(`column \`${twice}\` is listed twice among inputs, target and ignore.`);
  const formsInput = numbers.length + categories.length > 0;
  if (formsInput && [column, ...indices].includes(INPUT)) {
    wrong(`a column of its own is called \`${INPUT}\`, which is the name of the field that the input columns form.`, 'Rename the column in the file.');
  }
  for (const unnamed of indices.filter((name) => !FIELD_NAME.test(name))) wrong(`column \`${unnamed}\` becomes a field, and layers could not refer to it by that name.`, 'Rename the column in the file: letters, digits and _.');
  const impute = imputation(args.value('impute'), numbers, [...categories, ...indices], column, wrong);
  const standardise = standardised(args.value('standardise'), numbers, wrong);
  if (faults.length > 0) throw new ShaleError('config', faults);
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
    impute,
    standardise,
  };
}

function windowOf(args: SourceArgs, wrong: Wrong): TablePlan['window'] {
  if (args.value('window') === undefined) return undefined;
  const window = args.map('window');
  const length = window.optionalInt('length', 1);
  if (length === undefined) wrong('`window` needs `length`.');
  return { length: length ?? 1, horizon: window.int('horizon', 0, 1) };
}

/** Takes a fault down; what comes after it is looked at, too. */
type Wrong = (message: string, hint?: string) => void;

function imputation(value: unknown, numbers: readonly string[], names: readonly string[], target: string, wrong: Wrong): Map<string, Impute> {
  const chosen = new Map<string, Impute>();
  if (value === undefined) return chosen;
  const set = (column: string, kind: unknown): boolean => {
    const impute = imputeOf(column, kind, numbers.includes(column), wrong);
    if (impute !== undefined) chosen.set(column, impute);
    return impute !== undefined;
  };
  // What is wrong of one column is wrong of all of its kind, and said once.
  const setAll = (columns: readonly string[], kind: unknown): boolean => columns.every((column) => set(column, kind));
  if (typeof value === 'string') {
    setAll(numbers, value);
    setAll(names, 'most_frequent');
    return chosen;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    wrong('`impute` must be mean, median, most_frequent or a map from columns.');
    return chosen;
  }
  const entries = Object.entries(value as Readonly<Record<string, unknown>>);
  const isColumn = (key: string): boolean => numbers.includes(key) || names.includes(key);
  // Kinds first, so that a column's own entry counts, wherever it stands.
  for (const [key, kind] of entries) {
    if (isColumn(key)) continue;
    if (key === 'number') setAll(numbers, kind);
    else if (key === 'category') setAll(names, kind);
    else if (key === target) wrong(`\`impute\` names the target \`${key}\`; a row without a target cannot teach anything.`, 'Remove such rows from the file.');
    else wrong(`\`impute\` names \`${key}\`, which is no input column.`, `There are ${[...numbers, ...names].map((c) => `\`${c}\``).join(', ')}; \`number\` and \`category\` stand for all of a kind.`);
  }
  for (const [key, kind] of entries) if (isColumn(key)) set(key, kind);
  return chosen;
}

function imputeOf(column: string, kind: unknown, isNumber: boolean, wrong: Wrong): Impute | undefined {
  if (kind === 'most_frequent') return kind;
  if (!isNumber) {
    if (kind !== 'mean' && kind !== 'median') return { constant: String(kind) };
    wrong(`\`impute\`: column \`${column}\` holds names, which have no ${kind}.`, 'Use most_frequent, or a name.');
    return undefined;
  }
  if (kind === 'mean' || kind === 'median') return kind;
  if (typeof kind === 'number' && Number.isFinite(kind)) return { constant: kind };
  wrong(`\`impute\`: column \`${column}\` holds numbers; \`${String(kind)}\` is none.`, 'Use mean, median, most_frequent, or a number.');
  return undefined;
}

function standardised(value: unknown, numbers: readonly string[], wrong: Wrong): ReadonlySet<string> {
  if (value === undefined || value === false) return new Set();
  if (value === true) return new Set(numbers);
  if (!Array.isArray(value)) {
    wrong('`standardise` must be true, false or a list of columns.');
    return new Set();
  }
  for (const other of (value as readonly unknown[]).filter((column) => !numbers.includes(column as string))) wrong(`\`standardise\` names \`${String(other)}\`, which is no column of inputs.number.`);
  return new Set(value as readonly string[]);
}
