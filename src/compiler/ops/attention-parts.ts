/**
 * What `attention` and its gradient have in common: attributes, sizes by label, the composition of primitive ops that both
 * stand for, and weights in float64.
 */
import { uniform } from '../../plan/random.ts';
import type { Shape } from '../../plan/layout.ts';
import type { GraphBuilder } from '../graph/builder.ts';
import type { Attrs, Node, NodeId, TensorType } from '../graph/ir.ts';
import type { RefContext, RefTensor } from './op.ts';
import { intAttr, ofType, require, showShape, textAttr } from './rules.ts';
import { stridesOf, walk } from './tensor.ts';

/**
 * What hidden scores are set to: far below any score, and finite, since WGSL knows no infinity. exp(HIDDEN - largest score)
 * is exactly 0, so what is hidden leaves no trace in the result, to the last bit.
 */
export const HIDDEN = -1e30;

export interface AttentionAttrs {
  /** One letter an axis, as `contract` has them; the last two of `scores` are the queries' and the keys' positions. */
  readonly q: string;
  readonly k: string;
  readonly v: string;
  readonly scores: string;
  readonly out: string;
  /** Factor on the products of queries and keys. */
  readonly scale: number;
  /** Position i sees the positions 0 to i. */
  readonly causal: boolean;
  /** Probability that a weight is dropped, and the stream of its random numbers; both absent where none is. */
  readonly p?: number;
  readonly stream?: number;
}

export function attentionAttrs(attrs: Attrs): AttentionAttrs {
  return attrs as unknown as AttentionAttrs;
}

/** The letters of the axes that have a part of their own. */
export interface Letters {
  /** Of the scores, without the positions. */
  readonly batch: string;
  readonly query: string;
  readonly key: string;
  /** Summed in scores; the values' own. */
  readonly feature: string;
  readonly value: string;
}

export function lettersOf({ q, k, v, scores, out }: Pick<AttentionAttrs, 'q' | 'k' | 'v' | 'scores' | 'out'>): Letters {
  const [query, key] = [scores.at(-2)!, scores.at(-1)!];
  const feature = [...q].find((l) => k.includes(l) && !scores.includes(l))!;
  const value = [...v].find((l) => out.includes(l) && !scores.includes(l))!;
  return { batch: scores.slice(0, -2), query, key, feature, value };
}

/** Sizes by letter. Throws where labels, shapes and attributes don't fit each other. */
export function checkAttention(inputs: readonly TensorType[], attrs: Attrs): Map<string, number | 'N'> {
  const labels = ['q', 'k', 'v', 'scores', 'out'].map((name) => textAttr(attrs, name));
  for (const part of labels) require(/^[a-z]+$/.test(part) && new Set(part).size === part.length, () => `"${part}" is not one different letter an axis`);
  const [q, k, v, scores, out] = labels as [string, string, string, string, string];
  const { batch, query, key, feature, value } = lettersOf({ q, k, v, scores, out });
  require(feature !== undefined && value !== undefined && feature !== value, () => `${q}, ${k}, ${v} -> ${out}: no axis that scores sum, or none that values have`);
  const same = (part: string, wanted: string): boolean => part.length === wanted.length && [...wanted].every((l) => part.includes(l));
  const shared = [...batch].filter((l) => k.includes(l)).join('');
  require(same(q, batch + query + feature) && same(out, batch + query + value), () => `${q} -> ${out} with scores ${scores}`);
  require(same(k, shared + key + feature) && same(v, shared + key + value), () => `${k}, ${v} with scores ${scores}`);
  require(out.endsWith(value), () => `${out} does not end in ${value}`);
  const { scale, causal, p } = attrs as { scale: unknown; causal: unknown; p?: unknown };
  require(typeof scale === 'number' && Number.isFinite(scale), () => `scale is ${JSON.stringify(scale)}`);
  require(typeof causal === 'boolean', () => `causal is ${JSON.stringify(causal)}`);
  require(p === undefined || (typeof p === 'number' && p > 0 && p <= 1), () => `p is ${JSON.stringify(p)}, not in (0, 1]`);
  if (p !== undefined) intAttr(attrs, 'stream');
  const sizes = new Map<string, number | 'N'>();
  [q, k, v].forEach((part, i) => sized(sizes, part, inputs[i]!, 'f32'));
  return sizes;
}

