/** Gradient of a sum pool: each element gets the sum of the gradients of the windows that cover it. */
import type { Index } from '../kernel/index.ts';
import { loopOverlap } from './max-pool-grad.ts';
import type { OpDef } from './op.ts';
import { poolAttrs, poolingFlops, poolingFrom, tapsOf } from './pooling.ts';
import { ofType, operands } from './rules.ts';
import { tensor } from './tensor.ts';

/** `sum_pool_grad`, attributes as `sum_pool` and `size`: dy [N, C, ...] to [N, C, ...size]. */
export const sumPoolGrad: OpDef = {
  name: 'sum_pool_grad',
  kind: 'reduction',
  type(inputs, attrs) {
    operands(inputs, 1);
    const dy = inputs[0]!;
    ofType(dy, 'f32');
    return { shape: [dy.shape[0]!, dy.shape[1]!, ...poolingFrom(attrs, dy.shape).size], dtype: 'f32' };
  },
  gradient: (g, node, _inputs, grad) => [g.add('sum_pool', [grad], poolAttrs(node.attrs))],
  reference([dy], attrs) {
    const p = poolingFrom(attrs, dy!.shape);
    const { taps, at } = tapsOf(p);
    const out = tensor([dy!.shape[0]!, dy!.shape[1]!, ...p.size]);
    dy!.data.forEach((v, i) => {
      for (let t = 0; t < taps; t++) {
        const to = at(i, t);
        if (to >= 0) out.data[to]! += v;
      }
    });
    return out;
  },
  lower(context, node, [n, c, ...at]) {
    const p = poolingFrom(node.attrs, context.type(0).shape);
    const read = (back: readonly Index[]) => {
      const cover = p.cover(at, back);
      return context.guard(cover.bounds, () => context.input(0, [n!, c!, ...cover.window]), 0);
    };
    return loopOverlap(p.overlap(), (extents) => context.reduce('sum', extents, read), read);
  },
  flops: (node, [dy], rows) => poolingFlops(poolingFrom(node.attrs, dy!.shape), dy!.shape, rows),
};
