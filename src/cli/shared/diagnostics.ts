/** Diagnostics on stderr, each with its code frame where its text is at hand. */
import { readFileSync } from 'node:fs';
import { formatDiagnostics } from '../../diagnostics.ts';
import { ShaleError, type Diagnostic, type FaultClass } from '../../errors.ts';
import { columns, painter, say } from './terminal.ts';

export type Sources = ReadonlyMap<string, string>;

/** A fault together with the texts that its places point into (`--set` has none on disk). */
export class SourcedError extends ShaleError {
  readonly sources: Sources;
  constructor(faultClass: FaultClass, diagnostics: readonly Diagnostic[], sources: Sources) {
    super(faultClass, diagnostics);
    this.sources = sources;
  }
}

/** Gives errors that `work` throws the texts that their places point into. */
export async function withSources<T>(sources: Sources, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ShaleError) || error instanceof SourcedError) throw error;
    throw new SourcedError(error.faultClass, error.diagnostics, sources);
  }
}

export function printDiagnostics(diagnostics: readonly Diagnostic[], sources?: Sources): void {
  if (diagnostics.length === 0) return;
  say(formatDiagnostics(diagnostics, { source: (file) => sources?.get(file) ?? fileText(file), width: columns(process.stderr), paint: painter(process.stderr) }));
}

function fileText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
