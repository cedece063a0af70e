/**
 * The static table of schedules: by device class and by the shape of the kernel.
 *
 * What is fast, for the passes that decide layouts (measured on Mesa's llvmpipe, whose subgroups have 8 lanes):
 * - The right factor (the one with the result's contiguous axis) must be contiguous along n, rows padded to a multiple of
 *   four: a weight of a linear layer as [in, out], of a convolution as [kh, kw, C, O]; in the input gradient as [out, in]
 *   and [kh, kw, O, C], so a transposed copy pays for itself: strided, the right factor runs at a fifth of the speed.
 * - The left factor is loaded by the lanes and broadcast: contiguous along m (weight gradients) or with rows close
 *   together (a convolution's pixels, channels last) is best; rows far apart (a linear layer's) cost a fifth.
 * - Bounds that a whole tile shares (a convolution's padding in the weight gradient where channels come in eights, the
 *   end of a chunk) cost nothing; others cost one select for 8 rows and one point of the reduce axes.
 * On GPUs, products of some size bring both factors to workgroup memory (tile-shapes.ts ranks the shapes); small ones and
 * those of one row or column stay with plain loads. That has been reasoned, not measured.
 * CPU time of both cores, GFLOP/s: conv2d 32 to 64 channels at 14 x 14, batch 100: forward 24, input gradient 23,
 * weight gradient 22; linear 100 x 2048 x 625: 13-16, its weight gradient 22; matmul of 512: 20; without subgroups 8-10.
 */
import { loadsOf, matchContraction, sidesOf, strideAlong, type Contraction } from '../compiler/kernel/contraction.ts';
import { maxExtent, volume, type Axis } from '../compiler/kernel/index.ts';
import type { Kernel, Schedule } from '../compiler/kernel/ir.ts';
import { canonicalKernel, Interner } from '../compiler/kernel/canonical.ts';
import { hasRiders } from '../compiler/kernel/product.ts';
import type { Target } from '../compiler/target.ts';
import { attentionFor } from './attention-choose.ts';
import { ScheduleError } from './errors.ts';
import { planTile, type TileSchedule } from './tile-plan.ts';
import { contiguousInside, prefersTile, sharedSums } from './sums-choose.ts';
import { matrixShapes, unitsFor } from './tile-matrix-shapes.ts';
import { stagedShapes, type ProductSize } from './tile-shapes.ts';
import { checkStaging } from './tile-staging.ts';
import { fitsWorkgroup } from './workgroup-use.ts';

/** Below this many reduced points a product is not worth a tile. */
const MIN_DEPTH = 4;
/**
 * On a software adapter compiling a tile of 16 rows takes about 0.4 s, of 8 rows 0.3 s, a loop 0.1 s: what runs a
 * thousand times has to win that back. Floating-point operations.
 */
const MIN_TILED_WORK = 2e5;
const LARGE_WORK = 5e6;
/**
 * From here two vec4 a lane, which share the broadcast rows: a fifth to a quarter faster (convolutions of 64 and 128 channels: 26 to 30
 * GFLOP/s of CPU time become 32 to 36), for half as much compilation again.
 */
const WIDE_WORK = 1e8;
/** Up to this many columns, lanes take one each: with four each, most lanes would idle. */
const NARROW = 16;
/** Rows this many elements apart fall on the same cache sets: better few rows and several of their elements. */
const LONG_PITCH = 1024;

/** The table's choice: the first schedule proposed that can run the kernel. */
export function chooseSchedule(kernel: Kernel, target: Target): Schedule {
  for (const schedule of proposals(kernel, target)) if (applies(kernel, schedule, target)) return schedule;
  throw new Error(`choose: no schedule runs ${kernel.name}`);
}

/** Most candidates that are worth their compilation and their time. */
const MOST_CANDIDATES = 6;

/** Schedules worth measuring for this kernel on the device at hand, the table's choice first; at most six, no two alike. */
export function candidateSchedules(kernel: Kernel, target: Target): readonly Schedule[] {
  const found = new Map<string, Schedule>();
  for (const schedule of proposals(kernel, target)) {
    if (found.size === MOST_CANDIDATES) break;
    const key = JSON.stringify(schedule);
    if (!found.has(key) && applies(kernel, schedule, target)) found.set(key, schedule);
  }
  return [...found.values()];
}

