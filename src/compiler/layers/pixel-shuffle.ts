/** `pixel_shuffle` and its inverse `pixel_unshuffle`: channels become pixels and back, as PyTorch's. */
import type { LayerDef } from './layer.ts';
import { expectFloat, expectRank, sizeAt } from './shapes.ts';
import { numberOf } from './values.ts';

const IMAGE = '[N, channels, height, width]';

/** Channel c · r² + i · r + j at (y, x) becomes channel c at (y · r + i, x · r + j). */
export const pixelShuffle: LayerDef = {
  name: 'pixel_shuffle',
  summary: 'Makes an image r times as high and wide of r² channels for each channel that is left.',
  args: { upscale_factor: { type: { kind: 'int', min: 1 }, doc: 'How many times higher and wider: r.' } },
  primary: 'upscale_factor',
  inputs: { min: 1, max: 1 },
  shape: '[N, C·r², H, W] → [N, C, H·r, W·r]',
  example: { input: [8, 2, 3], model: '- pixel_shuffle: 2' },

  build(context, [x], args) {
    const { g } = context;
    const r = numberOf(args, 'upscale_factor');
    const shape = expectRank(context, x!, 4, IMAGE);
    expectFloat(context, x!);
    const [channels, height, width] = [sizeAt(shape, 1), sizeAt(shape, 2), sizeAt(shape, 3)];
    if (channels % (r * r) !== 0) {
      context.fail('shape-mismatch', `\`upscale_factor\` ${r} makes a pixel of ${r * r} channels, which does not divide the ${channels} of the input [${shape.join(', ')}]`, `give the layer before it a multiple of ${r * r} channels`);
    }
    const apart = g.reshape(x!, [shape[0]!, channels / (r * r), r, r, height, width]);
    return g.reshape(g.permute(apart, [0, 1, 4, 2, 5, 3]), [shape[0]!, channels / (r * r), height * r, width * r]);
  },
};

export const pixelUnshuffle: LayerDef = {
  name: 'pixel_unshuffle',
  summary: 'Makes r² channels of each channel of an image, which becomes r times as low and narrow.',
  args: { downscale_factor: { type: { kind: 'int', min: 1 }, doc: 'How many times lower and narrower: r.' } },
  primary: 'downscale_factor',
  inputs: { min: 1, max: 1 },
  shape: '[N, C, H, W] → [N, C·r², H/r, W/r]',
  example: { input: [2, 4, 6], model: '- pixel_unshuffle: 2' },

  build(context, [x], args) {
    const { g } = context;
    const r = numberOf(args, 'downscale_factor');
    const shape = expectRank(context, x!, 4, IMAGE);
    expectFloat(context, x!);
    const [channels, height, width] = [sizeAt(shape, 1), sizeAt(shape, 2), sizeAt(shape, 3)];
    if (height % r !== 0 || width % r !== 0) {
      context.fail('shape-mismatch', `\`downscale_factor\` ${r} does not divide height and width of the input [${shape.join(', ')}]`, 'pad or crop before it');
    }
    const apart = g.reshape(x!, [shape[0]!, channels, height / r, r, width / r, r]);
    return g.reshape(g.permute(apart, [0, 1, 3, 5, 2, 4]), [shape[0]!, channels * r * r, height / r, width / r]);
  },
};
