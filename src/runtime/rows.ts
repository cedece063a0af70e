/** Rows of data on the device and the bind groups of the kernels that read them. */
import { bug } from '../errors.ts';
import { isHostSized, keptOutput } from '../plan/references.ts';
import type { Plan } from '../plan/types.ts';
import { BufferPool, type BufferRequest } from './buffers.ts';
import type { Device } from './device.ts';
import type { BindGroups, Encoder } from './encode.ts';
import { BufferUsage } from './gpu-flags.ts';
import type { ProgramName } from './run.ts';
import type { FrameValues } from './scalars.ts';

/** Uploads go in pieces, so that the driver's staging memory stays small. */
const WRITE_CHUNK_BYTES = 16 * 2 ** 20;

export interface RowsRequest {
  readonly programs: readonly ProgramName[];
  /** Bytes of each field that they read. */
  readonly bytes: ReadonlyMap<string, number>;
  /** Entries of the list of row numbers, and rows of what `prefix` keeps. */
  readonly capacity: number;
}

/** Made by `Session.bindRows`. */
export class BoundRows {
  readonly groups: BindGroups;
  private readonly device: Device;
  private readonly plan: Plan;
  private readonly pool: BufferPool;
  private readonly buffers: ReadonlyMap<number, GPUBuffer>;

  constructor(device: Device, plan: Plan, pool: BufferPool, buffers: ReadonlyMap<number, GPUBuffer>, groups: BindGroups) {
    this.device = device;
    this.plan = plan;
    this.pool = pool;
    this.buffers = buffers;
    this.groups = groups;
  }

  /** Copies a field's bytes in, from byte `offset` (a multiple of 4) on. */
  write(field: string, offset: number, data: Uint8Array<ArrayBuffer>): void {
    for (const [index, buffer] of this.buffers) {
      const decl = this.plan.buffers[index]!;
      if (decl.kind === 'data' && decl.field === field) writeBytes(this.device.gpu.queue, buffer, offset, data);
    }
  }

  /** Row numbers, from entry `at` on. */
  writeOrder(order: Uint32Array<ArrayBuffer>, at = 0): void {
    for (const [index, buffer] of this.buffers) if (this.plan.buffers[index]!.kind === 'rows') this.device.gpu.queue.writeBuffer(buffer, at * 4, order);
  }

  /** Copies what a run of `prefix` has worked out: the rows from number `first` on, in order. */
  keep(encoder: GPUCommandEncoder, bufferAt: (index: number) => GPUBuffer, { first, rows }: Pick<FrameValues, 'first' | 'rows'>): void {
    for (const [index, buffer] of this.buffers) {
      const decl = this.plan.buffers[index]!;
      if (decl.kind !== 'kept') continue;
      const { output, rowBytes } = keptOutput(this.plan, decl);
      encoder.copyBufferToBuffer(bufferAt(output.buffer), output.offset, buffer, first * rowBytes, rows * rowBytes);
    }
  }

  /** Frees its buffers; a second call does nothing. */
  release(): void {
    this.pool.freeAll();
  }
}

/** Throws `field-missing`, `out-of-memory`; then nothing is left. */
export async function bindRows(device: Device, plan: Plan, encoder: Encoder, bufferAt: (index: number) => GPUBuffer, request: RowsRequest): Promise<BoundRows> {
  const pool = new BufferPool(device);
  const readers = encoder.rowReaders(request.programs);
  const indices = [...new Set(readers.flatMap((d) => d.bindings.map((b) => b.buffer)))].filter((i) => isHostSized(plan.buffers[i]!));
  const requests = indices.map((i): BufferRequest => {
    const decl = plan.buffers[i]!;
    const bytes = decl.kind === 'rows' ? request.capacity * 4 : decl.kind === 'kept' ? request.capacity * keptOutput(plan, decl).rowBytes : request.bytes.get(decl.field!);
    if (bytes === undefined) throw bug('field-missing', `a program reads field ${decl.field}, which was not given`);
    return { label: decl.name, bytes, usage: BufferUsage.STORAGE | BufferUsage.COPY_DST };
  });
  try {
    const made = await pool.create(requests);
    const buffers = new Map(indices.map((index, i) => [index, made[i]!]));
    const groups: BindGroups = new Map();
    await encoder.bind(readers, (i) => buffers.get(i) ?? bufferAt(i), groups);
    return new BoundRows(device, plan, pool, buffers, groups);
  } catch (error) {
    pool.freeAll();
    throw error;
  }
}

/** A queue write takes multiples of 4 bytes only; the last word of a list of bytes is filled up with zeros. */
function writeBytes(queue: GPUQueue, buffer: GPUBuffer, offset: number, data: Uint8Array<ArrayBuffer>): void {
  const whole = data.byteLength - (data.byteLength % 4);
  for (let at = 0; at < whole; at += WRITE_CHUNK_BYTES) queue.writeBuffer(buffer, offset + at, data, at, Math.min(WRITE_CHUNK_BYTES, whole - at));
  if (whole === data.byteLength) return;
  const tail = new Uint8Array(4);
  tail.set(data.subarray(whole));
  queue.writeBuffer(buffer, offset + whole, tail);
}
