/** Collects diagnostics, so that every fault of a file is told at once, each once, in the order of the text. */
import { ERROR_GROUPS } from '../../error-codes.ts';
import type { Diagnostic, Location } from '../../errors.ts';
import { CONFIG_CODES } from './codes.ts';

export interface Extras {
  readonly hint?: string | undefined;
  readonly notes?: Diagnostic['notes'] | undefined;
}

/** More than anybody reads; the rest is counted. */
const MAX_FAULTS = 500;

export class Report {
  private readonly found: Diagnostic[] = [];
  private readonly seen = new Set<string>();
  private dropped = 0;
  private readonly file: string | undefined;

  /** The faults of `file` come before those of others. */
  constructor(options: { readonly file?: string | undefined } = {}) {
    this.file = options.file;
  }

  error(code: string, location: Location | undefined, message: string, extras: Extras = {}): void {
    this.add('error', code, location, message, extras);
  }

  /** `--strict` makes an error of it, but only in the final list (`raised`): it hides no fault that a later phase finds. */
  warn(code: string, location: Location | undefined, message: string, extras: Extras = {}): void {
    this.add('warning', code, location, message, extras);
  }

  /** Takes over the diagnostics of an earlier phase. */
  addAll(diagnostics: readonly Diagnostic[]): void {
    for (const d of diagnostics) if (d.code !== 'too-many-faults') this.add(d.severity, d.code, d.location, d.message, d);
  }

  get hasErrors(): boolean {
    return hasErrors(this.found);
  }

  /** Whether some error has already been told about this very place. */
  hasErrorAt(location: Location): boolean {
    return this.found.some(
      (d) => d.severity === 'error' && d.location?.file === location.file && d.location.line === location.line && d.location.column === location.column,
    );
  }

  /** By file (the main one, then in order of first appearance), line and column. */
  sorted(): readonly Diagnostic[] {
    const files = new Map<string, number>(this.file === undefined ? [] : [[this.file, 0]]);
    for (const d of this.found) if (d.location !== undefined && !files.has(d.location.file)) files.set(d.location.file, files.size);
    const rank = (d: Diagnostic): readonly number[] =>
      d.location === undefined ? [-1, 0, 0] : [files.get(d.location.file) ?? 0, d.location.line, d.location.column];
    const listed = this.found
      .map((d, order) => ({ d, key: [...rank(d), order] }))
      .sort((a, b) => compare(a.key, b.key))
      .map(({ d }) => d);
    if (this.dropped === 0) return listed;
    return [...listed, { code: 'too-many-faults', severity: 'error', message: `there are ${this.dropped} faults more, which are not listed` }];
  }

  /** The first fault of a code at a place stands: a block that is expanded six times has its fault once. */
  private add(severity: Diagnostic['severity'], code: string, location: Location | undefined, message: string, extras: Extras): void {
    // A source tells the faults of all its arguments at one place, its own.
    const place = location === undefined || code === 'data-argument' ? message : `${location.file}\u0000${location.line}\u0000${location.column}`;
    const key = `${code}\u0000${place}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    if (this.found.length >= MAX_FAULTS) {
      this.dropped++;
      return;
    }
    const hint = extras.hint ?? remedyOf(code);
    this.found.push({
      code,
      severity,
      message,
      ...(hint === undefined ? {} : { hint }),
      ...(location === undefined ? {} : { location }),
      ...(extras.notes === undefined ? {} : { notes: extras.notes }),
    });
  }
}

/** What the reference says to do about a code: the hint where nothing closer to the case is known. */
function remedyOf(code: string): string | undefined {
  const remedy = [CONFIG_CODES, ...ERROR_GROUPS.map(({ codes }) => codes)].find((codes) => Object.hasOwn(codes, code))?.[code]?.[1];
  // Without what it says about hints, as one more of them.
  const text = remedy?.replace(/[;,] the hint [^;.]*/, '').replace(/\.$/, '');
  return text === undefined ? undefined : text.charAt(0).toLowerCase() + text.slice(1);
}

/** The final list of a strict configuration: its warnings are errors. */
export function raised(diagnostics: readonly Diagnostic[], strict: boolean): readonly Diagnostic[] {
  return strict ? diagnostics.map((d) => ({ ...d, severity: 'error' })) : diagnostics;
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
