/** Sums and extremes over axes. */
import type { OpDef } from './op.ts';
import type { Index } from '../kernel/index.ts';
import { axesAttr, ofType, operands, otherAxes, require, textAttr, without } from './rules.ts';
import { elements, stridesOf, tensor, walk } from './tensor.ts';

type Fn = 'sum' | 'max' | 'min';
const START: Readonly<Record<Fn, number>> = { sum: 0, max: -Infinity, min: Infinity };
// Math.max and Math.min give NaN where either operand is NaN, as the shaders do.
const COMBINE: Readonly<Record<Fn, (a: number, b: number) => number>> = { sum: (a, b) => a + b, max: Math.max, min: Math.min };

/** `reduce {fn, axes}`: removes `axes`; a NaN makes any of the three NaN. */
export const reduce: OpDef = {
  name: 'reduce',
  kind: 'reduction',
  statistic: true,
  type(inputs, attrs) {
    operands(inputs, 1);
    const x = inputs[0]!;
    textAttr(attrs, 'fn', ['sum', 'max', 'min'] as const);
    ofType(x, 'f32', 'i32', 'u32');
    const axes = axesAttr(attrs, x.shape.length);
    require(axes.length > 0, () => 'reduces no axis');
    return { shape: without(x.shape, axes), dtype: x.dtype };
  },
  gradient(g, node, [x], grad) {
    const { fn, axes } = node.attrs as { fn: Fn; axes: readonly number[] };
    const shape = g.type(x!).shape;
    const spread = (id: number): number => g.add('broadcast', [id], { shape: [...shape], axes: otherAxes(shape.length, axes) });
    if (fn === 'sum') return [spread(grad)];
    // Equal extremes share the gradient, as in PyTorch's amax and amin.
    const winner = g.cast(g.binary('eq', x!, spread(node.id)), 'f32');
    const share = g.binary('div', grad, g.reduce('sum', winner, axes));
    return [g.binary('mul', winner, spread(share))];
  },
  reference([x], attrs) {
    const { fn, axes } = attrs as { fn: Fn; axes: readonly number[] };
    const kept = otherAxes(x!.shape.length, axes);
    const out = tensor(kept.map((axis) => x!.shape[axis]!));
    out.data.fill(START[fn]);
    const into = x!.shape.map(() => 0);
    stridesOf(out.shape).forEach((stride, i) => (into[kept[i]!] = stride));
    const combine = COMBINE[fn];
    walk(x!.shape, [stridesOf(x!.shape), into], (from, to) => (out.data[to] = combine(out.data[to]!, x!.data[from]!)));
    return out;
  },
  lower(context, node, index) {
    const { fn, axes } = node.attrs as { fn: Fn; axes: readonly number[] };
    const kept = otherAxes(index.length + axes.length, axes);
    const extents = axes.map((axis, i) => ({ extent: context.extent(0, axis), name: axes.length === 1 ? 'k' : `k${i}` }));
    return context.reduce(fn, extents, (reduced) => {
      const at = new Array<Index>(kept.length + axes.length);
      kept.forEach((axis, i) => (at[axis] = index[i]!));
      axes.forEach((axis, i) => (at[axis] = reduced[i]!));
      return context.input(0, at);
    });
  },
  flops: (_node, [x], rows) => elements(x!.shape.map((d) => (d === 'N' ? rows : d))),
};
