/** The sum of each window: average pooling divides it. */
import type { OpDef } from './op.ts';
import { pooledType, poolingFlops, poolingOf, tapsOf } from './pooling.ts';
import { tensor } from './tensor.ts';
import { spatial, spatialNames } from './window.ts';

/** `sum_pool {kernel, stride, padding, dilation?, ceil_mode?}`: x [N, C, ...] to [N, C, ...]; padding counts as 0. */
export const sumPool: OpDef = {
  name: 'sum_pool',
  kind: 'reduction',
  type: (inputs, attrs) => pooledType(inputs, attrs, 'f32'),
  gradient: (g, node, [x], grad) => [g.add('sum_pool_grad', [grad], { ...node.attrs, size: spatial(g.type(x!).shape) })],
  reference([x], attrs) {
    const p = poolingOf(attrs, x!.shape);
    const { taps, at } = tapsOf(p);
    const out = tensor([x!.shape[0]!, x!.shape[1]!, ...p.windows]);
    for (let i = 0; i < out.data.length; i++) {
      for (let t = 0; t < taps; t++) {
        const from = at(i, t);
        if (from >= 0) out.data[i]! += x!.data[from]!;
      }
    }
    return out;
  },
  lower(context, node, [n, c, ...window]) {
    const p = poolingOf(node.attrs, context.type(0).shape);
    const names = spatialNames(window.length, 'k');
    return context.reduce('sum', p.kernel.map((extent, d) => ({ extent, name: names[d]! })), (tap) => {
      const read = p.read(window, tap);
      return context.guard(read.bounds, () => context.input(0, [n!, c!, ...read.at]), 0);
    });
  },
  flops: (node, [x], rows) => poolingFlops(poolingOf(node.attrs, x!.shape), x!.shape, rows),
};
