/** Convolution (cross-correlation, as in every deep-learning library) over 1 to 3 spatial axes. */
import { binary } from '../kernel/expr.ts';
import { add, floorDiv, scale } from '../kernel/index.ts';
import { convolution, convolutionAttrs, convolutionFlops, eachProduct } from './convolution.ts';
import type { OpDef } from './op.ts';
import { ofType, operands } from './rules.ts';
import { tensor } from './tensor.ts';
import { readAt, spatialNames } from './window.ts';

/**
 * `conv {stride, padding, dilation, groups}`: x [N, C, ...], w [O, C / groups, ...kernel] to [N, O, ...].
 * `padding` is a pair for each spatial axis.
 */
export const conv: OpDef = {
  name: 'conv',
  kind: 'reduction',
  type(inputs, attrs) {
    operands(inputs, 2);
    const [x, w] = inputs as [(typeof inputs)[0], (typeof inputs)[0]];
    inputs.forEach((t) => ofType(t, 'f32'));
    const c = convolution(attrs, x.shape, w.shape);
    return { shape: [x.shape[0]!, c.outputs, ...c.windows], dtype: 'f32' };
  },
  gradient(g, node, [x, w], grad, wanted) {
    const c = convolution(node.attrs, g.type(x!).shape, g.type(w!).shape);
    const attrs = convolutionAttrs(c);
    return [
      wanted[0] ? g.add('conv_input_grad', [grad, w!], { ...attrs, size: [...c.size] }) : undefined,
      wanted[1] ? g.add('conv_weight_grad', [x!, grad], { ...attrs, kernel: [...c.window.kernel] }) : undefined,
    ];
  },
  reference([x, w], attrs) {
    const c = convolution(attrs, x!.shape, w!.shape);
    const out = tensor([x!.shape[0]!, c.outputs, ...c.windows]);
    eachProduct(c, x!.shape[0]!, (i, k, o) => (out.data[o] = out.data[o]! + x!.data[i]! * w!.data[k]!));
    return out;
  },
  /** Sums over the taps, then (innermost) over the input channels of the group: channels lie together in memory. */
  lower(context, node, [n, o, ...at]) {
    const c = convolution(node.attrs, context.type(0).shape, context.type(1).shape);
    const inGroup = c.channels / c.groups;
    const group = floorDiv(o!, c.outputs / c.groups);
    const names = spatialNames(at.length, 'k');
    const extents = [...c.window.kernel.map((extent, d) => ({ extent, name: names[d]! })), { extent: inGroup, name: 'c' }];
    return context.reduce('sum', extents, (axes) => {
      const tap = axes.slice(0, -1);
      const channel = axes.at(-1)!;
      const read = readAt(c.window, c.size, at, tap);
      const x = context.guard(read.bounds, () => context.input(0, [n!, add(scale(group, inGroup), channel), ...read.at]), 0);
      return binary('mul', x, context.input(1, [o!, channel, ...tap]));
    });
  },
  flops: (node, [x, w], rows) => convolutionFlops(convolution(node.attrs, x!.shape, w!.shape), x!.shape[0], rows),
};
