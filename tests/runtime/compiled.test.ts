/** What the compiler makes, run by the runtime: order of state, submissions, residency, resuming, faults. */
import { describe, expect, it } from 'vitest';
import { gradients } from '../../src/compiler/autodiff/reverse.ts';
import { CHECKING, compile } from '../../src/compiler/compile.ts';
import { evaluateNodes } from '../../src/compiler/graph/evaluate.ts';
import { buildModel } from '../../src/compiler/model/build.ts';
import { PORTABLE } from '../../src/compiler/target.ts';
import { parsePlan, serialisePlan } from '../../src/plan/serialise.ts';
import { decodeCheckpoint, encodeCheckpoint } from '../../src/runtime/checkpoint.ts';
import { locateNonFinite } from '../../src/runtime/diagnose.ts';
import { evaluateSplit } from '../../src/runtime/evaluate.ts';
import type { EvalEvent, StepEvent, TrainEvent } from '../../src/runtime/events.ts';
import { createSession } from '../../src/runtime/executor.ts';
import { predictRows } from '../../src/runtime/predict.ts';
import { epochOrder } from '../../src/runtime/shuffle.ts';
import { initialState, readStateTensor } from '../../src/runtime/state.ts';
import { train, type TrainOptions } from '../../src/runtime/trainer.ts';
import { exportWeights, loadWeights } from '../../src/runtime/weights.ts';
import { configOf, smallData, smallPlan, specOf } from './compiled.ts';
import { useDevice } from './gpu.ts';

const gpu = useDevice();

async function run(plan: ReturnType<typeof smallPlan>, options: Partial<TrainOptions> & { poison?: number } = {}) {
  const session = await createSession(gpu.device(), plan);
  const events: TrainEvent[] = [];
  try {
    if (options.poison !== undefined) session.fillSlabs(options.poison);
    const result = await train(session, { data: smallData(plan), ...options, onEvent: (e) => events.push(e) });
    return { result, steps: events.filter((e): e is StepEvent => e.event === 'step'), evals: events.filter((e): e is EvalEvent => e.event === 'eval') };
  } finally {
    session.dispose();
  }
}

