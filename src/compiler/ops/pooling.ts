/** Shapes and windows of a pooling, which the pools and their gradients share. */
import type { Attrs, TensorType } from '../graph/ir.ts';
import type { Index } from '../kernel/index.ts';
import type { Bound } from '../kernel/ir.ts';
import type { Shape } from '../../plan/layout.ts';
import { adaptive } from './adaptive.ts';
import { intsAttr, ofType, operands, require, showShape } from './rules.ts';
import { elements } from './tensor.ts';
import { overlap, reach, readAt, spatial, windowAttrs, windowCount, windowCovering, windowTable } from './window.ts';

/** Lowest finite f32: what a max pool sees in its padding. */
export const LOWEST = -3.4028234663852886e38;

/** x [N, C, ...size] to [N, C, ...windows]: which elements each window reads, and which windows read each element. */
export interface Pooling {
  readonly size: readonly number[];
  readonly windows: readonly number[];
  /** Taps of the largest window. */
  readonly kernel: readonly number[];
  /** For the references: offset within the spatial axes that tap t of window w reads, at [w * taps + t]; -1 where there is nothing. */
  table(): Int32Array;
  /** What tap `tap` of window `window` reads, and the bounds under which there is something. */
  read(window: readonly Index[], tap: readonly Index[]): { at: Index[]; bounds: Bound[] };
  /** How many windows can read one position, per axis. */
  overlap(): number[];
  /** The `back`-th window that can read position `at`, with the tap that does, and the bounds under which both exist. */
  cover(at: readonly Index[], back: readonly Index[]): { window: Index[]; tap: Index[]; bounds: Bound[] };
}

/**
 * From the attributes `kernel`, `stride`, `padding`, `dilation?`, `ceil_mode?`: windows at a fixed step; or from `output` alone:
 * as many windows as it says, as even as can be.
 */
export function pooling(attrs: Attrs, size: readonly number[]): Pooling {
  return 'output' in attrs ? adaptive(size, intsAttr(attrs, 'output', 1, size.length)) : sliding(attrs, size);
}

function sliding(attrs: Attrs, size: readonly number[]): Pooling {
  const window = windowAttrs(attrs, intsAttr(attrs, 'kernel', 1, size.length));
  const ceil = attrs['ceil_mode'] ?? false;
  require(typeof ceil === 'boolean', () => `ceil_mode is ${JSON.stringify(ceil)}, neither true nor false`);
  window.padding.forEach(([low, high], d) => {
    const wide = reach(window.kernel[d]!, window.dilation[d]!);
    require(low < wide && high < wide, () => `padding ${low}, ${high} holds whole windows of ${wide}`);
  });
  const windows = size.map((s, d) => windowCount(s, window, d, ceil));
  return {
    size,
    windows,
    kernel: window.kernel,
    table: () => windowTable(size, windows, window),
    read: (at, tap) => readAt(window, size, at, tap),
    overlap: () => overlap(window),
    cover: (at, back) => windowCovering(window, windows, at, back),
  };
}

/** For the references: how many taps a window has, and the flat element that tap `t` of the i-th window of all planes reads; -1 where there is nothing. */
export function tapsOf(p: Pooling): { readonly taps: number; at(i: number, t: number): number } {
  const table = p.table();
  const taps = elements(p.kernel);
  const points = elements(p.windows);
  const positions = elements(p.size);
  return {
    taps,
    at(i, t) {
      const offset = table[(i % points) * taps + t]!;
      return offset < 0 ? -1 : Math.floor(i / points) * positions + offset;
    },
  };
}

/** Of an op whose operand `x` is what the pool reads. */
export function poolingOf(attrs: Attrs, x: Shape): Pooling {
  return pooling(attrs, spatial(x));
}

/** Of an op whose operand `dy` is shaped as what the pool gives, and whose attribute `size` is what it reads. */
export function poolingFrom(attrs: Attrs, dy: Shape): Pooling {
  const p = pooling(attrs, intsAttr(attrs, 'size', 1, spatial(dy).length));
  requireWindows(p, dy);
  return p;
}

export function requireWindows(p: Pooling, dy: Shape): void {
  require(p.windows.length === dy.length - 2 && p.windows.every((n, d) => n === dy[d + 2]), () => `${showShape(dy)} is not [N, C, ${p.windows.join(', ')}], one element a window`);
}

/** Operands (values f32, positions i32) of one shape [N, C, ...windows]. */
export function valuesAndPositions(values: TensorType, positions: TensorType, sameSpatial: boolean): void {
  ofType(values, 'f32');
  ofType(positions, 'i32');
  const upTo = sameSpatial ? values.shape.length : 2;
  const fits = values.shape.length === positions.shape.length && values.shape.slice(0, upTo).every((d, i) => d === positions.shape[i]);
  require(fits, () => `values ${showShape(values.shape)} and positions ${showShape(positions.shape)}`);
}

/** Type of the pools themselves. */
export function pooledType(inputs: readonly TensorType[], attrs: Attrs, dtype: 'f32' | 'i32'): TensorType {
  operands(inputs, 1);
  const x = inputs[0]!;
  ofType(x, 'f32');
  return { shape: [x.shape[0]!, x.shape[1]!, ...poolingOf(attrs, x.shape).windows], dtype };
}

/** One operation for each tap of each window. */
export function poolingFlops(p: Pooling, shape: Shape, rows: number): number {
  const planes = (shape[0] === 'N' ? rows : shape[0]!) * (shape[1] as number);
  return planes * elements(p.windows) * elements(p.kernel);
}

/** The attributes without `size`, as the pools take them. */
export function poolAttrs(attrs: Attrs): Attrs {
  const { size: _, ...rest } = attrs;
  return rest;
}
