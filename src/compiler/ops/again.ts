/** What the forward pass kept, as the backward pass starts from it to work out again what was not kept. */
import type { OpDef } from './op.ts';
import { intAttr, operands } from './rules.ts';

/**
 * `again {group}`: its operand, which lies in memory. What is computed of it is never one with what the forward pass computed of the
 * operand itself; nodes of one `group` are worked out together.
 */
export const again: OpDef = {
  name: 'again',
  kind: 'movement',
  type(inputs, attrs) {
    operands(inputs, 1);
    intAttr(attrs, 'group');
    return { shape: inputs[0]!.shape, dtype: inputs[0]!.dtype };
  },
  reference: ([x]) => x!,
  lower: (context, _node, index) => context.input(0, index),
  flops: () => 0,
};