/** Notes the sizes of an operand's axes; they must agree with those known. */
export function sized(sizes: Map<string, number | 'N'>, labels: string, input: TensorType, dtype: 'f32' | 'bool'): void {
  ofType(input, dtype);
  require(labels.length === input.shape.length, () => `labels ${labels} for shape ${showShape(input.shape)}`);
  [...labels].forEach((label, i) => {
    const known = sizes.get(label) ?? input.shape[i]!;
    require(known === input.shape[i], () => `axis ${label} is ${known} and, in ${showShape(input.shape)}, ${input.shape[i]}`);
    sizes.set(label, known);
  });
}

export function shapeOf(sizes: ReadonlyMap<string, number | 'N'>, labels: string): Shape {
  return [...labels].map((label) => sizes.get(label)!);
}

/** Labels of the log-sum-exp of each query: the scores' without the keys. */
export function lseLabels({ scores }: Pick<AttentionAttrs, 'scores'>): string {
  return scores.slice(0, -1);
}

/** Labels of a number for each query in the order of the result. */
export function rowLabels({ out }: Pick<AttentionAttrs, 'out'>): string {
  return out.slice(0, -1);
}

/** Scaled scores, where they are seen, and the weights before and after dropout, as nodes of shape `scores`. */
export interface Composition {
  readonly seen: NodeId | undefined;
  readonly scores: NodeId;
  readonly softmax: NodeId;
  readonly dropped: NodeId | undefined;
  readonly kept: NodeId;
}

/** The matrix of weights by primitive ops: what the fused kernels never write. */
export function compose(g: GraphBuilder, attrs: AttentionAttrs, q: NodeId, k: NodeId, visible: NodeId | undefined): Composition {
  let scores = g.binaryConst('mul', g.contract(q, k, attrs.q, attrs.k, attrs.scores), attrs.scale);
  const last = attrs.scores.length - 1;
  const causal = attrs.causal ? notLater(g, g.type(scores).shape, last) : undefined;
  const seen = causal === undefined || visible === undefined ? (causal ?? visible) : g.binary('and', causal, visible);
  if (seen !== undefined) scores = g.select(seen, scores, g.constant(HIDDEN));
  const softmax = g.add('softmax', [scores], { axis: last });
  // Where all scores are alike because all are hidden, softmax spreads the weight evenly; with a causal mask alone that can't be.
  const weights = seen !== undefined && visible !== undefined ? g.select(seen, softmax, g.constant(0)) : softmax;
  if (attrs.p === undefined) return { seen, scores, softmax, dropped: undefined, kept: weights };
  const { shape } = g.type(scores);
  const dropped = g.binaryConst('lt', g.add('random', [], { shape: [...shape], stream: attrs.stream! }), threshold(attrs.p));
  const scaled = attrs.p === 1 ? g.fill(0, shape) : g.binaryConst('mul', weights, 1 / (1 - attrs.p));
  return { seen, scores, softmax, dropped, kept: g.select(dropped, g.constant(0), scaled) };
}

/** Random numbers are multiples of 2⁻²⁴: a threshold that is one, too, means the same in f32 and in f64. */
export function threshold(p: number): number {
  return Math.round(p * 2 ** 24) / 2 ** 24;
}

/** Key position <= query position, for scores of `shape` whose last two axes these are. */
function notLater(g: GraphBuilder, shape: Shape, last: number): NodeId {
  const position = (axis: number): NodeId => g.add('iota', [], { shape: [...shape], axis, dtype: 'i32' });
  return g.binary('le', position(last), position(last - 1));
}

/** For each query: weights over the keys before dropout, the factor that dropout puts on each, and their log-sum-exp. */
export interface QueryWeights {
  readonly weights: Float64Array;
  readonly factors: Float64Array;
  readonly lse: number;
}

