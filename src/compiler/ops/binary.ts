/** Functions of two elements at the same index. */
import { binary as binaryExpr } from '../kernel/expr.ts';
import { evaluateBinary } from '../kernel/scalar.ts';
import type { OpDef } from './op.ts';
import { equalShapes, ofType, operands, require, showShape, textAttr } from './rules.ts';
import { isPredicate, type BinaryFn } from './scalar.ts';
import { tensor } from './tensor.ts';

const FUNCTIONS: readonly BinaryFn[] = ['add', 'sub', 'mul', 'div', 'pow', 'max', 'min', 'mod', 'lt', 'le', 'gt', 'ge', 'eq', 'ne', 'and', 'or'];

/** `binary {fn}`: operands of one shape and dtype (the builder broadcasts); comparisons give bool. */
export const binary: OpDef = {
  name: 'binary',
  kind: 'elementwise',
  type(inputs, attrs) {
    operands(inputs, 2);
    const fn = textAttr(attrs, 'fn', FUNCTIONS);
    const [a, b] = inputs as [(typeof inputs)[0], (typeof inputs)[0]];
    require(equalShapes(a.shape, b.shape), () => `${fn} of shapes ${showShape(a.shape)} and ${showShape(b.shape)}`);
    require(a.dtype === b.dtype, () => `${fn} of ${a.dtype} and ${b.dtype}`);
    if (fn === 'and' || fn === 'or') ofType(a, 'bool');
    else if (fn === 'pow') ofType(a, 'f32');
    else if (fn !== 'eq' && fn !== 'ne') ofType(a, 'f32', 'i32', 'u32');
    return { shape: a.shape, dtype: isPredicate(fn) ? 'bool' : a.dtype };
  },
  gradient(g, node, inputs, grad, wanted) {
    const fn = node.attrs['fn'] as BinaryFn;
    const [a, b] = inputs as [number, number];
    const y = node.id;
    switch (fn) {
      case 'add':
        return [grad, grad];
      case 'sub':
        return [grad, wanted[1] ? g.unary('neg', grad) : undefined];
      case 'mul':
        return [wanted[0] ? g.binary('mul', grad, b) : undefined, wanted[1] ? g.binary('mul', grad, a) : undefined];
      case 'div': {
        const da = g.binary('div', grad, b);
        return [da, wanted[1] ? g.unary('neg', g.binary('mul', da, y)) : undefined];
      }
      case 'pow': {
        // b a^(b-1), and a^b log a, which is 0 at a = 0 (and for a < 0, where it is not real).
        const da = wanted[0] ? g.binary('mul', grad, g.binary('mul', b, g.binary('pow', a, g.binaryConst('sub', b, 1)))) : undefined;
        const log = (): number => g.select(g.binaryConst('gt', a, 0), g.unary('log', g.binaryConst('max', a, 1e-38)), g.constant(0));
        return [da, wanted[1] ? g.binary('mul', grad, g.binary('mul', y, log())) : undefined];
      }
      case 'max':
      case 'min': {
        // Equal operands share the gradient, as in PyTorch.
        const half = g.binaryConst('mul', grad, 0.5);
        const equal = g.binary('eq', a, b);
        const part = (x: number, other: number): number =>
          g.select(equal, half, g.select(g.binary(fn === 'max' ? 'gt' : 'lt', x, other), grad, g.constant(0)));
        return [wanted[0] ? part(a, b) : undefined, wanted[1] ? part(b, a) : undefined];
      }
      case 'mod': {
        // a - b floor(a / b)
        return [grad, wanted[1] ? g.unary('neg', g.binary('mul', grad, g.unary('floor', g.binary('div', a, b)))) : undefined];
      }
      default:
        return [undefined, undefined];
    }
  },
  reference([a, b], attrs, { types }) {
    const fn = attrs['fn'] as BinaryFn;
    return tensor(a!.shape, a!.data.map((v, i) => evaluateBinary(fn, v, b!.data[i]!, types[0]!.dtype)));
  },
  lower: (context, node, index) => binaryExpr(node.attrs['fn'] as BinaryFn, context.input(0, index), context.input(1, index)),
};
