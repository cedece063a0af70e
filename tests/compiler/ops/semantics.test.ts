/** What users rely on at the edges: ties, NaN, extreme values, numbers out of range. */
import { describe, expect, it } from 'vitest';
import { gradients } from '../../../src/compiler/autodiff/reverse.ts';
import type { GraphBuilder } from '../../../src/compiler/graph/builder.ts';
import type { DType, NodeId } from '../../../src/compiler/graph/ir.ts';
import type { RefTensor } from '../../../src/compiler/ops/op.ts';
import { uniform } from '../../../src/plan/random.ts';
import { tensor } from '../../../src/compiler/ops/tensor.ts';
import { Generator } from './generator.ts';
import { difference, evaluate, literal, newGraph } from './support.ts';

type Given = Record<string, { value: RefTensor; dtype?: DType }>;

function graphOf(given: Given): { g: GraphBuilder; of: (name: string) => NodeId; value: (id: NodeId) => RefTensor } {
  const g = newGraph();
  const state = Object.fromEntries(Object.entries(given).map(([name, { value }]) => [name, value]));
  return {
    g,
    of: (name) => g.add('state', [], { key: name, shape: [...given[name]!.value.shape], dtype: given[name]!.dtype ?? 'f32' }),
    value: (id) => evaluate(g, id, { rows: 3, state, seed: 11, step: 4, frame: { lr: 0.25 } }),
  };
}

function apply(x: RefTensor, build: (g: GraphBuilder, x: NodeId) => NodeId): number[] {
  const { g, of, value } = graphOf({ x: { value: x } });
  return [...value(build(g, of('x'))).data];
}

function gradientOf(x: RefTensor, build: (g: GraphBuilder, x: NodeId) => NodeId): number[] {
  const { g, of, value } = graphOf({ x: { value: x } });
  const out = build(g, of('x'));
  const sum = g.reduce('sum', out, g.type(out).shape.map((_, i) => i));
  return [...value(gradients(g, sum, g.constant(1), [of('x')])[0]!).data];
}

describe('elementwise', () => {
  it('ReLU as a select lets NaN through, and its gradient at 0 is 0', () => {
    const relu = (g: GraphBuilder, x: NodeId): NodeId => g.select(g.binaryConst('le', x, 0), g.constant(0), x);
    expect(apply(literal([-1, 0, 2, NaN]), relu)).toEqual([0, 0, 2, NaN]);
    expect(gradientOf(literal([-1, 0, 2]), relu)).toEqual([0, 0, 1]);
  });

  it('the gradient of sqrt at 0 is finite', () => {
    expect(gradientOf(literal([0, 4]), (g, x) => g.unary('sqrt', x))).toEqual([0, 0.25]);
  });

  it('equal operands of max and min share the gradient', () => {
    expect(gradientOf(literal([3, -1]), (g, x) => g.binary('max', x, g.constant(3)))).toEqual([0.5, 0]);
    expect(gradientOf(literal([3, -1]), (g, x) => g.binary('min', x, g.constant(3)))).toEqual([0.5, 1]);
  });

  it('pow has a gradient with respect to its exponent, finite at base 0', () => {
    const { g, of, value } = graphOf({ a: { value: literal([0, 2]) }, b: { value: literal([2, 3]) } });
    const sum = g.reduce('sum', g.binary('pow', of('a'), of('b')), [0]);
    const [da, db] = gradients(g, sum, g.constant(1), [of('a'), of('b')]);
    expect([...value(da!).data]).toEqual([0, 12]);
    expect(difference(value(db!), literal([0, 8 * Math.log(2)]))).toBeLessThan(1e-15);
  });

  it('integers divide towards zero and casts truncate', () => {
    const { g, of, value } = graphOf({ a: { value: literal([7, -7]), dtype: 'i32' }, x: { value: literal([2.9, -2.9]) } });
    expect([...value(g.binaryConst('div', of('a'), 2)).data]).toEqual([3, -3]);
    expect([...value(g.cast(of('x'), 'i32')).data]).toEqual([2, -2]);
  });
});

describe('reductions', () => {
  it('of NaN are NaN, wherever it stands', () => {
    for (const fn of ['sum', 'max', 'min'] as const) {
      for (const x of [[NaN, 1, 2], [1, NaN, 2], [1, 2, NaN]]) expect(apply(literal(x), (g, id) => g.reduce(fn, id, [0]))).toEqual([NaN]);
    }
  });

  it('equal extremes share the gradient', () => {
    expect(gradientOf(literal([[1, 3, 3], [5, 2, 0]]), (g, x) => g.reduce('max', x, [1]))).toEqual([0, 0.5, 0.5, 1, 0, 0]);
  });

  it('argmax takes the first of equals and the first NaN', () => {
    expect(apply(literal([[1, 3, 3], [NaN, 9, NaN], [0, NaN, 1]]), (g, x) => g.cast(g.add('argmax', [x], { axis: 1 }), 'f32'))).toEqual([1, 0, 1]);
  });

  it('a mean over the batch divides by the rows of this run', () => {
    const g = newGraph();
    const x = g.add('input', [], { field: 'x', shape: ['N', 2], dtype: 'f32' });
    const inputs = { x: literal([[1, 2], [3, 4], [5, 9]]) };
    expect([...evaluate(g, g.mean(x, [0]), { rows: 3, inputs }).data]).toEqual([3, 5]);
    expect([...evaluate(g, g.mean(x, [0, 1]), { rows: 3, inputs }).data]).toEqual([4]);
  });
});

