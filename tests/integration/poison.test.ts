/** Memory that a program has not written yet is undefined: filled with NaN, it changes no bit of a training run. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { create } from 'webgpu';
import { PORTABLE, type Target } from '../../src/compiler/target.ts';
import type { Plan, ShaderModule } from '../../src/plan/types.ts';
import { requestDevice, type Device } from '../../src/runtime/device.ts';
import { profileAdapter } from '../../src/runtime/profile.ts';
import { bitsOf, experiment, planOf, trainedIn, using, type Experiment, type Setup } from './experiment.ts';

const NAN_BITS = 0x7fc0_0000;

/** Sums long and short, softmax, statistics, pooling, products: everything that keeps partial results somewhere. */
const NETWORK: Setup = {
  input: [2, 9, 9],
  batch: 12,
  rows: { train: 30, val: 7 },
  model: `- conv2d: {out_channels: 8, kernel_size: 3, padding: 1, bias: false}
- batch_norm2d
- relu
- {max_pool2d: {kernel_size: 3, stride: 3}}
- flatten
- softmax: -1
- linear: $data.classes`,
  train: 'loss: cross_entropy\noptimizer: {adam: {lr: 0.01}}\nclip_grad_norm: 1\nepochs: 2\nmetrics: [accuracy]',
};

/** The module with every workgroup variable filled with NaN before it does anything else. */
function poisoned(module: ShaderModule): ShaderModule {
  const variables = [...module.wgsl.matchAll(/var<workgroup> (\w+): array<(\w+), (\d+)>;/g)];
  expect(variables.length > 0).toBe(module.workgroupBytes > 0);
  if (variables.length === 0) return module;
  const lines = variables.map(([, name, type, size]) => {
    const value = { f32: 'bitcast<f32>(poison)', i32: 'bitcast<i32>(poison)', u32: 'poison', vec4f: 'vec4f(bitcast<f32>(poison))' }[type!];
    if (value === undefined) throw new Error(`no poison for ${type}`);
    return `  for (var at = 0u; at < ${size}u; at++) { ${name}[at] = ${value}; }`;
  });
  // A variable, since WGSL has no literal for a NaN.
  const wgsl = module.wgsl.replace(/(fn main\([^{]*\{\n)/, `$1  var poison = ${NAN_BITS}u;\n${lines.join('\n')}\n  workgroupBarrier();\n`);
  expect(wgsl).not.toBe(module.wgsl);
  return { ...module, wgsl, hash: `poisoned ${module.hash}` };
}

async function observe(device: Device, e: Experiment, plan: Plan, poison: boolean): Promise<unknown> {
  return using(device, plan, async (session) => {
    if (poison) session.fillSlabs(NAN_BITS);
    const { events, result } = await trainedIn(session, e.data, {
      pace: { limit: 1 },
      // Between submissions, with others on their way, and before the evaluation.
      onEvent: () => poison && session.fillSlabs(NAN_BITS),
    });
    expect(device.takeUncaptured()).toBeUndefined();
    return { events: events.filter((event) => event.event !== 'done'), state: bitsOf(result.snapshot.state) };
  });
}

/** A software adapter keeps the shorter sums in registers; a card's kernels run on it, too, and use most of what there is. */
const TARGETS: readonly [string, fewest: number, (adapter: Target) => Target][] = [
  ['portable', 4, () => PORTABLE],
  ['adapter', 1, (adapter) => adapter],
  ['card', 4, (adapter) => ({ ...adapter, name: 'card', deviceClass: 'discrete' })],
];

describe.each(TARGETS)('%s', (_, fewest, targetOf) => {
  let instance: GPU;
  let device: Device;
  let plan: Plan;
  let truth: unknown;
  const e = experiment(NETWORK);

  beforeAll(async () => {
    // Otherwise Dawn zeroes workgroup memory before every kernel.
    instance = create(['enable-dawn-features=disable_workgroup_init']);
    const target = targetOf(profileAdapter((await instance.requestAdapter())!));
    device = await requestDevice(instance, { features: target.features.filter((f) => f === 'subgroups'), limits: { ...target.limits } }, { largeBuffers: false });
    plan = planOf(e, target);
    truth = await observe(device, e, plan, false);
  }, 120_000);
  afterAll(() => {
    device.destroy();
    // Dawn lives no longer than its instance is referenced: until here.
    expect(instance).toBeDefined();
  });

  it('slabs full of NaN before every submission', async () => {
    expect(plan.buffers.filter((b) => b.kind === 'slab').length).toBeGreaterThan(1);
    expect(await observe(device, e, plan, true)).toEqual(truth);
  });

  it('workgroup memory full of NaN at the beginning of every kernel', async () => {
    const modules = plan.modules.map(poisoned);
    expect(modules.filter((m, i) => m !== plan.modules[i]).length).toBeGreaterThanOrEqual(fewest);
    expect(await observe(device, e, { ...plan, modules }, true)).toEqual(truth);
  });
});
