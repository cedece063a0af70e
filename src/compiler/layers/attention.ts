/** `multihead_attention` and `scaled_dot_product_attention`: weighted means of values, weights by how queries match keys. */
import type { Args } from '../config/args.ts';
import type { Shape } from '../../plan/layout.ts';
import type { NodeId } from '../graph/ir.ts';
import { attend, rotate } from './attend.ts';
import type { LayerContext, LayerDef } from './layer.ts';
import { BASE, expectEven, INTERLEAVED } from './rotary.ts';
import { expectFloat, expectRank, printShape, sizeAt } from './shapes.ts';
import { booleanOf, numberOf, optionalNumber } from './values.ts';

const ZERO = { kind: 'constant', value: 0 } as const;
const CAUSAL = { type: { kind: 'bool' }, default: false, doc: 'Whether position i sees only the positions 0 to i.' } as const;

export const multiheadAttention: LayerDef = {
  name: 'multihead_attention',
  summary: 'Attention with several heads, between the positions of one input or from those of one to those of another.',
  args: {
    num_heads: { type: { kind: 'int', min: 1 }, doc: 'Heads; they divide the features of the query, embed_dim.' },
    causal: CAUSAL,
    num_kv_heads: { type: { kind: 'int', min: 1 }, default: null, doc: 'Heads of keys and values, each shared by num_heads / num_kv_heads query heads; without it, num_heads.' },
    dropout: { type: { kind: 'float', min: 0, max: 1 }, default: 0, doc: 'Probability that an attention weight is dropped while training.' },
    bias: { type: { kind: 'bool' }, default: true, doc: 'Whether all four projections add a learned bias.' },
    rope: { type: { kind: 'bool' }, default: false, doc: 'Whether queries and keys are turned by their positions, as `rotary` does, head by head.' },
    rope_base: BASE,
    rope_interleaved: INTERLEAVED,
    key_padding_mask: { type: { kind: 'references' }, default: null, doc: 'A field or layer [N, keys]: keys where it is not 0 are ignored. A query whose keys are all ignored gets zeros from its heads.' },
  },
  primary: 'num_heads',
  inputs: { min: 1, max: 4 },
  shape: '[N, T, embed_dim] → [N, T, embed_dim]; query [N, T, embed_dim], key and value [N, S, …] → [N, T, embed_dim]',
  example: { input: [4, 6], model: '- multihead_attention: {num_heads: 2, causal: true}' },

  build(context, inputs, args) {
    const { g } = context;
    const mask = args['key_padding_mask'];
    if (Array.isArray(mask) && mask.length > 1) context.fail('input-count', `\`key_padding_mask\` names ${mask.length} fields or layers, and takes one`);
    const masked = mask !== null;
    const sources = sourcesOf(context, masked ? inputs.slice(0, -1) : inputs);
    const [query, key] = sources;
    const [positions, embedDim] = [sizeAt(context.type(query).shape, 1), sizeAt(context.type(query).shape, 2)];
    const keys = sizeAt(context.type(key).shape, 1);
    const { heads, kvHeads, features } = headsOf(context, args, embedDim);
    const group = heads / kvHeads;

    const [q, k, v] = project(context, sources, [embedDim, kvHeads * features, kvHeads * features], booleanOf(args, 'bias'));
    // Heads that share keys and values are an axis of their own, so nothing is repeated.
    let queries = g.reshape(q, ['N', positions, kvHeads, group, features]);
    let matched = g.reshape(k, ['N', keys, kvHeads, features]);
    if (booleanOf(args, 'rope')) {
      expectEven(context, features, 'head');
      const turn = { base: numberOf(args, 'rope_base'), interleaved: booleanOf(args, 'rope_interleaved') };
      queries = rotate(context, queries, 1, turn);
      matched = rotate(context, matched, 1, turn);
    }
    const visible = masked ? keysVisible(context, inputs.at(-1)!, ['N', kvHeads, group, positions, keys]) : undefined;
    const mixed = attend(context, queries, matched, g.reshape(v, ['N', keys, kvHeads, features]), {
      labels: { q: 'nihgd', k: 'njhd', v: 'njhe', scores: 'nhgij', out: 'nihge' },
      scale: 1 / Math.sqrt(features),
      causal: booleanOf(args, 'causal'),
      dropout: numberOf(args, 'dropout'),
      ...(visible === undefined ? {} : { visible }),
    });
    const bound = 1 / Math.sqrt(embedDim);
    const weight = context.parameter('out_proj.weight', [embedDim, embedDim], { kind: 'uniform', low: -bound, high: bound });
    const out = g.contract(g.reshape(mixed, ['N', positions, embedDim]), weight, 'nik', 'ok', 'nio');
    return booleanOf(args, 'bias') ? g.binary('add', out, context.parameter('out_proj.bias', [embedDim], ZERO)) : out;
  },
};

