/** Diagnostics on stderr, each with its code frame where its text is at hand. */
import { readFileSync } from 'node:fs';
import { ShaleError, type Diagnostic, type FaultClass } from '../../errors.ts';
import { painter, say } from './terminal.ts';

/** A fault together with the texts that its places point into (`--set` has none on disk). */
export class SourcedError extends ShaleError {
  readonly sources: ReadonlyMap<string, string>;
  constructor(faultClass: FaultClass, diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, string>) {
    super(faultClass, diagnostics);
    this.sources = sources;
  }
}

export function printDiagnostics(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, string> = new Map()): void {
  const paint = painter(process.stderr);
  for (const d of diagnostics) {
    const at = d.location === undefined ? '' : `${d.location.file}:${d.location.line}:${d.location.column}: `;
    say(`${at}${paint(d.severity === 'error' ? 'red' : 'yellow', d.severity)}[${d.code}]: ${d.message}`);
    const text = d.location && lineOf(d.location.file, d.location.line, sources);
    if (d.location && text !== undefined) {
      say(`  ${text}`);
      say(`  ${' '.repeat(d.location.column - 1)}${'^'.repeat(d.location.length ?? 1)}`);
    }
    if (d.hint !== undefined) say(`  hint: ${d.hint}`);
    for (const note of d.notes ?? []) say(`  note: ${note.message}`);
  }
}

function lineOf(file: string, line: number, sources: ReadonlyMap<string, string>): string | undefined {
  let text = sources.get(file);
  try {
    text ??= readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  return text.split(/\r?\n/)[line - 1];
}
