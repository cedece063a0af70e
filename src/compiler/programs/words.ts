/** Names that the programs share: words of a log slot, control states, keys of arenas. */
import type { GraphBuilder } from '../graph/builder.ts';
import type { NodeId } from '../graph/ir.ts';
import type { StateTensor } from '../graph/state.ts';
import type { FrameField, LogWord } from '../../plan/types.ts';

export const LOSS_WORD = 0;
export const WEIGHT_WORD = 1;
export const NORM_WORD = 2;
export const STATUS_WORD = 3;
/** Metrics follow, one word each. */
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

/** Loss, what it was averaged over, metrics: the same words in `grad` and `eval`. */
export function lossWords(metrics: readonly { readonly name: string }[]): LogWord[] {
  return [
    { word: LOSS_WORD, kind: 'loss', type: 'f32' },
    { word: WEIGHT_WORD, kind: 'weight', type: 'f32' },
    ...metrics.map(({ name }, i): LogWord => ({ word: FIRST_METRIC_WORD + i, kind: 'metric', metric: name, type: 'f32' })),
  ];
}
