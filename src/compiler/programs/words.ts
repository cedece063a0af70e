/** Names that the programs share: words of a log slot, control states, keys of arenas. */
import type { GraphBuilder } from '../graph/builder.ts';
import type { NodeId } from '../graph/ir.ts';
import type { StateTensor } from '../graph/state.ts';
import { partSizes } from '../../plan/metrics.ts';
import { LOG_SLOTS, LOG_WORDS, type FrameField, type LogShape, type LogWord } from '../../plan/types.ts';
import type { BuiltModel } from '../model/types.ts';

export const LOSS_WORD = 0;
export const WEIGHT_WORD = 1;
export const NORM_WORD = 2;
export const STATUS_WORD = 3;
/** Of `update`; its slots have no metrics. */
export const LOSS_SCALE_WORD = 4;
/** Where targets may be ignored, how many count. Metrics follow; lists of words begin at multiples of four, so that kernels can store four at a time. */
const COUNTED_WORD = 4;

/** Sticky: 1 from the first step whose loss or gradient norm is not finite, until the host clears it. */
export const FLAG = 'control:flag';
/** Loss of the step's micro-batches so far. */
export const STEP_LOSS = 'control:loss';

export const CONTROL: readonly StateTensor[] = [
  { key: FLAG, name: 'flag', role: 'control', dtype: 'u32', shape: [] },
  { key: STEP_LOSS, name: 'loss', role: 'control', dtype: 'f32', shape: [] },
];

/**
 * What mixed precision keeps between updates, in one tensor, since a kernel can bind few buffers: the loss scale; updates since it
 * last changed; updates that landed, negative where the last one was left out; what that one multiplied its scaled gradients by.
 * All f32, whole numbers exact up to 2^24.
 */
export const SCALING = 'scaling:loss_scale';
export const SCALING_WORDS = { scale: 0, tracker: 1, updates: 2, factor: 3 } as const;
const SCALING_SIZE = 4;
/** What it was when the step began: no kernel of `update` overwrites what another one reads. */
export const SCALING_BEFORE = 'control:loss_scale';
/** Of a group whose optimizer multiplies over its updates, that product. */
export const productKey = (group: number): string => `scaling:product.${group}`;

/** `products`: groups that need a product. */
export function scalingStates(initScale: number, products: readonly number[]): readonly StateTensor[] {
  const vector = { dtype: 'f32', shape: [SCALING_SIZE] } as const;
  return [
    { key: SCALING_BEFORE, name: 'loss_scale', role: 'control', ...vector },
    { key: SCALING, name: 'loss_scale', role: 'scaling', ...vector, init: { kind: 'values', values: [initScale, 0, 0, 0] } },
    ...products.map((group): StateTensor => ({ key: productKey(group), name: `product.${group}`, role: 'scaling', dtype: 'f32', shape: [], init: { kind: 'constant', value: 1 } })),
  ];
}

export function scalingNode(g: GraphBuilder, key: string): NodeId {
  return stateNode(g, key, [SCALING_SIZE]);
}

/** One of `SCALING_WORDS`, as a scalar. */
export function scalingWord(g: GraphBuilder, vector: NodeId, word: keyof typeof SCALING_WORDS): NodeId {
  const at = SCALING_WORDS[word];
  return g.reshape(g.add('slice', [vector], { axis: 0, start: at, end: at + 1 }), []);
}

/** The whole of it from its words. */
export function scalingOfWords(g: GraphBuilder, words: { readonly [word in keyof typeof SCALING_WORDS]: NodeId }): NodeId {
  const place = g.add('iota', [], { shape: [SCALING_SIZE], axis: 0, dtype: 'u32' });
  return g.select(g.binaryConst('eq', place, 0), words.scale, g.select(g.binaryConst('eq', place, 1), words.tracker, g.select(g.binaryConst('eq', place, 2), words.updates, words.factor)));
}

