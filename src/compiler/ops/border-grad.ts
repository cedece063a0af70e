/** Gradient of a border: each element gets the sum of the gradients of all positions that repeat it. */
import type { OpDef } from './op.ts';
import { border as geometry, bordered, repeatOf, repeats, sourcesAlong } from './edges.ts';
import type { Bound } from '../kernel/ir.ts';
import { equalShapes, ofType, operands, require, shapeAttr, showShape } from './rules.ts';
import { elements, generate, stridesOf, tensor } from './tensor.ts';
import type { Attrs } from '../graph/ir.ts';

const borderAttrs = ({ low, high, mode }: Attrs): Attrs => ({ low: low!, high: high!, mode: mode! });

/** `border_grad {low, high, mode, size}`: dy with the border to a tensor of `size` without it. */
export const borderGrad: OpDef = {
  name: 'border_grad',
  kind: 'reduction',
  type(inputs, attrs) {
    operands(inputs, 1);
    const dy = inputs[0]!;
    ofType(dy, 'f32');
    const size = shapeAttr(attrs, 'size');
    const whole = bordered(geometry(attrs, size));
    require(equalShapes(whole, dy.shape), () => `gradient ${showShape(dy.shape)} of a border that gives ${showShape(whole)}`);
    return { shape: size, dtype: 'f32' };
  },
  gradient: (g, node, _inputs, grad) => [g.add('border', [grad], borderAttrs(node.attrs))],
  reference([dy], attrs, { rows }) {
    const size = shapeAttr(attrs, 'size').map((d) => (d === 'N' ? rows : d));
    const b = geometry(attrs, size);
    const sources = size.map((d, axis) => sourcesAlong(b, axis, d));
    const strides = stridesOf(size);
    const out = tensor(size);
    generate(dy!.shape, (index, flat) => {
      const at = index.reduce((sum, i, axis) => sum + sources[axis]![i]! * strides[axis]!, 0);
      out.data[at] = out.data[at]! + dy!.data[flat]!;
      return 0;
    });
    return out;
  },
  /** Looks only at the positions that can repeat the element: a handful for each axis with a border. */
  lower(context, node, index) {
    const { shape } = context.type(0);
    const b = geometry(node.attrs, node.shape);
    const axes = node.shape.flatMap((size, axis) => (size !== 'N' && b.low[axis]! + b.high[axis]! > 0 ? [{ axis, size }] : []));
    if (axes.length === 0) return context.input(0, index);
    const extents = axes.map(({ axis, size }) => ({ extent: repeats(b, axis, size), name: `e${axis}` }));
    return context.reduce('sum', extents, (turns) => {
      const at = [...index];
      const bounds: Bound[] = [];
      axes.forEach(({ axis, size }, k) => {
        at[axis] = repeatOf(context, b, axis, size, index[axis]!, turns[k]!);
        bounds.push({ index: at[axis]!, lower: 0, upper: shape[axis] as number });
      });
      return context.guard(bounds, () => context.input(0, at), 0);
    });
  },
  flops(node, _inputs, rows) {
    const b = geometry(node.attrs, node.shape);
    const each = node.shape.reduce<number>((n, size, axis) => (size === 'N' ? n : n * repeats(b, axis, size)), 1);
    return each * elements(node.shape.map((d) => (d === 'N' ? rows : d)));
  },
};
