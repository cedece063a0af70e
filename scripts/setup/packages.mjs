// npm packages exactly as the lockfile says, and the `shale` command among the local ones, so that `npx shale` works here.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the lockfile wants and node_modules lacks: `name@version` each; empty where all is there. */
export function missingPackages(root) {
  const lock = readJson(join(root, 'package-lock.json'));
  if (lock === undefined) throw new Error('package-lock.json is missing or damaged: get the repository again');
  const installed = readJson(join(root, 'node_modules/.package-lock.json'))?.packages ?? {};
  return Object.entries(lock.packages)
    .filter(([path, wanted]) => path !== '' && !wanted.link && !wanted.optional && installed[path]?.version !== wanted.version)
    .map(([path, wanted]) => `${path.replace(/^.*node_modules\//, '')}@${wanted.version}`);
}

/** Installs from the lockfile. Removes and remakes node_modules, as `npm ci` does. */
export function installPackages(root, log) {
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  log(`npm ${args.slice(0, 2).join(' ')}`);
  const npm = process.env.npm_execpath;
  const [command, first, shell] =
    npm !== undefined && /npm-cli\.c?js$/.test(npm) ? [process.execPath, [npm], false] : [process.platform === 'win32' ? 'npm.cmd' : 'npm', [], process.platform === 'win32'];
  const { status, error } = spawnSync(command, [...first, ...args], { cwd: root, stdio: ['ignore', 2, 2], shell });
  if (status !== 0) throw new Error(`npm ci failed${error ? `: ${error.message}` : ` with exit code ${status}`}`);
}

/** Links bin/shale.js as node_modules/.bin/shale: npm links the commands of dependencies, not a package's own. */
export function linkBin(root) {
  const folder = join(root, 'node_modules/.bin');
  const link = join(folder, 'shale');
  const target = '../../bin/shale.js';
  if (process.platform === 'win32') {
    const shim = `${link}.cmd`;
    if (existsSync(shim)) return;
    mkdirSync(folder, { recursive: true });
    writeFileSync(shim, '@node "%~dp0\\..\\..\\bin\\shale.js" %*\r\n');
    return;
  }
  try {
    if (readlinkSync(link) === target) return;
  } catch {
    // not there, or not a link
  }
  mkdirSync(folder, { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(target, link);
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
