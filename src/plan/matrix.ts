/** Matrix units: what they multiply, in words, and which are the same. */

/** WebGPU's name for matrix units, which Dawn offers behind the toggle `allow_unsafe_apis`. */
export const MATRIX_FEATURE = 'chromium-experimental-subgroup-matrix';

/** What a subgroup multiplies at once: [m, k] times [k, n] of components, added up in f32. */
export interface MatrixShape {
  readonly components: 'f32' | 'f16';
  readonly m: number;
  readonly n: number;
  readonly k: number;
  /** Lanes of the adapter's largest subgroup: workgroups are multiples of it. */
  readonly lanes: number;
}

/** `f16 16 x 16 x 16`. */
export function matrixText({ components, m, n, k }: MatrixShape): string {
  return `${components} ${m} x ${n} x ${k}`;
}

/** True where kernels laid out for one can use the other. */
export function sameMatrix(a: MatrixShape, b: MatrixShape): boolean {
  return matrixText(a) === matrixText(b) && a.lanes === b.lanes;
}
