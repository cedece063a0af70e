/** The three reporters: a progress bar on a terminal, a line now and then elsewhere, events with `--json`. */
import { diagnosticEvent } from '../../diagnostics.ts';
import type { Diagnostic } from '../../errors.ts';
import { bytesText } from '../../plan/memory.ts';
import type { DoneEvent, EvalEvent, StepEvent } from '../../runtime/events.ts';
import type { WeightsListing } from '../../runtime/weights.ts';
import { evalFields, stepFields, type Forecast, type Reporter, type RunInfo } from './events.ts';
import { printDiagnostics, type Sources } from './diagnostics.ts';
import { columns, emit, out, painter, say } from './terminal.ts';
import { duration, entry, grouped, isShare, shorten } from './text.ts';

/** Seconds between two lines where there is no terminal, and between two drawings of the bar where there is. */
const LINE_SECONDS = 5;
const DRAW_SECONDS = 0.1;
/** Columns of the bar. */
const LEAST_BAR = 6;
const MOST_BAR = 24;
/** Weight of the newest step in the running means shown. */
const SMOOTHING = 0.05;

export function makeReporter(options: { readonly json: boolean }): Reporter {
  if (options.json) return new JsonReporter();
  return process.stderr.isTTY ? new BarReporter() : new LineReporter();
}

/** `loss 0.1234, accuracy 96.5 %`. */
export function scores(loss: number, metrics: Readonly<Record<string, number>>): string {
  return [`loss ${number(loss)}`, ...Object.entries(metrics).map(([name, value]) => `${name} ${isShare(name) ? percent(value) : number(value)}`)].join(', ');
}

function number(value: number): string {
  return Math.abs(value) >= 1e-3 && Math.abs(value) < 1e5 ? value.toFixed(4) : value.toExponential(3);
}

function percent(value: number): string {
  return `${(value * 100).toFixed(2)} %`;
}

/** Running means of what a run shows: loss, metrics, rate. */
export class Pace {
  private info: RunInfo | undefined;
  private loss = 0;
  private metrics: Record<string, number> = {};
  private samples = 0;
  private steps = 0;
  private since = 0;
  private last: StepEvent | undefined;

  start(info: RunInfo): void {
    this.info = info;
  }

  step(step: StepEvent): void {
    // The mean of all steps so far until there are enough for the smoothed one.
    const weight = Math.max(SMOOTHING, 1 / (this.steps + 1));
    const mean = (old: number | undefined, now: number) => (old ?? now) + weight * (now - (old ?? now));
    this.loss = this.steps === 0 ? step.loss : mean(this.loss, step.loss);
    for (const [name, value] of Object.entries(step.metrics)) this.metrics[name] = mean(this.metrics[name], value);
    // The first step compiles shaders: the clock starts behind it.
    if (this.steps === 0) this.since = performance.now();
    else this.samples += step.rows;
    this.steps++;
    this.last = step;
  }

  /** Share of the run that is done, and the words beside the bar, from long to short. */
  show(): { readonly share: number; readonly texts: readonly [string, string, string] } {
    const { info, last } = this;
    if (info === undefined || last === undefined) return { share: 0, texts: ['starting', 'starting', 'starting'] };
    const epoch = `${last.epoch + 1}/${Math.ceil(info.steps / info.stepsPerEpoch)}`;
    const step = `${last.step}/${info.steps}`;
    const short = [`loss ${number(this.loss)}`, ...Object.entries(this.metrics).map(([name, value]) => (isShare(name) ? `${name === 'accuracy' ? 'acc' : name} ${(value * 100).toFixed(1)} %` : `${name} ${number(value)}`))];
    const pace = this.rate();
    return {
      share: last.step / info.steps,
      texts: [
        [`epoch ${epoch}`, `step ${step}`, scores(this.loss, this.metrics), ...(pace ? [`${pace.perSecond} samples/s`, `${pace.left} left`] : [])].join(', '),
        [`epoch ${epoch}`, `step ${step}`, ...short, ...(pace ? [`${pace.perSecond}/s`, `${pace.left} left`] : [])].join(', '),
        [epoch, step, ...short, ...(pace ? [`${pace.perSecond}/s`, pace.left] : [])].join(' '),
      ],
    };
  }

  private rate(): { readonly perSecond: string; readonly left: string } | undefined {
    if (this.steps < 2) return undefined;
    const seconds = (performance.now() - this.since) / 1000;
    const rate = this.samples / seconds;
    const left = (this.info!.steps - this.last!.step) * (seconds / (this.steps - 1));
    return { perSecond: rate >= 100 ? rate.toFixed(0) : rate.toFixed(1), left: duration(Math.max(0, left)) };
  }
}

/** What the bar and the lines have in common: everything but the steps. */
abstract class TextReporter implements Reporter {
  protected readonly pace = new Pace();

  start(info: RunInfo): void {
    this.line(`${grouped(info.parameters)} parameters, ${grouped(info.steps)} steps${info.done > 0 ? `, going on after step ${info.done}` : ''}; writing to ${info.run}`);
    if (info.frozenLayers !== undefined) this.line(`frozen layers ${info.frozenLayers}`);
    if (info.memory !== undefined) this.line(`memory limit: ${info.memory}`);
    this.pace.start(info);
  }

