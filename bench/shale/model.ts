/** A configuration compiled for the adapter at hand and put on it, as `shale train` would, with made-up rows for data. */
import { performance } from 'node:perf_hooks';
import { loadConfig } from '../../src/cli/shared/config.ts';
import { compile, type CompileOptions } from '../../src/compiler/compile.ts';
import { PORTABLE, type Target } from '../../src/compiler/target.ts';
import type { Plan } from '../../src/plan/types.ts';
import { requestDevice, type Device } from '../../src/runtime/device.ts';
import { createSession, type Session } from '../../src/runtime/executor.ts';
import { nodeDataAccess } from '../../src/runtime/node/files.ts';
import { describeAdapter, openGpu, type GpuOptions } from '../../src/runtime/node/gpu.ts';
import type { AdapterProfile } from '../../src/runtime/profile.ts';
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
