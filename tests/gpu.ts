/** A WebGPU device for tests, on whatever adapter the environment names. An uncaptured error fails the test that asks. */
import { globals } from 'webgpu';
import { openGpu } from '../src/runtime/node/gpu.ts';

Object.assign(globalThis, globals);

export interface TestDevice {
  readonly device: GPUDevice;
  readonly adapter: GPUAdapter;
  /** Throws if the device reported an error since the last call. */
  check(): Promise<void>;
  close(): void;
}

export interface TestDeviceOptions {
  /** Features to ask for where the adapter has them. */
  readonly features?: readonly string[];
  /** Ask for the adapter's own limits instead of WebGPU's defaults. */
  readonly maximalLimits?: boolean;
  /** Dawn toggles to switch on. */
  readonly toggles?: readonly string[];
}

export async function openTestDevice(options: TestDeviceOptions = {}): Promise<TestDevice> {
  const gpu = await openGpu({ toggles: options.toggles ?? [] });
  const adapter = await gpu.requestAdapter();
  if (!adapter) throw new Error('no WebGPU adapter: install a Vulkan driver (npm run setup)');
  const requiredFeatures = (options.features ?? []).filter((f) => adapter.features.has(f)) as GPUFeatureName[];
  const requiredLimits: Record<string, number> = {};
  if (options.maximalLimits) {
    for (const name of ['maxStorageBuffersPerShaderStage', 'maxStorageBufferBindingSize', 'maxBufferSize', 'maxComputeWorkgroupStorageSize', 'maxComputeInvocationsPerWorkgroup'] as const) {
      requiredLimits[name] = adapter.limits[name];
    }
  }
  const device = await adapter.requestDevice({ requiredFeatures, requiredLimits });
  const errors: string[] = [];
  device.addEventListener('uncapturederror', (event) => errors.push((event as GPUUncapturedErrorEvent).error.message));
  return {
    device,
    adapter,
    async check() {
      await device.queue.onSubmittedWorkDone();
      const found = errors.splice(0);
      if (found.length > 0) throw new Error(`WebGPU: ${found.join('\n')}`);
    },
    close() {
      device.destroy();
    },
  };
}
