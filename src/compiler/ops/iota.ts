/** Positions along an axis: what one-hot comparisons, causal masks and positions are made of. */
import { cast, indexValue } from '../kernel/expr.ts';
import type { OpDef } from './op.ts';
import { dtypeAttr, intAttr, operands, require, shapeAttr, showShape } from './rules.ts';
import { atRows, generate } from './tensor.ts';

/** `iota {shape, axis, dtype}`: the element's index along `axis`. */
export const iota: OpDef = {
  name: 'iota',
  kind: 'source',
  type(inputs, attrs) {
    operands(inputs, 0);
    const shape = shapeAttr(attrs);
    require(intAttr(attrs, 'axis') < shape.length, () => `axis ${attrs['axis']} is not an axis of ${showShape(shape)}`);
    const dtype = dtypeAttr(attrs);
    require(dtype !== 'bool', () => 'positions are numbers, not bool');
    return { shape, dtype };
  },
  reference(_inputs, attrs, context) {
    const axis = attrs['axis'] as number;
    return generate(atRows(shapeAttr(attrs), context.rows), (index) => index[axis]!);
  },
  lower: (_context, node, index) => cast(indexValue(index[node.attrs['axis'] as number]!), node.dtype),
  flops: () => 0,
};
