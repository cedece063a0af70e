/** The adapter of a command: opened, named in the first line, and as a target for the compiler. */
import type { Target } from '../../compiler/target.ts';
import { describeAdapter, openGpu, type GpuOptions } from '../../runtime/node/gpu.ts';
import type { AdapterProfile } from '../../runtime/profile.ts';
import { quietly } from './quiet.ts';

export interface OpenAdapter {
  readonly gpu: GPU;
  readonly profile: AdapterProfile;
}

/** Opens the adapter that `name` is part of, or the platform's choice, and says which one it is. */
export async function openAdapter(name: string | undefined, options: Omit<GpuOptions, 'adapter'> = {}): Promise<OpenAdapter> {
  return quietly(
    async () => {
      const gpu = await openGpu({ ...experimental(), ...options, ...(name === undefined ? {} : { adapter: name }) });
      return { gpu, profile: await describeAdapter(gpu) };
    },
    ({ profile }) => adapterLine(profile),
  );
}

/** What is asked for with SHALE_EXPERIMENTAL: features of Dawn that are not part of WebGPU yet, matrix units among them. */
export function experimental(): Pick<GpuOptions, 'unsafeApis'> {
  return ['', '0'].includes(process.env['SHALE_EXPERIMENTAL'] ?? '') ? {} : { unsafeApis: true };
}

/** The first line of every command that uses the GPU. */
export function adapterLine({ description, deviceClass }: AdapterProfile): string {
  return deviceClass === 'cpu' ? `adapter: ${description}\nwarning: this adapter is a CPU, not a GPU: expect it to be slow` : `adapter: ${description}`;
}

export function targetOf({ name, features, limits, subgroupSize, matrices, deviceClass }: AdapterProfile): Target {
  return { name, features, limits, subgroupSize, ...(matrices ? { matrices } : {}), deviceClass };
}
