/**
 * The training loop: updates of one or more micro-batches, epochs, evaluations, the best weights. Everything that an
 * update depends on is a function of its number and the seed, so a resumed run goes on with the bits of a straight one.
 */
import { fault, ShaleError, type Diagnostic } from '../errors.ts';
import { STATUS, type Plan, type Training } from '../plan/types.ts';
import { withAverage } from './average.ts';
import { BatchPlan } from './batches.ts';
import type { Dataset } from './data/types.ts';
import type { NonFiniteContext } from './diagnose.ts';
import { evaluate, type Evaluation } from './evaluate.ts';
import type { EvalEvent, StepEvent, TrainEvent } from './events.ts';
import type { Session } from './executor.ts';
import type { Feed, FeedOptions } from './feed.ts';
import { makeFeeds, type Feeds } from './feeds.ts';
import { MetricSums } from './metrics.ts';
import { allIgnored, NonFinite } from './mishaps.ts';
import { Pacer, type Pace } from './pacer.ts';
import { keepRows, prefixRuns } from './prefix.ts';
import { checkSchedule, Rates, type RatesState } from './rates.ts';
import type { RunLog } from './run.ts';
import { RunQueue } from './run-queue.ts';
import { isScaled, overflowed, skippedBefore } from './scaling.ts';
import type { FrameValues } from './scalars.ts';
import { epochOrder } from './shuffle.ts';
import { initialState, LASTING, MODEL, readStateValues, writeStateValues, type StateValues } from './state.ts';
import { checkWatched, isBetter, watchedValue } from './watch.ts';

/** The weights that did best on the watched value so far. */
export interface Best {
  readonly key: string;
  readonly value: number;
  readonly step: number;
  readonly weights: StateValues;
}

/** A training run between two updates: all that is needed to go on, or to predict. */
export interface TrainingSnapshot {
  /** Updates done. */
  readonly step: number;
  readonly state: StateValues;
  readonly best?: Best;
  /** What `reduce_on_plateau` has seen. */
  readonly rates?: RatesState;
  /** Epochs whose end has been dealt with: an interruption may come between an epoch's last update and its validation. */
  readonly epochsClosed?: number;
}

export interface TrainOptions {
  readonly data: Dataset;
  /** Weights by `stateKey` that replace the fresh ones. */
  readonly weights?: StateValues;
  /** Goes on from here instead of starting afresh. */
  readonly resume?: TrainingSnapshot;
  /** Updates in all, instead of the plan's epochs or steps. */
  readonly steps?: number;
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: TrainEvent) => void;
  /** Called between updates: after each epoch, every `checkpointSeconds`, when interrupted and at the end. Training waits for it. */
  readonly onCheckpoint?: (snapshot: TrainingSnapshot, why: 'epoch' | 'time' | 'interrupted' | 'end') => Promise<void>;
  readonly checkpointSeconds?: number;
  /** Told once of what is probably not meant: a batch whose targets are all ignored. */
  readonly onWarning?: (warning: Diagnostic) => void;
  /** Finds out where an update stopped being finite. */
  readonly diagnose?: (context: NonFiniteContext) => Promise<Diagnostic | undefined>;
  readonly feed?: FeedOptions;
  /** How updates share submissions, and how long these may be. Default: at most 256 updates. */
  readonly pace?: Partial<Pick<Pace, 'limit' | 'longestMs'>>;
}

export interface TrainResult {
  readonly outcome: 'done' | 'interrupted';
  readonly snapshot: TrainingSnapshot;
  readonly test?: Evaluation;
}

/**
 * Trains the session's plan. Throws class `nonfinite` (code `non-finite`) when an update's loss or gradient is not finite:
 * the weights are then those before it; class `data` where the data don't fit; `device-lost` and the like.
 */
export async function train(session: Session, options: TrainOptions): Promise<TrainResult> {
  const unlock = session.lock();
  const feeds: Feed[] = [];
  try {
    return await new Trainer(session, options, feeds).run();
  } finally {
    for (const feed of feeds) feed.release();
    unlock();
  }
}

