import { describe, expect, it } from 'vitest';
import type { Plan, Training } from '../../src/plan/types.ts';
import type { StepEvent, TrainEvent } from '../../src/runtime/events.ts';
import { createSession } from '../../src/runtime/executor.ts';
import { learningRate } from '../../src/runtime/schedule.ts';
import { epochOrder } from '../../src/runtime/shuffle.ts';
import { initialState } from '../../src/runtime/state.ts';
import { train, type TrainOptions, type TrainResult, type TrainingSnapshot } from '../../src/runtime/trainer.ts';
import { fixtureData, fixturePlan, Reference, type FixtureOptions } from './fixtures.ts';
import { useDevice } from './gpu.ts';

const gpu = useDevice();

async function run(plan: Plan, options: Partial<TrainOptions> = {}): Promise<{ result: TrainResult; events: TrainEvent[]; steps: StepEvent[] }> {
  const session = await createSession(gpu.device(), plan);
  const events: TrainEvent[] = [];
  try {
    const result = await train(session, { data: fixtureData(plan), ...options, onEvent: (e) => (events.push(e), options.onEvent?.(e)) });
    return { result, events, steps: events.filter((e) => e.event === 'step') };
  } finally {
    session.dispose();
  }
}

/** The same run in float64: losses of all updates, and the reference with its final parameters. */
function reference(options: FixtureOptions, plan: Plan, total: number): { losses: number[]; model: Reference } {
  const { batchSize, accumulate, dropLast, shuffle, lr, schedule } = plan.training as Training;
  const data = fixtureData(plan).splits.train;
  const model = new Reference(new Map([...initialState(plan)].filter(([key]) => /^fc/.test(key))), options);
  const losses: number[] = [];
  for (let epoch = 0; losses.length < total; epoch++) {
    const order = [...epochOrder(data.rows, shuffle, plan.seed, epoch)];
    const batches: number[][] = [];
    for (let at = 0; at < data.rows; at += batchSize) batches.push(order.slice(at, at + batchSize));
    if (dropLast && batches[batches.length - 1]!.length < batchSize) batches.pop();
    for (let at = 0; at < batches.length && losses.length < total; at += accumulate) {
      const micros = batches.slice(at, at + accumulate);
      const update = losses.length;
      const parts = micros.map((rows, micro) => model.accumulate(data, rows, update * accumulate + micro, micro, 1 / micros.length));
      losses.push(parts.reduce((a, b) => a + b, 0) / micros.length);
      model.update(learningRate(lr, schedule, update, epoch), update + 1);
    }
  }
  return { losses, model };
}

function expectNear(actual: ArrayLike<number>, expected: ArrayLike<number>, tolerance: number, what: string): void {
  expect(actual.length, what).toBe(expected.length);
  for (let i = 0; i < expected.length; i++) expect(Math.abs(actual[i]! - expected[i]!), `${what}[${i}]: ${actual[i]}, expected ${expected[i]}`).toBeLessThanOrEqual(tolerance);
}

