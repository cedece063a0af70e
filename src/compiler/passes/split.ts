/**
 * Splits a long sum with few results in two kernels: partial sums over chunks of the outermost loop, side by side, and
 * their sum in fixed order with the original epilogue. Chunks are cut from the largest batch, so that a smaller one adds
 * up in the same order.
 */
import { accumulator, guard, load } from '../kernel/expr.ts';
import { add, axesOf, axisIndex, constant, maxExtent, scale, volume, type Axis, type Extent, type Index } from '../kernel/index.ts';
import { pruneBindings } from '../kernel/canonical.ts';
import { postOrder, substituteAxes } from '../kernel/traverse.ts';
import type { Bound, Expr, Kernel, ReduceStage, Store } from '../kernel/ir.ts';
import { prefersTile, sumsAtOnce } from '../../shaders/sums-choose.ts';
import { sharesBlocks } from '../../shaders/tile-shapes.ts';
import type { Target } from '../target.ts';
import { nextAxisId } from './axes.ts';
import type { LoweredKernel, Tensor } from './lower.ts';

/** Invocations that keep a device of the class busy, and the least work worth a second kernel. */
const WANTED = {
  cpu: { product: 64, sum: 512 },
  integrated: { product: 4096, sum: 16_384 },
  apple: { product: 8192, sum: 32_768 },
  discrete: { product: 32_768, sum: 131_072 },
} as const;
const MIN_CHUNK = { product: 256, sum: 128 } as const;
const MAX_PARTS = { cpu: 32, integrated: 64, apple: 64, discrete: 128 } as const;
/** Results that one invocation of a tiled product owns, roughly. */
const TILE = 32;

/** `id` names the partial sums' tensor; it must be unique in the program. */
export function splitReduction(lowered: LoweredKernel, isProduct: boolean, target: Target, id: string): readonly LoweredKernel[] {
  const { kernel } = lowered;
  const [first, second, ...rest] = kernel.stages;
  if (first?.kind !== 'reduce' || second?.kind !== 'store' || rest.length > 0 || second.axes.length > 0) return [lowered];
  if (first.axes.length === 0 || first.accumulators.some((a) => a.fn === 'argmax')) return [lowered];
  const points = volume(kernel.axes);
  const work = volume(first.axes);
  const device = target.deviceClass;
  const kind = isProduct ? 'product' : 'sum';
  const invocations = isProduct ? Math.ceil(points / TILE) : points;
  const wanted = Math.min(Math.ceil(WANTED[device][kind] / invocations), Math.floor(work / MIN_CHUNK[kind]), MAX_PARTS[device]);
  const outer = first.axes[0]!;
  const size = maxExtent(outer.extent);
  if (wanted < 2 || size < 2) return [lowered];
  if (device !== 'cpu' && !(isProduct && (sharesBlocks(2 * points * work, target) || prefersTile(kernel, target))) && sumsAtOnce(kernel, work, target)) return [lowered];
  const even = Math.ceil(size / Math.min(wanted, size));
  // A GPU's lanes read four elements of a row at a time.
  const chunk = device !== 'cpu' && kind === 'sum' && even >= 64 ? Math.ceil(even / 4) * 4 : even;
  const parts = Math.ceil(size / chunk);
  return parts < 2 ? [lowered] : cut(lowered, first, { outer, chunk, parts, id });
}

interface Cut {
  readonly outer: Axis;
  readonly chunk: number;
  readonly parts: number;
  readonly id: string;
}

