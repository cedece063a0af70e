/** Frozen layers run once for each row: what the head learns is the same, a step costs only the head, and where it cannot be the plan says why. */
import { describe, expect, it } from 'vitest';
import { CHECKING, type CompileOptions } from '../../src/compiler/compile.ts';
import type { AugmentConfig } from '../../src/compiler/config/types.ts';
import { PORTABLE } from '../../src/compiler/target.ts';
import { checkReferences, dispatchesOf } from '../../src/plan/references.ts';
import { parsePlan, serialisePlan } from '../../src/plan/serialise.ts';
import type { Plan } from '../../src/plan/types.ts';
import { locateNonFinite } from '../../src/runtime/diagnose.ts';
import type { TrainingSnapshot } from '../../src/runtime/trainer.ts';
import { initialState, stateKey } from '../../src/runtime/state.ts';
import { bitsOf, experiment, planOf, trained, withValues, type Experiment, type Setup } from './experiment.ts';
import { useTarget } from './target.ts';

const OFF: CompileOptions = { without: new Set(['prefix']) };

/** A short last batch, three epochs in different orders. */
const COMMON = { rows: { train: 21, val: 5 }, batch: 8, train: 'loss: cross_entropy\noptimizer: {adam: {lr: 0.05}}\nepochs: 3' } as const;

const TRUNK = `- name: trunk
  freeze: true
  sequential:
    - conv2d: {out_channels: 6, kernel_size: 3, padding: 1}
    - batch_norm2d
    - relu
    - max_pool2d: 2
    - conv2d: {out_channels: 10, kernel_size: 3}
    - relu
    - global_avg_pool
    - flatten`;

const IMAGES: Setup = { ...COMMON, input: [2, 10, 8], bytes: true, model: `${TRUNK}\n- {name: hidden, linear: 9}\n- relu\n- dropout: 0.2\n- {name: head, linear: $data.classes}` };

/** Two tensors of the trunk go into the head, one of them an image that a convolution reads. */
const SKIPS: Setup = {
  ...COMMON,
  input: [2, 10, 8],
  model: `- {name: a, freeze: true, sequential: [{conv2d: {out_channels: 5, kernel_size: 3, padding: 1}}, relu, {max_pool2d: 2}]}
- {name: b, freeze: true, sequential: [{conv2d: {out_channels: 7, kernel_size: 3, padding: 1}}, sigmoid]}
- {name: of_a, from: a, conv2d: {out_channels: 4, kernel_size: 3}}
- {name: of_b, from: b, conv2d: {out_channels: 4, kernel_size: 3}}
- {name: both, add: {other: of_a}}
- relu
- flatten
- {name: head, linear: $data.classes}`,
};

const TOKENS: Setup = {
  ...COMMON,
  input: [6],
  ids: 11,
  train: `${COMMON.train}\naccumulate: 2`,
  model: '- {name: trunk, freeze: true, sequential: [{embedding: {num_embeddings: 11, embedding_dim: 5}}, {lstm: {hidden_size: 6, output: last}}]}\n- {name: head, linear: $data.classes}',
};

const choice = (plan: Plan): string | undefined => plan.choices['frozen layers'];
const flops = (plan: Plan): number => [...dispatchesOf(plan.programs.grad!.body)].reduce((n, d) => n + d.flops, 0);
const dispatches = (plan: Plan): number => [...dispatchesOf(plan.programs.grad!.body)].length;
const outputs = (plan: Plan): string[] => (plan.programs.prefix?.outputs ?? []).map(({ origin }) => plan.origins[origin!]!.path);

function augmented(augment: Partial<AugmentConfig>): Experiment {
  const e = experiment(IMAGES);
  return { ...e, config: { ...e.config, data: { ...e.config.data, augment: { ...augment, location: e.config.data.location } } } };
}

