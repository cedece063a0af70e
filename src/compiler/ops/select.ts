/** One of two values by a condition, element by element. */
import { select as selectExpr } from '../kernel/expr.ts';
import type { OpDef } from './op.ts';
import { equalShapes, ofType, operands, require, showShape } from './rules.ts';
import { tensor } from './tensor.ts';

/** `select`: (condition bool, yes, no), all of one shape. */
export const select: OpDef = {
  name: 'select',
  kind: 'elementwise',
  type(inputs) {
    operands(inputs, 3);
    const [condition, yes, no] = inputs as [(typeof inputs)[0], (typeof inputs)[0], (typeof inputs)[0]];
    ofType(condition, 'bool');
    require(yes.dtype === no.dtype, () => `select of ${yes.dtype} and ${no.dtype}`);
    require(equalShapes(yes.shape, no.shape) && equalShapes(condition.shape, yes.shape), () => `select of shapes ${[condition, yes, no].map((t) => showShape(t.shape)).join(', ')}`);
    return { shape: yes.shape, dtype: yes.dtype };
  },
  gradient(g, _node, [condition], grad, wanted) {
    const zero = g.constant(0);
    return [undefined, wanted[1] ? g.select(condition!, grad, zero) : undefined, wanted[2] ? g.select(condition!, zero, grad) : undefined];
  },
  reference: ([condition, yes, no]) => tensor(yes!.shape, condition!.data.map((c, i) => (c !== 0 ? yes!.data[i]! : no!.data[i]!))),
  lower: (context, _node, index) => selectExpr(context.input(0, index), context.input(1, index), context.input(2, index)),
};