/** Frame words that every plan has, in front of the optimizer's scalars. */
export const FRAME: readonly FrameField[] = [
  { name: 'rows', type: 'u32', kind: 'rows' },
  { name: 'first', type: 'u32', kind: 'first' },
  { name: 'step', type: 'u32', kind: 'step' },
  { name: 'slot', type: 'u32', kind: 'slot' },
  { name: 'seed', type: 'u32', kind: 'seed' },
  { name: 'micro', type: 'u32', kind: 'micro' },
  { name: 'grad_scale', type: 'f32', kind: 'grad_scale' },
];

export function stateNode(g: GraphBuilder, key: string, shape: readonly number[], dtype: 'f32' | 'i32' | 'u32' = 'f32'): NodeId {
  return g.add('state', [], { key, shape: [...shape], dtype });
}

export function frameNode(g: GraphBuilder, name: string, dtype: 'f32' | 'u32'): NodeId {
  return g.add('frame', [], { name, dtype });
}

type Logged = Pick<BuiltModel, 'loss' | 'metrics'>;

/** Loss and what it was averaged over, how many targets counted where that can differ, then the metrics. */
export function lossWords(model: Logged): LogWord[] {
  return [
    { word: LOSS_WORD, kind: 'loss', type: 'f32' },
    { word: WEIGHT_WORD, kind: 'weight', type: 'f32' },
    ...(model.loss?.counted === undefined ? [] : [{ word: COUNTED_WORD, kind: 'counted', type: 'f32' } as const]),
    ...metricWords(model).flatMap(({ words }) => words),
  ];
}

/** Nodes whose values are words of the log. */
export function loggedNodes({ loss, metrics }: Logged): NodeId[] {
  const counted = loss?.counted === undefined ? [] : [loss.counted];
  return [...(loss ? [loss.value, loss.weight] : []), ...counted, ...metrics.flatMap(({ parts }) => parts)];
}

/** Where each part of the metrics goes; what several of them are made of is logged once. */
function metricWords({ loss, metrics }: Logged): { readonly words: readonly LogWord[]; readonly parts: readonly NodeId[] }[] {
  const places = new Map<NodeId, number>();
  let next = loss?.counted === undefined ? COUNTED_WORD : COUNTED_WORD + 1;
  return metrics.map(({ spec, parts }) => {
    const words = partSizes(spec.value).map((count, part): LogWord => {
      const node = parts[part]!;
      const word = places.get(node) ?? (count > 1 ? Math.ceil(next / 4) * 4 : next);
      if (!places.has(node)) next = word + count;
      places.set(node, word);
      return { word, kind: 'metric', metric: spec.name, type: 'f32', ...(part === 0 ? {} : { part }), ...(count === 1 ? {} : { count }) };
    });
    return { words, parts };
  });
}

/** The words of `lossWords` as results of a program. */
export function lossResults(model: Logged): { readonly kind: 'log'; readonly word: number; readonly node: NodeId }[] {
  const { loss } = model;
  const measured = metricWords(model).flatMap(({ words, parts }) => words.map(({ word }, i) => ({ word, node: parts[i]! })));
  const lost = loss === undefined ? [] : [{ word: LOSS_WORD, node: loss.value }, { word: WEIGHT_WORD, node: loss.weight }, ...(loss.counted === undefined ? [] : [{ word: COUNTED_WORD, node: loss.counted }])];
  return [...lost, ...measured.filter(({ word }, i) => measured.findIndex((other) => other.word === word) === i)].map((result) => ({ kind: 'log', ...result }));
}

/** Bytes that the log may take before submissions have to be shorter for it. */
const LOG_BYTES = 2 ** 20;

/** Slots as wide as the longest list of words needs. */
export function logShape(programs: readonly (readonly LogWord[])[]): LogShape {
  const used = programs.flat().reduce((most, { word, count = 1 }) => Math.max(most, word + count), 0);
  const words = Math.max(LOG_WORDS, Math.ceil(used / 4) * 4);
  return { slots: Math.max(1, Math.min(LOG_SLOTS, Math.floor(LOG_BYTES / (4 * words)))), words };
}
