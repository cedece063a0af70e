/**
 * What happens to the fields of the data before the model sees them: augmentation, in training only, then normalising. Both
 * are graph ops, so that the rows stay on the GPU as they are; random numbers come from counters, a function of the step
 * and of the row's place in the batch, so that a resumed run goes on with the same ones.
 */
import type { DataSpec, FieldSpec } from '../../plan/data-spec.ts';
import type { Shape } from '../../plan/layout.ts';
import type { FrameField } from '../../plan/types.ts';
import type { AugmentConfig, DataConfig } from '../config/types.ts';
import type { Report } from '../config/report.ts';
import type { GraphBuilder } from '../graph/builder.ts';
import type { NodeId } from '../graph/ir.ts';
import { alongAxis } from '../layers/shapes.ts';

/** Streams of augmentation, far from those of layers, which count from 0. */
const STREAM = 0x4155_0000;
const STREAMS = { horizontal: 0, vertical: 1, cropX: 2, cropY: 3, shiftX: 4, shiftY: 5, rotate: 6, noise: 16 } as const;

/** Name of the frame's word that holds mixup's share. */
const SHARE = 'mixup';

/** The words that the host must give. */
export function augmentFrame({ augment }: Pick<DataConfig, 'augment'>): readonly FrameField[] {
  return augment?.mixup === undefined ? [] : [{ name: SHARE, type: 'f32', kind: 'beta', alpha: augment.mixup }];
}

/** Reports what cannot be done with these fields. */
export function checkAugment({ augment }: Pick<DataConfig, 'augment'>, spec: DataSpec, report: Report): void {
  if (augment === undefined) return;
  const inputs = spec.fields.filter((field) => !field.target && field.dtype === 'f32');
  const shown = spec.fields.filter((field) => !field.target).map((field) => `\`${field.name}\` ${field.dtype === 'f32' ? '' : `${field.dtype} `}[${field.shape.join(', ')}]`).join(', ');
  const moves = (['flip', 'crop', 'shift', 'rotate'] as const).find((name) => augment[name] !== undefined);
  const fail = (message: string, hint: string): void => report.error('augment-unfit', augment.location, message, { hint });
  if (moves !== undefined && !inputs.some(isImage)) fail(`\`${moves}\` of \`augment\` moves images [channels, height, width], and the inputs are ${shown}`, 'remove it; `noise` and `mixup` take numbers of any shape');
  else if (inputs.length === 0) fail(`\`augment\` changes numbers, and the inputs are ${shown}`, 'remove `augment`');
  if (augment.mixup === undefined) return;
  const labels = spec.fields.find((field) => field.target && field.dtype === 'i32');
  if (labels !== undefined && labels.classes === undefined) fail(`\`mixup\` mixes targets, and how many classes \`${labels.name}\` has is not known`, 'give `classes` to the source');
  const ids = spec.fields.find((field) => !field.target && field.dtype === 'i32');
  if (ids !== undefined) fail(`\`mixup\` mixes rows, and those of \`${ids.name}\` are indices, which cannot be mixed`, 'remove `mixup`');
}

export interface Preparation {
  readonly g: GraphBuilder;
  readonly mode: 'train' | 'eval';
  readonly data: Pick<DataConfig, 'augment' | 'ignoreIndex'>;
  readonly spec: DataSpec;
}

/** The field as the model and the loss see it; `raw` is its `input` node, [N, ...]. */
export function preparedField(raw: NodeId, field: FieldSpec, { g, mode, data, spec }: Preparation): NodeId {
  const augment = mode === 'train' ? data.augment : undefined;
  let x = raw;
  if (augment !== undefined) {
    const image = spec.fields.find((other) => !other.target && isImage(other));
    if (image !== undefined && sameSize(field, image)) x = moved(g, x, field, augment, data.ignoreIndex ?? -100);
    if (!field.target && field.dtype === 'f32' && augment.noise !== undefined) x = noisy(g, x, augment.noise, spec.fields.indexOf(field));
    if (augment.mixup !== undefined) x = mixed(g, x, field);
    // Worked out once a batch: what reads it, a convolution for example, reads every pixel many times.
    if (x !== raw) x = g.add('copy', [x], { order: ['augmented'] });
  }
  return field.normalize !== undefined && field.shape.length === 3 ? normalized(g, x, field.normalize) : x;
}

function isImage({ shape, dtype }: FieldSpec): boolean {
  return dtype === 'f32' && shape.length === 3;
}

/** The image itself, or a map of its pixels: targets of segmentation move along. */
function sameSize({ shape }: FieldSpec, image: FieldSpec): boolean {
  return shape.length >= 2 && shape.at(-1) === image.shape[2] && shape.at(-2) === image.shape[1];
}

/**
 * One resampling for all movements: the place in the stored image is flip(rotate⁻¹(p) - shift - crop), p from the centre. What
 * comes in is 0 in images and ignored in maps of classes. Where only whole pixels move, the nearest is exact.
 */
