/**
 * What frozen layers make of the rows of data never changes: a plan's program `prefix` works it out, and `grad` reads it. Of
 * rows that stay on the device that is done once; a feed that streams has it done for each batch.
 */
import type { Plan } from '../plan/types.ts';
import type { Session } from './executor.ts';
import type { Feed } from './feed.ts';
import type { Run } from './run.ts';
import { sweep } from './sweep.ts';

/** Fills in what is kept of all `rows` rows of a resident feed, which leaves it with another order; a signal cuts it short. */
export async function keepRows(session: Session, feed: Feed, rows: number, signal?: AbortSignal): Promise<void> {
  if (session.plan.programs.prefix === undefined || feed.mode === 'stream') return;
  // Copied behind each run in one piece: the order is that of the rows.
  await sweep(session, feed, rows, 'prefix', () => undefined, signal);
}

/** What has to run ahead of a run of `grad`: where rows come through a window, in whose order they lie, they are worked out here. */
export function prefixRuns(plan: Plan, feed: Feed, run: Omit<Run, 'program'>): readonly Run[] {
  return plan.programs.prefix === undefined || feed.mode === 'resident' ? [] : [{ program: 'prefix', ...run }];
}
