/** Gradient of a convolution with respect to its weight: a sum over the batch and all windows. */
import { binary } from '../kernel/expr.ts';
import { add, floorDiv, scale } from '../kernel/index.ts';
import type { Attrs } from '../graph/ir.ts';
import type { Shape } from '../../plan/layout.ts';
import { convolution, convolutionAttrs, convolutionFlops, eachProduct, requireWindows, type Convolution } from './convolution.ts';
import type { OpDef } from './op.ts';
import { intAttr, intsAttr, ofType, operands, require, showShape, sizeAt } from './rules.ts';
import { tensor } from './tensor.ts';
import { readAt, spatialNames } from './window.ts';

function geometry(attrs: Attrs, x: Shape, dy: Shape): Convolution {
  const kernel = intsAttr(attrs, 'kernel', 1, x.length - 2);
  const groups = intAttr(attrs, 'groups', 1);
  const channels = sizeAt(x, 1);
  require(channels % groups === 0, () => `${channels} input channels do not divide into ${groups} groups`);
  const c = convolution(attrs, x, [sizeAt(dy, 1), channels / groups, ...kernel]);
  requireWindows(c, dy);
  require(x[0] === dy[0], () => `batches of ${showShape(x)} and ${showShape(dy)} differ`);
  return c;
}

/** `conv_weight_grad {stride, padding, dilation, groups, kernel}`: x [N, C, ...], dy [N, O, ...] to [O, C / groups, ...kernel]. */
export const convWeightGrad: OpDef = {
  name: 'conv_weight_grad',
  kind: 'reduction',
  type(inputs, attrs) {
    operands(inputs, 2);
    const [x, dy] = inputs as [(typeof inputs)[0], (typeof inputs)[0]];
    inputs.forEach((t) => ofType(t, 'f32'));
    const c = geometry(attrs, x.shape, dy.shape);
    return { shape: [c.outputs, c.channels / c.groups, ...c.window.kernel], dtype: 'f32' };
  },
  /** Bilinear like `conv`: with respect to x an input gradient, with respect to dy a convolution. */
  gradient(g, node, [x, dy], grad, wanted) {
    const c = geometry(node.attrs, g.type(x!).shape, g.type(dy!).shape);
    const attrs = convolutionAttrs(c);
    return [
      wanted[0] ? g.add('conv_input_grad', [dy!, grad], { ...attrs, size: [...c.size] }) : undefined,
      wanted[1] ? g.add('conv', [x!, grad], attrs) : undefined,
    ];
  },
  reference([x, dy], attrs) {
    const c = geometry(attrs, x!.shape, dy!.shape);
    const out = tensor([c.outputs, c.channels / c.groups, ...c.window.kernel]);
    eachProduct(c, x!.shape[0]!, (i, k, o) => (out.data[k] = out.data[k]! + x!.data[i]! * dy!.data[o]!));
    return out;
  },
  /** Sums over the batch and the windows; the left factor runs along (channel, taps), the right one along the outputs. */
  lower(context, node, [o, channel, ...tap]) {
    const c = geometry(node.attrs, context.type(0).shape, context.type(1).shape);
    const group = floorDiv(o!, c.outputs / c.groups);
    const names = spatialNames(tap.length);
    const extents = [{ extent: context.extent(0, 0), name: 'n' }, ...c.windows.map((extent, d) => ({ extent, name: names[d]! }))];
    return context.reduce('sum', extents, ([n, ...window]) => {
      const read = readAt(c.window, c.size, window, tap);
      const x = context.guard(read.bounds, () => context.input(0, [n!, add(scale(group, c.channels / c.groups), channel!), ...read.at]), 0);
      return binary('mul', x, context.input(1, [n!, o!, ...window]));
    });
  },
  flops: (node, [x, dy], rows) => convolutionFlops(geometry(node.attrs, x!.shape, dy!.shape), x!.shape[0], rows),
};
