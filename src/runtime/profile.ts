/** What an adapter is, in plain data: for the compiler, which never sees a device, and for people. */
import type { DeviceClass } from '../plan/device-class.ts';
import type { MatrixShape } from '../plan/matrix.ts';
import { classifyAdapter } from './device-class.ts';
import { adapterName, matricesOf } from './device.ts';

const COMPILER_LIMITS = [
  'maxStorageBuffersPerShaderStage',
  'maxStorageBufferBindingSize',
  'maxBufferSize',
  'maxComputeWorkgroupStorageSize',
  'maxComputeInvocationsPerWorkgroup',
  'maxComputeWorkgroupsPerDimension',
] as const;

export interface AdapterProfile {
  /** Short and stable, such as `llvmpipe-llvm-15-0-6-256-bits`: part of plans and caches. */
  readonly name: string;
  /** For people. */
  readonly description: string;
  readonly vendor: string;
  readonly architecture: string;
  /** Sorted. */
  readonly features: readonly string[];
  readonly limits: Readonly<Record<(typeof COMPILER_LIMITS)[number], number>>;
  /** Every limit of the adapter, for `doctor`. */
  readonly allLimits: Readonly<Record<string, number>>;
  /** Lanes of a subgroup where all have the same number and `subgroups` is a feature; else 0. */
  readonly subgroupSize: number;
  readonly subgroupMinSize: number;
  readonly subgroupMaxSize: number;
  /** Matrix units whose sums are f32; absent where the adapter has none, or does not offer them. */
  readonly matrices?: readonly MatrixShape[];
  /** What kernels are chosen by. */
  readonly deviceClass: DeviceClass;
}

export function profileAdapter(adapter: GPUAdapter): AdapterProfile {
  const { info } = adapter;
  const all: Record<string, number> = {};
  for (const name in adapter.limits) {
    const value = (adapter.limits as unknown as Record<string, unknown>)[name];
    if (typeof value === 'number') all[name] = value;
  }
  const limits = Object.fromEntries(COMPILER_LIMITS.map((name) => [name, adapter.limits[name]])) as AdapterProfile['limits'];
  const subgroupMinSize = info.subgroupMinSize ?? 0;
  const subgroupMaxSize = info.subgroupMaxSize ?? 0;
  const matrices = matricesOf(adapter).filter(({ components }) => components === 'f32' || components === 'f16');
  const uniform = subgroupMinSize === subgroupMaxSize && adapter.features.has('subgroups');
  return {
    name: [info.device, info.architecture, info.vendor].find((text) => text !== '') ?? 'unknown',
    description: adapterName(info),
    vendor: info.vendor,
    architecture: info.architecture,
    features: [...adapter.features].sort(),
    limits,
    allLimits: all,
    subgroupSize: uniform ? subgroupMinSize : 0,
    subgroupMinSize,
    subgroupMaxSize,
    ...(matrices.length > 0 ? { matrices } : {}),
    deviceClass: classifyAdapter(info),
  };
}
