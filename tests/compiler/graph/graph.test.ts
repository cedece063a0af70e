import { describe, expect, it } from 'vitest';
import { broadcastShapes, GraphBuilder } from '../../../src/compiler/graph/builder.ts';
import { evaluateGraph, evaluateNodes } from '../../../src/compiler/graph/evaluate.ts';
import type { Graph, Node, NodeId } from '../../../src/compiler/graph/ir.ts';
import { printGraph } from '../../../src/compiler/graph/print.ts';
import { verifyGraph } from '../../../src/compiler/graph/verify.ts';
import { tensor } from '../../../src/compiler/ops/tensor.ts';
import { literal, newGraph } from '../ops/support.ts';

/** fc(x) = x · wᵀ + b, with a result of each kind. */
function linear(): GraphBuilder {
  const g = new GraphBuilder({ path: 'data.x', type: 'input', phase: 'forward' });
  const x = g.add('input', [], { field: 'x', shape: ['N', 3], dtype: 'f32' });
  g.withOrigin({ path: 'fc', type: 'linear', phase: 'forward', location: { file: 'net.yaml', line: 7, column: 3 } });
  const w = g.add('state', [], { key: 'fc.weight', shape: [2, 3], dtype: 'f32' });
  const b = g.add('state', [], { key: 'fc.bias', shape: [2], dtype: 'f32' });
  const y = g.binary('add', g.contract(x, w, 'nk', 'ok', 'no'), b);
  g.result({ kind: 'output', name: 'output', node: y });
  g.result({ kind: 'log', word: 0, node: g.reduce('sum', y, [0, 1]) });
  g.result({ kind: 'state', state: 'fc.bias', node: g.unary('neg', b) });
  return g;
}

describe('builder', () => {
  it('gives an equal node back, whatever the order of its attributes', () => {
    const g = newGraph();
    const x = g.fill(1, [2, 3]);
    expect(g.add('slice', [x], { axis: 1, start: 0, end: 2 })).toBe(g.add('slice', [x], { end: 2, start: 0, axis: 1 }));
    expect(g.add('slice', [x], { axis: 1, start: 0, end: 1 })).not.toBe(g.add('slice', [x], { axis: 1, start: 0, end: 2 }));
  });

  it('broadcasts as PyTorch does', () => {
    expect(broadcastShapes(['N', 1, 4], [3, 1])).toEqual(['N', 3, 4]);
    expect(broadcastShapes([], [2])).toEqual([2]);
    expect(() => broadcastShapes([2, 3], [2, 4])).toThrow('[2, 3] and [2, 4] do not broadcast');
    const g = newGraph();
    const [column, row] = [g.add('state', [], { key: 'c', shape: [2, 1], dtype: 'f32' }), g.add('state', [], { key: 'r', shape: [3], dtype: 'f32' })];
    const sum = g.binary('add', column, row);
    const state = { c: literal([[10], [20]]), r: literal([1, 2, 3]) };
    expect([...evaluateNodes(g.finish(), [sum], { rows: 1, state })[0]!.data]).toEqual([11, 12, 13, 21, 22, 23]);
  });

  it('continues from a finished graph with the same numbers', () => {
    const graph = linear().finish();
    const g = GraphBuilder.from(graph, true);
    expect(g.finish()).toEqual(graph);
    expect(g.add('state', [], { key: 'fc.weight', shape: [2, 3], dtype: 'f32' })).toBe(1);
    expect(GraphBuilder.from(graph).finish().results).toEqual([]);
  });
});

describe('evaluateGraph', () => {
  const env = { rows: 2, inputs: { x: literal([[1, 2, 3], [4, 5, 6]]) }, state: { 'fc.weight': literal([[1, 0, 0], [0, 1, 1]]), 'fc.bias': literal([10, 20]) } };

  it('gives the results in order', () => {
    const [y, sum, bias] = evaluateGraph(linear().finish(), env);
    expect([...y!.data]).toEqual([11, 25, 14, 31]);
    expect([...sum!.data]).toEqual([81]);
    expect([...bias!.data]).toEqual([-10, -20]);
  });

  it('evaluates only what is asked for', () => {
    const graph = linear().finish();
    expect(evaluateNodes(graph, [2], { rows: 1, state: { 'fc.bias': literal([10, 20]) } })).toHaveLength(1);
  });

  it('names what it was not given, and what has another shape', () => {
    expect(() => evaluateGraph(linear().finish(), { ...env, state: {} })).toThrow('no value for state fc.weight');
    expect(() => evaluateGraph(linear().finish(), { ...env, inputs: { x: tensor([2, 4]) } })).toThrow('has shape [2, 4] where [2, 3] is its type');
  });
});

