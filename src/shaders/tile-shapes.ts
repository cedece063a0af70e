/**
 * Shapes of tiles in workgroup memory for GPUs, and which of them to take for a product: the one that a simple model of
 * the device says is done first. Nothing here has been measured on a GPU; `shale tune` measures the first few of the list.
 */
import type { DeviceClass } from '../plan/device-class.ts';
import type { Target } from '../compiler/target.ts';
import type { TileSchedule } from './tile-plan.ts';

type Shape = Pick<TileSchedule, 'tm' | 'tn' | 'workgroup'> & { readonly block: number };

interface TileShape extends Shape {
  /**
   * Share of the peak when the device is full, by what the multiplications cost beside themselves: reads from workgroup
   * memory for each of them (1 / tm + 1 / tn), and elements brought there for each of them (1 / rows + 1 / columns).
   */
  readonly efficiency: number;
}

/** In a workgroup eight wide, 32 lanes are a block of 8 x 4, which reads the fewest different vec4 from workgroup memory. */
const SHAPES: readonly TileShape[] = (
  [
    { tm: 8, tn: 8, workgroup: [16, 16], block: 8 },
    { tm: 8, tn: 8, workgroup: [8, 16], block: 16 },
    { tm: 8, tn: 8, workgroup: [8, 8], block: 16 },
    { tm: 8, tn: 4, workgroup: [16, 8], block: 16 },
    { tm: 4, tn: 4, workgroup: [8, 16], block: 16 },
    { tm: 4, tn: 4, workgroup: [8, 8], block: 16 },
    { tm: 4, tn: 4, workgroup: [4, 16], block: 16 },
    { tm: 4, tn: 4, workgroup: [16, 4], block: 16 },
  ] as const
).map((shape) => ({ ...shape, efficiency: 1 / (1 + 1 / shape.tm + 1 / shape.tn + 8 / rowsOf(shape) + 8 / columnsOf(shape)) }));

function rowsOf({ tm, workgroup }: Shape): number {
  return tm * workgroup[1];
}

function columnsOf({ tn, workgroup }: Shape): number {
  return tn * workgroup[0];
}

interface DeviceShape {
  /** Parts of the device that run workgroups of their own: a discrete card's streaming multiprocessors, say. */
  readonly cores: number;
  /** Invocations that keep one of them busy. */
  readonly lanes: number;
  /** Results of an invocation that fit its registers. */
  readonly results: number;
}

const DEVICES: Readonly<Record<Exclude<DeviceClass, 'cpu'>, DeviceShape>> = {
  integrated: { cores: 8, lanes: 256, results: 32 },
  discrete: { cores: 96, lanes: 256, results: 64 },
  apple: { cores: 16, lanes: 256, results: 32 },
};

export interface ProductSize {
  readonly m: number;
  readonly n: number;
  readonly depth: number;
  readonly batch: number;
}

/** Below this many operations the launch is most of the time, and plain loads come from the caches. */
const MIN_STAGED_WORK = 4e6;

/** True where a product of so many operations gets a tile in workgroup memory, if its shape allows. */
export function sharesBlocks(work: number, { deviceClass }: Pick<Target, 'deviceClass'>): boolean {
  return deviceClass !== 'cpu' && work >= MIN_STAGED_WORK;
}

/** Tiles for a product on a GPU, the fastest by the model first; none where it is too small to share blocks. */
export function stagedShapes({ m, n, depth, batch }: ProductSize, { deviceClass, limits }: Target): Shape[] {
  if (deviceClass === 'cpu' || n < 4 || !sharesBlocks(2 * m * n * depth * batch, { deviceClass })) return [];
  const { cores, lanes, results } = DEVICES[deviceClass];
  return SHAPES.filter(({ tm, tn, workgroup }) => tm * tn <= results && workgroup[0] * workgroup[1] <= limits.maxComputeInvocationsPerWorkgroup)
    .map((shape) => {
      const groups = batch * Math.ceil(m / rowsOf(shape)) * Math.ceil(n / columnsOf(shape));
      const each = Math.ceil(groups / cores);
      const busy = Math.min(1, (each * shape.workgroup[0] * shape.workgroup[1]) / lanes);
      return { shape, time: (each * rowsOf(shape) * columnsOf(shape)) / (shape.efficiency * busy) };
    })
    .sort((a, b) => a.time - b.time)
    .map(({ shape: { tm, tn, workgroup, block } }) => ({ tm, tn, workgroup, block: Math.min(block, Math.ceil(depth / 4) * 4) }))
    .filter((shape) => workgroupBytes(shape) <= limits.maxComputeWorkgroupStorageSize);
}

/** At most: a pitch of one vec4 more on both sides. */
function workgroupBytes(shape: Shape): number {
  return (rowsOf(shape) / 4 + columnsOf(shape) / 4 + 2) * 16 * shape.block;
}
