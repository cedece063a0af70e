/** Conversion between element types. */
import { cast as castExpr, castNumber } from '../kernel/expr.ts';
import type { DType } from '../graph/ir.ts';
import type { OpDef } from './op.ts';
import { dtypeAttr, operands } from './rules.ts';
import { tensor } from './tensor.ts';

/** `cast {to}`: f32 to integer truncates, bool gives 0 and 1, number to bool is `!= 0`. No gradient goes through integers. */
export const cast: OpDef = {
  name: 'cast',
  kind: 'elementwise',
  type(inputs, attrs) {
    operands(inputs, 1);
    return { shape: inputs[0]!.shape, dtype: dtypeAttr(attrs, 'to') };
  },
  reference: ([x], attrs) => tensor(x!.shape, x!.data.map((v) => castNumber(v, attrs['to'] as DType))),
  lower: (context, node, index) => castExpr(context.input(0, index), node.dtype),
};
