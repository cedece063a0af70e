/** Flattened axes: how many points they have, which workgroups cover them, and which axis values a point stands for. */
import { delinearise, maxExtent, type Axis, type Extent, type Index } from '../compiler/kernel/index.ts';
import { GROUPS_PER_DIMENSION, workgroups } from '../plan/grid.ts';
import type { Grid } from '../plan/types.ts';
import type { EmitEnvironment } from './emit.ts';
import { ScheduleError } from './errors.ts';
import { u32 } from './literals.ts';
import type { ModuleText } from './module.ts';

/** Id of the axis of a flattened point or row; kernels' own are small. */
export const POINT_AXIS = 1_000_000;

/** fixed, or perRow * N. */
export interface Count {
  readonly fixed: number;
  readonly perRow: number;
  readonly max: number;
}

/** The axes with the one that depends on N first: only then can a flattened point be taken apart by constants. */
export function orderAxes(axes: readonly Axis[]): Axis[] {
  const dynamic = axes.filter((a) => typeof a.extent !== 'number');
  if (dynamic.length > 1) throw new ScheduleError('more than one axis depends on the batch');
  return [...dynamic, ...axes.filter((a) => typeof a.extent === 'number')];
}

export function countPoints(axes: readonly Axis[]): Count {
  let product = 1;
  let rows: { times: number; max: number } | undefined;
  for (const { extent } of axes) {
    if (typeof extent === 'number') product *= extent;
    else if (rows) throw new ScheduleError('more than one axis depends on the batch');
    else rows = extent;
  }
  return rows ? { fixed: 0, perRow: product * rows.times, max: product * rows.times * rows.max } : { fixed: product, perRow: 0, max: product };
}

/** `count` points, `size` of them together; `size` must divide what depends on N, or the last part is not full. */
export function extentOf(count: Count, size = 1): Extent {
  if (count.perRow === 0) return Math.ceil(count.fixed / size);
  if (count.perRow % size === 0) return { times: count.perRow / size, max: count.max / count.perRow };
  throw new ScheduleError(`${size} does not divide ${count.perRow} points a row`);
}

/** Index of each axis at a flattened index, the last axis fastest. */
export function axesAt(axes: readonly Axis[], flat: Index): Map<number, Index> {
  const parts = delinearise(flat, axes.map((a) => maxExtent(a.extent)));
  return new Map(axes.map((axis, i) => [axis.id, parts[i]!]));
}

/** Workgroups for `count` points, `size` to a workgroup, each `times` times. */
export function gridOf(count: Count, size: number, times = 1): Grid {
  return { perRow: count.perRow, constant: count.fixed, divisor: size, times };
}

/** Text of the workgroup's number; `group` is the builtin workgroup_id. */
export function groupText(grid: Grid, { maxRows, partWord }: Pick<EmitEnvironment, 'maxRows' | 'partWord'>, group: string, module: Pick<ModuleText, 'arg'>): string {
  const own = isFolded(grid, maxRows) ? `${group}.y * ${u32(GROUPS_PER_DIMENSION)} + ${group}.x` : `${group}.x`;
  return partWord === undefined ? own : `${own} + ${module.arg(partWord)}`;
}

/** True where the grid can have more workgroups than the points need, beyond those of an uneven division. */
export function isFolded(grid: Grid, maxRows: number): boolean {
  return workgroups(grid, maxRows) > GROUPS_PER_DIMENSION;
}
