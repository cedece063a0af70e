/** What a training run tells the world, in the words of the command line's NDJSON. */
import type { MetricValues } from './metrics.ts';

export interface StepEvent {
  readonly event: 'step';
  /** Counts updates from 1. */
  readonly step: number;
  /** Counts from 0. */
  readonly epoch: number;
  /** Mean over the update's micro-batches. */
  readonly loss: number;
  /** The scheduled base rate. */
  readonly lr: number;
  /** Before clipping; absent where a gradient overflowed. */
  readonly grad_norm?: number;
  /** In mixed precision, what the loss was multiplied by. */
  readonly loss_scale?: number;
  /** A gradient overflowed among halves: the update was left out, and the loss scale falls. */
  readonly skipped?: true;
  /** Training rows of this update, and the metrics that are means over rows. */
  readonly rows: number;
  readonly metrics: Readonly<Record<string, number>>;
}

export interface EvalEvent {
  readonly event: 'eval';
  readonly split: 'val' | 'test';
  /** Updates done. */
  readonly step: number;
  readonly loss: number;
  readonly metrics: Readonly<Record<string, number>>;
  readonly matrices?: MetricValues['matrices'];
  readonly count: number;
}

export interface DoneEvent {
  readonly event: 'done';
  readonly step: number;
  /** Of this run, without what a resumed one did before. */
  readonly seconds: number;
  /** In mixed precision, updates that were left out because a gradient overflowed; of the whole run. */
  readonly skipped?: number;
}

export type TrainEvent = StepEvent | EvalEvent | DoneEvent;
