/**
 * What the schedule gives each update: the learning rates and the momentum. A function of the update's number, but for
 * `reduce_on_plateau`, which looks at losses or at a metric and keeps what it has seen.
 */
import { fault } from '../errors.ts';
import type { Plateau, Training } from '../plan/types.ts';
import type { Evaluation } from './evaluate.ts';
import type { StepEvent } from './events.ts';
import { observed, startOfPlateau, type PlateauState } from './plateau.ts';
import type { ScalarContext } from './scalars.ts';
import { learningRate, scheduledMomentum } from './schedule.ts';
import { watchedValue } from './watch.ts';

/** Of `reduce_on_plateau`; `sum` and `rows` are of the epoch that is not over yet. */
export interface RatesState extends PlateauState {
  readonly sum: number;
  readonly rows: number;
}

/** Throws `schedule-too-short` where a run of `total` updates goes on behind the end of its cycle. */
export function checkSchedule({ schedule }: Training, total: number, updatesPerEpoch: number): void {
  const { main, interval, warmup } = schedule;
  if (main.kind !== 'one_cycle') return;
  const length = interval === 'epoch' ? Math.ceil(total / updatesPerEpoch) : total;
  const end = (warmup?.steps ?? 0) + main.total_steps;
  const unit = interval === 'epoch' ? 'epochs' : 'updates';
  if (length > end) throw fault('config', 'schedule-too-short', `\`one_cycle\` ends after ${end} ${unit}, and the run has ${length}`, { hint: 'Set `total_steps` of the schedule to the length of the run.' });
}

type Scheduled = Pick<Training, 'lr' | 'groups' | 'schedule'>;

export class Rates {
  private readonly training: Scheduled;
  private readonly epochOf: (update: number) => number;
  private readonly plateau: Plateau | undefined;
  private current: RatesState | undefined;

  constructor(training: Scheduled, epochOf: (update: number) => number, resume?: RatesState) {
    this.training = training;
    this.epochOf = epochOf;
    const { main } = training.schedule;
    this.plateau = main.kind === 'reduce_on_plateau' ? main : undefined;
    const rates = [training.lr, ...(training.groups ?? [])];
    // The state of a run that had other groups is of no use.
    if (this.plateau) this.current = resume?.rates.length === rates.length ? resume : { ...startOfPlateau(rates), sum: 0, rows: 0 };
  }

  /** What a snapshot must hold to go on. */
  get state(): RatesState | undefined {
    return this.current;
  }

  /** Whether the next update's rate depends on the outcome of this one. */
  get waits(): boolean {
    return this.plateau !== undefined && this.training.schedule.interval === 'step';
  }

  private get watchesTraining(): boolean {
    return this.plateau?.monitor.startsWith('train.') === true;
  }

  /** Of update `k`, from 0. */
  at(k: number): Omit<ScalarContext, 't'> {
    const { training, epochOf } = this;
    const { schedule, groups } = training;
    const [lr, ...others] = this.current?.rates ?? [training.lr, ...(groups ?? [])];
    const rate = (base: number): number => learningRate(base, schedule, k, epochOf(k));
    const cycled = scheduledMomentum(schedule, k, epochOf(k)) !== undefined;
    return {
      lr: rate(lr!),
      ...(groups === undefined ? {} : { groups: others.map(rate) }),
      ...(cycled ? { momentum: (t: number) => scheduledMomentum(schedule, t - 1, epochOf(t - 1))! } : {}),
    };
  }

  /** What training steps measure is averaged over an epoch's rows, or looked at one by one. */
  afterUpdate(event: StepEvent): void {
    if (this.current === undefined || !this.watchesTraining) return;
    const value = watchedValue(event, this.plateau!.monitor);
    if (this.waits) this.look(value, event.step - 1);
    else this.current = { ...this.current, sum: this.current.sum + value * event.rows, rows: this.current.rows + event.rows };
  }

  /** At the end of epoch `epoch`, with the validation split's results where there is one. */
  afterEpoch(epoch: number, validation: Evaluation | undefined): void {
    const { current, plateau } = this;
    if (current === undefined || plateau === undefined || this.waits) return;
    if (this.watchesTraining) this.look(current.sum / current.rows, epoch);
    else if (validation) this.look(watchedValue(validation, plateau.monitor), epoch);
    this.current = { ...this.current!, sum: 0, rows: 0 };
  }

  /** What the warm-up brought about is not judged. */
  private look(value: number, at: number): void {
    if (at >= (this.training.schedule.warmup?.steps ?? 0)) this.current = { ...this.current!, ...observed(this.current!, value, this.plateau!) };
  }
}