  weights(file: string, { loaded, missing, extra }: WeightsListing): void {
    const lines = [`weights of ${file}: ${loaded.length} tensors loaded${missing.length + extra.length === 0 ? ', all that there are' : ''}`];
    lines.push(...entry('loaded', families(loaded.map(({ name, from }) => (from === undefined ? name : `${from} as ${name}`))), 9, columns(process.stderr), 2));
    if (missing.length > 0) lines.push(...entry('fresh', families(missing), 9, columns(process.stderr), 2));
    if (extra.length > 0) lines.push(...entry('not used', families(extra), 9, columns(process.stderr), 2));
    this.line(lines.join('\n'));
  }

  abstract step(event: StepEvent): void;
  protected abstract line(text: string): void;

  forecast({ deviceBytes, secondsLeft }: Forecast): void {
    this.line(`memory on the device: ${bytesText(deviceBytes)} at most; about ${duration(secondsLeft)} to finish`);
  }

  eval({ split, loss, metrics, count, step }: EvalEvent): void {
    const text = `${split} after step ${step}: ${scores(loss, metrics)} (${grouped(count)} rows)`;
    if (split !== 'test') return this.line(text);
    // The result of the run.
    this.close();
    out(text);
  }

  note(text: string): void {
    this.line(text);
  }

  warnings(diagnostics: readonly Diagnostic[], sources?: Sources): void {
    this.close();
    printDiagnostics(diagnostics, sources);
  }

  done({ step, seconds, skipped = 0 }: DoneEvent, run: string): void {
    this.close();
    say(`${step} steps in ${duration(seconds)}${skipped === 0 ? '' : `, ${skipped} of them left out where a gradient passed half precision`}`);
    out(run);
  }

  close(): void {}
}

class LineReporter extends TextReporter {
  private shown = 0;

  step(event: StepEvent): void {
    this.pace.step(event);
    const now = performance.now();
    if (event.step > 1 && now - this.shown < LINE_SECONDS * 1000) return;
    this.shown = now;
    this.line(this.pace.show().texts[0]);
  }

  protected line(text: string): void {
    say(text);
  }
}

class BarReporter extends TextReporter {
  private readonly paint = painter(process.stderr);
  private drawn = false;
  private shown = 0;

  step(event: StepEvent): void {
    this.pace.step(event);
    const now = performance.now();
    if (now - this.shown < DRAW_SECONDS * 1000) return;
    this.shown = now;
    this.draw();
  }

  private draw(): void {
    const { share, texts } = this.pace.show();
    const width = columns(process.stderr) - 1;
    const text = texts.find((candidate) => candidate.length + LEAST_BAR + 1 <= width) ?? texts[2];
    const bar = Math.max(LEAST_BAR, Math.min(MOST_BAR, width - text.length - 1));
    const full = Math.round(share * bar);
    const cells = this.paint('green', '━'.repeat(full)) + this.paint('dim', '─'.repeat(bar - full));
    process.stderr.write(`\r\u001b[2K${cells} ${shorten(text, width - bar - 1)}`);
    this.drawn = true;
  }

  /** News goes above the bar. */
  protected line(text: string): void {
    const drawn = this.drawn;
    this.wipe();
    say(text);
    if (drawn) this.draw();
  }

  private wipe(): void {
    if (this.drawn) process.stderr.write('\r\u001b[2K');
    this.drawn = false;
  }

  /** The bar stays as it was last. */
  override close(): void {
    if (!this.drawn) return;
    this.draw();
    process.stderr.write('\n');
    this.drawn = false;
  }
}

/** `fc1.weight, fc1.bias` as `fc1.weight, .bias`: names one after the other that differ in the last segment. */
function families(names: readonly string[]): string {
  return names.map((name, i) => {
    const dot = name.lastIndexOf('.');
    return i > 0 && dot > 0 && names[i - 1]!.startsWith(name.slice(0, dot + 1)) && !names[i - 1]!.includes('.', dot + 1) ? name.slice(dot) : name;
  }).join(', ');
}

class JsonReporter implements Reporter {
  weights(file: string, listing: WeightsListing): void {
    emit({ event: 'weights', file, ...listing });
  }
  start(info: RunInfo): void {
    emit({ event: 'start', ...info });
  }
  step(step: StepEvent): void {
    emit(stepFields(step));
  }
  forecast(forecast: Forecast): void {
    emit({ event: 'forecast', ...forecast });
  }
  eval(evaluated: EvalEvent): void {
    emit(evalFields(evaluated));
  }
  note(text: string): void {
    say(text);
  }
  warnings(diagnostics: readonly Diagnostic[], sources?: Sources): void {
    printDiagnostics(diagnostics, sources);
    for (const diagnostic of diagnostics) emit(diagnosticEvent(diagnostic));
  }
  done({ step, seconds, skipped }: DoneEvent, run: string): void {
    emit({ event: 'done', step, seconds, ...(skipped === undefined ? {} : { skipped }), run });
  }
  close(): void {}
}
