/**
 * Keeps native code from writing to stderr for a while: Dawn warns there of limits that concern no one, before the line
 * that names the adapter.
 */
import { closeSync, fstatSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { say } from './terminal.ts';

const STDERR = 2;

/** Runs `work` without what native code writes to stderr meanwhile, then says `line` of its result. */
export async function quietly<T>(work: () => Promise<T>, line: (result: T) => string): Promise<T> {
  const end = endOfFile();
  const result = end === undefined ? await elsewhere(work) : await work();
  if (end === undefined || !sayOver(end, line(result))) say(line(result));
  return result;
}

/**
 * Runs `work` with stderr pointing nowhere. Only where stderr can be opened again without harm: a terminal, a pipe, a file that
 * everybody appends to. Another file's second opening would have a write position of its own, and lines of whoever
 * shares the first would overwrite ours.
 */
async function elsewhere<T>(work: () => Promise<T>): Promise<T> {
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
    return stderr.isFIFO() || (stderr.isCharacterDevice() && process.stderr.isTTY === true) || (stderr.isFile() && isAppending());
  } catch {
    return false;
  }
}

/** A closed file's number goes to the next one opened. */
function replaceStderr(path: string): void {
  closeSync(STDERR);
  openSync(path, 'a');
}

/** What Linux says of the open file behind stderr; undefined elsewhere. */
function openFile(): { readonly position: number; readonly flags: number } | undefined {
  try {
    const text = readFileSync(`/proc/self/fdinfo/${STDERR}`, 'utf8');
    return { position: Number(/^pos:\s*(\d+)/m.exec(text)?.[1]), flags: Number.parseInt(/^flags:\s*([0-7]+)/m.exec(text)?.[1] ?? '0', 8) };
  } catch {
    return undefined;
  }
}

function isAppending(): boolean {
  return ((openFile()?.flags ?? 0) & 0o2000) !== 0;
}

/** Where the next write to stderr goes, where that is the end of a file that is not opened for appending. */
function endOfFile(): number | undefined {
  const stderr = fstatSync(STDERR);
  const file = stderr.isFile() && !isAppending() ? openFile() : undefined;
  return file !== undefined && file.position === stderr.size ? file.position : undefined;
}

/** Puts `line` over the warnings that were written from `start` on, filled up with blanks; false where that can't be done. */
function sayOver(start: number, line: string): boolean {
  try {
    const written = readFrom(start);
    // Only what is surely Dawn's.
    if (written.length === 0 || !written.toString('utf8').trimEnd().split('\n').every((text) => text.startsWith('Warning: '))) return false;
    const text = Buffer.from(line);
    const over = Buffer.alloc(Math.max(written.length, text.length + 1), ' ');
    text.copy(over);
    over[over.length - 1] = 0x0a;
    writeSync(STDERR, over, 0, written.length, start);
    if (over.length > written.length) writeSync(STDERR, over, written.length);
    return true;
  } catch {
    return false;
  }
}

function readFrom(start: number): Buffer {
  const file = openSync(`/proc/self/fd/${STDERR}`, 'r');
  try {
    const buffer = Buffer.alloc(1 << 16);
    return buffer.subarray(0, readSync(file, buffer, 0, buffer.length, start));
  } finally {
    closeSync(file);
  }
}
