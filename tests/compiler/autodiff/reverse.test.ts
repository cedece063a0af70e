import { describe, expect, it } from 'vitest';
import { gradients } from '../../../src/compiler/autodiff/reverse.ts';
import { ancestors, evaluateNodes } from '../../../src/compiler/graph/evaluate.ts';
import { GraphBuilder } from '../../../src/compiler/graph/builder.ts';
import type { Graph, NodeId } from '../../../src/compiler/graph/ir.ts';
import { verifyGraph } from '../../../src/compiler/graph/verify.ts';
import type { RefTensor } from '../../../src/compiler/ops/op.ts';
import { nudge } from '../ops/cases.ts';
import { Generator } from '../ops/generator.ts';
import { difference, evaluate, literal, newGraph } from '../ops/support.ts';

function state(g: GraphBuilder, key: string, shape: readonly number[]): NodeId {
  return g.add('state', [], { key, shape: [...shape], dtype: 'f32' });
}

/** Ops of the nodes that `ids` need, counted. */
function opsOf(graph: Graph, ids: readonly NodeId[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ancestors(graph, ids)) counts.set(graph.nodes[id]!.op, (counts.get(graph.nodes[id]!.op) ?? 0) + 1);
  return counts;
}

/** conv → relu → pool → flatten → linear → log-softmax → mean of the target's: the shape of every network to come. */
function network(): { g: GraphBuilder; loss: NodeId; parameters: NodeId[]; x: NodeId; logits: NodeId } {
  const g = newGraph();
  const x = g.add('input', [], { field: 'x', shape: ['N', 2, 5, 5], dtype: 'f32' });
  const label = g.add('input', [], { field: 'label', shape: ['N'], dtype: 'i32' });
  const [w1, b1, w2, b2] = [state(g, 'w1', [3, 2, 3, 3]), state(g, 'b1', [3]), state(g, 'w2', [4, 12]), state(g, 'b2', [4])];
  g.withOrigin({ path: 'conv', type: 'conv2d', phase: 'forward' });
  const conv = g.add('conv', [x, w1!], { stride: [1, 1], padding: [[0, 1], [1, 0]], dilation: [1, 1], groups: 1 });
  const biased = g.binary('add', conv, g.reshape(b1!, [3, 1, 1]));
  g.withOrigin({ path: 'act', type: 'relu', phase: 'forward' });
  const relu = g.select(g.binaryConst('le', biased, 0), g.constant(0), biased);
  const pooled = g.add('max_pool', [relu], { kernel: [2, 2], stride: [2, 2], padding: [[0, 0], [0, 0]], dilation: [1, 1] });
  g.withOrigin({ path: 'fc', type: 'linear', phase: 'forward' });
  const logits = g.binary('add', g.contract(g.reshape(pooled, ['N', 12]), w2!, 'nk', 'ok', 'no'), b2!);
  g.withOrigin({ path: 'loss', type: 'cross_entropy', phase: 'loss' });
  const picked = g.add('take_class', [g.add('log_softmax', [logits], { axis: 1 }), label], { axis: 1 });
  return { g, loss: g.unary('neg', g.mean(picked, [0])), parameters: [w1!, b1!, w2!, b2!], x, logits };
}

