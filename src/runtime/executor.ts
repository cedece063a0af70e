/**
 * Runs the programs of a plan on a device. Buffers, pipelines and bind groups are all made in `createSession`; a submission
 * then only writes scalars, encodes dispatches and copies the log, and its results come back while later ones run.
 */
import { bug, fault } from '../errors.ts';
import { physicalElements } from '../plan/layout.ts';
import { MAX_IN_FLIGHT, sessionBuffers } from '../plan/memory.ts';
import { FRAME_BYTES, argsOf, dispatchesOf } from '../plan/references.ts';
import type { Plan, ProgramOutput, StateEntry } from '../plan/types.ts';
import { BufferPool, readRanges, type BufferRequest } from './buffers.ts';
import type { Device } from './device.ts';
import { Encoder } from './encode.ts';
import { BufferUsage, MAP_READ } from './gpu-flags.ts';
import { widenHalves } from './formats/half.ts';
import { fromPhysical, toPhysical, type TensorData } from './logical.ts';
import { pipelineOf, type Pipeline } from './pipelines.ts';
import { bindRows, type BoundRows, type RowsRequest } from './rows.ts';
import { programOf, readLog, type ProgramName, type Run, type RunLog } from './run.ts';
import { writeFrame } from './scalars.ts';
import { explained } from './shortage.ts';
import { FIRST_WORK, Submission } from './submission.ts';

export interface SessionOptions {
  /** Programs that will be run; others cost nothing. `grad` comes with `prefix`, where there is one. Default: all of the plan. */
  readonly programs?: readonly ProgramName[];
}

const STORAGE = BufferUsage.STORAGE | BufferUsage.COPY_SRC | BufferUsage.COPY_DST;

/**
 * Allocates and compiles everything. Throws `out-of-memory`, `shader-invalid`, `device-lost`; then nothing is left
 * allocated. State starts at zero.
 */
export async function createSession(device: Device, plan: Plan, options: SessionOptions = {}): Promise<Session> {
  const wanted = options.programs ?? (Object.keys(plan.programs) as ProgramName[]);
  const programs = [...new Set<ProgramName>(wanted.includes('grad') ? ['prefix', ...wanted] : wanted)].filter((name) => plan.programs[name] !== undefined);
  const pool = new BufferPool(device);
  try {
    const { own: used, ...sizes } = sessionBuffers(plan, programs);
    const fixed: BufferRequest[] = [
      { label: 'frame', bytes: sizes.frame, usage: BufferUsage.UNIFORM | BufferUsage.COPY_DST },
      { label: 'args', bytes: sizes.args, usage: BufferUsage.UNIFORM | BufferUsage.COPY_DST },
      ...Array.from({ length: MAX_IN_FLIGHT }, () => ({ label: 'log readback', bytes: sizes.readback, usage: BufferUsage.MAP_READ | BufferUsage.COPY_DST })),
    ];
    const own = used.map((i): BufferRequest => ({ label: plan.buffers[i]!.name, bytes: plan.buffers[i]!.bytes, usage: STORAGE }));
    const [frame, args, ...rest] = (await pool.create([...fixed, ...own])) as [GPUBuffer, GPUBuffer, ...GPUBuffer[]];
    device.gpu.queue.writeBuffer(args, 0, argsOf(plan));
    const staging = rest.slice(0, MAX_IN_FLIGHT);
    const buffers = new Map(used.map((index, i) => [index, rest[MAX_IN_FLIGHT + i]!]));

    const modules = new Set(programs.flatMap((name) => [...dispatchesOf(plan.programs[name]!.body)].map((d) => d.module)));
    const pipelines = new Map<number, Pipeline>();
    await Promise.all([...modules].map(async (m) => pipelines.set(m, await pipelineOf(device, plan.modules[m]!))));
    const encoder = new Encoder(device, plan, pipelines, frame, args);
    const session = new Session(device, plan, pool, encoder, { frame, staging, buffers });
    await encoder.bindFixed(programs, (i) => session.bufferAt(i));
    return session;
  } catch (error) {
    pool.freeAll();
    throw explained(error, plan, programs);
  }
}

