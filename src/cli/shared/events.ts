/** How a run is told: the interface of the reporters, and the events of `--json` as flat objects. */
import type { Diagnostic } from '../../errors.ts';
import type { DoneEvent, EvalEvent, StepEvent } from '../../runtime/events.ts';
import type { WeightsListing } from '../../runtime/weights.ts';
import type { Sources } from './diagnostics.ts';

/** Before the first step. */
export interface RunInfo {
  readonly adapter: string;
  readonly cpu: boolean;
  /** Folder of the run. */
  readonly run: string;
  readonly parameters: number;
  /** Updates of the whole run, and of one epoch. */
  readonly steps: number;
  readonly stepsPerEpoch: number;
  /** Updates done before, when resuming. */
  readonly done: number;
  /** How often frozen layers run, and why; absent where there are none to run. */
  readonly frozenLayers?: string;
  /** What is done to keep to `train.memory_limit`; absent where there is none. */
  readonly memory?: string;
}

/** What is known after the first steps. */
export interface Forecast {
  /** Most that was allocated on the device. */
  readonly deviceBytes: number;
  readonly secondsLeft: number;
}

export interface Reporter {
  start(info: RunInfo): void;
  /** Weights that were read before training, and what became of every tensor. */
  weights(file: string, listing: WeightsListing): void;
  step(event: StepEvent): void;
  forecast(forecast: Forecast): void;
  eval(event: EvalEvent): void;
  /** A line of news: a checkpoint saved, an interruption. */
  note(text: string): void;
  warnings(diagnostics: readonly Diagnostic[], sources?: Sources): void;
  done(event: DoneEvent, run: string): void;
  /** Takes down what is drawn, before errors are printed; may be called twice. */
  close(): void;
}

export type Fields = Readonly<Record<string, unknown>>;

/** Metrics stand beside the loss under their own names. */
export function stepFields({ step, epoch, loss, lr, grad_norm, loss_scale, skipped, metrics }: StepEvent): Fields {
  return { event: 'step', step, epoch, loss, lr, ...(grad_norm === undefined ? {} : { grad_norm }), ...(loss_scale === undefined ? {} : { loss_scale }), ...(skipped ? { skipped } : {}), ...metrics };
}

export function evalFields({ split, step, loss, metrics, matrices, count }: EvalEvent): Fields {
  return { event: 'eval', split, step, loss, ...metrics, ...matrices, count };
}