describe('gradients of a network', () => {
  const r = new Generator(8);
  const shapes = { w1: [3, 2, 3, 3], b1: [3], w2: [4, 12], b2: [4] };
  const values: Record<string, RefTensor> = Object.fromEntries(Object.entries(shapes).map(([key, shape]) => [key, r.tensor(shape, -1, 1)]));
  const env = { rows: 3, inputs: { x: r.tensor([3, 2, 5, 5]), label: r.ints([3], 0, 3) }, state: values };

  it('equal finite differences of the loss', () => {
    const { g, loss, parameters } = network();
    const found = gradients(g, loss, g.constant(1), parameters);
    const graph = g.finish();
    verifyGraph(graph);
    Object.keys(shapes).forEach((key, k) => {
      const exact = evaluateNodes(graph, [found[k]!], env)[0]!;
      for (let e = 0; e < exact.data.length; e++) {
        const at = (by: number): number => evaluateNodes(graph, [loss], { ...env, state: { ...values, [key]: nudge(values[key]!, e, by) } })[0]!.data[0]!;
        expect(Math.abs((at(1e-5) - at(-1e-5)) / 2e-5 - exact.data[e]!)).toBeLessThan(1e-8);
      }
    });
  });

  it('of cross entropy with respect to the logits are (softmax - target) / N', () => {
    const { g, loss, logits } = network();
    const [found] = gradients(g, loss, g.constant(1), [logits]);
    const softmax = g.add('softmax', [logits], { axis: 1 });
    const [grad, p] = evaluateNodes(g.finish(), [found!, softmax], env) as [RefTensor, RefTensor];
    env.inputs.label.data.forEach((label, row) => (p.data[row * 4 + label]! -= 1));
    expect(difference(grad, { shape: p.shape, data: p.data.map((v) => v / 3) })).toBeLessThan(1e-14);
  });

  it('scale with the seed', () => {
    const { g, loss, parameters } = network();
    const [one] = gradients(g, loss, g.constant(1), [parameters[0]!]);
    const [scaled] = gradients(g, loss, g.constant(-2.5), [parameters[0]!]);
    const [a, b] = evaluateNodes(g.finish(), [one!, scaled!], env) as [RefTensor, RefTensor];
    expect(difference({ shape: a.shape, data: a.data.map((v) => v * -2.5) }, b)).toBeLessThan(1e-14);
  });

  it('need no gradient of the data, nor of what is frozen', () => {
    const { g, loss, parameters } = network();
    const all = gradients(g, loss, g.constant(1), parameters);
    expect(opsOf(g.finish(), all as NodeId[]).get('conv_weight_grad')).toBe(1);
    // Nothing was built that is not needed, not even as a dead node.
    expect(g.finish().nodes.some((n) => n.op === 'conv_input_grad')).toBe(false);

    const frozen = network();
    const forward = frozen.g.finish().nodes.length;
    gradients(frozen.g, frozen.loss, frozen.g.constant(1), [frozen.parameters[3]!]);
    const added = frozen.g.finish().nodes.slice(forward).map((n) => n.op);
    for (const op of ['max_pool_grad', 'conv_weight_grad', 'contract']) expect(added).not.toContain(op);
  });

  it('have the origin of the forward node, with phase backward', () => {
    const { g, loss, parameters } = network();
    const forward = g.finish().nodes.length;
    gradients(g, loss, g.constant(1), parameters);
    const { nodes, origins } = g.finish();
    const weightGrad = nodes.find((n) => n.op === 'conv_weight_grad')!;
    expect(origins[weightGrad.origin]).toMatchObject({ path: 'conv', type: 'conv2d', phase: 'backward' });
    const added = nodes.slice(forward).filter((n) => n.op !== 'constant');
    expect(new Set(added.map((n) => origins[n.origin]!.phase))).toEqual(new Set(['backward']));
    expect(g.currentOrigin).toMatchObject({ path: 'loss', phase: 'loss' });
  });
});

describe('reverse mode', () => {
  it('adds up what comes from several uses', () => {
    const g = newGraph();
    const x = state(g, 'x', [2]);
    const y = g.binary('add', g.binary('mul', x, g.binary('mul', x, x)), g.binary('sub', x, g.binaryConst('mul', x, 4)));
    const [grad] = gradients(g, y, g.fill(1, [2]), [x]);
    const at = literal([2, -3]);
    expect([...evaluate(g, grad!, { rows: 1, state: { x: at } }).data]).toEqual([3 * 4 - 3, 3 * 9 - 3]);
  });

  it('gives the seed for the output itself, and undefined where nothing depends', () => {
    const g = newGraph();
    const [x, other] = [state(g, 'x', []), state(g, 'other', [])];
    const y = g.unary('exp', x);
    const seed = g.constant(1);
    expect(gradients(g, y, seed, [y, other])).toEqual([seed, undefined]);
  });

  it('gives gradients of inner nodes and of what lies behind them at once', () => {
    const g = newGraph();
    const x = state(g, 'x', []);
    const inner = g.binaryConst('mul', x, 3);
    const [di, dx] = gradients(g, g.binary('mul', inner, inner), g.constant(1), [inner, x]);
    const env = { rows: 1, state: { x: literal([2]) } };
    const scalar = (id: NodeId): number => evaluate(g, id, { ...env, state: { x: { shape: [], data: Float64Array.of(2) } } }).data[0]!;
    expect([scalar(di!), scalar(dx!)]).toEqual([12, 36]);
  });

  it('stops at stop_gradient, at integers and at comparisons', () => {
    const g = newGraph();
    const x = state(g, 'x', [3]);
    const seed = g.fill(1, [3]);
    for (const y of [g.add('stop_gradient', [x]), g.cast(g.cast(x, 'i32'), 'f32'), g.cast(g.binaryConst('gt', x, 0), 'f32'), g.unary('floor', x)]) {
      expect(gradients(g, y, seed, [x])).toEqual([undefined]);
    }
    const [through] = gradients(g, g.binary('mul', x, g.add('stop_gradient', [x])), seed, [x]);
    expect([...evaluate(g, through!, { rows: 1, state: { x: literal([1, 2, 3]) } }).data]).toEqual([1, 2, 3]);
  });

  it('refuses a seed of another shape', () => {
    const g = newGraph();
    const x = state(g, 'x', [3]);
    expect(() => gradients(g, g.unary('exp', x), g.constant(1), [x])).toThrow('seed is f32[] where f32[3] is wanted');
  });
});
