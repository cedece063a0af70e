/** D5: a run whose device is lost goes on from its newest checkpoint on another one, with the bits of an unbroken run. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/cli/shared/config.ts';
import type { Reporter } from '../../src/cli/shared/events.ts';
import type { OpenAdapter } from '../../src/cli/shared/gpu.ts';
import { TrainingRun } from '../../src/cli/shared/training-run.ts';
import type { Diagnostic } from '../../src/errors.ts';
import { nodeDataAccess } from '../../src/runtime/node/files.ts';
import { describeAdapter, openGpu } from '../../src/runtime/node/gpu.ts';
import { temporaryFolder } from './shale.ts';
import { STEPS_PER_EPOCH, tiny } from './tiny.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

/** Dropout, moments and a running mean, so that there is state to lose. */
const CONFIG = tiny(['conv2d: {out_channels: 4, kernel_size: 3}', 'batch_norm2d', 'relu', 'flatten', 'dropout: 0.2', 'linear: $data.classes']);

let unbroken: Outcome;

beforeAll(async () => {
  writeFileSync(folder.file('tiny.yaml'), CONFIG);
  unbroken = await run('unbroken', []);
});

interface Outcome {
  readonly error: unknown;
  readonly warnings: readonly Diagnostic[];
  readonly devices: number;
  readonly log: string;
  readonly manifest: { readonly status: string; readonly step: number };
  readonly model: string | undefined;
}

interface Mishaps {
  /** What the system says of a loss. */
  readonly reason?: GPUDeviceLostReason;
  /** How often there is no adapter behind a loss. */
  readonly absent?: number;
  /** Ctrl-C at the first loss. */
  readonly interrupted?: boolean;
  /** After the first step there is no memory for another session. */
  readonly full?: boolean;
  readonly set?: readonly string[];
}

/** Trains; after each of the steps in `losses` the device of that moment is lost. */
async function run(name: string, losses: readonly number[], { reason = 'unknown', absent = 0, interrupted = false, full = false, set = [] }: Mishaps = {}): Promise<Outcome> {
  const gpu = await openGpu();
  const devices: Losable[] = [];
  let missing = 0;
  const isAbsent = (): boolean => missing-- > 0;
  const adapter: OpenAdapter = { gpu: losing(gpu, devices, reason, isAbsent), profile: await describeAdapter(gpu) };
  const interrupt = new AbortController();
  const pending = [...losses];
  const warnings: Diagnostic[] = [];
  const reporter: Reporter = {
    start: () => undefined,
    weights: () => undefined,
    step: ({ step }) => {
      if (full) devices.at(-1)!.fill();
      if (step !== pending[0]) return;
      pending.shift();
      missing = absent;
      if (interrupted) interrupt.abort();
      devices.at(-1)!.lose();
    },
    forecast: () => undefined,
    eval: () => undefined,
    note: () => undefined,
    warnings: (found) => void warnings.push(...found),
    done: () => undefined,
    close: () => undefined,
  };
  const access = nodeDataAccess();
  const source = folder.file('tiny.yaml');
  const loaded = await loadConfig(source, { set }, access);
  const training = await TrainingRun.prepare({ ...loaded, access, adapter, reporter, source, set, steps: undefined, resuming: false });
  const out = folder.file(name);
  mkdirSync(out);
  let error: unknown;
  try {
    await training.begin(out);
    await training.train({ signal: interrupt.signal, arm: () => undefined });
  } catch (thrown) {
    error = thrown;
  } finally {
    training.close();
  }
  const read = (file: string): string => readFileSync(folder.file(name, file), 'latin1');
  const timeless = read('metrics.ndjson').replace(/"seconds":[\d.e-]+/g, '');
  return { error, warnings, devices: devices.length, log: timeless, manifest: JSON.parse(read('manifest.json')) as Outcome['manifest'], model: error === undefined ? read('model.safetensors') : undefined };
}

interface Losable {
  lose(): void;
  fill(): void;
}

/** A GPU whose devices can be lost as if the driver had taken them. */
function losing(gpu: GPU, devices: Losable[], reason: GPUDeviceLostReason, isAbsent: () => boolean): GPU {
  return {
    requestAdapter: async (options?: GPURequestAdapterOptions) => {
      if (isAbsent()) return null;
      const adapter = (await gpu.requestAdapter(options))!;
      const { features, limits, info } = adapter;
      const requestDevice = async (descriptor: GPUDeviceDescriptor): Promise<GPUDevice> => {
        const device = await adapter.requestDevice(descriptor);
        const lost = new Promise<GPUDeviceLostInfo>((resolve) => {
          devices.push({
            lose: () => {
              resolve({ reason, message: 'as a test wanted' } as GPUDeviceLostInfo);
              device.destroy();
            },
            fill: () => {
              const create = device.createBuffer.bind(device);
              const refuse = (descriptor: GPUBufferDescriptor): GPUBuffer => {
                if (descriptor.label === 'log readback') throw new Error('no memory is left');
                return create(descriptor);
              };
              Object.defineProperty(device, 'createBuffer', { value: refuse, configurable: true });
            },
          });
        });
        Object.defineProperty(device, 'lost', { value: lost });
        return device;
      };
      return { features, limits, info, requestDevice };
    },
  } as unknown as GPU;
}

