/** Runs emitted kernels on a device and in float64, side by side. */
import { roundToHalf } from '../../src/compiler/kernel/half.ts';
import { interpret } from '../../src/compiler/kernel/interpret.ts';
import type { Kernel, Schedule, StorageFormat } from '../../src/compiler/kernel/ir.ts';
import { PORTABLE, type Target } from '../../src/compiler/target.ts';
import type { FrameField } from '../../src/plan/types.ts';
import { halfToFloat } from '../../src/runtime/formats/half.ts';
import { emitKernel, type Emitted, type EmitEnvironment } from '../../src/shaders/emit.ts';
import { GROUPS_PER_DIMENSION } from '../../src/plan/grid.ts';
import type { TestDevice } from '../gpu.ts';

/** The portable limits with subgroups of eight, as Mesa's software adapter has them. */
export const SOFTWARE: Target = { ...PORTABLE, name: 'software', features: ['subgroups'], subgroupSize: 8, deviceClass: 'cpu' };

export const FRAME: readonly FrameField[] = [
  { name: 'rows', type: 'u32', kind: 'rows' },
  { name: 'first', type: 'u32', kind: 'first' },
  { name: 'step', type: 'u32', kind: 'step' },
  { name: 'slot', type: 'u32', kind: 'slot' },
  { name: 'seed', type: 'u32', kind: 'seed' },
  { name: 'lr', type: 'f32', kind: 'scalar', value: 'lr' },
];

export interface RunInputs {
  /** One for each binding; values are rounded to what the format holds. Bindings that are only written: a length. */
  readonly bindings: readonly (ArrayLike<number> | number)[];
  readonly rows: number;
  readonly maxRows?: number;
  readonly frame?: Readonly<Record<string, number>>;
  readonly args?: readonly number[];
}

export interface RunResult {
  readonly emitted: Emitted;
  /** Contents of every binding afterwards. */
  readonly gpu: readonly Float64Array[];
  readonly reference: readonly Float64Array[];
}

export function rounded(data: ArrayLike<number>, format: StorageFormat): Float64Array {
  const convert = { f32: Math.fround, i32: (v: number) => v | 0, u32: (v: number) => v >>> 0, u8x4: (v: number) => v & 255, f16: (v: number) => roundToHalf(v) }[format];
  return Float64Array.from(data, convert);
}

/** Emits, runs both ways, and checks that neither reported an error. Outputs start as NaN. */
export async function runKernel(gpu: TestDevice, kernel: Kernel, schedule: Schedule, inputs: RunInputs, target: Target = SOFTWARE, units: Pick<EmitEnvironment, 'matrixUnit'> = {}): Promise<RunResult> {
  const emitted = emitKernel(kernel, schedule, { target, frame: FRAME, maxRows: inputs.maxRows ?? inputs.rows, ...units });
  const start = kernel.bindings.map((b, i) => {
    const given = inputs.bindings[i]!;
    return typeof given === 'number' ? new Float64Array(given).fill(b.format === 'f32' || b.format === 'f16' ? NaN : 12345) : rounded(given, b.format);
  });
  const reference = start.map((a) => a.slice());
  const faults = interpret(kernel, { bindings: reference, rows: inputs.rows, frame: inputs.frame ?? {}, args: inputs.args ?? [] });
  if (faults.length > 0) throw new Error(`interpreter: ${faults.slice(0, 5).join('; ')}`);
  const results = await execute(gpu, kernel, emitted, start, inputs);
  return { emitted, gpu: results, reference };
}

