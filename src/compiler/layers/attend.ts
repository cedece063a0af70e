/**
 * Attention between queries and keys, shared by the attention layers. Heads are axes of the products and split by index
 * arithmetic; the causal mask is a comparison of positions inside the kernels, never a tensor, and the weights are none where that pays.
 */
import type { NodeId } from '../graph/ir.ts';
import type { LayerContext } from './layer.ts';
import { sizeAt } from './shapes.ts';

export interface Attention {
  /** One letter an axis, as `contract` has them; i are the queries' positions, j the keys'. `scores` ends in i, j. */
  readonly labels: { readonly q: string; readonly k: string; readonly v: string; readonly scores: string; readonly out: string };
  readonly scale: number;
  /** Position i sees the positions 0 to i. */
  readonly causal: boolean;
  /** Bool, of the scores' shape: what may be seen. A query that may see nothing gives zeros. */
  readonly visible?: NodeId;
  /** Probability that a weight is dropped while training. */
  readonly dropout: number;
}

/** softmax(scale · q · kᵀ) · v over the keys' positions. */
export function attend(context: LayerContext, q: NodeId, k: NodeId, v: NodeId, { labels, scale, causal, visible, dropout }: Attention): NodeId {
  // The stream is taken in any case, so that another layer's mask does not depend on this one's probability.
  const stream = context.stream();
  const dropped = context.mode === 'eval' || dropout === 0 ? {} : { p: dropout, stream };
  return context.g.add('attention', [q, k, v, ...(visible === undefined ? [] : [visible])], { ...labels, scale, causal, ...dropped, part: 'out' });
}

/**
 * Turns pairs of features by angles that grow with their position (Su et al. 2021). `x` has the positions in `axis` and
 * the features in its last axis, of even size D. Pair i turns by t / base^(2i / D) at position t: features 2i and 2i + 1
 * where `interleaved` (the paper's order), else i and i + D/2 (that of GPT-NeoX and Llama in their usual checkpoints).
 */
export function rotate(context: LayerContext, x: NodeId, axis: number, { base, interleaved }: { readonly base: number; readonly interleaved: boolean }): NodeId {
  const { g } = context;
  const { shape } = g.type(x);
  const last = shape.length - 1;
  const [positions, features] = [sizeAt(shape, axis), sizeAt(shape, last)];
  const half = features / 2;
  const angles = g.reshape(context.table([positions, features], { kind: 'sinusoid', base }), [positions, half, 2]);
  const paired = [...shape.slice(0, last), ...(interleaved ? [half, 2] : [2, half])];
  const [frequency, side] = interleaved ? [last, last + 1] : [last + 1, last];
  const along = (part: number): NodeId => {
    const wave = g.reshape(g.add('slice', [angles], { axis: 2, start: part, end: part + 1 }), [positions, half]);
    return g.add('broadcast', [wave], { shape: paired, axes: [axis, frequency] });
  };
  const pairs = g.reshape(x, paired);
  const other = g.add('flip', [pairs], { axes: [side] });
  // The first of a pair gets -sin times the second, the second +sin times the first.
  const sign = g.binaryConst('sub', g.binaryConst('mul', g.cast(g.add('iota', [], { shape: paired, axis: side, dtype: 'i32' }), 'f32'), 2), 1);
  const turned = g.binary('add', g.binary('mul', pairs, along(1)), g.binary('mul', other, g.binary('mul', sign, along(0))));
  return g.reshape(turned, shape);
}
