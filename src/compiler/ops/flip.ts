/** Axes read backwards. */
import { add, constant, scale } from '../kernel/index.ts';
import type { OpDef } from './op.ts';
import { axesAttr, operands, sizeAt } from './rules.ts';
import { stridesOf, view } from './tensor.ts';

/** `flip {axes}`: element i of each of these axes is element size - 1 - i of the operand; not the batch. */
export const flip: OpDef = {
  name: 'flip',
  kind: 'movement',
  type(inputs, attrs) {
    operands(inputs, 1);
    const x = inputs[0]!;
    for (const axis of axesAttr(attrs, x.shape.length)) sizeAt(x.shape, axis);
    return { shape: x.shape, dtype: x.dtype };
  },
  gradient: (g, node, _inputs, grad) => [g.add('flip', [grad], node.attrs)],
  reference([x], attrs) {
    const axes = attrs['axes'] as number[];
    const strides = stridesOf(x!.shape);
    const offset = axes.reduce((sum, axis) => sum + (x!.shape[axis]! - 1) * strides[axis]!, 0);
    return view(x!, x!.shape, strides.map((s, i) => (axes.includes(i) ? -s : s)), offset);
  },
  lower(context, node, index) {
    const axes = node.attrs['axes'] as number[];
    return context.input(0, index.map((p, i) => (axes.includes(i) ? add(constant(sizeAt(node.shape, i) - 1), scale(p, -1)) : p)));
  },
  flops: () => 0,
};
