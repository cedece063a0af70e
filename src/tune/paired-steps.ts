/** Two plans of one training step, timed in turn on made-up rows: whether kernels that are faster alone make the step faster. */
import type { FieldSpec } from '../plan/data-spec.ts';
import { uniformBits } from '../plan/random.ts';
import type { Plan } from '../plan/types.ts';
import type { FieldArray } from '../runtime/data/types.ts';
import type { Device } from '../runtime/device.ts';
import { createSession, type Session } from '../runtime/executor.ts';
import { createFeed, type Feed } from '../runtime/feed.ts';
import { keepRows } from '../runtime/prefix.ts';
import type { Run } from '../runtime/run.ts';
import { initialState, writeStateValues } from '../runtime/state.ts';
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
      const rows = plan.maxRows * BATCHES;
      const programs = plan.programs.prefix === undefined ? (['grad'] as const) : (['prefix', 'grad'] as const);
      const wanted = new Set(programs.flatMap((name) => plan.programs[name]!.reads));
      const fields = new Map(plan.data.fields.filter(({ name }) => wanted.has(name)).map((field, i) => [field.name, madeUp(field, rows, i)]));
      const feed = await createFeed(session, programs, { rows, fields }, { mode: 'resident' });
      await keepRows(session, feed, rows);
      feed.setOrder(Uint32Array.from({ length: rows }, (_, i) => i));
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
    const { plan, feed } = this;
    const { accumulate, lr, groups = [] } = plan.training!;
    const { rows, first } = feed.place((this.update % BATCHES) * plan.maxRows, plan.maxRows);
    const t = ++this.update;
    const frame = { rows: plan.maxRows, first, seed: plan.seed, gradScale: 1 / accumulate, lr, groups, momentum: () => 0.9, t };
    const micro = Array.from({ length: accumulate }, (_, m): Run => ({ program: 'grad', rows, frame: { ...frame, step: (t - 1) * accumulate + m, micro: m } }));
    return [...micro, { program: 'update', frame: micro.at(-1)!.frame }];
  }
}

/** Bytes and ids spread evenly, numbers in [-1, 1). */
function madeUp({ shape, pitch, format, classes = 2 }: FieldSpec, rows: number, stream: number): FieldArray {
  const size = shape.reduce((n, d) => n * d, 1);
  const length = (rows - 1) * (pitch ?? size) + size;
  const bits = (i: number): number => uniformBits(1, 1, stream, i);
  if (format === 'u8') return Uint8Array.from({ length }, (_, i) => bits(i) >>> 24);
  if (format === 'i32') return Int32Array.from({ length }, (_, i) => bits(i) % classes);
  return Float32Array.from({ length }, (_, i) => bits(i) * 2 ** -31 - 1);
}
