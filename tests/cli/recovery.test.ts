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

const folder = temporaryFolder();
afterAll(() => folder.remove());

/** Dropout, moments and a running mean, so that there is state to lose. */
const CONFIG = `version: 1
name: tiny
seed: 3
data:
  source: {digits: {train_rows: 220, test_rows: 30, size: 8}}
  split: {val: 0.05}
  batch_size: 10
model:
  - conv2d: {out_channels: 4, kernel_size: 3}
  - batch_norm2d
  - relu
  - flatten
  - dropout: 0.2
  - linear: $data.classes
train:
  loss: cross_entropy
  optimizer: {adam: {lr: 0.01}}
  epochs: 2
`;
/** 209 training rows. */
const STEPS_PER_EPOCH = 21;

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

/** Trains; after each of the steps in `losses` the device of that moment is lost. */
async function run(name: string, losses: readonly number[], reason: GPUDeviceLostReason = 'unknown'): Promise<Outcome> {
  const gpu = await openGpu();
  const devices: { lose(): void }[] = [];
  const adapter: OpenAdapter = { gpu: losing(gpu, devices, reason), profile: await describeAdapter(gpu) };
  const pending = [...losses];
  const warnings: Diagnostic[] = [];
  const reporter: Reporter = {
    start: () => undefined,
    weights: () => undefined,
    step: ({ step }) => {
      if (step !== pending[0]) return;
      pending.shift();
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
  const loaded = await loadConfig(source, {}, access);
  const training = await TrainingRun.prepare({ ...loaded, access, adapter, reporter, source, set: [], steps: undefined, resuming: false });
  const out = folder.file(name);
  mkdirSync(out);
  let error: unknown;
  try {
    await training.begin(out);
    await training.train({ signal: new AbortController().signal, arm: () => undefined });
  } catch (thrown) {
    error = thrown;
  } finally {
    training.close();
  }
  const read = (file: string): string => readFileSync(folder.file(name, file), 'latin1');
  const timeless = read('metrics.ndjson').replace(/"seconds":[\d.e-]+/g, '');
  return { error, warnings, devices: devices.length, log: timeless, manifest: JSON.parse(read('manifest.json')) as Outcome['manifest'], model: error === undefined ? read('model.safetensors') : undefined };
}

/** A GPU whose devices can be lost as if the driver had taken them. */
function losing(gpu: GPU, devices: { lose(): void }[], reason: GPUDeviceLostReason): GPU {
  return {
    requestAdapter: async (options?: GPURequestAdapterOptions) => {
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

  it('that was destroyed on purpose is no accident', async () => {
    expect(await run('destroyed', [5], 'destroyed')).toMatchObject({ error: { code: 'device-destroyed' }, devices: 1, manifest: { status: 'failed' } });
  });
});
