/** bin/code-cache.js: what a run compiled serves the next one, and nothing that is wrong with it stops a command. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildIfStale } from '../../scripts/build.mjs';

let root: string;
const cache = (): string => join(root, 'dist/cache');
const file = (): string => join(cache(), readdirSync(cache())[0]!);
const commands = (): string[] => (JSON.parse(readFileSync(file(), 'latin1').split('\n', 1)[0]!) as { commands: string[] }).commands;

/** Runs the command of an installed package: no sources beside it. */
function shale(args: readonly string[], env: Readonly<Record<string, string>> = {}): { readonly status: number | null; readonly stdout: string } {
  return spawnSync(process.execPath, [join(root, 'bin/shale.js'), ...args], { encoding: 'utf8', env: { ...process.env, ...env } });
}

beforeEach(async () => {
  await buildIfStale();
  root = mkdtempSync(join(tmpdir(), 'shale-cache-'));
  for (const part of ['bin', 'package.json']) cpSync(part, join(root, part), { recursive: true });
  cpSync('dist/cli.cjs', join(root, 'dist/cli.cjs'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

it('keeps what each command compiled, once', () => {
  const first = shale(['--version']);
  expect(first.status).toBe(0);
  expect(commands()).toEqual(['--version']);
  const size = statSync(file()).size;
  expect(shale(['ops', 'linear']).status).toBe(0);
  expect(commands()).toEqual(['--version', 'ops']);
  expect(statSync(file()).size).toBeGreaterThan(size);
  const { mtimeMs } = statSync(file());
  expect(shale(['--version']).stdout).toBe(first.stdout);
  expect(statSync(file()).mtimeMs).toBe(mtimeMs);
  expect(readdirSync(cache())).toHaveLength(1);
});

it('keeps nothing of a misspelt command, nor where it is told not to', () => {
  expect(shale(['comple']).status).toBe(2);
  expect(shale(['--version'], { NODE_DISABLE_COMPILE_CACHE: '1' }).status).toBe(0);
  expect(readdirSync(join(root, 'dist'))).toEqual(['cli.cjs']);
});

it('starts anew from a file that is damaged or of something else', () => {
  const { stdout } = shale(['--version']);
  const good = readFileSync(file());
  for (const damage of [() => truncateSync(file(), 5000), () => writeFileSync(file(), 'nonsense'), () => writeFileSync(file(), Buffer.concat([good.subarray(0, good.indexOf(10) + 1), Buffer.alloc(good.length - good.indexOf(10) - 1)]))]) {
    damage();
    expect(shale(['--version'])).toMatchObject({ status: 0, stdout });
    expect(commands()).toEqual(['--version']);
    expect(statSync(file()).size).toBeGreaterThan(100_000);
  }
});

it('serves no other bundle, not even one of the same size and time', () => {
  const { stdout } = shale(['--version']);
  const bundle = join(root, 'dist/cli.cjs');
  const { atime, mtime } = statSync(bundle);
  // As an upgrade may be: one literal's characters differ.
  const old = readFileSync(bundle, 'latin1');
  const changed = old.replaceAll('compile a configuration to a plan', 'COMPILE a configuration to a plan');
  expect(changed).not.toBe(old);
  expect(shale(['--help']).stdout).toContain('compile a configuration to a plan');
  writeFileSync(bundle, changed, 'latin1');
  utimesSync(bundle, atime, mtime);
  expect(shale(['--help']).stdout).toContain('COMPILE a configuration to a plan');
  expect(shale(['--version']).stdout).toBe(stdout);
});

it('does without where it may not write', () => {
  writeFileSync(cache(), 'a file where the folder should be');
  expect(shale(['--version'])).toMatchObject({ status: 0 });
});