interface SessionBuffers {
  readonly frame: GPUBuffer;
  readonly staging: readonly GPUBuffer[];
  /** By index of the plan's list. */
  readonly buffers: ReadonlyMap<number, GPUBuffer>;
}

export class Session {
  readonly device: Device;
  readonly plan: Plan;
  private readonly pool: BufferPool;
  private readonly encoder: Encoder;
  private readonly buffers: SessionBuffers;
  private readonly freeStaging: GPUBuffer[];
  private readonly frameWords: Uint32Array<ArrayBuffer>;
  private readonly frameFloats: Float32Array<ArrayBuffer>;
  private readonly rows = new Set<BoundRows>();
  private disposed = false;
  private locked = false;

  /** Use `createSession`. */
  constructor(device: Device, plan: Plan, pool: BufferPool, encoder: Encoder, buffers: SessionBuffers) {
    this.device = device;
    this.plan = plan;
    this.pool = pool;
    this.encoder = encoder;
    this.buffers = buffers;
    this.freeStaging = [...buffers.staging];
    this.frameWords = new Uint32Array((plan.log.slots * FRAME_BYTES) / 4);
    this.frameFloats = new Float32Array(this.frameWords.buffer);
  }

  /** Buffer `index` of the plan's list. Throws for those that come with rows or that no program of the session uses. */
  bufferAt(index: number): GPUBuffer {
    const buffer = this.buffers.buffers.get(index);
    if (!buffer) throw bug('buffer-missing', `buffer ${this.plan.buffers[index]?.name ?? index} is not part of this session`);
    return buffer;
  }

  /**
   * Buffers for rows of data and for their numbers, bound to the programs that will read them. Done before the loop: a step
   * makes nothing. Freed by its `release` or with the session. Throws `out-of-memory`.
   */
  async bindRows(request: RowsRequest): Promise<BoundRows> {
    this.check();
    const rows = await bindRows(this.device, this.plan, this.encoder, (i) => this.bufferAt(i), request);
    this.rows.add(rows);
    return rows;
  }

  /**
   * Encodes `runs` in one compute pass (several where `prefix` is among them) and submits them; resolves with their logs once the device has done them. Runs see
   * the effects of those before them. Where they are more than `work` (see submission.ts) they are handed over in pieces. At most `MAX_IN_FLIGHT` submissions may be
   * unresolved, of at most as many runs as the log has slots.
   */
  async submit(runs: readonly Run[], work = FIRST_WORK): Promise<RunLog[]> {
    this.check();
    if (runs.length === 0) return [];
    const { slots, words: width } = this.plan.log;
    if (runs.length > slots) throw bug('submission-too-long', `${runs.length} runs in one submission; ${slots} fit`);
    const staging = this.freeStaging.pop();
    if (!staging) throw bug('too-many-submissions', `more than ${MAX_IN_FLIGHT} submissions in flight`);
    const bytes = runs.length * width * 4;
    try {
      const verdict = this.encodeAndSubmit(runs, staging, bytes, work);
      // Asked for at once and awaited later: whatever is submitted next must not come in between.
      const mapped = staging.mapAsync(MAP_READ);
      mapped.catch(() => undefined);
      const error = await this.device.guard(verdict);
      if (error) {
        const kernel = await this.encoder.blame(runs.map((run) => ({ run, groups: run.rows?.groups })));
        throw bug('gpu-validation', `${kernel}: ${error.message}`);
      }
      await this.device.guard(mapped);
      const words = new Uint32Array(staging.getMappedRange(0, bytes).slice(0));
      return runs.map((run, i) => readLog(programOf(this.plan, run.program), words.subarray(i * width, (i + 1) * width)));
    } finally {
      staging.unmap();
      this.freeStaging.push(staging);
    }
  }

