/** Convolution and pooling against identities that hold for any right implementation. */
import { describe, expect, it } from 'vitest';
import type { NodeId } from '../../../src/compiler/graph/ir.ts';
import type { GraphBuilder } from '../../../src/compiler/graph/builder.ts';
import type { RefTensor } from '../../../src/compiler/ops/op.ts';
import { LOWEST } from '../../../src/compiler/ops/pooling.ts';
import { generate, tensor } from '../../../src/compiler/ops/tensor.ts';
import { randomConv, randomPool } from './cases.ts';
import { Generator } from './generator.ts';
import { difference, evaluate, literal, newGraph } from './support.ts';

/** Builds with named constant tensors and evaluates. */
function run(values: Record<string, RefTensor>, build: (g: GraphBuilder, of: (name: string) => NodeId) => NodeId): RefTensor {
  const g = newGraph();
  const of = (name: string): NodeId => g.add('state', [], { key: name, shape: [...values[name]!.shape], dtype: 'f32' });
  return evaluate(g, build(g, of), { rows: 1, state: values });
}

const plain = (rank: number) => ({ stride: Array(rank).fill(1) as number[], padding: Array(rank).fill([0, 0]) as number[][], dilation: Array(rank).fill(1) as number[], groups: 1 });

function eachConv(check: (c: ReturnType<typeof randomConv>, x: RefTensor, w: RefTensor) => void): void {
  for (let seed = 0; seed < 30; seed++) {
    const r = new Generator(70_000 + seed);
    const c = randomConv(r);
    check(c, r.tensor(c.x), r.tensor(c.w));
  }
}

describe('conv', () => {
  it('correlates: the kernel is not turned round', () => {
    const x = literal([[[[1, 2, 3], [4, 5, 6], [7, 8, 10]]]]);
    const w = literal([[[[1, 0], [0, -1]]]]);
    expect([...run({ x, w }, (g, of) => g.add('conv', [of('x'), of('w')], plain(2))).data]).toEqual([-4, -4, -4, -5]);
  });

  it('with a 1×1 kernel is a contraction over channels', () => {
    const r = new Generator(1);
    const values = { x: r.tensor([2, 3, 4, 5]), w: r.tensor([7, 3, 1, 1]) };
    const a = run(values, (g, of) => g.add('conv', [of('x'), of('w')], plain(2)));
    const b = run(values, (g, of) => g.contract(of('x'), g.reshape(of('w'), [7, 3]), 'ncyx', 'oc', 'noyx'));
    expect(difference(a, b)).toBeLessThan(1e-14);
  });

  it('in groups is one convolution for each group', () => {
    eachConv((c, x, w) => {
      const { groups } = c.attrs;
      const [inGroup, outGroup] = [c.x[1]! / groups, c.w[0]! / groups];
      const parts = run({ x, w }, (g, of) => {
        const part = (id: NodeId, axis: number, size: number, k: number): NodeId => g.add('slice', [id], { axis, start: k * size, end: (k + 1) * size });
        return g.add('concat', Array.from({ length: groups }, (_, k) => g.add('conv', [part(of('x'), 1, inGroup, k), part(of('w'), 0, outGroup, k)], { ...c.attrs, groups: 1 })), { axis: 1 });
      });
      expect(difference(run({ x, w }, (g, of) => g.add('conv', [of('x'), of('w')], c.attrs)), parts)).toBeLessThan(1e-14);
    });
  });

  it('with padding is the convolution of the padded input', () => {
    eachConv((c, x, w) => {
      const padded = run({ x, w }, (g, of) => {
        const low = [0, 0, ...c.attrs.padding.map((p) => p[0]!)];
        const high = [0, 0, ...c.attrs.padding.map((p) => p[1]!)];
        return g.add('conv', [g.add('pad', [of('x')], { low, high, value: 0 }), of('w')], { ...c.attrs, padding: c.attrs.padding.map(() => [0, 0]) });
      });
      expect(difference(run({ x, w }, (g, of) => g.add('conv', [of('x'), of('w')], c.attrs)), padded)).toBeLessThan(1e-14);
    });
  });

  it('with stride is every stride-th window; with dilation it is a kernel with zeros between its taps', () => {
    eachConv((c, x, w) => {
      const whole = run({ x, w }, (g, of) => g.add('conv', [of('x'), of('w')], c.attrs));
      const dense = run({ x, w }, (g, of) => g.add('conv', [of('x'), of('w')], { ...c.attrs, stride: c.attrs.stride.map(() => 1) }));
      const picked = generate(whole.shape, (index) => at(dense, index.map((i, d) => (d < 2 ? i : i * c.attrs.stride[d - 2]!))));
      expect(difference(whole, picked)).toBeLessThan(1e-14);

      const spread = generate([...w.shape.slice(0, 2), ...w.shape.slice(2).map((k, d) => (k - 1) * c.attrs.dilation[d]! + 1)], (index) => {
        const taps = index.slice(2);
        return taps.some((t, d) => t % c.attrs.dilation[d]! !== 0) ? 0 : at(w, [...index.slice(0, 2), ...taps.map((t, d) => t / c.attrs.dilation[d]!)]);
      });
      const zeros = run({ x, w: spread }, (g, of) => g.add('conv', [of('x'), of('w')], { ...c.attrs, dilation: c.attrs.dilation.map(() => 1) }));
      expect(difference(whole, zeros)).toBeLessThan(1e-14);
    });
  });
});

