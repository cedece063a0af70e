/** Compile time over depth, step time and memory over batch: what must grow linearly, measured and fitted. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { feedMadeUp, stepRuns } from '../../src/tune/made-up.ts';
import { bundled } from './built.ts';
import { deviceFor, openAdapter, planOf, sessionFor, type Adapter } from '../shale/model.ts';
import type { CompileTime, CompileTimes } from './compile-child.ts';
import { growth, type Growth, type Point } from './fit.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CHILD = fileURLToPath(new URL('./compile-child.ts', import.meta.url));
const CNN = 'configs/mnist-cnn.yaml';
/** The compiler as it stands in the sources, which tsx translates. */
const SOURCE = ['--import', 'tsx', CHILD];

/** Growth by more than this is not linear: sorting makes it n log n, caches and noise make it a little more. */
const BOUNDS = { compile: 1.25, step: 1.2, memory: 1.1 };

/** What a deep network repeats, and how often: some 10, 100 and 1000 layers with parameters or of arithmetic of their own. */
const BLOCKS: readonly { readonly what: string; readonly lines: readonly string[]; readonly times: readonly number[] }[] = [
  { what: 'linear with relu', lines: ['- linear: 32', '- relu'], times: [10, 100, 1000] },
  { what: 'residual of layer_norm, linear, gelu, linear', lines: ['- residual:', '    - layer_norm', '    - linear: 64', '    - gelu', '    - linear: 32'], times: [3, 25, 250] },
];
/** Batches that the bounds are held against: the largest ones, and several, since each time has its noise. */
const TAIL = 3;
const BATCHES = [16, 32, 64, 128, 256, 512];

export interface CompileRow {
  readonly what: string;
  /** How often it is repeated; absent where it is a file of its own. */
  readonly times?: number;
  /** The least of the first times in fresh processes, one a round, and of the later times in them. */
  readonly cold: CompileTime;
  readonly warm: CompileTime;
  readonly modules: number;
  /** What was measured, round by round. */
  readonly rounds: readonly { readonly cold: CompileTime; readonly warm: readonly CompileTime[] }[];
}

export interface StepTime {
  readonly wall: number;
  readonly cpu: number;
}

export interface BatchRow {
  readonly batch: number;
  /** The least of a step, by the clock and in CPU time over all threads, a software adapter's included. */
  readonly stepMs: number;
  readonly cpuMs: number;
  /** Bytes on the GPU, the data set aside. */
  readonly bytes: number;
  /** The least of each round. */
  readonly rounds: readonly StepTime[];
}

export interface Scaling {
  readonly adapter: string;
  readonly compile: readonly CompileRow[];
  readonly batches: readonly BatchRow[];
  readonly growth: readonly Growth[];
}

export interface ScalingEffort {
  readonly batches: readonly number[];
  /** Rounds over all networks with a fresh process for each, and compilations in a warm one at most. */
  readonly compileRounds: number;
  readonly warm: number;
  /** Rounds over all batches, and how long a batch's turn is; a step that takes longer is done once. */
  readonly stepRounds: number;
  readonly turnMs: number;
}

export const SCALING: ScalingEffort = { batches: BATCHES, compileRounds: 3, warm: 3, stepRounds: 7, turnMs: 150 };

export function deepConfig(block: readonly string[], times: number): string {
  return [
    'version: 1',
    'name: deep',
    'data: {source: {synthetic: {shape: [32], classes: 10, rows: 256}}, batch_size: 16}',
    'blocks:',
    '  block:',
    '    layers:',
    ...block.map((line) => `      ${line}`),
    'model:',
    `  - {name: deep, use: block, repeat: ${times}}`,
    '  - linear: 10',
    'train: {loss: cross_entropy, optimizer: {adam: {lr: 1e-3}}, epochs: 1}',
    '',
  ].join('\n');
}

export async function measureScaling(effort: ScalingEffort, say: (text: string) => void): Promise<Scaling> {
  const adapter = await openAdapter();
  const compile = await compileRows(effort, say);
  const batches = await batchRows(adapter, effort, say);
  const overDepth = BLOCKS.flatMap(({ what }) => {
    const rows = compile.filter((r) => r.what === what);
    const rounds = (value: (times: CompileRow['rounds'][number]) => number): Point[][] => transposed(rows.map((r) => r.rounds.map((of) => ({ size: r.times!, value: value(of) }))));
    return [
      growth(`compile, warm: ${what}`, 'CPU ms over depth', rounds(({ warm }) => least(warm).cpu), BOUNDS.compile),
      growth(`compile, cold: ${what}`, 'CPU ms over depth', rounds(({ cold }) => cold.cpu), BOUNDS.compile),
    ];
  });
  // A software adapter works on this process's threads; a GPU's time only the clock knows.
  const by: keyof StepTime = adapter.profile.deviceClass === 'cpu' ? 'cpu' : 'wall';
  const steps = transposed(batches.map((b) => b.rounds.map((time) => ({ size: b.batch, value: time[by] }))));
  const overBatch = [
    growth('MNIST CNN, a step', `${by === 'cpu' ? 'CPU ms' : 'ms'} over batch`, steps, BOUNDS.step, TAIL),
    growth('MNIST CNN, GPU memory without the data', 'bytes over batch', [batches.map((b) => ({ size: b.batch, value: b.bytes }))], BOUNDS.memory, TAIL),
  ];
  return { adapter: adapter.profile.description, compile, batches, growth: [...overDepth, ...overBatch] };
}

