/**
 * Shapes of tiles in workgroup memory for GPUs, and which of them to take for a product: the one that a simple model of
 * the device says is done first. Nothing here has been measured on a GPU; `shale tune` measures the first few of the list.
 */
import type { DeviceClass } from '../plan/device-class.ts';
import type { Target } from '../compiler/target.ts';
import type { TileSchedule } from './tile-plan.ts';

type Shape = Pick<TileSchedule, 'tm' | 'tn' | 'workgroup' | 'prefetch'> & { readonly block: number };

/** In a workgroup eight wide, 32 lanes are a block of 8 x 4, which reads the fewest different vec4 from workgroup memory. */
const SHAPES: readonly Shape[] = [
  { tm: 8, tn: 8, workgroup: [16, 16], block: 8 },
  { tm: 8, tn: 8, workgroup: [8, 16], block: 16 },
  { tm: 8, tn: 8, workgroup: [8, 8], block: 16 },
  { tm: 8, tn: 4, workgroup: [16, 8], block: 16 },
  { tm: 4, tn: 4, workgroup: [8, 16], block: 16 },
  { tm: 4, tn: 4, workgroup: [8, 8], block: 16 },
  { tm: 4, tn: 4, workgroup: [4, 16], block: 16 },
  { tm: 4, tn: 4, workgroup: [16, 4], block: 16 },
];

/** For devices of the class discrete that allow more than WebGPU's defaults, 256 invocations and 16 KiB: a deeper block, and tiles of 128 x 256; up to 24.5 KiB. */
const LARGE_SHAPES: readonly Shape[] = [
  { tm: 8, tn: 8, workgroup: [16, 16], block: 16 },
  { tm: 8, tn: 8, workgroup: [32, 16], block: 16 },
  { tm: 8, tn: 8, workgroup: [16, 32], block: 16 },
];

const rowsOf = ({ tm, workgroup }: Shape): number => tm * workgroup[1];
const columnsOf = ({ tn, workgroup }: Shape): number => tn * workgroup[0];
const lanesOf = ({ workgroup }: Shape): number => workgroup[0] * workgroup[1];

/**
 * Share of the peak when the device is full, by what the multiplications cost beside themselves: reads from workgroup
 * memory for each of them (1 / tm + 1 / tn), elements brought there for each of them (1 / rows + 1 / columns), and waiting
 * for a block that has not been read ahead, the dearer the more of a core's lanes wait for it together.
 */
function efficiency(shape: Shape): number {
  const { tm, tn, block, prefetch } = shape;
  const waiting = prefetch ? 0 : lanesOf(shape) / (16 * tm * tn * block);
  return 1 / (1 + 1 / tm + 1 / tn + 8 / rowsOf(shape) + 8 / columnsOf(shape) + waiting);
}

interface DeviceShape {
  /** Parts of the device that run workgroups of their own: a discrete card's streaming multiprocessors, say. */
  readonly cores: number;
  /** Invocations that keep one of them busy. */
  readonly lanes: number;
  /** Results of an invocation that fit its registers. */
  readonly results: number;
  /**
   * Registers of 32 bits that an invocation can have before fewer workgroups run on a core side by side than the model counts
   * on. Discrete: 512 lanes share the 65,536 of a streaming multiprocessor; a compute unit's are as many. Integrated: 16 lanes
   * share the 4 KiB of an Xe vector engine's thread. What does not fit goes to memory, which costs more than any latency.
   */
  readonly registers: number;
}

const DEVICES: Readonly<Record<Exclude<DeviceClass, 'cpu'>, DeviceShape>> = {
  integrated: { cores: 8, lanes: 256, results: 32, registers: 64 },
  discrete: { cores: 96, lanes: 256, results: 64, registers: 128 },
  apple: { cores: 16, lanes: 256, results: 32, registers: 64 },
};

/** Invocations that keep all of a device busy. */
export function busyInvocations(deviceClass: Exclude<DeviceClass, 'cpu'>): number {
  const { cores, lanes } = DEVICES[deviceClass];
  return cores * lanes;
}

/** Addresses, bounds, and factors of the next point of the sum, beside what `registersOf` counts one by one. */
const OTHER_REGISTERS = 32;
/** Blocks from which reading ahead pays: the first one's loads are waited for in any case, and it takes one more pass. */
export const MIN_BLOCKS_AHEAD = 4;

