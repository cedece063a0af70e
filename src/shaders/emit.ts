/** Kernel and schedule to WGSL. The text depends on the kernel's canonical form and the schedule alone. */
import { accessesOf } from '../compiler/kernel/canonical.ts';
import type { Kernel, MatrixShape, Schedule } from '../compiler/kernel/ir.ts';
import { postOrder, valuesOf, valuesOfStage } from '../compiler/kernel/traverse.ts';
import type { Target } from '../compiler/target.ts';
import { matrixText, sameMatrix } from '../plan/matrix.ts';
import type { FrameField, Grid, ModuleBinding } from '../plan/types.ts';
import { emitAttention } from './attention.ts';
import { ScheduleError } from './errors.ts';
import { emitColumn } from './column.ts';
import { emitLoop } from './loop.ts';
import type { MatrixUnit } from './matrix-unit.ts';
import { emitRow } from './row.ts';
import { emitTile } from './tile.ts';

export interface EmitEnvironment {
  readonly target: Target;
  /** Fields of the `frame` uniform, in order. */
  readonly frame: readonly FrameField[];
  /** Largest N. */
  readonly maxRows: number;
  /** Word of `args` that holds the number of the first workgroup, where the kernel runs in parts. */
  readonly partWord?: number;
  /** How matrix units are written. Default: as WGSL's subgroup matrices. */
  readonly matrixUnit?: (shape: MatrixShape) => MatrixUnit;
}

export interface Emitted {
  readonly wgsl: string;
  /** @group(0), in order: the kernel's bindings, then `frame` and `args` where they are used. */
  readonly bindings: ModuleBinding[];
  readonly grid: Grid;
  /** Bytes of workgroup memory. */
  readonly workgroupBytes: number;
  /** Invocations in a workgroup. */
  readonly invocations: number;
  /** WebGPU features that the module needs. */
  readonly features: readonly string[];
}

/** Throws `ScheduleError` where the schedule can't run the kernel or passes a limit of the target. */
export function emitKernel(kernel: Kernel, schedule: Schedule, environment: EmitEnvironment): Emitted {
  checkKernel(kernel);
  const emitted = emitWith(kernel, schedule, environment);
  const { limits, name } = environment.target;
  if (emitted.invocations > limits.maxComputeInvocationsPerWorkgroup) throw new ScheduleError(`${emitted.invocations} invocations in a workgroup; ${name} allows ${limits.maxComputeInvocationsPerWorkgroup}`);
  if (emitted.workgroupBytes > limits.maxComputeWorkgroupStorageSize) throw new ScheduleError(`${emitted.workgroupBytes} bytes of workgroup memory; ${name} allows ${limits.maxComputeWorkgroupStorageSize}`);
  const missing = emitted.features.filter((f) => !environment.target.features.includes(f));
  if (missing.length > 0) throw new ScheduleError(`${name} lacks ${missing.join(', ')}`);
  const lanes = subgroupOf(schedule);
  if (lanes > 0 && lanes !== environment.target.subgroupSize) throw new ScheduleError(`written for subgroups of ${lanes} lanes; ${name} has ${environment.target.subgroupSize || 'none of a known size'}`);
  if (schedule.kind === 'tile' && schedule.matrix && !environment.target.matrices?.some((shape) => sameMatrix(shape, schedule.matrix!))) throw new ScheduleError(`${name} has no matrix units of ${matrixText(schedule.matrix)} for subgroups of ${schedule.matrix.lanes}`);
  return emitted;
}

/** Lanes that every subgroup has to have for the schedule's results to be right; 0: any number. */
export function subgroupOf(schedule: Schedule): number {
  switch (schedule.kind) {
    case 'tile':
      return schedule.subgroup;
    case 'row':
      return schedule.subgroup ?? 0;
    case 'attention':
      return schedule.subgroup ? schedule.lanes : 0;
    case 'loop':
    case 'column':
      return 0;
    default:
      return schedule satisfies never;
  }
}

function emitWith(kernel: Kernel, schedule: Schedule, environment: EmitEnvironment): Emitted {
  switch (schedule.kind) {
    case 'loop':
      return emitLoop(kernel, schedule, environment);
    case 'row':
      return emitRow(kernel, schedule, environment);
    case 'column':
      return emitColumn(kernel, schedule, environment);
    case 'tile':
      return emitTile(kernel, schedule, environment);
    case 'attention':
      return emitAttention(kernel, schedule, environment);
    default:
      return schedule satisfies never;
  }
}

/** What every schedule relies on: all bindings are used, and no stage loads what an earlier one stored. */
function checkKernel(kernel: Kernel): void {
  const used = new Set(accessesOf(kernel).map((a) => a.binding));
  kernel.bindings.forEach((b, i) => {
    if (!used.has(i)) throw new Error(`kernel ${kernel.name}: nothing uses binding ${b.name}`);
  });
  const stored = new Set<number>();
  for (const stage of kernel.stages) {
    const roots = [...valuesOfStage(stage), ...(stage.kind === 'store' ? stage.stores.flatMap((s) => valuesOf(s.index)) : [])];
    for (const node of postOrder(roots)) {
      if (node.kind === 'load' && stored.has(node.binding)) throw new Error(`kernel ${kernel.name}: a stage loads ${kernel.bindings[node.binding]?.name}, which an earlier one stored`);
    }
    if (stage.kind !== 'store') continue;
    for (const { binding } of stage.stores) {
      if (kernel.bindings[binding]?.access !== 'read_write') throw new Error(`kernel ${kernel.name}: a store to read-only ${kernel.bindings[binding]?.name}`);
      stored.add(binding);
    }
  }
}
