/**
 * Mixed precision on the adapter: what lies as halves, how the loss scale moves, that an update left out leaves no trace, and
 * that training comes to where f32 comes to.
 */
import { describe, expect, it } from 'vitest';
import { CHECKING } from '../../src/compiler/compile.ts';
import { PORTABLE } from '../../src/compiler/target.ts';
import { ShaleError } from '../../src/errors.ts';
import { sessionBytes } from '../../src/plan/memory.ts';
import { parsePlan, serialisePlan } from '../../src/plan/serialise.ts';
import { modelOf } from '../../src/runtime/average.ts';
import { decodeCheckpoint, encodeCheckpoint } from '../../src/runtime/checkpoint.ts';
import { locateNonFinite } from '../../src/runtime/diagnose.ts';
import { predictRows } from '../../src/runtime/predict.ts';
import { initialState, LASTING, readStateValues, writeStateValues, type StateValues } from '../../src/runtime/state.ts';
import { train, type TrainingSnapshot } from '../../src/runtime/trainer.ts';
import { bitsOf, experiment, planOf, trained, using, withValues, type Experiment, type Setup } from './experiment.ts';
import { useTarget } from './target.ts';

const { device, target } = useTarget('adapter');

/** Without `scaling`. */
function lasting(state: StateValues): StateValues {
  return new Map([...state].filter(([key]) => !key.startsWith('scaling:')));
}

function scaling(state: StateValues): { scale: number; tracker: number; updates: number } {
  const [scale, tracker, updates] = state.get('scaling:loss_scale') as Float32Array as unknown as [number, number, number];
  return { scale, tracker, updates };
}

/** Every update sees the same eight rows. */
function repeated(train: string): Setup {
  return { input: [6], numbers: [3], batch: 8, rows: { train: 8 }, shuffle: false, model: '- linear: 16\n- tanh\n- linear: 16\n- batch_norm1d\n- tanh\n- linear: 3', train };
}

describe('updates that are left out', () => {
  it('are no part of a mean: a run that has had no others evaluates and predicts with its parameters', async () => {
    const section = (precision: string): string => `loss: {mse: {factor: 64}}\noptimizer: {sgd: {lr: 0.01}}\nsteps: 2\nema: 0.5${precision}`;
    const e = experiment(repeated(section('\nprecision: {mixed: {init_scale: 16777216}}')));
    const plan = planOf(e, target());
    const { steps, result } = await trained(device(), plan, e.data);
    expect(steps.map(({ skipped }) => skipped)).toEqual([true, true]);
    // As eval and predict compile it: without a loss scale.
    const full = planOf(experiment(repeated(section(''))), target());
    const { snapshot, landed } = decodeCheckpoint(full, encodeCheckpoint(plan, result.snapshot, ''), 'c');
    expect(landed).toBe(0);
    expect(bitsOf(modelOf(full, snapshot.state, landed))).toEqual(bitsOf(snapshot.state));
  });

  it.each([
    '{sgd: {lr: 0.01, momentum: 0.9, dampening: 0.5}}',
    '{adam: {amsgrad: true}}',
    '{adamw: {lr: 0.01, groups: [{match: "*.bias", weight_decay: 0, lr: 0.02, betas: [0.5, 0.9]}]}}',
    'nadam',
    '{radam: {lr: 0.01, betas: [0.9, 0.9]}}',
    '{adagrad: {lr_decay: 0.1}}',
    'adamax',
  ])('are as if they had never been: %s', async (optimizer) => {
    const section = (scale: number, steps: number): string => `loss: {mse: {factor: 64}}\noptimizer: ${optimizer}\nsteps: ${steps}\nema: 0.5\nclip_grad_norm: 1\nprecision: {mixed: {init_scale: ${scale}}}`;
    // Gradients of about 64 / 24 times 2^18 pass 65504 until the scale has fallen.
    const e = experiment(repeated(section(2 ** 18, 14)));
    const { steps, result } = await trained(device(), planOf(e, target()), e.data);
    const skipped = steps.filter((s) => s.skipped).length;
    expect(skipped).toBeGreaterThan(2);
    expect(skipped).toBeLessThan(10);
    expect(steps.map((s) => s.skipped === true)).toEqual(steps.map((_, i) => i < skipped));
    const scale = steps.at(-1)!.loss_scale!;
    expect(scale).toBe(2 ** (18 - skipped));
    const straight = experiment(repeated(section(scale, 14 - skipped)));
    const other = await trained(device(), planOf(straight, target()), straight.data);
    expect(bitsOf(result.snapshot.state)).toEqual(bitsOf(other.result.snapshot.state));
    expect(steps.slice(skipped).map((s) => s.loss)).toEqual(other.steps.map((s) => s.loss));
    // The loss of a step that is left out is that of the step before the update.
    expect(new Set(steps.slice(0, skipped + 1).map((s) => s.loss)).size).toBe(1);
  });
});

