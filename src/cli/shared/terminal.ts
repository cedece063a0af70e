/** Writing to the two streams: results to stdout, progress and diagnostics to stderr, colour only where it is wanted. */

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

const CODES: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
};

/** Text for pipes and files is laid out for this width. */
const DEFAULT_COLUMNS = 80;

/** https://no-color.org: NO_COLOR, set and not empty, switches colour off; FORCE_COLOR switches it on for pipes. */
export function wantsColor(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv = process.env): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

/** A function that styles text for a stream, or leaves it as it is. */
export function painter(stream: NodeJS.WriteStream): (style: Style, text: string) => string {
  const on = wantsColor(stream);
  return (style, text) => (on ? `\u001b[${CODES[style][0]}m${text}\u001b[${CODES[style][1]}m` : text);
}

export function columns(stream: NodeJS.WriteStream): number {
  // A pseudo-terminal that was never sized says 0.
  return stream.isTTY ? Math.max(40, stream.columns || DEFAULT_COLUMNS) : DEFAULT_COLUMNS;
}

/** A line of a result. */
export function out(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** A line for the person who watches. */
export function say(line = ''): void {
  process.stderr.write(`${line}\n`);
}

/** One event of `--json`: an object a line, numbers in full precision. */
export function emit(event: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify(event)}\n`);
}

/** Waits until a stream has taken everything: a pipe may be slower than `process.exit`. */
export function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed || stream.writableEnded) resolve();
    else stream.write('', () => resolve());
  });
}
