/** A device and the target that plans for it are compiled for; after each test nothing may be left allocated and no error uncaught. */
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import { PORTABLE, type Target } from '../../src/compiler/target.ts';
import { requestDevice, type Device } from '../../src/runtime/device.ts';
import { describeAdapter, openGpu } from '../../src/runtime/node/gpu.ts';

export interface TargetDevice {
  target(): Target;
  device(): Device;
}

/** `portable`: WebGPU's default limits and no feature. `adapter`: all that the machine's adapter offers; `card`: that, with the kernels of a discrete GPU. Call it at the top of a file or in a `describe`. */
export function useTarget(kind: 'portable' | 'adapter' | 'card'): TargetDevice {
  let gpu: GPU | undefined;
  let device: Device | undefined;
  let target: Target = PORTABLE;
  // A software adapter compiles each kernel at its first dispatch: dozens of them in the first test that trains.
  vi.setConfig({ testTimeout: 150_000, hookTimeout: 150_000 });
  beforeAll(async () => {
    gpu = await openGpu();
    if (kind !== 'portable') target = { ...(await describeAdapter(gpu)), ...(kind === 'card' ? { name: 'card', deviceClass: 'discrete' } : {}) };
    device = await requestDevice(gpu, kind !== 'portable' ? requirements(target) : { features: [], limits: {} }, { largeBuffers: false });
  });
  afterEach(() => {
    expect(device?.takeUncaptured()).toBeUndefined();
    expect(device?.usage.buffers).toBe(0);
  });
  afterAll(() => {
    device?.destroy();
  });
  return { target: () => target, device: () => device! };
}

/** The features that kernels may use and the limits that they may reach. */
function requirements(target: Target): { features: readonly string[]; limits: Readonly<Record<string, number>> } {
  const features = target.features.filter((f) => f === 'subgroups' || f === 'shader-f16');
  return { features, limits: { ...target.limits } };
}