function at(x: RefTensor, index: readonly number[]): number {
  return x.data[index.reduce((flat, i, d) => flat * x.shape[d]! + i, 0)]!;
}

const pool = { kernel: [2], stride: [2], padding: [[0, 0]], dilation: [1] };

describe('max_pool', () => {
  it('of negative values with padding is never the padding', () => {
    const x = literal([[[-5, -3, -4]]]);
    expect([...run({ x }, (g, of) => g.add('max_pool', [of('x')], { ...pool, padding: [[1, 1]] })).data]).toEqual([-5, -3]);
  });

  it('gives the first of equal maxima the whole gradient', () => {
    const x = literal([[[1, 1, 0, 0]]]);
    expect([...run({ x }, (g, of) => g.cast(g.add('max_pool_index', [of('x')], pool), 'f32')).data]).toEqual([0, 0]);
    const grad = run({ x, dy: literal([[[5, 7]]]) }, (g, of) => g.add('max_pool_grad', [of('dy'), g.add('max_pool_index', [of('x')], pool)], { ...pool, size: [4] }));
    expect([...grad.data]).toEqual([5, 0, 7, 0]);
  });

  it('lets NaN through, and its gradient goes to the NaN', () => {
    const x = literal([[[9, NaN, 3, 4]]]);
    expect([...run({ x }, (g, of) => g.add('max_pool', [of('x')], pool)).data]).toEqual([NaN, 4]);
    expect([...run({ x }, (g, of) => g.cast(g.add('max_pool_index', [of('x')], pool), 'f32')).data]).toEqual([1, 1]);
  });

  it('counts windows as PyTorch does, ceil_mode included', () => {
    const count = (size: number, attrs: object): number => run({ x: tensor([1, 1, size]) }, (g, of) => g.add('max_pool', [of('x')], { ...pool, ...attrs })).shape[2]!;
    expect(count(5, {})).toBe(2);
    expect(count(5, { ceil_mode: true })).toBe(3);
    // The fourth window would start in the padding at the end.
    expect(count(6, { padding: [[1, 1]], stride: [2], kernel: [2], ceil_mode: true })).toBe(4);
    expect(count(5, { padding: [[1, 1]], stride: [3], kernel: [2], ceil_mode: true })).toBe(2);
    expect(count(7, { padding: [[1, 1]], stride: [2], kernel: [2] })).toBe(4);
  });

  it('is the largest of what each tap reads', () => {
    for (let seed = 0; seed < 30; seed++) {
      const r = new Generator(60_000 + seed);
      const p = randomPool(r);
      const x = r.tensor(p.x);
      const { kernel, stride, padding, dilation } = p.attrs;
      const rank = kernel.length;
      const expected = generate(p.y, (index) => {
        let best = LOWEST;
        const visit = (d: number, read: number[]): void => {
          if (d === rank) best = Math.max(best, at(x, read));
          else
            for (let k = 0; k < kernel[d]!; k++) {
              const i = index[2 + d]! * stride[d]! + k * dilation[d]! - padding[d]![0]!;
              if (i >= 0 && i < p.x[2 + d]!) visit(d + 1, [...read, i]);
            }
        };
        visit(0, [index[0]!, index[1]!]);
        return best;
      });
      expect(difference(run({ x }, (g, of) => g.add('max_pool', [of('x')], p.attrs)), expected)).toBe(0);
    }
  });
});

describe('sum_pool', () => {
  it('is a convolution with ones, channel by channel', () => {
    for (let seed = 0; seed < 20; seed++) {
      const r = new Generator(50_000 + seed);
      const p = randomPool(r);
      const { kernel, stride, padding, dilation } = p.attrs;
      const window = { stride, padding, dilation };
      const attrs = { kernel, ...window };
      const channels = p.x[1]!;
      const x = r.tensor(p.x);
      const ones = tensor([channels, 1, ...kernel]).data.fill(1);
      const values = { x, w: tensor([channels, 1, ...kernel], ones) };
      const sum = run(values, (g, of) => g.add('sum_pool', [of('x')], attrs));
      expect(difference(sum, run(values, (g, of) => g.add('conv', [of('x'), of('w')], { ...window, groups: channels })))).toBeLessThan(1e-14);
    }
  });
});
