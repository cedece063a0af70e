/** One number. */
import { constantOf } from '../kernel/expr.ts';
import type { OpDef } from './op.ts';
import { dtypeAttr, operands, require } from './rules.ts';
import { tensor } from './tensor.ts';

/** `constant {value, dtype}`: []; finite, so that it can be written in a shader. */
export const constant: OpDef = {
  name: 'constant',
  kind: 'source',
  type(inputs, attrs) {
    operands(inputs, 0);
    const dtype = dtypeAttr(attrs);
    const value = attrs['value'];
    require(typeof value === 'number' && Number.isFinite(Math.fround(value)), () => `value is ${JSON.stringify(value)}, not a finite f32 number`);
    require(dtype === 'f32' || Number.isInteger(value), () => `value ${value} is not an integer, as ${dtype} wants it`);
    require(dtype !== 'bool' || value === 0 || value === 1, () => `value ${value} is neither 0 nor 1, as bool wants it`);
    return { shape: [], dtype };
  },
  reference: (_inputs, attrs) => tensor([], [attrs['value'] as number]),
  lower: (_context, node) => constantOf(node.attrs['value'] as number, node.dtype),
  flops: () => 0,
};
