/** The gradient of `attention` for queries, keys and values: weights are worked out again from scores and their log-sum-exp. */
import { attentionAttrs, checkAttention, compose, eachQuery, lettersOf, lseLabels, offsetAt, pairFlops, rowLabels, shapeOf, sized, strideOf } from './attention-parts.ts';
import { composedGradient } from './composed.ts';
import type { OpDef } from './op.ts';
import { otherAxes, require, textAttr } from './rules.ts';
import { atRows, tensor } from './tensor.ts';

const PARTS = ['q', 'k', 'v'] as const;

/**
 * `attention_grad {…, part}` of query, key, value, the result's gradient, the log-sum-exps, the row sums of gradient times
 * result and, if there is a seventh operand, what is visible. With weights w, dropout's factors f, and dP = f (dO · vᵀ):
 * dV = (f w)ᵀ dO, dS = w (dP - rowsum(dO O)) scale, dQ = dS k, dK = dSᵀ q.
 */
export const attentionGrad: OpDef = {
  name: 'attention_grad',
  kind: 'composite',
  type(inputs, attrs) {
    require(inputs.length === 6 || inputs.length === 7, () => `takes six operands and what is visible, not ${inputs.length}`);
    const sizes = checkAttention(inputs, attrs);
    const labels = attentionAttrs(attrs);
    sized(sizes, labels.out, inputs[3]!, 'f32');
    sized(sizes, lseLabels(labels), inputs[4]!, 'f32');
    sized(sizes, rowLabels(labels), inputs[5]!, 'f32');
    if (inputs[6]) sized(sizes, labels.scores, inputs[6], 'bool');
    return { shape: shapeOf(sizes, labels[textAttr(attrs, 'part', PARTS)]), dtype: 'f32' };
  },
  /** Log-sum-exps and row sums are functions of the other operands: what depends on them is among the gradients of those. */
  gradient: (g, node, inputs, grad) => composedGradient(g, inputs, 4, grad, (operands) => attentionGrad.decompose!(g, node, operands)),
  reference([q, k, v, grad, , delta, visible], attrs, context) {
    const labels = attentionAttrs(attrs);
    const sizes = checkAttention(context.types, attrs);
    const part = textAttr(attrs, 'part', PARTS);
    const out = tensor(atRows(shapeOf(sizes, labels[part]), context.rows));
    const { key, feature, value } = lettersOf(labels);
    const [features, width] = [sizes.get(feature) as number, sizes.get(value) as number];
    eachQuery(labels, [q!, k!], visible, context, (row, { weights, factors }) => {
      const rowSum = delta!.data[offsetAt(rowLabels(labels), delta!, row)]!;
      for (let j = 0; j < weights.length; j++) {
        const at = new Map([...row, [key, j]]);
        const [gradAt, vAt, outAt] = [offsetAt(labels.out, grad!, at), offsetAt(labels.v, v!, at), offsetAt(labels[part], out, at)];
        const add = (to: number, amount: number): void => void (out.data[to] = out.data[to]! + amount);
        if (part === 'v') {
          const stride = strideOf(labels.v, out, value);
          for (let e = 0; e < width; e++) add(outAt + e * stride, weights[j]! * factors[j]! * grad!.data[gradAt + e]!);
          continue;
        }
        let dot = 0;
        for (let e = 0; e < width; e++) dot += grad!.data[gradAt + e]! * v!.data[vAt + e * strideOf(labels.v, v!, value)]!;
        const ds = weights[j]! * (factors[j]! * dot - rowSum) * labels.scale;
        const [other, otherLabels] = part === 'q' ? [k!, labels.k] : [q!, labels.q];
        const from = offsetAt(otherLabels, other, at);
        for (let d = 0; d < features; d++) add(outAt + d * strideOf(labels[part], out, feature), ds * other.data[from + d * strideOf(otherLabels, other, feature)]!);
      }
    });
    return out;
  },
  decompose(g, node, [q, k, v, grad, , , visible]) {
    const attrs = attentionAttrs(node.attrs);
    const { seen, softmax, dropped, kept } = compose(g, attrs, q!, k!, visible);
    if (node.attrs['part'] === 'v') return g.contract(kept, grad!, attrs.scores, attrs.out, attrs.v);
    const zero = g.constant(0);
    let d = g.contract(grad!, v!, attrs.out, attrs.v, attrs.scores);
    if (dropped !== undefined) d = g.select(dropped, zero, d);
    if (attrs.p === 1) d = g.fill(0, g.type(d).shape);
    else if (attrs.p !== undefined) d = g.binaryConst('mul', d, 1 / (1 - attrs.p));
    if (seen !== undefined && visible !== undefined) d = g.select(seen, d, zero);
    // The softmax's own gradient.
    const last = attrs.scores.length - 1;
    const { shape } = g.type(d);
    const sum = g.add('broadcast', [g.reduce('sum', g.binary('mul', softmax, d), [last])], { shape: [...shape], axes: otherAxes(shape.length, [last]) });
    let ds = g.binary('mul', softmax, g.binary('sub', d, sum));
    if (seen !== undefined) ds = g.select(seen, ds, zero);
    ds = g.binaryConst('mul', ds, attrs.scale);
    return node.attrs['part'] === 'q' ? g.contract(ds, k!, attrs.scores, attrs.k, attrs.q) : g.contract(q!, ds, attrs.q, attrs.scores, attrs.k);
  },
  flops(node, inputs, rows) {
    const { feature, value } = lettersOf(attentionAttrs(node.attrs));
    const part = node.attrs['part'] as (typeof PARTS)[number];
    // What the kernel of keys and values works out for both counts with the keys.
    return pairFlops(node, checkAttention(inputs, node.attrs), part === 'v' ? [value] : [feature, value, feature], rows);
  },
};
