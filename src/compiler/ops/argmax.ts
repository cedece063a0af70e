/** Where the largest element of an axis lies: the class that a network predicts. */
import type { OpDef } from './op.ts';
import { intAttr, ofType, operands, sizeAt } from './rules.ts';
import { aroundAxis, elements, tensor } from './tensor.ts';

/** True where `value` beats `best`: larger, or the first NaN. Equal values leave the first one. */
export function beats(value: number, best: number): boolean {
  return value > best || (Number.isNaN(value) && !Number.isNaN(best));
}

/** `argmax {axis}`: i32, removes the axis; the first of equal values, a NaN wins over everything. Not over the batch. */
export const argmax: OpDef = {
  name: 'argmax',
  kind: 'reduction',
  type(inputs, attrs) {
    operands(inputs, 1);
    const x = inputs[0]!;
    ofType(x, 'f32');
    const axis = intAttr(attrs, 'axis');
    sizeAt(x.shape, axis);
    return { shape: x.shape.toSpliced(axis, 1), dtype: 'i32' };
  },
  reference([x], attrs) {
    const axis = attrs['axis'] as number;
    const { outer, size, inner } = aroundAxis(x!.shape, axis);
    const out = tensor(x!.shape.toSpliced(axis, 1));
    for (let o = 0; o < outer; o++) {
      for (let i = 0; i < inner; i++) {
        const value = (k: number): number => x!.data[(o * size + k) * inner + i]!;
        let best = 0;
        for (let k = 1; k < size; k++) if (beats(value(k), value(best))) best = k;
        out.data[o * inner + i] = best;
      }
    }
    return out;
  },
  lower(context, node, index) {
    const axis = node.attrs['axis'] as number;
    return context.reduceIndex([{ extent: context.extent(0, axis), name: 'k' }], ([k]) => context.input(0, index.toSpliced(axis, 0, k!)));
  },
  flops: (_node, [x], rows) => elements(x!.shape.map((d) => (d === 'N' ? rows : d))),
};
