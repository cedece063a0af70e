/** Every loss and metric behind a linear layer: fused kernels, run in float64, against the graph's own value. A loss straight on a product fuses otherwise than one behind a softmax. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { evaluateGraph } from '../../../src/compiler/graph/evaluate.ts';
import { LOSSES } from '../../../src/compiler/losses/registry.ts';
import { METRICS } from '../../../src/compiler/metrics/registry.ts';
import type { RefTensor } from '../../../src/compiler/ops/op.ts';
import { PORTABLE } from '../../../src/compiler/target.ts';
import { uniform } from '../../../src/plan/random.ts';
import { configOf, field, specOf, type Source } from '../model/support.ts';
import { runProgram } from '../passes/run.ts';

const indices = { dtype: 'i32', format: 'i32', classes: 4 } as const;
const CLASSES = 'metrics: [accuracy, {top_k: 2}, precision, f1, confusion_matrix, perplexity]';
const NUMBERS = 'metrics: [mae, mse, r2]';
const YES_NO = 'metrics: [accuracy, recall, {f1: {average: micro}}]';

interface Case {
  readonly loss: string;
  /** What the target holds: class indices, or numbers in this range. */
  readonly y: 'classes' | readonly [number, number];
  readonly metrics: string;
  readonly model?: string;
}

const LINEAR = '- linear: 4';
const CASES: readonly Case[] = [
  { loss: 'cross_entropy', y: 'classes', metrics: CLASSES },
  { loss: '{cross_entropy: {weight: [1, 2, 0.5, 3], ignore_index: 1, label_smoothing: 0.2}}', y: 'classes', metrics: CLASSES },
  { loss: '{cross_entropy: {weight: [1, 2, 0.5, 3], label_smoothing: 0.2}}', y: [0, 1], metrics: 'metrics: [accuracy, recall, perplexity]' },
  { loss: 'nll', y: 'classes', metrics: 'metrics: [accuracy, perplexity]' },
  { loss: '{nll: {weight: [1, 2, 0.5, 3], ignore_index: 2}}', y: 'classes', metrics: CLASSES, model: `${LINEAR}\n- log_softmax` },
  { loss: 'mse', y: [-1, 1], metrics: NUMBERS },
  { loss: 'l1', y: [-1, 1], metrics: NUMBERS },
  { loss: '{smooth_l1: {beta: 0.5}}', y: [-1, 1], metrics: NUMBERS },
  { loss: '{huber: {delta: 0.5}}', y: [-1, 1], metrics: NUMBERS },
  { loss: '{bce: {weight: 2}}', y: [0, 1], metrics: YES_NO, model: `${LINEAR}\n- sigmoid` },
  { loss: '{bce_with_logits: {pos_weight: [1, 2, 0.5, 3]}}', y: [0, 1], metrics: YES_NO },
  { loss: '{kl_div: {reduction: batchmean}}', y: [0.1, 1], metrics: NUMBERS, model: `${LINEAR}\n- log_softmax` },
  { loss: '{poisson_nll: {full: true}}', y: [0, 4], metrics: NUMBERS },
  { loss: 'hinge', y: [-1, 1], metrics: YES_NO },
  { loss: 'hinge_embedding', y: [-1, 1], metrics: NUMBERS },
  { loss: '{multi_margin: {p: 2, weight: [1, 2, 0.5, 3]}}', y: 'classes', metrics: CLASSES },
  { loss: 'multi_margin', y: 'classes', metrics: CLASSES },
  { loss: '{cosine_embedding: {input: [first, second], target: sign}}', y: [-1, 1], metrics: 'metrics: []', model: '- {name: first, linear: 3}\n- {name: second, from: x, linear: 3}' },
];

const MAX_ROWS = 5;
const values = (count: number, stream: number): Float64Array => Float64Array.from({ length: count }, (_, i) => 2 * uniform(1, 0, stream, i) - 1);

function sourceOf({ y, loss, metrics }: Case): Source {
  const target = y === 'classes' ? field('y', [], { target: true, ...indices }) : field('y', [4], { target: true });
  return { fields: [field('x', [6]), target, field('sign', [], { target: true })], batchSize: MAX_ROWS, train: `loss: ${loss}\noptimizer: sgd\nsteps: 1\n${metrics}` };
}

describe.each(CASES)('$loss', (c) => {
  const source = sourceOf(c);
  const spec = specOf(source);
  const { plan, programs } = compile(configOf(c.model ?? LINEAR, source), spec, PORTABLE);
  const layouts = new Map(plan.state.filter((s) => s.role === 'parameter').map((s) => [s.name, s.layout]));
  const state: Record<string, RefTensor> = Object.fromEntries(plan.state.flatMap((s, i) => (s.role === 'parameter' ? [[s.name, { shape: s.shape, data: values(s.shape.reduce((n, d) => n * d, 1), 50 + i) }]] : [])));

  it.each([1, 3, 5])('%i rows', (rows) => {
    const signs = values(rows, 3).map((v) => (v < 0 ? -1 : 1));
    const numbers = c.y === 'classes' ? values(rows, 2).map((v) => Math.floor(2 * (v + 1))) : values(4 * rows, 2).map((v) => c.y[0] as number + ((v + 1) / 2) * ((c.y[1] as number) - (c.y[0] as number)));
    const data = { x: values(6 * rows, 1), y: c.loss.startsWith('hinge') ? numbers.map((v) => (v < 0 ? -1 : 1)) : numbers, sign: signs };
    const inputs = Object.fromEntries(spec.fields.map(({ name, shape }) => [name, { shape: [rows, ...shape], data: data[name as keyof typeof data] }]));
    const frame = { first: 0, slot: 0, seed: 3, step: 7, micro: 0, grad_scale: 1 };
    for (const program of ['grad', 'eval'] as const) {
      const { source: graph, graph: laid } = programs[program]!;
      const run = runProgram(programs[program]!, layouts, MAX_ROWS, { rows, data, state, frame });
      const expected = evaluateGraph(graph, { rows, inputs, state, seed: 3, step: 7, frame });
      graph.results.forEach((result, i) => {
        const want = expected[i]!.data;
        const got = result.kind === 'state' ? run.state(result.state) : result.kind === 'log' ? run.log(result.word, want.length) : run.output(laid.results[i]!.node);
        const scale = Math.max(1e-3, ...want.map(Math.abs));
        expect(got.length).toBe(want.length);
        want.forEach((v, k) => expect(Math.abs(got[k]! - v) / scale, `${program} ${JSON.stringify(result)} [${k}]: ${got[k]} for ${v}`).toBeLessThan(1e-9));
      });
    }
  });
});

it('leaves no loss and no metric out', () => {
  const text = CASES.map((c) => `${c.loss} ${c.metrics}`).join(' ');
  for (const name of [...LOSSES.keys(), ...METRICS.keys()]) expect(text).toMatch(new RegExp(`\\b${name}\\b`));
});
