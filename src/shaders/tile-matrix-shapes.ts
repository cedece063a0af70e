/**
 * Which tiles to multiply with matrix units, and for which products. Nothing here has been measured: no adapter with
 * matrix units was at hand. `shale tune` measures the first of the list beside the others.
 */
import { loadsOf, type Sides } from '../compiler/kernel/contraction.ts';
import type { Kernel, MatrixShape } from '../compiler/kernel/ir.ts';
import type { DeviceClass } from '../plan/device-class.ts';
import type { Target } from '../compiler/target.ts';
import { findGrid, matrixBytes } from './tile-matrix.ts';
import type { TileSchedule } from './tile-plan.ts';
import { busyInvocations, MIN_BLOCKS_AHEAD, sharesBlocks, type ProductSize } from './tile-shapes.ts';

type Shape = Pick<TileSchedule, 'tm' | 'tn' | 'workgroup' | 'prefetch'> & { readonly block: number; readonly matrix: MatrixShape };

/** 128 x 128 results to 32 x 32, in 256 to 64 invocations. */
const TILES = [
  { tm: 8, tn: 8, workgroup: [16, 16] },
  { tm: 16, tn: 8, workgroup: [16, 8] },
  { tm: 8, tn: 8, workgroup: [16, 8] },
  { tm: 8, tn: 8, workgroup: [8, 16] },
  { tm: 4, tn: 8, workgroup: [8, 16] },
  { tm: 8, tn: 8, workgroup: [8, 8] },
  { tm: 4, tn: 4, workgroup: [8, 16] },
  { tm: 4, tn: 4, workgroup: [8, 8] },
] as const;

/** Deep blocks have fewer barriers. What an invocation brings of one waits in its registers, beside the sums. */
const BLOCKS = [32, 16, 8];
const MOST_BROUGHT = 8;

/**
 * Multiplications of a matrix unit with f16 components in the time of one without, if nothing else took time: as published of
 * such devices, taken down by half. f32 components are no faster than the plain ones, they only need fewer registers. Sums are f32 in either.
 */
const FASTER: Readonly<Record<Exclude<DeviceClass, 'cpu'>, number>> = { integrated: 2, discrete: 4, apple: 2 };

/**
 * The matrix units whose components the product may be rounded to: halves only where one of its factors lies in memory as
 * halves, which mixed precision alone has; else f32 or none.
 */
export function unitsFor(kernel: Kernel, { left, right }: Pick<Sides, 'left' | 'right'>, { matrices = [] }: Target): readonly MatrixShape[] {
  const half = loadsOf([...left, ...right]).some((load) => kernel.bindings[load.binding]!.format === 'f16');
  const wanted = half ? 'f16' : 'f32';
  return matrices.filter(({ components }) => components === wanted);
}

/** Tiles for a product, the fastest by the model first; `pays`: the model has it faster than tiles without matrix units. */
export function matrixShapes(size: ProductSize, units: readonly MatrixShape[], { deviceClass, limits }: Target): readonly (Shape & { readonly pays: boolean })[] {
  const { m, n, depth, batch, riders } = size;
  if (deviceClass === 'cpu' || !sharesBlocks(2 * m * n * depth * batch, { deviceClass })) return [];
  const lanes = busyInvocations(deviceClass);
  // Without matrix units: the best tiles reach about 0.7 of the peak, and the smallest have 16 results an invocation.
  const plain = 0.7 * Math.min(1, (batch * m * n) / 16 / lanes);
  return units
    .flatMap((matrix) => TILES.flatMap((tile) => fitting({ ...tile, matrix }, depth, riders, limits)))
    .map((shape) => {
      const [rows, columns, deep] = [shape.tm * shape.workgroup[1], shape.tn * shape.workgroup[0], Math.ceil(depth / shape.block) * shape.block];
      const groups = batch * Math.ceil(m / rows) * Math.ceil(n / columns);
      const used = (m * n * depth * batch) / (groups * rows * columns * deep);
      const speed = shape.matrix.components === 'f16' ? FASTER[deviceClass] : 1;
      const busy = Math.min(1, (groups * shape.workgroup[0] * shape.workgroup[1]) / lanes);
      // Elements brought to workgroup memory for each multiplication weigh the more, the faster those are.
      const rate = (speed * used * busy) / (1 + speed * (8 / rows + 8 / columns));
      return { shape, rate };
    })
    .sort((a, b) => b.rate - a.rate)
    .map(({ shape, rate }) => ({ ...shape, pays: deviceClass !== 'integrated' && shape.matrix.components === 'f16' && rate > plain }));
}

/** The tile with the deepest block that workgroup memory has room for. */
function fitting(tile: Omit<Shape, 'block'>, depth: number, riders: boolean, limits: Target['limits']): Shape[] {
  const { tm, tn, workgroup: [wide, high], matrix } = tile;
  if (wide * high > limits.maxComputeInvocationsPerWorkgroup) return [];
  for (const block of BLOCKS) {
    const brought = (block * (tm * high + tn * wide)) / (4 * wide * high);
    if (block > matrix.k && (block >= 2 * depth || brought > MOST_BROUGHT)) continue;
    const shape = { ...tile, block, ...(brought <= MOST_BROUGHT && depth >= MIN_BLOCKS_AHEAD * block ? { prefetch: true } : {}) };
    if (block % matrix.k === 0 && matrixBytes(shape, riders) <= limits.maxComputeWorkgroupStorageSize && findGrid(shape)) return [shape];
  }
  return [];
}
