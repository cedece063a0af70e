/** How long a run is: what the compiler lays schedules out for, and what the trainer counts by. */
import type { Training } from './types.ts';

/** Batches and updates in an epoch of `rows` rows. */
export function epochLength(rows: number, { batchSize, accumulate, dropLast }: Pick<Training, 'batchSize' | 'accumulate' | 'dropLast'>): { readonly batches: number; readonly updates: number } {
  const batches = dropLast ? Math.floor(rows / batchSize) : Math.ceil(rows / batchSize);
  return { batches, updates: Math.ceil(batches / accumulate) };
}

/** Updates and epochs of a run; of the last epoch there may be only a part. */
export function runLength(rows: number, training: Pick<Training, 'batchSize' | 'accumulate' | 'dropLast' | 'epochs' | 'steps'>): { readonly step: number; readonly epoch: number } {
  const { updates } = epochLength(rows, training);
  const step = training.steps ?? (training.epochs ?? 0) * updates;
  return { step, epoch: training.epochs ?? (updates === 0 ? 0 : Math.ceil(step / updates)) };
}
