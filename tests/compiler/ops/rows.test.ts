/** Which ops treat a row of the batch by itself: what is worked out once for each row relies on it. */
import { describe, expect, it } from 'vitest';
import { GraphBuilder } from '../../../src/compiler/graph/builder.ts';
import { evaluateGraph } from '../../../src/compiler/graph/evaluate.ts';
import type { Graph } from '../../../src/compiler/graph/ir.ts';
import { isUnsettling } from '../../../src/compiler/programs/prefix.ts';
import { decompose } from '../../../src/compiler/passes/simplify.ts';
import { tensor } from '../../../src/compiler/ops/tensor.ts';
import type { RefTensor } from '../../../src/compiler/ops/op.ts';
import { CASES, describeCase, type Case } from './cases.ts';
import { buildCase, difference, environment } from './support.ts';

function opened(c: Case): Graph {
  const { g, out } = buildCase(c);
  const whole = GraphBuilder.from(g.finish());
  whole.result({ kind: 'output', name: 'out', node: out });
  return decompose(whole.finish());
}

/** The rows from `from` on. */
function rowsOf({ shape, data }: RefTensor, from: number, count: number): RefTensor {
  const size = data.length / shape[0]!;
  return tensor([count, ...shape.slice(1)], data.subarray(from * size, (from + count) * size));
}

/** The last rows of every operand with a batch. */
function cut(c: Case, from: number): Case {
  const rows = c.rows - from;
  return { ...c, rows, operands: c.operands.map((o) => (o.batch ? { ...o, value: rowsOf(o.value, from, rows) } : o)) };
}

describe('a row by itself', () => {
  for (const [name, cases] of CASES) {
    it(name, () => {
      for (const c of cases.filter(({ rows, operands }) => rows > 1 && operands.some(({ batch }) => batch))) {
        const graph = opened(c);
        if (graph.nodes.some((node) => isUnsettling(graph, node))) continue;
        const [all] = evaluateGraph(graph, environment(c));
        const [last] = evaluateGraph(graph, environment(cut(c, 1)));
        // Without the first row the others are what they were, one place further up.
        expect(difference(last!, rowsOf(all!, 1, c.rows - 1)), describeCase(c)).toBe(0);
      }
    });
  }

  it('is not what sums, shuffles and draws over the batch give', () => {
    const mixing = CASES.flatMap(([, cases]) => cases.filter((c) => opened(c).nodes.some((node, _, nodes) => isUnsettling({ nodes }, node)))).map(({ op }) => op);
    expect([...new Set(mixing)].sort()).toEqual(expect.arrayContaining(['contract', 'conv_weight_grad', 'gather_grad', 'iota', 'normalize', 'random', 'reduce', 'reverse_rows']));
    for (const op of ['binary', 'broadcast', 'concat', 'conv', 'gather', 'log_softmax', 'max_pool', 'permute', 'reshape', 'slice', 'softmax', 'unary', 'warp']) expect(mixing).not.toContain(op);
  });
});
