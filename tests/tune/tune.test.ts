/** Kernels measured on the adapter: a faster schedule is found, a wrong one never chosen, what is known is not measured again. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import type { Schedule } from '../../src/compiler/kernel/ir.ts';
import { choiceKey, sameSchedule, shaderHash } from '../../src/compiler/passes/schedules.ts';
import type { Target } from '../../src/compiler/target.ts';
import { runsOf } from '../../src/plan/references.ts';
import { requestDevice, type Device } from '../../src/runtime/device.ts';
import { describeAdapter, openGpu } from '../../src/runtime/node/gpu.ts';
import { candidateSchedules } from '../../src/shaders/choose.ts';
import { emitKernel } from '../../src/shaders/emit.ts';
import { pairSteps } from '../../src/tune/paired-steps.ts';
import { stepKernels } from '../../src/tune/step-kernels.ts';
import { tune, type MeasuredChoice } from '../../src/tune/tune.ts';
import { compiled, experiment } from '../integration/experiment.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const e = experiment({ input: [192], batch: 160, rows: { train: 320 }, model: '- linear: 256\n- relu\n- linear: $data.classes', train: 'loss: cross_entropy\noptimizer: {adam: {lr: 0.01}}\nsteps: 3\naccumulate: 2' });

let target: Target;
let device: Device;
beforeAll(async () => {
  const gpu = await openGpu({ exactTimestamps: true });
  target = await describeAdapter(gpu);
  const features = ['subgroups', 'shader-f16'].filter((f) => target.features.includes(f));
  device = await requestDevice(gpu, { features, limits: { ...target.limits } }, { optionalFeatures: ['timestamp-query'], largeBuffers: false });
});
afterAll(() => {
  expect(device.usage.buffers).toBe(0);
  device.destroy();
});

/** One row of the result an invocation: right, and far from fast. */
const SLOW: Schedule = { kind: 'loop', workgroup: 1, width: 1 };

/** The step as if the table had this schedule for its products. */
function slowed() {
  const plain = compiled(e, target);
  const products = plain.programs['grad']!.kernels.filter(({ kernel, schedule }) => schedule.kind === 'tile' && kernel.name.startsWith('contract'));
  return { plain, slow: { ...plain, programs: { ...plain.programs, grad: { ...plain.programs['grad']!, kernels: plain.programs['grad']!.kernels.map((k) => (products.includes(k) ? { ...k, schedule: SLOW } : k)) } } } };
}

const fast = (kernel: Parameters<typeof candidateSchedules>[0], t: Target): readonly Schedule[] => candidateSchedules(kernel, t).slice(0, 1);

describe('kernels of a step', () => {
  it('are each there once, with all their runs', () => {
    const c = compiled(e, target);
    const found = stepKernels(c);
    const wanted = [...runsOf(c.plan.programs.grad!.body)].reduce((n, { times }) => n + 2 * times, 0) + [...runsOf(c.plan.programs.update!.body)].reduce((n, { times }) => n + times, 0);
    expect(found.reduce((n, { runs }) => n + runs, 0)).toBe(wanted);
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
    for (const { bindings } of found) for (const { bytes } of bindings) expect(bytes).toBeGreaterThan(0);
  });
});

