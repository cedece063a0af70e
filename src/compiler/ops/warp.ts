/** Images moved, turned or mirrored, each by an affine map of its own: what augmentation is made of. */
import { add, constant } from '../kernel/index.ts';
import { binary, cast, constantOf, indexValue, unary } from '../kernel/expr.ts';
import type { Expr } from '../kernel/ir.ts';
import type { Index } from '../kernel/index.ts';
import type { Shape } from '../../plan/layout.ts';
import type { LowerContext, OpDef } from './op.ts';
import { ofType, operands, require, showShape, sizeAt, textAttr } from './rules.ts';
import { tensor } from './tensor.ts';

/**
 * `warp {mode, fill}`: x [N, ..., H, W], map f32 [N, 6] to x's shape. With positions (dx, dy) from the image's centre, the
 * result at (dx, dy) is x at (m0 dx + m1 dy + m2, m3 dx + m4 dy + m5), `fill` outside: between four pixels (`linear`, f32
 * only) or the nearest one. No gradient: it is for what comes from the data.
 */
export const warp: OpDef = {
  name: 'warp',
  kind: 'movement',
  type(inputs, attrs) {
    operands(inputs, 2);
    const [x, map] = inputs as [(typeof inputs)[0], (typeof inputs)[0]];
    require(x.shape.length >= 3 && x.shape[0] === 'N', () => `takes images [N, …, H, W], not ${showShape(x.shape)}`);
    require(map.shape.length === 2 && map.shape[0] === 'N' && map.shape[1] === 6, () => `takes maps [N, 6], not ${showShape(map.shape)}`);
    ofType(map, 'f32');
    if (textAttr(attrs, 'mode', ['linear', 'nearest'] as const) === 'linear') ofType(x, 'f32');
    require(Number.isFinite(attrs['fill']), () => `fill is ${JSON.stringify(attrs['fill'])}, not a number`);
    return { shape: x.shape, dtype: x.dtype };
  },
  reference([x, map], attrs) {
    const [height, width] = x!.shape.slice(-2) as [number, number];
    const planes = x!.data.length / (x!.shape[0]! * height * width);
    const out = tensor(x!.shape);
    const fill = attrs['fill'] as number;
    const nearest = attrs['mode'] === 'nearest';
    const pixel = (plane: number, row: number, column: number): number => (row < 0 || row >= height || column < 0 || column >= width ? fill : x!.data[(plane * height + row) * width + column]!);
    for (let plane = 0; plane < x!.data.length / (height * width); plane++) {
      const m = map!.data.subarray(Math.floor(plane / planes) * 6);
      for (let i = 0; i < height; i++) {
        for (let j = 0; j < width; j++) {
          const [dx, dy] = [j - (width - 1) / 2, i - (height - 1) / 2];
          const u = m[0]! * dx + m[1]! * dy + m[2]! + (width - 1) / 2;
          const v = m[3]! * dx + m[4]! * dy + m[5]! + (height - 1) / 2;
          let value: number;
          if (nearest) value = pixel(plane, Math.floor(v + 0.5), Math.floor(u + 0.5));
          else {
            const [a, b] = [Math.floor(u), Math.floor(v)];
            const [fx, fy] = [u - a, v - b];
            value = (1 - fy) * ((1 - fx) * pixel(plane, b, a) + fx * pixel(plane, b, a + 1)) + fy * ((1 - fx) * pixel(plane, b + 1, a) + fx * pixel(plane, b + 1, a + 1));
          }
          out.data[(plane * height + i) * width + j] = value;
        }
      }
    }
    return out;
  },
  lower(context, node, index) {
    const { shape } = node;
    const rank = shape.length;
    const fill = node.attrs['fill'] as number;
    const [row, column] = [index[rank - 2]!, index[rank - 1]!];
    const [height, width] = [sizeAt(shape, rank - 2), sizeAt(shape, rank - 1)];
    const m = (k: number): Expr => context.input(1, [index[0]!, constant(k)]);
    const [dx, dy] = [fromCentre(column, width), fromCentre(row, height)];
    const u = sum(binary('mul', m(0), dx), binary('mul', m(1), dy), m(2), constantOf((width - 1) / 2, 'f32'));
    const v = sum(binary('mul', m(3), dx), binary('mul', m(4), dy), m(5), constantOf((height - 1) / 2, 'f32'));
    const pixel = (i: Index, j: Index): Expr =>
      context.guard([{ index: i, lower: 0, upper: height }, { index: j, lower: 0, upper: width }], () => context.input(0, [...index.slice(0, rank - 2), i, j]), fill);
    if (node.attrs['mode'] === 'nearest') {
      const half = constantOf(0.5, 'f32');
      return pixel(whole(context, unary('floor', binary('add', v, half)), height), whole(context, unary('floor', binary('add', u, half)), width));
    }
    const [low, left] = [unary('floor', v), unary('floor', u)];
    const [i, j] = [whole(context, low, height), whole(context, left, width)];
    const [fy, fx] = [binary('sub', v, low), binary('sub', u, left)];
    const between = (a: Expr, b: Expr, share: Expr): Expr => binary('add', binary('mul', binary('sub', constantOf(1, 'f32'), share), a), binary('mul', share, b));
    const line = (at: Index): Expr => between(pixel(at, j), pixel(at, add(j, constant(1))), fx);
    return between(line(i), line(add(i, constant(1))), fy);
  },
  flops: (node, _inputs, rows) => 20 * elementsAt(node.shape, rows),
};

function fromCentre(at: Index, size: number): Expr {
  return binary('sub', cast(indexValue(at), 'f32'), constantOf((size - 1) / 2, 'f32'));
}

/** A position as an index; far outside is just outside, by two, so that the pixel after it is outside, too. */
function whole(context: LowerContext, position: Expr, size: number): Index {
  const near = binary('min', binary('max', position, constantOf(-2, 'f32')), constantOf(size, 'f32'));
  return context.toIndex(cast(near, 'i32'), -2, size);
}

function sum(first: Expr, ...rest: readonly Expr[]): Expr {
  return rest.reduce((a, b) => binary('add', a, b), first);
}

function elementsAt(shape: Shape, rows: number): number {
  return shape.reduce<number>((n, size) => n * (size === 'N' ? rows : size), 1);
}
