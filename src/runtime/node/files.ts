/** DataAccess on Node: files from disk, named data sets from SHALE_DATA, the cache folder or the network. */
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fault } from '../../errors.ts';
import type { DataAccess } from '../data/access.ts';
import { NamedDatasets, type NamedDatasetsOptions } from './datasets.ts';

export function nodeDataAccess(options: NamedDatasetsOptions = {}): DataAccess {
  const named = new NamedDatasets(options);
  return {
    read: (path) => readable(path, async () => new Uint8Array(await readFile(path))),
    readRange: (path, offset, length) =>
      readable(path, async () => {
        const handle = await open(path, 'r');
        try {
          const bytes = new Uint8Array(length);
          let filled = 0;
          while (filled < length) {
            const { bytesRead } = await handle.read(bytes, filled, length - filled, offset + filled);
            if (bytesRead === 0) break;
            filled += bytesRead;
          }
          return bytes.subarray(0, filled);
        } finally {
          await handle.close();
        }
      }),
    size: (path) =>
      readable(path, async () => {
        const stats = await stat(path);
        if (stats.isDirectory()) throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' });
        return stats.size;
      }),
    list: (path) =>
      readable(path, async () => {
        const entries = await readdir(path, { withFileTypes: true });
        // A link is what it leads to.
        return Promise.all(entries.map(async (entry) => ({ name: entry.name, folder: entry.isSymbolicLink() ? (await stat(join(path, entry.name))).isDirectory() : entry.isDirectory() })));
      }),
    named: (set, file) => named.read(set, file),
  };
}

async function readable<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw fault('data', 'data-missing', `${path} does not exist.`, { cause, hint: 'Paths are relative to the file that names them.' });
    }
    const reason = code === 'EISDIR' ? 'it is a folder' : code === 'EACCES' || code === 'EPERM' ? 'reading it is not allowed' : (cause as Error).message;
    throw fault('data', 'data-unreadable', `${path} cannot be read: ${reason}.`, { cause });
  }
}
