import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFileSystem, removeStrayFiles, writeFileAtomic, type FileSystem } from '../../../src/runtime/node/atomic-file.ts';
import { CheckpointStore } from '../../../src/runtime/node/store.ts';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'shale-store-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The real file system, whose `n`-th call does `what`. A crash makes every later call fail as well; a write is torn. */
function failingAt(n: number, what: 'crash' | 'ENOSPC' | 'EACCES' | 'EROFS' | 'EIO'): { fs: FileSystem; calls(): number } {
  let calls = 0;
  let dead = false;
  const step = async <T>(work: () => Promise<T>, torn?: () => Promise<void>): Promise<T> => {
    if (dead) throw new Error('dead');
    if (calls++ !== n) return work();
    await torn?.();
    dead = what === 'crash';
    throw Object.assign(new Error(what), { code: what });
  };
  const fs: FileSystem = {
    mkdir: (path) => step(() => nodeFileSystem.mkdir(path)),
    create: (path) =>
      step(async () => {
        const file = await nodeFileSystem.create(path);
        return {
          write: (bytes) => step(() => file.write(bytes), () => file.write(bytes.subarray(0, bytes.length >> 1))),
          sync: () => step(() => file.sync()),
          close: async () => {
            await file.close();
            await step(async () => undefined);
          },
        };
      }),
    rename: (from, to) => step(() => nodeFileSystem.rename(from, to)),
    unlink: (path) => step(() => nodeFileSystem.unlink(path)),
    list: (path) => step(() => nodeFileSystem.list(path)),
    syncFolder: (path) => step(() => nodeFileSystem.syncFolder(path)),
  };
  return { fs, calls: () => calls };
}

const OLD = new Uint8Array(1000).fill(1);
const NEW = new Uint8Array(2000).fill(2);

describe('writeFileAtomic', () => {
  it.each(['crash', 'ENOSPC', 'EACCES', 'EROFS', 'EIO'] as const)('E9, E10: %s at any call leaves the old file or the new one, whole', async (what) => {
    const path = join(folder, 'file');
    let outcomes = '';
    for (let n = 0; ; n++) {
      await writeFile(path, OLD);
      const { fs, calls } = failingAt(n, what);
      const error = await writeFileAtomic(path, NEW, fs).then(() => undefined, (e: unknown) => e);
      const content = await readFile(path);
      expect([OLD, NEW].some((b) => content.equals(b)), `after call ${n}`).toBe(true);
      outcomes += content.equals(NEW) ? 'n' : 'o';
      if (calls() <= n) {
        expect(error).toBeUndefined();
        break;
      }
      expect(error).toMatchObject({ faultClass: 'data', code: 'write-failed', message: expect.stringContaining(what === 'crash' ? path : what) as string });
      if (what !== 'crash') expect(await readdir(folder), `after call ${n}`).toEqual(['file']);
    }
    expect(outcomes).toMatch(/^o{6}n+$/);
  });

  it('makes the folder, and says where a file cannot be', async () => {
    await writeFileAtomic(join(folder, 'a', 'b', 'file'), 'text');
    expect(await readFile(join(folder, 'a', 'b', 'file'), 'utf8')).toBe('text');
    await expect(writeFileAtomic(join(folder, 'a', 'b', 'file', 'x'), 'text')).rejects.toMatchObject({ code: 'write-failed' });
  });

  it('E11: of two writers at once, the file of one is there whole', async () => {
    const path = join(folder, 'file');
    const versions = Array.from({ length: 8 }, (_, i) => new Uint8Array(50_000).fill(i));
    await Promise.all(versions.map((v) => writeFileAtomic(path, v)));
    const content = await readFile(path);
    expect(versions.some((v) => content.equals(v))).toBe(true);
    expect(await readdir(folder)).toEqual(['file']);
  });

  it('stray files of processes that are gone are removed, those of living ones and others are not', async () => {
    // Process 1 always lives; no process has a number above 2^22.
    const names = ['.a.999999999.00000000.tmp', '.a.1.0123abcd.tmp', `.a.${process.pid}.ffffffff.tmp`, 'a.tmp', '.hidden'];
    for (const name of names) await writeFile(join(folder, name), '');
    await removeStrayFiles(folder);
    expect((await readdir(folder)).sort()).toEqual(names.slice(1).sort());
  });
});

describe('CheckpointStore', () => {
  it('keeps the last two and finds the newest', async () => {
    const store = new CheckpointStore(join(folder, 'checkpoints'));
    await expect(store.latest()).rejects.toMatchObject({ code: 'no-checkpoint', faultClass: 'data' });
    for (const step of [1, 20, 1000]) await store.save(step, Uint8Array.of(step & 255));
    expect((await store.list()).map((c) => c.step)).toEqual([1000, 20]);
    expect(await store.latest()).toMatchObject({ step: 1000 });
    await writeFile(join(folder, 'checkpoints', 'notes.txt'), 'mine');
    await store.save(1001, Uint8Array.of(1));
    expect((await readdir(join(folder, 'checkpoints'))).sort()).toEqual(['notes.txt', 'step-000001000.safetensors', 'step-000001001.safetensors']);
  });

  it('a crash at any call leaves a whole newest checkpoint, and the next run tidies up', async () => {
    for (let n = 0; n < 14; n++) {
      const path = join(folder, String(n));
      await mkdir(path);
      await new CheckpointStore(path).save(1, OLD);
      await new CheckpointStore(path, { fs: failingAt(n, 'crash').fs }).save(2, NEW).catch(() => undefined);
      const newest = await new CheckpointStore(path).latest();
      expect(Buffer.from(newest.bytes).equals(newest.step === 2 ? NEW : OLD), `after call ${n}`).toBe(true);
    }
  });
});
