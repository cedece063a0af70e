/** A border of constants. */
import { add, constant } from '../kernel/index.ts';
import type { NodeId } from '../graph/ir.ts';
import type { OpDef } from './op.ts';
import { intsAttr, operands, require } from './rules.ts';
import { generate, stridesOf } from './tensor.ts';

/** `pad {low, high, value}`: low[i] elements before and high[i] after axis i; the batch is not padded. */
export const pad: OpDef = {
  name: 'pad',
  kind: 'movement',
  type(inputs, attrs) {
    operands(inputs, 1);
    const x = inputs[0]!;
    const low = intsAttr(attrs, 'low', 0, x.shape.length);
    const high = intsAttr(attrs, 'high', 0, x.shape.length);
    const value = attrs['value'];
    require(typeof value === 'number' && Number.isFinite(Math.fround(value)), () => `value is ${JSON.stringify(value)}, not a finite f32 number`);
    require(x.shape[0] !== 'N' || low[0]! + high[0]! === 0, () => 'the batch is not padded');
    return { shape: x.shape.map((d, i) => (d === 'N' ? d : d + low[i]! + high[i]!)), dtype: x.dtype };
  },
  gradient(g, node, inputs, grad) {
    const from = g.type(inputs[0]!).shape;
    const { low, high } = node.attrs as { low: readonly number[]; high: readonly number[] };
    return [
      from.reduce<NodeId>((id, size, axis) => {
        if (size === 'N' || low[axis]! + high[axis]! === 0) return id;
        return g.add('slice', [id], { axis, start: low[axis]!, end: low[axis]! + size });
      }, grad),
    ];
  },
  reference([x], attrs) {
    const { low, high, value } = attrs as { low: readonly number[]; high: readonly number[]; value: number };
    const strides = stridesOf(x!.shape);
    return generate(x!.shape.map((d, i) => d + low[i]! + high[i]!), (index) => {
      let at = 0;
      for (let i = 0; i < index.length; i++) {
        const p = index[i]! - low[i]!;
        if (p < 0 || p >= x!.shape[i]!) return value;
        at += p * strides[i]!;
      }
      return x!.data[at]!;
    });
  },
  lower(context, node, index) {
    const { low, value } = node.attrs as { low: readonly number[]; value: number };
    const from = context.type(0).shape;
    const inside = index.map((p, i) => add(p, constant(-low[i]!)));
    const bounds = inside.flatMap((p, i) => {
      const size = from[i]!;
      return size === 'N' ? [] : [{ index: p, lower: 0, upper: size }];
    });
    return context.guard(bounds, () => context.input(0, inside), value);
  },
  flops: () => 0,
};
