/**
 * What frozen layers make of the rows of data never changes: a plan's program `prefix` works it out, and `grad` reads it. Of
 * rows that stay on the device that is done once; a feed that streams has it done for each batch.
 */
import type { Plan } from '../plan/types.ts';
import type { Session } from './executor.ts';
import type { Feed } from './feed.ts';
import { Pacer } from './pacer.ts';
import { RunQueue } from './run-queue.ts';
import type { Run } from './run.ts';

/** Fills in what is kept of all `rows` rows of a resident feed, which leaves it with another order; a signal cuts it short. */
export async function keepRows(session: Session, feed: Feed, rows: number, signal?: AbortSignal): Promise<void> {
  const { plan } = session;
  if (plan.programs.prefix === undefined || feed.mode === 'stream') return;
  const pacer = new Pacer(64);
  const queue = new RunQueue(session, (runs) => pacer.record(runs.length));
  // Copied behind each run in one piece: the order is that of the rows.
  feed.setOrder(Uint32Array.from({ length: rows }, (_, i) => i));
  let queued = 0;
  for (let at = 0; at < rows && !signal?.aborted; at += plan.maxRows) {
    const n = Math.min(plan.maxRows, rows - at);
    const { rows: bound, first } = feed.place(at, n);
    await queue.add({ program: 'prefix', rows: bound, frame: { rows: n, first, step: 0, seed: plan.seed, micro: 0, gradScale: 1, lr: 0, t: 1 } }, () => undefined);
    if (++queued < pacer.steps) continue;
    await queue.flush();
    queued = 0;
  }
  await queue.drain();
}

/** What has to run ahead of a run of `grad`: where rows come through a window, in whose order they lie, they are worked out here. */
export function prefixRuns(plan: Plan, feed: Feed, run: Omit<Run, 'program'>): readonly Run[] {
  return plan.programs.prefix === undefined || feed.mode === 'resident' ? [] : [{ program: 'prefix', ...run }];
}
