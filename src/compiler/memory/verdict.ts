/** What `train.memory_limit` came to: what was done to keep to it, for the reader, or a fault that says what is missing. */
import { fault, type Location } from '../../errors.ts';
import { bytesText, largestTensors, sessionBytes } from '../../plan/memory.ts';
import type { Origin, Plan } from '../../plan/types.ts';
import type { Budget } from './budget.ts';

export interface MemoryLimit {
  readonly bytes: number;
  readonly location: Location;
}

/** Tensors that the fault names. */
const NAMED = 3;

/** Throws `memory-limit` (class config) where the plan takes more than the limit. */
export function memoryChoice(plan: Plan, { again, before }: Budget, limit: MemoryLimit): string {
  const { total, state, activations } = sessionBytes(plan);
  if (total > limit.bytes) {
    const tried = again === undefined ? 'nothing that is kept could be worked out again instead' : `with ${again.layers} worked out again in the backward pass`;
    throw fault('config', 'memory-limit', `training takes ${bytesText(total, Math.ceil)} at the least (${bytesText(state)} of state, ${bytesText(activations)} of activations), ${tried}; \`memory_limit\` is ${bytesText(limit.bytes)}`, {
      location: limit.location,
      hint: hint(plan, state, limit.bytes),
      notes: largestTensors(plan, NAMED).map(({ name, bytes, origin }) => ({ message: `${name} takes ${bytesText(bytes)}`, ...placeOf(origin) })),
    });
  }
  if (again === undefined) return `everything is kept: ${bytesText(total)} of ${bytesText(limit.bytes)}`;
  return `recomputes ${again.layers} in the backward pass: ${bytesText(total)} instead of ${bytesText(before)}; about ${percent(Math.max(0, again.share))} more arithmetic`;
}

/** Activations grow with the batch, state does not. */
function hint({ maxRows, training, choices }: Plan, state: number, limit: number): string {
  if (state >= limit) return 'raise it, or train a smaller model: state alone is more, whatever the batch';
  const accumulate = training?.accumulate === 1 ? ' (`accumulate` makes up for it)' : '';
  const precision = choices['precision'] === undefined ? ', set `precision: mixed` where the device has shader-f16' : '';
  return maxRows > 1 ? `lower \`batch_size\` from ${maxRows}${accumulate}${precision}, or raise the limit` : `train a smaller model${precision}, or raise the limit`;
}

function placeOf(origin: Origin | undefined): { readonly location?: Location } {
  return origin?.file === undefined || origin.line === undefined ? {} : { location: { file: origin.file, line: origin.line, column: 1 } };
}

function percent(share: number): string {
  return share < 0.01 ? `${(100 * share).toFixed(1)} %` : `${Math.round(100 * share)} %`;
}
