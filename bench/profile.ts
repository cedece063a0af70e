/**
 * Where a training step's time goes, kernel by kernel:
 *
 *     npx tsx bench/profile.ts CONFIG [--set path=value]… [--steps N] [--limit N] [--without PASSES] [--tuned] [--portable] [--device NAME] [--json]
 *
 * Every dispatch gets a compute pass of its own with timestamps. The sum is checked against the step as it runs
 * unprofiled: what the passes add or hide shows there. `first` is the kernel's time in the very first step: some drivers
 * compile a shader when it is first dispatched (set MESA_SHADER_CACHE_DISABLE=true to see Mesa do it).
 */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { readTuning } from '../src/cli/shared/tuning.ts';
import { parsePasses, type Passes } from '../src/compiler/passes/switches.ts';
import type { Dispatch, Plan, Program, ProgramNode } from '../src/plan/types.ts';
import { workgroups } from '../src/plan/grid.ts';
import type { Session } from '../src/runtime/executor.ts';
import type { Run } from '../src/runtime/run.ts';
import { deviceFor, openAdapter, planOf, sessionFor } from './shale/model.ts';
import { PassSplitter } from './shale/split-passes.ts';
import { feedMadeUp, stepRuns } from '../src/tune/made-up.ts';
import { median } from '../src/tune/statistics.ts';
import { spread, type Spread } from './harness/stats.ts';

interface Row {
  readonly program: string;
  readonly label: string;
  readonly module: string;
  readonly groups: number;
  readonly ms: number;
  readonly firstMs: number;
  readonly share: number;
  /** FLOPs and bytes a step as the compiler counts them, by the time of the dispatch. */
  readonly gflops: number;
  readonly gbytes: number;
}

interface Profile {
  readonly adapter: string;
  readonly rows: readonly Row[];
  /** Sum of the kernels' times, and the step without the profiler, from submission to the loss on the host; ms. */
  readonly kernelsMs: number;
  readonly stepMs: Spread;
  readonly dispatches: number;
  readonly pipelines: number;
  readonly bytes: number;
  readonly stages: { readonly config: number; readonly compile: number; readonly session: number; readonly firstStep: number };
}

/** Profiled and unprofiled steps differ by launches, the log's copy and its way back; more than this is not that. */
const SUM_TOLERANCE = 0.25;

function* dispatched(body: readonly ProgramNode[], rows: number): Generator<Dispatch> {
  for (const node of body) {
    if (node.kind === 'repeat') for (let i = 0; i < node.count; i++) yield* dispatched(node.body, rows);
    else if (workgroups(node.grid, rows) > 0) yield node;
  }
}

async function timed(session: Session, runs: readonly Run[]): Promise<number> {
  const start = performance.now();
  await session.submit(runs);
  return performance.now() - start;
}

async function profile(file: string, options: { set: string[]; steps: number; without: Passes; tuned: boolean; portable: boolean; device?: string }): Promise<Profile> {
  const adapter = await openAdapter({ exactTimestamps: true, ...(options.device === undefined ? {} : { adapter: options.device }) });
  const { plan, config, compile } = await planOf(file, adapter, { set: options.set, compile: { without: options.without, choices: options.tuned ? readTuning(adapter.profile).choices : undefined }, portable: options.portable });
  if (!adapter.profile.features.includes('timestamp-query')) throw new Error(`${adapter.profile.description} has no timestamp-query: nothing can be timed by kernel there`);
  const device = await deviceFor(plan, adapter, ['timestamp-query']);
  try {
    const started = performance.now();
    const session = await sessionFor(plan, device);
    const feed = await feedMadeUp(session, plan.maxRows * 2);
    const sessionMs = performance.now() - started;
    let update = 0;
    const step = (): Run[] => stepRuns(plan, feed, update, (update++ % 2) * plan.maxRows);
    const list = step().flatMap((run) => [...dispatched((plan.programs[run.program] as Program).body, plan.maxRows)].map((d) => ({ run: run.program, dispatch: d })));
    const times: number[][] = list.map(() => []);
    const plain: number[] = [];
    const profiled = async (): Promise<number[]> => {
      const splitter = new PassSplitter(device.gpu, list.length);
      try {
        await session.submit(step());
        const ms = await splitter.read();
        if (ms.length !== list.length) throw new Error(`${ms.length} dispatches were encoded, ${list.length} expected`);
        return ms;
      } finally {
        splitter.restore();
      }
    };
    const firstStarted = performance.now();
    const first = await profiled();
    const firstStep = performance.now() - firstStarted;
    await timed(session, step());
    // In turn, so that both see the same machine.
    for (let i = 0; i < options.steps; i++) {
      plain.push(await timed(session, step()));
      (await profiled()).forEach((t, d) => times[d]!.push(t));
    }
    const bytes = device.usage.bytes;
    session.dispose();
    const medians = times.map(median);
    const kernelsMs = medians.reduce((a, b) => a + b, 0);
    return {
      adapter: adapter.profile.description,
      rows: list.map(({ run, dispatch }, i) => rowOf(plan, run, dispatch, medians[i]!, first[i]!, kernelsMs)),
      kernelsMs,
      stepMs: spread(plain),
      dispatches: list.length,
      pipelines: new Set(list.map(({ dispatch }) => dispatch.module)).size,
      bytes,
      stages: { config, compile, session: sessionMs, firstStep },
    };
  } finally {
    device.destroy();
  }
}

