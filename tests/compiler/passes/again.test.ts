/** `recomputeAgain`: what is chosen is computed a second time, just before it is needed, and the values are the same. */
import { describe, expect, it } from 'vitest';
import { gradients } from '../../../src/compiler/autodiff/reverse.ts';
import { evaluateGraph } from '../../../src/compiler/graph/evaluate.ts';
import type { Graph, NodeId } from '../../../src/compiler/graph/ir.ts';
import { recomputeAgain } from '../../../src/compiler/passes/again.ts';
import { partition } from '../../../src/compiler/passes/partition.ts';
import { chooseLayouts, type LaidOut } from '../../../src/compiler/passes/layout.ts';
import { literal, newGraph } from '../ops/support.ts';

const LAYERS = 4;

/** The step of a chain of products and tanh: gradients of its weights, and the nodes behind each tanh. */
function chain(): { readonly laid: LaidOut; readonly outputs: readonly NodeId[] } {
  const g = newGraph();
  const weights = Array.from({ length: LAYERS }, (_, i) => g.add('state', [], { key: `w${i}`, shape: [8, 8], dtype: 'f32' }));
  let x = g.add('input', [], { field: 'x', shape: ['N', 8], dtype: 'f32' });
  const outputs = weights.map((w) => (x = g.unary('tanh', g.contract(x, w, 'nk', 'ok', 'no'))));
  const loss = g.mean(g.mean(g.binary('mul', x, x), [1]), [0]);
  g.result({ kind: 'log', word: 0, node: loss });
  const found = gradients(g, loss, g.add('frame', [], { name: 'grad_scale', dtype: 'f32' }), weights);
  found.forEach((node, i) => g.result({ kind: 'state', state: `grad:w${i}`, node: node! }));
  const laid = chooseLayouts(g.finish(), new Map(), (key) => key.replace(/^grad:/, ''));
  const tanhs = laid.graph.nodes.filter((n) => n.op === 'unary' && n.attrs['fn'] === 'tanh').map((n) => n.id);
  return { laid, outputs: tanhs.slice(0, outputs.length) };
}

/** Products and what follows them, from `from` (exclusive) to `to` (inclusive). */
function between(graph: Graph, from: NodeId, to: NodeId): NodeId[] {
  return graph.nodes.filter((n) => n.id > from && n.id <= to && (n.op === 'contract' || n.op === 'unary')).map((n) => n.id);
}

const env = { rows: 3, state: Object.fromEntries(Array.from({ length: LAYERS }, (_, i) => [`w${i}`, literal(Array.from({ length: 8 }, (_, r) => Array.from({ length: 8 }, (_, c) => Math.sin(9 * r + c + i) / 2)))])), inputs: { x: literal([0, 1, 2].map((r) => Array.from({ length: 8 }, (_, c) => Math.cos(8 * r + c)))) }, frame: { grad_scale: 1 } };

describe('recomputeAgain', () => {
  const { laid, outputs } = chain();
  const chosen = new Map(between(laid.graph, outputs[0]!, outputs[2]!).map((id) => [id, 0]));
  const again = recomputeAgain(laid, chosen);

  it('keeps values and results', () => {
    const values = (graph: Graph): number[][] => evaluateGraph(graph, env).map((t) => [...t.data]);
    expect(values(again.graph)).toEqual(values(laid.graph));
    expect(again.graph.results.map(({ node: _node, ...result }) => result)).toEqual(laid.graph.results.map(({ node: _node, ...result }) => result));
  });

  it('does the chosen ones twice and nothing else, from what is kept', () => {
    const count = (graph: Graph, op: string): number => graph.nodes.filter((n) => n.op === op).length;
    expect(count(again.graph, 'contract')).toBe(count(laid.graph, 'contract') + 2);
    const starts = again.graph.nodes.filter((n) => n.op === 'again');
    expect(starts).toHaveLength(1);
    expect(again.graph.nodes[starts[0]!.inputs[0]!]!.attrs['fn']).toBe('tanh');
    expect(again.graph.nodes.filter((n) => again.graph.origins[n.origin]!.phase === 'recompute').length).toBe(chosen.size);
  });

  it('runs them late: behind all of the forward pass, before the first kernel that reads them', () => {
    const { clusters, set } = partition(again.graph, again.layouts, { maxRows: 3, maxBindings: 8, fuse: true });
    const at = (id: NodeId): number => clusters.findIndex((c) => c.id === set.of.get(id));
    const doubled = again.graph.nodes.filter((n) => again.graph.origins[n.origin]!.phase === 'recompute' && n.op === 'contract').map((n) => at(n.id));
    const loss = at(again.graph.results[0]!.node);
    const reader = Math.min(...again.graph.nodes.filter((n) => n.op === 'contract' && n.inputs.some((i) => again.graph.origins[again.graph.nodes[i]!.origin]!.phase === 'recompute') && again.graph.origins[n.origin]!.phase !== 'recompute').map((n) => at(n.id)));
    expect(Math.min(...doubled)).toBeGreaterThan(loss);
    expect(Math.max(...doubled)).toBeLessThan(reader);
    // Two kernels of the last layer's backward pass come first: its own output is kept.
    expect(Math.min(...doubled)).toBeGreaterThan(loss + 1);
  });

  it('shares no kernel between the forward pass and what is worked out again', () => {
    const { clusters } = partition(again.graph, again.layouts, { maxRows: 3, maxBindings: 8, fuse: true });
    for (const { members } of clusters) {
      const phases = new Set([...members].map((id) => again.graph.origins[again.graph.nodes[id]!.origin]!.phase));
      expect(phases.has('forward') && phases.has('recompute')).toBe(false);
    }
  });

  it('gives the same graph where nothing is chosen', () => {
    const same = recomputeAgain(laid, new Map());
    expect(same.graph.nodes.map(({ op, inputs }) => [op, inputs])).toEqual(laid.graph.nodes.map(({ op, inputs }) => [op, inputs]));
    expect(same.layouts).toEqual(laid.layouts);
  });
});
