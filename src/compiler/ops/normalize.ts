/** Zero mean and unit variance over some axes: the heart of layer and batch normalisation. */
import type { Node, NodeId } from '../graph/ir.ts';
import type { GraphBuilder } from '../graph/builder.ts';
import type { OpDef } from './op.ts';
import { axesAttr, ofType, operands, otherAxes, require } from './rules.ts';
import { elements, stridesOf, tensor, walk } from './tensor.ts';

/** x - mean and 1 / sqrt(var + eps), both in x's shape; equal nodes wherever they are asked for, so they are made once. */
function parts(g: GraphBuilder, node: Node, x: NodeId): { centred: NodeId; scale: NodeId; mean: (a: NodeId) => NodeId } {
  const { axes, eps } = node.attrs as { axes: readonly number[]; eps: number };
  const mean = (a: NodeId): NodeId => g.mean(a, axes);
  const spread = (a: NodeId): NodeId => g.add('broadcast', [a], { shape: [...node.shape], axes: otherAxes(node.shape.length, axes) });
  const centred = g.binary('sub', x, spread(mean(x)));
  const variance = mean(g.binary('mul', centred, centred));
  return { centred, scale: spread(g.unary('rsqrt', g.binaryConst('add', variance, eps))), mean: (a) => spread(mean(a)) };
}

/** `normalize {axes, eps}`: (x - mean) / sqrt(var + eps) over `axes`, which may hold the batch; the variance is the biased one. */
export const normalize: OpDef = {
  name: 'normalize',
  kind: 'composite',
  type(inputs, attrs) {
    operands(inputs, 1);
    const x = inputs[0]!;
    ofType(x, 'f32');
    require(axesAttr(attrs, x.shape.length).length > 0, () => 'normalizes over no axis');
    const eps = attrs['eps'];
    require(typeof eps === 'number' && eps > 0 && Number.isFinite(eps), () => `eps is ${JSON.stringify(eps)}, not a positive number`);
    return { shape: x.shape, dtype: 'f32' };
  },
  /** (dy - mean(dy) - y mean(dy y)) / sqrt(var + eps) */
  gradient(g, node, [x], grad) {
    const { scale, mean } = parts(g, node, x!);
    const y = node.id;
    const inner = g.binary('sub', g.binary('sub', grad, mean(grad)), g.binary('mul', y, mean(g.binary('mul', grad, y))));
    return [g.binary('mul', scale, inner)];
  },
  reference([x], attrs) {
    const { axes, eps } = attrs as { axes: readonly number[]; eps: number };
    const kept = otherAxes(x!.shape.length, axes);
    const groups = kept.map((axis) => x!.shape[axis]!);
    const into = x!.shape.map(() => 0);
    stridesOf(groups).forEach((stride, i) => (into[kept[i]!] = stride));
    const strides = stridesOf(x!.shape);
    const count = x!.data.length / elements(groups);
    const mean = new Float64Array(elements(groups));
    const variance = new Float64Array(elements(groups));
    walk(x!.shape, [strides, into], (i, k) => (mean[k]! += x!.data[i]! / count));
    walk(x!.shape, [strides, into], (i, k) => (variance[k]! += (x!.data[i]! - mean[k]!) ** 2 / count));
    const out = tensor(x!.shape);
    walk(x!.shape, [strides, into], (i, k) => (out.data[i] = (x!.data[i]! - mean[k]!) / Math.sqrt(variance[k]! + eps)));
    return out;
  },
  decompose(g, node, [x]) {
    const { centred, scale } = parts(g, node, x!);
    return g.binary('mul', centred, scale);
  },
  flops: (node, _inputs, rows) => 7 * elements(node.shape.map((d) => (d === 'N' ? rows : d))),
};
