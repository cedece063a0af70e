/** What a run watches in its validation split: by it weights are the best so far, and training ends early. */
import { fault } from '../errors.ts';
import type { Training } from '../plan/types.ts';
import type { Dataset } from './data/types.ts';
import type { Evaluation } from './evaluate.ts';

/** Throws `unknown-best` where nothing of the name is measured, `no-validation` where there is no such split. */
export function checkWatched(key: string, training: Training, { splits }: Dataset): void {
  const known = ['val.loss', ...training.metrics.map((m) => `val.${m.name}`)];
  if (!known.includes(key)) throw fault('config', 'unknown-best', `train.best watches ${JSON.stringify(key)}; there is ${known.join(', ')}`);
  if (!splits.val || splits.val.rows === 0) {
    throw fault('data', 'no-validation', `train.best watches ${key}, but the data have no validation split`, { hint: 'Set data.split.val, for example to 0.1.' });
  }
}

/** `key` is the loss or a metric in a split, `val.loss`; `result` what was measured there. */
export function watchedValue(result: Pick<Evaluation, 'loss' | 'metrics'>, key: string): number {
  const name = key.slice(key.indexOf('.') + 1);
  return name === 'loss' ? result.loss : result.metrics[name]!;
}

/** By more than early stopping's `minDelta`, where there is one. */
export function isBetter(value: number, best: number, key: string, { metrics, earlyStopping }: Training): boolean {
  const mode = metrics.find((m) => `val.${m.name}` === key)?.mode ?? 'min';
  const gain = mode === 'max' ? value - best : best - value;
  return gain > (earlyStopping?.minDelta ?? 0);
}
