/** Gradient of a max pool: each window's gradient goes to the position of its maximum. */
import { binary, constantOf, indexValue, select } from '../kernel/expr.ts';
import { constant, linearise, type Index } from '../kernel/index.ts';
import type { OpDef } from './op.ts';
import { poolAttrs, poolingFlops, poolingFrom, tapsOf, valuesAndPositions } from './pooling.ts';
import { operands } from './rules.ts';
import { tensor } from './tensor.ts';
import { spatialNames } from './window.ts';

/** `max_pool_grad`, attributes as `max_pool` and `size`: dy [N, C, ...], index i32 of the same shape to [N, C, ...size]. */
export const maxPoolGrad: OpDef = {
  name: 'max_pool_grad',
  kind: 'reduction',
  type(inputs, attrs) {
    operands(inputs, 2);
    const [dy, index] = inputs as [(typeof inputs)[0], (typeof inputs)[0]];
    valuesAndPositions(dy, index, true);
    return { shape: [dy.shape[0]!, dy.shape[1]!, ...poolingFrom(attrs, dy.shape).size], dtype: 'f32' };
  },
  gradient: (g, node, [, index], grad) => [g.add('max_pool_gather', [grad, index!], poolAttrs(node.attrs)), undefined],
  reference([dy, index], attrs) {
    const p = poolingFrom(attrs, dy!.shape);
    const { at } = tapsOf(p);
    const out = tensor([dy!.shape[0]!, dy!.shape[1]!, ...p.size]);
    dy!.data.forEach((v, i) => {
      const to = at(i, index!.data[i]!);
      if (to >= 0) out.data[to]! += v;
    });
    return out;
  },
  /** An element looks only at the windows that can cover it: one, without a loop, where windows don't overlap. */
  lower(context, node, [n, c, ...at]) {
    const p = poolingFrom(node.attrs, context.type(0).shape);
    const gather = (back: readonly Index[]) => {
      const cover = p.cover(at, back);
      return context.guard(
        cover.bounds,
        () => {
          const source = [n!, c!, ...cover.window];
          const mine = binary('eq', context.input(1, source), indexValue(linearise(cover.tap, p.kernel)));
          return select(mine, context.input(0, source), constantOf(0));
        },
        0,
      );
    };
    return loopOverlap(p.overlap(), (extents) => context.reduce('sum', extents, gather), gather);
  },
  flops: (node, [dy], rows) => poolingFlops(poolingFrom(node.attrs, dy!.shape), dy!.shape, rows),
};

/** A loop over the covering windows, or the body once where there is one. */
export function loopOverlap<T>(counts: readonly number[], loop: (extents: { extent: number; name: string }[]) => T, once: (back: readonly Index[]) => T): T {
  if (counts.every((n) => n === 1)) return once(counts.map(() => constant(0)));
  const names = spatialNames(counts.length, 'k');
  return loop(counts.map((extent, d) => ({ extent, name: names[d]! })));
}
