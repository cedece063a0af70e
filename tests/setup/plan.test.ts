// What set-up decides on machines that this one isn't.
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../scripts/setup/plan.d.mts';
import { planSetup } from '../../scripts/setup/plan.mjs';

const bookworm: NonNullable<Facts['os']> = { id: 'debian', idLike: [], codename: 'bookworm' };
const trixie: NonNullable<Facts['os']> = { id: 'debian', idLike: [], codename: 'trixie' };
const noble: NonNullable<Facts['os']> = { id: 'ubuntu', idLike: ['debian'], codename: 'noble' };
const none: Facts['adapter'] = { ok: false, reason: 'no Vulkan driver that Dawn can use' };
const bare: Facts = { platform: 'linux', os: bookworm, root: true, apt: true, desktop: false, adapter: none, browser: { wanted: false } };

function only(facts: Facts) {
  const { steps } = planSetup(facts);
  expect(steps).toHaveLength(1);
  return steps[0]!;
}

describe('planSetup: adapter', () => {
  it('does nothing where an adapter is there', () => {
    expect(planSetup({ ...bare, adapter: { ok: true, name: 'llvmpipe' } }).steps).toEqual([]);
  });

  it('takes the driver from backports on Debian 12', () => {
    expect(only(bare)).toMatchObject({ kind: 'install', packages: ['mesa-vulkan-drivers'], from: 'bookworm-backports' });
  });

  it.each([trixie, noble])('takes the release’s own driver on $id $codename', (os) => {
    const step = only({ ...bare, os });
    expect(step).toMatchObject({ kind: 'install', packages: ['mesa-vulkan-drivers'] });
    expect(step).not.toHaveProperty('from');
  });

  it('replaces Mesa 22.3 on a server without GPU', () => {
    const step = only({ ...bare, driverVersion: '22.3.6-1+deb12u1' });
    expect(step.kind).toBe('install');
    expect(step.why).toContain('22.3.6');
  });

  it('never touches the driver of a machine with a GPU', () => {
    for (const driverVersion of [undefined, '22.3.6-1+deb12u1']) {
      const step = only({ ...bare, gpu: '/dev/dri/renderD128', ...(driverVersion === undefined ? {} : { driverVersion }) });
      expect(step.kind).toBe('advise');
      expect(step.why).toContain('/dev/dri/renderD128');
      expect(step.commands.join('\n')).toContain('mesa-vulkan-drivers');
    }
  });

  it('never replaces a desktop’s driver', () => {
    expect(only({ ...bare, desktop: true, driverVersion: '22.3.6-1+deb12u1' }).kind).toBe('advise');
    expect(only({ ...bare, desktop: true }).kind).toBe('install');
  });

  it('does not install again what is new enough and still fails', () => {
    const step = only({ ...bare, driverVersion: '25.0.7-2~bpo12+1' });
    expect(step.kind).toBe('advise');
    expect(step.commands.join('\n')).toContain('--reinstall');
  });

  it('points at VK_ICD_FILENAMES where that hides the drivers', () => {
    const step = only({ ...bare, icdOverride: '/nonexistent' });
    expect(step).toMatchObject({ kind: 'advise', commands: ['unset VK_ICD_FILENAMES'] });
    expect(step.why).toContain('/nonexistent');
  });

  it('prints the exact commands where it is not root', () => {
    expect(only({ ...bare, root: false })).toMatchObject({
      kind: 'advise',
      commands: [
        'echo "deb http://deb.debian.org/debian bookworm-backports main" | sudo tee /etc/apt/sources.list.d/shale-backports.list',
        'sudo apt-get update',
        'sudo apt-get install -t bookworm-backports mesa-vulkan-drivers',
        'sudo rm /etc/apt/sources.list.d/shale-backports.list && sudo apt-get update',
      ],
    });
    expect(only({ ...bare, root: false, os: noble }).commands).toEqual(['sudo apt-get update', 'sudo apt-get install mesa-vulkan-drivers']);
  });

  it.each([
    ['fedora', [], 'dnf install'],
    ['manjaro', ['arch'], 'pacman -S'],
    ['opensuse-leap', ['suse', 'opensuse'], 'zypper install'],
  ])('knows the command on %s', (id, idLike, command) => {
    const step = only({ ...bare, os: { id, idLike }, apt: false });
    expect(step.kind).toBe('advise');
    expect(step.commands.join('\n')).toContain(command);
  });

  it.each(['darwin', 'win32'])('installs nothing on %s', (platform) => {
    const { os: _, ...rest } = bare;
    expect(only({ ...rest, platform, apt: false, root: false }).kind).toBe('advise');
    expect(planSetup({ ...rest, platform, adapter: { ok: true, name: 'GPU' } }).steps).toEqual([]);
  });
});

describe('planSetup: browser', () => {
  const ready: Facts = { ...bare, adapter: { ok: true, name: 'llvmpipe' }, browser: { wanted: true } };

  it('is not needed unless wanted, nor where one is there', () => {
    expect(planSetup({ ...ready, browser: { wanted: false } }).steps).toEqual([]);
    expect(planSetup({ ...ready, browser: { wanted: true, path: '/usr/bin/chromium' } }).steps).toEqual([]);
  });

  it('is Debian’s package, with or without a GPU', () => {
    expect(only(ready)).toMatchObject({ kind: 'install', what: 'browser', packages: ['chromium'] });
    expect(only({ ...ready, gpu: '/dev/dri/renderD128' }).kind).toBe('install');
  });

  it('is left to the person without root, and on Ubuntu, whose package is a snap', () => {
    expect(only({ ...ready, root: false }).commands).toEqual(['sudo apt-get update', 'sudo apt-get install chromium']);
    expect(only({ ...ready, os: noble })).toMatchObject({ kind: 'advise', commands: ['npx playwright-core install chromium --with-deps'] });
  });
});