type Sources = readonly [query: NodeId, key: NodeId, value: NodeId];

/** One input is query, key and value; of two, the second is key and value. All are [N, positions, features]. */
function sourcesOf(context: LayerContext, inputs: readonly NodeId[]): Sources {
  const [query, key = query, value = key, more] = inputs;
  if (query === undefined || more !== undefined) context.fail('input-count', `takes one input, two (query; key and value) or three (query, key, value), but gets ${inputs.length}`);
  for (const source of [query!, key!, value!]) {
    expectRank(context, source, 3, '[N, positions, features]');
    expectFloat(context, source);
  }
  expectOneLength(context, context.type(key!).shape, context.type(value!).shape, 1);
  return [query!, key!, value!];
}

/** Keys and values come in pairs. */
function expectOneLength(context: LayerContext, key: Shape, value: Shape, axis: number): void {
  if (key[axis] !== value[axis]) context.fail('shape-mismatch', `has ${key[axis]} keys, of ${printShape(key)}, but ${value[axis]} values, of ${printShape(value)}`, 'each key goes with one value');
}

function headsOf(context: LayerContext, args: Args, embedDim: number): { readonly heads: number; readonly kvHeads: number; readonly features: number } {
  const heads = numberOf(args, 'num_heads');
  const kvHeads = optionalNumber(args, 'num_kv_heads') ?? heads;
  if (embedDim % heads !== 0) context.fail('heads-mismatch', `\`num_heads\` is ${heads}, which does not divide the ${embedDim} features of the query`, 'each head takes the same number of features');
  if (heads % kvHeads !== 0) context.fail('heads-mismatch', `\`num_kv_heads\` is ${kvHeads}, which does not divide \`num_heads\`, ${heads}`, 'each head of keys and values serves the same number of query heads');
  return { heads, kvHeads, features: embedDim / heads };
}

/**
 * Queries, keys and values [N, positions, size]. Inputs of embed_dim features share nn.MultiheadAttention's packed
 * `in_proj_weight`, rows of queries, keys, values one below the other; others have a weight each, as there.
 */
function project(context: LayerContext, sources: Sources, sizes: readonly [number, number, number], bias: boolean): [NodeId, NodeId, NodeId] {
  const { g } = context;
  const widths = sources.map((source) => sizeAt(context.type(source).shape, 2));
  const total = sizes[0] + sizes[1] + sizes[2];
  const starts = [0, sizes[0], sizes[0] + sizes[1]];
  const packed = widths.every((width) => width === widths[0]);
  const weight = packed ? context.parameter('in_proj_weight', [total, widths[0]!], xavier(total, widths[0]!)) : undefined;
  const weights = packed ? [] : (['q', 'k', 'v'] as const).map((part, i) => context.parameter(`${part}_proj_weight`, [sizes[i]!, widths[i]!], xavier(sizes[i]!, widths[i]!)));
  const biases = bias ? context.parameter('in_proj_bias', [total], ZERO) : undefined;
  const rows = (of: NodeId, start: number, end: number): NodeId => (start === 0 && end === g.type(of).shape[0] ? of : g.add('slice', [of], { axis: 0, start, end }));
  const product = (source: NodeId, by: NodeId, start: number, end: number): NodeId => {
    const out = g.contract(source, by, 'nik', 'ok', 'nio');
    return biases === undefined ? out : g.binary('add', out, rows(biases, start, end));
  };
  if (weight !== undefined && sources[0] === sources[1] && sources[1] === sources[2]) {
    const all = product(sources[0], weight, 0, total);
    return sizes.map((size, i) => g.add('slice', [all], { axis: 2, start: starts[i]!, end: starts[i]! + size })) as [NodeId, NodeId, NodeId];
  }
  return sources.map((source, i) => {
    const [start, end] = [starts[i]!, starts[i]! + sizes[i]!];
    return product(source, weight === undefined ? weights[i]! : rows(weight, start, end), start, end);
  }) as [NodeId, NodeId, NodeId];
}

/** nn.MultiheadAttention._reset_parameters: xavier_uniform on the whole weight, packed or not. */
function xavier(rows: number, columns: number): { readonly kind: 'uniform'; readonly low: number; readonly high: number } {
  const bound = Math.sqrt(6 / (rows + columns));
  return { kind: 'uniform', low: -bound, high: bound };
}

