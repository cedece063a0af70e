/**
 * Initial values of a state tensor, in float64 from (seed, name, element), so that a fresh run starts alike on every
 * machine, and so that adding a layer leaves the other layers' values alone.
 */
import { mix, uniformBits } from '../plan/random.ts';
import type { InitSpec } from '../plan/types.ts';

/** FNV-1a over the UTF-8 bytes, mixed: the random stream of a tensor's name. */
export function nameStream(name: string): number {
  let h = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(name)) h = Math.imul(h ^ byte, 0x01000193) >>> 0;
  return mix(h);
}

/** Row-major values of a tensor of `shape`. */
export function initialValues(init: InitSpec, shape: readonly number[], name: string, seed: number): Float64Array {
  const count = shape.reduce((n, d) => n * d, 1);
  const stream = nameStream(name);
  switch (init.kind) {
    case 'constant':
      return new Float64Array(count).fill(init.value);
    case 'values':
      if (init.values.length !== count) throw new Error(`initialValues: ${init.values.length} values for a tensor of ${count}`);
      return Float64Array.from(init.values);
    case 'uniform':
      return Float64Array.from({ length: count }, (_, i) => init.low + (init.high - init.low) * uniform53(seed, stream, i));
    case 'normal': {
      const width = shape.slice(1).reduce((n, d) => n * d, 1);
      const zeroed = (i: number): boolean => init.zero_row !== undefined && Math.floor(i / width) === init.zero_row;
      return Float64Array.from({ length: count }, (_, i) => (zeroed(i) ? 0 : init.mean + init.std * normal(seed, stream, i)));
    }
    case 'trunc_normal':
      return Float64Array.from({ length: count }, (_, i) => truncatedNormal(init, seed, stream, i));
    case 'orthogonal':
      return orthogonal(shape, init.gain, seed, stream);
    case 'sinusoid':
      return sinusoid(shape, init.base);
    default:
      return init satisfies never;
  }
}

/** Vaswani et al. 2017, section 3.5: sines at even, cosines at odd places, wavelengths from 2π to base · 2π. */
function sinusoid(shape: readonly number[], base: number): Float64Array {
  const width = shape[1]!;
  return Float64Array.from({ length: shape[0]! * width }, (_, i) => {
    const place = i % width;
    const angle = Math.floor(i / width) / base ** ((place - (place % 2)) / width);
    return place % 2 === 0 ? Math.sin(angle) : Math.cos(angle);
  });
}

/** Uniform in (0, 1) with 53 bits: two draws of the stream, the centre of the cell, so that it is never 0. */
function uniform53(seed: number, stream: number, element: number, draw = 0): number {
  const high = uniformBits(seed, 2 * draw, stream, element) >>> 5;
  const low = uniformBits(seed, 2 * draw + 1, stream, element) >>> 6;
  return (high * 2 ** 26 + low + 0.5) * 2 ** -53;
}

/** Box-Muller; one of the pair, so that each element depends on its own counter only. */
function normal(seed: number, stream: number, element: number, draw = 0): number {
  const u = uniform53(seed, stream, element, 2 * draw);
  const v = uniform53(seed, stream, element, 2 * draw + 1);
  return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v);
}

/** Draws again until the value lies in [low, high]; an interval so unlikely that 1,000 draws miss it gives its nearer end. */
function truncatedNormal(init: Extract<InitSpec, { kind: 'trunc_normal' }>, seed: number, stream: number, element: number): number {
  for (let draw = 0; draw < 1000; draw++) {
    const value = init.mean + init.std * normal(seed, stream, element, draw);
    if (value >= init.low && value <= init.high) return value;
  }
  return Math.min(Math.max(init.mean, init.low), init.high);
}

/**
 * PyTorch's `orthogonal_`: the first axis against all others; of a random normal matrix the orthonormal factor of its QR
 * decomposition with a positive diagonal of R, along the shorter side. Gram-Schmidt, twice, which is as good as
 * Householder in float64.
 */
function orthogonal(shape: readonly number[], gain: number, seed: number, stream: number): Float64Array {
  const rows = shape[0] ?? 1;
  const columns = shape.slice(1).reduce((n, d) => n * d, 1);
  const vectors = Math.min(rows, columns);
  const length = Math.max(rows, columns);
  const basis: Float64Array[] = [];
  for (let v = 0; v < vectors; v++) {
    const vector = Float64Array.from({ length }, (_, i) => normal(seed, stream, v * length + i));
    for (let pass = 0; pass < 2; pass++) {
      for (const other of basis) {
        let dot = 0;
        for (let i = 0; i < length; i++) dot += vector[i]! * other[i]!;
        for (let i = 0; i < length; i++) vector[i]! -= dot * other[i]!;
      }
    }
    const norm = Math.sqrt(vector.reduce((n, x) => n + x * x, 0));
    for (let i = 0; i < length; i++) vector[i]! /= norm;
    basis.push(vector);
  }
  const out = new Float64Array(rows * columns);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) out[r * columns + c] = gain * (rows <= columns ? basis[r]![c]! : basis[c]![r]!);
  }
  return out;
}
