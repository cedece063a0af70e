/** Shader modules, pipelines and bind groups of a plan: everything that a step needs is made here, before the first one. */
import { bug } from '../errors.ts';
import { FRAME_BYTES } from '../plan/references.ts';
import type { Dispatch, ModuleBinding, ShaderModule } from '../plan/types.ts';
import type { Device } from './device.ts';
import { COMPUTE_STAGE } from './gpu-flags.ts';

export interface Pipeline {
  readonly pipeline: GPUComputePipeline;
  readonly layout: GPUBindGroupLayout;
  /** Whether a dispatch gives the frame's dynamic offset. */
  readonly usesFrame: boolean;
  /** Whether it gives the offset of its `args`, behind the frame's. */
  readonly usesArgs: boolean;
}

/** Bytes that an `args` binding spans. */
const ARGS_BYTES = 256;

/** The pipeline of a module; modules with equal hashes share one on a device. Throws `shader-invalid` with the kernel's name. */
export function pipelineOf(device: Device, module: ShaderModule): Promise<Pipeline> {
  const known = device.pipelines.get(module.hash) as Promise<Pipeline> | undefined;
  if (known) return known;
  const made = makePipeline(device, module);
  device.pipelines.set(module.hash, made);
  // A failure is not remembered: the next session asks again.
  made.catch(() => device.pipelines.delete(module.hash));
  return made;
}

async function makePipeline(device: Device, module: ShaderModule): Promise<Pipeline> {
  const label = module.name;
  const { gpu } = device;
  const layout = gpu.createBindGroupLayout({
    label,
    entries: module.bindings.map((binding, i) => ({ binding: i, visibility: COMPUTE_STAGE, buffer: bufferLayout(binding) })),
  });
  try {
    const pipeline = await device.scoped(`kernel ${label}`, () => {
      const code = gpu.createShaderModule({ label, code: module.wgsl });
      return gpu.createComputePipelineAsync({ label, layout: gpu.createPipelineLayout({ label, bindGroupLayouts: [layout] }), compute: { module: code, entryPoint: module.entry } });
    });
    return { pipeline, layout, usesFrame: module.bindings.some((b) => b.type === 'frame'), usesArgs: module.bindings.some((b) => b.type === 'args') };
  } catch (cause) {
    if (device.isLost) throw cause;
    throw bug('shader-invalid', `kernel ${label} does not compile: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  }
}

function bufferLayout(binding: ModuleBinding): GPUBufferBindingLayout {
  switch (binding.type) {
    case 'read':
      return { type: 'read-only-storage' };
    case 'read_write':
      return { type: 'storage' };
    case 'frame':
      return { type: 'uniform', hasDynamicOffset: true, minBindingSize: FRAME_BYTES };
    case 'args':
      return { type: 'uniform', hasDynamicOffset: true, minBindingSize: ARGS_BYTES };
    default:
      return binding.type satisfies never;
  }
}

/** The bind group of one dispatch; `bufferAt` gives the buffer for an index of the plan's list. */
export function bindGroupOf(
  device: Device,
  dispatch: Dispatch,
  module: ShaderModule,
  layout: GPUBindGroupLayout,
  bufferAt: (index: number) => GPUBuffer,
  frame: GPUBuffer,
  args: GPUBuffer,
): GPUBindGroup {
  let storage = 0;
  const resources = module.bindings.map((binding): GPUBufferBinding => {
    switch (binding.type) {
      case 'frame':
        return { buffer: frame, offset: 0, size: FRAME_BYTES };
      case 'args':
        return { buffer: args, offset: 0, size: ARGS_BYTES };
      default: {
        const { buffer, offset, size } = dispatch.bindings[storage++]!;
        return { buffer: bufferAt(buffer), offset, ...(size === null ? {} : { size }) };
      }
    }
  });
  return device.gpu.createBindGroup({ label: dispatch.label, layout, entries: resources.map((resource, binding) => ({ binding, resource })) });
}
