/** WebGPU in Node: Dawn, through the package `webgpu`, whose library is loaded when a GPU is first asked for. */
import { fault } from '../../errors.ts';
import { requestAdapter, type DeviceOptions, type RestingGpu } from '../device.ts';
import { profileAdapter, type AdapterProfile } from '../profile.ts';
import { restWhile } from './rest.ts';

export interface GpuOptions {
  /** An adapter by (part of) the name that `listAdapters` gives; default: the platform's choice. */
  readonly adapter?: string;
  /** Experimental features such as subgroup matrices. */
  readonly unsafeApis?: boolean;
  /** Timestamps in nanoseconds instead of steps of 65 µs: for the profiler. */
  readonly exactTimestamps?: boolean;
  /** Further Dawn toggles to switch on. */
  readonly toggles?: readonly string[];
}

/**
 * Dawn's instances by their flags, for as long as the process lives. What `create()` returns must never be collected:
 * Dawn goes on delivering events to it from the event loop, after the last device is destroyed too, and a delivery to
 * freed memory ends the process or hangs it. One for each set of flags, so that opening again costs nothing.
 */
const instances = new Map<string, Promise<GPU>>();

/** Throws a fault of class `device`, code `no-adapter`, where Dawn cannot be loaded or has no adapter of that name. */
export async function openGpu(options: GpuOptions = {}): Promise<GPU> {
  // Dawn holds back f16 on NVIDIA's Vulkan driver unless it is told otherwise.
  const toggles = ['vulkan_enable_f16_on_nvidia', ...(options.unsafeApis ? ['allow_unsafe_apis'] : []), ...(options.toggles ?? [])];
  const flags = [`enable-dawn-features=${toggles.join(',')}`];
  if (options.exactTimestamps) flags.push('disable-dawn-features=timestamp_quantization');
  if (options.adapter !== undefined) flags.push(`adapter=${await exactName(options.adapter)}`);
  return instance(flags);
}

function instance(flags: string[]): Promise<GPU> {
  const key = flags.join(' ');
  const made = instances.get(key) ?? start(flags);
  instances.set(key, made);
  return made;
}

async function start(flags: string[]): Promise<RestingGpu> {
  try {
    const { create } = await import('webgpu');
    return Object.assign(create(flags), { restWhile: restWhile() });
  } catch (cause) {
    throw fault('device', 'no-adapter', `Dawn could not be started: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

export interface ListedAdapter {
  readonly backend: string;
  readonly name: string;
}

/** What Dawn can see; the same adapter once for each backend. */
export async function listAdapters(): Promise<ListedAdapter[]> {
  // Dawn gives the list nowhere but in the message for a name that it does not know.
  try {
    await (await instance(['adapter=no such adapter'])).requestAdapter();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [...message.matchAll(/backend: '([^']*)', name: '(.*)'$/gm)].map((m) => ({ backend: m[1]!, name: m[2]! }));
  }
  return [];
}

/** The whole name of the adapter that has `part` in its name, in whatever case. */
async function exactName(part: string): Promise<string> {
  const adapters = await listAdapters();
  const found = adapters.find((a) => a.name.toLowerCase().includes(part.toLowerCase()));
  if (found) return found.name;
  const names = [...new Set(adapters.map((a) => a.name))];
  throw fault('device', 'no-adapter', `no adapter is called ${JSON.stringify(part)}`, {
    hint: names.length > 0 ? `There is ${names.join('; ')}.` : 'No adapter was found at all: `shale doctor` tells what to install.',
  });
}

/** The adapter that a run would get, as the compiler and `doctor` want to know it. */
export async function describeAdapter(gpu: GPU, options: DeviceOptions = {}): Promise<AdapterProfile> {
  return profileAdapter(await requestAdapter(gpu, options));
}
