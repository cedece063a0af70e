/** Loops over time as plans: their size does not depend on the number of steps, and on a device they train as in float64. */
import { describe, expect, it } from 'vitest';
import { dispatchesOf, runsOf } from '../../src/plan/references.ts';
import { PORTABLE } from '../../src/compiler/target.ts';
import type { Plan } from '../../src/plan/types.ts';
import { bitsOf, experiment, planOf, trained, trainedIn, using, type Setup } from './experiment.ts';
import { expectClose, referenceTraining } from './reference.ts';
import { useTarget } from './target.ts';

const NAN_BITS = 0x7fc0_0000;

// eps so large that a gradient near 0 moves a weight as little in f32 as in float64.
const TRAIN = 'loss: cross_entropy\noptimizer: {adam: {lr: 0.01, eps: 0.01}}\nclip_grad_norm: 1\nsteps: 3';

const net = (model: string, input: readonly number[], batch: number): Setup => ({ input, batch, rows: { train: 2 * batch + 1 }, train: TRAIN, model: `${model}\n- linear: $data.classes` });

/** Steps, widths and batches at and beside the edges of vectors and tiles; 1 and primes. */
const NETWORKS: Readonly<Record<string, Setup>> = {
  'rnn, 17 steps of 31 units': net('- rnn: {hidden_size: 31, nonlinearity: relu, output: last}', [17, 5], 9),
  'lstm of 2 layers, backwards too': net('- lstm: {hidden_size: 16, num_layers: 2, bidirectional: true, dropout: 0.3, output: last}', [7, 3], 17),
  'lstm, 64 units, 16 rows': net('- lstm: 64\n- flatten', [5, 32], 16),
  'gru, 33 units without bias': net('- gru: {hidden_size: 33, bias: false, output: last}', [6, 7], 7),
  'one after the other, one unit': net('- gru: 5\n- {name: r, rnn: 5}\n- {name: again, call: r}\n- add: [r, again]\n- lstm: {hidden_size: 1, output: last}', [4, 6], 1),
};
/** Compiling takes most of the time, and the schedules of a card are tested by size elsewhere. */
const ON_CARDS = ['lstm of 2 layers, backwards too', 'gru, 33 units without bias'];

describe.each(['portable', 'adapter'] as const)('%s', (kind) => {
  const { device, target } = useTarget(kind);

  it.each(Object.entries(NETWORKS).filter(([name]) => kind === 'adapter' || ON_CARDS.includes(name)))('%s: trains as in float64', async (_, setup) => {
    const e = experiment(setup);
    const plan = planOf(e, target());
    const { result, steps } = await trained(device(), plan, e.data);
    const truth = referenceTraining(e, plan, 3);
    expectClose(steps.map((s) => s.loss), truth.losses, 5e-6, 'loss');
    for (const [key, values] of result.snapshot.state) expectClose(values, truth.values.get(key)!, 2e-5, key);
  });

  it('memory that no step has written yet changes no bit, nor does what shares a submission', async () => {
    const e = experiment(NETWORKS['lstm of 2 layers, backwards too']!);
    const plan = planOf(e, target());
    const straight = await trained(device(), plan, e.data);
    const poisoned = await using(device(), plan, async (session) => {
      session.fillSlabs(NAN_BITS);
      return trainedIn(session, e.data, { pace: { limit: 1 }, onEvent: () => session.fillSlabs(NAN_BITS) });
    });
    expect(poisoned.steps).toEqual(straight.steps);
    expect(bitsOf(poisoned.result.snapshot.state)).toEqual(bitsOf(straight.result.snapshot.state));
  });
});

describe('a plan', () => {
  const planFor = (steps: number, layer = 'lstm'): Plan => planOf(experiment(net(`- ${layer}: {hidden_size: 24, num_layers: 2, output: last}`, [steps, 8], 16)), PORTABLE);

  it('has as many kernels and dispatches for 1200 steps as for 300, and is hardly larger', () => {
    // From 300 steps on the weights' gradients are large enough for tiles in workgroup memory.
    const [short, long] = [planFor(300), planFor(1200)];
    expect(long.modules.length).toBe(short.modules.length);
    for (const program of ['grad', 'eval', 'predict'] as const) expect([...dispatchesOf(long.programs[program]!.body)].length).toBe([...dispatchesOf(short.programs[program]!.body)].length);
    expect(JSON.stringify(long).length).toBeLessThan(1.02 * JSON.stringify(short).length);
  });

  it.each([['rnn', 1, 1], ['lstm', 2, 1], ['gru', 2, 1]])('%s runs %i kernels a step forward and %i backward, each with an invocation for every row and unit at least', (layer, forward, backward) => {
    const plan = planFor(12, layer);
    const inLoops = [...runsOf(plan.programs.grad!.body)].filter(({ times }) => times === 12).map(({ dispatch }) => dispatch);
    const phase = (name: string) => inLoops.filter((d) => d.origins.some((o) => plan.origins[o]!.phase === name));
    expect(phase('forward').length).toBe(2 * forward);
    expect(phase('backward').length).toBe(2 * backward);
    for (const d of inLoops) expect(d.grid.perRow, d.label).toBeGreaterThan(0);
  });

  it('sums the gradient of each weight once, over rows and steps together', () => {
    const plan = planFor(12);
    const written = new Set(plan.state.flatMap((s) => (s.role === 'gradient' ? [`${s.buffer}+${s.offset}`] : [])));
    const writers = [...runsOf(plan.programs.grad!.body)].filter(({ dispatch }) => dispatch.bindings.some((b) => written.has(`${b.buffer}+${b.offset}`)));
    expect(writers.length).toBeGreaterThan(4);
    for (const { dispatch, times } of writers) expect(times, dispatch.label).toBe(1);
  });

  it('keeps gates, cells and hidden states once, and no more beside them than one tensor of the gates', () => {
    const [rows, steps, h] = [16, 300, 24];
    const plan = planOf(experiment(net(`- lstm: ${h}\n- flatten`, [steps, 8], rows)), PORTABLE);
    const unit = 4 * rows * steps * h;
    const slabs = plan.buffers.filter((b) => b.kind === 'slab').reduce((n, b) => n + b.bytes, 0);
    // Products with the input 4, gates 4, cells and hidden states 2, gradients 4 and 1, the input itself 1/3.
    expect(slabs).toBeLessThan(16 * unit);
  });
});
