/** The same elements in row-major order under another shape. */
import { delinearise, linearise, type Index } from '../kernel/index.ts';
import type { Shape } from '../../plan/layout.ts';
import type { OpDef } from './op.ts';
import { operands, require, shapeAttr, showShape } from './rules.ts';
import { atRows, tensor } from './tensor.ts';

/** Sizes without the batch. */
function row(shape: Shape): number[] {
  return shape.filter((d): d is number => d !== 'N');
}

/** `reshape {shape}`: the batch stays axis 0 and is neither split nor merged. */
export const reshape: OpDef = {
  name: 'reshape',
  kind: 'movement',
  type(inputs, attrs) {
    operands(inputs, 1);
    const x = inputs[0]!;
    const shape = shapeAttr(attrs);
    const size = (s: Shape): number => row(s).reduce((n, d) => n * d, 1);
    require((shape[0] === 'N') === (x.shape[0] === 'N') && size(shape) === size(x.shape), () => `${showShape(x.shape)} does not reshape to ${showShape(shape)}`);
    return { shape, dtype: x.dtype };
  },
  gradient(g, _node, inputs, grad) {
    return [g.reshape(grad, g.type(inputs[0]!).shape)];
  },
  reference: ([x], attrs, context) => tensor(atRows(shapeAttr(attrs), context.rows), x!.data),
  lower(context, node, index) {
    const from = context.type(0).shape;
    const batch: readonly Index[] = from[0] === 'N' ? [index[0]!] : [];
    return context.input(0, [...batch, ...delinearise(linearise(index.slice(batch.length), row(node.shape)), row(from))]);
  },
  flops: () => 0,
};
