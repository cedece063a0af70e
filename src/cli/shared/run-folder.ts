/**
 * The folder of a run. Files are whole or absent: everything but the event log is written to a temporary name and
 * renamed, and the log is cut back to whole lines when a run goes on.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fault } from '../../errors.ts';
import { fileFault, makeFolder, readTextFile, writeFileAtomic } from './files.ts';

export const RUN_FORMAT = 'shale.run';
export const RUN_VERSION = 1;

/** What `manifest.json` says of a run. */
export interface Manifest {
  readonly format: typeof RUN_FORMAT;
  readonly version: typeof RUN_VERSION;
  readonly name: string;
  /** The configuration as given, and the `--set` changes; a run is resumed with them. */
  readonly config: string;
  readonly set: readonly string[];
  readonly steps?: number;
  readonly init?: string;
  readonly seed: number;
  readonly versions: { readonly shale: string; readonly node: string; readonly webgpu: string };
  readonly adapter: string;
  readonly data: { readonly source: string; readonly hash: string };
  readonly plan: { readonly hash: string; readonly fingerprint: string };
  readonly status: 'running' | 'done' | 'interrupted' | 'failed';
  readonly step: number;
}

export class RunFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  file(...name: string[]): string {
    return join(this.path, ...name);
  }

  write(name: string, content: string | Uint8Array): void {
    writeFileAtomic(this.file(name), content);
  }

  writeManifest(manifest: Manifest): void {
    this.write('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
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

  /** Appends an event to `metrics.ndjson`. */
  log(name: string, fields: Readonly<Record<string, unknown>>): void {
    const file = this.file('metrics.ndjson');
    try {
      appendFileSync(file, `${JSON.stringify({ event: name, ...fields })}\n`);
    } catch (error) {
      throw fileFault('config', error, file, 'write');
    }
  }

  /** Events so far; a last line that a crash cut short is left out. */
  events(): { readonly event: string; readonly step: number; readonly [field: string]: unknown }[] {
    const file = this.file('metrics.ndjson');
    if (!existsSync(file)) return [];
    const lines = readFileSync(file, 'utf8').split('\n');
    lines.pop();
    return lines.map((line) => JSON.parse(line) as { event: string; step: number });
  }

  /** Forgets events after `step`: the run goes on from there. */
  rewindLog(step: number): void {
    const kept = this.events().filter((event) => event.step <= step && event.event !== 'done');
    this.write('metrics.ndjson', kept.map((event) => `${JSON.stringify(event)}\n`).join(''));
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

/** An existing run to go on with; remains of interrupted writes are cleared away. */
export function openRun(path: string): RunFolder {
  const run = new RunFolder(path);
  if (!existsSync(run.file('manifest.json'))) {
    throw fault('data', 'not-a-run', `${path} holds no run: there is no manifest.json`, { hint: '--resume takes the folder that `shale train` wrote to' });
  }
  for (const folder of [run.path, run.file('checkpoints')]) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder)) if (/\.tmp-\d+$/.test(name)) rmSync(join(folder, name), { force: true });
  }
  return run;
}
