/**
 * What a schedule asks of a workgroup, worked out before anything is written: the table must not choose what the emitter
 * would refuse. Tests hold it against what is emitted.
 */
import type { Kernel, Schedule } from '../compiler/kernel/ir.ts';
import { hasRiders } from '../compiler/kernel/product.ts';
import type { TargetLimits } from '../compiler/target.ts';
import { takesFour } from './flat.ts';
import { countPoints } from './points.ts';
import { matrixBytes } from './tile-matrix.ts';
import type { TileSchedule } from './tile-plan.ts';
import { stagedBytes } from './tile-shapes.ts';

/** True where the kernel under this schedule stays within the limits of a workgroup. */
export function fitsWorkgroup(kernel: Kernel, schedule: Schedule, limits: TargetLimits): boolean {
  return invocationsOf(schedule) <= limits.maxComputeInvocationsPerWorkgroup && workgroupBytesAtMost(kernel, schedule) <= limits.maxComputeWorkgroupStorageSize;
}

function invocationsOf(schedule: Schedule): number {
  switch (schedule.kind) {
    case 'loop':
      return schedule.workgroup;
    case 'row':
    case 'attention':
      return schedule.lanes;
    case 'column':
      return schedule.columns * schedule.lanes;
    case 'tile':
      return schedule.workgroup[0] * schedule.workgroup[1];
    default:
      return schedule satisfies never;
  }
}

/** Bytes of workgroup memory, or a few more; attention, whose blocks are its own business (attention-choose.ts), counts none. */
export function workgroupBytesAtMost(kernel: Kernel, schedule: Schedule): number {
  switch (schedule.kind) {
    case 'loop':
    case 'attention':
      return 0;
    case 'row':
      // A workgroup of one lane, or of one subgroup, merges without.
      return schedule.lanes === 1 || schedule.subgroup === schedule.lanes ? 0 : 4 * schedule.lanes * mergedWords(kernel);
    case 'column': {
      const each = schedule.columns * schedule.lanes * mergedWords(kernel);
      return each > 0 && schedule.width !== 1 && (schedule.width === 4 || takesFour(kernel)) ? 16 * each : 4 * each;
    }
    case 'tile':
      return tileBytes(kernel, schedule);
    default:
      return schedule satisfies never;
  }
}

function tileBytes(kernel: Kernel, { tm, tn, workgroup, block, matrix }: TileSchedule): number {
  if (block === undefined) return 0;
  return matrix ? matrixBytes({ tm, tn, workgroup, block, matrix }, hasRiders(kernel)) : stagedBytes({ tm, tn, workgroup, block });
}

/** Words that lanes put together for each result: an argmax has its place beside it. Every stage has memory of its own. */
export function mergedWords(kernel: Kernel): number {
  return kernel.stages.reduce((words, stage) => {
    if (stage.kind !== 'reduce' || countPoints(stage.axes).max === 1) return words;
    return stage.accumulators.reduce((n, { fn }) => n + (fn === 'argmax' ? 2 : 1), words);
  }, 0);
}
