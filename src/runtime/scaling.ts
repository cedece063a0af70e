/** The loss scale of mixed precision as the host sees it: what the device decided comes back in the log. */
import type { Diagnostic } from '../errors.ts';
import type { Plan } from '../plan/types.ts';
import type { StateValues } from './state.ts';

/** Key of the state; its third element counts the updates that landed, its sign says whether the last one did. */
export const LOSS_SCALE = 'scaling:loss_scale';
export const UPDATES = 2;

/** Updates that a run left out up to `step`. */
export function skippedBefore(plan: Plan, step: number, state: StateValues | undefined): number {
  if (!isScaled(plan)) return 0;
  const landed = state?.get(LOSS_SCALE)?.[UPDATES];
  return landed === undefined ? 0 : step - Math.abs(landed);
}

export function isScaled(plan: Plan): boolean {
  return plan.state.some(({ role }) => role === 'scaling');
}

/** Told at the first update that is left out; `step` counts from 1. */
export function overflowed(step: number, scale: number): Diagnostic {
  const message = `step ${step}: a gradient passed what half precision holds, with the loss scaled by ${scale}; the update is left out and the scale falls`;
  return { code: 'loss-scale', severity: 'warning', message, hint: 'This is how the scale is found. The log marks such steps with `skipped`, and the end of the run counts them.' };
}