describe('the loss scale', () => {
  /** GradScaler.update of PyTorch, told which gradients overflowed. */
  function simulated(skipped: readonly boolean[], { scale, growth = 2, backoff = 0.5, interval }: { scale: number; growth?: number; backoff?: number; interval: number }): number[] {
    let tracker = 0;
    return skipped.map((skip) => {
      const used = scale;
      if (skip) {
        scale = Math.fround(scale * Math.fround(backoff));
        tracker = 0;
      } else if (++tracker === interval) {
        scale = Math.fround(scale * Math.fround(growth));
        tracker = 0;
      }
      return used;
    });
  }

  it.each([
    ['defaults of the factors', { scale: 2 ** 15, interval: 3 }, ''],
    ['other factors', { scale: 100_000, growth: 1.5, backoff: 0.25, interval: 2 }, ', growth_factor: 1.5, backoff_factor: 0.25'],
  ])('moves as PyTorch moves it: %s', async (_, settings, more) => {
    const e = experiment(repeated(`loss: {mse: {factor: 64}}\noptimizer: {sgd: {lr: 1.0e-6}}\nsteps: 40\nprecision: {mixed: {init_scale: ${settings.scale}, growth_interval: ${settings.interval}${more}}}`));
    for (const limit of [1, 16]) {
      const { steps, result, events } = await trained(device(), planOf(e, target()), e.data, { pace: { limit } });
      const skipped = steps.map((s) => s.skipped === true);
      // It rises until something overflows, again and again.
      expect(skipped.filter(Boolean).length).toBeGreaterThan(4);
      expect(steps.map((s) => s.loss_scale)).toEqual(simulated(skipped, settings));
      expect(scaling(result.snapshot.state).updates).toBe((skipped.at(-1) ? -1 : 1) * skipped.filter((s) => !s).length);
      expect(events.at(-1)).toMatchObject({ event: 'done', skipped: skipped.filter(Boolean).length });
      // Scaling is undone before the norm is taken.
      for (const { grad_norm, skipped: left } of steps) expect(grad_norm === undefined).toBe(left === true);
      const norms = steps.flatMap(({ grad_norm }) => grad_norm ?? []);
      expect(Math.max(...norms) / Math.min(...norms)).toBeLessThan(1.1);
    }
  });

  it('and the skipped steps are told once, as a warning', async () => {
    const e = experiment(repeated('loss: {mse: {factor: 64}}\noptimizer: adam\nsteps: 12\nprecision: {mixed: {init_scale: 1.0e+6}}'));
    const warnings: string[] = [];
    const { steps } = await trained(device(), planOf(e, target()), e.data, { onWarning: ({ code, message }) => void warnings.push(`${code}: ${message}`) });
    expect(steps.filter((s) => s.skipped).length).toBeGreaterThan(3);
    expect(warnings).toEqual([expect.stringMatching(/^loss-scale: step 1: .* scaled by 1000000;/)]);
  });

  it('one micro-batch that overflows skips the whole update', async () => {
    // Rows 8 to 15 have targets a thousand times as large: they are the second micro-batch of each update.
    const setup: Setup = { ...repeated('loss: mse\noptimizer: {sgd: {lr: 1.0e-8}}\nsteps: 14\naccumulate: 2\nprecision: {mixed: {init_scale: 65536}}'), rows: { train: 16 } };
    const e = experiment(setup);
    const data = withValues(e.data, 'y', (values) => values.forEach((v, i) => (values[i] = i >= 24 ? v * 1000 : v)));
    const { steps, result } = await trained(device(), planOf(e, target()), data);
    const skipped = steps.filter((s) => s.skipped).length;
    expect(skipped).toBeGreaterThan(2);
    const scale = steps.at(-1)!.loss_scale!;
    const again = experiment({ ...setup, train: `loss: mse\noptimizer: {sgd: {lr: 1.0e-8}}\nsteps: ${14 - skipped}\naccumulate: 2\nprecision: {mixed: {init_scale: ${scale}}}` });
    const other = await trained(device(), planOf(again, target()), data);
    expect(bitsOf(result.snapshot.state)).toEqual(bitsOf(other.result.snapshot.state));
  });
});

