/** Numbers at the edge: huge logits, nothing to average, variance and norm 0, gradients of 0, the smallest data sets. All defined, all finite. */
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/runtime/data/types.ts';
import { evaluateSplit } from '../../src/runtime/evaluate.ts';
import { predictRows } from '../../src/runtime/predict.ts';
import { initialState, readStateValues, type StateValues } from '../../src/runtime/state.ts';
import { bitsOf, experiment, planOf, trainedIn, using, withValues, type Experiment, type Setup, type Training } from '../integration/experiment.ts';
import { expectClose, referenceTraining } from '../integration/reference.ts';
import { useTarget } from '../integration/target.ts';

const { device, target } = useTarget('adapter');

interface Outcome extends Training {
  readonly initial: StateValues;
  readonly state: StateValues;
  readonly evaluation: Awaited<ReturnType<typeof evaluateSplit>>;
  readonly output: ArrayLike<number>;
}

/** Trains, evaluates and predicts on the training rows; everything that comes out must be finite. */
async function run(e: Experiment, weights?: StateValues): Promise<Outcome> {
  const plan = planOf(e, target());
  return using(device(), plan, async (session) => {
    const training = await trainedIn(session, e.data, weights ? { weights } : {});
    const state = await readStateValues(session, ['parameter', 'buffer', 'optimizer', 'gradient']);
    const evaluation = await evaluateSplit(session, e.data.splits.train);
    const output = (await predictRows(session, e.data.splits.train)).values;
    const finite = (values: ArrayLike<number>, what: string): void => expect(Array.from(values).every(Number.isFinite), what).toBe(true);
    for (const [key, values] of state) finite(values, key);
    finite(output, 'output');
    for (const step of training.steps) finite([step.loss, step.grad_norm!], `step ${step.step}`);
    finite([evaluation.loss, ...Object.values(evaluation.metrics)], 'evaluation');
    return { ...training, initial: new Map([...initialState(plan), ...(weights ?? [])]), state, evaluation, output };
  });
}

/** As `run`, and equal to the float64 run. */
async function agrees(e: Experiment, updates: number, weights?: StateValues, tolerance = 1e-5): Promise<Outcome> {
  const outcome = await run(e, weights);
  const truth = referenceTraining(e, planOf(e, target()), updates, weights);
  expectClose(outcome.steps.map((s) => s.loss), truth.losses, tolerance, 'loss');
  for (const [key, values] of truth.values) expectClose(outcome.state.get(key)!, values, tolerance, key);
  return outcome;
}

function withField(setup: Setup, field: string, value: (i: number) => number): Experiment {
  const e = experiment(setup);
  return { ...e, data: withValues(e.data, field, (values) => values.forEach((_, i) => (values[i] = value(i)))) };
}

const SGD = 'optimizer: {sgd: {lr: 0.1}}\nepochs: 1';
const ADAM = 'optimizer: {adam: {lr: 0.1}}\nepochs: 1';

