/**
 * Keeps native code from writing to stderr for a while: Dawn warns there of limits that concern no one, before the line
 * that names the adapter.
 */
import { closeSync, fstatSync, openSync } from 'node:fs';

const STDERR = 2;

/**
 * Runs `work` with stderr pointing nowhere. Only where stderr is a terminal or a pipe: these can be opened again; a file
 * that stdout shares would get a second write position, and lines would overwrite each other.
 */
export async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const saved = reopenable() ? openSync(`/dev/fd/${STDERR}`, 'a') : undefined;
  if (saved === undefined) return work();
  replaceStderr('/dev/null');
  try {
    return await work();
  } finally {
    replaceStderr(`/dev/fd/${saved}`);
    closeSync(saved);
  }
}

function reopenable(): boolean {
  if (process.platform === 'win32') return false;
  try {
    // The lower numbers must be taken, so that the next file opened gets this one's.
    fstatSync(0);
    fstatSync(1);
    const stderr = fstatSync(STDERR);
    return stderr.isFIFO() || (stderr.isCharacterDevice() && process.stderr.isTTY === true);
  } catch {
    return false;
  }
}

/** A closed file's number goes to the next one opened. */
function replaceStderr(path: string): void {
  closeSync(STDERR);
  openSync(path, 'a');
}