function cut(lowered: LoweredKernel, stage: ReduceStage, { outer, chunk, parts, id }: Cut): readonly LoweredKernel[] {
  const { kernel, tensors } = lowered;
  let next = nextAxisId(kernel);
  const part: Axis = { id: next++, extent: parts, name: 'part' };
  const within: Axis = { id: next++, extent: chunk, name: outer.name };
  const position = add(scale(axisIndex(part), chunk), axisIndex(within));
  const bound: Bound = { index: position, lower: 0, upper: upperOf(outer.extent) };
  const moved = new Map([[outer.id, position]]);

  const spans = stage.accumulators.map((_, i) => axesOfSum(kernel, i));
  const partials = spans.map((axes, i): Tensor => ({ kind: 'partial', id: `${id}.${i}`, elements: paddedElements(axes) * parts }));
  const partialAt = (i: number, at: Index): Index => add(scale(at, paddedElements(spans[i]!)), pointIndex(spans[i]!));
  const firstBinding = kernel.bindings.length;

  const first: Kernel = {
    name: `${kernel.name}_partial`,
    axes: [part, ...kernel.axes],
    stages: [
      {
        kind: 'reduce',
        axes: [within, ...stage.axes.slice(1)],
        accumulators: stage.accumulators.map((a) => ({ fn: a.fn, value: guard([bound], substituteAxes(a.value, moved), neutral(a.fn)) })),
      },
      {
        kind: 'store',
        axes: [],
        stores: stage.accumulators.map((a, i) => ({ binding: firstBinding + i, index: partialAt(i, axisIndex(part)), value: accumulator(0, i, a.value.type), ...whereOf(kernel, i) })),
      },
    ],
    bindings: [...kernel.bindings, ...partials.map((_, i) => ({ name: i === 0 ? 'partial' : `partial${i + 1}`, access: 'read_write' as const, format: 'f32' as const }))],
  };

  const over: Axis = { id: next++, extent: parts, name: 'part' };
  const second: Kernel = {
    name: `${kernel.name}_finish`,
    axes: kernel.axes,
    stages: [
      {
        kind: 'reduce',
        axes: [over],
        accumulators: stage.accumulators.map((a, i) => ({ fn: a.fn, value: load(firstBinding + i, partialAt(i, axisIndex(over)), a.value.type) as Expr })),
      },
      kernel.stages[1]!,
    ],
    bindings: [...kernel.bindings, ...partials.map((_, i) => ({ name: i === 0 ? 'partial' : `partial${i + 1}`, access: 'read' as const, format: 'f32' as const }))],
  };
  const reducing = new Set(lowered.anchors);
  return [first, second].map((k, i) => {
    const { kernel: pruned, kept } = pruneBindings(k);
    // The products and sums are the first kernel's work, what follows elementwise the second's.
    const counted = lowered.members.filter((id) => reducing.has(id) === (i === 0));
    return { ...lowered, kernel: pruned, tensors: kept.map((b) => [...tensors, ...partials][b]!), counted };
  });
}

/** Of a sum that rides along, the point at which it is written. */
function whereOf(kernel: Kernel, accumulator: number): Pick<Store, 'where'> {
  const stores = kernel.stages.flatMap((s) => (s.kind === 'store' ? s.stores : []));
  const where = stores.find((s) => s.where && postOrder([s.value]).some((e) => e.kind === 'accumulator' && e.accumulator === accumulator))?.where;
  return where ? { where } : {};
}

/** The axes that an accumulator has a sum for each point of: of a sum that rides along, those that its store is not bound to a point of. */
function axesOfSum(kernel: Kernel, accumulator: number): readonly Axis[] {
  const { where } = whereOf(kernel, accumulator);
  if (!where) return kernel.axes;
  const bound = new Set([...axesOf(where.index)].map((a) => a.id));
  return kernel.axes.filter((a) => !bound.has(a.id));
}

function upperOf(extent: Extent): Bound['upper'] {
  return typeof extent === 'number' ? extent : { rows: extent.times };
}

function neutral(fn: 'sum' | 'max' | 'min' | 'argmax'): number {
  return fn === 'sum' ? 0 : fn === 'min' ? 3.4028234663852886e38 : -3.4028234663852886e38;
}

/** Rows of the partial results are padded as tensors are, so that vector stores stay aligned. */
function sizes(axes: readonly Axis[]): number[] {
  return axes.map((a, i) => {
    const size = maxExtent(a.extent);
    return i === axes.length - 1 && size > 4 ? Math.ceil(size / 4) * 4 : size;
  });
}

function paddedElements(axes: readonly Axis[]): number {
  return sizes(axes).reduce((n, s) => n * s, 1);
}

function pointIndex(axes: readonly Axis[]): Index {
  const widths = sizes(axes);
  return axes.reduce((index, axis, i) => add(scale(index, widths[i]!), axisIndex(axis)), constant(0));
}

