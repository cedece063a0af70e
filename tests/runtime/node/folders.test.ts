import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeFolders } from '../../../src/runtime/node/folders.ts';

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'shale-folders-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('makes every level, and minds none that is there', () => {
  const deep = join(folder, 'a/b/c');
  makeFolders(deep);
  makeFolders(deep);
  expect(statSync(deep).isDirectory()).toBe(true);
});

it('gives the error of the level that failed', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => makeFolders(join(folder, 'file'))).toThrow(/EEXIST/);
  expect(() => makeFolders(join(folder, 'file/below'))).toThrow(/ENOTDIR/);
});

it.runIf(existsSync('/proc/self'))('ends where the system refuses entries in a folder that exists', () => {
  const module = fileURLToPath(new URL('../../../src/runtime/node/folders.ts', import.meta.url));
  const script = `import(${JSON.stringify(module)}).then((m) => m.makeFolders('/proc/shale/deep')).catch((e) => { console.log(e.code); })`;
  const run = spawnSync(process.execPath, ['--import', 'tsx', '-e', script], { encoding: 'utf8', timeout: 20_000 });
  expect(run.stdout.trim()).toBe('ENOENT');
});