describe('what is kept', () => {
  it.each<[string, Setup, string[]]>([
    ['a trunk of convolutions', IMAGES, ['trunk.6']],
    ['two tensors', SKIPS, ['a.1', 'b.1']],
    ['tokens through a recurrent layer', TOKENS, ['trunk.1']],
  ])('%s: the last thing that no step changes', (_, setup, paths) => {
    const plan = planOf(experiment(setup));
    expect(outputs(plan)).toEqual(paths);
    for (const path of paths) expect(choice(plan)).toContain(`\`${path}\` (`);
    expect(checkReferences(plan)).toEqual([]);
    expect(parsePlan(serialisePlan(plan))).toEqual(JSON.parse(JSON.stringify(plan)));
    const whole = planOf(experiment(setup), PORTABLE, OFF);
    expect(whole.programs.prefix).toBeUndefined();
    expect(choice(whole)).toBe('run in every step: switched off');
    expect(flops(plan)).toBeLessThan(flops(whole) / 2);
    expect(dispatches(plan)).toBeLessThan(dispatches(whole));
    // The trunk's weights are no longer read in a step, and evaluation is as it was.
    expect(plan.programs.grad!.reads).toEqual(['y']);
    expect(plan.programs.prefix!.reads).toEqual(['x']);
    expect(dispatches({ ...plan, programs: { ...plan.programs, grad: plan.programs.eval } })).toBe(dispatches({ ...whole, programs: { ...whole.programs, grad: whole.programs.eval } }));
    expect(plan.fingerprint).toBe(whole.fingerprint);
  });

  it('has its place in a plan: a damaged one is refused', () => {
    const plan = planOf(experiment(SKIPS));
    const problems = (change: Partial<Plan>): string[] => checkReferences({ ...plan, ...change });
    const { prefix, ...programs } = plan.programs;
    expect(problems({ programs })).toEqual(['kept.0', 'kept.1'].map((name) => expect.stringMatching(`\\(${name}\\) is for rows of the output ${name} of the program prefix, which are not there`) as string));
    const [first, ...rest] = prefix!.outputs;
    expect(problems({ programs: { ...programs, prefix: { ...prefix!, outputs: [{ ...first!, shape: [1, ...first!.shape.slice(1)] }, ...rest] } } })).toContainEqual(expect.stringMatching(/rows of the output kept\.0/));
    const bound = plan.programs.grad!.body.map((node) => (node.kind === 'dispatch' ? { ...node, bindings: node.bindings.map((b) => (plan.buffers[b.buffer]!.kind === 'kept' ? { ...b, size: 256 } : b)) } : node));
    expect(problems({ programs: { ...plan.programs, grad: { ...plan.programs.grad!, body: bound } } }).length).toBe(2);
  });

  it('is nothing where nothing is frozen: the plan is the same byte for byte', () => {
    const e = experiment({ ...IMAGES, model: IMAGES.model.replace('freeze: true', 'freeze: false') });
    const plan = planOf(e);
    const off = planOf(e, PORTABLE, OFF);
    expect(off.choices['passes']).toBe('all but prefix');
    expect(serialisePlan(plan)).toBe(serialisePlan({ ...off, choices: plan.choices }));
    expect(plan.choices).not.toHaveProperty(['frozen layers']);
  });

  it('is nothing behind what is trained', () => {
    const plan = planOf(experiment({ ...IMAGES, model: `- {name: first, conv2d: {out_channels: 2, kernel_size: 1}}\n${IMAGES.model}` }));
    expect(plan.programs.prefix).toBeUndefined();
    expect(choice(plan)).toBeUndefined();
  });

  it('ends at a dropout, which the plan names', () => {
    const plan = planOf(experiment({ ...IMAGES, model: IMAGES.model.replace('    - max_pool2d: 2', '    - max_pool2d: 2\n    - {name: drop, dropout: 0.1}') }));
    expect(outputs(plan)).toEqual(['trunk.2']);
    expect(choice(plan)).toMatch(/^run once for each row: the outputs of `trunk\.2` \(relu\) are kept, \d+ bytes a row; what is behind them runs in every step: `trunk\.drop` \(dropout\) draws anew$/);
  });

  it('is nothing behind a dropout of the data', () => {
    const plan = planOf(experiment({ ...IMAGES, model: `- {name: noise, dropout: 0.1}\n${IMAGES.model}` }));
    expect(plan.programs.prefix).toBeUndefined();
    expect(choice(plan)).toBe('run in every step: `noise` (dropout) draws anew');
  });

  it('is nothing behind statistics of the batch', () => {
    const plan = planOf(experiment({ ...IMAGES, model: `- {name: norm, batch_norm2d: {affine: false}}\n${IMAGES.model}` }));
    expect(plan.programs.prefix).toBeUndefined();
    expect(choice(plan)).toBe('run in every step: `norm` (batch_norm2d) looks at the batch as a whole');
  });

  it.each<Partial<AugmentConfig>>([{ flip: 'horizontal' }, { noise: 0.1 }, { mixup: 0.2 }])('is nothing where rows are augmented by %o', (augment) => {
    const plan = planOf(augmented(augment));
    expect(plan.programs.prefix).toBeUndefined();
    expect(choice(plan)).toBe('run in every step: `augment` changes the rows');
  });

  it('is nothing where no row is met twice', () => {
    const plan = planOf(experiment({ ...IMAGES, train: 'loss: cross_entropy\noptimizer: adam\nsteps: 3' }));
    expect(plan.programs.prefix).toBeUndefined();
    expect(choice(plan)).toBe('run in every step: no row is met twice');
  });

  it('is nothing where it does not fit', () => {
    const of = (setup: Setup, train: number): Plan => {
      const e = experiment(setup);
      return planOf({ ...e, spec: { ...e.spec, rows: { train } } });
    };
    const plan = of(IMAGES, 4_000_000);
    expect(plan.programs.prefix).toBeUndefined();
    expect(choice(plan)).toMatch(/^run in every step: the outputs of `trunk\.6` \(global_avg_pool\) would take \d+ bytes for 4000000 rows, and \S+ binds at most 134217728 at once$/);
    expect(choice(of({ ...IMAGES, input: [6, 10, 20] }, 2_000_000))).toMatch(/and with the data there is room for 1073741824$/);
  });
});

