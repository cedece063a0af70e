import { beforeAll, describe, expect, it } from 'vitest';
import { requestDevice, type Device } from '../../src/runtime/device.ts';
import { createSession } from '../../src/runtime/executor.ts';
import { openGpu, listAdapters, describeAdapter } from '../../src/runtime/node/gpu.ts';
import { DEVICE_CLASSES } from '../../src/plan/device-class.ts';
import { train } from '../../src/runtime/trainer.ts';
import { fixtureData, fixturePlan } from './fixtures.ts';

let gpu: GPU;
beforeAll(async () => void (gpu = await openGpu()));

const ANY = { features: [], limits: {} };
const device = (): Promise<Device> => requestDevice(gpu, ANY);

async function within5s<T>(promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error('still waiting after 5 s')), 5000)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

describe('requestDevice', () => {
  it('D1: without WebGPU or an adapter says what to install', async () => {
    const none = { requestAdapter: async () => null } as unknown as GPU;
    const throwing = { requestAdapter: async () => Promise.reject(new Error('no suitable backends found')) } as unknown as GPU;
    for (const gpu of [undefined, none, throwing]) {
      const error = (await requestDevice(gpu, ANY).catch((e: unknown) => e)) as { faultClass: string; code: string; diagnostics: { hint: string }[] };
      expect(error).toMatchObject({ faultClass: 'device', code: 'no-adapter' });
      expect(error.diagnostics[0]!.hint).toMatch(/mesa-vulkan-drivers/);
    }
  });

  it('D2: gives a device each time, from a fresh adapter', async () => {
    const [a, b] = [await device(), await device()];
    expect(a.gpu).not.toBe(b.gpu);
    a.destroy();
    b.destroy();
  });

  it('D3: lists every limit and feature that the adapter lacks', async () => {
    const wanted = { features: ['shader-f16', 'not-a-feature'], limits: { maxComputeInvocationsPerWorkgroup: 1e6, maxStorageBuffersPerShaderStage: 8, maxNonsense: 1 } };
    const error = await requestDevice(gpu, wanted).catch((e: unknown) => e);
    expect(error).toMatchObject({ faultClass: 'device' });
    const messages = (error as { diagnostics: { code: string; message: string }[] }).diagnostics.map((d) => `${d.code} ${d.message}`);
    expect(messages.filter((m) => !m.includes('shader-f16'))).toEqual([
      expect.stringMatching(/^device-feature .*not-a-feature/),
      expect.stringMatching(/^device-limit .*maxComputeInvocationsPerWorkgroup 1000000; .* allows \d+/),
      expect.stringMatching(/^device-limit .*maxNonsense 1; .* allows none/),
    ]);
  });

  it('D3: refuses a plan that is laid out for subgroups of another size', async () => {
    const { subgroupMinSize, subgroupMaxSize } = (await gpu.requestAdapter())!.info;
    const lanes = 3;
    await expect(requestDevice(gpu, { ...ANY, subgroupSize: lanes })).rejects.toMatchObject({
      diagnostics: [{ code: 'device-feature', message: expect.stringMatching(`subgroups of ${lanes} lanes; .* has ${subgroupMinSize} to ${subgroupMaxSize}$`) }],
    });
    if (subgroupMaxSize !== undefined && subgroupMinSize === subgroupMaxSize) (await requestDevice(gpu, { ...ANY, subgroupSize: subgroupMaxSize })).destroy();
  });

  it('gives the portable limits and no features where nothing more is asked for', async () => {
    const plain = await requestDevice(gpu, ANY, { largeBuffers: false });
    expect(plain.gpu.limits.maxStorageBufferBindingSize).toBe(134_217_728);
    expect(plain.gpu.limits.maxStorageBuffersPerShaderStage).toBeLessThanOrEqual(10);
    expect(plain.gpu.features.has('subgroups')).toBe(false);
    plain.destroy();
  });
});

describe('adapters', () => {
  it('are listed, chosen by a part of their name, and described', async () => {
    const [first] = await listAdapters();
    const part = first!.name.slice(1, 6).toUpperCase();
    const chosen = await openGpu({ adapter: part });
    const profile = await describeAdapter(chosen);
    expect(profile.limits.maxComputeInvocationsPerWorkgroup).toBeGreaterThanOrEqual(256);
    expect(profile.features).toEqual([...profile.features].sort());
    expect(DEVICE_CLASSES).toContain(profile.deviceClass);
    // Dawn's instance must outlive all that was made with it, so there is one for each choice.
    expect(await openGpu({ adapter: part })).toBe(chosen);
    await expect(openGpu({ adapter: 'no such thing' })).rejects.toMatchObject({ code: 'no-adapter', message: expect.stringContaining('"no such thing"') as string });
  });
});

describe('a lost device', () => {
  const frame = { rows: 1, first: 0, step: 0, seed: 0, micro: 0, gradScale: 1, lr: 0, t: 1 };

  it('D4: ends a step, a read-back and a compilation that are under way, each with one error', async () => {
    const lost = await device();
    const plan = fixturePlan();
    const session = await createSession(lost, plan);
    const pending = [session.submit([{ program: 'update', frame }]), session.readState(plan.state), createSession(lost, { ...plan, modules: plan.modules.map((m) => ({ ...m, hash: `${m.hash.slice(0, 60)}cafe`, wgsl: `${m.wgsl}\n` })) })];
    lost.destroy();
    for (const result of await within5s(Promise.allSettled(pending))) {
      expect(result).toMatchObject({ status: 'rejected', reason: { faultClass: 'device', code: 'device-destroyed' } });
    }
    await expect(within5s(session.submit([{ program: 'update', frame }]))).rejects.toMatchObject({ code: 'device-destroyed' });
    await expect(within5s(session.readState(plan.state))).rejects.toMatchObject({ code: 'device-destroyed' });
    session.dispose();
    expect(lost.usage.buffers).toBe(0);
  });

  it('D4: ends a training run with that error, and a run on a new device is whole again', async () => {
    const plan = fixturePlan({ optimizer: 'adam', training: { epochs: 200 } });
    const lost = await device();
    const session = await createSession(lost, plan);
    const run = train(session, { data: fixtureData(plan), onEvent: (e) => e.event === 'step' && e.step === 20 && lost.destroy() });
    await expect(within5s(run)).rejects.toMatchObject({ faultClass: 'device', code: 'device-destroyed' });
    session.dispose();
    const fresh = await device();
    const again = await createSession(fresh, plan);
    expect((await train(again, { data: fixtureData(plan), steps: 3 })).snapshot.step).toBe(3);
    again.dispose();
    fresh.destroy();
  });

  it('D8: an error that nobody asked about fails the next wait', async () => {
    const bad = await device();
    bad.gpu.createBuffer({ size: 4, usage: 0 });
    const plan = fixturePlan();
    await expect(createSession(bad, plan).then((s) => s.readState(plan.state))).rejects.toMatchObject({ faultClass: 'internal', code: 'gpu-error' });
    bad.destroy();
  });
});
