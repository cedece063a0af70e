/** Builds graphs from cases and compares float64 tensors. */
import { expect } from 'vitest';
import { evaluateNodes, type EvaluationEnv } from '../../../src/compiler/graph/evaluate.ts';
import { GraphBuilder } from '../../../src/compiler/graph/builder.ts';
import type { NodeId } from '../../../src/compiler/graph/ir.ts';
import type { RefTensor } from '../../../src/compiler/ops/op.ts';
import { tensor } from '../../../src/compiler/ops/tensor.ts';
import type { Case, Operand } from './cases.ts';

export function newGraph(): GraphBuilder {
  return new GraphBuilder({ path: 'net', type: 'test', phase: 'forward' });
}

/** A source node for an operand: a field where it has a batch, else a state. */
export function source(g: GraphBuilder, name: string, operand: Operand): NodeId {
  const { value, dtype, batch } = operand;
  return batch
    ? g.add('input', [], { field: name, shape: ['N', ...value.shape.slice(1)], dtype })
    : g.add('state', [], { key: name, shape: [...value.shape], dtype });
}

export function buildCase(c: Case): { g: GraphBuilder; operands: NodeId[]; out: NodeId } {
  const g = newGraph();
  const operands = c.operands.map((operand, i) => source(g, `x${i}`, operand));
  return { g, operands, out: g.add(c.op, operands, c.attrs) };
}

/** The values of a case's operands, `replace` put in the place of some. */
export function environment(c: Case, replace: Readonly<Record<number, RefTensor>> = {}): EvaluationEnv {
  const given = Object.fromEntries(c.operands.map((operand, i) => [`x${i}`, replace[i] ?? operand.value]));
  return { rows: c.rows, inputs: given, state: given, seed: 5, step: 9 };
}

export function evaluate(g: GraphBuilder, id: NodeId, env: EvaluationEnv): RefTensor {
  return evaluateNodes(g.finish(), [id], env)[0]!;
}

export function dot(a: RefTensor, b: RefTensor): number {
  expect(a.shape).toEqual(b.shape);
  return a.data.reduce((sum, v, i) => sum + v * b.data[i]!, 0);
}

/** Largest difference, relative to the largest value (or to 1 where all are small). */
export function difference(a: RefTensor, b: RefTensor): number {
  expect(a.shape).toEqual(b.shape);
  let worst = 0;
  let scale = 1;
  a.data.forEach((v, i) => {
    const w = b.data[i]!;
    if (Object.is(v, w) || v === w) return;
    worst = Math.max(worst, Number.isNaN(v) || Number.isNaN(w) ? Infinity : Math.abs(v - w));
    scale = Math.max(scale, Math.abs(w));
  });
  return worst / scale;
}

/** A literal tensor of one axis or nested lists. */
export function literal(values: readonly unknown[]): RefTensor {
  const shape: number[] = [];
  for (let v: unknown = values; Array.isArray(v); v = v[0]) shape.push(v.length);
  return tensor(shape, (values as readonly number[]).flat(9) as number[]);
}