describe('compiled plans', () => {
  it('are consistent and survive being saved', () => {
    const plan = smallPlan();
    const text = serialisePlan(plan);
    expect(parsePlan(text)).toEqual(plan);
    expect(serialisePlan(smallPlan())).toBe(text);
  });

  it('learn', async () => {
    const plan = smallPlan({ rows: { train: 120, val: 60 }, train: '  optimizer: {adam: {lr: 0.01}}\n  epochs: 12' });
    const { evals } = await run(plan);
    expect(evals).toHaveLength(12);
    expect(evals[11]!.count).toBe(60);
    expect(evals[11]!.metrics['accuracy']!).toBeGreaterThan(0.85);
    expect(evals[11]!.loss).toBeLessThan(evals[0]!.loss);
  });

  it('give gradients and Adam’s moments behind a flatten in PyTorch’s order', async () => {
    const model = '\n  - {name: conv, conv2d: {out_channels: 5, kernel_size: 3, padding: 1}}\n  - relu\n  - max_pool2d: 2\n  - flatten\n  - {name: fc1, linear: 7}\n  - relu\n  - {name: fc2, linear: 3}';
    const spec = specOf({ train: 8 }, 'f32');
    const config = configOf(spec, '  optimizer: {adam: {lr: 0.01}}\n  steps: 1', 8, model);
    const { plan } = compile(config, spec, PORTABLE);
    const data = smallData(plan);
    const session = await createSession(gpu.device(), plan);
    await train(session, { data, steps: 1 });

    // The same step in float64 on the graph itself, which knows no layouts.
    const built = buildModel(config, spec, 'train');
    if (!built.ok) throw new Error('does not build');
    const { g, states, loss } = built.model;
    const wanted = gradients(g, loss!.value, g.constant(1), states.map((s) => g.add('state', [], { key: s.key, shape: [...s.shape], dtype: 'f32' })));
    const initial = initialState(plan);
    const tensor = (values: ArrayLike<number>, shape: readonly number[], dtype: 'f32' | 'i32' = 'f32') => ({ shape, dtype, data: Float64Array.from(values) });
    const { image, label } = Object.fromEntries(data.splits.train.fields);
    const env = {
      rows: 8, seed: 5, step: 0, frame: {},
      inputs: { image: tensor(image!, [8, 1, 6, 6]), label: tensor(label!, [8], 'i32') },
      state: Object.fromEntries(states.map((s) => [s.key, tensor(initial.get(s.name)!, s.shape)])),
    };
    const expected = evaluateNodes(g.finish(), wanted.map((w) => w!), env as never);
    for (const [i, state] of states.entries()) {
      const gradient = await readStateTensor(session, 'gradient', state.name);
      const largest = Math.max(...expected[i]!.data.map(Math.abs));
      expect(largest).toBeGreaterThan(0);
      const [m, v] = [await readStateTensor(session, 'optimizer', state.name, 'exp_avg'), await readStateTensor(session, 'optimizer', state.name, 'exp_avg_sq')];
      expected[i]!.data.forEach((e, k) => {
        expect(Math.abs(gradient[k]! - e), `${state.name}[${k}]`).toBeLessThan(1e-5 * largest);
        expect(Math.abs(m[k]! - 0.1 * e)).toBeLessThan(1e-6 * largest);
        expect(Math.abs(v[k]! - 0.001 * e * e)).toBeLessThan(1e-7 * largest ** 2);
      });
    }
    session.dispose();
  });

  it('give the same bits in any submission, resident or streamed, over poisoned slabs', async () => {
    const plan = smallPlan({ train: '  optimizer: {adam: {lr: 0.01}}\n  epochs: 2\n  accumulate: 2\n  clip_grad_norm: 1.0', batchSize: 7 });
    const variants = [{}, { pace: { limit: 1 }, poison: 0x7fc00000 }, { pace: { limit: 64 }, poison: 0xff800000 }, { feed: { mode: 'stream', windowRows: 9 } as const, poison: 0xffffffff }];
    const runs = [];
    for (const options of variants) {
      const { result, steps, evals } = await run(plan, options);
      runs.push({ snapshot: result.snapshot, steps, evals });
    }
    expect(runs[0]!.steps).toHaveLength(6);
    for (const other of runs.slice(1)) expect(other).toEqual(runs[0]);
  });

  it.each([['adam', ''], ['sgd', ', momentum: 0.9, nesterov: true']])('resume through a checkpoint with the bits of a straight run: %s', async (optimizer, more) => {
    const plan = smallPlan({ train: `  optimizer: {${optimizer}: {lr: 0.02${more}}}\n  epochs: 3\n  best: val.accuracy\n  schedule: {cosine: {t_max: 12}, warmup: {steps: 3, start_factor: 0.1}}` });
    const straight = await run(plan);
    const first = await run(plan, { steps: 5 });
    const bytes = encodeCheckpoint(plan, first.result.snapshot, 'x');
    const rest = await run(plan, { resume: decodeCheckpoint(plan, bytes, 'c', 'x').snapshot });
    expect([...first.steps, ...rest.steps]).toEqual(straight.steps);
    expect(encodeCheckpoint(plan, rest.result.snapshot, 'x')).toEqual(encodeCheckpoint(plan, straight.result.snapshot, 'x'));
  });

  it('103 rows by 10 count once each; eval of 37 and predictions of one row compile nothing new', async () => {
    const plan = smallPlan({ rows: { train: 103, val: 37 }, batchSize: 10, train: '  optimizer: {adam: {lr: 0.01}}\n  epochs: 1' });
    const session = await createSession(gpu.device(), plan);
    const pipelines = gpu.device().pipelines.size;
    const data = smallData(plan);
    const events: TrainEvent[] = [];
    await train(session, { data, onEvent: (e) => events.push(e) });
    expect(events.filter((e) => e.event === 'step').map((e) => e.rows)).toEqual([...new Array<number>(10).fill(10), 3]);
    const whole = await evaluateSplit(session, data.splits.val!);
    expect(whole.count).toBe(37);
    const all = await predictRows(session, data.splits.val!);
    expect(all.shape).toEqual([37, 3]);
    // Accuracy from the predictions themselves.
    const label = data.splits.val!.fields.get('label')!;
    const hits = [...label].filter((l, n) => [0, 1, 2].every((c) => all.values[n * 3 + c]! <= all.values[n * 3 + l]!)).length;
    expect(whole.metrics['accuracy']).toBeCloseTo(hits / 37, 12);
    const one = await predictRows(session, data.splits.val!, Uint32Array.of(36));
    expect([...one.values]).toEqual([...all.values.subarray(36 * 3)]);
    expect(gpu.device().pipelines.size).toBe(pipelines);
    session.dispose();
  });

  it('evaluation changes no state', async () => {
    const plan = smallPlan();
    const session = await createSession(gpu.device(), plan);
    await train(session, { data: smallData(plan), steps: 2 });
    const before = await session.readState(plan.state);
    await evaluateSplit(session, smallData(plan).splits.val!);
    await predictRows(session, smallData(plan).splits.val!);
    expect(await session.readState(plan.state)).toEqual(before);
    session.dispose();
  });

  it('a NaN pixel in step 7, with steps in flight, is named with its layer, and the weights are those of step 6', async () => {
    const options = { format: 'f32', batchSize: 3, rows: { train: 30 }, train: '  optimizer: {adam: {lr: 0.01}}\n  epochs: 1' } as const;
    const plan = smallPlan(options);
    const six = await run(plan, { steps: 6 });
    const data = smallData(plan);
    const session = await createSession(gpu.device(), plan);
    // The row that comes 20th in the shuffled epoch lies in the seventh batch of three.
    const row = epochOrder(30, true, plan.seed, 0)[19]!;
    data.splits.train.fields.get('image')![row * 36 + 8] = NaN;
    let state: ReadonlyMap<string, unknown> | undefined;
    const failing = train(session, {
      data, pace: { limit: 64 },
      diagnose: async (context) => {
        state = context.state;
        return locateNonFinite(gpu.device(), smallPlan({ ...options, ...CHECKING }), context);
      },
    });
    await expect(failing).rejects.toMatchObject({
      code: 'non-finite',
      message: expect.stringMatching(new RegExp(`step 7: the loss is NaN; the weights are those of step 6\\. .* conv2d conv, forward, small\\.yaml:8: element .*, row ${row} of the training data`)) as string,
      diagnostics: [{ location: { file: 'small.yaml', line: 8 }, notes: [{ message: `The data's image is NaN in row ${row}, element [0, 1, 2]` }] }],
    });
    expect(state).toEqual(six.result.snapshot.state);
    session.dispose();
  });

  it('weights go out by PyTorch’s names and come back with the same answers', async () => {
    const plan = smallPlan();
    const { result } = await run(plan);
    const bytes = exportWeights(plan, result.snapshot.state);
    const { values } = loadWeights(plan, bytes, 'model.safetensors');
    const again = await run(plan, { weights: values, steps: 0 });
    const whole = await run(plan, { resume: result.snapshot, steps: 0 });
    for (const key of values.keys()) expect(again.result.snapshot.state.get(key)).toEqual(whole.result.snapshot.state.get(key));
    expect([...values.keys()].sort()).toEqual(['bn.bias', 'bn.running_mean', 'bn.running_var', 'bn.weight', 'conv.bias', 'conv.weight', 'fc1.bias', 'fc1.weight', 'fc2.bias', 'fc2.weight']);
  });
});
