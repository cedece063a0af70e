/** Shapes of a convolution, which its forward op and its two gradients share. */
import type { Attrs } from '../graph/ir.ts';
import type { Shape } from '../../plan/layout.ts';
import { intAttr, require, showShape, sizeAt } from './rules.ts';
import { spatial, windowAsAttrs, windowAttrs, windowCount, windowTable, type Window } from './window.ts';
import { elements } from './tensor.ts';

/** x [N, C, ...size], w [O, C / groups, ...kernel], y [N, O, ...windows]. */
export interface Convolution {
  readonly window: Window;
  readonly groups: number;
  readonly channels: number;
  readonly outputs: number;
  readonly size: readonly number[];
  readonly windows: readonly number[];
}

/** From the shapes of x and w; throws where they don't fit. */
export function convolution(attrs: Attrs, x: Shape, w: Shape): Convolution {
  const size = spatial(x);
  require(w.length === x.length && !w.includes('N'), () => `weight ${showShape(w)} for an input ${showShape(x)}`);
  const window = windowAttrs(attrs, w.slice(2) as number[]);
  const groups = intAttr(attrs, 'groups', 1);
  const channels = sizeAt(x, 1);
  const outputs = sizeAt(w, 0);
  require(channels % groups === 0 && outputs % groups === 0, () => `${channels} input and ${outputs} output channels do not divide into ${groups} groups`);
  require(w[1] === channels / groups, () => `weight ${showShape(w)} has ${w[1]} input channels, where ${channels} in ${groups} groups make ${channels / groups}`);
  return { window, groups, channels, outputs, size, windows: size.map((s, d) => windowCount(s, window, d)) };
}

/** The attributes of `conv`; its gradients add `size` or `kernel`. */
export function convolutionAttrs(c: Convolution): Attrs {
  return { ...windowAsAttrs(c.window), groups: c.groups };
}

export function requireWindows(c: Convolution, dy: Shape): void {
  const fits = dy.length === c.size.length + 2 && dy[1] === c.outputs && c.windows.every((n, d) => n === dy[d + 2]);
  require(fits, () => `gradient ${showShape(dy)} of a convolution that gives [N, ${[c.outputs, ...c.windows].join(', ')}]`);
}

/** Multiply-adds count two; every tap counts, those in the padding too. */
export function convolutionFlops(c: Convolution, batch: number | 'N' | undefined, rows: number): number {
  const n = batch === 'N' ? rows : (batch ?? 1);
  return 2 * n * c.outputs * elements(c.windows) * (c.channels / c.groups) * elements(c.window.kernel);
}

/**
 * Calls `visit` with the offsets in x, w and y of every product of the convolution: y[..] += x[..] * w[..], and the other
 * two ways round for the gradients.
 */
export function eachProduct(c: Convolution, batch: number, visit: (x: number, w: number, y: number) => void): void {
  const table = windowTable(c.size, c.windows, c.window);
  const taps = elements(c.window.kernel);
  const positions = elements(c.size);
  const points = elements(c.windows);
  const inGroup = c.channels / c.groups;
  const outGroup = c.outputs / c.groups;
  for (let n = 0; n < batch; n++) {
    for (let o = 0; o < c.outputs; o++) {
      const group = Math.floor(o / outGroup);
      for (let i = 0; i < inGroup; i++) {
        const x = (n * c.channels + group * inGroup + i) * positions;
        const w = (o * inGroup + i) * taps;
        const y = (n * c.outputs + o) * points;
        for (let p = 0; p < points; p++) {
          for (let t = 0; t < taps; t++) {
            const at = table[p * taps + t]!;
            if (at >= 0) visit(x + at, w + t, y + p);
          }
        }
      }
    }
  }
}
