/** One set of pipelines for every batch up to the bound, every row counted once, and rows that do not mind their neighbours. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Split } from '../../src/runtime/data/types.ts';
import { evaluateSplit } from '../../src/runtime/evaluate.ts';
import type { Session } from '../../src/runtime/executor.ts';
import { predictRows } from '../../src/runtime/predict.ts';
import { initialState, readStateValues, writeStateValues } from '../../src/runtime/state.ts';
import { experiment, planOf, trained, trainedIn, using, type Setup } from './experiment.ts';
import { useTarget } from './target.ts';

const NETWORK: Setup = {
  input: [2, 5, 5],
  model: '- conv2d: {out_channels: 8, kernel_size: 3}\n- batch_norm2d\n- relu\n- max_pool2d: 2\n- flatten\n- linear: 6\n- layer_norm\n- tanh\n- linear: $data.classes',
  train: 'loss: cross_entropy\noptimizer: {sgd: {lr: 0.05}}\nmetrics: [accuracy]\nepochs: 1',
};

/** The first `rows` rows of a split. */
function head(split: Split, rows: number): Split {
  return { rows, fields: new Map([...split.fields].map(([name, values]) => [name, values.slice(0, (values.length / split.rows) * rows)])) };
}

describe.each(['portable', 'adapter'] as const)('%s', (kind) => {
  const { device, target } = useTarget(kind);
  afterEach(() => vi.restoreAllMocks());

  /** Counts what makes a shader or a pipeline from now on. */
  function compilations(): { count(): number } {
    const { gpu } = device();
    const spies = [vi.spyOn(gpu, 'createComputePipelineAsync'), vi.spyOn(gpu, 'createComputePipeline'), vi.spyOn(gpu, 'createShaderModule')];
    return { count: () => spies.reduce((n, spy) => n + spy.mock.calls.length, 0) };
  }

  it('103 samples at batch 10 count each once, and the short batch compiles nothing', async () => {
    const e = experiment({ ...NETWORK, batch: 10, rows: { train: 103, val: 103, test: 47 } });
    const plan = planOf(e, target());
    const compiles = compilations();
    await using(device(), plan, async (session) => {
      const before = compiles.count();
      expect(before).toBeGreaterThan(plan.modules.length);
      const { events, steps } = await trainedIn(session, e.data);
      expect(steps.map((s) => s.rows)).toEqual([...Array.from({ length: 10 }, () => 10), 3]);
      expect(events.filter((s) => s.event === 'eval').map((s) => [s.split, s.count])).toEqual([['val', 103], ['test', 47]]);
      for (const s of events) if (s.event === 'eval') expect(Number.isInteger(Number((s.metrics['accuracy']! * s.count).toFixed(9)))).toBe(true);
      expect(compiles.count()).toBe(before);
    });
  });

  it('an epoch shows every row to the network exactly once', async () => {
    // One weight a row: SGD moves it by lr · 2 (w - 7) each time that the row is looked up.
    const e = experiment({
      input: [], ids: 103, numbers: [1], batch: 10, rows: { train: 103 },
      model: '- {name: table, embedding: {num_embeddings: 103, embedding_dim: 1}}',
      train: 'loss: {mse: {reduction: sum}}\noptimizer: {sgd: {lr: 0.25}}\nepochs: 1',
    });
    const x = Int32Array.from({ length: 103 }, (_, i) => i);
    const data = { ...e.data, splits: { train: { rows: 103, fields: new Map<string, Int32Array | Float32Array>([['x', x], ['y', new Float32Array(103).fill(7)]]) } } };
    const { result } = await trained(device(), planOf(e, target()), data, { weights: new Map([['table.weight', new Float32Array(103)]]) });
    // From 0 once leads to 3.5, twice to 5.25.
    expect([...result.snapshot.state.get('table.weight')!]).toEqual(Array.from({ length: 103 }, () => 3.5));
  });

  it('compiled at batch 100, it evaluates 37 rows and predicts one, each as in the full batch, and compiles nothing', async () => {
    const e = experiment({ ...NETWORK, batch: 100, rows: { train: 100 } });
    await using(device(), planOf(e, target()), async (session: Session) => {
      writeStateValues(session, initialState(session.plan));
      const compiles = compilations();
      const { train } = e.data.splits;
      const whole = await predictRows(session, train);
      expect(whole.shape).toEqual([100, 3]);
      for (const row of [0, 36, 99]) {
        const one = await predictRows(session, train, Uint32Array.of(row));
        expect([...one.values], `row ${row} alone`).toEqual([...whole.values.slice(3 * row, 3 * row + 3)]);
      }
      const some = await predictRows(session, head(train, 37));
      expect(some.values).toEqual(whole.values.slice(0, 37 * 3));

      // The loss and the hits of 37 rows follow from the outputs.
      const labels = train.fields.get('y')!;
      const result = await evaluateSplit(session, head(train, 37));
      const logits = (row: number): number[] => [...whole.values.slice(3 * row, 3 * row + 3)];
      let loss = 0;
      let hits = 0;
      for (let row = 0; row < 37; row++) {
        const scores = logits(row);
        const top = Math.max(...scores);
        loss += top + Math.log(scores.reduce((n, s) => n + Math.exp(s - top), 0)) - scores[labels[row]!]!;
        if (scores.indexOf(top) === labels[row]) hits++;
      }
      expect(result.count).toBe(37);
      expect(result.loss).toBeCloseTo(loss / 37, 5);
      expect(result.metrics['accuracy']).toBe(hits / 37);
      expect(compiles.count()).toBe(0);
    });
  });

  it('evaluation and prediction change no weight, statistic or moment', async () => {
    const e = experiment({ ...NETWORK, batch: 10, rows: { train: 23 } });
    await using(device(), planOf(e, target()), async (session) => {
      await trainedIn(session, e.data);
      const roles = ['parameter', 'optimizer', 'buffer', 'buffer_next', 'gradient', 'control'] as const;
      const before = await readStateValues(session, roles);
      await evaluateSplit(session, e.data.splits.train);
      await predictRows(session, e.data.splits.train);
      expect(await readStateValues(session, roles)).toEqual(before);
    });
  });
});
