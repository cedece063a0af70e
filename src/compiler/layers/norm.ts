/** Norms within a row: `layer_norm`, `rms_norm`, `group_norm` and `local_response_norm`. The batch plays no part, so that training and evaluation are alike. */
import type { NodeId } from '../graph/ir.ts';
import type { LayerContext, LayerDef } from './layer.ts';
import { expectFloat, printShape, rowSize, sizeAt } from './shapes.ts';
import { booleanOf, numberOf, optionalNumber } from './values.ts';

const ZERO = { kind: 'constant', value: 0 } as const;
const ONE = { kind: 'constant', value: 1 } as const;
const EPS = { type: { kind: 'float', above: 0 }, default: 1e-5, doc: 'Added to the variance.' } as const;
const DIMS = { type: { kind: 'int', min: 1 }, default: 1, doc: 'How many of the last axes are normalised together; PyTorch writes their sizes as `normalized_shape`.' } as const;

/** The last `normalized_dims` axes with their sizes. */
function lastAxes(context: LayerContext, x: NodeId, count: number): { readonly axes: readonly number[]; readonly sizes: readonly number[] } {
  const { shape } = context.type(x);
  expectFloat(context, x);
  if (count >= shape.length) context.fail('dim-out-of-range', `\`normalized_dims\` is ${count}, but the input ${printShape(shape)} has ${shape.length - 1} dims behind the batch`, 'the batch is not normalised over');
  const axes = Array.from({ length: count }, (_, i) => shape.length - count + i);
  return { axes, sizes: axes.map((axis) => sizeAt(shape, axis)) };
}

export const layerNorm: LayerDef = {
  name: 'layer_norm',
  summary: 'Normalises each row over its last axes.',
  args: {
    normalized_dims: DIMS,
    eps: EPS,
    elementwise_affine: { type: { kind: 'bool' }, default: true, doc: 'Whether each element has a learned scale and shift.' },
    bias: { type: { kind: 'bool' }, default: true, doc: 'Whether the learned shift is there.' },
  },
  inputs: { min: 1, max: 1 },
  shape: '[N, …] → [N, …]',
  example: { input: [5, 6], model: '- layer_norm' },

  build(context, [x], args) {
    const { g } = context;
    const { axes, sizes } = lastAxes(context, x!, numberOf(args, 'normalized_dims'));
    const normal = g.add('normalize', [x!], { axes, eps: numberOf(args, 'eps') });
    if (!booleanOf(args, 'elementwise_affine')) return normal;
    const scaled = g.binary('mul', normal, context.parameter('weight', sizes, ONE));
    return booleanOf(args, 'bias') ? g.binary('add', scaled, context.parameter('bias', sizes, ZERO)) : scaled;
  },
};

/** Distance from 1 to the next larger f32: what PyTorch takes where no eps is given. */
const F32_EPSILON = 2 ** -23;

export const rmsNorm: LayerDef = {
  name: 'rms_norm',
  summary: 'Divides each row by the root of the mean square of its last axes.',
  args: {
    normalized_dims: DIMS,
    eps: { type: { kind: 'float', above: 0 }, default: null, doc: 'Added to the mean square; 2⁻²³ where it is not given.' },
    elementwise_affine: { type: { kind: 'bool' }, default: true, doc: 'Whether each element has a learned scale.' },
  },
  inputs: { min: 1, max: 1 },
  shape: '[N, …] → [N, …]',
  example: { input: [5, 6], model: '- rms_norm' },

  build(context, [x], args) {
    const { g } = context;
    const { axes, sizes } = lastAxes(context, x!, numberOf(args, 'normalized_dims'));
    const { shape } = context.type(x!);
    const square = g.mean(g.binary('mul', x!, x!), axes);
    const inverse = g.unary('rsqrt', g.binaryConst('add', square, optionalNumber(args, 'eps') ?? F32_EPSILON));
    const normal = g.binary('mul', x!, g.add('broadcast', [inverse], { shape: [...shape], axes: shape.map((_, i) => i).slice(0, shape.length - axes.length) }));
    return booleanOf(args, 'elementwise_affine') ? g.binary('mul', normal, context.parameter('weight', sizes, ONE)) : normal;
  },
};

