/** Scalars that the device works out for itself, against what the host would have sent: every optimizer's, over many updates, in f32. */
import { describe, expect, it } from 'vitest';
import { deviceScalars } from '../../../src/compiler/programs/scaling.ts';
import { newGraph } from '../ops/support.ts';
import { evaluateNodes } from '../../../src/compiler/graph/evaluate.ts';
import type { Args } from '../../../src/compiler/config/args.ts';
import type { NodeId } from '../../../src/compiler/graph/ir.ts';
import { OPTIMIZERS } from '../../../src/compiler/optimizers/registry.ts';
import type { ScalarExpr } from '../../../src/plan/types.ts';
import { evaluateScalar, type ScalarContext } from '../../../src/runtime/scalars.ts';

/** The scalars that an optimizer asks for, with a schedule's momentum and without. */
function scalarsOf(name: string, cycled: boolean, more: Args = {}): ScalarExpr[] {
  const def = OPTIMIZERS.get(name)!;
  const args: Args = { ...Object.fromEntries(Object.entries(def.args).map(([key, spec]) => [key, spec.default ?? null])), ...more };
  const g = newGraph();
  const found: ScalarExpr[] = [];
  const arena = (key: string): NodeId => g.add('state', [], { key, shape: [4], dtype: 'f32' });
  const slots = Object.fromEntries(def.slots(args, cycled).map((slot) => [slot, arena(slot)]));
  def.update({ g, parameter: arena('parameter'), gradient: arena('grad'), slots, lr: 'lr', cycled, scalar: (_, value) => (found.push(value), g.constant(0)) }, args);
  return found;
}

/** Every node rounded to f32 would need a rounding evaluator: here the formulas are held exactly, on the device their rounding is. */
function onDevice(expr: ScalarExpr, context: ScalarContext, before: number): { readonly value: number; readonly product: number } {
  const g = newGraph();
  const t = g.add('state', [], { key: 't', shape: [], dtype: 'f32' });
  let made: NodeId | undefined;
  const host = (_: string, value: ScalarExpr): NodeId => g.constant(evaluateScalar(value, context));
  const node = deviceScalars(g, t, host, (factor) => (made = g.binary('mul', g.add('state', [], { key: 'product', shape: [], dtype: 'f32' }), factor)))('x', expr);
  const one = (value: number): { shape: number[]; data: Float64Array } => ({ shape: [], data: Float64Array.of(value) });
  const [value, product] = evaluateNodes(g.finish(), [node, made ?? node], { rows: 1, inputs: {}, state: { t: one(context.t), product: one(before) } });
  return { value: value!.data[0]!, product: product!.data[0]! };
}

describe.each([...OPTIMIZERS.keys()])('%s', (name) => {
  it.each([false, true])('momentum by a schedule: %s', (cycled) => {
    if (cycled && OPTIMIZERS.get(name)!.cycles === undefined) return;
    const more: Args = name === 'sgd' ? { momentum: 0.9, dampening: 0.3 } : name === 'adagrad' ? { lr_decay: 0.01 } : {};
    for (const expr of scalarsOf(name, cycled, more)) {
      let product = 1;
      for (let t = 1; t <= 4000; t = t < 12 || JSON.stringify(expr).includes('product') && t < 200 ? t + 1 : t * 3) {
        const context: ScalarContext = { lr: 0.01 / t, t, momentum: (k) => 0.85 + 0.1 / k };
        const got = onDevice(expr, context, product);
        product = got.product;
        const want = evaluateScalar(expr, context);
        // The series of exp(y) - 1 ends with y^10; the graph's constants are f32 where they are near 1.
        expect(Math.abs(got.value - want), `t ${t}: ${JSON.stringify(expr)}`).toBeLessThanOrEqual(1e-6 * Math.abs(want) + 1e-12);
      }
    }
  });
});
