// Runs the command line as users do: a process of `node bin/shale.js`. The bundle is built once, before the first test.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildIfStale } from '../../scripts/build.mjs';

export const BIN = resolve('bin/shale.js');

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The objects of `--json`, by line. */
  readonly events: readonly Event[];
}

export interface Event {
  readonly event: string;
  readonly step?: number;
  readonly loss?: number;
  readonly [field: string]: unknown;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Called with everything printed so far, on each piece of output. */
  readonly watch?: (child: ChildProcess, printed: { readonly stdout: string; readonly stderr: string }) => void;
}

let built: Promise<unknown> | undefined;

export async function shale(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  await (built ??= buildIfStale());
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd: options.cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, SHALE_BUILD: 'never', NO_COLOR: '1', FORCE_COLOR: undefined, ...options.env },
  });
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]!.setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text;
      options.watch?.(child, printed);
    });
  }
  const code = await new Promise<number | null>((done, failed) => child.on('error', failed).on('close', done));
  // A process that was killed may leave half a line.
  const events = args.includes('--json') ? printed.stdout.split('\n').slice(0, -1).filter((line) => line !== '').map((line) => JSON.parse(line) as Event) : [];
  return { code, ...printed, events };
}

/** A folder of its own for a test file; `remove` in afterAll. */
export function temporaryFolder(): { readonly path: string; file(...name: string[]): string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'shale-cli-'));
  return { path, file: (...name) => join(path, ...name), remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Longest line, in characters. */
export function widest(text: string): number {
  return Math.max(...text.split('\n').map((line) => [...line].length));
}
