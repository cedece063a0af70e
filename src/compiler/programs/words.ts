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
/** Metrics follow; lists of words begin at multiples of four, so that kernels can store four at a time. */
export const FIRST_METRIC_WORD = 4;

/** Sticky: 1 from the first step whose loss or gradient norm is not finite, until the host clears it. */
export const FLAG = 'control:flag';
/** Loss of the step's micro-batches so far. */
export const STEP_LOSS = 'control:loss';

export const CONTROL: readonly StateTensor[] = [
  { key: FLAG, name: 'flag', role: 'control', dtype: 'u32', shape: [] },
  { key: STEP_LOSS, name: 'loss', role: 'control', dtype: 'f32', shape: [] },
];

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

/** Loss and what it was averaged over, then the metrics. */
export function lossWords(metrics: BuiltModel['metrics']): LogWord[] {
  return [
    { word: LOSS_WORD, kind: 'loss', type: 'f32' },
    { word: WEIGHT_WORD, kind: 'weight', type: 'f32' },
    ...metricWords(metrics).map(({ words }) => words).flat(),
  ];
}

/** Where each part of the metrics goes; what several of them are made of is logged once. */
export function metricWords(metrics: BuiltModel['metrics']): { readonly words: readonly LogWord[]; readonly parts: readonly NodeId[] }[] {
  const places = new Map<NodeId, number>();
  let next = FIRST_METRIC_WORD;
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

/** Words of the log are results of a program. */
export function metricResults(metrics: BuiltModel['metrics']): { readonly kind: 'log'; readonly word: number; readonly node: NodeId }[] {
  const results = metricWords(metrics).flatMap(({ words, parts }) => words.map(({ word }, i) => ({ kind: 'log' as const, word, node: parts[i]! })));
  return results.filter(({ word }, i) => results.findIndex((other) => other.word === word) === i);
}

/** Bytes that the log may take before submissions have to be shorter for it. */
const LOG_BYTES = 2 ** 20;

/** Slots as wide as the longest list of words needs. */
export function logShape(programs: readonly (readonly LogWord[])[]): LogShape {
  const used = programs.flat().reduce((most, { word, count = 1 }) => Math.max(most, word + count), 0);
  const words = Math.max(LOG_WORDS, Math.ceil(used / 4) * 4);
  return { slots: Math.max(1, Math.min(LOG_SLOTS, Math.floor(LOG_BYTES / (4 * words)))), words };
}
