/**
 * Measures schedules of a training step's kernels on the device at hand. For each distinct kernel, the dearest first, the
 * compiler's candidates are compared with the plain schedule and then timed in pairs with the table's choice.
 */
import { candidateSchedules } from '../shaders/choose.ts';
import type { emitKernel, EmitEnvironment } from '../shaders/emit.ts';
import { ScheduleError } from '../shaders/errors.ts';
import type { Compilation } from '../compiler/compile.ts';
import type { Schedule } from '../compiler/kernel/ir.ts';
import { scheduleText } from '../compiler/kernel/print.ts';
import { sameSchedule, shaderHash, type ScheduleChoice } from '../compiler/passes/schedules.ts';
import type { Target } from '../compiler/target.ts';
import { ShaleError } from '../errors.ts';
import type { Device } from '../runtime/device.ts';
import { difference, finiteShare, toleranceOf } from './check.ts';
import { KernelBench, type Variant } from './kernel-bench.ts';
import { isFaster, median } from './statistics.ts';
import { stepKernels, type StepKernel } from './step-kernels.ts';

/** A candidate has to be this much faster to be worth another shader. */
export const MARGIN = 0.03;
/** Kernels that take less of the step than this are left as they are. */
const LEAST_SHARE = 0.003;
/** Of the budget, what looking at the kernels may take. */
const SURVEY_SHARE = 0.5;
/** A kernel's buffers may take this much. */
const MOST_BYTES = 2 ** 30;
/** What one timing of a variant should take, in microseconds, and the most runs for it. */
const LONG_ENOUGH = { timestamps: 3000, clock: 20_000 } as const;
const MOST_REPEATS = 500;
/** Rounds of all candidates, of those that are near the best, and of the best one against the table's. */
const ROUNDS = { all: 3, near: 4, last: 9 } as const;
/** A candidate that is this much slower after the first rounds is out. */
const HOPELESS = 1.2;

/** What became of one kernel. Times in microseconds of one run. */
export interface Tuned {
  readonly step: StepKernel;
  readonly outcome: 'faster' | 'table' | 'known' | 'skipped';
  /** Why it was skipped. */
  readonly reason?: string;
  readonly before: number;
  readonly after: number;
  readonly choice?: ScheduleChoice;
  /** Candidates that gave other results, or none: schedule and difference. */
  readonly rejected: readonly string[];
}

export interface TuneOptions {
  readonly compilation: Pick<Compilation, 'plan' | 'programs'>;
  readonly target: Target;
  /** Made with the features and limits that candidates may use; `timestamp-query` too where the adapter has it. */
  readonly device: Device;
  /** Milliseconds after which no kernel is begun. Looking at what each takes may have half of it. */
  readonly budget: number;
  readonly signal?: AbortSignal;
  /** What was measured before. */
  readonly known?: Readonly<Record<string, MeasuredChoice>>;
  /** Candidates of a kernel, the table's choice first. Default: the compiler's. */
  readonly candidates?: (kernel: StepKernel['kernel'], target: Target) => readonly Schedule[];
  readonly onProgress?: (progress: Progress) => void;
  /** Told of each kernel that has been measured, and waited for: what comes later may end the device. */
  readonly onMeasured?: (tuned: Tuned) => Promise<void>;
  /** Kernels to WGSL; tests put one that is wrong in its place. */
  readonly emit?: typeof emitKernel;
}

/** A choice with what it measured, in microseconds. */
export interface MeasuredChoice extends ScheduleChoice {
  readonly kernel: string;
  readonly before: number;
  readonly after: number;
}

export interface Progress {
  readonly phase: 'survey' | 'measure';
  readonly done: number;
  readonly of: number;
  readonly kernel: string;
}

export interface TuneResult {
  /** The dearest first. */
  readonly kernels: readonly Tuned[];
  /** Kernels too cheap to be measured, and the microseconds that all kernels of a step that were looked at take one by one. */
  readonly cheap: number;
  readonly stepBefore: number;
  /** Kernels that were not reached, and how many of them were not even looked at. */
  readonly left: number;
  readonly unseen: number;
  readonly stopped?: 'budget' | 'interrupted';
}