export const groupNorm: LayerDef = {
  name: 'group_norm',
  summary: 'Normalises each group of channels of each row.',
  args: {
    num_groups: { type: { kind: 'int', min: 1 }, doc: 'Groups of neighbouring channels; divides their number.' },
    eps: EPS,
    affine: { type: { kind: 'bool' }, default: true, doc: 'Whether each channel has a learned scale and shift.' },
  },
  primary: 'num_groups',
  inputs: { min: 1, max: 1 },
  shape: '[N, C, …] → [N, C, …]',
  example: { input: [4, 3, 2], model: '- group_norm: 2' },

  build(context, [x], args) {
    const { g } = context;
    const { shape } = context.type(x!);
    expectFloat(context, x!);
    if (shape.length < 2) context.fail('shape-mismatch', `takes an input [N, channels, …], but gets ${printShape(shape)}`);
    const channels = sizeAt(shape, 1);
    const groups = numberOf(args, 'num_groups');
    if (channels % groups !== 0) context.fail('groups-mismatch', `the input's channels (${channels}) can't be split into ${groups} groups`, '`num_groups` must divide them');
    const width = channels / groups;
    const positions = rowSize(shape.slice(2));
    if (context.mode === 'train' && width * positions * context.smallestBatch < 2) {
      context.fail('norm-single-value', `has a single value to normalise over in each of the ${groups} groups of ${printShape(shape)}`, 'use fewer groups');
    }
    // Scaled and shifted while the groups are apart, so that all of it is one row's work.
    const apart = g.reshape(x!, [shape[0]!, groups, width, positions]);
    const normal = g.add('normalize', [apart], { axes: [2, 3], eps: numberOf(args, 'eps') });
    if (!booleanOf(args, 'affine')) return g.reshape(normal, shape);
    const spread = (vector: NodeId): NodeId => g.add('broadcast', [g.reshape(vector, [groups, width])], { shape: [...context.type(apart).shape], axes: [1, 2] });
    const scaled = g.binary('mul', normal, spread(context.parameter('weight', [channels], ONE)));
    return g.reshape(g.binary('add', scaled, spread(context.parameter('bias', [channels], ZERO))), shape);
  },
};

export const localResponseNorm: LayerDef = {
  name: 'local_response_norm',
  summary: 'Divides by (k + alpha · the mean square of the neighbouring channels) ** beta.',
  args: {
    size: { type: { kind: 'int', min: 1 }, doc: 'Channels that count, around each; beyond the first and last channel are zeros.' },
    alpha: { type: { kind: 'float' }, default: 1e-4, doc: 'Weight of the mean square.' },
    beta: { type: { kind: 'float' }, default: 0.75, doc: 'Exponent.' },
    k: { type: { kind: 'float' }, default: 1, doc: 'What is added to the mean square.' },
  },
  primary: 'size',
  inputs: { min: 1, max: 1 },
  shape: '[N, C, …] → [N, C, …]',
  example: { input: [5, 2, 2], model: '- local_response_norm: {size: 3, alpha: 0.5}' },

  build(context, [x], args) {
    const { g } = context;
    const { shape } = context.type(x!);
    expectFloat(context, x!);
    if (shape.length < 3) context.fail('shape-mismatch', `takes an input [N, channels, …] with one spatial axis or more, but gets ${printShape(shape)}`);
    const size = numberOf(args, 'size');
    const channels = sizeAt(shape, 1);
    // A window over channels, one of them on the left more where the size is even. Wider than the channels it reaches no further.
    const low = Math.min(Math.floor(size / 2), channels - 1);
    const high = Math.min(Math.floor((size - 1) / 2), channels - 1);
    const image = g.reshape(g.binary('mul', x!, x!), [shape[0]!, 1, channels, rowSize(shape.slice(2))]);
    const sum = g.reshape(g.add('sum_pool', [image], { kernel: [low + high + 1, 1], stride: [1, 1], padding: [[low, high], [0, 0]] }), shape);
    const base = g.binaryConst('add', g.binaryConst('mul', sum, numberOf(args, 'alpha') / size), numberOf(args, 'k'));
    return g.binary('mul', x!, g.binaryConst('pow', base, -numberOf(args, 'beta')));
  },
};
