/** Spatial axes made longer or shorter, each position interpolated between its neighbours; and the gradient of that. */
import { binary } from '../kernel/expr.ts';
import type { Bound, Expr } from '../kernel/ir.ts';
import type { OpDef } from './op.ts';
import { linearAt, linearReader, linearSources, readers, resizeAttrs, resized, resizeGradType, resizedFrom, tapsOf, type Resized } from './resize.ts';
import { ofType, operands } from './rules.ts';
import { elements, stridesOf, tensor } from './tensor.ts';
import { spatial, spatialNames } from './window.ts';

/** Calls `visit` with each position of the result, each element of the operand that it is made from, and the weight. */
function eachTerm(axes: readonly Resized[], visit: (position: number, element: number, weight: number) => void): void {
  const sources = axes.map(linearSources);
  const outer = stridesOf(axes.map((axis) => axis.to));
  const inner = stridesOf(axes.map((axis) => axis.size));
  const go = (d: number, position: number, element: number, weight: number): void => {
    if (d === axes.length) return visit(position, element, weight);
    sources[d]!.forEach(({ low, high, weight: w }, i) => {
      go(d + 1, position + i * outer[d]!, element + low * inner[d]!, weight * (1 - w));
      go(d + 1, position + i * outer[d]!, element + high * inner[d]!, weight * w);
    });
  };
  go(0, 0, 0, 1);
}

const product = (weights: readonly Expr[], value: Expr): Expr => weights.reduce((v, w) => binary('mul', v, w), value);

/** `resize_linear {to, steps}`: x [N, C, ...] to [N, C, ...to]; position i lies at (a i + b) / c, no further out than the ends. */
export const resizeLinear: OpDef = {
  name: 'resize_linear',
  kind: 'reduction',
  type(inputs, attrs) {
    operands(inputs, 1);
    const x = inputs[0]!;
    ofType(x, 'f32');
    return { shape: [x.shape[0]!, x.shape[1]!, ...resized(attrs, spatial(x.shape)).map((axis) => axis.to)], dtype: 'f32' };
  },
  gradient: (g, node, [x], grad) => [g.add('resize_linear_grad', [grad], { ...node.attrs, size: spatial(g.type(x!).shape) })],
  reference([x], attrs) {
    const axes = resized(attrs, x!.shape.slice(2));
    const out = tensor([x!.shape[0]!, x!.shape[1]!, ...axes.map((axis) => axis.to)]);
    const [positions, count] = [elements(axes.map((axis) => axis.size)), elements(axes.map((axis) => axis.to))];
    for (let row = 0; row * count < out.data.length; row++) {
      eachTerm(axes, (i, j, w) => (out.data[row * count + i] = out.data[row * count + i]! + w * x!.data[row * positions + j]!));
    }
    return out;
  },
  lower(context, node, [n, c, ...at]) {
    const axes = resized(node.attrs, spatial(context.type(0).shape));
    const names = spatialNames(at.length, 't');
    return context.reduce('sum', axes.map((axis, d) => ({ extent: tapsOf(axis), name: names[d]! })), (taps) => {
      const found = at.map((i, d) => linearAt(context, axes[d]!, i, taps[d]!));
      return product(found.map((f) => f.weight), context.input(0, [n!, c!, ...found.map((f) => f.at)]));
    });
  },
  flops: (node, [x], rows) => 3 * elements(node.shape.map((d) => (d === 'N' ? rows : d))) * resized(node.attrs, spatial(x!.shape)).reduce((p, axis) => p * tapsOf(axis), 1),
};

/** `resize_linear_grad`, attributes as `resize_linear` and `size`: dy [N, C, ...] to [N, C, ...size]. */
export const resizeLinearGrad: OpDef = {
  name: 'resize_linear_grad',
  kind: 'reduction',
  type: resizeGradType,
  gradient: (g, node, _inputs, grad) => [g.add('resize_linear', [grad], resizeAttrs(node.attrs))],
  reference([dy], attrs) {
    const axes = resizedFrom(attrs, dy!.shape);
    const out = tensor([dy!.shape[0]!, dy!.shape[1]!, ...axes.map((axis) => axis.size)]);
    const [positions, count] = [elements(axes.map((axis) => axis.size)), elements(axes.map((axis) => axis.to))];
    for (let row = 0; row * count < dy!.data.length; row++) {
      eachTerm(axes, (i, j, w) => (out.data[row * positions + j] = out.data[row * positions + j]! + w * dy!.data[row * count + i]!));
    }
    return out;
  },
  /** An element sums over the positions around it; those that do not lie beside it have weight 0. */
  lower(context, node, [n, c, ...at]) {
    const axes = resizedFrom(node.attrs, context.type(0).shape);
    const names = spatialNames(at.length, 'r');
    return context.reduce('sum', axes.map((axis, d) => ({ extent: readers(axis, 'linear'), name: names[d]! })), (turns) => {
      const found = at.map((j, d) => linearReader(context, axes[d]!, j, turns[d]!));
      const bounds: Bound[] = found.flatMap((f) => f.bounds);
      return context.guard(bounds, () => product(found.map((f) => f.weight), context.input(0, [n!, c!, ...found.map((f) => f.at)])), 0);
    });
  },
  flops: (node, [dy], rows) => 3 * elements(node.shape.map((d) => (d === 'N' ? rows : d))) * resizedFrom(node.attrs, dy!.shape).reduce((p, axis) => p * readers(axis, 'linear'), 1),
};
