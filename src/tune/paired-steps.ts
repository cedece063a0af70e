/** Two plans of one training step, timed in turn on made-up rows: whether kernels that are faster alone make the step faster. */
import type { Plan } from '../plan/types.ts';
import type { Device } from '../runtime/device.ts';
import { createSession, type Session } from '../runtime/executor.ts';
import type { Feed } from '../runtime/feed.ts';
import type { Run } from '../runtime/run.ts';
import { initialState, writeStateValues } from '../runtime/state.ts';
import { feedMadeUp, stepRuns } from './made-up.ts';
import { median, quantile } from './statistics.ts';

export interface PairedSteps {
  /** Milliseconds of a step that is waited for, as medians. */
  readonly before: number;
  readonly after: number;
  /** After by before: median and quartiles over the rounds. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

const ROUNDS = 9;
/** Milliseconds of a turn, at least one step. */
const TURN = 150;
/** Batches of rows that steps go through in turn. */
const BATCHES = 2;

/** Undefined where it was interrupted. Throws `out-of-memory` where both do not fit. */
export async function pairSteps(device: Device, before: Plan, after: Plan, signal?: AbortSignal): Promise<PairedSteps | undefined> {
  const sides: Side[] = [];
  try {
    for (const plan of [before, after]) sides.push(await Side.open(device, plan));
    // The first steps compile shaders.
    for (const side of sides) for (let i = 0; i < 2; i++) await side.steps(1);
    const one = await sides[0]!.steps(1);
    const count = Math.max(1, Math.ceil(TURN / Math.max(one, 0.01)));
    const times: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      for (const at of round % 2 === 0 ? [0, 1] : [1, 0]) {
        if (signal?.aborted) return undefined;
        times[at as 0 | 1].push(await sides[at]!.steps(count));
      }
    }
    const ratios = times[1].map((t, i) => t / times[0][i]!);
    return { before: median(times[0]), after: median(times[1]), ratio: median(ratios), low: quantile(ratios, 0.25), high: quantile(ratios, 0.75) };
  } finally {
    for (const side of sides) side.close();
  }
}

class Side {
  private readonly plan: Plan;
  private readonly session: Session;
  private readonly feed: Feed;
  private update = 0;

  private constructor(plan: Plan, session: Session, feed: Feed) {
    this.plan = plan;
    this.session = session;
    this.feed = feed;
  }

  static async open(device: Device, plan: Plan): Promise<Side> {
    const session = await createSession(device, plan, { programs: ['grad', 'update'] });
    try {
      writeStateValues(session, initialState(plan));
      const feed = await feedMadeUp(session, plan.maxRows * BATCHES);
      return new Side(plan, session, feed);
    } catch (error) {
      session.dispose();
      throw error;
    }
  }

  close(): void {
    this.session.dispose();
  }

  /** Milliseconds of one of `count` steps, each waited for. */
  async steps(count: number): Promise<number> {
    const start = performance.now();
    for (let i = 0; i < count; i++) await this.session.submit(this.runs());
    return (performance.now() - start) / count;
  }

  private runs(): Run[] {
    const update = this.update++;
    return stepRuns(this.plan, this.feed, update, (update % BATCHES) * this.plan.maxRows);
  }
}
