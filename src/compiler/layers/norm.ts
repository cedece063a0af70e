/** `batch_norm2d` and `layer_norm`: shift and scale to mean 0 and variance 1 over some axes. */
import type { NodeId } from '../graph/ir.ts';
import type { LayerContext, LayerDef } from './layer.ts';
import { alongAxis, batchCount, expectFloat, expectRank, printShape, sizeAt } from './shapes.ts';
import { booleanOf, numberOf } from './values.ts';

const ZERO = { kind: 'constant', value: 0 } as const;
const ONE = { kind: 'constant', value: 1 } as const;
const EPS = { type: { kind: 'float', above: 0 }, default: 1e-5, doc: 'Added to the variance.' } as const;

export const batchNorm2d: LayerDef = {
  name: 'batch_norm2d',
  summary: "Normalises each channel over the batch and the image; evaluation and `freeze` use the running statistics.",
  args: {
    eps: EPS,
    momentum: { type: { kind: 'float', min: 0, max: 1 }, default: 0.1, doc: 'Share of the new batch in the running statistics.' },
    affine: { type: { kind: 'bool' }, default: true, doc: 'Whether each channel has a learned scale and shift.' },
    track_running_stats: { type: { kind: 'bool' }, default: true, doc: "Whether running statistics are kept; without them evaluation uses the batch's own." },
  },
  inputs: { min: 1, max: 1 },
  shape: '[N, C, H, W] → [N, C, H, W]',
  example: { input: [3, 4, 4], model: '- batch_norm2d' },

  build(context, [x], args) {
    const { g } = context;
    const shape = expectRank(context, x!, 4, '[N, channels, height, width]');
    expectFloat(context, x!);
    const channels = sizeAt(shape, 1);
    const pixels = sizeAt(shape, 2) * sizeAt(shape, 3);
    const eps = numberOf(args, 'eps');
    const spread = (vector: NodeId): NodeId => alongAxis(g, vector, 1, shape);
    // Parameters before buffers, as state dicts list them.
    const scale = booleanOf(args, 'affine') ? { weight: context.parameter('weight', [channels], ONE), bias: context.parameter('bias', [channels], ZERO) } : undefined;
    const affine = (value: NodeId): NodeId => (scale === undefined ? value : g.binary('add', g.binary('mul', value, spread(scale.weight)), spread(scale.bias)));

    const tracked = booleanOf(args, 'track_running_stats');
    const running = tracked ? { mean: context.buffer('running_mean', [channels], ZERO), variance: context.buffer('running_var', [channels], ONE) } : undefined;
    if (running && (context.mode === 'eval' || context.frozen)) {
      const inverse = g.unary('rsqrt', g.binaryConst('add', running.variance.value, eps));
      const centred = g.binary('sub', x!, spread(running.mean.value));
      return affine(g.binary('mul', centred, spread(inverse)));
    }
    if (context.mode === 'train' && pixels * context.smallestBatch < 2) {
      context.fail('batch-norm-single-value', `a batch of one row has a single value for each channel of ${printShape(shape)}: its variance is not defined`, 'use a larger `batch_size`, or `drop_last: true` where the last batch is a single row');
    }
    if (running && context.mode === 'train') updateStatistics(context, x!, pixels, numberOf(args, 'momentum'), running);
    return affine(g.add('normalize', [x!], { axes: [0, 2, 3], eps }));
  },
};

type Running = { readonly mean: ReturnType<LayerContext['buffer']>; readonly variance: ReturnType<LayerContext['buffer']> };

/**
 * running = (1 - momentum) * running + momentum * batch's; the variance kept is the unbiased one, as in PyTorch. The
 * nodes are those that `normalize` decomposes to, so the statistics are worked out once.
 */
function updateStatistics(context: LayerContext, x: NodeId, pixels: number, momentum: number, running: Running): void {
  const { g } = context;
  const axes = [0, 2, 3];
  const mean = g.mean(x, axes);
  const centred = g.binary('sub', x, alongAxis(g, mean, 1, context.type(x).shape));
  const biased = g.mean(g.binary('mul', centred, centred), axes);
  const count = batchCount(g, pixels);
  // A count of 1 is refused above; the maximum keeps the arithmetic finite where a single row comes nevertheless.
  const unbiased = g.binary('mul', biased, g.binary('div', count, g.binaryConst('max', g.binaryConst('sub', count, 1), 1)));
  for (const [buffer, batch] of [[running.mean, mean], [running.variance, unbiased]] as const) {
    buffer.update(g.binary('add', g.binaryConst('mul', buffer.value, 1 - momentum), g.binaryConst('mul', batch, momentum)));
  }
}

export const layerNorm: LayerDef = {
  name: 'layer_norm',
  summary: 'Normalises each row over its last axes.',
  args: {
    normalized_dims: { type: { kind: 'int', min: 1 }, default: 1, doc: 'How many of the last axes are normalised together; PyTorch writes their sizes as `normalized_shape`.' },
    eps: EPS,
    elementwise_affine: { type: { kind: 'bool' }, default: true, doc: 'Whether each element has a learned scale and shift.' },
    bias: { type: { kind: 'bool' }, default: true, doc: 'Whether the learned shift is there.' },
  },
  inputs: { min: 1, max: 1 },
  shape: '[N, …] → [N, …]',
  example: { input: [5, 6], model: '- layer_norm' },

  build(context, [x], args) {
    const { g } = context;
    const { shape } = context.type(x!);
    expectFloat(context, x!);
    const count = numberOf(args, 'normalized_dims');
    if (count >= shape.length) context.fail('dim-out-of-range', `\`normalized_dims\` is ${count}, but the input ${printShape(shape)} has ${shape.length - 1} dims behind the batch`, 'the batch is not normalised over');
    const first = shape.length - count;
    const axes = Array.from({ length: count }, (_, i) => first + i);
    const sizes = axes.map((axis) => sizeAt(shape, axis));
    const normal = g.add('normalize', [x!], { axes, eps: numberOf(args, 'eps') });
    if (!booleanOf(args, 'elementwise_affine')) return normal;
    const scaled = g.binary('mul', normal, context.parameter('weight', sizes, ONE));
    return booleanOf(args, 'bias') ? g.binary('add', scaled, context.parameter('bias', sizes, ZERO)) : scaled;
  },
};
