/**
 * Looks at WebGPU adapters from a process of its own: a broken driver can crash or hang the one that asks, and `doctor`
 * must still be able to say so. The process is this program again, with the hidden command `probe`.
 */
import { spawnSync } from 'node:child_process';
import { ShaleError } from '../../errors.ts';
import { requestDevice } from '../../runtime/device.ts';
import { describeAdapter, listAdapters, openGpu, type ListedAdapter } from '../../runtime/node/gpu.ts';
import type { AdapterProfile } from '../../runtime/profile.ts';
import { experimental } from './gpu.ts';
import { packageFile } from './package.ts';

export type Probe =
  /** `milliseconds`: from nothing to a device. */
  | { readonly ok: true; readonly adapter: AdapterProfile; readonly milliseconds: number }
  | { readonly ok: false; readonly reason: string; readonly hint?: string };

const SECONDS = 30;

/** The adapter that `--device NAME` gives, or the default one. */
export function probeAdapter(name?: string): Probe {
  const answer = ask(['adapter', ...(name === undefined ? [] : [name])]);
  return typeof answer === 'string' ? { ok: false, reason: answer } : (answer as Probe);
}

/** All adapters, or what went wrong. */
export function probeList(): readonly ListedAdapter[] | string {
  const answer = ask(['list']);
  return typeof answer === 'string' ? answer : (answer as { readonly adapters: readonly ListedAdapter[] }).adapters;
}

/** The other end: answers with a line of JSON. */
export async function answerProbe(what: string, name: string | undefined): Promise<object> {
  if (what === 'list') return { adapters: await listAdapters() };
  const started = performance.now();
  try {
    const gpu = await openGpu({ ...experimental(), ...(name === undefined ? {} : { adapter: name }) });
    const adapter = await describeAdapter(gpu);
    const device = await requestDevice(gpu, { features: [], limits: {} });
    device.destroy();
    return { ok: true, adapter, milliseconds: Math.round(performance.now() - started) };
  } catch (error) {
    if (!(error instanceof ShaleError)) throw error;
    const { message, hint } = error.diagnostics[0]!;
    return { ok: false, reason: message, ...(hint === undefined ? {} : { hint }) };
  }
}

/** The answer, or why there is none. */
function ask(args: readonly string[]): unknown {
  const result = spawnSync(process.execPath, [packageFile('bin', 'shale.js'), 'probe', ...args], { encoding: 'utf8', timeout: SECONDS * 1000, killSignal: 'SIGKILL', env: { ...process.env, SHALE_BUILD: 'never' } });
  const line = result.stdout.trim().split('\n').at(-1) ?? '';
  if (line.startsWith('{')) return JSON.parse(line);
  if ((result.error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT') return `the driver gave no answer in ${SECONDS} s`;
  if (result.signal !== null) return `the driver crashed (${result.signal})`;
  return /^error(?:\[.*?\])?: (.*)$/m.exec(result.stderr)?.[1] ?? `the adapter's process ended with exit code ${result.status}`;
}
