/** Attention as loops over numbers, written from the formulas and nothing else: what the layers are compared with. */
import { noise } from '../model/support.ts';

export type Matrix = readonly (readonly number[])[];

export interface Options {
  readonly heads: number;
  readonly kvHeads?: number;
  readonly causal?: boolean;
  readonly rope?: 'halves' | 'interleaved';
  readonly base?: number;
  readonly scale?: number;
  /** By key: true where it must not be seen. */
  readonly hidden?: readonly boolean[];
}

/** x · wᵀ + b, row by row. */
export function affine(x: Matrix, w: Matrix, b?: readonly number[]): number[][] {
  return x.map((row) => w.map((weights, o) => weights.reduce((sum, weight, i) => sum + weight * row[i]!, b?.[o] ?? 0)));
}

/** Complex numbers: each pair of features times exp(i · position · base^(-2 pair / size)). */
export function turned(x: Matrix, kind: 'halves' | 'interleaved', base = 10000): number[][] {
  return x.map((row, position) => {
    const size = row.length;
    const out = [...row];
    for (let pair = 0; pair < size / 2; pair++) {
      const angle = position * base ** ((-2 * pair) / size);
      const [re, im] = kind === 'halves' ? [pair, pair + size / 2] : [2 * pair, 2 * pair + 1];
      out[re] = row[re]! * Math.cos(angle) - row[im]! * Math.sin(angle);
      out[im] = row[re]! * Math.sin(angle) + row[im]! * Math.cos(angle);
    }
    return out;
  });
}

/** Attention of one head. */
export function head(q: Matrix, k: Matrix, v: Matrix, { causal = false, scale = 1 / Math.sqrt(q[0]!.length), hidden }: Omit<Options, 'heads'>): number[][] {
  return q.map((query, i) => {
    const seen = k.map((_, j) => j).filter((j) => !(causal && j > i) && !hidden?.[j]);
    const weights = seen.map((j) => Math.exp(scale * query.reduce((sum, x, d) => sum + x * k[j]![d]!, 0)));
    const total = weights.reduce((a, b) => a + b, 0);
    return v[0]!.map((_, d) => seen.reduce((sum, j, n) => sum + (weights[n]! / total) * v[j]![d]!, 0));
  });
}

/** Heads side by side in the features; queries' head h goes with head floor(h · kvHeads / heads) of keys and values. */
export function multihead(q: Matrix, k: Matrix, v: Matrix, options: Options): number[][] {
  const { heads, kvHeads = heads, rope, base } = options;
  const size = q[0]!.length / heads;
  const part = (x: Matrix, h: number): number[][] => x.map((row) => row.slice(h * size, (h + 1) * size));
  const turn = (x: number[][]): number[][] => (rope === undefined ? x : turned(x, rope, base));
  const outs = Array.from({ length: heads }, (_, h) => {
    const shared = Math.floor((h * kvHeads) / heads);
    return head(turn(part(q, h)), turn(part(k, shared)), part(v, shared), options);
  });
  return q.map((_, i) => outs.flatMap((out) => out[i]!));
}

/** Numbers without a pattern, as rows. */
export function matrix(rows: number, columns: number, seed: number): number[][] {
  const { data } = noise([rows, columns], seed);
  return Array.from({ length: rows }, (_, r) => [...data.slice(r * columns, (r + 1) * columns)]);
}
