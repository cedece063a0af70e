/** Small experiments for tests: a model in YAML, made-up data that fit it, a plan, and training runs of it on a device. */
import { compile, type Compilation, type CompileOptions } from '../../src/compiler/compile.ts';
import { parseConfig } from '../../src/compiler/config/parse.ts';
import { resolveConfig } from '../../src/compiler/config/resolve.ts';
import type { Config } from '../../src/compiler/config/types.ts';
import { PORTABLE, type Target } from '../../src/compiler/target.ts';
import type { DataSpec, FieldSpec } from '../../src/plan/data-spec.ts';
import { uniform, uniformBits } from '../../src/plan/random.ts';
import type { Plan } from '../../src/plan/types.ts';
import type { Dataset, FieldArray, Split } from '../../src/runtime/data/types.ts';
import type { Device } from '../../src/runtime/device.ts';
import type { StepEvent, TrainEvent } from '../../src/runtime/events.ts';
import { createSession, type Session } from '../../src/runtime/executor.ts';
import { train, type TrainOptions, type TrainResult } from '../../src/runtime/trainer.ts';

export interface Setup {
  /** Lines of the `model` list. */
  readonly model: string;
  /** Lines of the `train` section; default: cross-entropy, SGD, one epoch. `none`: no such section. */
  readonly train?: string;
  /** Shape of one row of the input. */
  readonly input: readonly number[];
  /** The input holds ids below this. */
  readonly ids?: number;
  /** The input is stored as bytes. */
  readonly bytes?: boolean;
  /** Class indices below this (default 3), one for each position of `targetShape`. */
  readonly classes?: number;
  readonly targetShape?: readonly number[];
  /** The target is numbers of this shape instead. */
  readonly numbers?: readonly number[];
  readonly batch?: number;
  readonly rows?: { readonly train: number; readonly val?: number; readonly test?: number };
  readonly seed?: number;
  readonly shuffle?: boolean;
  readonly dropLast?: boolean;
  /** Lines before `data`, such as `vars` and `blocks`. */
  readonly before?: string;
  /** Name of the configuration's file. */
  readonly file?: string;
}

export interface Experiment {
  readonly text: string;
  readonly config: Config;
  readonly spec: DataSpec;
  readonly data: Dataset;
}

export const SGD = 'loss: cross_entropy\noptimizer: {sgd: {lr: 0.1}}\nepochs: 1';

export function experiment(setup: Setup): Experiment {
  const spec = specOf(setup);
  const text = textOf(setup);
  const config = configure(text, spec, setup.file);
  return { text, config, spec, data: dataOf(spec, setup) };
}

export function textOf(setup: Setup): string {
  const { train: section = SGD, batch = 8, seed = 0, shuffle = true, dropLast = false } = setup;
  return [
    'version: 1',
    `seed: ${seed}`,
    ...(setup.before === undefined ? [] : [setup.before]),
    `data: {source: {synthetic: {shape: [1]}}, batch_size: ${batch}, shuffle: ${shuffle}, drop_last: ${dropLast}}`,
    'model:',
    indent(setup.model),
    ...(section === 'none' ? [] : ['train:', indent(section)]),
    '',
  ].join('\n');
}

export function configure(text: string, spec: DataSpec, file = 'net.yaml'): Config {
  const { config, diagnostics } = resolveConfig(parseConfig({ file, text, read: () => undefined }), spec);
  if (config === undefined) throw new Error(diagnostics.map((d) => `${d.location?.line}: ${d.code}: ${d.message}`).join('\n'));
  return config;
}

export function specOf({ input, ids, bytes, classes = 3, targetShape = [], numbers, rows = { train: 40 } }: Setup): DataSpec {
  const x: FieldSpec =
    ids === undefined
      ? { name: 'x', shape: input, dtype: 'f32', format: bytes ? 'u8' : 'f32', ...(bytes ? { scale: 1 / 255 } : {}), target: false }
      : { name: 'x', shape: input, dtype: 'i32', format: 'i32', classes: ids, target: false };
  const y: FieldSpec = numbers ? { name: 'y', shape: numbers, dtype: 'f32', format: 'f32', target: true } : { name: 'y', shape: targetShape, dtype: 'i32', format: 'i32', classes, target: true };
  return { source: 'made-up', fields: [x, y], rows, constants: { classes } };
}

/** Rows without a pattern: a function of field, row and element. */
export function dataOf(spec: DataSpec, { bytes, ids }: Pick<Setup, 'bytes' | 'ids'> = {}): Dataset {
  const split = (rows: number, number: number): Split => ({
    rows,
    fields: new Map(
      spec.fields.map((field, stream): [string, FieldArray] => {
        const length = rows * field.shape.reduce((n, d) => n * d, 1);
        if (bytes && field.format === 'u8') return [field.name, Uint8Array.from({ length }, (_, i) => uniformBits(1, number, stream, i) & 255)];
        if (field.dtype === 'i32') return [field.name, Int32Array.from({ length }, (_, i) => uniformBits(1, number, stream, i) % (field.classes ?? ids ?? 3))];
        return [field.name, Float32Array.from({ length }, (_, i) => 2 * uniform(1, number, stream, i) - 1)];
      }),
    ),
  });
  const { train: rows, val, test } = spec.rows;
  return { spec, splits: { train: split(rows, 0), ...(val === undefined ? {} : { val: split(val, 1) }), ...(test === undefined ? {} : { test: split(test, 2) }) }, hash: 'made-up' };
}

export function compiled({ config, spec }: Experiment, target: Target = PORTABLE, options?: CompileOptions): Compilation {
  return compile(config, spec, target, options);
}

export function planOf(e: Experiment, target?: Target, options?: CompileOptions): Plan {
  return compiled(e, target, options).plan;
}

export interface Training {
  readonly result: TrainResult;
  readonly events: readonly TrainEvent[];
  readonly steps: readonly StepEvent[];
}

/** Trains in a session of its own. */
export async function trained(device: Device, plan: Plan, data: Dataset, options: Partial<TrainOptions> = {}, prepare?: (session: Session) => void): Promise<Training> {
  return using(device, plan, async (session) => {
    prepare?.(session);
    return trainedIn(session, data, options);
  });
}

export async function trainedIn(session: Session, data: Dataset, options: Partial<TrainOptions> = {}): Promise<Training> {
  const events: TrainEvent[] = [];
  const result = await train(session, { data, ...options, onEvent: (event) => (events.push(event), options.onEvent?.(event)) });
  return { result, events, steps: events.filter((e) => e.event === 'step') };
}

export async function using<T>(device: Device, plan: Plan, work: (session: Session) => Promise<T>): Promise<T> {
  const session = await createSession(device, plan);
  try {
    return await work(session);
  } finally {
    session.dispose();
  }
}

/** The data with some elements of a field of the training rows changed. */
export function withValues(data: Dataset, field: string, change: (values: FieldArray) => void): Dataset {
  const values = data.splits.train.fields.get(field)!.slice() as FieldArray;
  change(values);
  return { ...data, splits: { ...data.splits, train: { ...data.splits.train, fields: new Map([...data.splits.train.fields, [field, values]]) } } };
}

/** What a run leaves behind, to be compared bit by bit: NaN equal to itself, 0 different from -0. */
export function bitsOf(values: ReadonlyMap<string, ArrayBufferView>): Record<string, Uint32Array> {
  return Object.fromEntries([...values].map(([key, { buffer, byteOffset, byteLength }]) => [key, new Uint32Array(buffer.slice(byteOffset, byteOffset + byteLength))]));
}

function indent(text: string): string {
  return text.split('\n').map((line) => `  ${line}`).join('\n');
}
