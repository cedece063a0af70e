/** What the logs of training steps can tell that is no number: a step that is not finite, a batch without targets. */
import type { Diagnostic } from '../errors.ts';

/** Thrown by a run's callback and caught by the trainer; never seen outside. */
export class NonFinite extends Error {
  readonly update: number;
  readonly loss: number;
  constructor(update: number, loss: number) {
    super('not finite');
    this.update = update;
    this.loss = loss;
  }
}

/** `step` counts from 1. */
export function allIgnored(step: number): Diagnostic {
  const message = `step ${step}: all targets of a batch are ignored; its loss is 0, and it has no gradient`;
  return { code: 'all-ignored', severity: 'warning', message, hint: 'Look at `ignore_index` and the data, or take larger batches.' };
}
