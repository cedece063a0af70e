/** Gradient of a convolution with respect to its input; as a forward op, the transposed convolution. */
import { binary } from '../kernel/expr.ts';
import { add, floorDiv, modulo, scale } from '../kernel/index.ts';
import type { Attrs } from '../graph/ir.ts';
import type { Shape } from '../../plan/layout.ts';
import { convolution, convolutionAttrs, convolutionFlops, eachProduct, requireWindows, type Convolution } from './convolution.ts';
import type { OpDef } from './op.ts';
import { intAttr, intsAttr, ofType, operands, require, showShape } from './rules.ts';
import { tensor } from './tensor.ts';
import { spatialNames, turnsInStride, windowInStride, windowReading } from './window.ts';

function geometry(attrs: Attrs, dy: Shape, w: Shape): Convolution {
  const size = intsAttr(attrs, 'size', 1, dy.length - 2);
  require(w.length >= 2 && w[1] !== 'N', () => `weight ${showShape(w)}`);
  const c = convolution(attrs, [dy[0]!, (w[1] as number) * intAttr(attrs, 'groups', 1), ...size], w);
  requireWindows(c, dy);
  return c;
}

/**
 * `conv_input_grad {stride, padding, dilation, groups, size}`: dy [N, O, ...], w [O, C / groups, ...kernel] to
 * [N, C, ...size]. `size` is given because several input sizes can give one output size.
 */
export const convInputGrad: OpDef = {
  name: 'conv_input_grad',
  kind: 'reduction',
  type(inputs, attrs) {
    operands(inputs, 2);
    const [dy, w] = inputs as [(typeof inputs)[0], (typeof inputs)[0]];
    inputs.forEach((t) => ofType(t, 'f32'));
    const c = geometry(attrs, dy.shape, w.shape);
    return { shape: [dy.shape[0]!, c.channels, ...c.size], dtype: 'f32' };
  },
  /** Bilinear like `conv`: with respect to dy a convolution, with respect to w a weight gradient. */
  gradient(g, node, [dy, w], grad, wanted) {
    const c = geometry(node.attrs, g.type(dy!).shape, g.type(w!).shape);
    const attrs = convolutionAttrs(c);
    return [
      wanted[0] ? g.add('conv', [grad, w!], attrs) : undefined,
      wanted[1] ? g.add('conv_weight_grad', [grad, dy!], { ...attrs, kernel: [...c.window.kernel] }) : undefined,
    ];
  },
  reference([dy, w], attrs) {
    const c = geometry(attrs, dy!.shape, w!.shape);
    const out = tensor([dy!.shape[0]!, c.channels, ...c.size]);
    eachProduct(c, dy!.shape[0]!, (i, k, o) => (out.data[i] = out.data[i]! + dy!.data[o]! * w!.data[k]!));
    return out;
  },
  /**
   * Sums over the taps, then (innermost) over the output channels of the group. At stride 1 nothing is divided; with a
   * stride, positions that lie alike within one share their taps, and no other taps are looked at.
   */
  lower(context, node, [n, channel, ...at]) {
    const c = geometry(node.attrs, context.type(0).shape, context.type(1).shape);
    const inGroup = c.channels / c.groups;
    const outGroup = c.outputs / c.groups;
    const group = floorDiv(channel!, inGroup);
    const names = spatialNames(at.length, 'k');
    const turns = c.size.map((size, d) => turnsInStride(c.window, d, size));
    const extents = [...c.window.kernel.map((kernel, d) => ({ extent: turns[d] ?? kernel, name: names[d]! })), { extent: outGroup, name: 'o' }];
    return context.reduce('sum', extents, (axes) => {
      const output = add(scale(group, outGroup), axes.at(-1)!);
      const reads = at.map((p, d) =>
        turns[d] === undefined ? { ...windowReading(c.window, c.windows, d, p, axes[d]!), tap: axes[d]!, own: [] } : windowInStride(c.window, c.windows, d, p, axes[d]!),
      );
      const dy = context.guard(reads.flatMap((r) => r.bounds), () => context.input(0, [n!, output, ...reads.map((r) => r.window)]), 0);
      const w = context.guard(reads.flatMap((r) => r.own), () => context.input(1, [output, modulo(channel!, inGroup), ...reads.map((r) => r.tap)]), 0);
      return binary('mul', dy, w);
    });
  },
  flops: (node, [dy, w], rows) => convolutionFlops(geometry(node.attrs, dy!.shape, w!.shape), dy!.shape[0], rows),
};
