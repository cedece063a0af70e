/** `train.memory_limit`: less memory, the same losses and weights to the last bit, and what it says it does. */
import { describe, expect, it } from 'vitest';
import { evaluateGraph } from '../../src/compiler/graph/evaluate.ts';
import { ShaleError } from '../../src/errors.ts';
import { sessionBytes } from '../../src/plan/memory.ts';
import { dispatchesOf } from '../../src/plan/references.ts';
import { serialisePlan } from '../../src/plan/serialise.ts';
import type { Plan } from '../../src/plan/types.ts';
import { PORTABLE, type Target } from '../../src/compiler/target.ts';
import { bitsOf, compiled, experiment, planOf, trained, type Setup } from './experiment.ts';
import { liveness } from './liveness.ts';
import { useTarget } from './target.ts';

const FOUR_STEPS = 'loss: cross_entropy\noptimizer: {adam: {lr: 0.01}}\nsteps: 3';

/** `share`: of the activations, at most what is left at the least. `bound`: of the reassociation, where sums are in other kernels then. */
const NETWORKS: Readonly<Record<string, Setup & { readonly share: number; readonly bound?: number }>> = {
  'linear layers with dropout': {
    share: 0.8,
    input: [40],
    batch: 32,
    rows: { train: 75 },
    model: Array.from({ length: 6 }, (_, i) => `- {name: fc${i}, linear: 48}\n- layer_norm\n- gelu\n- dropout: 0.2`).join('\n') + '\n- linear: $data.classes',
    train: FOUR_STEPS,
  },
  'residual convolutions with batch norm': {
    share: 0.8,
    input: [3, 9, 7],
    batch: 10,
    rows: { train: 27 },
    model: `- {name: stem, conv2d: {out_channels: 8, kernel_size: 3, padding: 1}}
${Array.from({ length: 3 }, () => '- residual: [{conv2d: {out_channels: 8, kernel_size: 3, padding: 1, bias: false}}, batch_norm2d, relu, {conv2d: {out_channels: 8, kernel_size: 3, padding: 1, bias: false}}, batch_norm2d]\n- relu').join('\n')}
- {max_pool2d: 2}
- flatten
- linear: $data.classes`,
    train: FOUR_STEPS,
  },
  'a U-Net': {
    share: 0.99,
    input: [2, 16, 16],
    batch: 5,
    rows: { train: 13 },
    targetShape: [16, 16],
    model: `- {name: a1, conv2d: {out_channels: 4, kernel_size: 3, padding: 1}}
- batch_norm2d
- {name: down, relu: }
- max_pool2d: 2
- {name: b1, conv2d: {out_channels: 8, kernel_size: 3, padding: 1}}
- relu
- {conv2d: {out_channels: 8, kernel_size: 3, padding: 1}}
- silu
- {name: up, conv_transpose2d: {out_channels: 4, kernel_size: 2, stride: 2}}
- concat: [up, down]
- conv2d: {out_channels: 4, kernel_size: 3, padding: 1}
- tanh
- conv2d: {out_channels: $data.classes, kernel_size: 1}`,
    train: 'loss: {cross_entropy: {dim: 1}}\noptimizer: {adam: {lr: 0.01}}\nsteps: 3',
  },
  'a transformer': {
    share: 0.6,
    input: [12],
    ids: 11,
    classes: 11,
    targetShape: [12],
    batch: 6,
    rows: { train: 17 },
    model: `- {name: tokens, embedding: {num_embeddings: 11, embedding_dim: 16}}
- positional_embedding
${Array.from({ length: 3 }, () => '- residual: [layer_norm, {multihead_attention: {num_heads: 2, causal: true, dropout: 0.1}}, {dropout: 0.1}]\n- residual: [layer_norm, {linear: 64}, gelu, {linear: 16}]').join('\n')}
- layer_norm
- linear: 11`,
    train: 'loss: {cross_entropy: {dim: -1}}\noptimizer: {adam: {lr: 0.01}}\naccumulate: 2\nsteps: 3',
  },
  'a loop between linear layers': {
    share: 0.99,
    input: [6, 10],
    batch: 8,
    rows: { train: 20 },
    model: '- {name: first, linear: 48}\n- tanh\n- {name: wide, linear: 64}\n- gelu\n- {name: narrow, linear: 12}\n- lstm: 12\n- {name: out, linear: 48}\n- relu\n- flatten\n- linear: $data.classes',
    train: FOUR_STEPS,
  },
};