describe('checkpoints', () => {
  const setup: Setup = {
    input: [6],
    rows: { train: 24, val: 8 },
    model: '- linear: 16\n- batch_norm1d\n- relu\n- dropout: 0.2\n- linear: $data.classes',
    train: 'loss: {cross_entropy: {factor: 64}}\noptimizer: nadam\nepochs: 4\nema: 0.8\nprecision: {mixed: {init_scale: 65536, growth_interval: 2}}',
  };

  it('a run goes on with the bits of a straight one, its scale and what it counts included', async () => {
    const e = experiment(setup);
    const plan = planOf(e, target());
    const saved: TrainingSnapshot[] = [];
    const through = (snapshot: TrainingSnapshot): TrainingSnapshot => decodeCheckpoint(plan, encodeCheckpoint(plan, snapshot, e.data.hash), 'test', e.data.hash).snapshot;
    const straight = await trained(device(), plan, e.data, { onCheckpoint: async (snapshot) => void saved.push(through(snapshot)) });
    expect(straight.steps.some((s) => s.skipped)).toBe(true);
    expect(new Set(saved.map(({ state }) => JSON.stringify(scaling(state)))).size).toBe(saved.length);
    for (const resume of saved.slice(0, 3)) {
      const rest = await trained(device(), plan, e.data, { resume });
      expect(rest.steps).toEqual(straight.steps.filter(({ step }) => step > resume.step));
      expect(bitsOf(rest.result.snapshot.state)).toEqual(bitsOf(straight.result.snapshot.state));
      expect(rest.events.at(-1)).toMatchObject({ skipped: straight.steps.filter((s) => s.skipped).length });
    }
  });

  it('a run may go on in the other precision', async () => {
    const mixed = experiment(setup);
    const full = experiment({ ...setup, train: setup.train!.replace(/\nprecision.*/, '') });
    const plans = { mixed: planOf(mixed, target()), full: planOf(full, target()) };
    const begun = await trained(device(), plans.full, full.data, { steps: 4 });
    const bytes = encodeCheckpoint(plans.full, begun.result.snapshot, full.data.hash);
    const { snapshot } = decodeCheckpoint(plans.mixed, bytes, 'test');
    const { result, steps } = await trained(device(), plans.mixed, mixed.data, { resume: snapshot });
    expect(steps[0]!.loss_scale).toBe(65536);
    expect(Math.abs(scaling(result.snapshot.state).updates)).toBe(12 - steps.filter((s) => s.skipped).length);
    const back = decodeCheckpoint(plans.full, encodeCheckpoint(plans.mixed, result.snapshot, mixed.data.hash), 'test');
    expect(bitsOf(back.snapshot.state)).toEqual(bitsOf(lasting(result.snapshot.state)));
  });

  it('one without its scale is damaged, not half read', async () => {
    const e = experiment(setup);
    const plan = planOf(e, target());
    const { result } = await trained(device(), plan, e.data, { steps: 1 });
    const state = new Map(result.snapshot.state);
    const other = { ...plan, state: plan.state.filter(({ role, name }) => role !== 'scaling' || name !== 'loss_scale') };
    expect(() => decodeCheckpoint(plan, encodeCheckpoint(other, { ...result.snapshot, state }, e.data.hash), 'test')).toThrow(/nothing for state\/scaling:loss_scale/);
  });
});