describe('C4: cross-entropy and softmax', () => {
  it.each([1e4, -1e4])('logits of %d and their negatives', async (logit) => {
    // Weights of the identity times 1e4: the logits are the input's signs times 1e4.
    const setup: Setup = { input: [3], batch: 4, rows: { train: 8 }, model: '- {name: fc, linear: $data.classes}', train: `loss: cross_entropy\nmetrics: [accuracy]\noptimizer: {sgd: {lr: 1e-6}}\nepochs: 1` };
    const e = withField(setup, 'x', (i) => ((i * 5) % 3 === 0 ? 1 : -1));
    const weights = new Map([['fc.weight', Float32Array.of(logit, 0, 0, 0, logit, 0, 0, 0, logit)], ['fc.bias', new Float32Array(3)]]);
    const { steps } = await agrees(e, 2, weights);
    expect(steps[0]!.loss).toBeGreaterThan(1000);
  });

  it('softmax of one class: probability 1, loss 0, no gradient', async () => {
    const { steps, evaluation, output, state, initial } = await run(experiment({ input: [3], classes: 1, batch: 4, rows: { train: 8 }, model: '- {name: fc, linear: $data.classes}\n- softmax: 1', train: `loss: cross_entropy\nmetrics: [accuracy]\n${SGD}` }));
    expect(steps.map((s) => [s.loss, s.grad_norm])).toEqual([[0, 0], [0, 0]]);
    expect([...(output as Float32Array)]).toEqual(new Array(8).fill(1));
    expect(evaluation).toEqual({ loss: 0, metrics: { accuracy: 1 }, count: 8 });
    expect(state.get('fc.weight')).toEqual(initial.get('fc.weight'));
  });

  it.each([['softmax', 1e4], ['softmax', 1e30], ['log_softmax', 1e4]] as const)('%s of values up to %d', async (layer, scale) => {
    const e = withField({ input: [4], numbers: [4], batch: 4, rows: { train: 4 }, model: `- {name: scaled, mul: ${scale}}\n- {name: p, ${layer}: 1}\n- {name: fc, linear: 4}`, train: `loss: mse\noptimizer: {sgd: {lr: 1e-12}}\nepochs: 1` }, 'x', (i) => (i % 4 === i >> 2 ? 1 : i % 3 === 0 ? -1 : 0));
    await run(e);
  });

  it('a row of scores that are all masked out', async () => {
    // As an attention mask does it: the same huge negative number everywhere gives equal shares, not 0/0.
    const e = withField({ input: [4], numbers: [4], batch: 2, rows: { train: 2 }, model: '- mul: 1e30\n- softmax: 1', train: 'none' }, 'x', () => -1);
    await using(device(), planOf(e, target()), async (session) => {
      const { values } = await predictRows(session, e.data.splits.train);
      expect([...values]).toEqual(new Array(8).fill(0.25));
    });
  });

  it('all targets ignored: loss 0, no gradient, weights unmoved; an evaluation of nothing is 0', async () => {
    const setup: Setup = { input: [3], batch: 4, rows: { train: 6 }, model: '- {name: fc, linear: $data.classes}', train: `loss: {cross_entropy: {ignore_index: 1}}\nmetrics: [accuracy]\n${ADAM}` };
    const { steps, evaluation, state, initial } = await run(withField(setup, 'y', () => 1));
    expect(steps.map((s) => [s.loss, s.grad_norm])).toEqual([[0, 0], [0, 0]]);
    expect(evaluation.loss).toBe(0);
    for (const name of ['fc.weight', 'fc.bias']) expect(state.get(name)).toEqual(initial.get(name));
  });

  it('some targets ignored: the mean is over the others, in every batch and over batches', async () => {
    const setup: Setup = { input: [3], batch: 4, rows: { train: 10 }, shuffle: false, model: '- {name: fc, linear: $data.classes}', train: `loss: {cross_entropy: {ignore_index: 1}}\n${SGD}` };
    // The second batch has a single target that counts, the third one none.
    const e = withField(setup, 'y', (i) => [0, 1, 2, 2, 1, 1, 0, 1, 1, 1][i]!);
    const { evaluation, output } = await agrees(e, 3);
    const counted = [0, 2, 3, 6];
    const y = e.data.splits.train.fields.get('y')!;
    const losses = counted.map((row) => {
      const logits = Array.from(output).slice(3 * row, 3 * row + 3);
      return Math.log(logits.reduce((n, l) => n + Math.exp(l), 0)) - logits[y[row]!]!;
    });
    expect(evaluation.loss).toBeCloseTo(losses.reduce((a, b) => a + b, 0) / 4, 5);
  });
});