describe('softmax', () => {
  const x = new Generator(3).tensor([4, 7], -5, 5);
  const softmax = (g: GraphBuilder, id: NodeId): NodeId => g.add('softmax', [id], { axis: 1 });
  const logSoftmax = (g: GraphBuilder, id: NodeId): NodeId => g.add('log_softmax', [id], { axis: 1 });

  it('sums to 1 and does not change when a number is added to a line', () => {
    const y = apply(x, softmax);
    for (let row = 0; row < 4; row++) expect(y.slice(row * 7, row * 7 + 7).reduce((a, b) => a + b)).toBeCloseTo(1, 14);
    for (const op of [softmax, logSoftmax]) {
      const shifted = apply(x, (g, id) => op(g, g.binaryConst('add', id, 3.5)));
      expect(difference(tensor([28], shifted), tensor([28], apply(x, op)))).toBeLessThan(1e-14);
    }
  });

  it('log_softmax is its logarithm', () => {
    expect(difference(tensor([28], apply(x, logSoftmax)), tensor([28], apply(x, softmax).map(Math.log)))).toBeLessThan(1e-13);
  });

  it('stays finite for logits of 1e4 either way, in value and gradient', () => {
    const wide = literal([[1e4, -1e4, 0], [-1e4, -1e4, -1e4]]);
    expect(apply(wide, softmax)).toEqual([1, 0, 0, 1 / 3, 1 / 3, 1 / 3]);
    expect(apply(wide, logSoftmax).every(Number.isFinite)).toBe(true);
    expect(gradientOf(wide, softmax).every(Number.isFinite)).toBe(true);
    expect(gradientOf(wide, logSoftmax).every(Number.isFinite)).toBe(true);
  });

  it('of one class is 1, with gradient 0', () => {
    expect(apply(literal([[5], [-3]]), softmax)).toEqual([1, 1]);
    expect(gradientOf(literal([[5], [-3]]), softmax).map(Math.abs)).toEqual([0, 0]);
  });
});

describe('normalize', () => {
  it('gives mean 0 and variance 1 over its axes', () => {
    const y = apply(new Generator(4).tensor([3, 50]), (g, x) => g.add('normalize', [x], { axes: [1], eps: 1e-12 }));
    for (let row = 0; row < 3; row++) {
      const line = y.slice(row * 50, row * 50 + 50);
      expect(line.reduce((a, b) => a + b) / 50).toBeCloseTo(0, 12);
      expect(line.reduce((a, b) => a + b * b, 0) / 50).toBeCloseTo(1, 9);
    }
  });

  it('of equal values is 0, with a finite gradient', () => {
    const same = literal([[2, 2, 2]]);
    expect(apply(same, (g, x) => g.add('normalize', [x], { axes: [1], eps: 1e-5 }))).toEqual([0, 0, 0]);
    expect(gradientOf(same, (g, x) => g.add('normalize', [x], { axes: [1], eps: 1e-5 })).every(Number.isFinite)).toBe(true);
  });
});

describe('numbers out of range', () => {
  it('gather gives zeros and no gradient', () => {
    const table = literal([[1, 2], [3, 4]]);
    const { g, of, value } = graphOf({ table: { value: table }, ids: { value: literal([1, -1, 2, 1]), dtype: 'i32' } });
    const out = g.add('gather', [of('table'), of('ids')]);
    expect([...value(out).data]).toEqual([3, 4, 0, 0, 0, 0, 3, 4]);
    const [grad] = gradients(g, g.reduce('sum', out, [0, 1]), g.constant(1), [of('table')]);
    expect([...value(grad!).data]).toEqual([0, 0, 2, 2]);
  });

  it('take_class gives 0 and no gradient', () => {
    const { g, of, value } = graphOf({ x: { value: literal([[1, 2], [3, 4], [5, 6]]) }, ids: { value: literal([1, -100, 0]), dtype: 'i32' } });
    const out = g.add('take_class', [of('x'), of('ids')], { axis: 1 });
    expect([...value(out).data]).toEqual([2, 0, 5]);
    const [grad] = gradients(g, g.reduce('sum', out, [0]), g.constant(1), [of('x')]);
    expect([...value(grad!).data]).toEqual([0, 1, 0, 0, 1, 0]);
  });
});

describe('random', () => {
  it('is the counter-based uniform of (seed, step, stream, element)', () => {
    const { g, value } = graphOf({});
    const u = value(g.add('random', [], { shape: ['N', 2], stream: 6 }));
    expect([...u.data]).toEqual([0, 1, 2, 3, 4, 5].map((element) => uniform(11, 4, 6, element)));
    expect([...value(g.add('random', [], { shape: ['N', 2], stream: 7 })).data]).not.toEqual([...u.data]);
  });

  it('a stream that is asked for twice is one node, so that a mask is the same in both', () => {
    const { g } = graphOf({});
    expect(g.add('random', [], { shape: ['N', 2], stream: 6 })).toBe(g.add('random', [], { stream: 6, shape: ['N', 2] }));
  });
});

describe('frame', () => {
  it('reads a word that the host gives, and a missing one is an error', () => {
    const { g, value } = graphOf({});
    expect([...value(g.add('frame', [], { name: 'lr', dtype: 'f32' })).data]).toEqual([0.25]);
    expect(() => value(g.add('frame', [], { name: 'nope', dtype: 'f32' }))).toThrow('no frame word nope');
  });
});
