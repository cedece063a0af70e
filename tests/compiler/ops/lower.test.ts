import { describe, expect, it } from 'vitest';
import { opDef, OPS } from '../../../src/compiler/ops/registry.ts';
import { CASES, describeCase, type Case } from './cases.ts';
import { runLowered } from './lowering.ts';
import { buildCase, difference, environment, evaluate } from './support.ts';

function lowered(c: Case): ReturnType<typeof runLowered> {
  const { g, operands, out } = buildCase(c);
  return runLowered(g.node(out), operands.map((id) => g.node(id)), c.operands.map((o) => o.value), c.rows, 5, 9);
}

describe('lowering', () => {
  for (const [name, cases] of CASES) {
    it(`${name}: each element is what the float64 reference says, and no load leaves its tensor`, () => {
      for (const c of cases) {
        const { g, out } = buildCase(c);
        const reference = evaluate(g, out, environment(c));
        if (opDef(c.op).lower) expect(difference(lowered(c).value, reference), describeCase(c)).toBeLessThan(1e-12);
        else expect(difference(decomposed(c), reference), describeCase(c)).toBeLessThan(1e-12);
      }
    });
  }

  it('covers every op', () => {
    const covered = new Set(CASES.map(([, cases]) => cases[0]!.op));
    // Loads, a word of the host's and identities: nothing to compare. What runs step by step: recurrence.test.ts.
    const plain = ['input', 'state', 'frame', 'slot', 'stop_gradient', 'again', 'recurrence', 'recurrence_grad'];
    expect([...OPS.keys()].filter((op) => !covered.has(op)).sort()).toEqual(plain.sort());
  });
});

/** A composite by its decomposition. */
function decomposed(c: Case): ReturnType<typeof evaluate> {
  const { g, operands, out } = buildCase(c);
  return evaluate(g, opDef(c.op).decompose!(g, g.node(out), operands), environment(c));
}

describe('max_pool_grad', () => {
  const pool = (kernel: number, stride: number, dilation: number, size: number): Case => {
    const windows = Math.floor((size - (kernel - 1) * dilation - 1) / stride) + 1;
    const attrs = { kernel: [kernel, kernel], stride: [stride, stride], padding: [[0, 0], [0, 0]], dilation: [dilation, dilation], size: [size, size] };
    const shape = [1, 1, windows, windows];
    const zeros = { shape, data: new Float64Array(windows * windows) };
    return { op: 'max_pool_grad', attrs, rows: 1, operands: [{ value: zeros, dtype: 'f32', batch: true }, { value: zeros, dtype: 'i32', batch: true }] };
  };

  it('needs no loop where windows do not overlap', () => {
    expect(lowered(pool(2, 2, 1, 8)).reductions).toBe(0);
    expect(lowered(pool(2, 3, 1, 8)).reductions).toBe(0);
    expect(lowered(pool(1, 1, 1, 5)).reductions).toBe(0);
    expect(lowered(pool(3, 2, 1, 9)).reductions).toBe(1);
    expect(lowered(pool(2, 2, 2, 9)).reductions).toBe(1);
  });
});