describe('C5: nothing to divide by', () => {
  it('variance 0: constant images through batch norm, constant rows through layer norm', async () => {
    const setup: Setup = { input: [2, 3, 3], batch: 4, rows: { train: 4 }, model: '- batch_norm2d\n- flatten\n- layer_norm\n- {name: fc, linear: $data.classes}', train: `loss: cross_entropy\n${SGD}` };
    await agrees(withField(setup, 'x', () => 0.75), 1);
    // A constant that f32 sums round, whose variance is therefore not quite 0.
    await run(withField(setup, 'x', () => 1e4 / 3));
  });

  it('Adam with gradients of 0 moves nothing', async () => {
    const setup: Setup = { input: [3], numbers: [2], batch: 4, rows: { train: 8 }, model: '- {name: fc, linear: {out_features: 2, bias: false}}', train: `loss: mse\n${ADAM}\nclip_grad_norm: 1` };
    const { state, initial, steps } = await run(withField(setup, 'x', () => 0));
    expect(steps.map((s) => s.grad_norm)).toEqual([0, 0]);
    expect(bitsOf(new Map([['w', state.get('fc.weight')!]]))).toEqual(bitsOf(new Map([['w', initial.get('fc.weight')!]])));
    for (const slot of ['exp_avg', 'exp_avg_sq']) expect([...state.get(`${slot}:fc.weight`)!]).toEqual(new Array(6).fill(0));
  });

  it('clipping to a norm far below and far above the gradient', async () => {
    for (const norm of ['1e-6', '1e6']) {
      const setup: Setup = { input: [3], batch: 4, rows: { train: 8 }, model: '- {name: fc, linear: $data.classes}', train: `loss: cross_entropy\n${SGD}\nclip_grad_norm: ${norm}` };
      await agrees(experiment(setup), 2);
    }
  });

  it('activations far out', async () => {
    for (const layer of ['tanh', 'sigmoid', 'gelu', 'gelu: {approximate: tanh}', 'silu', 'elu', 'softsign']) {
      const setup: Setup = { input: [8], numbers: [8], batch: 2, rows: { train: 2 }, model: `- {name: scale, linear: {out_features: 8, bias: false}}\n- ${layer}`, train: 'loss: mse\noptimizer: {sgd: {lr: 1e-9}}\nepochs: 1' };
      const identity = Float32Array.from({ length: 64 }, (_, i) => (i % 9 === 0 ? 1 : 0));
      await agrees(withField(setup, 'x', (i) => [1e4, -1e4, 89, -89, 100, -100, 0, 1e-30][i % 8]!), 1, new Map([['scale.weight', identity]]));
    }
  });
});

describe('C7: small data', () => {
  const setup = (rows: number, rest: Partial<Setup> = {}): Setup => ({ input: [2, 3, 3], batch: 8, rows: { train: rows }, model: '- conv2d: {out_channels: 3, kernel_size: 2, bias: false}\n- batch_norm2d\n- relu\n- flatten\n- linear: $data.classes', train: `loss: cross_entropy\nmetrics: [accuracy]\n${SGD.replace('epochs: 1', 'epochs: 3')}`, ...rest });

  it.each([1, 5, 8])('%i rows at batch 8', async (rows) => {
    const { steps, evaluation } = await agrees(experiment(setup(rows)), 3);
    expect(steps.map((s) => s.rows)).toEqual([rows, rows, rows]);
    expect(evaluation.count).toBe(rows);
  });

  it('one class only', async () => {
    const { evaluation } = await agrees(withField(setup(8), 'y', () => 2), 3);
    expect(evaluation.metrics['accuracy']).toBe(1);
  });

  it('drop_last with fewer rows than a batch is refused, not an endless or empty run', async () => {
    const e = experiment(setup(5, { dropLast: true, model: '- flatten\n- linear: $data.classes' }));
    const data: Dataset = e.data;
    await using(device(), planOf(e, target()), async (session) => {
      await expect(trainedIn(session, data)).rejects.toMatchObject({ faultClass: 'data', code: 'no-batches' });
    });
  });

  it('data whose ids pass the table are refused by name', () => {
    const e = experiment({ input: [3], ids: 5, batch: 2, rows: { train: 4 }, model: '- {name: tok, embedding: {num_embeddings: 5, embedding_dim: 2}}\n- flatten\n- linear: $data.classes' });
    expect(() => planOf({ ...e, spec: { ...e.spec, fields: e.spec.fields.map((f) => (f.name === 'x' ? { ...f, classes: 6 } : f)) } }, target())).toThrow(/tok.*embedding|embedding.*tok/s);
  });
});
