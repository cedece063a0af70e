/** Which rows belong to which update: a function of the update's number only, so that resuming is arithmetic. */
import { fault } from '../errors.ts';
import { epochLength } from '../plan/length.ts';
import type { Training } from '../plan/types.ts';

export interface Batch {
  /** Position in the epoch's order, and number of rows. */
  readonly first: number;
  readonly rows: number;
}

/** How an epoch of `rows` rows falls into batches and these into updates. */
export class BatchPlan {
  readonly rows: number;
  /** Batches and updates in an epoch. */
  readonly batches: number;
  readonly updates: number;
  private readonly batchSize: number;
  private readonly accumulate: number;

  /** Throws a `data` fault `no-batches` where an epoch would be empty. */
  constructor(rows: number, training: Pick<Training, 'batchSize' | 'accumulate' | 'dropLast'>) {
    this.rows = rows;
    this.batchSize = training.batchSize;
    this.accumulate = training.accumulate;
    ({ batches: this.batches, updates: this.updates } = epochLength(rows, training));
    if (this.batches === 0) {
      throw fault('data', 'no-batches', `${rows} training rows make no batch of ${training.batchSize}`, {
        hint: rows === 0 ? 'The data set is empty.' : 'Lower data.batch_size or set data.drop_last to false.',
      });
    }
  }

  epochOf(update: number): number {
    return Math.floor(update / this.updates);
  }

  /** Micro-batches in the first `updates` updates. */
  passes(updates: number): number {
    return this.epochOf(updates) * this.batches + (updates % this.updates) * this.accumulate;
  }

  /** The micro-batches of an update: `accumulate` of them, or what an epoch's end leaves. */
  microBatches(update: number): Batch[] {
    const from = (update % this.updates) * this.accumulate;
    const to = Math.min(from + this.accumulate, this.batches);
    return Array.from({ length: to - from }, (_, i) => this.batch(from + i));
  }

  private batch(index: number): Batch {
    const first = index * this.batchSize;
    return { first, rows: Math.min(this.batchSize, this.rows - first) };
  }
}