class Trainer {
  private readonly session: Session;
  private readonly plan: Plan;
  private readonly training: Training;
  private readonly options: TrainOptions;
  private readonly batches: BatchPlan;
  private readonly feeds: Feed[];
  private readonly pacer: Pacer;
  private readonly queue: RunQueue;
  private readonly total: number;
  private readonly started = performance.now();
  private lastCheckpoint = performance.now();
  /** Updates whose runs are queued, and those known to have landed. */
  private step: number;
  private landed: number;
  private stepsQueued = 0;
  /** Of the updates that landed here, those that the loss scale left out. */
  private skipped: number;
  private best: Best | undefined;
  private warned = false;
  private readonly rates: Rates;
  private epochsClosed: number;

  constructor(session: Session, options: TrainOptions, feeds: Feed[]) {
    const { plan } = session;
    const { training } = plan;
    if (!training || !plan.programs.grad || !plan.programs.update) throw fault('config', 'no-training', 'this plan was compiled without a `train` section');
    this.session = session;
    this.plan = plan;
    this.training = training;
    this.options = options;
    this.feeds = feeds;
    this.batches = new BatchPlan(options.data.splits.train.rows, training);
    this.total = options.steps ?? training.steps ?? (training.epochs ?? 0) * this.batches.updates;
    this.step = this.landed = options.resume?.step ?? 0;
    this.skipped = skippedBefore(plan, this.step, options.resume?.state);
    this.best = options.resume?.best;
    this.pacer = new Pacer({ limit: 256, ...options.pace });
    this.queue = new RunQueue(session, this.pacer, (run) => run.program === 'update');
    if (training.best !== undefined) checkWatched(training.best, training, options.data);
    checkSchedule(training, this.total, this.batches.updates);
    this.rates = new Rates(training, (update) => this.batches.epochOf(update), options.resume?.rates);
    this.epochsClosed = options.resume?.epochsClosed ?? Math.floor(this.step / this.batches.updates);
  }

  async run(): Promise<TrainResult> {
    this.begin();
    const feeds = await makeFeeds(this.session, this.options.data, this.options.feed, this.feeds);
    try {
      await this.loop(feeds);
    } catch (error) {
      await this.queue.discard();
      throw error;
    }
    const { signal } = this.options;
    if (feeds.val && this.step % this.batches.updates !== 0 && !signal?.aborted) await this.validate(feeds.val);
    const { test: rest } = feeds;
    const test = rest && !signal?.aborted ? await this.averaged(() => this.evaluate('test', rest)) : undefined;
    if (signal?.aborted) {
      await this.checkpoint('interrupted');
      return { outcome: 'interrupted', snapshot: await this.snapshot() };
    }
    await this.checkpoint('end');
    this.emit({ event: 'done', step: this.step, seconds: (performance.now() - this.started) / 1000, ...(isScaled(this.plan) ? { skipped: this.skipped } : {}) });
    return { outcome: 'done', snapshot: await this.snapshot(), ...(test ? { test } : {}) };
  }

  /** Fresh values, then what is to replace them. The whole table, so that nothing of an earlier run is left. */
  private begin(): void {
    writeStateValues(this.session, initialState(this.plan));
    if (this.options.weights) writeStateValues(this.session, this.options.weights);
    if (this.options.resume) writeStateValues(this.session, this.options.resume.state);
  }

