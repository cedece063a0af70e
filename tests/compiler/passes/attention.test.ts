/**
 * Attention with kernels of its own, forward and backward, over random shapes and masks: in the float64 interpreter and, as
 * shaders for a software adapter and for a card, on the device, each against the ops' float64 references.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gradients } from '../../../src/compiler/autodiff/reverse.ts';
import { evaluateNodes } from '../../../src/compiler/graph/evaluate.ts';
import type { NodeId } from '../../../src/compiler/graph/ir.ts';
import { interpret } from '../../../src/compiler/kernel/interpret.ts';
import { tensor } from '../../../src/compiler/ops/tensor.ts';
import type { RefTensor } from '../../../src/compiler/ops/op.ts';
import { keptAttention } from '../../../src/compiler/passes/attention-choice.ts';
import type { StateLayouts } from '../../../src/compiler/passes/layout.ts';
import { optimise } from '../../../src/compiler/passes/optimise.ts';
import { kernelsOf, layOut } from '../../../src/compiler/passes/pipeline.ts';
import { ALL_ON } from '../../../src/compiler/passes/switches.ts';
import { PORTABLE, type Target } from '../../../src/compiler/target.ts';
import type { DataSpec } from '../../../src/plan/data-spec.ts';
import { emitKernel } from '../../../src/shaders/emit.ts';
import { openTestDevice, type TestDevice } from '../../gpu.ts';
import { distance, noise } from '../../shaders/close.ts';
import { execute, FRAME, rounded, SOFTWARE } from '../../shaders/run.ts';
import { Generator } from '../ops/generator.ts';
import { newGraph } from '../ops/support.ts';
import { compile } from '../../../src/compiler/compile.ts';
import { parseConfig } from '../../../src/compiler/config/parse.ts';
import { resolveConfig } from '../../../src/compiler/config/resolve.ts';
import type { Passes } from '../../../src/compiler/passes/switches.ts';
import type { Plan } from '../../../src/plan/types.ts';
import { memoryOf } from './run.ts';

/** As SwiftShader: a software adapter whose subgroups are not known. */
const PLAIN: Target = { ...PORTABLE, name: 'plain', deviceClass: 'cpu' };
const TARGETS: readonly Target[] = [SOFTWARE, PORTABLE, PLAIN];

let gpu: TestDevice;
beforeAll(async () => {
  gpu = await openTestDevice({ features: ['subgroups'] });
});
afterAll(() => gpu.close());

interface Case {
  readonly rows: number;
  readonly heads: number;
  /** Query heads that share a head of keys. */
  readonly group: number;
  readonly queries: number;
  readonly keys: number;
  readonly features: number;
  readonly width: number;
  readonly causal: boolean;
  readonly p: number;
  /** Keys hidden in each row of the batch; all of them in the first. */
  readonly masked: boolean;
}

function describeCase(c: Case): string {
  return JSON.stringify(c);
}

function tensors(c: Case, seed: number): Record<'q' | 'k' | 'v' | 'w' | 'mask', RefTensor> {
  const { rows, heads, group, queries, keys, features, width } = c;
  const make = (shape: readonly number[], i: number): RefTensor => tensor(shape, noise(shape.reduce((a, b) => a * b, 1), seed + i));
  const random = new Generator(seed);
  const mask = Float64Array.from({ length: rows * keys }, (_, i) => (i < keys || random.number() < 0.4 ? 1 : 0));
  return {
    q: make([rows, queries, heads, group, features], 1),
    k: make([rows, keys, heads, features], 2),
    v: make([rows, keys, heads, width], 3),
    w: make([rows, queries, heads, group, width], 4),
    mask: tensor([rows, keys], mask),
  };
}

