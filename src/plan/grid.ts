/** Workgroups of a dispatch: what shaders are written for, plans are checked for, and the runtime dispatches. */
import type { Grid } from './types.ts';

/** WebGPU's limit on workgroups in one dimension; above it a dispatch is (65535, ceil(n / 65535)). */
export const GROUPS_PER_DIMENSION = 65_535;

/** ceil((perRow * rows + constant) / divisor) * times. */
export function workgroups({ perRow, constant, divisor, times }: Grid, rows: number): number {
  return Math.ceil((perRow * rows + constant) / divisor) * times;
}