describe('tune', () => {
  it('finds the faster schedule, and the step as a whole is faster with it', async () => {
    const { slow } = slowed();
    const result = await tune({ compilation: slow, target, device, budget: 60_000, candidates: fast });
    const product = result.kernels.find(({ step }) => sameSchedule(step.schedule, SLOW))!;
    expect(product).toMatchObject({ outcome: 'faster', rejected: [], choice: { table: SLOW } });
    expect(product.after).toBeLessThan(0.8 * product.before);
    expect(product.choice!.schedule.kind).toBe('tile');
    expect(result.stopped).toBeUndefined();
    // Never slower than noise by a whole step's measure: both plans are the table's here.
    const plan = compile(e.config, e.spec, target).plan;
    const pair = (await pairSteps(device, plan, plan))!;
    expect(pair.low).toBeLessThanOrEqual(pair.ratio);
    expect(pair.ratio).toBeLessThanOrEqual(pair.high);
    expect(pair.before).toBeGreaterThan(0);
  });

  it('rejects what gives other results, however fast', async () => {
    const { slow } = slowed();
    const broken = new Set<string>();
    // Leaves out the last term of each sum: what a forgotten tail does.
    const wrong: typeof emitKernel = (kernel, schedule, environment) => {
      const emitted = emitKernel(kernel, schedule, environment);
      if (schedule.kind !== 'tile') return emitted;
      const wgsl = emitted.wgsl.replace(/k < (\w+);/, 'k < $1 - 1u;');
      if (wgsl !== emitted.wgsl) broken.add(choiceKey(kernel, environment.maxRows));
      return { ...emitted, wgsl };
    };
    const result = await tune({ compilation: slow, target, device, budget: 60_000, candidates: fast, emit: wrong });
    const products = result.kernels.filter(({ step }) => sameSchedule(step.schedule, SLOW));
    expect(products.filter(({ step }) => broken.has(step.key)).length).toBeGreaterThan(1);
    for (const { step, outcome, rejected } of products) {
      if (!broken.has(step.key)) continue;
      expect(outcome).toBe('table');
      expect(rejected).toHaveLength(1);
      expect(rejected[0]).toMatch(/^tile .*: element \d+ is /);
    }
  });

  it('says of a schedule that cannot run the kernel why', async () => {
    const { plain } = slowed();
    const result = await tune({ compilation: plain, target, device, budget: 60_000, candidates: () => [{ kind: 'loop', workgroup: 1 << 20 }] });
    expect(result.kernels.length).toBeGreaterThan(0);
    for (const { outcome, rejected } of result.kernels) expect({ outcome, rejected }).toEqual({ outcome: 'table', rejected: [expect.stringContaining('1048576 invocations')] });
  });

  it('measures kernels that have a schedule of their own against that', async () => {
    const tokens = experiment({ input: [160], ids: 9, classes: 9, targetShape: [160], batch: 4, train: 'loss: {cross_entropy: {dim: -1}}\noptimizer: adam\nsteps: 1', model: '- embedding: {num_embeddings: 9, embedding_dim: 32}\n- multihead_attention: {num_heads: 2, causal: true}\n- linear: 9' });
    const own = compiled(tokens, target);
    const other = (kernel: Parameters<typeof candidateSchedules>[0]): readonly Schedule[] => {
      const [schedule] = candidateSchedules(kernel, target);
      return schedule!.kind === 'attention' ? [{ ...schedule!, rows: 2 * schedule!.rows }] : [];
    };
    const result = await tune({ compilation: own, target, device, budget: 60_000, candidates: other });
    const attention = result.kernels.filter(({ step }) => step.schedule.kind === 'attention');
    expect(attention.length).toBeGreaterThan(0);
    // Twice as many rows may be more than the schedule can do, but give no other results.
    for (const { outcome, rejected } of attention) {
      expect(['faster', 'table']).toContain(outcome);
      for (const reason of rejected) expect(reason).not.toContain('element');
    }
  });

  it('takes what is known as it is, unless its shader is another by now', async () => {
    const { plain } = slowed();
    const known: Record<string, MeasuredChoice> = {};
    for (const { key, kernel, schedule } of stepKernels(plain)) known[key] = { schedule, table: schedule, shader: 'x', kernel: kernel.name, before: 7, after: 7 };
    const stale = await tune({ compilation: plain, target, device, budget: 0, known });
    expect(stale.kernels).toEqual([]);
    expect(stale).toMatchObject({ stopped: 'budget' });
    expect(stale.left).toBeGreaterThan(0);
  });

  it('does not look at what is known, nor at anything once half of the budget is gone', async () => {
    const { plain } = slowed();
    const known: Record<string, MeasuredChoice> = {};
    const steps = stepKernels(plain);
    const environment = { target, frame: plain.plan.frame, maxRows: plain.plan.maxRows };
    for (const { key, kernel, schedule } of steps.slice(0, 2)) known[key] = { schedule, table: schedule, shader: shaderHash(kernel, schedule, environment), kernel: kernel.name, before: 7, after: 7 };
    const looked: string[] = [];
    const result = await tune({ compilation: plain, target, device, budget: 0, known, onProgress: ({ phase }) => looked.push(phase) });
    expect(looked).toEqual([]);
    expect(result.kernels.map(({ outcome, before }) => [outcome, before])).toEqual([['known', 7], ['known', 7]]);
    expect(result).toMatchObject({ stopped: 'budget', left: steps.length - 2, unseen: steps.length - 2, cheap: 0 });
  });

  it('has told of all that was measured when the device is lost', async () => {
    const { plain } = slowed();
    const own = await requestDevice(await openGpu({ exactTimestamps: true }), { features: ['subgroups'].filter((f) => target.features.includes(f)), limits: { ...target.limits } }, { optionalFeatures: ['timestamp-query'], largeBuffers: false });
    const told: string[] = [];
    const lost = tune({
      compilation: plain, target, device: own, budget: 60_000, candidates: fast,
      onMeasured: async ({ step }) => {
        if (told.push(step.key) === 2) own.gpu.destroy();
      },
    });
    await expect(lost).rejects.toMatchObject({ faultClass: 'device', code: 'device-destroyed' });
    expect(told).toHaveLength(2);
    expect(own.usage.buffers).toBe(0);
  });

  it('stops where it is told to, with what it has', async () => {
    const { plain } = slowed();
    const stop = new AbortController();
    const result = await tune({ compilation: plain, target, device, budget: 60_000, candidates: fast, signal: stop.signal, onProgress: ({ phase, done }) => phase === 'measure' && done === 1 && stop.abort() });
    expect(result).toMatchObject({ stopped: 'interrupted' });
    expect(result.kernels).toHaveLength(1);
  });
});