  private async loop(feeds: Feeds): Promise<void> {
    const { signal } = this.options;
    if (this.step % this.batches.updates === 0 && this.epochsClosed < this.step / this.batches.updates) await this.endEpoch(feeds);
    if (this.step < this.total) await keepRows(this.session, feeds.train, this.batches.rows, signal);
    let epoch = -1;
    while (this.step < this.total && !signal?.aborted && !this.hasStalled()) {
      const now = this.batches.epochOf(this.step);
      if (now !== epoch) {
        epoch = now;
        feeds.train.setOrder(this.order(epoch));
      }
      await this.queueUpdate(feeds.train, this.step, epoch);
      this.step++;
      this.stepsQueued++;
      const epochEnds = this.step % this.batches.updates === 0;
      if (epochEnds || this.step === this.total || this.rates.waits) await this.drain();
      else if (this.stepsQueued >= this.pacer.steps) await this.flush();
      if (epochEnds && !signal?.aborted) {
        await this.endEpoch(feeds);
        if (this.step < this.total && !this.hasStalled()) await this.checkpoint('epoch');
      } else if (this.checkpointIsDue()) await this.checkpoint('time');
    }
    await this.drain();
  }

  private order(epoch: number): Uint32Array<ArrayBuffer> {
    return epochOrder(this.batches.rows, this.training.shuffle, this.plan.seed, epoch, this.options.data.samplerWeights);
  }

  private frames(update: number): FrameValues[] {
    const { training, plan } = this;
    const micros = this.batches.microBatches(update);
    const rates = this.rates.at(update);
    return micros.map(({ first, rows }, micro) => ({
      rows, first, step: (update * training.accumulate + micro) >>> 0, seed: plan.seed, micro, gradScale: 1 / micros.length, ...rates, t: update + 1,
    }));
  }

  private async queueUpdate(feed: Feed, update: number, epoch: number): Promise<void> {
    const frames = this.frames(update);
    const rows = frames.reduce((n, f) => n + f.rows, 0);
    let loss = 0;
    const sums = new MetricSums(this.training.metrics);
    for (const frame of frames) {
      // A window is overwritten only after the runs that read the other one are on their way.
      if (!feed.holds(frame.first, frame.rows)) await this.flush();
      const placed = feed.place(frame.first, frame.rows);
      const run = { rows: placed.rows, frame: { ...frame, first: placed.first } };
      for (const before of prefixRuns(this.plan, feed, run)) await this.queue.add(before, () => undefined);
      await this.queue.add({ program: 'grad', ...run }, (log) => {
        loss += (log.loss ?? 0) / frames.length;
        if (log.counted === 0) this.warnOfNothing(update);
        sums.add(log.metrics, frame.rows);
      });
    }
    const frame = frames[frames.length - 1]!;
    await this.queue.add({ program: 'update', frame }, (log: RunLog) => {
      if (log.status === STATUS.stopped) throw new NonFinite(update, loss);
      this.landed = update + 1;
      const skipped = log.status === STATUS.skipped;
      if (skipped) this.skip(update, log.lossScale);
      const { metrics } = sums.values();
      const norm = log.gradNorm === undefined || skipped ? {} : { grad_norm: log.gradNorm };
      const scale = log.lossScale === undefined ? {} : { loss_scale: log.lossScale, ...(skipped ? { skipped } : {}) };
      const event: StepEvent = { event: 'step', step: update + 1, epoch, loss, lr: frame.lr, ...norm, ...scale, rows, metrics };
      this.rates.afterUpdate(event);
      this.emit(event);
    });
  }

  private warnOfNothing(update: number): void {
    if (!this.warned) this.options.onWarning?.(allIgnored(update + 1));
    this.warned = true;
  }

  private skip(update: number, scale = 1): void {
    if (this.skipped++ === 0) this.options.onWarning?.(overflowed(update + 1, scale));
  }

  private async flush(): Promise<void> {
    this.stepsQueued = 0;
    await this.attempt(() => this.queue.flush());
  }