describe('what is not finite for good', () => {
  async function failure(e: Experiment, data = e.data): Promise<{ error: ShaleError; steps: number; before: StateValues; after: StateValues }> {
    const plan = planOf(e, target());
    return using(device(), plan, async (session) => {
      let steps = 0;
      const error = await train(session, { data, onEvent: () => steps++, diagnose: (context) => locateNonFinite(device(), planOf(e, target(), CHECKING), context) }).then(
        () => undefined,
        (reason: unknown) => reason as ShaleError,
      );
      if (!(error instanceof ShaleError)) throw new Error('nothing failed');
      return { error, steps, before: initialState(plan), after: await readStateValues(session, LASTING) };
    });
  }

  it('an activation beyond 65504: the loss stops the run at once, and the tensor is named', async () => {
    const e = experiment({ ...repeated('loss: mse\noptimizer: adam\nsteps: 4\nprecision: mixed'), model: '- {name: large, linear: 16, init: {weight: {constant: 60000}}}\n- {name: small, linear: 3, init: {weight: {constant: 1.0e-6}}}' });
    const { error, steps, before, after } = await failure(e);
    expect(error.diagnostics[0]!.message).toMatch(/^step 1: the loss is (NaN|-?Infinity); .*Infinity in linear large, forward/);
    expect(error.diagnostics[0]!.message).toContain('half precision');
    expect(error.diagnostics[0]!.location?.line).toBe(e.text.split('\n').findIndex((line) => line.includes('large')) + 1);
    expect(error.diagnostics[0]!.hint).toContain('precision: full');
    expect(steps).toBe(0);
    for (const [key, value] of lasting(after)) expect(value, key).toEqual(before.get(key));
    // The same network in f32 has no trouble.
    const full = experiment({ ...repeated('loss: mse\noptimizer: adam\nsteps: 4'), model: e.text.split('model:\n')[1]!.split('train:')[0]!.replace(/^  /gm, '').trim() });
    expect((await trained(device(), planOf(full, target()), full.data)).steps.length).toBe(4);
  });

  it('a gradient that overflows at the least scale stops the run, after as many steps as there are halvings', async () => {
    // d loss / d output is about 1e12 whatever the forward pass does: beyond 65504 even at 2^-14.
    const e = experiment(repeated('loss: {mse: {factor: 1.0e+13}}\noptimizer: adam\nsteps: 60\nprecision: {mixed: {init_scale: 1}}'));
    const { error, steps, before, after } = await failure(e);
    expect(error.diagnostics[0]!.message).toMatch(/^step 15: a gradient is not finite, however small the loss scale; the weights are those of step 14\. /);
    expect(steps).toBe(14);
    for (const [key, value] of lasting(after)) expect(value, key).toEqual(before.get(key));
    expect(after.get('scaling:loss_scale')![0]).toBe(2 ** -14);
  });

  it('NaN in the data stops the run as in f32', async () => {
    const e = experiment(repeated('loss: mse\noptimizer: adam\nsteps: 4\nprecision: mixed'));
    const { error } = await failure(e, withValues(e.data, 'x', (values) => (values[13] = NaN)));
    expect(error.diagnostics[0]!.message).toMatch(/^step 1: the loss is NaN/);
    expect(error.diagnostics[0]!.notes?.[0]?.message).toContain("The data's x is NaN in row 2");
  });
});

