/** What the command line makes of an error: text for people, an event for programs, the exit code. */
import { CommanderError } from 'commander';
import { diagnosticEvent } from '../../diagnostics.ts';
import { EXIT_CODES, ShaleError } from '../../errors.ts';
import { emit, painter, say } from './terminal.ts';
import { printDiagnostics, SourcedError } from './diagnostics.ts';
import { VERSION } from './package.ts';

/** Reports `error` and gives the exit code. */
export function reportError(error: unknown, options: { readonly json: boolean }): number {
  if (error instanceof CommanderError) return commanderExit(error, options.json);
  if (isClosedPipe(error)) return 0;
  if (error instanceof ShaleError) {
    printDiagnostics(error.diagnostics, error instanceof SourcedError ? error.sources : undefined);
    if (options.json) for (const diagnostic of error.diagnostics) emit(diagnosticEvent(diagnostic));
    if (error.faultClass === 'internal') sayHowToReport(error);
    return EXIT_CODES[error.faultClass];
  }
  const message = error instanceof Error ? error.message : String(error);
  say(`${painter(process.stderr)('red', 'error')}: ${message}`);
  sayHowToReport(error);
  if (options.json) emit({ event: 'error', code: 'internal', message });
  return EXIT_CODES.internal;
}

/** commander has printed its message; help and version come as errors, too, with exit code 0. */
function commanderExit(error: CommanderError, json: boolean): number {
  if (error.exitCode === 0) return 0;
  if (json) emit({ event: 'error', code: 'usage', message: error.message.replace(/^error: /, '') });
  return EXIT_CODES.config;
}

/** `shale ops | head`: the reader has gone, which is no fault. */
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === 'EPIPE';
}

function sayHowToReport(error: unknown): void {
  say(`This is a bug of Shale ${VERSION}, not of your configuration. Please report it with the configuration and the`);
  say('output of `shale doctor`; SHALE_DEBUG=1 prints where it happened.');
  if ((process.env['SHALE_DEBUG'] ?? '') !== '' && error instanceof Error) say(error.stack);
}
