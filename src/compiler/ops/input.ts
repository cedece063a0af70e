/** Tensors that come from outside the graph: a field of the batch, a state tensor. Both are loads wherever they are used. */
import type { OpDef } from './op.ts';
import { dtypeAttr, operands, require, shapeAttr, showShape, textAttr } from './rules.ts';

function given(name: string): never {
  throw new Error(`${name} has no value of its own: whoever evaluates the graph gives it`);
}

/**
 * `input {field, shape, dtype}`: the rows of a field in this batch, [N, ...]. With `layout`: rows of the tensor that the
 * program `prefix` keeps under this name, as they lie in it.
 */
export const input: OpDef = {
  name: 'input',
  kind: 'source',
  type(inputs, attrs) {
    operands(inputs, 0);
    textAttr(attrs, 'field');
    const shape = shapeAttr(attrs);
    require(shape[0] === 'N', () => `shape ${showShape(shape)} of a field does not begin with the batch`);
    return { shape, dtype: dtypeAttr(attrs) };
  },
  reference: () => given('input'),
  flops: () => 0,
};

/** `state {key, shape, dtype}`: a parameter, a buffer, a gradient, optimizer state. */
export const state: OpDef = {
  name: 'state',
  kind: 'source',
  type(inputs, attrs) {
    operands(inputs, 0);
    textAttr(attrs, 'key');
    const shape = shapeAttr(attrs);
    require(!shape.includes('N'), () => `state of shape ${showShape(shape)} depends on the batch`);
    return { shape, dtype: dtypeAttr(attrs) };
  },
  reference: () => given('state'),
  flops: () => 0,
};
