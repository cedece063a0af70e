/** Softmax-weighted means of values: a composite whose kernel never writes the matrix of weights. */
import type { TensorType } from '../graph/ir.ts';
import { attentionAttrs, checkAttention, compose, eachQuery, lettersOf, lseLabels, offsetAt, pairFlops, shapeOf, sized, strideOf } from './attention-parts.ts';
import { composedGradient } from './composed.ts';
import type { OpDef, RefTensor } from './op.ts';
import { require, textAttr } from './rules.ts';
import { atRows, tensor } from './tensor.ts';

function type(inputs: readonly TensorType[], attrs: Parameters<OpDef['type']>[1]): TensorType {
  require(inputs.length === 3 || inputs.length === 4, () => `takes query, key, value and what is visible, not ${inputs.length} operands`);
  const sizes = checkAttention(inputs, attrs);
  const labels = attentionAttrs(attrs);
  if (inputs[3]) sized(sizes, labels.scores, inputs[3], 'bool');
  const part = textAttr(attrs, 'part', ['out', 'lse'] as const);
  return { shape: shapeOf(sizes, part === 'out' ? labels.out : lseLabels(labels)), dtype: 'f32' };
}

/**
 * `attention {q, k, v, scores, out, scale, causal, p?, stream?, part}` of query, key, value and, if there is a fourth operand, what is
 * visible: softmax(scale · q · kᵀ) · v over the keys. Part `lse`: the logarithm of the sum of each query's exponentials,
 * which the gradient works the weights out from again. A query that sees nothing gives zeros, and 0 for `lse`.
 */
export const attention: OpDef = {
  name: 'attention',
  kind: 'composite',
  statistic: (node) => node.attrs['part'] === 'lse',
  type,
  /** As in FlashAttention-2 (Dao 2023): the row sums of dO · O stand for the softmax's own. */
  gradient(g, node, inputs, grad, wanted) {
    const attrs = attentionAttrs(node.attrs);
    if (node.attrs['part'] !== 'out') return composedGradient(g, inputs, 2, grad, (operands) => attention.decompose!(g, node, operands));
    const [q, k, v, visible] = inputs;
    const lse = g.add('attention', inputs, { ...node.attrs, part: 'lse' });
    const delta = g.reduce('sum', g.binary('mul', grad, node.id), [attrs.out.length - 1]);
    const operands = [q!, k!, v!, grad, lse, delta, ...(visible === undefined ? [] : [visible])];
    const part = (name: string, i: number): number | undefined => (wanted[i] ? g.add('attention_grad', operands, { ...node.attrs, part: name }) : undefined);
    return [part('q', 0), part('k', 1), part('v', 2), ...(visible === undefined ? [] : [undefined])];
  },
  reference([q, k, v, visible], attrs, context) {
    const labels = attentionAttrs(attrs);
    const types = context.types;
    const sizes = checkAttention(types, attrs);
    const out = tensor(atRows(type(types, attrs).shape, context.rows));
    const rowsOf = lseLabels(labels);
    const { key, value } = lettersOf(labels);
    const width = sizes.get(value) as number;
    eachQuery(labels, [q!, k!], visible, context, (at, { weights, factors, lse }) => {
      if (attrs['part'] === 'lse') {
        out.data[offsetAt(rowsOf, out, at)] = lse;
        return;
      }
      const [to, from] = [offsetAt(labels.out, out, at), offsetAt(labels.v, v!, at)];
      const [keyStride, valueStride] = [strideOf(labels.v, v!, key), strideOf(labels.v, v!, value)];
      for (let j = 0; j < weights.length; j++) for (let e = 0; e < width; e++) out.data[to + e] = out.data[to + e]! + weights[j]! * factors[j]! * v!.data[from + j * keyStride + e * valueStride]!;
    });
    return out satisfies RefTensor;
  },
  decompose(g, node, [q, k, v, visible]) {
    const attrs = attentionAttrs(node.attrs);
    const { scores, kept } = compose(g, attrs, q!, k!, visible);
    if (node.attrs['part'] === 'out') return g.contract(kept, v!, attrs.scores, attrs.v, attrs.out);
    const last = attrs.scores.length - 1;
    const { shape } = g.type(scores);
    const max = g.reduce('max', scores, [last]);
    const spread = g.add('broadcast', [max], { shape: [...shape], axes: shape.map((_, i) => i).slice(0, last) });
    const lse = g.binary('add', max, g.unary('log', g.reduce('sum', g.unary('exp', g.binary('sub', scores, spread)), [last])));
    // Of a query that sees nothing, all scores are alike and far below any other.
    return visible === undefined ? lse : g.select(g.binaryConst('lt', max, -1e29), g.constant(0), lse);
  },
  flops: (node, inputs, rows) => {
    const { feature, value } = lettersOf(attentionAttrs(node.attrs));
    return node.attrs['part'] === 'lse' ? 0 : pairFlops(node, checkAttention(inputs, node.attrs), [feature, value], rows);
  },
};
