/** `conv_transpose1d`, `conv_transpose2d`: the adjoint of a convolution, as PyTorch's; also called deconvolution. */
import type { LayerDef } from './layer.ts';
import { channelsOf, kernelArgs, mixingArgs, weightOf, withBias, WORDS, type Axes, type Pair } from './convolution.ts';
import { sizesOf } from './values.ts';

function transposed(axes: Axes, example: LayerDef['example']): LayerDef {
  const words = WORDS[axes];
  return {
    name: `conv_transpose${axes}d`,
    summary: `Transposed convolution over ${words.axes}: spreads each element over a kernel; a stride makes the output larger.`,
    args: {
      ...kernelArgs(axes),
      padding: { type: { kind: 'size', axes, min: 0 }, default: 0, doc: 'Elements cut off the output on each side.' },
      output_padding: { type: { kind: 'size', axes, min: 0 }, default: 0, doc: 'Elements more at the end of the output, fewer than `stride` or `dilation`: picks one of the sizes that a convolution makes the same.' },
      ...mixingArgs(axes),
    },
    inputs: { min: 1, max: 1 },
    shape: `[N, in_channels, ${words.sizes}] → [N, out_channels, ${words.results}]`,
    example,

    build(context, [x], args) {
      const { g } = context;
      const { shape, sizes, channels, outChannels, groups } = channelsOf(context, x!, axes, args);
      const kernel = sizesOf(args, 'kernel_size', axes);
      const stride = sizesOf(args, 'stride', axes);
      const dilation = sizesOf(args, 'dilation', axes);
      const padding = sizesOf(args, 'padding', axes);
      const more = sizesOf(args, 'output_padding', axes);
      const plans = sizes.map((size, i) => {
        const most = Math.max(stride[i]!, dilation[i]!) - 1;
        if (more[i]! > most) {
          context.fail('output-padding-too-large', `\`output_padding\` ${more[i]!} must be smaller than \`stride\` (${stride[i]!}) or \`dilation\` (${dilation[i]!})`, `use at most ${most}`);
        }
        const whole = (size - 1) * stride[i]! + dilation[i]! * (kernel[i]! - 1) + 1;
        const plan = along(whole, padding[i]!, more[i]!, stride[i]!);
        if (plan.size < 1) {
          context.fail('empty-dim', `\`padding\` ${padding[i]!} on each side leaves nothing of the ${whole} elements that the kernel ${kernel[i]!} makes of the input [${shape.join(', ')}]`, 'pad less');
        }
        return plan;
      });

      const { weight, init } = weightOf(context, [channels, outChannels / groups, ...kernel]);
      const attrs = { stride, dilation, groups, padding: plans.map((p) => p.padding), size: plans.map((p) => p.size) };
      const spread = g.add('conv_input_grad', [x!, weight], attrs);
      const zeros = plans.map((p) => p.zeros);
      const out = zeros.every((n) => n === 0) ? spread : g.add('pad', [spread], { low: [0, 0, ...zeros.map(() => 0)], high: [0, 0, ...zeros], value: 0 });
      return withBias(context, out, args, init, outChannels);
    },
  };
}

/**
 * One axis as the input gradient of a convolution that has exactly as many windows as the input has elements: what
 * `output_padding` takes back of the cut at the end, what it adds within the last step, and beyond that zeros.
 */
function along(whole: number, padding: number, more: number, stride: number): { padding: Pair; size: number; zeros: number } {
  const high = Math.max(0, padding - more);
  const rest = more - (padding - high);
  const inside = rest < stride ? rest : 0;
  return { padding: [padding, high], size: whole - padding - high + inside, zeros: rest - inside };
}

export const convTranspose1d = transposed(1, { input: [3, 4], model: '- conv_transpose1d: {out_channels: 2, kernel_size: 3, stride: 2, dilation: 4, output_padding: 3}' });
export const convTranspose2d = transposed(2, { input: [3, 4, 3], model: '- conv_transpose2d: {out_channels: 2, kernel_size: 3, stride: 2, padding: 1, output_padding: 1}' });
