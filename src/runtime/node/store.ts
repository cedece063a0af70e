/** The `checkpoints/` folder of a run: the last two are kept, the newest is found again by its name. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fault } from '../../errors.ts';
import { nodeFileSystem, removeStrayFiles, writeFileAtomic, type FileSystem } from './atomic-file.ts';

const NAME = /^step-(\d{9,})\.safetensors$/;

export interface StoredCheckpoint {
  readonly path: string;
  readonly step: number;
}

export class CheckpointStore {
  private readonly folder: string;
  private readonly fs: FileSystem;
  private readonly keep: number;

  constructor(folder: string, options: { readonly keep?: number; readonly fs?: FileSystem } = {}) {
    this.folder = folder;
    this.keep = options.keep ?? 2;
    this.fs = options.fs ?? nodeFileSystem;
  }

  /** Checkpoints of the folder, the newest first; none where there is no folder. */
  async list(): Promise<StoredCheckpoint[]> {
    const names = await this.fs.list(this.folder).catch(() => []);
    const found = names.flatMap((name) => {
      const step = NAME.exec(name)?.[1];
      return step === undefined ? [] : [{ path: join(this.folder, name), step: Number(step) }];
    });
    return found.sort((a, b) => b.step - a.step);
  }

  /** Writes one whole or not at all, then removes those that are too old. Throws `write-failed`. */
  async save(step: number, bytes: Uint8Array): Promise<string> {
    const path = join(this.folder, `step-${String(step).padStart(9, '0')}.safetensors`);
    await writeFileAtomic(path, bytes, this.fs);
    // Failing to tidy up must not fail the run.
    await removeStrayFiles(this.folder, this.fs);
    for (const old of (await this.list()).slice(this.keep)) await this.fs.unlink(old.path).catch(() => undefined);
    return path;
  }

  /** The newest checkpoint's bytes. Throws a `data` fault `no-checkpoint` where there is none. */
  async latest(): Promise<StoredCheckpoint & { readonly bytes: Uint8Array }> {
    const [newest] = await this.list();
    if (!newest) throw fault('data', 'no-checkpoint', `${this.folder} holds no checkpoint`, { hint: 'A run writes its first one after its first epoch, or when it is interrupted.' });
    return { ...newest, bytes: await readFile(newest.path) };
  }
}
