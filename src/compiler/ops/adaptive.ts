/**
 * Windows of adaptive pooling: `windows` of them cover an axis of `size`, window i from floor(i size / windows) to
 * ceil((i + 1) size / windows), PyTorch's rule. They differ by one element at most and may share their ends; where there are more
 * windows than elements, each reads one or two. Element p lies in the windows floor(p windows / size) to
 * ceil((p + 1) windows / size): the same rule with size and windows exchanged.
 */
import { add, constant, floorDiv, scale, type Index } from '../kernel/index.ts';
import type { Bound } from '../kernel/ir.ts';
import type { Pooling } from './pooling.ts';
import { generate, stridesOf } from './tensor.ts';

/** First element of window i, and the one behind its last. */
export function startOf(i: number, size: number, windows: number): number {
  return Math.floor((i * size) / windows);
}

export function endOf(i: number, size: number, windows: number): number {
  return Math.ceil(((i + 1) * size) / windows);
}

/** Elements of the largest window. */
function widest(size: number, windows: number): number {
  return Math.max(...Array.from({ length: windows }, (_, i) => endOf(i, size, windows) - startOf(i, size, windows)));
}

function startIndex(i: Index, size: number, windows: number): Index {
  return floorDiv(scale(i, size), windows);
}

/** The bound that `at`, which lies in window i or behind it, lies in it. */
function beforeEnd(at: Index, i: Index, size: number, windows: number): Bound {
  const end = floorDiv(add(scale(i, size), constant(size + windows - 1)), windows);
  const past = add(at, scale(end, -1));
  return { index: past, lower: past.min, upper: 0 };
}

export function adaptive(size: readonly number[], windows: readonly number[]): Pooling {
  const kernel = size.map((s, d) => widest(s, windows[d]!));
  return {
    size,
    windows,
    kernel,
    table() {
      const strides = stridesOf(size);
      const table = generate([...windows, ...kernel], (index) => {
        let offset = 0;
        for (let d = 0; d < size.length; d++) {
          const p = startOf(index[d]!, size[d]!, windows[d]!) + index[size.length + d]!;
          if (p >= endOf(index[d]!, size[d]!, windows[d]!)) return -1;
          offset += p * strides[d]!;
        }
        return offset;
      });
      return Int32Array.from(table.data);
    },
    read(window, tap) {
      const at = window.map((i, d) => add(startIndex(i, size[d]!, windows[d]!), tap[d]!));
      return { at, bounds: at.map((p, d) => beforeEnd(p, window[d]!, size[d]!, windows[d]!)) };
    },
    overlap: () => windows.map((n, d) => widest(n, size[d]!)),
    cover(at, back) {
      const window = at.map((p, d) => add(startIndex(p, windows[d]!, size[d]!), back[d]!));
      const bounds = window.map((i, d) => beforeEnd(i, at[d]!, windows[d]!, size[d]!));
      const tap = at.map((p, d) => add(p, scale(startIndex(window[d]!, size[d]!, windows[d]!), -1)));
      return { window, tap, bounds };
    },
  };
}
