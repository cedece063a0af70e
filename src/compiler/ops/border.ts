/** A border that repeats what it surrounds: reflected, the nearest element, or from the other side. */
import type { OpDef } from './op.ts';
import { border as geometry, bordered, sourceOf, sourcesAlong } from './edges.ts';
import { operands } from './rules.ts';
import { generate, stridesOf } from './tensor.ts';

/**
 * `border {low, high, mode}`: low[i] elements before and high[i] after axis i; the batch has none. `reflect` needs less
 * than the axis has, `circular` no more. Index arithmetic only: a convolution reads through it.
 */
export const border: OpDef = {
  name: 'border',
  kind: 'movement',
  type(inputs, attrs) {
    operands(inputs, 1);
    const x = inputs[0]!;
    return { shape: bordered(geometry(attrs, x.shape)), dtype: x.dtype };
  },
  gradient(g, node, [x], grad) {
    return [g.add('border_grad', [grad], { ...node.attrs, size: g.type(x!).shape.map((d) => d) })];
  },
  reference([x], attrs) {
    const b = geometry(attrs, x!.shape);
    const sources = x!.shape.map((size, axis) => sourcesAlong(b, axis, size));
    const strides = stridesOf(x!.shape);
    return generate(sources.map((s) => s.length), (index) => x!.data[index.reduce((at, i, axis) => at + sources[axis]![i]! * strides[axis]!, 0)]!);
  },
  lower(context, node, index) {
    const { shape } = context.type(0);
    const b = geometry(node.attrs, shape);
    return context.input(0, index.map((at, axis) => (shape[axis] === 'N' ? at : sourceOf(context, b, axis, shape[axis]!, at))));
  },
  flops: () => 0,
};