/** Visits every query in row-major order of the scores with its weights in float64. `at`: values of the scores' labels but the last. */
export function eachQuery(attrs: AttentionAttrs, [q, k]: readonly [RefTensor, RefTensor], visible: RefTensor | undefined, context: RefContext, visit: (at: ReadonlyMap<string, number>, weights: QueryWeights) => void): void {
  const { feature, query, key } = lettersOf(attrs);
  const size = sizesAt([attrs.q, q], [attrs.k, k]);
  const rows = lseLabels(attrs);
  const [keys, features] = [size.get(key)!, size.get(feature)!];
  const strides = (labels: string, x: RefTensor): Map<string, number> => new Map([...labels].map((l, i) => [l, stridesOf(x.shape)[i]!]));
  const [qStrides, kStrides] = [strides(attrs.q, q), strides(attrs.k, k)];
  const sizes = [...rows].map((l) => size.get(l)!);
  let flat = 0;
  const point = sizes.map(() => 0);
  walk(sizes, [sizes.map(() => 0)], () => {
    const at = new Map([...rows].map((l, i) => [l, point[i]!]));
    const offset = (of: ReadonlyMap<string, number>): number => [...of].reduce((sum, [l, stride]) => sum + (at.get(l) ?? 0) * stride, 0);
    const [qAt, kAt] = [offset(qStrides), offset(kStrides)];
    const scores = new Float64Array(keys);
    const shown = (j: number): boolean => (!attrs.causal || j <= at.get(query)!) && (visible === undefined || visible.data[flat * keys + j] !== 0);
    let max = HIDDEN;
    for (let j = 0; j < keys; j++) {
      for (let d = 0; d < features; d++) scores[j] = scores[j]! + q.data[qAt + d * qStrides.get(feature)!]! * k.data[kAt + j * kStrides.get(key)! + d * kStrides.get(feature)!]!;
      scores[j] = scores[j]! * attrs.scale;
      if (shown(j)) max = Math.max(max, scores[j]!);
    }
    const weights = scores.map((s, j) => (shown(j) ? Math.exp(s - max) : 0));
    const sum = weights.reduce((a, b) => a + b, 0);
    const factors = weights.map((_, j) => factorAt(attrs, context, flat * keys + j));
    visit(at, { weights: sum === 0 ? weights : weights.map((w) => w / sum), factors, lse: sum === 0 ? 0 : max + Math.log(sum) });
    flat++;
    for (let d = sizes.length - 1; d >= 0 && ++point[d]! === sizes[d]!; d--) point[d] = 0;
  });
}

/** What dropout multiplies the weight with number `element` by. */
function factorAt({ p, stream }: AttentionAttrs, { seed, step }: RefContext, element: number): number {
  if (p === undefined) return 1;
  return p === 1 || uniform(seed, step, stream!, element) < threshold(p) ? 0 : 1 / (1 - p);
}

export function sizesAt(...operands: readonly (readonly [labels: string, x: RefTensor])[]): Map<string, number> {
  return new Map(operands.flatMap(([labels, x]) => [...labels].map((l, i) => [l, x.shape[i]!] as const)));
}

/** Offset of an element of a labelled tensor; labels that `at` lacks count 0. */
export function offsetAt(labels: string, x: RefTensor, at: ReadonlyMap<string, number>): number {
  const strides = stridesOf(x.shape);
  return [...labels].reduce((sum, l, i) => sum + (at.get(l) ?? 0) * strides[i]!, 0);
}

export function strideOf(labels: string, x: RefTensor, label: string): number {
  return stridesOf(x.shape)[labels.indexOf(label)]!;
}

/** Multiplications and additions of a sum over features for every query and key: `features` of them, at N = rows. */
export function pairFlops(node: Node, sizes: ReadonlyMap<string, number | 'N'>, features: readonly string[], rows: number): number {
  const size = (label: string): number => (sizes.get(label) === 'N' ? rows : (sizes.get(label) as number));
  const pairs = [...attentionAttrs(node.attrs).scores].reduce((n, l) => n * size(l), 1);
  return 2 * pairs * features.reduce((n, l) => n + size(l), 0);
}

/** Outputs of one kernel have equal keys: what they are worked out from, and how. */
export function attentionKey({ op, inputs, attrs }: Node): string {
  const group = op === 'attention_grad' && attrs['part'] === 'q' ? 'query' : 'rest';
  return JSON.stringify([op, group, inputs, Object.entries({ ...attrs, part: null }).sort()]);
}
