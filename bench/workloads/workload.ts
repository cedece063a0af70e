/**
 * What a workload is: the same work for every contender, once in its own words for each. One file a workload; the harness
 * knows nothing of networks.
 */
import type { JaxModule } from '../peers/jax.ts';
import type { TfModule } from '../peers/tfjs.ts';

export type ContenderName = 'shale' | 'tfjs' | 'jax-js';

/** A contender ready for its first unit of work. */
export interface Prepared {
  /** One unit of work, waited for: resolves when its result is on the host. */
  step(): Promise<void>;
  /** As many units as take about `ms`, as fast as the contender gets along without waiting for each; milliseconds a unit. */
  pipelined?(ms: number): Promise<number>;
  /** Numbers that every contender must reach alike, by the name of the check. Called after `step` at least once. */
  check(): Promise<Readonly<Record<string, readonly number[]>>>;
  /** Bytes of data on the device that are the workload's, not the contender's way of doing it. */
  readonly dataBytes: number;
  /** Milliseconds of named stages of preparation, where the contender can tell. */
  readonly stages?: Readonly<Record<string, number>>;
}

export interface Check {
  readonly name: string;
  /** Largest relative difference that is rounding and not something else. */
  readonly tolerance: number;
  /** Of what: of each number itself (default), or of the largest of them, where sums cancel. */
  readonly of?: 'each' | 'largest';
}

export interface Workload {
  /** `mnist-cnn-100`: what is asked for on the command line. */
  readonly name: string;
  readonly title: string;
  /** Whether `--quick` runs it. */
  readonly quick: boolean;
  /** FLOPs of a unit of work, where that is a sensible number. */
  readonly flops?: number;
  readonly checks: readonly Check[];
  /** Makes the data and whatever else is the workload's, so that no contender's clock runs meanwhile. */
  make(): Contest;
}

/** Preparation of each contender: everything from a loaded library up to what the first step needs. */
export interface Contest {
  shale(): Promise<Prepared>;
  tfjs(tf: TfModule): Promise<Prepared>;
  jax(jax: JaxModule): Promise<Prepared>;
}
