/** Matrix units as adapters have them, and targets that offer them. */
import { PORTABLE, type Target } from '../../src/compiler/target.ts';
import type { MatrixShape } from '../../src/plan/matrix.ts';

export const NVIDIA: MatrixShape = { components: 'f16', m: 16, n: 16, k: 16, lanes: 32 };
export const AMD: MatrixShape = { components: 'f16', m: 16, n: 16, k: 16, lanes: 64 };
export const INTEL: MatrixShape = { components: 'f16', m: 8, n: 16, k: 16, lanes: 32 };
export const APPLE: MatrixShape = { components: 'f32', m: 8, n: 8, k: 8, lanes: 32 };
export const APPLE_HALF: MatrixShape = { ...APPLE, components: 'f16' };

/** WebGPU's limits but for 32 KiB of workgroup memory, which everything with matrix units has. */
export function matrixTarget(...matrices: readonly MatrixShape[]): Target {
  return {
    ...PORTABLE,
    name: 'matrices',
    features: ['chromium-experimental-subgroup-matrix', 'shader-f16', 'subgroups'],
    limits: { ...PORTABLE.limits, maxComputeWorkgroupStorageSize: 32_768 },
    subgroupSize: matrices[0]?.lanes ?? 0,
    deviceClass: 'discrete',
    matrices,
  };
}
