/**
 * How many steps share a submission: as many as take about `TARGET_MS`, so that submitting costs little and yet an abort,
 * a display and a watchdog never wait long. A step longer than `longestMs` is handed over in pieces. The numbers that
 * training yields depend on neither.
 */
import { FIRST_WORK } from './submission.ts';

const TARGET_MS = 40;

/** Longest piece: a quarter of what Windows lets a GPU be busy before it resets it. */
const LONGEST_MS = 500;

/** The first steps include shader compilation and say nothing of the others. */
const WARM_UP = 2;

export interface Pace {
  /** Most steps of a submission. */
  readonly limit: number;
  /** How long the device may be kept by one piece, milliseconds: less in a page that has to stay smooth. Default 500. */
  readonly longestMs?: number;
  readonly now?: () => number;
}

export class Pacer {
  private readonly limit: number;
  private readonly longestMs: number;
  private readonly now: () => number;
  private last: number;
  private recorded = 0;
  private msPerStep: number | undefined;
  private msPerWork: number | undefined;

  constructor({ limit, longestMs = LONGEST_MS, now = () => performance.now() }: Pace) {
    this.limit = limit;
    this.longestMs = longestMs;
    this.now = now;
    this.last = now();
  }

  /** Steps for the next submission. */
  get steps(): number {
    if (this.msPerStep === undefined) return 1;
    return Math.max(1, Math.min(this.limit, Math.floor(TARGET_MS / Math.max(this.msPerStep, 1e-3))));
  }

  /** The most work of a piece of the next submission; see submission.ts. */
  get work(): number {
    return this.msPerWork === undefined ? FIRST_WORK : this.longestMs / this.msPerWork;
  }

  /** A submission of `steps` steps, or of other runs where 0, has come back; `work` is that of all its runs. */
  record(steps: number, work: number): void {
    const time = this.now();
    const elapsed = time - this.last;
    this.last = time;
    this.recorded++;
    if (this.recorded <= WARM_UP) return;
    this.msPerStep = smoothed(this.msPerStep, elapsed / Math.max(steps, 1));
    if (work > 0) this.msPerWork = smoothed(this.msPerWork, Math.max(elapsed, 1e-3) / work);
  }

  /** Time spent on something else, such as an evaluation, does not count. */
  skip(): void {
    this.last = this.now();
  }
}

/** Follows what is slower at once and what is faster gradually. */
function smoothed(before: number | undefined, now: number): number {
  return before === undefined || now > before ? now : 0.7 * before + 0.3 * now;
}
