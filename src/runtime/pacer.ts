/**
 * How many steps share a submission: as many as take about `TARGET_MS`, so that submitting costs little and yet an abort,
 * a display and a watchdog never wait long. A long step goes alone. The numbers that training yields don't depend on it.
 */

const TARGET_MS = 40;

/** The first steps include shader compilation and say nothing of the others. */
const WARM_UP = 2;

export class Pacer {
  private readonly limit: number;
  private readonly now: () => number;
  private last: number;
  private recorded = 0;
  private msPerStep: number | undefined;

  constructor(limit: number, now: () => number = () => performance.now()) {
    this.limit = limit;
    this.now = now;
    this.last = now();
  }

  /** Steps for the next submission. */
  get steps(): number {
    if (this.msPerStep === undefined) return 1;
    return Math.max(1, Math.min(this.limit, Math.floor(TARGET_MS / Math.max(this.msPerStep, 1e-3))));
  }

  /** A submission of `steps` steps has come back. */
  record(steps: number): void {
    const time = this.now();
    const ms = (time - this.last) / Math.max(steps, 1);
    this.last = time;
    this.recorded++;
    if (this.recorded <= WARM_UP) return;
    // It follows a slower step at once and a faster one gradually.
    this.msPerStep = this.msPerStep === undefined || ms > this.msPerStep ? ms : 0.7 * this.msPerStep + 0.3 * ms;
  }

  /** Time spent on something else, such as an evaluation, does not count. */
  skip(): void {
    this.last = this.now();
  }
}
