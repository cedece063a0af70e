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
 * What the loss is multiplied by in mixed precision, updates since it last changed, and updates that landed: one number with
 * its sign, negative where the last update was left out, since a kernel can bind few buffers. Exact up to 2^24.
 */
export const LOSS_SCALE = 'scaling:loss_scale';
export const GROWTH_TRACKER = 'scaling:growth_tracker';
export const LANDED = 'scaling:updates';
/** Of the update at hand, for the kernels behind the decision: what scaled gradients are multiplied by. */
export const GRADIENT_FACTOR = 'control:gradient_factor';
/** Of a group whose optimizer multiplies over its updates, that product. */
export const productKey = (group: number): string => `scaling:product.${group}`;

/** What mixed precision needs beside `CONTROL`, and keeps between updates where its role is `scaling`; `products`: groups that need a product. */
export function scalingStates(initScale: number, products: readonly number[]): readonly StateTensor[] {
  const word = (key: string, dtype: 'f32' | 'u32', value = 0, role: 'scaling' | 'control' = 'scaling'): StateTensor => ({ key, name: key.slice(role.length + 1), role, dtype, shape: [], ...(value === 0 ? {} : { init: { kind: 'constant', value } }) });
  return [word(GRADIENT_FACTOR, 'f32', 0, 'control'), word(LOSS_SCALE, 'f32', initScale), word(GROWTH_TRACKER, 'u32'), word(LANDED, 'f32'), ...products.map((group) => word(productKey(group), 'f32', 1))];
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
