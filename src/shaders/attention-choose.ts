/** Whether the `attention` schedule can run an attention of given sizes on a device, and with which sizes of its own. */
import { isAttention, planAttention, sharedFactors, type AttentionSchedule } from './attention-plan.ts';
import { canonicalKernel, Interner } from '../compiler/kernel/canonical.ts';
import { maxExtent } from '../compiler/kernel/index.ts';
import type { Kernel } from '../compiler/kernel/ir.ts';
import type { Target } from '../compiler/target.ts';

export interface AttentionSizes {
  readonly queries: number;
  readonly keys: number;
  /** Of queries and keys. */
  readonly features: number;
  /** Of values. */
  readonly width: number;
}

/** Points of the loop that are taken at a time where they go through workgroup memory: each is written out. */
const STAGED_BLOCK = 8;
/** Features and values of a head, together: accumulators are written out, and compiling them takes seconds above this. */
const MOST_ELEMENTS = 256;
/**
 * Up to this many values that a row keeps in registers, a lane owns two rows: what is broadcast then serves twice. Beyond, compiling
 * takes seconds.
 */
const TWO_ROWS = 64;

export function hasAttentionSchedule({ queries, keys, features, width }: AttentionSizes, target: Target): boolean {
  if (Math.min(queries, keys, features, width) < 2 || features + width > MOST_ELEMENTS) return false;
  return broadcasts(target) || STAGED_BLOCK * 16 * (Math.ceil(features / 4) + Math.ceil(width / 4)) <= target.limits.maxComputeWorkgroupStorageSize;
}

/** The table's choice for a kernel with inner sums. */
export function attentionFor(kernel: Kernel, target: Target): AttentionSchedule | undefined {
  if (!isAttention(kernel)) return undefined;
  const interner = new Interner();
  const trial = { kind: 'attention', lanes: 8, rows: 1, block: 8, subgroup: true } as const;
  const plan = planAttention(canonicalKernel(kernel, interner), trial, interner);
  if (broadcasts(target)) {
    const own = [...plan.inner, ...plan.vectors].reduce((n, { axis }) => n + maxExtent(axis.extent), 0);
    return { kind: 'attention', lanes: target.subgroupSize, rows: own <= TWO_ROWS && maxExtent(plan.own.extent) > target.subgroupSize ? 2 : 1, block: target.subgroupSize, subgroup: true };
  }
  const bytes = sharedFactors(plan, interner).reduce((sum, s) => sum + STAGED_BLOCK * s.chunks * 16, 0);
  if (bytes > target.limits.maxComputeWorkgroupStorageSize) throw new Error(`choose: ${kernel.name} wants ${bytes} bytes of workgroup memory`);
  const lanes = target.deviceClass === 'cpu' ? 8 : Math.min(64, target.limits.maxComputeInvocationsPerWorkgroup);
  return { kind: 'attention', lanes, rows: 1, block: STAGED_BLOCK, subgroup: false };
}

/** On a software adapter, loads that all lanes share are the slowest of all: lanes load apart and broadcast. */
function broadcasts(target: Target): boolean {
  return target.deviceClass === 'cpu' && target.subgroupSize > 0 && target.features.includes('subgroups');
}