describe('training a head', () => {
  const { device, target } = useTarget('adapter');

  it.each<[string, Setup]>([['a trunk of convolutions', IMAGES], ['two tensors', SKIPS], ['tokens through a recurrent layer', TOKENS]])('%s: losses and weights are those of the whole step', async (_, setup) => {
    const e = experiment(setup);
    const plan = planOf(e, target());
    const kept = await trained(device(), plan, e.data);
    const whole = await trained(device(), planOf(e, target(), OFF), e.data);
    expect(kept.steps.length).toBeGreaterThan(5);
    kept.steps.forEach(({ loss }, i) => expect(loss).toBeCloseTo(whole.steps[i]!.loss, 5));
    const reference = whole.result.snapshot.state;
    for (const [key, values] of kept.result.snapshot.state) {
      const wanted = reference.get(key)!;
      values.forEach((value, i) => expect(Math.abs(value - wanted[i]!), key).toBeLessThan(2e-4));
    }
    // The head has learned something, and the trunk is what it was.
    const initial = initialState(plan);
    for (const entry of plan.state.filter(({ role }) => role === 'parameter')) {
      const [now, before] = [kept.result.snapshot.state, initial].map((values) => values.get(stateKey(entry))!);
      expect(now!.every((value, i) => value === before![i]), entry.name).toBe(!entry.trainable);
    }
  });

  it('has the same bits whether rows are resident or streamed, straight or resumed in the middle of an epoch', async () => {
    for (const setup of [IMAGES, SKIPS]) {
      const e = experiment(setup);
      const plan = planOf(e, target());
      const straight = await trained(device(), plan, e.data);
      const wanted = bitsOf(straight.result.snapshot.state);
      const streamed = await trained(device(), plan, e.data, { feed: { mode: 'stream', windowRows: 10 }, pace: { limit: 2 } });
      expect(streamed.steps).toEqual(straight.steps);
      expect(bitsOf(streamed.result.snapshot.state)).toEqual(wanted);
      const { result } = await trained(device(), plan, e.data, { steps: 4 });
      const resumed = await trained(device(), plan, e.data, { resume: result.snapshot });
      expect(resumed.steps).toEqual(straight.steps.slice(4));
      expect(bitsOf(resumed.result.snapshot.state)).toEqual(wanted);
    }
  });

  it('begins with the weights that it is given', async () => {
    const e = experiment(IMAGES);
    const plan = planOf(e, target());
    const { result } = await trained(device(), plan, e.data, { steps: 1 });
    const weights = new Map([...result.snapshot.state].map(([key, values]) => [key, key.includes('trunk.0.weight') ? (values as Float32Array).map((v) => -v) : values]));
    const fresh = await trained(device(), plan, e.data, { weights, steps: 2 });
    const whole = await trained(device(), planOf(e, target(), OFF), e.data, { weights, steps: 2 });
    fresh.steps.forEach(({ loss }, i) => expect(loss).toBeCloseTo(whole.steps[i]!.loss, 5));
    const before = await trained(device(), plan, e.data, { steps: 2 });
    expect(fresh.steps[0]!.loss).not.toBeCloseTo(before.steps[0]!.loss, 5);
  });

  it('is told apart from a step that is not finite, whose first bad value is found in the trunk', async () => {
    const e = experiment({ ...IMAGES, bytes: false });
    const data = withValues(e.data, 'x', (values) => void (values[5] = Infinity));
    const checking = planOf(e, target(), CHECKING);
    const failed = trained(device(), planOf(e, target()), data, { diagnose: (context) => locateNonFinite(device(), checking, context) });
    await expect(failed).rejects.toThrow(/the weights are those of step \d+\. The first value that is not finite is \S+ in .*`?trunk\.0/s);
  });

  it('is the same without fusion and with memory of its own for each tensor', async () => {
    const e = experiment({ ...SKIPS, train: 'loss: cross_entropy\noptimizer: adam\nepochs: 2' });
    const kept = await trained(device(), planOf(e, target(), { ...CHECKING, without: new Set([...CHECKING.without!].filter((name) => name !== 'prefix')) }), e.data);
    const whole = await trained(device(), planOf(e, target(), CHECKING), e.data);
    kept.steps.forEach(({ loss }, i) => expect(loss).toBeCloseTo(whole.steps[i]!.loss, 5));
  });

  it('draws rows by weight, some of them twice', async () => {
    const e = experiment(IMAGES);
    const data = { ...e.data, samplerWeights: Float64Array.from({ length: 21 }, (_, i) => 1 + (i % 4)) };
    const kept = await trained(device(), planOf(e, target()), data);
    const whole = await trained(device(), planOf(e, target(), OFF), data);
    kept.steps.forEach(({ loss }, i) => expect(loss).toBeCloseTo(whole.steps[i]!.loss, 5));
  });

  it('goes on to the same end when it is interrupted at once', async () => {
    const e = experiment(IMAGES);
    const plan = planOf(e, target());
    const controller = new AbortController();
    controller.abort();
    const saved: TrainingSnapshot[] = [];
    const { result } = await trained(device(), plan, e.data, { signal: controller.signal, onCheckpoint: async (snapshot) => void saved.push(snapshot) });
    expect(result).toMatchObject({ outcome: 'interrupted', snapshot: { step: 0 } });
    const rest = await trained(device(), plan, e.data, { resume: saved[0]! });
    expect(bitsOf(rest.result.snapshot.state)).toEqual(bitsOf((await trained(device(), plan, e.data)).result.snapshot.state));
  });
});
