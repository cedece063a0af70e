/** The largest element of each window. */
import type { OpDef } from './op.ts';
import { LOWEST, pooledType, poolingFlops, poolingOf, tapsOf } from './pooling.ts';
import { tensor } from './tensor.ts';
import { spatial, spatialNames } from './window.ts';

/** `max_pool {kernel, stride, padding, dilation?, ceil_mode?}`: x [N, C, ...] to [N, C, ...]; a NaN in a window is its maximum. */
export const maxPool: OpDef = {
  name: 'max_pool',
  kind: 'reduction',
  type: (inputs, attrs) => pooledType(inputs, attrs, 'f32'),
  /** The whole gradient goes to the first of equal maxima. */
  gradient(g, node, [x], grad) {
    const index = g.add('max_pool_index', [x!], node.attrs);
    return [g.add('max_pool_grad', [grad, index], { ...node.attrs, size: spatial(g.type(x!).shape) })];
  },
  reference([x], attrs) {
    const p = poolingOf(attrs, x!.shape);
    const { taps, at } = tapsOf(p);
    const out = tensor([x!.shape[0]!, x!.shape[1]!, ...p.windows]);
    for (let i = 0; i < out.data.length; i++) {
      let best = LOWEST;
      for (let t = 0; t < taps; t++) {
        const from = at(i, t);
        if (from >= 0) best = Math.max(best, x!.data[from]!);
      }
      out.data[i] = best;
    }
    return out;
  },
  lower(context, node, [n, c, ...window]) {
    const p = poolingOf(node.attrs, context.type(0).shape);
    const names = spatialNames(window.length, 'k');
    return context.reduce('max', p.kernel.map((extent, d) => ({ extent, name: names[d]! })), (tap) => {
      const read = p.read(window, tap);
      return context.guard(read.bounds, () => context.input(0, [n!, c!, ...read.at]), LOWEST);
    });
  },
  flops: (node, [x], rows) => poolingFlops(poolingOf(node.attrs, x!.shape), x!.shape, rows),
};
