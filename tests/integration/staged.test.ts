/** Tiles in workgroup memory, as GPUs run them, in whole programs: training agrees with float64, and a plan asks for the limits that its tiles need. */
import { describe, expect, it } from 'vitest';
import { PORTABLE, type Target } from '../../src/compiler/target.ts';
import { requestDevice } from '../../src/runtime/device.ts';
import { compiled, experiment, planOf, trained, type Setup } from './experiment.ts';
import { expectClose, referenceTraining } from './reference.ts';
import { useTarget } from './target.ts';

const { device } = useTarget('portable');
const DISCRETE: Target = { ...PORTABLE, deviceClass: 'discrete' };

describe('on a discrete GPU’s target', () => {
  // Enough work for tiles in workgroup memory, a last batch that is short, and biases whose sums ride along in them.
  const setup: Setup = { input: [128], batch: 61, rows: { train: 80 }, shuffle: false, model: '- linear: 260\n- tanh\n- linear: $data.classes', train: 'loss: cross_entropy\noptimizer: {sgd: {lr: 0.1}}\nepochs: 1' };
  const e = experiment(setup);

  it('training with sums that ride along and blocks read ahead gives what float64 gives', async () => {
    const { plan, programs } = compiled(e, DISCRETE);
    const staged = programs['grad']!.kernels.filter((k) => k.schedule.kind === 'tile' && k.schedule.block !== undefined);
    expect(staged.filter((k) => k.schedule.kind === 'tile' && k.schedule.prefetch).map((k) => k.kernel.name.replace(/_.*/, ''))).toEqual(['contract', 'contract']);
    expect(staged.filter((k) => k.kernel.name.startsWith('contract_sum'))).toHaveLength(1);
    const { result, steps } = await trained(device(), plan, e.data);
    expect(steps.length).toBe(2);
    const truth = referenceTraining(e, plan, 2);
    expectClose(steps.map((s) => s.loss), truth.losses, 2e-6, 'loss');
    for (const [key, values] of result.snapshot.state) expectClose(values, truth.values.get(key)!, 2e-5, key);
  });
});

it('a plan names the size of the subgroups that its kernels are written for, and none where any will do', () => {
  const e = experiment({ input: [64], batch: 32, model: '- linear: 64\n- linear: $data.classes' });
  const software: Target = { ...PORTABLE, deviceClass: 'cpu', subgroupSize: 8, features: ['subgroups'] };
  expect(planOf(e, software).requires.subgroupSize).toBe(8);
  expect(planOf(e, { ...software, subgroupSize: 0 }).requires).not.toHaveProperty('subgroupSize');
  expect(planOf(e, DISCRETE).requires).not.toHaveProperty('subgroupSize');
});

describe('a plan for a device beyond the portable limits', () => {
  // 96 tiles of 128 x 256: one for each core that the model of a discrete GPU counts on.
  const e = experiment({ input: [256], batch: 1024, rows: { train: 1024 }, model: '- linear: 3072\n- relu\n- linear: $data.classes' });
  const plan = planOf(e, { ...DISCRETE, limits: { ...PORTABLE.limits, maxComputeInvocationsPerWorkgroup: 1024, maxComputeWorkgroupStorageSize: 32_768 } });

  it('names what its tiles need', () => {
    expect(plan.requires.limits['maxComputeInvocationsPerWorkgroup']).toBe(512);
    expect(plan.requires.limits['maxComputeWorkgroupStorageSize']).toBeGreaterThan(16_384);
    const portable = planOf(e, DISCRETE).requires.limits;
    expect(portable['maxComputeInvocationsPerWorkgroup']).toBeLessThanOrEqual(256);
    expect(portable['maxComputeWorkgroupStorageSize']).toBeLessThanOrEqual(16_384);
  });

  it('has the device asked for that, and is refused by an adapter with less', async () => {
    const asked: Record<string, number>[] = [];
    const adapterOf = (limits: Record<string, number>): GPU => {
      const requestDevice = (descriptor: { requiredLimits: Record<string, number> }): never => {
        asked.push(descriptor.requiredLimits);
        throw new Error('no more was wanted');
      };
      return { requestAdapter: () => Promise.resolve({ features: new Set(), info: { vendor: 'acme', architecture: '', device: '', description: 'Acme 1' }, limits: { ...PORTABLE.limits, ...limits }, requestDevice }) } as unknown as GPU;
    };
    await expect(requestDevice(adapterOf({ maxComputeInvocationsPerWorkgroup: 1024, maxComputeWorkgroupStorageSize: 32_768 }), plan.requires)).rejects.toThrow(/no-device/);
    expect(asked).toEqual([expect.objectContaining({ maxComputeInvocationsPerWorkgroup: 512, maxComputeWorkgroupStorageSize: plan.requires.limits['maxComputeWorkgroupStorageSize'] })]);
    await expect(requestDevice(adapterOf({}), plan.requires)).rejects.toMatchObject({
      diagnostics: expect.arrayContaining(['maxComputeInvocationsPerWorkgroup', 'maxComputeWorkgroupStorageSize'].map((limit) => expect.objectContaining({ code: 'device-limit', message: expect.stringContaining(`the plan needs ${limit}`) as string }) as unknown)) as unknown,
    });
    expect(asked).toHaveLength(1);
  });
});
