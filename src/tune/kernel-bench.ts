/** One kernel on the device with buffers of its own, as large as the plan's: run under any schedule, compared, timed. */
import type { Schedule } from '../compiler/kernel/ir.ts';
import { emitKernel, type EmitEnvironment } from '../shaders/emit.ts';
import { sha256 } from '../plan/hash.ts';
import { argsOf, FRAME_BYTES } from '../plan/references.ts';
import type { Plan } from '../plan/types.ts';
import { BufferPool, readRanges, type BufferRequest } from '../runtime/buffers.ts';
import type { Device } from '../runtime/device.ts';
import { workgroups } from '../plan/grid.ts';
import { dispatchGroups } from '../runtime/encode.ts';
import { BufferUsage, MAP_READ } from '../runtime/gpu-flags.ts';
import { pipelineOf, type Pipeline } from '../runtime/pipelines.ts';
import { writeFrame } from '../runtime/scalars.ts';
import { fillOf, idsOf, wordsFor } from './inputs.ts';
import type { StepKernel } from './step-kernels.ts';

const STORAGE = BufferUsage.STORAGE | BufferUsage.COPY_SRC | BufferUsage.COPY_DST;
const QUERY_RESOLVE = 0x200;

/** A schedule of the kernel, ready to run. */
export interface Variant {
  readonly schedule: Schedule;
  /** Hex SHA-256 of its WGSL. */
  readonly shader: string;
  readonly pipeline: Pipeline;
  readonly group: GPUBindGroup;
  readonly groups: number;
}

export class KernelBench {
  private readonly device: Device;
  private readonly plan: Plan;
  private readonly step: StepKernel;
  private readonly environment: EmitEnvironment;
  private readonly emit: typeof emitKernel;
  private readonly pool: BufferPool;
  private readonly buffers: readonly GPUBuffer[];
  private readonly frame: GPUBuffer;
  private readonly args: GPUBuffer;

  private constructor(device: Device, plan: Plan, step: StepKernel, environment: EmitEnvironment, emit: typeof emitKernel, pool: BufferPool, buffers: readonly GPUBuffer[], frame: GPUBuffer, args: GPUBuffer) {
    this.device = device;
    this.plan = plan;
    this.step = step;
    this.environment = environment;
    this.emit = emit;
    this.pool = pool;
    this.buffers = buffers;
    this.frame = frame;
    this.args = args;
  }

  /** Throws `out-of-memory`, with nothing left allocated. */
  static async open(device: Device, plan: Plan, step: StepKernel, environment: EmitEnvironment, emit: typeof emitKernel = emitKernel): Promise<KernelBench> {
    const pool = new BufferPool(device);
    const words = argsOf(plan);
    const requests: BufferRequest[] = [
      { label: 'frame', bytes: FRAME_BYTES, usage: BufferUsage.UNIFORM | BufferUsage.COPY_DST },
      { label: 'args', bytes: Math.ceil((words.byteLength + 1) / FRAME_BYTES) * FRAME_BYTES, usage: BufferUsage.UNIFORM | BufferUsage.COPY_DST },
      // Rows of vectors may reach beyond the last element.
      ...step.bindings.map(({ bytes }, i) => ({ label: step.kernel.bindings[i]!.name, bytes: Math.ceil(bytes / 16) * 16, usage: STORAGE })),
    ];
    const [frame, args, ...buffers] = (await pool.create(requests)) as [GPUBuffer, GPUBuffer, ...GPUBuffer[]];
    device.gpu.queue.writeBuffer(args, 0, words);
    const scalars = new Uint32Array(FRAME_BYTES / 4);
    const values = { rows: plan.maxRows, first: 0, step: 1, seed: plan.seed, micro: 0, gradScale: 1 / plan.training!.accumulate, lr: plan.training!.lr, t: 1, momentum: () => 0.5, groups: plan.training!.groups ?? [] };
    writeFrame(plan.frame, values, 0, 0, scalars, new Float32Array(scalars.buffer));
    device.gpu.queue.writeBuffer(frame, 0, scalars);
    const bench = new KernelBench(device, plan, step, environment, emit, pool, buffers, frame, args);
    bench.fill('read');
    return bench;
  }

  close(): void {
    this.pool.freeAll();
  }

  /** Fills the bindings of this access. `positive`: no number below zero. */
  private fill(access: 'read' | 'read_write', positive = this.step.program === 'update'): void {
    this.step.bindings.forEach(({ tensor, bytes }, i) => {
      const binding = this.step.kernel.bindings[i]!;
      if (binding.access !== access) return;
      this.device.gpu.queue.writeBuffer(this.buffers[i]!, 0, wordsFor(fillOf(tensor, binding.format, positive), binding.format, bytes, i, idsOf(tensor, this.plan.data)));
    });
  }

  /** Numbers of one sign from now on: where roots and logarithms of others gave nothing to compare. */
  usePositive(): void {
    this.fill('read', true);
  }

