/** Softmax and its logarithm over one axis, stable for any finite input: the largest element is subtracted first. */
import type { Attrs, Node, NodeId, TensorType } from '../graph/ir.ts';
import type { GraphBuilder } from '../graph/builder.ts';
import type { OpDef, RefTensor } from './op.ts';
import { intAttr, ofType, operands, otherAxes, sizeAt } from './rules.ts';
import { aroundAxis, elements, tensor } from './tensor.ts';

function type(inputs: readonly TensorType[], attrs: Attrs): TensorType {
  operands(inputs, 1);
  const x = inputs[0]!;
  ofType(x, 'f32');
  sizeAt(x.shape, intAttr(attrs, 'axis'));
  return { shape: x.shape, dtype: 'f32' };
}

/** A reduction over the op's axis, spread over it again. */
function over(g: GraphBuilder, node: Node, fn: 'sum' | 'max', a: NodeId): NodeId {
  const axis = node.attrs['axis'] as number;
  return g.add('broadcast', [g.reduce(fn, a, [axis])], { shape: [...node.shape], axes: otherAxes(node.shape.length, [axis]) });
}

/** `rule(x, sum, max)` for every line along the axis: exp(x - max) summed. */
function eachLine(x: RefTensor, attrs: Attrs, rule: (v: number, max: number, sum: number) => number): RefTensor {
  const { outer, size, inner } = aroundAxis(x.shape, attrs['axis'] as number);
  const out = tensor(x.shape);
  for (let o = 0; o < outer; o++) {
    for (let i = 0; i < inner; i++) {
      const at = (k: number): number => (o * size + k) * inner + i;
      let max = -Infinity;
      for (let k = 0; k < size; k++) max = Math.max(max, x.data[at(k)]!);
      let sum = 0;
      for (let k = 0; k < size; k++) sum += Math.exp(x.data[at(k)]! - max);
      for (let k = 0; k < size; k++) out.data[at(k)] = rule(x.data[at(k)]!, max, sum);
    }
  }
  return out;
}

const flops: OpDef['flops'] = (node, _inputs, rows) => 5 * elements(node.shape.map((d) => (d === 'N' ? rows : d)));

/** `softmax {axis}`: exp(x) / sum of exp(x) along the axis. */
export const softmax: OpDef = {
  name: 'softmax',
  kind: 'composite',
  type,
  /** y (dy - sum(y dy)) */
  gradient(g, node, _inputs, grad) {
    const dot = over(g, node, 'sum', g.binary('mul', node.id, grad));
    return [g.binary('mul', node.id, g.binary('sub', grad, dot))];
  },
  reference: ([x], attrs) => eachLine(x!, attrs, (v, max, sum) => Math.exp(v - max) / sum),
  decompose(g, node, [x]) {
    const e = g.unary('exp', g.binary('sub', x!, over(g, node, 'max', x!)));
    return g.binary('div', e, over(g, node, 'sum', e));
  },
  flops,
};

/** `log_softmax {axis}`: x - log(sum of exp(x)) along the axis. */
export const logSoftmax: OpDef = {
  name: 'log_softmax',
  kind: 'composite',
  type,
  /** dy - exp(y) sum(dy) */
  gradient(g, node, _inputs, grad) {
    return [g.binary('sub', grad, g.binary('mul', g.unary('exp', node.id), over(g, node, 'sum', grad)))];
  },
  reference: ([x], attrs) => eachLine(x!, attrs, (v, max, sum) => v - max - Math.log(sum)),
  decompose(g, node, [x]) {
    const shifted = g.binary('sub', x!, over(g, node, 'max', x!));
    // The logarithm of the sum once a line, not once an element.
    const axis = node.attrs['axis'] as number;
    const logSum = g.unary('log', g.reduce('sum', g.unary('exp', shifted), [axis]));
    return g.binary('sub', shifted, g.add('broadcast', [logSum], { shape: [...node.shape], axes: otherAxes(node.shape.length, [axis]) }));
  },
  flops,
};
