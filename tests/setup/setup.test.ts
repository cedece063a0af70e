// Set-up on the machine that runs the tests: it has been done, so doing it again says nothing and changes nothing.
import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function setup(...args: string[]) {
  const { VK_ICD_FILENAMES: _, ...env } = process.env;
  return spawnSync(process.execPath, ['scripts/setup.mjs', ...args], { encoding: 'utf8', env });
}

describe('setup.mjs', () => {
  it('is silent where all is there', () => {
    setup('--browser');
    expect(setup('--browser')).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it('makes `npx shale` work in the clone', () => {
    const { version } = JSON.parse(execFileSync(process.execPath, ['-p', 'JSON.stringify(require("./package.json"))'], { encoding: 'utf8' })) as { version: string };
    const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
    expect(execFileSync(npx, ['shale', '--version'], { encoding: 'utf8', shell: process.platform === 'win32' })).toBe(`${version}\n`);
  });
});
