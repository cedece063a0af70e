/** Functions of one element. */
import type { NodeId } from '../graph/ir.ts';
import type { GraphBuilder } from '../graph/builder.ts';
import { unary as unaryExpr } from '../kernel/expr.ts';
import { evaluateUnary } from '../kernel/scalar.ts';
import type { OpDef } from './op.ts';
import { ofType, operands, textAttr } from './rules.ts';
import { isPredicate, type UnaryFn } from './scalar.ts';
import { tensor } from './tensor.ts';

const FUNCTIONS: readonly UnaryFn[] = [
  'neg', 'abs', 'sign', 'exp', 'log', 'sqrt', 'rsqrt', 'reciprocal', 'tanh', 'sigmoid', 'softplus', 'erf', 'sin', 'cos', 'floor', 'not', 'is_finite',
];
const ON_INTEGERS: readonly UnaryFn[] = ['neg', 'abs', 'sign'];

/** d out / d in, from the operand `x` and the result `y`; functions that are missing here have derivative 0 or none. */
const DERIVATIVE: Partial<Record<UnaryFn, (g: GraphBuilder, x: NodeId, y: NodeId) => NodeId>> = {
  abs: (g, x) => g.unary('sign', x),
  exp: (_, __, y) => y,
  log: (g, x) => g.unary('reciprocal', x),
  // 1 / (2 sqrt(x)); 0 at 0, where it would be infinite.
  sqrt: (g, _, y) => g.select(g.binaryConst('eq', y, 0), g.constant(0), g.binary('div', g.constant(0.5), y)),
  // -x^(-3/2) / 2
  rsqrt: (g, _, y) => g.binaryConst('mul', g.binary('mul', y, g.binary('mul', y, y)), -0.5),
  reciprocal: (g, _, y) => g.unary('neg', g.binary('mul', y, y)),
  tanh: (g, _, y) => g.binary('sub', g.constant(1), g.binary('mul', y, y)),
  sigmoid: (g, _, y) => g.binary('mul', y, g.binary('sub', g.constant(1), y)),
  softplus: (g, x) => g.unary('sigmoid', x),
  // 2 / sqrt(pi) exp(-x^2)
  erf: (g, x) => g.binaryConst('mul', g.unary('exp', g.unary('neg', g.binary('mul', x, x))), 2 / Math.sqrt(Math.PI)),
  sin: (g, x) => g.unary('cos', x),
  cos: (g, x) => g.unary('neg', g.unary('sin', x)),
};

/** `unary {fn}`. */
export const unary: OpDef = {
  name: 'unary',
  kind: 'elementwise',
  type(inputs, attrs) {
    operands(inputs, 1);
    const fn = textAttr(attrs, 'fn', FUNCTIONS);
    const x = inputs[0]!;
    if (fn === 'not') ofType(x, 'bool');
    else if (ON_INTEGERS.includes(fn)) ofType(x, 'f32', 'i32');
    else ofType(x, 'f32');
    return { shape: x.shape, dtype: isPredicate(fn) ? 'bool' : x.dtype };
  },
  gradient(g, node, inputs, grad) {
    const fn = node.attrs['fn'] as UnaryFn;
    if (fn === 'neg') return [g.unary('neg', grad)];
    const derivative = DERIVATIVE[fn];
    return [derivative && g.binary('mul', grad, derivative(g, inputs[0]!, node.id))];
  },
  reference([x], attrs, { types }) {
    const fn = attrs['fn'] as UnaryFn;
    return tensor(x!.shape, x!.data.map((v) => evaluateUnary(fn, v, types[0]!.dtype)));
  },
  lower: (context, node, index) => unaryExpr(node.attrs['fn'] as UnaryFn, context.input(0, index)),
};
