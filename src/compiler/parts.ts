/**
 * Kernels that would keep a device for a second or more run in parts: dispatches of one module, each for some of the
 * workgroups. A watchdog looks at single dispatches too, and a runtime can cut a step only between them.
 */
import { GROUPS_PER_DIMENSION, workgroups } from '../plan/grid.ts';
import type { DeviceClass } from '../plan/device-class.ts';
import type { Dispatch, Grid } from '../plan/types.ts';

/** FLOPs that a product takes about half a second for on a slow device of the class. */
export const LONGEST_DISPATCH: Readonly<Record<DeviceClass, number>> = { cpu: 1e10, integrated: 5e10, apple: 2e11, discrete: 1e12 };

/** In how many parts a kernel of `flops` FLOPs runs, where a dispatch should be at most `longest`. */
export function countParts(flops: number, longest: number): number {
  return Math.max(1, Math.ceil(flops / longest));
}

/**
 * The workgroups of each part, for `maxRows` rows; fewer rows leave the last ones without any. Parts that need a second
 * dimension are whole rows of it, so that no workgroup runs in two parts.
 */
export function partsOf(grid: Grid, maxRows: number, parts: number): NonNullable<Dispatch['part']>[] {
  const total = workgroups(grid, maxRows);
  const even = Math.ceil(total / parts);
  const groups = even <= GROUPS_PER_DIMENSION ? even : Math.ceil(even / GROUPS_PER_DIMENSION) * GROUPS_PER_DIMENSION;
  return Array.from({ length: Math.ceil(total / groups) }, (_, i) => ({ from: i * groups, groups: Math.min(groups, total - i * groups) }));
}
