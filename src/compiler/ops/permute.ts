/** The axes in another order. */
import type { OpDef } from './op.ts';
import { checkShape, intsAttr, operands, require } from './rules.ts';
import { stridesOf, view } from './tensor.ts';

/** `permute {perm}`: axis i of the result is axis perm[i] of the operand; the batch stays in front. */
export const permute: OpDef = {
  name: 'permute',
  kind: 'movement',
  type(inputs, attrs) {
    operands(inputs, 1);
    const x = inputs[0]!;
    const perm = intsAttr(attrs, 'perm', 0, x.shape.length);
    require(new Set(perm).size === perm.length && perm.every((p) => p < perm.length), () => `[${perm.join(', ')}] is not an order of ${perm.length} axes`);
    return { shape: checkShape(perm.map((p) => x.shape[p]!)), dtype: x.dtype };
  },
  gradient(g, node, _inputs, grad) {
    return [g.permute(grad, inverse(node.attrs['perm'] as number[]))];
  },
  reference([x], attrs) {
    const perm = attrs['perm'] as number[];
    const strides = stridesOf(x!.shape);
    return view(x!, perm.map((p) => x!.shape[p]!), perm.map((p) => strides[p]!));
  },
  lower: (context, node, index) => context.input(0, inverse(node.attrs['perm'] as number[]).map((p) => index[p]!)),
  flops: () => 0,
};

function inverse(perm: readonly number[]): number[] {
  const out = new Array<number>(perm.length);
  perm.forEach((p, i) => (out[p] = i));
  return out;
}
