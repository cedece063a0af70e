/** `shale doctor`: what this machine offers and what is missing, with the commands that help. */
import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { findGpu, hasDesktop, osRelease, packageVersion } from '../../scripts/setup/facts.mjs';
import { planSetup } from '../../scripts/setup/plan.mjs';
import { PORTABLE } from '../compiler/target.ts';
import { fault } from '../errors.ts';
import { MATRIX_FEATURE, matrixText } from '../plan/matrix.ts';
import { bytesText } from '../plan/memory.ts';
import type { AdapterProfile } from '../runtime/profile.ts';
import { VERSION } from './shared/package.ts';
import { answerProbe, probeAdapter, probeList } from './shared/probe.ts';
import { columns, emit, out, painter, say } from './shared/terminal.ts';
import { entry, grouped, table, wrap } from './shared/text.ts';

/** Features that make Shale's kernels faster, or that it measures with. */
const USEFUL = ['shader-f16', 'subgroups', MATRIX_FEATURE, 'timestamp-query'];

interface Options {
  readonly device?: string;
  readonly json?: true;
}

export function doctorCommand(): Command {
  return new Command('doctor')
    .summary('tell what WebGPU offers on this machine, and what is missing')
    .description('Tells what WebGPU offers on this machine (adapter, features, limits) and what to do where something is missing.')
    .option('--device <name>', 'look at this adapter; `list` names all')
    .option('--json', 'JSON instead of text')
    .addHelpText('after', '\nExample:\n  shale doctor --device list')
    .action((options: Options) => {
      if (options.device === 'list') return listDevices(options.json === true);
      const probe = probeAdapter(options.device);
      if (!probe.ok) throw noAdapter(probe.reason, options.device === undefined ? undefined : probe.hint, options.json === true);
      const { adapter, milliseconds } = probe;
      if (options.json) out(JSON.stringify({ shale: VERSION, node: process.versions.node, platform: process.platform, arch: process.arch, adapter, milliseconds }));
      else report(adapter, milliseconds);
    });
}

/** See shared/probe.ts. */
export function probeCommand(): Command {
  return new Command('probe')
    .argument('<what>')
    .argument('[name]')
    .action(async (what: string, name: string | undefined) => out(JSON.stringify(await answerProbe(what, name))));
}

function listDevices(json: boolean): void {
  const adapters = probeList();
  if (typeof adapters === 'string') throw noAdapter(adapters, undefined, json);
  if (adapters.length === 0) throw noAdapter('no driver that WebGPU can use', undefined, json);
  for (const adapter of adapters) out(json ? JSON.stringify(adapter) : `${adapter.name}  (${adapter.backend})`);
}

function report(adapter: AdapterProfile, milliseconds: number): void {
  const paint = painter(process.stdout);
  const width = columns(process.stdout);
  const cpu = adapter.deviceClass === 'cpu';
  const row = (name: string, text: string) => entry(name, text, 9, width, 0).forEach((line) => out(line));
  out(paint('bold', `Shale ${VERSION}, Node ${process.versions.node}, ${process.platform} ${process.arch}`));
  out();
  row('adapter', `${adapter.description}${cpu ? ' (a CPU: correct, but slow)' : ''}`);
  row('vendor', [adapter.vendor, adapter.architecture].filter((text) => text !== '').join(', '));
  row('class', `${adapter.deviceClass}: kernels are chosen by it`);
  const { subgroupMinSize: least, subgroupMaxSize: most } = adapter;
  if (most > 0) row('subgroups', least === most ? `${least} lanes` : `${least} to ${most} lanes`);
  if (adapter.matrices) row('matrices', `${[...new Set(adapter.matrices.map(matrixText))].join(', ')}, in subgroups of up to ${most} lanes`);
  row('start', `${milliseconds} ms to a device`);
  const has = USEFUL.filter((feature) => adapter.features.includes(feature));
  const lacks = USEFUL.filter((feature) => !adapter.features.includes(feature));
  row('features', has.length === 0 ? 'none that Shale uses' : has.join(', '));
  if (lacks.length > 0) row('lacks', `${lacks.join(', ')} (Shale does without)`);
  out();
  const rows = Object.entries(PORTABLE.limits).map(([name, least]) => [name, amount(name, adapter.allLimits[name] ?? 0), amount(name, least)]);
  for (const line of table([{ title: 'limit', flexible: true }, { title: 'adapter', align: 'right' }, { title: 'WebGPU’s least', align: 'right' }], rows, width)) out(line);
  if (!cpu) return;
  out();
  wrap('This adapter computes on the CPU. If this machine has a GPU, a driver for it is missing; if not, small models train well all the same.', width).forEach((line) => out(line));
}

function amount(name: string, value: number): string {
  return /Size$/.test(name) ? bytesText(value) : grouped(value);
}

/** The fault, after what set-up would do about it on this machine; `hint` is one that says more than set-up would. */
function noAdapter(reason: string, hint: string | undefined, json: boolean): Error {
  if (hint !== undefined) return fault('device', 'no-adapter', reason, { hint });
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
    adapter: { ok: false, reason },
    browser: { wanted: false },
  });
  const commands = steps.flatMap((step) => step.commands);
  if (json) emit({ event: 'remedy', steps: steps.map(({ why, commands }) => ({ why, commands })) });
  for (const { why } of steps) say(why);
  for (const command of commands) say(`    ${command}`);
  return fault('device', 'no-adapter', reason, { hint: commands.length > 0 ? 'run the commands above' : 'update the graphics driver' });
}
