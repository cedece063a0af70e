// `npm run bench`: set-up, the peers from bench/package-lock.json, then the comparison. Arguments: `npm run bench -- --help`.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setup } from './setup.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const BENCH = join(ROOT, 'bench');

/** Peers that are not installed, or not in the version of bench/package.json. */
function missingPeers() {
  const { dependencies } = JSON.parse(readFileSync(join(BENCH, 'package.json'), 'utf8'));
  return Object.entries(dependencies).filter(([name, version]) => {
    const file = join(BENCH, 'node_modules', name, 'package.json');
    return !existsSync(file) || JSON.parse(readFileSync(file, 'utf8')).version !== version;
  });
}

function installPeers() {
  const missing = missingPeers();
  if (missing.length === 0) return;
  process.stderr.write(`bench: installing ${missing.map(([name, version]) => `${name} ${version}`).join(', ')} in bench/node_modules (450 MB)\n`);
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: BENCH, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('npm ci failed in bench/ (see above)');
}

try {
  const { env, missing } = setup();
  if (missing.includes('adapter')) process.exit(3);
  if (!process.argv.includes('--help') && !process.argv.includes('--list')) installPeers();
  const child = spawn(process.execPath, ['--import', 'tsx', join(BENCH, 'run.ts'), ...process.argv.slice(2)], { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
  // Ctrl-C reaches the child by itself.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
} catch (error) {
  process.stderr.write(`bench: ${error.message}\n`);
  process.exitCode = 1;
}
