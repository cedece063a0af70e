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
  /** Before clipping. */
  readonly grad_norm?: number;
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
}

export type TrainEvent = StepEvent | EvalEvent | DoneEvent;