export async function tune(options: TuneOptions): Promise<TuneResult> {
  const { compilation: { plan }, target, device, budget, signal, onProgress } = options;
  const environment: EmitEnvironment = { target, frame: plan.frame, maxRows: plan.maxRows };
  // Those that should be dearest first, in case there is no time to look at all.
  const all = stepKernels(options.compilation).sort((a, b) => b.work - a.work);
  const start = performance.now();
  const known = new Map<StepKernel, Tuned>();
  const costs = new Map<StepKernel, number>();
  const skipped: Tuned[] = [];
  let unseen = 0;
  for (const [done, step] of all.entries()) {
    const remembered = recall(step, options, environment);
    if (remembered !== undefined) {
      known.set(step, remembered);
      costs.set(step, remembered.before * step.runs);
      continue;
    }
    if (signal?.aborted || performance.now() - start >= budget * SURVEY_SHARE) {
      unseen++;
      continue;
    }
    onProgress?.({ phase: 'survey', done, of: all.length, kernel: step.kernel.name });
    const reason = obstacle(step);
    const cost = reason ?? (await withBench(step, async (bench) => alone(bench, await bench.variant(step.schedule))));
    if (typeof cost === 'number') costs.set(step, cost * step.runs);
    else skipped.push({ step, outcome: 'skipped', reason: cost, before: 0, after: 0, rejected: [] });
  }
  const stepBefore = [...costs.values()].reduce((a, b) => a + b, 0);
  const dear = [...costs].filter(([step, cost]) => known.has(step) || cost >= LEAST_SHARE * stepBefore).sort(([, a], [, b]) => b - a).map(([step]) => step);
  const kernels: Tuned[] = [];
  let stopped: TuneResult['stopped'];
  for (const [done, step] of dear.entries()) {
    const remembered = known.get(step);
    if (remembered !== undefined) {
      kernels.push(remembered);
      continue;
    }
    if (signal?.aborted) stopped = 'interrupted';
    else if (performance.now() - start >= budget) stopped ??= 'budget';
    if (stopped) continue;
    onProgress?.({ phase: 'measure', done, of: dear.length, kernel: step.kernel.name });
    const before = costs.get(step)! / step.runs;
    const tuned = await withBench(step, (bench) => measure(bench, step, options));
    // Left unfinished by an interruption.
    if (tuned === undefined) stopped = 'interrupted';
    else {
      kernels.push(typeof tuned === 'string' ? { step, outcome: 'skipped', reason: tuned, before, after: before, rejected: [] } : tuned);
      await options.onMeasured?.(kernels.at(-1)!);
    }
  }
  if (unseen > 0) stopped ??= signal?.aborted ? 'interrupted' : 'budget';
  return { kernels: [...kernels, ...skipped], cheap: costs.size - dear.length, stepBefore, left: dear.length - kernels.length + unseen, unseen, ...(stopped === undefined ? {} : { stopped }) };

  /** What `work` gives, or why there was no room for it. */
  async function withBench<T>(step: StepKernel, work: (bench: KernelBench) => Promise<T>): Promise<T | string> {
    try {
      const bench = await KernelBench.open(device, plan, step, environment, options.emit);
      try {
        return await work(bench);
      } finally {
        bench.close();
      }
    } catch (error) {
      if (error instanceof ShaleError && error.code === 'out-of-memory') return 'the device has no memory for a copy of its tensors';
      throw error;
    }
  }
}

function obstacle(step: StepKernel): string | undefined {
  const bytes = step.bindings.reduce((n, b) => n + b.bytes, 0);
  if (bytes > MOST_BYTES) return `its tensors take ${Math.ceil(bytes / 2 ** 20)} MiB, and ${MOST_BYTES / 2 ** 20} are tried at most`;
  return step.parts > 2 ? `it is so long that it runs in ${step.parts} parts` : undefined;
}

/** The first run compiles the shader on some drivers, so it does not count. */
async function alone(bench: KernelBench, variant: Variant): Promise<number> {
  await bench.time([variant], 1);
  const [once] = await bench.time([variant], 1);
  const [time] = await bench.time([variant], repeatsFor(bench, once!));
  return time!;
}

function repeatsFor(bench: KernelBench, once: number): number {
  return Math.max(1, Math.min(MOST_REPEATS, Math.ceil(LONG_ENOUGH[bench.clock] / Math.max(once, 0.1))));
}

/** What is known of the kernel from before, where its shader is still the same. */
function recall(step: StepKernel, { known = {} }: TuneOptions, environment: EmitEnvironment): Tuned | undefined {
  const choice = Object.hasOwn(known, step.key) ? known[step.key]! : undefined;
  if (choice === undefined || !sameSchedule(choice.table, step.schedule)) return undefined;
  try {
    if (shaderHash(step.kernel, choice.schedule, environment) !== choice.shader) return undefined;
  } catch (error) {
    if (error instanceof ScheduleError) return undefined;
    throw error;
  }
  return { step, outcome: 'known', before: choice.before, after: choice.after, choice, rejected: [] };
}

