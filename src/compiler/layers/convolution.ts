/** What convolutions of one, two and three axes and their transposes have in common: names, arguments, padding, weights. */
import type { ArgSpecs, Args } from '../config/args.ts';
import type { NodeId } from '../graph/ir.ts';
import { widestBorder, type EdgeMode } from '../ops/edges.ts';
import type { Shape } from '../../plan/layout.ts';
import type { LayerContext } from './layer.ts';
import { alongAxis, expectFloat, expectRank, sizeAt } from './shapes.ts';
import { booleanOf, numberOf } from './values.ts';

export type Axes = 1 | 2 | 3;
export type Pair = readonly [number, number];

interface Words {
  /** `height and width` */
  readonly axes: string;
  /** `Height and width` */
  readonly each: string;
  readonly meaning: string;
  /** `H, W` */
  readonly sizes: string;
  readonly results: string;
}

export const WORDS: Readonly<Record<Axes, Words>> = {
  1: { axes: 'length', each: 'Length', meaning: '[N, channels, length]', sizes: 'L', results: 'L′' },
  2: { axes: 'height and width', each: 'Height and width', meaning: '[N, channels, height, width]', sizes: 'H, W', results: 'H′, W′' },
  3: { axes: 'depth, height and width', each: 'Depth, height and width', meaning: '[N, channels, depth, height, width]', sizes: 'D, H, W', results: 'D′, H′, W′' },
};

const NAMES: Readonly<Record<Axes, readonly string[]>> = { 1: ['length'], 2: ['height', 'width'], 3: ['depth', 'height', 'width'] };

/** The arguments that a convolution and its transpose share. */
export function kernelArgs(axes: Axes) {
  return {
    out_channels: { type: { kind: 'int', min: 1 }, doc: 'Channels of the output.' },
    kernel_size: { type: { kind: 'size', axes, min: 1 }, doc: `${WORDS[axes].each} of the kernel.` },
    stride: { type: { kind: 'size', axes, min: 1 }, default: 1, doc: 'Step of the kernel.' },
  } as const satisfies ArgSpecs;
}

export function mixingArgs(axes: Axes) {
  return {
    dilation: { type: { kind: 'size', axes, min: 1 }, default: 1, doc: 'Distance between taps of the kernel.' },
    groups: { type: { kind: 'int', min: 1 }, default: 1, doc: 'Channels are split into this many groups that do not mix; divides both channel counts.' },
    bias: { type: { kind: 'bool' }, default: true, doc: 'Whether a learned bias is added to each channel.' },
  } as const satisfies ArgSpecs;
}

export interface Channels {
  readonly shape: Shape;
  readonly sizes: readonly number[];
  readonly channels: number;
  readonly outChannels: number;
  readonly groups: number;
}

/** Fails unless the input has channels and `axes` axes, and the groups divide its channels and the output's. */
export function channelsOf(context: LayerContext, x: NodeId, axes: Axes, args: Args): Channels {
  const shape = expectRank(context, x, axes + 2, WORDS[axes].meaning);
  expectFloat(context, x);
  const channels = sizeAt(shape, 1);
  const outChannels = numberOf(args, 'out_channels');
  const groups = numberOf(args, 'groups');
  for (const [count, name] of [[channels, "the input's channels"], [outChannels, '`out_channels`']] as const) {
    if (count % groups !== 0) context.fail('groups-mismatch', `${name} (${count}) can't be split into ${groups} groups`, '`groups` must divide the channels of input and output');
  }
  return { shape, sizes: shape.slice(2).map((_, i) => sizeAt(shape, i + 2)), channels, outChannels, groups };
}

/** nn.modules.conv._ConvNd.reset_parameters: uniform within 1/√fan_in, where fan_in is what the weight's axes from 1 on hold. */
export function weightOf(context: LayerContext, shape: readonly number[]) {
  const bound = 1 / Math.sqrt(shape.slice(1).reduce((n, d) => n * d, 1));
  const init = { kind: 'uniform', low: -bound, high: bound } as const;
  return { weight: context.parameter('weight', shape, init), init };
}

export function withBias(context: LayerContext, out: NodeId, args: Args, init: ReturnType<typeof weightOf>['init'], channels: number): NodeId {
  if (!booleanOf(args, 'bias')) return out;
  const { g } = context;
  return g.binary('add', out, alongAxis(g, context.parameter('bias', [channels], init), 1, context.type(out).shape));
}

/**
 * `x` with a border of `pairs` around its trailing axes (of all pairs, the last belongs to the last axis). Negative numbers
 * cut off. Fails where the border repeats more than there is.
 */
export function padded(context: LayerContext, x: NodeId, pairs: readonly Pair[], mode: 'constant' | EdgeMode, value = 0): NodeId {
  const { g } = context;
  const { shape } = context.type(x);
  const first = shape.length - pairs.length;
  const side = (which: 0 | 1): number[] => shape.map((_, i) => (i < first ? 0 : Math.max(0, pairs[i - first]![which])));
  const [low, high] = [side(0), side(1)];
  pairs.forEach((pair, i) => {
    const size = sizeAt(shape, first + i);
    const widest = mode === 'constant' ? Infinity : widestBorder(mode, size);
    const most = Math.max(...pair);
    if (most <= widest) return;
    const name = axisName(shape.length, first + i);
    const rule = mode === 'reflect' ? `\`reflect\` has ${size - 1} elements to repeat: the end itself is not doubled` : `\`circular\` has ${size} elements to repeat`;
    context.fail('border-too-wide', `a \`${mode}\` padding of ${most} is too wide for the ${name} ${size} of the input [${shape.join(', ')}]`, `${rule}; pad less, or use \`replicate\``);
  });
  const cut = (id: NodeId): NodeId =>
    pairs.reduce((from, pair, i) => {
      const size = sizeAt(context.type(from).shape, first + i);
      const [start, end] = [Math.max(0, -pair[0]), size - Math.max(0, -pair[1])];
      if (end <= start) context.fail('empty-dim', `\`padding\` [${pair.join(', ')}] leaves nothing of the ${axisName(shape.length, first + i)} of the input [${shape.join(', ')}]`);
      return start === 0 && end === size ? from : g.add('slice', [from], { axis: first + i, start, end });
    }, id);
  if ([...low, ...high].every((n) => n === 0)) return cut(x);
  return cut(g.add(mode === 'constant' ? 'pad' : 'border', [x], mode === 'constant' ? { low, high, value } : { low, high, mode }));
}

function axisName(rank: number, axis: number): string {
  const spatial = rank - 2;
  return spatial >= 1 && spatial <= 3 && axis >= 2 ? NAMES[spatial as Axes][axis - 2]! : `dim ${axis} of size`;
}

/** The mode's name as the graph's ops know it; undefined for zeros, which a convolution adds itself. */
export function edgeMode(name: string): EdgeMode | undefined {
  return name === 'zeros' ? undefined : (name as EdgeMode);
}