  private encodeAndSubmit(runs: readonly Run[], staging: GPUBuffer, bytes: number, work: number): Promise<GPUError | null> {
    const { gpu } = this.device;
    gpu.pushErrorScope('validation');
    let verdict: Promise<GPUError | null>;
    try {
      // Queue writes come after earlier submissions, so every submission begins at slot 0.
      runs.forEach((run, slot) => writeFrame(this.plan.frame, run.frame, slot, (slot * FRAME_BYTES) / 4, this.frameWords, this.frameFloats));
      gpu.queue.writeBuffer(this.buffers.frame, 0, this.frameWords, 0, (runs.length * FRAME_BYTES) / 4);
      const submission = new Submission(gpu, work);
      runs.forEach((run, slot) => {
        this.encoder.encode(submission, run, run.rows?.groups, slot);
        if (run.program === 'prefix') run.rows?.keep(submission.commands(), (i) => this.bufferAt(i), run.frame);
      });
      const log = this.plan.buffers.findIndex((b) => b.kind === 'log');
      if (log >= 0) submission.commands().copyBufferToBuffer(this.bufferAt(log), 0, staging, 0, bytes);
      submission.handOver();
    } finally {
      verdict = gpu.popErrorScope();
      verdict.catch(() => undefined);
    }
    return verdict;
  }

  /** The tensors in logical (PyTorch's) row-major order, as they are after everything submitted so far. */
  async readState(entries: readonly StateEntry[]): Promise<TensorData[]> {
    this.check();
    return this.readTensors(entries, 1);
  }

  /** Sets a tensor from logical order; padding becomes zero. Takes effect before anything submitted later. */
  writeState(entry: StateEntry, data: TensorData): void {
    this.check();
    this.device.gpu.queue.writeBuffer(this.bufferAt(entry.buffer), entry.offset, toPhysical(entry, data));
  }

  /** Copies whole buffers of the plan's list, [from, to] of one size each, behind everything submitted so far. */
  copyBuffers(pairs: readonly (readonly [number, number])[]): void {
    this.check();
    const { gpu } = this.device;
    const encoder = gpu.createCommandEncoder({ label: 'copy' });
    for (const [from, to] of pairs) encoder.copyBufferToBuffer(this.bufferAt(from), 0, this.bufferAt(to), 0, this.plan.buffers[from]!.bytes);
    gpu.queue.submit([encoder.finish()]);
  }

  /** An output of the program's last run in logical order, `rows` rows of it. Valid until another program runs. */
  async readOutput(program: ProgramName, name: string, rows: number): Promise<TensorData> {
    const output = programOf(this.plan, program).outputs.find((o) => o.name === name);
    if (!output) throw bug('output-missing', `program ${program} has no output ${name}`);
    return (await this.readOutputs([output], rows))[0]!;
  }

  async readOutputs(outputs: readonly ProgramOutput[], rows: number): Promise<TensorData[]> {
    this.check();
    return this.readTensors(outputs, rows);
  }

  private async readTensors(tensors: readonly (StateEntry | ProgramOutput)[], rows: number): Promise<TensorData[]> {
    const ranges = tensors.map((t) => ({ buffer: this.bufferAt(t.buffer), offset: t.offset, bytes: isHalf(t) ? 4 * Math.ceil(physicalElements(t.layout, rows) / 2) : 4 * physicalElements(t.layout, rows) }));
    const words = await readRanges(this.device, ranges);
    return tensors.map((t, i) => fromPhysical(t, isHalf(t) ? widenHalves(words[i]!, physicalElements(t.layout, rows)) : words[i]!, rows));
  }

  /** For one user at a time, because a second training run would mix its state with the first one's. Gives the key back. */
  lock(): () => void {
    this.check();
    if (this.locked) throw fault('internal', 'busy', 'this session is being trained already');
    this.locked = true;
    return () => void (this.locked = false);
  }

  /** Fills every slab with `word`: activations are undefined at the start of a program, and no program may mind. */
  fillSlabs(word: number): void {
    this.check();
    for (const [i, buffer] of this.buffers.buffers) {
      const { kind, bytes } = this.plan.buffers[i]!;
      if (kind === 'slab') this.device.gpu.queue.writeBuffer(buffer, 0, new Uint32Array(bytes / 4).fill(word));
    }
  }

  /** Frees everything; a second call does nothing. Any other use afterwards is an error. */
  dispose(): void {
    if (this.disposed) return;
    this.disposed = true;
    for (const rows of this.rows) rows.release();
    this.pool.freeAll();
  }

  private check(): void {
    if (this.disposed) throw fault('internal', 'disposed', 'this session has been disposed');
  }
}

function isHalf(tensor: StateEntry | ProgramOutput): boolean {
  return 'format' in tensor && tensor.format === 'f16';
}
