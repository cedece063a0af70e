/** Compiled plans on the adapter against PyTorch's runs, at the files' own tolerances, in the order that places a fault. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile, type CompileOptions } from '../../src/compiler/compile.ts';
import { PORTABLE, type Target } from '../../src/compiler/target.ts';
import { epochLength } from '../../src/plan/length.ts';
import type { Plan } from '../../src/plan/types.ts';
import { requestDevice, type Device } from '../../src/runtime/device.ts';
import { createSession, type Session } from '../../src/runtime/executor.ts';
import { createFeed } from '../../src/runtime/feed.ts';
import { openGpu, describeAdapter } from '../../src/runtime/node/gpu.ts';
import { Rates } from '../../src/runtime/rates.ts';
import { initialState, readStateTensor, readStateValues, writeStateValues } from '../../src/runtime/state.ts';
import { CASES, loadGolden, type Golden } from './cases.ts';
import { configOf } from './reference.ts';

let gpu: GPU;
let device: Device;
const targets: Record<string, Target> = { portable: PORTABLE };

beforeAll(async () => {
  gpu = await openGpu();
  targets['adapter'] = await describeAdapter(gpu);
  // A card's kernels: this adapter's subgroups in rows and columns that share their sums.
  targets['card'] = { ...targets['adapter'], name: 'card', deviceClass: 'discrete' };
  const { features } = targets['adapter'];
  device = await requestDevice(gpu, { features: features.filter((f) => f === 'subgroups'), limits: { maxStorageBuffersPerShaderStage: targets['adapter'].limits.maxStorageBuffersPerShaderStage } });
});

afterAll(() => {
  device.gpu.destroy();
});

interface Observed {
  readonly values: ReadonlyMap<string, ArrayLike<number>>;
  readonly losses: readonly number[];
}

async function run(golden: Golden, plan: Plan): Promise<Observed> {
  const session = await createSession(device, plan);
  try {
    writeStateValues(session, initialState(plan));
    writeStateValues(session, new Map([...golden.initial].map(([name, t]) => [name, Float32Array.from(t.data)])));
    const fields = new Map(
      golden.spec.fields.map((field) => {
        const parts = Array.from({ length: golden.batches }, (_, i) => golden.batch(i)[field.name]!.data);
        const whole = parts.flatMap((p) => [...p]);
        return [field.name, field.format === 'i32' ? Int32Array.from(whole) : Float32Array.from(whole)] as const;
      }),
    );
    const rows = golden.rows * golden.batches;
    const feed = await createFeed(session, ['grad', 'eval', 'predict'], { rows, fields });
    feed.setOrder(Uint32Array.from({ length: rows }, (_, i) => i));
    const values = new Map<string, ArrayLike<number>>();
    const output = async (): Promise<ArrayLike<number>> => {
      const { rows: bound, first } = feed.place(0, golden.rows);
      await session.submit([{ program: 'predict', rows: bound, frame: { rows: golden.rows, first, step: 0, seed: 0, micro: 0, gradScale: 1, lr: 0, t: 1 } }]);
      return session.readOutput('predict', 'output', golden.rows);
    };
    values.set('out0.eval', await output());
    const losses: number[] = [];
    for (let step = 0; step < golden.steps; step++) losses.push(await update(session, golden, feed, step, values));
    for (const [name, data] of await readStateValues(session, ['parameter'])) values.set(`final.${name}`, data);
    for (const [name, data] of await readStateValues(session, ['buffer'])) values.set(`buf.${name}`, data);
    values.set('out.eval', await output());
    return { values, losses };
  } finally {
    session.dispose();
  }
}

async function update(session: Session, golden: Golden, feed: Awaited<ReturnType<typeof createFeed>>, step: number, values: Map<string, ArrayLike<number>>): Promise<number> {
  const { plan } = session;
  const training = plan.training!;
  const { updates } = epochLength(golden.spec.rows.train, training);
  const rates = new Rates(training, (k) => Math.floor(k / updates)).at(step);
  const frame = { rows: golden.rows, step, seed: plan.seed, gradScale: 1 / golden.accumulate, ...rates, t: step + 1 };
  let loss = 0;
  for (let micro = 0; micro < golden.accumulate; micro++) {
    const batch = (step * golden.accumulate + micro) % golden.batches;
    const placed = feed.place(batch * golden.rows, golden.rows);
    const [log] = await session.submit([{ program: 'grad', rows: placed.rows, frame: { ...frame, first: placed.first, micro } }]);
    loss += log!.loss! / golden.accumulate;
  }
  if (step === 0) for (const entry of plan.state.filter((s) => s.role === 'parameter')) values.set(`grad0.${entry.name}`, await readStateTensor(session, 'gradient', entry.name));
  const [log] = await session.submit([{ program: 'update', frame: { ...frame, first: 0, micro: 0 } }]);
  expect(log!.status).toBe(0);
  return loss;
}

/** Each kind of kernel once more in its portable form; the adapter's own form runs everything. */
const PORTABLE_CASES = new Set([
  'seed_cnn_small', 'act_gelu_erf', 'conv_asymmetric', 'conv_depthwise', 'conv_same_even_kernel', 'maxpool_overlap', 'avgpool_cip_true', 'batchnorm2d',
  'layernorm_chw', 'loss_ce_weight', 'opt_adamw', 'clip_norm', 'accum_3', 'transformer_gelu_tanh',
]);

/** Attention in kernels that write no scores, too: its sequences are too short for it otherwise. */
const ATTENTION_CASES = new Set(['torch_mha']);
const RUNS: readonly { readonly targetName: string; readonly options: CompileOptions; readonly runs: (name: string) => boolean }[] = [
  { targetName: 'adapter', options: {}, runs: () => true },
  { targetName: 'portable', options: {}, runs: (name: string) => PORTABLE_CASES.has(name) },
  { targetName: 'card', options: {}, runs: (name: string) => PORTABLE_CASES.has(name) },
  ...['adapter', 'portable'].map((targetName) => ({ targetName, options: { attentionFrom: 2 }, runs: (name: string) => ATTENTION_CASES.has(name) })),
];

describe.each(RUNS)('$targetName $options', ({ targetName, options, runs }) => {
  for (const parity of CASES.filter((c) => runs(c.name))) {
    it(parity.name, async () => {
      const golden = loadGolden(parity);
      const config = configOf(golden);
      const { plan } = compile({ ...config, data: { ...config.data, batchSize: golden.rows } }, golden.spec, targets[targetName]!, options);
      if (options.attentionFrom !== undefined) expect(plan.modules.filter((m) => m.name.startsWith('attention')).length).toBeGreaterThan(2);
      const observed = await run(golden, plan);
      for (const name of golden.compared) {
        if (name === 'losses') {
          const { tol } = golden.tolerance('losses');
          observed.losses.forEach((loss, step) => expect(Math.abs(loss - golden.losses[step]!), `loss of step ${step}`).toBeLessThanOrEqual(tol));
          continue;
        }
        // Nobody asks for the gradient of the data.
        if (name === 'grad0.input') continue;
        const ours = observed.values.get(name);
        expect(ours, name).toBeDefined();
        const { tol, rmstol } = golden.tolerance(name);
        const difference = golden.difference(name, ours!);
        // Full-width Adam turns rounding noise into whole steps of single weights: the mean is what can be compared.
        if (parity.name.startsWith('seed_cnn_full') && rmstol !== undefined && /^(final|out\.eval)/.test(name)) expect(difference.rms, name).toBeLessThanOrEqual(rmstol);
        else expect(difference.max, name).toBeLessThanOrEqual(tol);
      }
    });
  }
});
