/** A device for a test file; after each test nothing may be left allocated and no error uncaught. */
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { Device, requestDevice } from '../../src/runtime/device.ts';
import { openGpu } from '../../src/runtime/node/gpu.ts';

/** Call at the top of a file; the functions give the open instance and the device during tests. */
export function useDevice(): { device(): Device; gpu(): GPU } {
  let gpu: GPU | undefined;
  let device: Device | undefined;
  beforeAll(async () => {
    gpu = await openGpu();
    device = await requestDevice(gpu, { features: [], limits: {} }, { largeBuffers: false });
  });
  afterEach(() => {
    expect(device?.takeUncaptured()).toBeUndefined();
    expect(device?.usage.buffers).toBe(0);
  });
  afterAll(() => {
    device?.destroy();
  });
  return { device: () => device!, gpu: () => gpu! };
}
