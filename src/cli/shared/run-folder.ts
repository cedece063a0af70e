/**
 * The folder of a run. Files are whole or absent: everything but the event log is written to a temporary name and
 * renamed, and the log is cut back to whole lines when a run goes on.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fault } from '../../errors.ts';
import { removeStrayFiles, writeFileAtomic } from '../../runtime/node/atomic-file.ts';
import type { WeightsListing } from '../../runtime/weights.ts';
import type { Fields } from './events.ts';
import { fileFault, makeFolder, readTextFile } from './files.ts';

export const RUN_FORMAT = 'shale.run';
export const RUN_VERSION = 1;

/** What `manifest.json` says of a run. */
export interface Manifest {
  readonly format: typeof RUN_FORMAT;
  readonly version: typeof RUN_VERSION;
  readonly name: string;
  /** The configuration as it was given; `config.resolved.yaml` holds all of it. */
  readonly config: string;
  readonly set: readonly string[];
  readonly seed: number;
  /** Updates in all, where `--steps` said so. */
  readonly steps?: number;
  readonly versions: { readonly shale: string; readonly node: string; readonly webgpu: string };
  readonly platform: string;
  readonly adapter: string;
  readonly data: { readonly source: string; readonly hash: string; readonly rows: Readonly<Record<string, number>> };
  /** `hash`: of the programs, see plan-hash.ts; `fingerprint`: of the state table; `without`: passes switched off. */
  readonly plan: { readonly target: string; readonly hash: string; readonly fingerprint: string; readonly without?: readonly string[] };
  /** Weights that it began with: where from, and what became of every tensor. */
  readonly init?: WeightsListing & { readonly file: string; readonly batchesTracked: Readonly<Record<string, number>> };
  readonly started: string;
  readonly status: 'running' | 'done' | 'interrupted' | 'failed';
  /** Updates done when this was written. */
  readonly step: number;
}

/** Seconds that events may wait before they are written. */
const LOG_SECONDS = 1;

export interface LoggedEvent {
  readonly event: string;
  readonly step: number;
  readonly [field: string]: unknown;
}

export class RunFolder {
  readonly path: string;
  private pending = '';
  private written = performance.now();

  constructor(path: string) {
    this.path = path;
  }

  file(...name: string[]): string {
    return join(this.path, ...name);
  }

  write(name: string, content: string | Uint8Array): Promise<void> {
    return writeFileAtomic(this.file(name), content);
  }

  writeManifest(manifest: Manifest): Promise<void> {
    return this.write('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
  }

  readManifest(): Manifest {
    const file = this.file('manifest.json');
    const text = readTextFile('data', file);
    let manifest: Partial<Manifest> | null;
    try {
      manifest = JSON.parse(text) as Partial<Manifest> | null;
    } catch (cause) {
      throw fault('data', 'manifest-damaged', `${file} is not JSON`, { cause });
    }
    if (manifest?.format !== RUN_FORMAT) throw fault('data', 'manifest-damaged', `${file} is not the manifest of a run`);
    if (manifest.version !== RUN_VERSION) throw fault('data', 'manifest-version', `${file} has version ${String(manifest.version)}; this Shale reads version ${RUN_VERSION}`);
    return manifest as Manifest;
  }

  /** Adds an event to `metrics.ndjson`; it is on disk after a second or at the next `flush`. */
  log(event: Fields): void {
    this.pending += `${JSON.stringify(event)}\n`;
    if (performance.now() - this.written > LOG_SECONDS * 1000) this.flush();
  }

  flush(): void {
    const file = this.file('metrics.ndjson');
    try {
      appendFileSync(file, this.pending);
    } catch (error) {
      throw fileFault('data', error, file, 'write');
    }
    this.pending = '';
    this.written = performance.now();
  }

  /** Events so far; a last line that a crash cut short is left out. */
  events(): LoggedEvent[] {
    const file = this.file('metrics.ndjson');
    if (!existsSync(file)) return [];
    const lines = readFileSync(file, 'utf8').split('\n');
    lines.pop();
    return lines.map((line) => JSON.parse(line) as LoggedEvent);
  }

  /** Forgets events after `step`, and those that only the end of a run has: the run goes on from there. */
  async rewindLog(step: number, stepsPerEpoch: number): Promise<void> {
    const isOfTheEnd = (event: LoggedEvent): boolean => event.event === 'done' || (event.event === 'eval' && (event['split'] === 'test' || event.step % stepsPerEpoch !== 0));
    const kept = this.events().filter((event) => event.step <= step && !isOfTheEnd(event));
    await this.write('metrics.ndjson', kept.map((event) => `${JSON.stringify(event)}\n`).join(''));
  }
}

/** Refuses early what `createRun` would refuse after minutes of preparation. */
export function checkOut(out: string | undefined): void {
  if (out === undefined || !existsSync(out)) return;
  if (!statSync(out).isDirectory()) throw fault('config', 'out-not-folder', `${out} is a file, not a folder`, { hint: 'name another folder with --out' });
  if (readdirSync(out).length > 0) {
    throw fault('config', 'out-not-empty', `the folder ${out} is not empty, and a run overwrites nothing`, { hint: 'name another folder with --out, or go on with that run by --resume' });
  }
}

/** A fresh folder: `out`, or `runs/NAME-N` with the first free number. */
export function createRun(name: string, out: string | undefined): RunFolder {
  if (out !== undefined) {
    checkOut(out);
    makeFolder(out);
    return prepared(out);
  }
  makeFolder('runs');
  const taken = readdirSync('runs').map((entry) => (entry.startsWith(`${name}-`) ? Number(entry.slice(name.length + 1)) : NaN));
  for (let n = Math.max(0, ...taken.filter(Number.isInteger)) + 1; ; n++) {
    const path = join('runs', `${name}-${n}`);
    try {
      mkdirSync(path); // fails where another run took the number in the meantime
      return prepared(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw fileFault('config', error, path, 'create');
    }
  }
}

function prepared(path: string): RunFolder {
  makeFolder(join(path, 'checkpoints'));
  return new RunFolder(path);
}

/** An existing run; remains of interrupted writes are cleared away. */
export async function openRun(path: string): Promise<RunFolder> {
  const run = new RunFolder(path);
  if (!existsSync(run.file('manifest.json'))) {
    throw fault('data', 'not-a-run', `${path} holds no run: there is no manifest.json`, { hint: 'a run is the folder that `shale train` wrote to' });
  }
  await removeStrayFiles(run.path);
  await removeStrayFiles(run.file('checkpoints'));
  return run;
}
