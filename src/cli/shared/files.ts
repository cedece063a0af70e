/** Files of the command line, with the system's faults in words. */
import { readFileSync } from 'node:fs';
import { makeFolders } from '../../runtime/node/folders.ts';
import { fault, type FaultClass, type ShaleError } from '../../errors.ts';
import { writeFileAtomic } from '../../runtime/node/atomic-file.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  ENAMETOOLONG: 'the name is too long',
};

/** A `ShaleError` for a failed file operation; `verb` is what was tried. */
export function fileFault(faultClass: FaultClass, error: unknown, file: string, verb: 'read' | 'write' | 'create'): ShaleError {
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = (code !== undefined && REASONS[code]) || message;
  const name = verb === 'create' ? 'folder-unwritable' : verb === 'write' ? 'file-unwritable' : code === 'ENOENT' ? 'file-missing' : 'file-unreadable';
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

export function makeFolder(folder: string): void {
  try {
    makeFolders(folder);
  } catch (error) {
    throw fileFault('config', error, folder, 'create');
  }
}

/** Writes a result of a command: to `file`, whole or not at all, or to stdout where there is none. */
export async function writeResult(file: string | undefined, text: string): Promise<void> {
  if (file === undefined) process.stdout.write(text);
  else await writeFileAtomic(file, text);
}
