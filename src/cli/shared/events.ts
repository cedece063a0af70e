/** What happens during a run, as the events of `--json`, and the three ways of telling it. */
import type { Diagnostic } from '../../errors.ts';

/** Before the first step. */
export interface RunInfo {
  readonly adapter: string;
  readonly cpu: boolean;
  readonly run: string;
  readonly parameters: number;
  /** Updates of the whole run, and of one epoch. */
  readonly steps: number;
  readonly stepsPerEpoch: number;
  /** Updates done before, when resuming. */
  readonly done: number;
}

/** An update that landed. Metrics are means over the step's rows. */
export interface StepEvent {
  /** Counted from 1. */
  readonly step: number;
  /** Counted from 0. */
  readonly epoch: number;
  readonly loss: number;
  readonly lr: number;
  readonly samples: number;
  readonly metrics: Readonly<Record<string, number>>;
}

export interface EvalEvent {
  readonly split: 'train' | 'val' | 'test';
  readonly step: number;
  readonly loss: number;
  readonly metrics: Readonly<Record<string, number>>;
  readonly count: number;
}

export interface DoneEvent {
  readonly step: number;
  readonly seconds: number;
  readonly run: string;
}

/** What is known after the first steps. */
export interface Forecast {
  readonly deviceBytes: number;
  readonly secondsLeft: number;
}

export interface Reporter {
  start(info: RunInfo): void;
  step(event: StepEvent): void;
  forecast(forecast: Forecast): void;
  eval(event: EvalEvent): void;
  /** A line of news: a checkpoint saved, an early stop. */
  note(text: string): void;
  warning(diagnostic: Diagnostic): void;
  done(event: DoneEvent): void;
  /** Takes down what is drawn, before errors are printed; may be called twice. */
  close(): void;
}

export function stepFields({ step, epoch, loss, lr, metrics }: StepEvent): Readonly<Record<string, unknown>> {
  return { step, epoch, loss, lr, ...metrics };
}

export function evalFields({ split, step, loss, metrics, count }: EvalEvent): Readonly<Record<string, unknown>> {
  return { split, step, loss, ...metrics, count };
}
