/**
 * Sliding windows over 1 to 3 spatial axes: the geometry that convolution and pooling share. Tap k of window y reads
 * position y * stride + k * dilation - low, where `low` is the padding before the axis.
 */
import { add, constant, floorDiv, modulo, scale, type Index } from '../kernel/index.ts';
import type { Bound } from '../kernel/ir.ts';
import type { Attrs } from '../graph/ir.ts';
import type { Shape } from '../../plan/layout.ts';
import { intsAttr, paddingAttr, require, showShape, sizeAt } from './rules.ts';
import { generate, stridesOf } from './tensor.ts';

export interface Window {
  readonly kernel: readonly number[];
  readonly stride: readonly number[];
  readonly padding: readonly (readonly [number, number])[];
  readonly dilation: readonly number[];
}

/** Reads stride, padding and dilation (1 where it is absent) for a kernel. */
export function windowAttrs(attrs: Attrs, kernel: readonly number[]): Window {
  const rank = kernel.length;
  require(rank >= 1 && rank <= 3, () => `${rank} spatial axes, not 1 to 3`);
  return {
    kernel,
    stride: intsAttr(attrs, 'stride', 1, rank),
    padding: paddingAttr(attrs, rank),
    dilation: 'dilation' in attrs ? intsAttr(attrs, 'dilation', 1, rank) : kernel.map(() => 1),
  };
}

/** The attributes that say the same, to build further ops from. */
export function windowAsAttrs({ stride, padding, dilation }: Window): { stride: number[]; padding: number[][]; dilation: number[] } {
  return { stride: [...stride], padding: padding.map((p) => [...p]), dilation: [...dilation] };
}

/** Positions from a window's first tap to its last, counted. */
export function reach(kernel: number, dilation: number): number {
  return (kernel - 1) * dilation + 1;
}

/**
 * How many windows an axis of `size` has: PyTorch's rule. With `ceil` the last window may stick out at the end, as long
 * as it starts within the axis or the padding before it.
 */
export function windowCount(size: number, w: Window, axis: number, ceil = false): number {
  const [low, high] = w.padding[axis]!;
  const stride = w.stride[axis]!;
  const wide = reach(w.kernel[axis]!, w.dilation[axis]!);
  const room = size + low + high - wide;
  let count = (ceil ? Math.ceil(room / stride) : Math.floor(room / stride)) + 1;
  if (ceil && (count - 1) * stride >= size + low) count--;
  require(count >= 1 && (room >= 0 || ceil), () => `a window of ${wide} does not fit an axis of ${size} with padding ${low} and ${high}`);
  return count;
}

/** Sizes of the spatial axes of [N, C, ...]. */
export function spatial(shape: Shape): number[] {
  require(shape.length >= 3 && shape.length <= 5, () => `${showShape(shape)} is not [N, C, ...] with 1 to 3 spatial axes`);
  return shape.slice(2).map((_, i) => sizeAt(shape, i + 2));
}

/** For the references: offset within the spatial axes of `size` that tap t of window w reads, at [w * taps + t]; -1 in the padding. */
export function windowTable(size: readonly number[], windows: readonly number[], w: Window): Int32Array {
  const strides = stridesOf(size);
  const table = generate([...windows, ...w.kernel], (index) => {
    let offset = 0;
    for (let d = 0; d < size.length; d++) {
      const p = index[d]! * w.stride[d]! + index[size.length + d]! * w.dilation[d]! - w.padding[d]![0];
      if (p < 0 || p >= size[d]!) return -1;
      offset += p * strides[d]!;
    }
    return offset;
  });
  return Int32Array.from(table.data);
}

// --- lowering ---------------------------------------------------------------------------------------------------------

/** Names of spatial axes, the last one `x`. */
export function spatialNames(rank: number, prefix = ''): string[] {
  return ['z', 'y', 'x'].slice(3 - rank).map((name) => prefix + name);
}