/** The result and the gradients of its weighted sum, worked out three ways. */
async function run(c: Case, target: Target, seed: number, onDevice: boolean): Promise<{ readonly got: readonly Float64Array[]; readonly want: readonly Float64Array[]; readonly names: readonly string[] }> {
  const g = newGraph();
  const values = tensors(c, seed);
  const input = (name: keyof typeof values): NodeId => g.add('input', [], { field: name, shape: ['N', ...values[name].shape.slice(1)], dtype: 'f32' });
  const [q, k, v, w] = (['q', 'k', 'v', 'w'] as const).map(input) as [NodeId, NodeId, NodeId, NodeId];
  const scores = ['N', c.heads, c.group, c.queries, c.keys] as const;
  const visible = c.masked ? [g.add('broadcast', [g.binaryConst('eq', input('mask'), 0)], { shape: [...scores], axes: [0, 4] })] : [];
  const attrs = { q: 'nihgd', k: 'njhd', v: 'njhe', scores: 'nhgij', out: 'nihge', scale: 0.7, causal: c.causal, ...(c.p > 0 ? { p: c.p, stream: 3 } : {}), part: 'out' };
  const out = g.add('attention', [q, k, v, ...visible], attrs);
  const [dq, dk, dv] = gradients(g, out, w, [q, k, v]) as [NodeId, NodeId, NodeId];
  [out, dq, dk, dv].forEach((node, i) => g.result({ kind: 'output', name: String(i), node }));
  const source = g.finish();
  const env = { rows: c.rows, inputs: values, seed: 5, step: 9 };
  const want = evaluateNodes(source, [out, dq, dk, dv], env).map((t) => t.data);

  const maxRows = c.rows + 1;
  const graph = optimise(source, ALL_ON, keptAttention(target, maxRows, ALL_ON, 2));
  expect(graph.nodes.filter((n) => n.op === 'softmax' || n.op === 'contract'), describeCase(c)).toEqual([]);
  const states: StateLayouts = new Map();
  const laid = layOut(graph, states);
  const fields = Object.entries(values).map(([name, t]) => ({ name, shape: t.shape.slice(1), dtype: 'f32' as const, format: 'f32' as const, target: false }));
  const spec: DataSpec = { source: 'cases', fields, rows: { train: c.rows }, constants: {} };
  const program = kernelsOf(graph, laid, states, { target, maxRows, spec, logWords: 8 });
  const names = program.kernels.map((p) => p.kernel.name);
  const frame = { seed: 5, step: 9, first: 0, slot: 0, rows: c.rows };
  const memory = memoryOf(program, states, maxRows, { rows: c.rows, data: Object.fromEntries(Object.entries(values).map(([n, t]) => [n, t.data])), state: {}, frame });
  for (const { kernel, schedule, tensors: bound, args } of program.kernels) {
    const bindings = bound.map((t) => memory.buffer(t));
    if (!onDevice || schedule.kind !== 'attention') {
      expect(interpret(kernel, { bindings, rows: c.rows, frame, args: Uint32Array.from(args) }), describeCase(c)).toEqual([]);
      continue;
    }
    const emitted = emitKernel(kernel, schedule, { target, frame: FRAME, maxRows });
    const after = await execute(gpu, kernel, emitted, bindings.map((b, i) => rounded(b, kernel.bindings[i]!.format)), { rows: c.rows, frame, args });
    after.forEach((data, i) => bindings[i]!.set(data));
  }
  return { got: laid.graph.results.map((r) => memory.results().output(r.node)), want, names };
}

function randomCase(seed: number): Case {
  const r = new Generator(seed);
  const size = (): number => r.pick([2, 3, 5, 7, 8, 9, 16, 17, 19]);
  const queries = size();
  const causal = r.bool();
  return { rows: r.pick([1, 2, 3]), heads: r.pick([1, 2, 3]), group: r.pick([1, 1, 2]), queries, keys: r.bool() ? queries : size(), features: r.pick([2, 3, 4, 8, 12, 17, 36]), width: r.pick([2, 4, 5, 8, 16, 33, 40]), causal, p: r.pick([0, 0, 0.3]), masked: r.bool() };
}

