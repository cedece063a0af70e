/** Pooling over one, two or three spatial axes: PyTorch's rules for padding, for the last window, and for windows that do not divide. */
import type { ArgSpecs, Args } from '../config/args.ts';
import type { NodeId } from '../graph/ir.ts';
import type { LayerContext, LayerDef } from './layer.ts';
import { AXIS_NAMES, expectFloat, expectRank, printShape, sizeAt, symmetric, windowSizes, type Window } from './shapes.ts';
import { booleanOf, optionalNumber, optionalSizes, sizesOf } from './values.ts';

type Rank = 1 | 2 | 3;

const LETTERS: Readonly<Record<Rank, string>> = { 1: 'L', 2: 'H, W', 3: 'D, H, W' };
const EXAMPLE: Readonly<Record<Rank, readonly number[]>> = { 1: [2, 7], 2: [2, 6, 6], 3: [1, 4, 4, 5] };

function shapeText(rank: Rank, out: string): string {
  return `[N, C, ${LETTERS[rank]}] → [N, C, ${out}]`;
}

function windowArgs(rank: Rank): ArgSpecs {
  return {
    kernel_size: { type: { kind: 'size', axes: rank, min: 1 }, doc: `${rank === 1 ? 'Length' : rank === 2 ? 'Height and width' : 'Depth, height and width'} of the window.` },
    stride: { type: { kind: 'size', axes: rank, min: 1 }, default: null, doc: 'Step of the window; the kernel size where it is not given.' },
    padding: { type: { kind: 'size', axes: rank, min: 0 }, default: 0, doc: 'Elements added on each side, at most half the kernel.' },
  };
}

const CEIL_MODE = { type: { kind: 'bool' }, default: false, doc: 'Whether a last window that only partly lies inside counts.' } as const;

/** Spatial sizes of an input [N, C, …]. */
function spatialSizes(context: LayerContext, x: NodeId, rank: Rank): number[] {
  const shape = expectRank(context, x, rank + 2, `[N, channels, ${AXIS_NAMES[rank]!.join(', ')}]`);
  expectFloat(context, x);
  return shape.slice(2).map((_, i) => sizeAt(shape, i + 2));
}

function maxPool(rank: Rank): LayerDef {
  return {
    name: `max_pool${rank}d`,
    summary: 'Maximum of each window; of equal values the first one gets the gradient.',
    args: {
      ...windowArgs(rank),
      dilation: { type: { kind: 'size', axes: rank, min: 1 }, default: 1, doc: 'Distance between the elements of a window.' },
      ceil_mode: CEIL_MODE,
    },
    primary: 'kernel_size',
    inputs: { min: 1, max: 1 },
    shape: shapeText(rank, LETTERS[rank].replace(/\w/g, '$&′')),
    example: { input: EXAMPLE[rank], model: `- max_pool${rank}d: 2` },

    build(context, [x], args) {
      const { window } = poolWindow(context, x!, rank, args, sizesOf(args, 'dilation', rank));
      return context.g.add('max_pool', [x!], { kernel: window.kernel, stride: window.stride, padding: window.padding, dilation: window.dilation });
    },
  };
}

function avgPool(rank: Rank): LayerDef {
  return {
    name: `avg_pool${rank}d`,
    summary: 'Mean of each window.',
    args: {
      ...windowArgs(rank),
      ceil_mode: CEIL_MODE,
      count_include_pad: { type: { kind: 'bool' }, default: true, doc: 'Whether the zeros of the padding count in the mean.' },
      ...(rank === 1 ? {} : { divisor_override: { type: { kind: 'int', min: 1 }, default: null, doc: 'Divides by this instead of the number of elements.' } satisfies ArgSpecs[string] }),
    },
    primary: 'kernel_size',
    inputs: { min: 1, max: 1 },
    shape: shapeText(rank, LETTERS[rank].replace(/\w/g, '$&′')),
    example: { input: EXAMPLE[rank], model: `- avg_pool${rank}d: 2` },

    build(context, [x], args) {
      const { g } = context;
      const { window, sizes, padding, out } = poolWindow(context, x!, rank, args, new Array<number>(rank).fill(1));
      const sum = g.add('sum_pool', [x!], { kernel: window.kernel, stride: window.stride, padding: window.padding });
      const override = optionalNumber(args, 'divisor_override');
      if (override !== undefined) return g.binaryConst('mul', sum, 1 / override);
      // Elements that count reach from -border to size + border; where every window has them all, the divisor is a constant.
      const border = booleanOf(args, 'count_include_pad') ? padding : padding.map(() => 0);
      const starts = out.map((count, i) => Array.from({ length: count }, (_, k) => k * window.stride[i]! - padding[i]!));
      const counts = starts.map((list, i) => list.map((start) => Math.min(start + window.kernel[i]!, sizes[i]! + border[i]!) - Math.max(start, -border[i]!)));
      return divideByCounts(context, sum, counts, (i) => {
        const start = g.binaryConst('sub', g.binaryConst('mul', positions(context, out[i]!), window.stride[i]!), padding[i]!);
        const end = g.binaryConst('min', g.binaryConst('add', start, window.kernel[i]!), sizes[i]! + border[i]!);
        return g.binary('sub', end, g.binaryConst('max', start, -border[i]!));
      });
    },
  };
}

