/** The same tensor once more, in another physical order: what a layout pass puts in front of a product. */
import type { OpDef } from './op.ts';
import { operands } from './rules.ts';

/** `copy {order}`: an identity that always lies in memory; `order` tells copies of one tensor apart. */
export const copy: OpDef = {
  name: 'copy',
  kind: 'elementwise',
  type(inputs) {
    operands(inputs, 1);
    return { shape: inputs[0]!.shape, dtype: inputs[0]!.dtype };
  },
  gradient: (_g, _node, _inputs, grad) => [grad],
  reference: ([x]) => x!,
  lower: (context, _node, index) => context.input(0, index),
  flops: () => 0,
};
