/** Gradient of `gather`: each row of the table gets the sum of the gradients of the places that read it. */
import { binary, cast, indexValue } from '../kernel/expr.ts';
import type { OpDef } from './op.ts';
import { checkShape, intAttr, ofType, operands, require, showShape } from './rules.ts';
import { elements, tensor } from './tensor.ts';

/** `gather_grad {rows}`: ids i32 [...], dy [...ids, ...] to [rows, ...]. */
export const gatherGrad: OpDef = {
  name: 'gather_grad',
  kind: 'reduction',
  type(inputs, attrs) {
    operands(inputs, 2);
    const [ids, dy] = inputs as [(typeof inputs)[0], (typeof inputs)[0]];
    ofType(ids, 'i32');
    ofType(dy, 'f32');
    require(ids.shape.length > 0, () => 'takes ids of at least one axis');
    require(ids.shape.every((d, i) => d === dy.shape[i]), () => `gradient ${showShape(dy.shape)} of rows chosen by ids ${showShape(ids.shape)}`);
    return { shape: checkShape([intAttr(attrs, 'rows', 1), ...dy.shape.slice(ids.shape.length)]), dtype: 'f32' };
  },
  gradient: (g, _node, [ids], grad) => [undefined, g.add('gather', [grad, ids!])],
  reference([ids, dy], attrs) {
    const rows = attrs['rows'] as number;
    const rest = dy!.shape.slice(ids!.shape.length);
    const width = elements(rest);
    const out = tensor([rows, ...rest]);
    ids!.data.forEach((id, i) => {
      if (id < 0 || id >= rows) return;
      for (let k = 0; k < width; k++) out.data[id * width + k]! += dy!.data[i * width + k]!;
    });
    return out;
  },
  /** One-hot product, so that it tiles like every other sum of products: (ids == row) as 0 or 1, times dy. */
  lower(context, _node, [row, ...rest]) {
    const rank = context.type(0).shape.length;
    const extents = Array.from({ length: rank }, (_, i) => ({ extent: context.extent(0, i), name: rank === 1 ? 'n' : `n${i}` }));
    return context.reduce('sum', extents, (at) =>
      binary('mul', cast(binary('eq', context.input(0, at), indexValue(row!)), 'f32'), context.input(1, [...at, ...rest])),
    );
  },
  flops: (node, [ids], rows) => 2 * elements(node.shape as number[]) * elements(ids!.shape.map((d) => (d === 'N' ? rows : d))),
};
