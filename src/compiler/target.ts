/** What the compiler knows of the device: a profile, not a device, so that compiling needs no GPU. */
import type { DeviceClass } from '../plan/device-class.ts';
import type { MatrixShape } from '../plan/matrix.ts';

export interface Target {
  /** `portable`, or a short name of the adapter; part of the plan. */
  readonly name: string;
  /** WebGPU features that kernels may use; the plan requires those that it used. */
  readonly features: readonly string[];
  readonly limits: TargetLimits;
  /** Lanes of a subgroup where every subgroup has the same size and `subgroups` is a feature; else 0. */
  readonly subgroupSize: number;
  /** Matrix units whose sums are f32. Absent: none. */
  readonly matrices?: readonly MatrixShape[];
  /** Decides schedules. */
  readonly deviceClass: DeviceClass;
}

export interface TargetLimits {
  readonly maxStorageBuffersPerShaderStage: number;
  readonly maxStorageBufferBindingSize: number;
  readonly maxBufferSize: number;
  readonly maxComputeWorkgroupStorageSize: number;
  readonly maxComputeInvocationsPerWorkgroup: number;
  readonly maxComputeWorkgroupsPerDimension: number;
}

/** WebGPU's default limits and no optional feature: runs wherever WebGPU does. */
export const PORTABLE: Target = {
  name: 'portable',
  features: [],
  limits: {
    maxStorageBuffersPerShaderStage: 8,
    maxStorageBufferBindingSize: 134_217_728,
    maxBufferSize: 268_435_456,
    maxComputeWorkgroupStorageSize: 16_384,
    maxComputeInvocationsPerWorkgroup: 256,
    maxComputeWorkgroupsPerDimension: 65_535,
  },
  subgroupSize: 0,
  deviceClass: 'integrated',
};
