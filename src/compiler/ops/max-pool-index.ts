/** Where in each window its maximum lies: all that the gradient of a max pool needs to know. */
import { beats } from './argmax.ts';
import type { OpDef } from './op.ts';
import { LOWEST, pooledType, poolingFlops, poolingOf, tapsOf } from './pooling.ts';
import { tensor } from './tensor.ts';
import { spatialNames } from './window.ts';

/**
 * `max_pool_index`, attributes as `max_pool`: i32 position within the window, row-major over the kernel; the first of equal
 * maxima, a NaN wins (PyTorch's rule).
 */
export const maxPoolIndex: OpDef = {
  name: 'max_pool_index',
  kind: 'reduction',
  type: (inputs, attrs) => pooledType(inputs, attrs, 'i32'),
  reference([x], attrs) {
    const p = poolingOf(attrs, x!.shape);
    const { taps, at } = tapsOf(p);
    const out = tensor([x!.shape[0]!, x!.shape[1]!, ...p.windows]);
    for (let i = 0; i < out.data.length; i++) {
      const value = (t: number): number => {
        const from = at(i, t);
        return from < 0 ? LOWEST : x!.data[from]!;
      };
      let best = 0;
      for (let t = 1; t < taps; t++) if (beats(value(t), value(best))) best = t;
      out.data[i] = best;
    }
    return out;
  },
  lower(context, node, [n, c, ...window]) {
    const p = poolingOf(node.attrs, context.type(0).shape);
    const names = spatialNames(window.length, 'k');
    return context.reduceIndex(p.kernel.map((extent, d) => ({ extent, name: names[d]! })), (tap) => {
      const read = p.read(window, tap);
      return context.guard(read.bounds, () => context.input(0, [n!, c!, ...read.at]), LOWEST);
    });
  },
  flops: (node, [x], rows) => poolingFlops(poolingOf(node.attrs, x!.shape), x!.shape, rows),
};
