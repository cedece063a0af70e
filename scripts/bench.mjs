// `npm run bench`: set-up, the peers that bench/package.json names, then bench/run.ts with the arguments given.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, missingPackages } from './setup/packages.mjs';
import { setup } from './setup.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const BENCH = join(ROOT, 'bench');

try {
  const { env, missing } = setup();
  if (missing.includes('adapter')) process.exit(3);
  const args = process.argv.slice(2);
  // Telling what there is takes no peers, nor does what is of Shale alone.
  if (!args.some((arg) => ['--help', '-h', '--list', '--table', '--scaling'].includes(arg)) && missingPackages(BENCH).length > 0) {
    process.stderr.write('bench: installing the peers\n');
    installPackages(BENCH, (line) => process.stderr.write(`bench: ${line}\n`));
  }
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(BENCH, 'run.ts'), ...args], { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
  process.exitCode = status ?? 1;
} catch (error) {
  process.stderr.write(`bench: ${error.message}\n`);
  process.exitCode = 1;
}
