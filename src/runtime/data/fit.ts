/** What is fitted on the training rows whatever the source: means and deviations of inputs, weights of classes. */
import { fault } from '../../errors.ts';
import type { DataSpec, FieldSpec } from '../../plan/data-spec.ts';
import type { DataOptions } from './config.ts';
import type { Dataset, FieldArray, Split } from './types.ts';

/** Whether the spec cannot be told without reading rows. */
export function needsRows({ balance, normalize }: DataOptions): boolean {
  return balance === 'loss' || (normalize !== undefined && (normalize.mean === undefined || normalize.std === undefined));
}

/** The spec with what the training rows add to it. @throws ShaleError `data-argument`, `data-balance`. */
export function fitted(spec: DataSpec, config: DataOptions, train: Split): DataSpec {
  let { fields } = spec;
  if (config.normalize !== undefined) {
    const { normalize } = config;
    if (!fields.some(isNormalized)) throw fault('config', 'data-argument', `\`normalize\`: ${spec.source} has no inputs that are numbers.`);
    fields = fields.map((field) => (isNormalized(field) ? normalizedField(field, normalize, train) : field));
  }
  if (config.balance === 'loss') {
    const target = classTarget(spec);
    const { counts } = countRows(target, train.fields.get(target.name)!);
    const present = counts.filter((count) => count > 0);
    const total = present.reduce((a, b) => a + b, 0);
    // A class without training rows has nothing to even out.
    const classWeights = counts.map((count) => (count === 0 ? 1 : total / (present.length * count)));
    fields = fields.map((field) => (field.name === target.name ? { ...field, classWeights } : field));
  }
  return fields === spec.fields ? spec : { ...spec, fields };
}

/** Weights that draw every class equally often. @throws ShaleError `data-balance`. */
export function samplerWeights(spec: DataSpec, train: Split): Float64Array {
  const target = classTarget(spec);
  const labels = train.fields.get(target.name)!;
  if (labels.length !== train.rows) {
    throw fault('config', 'data-balance', `\`balance: sampler\` draws rows by their class, and a row of \`${target.name}\` holds ${labels.length / train.rows} of them.`, { hint: 'Use `balance: loss`.' });
  }
  const { counts } = countRows(target, labels);
  return Float64Array.from(labels, (label) => (label === target.ignored ? 0 : 1 / counts[label]!));
}

function classTarget({ source, fields }: DataSpec): FieldSpec & { readonly classes: number } {
  const target = fields.find((field) => field.target && field.classes !== undefined);
  if (target === undefined) throw fault('config', 'data-balance', `\`balance\` evens out classes, and ${source} has no target of classes.`, { hint: 'Remove `balance`.' });
  return target as FieldSpec & { readonly classes: number };
}

function countRows(target: FieldSpec & { readonly classes: number }, labels: FieldArray): { readonly counts: readonly number[] } {
  const counts = new Array<number>(target.classes).fill(0);
  for (const label of labels) if (label !== target.ignored) counts[label]!++;
  return { counts };
}

function isNormalized(field: FieldSpec): boolean {
  return !field.target && field.dtype === 'f32';
}

/** Whether the network normalises, so that bytes stay bytes and what augmentation adds is raw, too. */
function inNetwork({ shape }: FieldSpec): boolean {
  return shape.length === 3;
}

function normalizedField(field: FieldSpec, given: NonNullable<DataOptions['normalize']>, train: Split): FieldSpec {
  const channels = field.shape[0] ?? 1;
  for (const [name, values] of Object.entries(given)) {
    if (values.length !== 1 && values.length !== channels) {
      throw fault('config', 'data-argument', `\`normalize\`: \`${name}\` has ${values.length} numbers, but \`${field.name}\` [${field.shape.join(', ')}] has ${channels} ${channels === 1 ? 'channel' : 'channels'}.`, { hint: 'Give one number, or one for each channel.' });
    }
  }
  const found = given.mean === undefined || given.std === undefined ? statistics(train.fields.get(field.name)!, train.rows, channels, field.scale ?? 1) : undefined;
  const normalize = { mean: given.mean ?? found!.mean, std: given.std ?? found!.std };
  if (inNetwork(field)) return { ...field, normalize };
  const { scale: _, ...rest } = field;
  return { ...rest, format: 'f32', normalize };
}

/** Of each channel over all rows, in float64; a deviation of 0 counts as 1, so that a constant becomes 0. */
export function statistics(data: FieldArray, rows: number, channels: number, scale: number): { readonly mean: number[]; readonly std: number[] } {
  const inner = data.length / rows / channels;
  const count = rows * inner;
  const mean = new Array<number>(channels).fill(0);
  const squares = new Array<number>(channels).fill(0);
  const each = (visit: (channel: number, value: number) => void): void => {
    for (let i = 0, row = 0; row < rows; row++) for (let c = 0; c < channels; c++) for (let k = 0; k < inner; k++) visit(c, data[i++]!);
  };
  each((c, value) => (mean[c]! += value / count));
  // Around the mean, so that large values with a small spread keep their digits.
  each((c, value) => (squares[c]! += (value - mean[c]!) ** 2 / count));
  return { mean: mean.map((m) => m * scale), std: squares.map((square) => Math.sqrt(square) * Math.abs(scale) || 1) };
}

/** The rows as the spec promises them: inputs that the network doesn't normalise are so here. `raw`: the source's own fields. */
export function normalizedRows(spec: DataSpec, raw: readonly FieldSpec[], splits: Dataset['splits']): Dataset['splits'] {
  const changed = spec.fields.filter((field) => field.normalize !== undefined && !inNetwork(field));
  if (changed.length === 0) return splits;
  const convert = (split: Split): Split => {
    const fields = new Map(split.fields);
    for (const field of changed) fields.set(field.name, normalizedData(fields.get(field.name)!, split.rows, field, raw.find(({ name }) => name === field.name)?.scale ?? 1));
    return { ...split, fields };
  };
  return Object.fromEntries(Object.entries(splits).map(([name, split]) => [name, convert(split)])) as unknown as Dataset['splits'];
}

function normalizedData(data: FieldArray, rows: number, { shape, normalize }: FieldSpec, scale: number): Float32Array {
  const channels = shape[0] ?? 1;
  const inner = data.length / rows / channels;
  const { mean, std } = normalize!;
  const out = new Float32Array(data.length);
  for (let i = 0; i < data.length; i++) {
    const c = Math.floor(i / inner) % channels;
    out[i] = (data[i]! * scale - mean[mean.length === 1 ? 0 : c]!) / std[std.length === 1 ? 0 : c]!;
  }
  return out;
}
