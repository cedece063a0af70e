/**
 * Every op on the GPU against its float64 reference, at sizes around those of tiles and vectors: as the compiler makes
 * kernels of it, for a software adapter and for a card. A bound grows with the number of terms of a sum.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interpret } from '../../../src/compiler/kernel/interpret.ts';
import { optimise } from '../../../src/compiler/passes/optimise.ts';
import { kernelsOf, layOut } from '../../../src/compiler/passes/pipeline.ts';
import type { StateLayouts } from '../../../src/compiler/passes/layout.ts';
import { opDef } from '../../../src/compiler/ops/registry.ts';
import { tensor } from '../../../src/compiler/ops/tensor.ts';
import { PORTABLE, type Target } from '../../../src/compiler/target.ts';
import type { DataSpec } from '../../../src/plan/data-spec.ts';
import { emitKernel } from '../../../src/shaders/emit.ts';
import { openTestDevice, type TestDevice } from '../../gpu.ts';
import { distance, EPSILON, sumBound } from '../../shaders/close.ts';
import { execute, FRAME, rounded, SOFTWARE } from '../../shaders/run.ts';
import { memoryOf } from '../passes/run.ts';
import { describeCase, edgeCases, type Case } from './cases.ts';
import { environment, evaluate, newGraph, source } from './support.ts';

const TARGETS: readonly Target[] = [SOFTWARE, PORTABLE];
/** Functions that WGSL allows to be less exact than one operation. */
const LOOSE: Readonly<Record<string, number>> = { exp: 64 * EPSILON, pow: 128 * EPSILON, erf: 1e-6, sin: 2 ** -11, cos: 2 ** -11 };

let gpu: TestDevice;
beforeAll(async () => {
  gpu = await openTestDevice({ features: ['subgroups'] });
});
afterAll(() => gpu.close());

/** With operands that f32 holds: the reference starts from the same numbers. */
function inSingle(c: Case): Case {
  return { ...c, operands: c.operands.map((o) => ({ ...o, value: tensor(o.value.shape, rounded(o.value.data, 'f32')) })) };
}

async function onDevice(c: Case, target: Target): Promise<{ got: Float64Array; want: Float64Array; bound: number }> {
  const g = newGraph();
  // A field holds no booleans.
  const operands = c.operands.map((o, i) => (o.dtype === 'bool' ? g.cast(source(g, `x${i}`, { ...o, dtype: 'i32' }), 'bool') : source(g, `x${i}`, o)));
  const out = g.add(c.op, operands, c.attrs);
  const def = opDef(c.op);
  const want = evaluate(g, out, environment(c)).data;
  const terms = (def.flops?.(g.node(out), operands.map((id) => g.node(id)), c.rows) ?? want.length) / want.length;
  const largest = c.operands.reduce((m, o) => m * Math.max(1, ...o.value.data.map((v) => (Number.isFinite(v) ? Math.abs(v) : 1))), 1);

  // Nor does a buffer.
  g.result({ kind: 'output', name: 'output', node: g.node(out).dtype === 'bool' ? g.cast(out, 'i32') : out });
  const graph = optimise(g.finish());
  const states: StateLayouts = new Map();
  const laid = layOut(graph, states);
  const fields = c.operands.flatMap((o, i) => (o.batch ? [{ name: `x${i}`, shape: o.value.shape.slice(1), dtype: o.dtype === 'f32' ? ('f32' as const) : ('i32' as const), format: o.dtype === 'f32' ? ('f32' as const) : ('i32' as const), target: false }] : []));
  const spec: DataSpec = { source: 'cases', fields, rows: { train: c.rows }, constants: {} };
  const maxRows = c.rows + 2;
  const program = kernelsOf(graph, laid, states, { target, maxRows, spec, logWords: 8 });
  const data = Object.fromEntries(c.operands.map((o, i) => [`x${i}`, o.value.data]));
  const frame = { seed: 5, step: 9, first: 0, slot: 0, rows: c.rows };
  const memory = memoryOf(program, states, maxRows, { rows: c.rows, data, state: environment(c).state!, frame });
  for (const { kernel, schedule, tensors, args } of program.kernels) {
    const bindings = tensors.map((t) => memory.buffer(t));
    // Gathering the rows of a field is the same for all: only what the op itself needs is compiled.
    if (kernel.name === 'input') interpret(kernel, { bindings, rows: c.rows, frame, args: Uint32Array.from(args) });
    else {
      const emitted = emitKernel(kernel, schedule, { target, frame: FRAME, maxRows });
      const after = await execute(gpu, kernel, emitted, bindings.map((b, i) => rounded(b, kernel.bindings[i]!.format)), { rows: c.rows, frame, args });
      after.forEach((values, i) => bindings[i]!.set(values));
    }
  }
  const result = laid.graph.results[0]!.node;
  const loose = LOOSE[String(c.attrs['fn'])] ?? (opDef(c.op).kind === 'composite' ? 64 * EPSILON : 0);
  return { got: memory.results().output(result), want, bound: sumBound(terms) * largest + loose * largest };
}

describe('on the GPU', () => {
  // Products have schedules of their own by size.
  for (const [name, cases] of edgeCases((op) => (/^(contract|conv)/.test(op) ? 6 : 2))) {
    it(`${name} gives what the float64 reference gives`, async () => {
      for (const [i, random] of cases.entries()) {
        const c = inSingle(random);
        const target = TARGETS[i % TARGETS.length]!;
        const { got, want, bound } = await onDevice(c, target);
        expect(distance(got, want), `${describeCase(c)} for ${target.name}`).toBeLessThan(bound);
      }
    });
  }
});