/** The position that tap `tap` of window `window` reads, and the bounds that keep it out of the padding. */
export function readAt(w: Window, size: readonly number[], window: readonly Index[], tap: readonly Index[]): { at: Index[]; bounds: Bound[] } {
  const at = window.map((p, d) => add(scale(p, w.stride[d]!), scale(tap[d]!, w.dilation[d]!), constant(-w.padding[d]![0])));
  return { at, bounds: at.map((index, d) => ({ index, lower: 0, upper: size[d]! })) };
}

/** Along one axis: the window whose tap `tap` reads position `at`, and the bounds under which there is one. */
export function windowReading(w: Window, windows: readonly number[], axis: number, at: Index, tap: Index): { window: Index; bounds: Bound[] } {
  const stride = w.stride[axis]!;
  const from = add(at, constant(w.padding[axis]![0]), scale(tap, -w.dilation[axis]!));
  const window = floorDiv(from, stride);
  const inside: Bound = { index: window, lower: 0, upper: windows[axis]! };
  return { window, bounds: stride > 1 ? [{ index: modulo(from, stride), lower: 0, upper: 1 }, inside] : [inside] };
}

/**
 * As `windowReading` for an axis with a stride: only each stride-th tap reads a position, and which ones depends on where
 * it lies within a stride. Turn `turn` (0 <= turn < turns) is the tap of that many strides; `own` are the bounds under
 * which it is a tap at all.
 */
export function windowInStride(w: Window, windows: readonly number[], axis: number, at: Index, turn: Index): { window: Index; tap: Index; bounds: Bound[]; own: Bound[] } {
  const [stride, kernel] = [w.stride[axis]!, w.kernel[axis]!];
  const from = add(at, constant(w.padding[axis]![0]));
  const window = add(floorDiv(from, stride), scale(turn, -1));
  const tap = add(modulo(from, stride), scale(turn, stride));
  return { window, tap, bounds: [{ index: window, lower: 0, upper: windows[axis]! }], own: [{ index: tap, lower: 0, upper: kernel }] };
}

/** Turns of `windowInStride`, where an axis of `size` falls into whole strides; undefined where `windowReading` is better. */
export function turnsInStride(w: Window, axis: number, size: number): number | undefined {
  const stride = w.stride[axis]!;
  return stride > 1 && w.dilation[axis] === 1 && size % stride === 0 ? Math.ceil(w.kernel[axis]! / stride) : undefined;
}

/** How many windows can read one position, per axis; 1 where windows don't overlap. */
export function overlap(w: Window): number[] {
  return w.kernel.map((kernel, d) => Math.floor(((kernel - 1) * w.dilation[d]!) / w.stride[d]!) + 1);
}

/**
 * The `back`-th window before the last one that can read position `at` (0 <= back < overlap), with the tap that does, and
 * the bounds under which both exist. Only those windows are looked at, where `windowReading` tries every tap.
 */
export function windowCovering(w: Window, windows: readonly number[], at: readonly Index[], back: readonly Index[]): { window: Index[]; tap: Index[]; bounds: Bound[] } {
  const bounds: Bound[] = [];
  const window: Index[] = [];
  const tap: Index[] = [];
  at.forEach((p, d) => {
    const stride = w.stride[d]!;
    const dilation = w.dilation[d]!;
    const from = add(p, constant(w.padding[d]![0]));
    window[d] = add(floorDiv(from, stride), scale(back[d]!, -1));
    const distance = add(modulo(from, stride), scale(back[d]!, stride));
    if (dilation > 1) bounds.push({ index: modulo(distance, dilation), lower: 0, upper: 1 });
    tap[d] = floorDiv(distance, dilation);
    bounds.push({ index: window[d]!, lower: 0, upper: windows[d]! }, { index: tap[d]!, lower: 0, upper: w.kernel[d]! });
  });
  return { window, tap, bounds };
}
