/** Row-major float64 tensors of the references, and the one loop that they are all made of. */
import type { Shape } from '../../plan/layout.ts';
import type { RefTensor } from './op.ts';

export function elements(shape: readonly number[]): number {
  return shape.reduce((n, d) => n * d, 1);
}

export function tensor(shape: readonly number[], data: ArrayLike<number> = new Float64Array(elements(shape))): RefTensor {
  if (data.length !== elements(shape)) throw new Error(`tensor: ${data.length} values for shape [${shape.join(', ')}]`);
  return { shape: [...shape], data: data instanceof Float64Array ? data : Float64Array.from(data) };
}

export function stridesOf(shape: readonly number[]): number[] {
  const strides = new Array<number>(shape.length);
  for (let i = shape.length - 1, stride = 1; i >= 0; i--) {
    strides[i] = stride;
    stride *= shape[i]!;
  }
  return strides;
}

/** N made a number. */
export function atRows(shape: Shape, rows: number): number[] {
  return shape.map((d) => (d === 'N' ? rows : d));
}

/** Visits every point of `sizes` in row-major order with its offset under each of up to three sets of strides. */
export function walk(
  sizes: readonly number[],
  strides: readonly [a: readonly number[], b?: readonly number[], c?: readonly number[]],
  visit: (a: number, b: number, c: number) => void,
): void {
  const zero = sizes.map(() => 0);
  const [sa, sb = zero, sc = zero] = strides;
  const count = elements(sizes);
  const index = sizes.map(() => 0);
  let a = 0;
  let b = 0;
  let c = 0;
  for (let i = 0; i < count; i++) {
    visit(a, b, c);
    for (let d = sizes.length - 1; d >= 0; d--) {
      a += sa[d]!;
      b += sb[d]!;
      c += sc[d]!;
      if (++index[d]! < sizes[d]!) break;
      a -= sa[d]! * sizes[d]!;
      b -= sb[d]! * sizes[d]!;
      c -= sc[d]! * sizes[d]!;
      index[d] = 0;
    }
  }
}

/** A tensor from its values; `index` is reused from call to call. */
export function generate(shape: readonly number[], value: (index: readonly number[], flat: number) => number): RefTensor {
  const out = tensor(shape);
  const index = shape.map(() => 0);
  for (let i = 0; i < out.data.length; i++) {
    out.data[i] = value(index, i);
    for (let d = shape.length - 1; d >= 0; d--) {
      if (++index[d]! < shape[d]!) break;
      index[d] = 0;
    }
  }
  return out;
}

/** Elements of `x` in another order: `strides` say how the result's axes step through it, from `offset`. */
export function view(x: RefTensor, shape: readonly number[], strides: readonly number[], offset = 0): RefTensor {
  const out = tensor(shape);
  let i = 0;
  walk(shape, [strides], (at) => (out.data[i++] = x.data[offset + at]!));
  return out;
}

/** Splits a shape at an axis: [outer, size, inner], so that element (o, k, i) lies at (o * size + k) * inner + i. */
export function aroundAxis(shape: readonly number[], axis: number): { outer: number; size: number; inner: number } {
  return { outer: elements(shape.slice(0, axis)), size: shape[axis]!, inner: elements(shape.slice(axis + 1)) };
}