/** Runs an emitted kernel on `start`, the contents of its bindings; gives those afterwards. */
export async function execute(gpu: TestDevice, kernel: Kernel, emitted: Emitted, start: readonly Float64Array[], inputs: Omit<RunInputs, 'bindings'>): Promise<Float64Array[]> {
  const { device } = gpu;
  const buffers: GPUBuffer[] = [];
  const make = (bytes: ArrayBufferLike, usage: number): GPUBuffer => {
    const size = Math.max(16, Math.ceil(bytes.byteLength / 16) * 16);
    const buffer = device.createBuffer({ size, usage: usage | GPUBufferUsage.COPY_DST | GPUBufferUsage.COPY_SRC });
    device.queue.writeBuffer(buffer, 0, bytes as ArrayBuffer);
    buffers.push(buffer);
    return buffer;
  };
  const storage = kernel.bindings.map((b, i) => make(pack(start[i]!, b.format), GPUBufferUsage.STORAGE));
  const resources = emitted.bindings.map((b, i) => {
    if (b.type === 'frame') return make(frameBytes({ rows: inputs.rows, ...inputs.frame }), GPUBufferUsage.UNIFORM);
    if (b.type === 'args') {
      const words = new Uint32Array(64);
      words.set(inputs.args ?? []);
      return make(words.buffer, GPUBufferUsage.UNIFORM);
    }
    return storage[i]!;
  });
  const types = { read: 'read-only-storage', read_write: 'storage', frame: 'uniform', args: 'uniform' } as const;
  const layout = device.createBindGroupLayout({ entries: emitted.bindings.map((b, binding) => ({ binding, visibility: GPUShaderStage.COMPUTE, buffer: { type: types[b.type] } })) });
  const shader = device.createShaderModule({ code: emitted.wgsl });
  const messages = (await shader.getCompilationInfo()).messages.filter((m) => m.type === 'error');
  if (messages.length > 0) throw new Error(`${messages.map((m) => `${m.lineNum}:${m.linePos} ${m.message}`).join('\n')}\n${emitted.wgsl}`);
  const pipeline = device.createComputePipeline({ layout: device.createPipelineLayout({ bindGroupLayouts: [layout] }), compute: { module: shader, entryPoint: 'main' } });
  const group = device.createBindGroup({ layout, entries: resources.map((buffer, binding) => ({ binding, resource: { buffer } })) });
  const { perRow, constant, divisor, times } = emitted.grid;
  const groups = Math.ceil((perRow * inputs.rows + constant) / divisor) * times;
  const encoder = device.createCommandEncoder();
  const pass = encoder.beginComputePass();
  pass.setPipeline(pipeline);
  pass.setBindGroup(0, group);
  if (groups <= GROUPS_PER_DIMENSION) pass.dispatchWorkgroups(groups);
  else pass.dispatchWorkgroups(GROUPS_PER_DIMENSION, Math.ceil(groups / GROUPS_PER_DIMENSION));
  pass.end();
  const readers = storage.map((b) => device.createBuffer({ size: b.size, usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST }));
  storage.forEach((b, i) => encoder.copyBufferToBuffer(b, 0, readers[i]!, 0, b.size));
  device.queue.submit([encoder.finish()]);
  const results: Float64Array[] = [];
  for (const [i, reader] of readers.entries()) {
    await reader.mapAsync(GPUMapMode.READ);
    results.push(unpack(reader.getMappedRange().slice(0), kernel.bindings[i]!.format, start[i]!.length));
  }
  await gpu.check();
  [...buffers, ...readers].forEach((b) => b.destroy());
  return results;
}

function frameBytes(values: Readonly<Record<string, number>>): ArrayBuffer {
  const bytes = new ArrayBuffer(256);
  const view = new DataView(bytes);
  FRAME.forEach((field, i) => (field.type === 'u32' ? view.setUint32(4 * i, values[field.name] ?? 0, true) : view.setFloat32(4 * i, values[field.name] ?? 0, true)));
  return bytes;
}

function pack(data: Float64Array, format: StorageFormat): ArrayBufferLike {
  if (format === 'f32') return new Float32Array(data).buffer;
  if (format === 'f16') {
    const halves = new Uint16Array(Math.ceil(data.length / 2) * 2);
    halves.set(Uint16Array.from(data, halfBits));
    return halves.buffer;
  }
  if (format === 'u8x4') {
    const bytes = new Uint8Array(Math.ceil(data.length / 4) * 4);
    bytes.set(data);
    return bytes.buffer;
  }
  return format === 'i32' ? new Int32Array(data).buffer : new Uint32Array(data).buffer;
}

/** Bits of a number that is a half. */
export function halfBits(value: number): number {
  const sign = Object.is(value, -0) || value < 0 ? 0x8000 : 0;
  const size = Math.abs(value);
  if (Number.isNaN(value)) return 0x7e00;
  if (size === Infinity) return sign | 0x7c00;
  if (size < 2 ** -14) return sign | (size * 2 ** 24);
  const exponent = Math.floor(Math.log2(size));
  return sign | ((exponent + 15) << 10) | (size / 2 ** exponent - 1) * 1024;
}

function unpack(bytes: ArrayBuffer, format: StorageFormat, length: number): Float64Array {
  if (format === 'f16') return Float64Array.from(new Uint16Array(bytes).subarray(0, length), halfToFloat);
  const array = { f32: Float32Array, i32: Int32Array, u32: Uint32Array, u8x4: Uint8Array }[format];
  return Float64Array.from(new array(bytes).subarray(0, length));
}

/** Leaves NaN in the workgroup memory of the device, for the next kernel to find. */
export async function poisonWorkgroupMemory(gpu: TestDevice): Promise<void> {
  const { device } = gpu;
  const code = `@group(0) @binding(0) var<storage, read_write> out: array<u32>;
var<workgroup> memory: array<u32, 4096>;
@compute @workgroup_size(64)
fn main(@builtin(local_invocation_index) lane: u32) {
  for (var i = lane; i < 4096u; i += 64u) { memory[i] = 0x7fc00000u; }
  workgroupBarrier();
  out[lane] = memory[4095u - lane];
}`;
  const pipeline = device.createComputePipeline({ layout: 'auto', compute: { module: device.createShaderModule({ code }) } });
  const buffer = device.createBuffer({ size: 256, usage: GPUBufferUsage.STORAGE });
  const encoder = device.createCommandEncoder();
  const pass = encoder.beginComputePass();
  pass.setPipeline(pipeline);
  pass.setBindGroup(0, device.createBindGroup({ layout: pipeline.getBindGroupLayout(0), entries: [{ binding: 0, resource: { buffer } }] }));
  pass.dispatchWorkgroups(16);
  pass.end();
  device.queue.submit([encoder.finish()]);
  await gpu.check();
  buffer.destroy();
}