describe('train', () => {
  it.each<[string, FixtureOptions, number]>([
    ['sgd, a short last batch', { optimizer: 'sgd', training: { epochs: 4 } }, 12],
    ['adam with dropout', { optimizer: 'adam', dropout: 0.25, training: { epochs: 3, lr: 0.01 } }, 9],
    ['drop_last', { training: { epochs: 3, dropLast: true } }, 6],
    ['in order', { training: { epochs: 2, shuffle: false } }, 6],
    ['steps that wrap around', { training: { steps: 7, epochs: undefined as never } }, 7],
    // 20 rows by 3 make 7 batches: updates of 3, 3 and 1 micro-batches.
    ['accumulate with a rest at the end of the epoch', { optimizer: 'adam', dropout: 0.5, maxRows: 3, training: { epochs: 2, batchSize: 3, accumulate: 3, lr: 0.01 } }, 6],
    ['cosine with warm-up', { training: { epochs: 4, schedule: { interval: 'step', warmup: { steps: 3, start_factor: 0.1 }, main: { kind: 'cosine', t_max: 9, eta_min: 0.001 } } } }, 12],
  ])('follows float64: %s', async (_, options, updates) => {
    const plan = fixturePlan(options);
    const { result, steps } = await run(plan);
    const { losses, model } = reference(options, plan, updates);
    expect(steps.map((e) => e.step)).toEqual(losses.map((_, i) => i + 1));
    expectNear(steps.map((e) => e.loss), losses, 2e-6, 'loss');
    for (const [name, expected] of model.parameters) expectNear(result.snapshot.state.get(name)!, expected, 5e-6, name);
    expect(result.snapshot.step).toBe(updates);
  });

  it('reports exact averages of the splits, counting every row once', async () => {
    const plan = fixturePlan({ rows: { train: 20, val: 13, test: 5 } });
    const { result, events } = await run(plan);
    const evals = events.filter((e) => e.event === 'eval');
    expect(evals.map((e) => [e.split, e.step, e.count])).toEqual([['val', 3, 13], ['val', 6, 13], ['test', 6, 5]]);
    const model = new Reference(new Map([...result.snapshot.state].filter(([k]) => /^fc/.test(k))), {});
    for (const [split, index] of [['val', 1], ['test', 2]] as const) {
      const data = fixtureData(plan).splits[split]!;
      const { loss } = model.evaluate(data, Array.from({ length: data.rows }, (_, i) => i));
      expectNear([evals[index]!.loss, evals[index]!.metrics['mse']!], [loss, loss], 1e-6, split);
    }
    expect(events[events.length - 1]).toMatchObject({ event: 'done', step: 6 });
  });

  it('evaluates the validation split at the end of a run that stops inside an epoch', async () => {
    const { events } = await run(fixturePlan({ rows: { train: 20, val: 4 }, training: { steps: 4 } }));
    expect(events.filter((e) => e.event === 'eval').map((e) => e.step)).toEqual([3, 4]);
  });

  it('keeps the best weights of the watched value', async () => {
    // A rate at which the loss goes up again: the best epoch is not the last.
    const plan = fixturePlan({ rows: { train: 20, val: 13 }, training: { epochs: 8, lr: 2.2, best: 'val.loss' } });
    const { result, events } = await run(plan);
    const losses = events.filter((e) => e.event === 'eval').map((e) => e.loss);
    const { best } = result.snapshot;
    expect(best!.value).toBe(Math.min(...losses));
    expect(best!.step).toBe((losses.indexOf(best!.value) + 1) * 3);
    expect(best!.step).toBeLessThan(24);
    const model = new Reference(best!.weights as never, {});
    const val = fixtureData(plan).splits.val!;
    expectNear([model.evaluate(val, Array.from({ length: 13 }, (_, i) => i)).loss], [best!.value], 1e-5, 'loss of the best weights');
  });

  it.each(['sgd', 'adam'] as const)('gives the same bits whatever shares a submission and wherever the rows are: %s', async (optimizer) => {
    const plan = fixturePlan({ optimizer, dropout: 0.3, maxRows: 3, rows: { train: 40, val: 11 }, training: { epochs: 3, batchSize: 3, accumulate: 2 } });
    const variants: Partial<TrainOptions>[] = [
      {},
      { pace: { limit: 1 } },
      { feed: { mode: 'resident' } },
      { feed: { mode: 'stream', windowRows: 3 } },
      { feed: { mode: 'stream', windowRows: 7 }, pace: { limit: 5 } },
      { feed: { budget: 100 } },
    ];
    const runs = [];
    for (const options of variants) {
      const { result, events } = await run(plan, options);
      runs.push({ events: events.filter((e) => e.event !== 'done'), snapshot: result.snapshot });
    }
    for (const other of runs.slice(1)) expect(other).toEqual(runs[0]);
  });

  it('another seed gives another run', async () => {
    const [a, b] = [await run(fixturePlan({ seed: 1 })), await run(fixturePlan({ seed: 2 }))];
    expect(a.steps.map((e) => e.loss)).not.toEqual(b.steps.map((e) => e.loss));
  });

  it.each(['sgd', 'adam'] as const)('goes on from any update with the bits of a straight run: %s', async (optimizer) => {
    const plan = fixturePlan({ optimizer, dropout: 0.3, rows: { train: 20, val: 6 }, training: { epochs: 3, best: 'val.loss' } });
    const straight = await run(plan);
    for (const stop of [1, 3, 5]) {
      const first = await run(plan, { steps: stop });
      const rest = await run(plan, { resume: first.result.snapshot });
      expect([...first.steps, ...rest.steps]).toEqual(straight.steps);
      expect(rest.result.snapshot.state).toEqual(straight.result.snapshot.state);
      expect(rest.result.snapshot.best?.value).toBe(straight.result.snapshot.best?.value);
    }
  });

  it('stops when told, with a checkpoint that goes on exactly', async () => {
    const plan = fixturePlan({ optimizer: 'adam', training: { epochs: 100 } });
    const controller = new AbortController();
    const saved: TrainingSnapshot[] = [];
    const { result, steps } = await run(plan, {
      signal: controller.signal,
      pace: { limit: 1 },
      onEvent: (e) => e.event === 'step' && e.step === 10 && controller.abort(),
      onCheckpoint: async (snapshot, why) => void (why === 'interrupted' && saved.push(snapshot)),
    });
    expect(result.outcome).toBe('interrupted');
    expect(saved).toHaveLength(1);
    expect(saved[0]!.step).toBe(steps.length);
    expect(steps.length).toBeLessThanOrEqual(13);
    const straight = await run(plan, { steps: steps.length + 2 });
    const rest = await run(plan, { resume: saved[0]!, steps: steps.length + 2 });
    expect(rest.result.snapshot).toEqual(straight.result.snapshot);
  });

  it('asks for checkpoints after epochs and at the end', async () => {
    const seen: [number, string][] = [];
    await run(fixturePlan({ training: { epochs: 3 } }), { onCheckpoint: async ({ step }, why) => void seen.push([step, why]) });
    expect(seen).toEqual([[3, 'epoch'], [6, 'epoch'], [9, 'end']]);
  });

  it('a checkpoint that cannot be written stops the run with that error', async () => {
    const failing = run(fixturePlan(), { onCheckpoint: async () => Promise.reject(new Error('ENOSPC')) });
    await expect(failing).rejects.toThrow('ENOSPC');
  });

  it.each([1, 64])('a non-finite update is named, and the weights are those before it (%i a submission)', async (limit) => {
    const plan = fixturePlan({ optimizer: 'adam', dropout: 0.3, training: { epochs: 4, shuffle: false } });
    const data = fixtureData(plan);
    // Rows 8 to 15 are the second batch of each epoch; poison them after the first epoch has passed, by resuming.
    const good = await run(plan, { steps: 6, pace: { limit } });
    const x = Float32Array.from(data.splits.train.fields.get('x')!);
    x[9 * 3 + 1] = NaN;
    const poisoned = { ...data, splits: { train: { ...data.splits.train, fields: new Map([...data.splits.train.fields, ['x', x]]) } } };
    const session = await createSession(gpu.device(), plan);
    let context: { step: number; rows: number[][]; state: ReadonlyMap<string, unknown> } | undefined;
    const start = await run(plan, { steps: 6 });
    const failing = train(session, {
      data: poisoned, resume: start.result.snapshot, pace: { limit },
      diagnose: async ({ step, batches, state }) => {
        context = { step, rows: batches.map((b) => [...b.rows]), state };
        return { code: 'x', severity: 'error', message: 'First bad tensor: here', location: { file: 'a.yaml', line: 3, column: 1 } };
      },
    });
    await expect(failing).rejects.toMatchObject({ faultClass: 'nonfinite', code: 'non-finite', message: expect.stringMatching(/step 8: the loss is NaN; the weights are those of step 7\. First bad tensor: here/) as string });
    const seven = await run(plan, { steps: 7 });
    expect(context).toMatchObject({ step: 8, rows: [[8, 9, 10, 11, 12, 13, 14, 15]] });
    expect(context!.state).toEqual(seven.result.snapshot.state);
    expect(good.result.snapshot).toEqual(start.result.snapshot);
    session.dispose();
  });

  it('a session that failed trains again', async () => {
    const plan = fixturePlan();
    const session = await createSession(gpu.device(), plan);
    const data = fixtureData(plan);
    const bad = { ...data, splits: { train: { ...data.splits.train, fields: new Map([...data.splits.train.fields, ['y', new Float32Array(40).fill(Infinity)]]) } } };
    await expect(train(session, { data: bad })).rejects.toMatchObject({ code: 'non-finite' });
    const again = await train(session, { data });
    expect(again.snapshot).toEqual((await run(plan)).result.snapshot);
    const both = [train(session, { data }), train(session, { data })];
    await expect(both[1]).rejects.toMatchObject({ code: 'busy' });
    await both[0];
    session.dispose();
  });

  it('refuses data that make no batch, and a best value that nothing measures', async () => {
    await expect(run(fixturePlan({ rows: { train: 5 }, training: { dropLast: true } }))).rejects.toMatchObject({ faultClass: 'data', code: 'no-batches' });
    await expect(run(fixturePlan({ rows: { train: 0 } }))).rejects.toMatchObject({ code: 'no-batches' });
    await expect(run(fixturePlan({ training: { best: 'val.loss' } }))).rejects.toMatchObject({ code: 'no-validation' });
    await expect(run(fixturePlan({ rows: { train: 8, val: 2 }, training: { best: 'val.f1' } }))).rejects.toMatchObject({ code: 'unknown-best' });
  });

  it('refuses data that the plan was not compiled for', async () => {
    const plan = fixturePlan();
    const data = fixtureData(plan);
    const withX = (x: Float32Array | Uint8Array | undefined) => {
      const fields = new Map<string, Float32Array | Uint8Array>([['y', data.splits.train.fields.get('y') as Float32Array]]);
      if (x) fields.set('x', x);
      return run(plan, { data: { ...data, splits: { train: { rows: 20, fields } } } });
    };
    await expect(withX(undefined)).rejects.toMatchObject({ faultClass: 'data', code: 'field-missing' });
    await expect(withX(new Float32Array(80))).rejects.toMatchObject({ code: 'data-mismatch', message: expect.stringMatching(/x has 4 f32 values a row; .* 3 of f32/) as string });
    await expect(withX(new Uint8Array(60))).rejects.toMatchObject({ code: 'data-mismatch' });
  });

  it('no epochs: nothing is trained, the test split is evaluated', async () => {
    const plan = fixturePlan({ rows: { train: 20, test: 3 }, training: { epochs: 0 } });
    const { result, events } = await run(plan);
    expect(events.map((e) => e.event)).toEqual(['eval', 'done']);
    expect(result.snapshot.state.get('fc1.weight')).toEqual(initialState(plan).get('fc1.weight'));
  });
});
