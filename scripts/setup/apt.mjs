// Installs Debian packages without changing what apt is configured with: package lists, an added suite and downloads live
// in a temporary folder that is removed whatever happens, so nothing stays behind but the packages.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** Runs a command with its output shown, or captured; gives {status, stdout}. */
export function runCommand(command, args, { capture = false, env = {} } = {}) {
  const result = spawnSync(command, args, {
    stdio: capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2],
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status: result.status ?? 1, stdout: result.stdout ?? '' };
}

/**
 * Installs `packages`, from the suite `from` where one is given. Throws with the failing command.
 * `run` and `etc` are there for tests; `simulate` asks apt what it would do.
 */
export function aptInstall({ packages, from }, { run = runCommand, etc = '/etc/apt', simulate = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'shale-apt-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // A signal ends the process past the `finally`; apt itself ends on the same Ctrl-C.
  const onSignal = (signal) => {
    remove();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', onSignal);
  process.once('SIGTERM', onSignal);
  try {
    chmodSync(folder, 0o755); // apt downloads as a user of its own
    for (const part of ['lists/partial', 'cache/archives/partial', 'sources.list.d']) mkdirSync(join(folder, part), { recursive: true });
    const options = ['-o', `Dir::State::Lists=${folder}/lists`, '-o', `Dir::Cache=${folder}/cache`, '-o', 'DPkg::Lock::Timeout=300'];
    if (from !== undefined) {
      const targets = run('apt-get', ['indextargets', '--format', '$(REPO_URI) $(RELEASE)', 'Created-By: Packages'], { capture: true }).stdout;
      const parts = join(etc, 'sources.list.d');
      if (existsSync(parts)) cpSync(parts, join(folder, 'sources.list.d'), { recursive: true });
      const line = sourceLine(targets, from, existsSync(KEYRING));
      if (line !== undefined) writeFileSync(join(folder, 'sources.list.d', 'shale-extra.list'), `${line}\n`);
      options.push('-o', `Dir::Etc::SourceParts=${folder}/sources.list.d`);
    }
    const env = { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' };
    step(run, ['apt-get', ...options, '-q', 'update'], env);
    const suite = from === undefined ? [] : ['-t', from];
    const verb = simulate ? ['install', '-s'] : ['install', '-y'];
    step(run, ['apt-get', ...options, '-q', ...verb, '--no-install-recommends', ...suite, ...packages], env);
  } finally {
    process.removeListener('SIGINT', onSignal);
    process.removeListener('SIGTERM', onSignal);
    remove();
  }
}

/**
 * The source line of `suite` on the mirror that serves its base release ("URI RELEASE" a line in `targets`), or undefined
 * where the suite is configured already.
 */
export function sourceLine(targets, suite, keyring) {
  const rows = targets.split('\n').map((row) => row.trim().split(' ')).filter((row) => row.length === 2);
  if (rows.some(([, release]) => release === suite)) return undefined;
  const base = suite.replace(/-backports$/, '');
  const uri = rows.find(([, release]) => release === base)?.[0] ?? 'http://deb.debian.org/debian/';
  return `deb ${keyring ? `[signed-by=${KEYRING}] ` : ''}${uri} ${suite} main`;
}

function step(run, [command, ...args], env) {
  const { status } = run(command, args, { env });
  if (status !== 0) throw new Error(`\`${command} ${args.filter((a) => !a.includes('::') && a !== '-o').join(' ')}\` failed with exit code ${status}`);
}
