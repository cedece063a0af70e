/** A step that is not finite never lands, and the checking plan names what was bad first: the whole way from YAML to the message. */
import { describe, expect, it } from 'vitest';
import type { ShaleError } from '../../src/errors.ts';
import type { Plan } from '../../src/plan/types.ts';
import type { Dataset } from '../../src/runtime/data/types.ts';
import { locateNonFinite } from '../../src/runtime/diagnose.ts';
import type { TrainEvent } from '../../src/runtime/events.ts';
import { LASTING, readStateValues, type StateValues } from '../../src/runtime/state.ts';
import { train, type TrainOptions, type TrainingSnapshot } from '../../src/runtime/trainer.ts';
import { CHECKING } from '../../src/compiler/compile.ts';
import { bitsOf, experiment, planOf, trained, using, withValues, type Experiment, type Setup } from './experiment.ts';
import { useTarget } from './target.ts';

const { device, target } = useTarget('adapter');

const CNN: Setup = {
  input: [1, 6, 6],
  batch: 4,
  rows: { train: 40 },
  shuffle: false,
  file: 'configs/cnn.yaml',
  model: `- {name: stem, conv2d: {out_channels: 3, kernel_size: 3}}
- {name: bn, batch_norm2d: }
- relu
- dropout: 0.25
- flatten
- {name: head, linear: $data.classes}`,
  train: 'loss: cross_entropy\noptimizer: {adam: {lr: 0.01}}\nmetrics: [accuracy]\nepochs: 3',
};

interface Failure {
  readonly error: ShaleError;
  readonly events: readonly TrainEvent[];
  /** The state of the session after the failure. */
  readonly state: StateValues;
  readonly saved: readonly TrainingSnapshot[];
}

/** Trains until it fails, with the checking plan at hand. */
async function failure(e: Experiment, plan: Plan, data: Dataset, options: Partial<TrainOptions> = {}): Promise<Failure> {
  const checking = planOf(e, target(), CHECKING);
  const events: TrainEvent[] = [];
  const saved: TrainingSnapshot[] = [];
  return using(device(), plan, async (session) => {
    const run = train(session, {
      data,
      ...options,
      onEvent: (event) => events.push(event),
      onCheckpoint: async (snapshot) => void saved.push(snapshot),
      diagnose: (context) => locateNonFinite(device(), checking, context),
    });
    const error = await run.then(() => undefined, (reason: unknown) => reason as ShaleError);
    if (error === undefined) throw new Error('nothing failed');
    expect(error).toMatchObject({ faultClass: 'nonfinite', code: 'non-finite' });
    return { error, events, state: await readStateValues(session, LASTING), saved };
  });
}

const lineOf = (e: Experiment, text: string): number => e.text.split('\n').findIndex((line) => line.includes(text)) + 1;
const notesOf = ({ error }: Failure): string[] => (error.diagnostics[0]!.notes ?? []).map((n) => n.message);

