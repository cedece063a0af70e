/** `conv1d`, `conv2d`, `conv3d`: cross-correlation, as PyTorch's. */
import type { LayerContext, LayerDef } from './layer.ts';
import type { Args } from '../config/args.ts';
import { channelsOf, edgeMode, kernelArgs, mixingArgs, padded, weightOf, withBias, WORDS, type Axes, type Pair } from './convolution.ts';
import { symmetric, windowSizes } from './shapes.ts';
import { sizesOf, stringOf } from './values.ts';

function convolution(axes: Axes, example: LayerDef['example']): LayerDef {
  const words = WORDS[axes];
  return {
    name: `conv${axes}d`,
    summary: `Convolution over ${words.axes}.`,
    args: {
      ...kernelArgs(axes),
      padding: { type: { kind: 'padding', axes }, default: 0, doc: `Elements added on each side; \`same\` keeps ${words.axes}, \`valid\` adds none.` },
      ...mixingArgs(axes),
      padding_mode: {
        type: { kind: 'enum', values: ['zeros', 'reflect', 'replicate', 'circular'] },
        default: 'zeros',
        doc: 'What the padding holds: zeros, the input mirrored at its ends (which are not doubled), its nearest element, or its other side.',
      },
    },
    inputs: { min: 1, max: 1 },
    shape: `[N, in_channels, ${words.sizes}] → [N, out_channels, ${words.results}]`,
    example,

    build(context, [x], args) {
      const { sizes, channels, outChannels, groups } = channelsOf(context, x!, axes, args);
      const kernel = sizesOf(args, 'kernel_size', axes);
      const stride = sizesOf(args, 'stride', axes);
      const dilation = sizesOf(args, 'dilation', axes);
      const padding = paddingOf(context, args, kernel, stride, dilation);
      windowSizes(context, sizes, { kernel, stride, padding, dilation });
      const { weight, init } = weightOf(context, [outChannels, channels / groups, ...kernel]);
      const mode = edgeMode(stringOf(args, 'padding_mode'));
      const from = mode === undefined ? x! : padded(context, x!, padding, mode);
      const inside = mode === undefined ? padding : symmetric(kernel.map(() => 0));
      return withBias(context, context.g.add('conv', [from, weight], { stride, padding: inside, dilation, groups }), args, init, outChannels);
    },
  };
}

/** `same` puts the odd element at the end, as PyTorch does. */
function paddingOf(context: LayerContext, args: Args, kernel: readonly number[], stride: readonly number[], dilation: readonly number[]): Pair[] {
  if (args.padding === 'valid') return kernel.map(() => [0, 0] as const);
  if (args.padding !== 'same') return symmetric(sizesOf(args, 'padding', kernel.length));
  if (stride.some((s) => s !== 1)) context.fail('same-padding-stride', '`padding: same` needs `stride: 1`', 'give the padding in numbers');
  return kernel.map((k, i) => {
    const total = dilation[i]! * (k - 1);
    return [total >> 1, total - (total >> 1)] as const;
  });
}

export const conv1d = convolution(1, { input: [3, 8], model: '- conv1d: {out_channels: 4, kernel_size: 3, padding: same, padding_mode: replicate}' });
export const conv2d = convolution(2, { input: [3, 8, 8], model: '- conv2d: {out_channels: 4, kernel_size: 3, padding: 1}' });
export const conv3d = convolution(3, { input: [2, 3, 4, 3], model: '- conv3d: {out_channels: 2, kernel_size: 2, padding: 1, padding_mode: circular}' });
