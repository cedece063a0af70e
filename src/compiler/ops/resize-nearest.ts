/** Spatial axes made longer or shorter, each position taking its nearest element; and the gradient of that. */
import type { Bound } from '../kernel/ir.ts';
import type { OpDef } from './op.ts';
import { nearestAt, nearestReader, nearestSources, readers, resizeAttrs, resized, resizeGradType, resizedFrom, type Resized } from './resize.ts';
import { operands } from './rules.ts';
import { elements, generate, stridesOf, tensor } from './tensor.ts';
import { spatial, spatialNames } from './window.ts';

/** Offset within the spatial axes of the operand that each position of the result takes. */
function table(axes: readonly Resized[]): Int32Array {
  const sources = axes.map(nearestSources);
  const strides = stridesOf(axes.map((axis) => axis.size));
  return Int32Array.from(generate(axes.map((axis) => axis.to), (index) => index.reduce((at, i, d) => at + sources[d]![i]! * strides[d]!, 0)).data);
}

/** `resize_nearest {to, steps, late}`: x [N, C, ...] to [N, C, ...to]; position i takes element floor((a i + b) / c). */
export const resizeNearest: OpDef = {
  name: 'resize_nearest',
  kind: 'movement',
  type(inputs, attrs) {
    operands(inputs, 1);
    const x = inputs[0]!;
    return { shape: [x.shape[0]!, x.shape[1]!, ...resized(attrs, spatial(x.shape)).map((axis) => axis.to)], dtype: x.dtype };
  },
  gradient: (g, node, [x], grad) => [g.add('resize_nearest_grad', [grad], { ...node.attrs, size: spatial(g.type(x!).shape) })],
  reference([x], attrs) {
    const axes = resized(attrs, x!.shape.slice(2));
    const from = table(axes);
    const positions = elements(x!.shape.slice(2));
    const out = tensor([x!.shape[0]!, x!.shape[1]!, ...axes.map((axis) => axis.to)]);
    out.data.forEach((_, i) => (out.data[i] = x!.data[Math.floor(i / from.length) * positions + from[i % from.length]!]!));
    return out;
  },
  lower(context, node, [n, c, ...at]) {
    const axes = resized(node.attrs, spatial(context.type(0).shape));
    return context.input(0, [n!, c!, ...at.map((i, d) => nearestAt(context, axes[d]!, i))]);
  },
  flops: () => 0,
};

/** `resize_nearest_grad`, attributes as `resize_nearest` and `size`: dy [N, C, ...] to [N, C, ...size]. */
export const resizeNearestGrad: OpDef = {
  name: 'resize_nearest_grad',
  kind: 'reduction',
  type: resizeGradType,
  gradient: (g, node, _inputs, grad) => [g.add('resize_nearest', [grad], resizeAttrs(node.attrs))],
  reference([dy], attrs) {
    const axes = resizedFrom(attrs, dy!.shape);
    const from = table(axes);
    const out = tensor([dy!.shape[0]!, dy!.shape[1]!, ...axes.map((axis) => axis.size)]);
    const positions = elements(axes.map((axis) => axis.size));
    dy!.data.forEach((v, i) => {
      const at = Math.floor(i / from.length) * positions + from[i % from.length]!;
      out.data[at] = out.data[at]! + v;
    });
    return out;
  },
  /** An element looks only at the positions around it that can take it. */
  lower(context, node, [n, c, ...at]) {
    const axes = resizedFrom(node.attrs, context.type(0).shape);
    const names = spatialNames(at.length, 'r');
    return context.reduce('sum', axes.map((axis, d) => ({ extent: readers(axis, 'nearest'), name: names[d]! })), (turns) => {
      const found = at.map((j, d) => nearestReader(context, axes[d]!, j, turns[d]!));
      const bounds: Bound[] = found.flatMap((f) => f.bounds);
      return context.guard(bounds, () => context.input(0, [n!, c!, ...found.map((f) => f.at)]), 0);
    });
  },
  flops: (_node, [dy], rows) => elements(dy!.shape.map((d) => (d === 'N' ? rows : d))),
};
