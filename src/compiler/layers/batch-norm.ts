/** `batch_norm1d`, `batch_norm2d` and `instance_norm2d`: each channel to mean 0 and variance 1, over the batch or row by row, with running statistics. */
import type { ArgSpecs, Args } from '../config/args.ts';
import type { NodeId } from '../graph/ir.ts';
import type { Shape } from '../../plan/layout.ts';
import type { LayerContext, LayerDef } from './layer.ts';
import { alongAxis, batchCount, expectFloat, expectRank, printShape, rowSize, sizeAt } from './shapes.ts';
import { booleanOf, numberOf } from './values.ts';

const ZERO = { kind: 'constant', value: 0 } as const;
const ONE = { kind: 'constant', value: 1 } as const;

function normArgs(affine: boolean, tracked: boolean): ArgSpecs {
  return {
    eps: { type: { kind: 'float', above: 0 }, default: 1e-5, doc: 'Added to the variance.' },
    momentum: {
      type: { kind: 'union', of: [{ kind: 'float', min: 0, max: 1 }, { kind: 'null' }] },
      default: 0.1,
      doc: "Share of the new batch in the running statistics; `null` weighs all batches alike.",
    },
    affine: { type: { kind: 'bool' }, default: affine, doc: 'Whether each channel has a learned scale and shift.' },
    track_running_stats: { type: { kind: 'bool' }, default: tracked, doc: "Whether running statistics are kept and used in evaluation; without them it uses its input's own." },
  };
}

function batchNorm(name: string, summary: string, shape: string, input: readonly number[], check: (context: LayerContext, x: NodeId) => Shape): LayerDef {
  return {
    name,
    summary,
    args: normArgs(true, true),
    inputs: { min: 1, max: 1 },
    shape: `${shape} → ${shape}`,
    example: { input, model: `- ${name}` },

    build(context, [x], args) {
      const { g } = context;
      const shape = check(context, x!);
      expectFloat(context, x!);
      const axes = shape.map((_, i) => i).filter((i) => i !== 1);
      const norm = new ChannelNorm(context, x!, args);
      if (norm.evaluates) return norm.byRunning();
      const values = rowSize(shape.slice(2));
      if (context.mode === 'train' && values * context.smallestBatch < 2) {
        context.fail('batch-norm-single-value', `a batch of one row has a single value for each channel of ${printShape(shape)}: its variance is not defined`, 'use a larger `batch_size`, or `drop_last: true` where the last batch is a single row');
      }
      if (norm.tracks) {
        const mean = g.mean(x!, axes);
        const centred = g.binary('sub', x!, alongAxis(g, mean, 1, shape));
        const biased = g.mean(g.binary('mul', centred, centred), axes);
        const count = batchCount(g, values);
        // A count of 1 is refused above; the maximum keeps the arithmetic finite where a single row comes nevertheless.
        const unbiased = g.binary('mul', biased, g.binary('div', count, g.binaryConst('max', g.binaryConst('sub', count, 1), 1)));
        norm.update(mean, unbiased);
      }
      return norm.affine(g.add('normalize', [x!], { axes, eps: numberOf(args, 'eps') }));
    },
  };
}

export const batchNorm1d = batchNorm(
  'batch_norm1d',
  'Normalises each channel over the batch (and the sequence); evaluation and `freeze` use the running statistics.',
  '[N, C] or [N, C, L]',
  [3, 4],
  (context, x) => {
    const { shape } = context.type(x);
    if (shape.length !== 2 && shape.length !== 3) context.fail('shape-mismatch', `takes an input [N, channels] or [N, channels, length], but gets ${printShape(shape)}`, shape.length === 4 ? '`batch_norm2d` takes images' : undefined);
    return shape;
  },
);

export const batchNorm2d = batchNorm(
  'batch_norm2d',
  'Normalises each channel over the batch and the image; evaluation and `freeze` use the running statistics.',
  '[N, C, H, W]',
  [3, 4, 4],
  (context, x) => expectRank(context, x, 4, '[N, channels, height, width]'),
);

