/** Recurrences as ops: shape rules, linearity of their gradients, the steps that they are made of. Values: layers/recurrent.test.ts. */
import { describe, expect, it } from 'vitest';
import { gradients } from '../../../src/compiler/autodiff/reverse.ts';
import type { Attrs, NodeId, TensorType } from '../../../src/compiler/graph/ir.ts';
import { verifyGraph } from '../../../src/compiler/graph/verify.ts';
import { CELLS, FORWARD, GATES, type Cell } from '../../../src/compiler/ops/cells.ts';
import { runLoop } from '../../../src/compiler/ops/loop.ts';
import { opDef } from '../../../src/compiler/ops/registry.ts';
import { ShapeError, type RefTensor } from '../../../src/compiler/ops/op.ts';
import type { Shape } from '../../../src/plan/layout.ts';
import { Generator } from './generator.ts';
import { difference, dot, evaluate, newGraph, source } from './support.ts';

const [ROWS, STEPS, H] = [2, 4, 3];
const r = new Generator(77);
const t = (shape: Shape): TensorType => ({ shape, dtype: 'f32' });

interface Recurrence {
  readonly g: ReturnType<typeof newGraph>;
  readonly operands: readonly NodeId[];
  readonly hidden: NodeId;
  readonly values: Record<string, RefTensor>;
}

function build(cell: Cell, reverse: boolean): Recurrence {
  const g = newGraph();
  const values: Record<string, RefTensor> = {};
  const operand = (name: string, shape: readonly number[], batch: boolean): NodeId => {
    values[name] = r.tensor(shape);
    return source(g, name, { value: values[name], dtype: 'f32', batch });
  };
  const wide = GATES[cell] * H;
  const operands = [operand('x', [ROWS, STEPS, wide], true), operand('w', [wide, H], false), ...(cell === 'gru' ? [operand('b', [H], false)] : [])];
  return { g, operands, hidden: g.add('recurrence', operands, { cell, reverse, output: 'hidden' }), values };
}

describe.each(CELLS.flatMap((cell) => [[cell, false], [cell, true]] as const))('%s, reverse: %s', (cell, reverse) => {
  const env = (values: Record<string, RefTensor>) => ({ rows: ROWS, inputs: values, state: values });

  it('has adjoints: ⟨Jv, u⟩ = ⟨v, Jᵀu⟩ for each operand, Jv by central differences', () => {
    const { g, operands, hidden, values } = build(cell, reverse);
    const u = r.tensor([ROWS, STEPS, H]);
    const seed = source(g, 'u', { value: u, dtype: 'f32', batch: true });
    const found = gradients(g, hidden, seed, operands);
    verifyGraph(g.finish());
    ['x', 'w', 'b'].slice(0, operands.length).forEach((name, i) => {
      const v = r.tensor(values[name]!.shape);
      const at = (by: number): RefTensor => evaluate(g, hidden, env({ ...values, [name]: { ...v, data: values[name]!.data.map((x, k) => x + by * v.data[k]!) } }));
      const [up, down] = [at(1e-5), at(-1e-5)];
      const along = { ...up, data: up.data.map((x, k) => (x - down.data[k]!) / 2e-5) };
      const gradient = evaluate(g, found[i]!, env({ ...values, u }));
      expect(Math.abs(dot(along, u) - dot(v, gradient)), name).toBeLessThan(1e-8);
    });
  });

  it('has gradients that are linear in what comes from behind', () => {
    const { g, operands, hidden, values } = build(cell, reverse);
    const [a, b] = [r.tensor([ROWS, STEPS, H]), r.tensor([ROWS, STEPS, H])];
    const [one, two] = ['one', 'two'].map((name, i) => source(g, name, { value: [a, b][i]!, dtype: 'f32', batch: true })) as [NodeId, NodeId];
    const of = (seed: NodeId): RefTensor => evaluate(g, gradients(g, hidden, seed, operands)[0]!, env({ ...values, one: a, two: b }));
    const [x, y] = [of(one), of(two)];
    expect(difference(of(g.binary('sub', g.binaryConst('mul', one, 3), two)), { ...x, data: x.data.map((v, i) => 3 * v - y.data[i]!) })).toBeLessThan(1e-14);
  });

  it('backwards is forwards on the sequence turned round', () => {
    if (reverse) return;
    const { g, operands, values } = build(cell, false);
    const there = g.add('recurrence', operands, { cell, reverse: true, output: 'hidden' });
    const turned = g.add('flip', [g.add('recurrence', [g.add('flip', [operands[0]!], { axes: [1] }), ...operands.slice(1)], { cell, reverse: false, output: 'hidden' })], { axes: [1] });
    expect(evaluate(g, turned, env(values))).toEqual(evaluate(g, there, env(values)));
  });
});

