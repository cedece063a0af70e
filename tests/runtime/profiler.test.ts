import { afterAll, beforeAll, expect, it } from 'vitest';
import { requestDevice, type Device } from '../../src/runtime/device.ts';
import { createSession } from '../../src/runtime/executor.ts';
import { createFeed } from '../../src/runtime/feed.ts';
import { openGpu, type OpenGpu } from '../../src/runtime/node/gpu.ts';
import { profileRuns } from '../../src/runtime/profiler.ts';
import { fixtureData, fixturePlan } from './fixtures.ts';

let opened: OpenGpu;
let device: Device;
beforeAll(async () => {
  opened = await openGpu({ exactTimestamps: true });
  device = await requestDevice(opened.gpu, { features: [], limits: {} }, { optionalFeatures: ['timestamp-query'] });
});
afterAll(() => {
  device.destroy();
  opened.close();
});

it('times every kernel of a step, finds the heavy one, and goes on as training would', async (context) => {
  if (!device.gpu.features.has('timestamp-query')) return context.skip();
  const base = fixturePlan();
  // The first kernel of the update counts for long; the rest does next to nothing.
  const slow = base.modules.findIndex((m) => m.name === 'gradient_norm');
  const modules = base.modules.map((m, i) =>
    i === slow ? { ...m, hash: '5'.repeat(64), wgsl: m.wgsl.replace('var sum = 0.0;', 'var sum = 0.0;\n  for (var k = 0u; k < 2000000u; k++) { sum = fract(sum + 0.3 * f32(k & 7u)); }\n  sum = min(sum, 0.0);') } : m,
  );
  const plan = { ...base, modules };
  const session = await createSession(device, plan);
  const feed = await createFeed(session, ['grad'], fixtureData(plan).splits.train);
  feed.setOrder(Uint32Array.from({ length: 20 }, (_, i) => i));
  const { rows, first } = feed.place(0, 4);
  const frame = { rows: 4, first, step: 0, seed: 3, micro: 0, gradScale: 1, lr: 0.05, t: 1 };
  const { kernels, unprofiledMs } = await profileRuns(session, [{ program: 'grad', rows, frame }, { program: 'update', frame }], 3);
  expect(kernels.map((k) => `${k.program} ${k.dispatch.label}`)).toEqual([...plan.programs.grad!.body.map((d) => `grad ${'label' in d ? d.label : ''}`), ...plan.programs.update!.body.map((d) => `update ${'label' in d ? d.label : ''}`)]);
  expect(kernels.every((k) => k.ms >= 0)).toBe(true);
  const heaviest = kernels.reduce((a, b) => (a.ms > b.ms ? a : b));
  expect(heaviest.dispatch.label).toContain('gradient_norm');
  expect(heaviest.ms).toBeGreaterThan(1);
  expect(unprofiledMs).toBeGreaterThan(heaviest.ms / 2);
  session.dispose();
  expect(device.usage.buffers).toBe(0);
});

it('says so where the device has no timestamps', async () => {
  const plain = await requestDevice(opened.gpu, { features: [], limits: {} });
  const session = await createSession(plain, fixturePlan());
  await expect(profileRuns(session, [])).rejects.toMatchObject({ code: 'device-feature' });
  session.dispose();
  plain.destroy();
});
