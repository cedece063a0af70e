/**
 * What a library asks of WebGPU, counted beneath it: the methods of WebGPU's classes are replaced by ones that count and
 * then do what they did. The same for every contender, so that what it costs (well under a microsecond a call) is too.
 */

export interface Counts {
  readonly dispatches: number;
  readonly passes: number;
  readonly submits: number;
  /** Calls of `queue.writeBuffer` and `queue.onSubmittedWorkDone`, `buffer.mapAsync`. */
  readonly writes: number;
  readonly maps: number;
  readonly buffersCreated: number;
  readonly pipelinesCreated: number;
}

export interface Memory {
  /** Bytes in buffers made and not destroyed, now and at most. A buffer that is only garbage counts as alive. */
  readonly bytes: number;
  readonly peakBytes: number;
}

/** WebGPU's classes: `globals` of the package `webgpu`, or a page's global object. */
export type WebGpuClasses = Readonly<Record<string, { readonly prototype: object }>>;

export class Counters {
  /** Descriptions of the adapters that were asked for and given. */
  readonly adapters: string[] = [];
  private counts: Record<keyof Counts, number> = { dispatches: 0, passes: 0, submits: 0, writes: 0, maps: 0, buffersCreated: 0, pipelinesCreated: 0 };
  private bytes = 0;
  private peakBytes = 0;
  private readonly sizes = new WeakMap<object, number>();
  private readonly undo: (() => void)[] = [];

  constructor(classes: WebGpuClasses) {
    const count = (owner: string, method: string, what: keyof Counts): void => this.wrap(classes, owner, method, () => void this.counts[what]++);
    count('GPUComputePassEncoder', 'dispatchWorkgroups', 'dispatches');
    count('GPUComputePassEncoder', 'dispatchWorkgroupsIndirect', 'dispatches');
    count('GPUCommandEncoder', 'beginComputePass', 'passes');
    count('GPUQueue', 'submit', 'submits');
    count('GPUQueue', 'writeBuffer', 'writes');
    count('GPUBuffer', 'mapAsync', 'maps');
    count('GPUDevice', 'createComputePipeline', 'pipelinesCreated');
    count('GPUDevice', 'createComputePipelineAsync', 'pipelinesCreated');
    this.wrap(classes, 'GPUDevice', 'createBuffer', (_device, buffer, [descriptor]) => {
      const { size } = descriptor as GPUBufferDescriptor;
      this.counts.buffersCreated++;
      this.sizes.set(buffer as object, size);
      this.bytes += size;
      this.peakBytes = Math.max(this.peakBytes, this.bytes);
    });
    this.wrap(classes, 'GPUBuffer', 'destroy', (buffer) => {
      this.bytes -= this.sizes.get(buffer) ?? 0;
      this.sizes.delete(buffer);
    });
    this.wrap(classes, 'GPU', 'requestAdapter', (_gpu, given) => {
      void (given as Promise<GPUAdapter | null>).then((adapter) => void (adapter && this.adapters.push(adapter.info.description || adapter.info.device)), () => undefined);
    });
  }

  private wrap(classes: WebGpuClasses, owner: string, method: string, after: (self: object, result: unknown, args: readonly unknown[]) => void): void {
    const prototype = classes[owner]?.prototype as Record<string, unknown> | undefined;
    const original = prototype?.[method];
    if (!prototype || typeof original !== 'function') throw new Error(`WebGPU's ${owner} has no method ${method} to count`);
    prototype[method] = function (this: object, ...args: unknown[]): unknown {
      const result: unknown = original.apply(this, args);
      after(this, result, args);
      return result;
    };
    this.undo.push(() => void (prototype[method] = original));
  }

  /** Counts since `since`, or since the beginning. */
  read(since?: Counts): Counts {
    const entries = Object.entries(this.counts).map(([name, n]) => [name, n - (since?.[name as keyof Counts] ?? 0)]);
    return Object.fromEntries(entries) as unknown as Counts;
  }

  memory(): Memory {
    return { bytes: this.bytes, peakBytes: this.peakBytes };
  }

  /** WebGPU is as it was. */
  restore(): void {
    for (const undo of this.undo.splice(0)) undo();
  }
}
