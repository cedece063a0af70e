/**
 * Fields from a pair of arrays (inputs and targets, rows along axis 0), as IDX, NPY and safetensors hold them, with an
 * optional second pair for a test split. Shared by those sources, so that all treat dtypes and shapes alike.
 */
import { fault } from '../../../errors.ts';
import type { FieldFormat, FieldSpec } from '../../../plan/data-spec.ts';
import { storedFormat, type ElementType, type HostArray } from '../../formats/array.ts';
import { checkFinite, checkIndices, countClasses } from '../checks.ts';
import type { SourceContext, SourceRows, SourceSummary } from '../source.ts';
import type { FieldArray } from '../types.ts';

/** An array's header, and a way to its elements (which `once` keeps from being read twice). */
export interface ArraySource {
  /** For messages: the file, or file and tensor. */
  readonly name: string;
  readonly type: ElementType;
  readonly shape: readonly number[];
  read(): Promise<HostArray>;
}

export interface ArrayPair {
  readonly input: ArraySource;
  readonly target: ArraySource;
}

export interface ArrayFields {
  readonly input: string;
  readonly target: string;
  /** Inputs that are pictures: [H, W] gains a channel, bytes are multiplied by 1/255. */
  readonly images: boolean;
  /** Fixed number of classes of the target, where the source has one. */
  readonly classes?: number;
  readonly classNames?: readonly string[];
}

/** The same promise for every call. */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (result ??= read());
}

/** Reads integer arrays only (their classes), and those only where `classes` doesn't say. */
export async function describeArrays(train: ArrayPair, test: ArrayPair | undefined, names: ArrayFields, context: SourceContext): Promise<SourceSummary> {
  const rows = checkPair(train);
  const testRows = test === undefined ? undefined : checkPair(test);
  if (test !== undefined) checkAlike(train, test);
  const input = await fieldOf(train.input, names.input, false, names, context, rows);
  const target = await fieldOf(train.target, names.target, true, names, context, rows);
  const constants: Record<string, number> = {};
  if (input.classes !== undefined) constants['vocab'] = input.classes;
  if (target.classes !== undefined) constants['classes'] = target.classes;
  return { fields: [input, target], rows, constants, ...(testRows === undefined ? {} : { testRows }) };
}

export async function loadArrays(train: ArrayPair, test: ArrayPair | undefined, names: ArrayFields, context: SourceContext): Promise<SourceRows> {
  const summary = await describeArrays(train, test, names, context);
  const trainFields = await loadPair(train, summary.fields, summary.rows);
  if (test === undefined) return { ...summary, train: trainFields };
  return { ...summary, train: trainFields, test: await loadPair(test, summary.fields, summary.testRows!) };
}

/** Rows of the pair. */
function checkPair({ input, target }: ArrayPair): number {
  const rows = input.shape[0];
  if (rows === undefined || target.shape[0] === undefined) {
    throw fault('data', 'data-shape', `${rows === undefined ? input.name : target.name} holds a single number; rows along axis 0 are wanted.`);
  }
  if (rows !== target.shape[0]) {
    throw fault('data', 'data-mismatch', `${input.name} has ${rows} rows, ${target.name} has ${target.shape[0]}.`);
  }
  const empty = [input, target].find((array) => array.shape.includes(0));
  if (empty !== undefined) throw fault('data', 'data-empty', `${empty.name} is empty: its shape is [${empty.shape.join(', ')}].`);
  return rows;
}

function checkAlike(train: ArrayPair, test: ArrayPair): void {
  for (const role of ['input', 'target'] as const) {
    const [a, b] = [train[role], test[role]];
    if (storedFormat(a.type) !== storedFormat(b.type) || a.shape.slice(1).join() !== b.shape.slice(1).join()) {
      throw fault(
        'data',
        'data-mismatch',
        `${b.name} has rows of ${b.type} [${b.shape.slice(1).join(', ')}], ${a.name} of ${a.type} [${a.shape.slice(1).join(', ')}].`,
      );
    }
  }
}

async function fieldOf(array: ArraySource, name: string, target: boolean, names: ArrayFields, context: SourceContext, rows: number): Promise<FieldSpec> {
  const stored = storedFormat(array.type);
  const row = array.shape.slice(1);
  if (stored === 'f32' || (stored === 'u8' && !target)) {
    const shape = names.images && !target && row.length === 2 ? [1, ...row] : row.length === 0 ? [1] : row;
    const scale = stored === 'u8' ? { scale: names.images ? 1 / 255 : 1 } : {};
    return { name, shape, dtype: 'f32', format: stored, ...scale, target };
  }
  const asked = target ? (names.classes ?? context.args.optionalInt('classes', 1)) : undefined;
  const classes = asked ?? countClasses((await array.read()).data, rows, context.trainingRows(rows), array.name);
  const classNames = target && names.classNames?.length === classes ? { classNames: names.classNames } : {};
  return { name, shape: row, dtype: 'i32', format: 'i32', classes, ...classNames, target };
}

async function loadPair(pair: ArrayPair, fields: readonly FieldSpec[], rows: number): Promise<Map<string, FieldArray>> {
  const loaded = new Map<string, FieldArray>();
  for (const [i, array] of [pair.input, pair.target].entries()) {
    const field = fields[i]!;
    const data = toFormat((await array.read()).data, field.format);
    checkFinite(data, rows, array.name);
    if (field.classes !== undefined) checkIndices(data, rows, field.classes, array.name);
    loaded.set(field.name, data);
  }
  return loaded;
}

/** Bytes that are class indices become i32; everything else is in its format already. */
function toFormat(data: FieldArray, format: FieldFormat): FieldArray {
  return format === 'i32' && data instanceof Uint8Array ? Int32Array.from(data) : data;
}
