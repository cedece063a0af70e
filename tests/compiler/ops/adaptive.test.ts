/** Adaptive windows against PyTorch's formula, written out. */
import { describe, expect, it } from 'vitest';
import type { Attrs } from '../../../src/compiler/graph/ir.ts';
import type { RefTensor } from '../../../src/compiler/ops/op.ts';
import { elements, generate, stridesOf } from '../../../src/compiler/ops/tensor.ts';
import { Generator } from './generator.ts';
import { adaptiveWindow, randomAdaptive } from './pools.ts';
import { difference, evaluate, newGraph } from './support.ts';

function pool(op: 'sum_pool' | 'max_pool', x: RefTensor, attrs: Attrs): RefTensor {
  const g = newGraph();
  const of = g.add('state', [], { key: 'x', shape: [...x.shape], dtype: 'f32' });
  return evaluate(g, g.add(op, [of], attrs), { rows: 1, state: { x } });
}

describe('adaptive windows', () => {
  it('reach from floor(i size / windows) to ceil((i + 1) size / windows)', () => {
    for (let seed = 0; seed < 60; seed++) {
      const r = new Generator(70_000 + seed);
      const p = randomAdaptive(r);
      const x = r.tensor(p.x);
      const strides = stridesOf(p.x);
      const over = (start: number, combine: (a: number, b: number) => number): RefTensor =>
        generate(p.y, (index) => {
          let value = start;
          const visit = (d: number, read: number[]): void => {
            if (d === p.x.length) {
              value = combine(value, x.data[read.reduce((sum, i, axis) => sum + i * strides[axis]!, 0)]!);
              return;
            }
            const [low, high] = adaptiveWindow(index[d]!, p.x[d]!, p.y[d]!);
            for (let i = low; i < high; i++) visit(d + 1, [...read, i]);
          };
          visit(2, [index[0]!, index[1]!]);
          return value;
        });
      expect(difference(pool('sum_pool', x, p.attrs), over(0, (a, b) => a + b))).toBeLessThan(1e-14);
      expect(difference(pool('max_pool', x, p.attrs), over(-Infinity, Math.max))).toBe(0);
    }
  });

  it('cover each element, and add up to it where they do not overlap', () => {
    for (const [size, windows] of [[6, 3], [7, 7], [8, 1]] as const) {
      const r = new Generator(size);
      const x = r.tensor([1, 1, size]);
      const sums = pool('sum_pool', x, { output: [windows] });
      expect(elements(sums.shape)).toBe(windows);
      expect(sums.data.reduce((a, b) => a + b)).toBeCloseTo(x.data.reduce((a, b) => a + b), 12);
    }
  });
});
