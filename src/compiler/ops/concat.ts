/** Tensors one after another along an axis. */
import { add, constant } from '../kernel/index.ts';
import { binary, constantOf, indexValue, select as selectExpr } from '../kernel/expr.ts';
import type { Expr } from '../kernel/ir.ts';
import type { OpDef } from './op.ts';
import { intAttr, require, showShape, sizeAt } from './rules.ts';
import { aroundAxis, tensor } from './tensor.ts';

/** `concat {axis}` of one or more operands that agree in all other axes; not along the batch. */
export const concat: OpDef = {
  name: 'concat',
  kind: 'movement',
  type(inputs, attrs) {
    const first = inputs[0];
    require(first !== undefined, () => 'takes at least one operand');
    const axis = intAttr(attrs, 'axis');
    let size = 0;
    for (const x of inputs) {
      size += sizeAt(x.shape, axis);
      require(x.dtype === first.dtype, () => `${x.dtype} and ${first.dtype} do not concatenate`);
      const fits = x.shape.length === first.shape.length && x.shape.every((d, i) => i === axis || d === first.shape[i]);
      require(fits, () => `${showShape(x.shape)} and ${showShape(first.shape)} differ outside axis ${axis}`);
    }
    return { shape: first.shape.with(axis, size), dtype: first.dtype };
  },
  gradient(g, node, inputs, grad, wanted) {
    const axis = node.attrs['axis'] as number;
    let start = 0;
    return inputs.map((input, i) => {
      const end = start + sizeAt(g.type(input).shape, axis);
      const part = wanted[i] ? (inputs.length === 1 ? grad : g.add('slice', [grad], { axis, start, end })) : undefined;
      start = end;
      return part;
    });
  },
  reference(inputs, attrs) {
    const axis = attrs['axis'] as number;
    const size = inputs.reduce((n, x) => n + x.shape[axis]!, 0);
    const out = tensor(inputs[0]!.shape.with(axis, size));
    let start = 0;
    for (const x of inputs) {
      const { outer, size: own, inner } = aroundAxis(x.shape, axis);
      for (let o = 0; o < outer; o++) out.data.set(x.data.subarray(o * own * inner, (o + 1) * own * inner), (o * size + start) * inner);
      start += own;
    }
    return out;
  },
  /** Each operand is read behind a guard; a chain of selects takes the one that the index lies in. */
  lower(context, node, index) {
    const axis = node.attrs['axis'] as number;
    const at = index[axis]!;
    let start = sizeAt(node.shape, axis);
    let result: Expr | undefined;
    for (let i = node.inputs.length - 1; i >= 0; i--) {
      const size = sizeAt(context.type(i).shape, axis);
      start -= size;
      const inside = add(at, constant(-start));
      const part = context.guard([{ index: inside, lower: 0, upper: size }], () => context.input(i, index.with(axis, inside)), 0);
      result = result === undefined ? part : selectExpr(binary('lt', indexValue(at), constantOf(start + size, 'i32')), part, result);
    }
    return result!;
  },
  flops: () => 0,
};
