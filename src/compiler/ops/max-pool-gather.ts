/** Reads, for each window, the element at a given position in it: the adjoint of `max_pool_grad`, for second derivatives. */
import { delinearise } from '../kernel/index.ts';
import type { OpDef } from './op.ts';
import { poolingOf, requireWindows, tapsOf, valuesAndPositions } from './pooling.ts';
import { operands } from './rules.ts';
import { elements, tensor } from './tensor.ts';
import { spatial } from './window.ts';

/** `max_pool_gather`, attributes as `max_pool`: x [N, C, ...size], index i32 [N, C, ...windows] to [N, C, ...windows]; 0 in the padding. */
export const maxPoolGather: OpDef = {
  name: 'max_pool_gather',
  kind: 'movement',
  type(inputs, attrs) {
    operands(inputs, 2);
    const [x, index] = inputs as [(typeof inputs)[0], (typeof inputs)[0]];
    valuesAndPositions(x, index, false);
    requireWindows(poolingOf(attrs, x.shape), index.shape);
    return { shape: index.shape, dtype: 'f32' };
  },
  gradient: (g, node, [x, index], grad) => [g.add('max_pool_grad', [grad, index!], { ...node.attrs, size: spatial(g.type(x!).shape) }), undefined],
  reference([x, index], attrs) {
    const p = poolingOf(attrs, x!.shape);
    const { at } = tapsOf(p);
    const out = tensor(index!.shape);
    index!.data.forEach((position, i) => {
      const from = at(i, position);
      out.data[i] = from < 0 ? 0 : x!.data[from]!;
    });
    return out;
  },
  lower(context, node, index) {
    const [n, c, ...window] = index;
    const p = poolingOf(node.attrs, context.type(0).shape);
    const position = context.toIndex(context.input(1, index), 0, elements(p.kernel) - 1);
    const read = p.read(window, delinearise(position, p.kernel));
    return context.guard(read.bounds, () => context.input(0, [n!, c!, ...read.at]), 0);
  },
};