function moved(g: GraphBuilder, x: NodeId, field: FieldSpec, augment: AugmentConfig, ignored: number): NodeId {
  const { flip, crop, shift, rotate } = augment;
  if (flip === undefined && crop === undefined && shift === undefined && rotate === undefined) return x;
  const [height, width] = [field.shape.at(-2)!, field.shape.at(-1)!];
  const one = g.fill(1, ['N']);
  const zero = g.fill(0, ['N']);
  const random = (stream: keyof typeof STREAMS): NodeId => g.add('random', [], { shape: ['N'], stream: STREAM + STREAMS[stream] });
  const mirror = (stream: 'horizontal' | 'vertical'): NodeId =>
    flip === stream || flip === 'both' ? g.select(g.binaryConst('lt', random(stream), 0.5), g.fill(-1, ['N']), one) : one;
  /** Uniform in [-most, most]. */
  const within = (stream: keyof typeof STREAMS, most: number): NodeId => g.binaryConst('mul', g.binaryConst('sub', random(stream), 0.5), 2 * most);
  /** Whole in [-padding, padding]; the product may round up to one more. */
  const pixels = (stream: keyof typeof STREAMS, padding: number): NodeId =>
    g.binaryConst('sub', g.binaryConst('min', g.unary('floor', g.binaryConst('mul', random(stream), 2 * padding + 1)), 2 * padding), padding);
  const offset = (axis: 'X' | 'Y', size: number): NodeId => {
    let sum = zero;
    if (crop !== undefined) sum = g.binary('add', sum, pixels(`crop${axis}`, crop.padding));
    if (shift !== undefined) sum = g.binary('add', sum, within(`shift${axis}`, shift * size));
    return sum;
  };
  const [fx, fy] = [mirror('horizontal'), mirror('vertical')];
  const angle = rotate === undefined ? undefined : within('rotate', (rotate * Math.PI) / 180);
  const [cos, sin] = angle === undefined ? [one, zero] : [g.unary('cos', angle), g.unary('sin', angle)];
  const rows = [
    [g.binary('mul', fx, cos), g.binary('mul', fx, sin), g.unary('neg', g.binary('mul', fx, offset('X', width)))],
    [g.unary('neg', g.binary('mul', fy, sin)), g.binary('mul', fy, cos), g.unary('neg', g.binary('mul', fy, offset('Y', height)))],
  ];
  const map = g.add('concat', rows.flat().map((part) => g.reshape(part, ['N', 1])), { axis: 1 });
  const integers = field.dtype === 'i32';
  const between = !integers && (shift !== undefined || rotate !== undefined);
  return g.add('warp', [x, map], { mode: between ? 'linear' : 'nearest', fill: integers ? ignored : 0 });
}

/** Normal noise by Box and Muller. */
function noisy(g: GraphBuilder, x: NodeId, std: number, field: number): NodeId {
  const { shape } = g.type(x);
  const random = (k: number): NodeId => g.add('random', [], { shape, stream: STREAM + STREAMS.noise + 2 * field + k });
  // 1 - u is never 0.
  const radius = g.unary('sqrt', g.binaryConst('mul', g.unary('log', g.binary('sub', g.constant(1), random(0))), -2));
  const noise = g.binary('mul', radius, g.unary('cos', g.binaryConst('mul', random(1), 2 * Math.PI)));
  return g.binary('add', x, g.binaryConst('mul', noise, std));
}

/** share · row + (1 - share) · its partner, the batch in reverse; class indices as one-hot rows. */
function mixed(g: GraphBuilder, x: NodeId, field: FieldSpec): NodeId {
  const rows = field.dtype === 'i32' ? oneHot(g, x, field.classes ?? 1) : x;
  const share = g.add('frame', [], { name: SHARE, dtype: 'f32' });
  const partner = g.add('reverse_rows', [rows]);
  return g.binary('add', g.binary('mul', rows, share), g.binary('mul', partner, g.binary('sub', g.constant(1), share)));
}

/** i32 [N, ...] to f32 [N, classes, ...], classes in dim 1 as probabilities are; an ignored index gives zeros. */
function oneHot(g: GraphBuilder, ids: NodeId, classes: number): NodeId {
  const { shape } = g.type(ids);
  const full: Shape = [shape[0]!, classes, ...shape.slice(1)];
  const positions = g.add('iota', [], { shape: full, axis: 1, dtype: 'i32' });
  const wanted = g.broadcastTo(g.reshape(ids, [shape[0]!, 1, ...shape.slice(1)]), full);
  return g.cast(g.binary('eq', positions, wanted), 'f32');
}

function normalized(g: GraphBuilder, x: NodeId, { mean, std }: NonNullable<FieldSpec['normalize']>): NodeId {
  const { shape } = g.type(x);
  const factors = std.map((s) => 1 / s);
  return g.binary('mul', g.binary('sub', x, channelVector(g, mean, shape)), channelVector(g, factors, shape));
}

/** A number, or one for each channel (dim 1). */
function channelVector(g: GraphBuilder, values: readonly number[], shape: Shape): NodeId {
  if (values.every((value) => value === values[0])) return g.constant(values[0]!);
  return alongAxis(g, g.add('concat', values.map((value) => g.fill(value, [1])), { axis: 0 }), 1, shape);
}