describe('the plan', () => {
  const CNN: Setup = {
    input: [3, 12, 12],
    bytes: true,
    batch: 16,
    model: '- conv2d: {out_channels: 13, kernel_size: 3, padding: same}\n- batch_norm2d\n- relu\n- conv2d: {out_channels: 16, kernel_size: 3}\n- group_norm: 4\n- relu\n- max_pool2d: 2\n- flatten\n- dropout: 0.1\n- linear: $data.classes',
    train: 'loss: cross_entropy\noptimizer: adam\nepochs: 1\nmetrics: [accuracy]\nprecision: mixed',
  };

  it('has activations as halves and everything else as f32, and takes little more than half the memory for them', () => {
    const e = experiment(CNN);
    const plan = planOf(e, target());
    const full = planOf(experiment({ ...CNN, train: CNN.train!.replace(/\nprecision.*/, '') }), target());
    expect(plan.requires.features).toContain('shader-f16');
    expect(full.requires.features).not.toContain('shader-f16');
    expect(plan.choices['precision']).toBe('mixed');
    expect(parsePlan(serialisePlan(plan))).toEqual(plan);
    const halves = (program: 'grad' | 'update' | 'eval' | 'predict'): string[] => [...new Set(plan.programs[program]!.body.flatMap((d) => (d.kind === 'dispatch' && plan.modules[d.module]!.wgsl.includes('enable f16;') ? [plan.modules[d.module]!.name] : [])))];
    expect(halves('grad').length).toBeGreaterThan(8);
    expect([...halves('update'), ...halves('eval'), ...halves('predict')]).toEqual([]);
    for (const { wgsl } of plan.modules) {
      for (const [, name, type] of wgsl.matchAll(/> (\w+): array<(\w+)>;/g)) {
        const half = type === 'f16' || type === 'vec4h';
        if (/^(bias|gamma|mean|inverse_deviation|partial|log|loss|running)/.test(name!)) expect(half, name).toBe(false);
      }
    }
    const slabs = (p: typeof plan): number => p.buffers.filter((b) => b.kind === 'slab').reduce((n, b) => n + b.bytes, 0);
    expect(slabs(plan) / slabs(full)).toBeLessThan(0.6);
    expect(plan.state.every(({ dtype }) => dtype !== undefined)).toBe(true);
    for (const { name, wgsl } of plan.modules) for (const line of wgsl.split('\n')) expect(/(f16|vec4h)\(.*[-+*\/] .*(f16|vec4h)\(/.test(line), `${name}: ${line}`).toBe(false);
  });

  it('evaluates and predicts in f32: the bits of the full plan', async () => {
    const e = experiment(CNN);
    const plan = planOf(e, target());
    const other = planOf(e, target(), { fullPrecision: true });
    expect(other.requires.features).not.toContain('shader-f16');
    expect(planOf(e, PORTABLE, { fullPrecision: true }).requires.features).toEqual([]);
    // Nor does a limit that training keeps to by halves stand in the way.
    const limited = (section: string): Experiment => experiment({ ...CNN, train: `${section}\nmemory_limit: ${sessionBytes(plan).total}` });
    expect(() => planOf(limited(CNN.train!.replace(/\nprecision.*/, '')), target())).toThrow(/memory-limit/);
    expect(planOf(limited(CNN.train!), target()).choices['memory']).toMatch(/^everything is kept/);
    expect(planOf(limited(CNN.train!), target(), { fullPrecision: true })).toEqual(other);
    const predictions = await Promise.all([plan, other].map((p) => using(device(), p, async (session) => {
      writeStateValues(session, initialState(p));
      return [...(await predictRows(session, e.data.splits.train)).values];
    })));
    expect(predictions[0]).toEqual(predictions[1]);
  });

  it.each([[8, 20], [10, 10], [16, 8]])('is there for devices that bind %d storage buffers, whatever the optimizer: %d dispatches an update at most', (maxStorageBuffersPerShaderStage, most) => {
    for (const optimizer of ['adam', '{adam: {amsgrad: true}}', '{nadam: {groups: [{match: "*.bias", lr: 0.1}]}}']) {
      const e = experiment({ ...CNN, train: `loss: cross_entropy\noptimizer: ${optimizer}\nepochs: 1\nema: 0.9\nclip_grad_norm: 1\nprecision: mixed` });
      const plan = planOf(e, { ...PORTABLE, features: ['shader-f16'], limits: { ...PORTABLE.limits, maxStorageBuffersPerShaderStage } });
      expect(plan.requires.limits['maxStorageBuffersPerShaderStage']).toBeLessThanOrEqual(maxStorageBuffersPerShaderStage);
      expect(plan.programs.update!.body.length).toBeLessThanOrEqual(most);
    }
  });

  it('is refused where the target has no halves, with the line and what to do', () => {
    const e = experiment(CNN);
    for (const without of [PORTABLE, { ...target(), features: target().features.filter((f) => f !== 'shader-f16') }]) {
      let error: unknown;
      try {
        planOf(e, without);
      } catch (reason) {
        error = reason;
      }
      expect(error).toMatchObject({ faultClass: 'device', code: 'no-half-precision' });
      const [diagnostic] = (error as ShaleError).diagnostics;
      expect(diagnostic!.message).toContain(without.name);
      expect(diagnostic!.location?.line).toBe(e.text.split('\n').findIndex((line) => line.includes('precision: mixed')) + 1);
      expect(diagnostic!.hint).toContain('precision=full');
    }
  });
});
