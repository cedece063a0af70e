// `npm start`: set-up, build, then the main job: training the quick-start model on digits drawn on the spot.
//
//   npm start [-- CONFIG and further arguments of `shale train`]
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setup } from './setup.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

try {
  const { env, missing } = setup();
  if (missing.includes('adapter')) process.exit(3);
  const { buildIfStale } = await import('./build.mjs');
  await buildIfStale();
  const given = process.argv.slice(2);
  const args = ['train', ...(given.length > 0 ? given : ['configs/quickstart.yaml'])];
  process.stderr.write(`$ npx shale ${args.join(' ')}\n`);
  const child = spawn(process.execPath, [join(ROOT, 'bin/shale.js'), ...args], { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
  // Ctrl-C reaches the child by itself; it saves a checkpoint and ends, and this process ends with it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
} catch (error) {
  process.stderr.write(`start: ${error.message}\n`);
  process.exitCode = 1;
}
