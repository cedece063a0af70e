// What set-up needs to know of this machine: the system, its GPU, a WebGPU adapter, a browser. Looks, changes nothing.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const ICD_FOLDERS = ['/usr/share/vulkan/icd.d', '/usr/local/share/vulkan/icd.d', '/etc/vulkan/icd.d'];
const PROBE_SECONDS = 30;
const GPU_VENDORS = { '0x10de': 'NVIDIA', '0x1002': 'AMD', '0x8086': 'Intel', '0x106b': 'Apple' };

export function osRelease(text = readText('/etc/os-release')) {
  if (text === undefined) return undefined;
  const fields = Object.fromEntries([...text.matchAll(/^([A-Z_]+)=["']?(.*?)["']?$/gm)].map((m) => [m[1], m[2]]));
  if (fields.ID === undefined) return undefined;
  return {
    id: fields.ID,
    idLike: (fields.ID_LIKE ?? '').split(' ').filter(Boolean),
    ...(fields.VERSION_CODENAME === undefined ? {} : { codename: fields.VERSION_CODENAME }),
  };
}

/**
 * A GPU that programs here can reach, or undefined. A container sees the host's PCI bus but uses only the device nodes
 * it was given, so there the bus does not count.
 */
export function findGpu() {
  const nodes = ['/dev/dxg', '/dev/kfd', ...list('/dev', /^nvidia\d+$/), ...list('/dev/dri', /^renderD\d+$/)].filter(existsSync);
  if (nodes.length > 0) return nodes[0];
  if (existsSync('/.dockerenv') || existsSync('/run/.containerenv')) return undefined;
  for (const device of list('/sys/bus/pci/devices', /./)) {
    const vendor = GPU_VENDORS[readText(join(device, 'vendor'))?.trim()];
    if (vendor !== undefined && readText(join(device, 'class'))?.startsWith('0x03')) return `${vendor} at PCI ${device.slice(-12)}`;
  }
  return undefined;
}

export function hasDesktop() {
  return ['/usr/bin/Xorg', '/usr/lib/xorg/Xorg', '/usr/bin/Xwayland', '/usr/bin/gnome-shell', '/usr/bin/kwin_wayland'].some(existsSync);
}

/** Version of an installed Debian package, or undefined. */
export function packageVersion(name) {
  const { status, stdout } = spawnSync('dpkg-query', ['-W', '-f=${db:Status-Status} ${Version}', name], { encoding: 'utf8' });
  const [state, version] = (stdout ?? '').split(' ');
  return status === 0 && state === 'installed' ? version : undefined;
}

/** Mesa's software driver's ICD file, whatever this distribution calls it. */
export function lavapipeIcd() {
  return ICD_FOLDERS.flatMap((folder) => list(folder, /^lvp_icd.*\.json$/))[0];
}

/**
 * Asks Dawn for an adapter, in a process of its own since a broken driver can crash or hang. Tries the system's drivers
 * first, then lavapipe alone; `env` is what a program needs in its environment for that answer to hold.
 */
export function probeAdapter(root) {
  const first = probe(root, {});
  if (first.ok || process.env.VK_ICD_FILENAMES !== undefined || process.platform !== 'linux') return first;
  const icd = lavapipeIcd();
  if (icd === undefined) return first;
  const second = probe(root, { VK_ICD_FILENAMES: icd });
  return second.ok ? second : first;
}

const PROBE = `
const { create } = await import('webgpu');
const gpu = create([]);
const adapter = await gpu.requestAdapter();
if (adapter === null) { console.log(JSON.stringify({ ok: false, reason: 'no Vulkan driver that Dawn can use' })); process.exit(0); }
const device = await adapter.requestDevice();
device.destroy();
console.log(JSON.stringify({ ok: true, name: adapter.info.description || adapter.info.device || adapter.info.vendor }));
process.exit(0);
`;

function probe(root, env) {
  const result = spawnSync(process.execPath, ['--input-type=module', '-e', PROBE], {
    cwd: root,
    encoding: 'utf8',
    timeout: PROBE_SECONDS * 1000,
    killSignal: 'SIGKILL',
    env: { ...process.env, ...env },
  });
  const line = result.stdout?.trim().split('\n').at(-1) ?? '';
  try {
    return { ...JSON.parse(line), env };
  } catch {
    if (result.error?.code === 'ETIMEDOUT') return { ok: false, reason: `the driver gave no answer in ${PROBE_SECONDS} s`, env };
    if (result.signal) return { ok: false, reason: `the driver crashed (${result.signal})`, env };
    const told = result.stderr?.match(/^(?:\w*Error|Error \[.*?\]): .*$/m)?.[0] ?? `exit code ${result.status}`;
    return { ok: false, reason: `Dawn did not start (${told})`, env };
  }
}

/** A Chromium that tests can drive: SHALE_CHROMIUM, else the system's, else one that Playwright installed. */
export function findBrowser() {
  const own = process.env.SHALE_CHROMIUM;
  if (own !== undefined) return existsSync(own) ? own : undefined;
  const places = {
    linux: ['/usr/bin/chromium', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome', '/usr/lib64/chromium-browser/chromium-browser', ...playwright('.cache/ms-playwright', 'chrome-linux/chrome')],
    darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', ...playwright('Library/Caches/ms-playwright', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium')],
    win32: [...['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => (process.env[name] === undefined ? [] : [join(process.env[name], 'Google/Chrome/Application/chrome.exe')])), ...playwright('AppData/Local/ms-playwright', 'chrome-win/chrome.exe')],
  }[process.platform] ?? [];
  return places.find((place) => existsSync(place));
}

function playwright(cache, inside) {
  return list(join(homedir(), cache), /^chromium-\d+$/).map((folder) => join(folder, inside));
}

/** Changes whenever the answer of `probeAdapter` could: the drivers, the devices, Dawn, the variables that steer Vulkan. */
export function adapterKey(root) {
  const drivers = ICD_FOLDERS.flatMap((folder) => list(folder, /\.json$/)).map((file) => `${file}@${statSync(file).mtimeMs}`);
  const devices = [...list('/dev/dri', /./), ...list('/dev', /^(nvidia\d+|dxg|kfd)$/)];
  const variables = Object.keys(process.env).filter((name) => /^(VK_|MESA_|LD_LIBRARY_PATH$)/.test(name)).sort().map((name) => `${name}=${process.env[name]}`);
  const dawn = readText(join(root, 'node_modules/webgpu/package.json'))?.match(/"version":\s*"([^"]+)"/)?.[1];
  return [process.platform, process.arch, `webgpu ${dawn}`, ...drivers, ...devices, ...variables].join('\n');
}

function list(folder, pattern) {
  try {
    return readdirSync(folder).filter((name) => pattern.test(name)).sort().map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
