/** Files of the command line, with the system's faults in words. */
import { readFileSync } from 'node:fs';
import { makeFolders } from '../../runtime/node/folders.ts';
import { reasonOf } from '../../runtime/node/reasons.ts';
import { fault, ShaleError, type FaultClass } from '../../errors.ts';
import { writeFileAtomic } from '../../runtime/node/atomic-file.ts';

const HINTS = { read: 'check the path: it is relative to the folder you are in', write: 'name a place that can be written to', create: 'name a place that can be written to' } as const;

/** A `ShaleError` for a failed file operation; `verb` is what was tried. */
export function fileFault(faultClass: FaultClass, error: unknown, file: string, verb: 'read' | 'write' | 'create'): ShaleError {
  const { code } = error as NodeJS.ErrnoException;
  const name = verb === 'create' ? 'folder-unwritable' : verb === 'write' ? 'file-unwritable' : code === 'ENOENT' ? 'file-missing' : 'file-unreadable';
  return fault(faultClass, name, `cannot ${verb} ${file}: ${reasonOf(error)}`, { hint: HINTS[verb], cause: error });
}

export function readBinaryFile(faultClass: FaultClass, file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw fileFault(faultClass, error, file, 'read');
  }
}

/** A text file, as UTF-8; bytes that are not are a fault. */
export function readTextFile(faultClass: FaultClass, file: string): string {
  const bytes = readBinaryFile(faultClass, file);
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
  else {
    try {
      await writeFileAtomic(file, text);
    } catch (error) {
      // To name a place that can't be written to is a fault of the command, not of data.
      if (!(error instanceof ShaleError) || error.cause === undefined) throw error;
      throw fault('config', 'write-failed', `cannot write ${file}: ${reasonOf(error.cause)}`, { hint: HINTS.write, cause: error.cause });
    }
  }
}
