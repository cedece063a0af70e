/** `upsample`: spatial axes made longer (or shorter), by the nearest element or between elements, as PyTorch's. */
import type { Args } from '../config/args.ts';
import type { LayerContext, LayerDef } from './layer.ts';
import { expectFloat, expectRank, printShape, sizeAt } from './shapes.ts';
import { stringOf } from './values.ts';

/** An axis: its size, what it becomes, and the factor where one was given. */
interface Axis {
  readonly size: number;
  readonly to: number;
  readonly factor: number | undefined;
}

export const upsample: LayerDef = {
  name: 'upsample',
  summary: 'Makes the axes behind the channels longer, repeating the nearest element or interpolating between elements.',
  args: {
    scale_factor: {
      type: { kind: 'union', of: [{ kind: 'float', above: 0 }, { kind: 'list', of: { kind: 'float', above: 0 } }] },
      default: null,
      doc: 'How many times longer: one number, or one for each axis. Sizes are rounded down. Either this or `size`.',
    },
    size: { type: { kind: 'union', of: [{ kind: 'int', min: 1 }, { kind: 'list', of: { kind: 'int', min: 1 } }] }, default: null, doc: 'New size of each axis: one number, or one for each.' },
    mode: { type: { kind: 'enum', values: ['nearest', 'bilinear'] }, default: 'nearest', doc: '`nearest` takes 1 to 3 axes, `bilinear` height and width.' },
    align_corners: { type: { kind: 'bool' }, default: null, doc: 'Bilinear: whether the first and last elements keep their places. Left out it is false.' },
  },
  primary: 'scale_factor',
  inputs: { min: 1, max: 1 },
  shape: '[N, C, H, W] → [N, C, H′, W′]',
  example: { input: [2, 3, 4], model: '- upsample: {scale_factor: 2, mode: bilinear}' },

  build(context, [x], args) {
    const { g } = context;
    expectFloat(context, x!);
    const bilinear = stringOf(args, 'mode') === 'bilinear';
    const { shape } = context.type(x!);
    if (bilinear) expectRank(context, x!, 4, '[N, channels, height, width]');
    else if (shape.length < 3 || shape.length > 5) context.fail('shape-mismatch', `takes an input [N, channels, …] with 1 to 3 axes behind the channels, but gets ${printShape(shape)}`);
    if (!bilinear && typeof args.align_corners === 'boolean') context.fail('align-corners', '`align_corners` says nothing for `mode: nearest`', 'leave it out, or use `mode: bilinear`');
    const axes = axesOf(context, args, shape.slice(2).map((_, i) => sizeAt(shape, i + 2)));
    if (axes.every(({ size, to, factor }) => size === to && (factor ?? 1) === 1)) return x!;
    const to = axes.map((axis) => axis.to);
    if (!bilinear) {
      const found = axes.map((axis) => nearest(context, axis));
      return g.add('resize_nearest', [x!], { to, steps: found.map((f) => [...f.step]), late: found.map((f) => [...f.late]) });
    }
    return g.add('resize_linear', [x!], { to, steps: axes.map((axis) => [...(args.align_corners === true ? aligned(axis) : between(axis))]) });
  },
};

function axesOf(context: LayerContext, args: Args, sizes: readonly number[]): Axis[] {
  const { scale_factor: factor, size: target } = args;
  if ((factor === null) === (target === null)) context.fail('size-or-scale', `takes \`scale_factor\` or \`size\`${factor === null ? '' : ', not both'}`, '`upsample: 2` makes every axis twice as long');
  const given = (factor ?? target) as number | readonly number[];
  const list = typeof given === 'number' ? sizes.map(() => given) : given;
  if (list.length !== sizes.length) context.fail('shape-mismatch', `\`${factor === null ? 'size' : 'scale_factor'}\` has ${list.length} numbers, but the input has ${sizes.length} axes behind the channels: ${sizes.join(', ')}`);
  return sizes.map((size, i) => {
    if (factor === null) return { size, to: list[i]!, factor: undefined };
    const to = Math.floor(size * list[i]!);
    if (to < 1) context.fail('empty-dim', `\`scale_factor\` ${list[i]!} leaves nothing of an axis of ${size}`, 'use a larger one, or `size`');
    return { size, to, factor: list[i]! };
  });
}

