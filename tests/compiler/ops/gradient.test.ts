import { describe, expect, it } from 'vitest';
import { gradients } from '../../../src/compiler/autodiff/reverse.ts';
import { evaluateNodes } from '../../../src/compiler/graph/evaluate.ts';
import { GraphBuilder } from '../../../src/compiler/graph/builder.ts';
import type { NodeId } from '../../../src/compiler/graph/ir.ts';
import { verifyGraph } from '../../../src/compiler/graph/verify.ts';
import { opDef } from '../../../src/compiler/ops/registry.ts';
import type { RefTensor } from '../../../src/compiler/ops/op.ts';
import { atRows, tensor } from '../../../src/compiler/ops/tensor.ts';
import { CASES, describeCase, nudge, randomBorder, randomConv, randomPool, randomResize, type Case, type Operand } from './cases.ts';
import { Generator } from './generator.ts';
import { anyPool } from './pools.ts';
import { buildCase, difference, dot, environment, evaluate, newGraph, source } from './support.ts';

const STEP = 1e-5;

/** sum(weight * node), weight a random constant of the node's shape; a scalar to differentiate. */
function weighted(g: GraphBuilder, id: NodeId, name: string, c: Case, env: Record<string, RefTensor>): NodeId {
  const { shape } = g.type(id);
  const value = new Generator(4711 + shape.length).tensor(atRows(shape, c.rows));
  env[name] = value;
  const weight = source(g, name, { value, dtype: 'f32', batch: shape[0] === 'N' });
  const product = g.binary('mul', id, weight);
  return g.reduce('sum', product, shape.map((_, axis) => axis));
}

/** Which operands have a gradient: floats of an op with a rule. */
function differentiable(c: Case): number[] {
  // Some of its operands are functions of others: it is differentiated as part of attention, below.
  if (c.op === 'attention_grad') return [];
  return opDef(c.op).gradient ? c.operands.flatMap((o, i) => (o.dtype === 'f32' ? [i] : [])) : [];
}

/** Central differences of `scalar` with respect to operand `i`, at no more than 24 elements. */
function checkNumerically(g: GraphBuilder, scalar: NodeId, gradient: RefTensor, c: Case, i: number, extra: Record<string, RefTensor>): void {
  const graph = g.finish();
  const base = environment(c);
  const at = (x: RefTensor): number => {
    const values = { ...base.inputs, ...extra, [`x${i}`]: x };
    return evaluateNodes(graph, [scalar], { ...base, inputs: values, state: values })[0]!.data[0]!;
  };
  const x = c.operands[i]!.value;
  expect(gradient.shape, describeCase(c)).toEqual(x.shape);
  const stride = Math.max(1, Math.ceil(x.data.length / 24));
  for (let e = 0; e < x.data.length; e += stride) {
    const numeric = (at(nudge(x, e, STEP)) - at(nudge(x, e, -STEP))) / (2 * STEP);
    const exact = gradient.data[e]!;
    expect(Math.abs(numeric - exact) / Math.max(1, Math.abs(exact)), `${describeCase(c)}: d/dx${i}[${e}] is ${exact}, numerically ${numeric}`).toBeLessThan(1e-6);
  }
}

function constantOne(g: GraphBuilder): NodeId {
  return g.constant(1);
}

const DIFFERENTIABLE = CASES.filter(([, cases]) => differentiable(cases[0]!).length > 0 && opDef(cases[0]!.op).kind !== 'source');

