/** Compile time over depth, step time and memory over batch: what must grow linearly, measured and fitted. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { feedMadeUp, stepRuns } from '../../src/tune/made-up.ts';
import { median } from '../../src/tune/statistics.ts';
import { deviceFor, openAdapter, planOf, sessionFor, type Adapter } from '../shale/model.ts';
import type { CompileTime, CompileTimes } from './compile-child.ts';
import { growth, type Growth } from './fit.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CHILD = fileURLToPath(new URL('./compile-child.ts', import.meta.url));
const CNN = 'configs/mnist-cnn.yaml';

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
  /** Of the first time in a fresh process, and the median of later ones. */
  readonly cold: CompileTime;
  readonly warm: CompileTime;
  readonly modules: number;
}

export interface BatchRow {
  readonly batch: number;
  readonly stepMs: number;
  /** Bytes on the GPU, the data set aside. */
  readonly bytes: number;
}

export interface Scaling {
  readonly adapter: string;
  readonly compile: readonly CompileRow[];
  readonly batches: readonly BatchRow[];
  readonly growth: readonly Growth[];
}

export interface ScalingEffort {
  readonly batches: readonly number[];
  /** Steps timed at each batch, and compilations in a warm process at most. */
  readonly steps: number;
  readonly warm: number;
}

export const SCALING: ScalingEffort = { batches: BATCHES, steps: 5, warm: 4 };

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
  const folder = mkdtempSync(join(tmpdir(), 'shale-scaling-'));
  try {
    const compile: CompileRow[] = [row(CNN, undefined, compileTimes(join(ROOT, CNN), effort.warm))];
    say(`${CNN}: compiled in ${compile[0]!.cold.wall.toFixed(0)} ms`);
    for (const { what, lines, times } of BLOCKS) {
      for (const count of times) {
        const file = join(folder, 'deep.yaml');
        writeFileSync(file, deepConfig(lines, count));
        compile.push(row(what, count, compileTimes(file, effort.warm)));
        say(`${what}, ${count} times: compiled in ${compile[compile.length - 1]!.cold.wall.toFixed(0)} ms`);
      }
    }
    const batches: BatchRow[] = [];
    for (const batch of effort.batches) {
      batches.push(await stepAt(adapter, batch, effort.steps));
      say(`batch ${batch}: ${batches[batches.length - 1]!.stepMs.toFixed(1)} ms a step`);
    }
    const overDepth = BLOCKS.flatMap(({ what }) => {
      const rows = compile.filter((r) => r.what === what);
      const points = (value: (row: CompileRow) => number): { size: number; value: number }[] => rows.map((r) => ({ size: r.times!, value: value(r) }));
      return [
        growth(`compile, warm: ${what}`, 'CPU ms over depth', points((r) => r.warm.cpu), BOUNDS.compile),
        growth(`compile, cold: ${what}`, 'CPU ms over depth', points((r) => r.cold.cpu), BOUNDS.compile),
      ];
    });
    const overBatch = [
      growth('MNIST CNN, a step', 'ms over batch', batches.map((b) => ({ size: b.batch, value: b.stepMs })), BOUNDS.step, TAIL),
      growth('MNIST CNN, GPU memory without the data', 'bytes over batch', batches.map((b) => ({ size: b.batch, value: b.bytes })), BOUNDS.memory, TAIL),
    ];
    return { adapter: adapter.profile.description, compile, batches, growth: [...overDepth, ...overBatch] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function row(what: string, times: number | undefined, { cold, warm, modules }: CompileTimes): CompileRow {
  const middle = (of: keyof CompileTime): number => median(warm.map((t) => t[of]));
  return { what, ...(times === undefined ? {} : { times }), cold, warm: { wall: middle('wall'), cpu: middle('cpu') }, modules };
}

function compileTimes(file: string, warm: number): CompileTimes {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', CHILD, file, String(warm)], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`compiling ${file} ended with ${status}:\n${stderr.slice(-2000)}`);
  return JSON.parse(stdout.slice(stdout.indexOf('{'))) as CompileTimes;
}

async function stepAt(adapter: Adapter, batch: number, steps: number): Promise<BatchRow> {
  const { plan } = await planOf(join(ROOT, CNN), adapter, { set: [`data.batch_size=${batch}`] });
  const device = await deviceFor(plan, adapter);
  try {
    const session = await sessionFor(plan, device);
    const { bytes } = device.usage;
    const feed = await feedMadeUp(session, plan.maxRows * 2);
    const times: number[] = [];
    for (let update = 0; update <= steps; update++) {
      const start = performance.now();
      const logs = await session.submit(stepRuns(plan, feed, update, (update % 2) * plan.maxRows));
      if (!Number.isFinite(logs[0]?.loss)) throw new Error(`the loss at batch ${batch} is ${logs[0]?.loss}`);
      times.push(performance.now() - start);
    }
    session.dispose();
    // The first step compiles on some drivers.
    return { batch, stepMs: median(times.slice(1)), bytes };
  } finally {
    device.destroy();
  }
}