type Step = readonly [number, number, number];

/**
 * nearest: element floor(i · s), s = 1 / scale_factor or size / to in f32 and the product rounded to f32, as PyTorch
 * computes it (and exactly for the same and for twice the size). As an exact fraction, but for the positions where
 * rounding falls short of a whole number.
 */
function nearest(context: LayerContext, { size, to, factor }: Axis): { step: Step; late: readonly number[] } {
  if (to === size) return { step: [1, 0, 1], late: [] };
  if (to === 2 * size) return { step: [1, 0, 2], late: [] };
  const f = Math.fround;
  const scale = factor === undefined ? f(size / to) : f(1 / factor);
  const wanted = Array.from({ length: to }, (_, i) => Math.min(Math.floor(f(i * scale)), size - 1));
  const [p, q] = factor === undefined ? reduced(size, to) : inverse(fractionOf(factor));
  const late: number[] = [];
  for (const [i, at] of wanted.entries()) {
    const exact = Math.min(size - 1, Math.floor((p * i) / q));
    if (exact === at + 1) late.push(i);
    else if (exact !== at) return { step: coarse(wanted) ?? context.fail('size-or-scale', `no fraction in small numbers is near enough to \`scale_factor\` ${factor!} for an axis of ${size}`, `give \`size: ${to}\` instead`), late: [] };
  }
  return { step: [p, 0, q], late };
}

/** No small fraction is near: a step of a fine grid that gives the same elements. */
function coarse(wanted: readonly number[]): Step | undefined {
  for (let c = 1; c <= 1 << 16; c *= 2) {
    for (const a of stepsNear(wanted, c)) if (wanted.every((at, i) => Math.floor((a * i) / c) === at)) return [a, 0, c];
  }
  return undefined;
}

function stepsNear(wanted: readonly number[], c: number): number[] {
  const last = wanted.length - 1;
  const low = Math.ceil((c * wanted[last]!) / Math.max(1, last));
  return [low, low + 1];
}

/** Bilinear with the corners in place: i (size - 1) / (to - 1); a single position is the first element. */
function aligned({ size, to }: Axis): Step {
  if (to === 1 || size === 1) return [0, 0, 1];
  const [a, c] = reduced(size - 1, to - 1);
  return [a, 0, c];
}

/** Bilinear between centres: (i + ½) · size / to - ½, with 1 / scale_factor for size / to where that is given. */
function between({ size, to, factor }: Axis): Step {
  const [p, q] = factor === undefined ? reduced(size, to) : inverse(fractionOf(factor));
  const common = gcd(gcd(2 * p, Math.abs(p - q)), 2 * q);
  return [(2 * p) / common, (p - q) / common, (2 * q) / common];
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

function inverse([a, b]: readonly [number, number]): readonly [number, number] {
  return [b, a];
}

function reduced(a: number, b: number): readonly [number, number] {
  const d = gcd(a, b);
  return [a / d, b / d];
}

/** Largest denominator of a factor: sizes times it stay far within i32. */
const FINEST = 8192;

/** The fraction nearest to a factor, by its continued fraction: 1.5 is 3 / 2, 0.1 is 1 / 10. */
function fractionOf(factor: number): readonly [number, number] {
  let [p0, q0, p1, q1] = [0, 1, 1, 0];
  let rest = factor;
  for (;;) {
    const whole = Math.floor(rest);
    const [p, q] = [whole * p1 + p0, whole * q1 + q0];
    if (q > FINEST || p > FINEST * Math.max(1, factor)) break;
    [p0, q0, p1, q1] = [p1, q1, p, q];
    if (Math.abs(p / q - factor) <= 1e-12 * factor || rest === whole) break;
    rest = 1 / (rest - whole);
  }
  return [p1, q1];
}
