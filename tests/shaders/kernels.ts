/** Kernels as the compiler's passes build them, small enough to read: what schedules are tested and timed with. */
import { accumulator, binary, guard, load } from '../../src/compiler/kernel/expr.ts';
import { add, axisIndex, constant, linearise, maxExtent, scale, type Axis, type Extent, type Index } from '../../src/compiler/kernel/index.ts';
import type { Binding, Bound, Expr, Kernel, StorageFormat } from '../../src/compiler/kernel/ir.ts';

let ids = 0;

export function axis(name: string, extent: Extent): Axis {
  return { id: ids++, name, extent };
}

/** An axis over the batch, N at most `max`. */
export function rowsAxis(max: number, name = 'n'): Axis {
  return axis(name, { times: 1, max });
}

export function reads(name: string, format: StorageFormat = 'f32'): Binding {
  return { name, access: 'read', format };
}

export function writes(name: string, format: StorageFormat = 'f32'): Binding {
  return { name, access: 'read_write', format };
}

/** Row-major element of an array of `sizes` (the first is not used). */
export function at(axes: readonly (Axis | Index)[], sizes: readonly number[]): Index {
  return linearise(axes.map((a) => ('extent' in a ? axisIndex(a) : a)), sizes);
}

const sum = accumulator(0, 0, 'f32');

/** out = epilogue(sum over k of left * right). */
export function product(name: string, axes: readonly Axis[], k: readonly Axis[], value: Expr, out: Index, bindings: readonly Binding[], epilogue: (sum: Expr) => Expr = (s) => s): Kernel {
  return {
    name,
    axes,
    bindings,
    stages: [
      { kind: 'reduce', axes: k, accumulators: [{ fn: 'sum', value }] },
      { kind: 'store', axes: [], stores: [{ binding: bindings.length - 1, index: out, value: epilogue(sum) }] },
    ],
  };
}

export interface Sized {
  readonly kernel: Kernel;
  /** Elements of each binding at the largest N. */
  readonly sizes: readonly number[];
  /** Multiply-adds times two, at the largest N. */
  readonly flops: number;
}

/** out[m, n] = sum over k of a * b; `a` is [m, k] or [k, m], `b` is [k, n] or [n, k]. Row strides may be padded. */
export function matmul(m: Extent, n: number, k: Extent, form: 'NN' | 'NT' | 'TN' | 'TT', pad: { b?: number; out?: number } = {}): Sized {
  const [am, an, ak] = [axis('m', m), axis('n', n), axis('k', k)];
  const [mMax, kMax] = [maxExtent(m), maxExtent(k)];
  const [transA, transB] = [form[0] === 'T', form[1] === 'T'];
  const strideB = pad.b ?? (transB ? kMax : n);
  const strideOut = pad.out ?? n;
  const a = transA ? at([ak, am], [0, mMax]) : at([am, ak], [0, kMax]);
  const b = transB ? at([an, ak], [0, strideB]) : at([ak, an], [0, strideB]);
  return {
    kernel: product('matmul', [am, an], [ak], binary('mul', load(0, a), load(1, b)), at([am, an], [0, strideOut]), [reads('x'), reads('weight'), writes('out')]),
    sizes: [mMax * kMax, (transB ? n : kMax) * strideB, mMax * strideOut],
    flops: 2 * mMax * n * kMax,
  };
}

export interface ConvShape {
  readonly batch: number;
  readonly size: readonly [number, number];
  readonly channels: number;
  readonly filters: number;
  readonly window?: readonly [number, number];
  readonly stride?: number;
  readonly padding?: number;
}

function full({ batch, size, channels, filters, window = [3, 3], stride = 1, padding = 1 }: ConvShape) {
  const out = size.map((s, i) => Math.floor((s + 2 * padding - window[i]!) / stride) + 1) as [number, number];
  return { batch, h: size[0], w: size[1], channels, filters, kh: window[0], kw: window[1], stride, padding, oh: out[0], ow: out[1] };
}

