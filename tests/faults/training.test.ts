/** Training's corners against float64: leftovers of accumulation, statistics across micro-batches, shared, frozen and grouped parameters. */
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/types.ts';
import { initialState, readStateValues, type StateValues } from '../../src/runtime/state.ts';
import { experiment, planOf, trainedIn, using, type Setup } from '../integration/experiment.ts';
import { expectClose, referenceTraining } from '../integration/reference.ts';
import { useTarget } from '../integration/target.ts';

const { device, target } = useTarget('adapter');

/** Trains `updates` updates and holds every loss, norm and state tensor against the float64 run. */
async function agrees(setup: Setup, updates: number): Promise<{ plan: Plan; state: StateValues }> {
  const e = experiment(setup);
  const plan = planOf(e, target());
  return using(device(), plan, async (session) => {
    const { steps } = await trainedIn(session, e.data);
    const truth = referenceTraining(e, plan, updates);
    expect(steps).toHaveLength(updates);
    expectClose(steps.map((s) => s.loss), truth.losses, 3e-6, 'loss');
    expectClose(steps.map((s) => s.grad_norm!), truth.norms, 1e-5, 'gradient norm');
    const state = await readStateValues(session, ['parameter', 'buffer', 'optimizer', 'gradient']);
    expect([...state.keys()].sort()).toEqual([...truth.values.keys()].sort());
    for (const [key, values] of truth.values) expectClose(state.get(key)!, values, 3e-5, key);
    return { plan, state };
  });
}

// eps so large that a gradient near 0 moves a weight as little in f32 as in float64.
const ADAM = 'optimizer: {adam: {lr: 0.01, eps: 0.01}}';

describe('accumulate', () => {
  it('divides what an epoch leaves by its own count; statistics move at every micro-batch', async () => {
    // 20 rows make batches of 3, 3, 3, 3, 3, 3, 2: updates of 3, 3 and 1 micro-batches.
    await agrees({
      input: [2, 4, 4], batch: 3, rows: { train: 20 },
      model: '- conv2d: {out_channels: 3, kernel_size: 3, bias: false}\n- batch_norm2d: {momentum: 0.3}\n- relu\n- dropout: 0.25\n- flatten\n- linear: $data.classes',
      train: `loss: cross_entropy\n${ADAM}\naccumulate: 3\nclip_grad_norm: 0.5\nepochs: 2`,
    }, 6);
  });

  it('of one batch equals no accumulation, and an epoch shorter than `accumulate` is one update', async () => {
    await agrees({ input: [5], batch: 4, rows: { train: 7 }, model: '- linear: 6\n- tanh\n- linear: $data.classes', train: `loss: cross_entropy\n${ADAM}\naccumulate: 8\nepochs: 3` }, 3);
  });
});

describe('shared parameters', () => {
  it('a tied weight gathers the gradients of both uses', async () => {
    const { plan } = await agrees({
      input: [4], ids: 9, classes: 9, targetShape: [4], batch: 5, rows: { train: 12 },
      model: '- {name: tok, embedding: {num_embeddings: 9, embedding_dim: 6}}\n- tanh\n- {name: head, linear: {out_features: 9, bias: false}, tie: {weight: tok.weight}}',
      train: `loss: {cross_entropy: {dim: -1}}\n${ADAM}\nepochs: 2`,
    }, 6);
    const parameters = plan.state.filter((s) => s.role === 'parameter');
    expect(parameters.map((s) => [s.name, s.aliases])).toEqual([['tok.weight', ['head.weight']]]);
  });

  it('a layer that is called again, likewise', async () => {
    const { plan } = await agrees({
      input: [5], batch: 4, rows: { train: 12 },
      model: '- {name: a, linear: 5}\n- tanh\n- {call: a}\n- sigmoid\n- {call: a}\n- linear: $data.classes',
      train: `loss: cross_entropy\n${ADAM}\nepochs: 2`,
    }, 6);
    expect(plan.state.filter((s) => s.role === 'parameter')).toHaveLength(4);
  });
});

describe('frozen layers', () => {
  it('get neither gradient nor optimizer state, keep weights and statistics to the bit, and pass gradients on', async () => {
    const { plan, state } = await agrees({
      input: [2, 4, 4], batch: 4, rows: { train: 12 },
      model: '- {name: first, conv2d: {out_channels: 3, kernel_size: 3}}\n- {name: norm, batch_norm2d: , freeze: true}\n- relu\n- flatten\n- {name: middle, linear: 5, freeze: true}\n- tanh\n- {name: last, linear: $data.classes}',
      train: `loss: cross_entropy\n${ADAM}\nepochs: 2`,
    }, 6);
    const frozen = ['norm.weight', 'norm.bias', 'middle.weight', 'middle.bias'];
    for (const name of [...frozen, 'norm.running_mean', 'norm.running_var']) {
      expect(plan.state.filter((s) => s.name === name).map((s) => s.role), name).toEqual([name.includes('running') ? 'buffer' : 'parameter']);
      expect(state.get(name), name).toEqual(initialState(plan).get(name));
    }
    for (const name of frozen) expect(plan.state.find((s) => s.name === name)!.trainable).toBe(false);
    expect(state.get('first.weight')).not.toEqual(initialState(plan).get('first.weight'));
    expect(plan.state.filter((s) => s.role === 'gradient').map((s) => s.name).sort()).toEqual(['first.bias', 'first.weight', 'last.bias', 'last.weight']);
  });
});

describe('parameter groups', () => {
  it('have their own rate and decay, under one schedule; the first match wins', async () => {
    const { plan } = await agrees({
      input: [5], batch: 4, rows: { train: 16 },
      model: '- {name: a, linear: 6}\n- layer_norm\n- tanh\n- {name: b, linear: $data.classes}',
      train: `loss: cross_entropy
optimizer:
  adamw:
    lr: 0.01
    eps: 0.01
    weight_decay: 0.5
    groups:
      - {match: "*.bias", weight_decay: 0}
      - {match: "b.*", lr: 0.05, betas: [0.5, 0.9]}
schedule: {cosine: {t_max: 8}, warmup: {steps: 2, start_factor: 0.1}}
epochs: 2`,
    }, 8);
    // One arena a group: weights of a and the norm, biases, the weight of b.
    expect(plan.buffers.filter((b) => b.name.startsWith('parameter')).length).toBe(3);
  });

  it('sgd with momentum everywhere and Nesterov in one group only', async () => {
    await agrees({
      input: [5], batch: 4, rows: { train: 16 },
      model: '- {name: a, linear: 6}\n- tanh\n- {name: b, linear: $data.classes}',
      train: 'loss: cross_entropy\noptimizer: {sgd: {lr: 0.05, momentum: 0.9, groups: [{match: "b.*", nesterov: true, weight_decay: 0.1}]}}\nepochs: 2',
    }, 8);
  });
});