/** All networks once in each round, so that what disturbs the machine for a while disturbs all sizes of a round. */
async function compileRows({ compileRounds, warm }: ScalingEffort, say: (text: string) => void): Promise<CompileRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'shale-scaling-'));
  try {
    const deep = BLOCKS.flatMap(({ what, lines, times }, b) =>
      times.map((count) => {
        const file = join(folder, `deep-${b}-${count}.yaml`);
        writeFileSync(file, deepConfig(lines, count));
        return { what, times: count, file };
      }),
    );
    const built = await bundled(CHILD, folder);
    const cnn = join(ROOT, CNN);
    const networks: { readonly what: string; readonly times?: number; readonly file: string; readonly run?: readonly string[] }[] = [{ what: CNN, file: cnn }, { what: `${CNN}, from source`, file: cnn, run: SOURCE }, ...deep];
    // The first run leaves V8's code cache for the others.
    compileTimes(built, cnn, 0);
    const measured: CompileTimes[][] = networks.map(() => []);
    for (let round = 0; round < compileRounds; round++) for (const [i, { file, run = built }] of networks.entries()) measured[i]!.push(compileTimes(run, file, warm));
    return networks.map(({ what, times }, i): CompileRow => {
      const rounds = measured[i]!;
      const row = { what, ...(times === undefined ? {} : { times }), cold: least(rounds.map((r) => r.cold)), warm: least(rounds.flatMap((r) => r.warm)), modules: rounds[0]!.modules };
      say(`${what}${times === undefined ? '' : `, ${times} times`}: compiled in ${row.cold.wall.toFixed(0)} ms`);
      return { ...row, rounds: rounds.map((r) => ({ cold: r.cold, warm: r.warm })) };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function least<T extends Readonly<Record<'wall' | 'cpu', number>>>(times: readonly T[]): { readonly wall: number; readonly cpu: number } {
  const of = (key: 'wall' | 'cpu'): number => Math.min(...times.map((t) => t[key]));
  return { wall: of('wall'), cpu: of('cpu') };
}

/** Columns for rows. */
function transposed<T>(rows: readonly (readonly T[])[]): T[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]!));
}

function compileTimes(run: readonly string[], file: string, warm: number): CompileTimes {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...run, file, String(warm)], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`compiling ${file} ended with ${status}:\n${stderr.slice(-2000)}`);
  return JSON.parse(stdout.slice(stdout.indexOf('{'))) as CompileTimes;
}

interface Stepper {
  readonly batch: number;
  readonly bytes: number;
  step(): Promise<void>;
  destroy(): void;
}

/** All batches lie on the device, and take turns. */
async function batchRows(adapter: Adapter, { batches, stepRounds, turnMs }: ScalingEffort, say: (text: string) => void): Promise<BatchRow[]> {
  const steppers: Stepper[] = [];
  try {
    for (const batch of batches) {
      steppers.push(await stepperAt(adapter, batch));
      // The first step compiles on some drivers.
      await steppers.at(-1)!.step();
    }
    const rounds: StepTime[][] = steppers.map(() => []);
    for (let round = 0; round < stepRounds; round++) {
      for (let turn = 0; turn < steppers.length; turn++) {
        const i = (turn + round) % steppers.length;
        rounds[i]!.push(await leastOfTurn(steppers[i]!, turnMs));
      }
    }
    return steppers.map(({ batch, bytes }, i): BatchRow => {
      const { wall, cpu } = least(rounds[i]!);
      say(`batch ${batch}: ${wall.toFixed(1)} ms a step`);
      return { batch, stepMs: wall, cpuMs: cpu, bytes, rounds: rounds[i]! };
    });
  } finally {
    for (const stepper of steppers) stepper.destroy();
  }
}

async function leastOfTurn(stepper: Stepper, turnMs: number): Promise<StepTime> {
  const times: StepTime[] = [];
  const begun = performance.now();
  do {
    const [start, used] = [performance.now(), process.cpuUsage()];
    await stepper.step();
    const { user, system } = process.cpuUsage(used);
    times.push({ wall: performance.now() - start, cpu: (user + system) / 1000 });
  } while (performance.now() - begun < turnMs);
  return least(times);
}

async function stepperAt(adapter: Adapter, batch: number): Promise<Stepper> {
  const { plan } = await planOf(join(ROOT, CNN), adapter, { set: [`data.batch_size=${batch}`] });
  const device = await deviceFor(plan, adapter);
  const session = await sessionFor(plan, device);
  const { bytes } = device.usage;
  const feed = await feedMadeUp(session, plan.maxRows * 2);
  let update = 0;
  return {
    batch,
    bytes,
    step: async () => {
      const logs = await session.submit(stepRuns(plan, feed, update, (update % 2) * plan.maxRows));
      update++;
      if (!Number.isFinite(logs[0]?.loss)) throw new Error(`the loss at batch ${batch} is ${logs[0]?.loss}`);
    },
    destroy: () => {
      session.dispose();
      device.destroy();
    },
  };
}