/** x [N, H, W, C], weight [kh, kw, C, O], out [N, H', W', O]. */
export function convForward(shape: ConvShape, epilogue?: (sum: Expr) => Expr, extra: readonly Binding[] = []): Sized {
  const s = full(shape);
  const [n, y, x, o] = [rowsAxis(s.batch), axis('y', s.oh), axis('x', s.ow), axis('o', s.filters)];
  const [ky, kx, c] = [axis('ky', s.kh), axis('kx', s.kw), axis('c', s.channels)];
  const iy = add(scale(axisIndex(y), s.stride), axisIndex(ky), constant(-s.padding));
  const ix = add(scale(axisIndex(x), s.stride), axisIndex(kx), constant(-s.padding));
  const image = guard(inside(iy, s.h, ix, s.w), load(0, at([n, iy, ix, c], [0, s.h, s.w, s.channels])), 0);
  const weight = load(1, at([ky, kx, c, o], [0, s.kw, s.channels, s.filters]));
  const out = at([n, y, x, o], [0, s.oh, s.ow, s.filters]);
  return {
    kernel: product('conv2d', [n, y, x, o], [ky, kx, c], binary('mul', image, weight), out, [reads('x'), reads('weight'), ...extra, writes('out')], epilogue),
    sizes: [s.batch * s.h * s.w * s.channels, s.kh * s.kw * s.channels * s.filters, s.batch * s.oh * s.ow * s.filters],
    flops: 2 * s.batch * s.oh * s.ow * s.filters * s.kh * s.kw * s.channels,
  };
}

function inside(iy: Index, h: number, ix: Index, w: number): Bound[] {
  return [
    { index: iy, lower: 0, upper: h },
    { index: ix, lower: 0, upper: w },
  ];
}

/**
 * dx [N, H, W, C] = sum over ky, kx, o of dy [N, H', W', O] * weight at stride 1; the weight as [kh, kw, O, C] where
 * `transposed`, so that it is contiguous along C, else [kh, kw, C, O].
 */
export function convInputGradient(shape: ConvShape, transposed = true): Sized {
  const s = full(shape);
  const [n, y, x, c] = [rowsAxis(s.batch), axis('y', s.h), axis('x', s.w), axis('c', s.channels)];
  const [ky, kx, o] = [axis('ky', s.kh), axis('kx', s.kw), axis('o', s.filters)];
  const oy = add(axisIndex(y), scale(axisIndex(ky), -1), constant(s.padding));
  const ox = add(axisIndex(x), scale(axisIndex(kx), -1), constant(s.padding));
  const grad = guard(inside(oy, s.oh, ox, s.ow), load(0, at([n, oy, ox, o], [0, s.oh, s.ow, s.filters])), 0);
  const weight = load(1, transposed ? at([ky, kx, o, c], [0, s.kw, s.filters, s.channels]) : at([ky, kx, c, o], [0, s.kw, s.channels, s.filters]));
  return {
    kernel: product('conv2d_input_grad', [n, y, x, c], [ky, kx, o], binary('mul', grad, weight), at([n, y, x, c], [0, s.h, s.w, s.channels]), [reads('grad'), reads('weight'), writes('out')]),
    sizes: [s.batch * s.oh * s.ow * s.filters, s.kh * s.kw * s.channels * s.filters, s.batch * s.h * s.w * s.channels],
    flops: 2 * s.batch * s.oh * s.ow * s.filters * s.kh * s.kw * s.channels,
  };
}