describe('gradients', () => {
  for (const [name, cases] of DIFFERENTIABLE) {
    it(`${name}: equal to finite differences`, () => {
      for (const c of cases) {
        const { g, operands, out } = buildCase(c);
        if (g.type(out).dtype !== 'f32') continue;
        const extra: Record<string, RefTensor> = {};
        const loss = weighted(g, out, 'weight', c, extra);
        const wrt = differentiable(c);
        const found = gradients(g, loss, constantOne(g), wrt.map((i) => operands[i]!));
        verifyGraph(g.finish());
        const values = { ...environment(c).inputs, ...extra };
        wrt.forEach((i, k) => {
          const id = found[k];
          // No gradient: the op says that it is zero everywhere (sign, floor).
          const gradient = id === undefined ? tensor(c.operands[i]!.value.shape) : evaluate(g, id, { ...environment(c), inputs: values, state: values });
          checkNumerically(g, loss, gradient, c, i, extra);
        });
      }
    });

    it(`${name}: closed under differentiation, second derivatives equal finite differences of the first`, () => {
      for (const c of cases.slice(0, 3)) {
        const { g, operands, out } = buildCase(c);
        if (g.type(out).dtype !== 'f32') continue;
        const extra: Record<string, RefTensor> = {};
        const loss = weighted(g, out, 'weight', c, extra);
        const wrt = differentiable(c);
        const first = gradients(g, loss, constantOne(g), wrt.map((i) => operands[i]!));
        first.forEach((id, k) => {
          if (id === undefined) return;
          const second = weighted(g, id, `direction${k}`, c, extra);
          const found = gradients(g, second, constantOne(g), wrt.map((i) => operands[i]!));
          const values = { ...environment(c).inputs, ...extra };
          wrt.forEach((i, j) => {
            const hessian = found[j] === undefined ? tensor(c.operands[i]!.value.shape) : evaluate(g, found[j], { ...environment(c), inputs: values, state: values });
            checkNumerically(g, second, hessian, c, i, extra);
          });
        });
      }
    });
  }

  /** Linear in an operand, so that the test below must have something to say of them. */
  const LINEAR = new Set(['conv', 'conv_input_grad', 'conv_weight_grad', 'sum_pool', 'sum_pool_grad', 'max_pool_gather', 'max_pool_grad', 'gather', 'gather_grad', 'take_class', 'border', 'border_grad', 'resize_nearest', 'resize_nearest_grad', 'resize_linear', 'resize_linear_grad', 'slice', 'concat', 'flip', 'permute', 'reshape', 'broadcast', 'reduce sum', 'contract', 'copy']);
  for (const [name, cases] of DIFFERENTIABLE) {
    it(`${name}: where it is linear, <op(v), y> is <v, gradient(y)>`, () => {
      let compared = 0;
      for (const c of cases) {
        for (const i of differentiable(c)) {
          const { g, operands, out } = buildCase(c);
          if (g.type(out).dtype !== 'f32') continue;
          const r = new Generator(8_000_000 + i);
          const like = (): RefTensor => r.tensor(c.operands[i]!.value.shape);
          const at = (x: RefTensor): RefTensor => evaluate(g, out, environment(c, { [i]: x }));
          const sum = (a: RefTensor, b: RefTensor): RefTensor => tensor(a.shape, a.data.map((value, k) => 2 * value - 3 * b.data[k]!));
          // Several times: a sign may be additive by chance.
          const additive = ([a, b]: readonly [RefTensor, RefTensor]): boolean => difference(at(sum(a, b)), sum(at(a), at(b))) < 1e-12 && at(a).data.every(Number.isFinite);
          if (!r.list(4, () => [like(), like()] as const).every(additive)) continue;
          const v = like();
          const fv = at(v);
          compared++;
          const y = r.tensor(fv.shape);
          const cotangent = source(g, 'cotangent', { value: y, dtype: 'f32', batch: g.type(out).shape[0] === 'N' });
          const [found] = gradients(g, out, cotangent, [operands[i]!]);
          const env = environment(c);
          const values = { ...env.inputs, cotangent: y };
          const back = found === undefined ? tensor(v.shape) : evaluate(g, found, { ...env, inputs: values, state: values });
          const [left, right] = [dot(fv, y), dot(v, back)];
          expect(Math.abs(left - right) / Math.max(1, Math.abs(left)), `${describeCase(c)}, operand ${i}`).toBeLessThan(1e-11);
        }
      }
      if (LINEAR.has(name)) expect(compared).toBeGreaterThan(0);
    });
  }

  it('of a composite is the gradient of its decomposition', () => {
    for (const [, cases] of CASES) {
      for (const c of cases) {
        const def = opDef(c.op);
        if (!def.decompose) continue;
        const whole = buildCase(c);
        const parts = buildCase(c);
        const decomposed = def.decompose(parts.g, parts.g.node(parts.out), parts.operands);
        const gradientOf = (g: GraphBuilder, out: NodeId, x: NodeId): RefTensor => {
          const extra: Record<string, RefTensor> = {};
          const loss = weighted(g, out, 'weight', c, extra);
          const values = { ...environment(c).inputs, ...extra };
          const found = gradients(g, loss, constantOne(g), [x])[0];
          // What does not depend on the operand: where all weights are dropped.
          return found === undefined ? tensor(atRows(g.type(x).shape, c.rows)) : evaluate(g, found, { ...environment(c), inputs: values, state: values });
        };
        expect(difference(gradientOf(whole.g, whole.out, whole.operands[0]!), gradientOf(parts.g, decomposed, parts.operands[0]!)), describeCase(c)).toBeLessThan(1e-9);
      }
    }
  });
});

