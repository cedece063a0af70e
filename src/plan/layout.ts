/**
 * The logical ↔ physical map of a tensor. Logical is what users and PyTorch see; physical is what lies in the buffer.
 * The logical axes are split into factors, the factors are permuted, and each permuted axis may be padded at its end.
 * Example: a linear weight [625, 2048] behind the flatten of a channels-last [128, 4, 4] image has
 * split [[625], [128, 4, 4]], perm [2, 3, 1, 0], padded [4, 4, 128, 628].
 */
export interface Layout {
  /** For each logical axis, its factors from outer to inner; their product is the axis' size. `null`: the batch axis N. */
  readonly split: readonly (readonly (number | null)[])[];
  /** Physical axis p holds factor perm[p], counting the factors of all logical axes in order. */
  readonly perm: readonly number[];
  /** Size of each physical axis in the buffer, padding included; `null` for the batch axis, which must be outermost. */
  readonly padded: readonly (number | null)[];
}

export type Shape = readonly (number | 'N')[];

/** Row-major, unpadded. */
export function identityLayout(shape: Shape): Layout {
  const sizes = shape.map((d) => (d === 'N' ? null : d));
  return { split: sizes.map((s) => [s]), perm: sizes.map((_, i) => i), padded: sizes };
}

/** The factors of all logical axes, in order. */
export function factorsOf(layout: Layout): (number | null)[] {
  return layout.split.flat();
}

/** Element strides of the physical axes. The batch axis is outermost, so none depends on N. */
export function physicalStrides(layout: Layout): number[] {
  const strides = new Array<number>(layout.padded.length);
  let stride = 1;
  for (let p = layout.padded.length - 1; p >= 0; p--) {
    strides[p] = stride;
    const size = layout.padded[p];
    if (size === null && p !== 0) throw new Error('layout: the batch axis must be outermost');
    stride *= size ?? 1;
  }
  return strides;
}

/** Elements that the buffer holds, padding included, for `rows` rows of the batch axis (1 where there is none). */
export function physicalElements(layout: Layout, rows: number): number {
  return layout.padded.reduce<number>((n, size) => n * (size ?? rows), 1);
}

/** True where physical and logical order agree and nothing is padded. */
export function isIdentity(layout: Layout): boolean {
  return layout.perm.every((p, i) => p === i) && factorsOf(layout).every((f, i) => f === layout.padded[i]);
}

/** Physical offset of every logical element in row-major logical order. `rows` stands for N. */
export function physicalOffsets(layout: Layout, rows: number): Uint32Array {
  const factors = factorsOf(layout).map((f) => f ?? rows);
  const strides = physicalStrides(layout);
  const factorStride = new Array<number>(factors.length);
  layout.perm.forEach((factor, p) => (factorStride[factor] = strides[p]!));
  const count = factors.reduce((n, f) => n * f, 1);
  const offsets = new Uint32Array(count);
  const index = new Array<number>(factors.length).fill(0);
  let offset = 0;
  for (let i = 0; i < count; i++) {
    offsets[i] = offset;
    for (let f = factors.length - 1; f >= 0; f--) {
      offset += factorStride[f]!;
      if (++index[f]! < factors[f]!) break;
      offset -= factorStride[f]! * factors[f]!;
      index[f] = 0;
    }
  }
  return offsets;
}
