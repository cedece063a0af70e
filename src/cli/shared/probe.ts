/**
 * Looks at WebGPU adapters from a process of its own: a broken driver can crash or hang the one that asks, and `doctor`
 * must still be able to say so.
 */
import { spawnSync } from 'node:child_process';
import { packageFile } from './package.ts';

export interface AdapterReport {
  readonly name: string;
  readonly vendor: string;
  readonly architecture: string;
  readonly device: string;
  readonly cpu: boolean;
  readonly subgroups: readonly [number, number];
  readonly features: readonly string[];
  readonly limits: Readonly<Record<string, number>>;
  /** Milliseconds from nothing to a device. */
  readonly milliseconds: number;
}

export type Probe = { readonly ok: true; readonly adapter: AdapterReport } | { readonly ok: false; readonly reason: string };

const SECONDS = 30;

const SCRIPT = `
const started = performance.now();
const { create } = await import('webgpu');
const wanted = process.env.SHALE_PROBE_ADAPTER;
const gpu = create(wanted ? ['adapter=' + wanted] : []);
const print = (result) => { console.log(JSON.stringify(result)); process.exit(0); };
let adapter = null;
try { adapter = await gpu.requestAdapter(); } catch (error) { print({ ok: false, reason: error.message }); }
if (adapter === null) print({ ok: false, reason: 'no driver that WebGPU can use' });
const { info } = adapter;
const limits = {};
for (const name in adapter.limits) limits[name] = adapter.limits[name];
const report = { name: info.description || info.device || info.vendor, vendor: info.vendor, architecture: info.architecture, device: info.device,
  cpu: info.isFallbackAdapter === true, subgroups: [info.subgroupMinSize ?? 0, info.subgroupMaxSize ?? 0], features: [...adapter.features].sort(), limits };
try { (await adapter.requestDevice()).destroy(); } catch (error) { print({ ok: false, reason: report.name + ' gives no device: ' + error.message }); }
print({ ok: true, adapter: { ...report, milliseconds: Math.round(performance.now() - started) } });
`;

/** The adapter that `--device NAME` gives, or the default one. */
export function probeAdapter(name?: string): Probe {
  const result = spawnSync(process.execPath, ['--input-type=module', '-e', SCRIPT], {
    cwd: packageFile(),
    encoding: 'utf8',
    timeout: SECONDS * 1000,
    killSignal: 'SIGKILL',
    env: { ...process.env, ...(name === undefined ? {} : { SHALE_PROBE_ADAPTER: name }) },
  });
  const line = result.stdout.trim().split('\n').at(-1) ?? '';
  if (line.startsWith('{')) return JSON.parse(line) as Probe;
  if ((result.error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT') return { ok: false, reason: `the driver gave no answer in ${SECONDS} s` };
  if (result.signal !== null) return { ok: false, reason: `the driver crashed (${result.signal})` };
  return { ok: false, reason: /^(?:\w*Error|Error \[.*?\]): (.*)$/m.exec(result.stderr)?.[1] ?? `the adapter's process ended with exit code ${result.status}` };
}

/** Names of all adapters: Dawn lists them when it is asked for one that isn't there. */
export function listAdapters(): { readonly backend: string; readonly name: string }[] {
  const probe = probeAdapter('\u0001none');
  if (probe.ok) return [];
  return [...probe.reason.matchAll(/backend: '([^']*)', name: '([^']*)'/g)].map((match) => ({ backend: match[1]!, name: match[2]! }));
}
