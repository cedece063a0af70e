/** A number that the host writes for each submission: the rows, the step, the learning rate. */
import { frame as frameWord } from '../kernel/expr.ts';
import type { OpDef } from './op.ts';
import { operands, textAttr } from './rules.ts';
import { tensor } from './tensor.ts';

/** `frame {name, dtype}`: []. */
export const frame: OpDef = {
  name: 'frame',
  kind: 'source',
  type(inputs, attrs) {
    operands(inputs, 0);
    textAttr(attrs, 'name');
    return { shape: [], dtype: textAttr(attrs, 'dtype', ['f32', 'u32'] as const) };
  },
  reference: (_inputs, attrs, context) => tensor([], [context.frame(attrs['name'] as string)]),
  lower: (_context, node) => frameWord(node.attrs['name'] as string, node.dtype as 'f32' | 'u32'),
  flops: () => 0,
};