/** From the best guess on; made as they are asked for. The last one runs every kernel. */
function* proposals(kernel: Kernel, target: Target): Generator<Schedule> {
  const attention = attentionFor(kernel, target);
  // No other schedule knows inner sums.
  if (attention) return yield attention;
  const division = matchContraction(kernel);
  const tile = division && tileFor(kernel, division, target);
  const staged = tile?.tn === 4 && target.deviceClass !== 'cpu' ? stagedTiles(kernel, tile, target) : [];
  const shared = sharedSums(kernel, target);
  const few = staged.length === 0 && !(tile && prefersTile(kernel, target));
  // The last of six is the plain tile, where that leaves any; a sum long enough for lanes to share may want those.
  const worthwhile = MOST_CANDIDATES - (shared.length > 0 ? 2 : 1);
  const matrices = tile?.tn === 4 && target.matrices ? matrixTiles(kernel, tile, target) : { taken: [], tried: [] };
  yield* matrices.taken;
  yield* staged.slice(0, 1);
  yield* matrices.tried;
  yield* staged.slice(1, worthwhile - matrices.taken.length - matrices.tried.length);
  if (few) yield* shared.slice(0, 1);
  if (tile) yield tile;
  const row = target.deviceClass === 'cpu' ? rowFor(kernel, target) : undefined;
  if (row) yield row;
  yield* few ? shared.slice(1, 3) : shared.slice(0, 1);
  const loop = loopFor(kernel, target);
  yield loop;
  yield* staged.slice(worthwhile);
  if (tile) yield* otherTiles(tile);
  if (row) for (const lanes of [row.lanes / 2, row.lanes * 4, row.lanes * 2]) if (lanes >= 4 && lanes <= target.limits.maxComputeInvocationsPerWorkgroup) yield { kind: 'row', lanes };
  for (const workgroup of [loop.workgroup / 2, loop.workgroup * 2]) yield { ...loop, workgroup: Math.max(8, Math.min(256, workgroup)) };
  if (loop.width === undefined) yield { ...loop, width: 1 };
}

/** Tiles of the division that bring both factors to workgroup memory. */
function stagedTiles(kernel: Kernel, { batch, m, n }: TileSchedule, target: Target): TileSchedule[] {
  return stagedShapes(sizeOf(kernel, { batch, m, n }), target).map((shape) => ({ kind: 'tile', batch, m, n, ...shape, subgroup: 0 }));
}

/** Those of them that matrix units multiply: that are taken without having been measured, and that only tuning tries. Two at most. */
function matrixTiles(kernel: Kernel, { batch, m, n }: TileSchedule, target: Target): { readonly taken: readonly TileSchedule[]; readonly tried: readonly TileSchedule[] } {
  const shapes = matrixShapes(sizeOf(kernel, { batch, m, n }), unitsFor(kernel, sidesOf(kernel, { m, n })!, target), target).slice(0, 2);
  const of = (wanted: boolean): TileSchedule[] => shapes.filter(({ pays }) => pays === wanted).map(({ pays: _, ...shape }) => ({ kind: 'tile', batch, m, n, ...shape, subgroup: 0 }));
  return { taken: of(true), tried: of(false) };
}

function sizeOf(kernel: Kernel, { batch, m, n }: Contraction): ProductSize {
  const points = (list: readonly number[]): number => volume(list.map((i) => kernel.axes[i]!));
  return { m: points(m), n: points(n), batch: points(batch), depth: volume(kernel.stages[0]!.axes), riders: hasRiders(kernel) };
}

/** Neighbours of a tile: fewer and more rows, patches and none. */
function* otherTiles(tile: TileSchedule): Generator<TileSchedule> {
  const { tm, subgroup, depth: _, ...rest } = tile;
  const deep = tile.depth ?? 1;
  if (subgroup > 0) {
    yield { ...rest, subgroup, tm: tm > subgroup ? subgroup : 2 * subgroup, ...(deep > 1 ? { depth: deep } : {}) };
    yield deep > 1 ? { ...rest, subgroup, tm: 2 * subgroup } : { ...rest, subgroup, tm: subgroup, depth: subgroup / 2 };
    yield { ...rest, subgroup: 0, tm: Math.min(8, tm) };
  } else for (const rows of [2 * tm, Math.ceil(tm / 2)]) yield { ...tile, tm: rows };
}

/** True where the emitter takes the kernel under this schedule. */
function applies(kernel: Kernel, schedule: Schedule, { limits }: Target): boolean {
  if (!fitsWorkgroup(kernel, schedule, limits)) return false;
  if (schedule.kind !== 'tile') return true;
  try {
    const interner = new Interner();
    const plan = planTile(canonicalKernel(kernel, interner), schedule, interner);
    if (schedule.block !== undefined) checkStaging(plan);
    return true;
  } catch (error) {
    if (error instanceof ScheduleError) return false;
    throw error;
  }
}

