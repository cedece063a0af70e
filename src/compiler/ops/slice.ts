/** A part of an axis. */
import { add, constant } from '../kernel/index.ts';
import type { OpDef } from './op.ts';
import { intAttr, operands, require, sizeAt } from './rules.ts';
import { stridesOf, view } from './tensor.ts';

/** `slice {axis, start, end}`: elements start to end - 1 of an axis other than the batch. */
export const slice: OpDef = {
  name: 'slice',
  kind: 'movement',
  type(inputs, attrs) {
    operands(inputs, 1);
    const x = inputs[0]!;
    const axis = intAttr(attrs, 'axis');
    const size = sizeAt(x.shape, axis);
    const start = intAttr(attrs, 'start');
    const end = intAttr(attrs, 'end');
    require(start < end && end <= size, () => `${start} to ${end} is not a part of an axis of ${size}`);
    return { shape: x.shape.with(axis, end - start), dtype: x.dtype };
  },
  gradient(g, node, inputs, grad) {
    const { axis, start, end } = node.attrs as { axis: number; start: number; end: number };
    const from = g.type(inputs[0]!).shape;
    const none = from.map(() => 0);
    return [g.add('pad', [grad], { low: none.with(axis, start), high: none.with(axis, sizeAt(from, axis) - end), value: 0 })];
  },
  reference([x], attrs) {
    const { axis, start, end } = attrs as { axis: number; start: number; end: number };
    const strides = stridesOf(x!.shape);
    return view(x!, x!.shape.with(axis, end - start), strides, start * strides[axis]!);
  },
  lower(context, node, index) {
    const { axis, start } = node.attrs as { axis: number; start: number };
    return context.input(0, index.with(axis, add(index[axis]!, constant(start))));
  },
  flops: () => 0,
};
