/**
 * The static table of schedules: by device class and by the shape of the kernel.
 *
 * What is fast, for the passes that decide layouts (measured on Mesa's llvmpipe, whose subgroups have 8 lanes):
 * - The right factor (the one with the result's contiguous axis) must be contiguous along n, rows padded to a multiple of
 *   four: a weight of a linear layer as [in, out], of a convolution as [kh, kw, C, O]; in the input gradient as [out, in]
 *   and [kh, kw, O, C], so a transposed copy pays for itself: strided, the right factor runs at a fifth of the speed.
 * - The left factor is broadcast. It should be contiguous along the innermost reduce axis (forward, input gradient:
 *   channels last) or along m (weight gradients), in runs of at least 8.
 * - Bounds that a whole tile shares (a convolution's padding in the weight gradient, the end of a chunk) cost nothing;
 *   those that differ from row to row cost one select a row for each pass of the innermost loop.
 */
import { matchContraction, sidesOf, type Contraction } from '../compiler/kernel/contraction.ts';
import { axesOf, maxExtent, type Axis } from '../compiler/kernel/index.ts';
import type { Kernel, Schedule } from '../compiler/kernel/ir.ts';
import { accessesOf, canonicalKernel, Interner } from '../compiler/kernel/canonical.ts';
import type { Target } from '../compiler/target.ts';
import { ScheduleError } from './errors.ts';
import { planTile, type TileSchedule } from './tile-plan.ts';
import { broadcastOf } from './tile-product.ts';

/** Below this many reduced points a product is not worth a tile. */
const MIN_DEPTH = 4;

export function chooseSchedule(kernel: Kernel, target: Target): Schedule {
  const division = matchContraction(kernel);
  const tile = division && tileFor(kernel, division, target);
  return (tile && applies(kernel, tile) ? tile : undefined) ?? rowFor(kernel, target) ?? { kind: 'loop', workgroup: loopWorkgroup(kernel, target) };
}

function applies(kernel: Kernel, schedule: TileSchedule): boolean {
  try {
    const interner = new Interner();
    planTile(canonicalKernel(kernel, interner), schedule, interner);
    return true;
  } catch (error) {
    if (error instanceof ScheduleError) return false;
    throw error;
  }
}

function volume(axes: readonly Axis[]): number {
  return axes.reduce((product, a) => product * maxExtent(a.extent), 1);
}

function tileFor(kernel: Kernel, division: Contraction, target: Target): TileSchedule | undefined {
  const axes = (list: readonly number[]): Axis[] => list.map((i) => kernel.axes[i]!);
  const [m, n] = [volume(axes(division.m)), volume(axes(division.n))];
  const depth = volume(kernel.stages[0]!.axes);
  if (depth < MIN_DEPTH || m < 2 || m * n < 16) return undefined;
  // A column is one vec4; what depends on N may not be a whole number of them.
  const dynamic = axes(division.n).find((a) => typeof a.extent !== 'number');
  const perRow = dynamic && typeof dynamic.extent !== 'number' ? (n / maxExtent(dynamic.extent)) * dynamic.extent.times : n;
  const tn = n < 3 || (dynamic && perRow % 4 !== 0) ? 1 : 4;
  if (target.deviceClass === 'gpu') return { kind: 'tile', ...division, tm: m < 4 ? m : 4, tn, workgroup: n / tn <= 8 ? [8, 16] : [16, 8], subgroup: 0 };
  const subgroup = target.subgroupSize;
  const rows = subgroup > 0 && tn > 1 ? subgroupRows(kernel, division, subgroup, m) : undefined;
  return rows === undefined ? { kind: 'tile', ...division, tm: Math.min(8, m), tn, workgroup: [8, 1], subgroup: 0 } : { kind: 'tile', ...division, tm: rows, tn, workgroup: [subgroup, 1], subgroup };
}

/** Rows of a tile with broadcasts, or undefined where they can't be used. */
function subgroupRows(kernel: Kernel, division: Contraction, subgroup: number, m: number): number | undefined {
  const sides = sidesOf(kernel, division)!;
  const axes = division.m.map((i) => kernel.axes[i]!);
  const inner = maxExtent(axes.at(-1)!.extent);
  const wide = inner % (2 * subgroup) === 0 ? 2 * subgroup : subgroup;
  for (const rows of [wide, subgroup]) {
    try {
      const { mode } = broadcastOf(sides, axes, subgroup, rows);
      if (mode === 'along_m' && rows % subgroup === 0 && m >= subgroup) return rows;
      if (mode === 'along_k') return Math.min(subgroup, m);
    } catch (error) {
      if (!(error instanceof ScheduleError)) throw error;
    }
  }
  return undefined;
}

/** Reductions that a workgroup shares: long ones, of few results or contiguous along what is reduced. */
const ROW = { cpu: { depth: 64, lanes: 8, fewPoints: 16 }, gpu: { depth: 32, lanes: 64, fewPoints: 4096 } } as const;

function rowFor(kernel: Kernel, target: Target): Schedule | undefined {
  const { depth, lanes, fewPoints } = ROW[target.deviceClass];
  const longest = kernel.stages.reduce((d, s) => Math.max(d, volume(s.axes)), 1);
  if (longest < depth) return undefined;
  const points = volume(kernel.axes);
  if (points > fewPoints && !contiguousInside(kernel)) return undefined;
  const wanted = target.deviceClass === 'gpu' && longest >= 1024 ? 256 : lanes;
  return { kind: 'row', lanes: Math.min(wanted, target.limits.maxComputeInvocationsPerWorkgroup) };
}

/** True where most accesses run along the stages' axes rather than along the parallel ones. */
function contiguousInside(kernel: Kernel): boolean {
  const inner = new Set(kernel.stages.flatMap((s) => s.axes.map((a) => a.id)));
  const unit = accessesOf(kernel).flatMap(({ index }) => index.terms.filter((t) => Math.abs(t.coefficient) === 1).flatMap((t) => [...axesOf({ ...index, terms: [t] })]));
  const inside = unit.filter((a) => inner.has(a.id)).length;
  return inside > unit.length - inside;
}

function loopWorkgroup(kernel: Kernel, target: Target): number {
  if (target.deviceClass === 'gpu') return 64;
  // Few points are spread over the cores; many are cheaper in larger groups.
  return volume(kernel.axes) >= 4096 ? 64 : 8;
}