/** Few and small, since every one is three or four shaders to compile: rows, lanes and vectors that are not full. */
const DEVICE_CASES: readonly Case[] = [
  { rows: 2, heads: 2, group: 1, queries: 19, keys: 17, features: 5, width: 8, causal: true, p: 0.3, masked: false },
  { rows: 2, heads: 1, group: 2, queries: 11, keys: 21, features: 4, width: 12, causal: false, p: 0, masked: true },
];

describe('attention without a matrix of weights', () => {
  it('is what its reference says, kernel by kernel in float64', async () => {
    for (let seed = 0; seed < 40; seed++) {
      const c = randomCase(100 + seed);
      const { got, want } = await run(c, TARGETS[seed % 3]!, seed, false);
      got.forEach((values, i) => expect(distance(values, want[i]!), `${describeCase(c)}: ${['out', 'dq', 'dk', 'dv'][i]}`).toBeLessThan(1e-12));
    }
  });

  for (const target of TARGETS) {
    it(`gives the same on a device, as shaders for ${target.name}`, async () => {
      for (const [seed, c] of DEVICE_CASES.entries()) {
        const { got, want } = await run(c, target, seed, true);
        got.forEach((values, j) => expect(distance(values, want[j]!), `${describeCase(c)}: ${['out', 'dq', 'dk', 'dv'][j]}`).toBeLessThan(2e-5));
      }
    }, 240_000);
  }
});

describe('a transformer of long sequences', () => {
  const LENGTH = 1024;
  const plan = (without: Passes): Plan => {
    const spec: DataSpec = {
      source: 'test',
      fields: [{ name: 'x', shape: [LENGTH], dtype: 'i32', format: 'i32', classes: 50, target: false }, { name: 'y', shape: [LENGTH], dtype: 'i32', format: 'i32', classes: 50, target: true }],
      rows: { train: 20 },
      constants: { classes: 50 },
    };
    const text = `version: 1
name: t
data: {source: mnist, batch_size: 2}
model:
  - embedding: {num_embeddings: 50, embedding_dim: 64}
  - residual: [layer_norm, {multihead_attention: {num_heads: 4, causal: true, dropout: 0.1}}]
  - linear: 50
train: {loss: {cross_entropy: {dim: -1}}, optimizer: {sgd: {lr: 0.1}}, steps: 1}
`;
    const { config, diagnostics } = resolveConfig(parseConfig({ file: 't.yaml', text, read: () => undefined }), spec);
    if (!config) throw new Error(diagnostics.map((d) => d.message).join('; '));
    return compile(config, spec, SOFTWARE, { without }).plan;
  };
  const slabs = ({ buffers }: Plan): number[] => buffers.filter((b) => b.kind === 'slab').map((b) => b.bytes);
  const scores = 2 * 4 * LENGTH * LENGTH * 4;

  it('allocates no tensor of all scores, in training, evaluation or prediction', () => {
    const { buffers, programs, modules } = plan(ALL_ON);
    expect(Math.max(...slabs({ buffers } as Plan))).toBeLessThan(scores / 2);
    expect(slabs({ buffers } as Plan).reduce((a, b) => a + b, 0)).toBeLessThan(scores / 2);
    expect(Object.keys(programs).sort()).toEqual(['eval', 'grad', 'predict', 'update']);
    expect(modules.filter((m) => m.name === 'attention_grad').length).toBe(2);
    // Training keeps log-sum-exps, the other two only want the result.
    expect(modules.filter((m) => m.name === 'attention').map((m) => m.bindings.filter((b) => b.type === 'read_write').length).sort()).toEqual([1, 2]);
  });

  it('does where attention is switched off', () => {
    const off = plan(new Set(['attention']));
    expect(Math.max(...slabs(off))).toBeGreaterThanOrEqual(scores);
    expect(off.modules.filter((m) => m.name.startsWith('attention'))).toEqual([]);
  });
});