/** dw [S, kh, kw, C, O]: the batch in S chunks, each summed apart; S = 1 is the whole gradient. */
export function convWeightGradient(shape: ConvShape, splits = 1): Sized {
  const s = full(shape);
  const chunk = Math.ceil(s.batch / splits);
  const [part, ky, kx, c, o] = [axis('split', splits), axis('ky', s.kh), axis('kx', s.kw), axis('c', s.channels), axis('o', s.filters)];
  const [i, y, x] = [splits === 1 ? rowsAxis(s.batch) : axis('n', chunk), axis('y', s.oh), axis('x', s.ow)];
  const n = add(scale(axisIndex(part), chunk), axisIndex(i));
  const iy = add(scale(axisIndex(y), s.stride), axisIndex(ky), constant(-s.padding));
  const ix = add(scale(axisIndex(x), s.stride), axisIndex(kx), constant(-s.padding));
  const image = guard(inside(iy, s.h, ix, s.w), load(0, at([n, iy, ix, c], [0, s.h, s.w, s.channels])), 0);
  const grad = load(1, at([n, y, x, o], [0, s.oh, s.ow, s.filters]));
  const value = guard([{ index: n, lower: 0, upper: { rows: 1 } }], binary('mul', image, grad), 0);
  return {
    kernel: product('conv2d_weight_grad', [part, ky, kx, c, o], [i, y, x], value, at([part, ky, kx, c, o], [0, s.kh, s.kw, s.channels, s.filters]), [reads('x'), reads('grad'), writes('out')]),
    sizes: [s.batch * s.h * s.w * s.channels, s.batch * s.oh * s.ow * s.filters, splits * s.kh * s.kw * s.channels * s.filters],
    flops: 2 * s.batch * s.oh * s.ow * s.filters * s.kh * s.kw * s.channels,
  };
}

/** out[b, m, n] = sum over k of x[b, m, k] * y[b, k, n]. */
export function batched(batch: Extent, m: number, n: number, k: number): Sized {
  const [ab, am, an, ak] = [axis('b', batch), axis('m', m), axis('n', n), axis('k', k)];
  const most = maxExtent(batch);
  return {
    kernel: product('bmm', [ab, am, an], [ak], binary('mul', load(0, at([ab, am, ak], [0, m, k])), load(1, at([ab, ak, an], [0, k, n]))), at([ab, am, an], [0, m, n]), [reads('x'), reads('y'), writes('out')]),
    sizes: [most * m * k, most * k * n, most * m * n],
    flops: 2 * most * m * n * k,
  };
}

/** Products with something more: a transposed result, or a third factor on the left. */
export function accumulatesInto(form: 'transposed' | 'masked', m = 9, n = 12, k = 10): Sized {
  const [am, an, ak] = [axis('m', m), axis('n', n), axis('k', k)];
  const a = at([am, ak], [0, k]);
  const b = at([ak, an], [0, n]);
  if (form === 'transposed') {
    return { kernel: product('matmul', [am, an], [ak], binary('mul', load(0, a), load(1, b)), at([an, am], [0, m]), [reads('x'), reads('weight'), writes('out')]), sizes: [m * k, k * n, m * n], flops: 2 * m * n * k };
  }
  const masked = binary('mul', binary('mul', load(0, a), load(2, b)), load(1, a));
  return { kernel: product('matmul', [am, an], [ak], masked, at([am, an], [0, n]), [reads('x'), reads('mask'), reads('weight'), writes('out')]), sizes: [m * k, m * k, k * n, m * n], flops: 2 * m * n * k };
}

/** out[n] = sum over c of x[n, c]. */
export function rowSum(rows: Extent, c: number): Sized {
  const [an, ac] = [axis('n', rows), axis('c', c)];
  return { kernel: product('sum', [an], [ac], load(0, at([an, ac], [0, c])), axisIndex(an), [reads('x'), writes('out')]), sizes: [maxExtent(rows) * c, maxExtent(rows)], flops: maxExtent(rows) * c };
}

/** Depthwise 3 x 3, channels last. */
export function depthwise(batch: number, size: number, channels: number): Sized {
  const [n, y, x, c, ky, kx] = [rowsAxis(batch), axis('y', size), axis('x', size), axis('c', channels), axis('ky', 3), axis('kx', 3)];
  const iy = add(axisIndex(y), axisIndex(ky), constant(-1));
  const ix = add(axisIndex(x), axisIndex(kx), constant(-1));
  const image = guard(inside(iy, size, ix, size), load(0, at([n, iy, ix, c], [0, size, size, channels])), 0);
  const out = at([n, y, x, c], [0, size, size, channels]);
  return {
    kernel: product('depthwise', [n, y, x, c], [ky, kx], binary('mul', image, load(1, at([ky, kx, c], [0, 3, channels]))), out, [reads('x'), reads('weight'), writes('out')]),
    sizes: [batch * size * size * channels, 9 * channels, batch * size * size * channels],
    flops: 18 * batch * size * size * channels,
  };
}
