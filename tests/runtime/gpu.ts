/** A device for a test file; after each test nothing may be left allocated and no error uncaught. */
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { Device, requestDevice } from '../../src/runtime/device.ts';
import { openGpu, type OpenGpu } from '../../src/runtime/node/gpu.ts';

/** Call at the top of a file; the functions give the open instance and the device during tests. */
export function useDevice(): { device(): Device; gpu(): OpenGpu } {
  let opened: OpenGpu | undefined;
  let device: Device | undefined;
  beforeAll(async () => {
    opened = await openGpu();
    device = await requestDevice(opened.gpu, { features: [], limits: {} }, { largeBuffers: false });
  });
  afterEach(() => {
    expect(device?.takeUncaptured()).toBeUndefined();
    expect(device?.usage.buffers).toBe(0);
  });
  afterAll(() => {
    device?.destroy();
    opened?.close();
  });
  return { device: () => device!, gpu: () => opened! };
}
