// apt is called so that its configuration stays untouched and nothing temporary is left, whatever fails.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Run } from '../../scripts/setup/apt.d.mts';
import { aptInstall, sourceLine } from '../../scripts/setup/apt.mjs';

const TARGETS = 'http://mirror.example/debian/ bookworm\nhttp://mirror.example/debian/ bookworm-updates\n';
let etc: string;
let folders: string[];

beforeEach(() => {
  etc = mkdtempSync(join(tmpdir(), 'etc-apt-'));
  mkdirSync(join(etc, 'sources.list.d'));
  writeFileSync(join(etc, 'sources.list.d/debian.sources'), 'Types: deb\n');
  folders = [];
});
afterEach(() => rmSync(etc, { recursive: true }));

/** A stand-in for apt-get that records what it is called with and sees what lies in the temporary folder then. */
function fakeApt(failing?: string): { run: Run; calls: string[]; lists: Record<string, string>[] } {
  const calls: string[] = [];
  const lists: Record<string, string>[] = [];
  const run: Run = (command, args) => {
    calls.push([command, ...args].join(' '));
    if (args.includes('indextargets')) return { status: 0, stdout: TARGETS };
    const parts = /Dir::Etc::SourceParts=(\S+)/.exec(args.join(' '))?.[1];
    const state = /Dir::State::Lists=(\S+)/.exec(args.join(' '))![1]!;
    folders.push(join(state, '..'));
    expect(statSync(join(state, '..')).mode & 0o755).toBe(0o755);
    if (parts !== undefined) lists.push(Object.fromEntries(readdirSync(parts).map((name) => [name, readFileSync(join(parts, name), 'utf8')])));
    return { status: failing !== undefined && args.includes(failing) ? 100 : 0, stdout: '' };
  };
  return { run, calls, lists };
}

describe('aptInstall', () => {
  it('adds the suite beside the configured sources for this one installation', () => {
    const { run, calls, lists } = fakeApt();
    aptInstall({ packages: ['mesa-vulkan-drivers'], from: 'bookworm-backports' }, { run, etc });
    expect(calls).toHaveLength(3);
    expect(calls[1]).toMatch(/ -q update$/);
    expect(calls[2]).toMatch(/ install -y --no-install-recommends -t bookworm-backports mesa-vulkan-drivers$/);
    expect(lists[1]!['debian.sources']).toBe('Types: deb\n');
    expect(lists[1]!['shale-extra.list']).toMatch(/^deb (\[signed-by=\S+\] )?http:\/\/mirror\.example\/debian\/ bookworm-backports main\n$/);
  });

  it.each([undefined, 'update', 'install'])('leaves nothing behind (failing: %s)', (failing) => {
    const { run } = fakeApt(failing);
    const install = () => aptInstall({ packages: ['mesa-vulkan-drivers'], from: 'bookworm-backports' }, { run, etc });
    if (failing === undefined) install();
    else expect(install).toThrow(new RegExp(`apt-get.*${failing}.*exit code 100`));
    expect(folders.length).toBeGreaterThan(0);
    for (const folder of folders) expect(existsSync(folder)).toBe(false);
    expect(readdirSync(join(etc, 'sources.list.d'))).toEqual(['debian.sources']);
    expect(readFileSync(join(etc, 'sources.list.d/debian.sources'), 'utf8')).toBe('Types: deb\n');
  });

  it('uses the configured sources as they are where no suite is asked for', () => {
    const { run, calls } = fakeApt();
    aptInstall({ packages: ['chromium'] }, { run, etc });
    expect(calls.join('\n')).not.toContain('SourceParts');
    expect(calls.at(-1)).toMatch(/ install -y --no-install-recommends chromium$/);
  });
});

describe('sourceLine', () => {
  it('follows the mirror of the base release', () => {
    expect(sourceLine(TARGETS, 'bookworm-backports', true)).toBe('deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://mirror.example/debian/ bookworm-backports main');
  });
  it('adds nothing where the suite is configured', () => {
    expect(sourceLine(`${TARGETS}http://mirror.example/debian/ bookworm-backports\n`, 'bookworm-backports', true)).toBeUndefined();
  });
  it('falls back to Debian’s own address', () => {
    expect(sourceLine('', 'bookworm-backports', false)).toBe('deb http://deb.debian.org/debian/ bookworm-backports main');
  });
});
