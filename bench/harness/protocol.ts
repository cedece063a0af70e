/** What the parent asks of a contender's process, and what it answers. */
import type { ContenderName } from '../workloads/workload.ts';
import type { Counts, Memory } from './counters.ts';

export interface About {
  readonly adapter: string;
  /** Of the contender. */
  readonly version: string;
}

export interface Cold {
  /** Loading the library's modules, ms; null for Shale, which runs from its sources here. */
  readonly importMs: number | null;
  /** From the loaded library, before it asked for an adapter, to the first result on the host, ms. */
  readonly firstStepMs: number;
  readonly stages: Readonly<Record<string, number>>;
  readonly dataBytes: number;
}

export interface StepCounts {
  /** Of one step, after the first ones. */
  readonly step: Counts;
  /** Since the beginning. */
  readonly all: Counts;
  readonly memory: Memory;
}

/** Requests, by name, with what they take and give. */
export interface Requests {
  prepare: { readonly takes: undefined; readonly gives: { readonly about: About; readonly cold: Cold } };
  /** So many steps, one at least, and no further one begins after `ms`. */
  warm: { readonly takes: { readonly steps: number; readonly ms: number }; readonly gives: null };
  count: { readonly takes: undefined; readonly gives: StepCounts };
  check: { readonly takes: undefined; readonly gives: Readonly<Record<string, readonly number[]>> };
  /** Steps, each waited for, for about `ms`, one at least; ms of each. */
  sample: { readonly takes: { readonly ms: number }; readonly gives: readonly number[] };
  /** As fast as it goes for about `ms`, in ms a step; null where the contender has no such way. */
  pipelined: { readonly takes: { readonly ms: number }; readonly gives: number | null };
}

export type RequestName = keyof Requests;
export type Handlers = { readonly [K in RequestName]: (takes: Requests[K]['takes']) => Promise<Requests[K]['gives']> };

export interface Request {
  readonly id: number;
  readonly name: RequestName;
  readonly takes: unknown;
}

export type Answer = { readonly id: number; readonly gives: unknown } | { readonly id: number; readonly error: string };

export interface ChildArguments {
  readonly contender: ContenderName;
  readonly workload: string;
}