/** What a lane holds while it multiplies with the next block on its way: results, factors of one point, and its share of that block. */
function registersOf(shape: Shape): number {
  const { tm, tn, block } = shape;
  return tm * tn + tm + tn + ((rowsOf(shape) + columnsOf(shape)) * block) / lanesOf(shape) + OTHER_REGISTERS;
}

export interface ProductSize {
  readonly m: number;
  readonly n: number;
  readonly depth: number;
  readonly batch: number;
  /** Whether sums ride along. */
  readonly riders: boolean;
}

/** Below this many operations the launch is most of the time, and plain loads come from the caches. */
const MIN_STAGED_WORK = 4e6;

/** True where a product of so many operations gets a tile in workgroup memory, if its shape allows. */
export function sharesBlocks(work: number, { deviceClass }: Pick<Target, 'deviceClass'>): boolean {
  return deviceClass !== 'cpu' && work >= MIN_STAGED_WORK;
}

/**
 * Tiles for a product on a GPU, the fastest by the model first; none where it is too small to share blocks. The next
 * block is read ahead where a lane's registers have room for it and there are blocks enough: then a core with few
 * workgroups has arithmetic to do while it waits. Behind the first come those that differ from it most, since not all
 * will be measured: the first with reading ahead turned over, the best that goes beyond the portable limits (where the
 * device allows it), the best of each other number of results a lane.
 */
export function stagedShapes({ m, n, depth, batch }: ProductSize, { deviceClass, limits }: Target): Shape[] {
  if (deviceClass === 'cpu' || n < 4 || !sharesBlocks(2 * m * n * depth * batch, { deviceClass })) return [];
  const { cores, lanes, results, registers } = DEVICES[deviceClass];
  const time = (shape: Shape): number => {
    const groups = batch * Math.ceil(m / rowsOf(shape)) * Math.ceil(n / columnsOf(shape));
    const each = Math.ceil(groups / cores);
    const busy = Math.min(1, (each * lanesOf(shape)) / lanes);
    return (each * rowsOf(shape) * columnsOf(shape)) / (efficiency(shape) * busy);
  };
  const fits = (shape: Shape): boolean => shape.tm * shape.tn <= results && lanesOf(shape) <= limits.maxComputeInvocationsPerWorkgroup && stagedBytes(shape) <= limits.maxComputeWorkgroupStorageSize;
  const ahead = (shape: Shape): Shape => {
    const pays = registersOf(shape) <= registers && depth > (MIN_BLOCKS_AHEAD - 1) * shape.block;
    return pays ? { ...shape, prefetch: true } : shape;
  };
  const cut = (shape: Shape): Shape => ({ ...shape, block: Math.min(shape.block, Math.ceil(depth / 4) * 4) });
  const large = deviceClass === 'discrete' ? LARGE_SHAPES : [];
  const ranked = distinct([...SHAPES, ...large].map(cut)).filter(fits).map(ahead).map((shape) => ({ shape, time: time(shape) })).sort((a, b) => a.time - b.time).map(({ shape }) => shape);
  const [first, ...others] = ranked;
  if (!first) return [];
  const beyond = others.find((s) => LARGE_SHAPES.some((l) => l.workgroup === s.workgroup && l.block === s.block));
  const leaders = others.filter((s, i) => s.tm * s.tn !== first.tm * first.tn && others.findIndex((o) => o.tm * o.tn === s.tm * s.tn) === i);
  return distinct([first, ...turnedOver(first, depth, registers), ...(beyond ? [beyond] : []), ...leaders, ...others]);
}

/** The shape with its next block read ahead if it isn't, with blocks of half the depth where registers want it, and the other way round. */
function turnedOver({ prefetch, ...shape }: Shape, depth: number, registers: number): Shape[] {
  if (prefetch) return [shape];
  const block = registersOf(shape) > registers && shape.block % 8 === 0 ? shape.block / 2 : shape.block;
  return depth > block ? [{ ...shape, block, prefetch: true }] : [];
}

function distinct(shapes: readonly Shape[]): Shape[] {
  return [...new Map(shapes.map((s) => [JSON.stringify([s.tm, s.tn, s.workgroup, s.block, s.prefetch ?? false]), s])).values()];
}

/** Bytes of workgroup memory at most: a pitch of one vec4 more on both sides. */
export function stagedBytes(shape: Shape): number {
  return (rowsOf(shape) / 4 + columnsOf(shape) / 4 + 2) * 16 * shape.block;
}