  private async drain(): Promise<void> {
    await this.flush();
    await this.attempt(() => this.queue.drain());
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      throw error instanceof NonFinite ? await this.explain(error) : error;
    }
  }

  /** The flag on the device has kept every write since the bad update from landing: the state is that before it. */
  private async explain({ update, loss }: NonFinite): Promise<ShaleError> {
    await this.queue.discard();
    this.step = this.landed = update;
    const step = update + 1;
    const half = isScaled(this.plan);
    const what = Number.isFinite(loss) ? `a gradient is not finite${half ? ', however small the loss scale' : ''}` : `the loss is ${loss}`;
    const hint = `Lower the learning rate, ${half ? 'train in f32 (train.precision: full) where values pass the 65504 of half precision' : 'clip the gradients (train.clip_grad_norm)'}, or look for non-finite values in the data.`;
    const order = this.order(this.batches.epochOf(update));
    const batches = this.frames(update).map((frame) => ({ rows: order.slice(frame.first, frame.first + frame.rows), frame }));
    const found = await this.options.diagnose?.({ step, batches, split: this.options.data.splits.train, state: await readStateValues(this.session, LASTING) });
    const message = `step ${step}: ${what}; the weights are those of step ${update}${found ? `. ${found.message}` : ''}`;
    return fault('nonfinite', 'non-finite', message, { hint, ...(found?.location ? { location: found.location } : {}), ...(found?.notes ? { notes: found.notes } : {}) });
  }

  /** Early stopping: too many epochs since the watched value was best. A function of the snapshot, so resuming changes nothing. */
  private hasStalled(): boolean {
    const { earlyStopping } = this.training;
    if (!earlyStopping || !this.best) return false;
    return (this.step - this.best.step) / this.batches.updates >= earlyStopping.patience;
  }

  /** Validation and what follows from it; what an interruption cuts short here, a resumed run does first. */
  private async endEpoch(feeds: Feeds): Promise<void> {
    const validation = feeds.val && (await this.validate(feeds.val));
    if (feeds.val && validation === undefined) return;
    this.rates.afterEpoch(this.batches.epochOf(this.step - 1), validation);
    this.epochsClosed = this.step / this.batches.updates;
  }

  /** Undefined where it was interrupted. */
  private validate(feed: Feed): Promise<Evaluation | undefined> {
    return this.averaged(async () => {
      const result = await this.evaluate('val', feed);
      if (this.options.signal?.aborted) return undefined;
      const key = this.training.best;
      const value = key === undefined ? undefined : watchedValue(result, key);
      if (key !== undefined && value !== undefined && (!this.best || isBetter(value, this.best.value, key, this.training))) {
        this.best = { key, value, step: this.step, weights: await readStateValues(this.session, MODEL) };
      }
      return result;
    });
  }

  /** Before the first update there is no mean of the parameters yet. */
  private averaged<T>(work: () => Promise<T>): Promise<T> {
    return this.landed === this.skipped ? work() : withAverage(this.session, work);
  }

  private async evaluate(split: EvalEvent['split'], feed: Feed): Promise<Evaluation> {
    const result = await evaluate(this.session, feed, this.options.data.splits[split]!.rows, this.options.signal);
    this.pacer.skip();
    // What an interruption cut short is no evaluation.
    if (!this.options.signal?.aborted) this.emit({ event: 'eval', split, step: this.step, ...result });
    return result;
  }

  private checkpointIsDue(): boolean {
    const { checkpointSeconds = Infinity, onCheckpoint } = this.options;
    return onCheckpoint !== undefined && performance.now() - this.lastCheckpoint > checkpointSeconds * 1000;
  }

  private async checkpoint(why: 'epoch' | 'time' | 'interrupted' | 'end'): Promise<void> {
    if (!this.options.onCheckpoint) return;
    await this.drain();
    await this.options.onCheckpoint(await this.snapshot(), why);
    this.lastCheckpoint = performance.now();
    this.pacer.skip();
  }

  private async snapshot(): Promise<TrainingSnapshot> {
    const { state: rates } = this.rates;
    const state = await readStateValues(this.session, LASTING);
    return { step: this.landed, state, ...(this.best ? { best: this.best } : {}), ...(rates ? { rates } : {}), epochsClosed: this.epochsClosed };
  }

  private emit(event: TrainEvent): void {
    this.options.onEvent?.(event);
  }
}
