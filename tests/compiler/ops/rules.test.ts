import { describe, expect, it } from 'vitest';
import type { Attrs, DType, TensorType } from '../../../src/compiler/graph/ir.ts';
import { opDef } from '../../../src/compiler/ops/registry.ts';
import { ShapeError } from '../../../src/compiler/ops/op.ts';
import type { Shape } from '../../../src/plan/layout.ts';
import { newGraph } from './support.ts';

const t = (shape: Shape, dtype: DType = 'f32'): TensorType => ({ shape, dtype });
const conv: Attrs = { stride: [1, 1], padding: [[0, 0], [0, 0]], dilation: [1, 1], groups: 1 };
const pool: Attrs = { kernel: [2, 2], stride: [2, 2], padding: [[0, 0], [0, 0]] };

describe('shape rules', () => {
  const broken: readonly [string, TensorType[], Attrs, RegExp][] = [
    ['binary', [t([2, 3]), t([3])], { fn: 'add' }, /shapes \[2, 3\] and \[3\]/],
    ['binary', [t([2]), t([2], 'i32')], { fn: 'add' }, /f32 and i32/],
    ['binary', [t([2]), t([2])], { fn: 'and' }, /bool, not f32/],
    ['binary', [t([2]), t([2])], { fn: 'plus' }, /"plus", not one of/],
    ['unary', [t([2], 'i32')], { fn: 'exp' }, /f32, not i32/],
    ['constant', [], { value: 1e39, dtype: 'f32' }, /not a finite f32/],
    ['constant', [], { value: 1.5, dtype: 'i32' }, /not an integer/],
    ['input', [], { field: 'x', shape: [3], dtype: 'f32' }, /does not begin with the batch/],
    ['state', [], { key: 'w', shape: ['N', 3], dtype: 'f32' }, /depends on the batch/],
    ['reshape', [t(['N', 6])], { shape: ['N', 4] }, /\[N, 6\] does not reshape to \[N, 4\]/],
    ['reshape', [t(['N', 6])], { shape: [6, 'N'] }, /batch in front/],
    ['reshape', [t(['N', 6])], { shape: [12] }, /does not reshape/],
    ['permute', [t(['N', 2, 3])], { perm: [1, 0, 2] }, /batch in front/],
    ['permute', [t([2, 3])], { perm: [0, 0] }, /not an order/],
    ['broadcast', [t([3])], { shape: ['N', 4], axes: [1] }, /axis 0 of \[3\] is not axis 1 of \[N, 4\]/],
    ['slice', [t(['N', 4])], { axis: 0, start: 0, end: 1 }, /is the batch/],
    ['slice', [t(['N', 4])], { axis: 1, start: 2, end: 5 }, /not a part of an axis of 4/],
    ['pad', [t(['N', 4])], { low: [1, 0], high: [0, 0], value: 0 }, /batch is not padded/],
    ['concat', [t(['N', 2, 3]), t(['N', 2, 4])], { axis: 1 }, /differ outside axis 1/],
    ['reduce', [t([2, 3])], { fn: 'sum', axes: [2] }, /axes of a tensor of rank 2/],
    ['contract', [t([2, 3]), t([4, 5])], { a: 'nk', b: 'ok', out: 'no' }, /axis k is 3 in \[2, 3\] and 5 in \[4, 5\]/],
    ['contract', [t([2, 3]), t([4])], { a: 'nk', b: 'o', out: 'no' }, /label k .* occurs once/],
    ['contract', [t(['N', 3]), t([4, 3])], { a: 'nk', b: 'ok', out: 'on' }, /batch in front/],
    ['conv', [t(['N', 4, 5, 5]), t([6, 3, 3, 3])], conv, /3 input channels, where 4 in 1 groups make 4/],
    ['conv', [t(['N', 4, 5, 5]), t([6, 4, 3, 3])], { ...conv, groups: 4 }, /4 input and 6 output channels do not divide into 4 groups/],
    ['conv', [t(['N', 4, 2, 5]), t([6, 4, 3, 3])], conv, /window of 3 does not fit an axis of 2/],
    ['conv', [t(['N', 4, 5, 5]), t([6, 4, 3, 3])], { ...conv, stride: [1, 0] }, /stride is \[1,0\]/],
    ['conv', [t(['N', 4, 5]), t([6, 4, 3, 3])], conv, /weight \[6, 4, 3, 3\] for an input \[N, 4, 5\]/],
    ['conv_input_grad', [t(['N', 6, 3, 3]), t([6, 4, 3, 3])], { ...conv, size: [6, 5] }, /\[N, 6, 4, 3\]/],
    ['max_pool', [t(['N', 4, 1, 5])], pool, /does not fit/],
    ['max_pool', [t(['N', 4, 5, 5])], { ...pool, padding: [[2, 0], [0, 0]] }, /holds whole windows/],
    ['max_pool_grad', [t(['N', 4, 2, 2]), t(['N', 4, 2, 2])], { ...pool, size: [4, 4] }, /i32, not f32/],
    ['gather', [t([5, 2]), t(['N'])], {}, /i32, not f32/],
    ['take_class', [t(['N', 5]), t(['N', 5], 'i32')], { axis: 1 }, /ids \[N, 5\] for axis 1/],
    ['argmax', [t(['N', 5])], { axis: 0 }, /is the batch/],
    ['softmax', [t(['N', 5])], { axis: 2 }, /has no axis 2/],
    ['normalize', [t(['N', 5])], { axes: [1], eps: 0 }, /eps is 0/],
  ];
  for (const [op, inputs, attrs, message] of broken) {
    it(`${op} refuses ${message.source}`, () => {
      expect(() => opDef(op).type(inputs, attrs)).toThrow(ShapeError);
      expect(() => opDef(op).type(inputs, attrs)).toThrow(message);
    });
  }

  it('an unknown op is an error', () => {
    expect(() => newGraph().add('frobnicate', [])).toThrow('unknown op frobnicate');
  });
});

describe('flops', () => {
  const flops = (op: string, inputs: TensorType[], attrs: Attrs, rows: number): number => {
    const type = opDef(op).type(inputs, attrs);
    return opDef(op).flops!({ id: 0, op, inputs: [], attrs, origin: 0, ...type }, inputs, rows);
  };

  it('count a multiply-add as two, for the batch at hand', () => {
    expect(flops('contract', [t(['N', 2048]), t([625, 2048])], { a: 'nk', b: 'ok', out: 'no' }, 100)).toBe(2 * 100 * 2048 * 625);
    const same: Attrs = { ...conv, padding: [[1, 1], [1, 1]] };
    const [x, w, y] = [t(['N', 32, 14, 14]), t([64, 32, 3, 3]), t(['N', 64, 14, 14])];
    const products = 2 * 100 * 64 * 14 * 14 * 32 * 9;
    expect(flops('conv', [x, w], same, 100)).toBe(products);
    expect(flops('conv_input_grad', [y, w], { ...same, size: [14, 14] }, 100)).toBe(products);
    expect(flops('conv_weight_grad', [x, y], { ...same, kernel: [3, 3] }, 100)).toBe(products);
    expect(flops('max_pool', [y], pool, 10)).toBe(10 * 64 * 49 * 4);
    expect(flops('reduce', [y], { fn: 'sum', axes: [0, 2, 3] }, 10)).toBe(10 * 64 * 196);
    expect(flops('permute', [t(['N', 2, 3])], { perm: [0, 2, 1] }, 10)).toBe(0);
  });
});
