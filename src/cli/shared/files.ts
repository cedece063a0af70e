/** Files of the command line: faults of the system in words, and writing that leaves the old or the new file, whole. */
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { fault, type FaultClass, type ShaleError } from '../../errors.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  ENAMETOOLONG: 'the name is too long',
  EIO: 'the disk reported an error',
  EMFILE: 'too many files are open',
};

/** A `ShaleError` for a failed file operation; `verb` is what was tried. */
export function fileFault(faultClass: FaultClass, error: unknown, file: string, verb: 'read' | 'write' | 'create'): ShaleError {
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = (code !== undefined && REASONS[code]) || message;
  const name = verb === 'read' && code === 'ENOENT' ? 'file-missing' : `file-${verb === 'read' ? 'unreadable' : 'unwritable'}`;
  return fault(faultClass, name, `cannot ${verb} ${file}: ${reason}`, { cause: error });
}

/** A text file, as UTF-8; bytes that are not are a fault. */
export function readTextFile(faultClass: FaultClass, file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw fileFault(faultClass, error, file, 'read');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw fault(faultClass, 'not-utf8', `${file} is not UTF-8 text`, { hint: 'save it as UTF-8', cause });
  }
}

/**
 * Writes a file so that a crash at any moment leaves the old one or the new one: into a temporary file beside it, flushed
 * to disk, then renamed.
 */
export function writeFileAtomic(file: string, content: string | Uint8Array, faultClass: FaultClass = 'config'): void {
  const temporary = `${file}.tmp-${process.pid}`;
  try {
    const handle = openSync(temporary, 'w');
    try {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      for (let done = 0; done < bytes.byteLength; ) done += writeSync(handle, bytes, done);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw fileFault(faultClass, error, file, 'write');
  }
}

export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw fileFault('config', error, folder, 'create');
  }
}

/** Writes a result of a command: to `file`, or to stdout where there is none. */
export function writeResult(file: string | undefined, text: string): void {
  if (file === undefined) return void process.stdout.write(text);
  makeFolder(dirname(file));
  writeFileAtomic(file, text);
}
