// `npm test`: set-up (with the browser), build, type check, then every test; `--full` adds the long runs (*.full.test.ts).
// Ends with one line that counts: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { lavapipeIcd } from './setup/facts.mjs';
import { setup } from './setup.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
/** Real data sets, where they lie beside the clone. */
const DATA = resolve(ROOT, '../shared/data');

/**
 * What vitest's JSON report says, in numbers. A file that could not be loaded has no tests to count, so it counts as one
 * failure; so does a report that is missing.
 */
export function countResults(report) {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const broken = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken, skipped: report.numPendingTests + (report.numTodoTests ?? 0) };
}

async function main() {
  const given = process.argv.slice(2);
  const full = given.includes('--full');
  const rest = given.filter((arg) => arg !== '--full');
  const { env: found, missing } = setup({ browser: true });
  if (missing.length > 0) {
    // Without these the tests would have to be skipped, and a skipped test proves nothing.
    console.error(`test: cannot run without: ${missing.join(', ')} (see above)`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const icd = process.env.VK_ICD_FILENAMES ?? lavapipeIcd();
  const env = {
    ...process.env,
    ...found,
    // The software adapter where there is one, so that results don't hang on this machine's GPU.
    ...(icd === undefined ? {} : { VK_ICD_FILENAMES: icd }),
    ...(process.env.SHALE_DATA === undefined && existsSync(DATA) ? { SHALE_DATA: DATA } : {}),
  };
  const { buildIfStale } = await import('./build.mjs');
  await buildIfStale();
  const typed = node('node_modules/typescript/bin/tsc', ['--noEmit'], env);
  const folder = mkdtempSync(join(tmpdir(), 'shale-test-'));
  try {
    const output = join(folder, 'report.json');
    const config = full ? ['--config', 'scripts/vitest.full.config.ts', '--root', '.'] : [];
    const status = node('node_modules/vitest/vitest.mjs', ['run', ...config, '--reporter=default', '--reporter=json', `--outputFile.json=${output}`, ...rest], env);
    const counts = countResults(existsSync(output) ? JSON.parse(readFileSync(output, 'utf8')) : undefined);
    if (typed !== 0) {
      console.error('test: the type check failed (first lines above)');
      counts.failed++;
    }
    // Errors outside any test (an unhandled rejection) fail the run, too.
    if (status !== 0 && counts.failed === 0) counts.failed++;
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function node(script, args, env) {
  return spawnSync(process.execPath, [script, ...args], { cwd: ROOT, stdio: 'inherit', env }).status ?? 1;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  let counts = { passed: 0, failed: 1, skipped: 0 };
  try {
    counts = await main();
  } catch (error) {
    console.error(`test: ${error.message}`);
  }
  const { passed, failed, skipped } = counts;
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