describe('shape rules', () => {
  const lstm: Attrs = { cell: 'lstm', reverse: false, output: 'hidden' };
  it.each<[string, TensorType[], Attrs, RegExp]>([
    ['recurrence', [t(['N', 5, 12]), t([12, 4])], lstm, /\[12, 4\] is no recurrent weight of lstm/],
    ['recurrence', [t(['N', 5, 12]), t([16, 4])], lstm, /\[N, 5, 12\] is not \[N, steps, 16\]/],
    ['recurrence', [t(['N', 16]), t([16, 4])], lstm, /\[N, 16\] is not \[N, steps, 16\]/],
    ['recurrence', [t([3, 5, 16]), t([16, 4])], lstm, /\[3, 5, 16\] is not/],
    ['recurrence', [t(['N', 5, 16]), t([16, 4]), t([4])], lstm, /not 3 operands/],
    ['recurrence', [t(['N', 5, 12]), t([12, 4]), t([3])], { ...lstm, cell: 'gru' }, /bias of \[3\] for 4 hidden units/],
    ['recurrence', [t(['N', 5, 4]), t([4, 4])], { ...lstm, cell: 'elman' }, /cell is "elman", not one of/],
    ['recurrence', [t(['N', 5, 4]), t([4, 4])], { cell: 'rnn_tanh', reverse: false, output: 'gates' }, /output is "gates", not one of hidden/],
    ['recurrence', [t(['N', 5, 4]), t([4, 4])], { cell: 'rnn_tanh', reverse: 1, output: 'hidden' }, /reverse is 1/],
    ['recurrence_grad', [t(['N', 5, 4]), t([16, 4]), t(['N', 5, 16])], { ...lstm, output: 'input' }, /takes 4 operands, not 3/],
    ['recurrence_grad', [t(['N', 5, 4]), t([16, 4]), t(['N', 6, 16]), t(['N', 5, 4])], { ...lstm, output: 'recurrent' }, /output is "recurrent"/],
  ])('%s refuses what does not fit', (op, inputs, attrs, message) => {
    expect(() => opDef(op).type(inputs, attrs)).toThrow(ShapeError);
    expect(() => opDef(op).type(inputs, attrs)).toThrow(message);
  });

  it('every output of a step has the shape that the op says', () => {
    for (const cell of CELLS) {
      const wide = GATES[cell] * H;
      for (const output of FORWARD[cell]) {
        const inputs = [t(['N', STEPS, wide]), t([wide, H])];
        const { shape } = opDef('recurrence').type(inputs, { cell, reverse: false, output });
        const loop = opDef('recurrence').loop!({ ...t(shape), id: 2, op: 'recurrence', inputs: [0, 1], attrs: { cell, reverse: false, output }, origin: 0 }, inputs);
        expect(runLoop(loop, [r.tensor([ROWS, STEPS, wide]), r.tensor([wide, H])], ROWS).shape, `${cell} ${output}`).toEqual([ROWS, ...shape.slice(1)]);
      }
    }
  });
});
