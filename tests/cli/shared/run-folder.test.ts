// Run folders: numbers never collide, nothing is overwritten, remains of a crash do no harm.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { checkOut, createRun, openRun } from '../../../src/cli/shared/run-folder.ts';

const start = process.cwd();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shale-runs-'));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(start);
  rmSync(folder, { recursive: true });
});

describe('createRun', () => {
  it('counts on from the highest number of the name', () => {
    expect(createRun('net', undefined).path).toBe(join('runs', 'net-1'));
    mkdirSync('runs/net-7');
    mkdirSync('runs/net-big-9');
    expect(createRun('net', undefined).path).toBe(join('runs', 'net-8'));
    expect(existsSync('runs/net-8/checkpoints')).toBe(true);
  });
  it('takes an empty folder and refuses one that holds something', () => {
    mkdirSync('empty');
    expect(createRun('net', 'empty').path).toBe('empty');
    expect(() => createRun('net', 'empty')).toThrow(/not empty/);
  });
});

describe('checkOut', () => {
  it('refuses a file', () => {
    writeFileSync('file', '');
    expect(() => checkOut('file')).toThrow(/is a file/);
    expect(() => checkOut('new')).not.toThrow();
  });
});

describe('the event log', () => {
  it('goes back to a step, past a line that a crash cut short', async () => {
    const run = createRun('net', undefined);
    for (const step of [1, 2, 3]) run.log({ event: 'step', step, loss: 1 / 3 });
    run.log({ event: 'eval', step: 2, split: 'val' });
    // What a run that went to its end there has: it comes again.
    run.log({ event: 'eval', step: 1, split: 'val' });
    run.log({ event: 'eval', step: 2, split: 'test' });
    run.log({ event: 'done', step: 2 });
    run.flush();
    writeFileSync(run.file('metrics.ndjson'), `${readFileSync(run.file('metrics.ndjson'), 'utf8')}{"event":"st`);
    expect(run.events()).toHaveLength(7);
    await run.rewindLog(2, 2);
    expect(run.events()).toEqual([
      { event: 'step', step: 1, loss: 1 / 3 },
      { event: 'step', step: 2, loss: 1 / 3 },
      { event: 'eval', step: 2, split: 'val' },
    ]);
  });
});

describe('openRun', () => {
  it('refuses what is no run, and manifests that it cannot read', async () => {
    mkdirSync('other');
    await expect(openRun('other')).rejects.toThrow(/holds no run/);
    const run = createRun('net', undefined);
    writeFileSync(run.file('manifest.json'), '{"format":"shale.run","version":9}');
    const opened = await openRun(run.path);
    expect(() => opened.readManifest()).toThrow(/version 9/);
    writeFileSync(run.file('manifest.json'), '{"for');
    expect(() => run.readManifest()).toThrow(/not JSON/);
  });
});
