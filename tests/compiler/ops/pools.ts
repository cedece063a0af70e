/** Random poolings of both kinds: windows at a fixed step, and as many even windows as are asked for. */
import type { Attrs } from '../../../src/compiler/graph/ir.ts';
import { elements } from '../../../src/compiler/ops/tensor.ts';
import type { Generator } from './generator.ts';

export interface AnyPool {
  readonly attrs: Attrs;
  /** Elements of a window. */
  readonly taps: number;
  readonly x: number[];
  readonly y: number[];
}

/** Bounds of window i by PyTorch's formula. */
export function adaptiveWindow(i: number, size: number, windows: number): readonly [start: number, end: number] {
  return [Math.floor((i * size) / windows), Math.ceil(((i + 1) * size) / windows)];
}

/** Fewer windows than elements, as many, or more. */
export function randomAdaptive(r: Generator): AnyPool {
  const rank = r.pick([1, 2, 2, 3]);
  const size = r.list(rank, () => r.pick(rank === 3 ? [1, 2, 3] : [1, 2, 3, 5, 6, 7, 9]));
  const output = size.map((s) => r.pick([1, 2, 3, s, s + 1]));
  const widest = size.map((s, d) => Math.max(...Array.from({ length: output[d]! }, (_, i) => adaptiveWindow(i, s, output[d]!)).map(([a, b]) => b - a)));
  const [n, c] = [r.pick([1, 2]), r.pick([1, 3])];
  return { attrs: { output }, taps: elements(widest), x: [n, c, ...size], y: [n, c, ...output] };
}

/** One of both kinds; `sliding` makes the other one. */
export function anyPool(r: Generator, sliding: (r: Generator) => { readonly attrs: Attrs & { readonly kernel: readonly number[] }; readonly x: number[]; readonly y: number[] }): AnyPool {
  if (r.int(0, 2) === 0) return randomAdaptive(r);
  const { attrs, x, y } = sliding(r);
  return { attrs, taps: elements(attrs.kernel), x, y };
}
