/**
 * Runs collected into submissions, two of which are on their way at a time: the device never waits for the host, and
 * the host learns of each run, in order, a little later.
 */
import type { Session } from './executor.ts';
import type { Pacer } from './pacer.ts';
import type { Run, RunLog } from './run.ts';
import { workOfRun } from './submission.ts';

/** Submissions on their way: one that the device works on and one that it can go on with. */
const DEPTH = 2;

interface Item {
  readonly run: Run;
  readonly done: (log: RunLog) => void;
}

export class RunQueue {
  private readonly session: Session;
  private readonly pacer: Pacer;
  private readonly isStep: (run: Run) => boolean;
  private items: Item[] = [];
  private readonly pending: { readonly logs: Promise<RunLog[]>; readonly items: readonly Item[] }[] = [];

  /** The pacer says how long pieces may be, and hears of what came back; `isStep`: the runs that it counts as steps. */
  constructor(session: Session, pacer: Pacer, isStep: (run: Run) => boolean = () => true) {
    this.session = session;
    this.pacer = pacer;
    this.isStep = isStep;
  }

  /** Adds a run; `done` is called with its log, in the order of the runs. Errors of the device are thrown here or below. */
  async add(run: Run, done: (log: RunLog) => void): Promise<void> {
    if (this.items.length >= this.session.plan.log.slots) await this.flush();
    this.items.push({ run, done });
  }

  /** Submits what was added; waits only while too much is on its way. */
  async flush(): Promise<void> {
    if (this.items.length === 0) return;
    while (this.pending.length >= DEPTH) await this.takeOne();
    const items = this.items;
    this.items = [];
    const logs = this.session.submit(items.map((i) => i.run), this.pacer.work);
    // It is awaited in its turn; a failure must not count as unhandled until then.
    logs.catch(() => undefined);
    this.pending.push({ logs, items });
  }

  /** Submits what was added and waits for everything. */
  async drain(): Promise<void> {
    await this.flush();
    while (this.pending.length > 0) await this.takeOne();
  }

  /** Waits for what was submitted and tells nobody; for the way out after an error. */
  async discard(): Promise<void> {
    this.items = [];
    await Promise.allSettled(this.pending.splice(0).map((p) => p.logs));
  }

  private async takeOne(): Promise<void> {
    const { logs, items } = this.pending[0]!;
    const values = await logs;
    this.pending.shift();
    values.forEach((log, i) => items[i]!.done(log));
    const { plan } = this.session;
    this.pacer.record(items.filter(({ run }) => this.isStep(run)).length, items.reduce((work, { run }) => work + workOfRun(plan, run), 0));
  }
}
