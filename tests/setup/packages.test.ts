// Installed packages are compared with the lockfile; the local `shale` command is linked once.
import { mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { osRelease } from '../../scripts/setup/facts.mjs';
import { linkBin, missingPackages } from '../../scripts/setup/packages.mjs';
import { countResults } from '../../scripts/test.mjs';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'shale-root-'))));
afterEach(() => rmSync(root, { recursive: true }));

function lock(packages: Record<string, object>, installed?: Record<string, object>): void {
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': { name: 'shale' }, ...packages } }));
  if (installed === undefined) return;
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
}

describe('missingPackages', () => {
  it('wants everything in a fresh clone', () => {
    lock({ 'node_modules/yaml': { version: '2.9.1' }, 'node_modules/a/node_modules/@scope/b': { version: '1.0.0' } });
    expect(missingPackages(root)).toEqual(['yaml@2.9.1', '@scope/b@1.0.0']);
  });
  it('wants what has another version', () => {
    lock({ 'node_modules/yaml': { version: '2.9.1' } }, { 'node_modules/yaml': { version: '2.9.0' } });
    expect(missingPackages(root)).toEqual(['yaml@2.9.1']);
  });
  it('is content with other platforms’ packages absent', () => {
    lock({ 'node_modules/yaml': { version: '2.9.1' }, 'node_modules/@esbuild/aix': { version: '1.0.0', optional: true } }, { 'node_modules/yaml': { version: '2.9.1' } });
    expect(missingPackages(root)).toEqual([]);
  });
  it('takes a damaged node_modules for an empty one', () => {
    lock({ 'node_modules/yaml': { version: '2.9.1' } }, {});
    writeFileSync(join(root, 'node_modules/.package-lock.json'), '{"packa');
    expect(missingPackages(root)).toEqual(['yaml@2.9.1']);
  });
  it('is content with this checkout', () => {
    expect(missingPackages('.')).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('linkBin', () => {
  it('links the command, again and again', () => {
    linkBin(root);
    linkBin(root);
    expect(readlinkSync(join(root, 'node_modules/.bin/shale'))).toBe('../../bin/shale.js');
  });
  it('replaces what else lies there', () => {
    mkdirSync(join(root, 'node_modules/.bin'), { recursive: true });
    writeFileSync(join(root, 'node_modules/.bin/shale'), 'old');
    linkBin(root);
    expect(readlinkSync(join(root, 'node_modules/.bin/shale'))).toBe('../../bin/shale.js');
  });
});

describe('osRelease', () => {
  it('reads quoted and plain fields', () => {
    expect(osRelease('NAME="Ubuntu"\nID=ubuntu\nID_LIKE="debian"\nVERSION_CODENAME=noble\n')).toEqual({ id: 'ubuntu', idLike: ['debian'], codename: 'noble' });
    expect(osRelease('NAME=x')).toBeUndefined();
  });
});

describe('countResults', () => {
  const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 0 };
  it('counts a file that cannot be loaded as a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    expect(countResults({ ...report, testResults })).toEqual({ passed: 5, failed: 2, skipped: 0 });
  });
  it('counts a missing report as a failure', () => {
    expect(countResults(undefined).failed).toBe(1);
  });
});

describe('package.json', () => {
  it('runs set-up from the commands that a stranger types', () => {
    const { scripts, bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string>; bin: Record<string, string> };
    expect(scripts['start']).toBe('node scripts/start.mjs');
    expect(scripts['test']).toBe('node scripts/test.mjs');
    expect(bin['shale']).toBe('bin/shale.js');
  });
});