describe('a lost device', () => {
  it('in the second epoch: the run goes on from the end of the first one', async () => {
    const broken = await run('second', [STEPS_PER_EPOCH + 9]);
    expect(broken).toMatchObject({ error: undefined, devices: 2, manifest: { status: 'done', step: 2 * STEPS_PER_EPOCH } });
    expect(broken.warnings).toMatchObject([{ code: 'device-lost', message: expect.stringMatching(/was lost \(unknown\): as a test wanted: going on from step 21 on another device/) as string }]);
    expect(broken.log).toBe(unbroken.log.replaceAll('unbroken', 'second'));
    expect(broken.model).toBe(unbroken.model);
  });

  it('with halves, updates that were left out, a running mean, the best weights and sums over batches: none is lost', async () => {
    const set = ['train.precision={mixed: {init_scale: 1e12, growth_interval: 5}}', 'train.ema=0.9', 'train.best=val.loss', 'train.accumulate=2', 'train.steps=25', 'train.epochs=null'];
    const whole = await run('halves', [], { set });
    expect(whole.error).toBeUndefined();
    expect(whole.log).toMatch(/"skipped":[1-9]\d*}/);
    const broken = await run('broken', [3, 14], { set });
    expect(broken).toMatchObject({ error: undefined, devices: 3 });
    expect(broken.log).toBe(whole.log.replaceAll('halves', 'broken'));
    expect(broken.model).toBe(whole.model);
  });

  it('before there is a checkpoint, and again: the run begins anew', async () => {
    const broken = await run('first', [4, 7, STEPS_PER_EPOCH + 1]);
    expect(broken).toMatchObject({ error: undefined, devices: 4 });
    expect(broken.warnings.map((w) => /from (.*) on/.exec(w.message)?.[1])).toEqual(['the beginning', 'the beginning', 'step 21']);
    expect(broken.model).toBe(unbroken.model);
  });

  it('four times: the run fails, and its checkpoint is whole', async () => {
    const broken = await run('often', [25, 24, 23, 22]);
    expect(broken).toMatchObject({ error: { code: 'device-lost' }, devices: 4, manifest: { status: 'failed' } });
    expect(broken.warnings.length).toBe(3);
  });

  it('is waited for where the adapter is away for a moment', async () => {
    const broken = await run('away', [STEPS_PER_EPOCH + 9], { absent: 1 });
    expect(broken).toMatchObject({ error: undefined, devices: 2, manifest: { status: 'done' } });
    expect(broken.model).toBe(unbroken.model);
  });

  it('with no other in its place is what the error tells of', async () => {
    const broken = await run('gone', [STEPS_PER_EPOCH + 9], { absent: 99, interrupted: true });
    expect(broken).toMatchObject({ error: { code: 'device-lost', diagnostics: [{ notes: [{ message: 'no other device took its place: no WebGPU adapter was found' }] }] }, devices: 1, manifest: { status: 'failed' } });
  });

  it('that was destroyed on purpose is no accident', async () => {
    expect(await run('destroyed', [5], { reason: 'destroyed' })).toMatchObject({ error: { code: 'device-destroyed' }, devices: 1, manifest: { status: 'failed' } });
  });
});

it('a step that is not finite costs nothing of what came before: the best weights are in its checkpoint', async () => {
  const failed = await run('diverging', [], { set: ['train.optimizer={sgd: {lr: 0.01}}', 'train.schedule={exponential: {gamma: 1e30}, interval: epoch}', 'train.best=val.loss'] });
  expect(failed).toMatchObject({ error: { code: 'non-finite' }, manifest: { status: 'failed' } });
  expect(failed.manifest.step).toBeGreaterThan(STEPS_PER_EPOCH);
  const checkpoint = readFileSync(folder.file('diverging', 'checkpoints', `step-${String(failed.manifest.step).padStart(9, '0')}.safetensors`), 'latin1');
  expect(checkpoint).toContain('"best_step":"21"');
});

it('a step that is not finite is told of as such where there is no memory to look into it, and what was right is kept', async () => {
  const failed = await run('infinite', [], { full: true, set: ['train.optimizer={sgd: {lr: 1e30}}'] });
  expect(failed).toMatchObject({ error: { faultClass: 'nonfinite', code: 'non-finite' }, manifest: { status: 'failed' } });
  expect((failed.error as Error).message).toMatch(/the weights are those of step \d+\. Where the first one arose could not be found out: .*no memory is left/);
});
