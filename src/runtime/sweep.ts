/** Programs over all rows of a feed, in order, with nothing of a training step in their frames: evaluations and what is kept of rows. */
import type { Session } from './executor.ts';
import type { Feed } from './feed.ts';
import { Pacer } from './pacer.ts';
import { RunQueue } from './run-queue.ts';
import type { ProgramName, RunLog } from './run.ts';
import type { FrameValues } from './scalars.ts';

/** The frame of a run of `rows` rows that belongs to no step. */
export function restingFrame(seed: number, rows: number, first: number): FrameValues {
  return { rows, first, step: 0, seed, micro: 0, gradScale: 1, lr: 0, t: 1 };
}

/**
 * Runs `program` over rows 0 to `rows` - 1, the short last batch included; `done` learns of each batch, in order. The feed is
 * left in that order. A signal cuts it short.
 */
export async function sweep(session: Session, feed: Feed, rows: number, program: ProgramName, done: (log: RunLog, rows: number) => void, signal?: AbortSignal): Promise<void> {
  const { plan } = session;
  const pacer = new Pacer({ limit: 64 });
  const queue = new RunQueue(session, pacer);
  feed.setOrder(Uint32Array.from({ length: rows }, (_, i) => i));
  let queued = 0;
  for (let at = 0; at < rows && !signal?.aborted; at += plan.maxRows) {
    const n = Math.min(plan.maxRows, rows - at);
    if (!feed.holds(at, n)) {
      await queue.flush();
      queued = 0;
    }
    const { rows: bound, first } = feed.place(at, n);
    await queue.add({ program, rows: bound, frame: restingFrame(plan.seed, n, first) }, (log) => done(log, n));
    if (++queued < pacer.steps) continue;
    await queue.flush();
    queued = 0;
  }
  await queue.drain();
}
