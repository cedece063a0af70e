/** `max_pool2d` and `avg_pool2d`: windows over height and width, PyTorch's rules for padding and the last window. */
import type { ArgSpecs, Args } from '../config/args.ts';
import type { NodeId } from '../graph/ir.ts';
import type { LayerContext, LayerDef } from './layer.ts';
import { expectFloat, expectRank, sizeAt, symmetric, windowSizes, type Window } from './shapes.ts';
import { booleanOf, optionalNumber, optionalSizes, sizesOf } from './values.ts';

const WINDOW_ARGS = {
  kernel_size: { type: { kind: 'size', axes: 2, min: 1 }, doc: 'Height and width of the window.' },
  stride: { type: { kind: 'size', axes: 2, min: 1 }, default: null, doc: 'Step of the window; the kernel size where it is not given.' },
  padding: { type: { kind: 'size', axes: 2, min: 0 }, default: 0, doc: 'Rows and columns added on each side, at most half the kernel.' },
} as const satisfies ArgSpecs;

const CEIL_MODE = { type: { kind: 'bool' }, default: false, doc: 'Whether a last window that only partly lies inside counts.' } as const;

export const maxPool2d: LayerDef = {
  name: 'max_pool2d',
  summary: 'Maximum of each window; of equal values the first one gets the gradient.',
  args: {
    ...WINDOW_ARGS,
    dilation: { type: { kind: 'size', axes: 2, min: 1 }, default: 1, doc: 'Distance between the elements of a window.' },
    ceil_mode: CEIL_MODE,
  },
  primary: 'kernel_size',
  inputs: { min: 1, max: 1 },
  shape: '[N, C, H, W] → [N, C, H′, W′]',
  example: { input: [2, 6, 6], model: '- max_pool2d: 2' },

  build(context, [x], args) {
    const { window } = poolWindow(context, x!, args, sizesOf(args, 'dilation', 2));
    return context.g.add('max_pool', [x!], { kernel: window.kernel, stride: window.stride, padding: window.padding, dilation: window.dilation });
  },
};

export const avgPool2d: LayerDef = {
  name: 'avg_pool2d',
  summary: 'Mean of each window.',
  args: {
    ...WINDOW_ARGS,
    ceil_mode: CEIL_MODE,
    count_include_pad: { type: { kind: 'bool' }, default: true, doc: 'Whether the zeros of the padding count in the mean.' },
    divisor_override: { type: { kind: 'int', min: 1 }, default: null, doc: 'Divides by this instead of the number of elements.' },
  },
  primary: 'kernel_size',
  inputs: { min: 1, max: 1 },
  shape: '[N, C, H, W] → [N, C, H′, W′]',
  example: { input: [2, 6, 6], model: '- avg_pool2d: 2' },

  build(context, [x], args) {
    const { g } = context;
    const { window, sizes, padding, out } = poolWindow(context, x!, args, [1, 1]);
    const sum = g.add('sum_pool', [x!], { kernel: window.kernel, stride: window.stride, padding: window.padding });
    const override = optionalNumber(args, 'divisor_override');
    if (override !== undefined) return g.binaryConst('mul', sum, 1 / override);
    // Elements that count reach from -border to size + border; where every window has them all, the divisor is a constant.
    const border = booleanOf(args, 'count_include_pad') ? padding : [0, 0];
    const whole = out.every((count, i) => window.padding[i]![0] <= border[i]! && (count - 1) * window.stride[i]! - padding[i]! + window.kernel[i]! <= sizes[i]! + border[i]!);
    if (whole) return g.binaryConst('mul', sum, 1 / (window.kernel[0]! * window.kernel[1]!));
    const counts = out.map((count, i) => countsAlong(context, count, window.kernel[i]!, window.stride[i]!, padding[i]!, -border[i]!, sizes[i]! + border[i]!));
    return g.binary('div', sum, g.binary('mul', g.reshape(counts[0]!, [out[0]!, 1]), counts[1]!));
  },
};

interface Pooling {
  /** With the high padding that `ceil_mode` adds. */
  readonly window: Window;
  readonly sizes: readonly number[];
  readonly padding: readonly number[];
  readonly out: readonly number[];
}

function poolWindow(context: LayerContext, x: NodeId, args: Args, dilation: readonly number[]): Pooling {
  const shape = expectRank(context, x, 4, '[N, channels, height, width]');
  expectFloat(context, x);
  const sizes = [sizeAt(shape, 2), sizeAt(shape, 3)];
  const kernel = sizesOf(args, 'kernel_size', 2);
  const stride = optionalSizes(args, 'stride', 2) ?? kernel;
  const padding = sizesOf(args, 'padding', 2);
  padding.forEach((p, i) => {
    if (2 * p > kernel[i]!) context.fail('padding-too-large', `\`padding\` ${p} is more than half of the kernel's ${kernel[i]!}`, 'a window could lie in the padding alone');
  });
  const base = { kernel, stride, dilation, padding: symmetric(padding) };
  const floor = windowSizes(context, sizes, base);
  if (!booleanOf(args, 'ceil_mode')) return { window: base, sizes, padding, out: floor };
  const out = sizes.map((size, i) => {
    const span = size + 2 * padding[i]! - dilation[i]! * (kernel[i]! - 1) - 1;
    const count = Math.ceil(span / stride[i]!) + 1;
    // PyTorch drops a last window that would start beyond the input and its padding on the left.
    return (count - 1) * stride[i]! >= size + padding[i]! ? count - 1 : count;
  });
  const window = { ...base, padding: padding.map((low, i) => [low, Math.max(low, (out[i]! - 1) * stride[i]! + dilation[i]! * (kernel[i]! - 1) + 1 - sizes[i]! - low)] as const) };
  return { window, sizes, padding, out };
}

/** How many elements of each window along one axis lie in [low, high): a vector of `count` floats. */
function countsAlong(context: LayerContext, count: number, kernel: number, stride: number, padding: number, low: number, high: number): NodeId {
  const { g } = context;
  const index = g.add('iota', [], { shape: [count], axis: 0, dtype: 'f32' });
  const start = g.binaryConst('sub', g.binaryConst('mul', index, stride), padding);
  const end = g.binaryConst('min', g.binaryConst('add', start, kernel), high);
  return g.binary('sub', end, g.binaryConst('max', start, low));
}
