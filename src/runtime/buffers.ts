/** Buffers of one owner: made together, counted, freed together, and none left behind when one of them fails. */
import { fault } from '../errors.ts';
import type { Device } from './device.ts';
import { BufferUsage, MAP_READ } from './gpu-flags.ts';

export interface BufferRequest {
  readonly label: string;
  /** Bytes; rounded up to a multiple of 4. */
  readonly bytes: number;
  /** Bits of GPUBufferUsage. */
  readonly usage: number;
}

export class BufferPool {
  private readonly device: Device;
  private readonly live = new Map<GPUBuffer, number>();

  constructor(device: Device) {
    this.device = device;
  }

  /**
   * All buffers asked for, or a fault `out-of-memory` that names the one that failed, with none of them left. Waits for the
   * device's word, because an allocation fails asynchronously.
   */
  async create(requests: readonly BufferRequest[]): Promise<GPUBuffer[]> {
    const { gpu } = this.device;
    const made: GPUBuffer[] = [];
    const verdicts: Promise<{ request: BufferRequest; error: GPUError | null }>[] = [];
    try {
      for (const request of requests) {
        gpu.pushErrorScope('out-of-memory');
        gpu.pushErrorScope('validation');
        try {
          const size = Math.max(4, Math.ceil(request.bytes / 4) * 4);
          const buffer = gpu.createBuffer({ label: request.label, size, usage: request.usage });
          made.push(buffer);
          this.live.set(buffer, size);
          const { usage } = this.device;
          usage.buffers++;
          usage.bytes += size;
          usage.peakBytes = Math.max(usage.peakBytes, usage.bytes);
        } finally {
          const scopes = Promise.all([gpu.popErrorScope(), gpu.popErrorScope()]);
          const verdict = scopes.then(([invalid, memory]) => ({ request, error: invalid ?? memory }));
          verdict.catch(() => undefined);
          verdicts.push(verdict);
        }
      }
      for (const { request, error } of await this.device.guard(Promise.all(verdicts))) if (error) throw failed(request, error);
      return made;
    } catch (error) {
      for (const buffer of made) this.free(buffer);
      throw error instanceof Error && error.name === 'ShaleError' ? error : failed(requests[Math.min(made.length, requests.length - 1)]!, error);
    }
  }

  free(buffer: GPUBuffer): void {
    const size = this.live.get(buffer);
    if (size === undefined) return;
    this.live.delete(buffer);
    this.device.usage.buffers--;
    this.device.usage.bytes -= size;
    buffer.destroy();
  }

  freeAll(): void {
    for (const buffer of [...this.live.keys()]) this.free(buffer);
  }
}

function failed(request: BufferRequest, cause: unknown) {
  const why = cause instanceof Error || (typeof cause === 'object' && cause !== null && 'message' in cause) ? `: ${(cause as { message: string }).message}` : '';
  return fault('device', 'out-of-memory', `no memory on the device for ${request.label} (${request.bytes} bytes)${why}`, {
    hint: 'Lower data.batch_size, or choose another device.',
    cause,
  });
}

export interface Range {
  readonly buffer: GPUBuffer;
  /** Bytes, multiples of 4. */
  readonly offset: number;
  readonly bytes: number;
}

/** Ranges are read through staging buffers of at most this size, unless a single one is larger. */
const READ_CHUNK_BYTES = 64 * 2 ** 20;

/** The 32-bit words of each range, as they are after everything submitted so far. */
export async function readRanges(device: Device, ranges: readonly Range[]): Promise<Uint32Array<ArrayBuffer>[]> {
  const pool = new BufferPool(device);
  const out: Uint32Array<ArrayBuffer>[] = [];
  const chunks: { ranges: Range[]; bytes: number }[] = [];
  for (const range of ranges) {
    const last = chunks[chunks.length - 1];
    if (last && last.bytes + range.bytes <= READ_CHUNK_BYTES) {
      last.ranges.push(range);
      last.bytes += range.bytes;
    } else chunks.push({ ranges: [range], bytes: range.bytes });
  }
  try {
    for (const chunk of chunks) {
      const [staging] = await pool.create([{ label: 'readback', bytes: chunk.bytes, usage: BufferUsage.MAP_READ | BufferUsage.COPY_DST }]);
      const encoder = device.gpu.createCommandEncoder({ label: 'readback' });
      let at = 0;
      for (const { buffer, offset, bytes } of chunk.ranges) {
        encoder.copyBufferToBuffer(buffer, offset, staging!, at, bytes);
        at += bytes;
      }
      await device.scoped('reading back', () => device.gpu.queue.submit([encoder.finish()]));
      if (at > 0) await device.guard(staging!.mapAsync(MAP_READ));
      const mapped = at > 0 ? staging!.getMappedRange() : new ArrayBuffer(0);
      at = 0;
      for (const { bytes } of chunk.ranges) {
        out.push(new Uint32Array(mapped.slice(at, at + bytes)));
        at += bytes;
      }
      pool.free(staging!);
    }
    return out;
  } finally {
    pool.freeAll();
  }
}
