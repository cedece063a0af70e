/**
 * A compute pass for each dispatch, with timestamps around it: WebGPU has timestamps at pass boundaries only. It works
 * beneath the executor, which encodes as ever, so what is measured is what runs.
 */

/** GPUBufferUsage and GPUMapMode, by WebGPU's numbers. */
const USAGE = { MAP_READ: 0x1, COPY_SRC: 0x4, COPY_DST: 0x8, QUERY_RESOLVE: 0x200 };
const MAP_MODE_READ = 1;
/** Queries of a query set, the most that WebGPU allows. */
const MAX_QUERIES = 4096;

export class PassSplitter {
  private readonly device: GPUDevice;
  private readonly capacity: number;
  private readonly queries: GPUQuerySet;
  private readonly resolved: GPUBuffer;
  private readonly staging: GPUBuffer;
  private count = 0;
  private readonly original: GPUDevice['createCommandEncoder'];

  /** Splits passes that are begun from now on, up to `dispatches` of them a reading. The device needs `timestamp-query`. */
  constructor(device: GPUDevice, dispatches: number) {
    if (dispatches * 2 > MAX_QUERIES) throw new Error(`${dispatches} dispatches a step; the profiler holds ${MAX_QUERIES / 2}`);
    this.device = device;
    this.capacity = dispatches;
    this.queries = device.createQuerySet({ type: 'timestamp', count: dispatches * 2 });
    this.resolved = device.createBuffer({ size: dispatches * 16, usage: USAGE.QUERY_RESOLVE | USAGE.COPY_SRC });
    this.staging = device.createBuffer({ size: dispatches * 16, usage: USAGE.MAP_READ | USAGE.COPY_DST });
    this.original = device.createCommandEncoder;
    device.createCommandEncoder = (descriptor) => this.wrap(this.original.call(device, descriptor));
  }

  private wrap(encoder: GPUCommandEncoder): GPUCommandEncoder {
    const begin = encoder.beginComputePass.bind(encoder);
    encoder.beginComputePass = () => {
      let pipeline: GPUComputePipeline | undefined;
      let group: { readonly bindGroup: GPUBindGroup | null; readonly offsets: Iterable<number> } | undefined;
      const splitting = {
        setPipeline: (p: GPUComputePipeline) => void (pipeline = p),
        setBindGroup: (_index: number, bindGroup: GPUBindGroup | null, offsets: Iterable<number> = []) => void (group = { bindGroup, offsets }),
        dispatchWorkgroups: (x: number, y = 1, z = 1) => {
          const at = this.take();
          const pass = begin({ timestampWrites: { querySet: this.queries, beginningOfPassWriteIndex: at, endOfPassWriteIndex: at + 1 } });
          pass.setPipeline(pipeline!);
          pass.setBindGroup(0, group!.bindGroup, group!.offsets);
          pass.dispatchWorkgroups(x, y, z);
          pass.end();
        },
        end: () => undefined,
      };
      return splitting as unknown as GPUComputePassEncoder;
    };
    return encoder;
  }

  private take(): number {
    if (this.count >= this.capacity) throw new Error(`more than ${this.capacity} dispatches since the last reading`);
    return 2 * this.count++;
  }

  /** Milliseconds of each dispatch since the last reading, in order. */
  async read(): Promise<number[]> {
    const { count } = this;
    this.count = 0;
    if (count === 0) return [];
    const encoder = this.original.call(this.device);
    encoder.resolveQuerySet(this.queries, 0, count * 2, this.resolved, 0);
    encoder.copyBufferToBuffer(this.resolved, 0, this.staging, 0, count * 16);
    this.device.queue.submit([encoder.finish()]);
    await this.staging.mapAsync(MAP_MODE_READ);
    const stamps = new BigUint64Array(this.staging.getMappedRange().slice(0, count * 16));
    this.staging.unmap();
    return Array.from({ length: count }, (_, i) => Number(stamps[2 * i + 1]! - stamps[2 * i]!) / 1e6);
  }

  /** Encoders are the device's own again. */
  restore(): void {
    this.device.createCommandEncoder = this.original;
    this.queries.destroy();
    this.resolved.destroy();
    this.staging.destroy();
  }
}
