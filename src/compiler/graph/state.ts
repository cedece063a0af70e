/** State tensors as the graphs name them; buffers and offsets are memory/'s decision. */
import type { InitSpec, StateRole } from '../../plan/types.ts';

/**
 * A state tensor. `key` is what `state` nodes and `state` results refer to:
 * parameters and buffers by name (`fc1.weight`), gradients `grad:fc1.weight`, optimizer state `exp_avg:fc1.weight`,
 * the successor of a buffer within a step `next:bn.running_mean`, the sticky flag `control`.
 */
export interface StateTensor {
  readonly key: string;
  readonly name: string;
  readonly role: StateRole;
  readonly slot?: string;
  readonly dtype: 'f32' | 'i32' | 'u32';
  readonly shape: readonly number[];
  readonly init?: InitSpec;
  readonly aliases?: readonly string[];
  readonly trainable?: boolean;
  /** As in `StateEntry`. */
  readonly counted?: number;
  /** Parameters of one optimizer group lie together; group 0 unless `groups` says otherwise. */
  readonly group?: number;
  readonly origin?: number;
}