function rowOf(plan: Plan, program: string, dispatch: Dispatch, ms: number, firstMs: number, total: number): Row {
  return {
    program,
    label: dispatch.label,
    module: `${plan.modules[dispatch.module]!.name} ${plan.modules[dispatch.module]!.hash.slice(0, 6)}`,
    groups: workgroups(dispatch.grid, plan.maxRows),
    ms,
    firstMs,
    share: ms / total,
    gflops: dispatch.flops / ms / 1e6,
    gbytes: dispatch.bytes / ms / 1e6,
  };
}

function print(result: Profile, limit: number): void {
  const fixed = (value: number, digits: number): string => value.toFixed(digits).padStart(9);
  const { stages: s } = result;
  console.log(`${result.adapter}`);
  console.log(`config ${s.config.toFixed(0)} ms, compile ${s.compile.toFixed(0)} ms, session ${s.session.toFixed(0)} ms, first step ${s.firstStep.toFixed(0)} ms`);
  console.log(`${result.dispatches} dispatches, ${result.pipelines} pipelines, ${(result.bytes / 2 ** 20).toFixed(1)} MiB\n`);
  console.log('       ms    share  GFLOP/s     GB/s    first  groups  kernel');
  const rows = [...result.rows].sort((a, b) => b.ms - a.ms);
  for (const row of rows.slice(0, limit)) {
    console.log(`${fixed(row.ms, 3)}${`${(row.share * 100).toFixed(1)} %`.padStart(9)}${fixed(row.gflops, 2)}${fixed(row.gbytes, 2)}${fixed(row.firstMs, 1)}${String(row.groups).padStart(8)}  ${row.label}  [${row.module}]`);
  }
  const rest = rows.slice(limit);
  if (rest.length > 0) console.log(`${fixed(rest.reduce((n, r) => n + r.ms, 0), 3)}                                     ${rest.length} more (--limit)`);
  const ratio = result.kernelsMs / result.stepMs.median;
  console.log(`${fixed(result.kernelsMs, 3)} ms in kernels; the step unprofiled takes ${result.stepMs.median.toFixed(3)} ms (${result.stepMs.min.toFixed(3)} to ${result.stepMs.max.toFixed(3)}): ${(ratio * 100).toFixed(0)} %`);
  if (Math.abs(ratio - 1) > SUM_TOLERANCE) console.log('The two differ by more than launches explain: another program may be using the device, or passes overlap. Take the shares with care.');
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string', multiple: true, default: [] },
    steps: { type: 'string', default: '5' },
    limit: { type: 'string', default: '60' },
    without: { type: 'string', default: '' },
    tuned: { type: 'boolean', default: false },
    portable: { type: 'boolean', default: false },
    device: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
if (positionals.length !== 1) throw new Error('usage: npx tsx bench/profile.ts CONFIG [--set path=value]… [--steps N] [--limit N] [--without PASSES] [--tuned] [--portable] [--device NAME] [--json]');
const result = await profile(positionals[0]!, {
  set: values.set,
  steps: Number(values.steps),
  without: parsePasses(values.without),
  tuned: values.tuned,
  portable: values.portable,
  ...(values.device === undefined ? {} : { device: values.device }),
});
if (values.json) console.log(JSON.stringify(result, undefined, 2));
else print(result, Number(values.limit));
