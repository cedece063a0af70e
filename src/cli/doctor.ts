/** `shale doctor`: what this machine offers and what is missing, with the commands that help. */
import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { findGpu, hasDesktop, osRelease, packageVersion } from '../../scripts/setup/facts.mjs';
import { planSetup } from '../../scripts/setup/plan.mjs';
import { PORTABLE } from '../compiler/target.ts';
import { fault } from '../errors.ts';
import { VERSION } from './shared/package.ts';
import { listAdapters, probeAdapter, type AdapterReport } from './shared/probe.ts';
import { columns, out, painter, say } from './shared/terminal.ts';
import { bytes, entry, grouped, table, wrap } from './shared/text.ts';

/** Features that make Shale's kernels faster, or that it measures with. */
const USEFUL = ['shader-f16', 'subgroups', 'chromium-experimental-subgroup-matrix', 'timestamp-query'];

interface Options {
  readonly device?: string;
  readonly json?: true;
}

export function doctorCommand(): Command {
  return new Command('doctor')
    .summary('tell what WebGPU offers on this machine, and what is missing')
    .description('Tells what WebGPU offers on this machine (adapter, features, limits) and what to do where something is missing.')
    .option('--device <name>', 'look at this adapter; `list` names all')
    .option('--json', 'one JSON object instead of text')
    .addHelpText('after', '\nExample:\n  shale doctor --device list')
    .action((options: Options) => {
      if (options.device === 'list') return listDevices(options.json === true);
      const probe = probeAdapter(options.device);
      if (!probe.ok) throw noAdapter(probe.reason, options.device);
      if (options.json) out(JSON.stringify({ shale: VERSION, node: process.versions.node, platform: process.platform, arch: process.arch, adapter: probe.adapter }));
      else report(probe.adapter);
    });
}

function listDevices(json: boolean): void {
  const adapters = listAdapters();
  if (adapters.length === 0) throw noAdapter('there is none', undefined);
  for (const adapter of adapters) out(json ? JSON.stringify(adapter) : `${adapter.name}  (${adapter.backend})`);
}

function report(adapter: AdapterReport): void {
  const paint = painter(process.stdout);
  const width = columns(process.stdout);
  const row = (name: string, text: string) => entry(name, text, 9, width, 0).forEach((line) => out(line));
  out(paint('bold', `Shale ${VERSION}, Node ${process.versions.node}, ${process.platform} ${process.arch}`));
  out();
  row('adapter', `${adapter.name}${adapter.cpu ? ' (a CPU: correct, but slow)' : ''}`);
  row('vendor', [adapter.vendor, adapter.architecture].filter((text) => text !== '').join(', '));
  const [least, most] = adapter.subgroups;
  if (most > 0) row('subgroups', least === most ? `${least} lanes` : `${least} to ${most} lanes`);
  row('start', `${adapter.milliseconds} ms to a device`);
  const has = USEFUL.filter((feature) => adapter.features.includes(feature));
  const lacks = USEFUL.filter((feature) => !adapter.features.includes(feature));
  row('features', has.length === 0 ? 'none that Shale uses' : has.join(', '));
  if (lacks.length > 0) row('lacks', `${lacks.join(', ')} (Shale does without)`);
  out();
  const rows = Object.entries(PORTABLE.limits).map(([name, least]) => [name, amount(name, adapter.limits[name] ?? 0), amount(name, least)]);
  for (const line of table([{ title: 'limit', flexible: true }, { title: 'adapter', align: 'right' }, { title: 'WebGPU’s least', align: 'right' }], rows, width)) out(line);
  if (!adapter.cpu) return;
  out();
  wrap('This adapter computes on the CPU. If this machine has a GPU, a driver for it is missing; if not, small models train well all the same.', width).forEach((line) => out(line));
}

function amount(name: string, value: number): string {
  return /Size$/.test(name) ? bytes(value) : grouped(value);
}

/** The fault, after what set-up would do about it on this machine. */
function noAdapter(reason: string, device: string | undefined): Error {
  const names = listAdapters().map(({ name }) => name);
  const first = reason.split('\n')[0]!;
  if (device !== undefined && names.length > 0) {
    return fault('device', 'no-adapter', `no adapter is called \`${device}\``, { hint: `there ${names.length === 1 ? 'is' : 'are'}: ${names.join('; ')}` });
  }
  const linux = process.platform === 'linux';
  const os = linux ? osRelease() : undefined;
  const gpu = linux ? findGpu() : undefined;
  const driverVersion = linux ? packageVersion('mesa-vulkan-drivers') : undefined;
  const { steps } = planSetup({
    platform: process.platform,
    ...(os === undefined ? {} : { os }),
    ...(gpu === undefined ? {} : { gpu }),
    ...(driverVersion === undefined ? {} : { driverVersion }),
    ...(process.env['VK_ICD_FILENAMES'] === undefined ? {} : { icdOverride: process.env['VK_ICD_FILENAMES'] }),
    root: process.getuid?.() === 0,
    apt: existsSync('/usr/bin/apt-get'),
    desktop: linux && hasDesktop(),
    adapter: { ok: false, reason: first },
    browser: { wanted: false },
  });
  for (const step of steps) {
    say(step.why);
    for (const command of step.commands) say(`    ${command}`);
  }
  return fault('device', 'no-adapter', `no WebGPU adapter: ${first}`, { hint: steps.some((step) => step.commands.length > 0) ? 'run the commands above' : 'update the graphics driver' });
}
