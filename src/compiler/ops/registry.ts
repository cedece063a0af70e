/** All primitive ops and composites by name. */
import type { Node } from '../graph/ir.ts';
import { again } from './again.ts';
import { argmax } from './argmax.ts';
import { attention } from './attention.ts';
import { attentionGrad } from './attention-grad.ts';
import { binary } from './binary.ts';
import { border } from './border.ts';
import { borderGrad } from './border-grad.ts';
import { broadcast } from './broadcast.ts';
import { cast } from './cast.ts';
import { concat } from './concat.ts';
import { constant } from './constant.ts';
import { contract } from './contract.ts';
import { conv } from './conv.ts';
import { copy } from './copy.ts';
import { convInputGrad } from './conv-input-grad.ts';
import { convWeightGrad } from './conv-weight-grad.ts';
import { flip } from './flip.ts';
import { frame } from './frame.ts';
import { gather } from './gather.ts';
import { gatherGrad } from './gather-grad.ts';
import { input, state } from './input.ts';
import { iota } from './iota.ts';
import { slot } from './loop.ts';
import { maxPool } from './max-pool.ts';
import { maxPoolGather } from './max-pool-gather.ts';
import { maxPoolGrad } from './max-pool-grad.ts';
import { maxPoolIndex } from './max-pool-index.ts';
import { normalize } from './normalize.ts';
import type { OpDef } from './op.ts';
import { pad } from './pad.ts';
import { permute } from './permute.ts';
import { random } from './random.ts';
import { recurrence, recurrenceGrad } from './recurrence.ts';
import { reduce } from './reduce.ts';
import { reshape } from './reshape.ts';
import { resizeLinear, resizeLinearGrad } from './resize-linear.ts';
import { resizeNearest, resizeNearestGrad } from './resize-nearest.ts';
import { reverseRows } from './reverse-rows.ts';
import { select } from './select.ts';
import { slice } from './slice.ts';
import { logSoftmax, softmax } from './softmax.ts';
import { stopGradient } from './stop-gradient.ts';
import { sumPool } from './sum-pool.ts';
import { sumPoolGrad } from './sum-pool-grad.ts';
import { takeClass } from './take-class.ts';
import { unary } from './unary.ts';
import { warp } from './warp.ts';

const ALL: readonly OpDef[] = [
  constant, input, state, slot, frame, iota, random,
  unary, binary, select, cast, copy, stopGradient, again,
  broadcast, reshape, permute, slice, pad, concat, flip,
  reduce, argmax, contract,
  conv, convInputGrad, convWeightGrad,
  border, borderGrad, resizeNearest, resizeNearestGrad, resizeLinear, resizeLinearGrad,
  maxPool, maxPoolIndex, maxPoolGrad, maxPoolGather, sumPool, sumPoolGrad,
  gather, gatherGrad, takeClass, warp, reverseRows,
  softmax, logSoftmax, normalize, attention, attentionGrad,
  recurrence, recurrenceGrad,
];

export const OPS: ReadonlyMap<string, OpDef> = new Map(ALL.map((op) => [op.name, op]));

/** Throws on an unknown name, which only a bug of ours can produce. */
export function opDef(name: string): OpDef {
  const op = OPS.get(name);
  if (!op) throw new Error(`unknown op ${name}`);
  return op;
}

/** Whether the results are sums or extremes rather than activations. */
export function isStatisticOp(node: Node): boolean {
  const { statistic } = opDef(node.op);
  return typeof statistic === 'function' ? statistic(node) : statistic === true;
}
