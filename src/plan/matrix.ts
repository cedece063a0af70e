/** Matrix units in words, and which are the same. */
import type { MatrixShape } from './types.ts';

/** WebGPU's name for matrix units, which Dawn offers behind the toggle `allow_unsafe_apis`. */
export const MATRIX_FEATURE = 'chromium-experimental-subgroup-matrix';

/** `f16 16 x 16 x 16`. */
export function matrixText({ components, m, n, k }: MatrixShape): string {
  return `${components} ${m} x ${n} x ${k}`;
}

/** True where kernels laid out for one can use the other. */
export function sameMatrix(a: MatrixShape, b: MatrixShape): boolean {
  return matrixText(a) === matrixText(b) && a.lanes === b.lanes;
}
