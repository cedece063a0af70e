/** One element of an axis by number: the target class of cross entropy. */
import type { OpDef } from './op.ts';
import { rowIndex } from './gather.ts';
import { equalShapes, intAttr, ofType, operands, otherAxes, require, showShape, sizeAt } from './rules.ts';
import { aroundAxis, tensor } from './tensor.ts';

/** `take_class {axis}`: x, ids i32 of x's shape without `axis` to that shape; an id outside the axis gives 0 and gets no gradient. */
export const takeClass: OpDef = {
  name: 'take_class',
  kind: 'movement',
  type(inputs, attrs) {
    operands(inputs, 2);
    const [x, ids] = inputs as [(typeof inputs)[0], (typeof inputs)[0]];
    ofType(x, 'f32');
    ofType(ids, 'i32');
    const axis = intAttr(attrs, 'axis');
    sizeAt(x.shape, axis);
    require(equalShapes(x.shape.toSpliced(axis, 1), ids.shape), () => `ids ${showShape(ids.shape)} for axis ${axis} of ${showShape(x.shape)}`);
    return { shape: ids.shape, dtype: 'f32' };
  },
  /** The gradient at the chosen element, zero elsewhere: an elementwise comparison with the position. */
  gradient(g, node, [x, ids], grad) {
    const axis = node.attrs['axis'] as number;
    const shape = [...g.type(x!).shape];
    const axes = otherAxes(shape.length, [axis]);
    const spread = (id: number): number => g.add('broadcast', [id], { shape, axes });
    const chosen = g.binary('eq', g.add('iota', [], { shape, axis, dtype: 'i32' }), spread(ids!));
    return [g.select(chosen, spread(grad), g.constant(0)), undefined];
  },
  reference([x, ids], attrs) {
    const { size, inner } = aroundAxis(x!.shape, attrs['axis'] as number);
    const out = tensor(ids!.shape);
    ids!.data.forEach((id, i) => {
      if (id >= 0 && id < size) out.data[i] = x!.data[(Math.floor(i / inner) * size + id) * inner + (i % inner)]!;
    });
    return out;
  },
  lower(context, node, index) {
    const axis = node.attrs['axis'] as number;
    const row = rowIndex(context, context.input(1, index), sizeAt(context.type(0).shape, axis));
    return context.guard(row.bounds, () => context.input(0, index.toSpliced(axis, 0, row.at)), 0);
  },
};
