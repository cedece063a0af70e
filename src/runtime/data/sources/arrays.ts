/**
 * Fields from arrays (inputs and targets, rows along axis 0), as IDX, NPY, NPZ and safetensors hold them, with an optional
 * second set for a test split. Shared by those sources, so that all treat dtypes and shapes alike.
 */
import { fault, type ShaleError } from '../../../errors.ts';
import type { FieldFormat, FieldSpec } from '../../../plan/data-spec.ts';
import { storedFormat, type ElementType, type HostArray } from '../../formats/array.ts';
import { checkFinite, checkIndices, countClasses } from '../checks.ts';
import type { RowKeys } from '../partition.ts';
import type { SourceContext, SourceReader, SourceRows, SourceSummary } from '../source.ts';
import type { FieldArray } from '../types.ts';

/** An array's header, and a way to its elements (which `once` keeps from being read twice). */
export interface ArraySource {
  /** For messages: the file, or file and tensor. */
  readonly name: string;
  readonly type: ElementType;
  readonly shape: readonly number[];
  read(): Promise<HostArray>;
}

/** An array as a field. */
export interface ArrayField {
  readonly field: string;
  readonly target: boolean;
  readonly array: ArraySource;
}

/** Inputs first, then targets; at least one input. */
export type ArraySet = readonly ArrayField[];

export interface ArrayOptions {
  /** Inputs are pictures: [H, W] gains a channel, bytes are multiplied by 1/255. */
  readonly images: boolean;
  /** Fixed number of classes of the target, where the source has one. */
  readonly classes?: number;
  readonly classNames?: readonly string[];
}

/** A source that is no more than its arrays; `sets` opens them, the training set and the one for the test split where there is one. */
export function arrayReader(sets: (context: SourceContext) => Promise<{ readonly train: ArraySet; readonly test?: ArraySet | undefined }>): SourceReader {
  const options: ArrayOptions = { images: false };
  return {
    async describe(context) {
      const { train, test } = await sets(context);
      return describeArrays(train, test, options, context);
    },
    async load(context) {
      const { train, test } = await sets(context);
      return loadArrays(train, test, options, context);
    },
  };
}

/** The fault of a file that lacks the array or tensor (`kind`) that is asked for. */
export function missingArray(path: string, kind: string, name: string, names: readonly string[]): ShaleError {
  const some = names.slice(0, 8).map((n) => `\`${n}\``).join(', ') + (names.length > 8 ? ` and ${names.length - 8} more` : '');
  return fault('data', 'data-missing', `${path} holds no ${kind} \`${name}\`.`, { hint: names.length === 0 ? 'It is empty.' : `It holds ${some}.` });
}

/** The same promise for every call. */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (result ??= read());
}

/** The arrays that `input` and `target` of the source name, each got by `array`; called just so where the source doesn't say. */
export function arraySet({ args }: SourceContext, array: (name: string) => Promise<ArraySource> | ArraySource): Promise<ArraySet> {
  return setOf(args.named('input', 'input') ?? [['input', 'input']], args.named('target', 'target') ?? [['target', 'target']], array);
}

/** As `arraySet`, of `test_input` and `test_target`; undefined where neither is given. */
export async function testArraySet({ args }: SourceContext, array: (name: string) => Promise<ArraySource> | ArraySource): Promise<ArraySet | undefined> {
  const [inputs, targets] = [args.named('test_input', 'input'), args.named('test_target', 'target')];
  if ((inputs === undefined) !== (targets === undefined)) throw fault('config', 'data-argument', '`test_input` and `test_target` go together.');
  return inputs === undefined || targets === undefined ? undefined : setOf(inputs, targets, array);
}

type FieldNames = readonly (readonly [field: string, name: string])[];

async function setOf(inputs: FieldNames, targets: FieldNames, array: (name: string) => Promise<ArraySource> | ArraySource): Promise<ArraySet> {
  const set: ArrayField[] = [];
  for (const [target, pairs] of [[false, inputs], [true, targets]] as const) {
    for (const [field, name] of pairs) {
      if (set.some((other) => other.field === field)) throw fault('config', 'data-argument', `two arrays are the field \`${field}\`.`, { hint: 'Name the fields: `input: {FIELD: ARRAY}`.' });
      set.push({ field, target, array: await array(name) });
    }
  }
  return set;
}

/** Reads integer arrays only (their classes), and those only where `classes` doesn't say. */
export async function describeArrays(train: ArraySet, test: ArraySet | undefined, options: ArrayOptions, context: SourceContext): Promise<SourceSummary> {
  const rows = checkRows(train);
  const testRows = test === undefined ? undefined : checkRows(test);
  if (test !== undefined) checkAlike(train, test);
  const isTraining = context.trainingRows(rows, await keysOf(train, context));
  const fields: FieldSpec[] = [];
  for (const each of train) fields.push(await fieldOf(each, options, context, rows, isTraining));
  return { fields, rows, constants: constantsOf(fields), ...(testRows === undefined ? {} : { testRows }) };
}