function limited(setup: Setup, bytes: number | string): Setup {
  return { ...setup, train: `${setup.train}\nmemory_limit: ${bytes}` };
}

/** The limit under which `share` of the activations may be kept. */
function limitAt(plan: Plan, share: number): number {
  const { state, activations, other } = sessionBytes(plan);
  return Math.floor(state + other + share * activations);
}

function refusal(setup: Setup, target: Target): ShaleError {
  try {
    planOf(experiment({ file: 'net.yaml', ...setup }), target);
  } catch (error) {
    if (error instanceof ShaleError) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

/** The least that the compiler says it can do with. */
function least(setup: Setup, target: Target): number {
  const { message } = refusal(limited(setup, '1KiB'), target).diagnostics[0]!;
  const [, number, unit] = /takes ([0-9.]+) (KiB|MiB) at the least/.exec(message)!;
  return Number(number) * (unit === 'KiB' ? 2 ** 10 : 2 ** 20);
}

describe('on the adapter', () => {
  const { device, target } = useTarget('adapter');

  it.each(Object.keys(NETWORKS))('%s: as little memory as can be, the same bits', async (name) => {
    const setup = NETWORKS[name]!;
    const e = experiment(setup);
    const free = planOf(e, target());
    const limit = Math.ceil(least(setup, target()));
    const tight = planOf(experiment(limited(setup, limit)), target());
    expect(sessionBytes(tight).total).toBeLessThanOrEqual(limit);
    expect(sessionBytes(tight).activations, tight.choices['memory']).toBeLessThan(setup.share * sessionBytes(free).activations);
    expect(tight.choices['memory']).toMatch(/^recomputes .* in the backward pass: [0-9.]+ \w+ instead of [0-9.]+ \w+; about [0-9.]+ % more arithmetic$/);
    expect([...dispatchesOf(tight.programs.grad!.body)].some((d) => tight.origins[d.origins[0]!]!.phase === 'recompute')).toBe(true);
    const [one, other] = [await trained(device(), free, e.data), await trained(device(), tight, e.data)];
    expect(other.steps.map(({ loss }) => loss)).toEqual(one.steps.map(({ loss }) => loss));
    expect(bitsOf(other.result.snapshot.state)).toEqual(bitsOf(one.result.snapshot.state));
  });
});

describe('what is done', () => {
  const setup = NETWORKS['a transformer']!;
  const free = planOf(experiment(setup));

  it.each([1.02, 0.9, 0.75, 0.6, 0.5])('keeps to %f of the activations', (share) => {
    const limit = limitAt(free, share);
    const plan = planOf(experiment(limited(setup, limit)));
    const { total } = sessionBytes(plan);
    expect(total).toBeLessThanOrEqual(limit);
    if (share > 1) expect(plan.programs).toEqual(free.programs);
    else expect(liveness(plan, 'grad').alive).toBeLessThan(liveness(free, 'grad').alive);
  });

  it('does the more work the less there is', () => {
    const work = [0.9, 0.7, 0.5].map((share) => {
      const plan = planOf(experiment(limited(setup, limitAt(free, share))));
      return [...dispatchesOf(plan.programs.grad!.body)].reduce((n, d) => n + d.flops, 0);
    });
    expect(work).toEqual([...work].sort((a, b) => a - b));
  });

  it('keeps the sums of attention: alone they would be all of its products of queries and keys once more', () => {
    const turned = { ...setup, input: [48], targetShape: [48], model: setup.model.replaceAll('causal: true, dropout: 0.1', 'causal: true, rope: true') };
    const step = (text: Setup) => compiled(experiment(text), PORTABLE, { attentionFrom: 2 }).programs['grad']!;
    const limit = limitAt(compiled(experiment(turned), PORTABLE, { attentionFrom: 2 }).plan, 0.8);
    const { graph, kernels } = step(limited(turned, limit));
    const parts = kernels.filter(({ schedule }) => schedule.kind === 'attention').map(({ members }) => members.map((id) => graph.nodes[id]!).filter(({ op }) => op === 'attention').map(({ attrs }) => attrs['part']));
    expect(parts.filter((of) => of.includes('lse'))).toHaveLength(3);
    for (const of of parts) if (of.length > 0) expect(of).toContain('out');
    expect(graph.nodes.some(({ op }) => op === 'again')).toBe(true);
  });

  it('is never told as less arithmetic: kernels that are divided otherwise may save an operation', () => {
    const wide: Setup = { input: [24], batch: 40, model: `- linear: 48\n${Array.from({ length: 3 }, () => '- residual: [{linear: 96}, gelu, {linear: 48}]').join('\n')}\n- linear: $data.classes`, train: FOUR_STEPS };
    const { choices } = planOf(experiment(limited(wide, limitAt(planOf(experiment(wide)), 0.95))));
    expect(choices['memory']).toMatch(/^recomputes .*; about \d[0-9.]* % more arithmetic$/);
  });

  it('is the same each time', () => {
    const once = (): string => serialisePlan(planOf(experiment(limited(setup, limitAt(free, 0.6)))));
    expect(once()).toBe(once());
  });

  it('changes no value of the graph', () => {
    const net = NETWORKS['residual convolutions with batch norm']!;
    const [a, b] = [compiled(experiment(net)), compiled(experiment(limited(net, Math.ceil(least(net, PORTABLE)))))];
    const env = (c: typeof a) => {
      const state: Record<string, { shape: readonly number[]; data: Float64Array }> = {};
      for (const { graph } of Object.values(c.programs)) {
        for (const node of graph.nodes) {
          if (node.op !== 'state') continue;
          const shape = node.shape as readonly number[];
          state[node.attrs['key'] as string] = { shape, data: Float64Array.from({ length: shape.reduce((n, d) => n * d, 1) }, (_, i) => Math.sin(i + shape.length) / 4 + 0.1) };
        }
      }
      return state;
    };
    const data = { x: { shape: [3, 3, 9, 7], data: Float64Array.from({ length: 3 * 189 }, (_, i) => Math.cos(i)) }, y: { shape: [3], data: Float64Array.of(0, 2, 1) } };
    const values = (c: typeof a) => evaluateGraph(c.programs['grad']!.graph, { rows: 3, state: env(c), inputs: data, frame: { grad_scale: 1, micro: 0 } }).map((t) => [...t.data]);
    expect(values(b)).toEqual(values(a));
    expect(b.programs['grad']!.graph.nodes.some(({ op }) => op === 'again')).toBe(true);
  });
});

describe('a limit that cannot be met', () => {
  it('says what is the least, where the key is, the largest tensors with their lines, and what would help', () => {
    const error = refusal(limited(NETWORKS['linear layers with dropout']!, '64 KiB'), PORTABLE);
    expect(error).toMatchObject({ faultClass: 'config', code: 'memory-limit' });
    const [fault] = error.diagnostics;
    expect(fault!.message).toMatch(/training takes [0-9.]+ KiB at the least \([0-9.]+ KiB of state, [0-9.]+ KiB of activations\), with .* worked out again in the backward pass; `memory_limit` is 64.0 KiB/);
    expect(fault!.location).toMatchObject({ file: 'net.yaml' });
    expect(fault!.hint).toMatch(/batch_size|smaller model/);
    expect(fault!.notes).toHaveLength(3);
    for (const note of fault!.notes!) {
      expect(note.message).toMatch(/takes [0-9.]+ (bytes|KiB)$/);
      expect(note.location?.file).toBe('net.yaml');
    }
  });
});
