/**
 * Which invocations of a GPU share sums: rows of lanes where what is summed lies in one piece, columns where the results do.
 * Reasoned from how such devices read memory and from how long a lane may add up by itself; `shale tune` measures the
 * neighbours.
 */
import { accessesOf } from '../compiler/kernel/canonical.ts';
import { axesOf, volume, type Axis } from '../compiler/kernel/index.ts';
import type { Kernel, Schedule } from '../compiler/kernel/ir.ts';
import type { Target } from '../compiler/target.ts';
import type { DeviceClass } from '../plan/device-class.ts';
import { takesFour } from './flat.ts';
import { rowsInFours } from './row.ts';
import { mergedWords } from './workgroup-use.ts';

/** Invocations that keep a device of the class busy. */
const BUSY: Readonly<Record<Exclude<DeviceClass, 'cpu'>, number>> = { integrated: 4096, apple: 8192, discrete: 32_768 };
/** Shorter sums are loops. */
const MIN_SHARED = 32;
/** Invocations of a workgroup. */
const GROUP = 256;
/** Rows of lanes in a workgroup of columns at most: eight vec4 beside each other fill a line of the cache; results that fit into half of one get more. */
const MOST_LANES = { columns: 32, few: 64 } as const;
const FEW_COLUMNS = 4;
/** Points that a lane adds up at least, or merging costs more than it saves. */
const LEAST_POINTS = 4;
/** Loads that a lane makes one after the other before a second kernel is worth its launch: several are under way at once. */
const MANY_LOADS = { row: 16, column: 64 } as const;
/** From this length on a lane takes four points at a time. */
const LONG_ROW = 128;
/** Smaller subgroups are merged in workgroup memory: a row of lanes should fill a line of the cache. */
const LEAST_SUBGROUP = 16;

type RowSchedule = Extract<Schedule, { kind: 'row' }>;
type ColumnSchedule = Extract<Schedule, { kind: 'column' }>;

/** Schedules in which lanes share the kernel's sums, the best guess first; none where they are short or results are many. For GPUs. */
export function sharedSums(kernel: Kernel, target: Target): readonly (RowSchedule | ColumnSchedule)[] {
  const longest = kernel.stages.reduce((most, s) => Math.max(most, volume(s.axes)), 1);
  if (target.deviceClass === 'cpu' || longest < MIN_SHARED) return [];
  return volume(kernel.axes) === 1 || contiguousInside(kernel) ? rows(kernel, longest, target) : columns(kernel, longest, BUSY[target.deviceClass], target);
}

/** True where one kernel adds up a sum of `work` points for itself: in parts it would be a second one. For GPUs. */
export function sumsAtOnce(kernel: Kernel, work: number, target: Target): boolean {
  const [schedule] = sharedSums(kernel, target);
  if (!schedule) return false;
  return work <= (schedule.kind === 'row' ? GROUP * (schedule.width ?? 1) * MANY_LOADS.row : schedule.lanes * MANY_LOADS.column);
}

/**
 * True where a product is better a tile than a sum that lanes share: its invocations (4 x 4 results each) are many enough, or
 * the sum has several axes (a window's, a picture's), which tiles have loops for and lanes would divide for.
 */
export function prefersTile(kernel: Kernel, { deviceClass }: Target): boolean {
  return deviceClass === 'cpu' || volume(kernel.axes) / 16 >= BUSY[deviceClass] / 4 || kernel.stages[0]!.axes.length > 1;
}

function rows(kernel: Kernel, longest: number, { features, subgroupSize, limits }: Target): RowSchedule[] {
  const four = longest >= LONG_ROW && rowsInFours(kernel);
  const most = Math.min(GROUP, limits.maxComputeInvocationsPerWorkgroup);
  const steps = Math.ceil(longest / (four ? 4 : 1));
  // Few rows leave the device empty: each gets all the lanes that it has points for.
  const wanted = volume(kernel.axes) <= 64 ? steps : steps / LEAST_POINTS;
  const lanes = Math.min(most, Math.max(32, 2 ** Math.ceil(Math.log2(wanted))));
  const width = four ? { width: 4 as const } : {};
  const merged = features.includes('subgroups') ? { subgroup: 0 } : {};
  const one: RowSchedule[] = features.includes('subgroups') && subgroupSize >= LEAST_SUBGROUP && subgroupSize <= most ? [{ kind: 'row', lanes: subgroupSize, ...width, subgroup: subgroupSize }] : [];
  const rest: RowSchedule[] = [lanes, lanes * 2, lanes / 2, lanes * 4].filter((n) => n >= 16 && n <= most).map((n) => ({ kind: 'row', lanes: n, ...width, ...merged }));
  // One subgroup needs no barrier; it is worth a few more points for each lane.
  return lanes <= 2 * subgroupSize ? [...one, ...rest] : [...rest.slice(0, 1), ...one, ...rest.slice(1)];
}

function columns(kernel: Kernel, longest: number, busy: number, { limits }: Target): ColumnSchedule[] {
  const four = takesFour(kernel);
  const across = Math.ceil(volume(kernel.axes) / (four ? 4 : 1));
  const most = across <= FEW_COLUMNS ? MOST_LANES.few : MOST_LANES.columns;
  const wanted = Math.min(busy / across, longest / LEAST_POINTS, most);
  if (wanted < 2) return [];
  const best = 2 ** Math.floor(Math.log2(wanted));
  const group = Math.min(GROUP, limits.maxComputeInvocationsPerWorkgroup, limits.maxComputeWorkgroupStorageSize / ((four ? 16 : 4) * Math.max(1, mergedWords(kernel))));
  const beside = (lanes: number): number => 2 ** Math.floor(Math.log2(Math.min(group / lanes, 2 ** Math.ceil(Math.log2(across)))));
  return [best, best * 2, best / 2]
    .filter((lanes) => lanes >= 2 && lanes <= Math.min(most, group))
    .map((lanes) => ({ kind: 'column', columns: beside(lanes), lanes }));
}

/** True where what is read and written inside the stages runs along their axes rather than along the parallel ones. */
export function contiguousInside(kernel: Kernel): boolean {
  const inner = new Set(kernel.stages.flatMap((s) => s.axes.map((a) => a.id)));
  const isInner = (a: Axis): boolean => inner.has(a.id);
  const accesses = accessesOf(kernel).filter(({ index }) => [...axesOf(index)].some(isInner));
  const unit = accesses.flatMap(({ index }) => index.terms.filter((t) => Math.abs(t.coefficient) === 1).flatMap((t) => [...axesOf({ ...index, terms: [t] })]));
  const along = unit.filter(isInner).length;
  return along > unit.length - along;
}