describe('adjoint identity', () => {
  /** <op(x), y> = <x, adjoint(y)> for random x and y, `rest` held still. */
  function adjoint(op: string, adjointOp: string, make: (r: Generator) => { x: number[]; y: number[]; forward: object; backward: object; side: (r: Generator) => Operand | undefined; order: readonly ['first' | 'last', 'first' | 'last'] }): void {
    it(`${op} and ${adjointOp}`, () => {
      for (let seed = 0; seed < 25; seed++) {
        const r = new Generator(90_000 + seed);
        const { x, y, forward, backward, side, order } = make(r);
        const g = newGraph();
        const operand = (value: RefTensor): Operand => ({ value, dtype: 'f32', batch: false });
        const [vx, vy, extra] = [operand(r.tensor(x)), operand(r.tensor(y)), side(r)];
        const [ix, iy] = [source(g, 'x', vx), source(g, 'y', vy)];
        const ie = extra && source(g, 'side', extra);
        const inputs = (id: NodeId, place: 'first' | 'last'): NodeId[] => (ie === undefined ? [id] : place === 'first' ? [id, ie] : [ie, id]);
        const a = g.add(op, inputs(ix, order[0]), { ...forward });
        const b = g.add(adjointOp, inputs(iy, order[1]), { ...backward });
        const state = { x: vx.value, y: vy.value, ...(extra ? { side: extra.value } : {}) };
        const env = { rows: 1, state };
        const left = dot(evaluate(g, a, env), vy.value);
        const right = dot(vx.value, evaluate(g, b, env));
        expect(Math.abs(left - right) / Math.max(1, Math.abs(left))).toBeLessThan(1e-12);
      }
    });
  }

  const float = (value: RefTensor): Operand => ({ value, dtype: 'f32', batch: false });
  adjoint('conv', 'conv_input_grad', (r) => {
    const c = randomConv(r);
    return { x: c.x, y: c.y, forward: c.attrs, backward: { ...c.attrs, size: c.x.slice(2) }, side: () => float(r.tensor(c.w)), order: ['first', 'first'] };
  });
  adjoint('conv', 'conv_weight_grad', (r) => {
    const c = randomConv(r);
    return { x: c.w, y: c.y, forward: c.attrs, backward: { ...c.attrs, kernel: c.w.slice(2) }, side: () => float(r.tensor(c.x)), order: ['last', 'last'] };
  });
  adjoint('sum_pool', 'sum_pool_grad', (r) => {
    const p = anyPool(r, randomPool);
    return { x: p.x, y: p.y, forward: p.attrs, backward: { ...p.attrs, size: p.x.slice(2) }, side: () => undefined, order: ['first', 'first'] };
  });
  adjoint('border', 'border_grad', (r) => {
    const b = randomBorder(r);
    return { x: b.x, y: b.y, forward: b.attrs, backward: { ...b.attrs, size: b.x }, side: () => undefined, order: ['first', 'first'] };
  });
  for (const op of ['resize_nearest', 'resize_linear']) {
    adjoint(op, `${op}_grad`, (r) => {
      const c = randomResize(r, op === 'resize_nearest');
      return { x: c.x, y: c.y, forward: c.attrs, backward: { ...c.attrs, size: c.x.slice(2) }, side: () => undefined, order: ['first', 'first'] };
    });
  }
  adjoint('max_pool_gather', 'max_pool_grad', (r) => {
    const p = anyPool(r, randomPool);
    return { x: p.x, y: p.y, forward: p.attrs, backward: { ...p.attrs, size: p.x.slice(2) }, side: () => ({ value: r.ints(p.y, 0, p.taps - 1), dtype: 'i32', batch: false }), order: ['first', 'first'] };
  });
  adjoint('gather', 'gather_grad', (r) => {
    const [rows, width] = [r.size(), r.size()];
    const ids = r.shape(2);
    return { x: [rows, width], y: [...ids, width], forward: {}, backward: { rows }, side: () => ({ value: r.ints(ids, -1, rows), dtype: 'i32', batch: false }), order: ['first', 'last'] };
  });
  adjoint('slice', 'pad', (r) => {
    const x = r.shape(2);
    const start = r.int(0, x[1]! - 1);
    const end = r.int(start + 1, x[1]!);
    return { x, y: [x[0]!, end - start], forward: { axis: 1, start, end }, backward: { low: [0, start], high: [0, x[1]! - end], value: 0 }, side: () => undefined, order: ['first', 'first'] };
  });
  adjoint('broadcast', 'reduce', (r) => {
    const y = r.shape(3);
    return { x: [y[1]!], y, forward: { shape: y, axes: [1] }, backward: { fn: 'sum', axes: [0, 2] }, side: () => undefined, order: ['first', 'first'] };
  });
});
