/**
 * The one error type of Shale. Every fault a user can cause is a `Diagnostic`: a stable code, a place, what is wrong and
 * what to do about it. `ShaleError` carries one or more of them.
 */

/** A place in a text file; line and column count from 1. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Length of the marked text in characters; 1 if unknown. */
  readonly length?: number;
}

/** What kind of fault it is: it decides the exit code of the command line. */
export type FaultClass =
  | 'internal' // 1: a bug of Shale's
  | 'config' // 2: usage or configuration
  | 'device' // 3: no adapter, a limit, a lost device
  | 'data' // 4: data sets, weights and checkpoints
  | 'nonfinite' // 5: the loss or a gradient stopped being finite
  | 'interrupted'; // 130

export interface Diagnostic {
  /** Stable identifier, e.g. `unknown-key`, `shape-mismatch`, `data-truncated`; each is documented. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** One sentence: what is wrong, with the values that make it wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  readonly location?: Location;
  /** Further places that explain the fault: "`conv2d` made this shape here". */
  readonly notes?: readonly { readonly message: string; readonly location?: Location }[];
}

export const EXIT_CODES: Readonly<Record<FaultClass, number>> = {
  internal: 1,
  config: 2,
  device: 3,
  data: 4,
  nonfinite: 5,
  interrupted: 130,
};

/** An error with a code and a place. `diagnostics` holds every fault found, the first one first. */
export class ShaleError extends Error {
  readonly faultClass: FaultClass;
  readonly diagnostics: readonly Diagnostic[];

  constructor(faultClass: FaultClass, diagnostics: readonly Diagnostic[], options?: { cause?: unknown }) {
    super(diagnostics.map((d) => `${d.code}: ${d.message}`).join('\n'), options);
    this.name = 'ShaleError';
    this.faultClass = faultClass;
    this.diagnostics = diagnostics;
  }

  get code(): string {
    return this.diagnostics[0]?.code ?? 'internal';
  }
}

/** A `ShaleError` with a single diagnostic of severity error. */
export function fault(
  faultClass: FaultClass,
  code: string,
  message: string,
  rest: Partial<Omit<Diagnostic, 'code' | 'message' | 'severity'>> & { cause?: unknown } = {},
): ShaleError {
  const { cause, ...places } = rest;
  return new ShaleError(faultClass, [{ code, severity: 'error', message, ...places }], cause === undefined ? {} : { cause });
}

/** A fault of class `internal` that asks for a report. */
export function bug(code: string, message: string, cause?: unknown): ShaleError {
  return fault('internal', code, message, { hint: 'This is a bug of Shale: please report it with the configuration.', cause });
}
