// Makes a fresh clone ready: packages from the lockfile, a WebGPU adapter, and with `--browser` a Chromium for the browser
// test. Says what it does before it does it; where all is there it is silent and takes a fraction of a second.
//
//   node scripts/setup.mjs [--browser] [--dry-run]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { aptInstall } from './setup/apt.mjs';
import { adapterKey, findBrowser, findGpu, hasDesktop, osRelease, packageVersion, probeAdapter } from './setup/facts.mjs';
import { installPackages, linkBin, missingPackages } from './setup/packages.mjs';
import { planSetup } from './setup/plan.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const STAMP = join(ROOT, 'node_modules/.cache/shale/adapter.json');
const OLDEST_NODE = 20;

/** Set-up came to an end that a person must take further; the message says how. */
export class SetupError extends Error {}

/**
 * Does the set-up. Gives the environment that programs using the GPU or the browser need, and what is still missing
 * (commands for the person were printed).
 */
export function setup({ browser = false, dryRun = false } = {}) {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) throw new SetupError(`Shale needs Node ${OLDEST_NODE} or newer; this is ${process.version} (https://nodejs.org)`);

  const missing = missingPackages(ROOT);
  if (missing.length > 0) {
    log(existsSync(join(ROOT, 'node_modules')) ? `packages differ from package-lock.json (${missing.slice(0, 3).join(', ')}${missing.length > 3 ? ', …' : ''}); installing` : 'installing packages');
    if (dryRun) return { env: {}, missing: ['packages'] };
    installPackages(ROOT, log);
  }
  linkBin(ROOT);

  let adapter = knownAdapter() ?? checkAdapter();
  let browserPath = browser ? findBrowser() : undefined;
  const { steps } = planSetup(facts(adapter, browser, browserPath));
  const open = [];
  for (const step of steps) {
    log(step.why);
    if (step.kind === 'install') {
      log(`installing ${step.packages.join(', ')}${step.from === undefined ? '' : ` from ${step.from}`} with apt; its configuration stays as it is`);
      if (dryRun) continue;
      try {
        aptInstall(step);
      } catch (error) {
        log(`${error.message}. By hand:`);
        advise(step.commands);
        open.push(step.what);
        continue;
      }
      if (step.what === 'adapter') {
        adapter = checkAdapter();
        if (!adapter.ok) log(`still no WebGPU adapter: ${adapter.reason}`);
      } else browserPath = findBrowser();
      if (step.what === 'adapter' ? !adapter.ok : browserPath === undefined) open.push(step.what);
    } else {
      advise(step.commands);
      open.push(step.what);
    }
  }
  return { env: { ...adapter.env, ...(browserPath === undefined ? {} : { SHALE_CHROMIUM: browserPath }) }, missing: open };
}

function facts(adapter, wanted, path) {
  const linux = process.platform === 'linux';
  const quick = adapter.ok && (!wanted || path !== undefined);
  const os = linux ? osRelease() : undefined;
  const gpu = linux && !quick ? findGpu() : undefined;
  const driverVersion = linux && !quick ? packageVersion('mesa-vulkan-drivers') : undefined;
  return {
    platform: process.platform,
    ...(os === undefined ? {} : { os }),
    root: process.getuid?.() === 0,
    apt: existsSync('/usr/bin/apt-get'),
    ...(gpu === undefined ? {} : { gpu }),
    desktop: linux && hasDesktop(),
    ...(driverVersion === undefined ? {} : { driverVersion }),
    ...(process.env.VK_ICD_FILENAMES === undefined ? {} : { icdOverride: process.env.VK_ICD_FILENAMES }),
    adapter,
    browser: { wanted, ...(path === undefined ? {} : { path }) },
  };
}

/** The adapter found last time, while nothing that could change the answer has changed. */
function knownAdapter() {
  try {
    const stamp = JSON.parse(readFileSync(STAMP, 'utf8'));
    return stamp.key === adapterKey(ROOT) ? stamp.adapter : undefined;
  } catch {
    return undefined;
  }
}

function checkAdapter() {
  log('looking for a WebGPU adapter');
  const adapter = probeAdapter(ROOT);
  if (adapter.ok) {
    log(`found ${adapter.name}`);
    mkdirSync(dirname(STAMP), { recursive: true });
    writeFileSync(STAMP, JSON.stringify({ key: adapterKey(ROOT), adapter }));
  }
  return adapter;
}

function log(line) {
  process.stderr.write(`set-up: ${line}\n`);
}

function advise(commands) {
  for (const command of commands) process.stderr.write(`    ${command}\n`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const { missing } = setup({ browser: process.argv.includes('--browser'), dryRun: process.argv.includes('--dry-run') });
    process.exitCode = missing.includes('adapter') ? 3 : missing.length > 0 ? 2 : 0;
  } catch (error) {
    log(error.message);
    process.exitCode = 1;
  }
}
