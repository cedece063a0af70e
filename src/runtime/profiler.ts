/**
 * Time of each kernel on the device. Timestamps exist at the bounds of passes only, so every dispatch gets a pass of its
 * own; the sum is held against the same runs unprofiled, so that a reader sees what that costs.
 */
import { fault } from '../errors.ts';
import { dispatchesOf } from '../plan/references.ts';
import type { Dispatch } from '../plan/types.ts';
import { BufferPool, readRanges } from './buffers.ts';
import type { Session } from './executor.ts';
import { BufferUsage } from './gpu-flags.ts';
import { programOf, type ProgramName, type Run } from './run.ts';

export interface KernelTime {
  readonly program: ProgramName;
  readonly dispatch: Dispatch;
  /** Median over the rounds, milliseconds. */
  readonly ms: number;
}

export interface Profile {
  readonly kernels: readonly KernelTime[];
  /** Median time of the same runs in one submission, milliseconds on the host's clock. */
  readonly unprofiledMs: number;
}

/** Usage bit of buffers that timestamps resolve into, and the bytes of one timestamp. */
const QUERY_RESOLVE = 0x200;
const TIMESTAMP_BYTES = 8;

/**
 * Runs `runs` `rounds` times, timing each dispatch, after one round that compiles what is not compiled yet. The state goes
 * on as if they had been trained with. Throws `device-feature` where the device was not asked for `timestamp-query`.
 * Without `exactTimestamps` on opening the GPU, Dawn rounds to 65 µs.
 */
export async function profileRuns(session: Session, runs: readonly Run[], rounds = 5): Promise<Profile> {
  const { device } = session;
  if (!device.gpu.features.has('timestamp-query')) {
    throw fault('device', 'device-feature', `${device.name} was opened without the feature timestamp-query, or lacks it`);
  }
  const work = runs.flatMap((run) => [...dispatchesOf(programOf(session.plan, run.program).body)].map((dispatch) => ({ run, dispatch })));
  await session.submit(runs);
  const whole: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    await session.submit(runs);
    whole.push(performance.now() - start);
  }
  const pool = new BufferPool(device);
  const queries = device.gpu.createQuerySet({ type: 'timestamp', count: 2 });
  try {
    const [resolved] = await pool.create([{ label: 'timestamps', bytes: 2 * TIMESTAMP_BYTES, usage: QUERY_RESOLVE | BufferUsage.COPY_SRC }]);
    const times = work.map((): number[] => []);
    for (let round = 0; round < rounds; round++) {
      for (const [i, { run, dispatch }] of work.entries()) {
        const encoder = device.gpu.createCommandEncoder({ label: 'profile' });
        const pass = encoder.beginComputePass({ timestampWrites: { querySet: queries, beginningOfPassWriteIndex: 0, endOfPassWriteIndex: 1 } });
        session.encodeAlone(pass, dispatch, run);
        pass.end();
        encoder.resolveQuerySet(queries, 0, 2, resolved!, 0);
        await device.scoped(`profiling ${dispatch.label}`, () => device.gpu.queue.submit([encoder.finish()]));
        const [words] = await readRanges(device, [{ buffer: resolved!, offset: 0, bytes: 2 * TIMESTAMP_BYTES }]);
        const [begin, end] = new BigUint64Array(words!.buffer);
        times[i]!.push(Number(end! - begin!) / 1e6);
      }
    }
    return { kernels: work.map(({ run, dispatch }, i) => ({ program: run.program, dispatch, ms: median(times[i]!) })), unprofiledMs: median(whole) };
  } finally {
    queries.destroy();
    pool.freeAll();
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
