/** The rows of a batch in reverse: each row's partner in mixup. */
import { maxExtent } from '../kernel/index.ts';
import { binary, cast, constantOf, frame, indexValue } from '../kernel/expr.ts';
import type { OpDef } from './op.ts';
import { operands, require, showShape } from './rules.ts';
import { tensor } from './tensor.ts';

/** `reverse_rows`: row i of [N, ...] is row N - 1 - i of the operand; N is that of the submission, also of a short batch. */
export const reverseRows: OpDef = {
  name: 'reverse_rows',
  kind: 'movement',
  type(inputs) {
    operands(inputs, 1);
    const x = inputs[0]!;
    require(x.shape[0] === 'N', () => `takes a batch [N, …], not ${showShape(x.shape)}`);
    return { shape: x.shape, dtype: x.dtype };
  },
  gradient: (g, _node, _inputs, grad) => [g.add('reverse_rows', [grad])],
  reference([x]) {
    const rows = x!.shape[0]!;
    const width = x!.data.length / rows;
    const out = tensor(x!.shape);
    for (let row = 0; row < rows; row++) out.data.set(x!.data.subarray(row * width, (row + 1) * width), (rows - 1 - row) * width);
    return out;
  },
  lower(context, _node, [row, ...rest]) {
    const last = binary('sub', cast(frame('rows', 'u32'), 'i32'), constantOf(1, 'i32'));
    return context.input(0, [context.toIndex(binary('sub', last, indexValue(row!)), 0, maxExtent(context.extent(0, 0)) - 1), ...rest]);
  },
  flops: () => 0,
};