export const instanceNorm2d: LayerDef = {
  name: 'instance_norm2d',
  summary: 'Normalises each channel of each image.',
  args: normArgs(false, false),
  inputs: { min: 1, max: 1 },
  shape: '[N, C, H, W] → [N, C, H, W]',
  example: { input: [3, 4, 4], model: '- instance_norm2d: {affine: true}' },

  build(context, [x], args) {
    const { g } = context;
    const shape = expectRank(context, x!, 4, '[N, channels, height, width]');
    expectFloat(context, x!);
    const norm = new ChannelNorm(context, x!, args);
    if (norm.evaluates) return norm.byRunning();
    const values = rowSize(shape.slice(2));
    if (values < 2) context.fail('norm-single-value', `has a single value to normalise over: the images of ${printShape(shape)} are one pixel`, 'normalise before they shrink that far, or use `batch_norm2d`');
    const axes = [2, 3];
    if (norm.tracks) {
      // The mean over the rows of each row's statistics, as PyTorch keeps them.
      const mean = g.mean(x!, axes);
      const spread = g.add('broadcast', [mean], { shape: [...shape], axes: [0, 1] });
      const centred = g.binary('sub', x!, spread);
      const unbiased = g.binaryConst('div', g.reduce('sum', g.binary('mul', centred, centred), axes), values - 1);
      norm.update(g.mean(mean, [0]), g.mean(unbiased, [0]), false);
    }
    return norm.affine(g.add('normalize', [x!], { axes, eps: numberOf(args, 'eps') }));
  },
};

/** What the channel norms share: parameters and buffers of PyTorch's names, made in the order of its state dicts. */
class ChannelNorm {
  /** Whether running statistics take the place of the input's own. */
  readonly evaluates: boolean;
  /** Whether running statistics are kept while training. */
  readonly tracks: boolean;
  private readonly context: LayerContext;
  private readonly x: NodeId;
  private readonly args: Args;
  private readonly scale: { readonly weight: NodeId; readonly bias: NodeId } | undefined;
  private readonly running: { readonly mean: ReturnType<LayerContext['buffer']>; readonly variance: ReturnType<LayerContext['buffer']>; readonly count?: ReturnType<LayerContext['buffer']> } | undefined;

  constructor(context: LayerContext, x: NodeId, args: Args) {
    this.context = context;
    this.x = x;
    this.args = args;
    const channels = sizeAt(context.type(x).shape, 1);
    this.scale = booleanOf(args, 'affine') ? { weight: context.parameter('weight', [channels], ONE), bias: context.parameter('bias', [channels], ZERO) } : undefined;
    const tracked = booleanOf(args, 'track_running_stats');
    this.running = tracked
      ? {
          mean: context.buffer('running_mean', [channels], ZERO),
          variance: context.buffer('running_var', [channels], ONE),
          ...(args.momentum === null ? { count: context.buffer('num_batches_tracked', [], ZERO) } : {}),
        }
      : undefined;
    this.evaluates = tracked && (context.mode === 'eval' || context.frozen);
    this.tracks = tracked && context.mode === 'train';
  }

  byRunning(): NodeId {
    const { g } = this.context;
    const { mean, variance } = this.running!;
    const inverse = g.unary('rsqrt', g.binaryConst('add', variance.value, numberOf(this.args, 'eps')));
    return this.affine(g.binary('mul', g.binary('sub', this.x, this.spread(mean.value)), this.spread(inverse)));
  }

  affine(value: NodeId): NodeId {
    const { g } = this.context;
    return this.scale === undefined ? value : g.binary('add', g.binary('mul', value, this.spread(this.scale.weight)), this.spread(this.scale.bias));
  }

  /**
   * running = (1 - momentum) * running + momentum * batch's; the variance is the unbiased one. Without a momentum the share
   * is 1 / (batches so far). The statistics are nodes that `normalize` decomposes to, so they are worked out once.
   * PyTorch's instance norm does not count its batches.
   */
  update(mean: NodeId, variance: NodeId, counted = true): void {
    const { g } = this.context;
    const { count } = this.running!;
    const pairs = [[this.running!.mean, mean], [this.running!.variance, variance]] as const;
    if (count === undefined) {
      const momentum = numberOf(this.args, 'momentum');
      for (const [buffer, batch] of pairs) buffer.update(g.binary('add', g.binaryConst('mul', buffer.value, 1 - momentum), g.binaryConst('mul', batch, momentum)), counted);
      return;
    }
    const batches = g.binaryConst('add', count.value, 1);
    count.update(batches);
    for (const [buffer, batch] of pairs) buffer.update(g.binary('add', buffer.value, g.binary('div', g.binary('sub', batch, buffer.value), batches)));
  }

  private spread(vector: NodeId): NodeId {
    return alongAxis(this.context.g, vector, 1, this.context.type(this.x).shape);
  }
}
