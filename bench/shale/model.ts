/** A configuration compiled for the adapter at hand and put on it, as `shale train` would, with made-up rows for data. */
import { performance } from 'node:perf_hooks';
import { loadConfig } from '../../src/cli/shared/config.ts';
import { compile, type CompileOptions } from '../../src/compiler/compile.ts';
import { PORTABLE, type Target } from '../../src/compiler/target.ts';
import type { FieldSpec } from '../../src/plan/data-spec.ts';
import { uniformBits } from '../../src/plan/random.ts';
import type { Plan } from '../../src/plan/types.ts';
import type { FieldArray } from '../../src/runtime/data/types.ts';
import { requestDevice, type Device } from '../../src/runtime/device.ts';
import { createSession, type Session } from '../../src/runtime/executor.ts';
import { createFeed, type Feed } from '../../src/runtime/feed.ts';
import { nodeDataAccess } from '../../src/runtime/node/files.ts';
import { describeAdapter, openGpu, type GpuOptions } from '../../src/runtime/node/gpu.ts';
import type { AdapterProfile } from '../../src/runtime/profile.ts';
import type { Run } from '../../src/runtime/run.ts';
import { initialState, writeStateValues } from '../../src/runtime/state.ts';

export interface ModelOptions {
  /** `path=value` each, as with `--set`. */
  readonly set?: readonly string[];
  readonly compile?: CompileOptions;
  /** Compile for WebGPU's default limits instead of for the adapter. */
  readonly portable?: boolean;
}

/** Milliseconds that each stage took. */
export interface Stages {
  readonly config: number;
  readonly compile: number;
  readonly session: number;
}

export interface Model {
  readonly plan: Plan;
  readonly session: Session;
  readonly stages: Stages;
}

export interface Adapter {
  readonly gpu: GPU;
  readonly profile: AdapterProfile;
}

export async function openAdapter(options: GpuOptions = {}): Promise<Adapter> {
  const gpu = await openGpu(options);
  return { gpu, profile: await describeAdapter(gpu) };
}

/** The compiled plan, and what it took. The data set itself is not read. */
export async function planOf(file: string, adapter: Adapter, options: ModelOptions = {}): Promise<{ readonly plan: Plan; readonly config: number; readonly compile: number }> {
  const start = performance.now();
  const { config, spec } = await loadConfig(file, { set: options.set ?? [] }, nodeDataAccess());
  const loaded = performance.now();
  const target: Target = options.portable ? PORTABLE : adapter.profile;
  const { plan } = compile(config, spec, target, options.compile ?? {});
  return { plan, config: loaded - start, compile: performance.now() - loaded };
}

/** A device for `plan`, with `features` where the adapter has them. */
export function deviceFor(plan: Plan, adapter: Adapter, features: readonly string[] = []): Promise<Device> {
  return requestDevice(adapter.gpu, plan.requires, { optionalFeatures: features });
}

/** Training programs on the device, with the plan's initial weights. */
export async function sessionFor(plan: Plan, device: Device): Promise<Session> {
  const session = await createSession(device, plan, { programs: ['grad', 'update'] });
  writeStateValues(session, initialState(plan));
  return session;
}

/** `count` rows of a field, the same on every machine: bytes and classes spread evenly, numbers in [-1, 1). */
export function madeUpRows(field: FieldSpec, count: number, stream = 0): FieldArray {
  const size = field.shape.reduce((n, d) => n * d, 1) * count;
  const bits = (i: number): number => uniformBits(1, 0, stream, i);
  switch (field.format) {
    case 'u8':
      return Uint8Array.from({ length: size }, (_, i) => bits(i) >>> 24);
    case 'i32':
      return Int32Array.from({ length: size }, (_, i) => bits(i) % (field.classes ?? 2));
    case 'f32':
      return Float32Array.from({ length: size }, (_, i) => bits(i) * 2 ** -31 - 1);
    default:
      return field.format satisfies never;
  }
}

/** Puts `arrays`, `count` rows each, on the device for the program that trains, in the order they come. */
export async function feedArrays(session: Session, arrays: ReadonlyMap<string, FieldArray>, count: number): Promise<Feed> {
  const feed = await createFeed(session, ['grad'], { rows: count, fields: arrays }, { mode: 'resident' });
  feed.setOrder(Uint32Array.from({ length: count }, (_, i) => i));
  return feed;
}

/** Made-up rows for every field that training reads. */
export function feedMadeUp(session: Session, count: number): Promise<Feed> {
  const { plan } = session;
  const fields = plan.data.fields.filter((f) => plan.programs.grad?.reads.includes(f.name));
  return feedArrays(session, new Map(fields.map((f, i) => [f.name, madeUpRows(f, count, i)])), count);
}

/** The runs of update number `update` (from 0) at the full batch, beginning at row `first`. */
export function stepRuns(plan: Plan, feed: Feed, update: number, first: number): Run[] {
  const { training, maxRows } = plan;
  if (!training) throw new Error('this configuration has no `train` section');
  const { accumulate, lr } = training;
  const { rows, first: at } = feed.place(first, maxRows);
  const runs = Array.from({ length: accumulate }, (_, micro): Run => {
    const frame = { rows: maxRows, first: at, step: update * accumulate + micro, seed: plan.seed, micro, gradScale: 1 / accumulate, lr, t: update + 1 };
    return { program: 'grad', rows, frame };
  });
  return [...runs, { program: 'update', frame: runs[runs.length - 1]!.frame }];
}
