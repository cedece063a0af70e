/** Which kernels are matrix products, and which axis belongs where. */
import { describe, expect, it } from 'vitest';
import type { Kernel } from '../../../src/compiler/kernel/ir.ts';
import { canonicalKernel, Interner, pruneBindings } from '../../../src/compiler/kernel/canonical.ts';
import { matchContraction, sidesOf } from '../../../src/compiler/kernel/contraction.ts';
import { binary, load } from '../../../src/compiler/kernel/expr.ts';
import { constant } from '../../../src/compiler/kernel/index.ts';
import { exprKeys, rootsOf } from '../../../src/compiler/kernel/traverse.ts';
import { accumulatesInto, at, axis, batched, convForward, convInputGradient, convWeightGradient, depthwise, matmul, reads, rowSum, writes } from '../../shaders/kernels.ts';

const shape = { batch: 3, size: [5, 5], channels: 4, filters: 8 } as const;

describe('matchContraction', () => {
  it('gives n the axis along which the result is contiguous', () => {
    expect(matchContraction(matmul(5, 6, 7, 'NN').kernel)).toEqual({ batch: [], m: [0], n: [1] });
    expect(matchContraction(matmul(5, 6, 7, 'TN').kernel)).toEqual({ batch: [], m: [0], n: [1] });
    // The same product written to a transposed result.
    expect(matchContraction(accumulatesInto('transposed').kernel)).toEqual({ batch: [], m: [1], n: [0] });
  });

  it('sees convolutions as products', () => {
    expect(matchContraction(convForward(shape).kernel)).toEqual({ batch: [], m: [0, 1, 2], n: [3] });
    expect(matchContraction(convInputGradient(shape).kernel)).toEqual({ batch: [], m: [0, 1, 2], n: [3] });
    expect(matchContraction(convWeightGradient(shape, 3).kernel)).toEqual({ batch: [0], m: [1, 2, 3], n: [4] });
  });

  it('puts axes of both factors into the batch', () => {
    expect(matchContraction(batched(2, 5, 6, 7).kernel)).toEqual({ batch: [0], m: [1], n: [2] });
  });

  it('divides more than two factors', () => {
    const { kernel } = accumulatesInto('masked');
    expect(matchContraction(kernel)).toEqual({ batch: [], m: [0], n: [1] });
    expect(sidesOf(kernel, { m: [0], n: [1] })).toMatchObject({ left: { length: 2 }, right: { length: 1 } });
  });

  it('leaves alone what is no product', () => {
    expect(matchContraction(rowSum(4, 9).kernel)).toBeUndefined();
    expect(matchContraction(depthwise(2, 6, 4).kernel)).toBeUndefined();
  });
});

describe('canonicalKernel', () => {
  it('is the same for kernels that differ in axis ids alone', () => {
    const text = (k = convForward(shape).kernel): string => exprKeys(rootsOf(canonicalKernel(k, new Interner())));
    expect(text()).toBe(text());
    expect(text()).not.toBe(text(convForward({ ...shape, padding: 0 }).kernel));
  });

  it('shares equal subexpressions', () => {
    const interner = new Interner();
    const one = interner.substitution().expr(binary('add', load(0, constant(1)), load(0, constant(1))));
    expect(one).toMatchObject({ kind: 'binary' });
    if (one.kind === 'binary') expect(one.a).toBe(one.b);
  });

  it('prunes bindings that nothing uses', () => {
    const used = elementwiseOf(2);
    const { kernel, kept } = pruneBindings(used);
    expect(kept).toEqual([1, 2]);
    expect(kernel.bindings.map((b) => b.name)).toEqual(['x', 'out']);
    expect(rootsOf(kernel)).toMatchObject([{ kind: 'load', binding: 0 }]);
    expect(pruneBindings(kernel).kernel).toBe(kernel);
  });
});

/** out[n] = x[n] with a first binding that nothing loads. */
function elementwiseOf(rows: number): Kernel {
  const n = axis('n', rows);
  return { name: 'copy', axes: [n], bindings: [reads('unused'), reads('x'), writes('out')], stages: [{ kind: 'store', axes: [], stores: [{ binding: 2, index: at([n], [0]), value: load(1, at([n], [0])) }] }] };
}