function tileFor(kernel: Kernel, division: Contraction, target: Target): TileSchedule | undefined {
  const axes = (list: readonly number[]): Axis[] => list.map((i) => kernel.axes[i]!);
  const [m, n] = [volume(axes(division.m)), volume(axes(division.n))];
  const depth = volume(kernel.stages[0]!.axes);
  if (depth < MIN_DEPTH || m < 2 || m * n < 16) return undefined;
  // A column is one vec4; what depends on N may not be a whole number of them.
  const dynamic = axes(division.n).find((a) => typeof a.extent !== 'number');
  const perRow = dynamic && typeof dynamic.extent !== 'number' ? (n / maxExtent(dynamic.extent)) * dynamic.extent.times : n;
  const tn = n <= (target.deviceClass === 'cpu' ? NARROW : 2) || (dynamic && perRow % 4 !== 0) ? 1 : 4;
  if (target.deviceClass !== 'cpu') return { kind: 'tile', ...division, tm: m < 4 ? m : 4, tn, workgroup: n / tn <= 8 ? [8, 16] : [16, 8], subgroup: 0 };
  const subgroup = target.subgroupSize;
  const work = 2 * m * n * depth * volume(axes(division.batch));
  if (work < MIN_TILED_WORK) return undefined;
  if (subgroup === 0 || m < subgroup) return { kind: 'tile', ...division, tm: Math.min(8, m), tn, workgroup: [8, 1], subgroup: 0 };
  const broadcast = { kind: 'tile', ...division, tn, workgroup: [subgroup, 1], subgroup } as const;
  if (pitch(kernel, division) >= LONG_PITCH && maxExtent(kernel.stages[0]!.axes.at(-1)!.extent) >= subgroup) return { ...broadcast, tm: subgroup, depth: subgroup / 4 };
  const inner = maxExtent(axes(division.m).at(-1)!.extent);
  const twice = work >= LARGE_WORK && m > subgroup && (inner % (2 * subgroup) === 0 || inner % subgroup !== 0 || division.m.length === 1);
  const wide = twice && tn === 4 && work >= WIDE_WORK && n % (8 * subgroup) === 0;
  return { ...broadcast, tm: twice ? 2 * subgroup : subgroup, tn: wide ? 8 : tn };
}

/** Elements between neighbouring rows of the left factor; 0 where there is no fixed distance. */
function pitch(kernel: Kernel, division: Contraction): number {
  const inner = kernel.axes[division.m.at(-1)!]!;
  return loadsOf(sidesOf(kernel, division)!.left).reduce((most, l) => Math.max(most, strideAlong(l.index, inner) ?? 0), 0);
}

/**
 * Reductions that a workgroup of a software adapter shares: long ones, of few results or contiguous along what is reduced. `longRow`:
 * where results are many, only rows from this length on: a barrier costs as much as several elements there. CPU time of
 * 1024 rows of 128, as a row and as a loop: layer norm 3.8 and 1.1 ms, its gradient 2.0 and 1.0, softmax of 4096 rows 18 and 5;
 * of 256 rows of 2048, both 6. And barriers are slow to compile: the MNIST CNN's loss over 100 rows takes 120 ms with its four, as a loop 37.
 */
const ROW = { depth: 512, lanes: 8, fewPoints: 16, longRow: 1024 } as const;

function rowFor(kernel: Kernel, target: Target): Extract<Schedule, { kind: 'row' }> | undefined {
  const { depth, lanes, fewPoints, longRow } = ROW;
  const longest = kernel.stages.reduce((d, s) => Math.max(d, volume(s.axes)), 1);
  if (longest < depth) return undefined;
  if (volume(kernel.axes) > fewPoints && (longest < longRow || !contiguousInside(kernel))) return undefined;
  return { kind: 'row', lanes: Math.min(lanes, target.limits.maxComputeInvocationsPerWorkgroup) };
}

function loopFor(kernel: Kernel, target: Target): Extract<Schedule, { kind: 'loop' }> {
  if (target.deviceClass !== 'cpu') return { kind: 'loop', workgroup: 64 };
  // Few points are spread over the cores and not worth compiling vector loads for; many are cheaper in large groups.
  const points = volume(kernel.axes);
  if (points < 4096) return { kind: 'loop', workgroup: 8, width: 1 };
  return { kind: 'loop', workgroup: points < 65_536 ? 64 : 128 };
}