describe('C1: values that are not finite', () => {
  it('a NaN pixel in step 7 with steps in flight is named, step 6 is what is left, events stop there', async () => {
    const e = experiment(CNN);
    const plan = planOf(e, target());
    // Row 26 is the third one of the batch of step 7.
    const data = withValues(e.data, 'x', (x) => (x[26 * 36 + 2 * 6 + 4] = NaN));
    const six = await trained(device(), plan, data, { steps: 6 });
    for (const limit of [1, 64]) {
      const { error, events, state, saved } = await failure(e, plan, data, { pace: { limit } });
      expect(error.message).toContain('step 7: the loss is NaN; the weights are those of step 6');
      expect(error.message).toMatch(/The first value that is not finite is NaN in conv2d stem, forward, configs\/cnn\.yaml:\d+: element \[2, 0, \d, \d\] of \[N, 3, 4, 4\], row 26 of the training data/);
      expect(error.diagnostics[0]!.location).toMatchObject({ file: 'configs/cnn.yaml', line: lineOf(e, 'name: stem') });
      expect(error.diagnostics[0]!.notes).toEqual([{ message: "The data's x is NaN in row 26, element [0, 2, 4]" }]);
      expect(error.diagnostics[0]!.hint).toMatch(/learning rate/);
      expect(events.map((event) => (event.event === 'step' ? event.step : event.event))).toEqual([1, 2, 3, 4, 5, 6]);
      expect(events).toEqual(six.steps);
      expect(bitsOf(state)).toEqual(bitsOf(six.result.snapshot.state));
      expect(saved).toEqual([]);
    }
  });

  it.each([
    ['head.bias', NaN, 'linear head'],
    ['stem.weight', Infinity, 'conv2d stem'],
    ['bn.weight', NaN, 'batch_norm2d bn'],
  ] as const)('a weight that was bad before: %s %d', async (name, value, layer) => {
    const e = experiment(CNN);
    const plan = planOf(e, target());
    const shape = plan.state.find((s) => s.name === name)!.shape;
    const weight = new Float32Array(shape.reduce((n, d) => n * d, 1)).fill(0.5);
    weight[1] = value;
    const bad = await failure(e, plan, e.data, { weights: new Map([[name, weight]]) });
    expect(bad.error.message).toMatch(new RegExp(`step 1: the loss is NaN.* in ${layer}, forward, configs/cnn.yaml`));
    expect(bad.error.diagnostics[0]!.location).toMatchObject({ line: lineOf(e, `name: ${name.split('.')[0]}`) });
    expect(notesOf(bad)).toEqual([`${name} was ${value} before the step`]);
    expect(bad.events).toEqual([]);
  });

  it('a bad target shows in the loss', async () => {
    const e = experiment({ ...CNN, numbers: [3], train: 'loss: mse\noptimizer: {sgd: {lr: 0.1}}\nepochs: 1' });
    const data = withValues(e.data, 'y', (y) => (y[9 * 3 + 1] = Infinity));
    const bad = await failure(e, planOf(e, target()), data);
    expect(bad.error.message).toMatch(/step 3: the loss is Infinity; the weights are those of step 2/);
    expect(notesOf(bad)).toEqual(["The data's y is Infinity in row 9, element [1]"]);
  });

  it('running statistics are not poisoned either', async () => {
    const e = experiment(CNN);
    const bad = await failure(e, planOf(e, target()), withValues(e.data, 'x', (x) => (x[0] = NaN)));
    for (const name of ['bn.running_mean', 'bn.running_var']) expect([...bad.state.get(name)!].every(Number.isFinite), name).toBe(true);
  });
});

describe('C2: NaN goes through every layer that could hide it', () => {
  it.each([
    ['relu', '- relu'],
    ['relu6', '- relu6'],
    ['leaky relu', '- leaky_relu'],
    ['hard sigmoid', '- hardsigmoid'],
    ['hard swish', '- hardswish'],
    ['sigmoid', '- sigmoid'],
    ['tanh', '- tanh'],
    ['gelu', '- gelu'],
    ['gelu by tanh', '- gelu: {approximate: tanh}'],
    ['elu', '- elu'],
    ['softmax', '- softmax: 1'],
  ])('%s', async (_, layer) => {
    const e = experiment({ ...CNN, input: [5], model: `${layer}\n- {name: head, linear: $data.classes}`, train: 'loss: cross_entropy\noptimizer: {sgd: {lr: 0.01}}\nepochs: 1' });
    const plan = planOf(e, target());
    const bad = await failure(e, plan, withValues(e.data, 'x', (x) => (x[13 * 5 + 3] = NaN)));
    expect(bad.error.message).toMatch(/step 4: the loss is NaN/);
    expect(bad.error.message).toMatch(/row 13 of the training data/);
  });

  it('max-pooling', async () => {
    const e = experiment({ ...CNN, model: '- max_pool2d: 2\n- flatten\n- {name: head, linear: $data.classes}' });
    const bad = await failure(e, planOf(e, target()), withValues(e.data, 'x', (x) => (x[13 * 36 + 7] = NaN)));
    expect(bad.error.message).toMatch(/step 4: the loss is NaN.*max_pool2d.*row 13 of the training data/);
  });
});

describe('C3: a learning rate of 1e10', () => {
  it('is divergence, not bad data; the last good weights are kept', async () => {
    const e = experiment({ ...CNN, train: 'loss: cross_entropy\noptimizer: {sgd: {lr: 1e10, momentum: 0.9}}\nepochs: 50' });
    const plan = planOf(e, target());
    const bad = await failure(e, plan, e.data);
    const last = bad.events.filter((event) => event.event === 'step').length;
    expect(bad.error.message).toContain(`the weights are those of step ${last}`);
    expect(bad.error.diagnostics[0]!.notes).toBeUndefined();
    expect(bad.error.diagnostics[0]!.hint).toMatch(/Lower the learning rate/);
    for (const [key, values] of bad.state) expect([...values].every(Number.isFinite), key).toBe(true);
    if (last > 0) {
      const good = await trained(device(), plan, e.data, { steps: last });
      expect(bitsOf(bad.state)).toEqual(bitsOf(good.result.snapshot.state));
    }
  });
});