function adaptivePool(rank: 1 | 2, kind: 'avg' | 'max'): LayerDef {
  const name = `adaptive_${kind}_pool${rank}d`;
  return {
    name,
    summary: `${kind === 'avg' ? 'Mean' : 'Maximum'} of as many windows as the output has elements, each as large as the others or one larger${kind === 'avg' ? '' : '; of equal values the first one gets the gradient'}.`,
    args: {
      output_size: {
        type: rank === 1 ? { kind: 'size', axes: 1, min: 1 } : { kind: 'union', of: [{ kind: 'size', axes: rank, min: 1 }, { kind: 'list', of: { kind: 'union', of: [{ kind: 'int', min: 1 }, { kind: 'null' }] }, length: rank }] },
        doc: rank === 1 ? "Length of the output; it need not divide the input's." : "Height and width of the output, which need not divide the input's; `null` in a list keeps the input's.",
      },
    },
    primary: 'output_size',
    inputs: { min: 1, max: 1 },
    shape: shapeText(rank, 'output_size'),
    example: { input: rank === 1 ? [2, 7] : [2, 5, 6], model: `- ${name}: ${rank === 1 ? '3' : '[3, 2]'}` },

    build(context, [x], args) {
      const { g } = context;
      const sizes = spatialSizes(context, x!, rank);
      const wanted = args.output_size;
      const output = Array.isArray(wanted) ? wanted.map((n, i) => (typeof n === 'number' ? n : sizes[i]!)) : sizesOf(args, 'output_size', rank);
      const axes = sizes.map((_, i) => i + 2);
      const whole = output.every((n) => n === 1);
      const even = sizes.every((size, i) => size % output[i]! === 0);
      const window = even ? { kernel: sizes.map((size, i) => size / output[i]!), stride: sizes.map((size, i) => size / output[i]!), padding: sizes.map(() => [0, 0]) } : { output };
      if (kind === 'max') return g.add('max_pool', [x!], window);
      // One value an image is an ordinary mean, which reads it in parallel.
      const shape = context.type(x!).shape;
      if (whole) return g.reshape(g.mean(x!, axes), [shape[0]!, shape[1]!, ...output]);
      const counts = sizes.map((size, i) => Array.from({ length: output[i]! }, (_, k) => Math.ceil(((k + 1) * size) / output[i]!) - Math.floor((k * size) / output[i]!)));
      return divideByCounts(context, g.add('sum_pool', [x!], window), counts, (i) => {
        // In integers, so that no quotient is rounded to the wrong side.
        const index = g.add('iota', [], { shape: [output[i]!], axis: 0, dtype: 'i32' });
        const start = g.binaryConst('div', g.binaryConst('mul', index, sizes[i]!), output[i]!);
        const end = g.binaryConst('div', g.binaryConst('add', g.binaryConst('mul', index, sizes[i]!), sizes[i]! + output[i]! - 1), output[i]!);
        return g.cast(g.binary('sub', end, start), 'f32');
      });
    },
  };
}

export const globalAvgPool: LayerDef = {
  name: 'global_avg_pool',
  summary: 'Mean of each channel over all of its positions.',
  args: { keepdim: { type: { kind: 'bool' }, default: false, doc: 'Whether the axes stay, with size 1: [N, C, 1, 1].' } },
  inputs: { min: 1, max: 1 },
  shape: '[N, C, …] → [N, C]',
  example: { input: [3, 4, 5], model: '- global_avg_pool' },

  build(context, [x], args) {
    const { g } = context;
    const { shape } = context.type(x!);
    expectFloat(context, x!);
    if (shape.length < 3) context.fail('shape-mismatch', `takes an input [N, channels, …] with one spatial axis or more, but gets ${printShape(shape)}`, 'a row of numbers has nothing to average over');
    const mean = g.mean(x!, shape.slice(2).map((_, i) => i + 2));
    return booleanOf(args, 'keepdim') ? g.reshape(mean, [shape[0]!, shape[1]!, ...shape.slice(2).map(() => 1)]) : mean;
  },
};

