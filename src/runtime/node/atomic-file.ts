/**
 * Files that are whole or not there: written beside their place, synced, then renamed over it, so that a crash at any
 * moment leaves the old file or the new one.
 */
import { randomUUID } from 'node:crypto';
import { open, readdir, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fault } from '../../errors.ts';
import { makeFolders } from './folders.ts';
import { reasonOf } from './reasons.ts';

/** What writing a file takes of the system; tests put a failing one in its place. */
export interface FileSystem {
  mkdir(path: string): Promise<void>;
  /** Creates a file that must not exist yet. */
  create(path: string): Promise<{ write(bytes: Uint8Array): Promise<void>; sync(): Promise<void>; close(): Promise<void> }>;
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  list(path: string): Promise<string[]>;
  /** Makes renames in a folder last; does nothing where the system has no such call. */
  syncFolder(path: string): Promise<void>;
}

export const nodeFileSystem: FileSystem = {
  mkdir: async (path) => makeFolders(path),
  create: async (path) => {
    const file = await open(path, 'wx');
    return {
      write: (bytes) => file.writeFile(bytes),
      sync: () => file.sync(),
      close: () => file.close(),
    };
  },
  rename,
  unlink,
  list: (path) => readdir(path),
  syncFolder: async (path) => {
    // Windows cannot open a folder, and does not need to.
    if (process.platform === 'win32') return;
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
};

/** Throws a fault of class `data`, code `write-failed`, with the system's reason; the file is then as it was. */
export async function writeFileAtomic(path: string, bytes: Uint8Array | string, fs: FileSystem = nodeFileSystem): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${process.pid}.${randomUUID().slice(0, 8)}.tmp`);
  let created = false;
  try {
    await fs.mkdir(folder);
    const file = await fs.create(temporary);
    created = true;
    try {
      await file.write(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await fs.rename(temporary, path);
    created = false;
    await fs.syncFolder(folder);
  } catch (cause) {
    if (created) await fs.unlink(temporary).catch(() => undefined);
    // The code beside the words: a run that fails in the night is looked into from its log.
    const code = (cause as Partial<NodeJS.ErrnoException> | undefined)?.code;
    throw fault('data', 'write-failed', `${path} could not be written: ${reasonOf(cause)}${code === undefined ? '' : ` (${code})`}`, { hint: hintFor(cause), cause });
  }
}

function hintFor(cause: unknown): string {
  switch ((cause as Partial<NodeJS.ErrnoException> | undefined)?.code) {
    case 'ENOSPC':
      return 'The disk is full: make room, then go on with --resume.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'Choose a folder that you may write to with --out.';
    default:
      return 'Check the disk, or choose another folder with --out.';
  }
}

/** Removes what a crashed process left: temporary files whose writer is gone. */
export async function removeStrayFiles(folder: string, fs: FileSystem = nodeFileSystem): Promise<void> {
  const names = await fs.list(folder).catch(() => []);
  for (const name of names) {
    const pid = /^\..*\.(\d+)\.[0-9a-f]{8}\.tmp$/.exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    await fs.unlink(join(folder, name)).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, but is not ours.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
