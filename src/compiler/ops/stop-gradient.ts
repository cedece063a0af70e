/** The identity, which gradients do not pass. */
import type { OpDef } from './op.ts';
import { operands } from './rules.ts';

/** `stop_gradient`: its operand; it has no gradient rule, so reverse mode ends here. */
export const stopGradient: OpDef = {
  name: 'stop_gradient',
  kind: 'elementwise',
  type(inputs) {
    operands(inputs, 1);
    return { shape: inputs[0]!.shape, dtype: inputs[0]!.dtype };
  },
  reference: ([x]) => x!,
  lower: (context, _node, index) => context.input(0, index),
  flops: () => 0,
};