interface Pooling {
  /** With the high padding that `ceil_mode` adds. */
  readonly window: Window;
  readonly sizes: readonly number[];
  readonly padding: readonly number[];
  readonly out: readonly number[];
}

function poolWindow(context: LayerContext, x: NodeId, rank: Rank, args: Args, dilation: readonly number[]): Pooling {
  const sizes = spatialSizes(context, x, rank);
  const kernel = sizesOf(args, 'kernel_size', rank);
  const stride = optionalSizes(args, 'stride', rank) ?? kernel;
  const padding = sizesOf(args, 'padding', rank);
  const reach = kernel.map((k, i) => dilation[i]! * (k - 1) + 1);
  padding.forEach((p, i) => {
    // Half of what the window spans for one axis, half of its elements for more, as PyTorch has it.
    const limit = rank === 1 ? reach[i]! : kernel[i]!;
    if (2 * p > limit) context.fail('padding-too-large', `\`padding\` ${p} is more than half of the kernel's ${limit}`, 'a window could lie in the padding alone');
  });
  const base = { kernel, stride, dilation, padding: symmetric(padding) };
  const ceil = booleanOf(args, 'ceil_mode');
  const out = ceil ? ceilSizes(context, sizes, base) : windowSizes(context, sizes, base);
  sizes.forEach((size, i) => expectInside(context, size, out[i]!, base, i));
  if (!ceil) return { window: base, sizes, padding, out };
  const high = sizes.map((size, i) => Math.max(padding[i]!, (out[i]! - 1) * stride[i]! + reach[i]! - size - padding[i]!));
  return { window: { ...base, padding: padding.map((low, i) => [low, high[i]!] as const) }, sizes, padding, out };
}

/** PyTorch rounds up, and drops a last window that would start beyond the input and its padding on the left. */
function ceilSizes(context: LayerContext, sizes: readonly number[], { kernel, stride, dilation, padding }: Window): readonly number[] {
  return sizes.map((size, i) => {
    const low = padding[i]![0];
    const count = Math.ceil((size + 2 * low - dilation[i]! * (kernel[i]! - 1) - 1) / stride[i]!) + 1;
    const kept = (count - 1) * stride[i]! >= size + low ? count - 1 : count;
    // No window at all: the kernel is too large, which the plain rule tells.
    if (kept < 1) windowSizes(context, sizes, { kernel, stride, dilation, padding });
    return kept;
  });
}

/** A dilated window may reach over the whole input and touch none of it: it would have no maximum. */
function expectInside(context: LayerContext, size: number, count: number, { kernel, stride, dilation, padding }: Window, i: number): void {
  for (let w = 0; w < count; w++) {
    const start = w * stride[i]! - padding[i]![0];
    const touches = Array.from({ length: kernel[i]! }, (_, k) => start + k * dilation[i]!).some((at) => at >= 0 && at < size);
    if (!touches) context.fail('padding-too-large', `window ${w} along an axis of ${size} has all of its elements in the padding`, 'lower `padding` or `dilation`');
  }
}

/** The sum of each window over how many elements it has; `vector` gives the counts of an axis where they differ. */
function divideByCounts(context: LayerContext, sum: NodeId, counts: readonly (readonly number[])[], vector: (axis: number) => NodeId): NodeId {
  const { g } = context;
  const even = counts.every((list) => list.every((n) => n === list[0]));
  if (even) return g.binaryConst('mul', sum, 1 / counts.reduce((n, list) => n * list[0]!, 1));
  const spread = counts.map((list, i) => g.reshape(vector(i), counts.map((_, k) => (k === i ? list.length : 1))));
  return g.binary('div', sum, spread.slice(1).reduce((product, next) => g.binary('mul', product, next), spread[0]!));
}

/** 0 to count - 1 as floats. */
function positions(context: LayerContext, count: number): NodeId {
  return context.g.add('iota', [], { shape: [count], axis: 0, dtype: 'f32' });
}

const RANKS: readonly Rank[] = [1, 2, 3];

export const POOLS: readonly LayerDef[] = [
  ...RANKS.map(maxPool),
  ...RANKS.map(avgPool),
  adaptivePool(1, 'avg'),
  adaptivePool(2, 'avg'),
  adaptivePool(1, 'max'),
  adaptivePool(2, 'max'),
  globalAvgPool,
];
