/** Loss and metrics of a split: exact averages over its rows, summed in float64, whatever the batches. */
import type { Split } from './data/types.ts';
import type { Session } from './executor.ts';
import { createFeed, type Feed, type FeedOptions } from './feed.ts';
import { MetricSums, type MetricValues } from './metrics.ts';
import { sweep } from './sweep.ts';

export interface Evaluation {
  readonly loss: number;
  readonly metrics: Readonly<Record<string, number>>;
  /** Confusion matrices by metric: row i holds how often targets of class i were predicted as each class. Absent: there are none. */
  readonly matrices?: MetricValues['matrices'];
  /** Rows that were counted: each row of the split once. */
  readonly count: number;
}

/** Runs `eval` over all `rows` rows of a feed in order, the short last batch included. Nothing of the state changes. */
export async function evaluate(session: Session, feed: Feed, rows: number, signal?: AbortSignal): Promise<Evaluation> {
  let loss = 0;
  let weight = 0;
  let count = 0;
  const sums = new MetricSums(session.plan.training?.metrics ?? []);
  await sweep(session, feed, rows, 'eval', (log, n) => {
    // A program that logs no weight averages over rows.
    const batchWeight = log.weight ?? n;
    loss += (log.loss ?? 0) * batchWeight;
    weight += batchWeight;
    count += n;
    sums.add(log.metrics, n);
  }, signal);
  const { metrics, matrices } = sums.values();
  return { loss: weight === 0 ? 0 : loss / weight, metrics, ...(Object.keys(matrices).length > 0 ? { matrices } : {}), count };
}

/** The same for a split that is not on the device yet. */
export async function evaluateSplit(session: Session, split: Split, options: { readonly signal?: AbortSignal; readonly feed?: FeedOptions } = {}): Promise<Evaluation> {
  const feed = await createFeed(session, ['eval'], split, options.feed);
  try {
    return await evaluate(session, feed, split.rows, options.signal);
  } finally {
    feed.release();
  }
}
