/** `conv2d`: cross-correlation over images, as PyTorch's. */
import type { LayerContext, LayerDef } from './layer.ts';
import type { Args } from '../config/args.ts';
import { alongAxis, expectFloat, expectRank, sizeAt, symmetric, windowSizes } from './shapes.ts';
import { booleanOf, numberOf, sizesOf, stringOf } from './values.ts';

export const conv2d: LayerDef = {
  name: 'conv2d',
  summary: 'Convolution over height and width.',
  args: {
    out_channels: { type: { kind: 'int', min: 1 }, doc: 'Channels of the output.' },
    kernel_size: { type: { kind: 'size', axes: 2, min: 1 }, doc: 'Height and width of the kernel.' },
    stride: { type: { kind: 'size', axes: 2, min: 1 }, default: 1, doc: 'Step of the kernel.' },
    padding: { type: { kind: 'padding', axes: 2 }, default: 0, doc: 'Zeros added on each side; `same` keeps height and width, `valid` adds none.' },
    dilation: { type: { kind: 'size', axes: 2, min: 1 }, default: 1, doc: 'Distance between taps of the kernel.' },
    groups: { type: { kind: 'int', min: 1 }, default: 1, doc: 'Channels are split into this many groups that do not mix; divides both channel counts.' },
    bias: { type: { kind: 'bool' }, default: true, doc: 'Whether a learned bias is added to each channel.' },
    padding_mode: { type: { kind: 'enum', values: ['zeros', 'reflect', 'replicate', 'circular'] }, default: 'zeros', doc: 'What the padding holds; `zeros` is what there is so far.' },
  },
  inputs: { min: 1, max: 1 },
  shape: '[N, in_channels, H, W] → [N, out_channels, H′, W′]',
  example: { input: [3, 8, 8], model: '- conv2d: {out_channels: 4, kernel_size: 3, padding: 1}' },

  build(context, [x], args) {
    const { g } = context;
    const shape = expectRank(context, x!, 4, '[N, channels, height, width]');
    expectFloat(context, x!);
    const mode = stringOf(args, 'padding_mode');
    if (mode !== 'zeros') context.fail('unsupported-padding-mode', `\`padding_mode: ${mode}\` is not supported`, 'only `zeros` is, so far');
    const channels = sizeAt(shape, 1);
    const outChannels = numberOf(args, 'out_channels');
    const groups = numberOf(args, 'groups');
    for (const [count, name] of [[channels, "the input's channels"], [outChannels, '`out_channels`']] as const) {
      if (count % groups !== 0) context.fail('groups-mismatch', `${name} (${count}) can't be split into ${groups} groups`, '`groups` must divide the channels of input and output');
    }
    const kernel = sizesOf(args, 'kernel_size', 2);
    const stride = sizesOf(args, 'stride', 2);
    const dilation = sizesOf(args, 'dilation', 2);
    const padding = convPadding(context, args, kernel, stride, dilation);
    windowSizes(context, [sizeAt(shape, 2), sizeAt(shape, 3)], { kernel, stride, padding, dilation });

    // nn.Conv2d.reset_parameters: as linear, uniform within 1/√fan_in.
    const bound = 1 / Math.sqrt((channels / groups) * kernel[0]! * kernel[1]!);
    const init = { kind: 'uniform', low: -bound, high: bound } as const;
    const weight = context.parameter('weight', [outChannels, channels / groups, ...kernel], init);
    const out = g.add('conv', [x!, weight], { stride, padding, dilation, groups });
    if (!booleanOf(args, 'bias')) return out;
    return g.binary('add', out, alongAxis(g, context.parameter('bias', [outChannels], init), 1, context.type(out).shape));
  },
};

/** `same` puts the odd row or column at the bottom and right, as PyTorch does. */
function convPadding(context: LayerContext, args: Args, kernel: readonly number[], stride: readonly number[], dilation: readonly number[]): (readonly [number, number])[] {
  if (args.padding === 'valid') return kernel.map(() => [0, 0] as const);
  if (args.padding !== 'same') return symmetric(sizesOf(args, 'padding', kernel.length));
  if (stride.some((s) => s !== 1)) context.fail('same-padding-stride', '`padding: same` needs `stride: 1`', 'give the padding in numbers');
  return kernel.map((k, i) => {
    const total = dilation[i]! * (k - 1);
    return [total >> 1, total - (total >> 1)] as const;
  });
}