/** Where the mask [N, keys] is 0, spread over scores of `shape`. */
function keysVisible(context: LayerContext, mask: NodeId, shape: Shape): NodeId {
  const { g } = context;
  const { shape: own, dtype } = context.type(mask);
  const keys = shape.at(-1)!;
  if (own.length !== 2 || own[1] !== keys) context.fail('shape-mismatch', `\`key_padding_mask\` must be [N, ${keys}], one number for each key, but is ${printShape(own)}`);
  const visible = dtype === 'bool' ? g.unary('not', mask) : g.binaryConst('eq', mask, 0);
  return g.add('broadcast', [visible], { shape: [...shape], axes: [0, shape.length - 1] });
}

export const scaledDotProductAttention: LayerDef = {
  name: 'scaled_dot_product_attention',
  summary: 'softmax(scale · query · keyᵀ) · value, for each row of the batch and every axis before the last two.',
  args: {
    inputs: { type: { kind: 'references' }, default: null, doc: 'Query, key and value. Without it, what `from` names.' },
    causal: CAUSAL,
    scale: { type: { kind: 'float' }, default: null, doc: 'Factor on the products of queries and keys; without it, 1 / √features.' },
    dropout: { type: { kind: 'float', min: 0, max: 1 }, default: 0, doc: 'Probability that an attention weight is dropped while training.' },
    enable_gqa: { type: { kind: 'bool' }, default: false, doc: 'Whether query heads (dim 1) share the heads of key and value, which are fewer and divide them.' },
  },
  primary: 'inputs',
  inputs: { min: 3, max: 3 },
  shape: '[N, …, T, D], [N, …, S, D], [N, …, S, V] → [N, …, T, V]',
  example: { input: [4, 3], model: '- {name: key, linear: 3}\n- {name: value, from: in, linear: 5}\n- scaled_dot_product_attention: [in, key, value]' },

  build(context, [query, key, value], args) {
    const { g } = context;
    const [q, k, v] = [query!, key!, value!].map((input) => context.type(input).shape) as [Shape, Shape, Shape];
    [query!, key!, value!].forEach((input) => expectFloat(context, input));
    const last = q.length - 1;
    const given = `${printShape(q)}, ${printShape(k)} and ${printShape(v)}`;
    if (q.length < 3 || k.length !== q.length || v.length !== q.length) context.fail('shape-mismatch', `takes query [N, …, T, D], key [N, …, S, D] and value [N, …, S, V], but gets ${given}`);
    if (q[last] !== k[last]) context.fail('shape-mismatch', `queries of ${printShape(q)} have ${q[last]} features, keys of ${printShape(k)} have ${k[last]}`);
    expectOneLength(context, k, v, last - 1);
    const shared = booleanOf(args, 'enable_gqa');
    if (shared && q.length !== 4) context.fail('shape-mismatch', `\`enable_gqa\` wants heads in dim 1, [N, heads, positions, features], but the query is ${printShape(q)}`);
    const [heads, kvHeads] = shared ? [sizeAt(q, 1), sizeAt(k, 1)] : [1, 1];
    if (heads % kvHeads !== 0) context.fail('heads-mismatch', `the ${kvHeads} heads of the key do not divide the ${heads} of the query`);
    const lead = (shape: Shape): Shape => (shared ? ['N', kvHeads] : shape.slice(0, -2));
    if ([k, v].some((shape) => shape.slice(0, -2).some((size, i) => size !== lead(q)[i]))) {
      context.fail('shape-mismatch', `the dims before the last two differ: ${given}`, shared ? undefined : 'heads of key and value that several query heads share want `enable_gqa: true`');
    }
    const letters = 'nabcfgh'.slice(0, lead(q).length);
    const group = shared ? 'l' : '';
    const queries = shared ? g.reshape(query!, ['N', kvHeads, heads / kvHeads, ...q.slice(2)]) : query!;
    const out = attend(context, queries, key!, value!, {
      labels: { q: `${letters}${group}id`, k: `${letters}jd`, v: `${letters}je`, scores: `${letters}${group}ij`, out: `${letters}${group}ie` },
      scale: optionalNumber(args, 'scale') ?? 1 / Math.sqrt(sizeAt(q, last)),
      causal: booleanOf(args, 'causal'),
      dropout: numberOf(args, 'dropout'),
    });
    return g.reshape(out, [...q.slice(0, -1), v[last]!]);
  },
};
