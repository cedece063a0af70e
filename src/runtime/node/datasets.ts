/**
 * Where a named data set comes from: the folder SHALE_DATA, then the user's cache folder, then the network. Whatever is
 * used has the published size and SHA-256; what is downloaded stays in the cache folder.
 */
import { constants } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { makeFolders } from './folders.ts';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fault } from '../../errors.ts';
import { sha256 } from '../data/hash.ts';
import type { NamedDataset, NamedFile } from '../data/named.ts';
import { removeStrayFiles, writeFileAtomic } from './atomic-file.ts';
import { downloadVerified, type DownloadOptions } from './download.ts';

export interface NamedDatasetsOptions extends DownloadOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly platform?: NodeJS.Platform;
  /** False: use what is there. The environment's SHALE_OFFLINE=1 says the same. */
  readonly allowDownload?: boolean;
  /** In place of the set's own mirrors. */
  readonly mirrors?: readonly string[];
}

/** The operating system's folder for files that can be fetched again. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): string {
  const xdg = env['XDG_CACHE_HOME'];
  if (xdg !== undefined && xdg !== '') return join(xdg, 'shale');
  const home = env['HOME'] ?? homedir();
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'shale');
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'shale', 'Cache');
  return join(home, '.cache', 'shale');
}

export class NamedDatasets {
  private readonly options: NamedDatasetsOptions;
  private readonly env: Readonly<Record<string, string | undefined>>;

  constructor(options: NamedDatasetsOptions) {
    this.options = options;
    this.env = options.env ?? process.env;
  }

  /** @throws ShaleError `data-checksum` for a wrong file in SHALE_DATA, `data-unavailable` where it is nowhere to be had. */
  async read(set: NamedDataset, file: NamedFile): Promise<Uint8Array> {
    const own = this.ownFolder(set);
    if (own !== undefined) {
      const path = join(own, file.name);
      const bytes = await readIfThere(path);
      if (bytes !== undefined) {
        const wrong = await mismatch(bytes, file);
        if (wrong !== undefined) {
          throw fault('data', 'data-checksum', `${path} is not the published file: ${wrong}.`, { hint: 'Replace it, or remove it from SHALE_DATA.' });
        }
        return bytes;
      }
    }
    const folder = this.cachedFolder(set);
    const cached = await readIfThere(join(folder, file.name));
    if (cached !== undefined && (await mismatch(cached, file)) === undefined) return cached;
    return this.download(set, file, folder);
  }

  private ownFolder(set: NamedDataset): string | undefined {
    const data = this.env['SHALE_DATA'];
    return data === undefined || data === '' ? undefined : join(data, set.folder);
  }

  private cachedFolder(set: NamedDataset): string {
    return join(cacheFolder(this.env, this.options.platform ?? process.platform), 'data', set.folder);
  }

  private async download(set: NamedDataset, file: NamedFile, folder: string): Promise<Uint8Array> {
    const mirrors = this.options.mirrors ?? set.mirrors;
    const attempts: string[] = [];
    if (this.options.allowDownload === false || (this.env['SHALE_OFFLINE'] ?? '') !== '') {
      throw this.unavailable(set, mirrors, ['Downloading is switched off.']);
    }
    // Whether the folder can be written is found out before megabytes are fetched.
    await writable(folder, async () => {
      makeFolders(folder);
      await access(folder, constants.W_OK);
      await removeStrayFiles(folder);
    });
    for (const mirror of mirrors) {
      const url = mirror + (file.published ?? file.name);
      let bytes: Uint8Array;
      try {
        bytes = await downloadVerified(url, file, this.options);
      } catch (error) {
        if (this.options.signal?.aborted === true) throw fault('interrupted', 'interrupted', `The download of ${url} was interrupted.`, { cause: error });
        attempts.push(`${url}: ${(error as Error).message}`);
        continue;
      }
      await writable(folder, () => writeFileAtomic(join(folder, file.name), bytes));
      return bytes;
    }
    throw this.unavailable(set, mirrors, attempts);
  }

  private unavailable(set: NamedDataset, mirrors: readonly string[], attempts: readonly string[]): Error {
    const files = Object.values(set.files).map((file) => `${file.name} (${file.bytes} bytes)`);
    const own = this.ownFolder(set) ?? `$SHALE_DATA/${set.folder} (SHALE_DATA is not set)`;
    return fault('data', 'data-unavailable', `${set.title} (\`${set.name}\`) is not on this machine and could not be downloaded.`, {
      hint: `Put the files into ${join(this.env['SHALE_DATA'] ?? '$SHALE_DATA', set.folder)} or ${this.cachedFolder(set)}.`,
      notes: [
        { message: `Files: ${files.join(', ')}.` },
        { message: `Looked in ${own} and ${this.cachedFolder(set)}.` },
        ...attempts.map((message) => ({ message })),
        { message: `They come from ${set.homepage}; copies are at ${mirrors.join(', ')}.` },
      ],
    });
  }
}

async function writable(folder: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    throw fault('data', 'data-unwritable', `Data sets are kept in ${folder}, which cannot be written: ${(cause as Error).message}.`, {
      cause,
      hint: 'Set XDG_CACHE_HOME to a folder that can be written, or SHALE_DATA to one that holds the files.',
    });
  }
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw fault('data', 'data-unreadable', `${path} cannot be read: ${(cause as Error).message}.`, { cause });
  }
}

/** What is wrong with it, or undefined. */
async function mismatch(bytes: Uint8Array, file: NamedFile): Promise<string | undefined> {
  if (bytes.length !== file.bytes) return `${bytes.length} bytes instead of ${file.bytes}`;
  const digest = await sha256(bytes);
  return digest === file.sha256 ? undefined : `SHA-256 ${digest} instead of ${file.sha256}`;
}