/** Undefined where it was interrupted. */
async function measure(bench: KernelBench, step: StepKernel, { target, signal, candidates = candidateSchedules }: TuneOptions): Promise<Tuned | undefined> {
  const schedules = candidates(step.kernel, target).filter((schedule) => !sameSchedule(schedule, step.schedule));
  const table = await bench.variant(step.schedule);
  if (signal?.aborted) return undefined;
  if (schedules.length === 0) return stays(step, table, await alone(bench, table), []);
  const rejected: string[] = [];
  const variants = await checked(bench, step, table, schedules, rejected, signal);
  const [once] = await bench.time([table], 1);
  const repeats = repeatsFor(bench, once!);
  const ratios = new Map<Variant, number[]>(variants.map((v) => [v, []]));
  const rounds = async (of: readonly Variant[], count: number, into: (variant: Variant, ratio: number, time: number, base: number) => void): Promise<boolean> => {
    for (let round = 0; round < count; round++) {
      if (signal?.aborted) return false;
      // Each has every place in the row in turn.
      const order = [table, ...of];
      const turn = [...order.slice(round % order.length), ...order.slice(0, round % order.length)];
      const times = await bench.time(turn, repeats);
      const base = times[turn.indexOf(table)]!;
      for (const variant of of) into(variant, times[turn.indexOf(variant)]! / base, times[turn.indexOf(variant)]!, base);
    }
    return true;
  };
  const collect = (variant: Variant, ratio: number): void => void ratios.get(variant)!.push(ratio);
  if (!(await rounds(variants, ROUNDS.all, collect))) return undefined;
  const near = variants.filter((v) => median(ratios.get(v)!) < HOPELESS);
  if (near.length > 0 && !(await rounds(near, ROUNDS.near, collect))) return undefined;
  const best = near.reduce<Variant | undefined>((a, b) => (a === undefined || median(ratios.get(b)!) < median(ratios.get(a)!) ? b : a), undefined);
  const fresh: number[] = [];
  const [before, after]: [number[], number[]] = [[], []];
  // The best of several has been lucky, too: it has to show again that it is faster.
  const promising = best !== undefined && isFaster(ratios.get(best)!, MARGIN / 2);
  const done = await rounds(promising ? [best] : [], promising ? ROUNDS.last : 0, (_, ratio, time, base) => {
    fresh.push(ratio);
    before.push(base);
    after.push(time);
  });
  if (!done) return undefined;
  const wins = promising && isFaster(fresh, MARGIN);
  const own = before.length > 0 ? median(before) : median(await again(bench, table, repeats));
  if (!wins) return stays(step, table, own, rejected);
  return { step, outcome: 'faster', before: own, after: own * median(fresh), choice: { schedule: best.schedule, shader: best.shader, table: step.schedule }, rejected };
}

function stays(step: StepKernel, table: Variant, time: number, rejected: readonly string[]): Tuned {
  return { step, outcome: 'table', before: time, after: time, choice: { schedule: step.schedule, shader: table.shader, table: step.schedule }, rejected };
}

/** The plainest way to run a kernel; attention has one schedule alone, and its tests are its proof. */
async function plainest(bench: KernelBench, table: Variant): Promise<Variant> {
  return table.schedule.kind === 'attention' ? table : bench.variant({ kind: 'loop', workgroup: 64, width: 1 });
}

async function again(bench: KernelBench, variant: Variant, repeats: number): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < ROUNDS.all; i++) times.push((await bench.time([variant], repeats))[0]!);
  return times;
}

/** The candidates whose results are the table's choice's, which must be the plain schedule's first. */
async function checked(bench: KernelBench, step: StepKernel, table: Variant, schedules: readonly Schedule[], rejected: string[], signal: AbortSignal | undefined): Promise<Variant[]> {
  const plain = await plainest(bench, table);
  let expected = await bench.results(plain);
  const formats = bench.written().map((i) => step.kernel.bindings[i]!.format);
  const finite = (): boolean => expected.every((words, i) => finiteShare(words, formats[i]!) > 0.5);
  if (!finite()) {
    bench.usePositive();
    expected = await bench.results(plain);
    if (!finite()) {
      rejected.push(...schedules.map((schedule) => `${scheduleText(schedule)}: nothing to compare, the results are not finite`));
      return [];
    }
  }
  const compare = async (variant: Variant): Promise<string | undefined> => {
    const found = await bench.results(variant);
    for (const [i, words] of expected.entries()) {
      const wrong = difference(words, found[i]!, formats[i]!, toleranceOf(step.kernel, formats[i]!, variant.schedule));
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };
  const wrong = await compare(table);
  // Not the candidates' fault, and not to be kept silent.
  if (wrong !== undefined) rejected.push(`${scheduleText(table.schedule)} (the table’s choice): ${wrong}`);
  const variants: Variant[] = [];
  for (const schedule of schedules) {
    if (signal?.aborted) break;
    try {
      const variant = await bench.variant(schedule);
      if (variant.shader === table.shader) continue;
      const differs = await compare(variant);
      if (differs === undefined) variants.push(variant);
      else rejected.push(`${scheduleText(schedule)}: ${differs}`);
    } catch (error) {
      if (!(error instanceof ScheduleError)) throw error;
      rejected.push(`${scheduleText(schedule)}: ${error.message}`);
    }
  }
  return variants;
}