  /** Throws `ScheduleError`, or `shader-invalid` where the driver refuses the shader. */
  async variant(schedule: Schedule): Promise<Variant> {
    const { wgsl, bindings, grid, workgroupBytes, invocations } = this.emit(this.step.kernel, schedule, this.environment);
    const shader = sha256(wgsl);
    const pipeline = await pipelineOf(this.device, { hash: shader, name: this.step.kernel.name, wgsl, entry: 'main', bindings, workgroupBytes, invocations });
    let storage = 0;
    const entries = bindings.map(({ type }, binding) => {
      const resource = type === 'frame' ? { buffer: this.frame, size: FRAME_BYTES } : type === 'args' ? { buffer: this.args, size: FRAME_BYTES } : { buffer: this.buffers[storage++]! };
      return { binding, resource };
    });
    const group = await this.device.scoped(`binding ${this.step.kernel.name}`, () => this.device.gpu.createBindGroup({ layout: pipeline.layout, entries }));
    return { schedule, shader, pipeline, group, groups: workgroups(grid, this.plan.maxRows) };
  }

  /** The words of everything that the kernel writes, from the same state of all bindings each time. */
  async results(variant: Variant): Promise<Uint32Array[]> {
    this.fill('read_write');
    const { gpu } = this.device;
    await this.device.scoped(`kernel ${this.step.kernel.name}`, () => {
      const encoder = gpu.createCommandEncoder();
      const pass = encoder.beginComputePass();
      this.encode(pass, variant, 1);
      pass.end();
      gpu.queue.submit([encoder.finish()]);
    });
    const written = this.written();
    return readRanges(this.device, written.map((i) => ({ buffer: this.buffers[i]!, offset: 0, bytes: Math.ceil(this.step.bindings[i]!.bytes / 4) * 4 })));
  }

  /** Numbers of the bindings that the kernel writes. */
  written(): number[] {
    return this.step.kernel.bindings.flatMap(({ access }, i) => (access === 'read_write' ? [i] : []));
  }

  private encode(pass: GPUComputePassEncoder, { pipeline, group, groups }: Variant, repeats: number): void {
    pass.setPipeline(pipeline.pipeline);
    const offsets = [...(pipeline.usesFrame ? [0] : []), ...(pipeline.usesArgs ? [this.step.args * 4] : [])];
    pass.setBindGroup(0, group, offsets);
    for (let i = 0; i < repeats; i++) dispatchGroups(pass, groups);
  }

  /** What `time` measures with. */
  get clock(): 'timestamps' | 'clock' {
    return this.device.gpu.features.has('timestamp-query') ? 'timestamps' : 'clock';
  }

  /** Microseconds of one run of each variant, one behind the other, each as the mean of `repeats` runs in a row. */
  time(variants: readonly Variant[], repeats: number): Promise<number[]> {
    return this.clock === 'timestamps' ? this.byTimestamps(variants, repeats) : this.byClock(variants, repeats);
  }

  private async byTimestamps(variants: readonly Variant[], repeats: number): Promise<number[]> {
    const { gpu } = this.device;
    const bytes = variants.length * 16;
    const [resolved, staging] = (await this.pool.create([
      { label: 'timestamps', bytes, usage: QUERY_RESOLVE | BufferUsage.COPY_SRC },
      { label: 'timestamps', bytes, usage: BufferUsage.MAP_READ | BufferUsage.COPY_DST },
    ])) as [GPUBuffer, GPUBuffer];
    const queries = gpu.createQuerySet({ type: 'timestamp', count: variants.length * 2 });
    try {
      await this.device.scoped(`timing ${this.step.kernel.name}`, () => {
        const encoder = gpu.createCommandEncoder();
        variants.forEach((variant, i) => {
          const pass = encoder.beginComputePass({ timestampWrites: { querySet: queries, beginningOfPassWriteIndex: 2 * i, endOfPassWriteIndex: 2 * i + 1 } });
          this.encode(pass, variant, repeats);
          pass.end();
        });
        encoder.resolveQuerySet(queries, 0, variants.length * 2, resolved, 0);
        encoder.copyBufferToBuffer(resolved, 0, staging, 0, bytes);
        gpu.queue.submit([encoder.finish()]);
      });
      await this.device.guard(staging.mapAsync(MAP_READ));
      const stamps = new BigUint64Array(staging.getMappedRange().slice(0, bytes));
      return variants.map((_, i) => Number(stamps[2 * i + 1]! - stamps[2 * i]!) / 1000 / repeats);
    } finally {
      queries.destroy();
      this.pool.free(resolved);
      this.pool.free(staging);
    }
  }

  private async byClock(variants: readonly Variant[], repeats: number): Promise<number[]> {
    const { gpu } = this.device;
    const times: number[] = [];
    for (const variant of variants) {
      const start = performance.now();
      const encoder = gpu.createCommandEncoder();
      const pass = encoder.beginComputePass();
      this.encode(pass, variant, repeats);
      pass.end();
      gpu.queue.submit([encoder.finish()]);
      await this.device.guard(gpu.queue.onSubmittedWorkDone());
      times.push(((performance.now() - start) * 1000) / repeats);
    }
    return times;
  }
}
