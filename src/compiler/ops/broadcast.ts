/** Repeats a tensor along new axes. */
import type { OpDef } from './op.ts';
import { intsAttr, operands, otherAxes, require, shapeAttr, showShape } from './rules.ts';
import { atRows, stridesOf, view } from './tensor.ts';

/** `broadcast {shape, axes}`: the operand's axis i is the result's axis axes[i]; axes increase, sizes are equal. */
export const broadcast: OpDef = {
  name: 'broadcast',
  kind: 'movement',
  type(inputs, attrs) {
    operands(inputs, 1);
    const x = inputs[0]!;
    const shape = shapeAttr(attrs);
    const axes = intsAttr(attrs, 'axes', 0, x.shape.length);
    axes.forEach((axis, i) => {
      require(i === 0 || axis > axes[i - 1]!, () => `axes [${axes.join(', ')}] do not increase`);
      require(shape[axis] === x.shape[i], () => `axis ${i} of ${showShape(x.shape)} is not axis ${axis} of ${showShape(shape)}`);
    });
    return { shape, dtype: x.dtype };
  },
  gradient(g, node, _inputs, grad) {
    return [g.reduce('sum', grad, otherAxes(node.shape.length, node.attrs['axes'] as number[]))];
  },
  reference([x], attrs, context) {
    const shape = atRows(shapeAttr(attrs), context.rows);
    const strides = shape.map(() => 0);
    const own = stridesOf(x!.shape);
    (attrs['axes'] as number[]).forEach((axis, i) => (strides[axis] = own[i]!));
    return view(x!, shape, strides);
  },
  lower: (context, node, index) => context.input(0, (node.attrs['axes'] as number[]).map((axis) => index[axis]!)),
  flops: () => 0,
};