/** `classes` of the first target that has some; `vocab` of the one integer input, or `vocab_FIELD` of each. */
export function constantsOf(fields: readonly FieldSpec[]): Record<string, number> {
  const ids = fields.filter((field) => !field.target && field.classes !== undefined);
  const target = fields.find((field) => field.target && field.classes !== undefined);
  return {
    ...(ids.length === 1 ? { vocab: ids[0]!.classes! } : Object.fromEntries(ids.map((field) => [`vocab_${field.name}`, field.classes!]))),
    ...(target === undefined ? {} : { classes: target.classes! }),
  };
}

export async function loadArrays(train: ArraySet, test: ArraySet | undefined, options: ArrayOptions, context: SourceContext): Promise<SourceRows> {
  const summary = await describeArrays(train, test, options, context);
  const trainFields = await loadSet(train, summary.fields, summary.rows);
  if (test === undefined) return { ...summary, train: trainFields };
  return { ...summary, train: trainFields, test: await loadSet(test, summary.fields, summary.testRows!) };
}

async function keysOf(set: ArraySet, context: SourceContext): Promise<RowKeys> {
  const target = set.find(({ target, array }) => target && array.shape.length === 1 && storedFormat(array.type) !== 'f32');
  return context.stratified && target !== undefined ? { labels: (await target.array.read()).data } : {};
}

/** Rows of the set. */
function checkRows(set: ArraySet): number {
  const scalar = set.find(({ array }) => array.shape[0] === undefined);
  if (scalar !== undefined) throw fault('data', 'data-shape', `${scalar.array.name} holds a single number; rows along axis 0 are wanted.`);
  const first = set[0]!.array;
  const rows = first.shape[0]!;
  const other = set.find(({ array }) => array.shape[0] !== rows);
  if (other !== undefined) throw fault('data', 'data-mismatch', `${first.name} has ${rows} rows, ${other.array.name} has ${other.array.shape[0]}.`);
  const empty = set.find(({ array }) => array.shape.includes(0));
  if (empty !== undefined) throw fault('data', 'data-empty', `${empty.array.name} is empty: its shape is [${empty.array.shape.join(', ')}].`);
  return rows;
}

function checkAlike(train: ArraySet, test: ArraySet): void {
  for (const { field, target, array } of train) {
    const other = test.find((each) => each.field === field && each.target === target)?.array;
    if (other === undefined) throw fault('config', 'data-argument', `the test arrays lack the field \`${field}\`.`, { hint: 'Name the same fields for training and test.' });
    if (storedFormat(array.type) !== storedFormat(other.type) || array.shape.slice(1).join() !== other.shape.slice(1).join()) {
      throw fault('data', 'data-mismatch', `${other.name} has rows of ${other.type} [${other.shape.slice(1).join(', ')}], ${array.name} of ${array.type} [${array.shape.slice(1).join(', ')}].`);
    }
  }
  const more = test.find(({ field }) => !train.some((each) => each.field === field));
  if (more !== undefined) throw fault('config', 'data-argument', `the test arrays have a field \`${more.field}\` that the training arrays lack.`, { hint: 'Name the same fields for training and test.' });
}

async function fieldOf({ field: name, target, array }: ArrayField, options: ArrayOptions, context: SourceContext, rows: number, isTraining: (row: number) => boolean): Promise<FieldSpec> {
  const stored = storedFormat(array.type);
  const row = array.shape.slice(1);
  if (stored === 'f32' || (stored === 'u8' && !target)) {
    const shape = options.images && !target && row.length === 2 ? [1, ...row] : row.length === 0 ? [1] : row;
    const scale = stored === 'u8' ? { scale: options.images ? 1 / 255 : 1 } : {};
    return { name, shape, dtype: 'f32', format: stored, ...scale, target };
  }
  const earlier = context.fitted?.fields.find((field) => field.name === name)?.classes;
  const asked = earlier ?? (target ? (options.classes ?? context.args.optionalInt('classes', 1)) : undefined);
  // What the loss ignores is no class; an embedding ignores nothing.
  const ignorable = target ? context.ignoreIndex : undefined;
  const counted = asked === undefined ? countClasses((await array.read()).data, rows, isTraining, array.name, ignorable) : undefined;
  const classes = asked ?? counted!.classes;
  // Without reading them, rows may hold it; a source's own labels, and values below the number of classes, are known.
  const ignored = ignorable !== undefined && options.classes === undefined && (counted?.ignores ?? true) && (ignorable < 0 || ignorable >= classes) ? { ignored: ignorable } : {};
  const classNames = target && options.classNames?.length === classes ? { classNames: options.classNames } : {};
  return { name, shape: row, dtype: 'i32', format: 'i32', classes, ...classNames, ...ignored, target };
}

async function loadSet(set: ArraySet, fields: readonly FieldSpec[], rows: number): Promise<Map<string, FieldArray>> {
  const loaded = new Map<string, FieldArray>();
  for (const field of fields) {
    const { array } = set.find((each) => each.field === field.name)!;
    const data = toFormat((await array.read()).data, field.format);
    checkFinite(data, rows, array.name);
    if (field.classes !== undefined) checkIndices(data, rows, field.classes, array.name, field.ignored);
    loaded.set(field.name, data);
  }
  return loaded;
}

/** Bytes that are class indices become i32; everything else is in its format already. */
function toFormat(data: FieldArray, format: FieldFormat): FieldArray {
  return format === 'i32' && data instanceof Uint8Array ? Int32Array.from(data) : data;
}