describe('printGraph', () => {
  it('shows a node a line, with type, attributes and origin', () => {
    expect(printGraph(linear().finish())).toBe(
      [
        '%0: f32[N, 3] = input() {field: x}                        // data.x input forward',
        '%1: f32[2, 3] = state() {key: fc.weight}                  // fc linear forward, net.yaml:7',
        '%2: f32[2] = state() {key: fc.bias}                       // fc linear forward, net.yaml:7',
        '%3: f32[N, 2] = contract(%0, %1) {a: nk, b: ok, out: no}  // fc linear forward, net.yaml:7',
        '%4: f32[N, 2] = broadcast(%2) {axes: [1]}                 // fc linear forward, net.yaml:7',
        '%5: f32[N, 2] = binary(%3, %4) {fn: add}                  // fc linear forward, net.yaml:7',
        '%6: f32[] = reduce(%5) {fn: sum, axes: [0, 1]}            // fc linear forward, net.yaml:7',
        '%7: f32[2] = unary(%2) {fn: neg}                          // fc linear forward, net.yaml:7',
        'output output = %5',
        'log 0 = %6',
        'state fc.bias = %7',
        '',
      ].join('\n'),
    );
  });
});

describe('verifyGraph', () => {
  const change = (id: NodeId, to: Partial<Node>): Graph => {
    const graph = linear().finish();
    return { ...graph, nodes: graph.nodes.map((n) => (n.id === id ? { ...n, ...to } : n)) };
  };

  it('accepts what the builder makes', () => {
    expect(() => verifyGraph(linear().finish())).not.toThrow();
  });

  const broken: readonly [string, Graph, RegExp][] = [
    ['a type that is not the rule\'s', change(3, { shape: ['N', 9] }), /rule gives f32\[N, 2\]: %3: f32\[N, 9\] = contract/],
    ['a dtype that is not the rule\'s', change(7, { dtype: 'i32' }), /rule gives f32\[2\]/],
    ['an operand that comes later', change(5, { inputs: [3, 6] }), /operand %6 does not come before/],
    ['a number that is not the position', change(2, { id: 5 }), /node 5 stands at position 2/],
    ['an unknown op', change(7, { op: 'negate' }), /unknown op negate/],
    ['a broken shape rule', change(5, { inputs: [3, 2] }), /add of shapes \[N, 2\] and \[2\]/],
    ['an origin that does not exist', change(1, { origin: 9 }), /origin 9 does not exist/],
    ['the batch elsewhere than in front', change(0, { attrs: { field: 'x', shape: [3, 'N'], dtype: 'f32' }, shape: [3, 'N'] }), /batch in front/],
  ];
  for (const [what, graph, message] of broken) {
    it(`refuses ${what}`, () => {
      expect(() => verifyGraph(graph)).toThrow(message);
    });
  }

  const results = (...list: Graph['results']): Graph => ({ ...linear().finish(), results: list });
  const bad: readonly [string, Graph, RegExp][] = [
    ['of a node that is not there', results({ kind: 'output', name: 'y', node: 99 }), /no node %99/],
    ['that is given twice', results({ kind: 'log', word: 1, node: 6 }, { kind: 'log', word: 1, node: 6 }), /log 1: it is given twice/],
    ['that puts the batch in the log', results({ kind: 'log', word: 0, node: 5 }), /words of the log are as many for any batch/],
    ['that puts the batch in a state', results({ kind: 'state', state: 's', node: 5 }), /does not depend on the batch/],
    ['that changes the shape of a state', results({ kind: 'state', state: 'fc.bias', node: 1 }), /it is read as f32\[2\]/],
  ];
  for (const [what, graph, message] of bad) {
    it(`refuses a result ${what}`, () => {
      expect(() => verifyGraph(graph)).toThrow(message);
    });
  }
});
