/** `--target`: what a configuration is compiled for where no GPU need be there. */
import { PORTABLE, type Target } from '../../compiler/target.ts';
import { DEVICE_CLASSES } from '../../plan/device-class.ts';
import { fault } from '../../errors.ts';
import type { AdapterProfile } from '../../runtime/profile.ts';
import { readTextFile } from './files.ts';
import { targetOf } from './gpu.ts';
import { probeAdapter } from './probe.ts';

export const TARGET_HELP = 'portable, adapter (the one here) or a file written by `shale doctor --json`';

/** The target; with the adapter's own account of itself where it is the one here. */
export function readTarget(name: string): { readonly target: Target; readonly profile?: AdapterProfile } {
  if (name === 'portable') return { target: PORTABLE };
  if (name === 'adapter') {
    const probe = probeAdapter();
    if (!probe.ok) throw fault('device', 'no-adapter', probe.reason, { hint: '`shale doctor` tells what to do; `--target portable` needs no adapter' });
    return { target: targetOf(probe.adapter), profile: probe.adapter };
  }
  const text = readTextFile('config', name);
  try {
    const { adapter } = JSON.parse(text) as { readonly adapter?: AdapterProfile };
    const target = adapter && targetOf(adapter);
    if (target && typeof target.name === 'string' && Array.isArray(target.features) && DEVICE_CLASSES.includes(target.deviceClass) && Object.keys(PORTABLE.limits).every((key) => typeof target.limits[key as keyof Target['limits']] === 'number')) return { target };
  } catch {
    // Not JSON: the same fault.
  }
  throw fault('config', 'bad-target', `${name} does not describe an adapter`, { hint: 'write it with `shale doctor --json > FILE` on the machine that it is for' });
}
