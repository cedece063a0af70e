/**
 * Runs the programs of a plan on a device. Buffers, pipelines and bind groups are all made in `createSession`; a submission
 * then only writes scalars, encodes dispatches and copies the log, and its results come back while later ones run.
 */
import { fault } from '../errors.ts';
import { FRAME_BYTES, dispatchesOf } from '../plan/references.ts';
import { LOG_SLOTS, LOG_WORDS, type Dispatch, type Grid, type Plan, type Program, type ProgramNode, type ProgramOutput, type StateEntry } from '../plan/types.ts';
import { BufferPool, readRanges, type BufferRequest } from './buffers.ts';
import type { Device } from './device.ts';
import { BufferUsage, MAP_READ } from './gpu-flags.ts';
import { fromPhysical, toPhysical, type TensorData } from './logical.ts';
import { bindGroupOf, pipelineOf, type Pipeline } from './pipelines.ts';
import { writeFrame, type FrameValues } from './scalars.ts';

export type ProgramName = 'grad' | 'update' | 'eval' | 'predict';

/** One run of a program within a submission. */
export interface Run {
  readonly program: ProgramName;
  /** The rows it reads; absent for programs that read no data. */
  readonly rows?: BoundRows;
  readonly frame: FrameValues;
}

/** What a run logged, by meaning. `status` is 0 where there is none. */
export interface RunLog {
  readonly loss?: number;
  readonly weight?: number;
  readonly gradNorm?: number;
  readonly status: number;
  readonly metrics: Readonly<Record<string, number>>;
}

export interface SessionOptions {
  /** Programs that will be run; others cost nothing. Default: all of the plan. */
  readonly programs?: readonly ProgramName[];
}

/** Submissions whose logs have not come back yet; one more than that waits for nothing but is refused. */
export const MAX_IN_FLIGHT = 4;

/** Workgroups along one dimension; more are spread over a second one. */
const MAX_GROUPS = 65_535;

const STORAGE = BufferUsage.STORAGE | BufferUsage.COPY_SRC | BufferUsage.COPY_DST;
const ARGS_ALIGN = 256;

/** Uploads go in pieces, so that the driver's staging memory stays small. */
const WRITE_CHUNK_BYTES = 16 * 2 ** 20;

/**
 * Allocates and compiles everything. Throws `out-of-memory`, `shader-invalid`, `device-lost`; then nothing is left
 * allocated. State starts at zero.
 */
export async function createSession(device: Device, plan: Plan, options: SessionOptions = {}): Promise<Session> {
  const names = (options.programs ?? (Object.keys(plan.programs) as ProgramName[])).filter((name) => plan.programs[name] !== undefined);
  const pool = new BufferPool(device);
  try {
    // Undefined stands for buffers that come with the rows.
    const used = buffersUsed(plan, names);
    const requests = plan.buffers.flatMap((decl, i): BufferRequest[] =>
      decl.kind === 'data' || decl.kind === 'rows' || !used.has(i) ? [] : [{ label: decl.name, bytes: decl.bytes, usage: STORAGE }],
    );
    const fixed: BufferRequest[] = [
      { label: 'frame', bytes: LOG_SLOTS * FRAME_BYTES, usage: BufferUsage.UNIFORM | BufferUsage.COPY_DST },
      { label: 'args', bytes: Math.ceil((plan.args.length * 4 + 1) / ARGS_ALIGN) * ARGS_ALIGN, usage: BufferUsage.UNIFORM | BufferUsage.COPY_DST },
      ...Array.from({ length: MAX_IN_FLIGHT }, () => ({ label: 'log readback', bytes: LOG_SLOTS * LOG_WORDS * 4, usage: BufferUsage.MAP_READ | BufferUsage.COPY_DST })),
    ];
    const made = await pool.create([...fixed, ...requests]);
    const [frame, args, ...rest] = made as [GPUBuffer, GPUBuffer, ...GPUBuffer[]];
    const staging = rest.splice(0, MAX_IN_FLIGHT);
    const buffers = plan.buffers.map((decl, i) => (decl.kind === 'data' || decl.kind === 'rows' || !used.has(i) ? undefined : rest.shift()));
    device.gpu.queue.writeBuffer(args, 0, Uint32Array.from(plan.args));

    const modules = new Set(names.flatMap((name) => [...dispatchesOf(plan.programs[name]!.body)].map((d) => d.module)));
    const pipelines = new Map<number, Pipeline>();
    await Promise.all([...modules].map(async (m) => pipelines.set(m, await pipelineOf(device, plan.modules[m]!))));
    const session = new Session(device, plan, pool, { frame, args, staging, buffers }, pipelines);
    await session.bindPrograms(names);
    return session;
  } catch (error) {
    pool.freeAll();
    throw error;
  }
}

/** State always exists, so that checkpoints are whole; slabs only where a program uses them. */
function buffersUsed(plan: Plan, names: readonly ProgramName[]): Set<number> {
  const used = new Set<number>();
  plan.buffers.forEach((decl, i) => {
    if (decl.kind === 'state' || decl.kind === 'log') used.add(i);
  });
  for (const name of names) {
    for (const dispatch of dispatchesOf(plan.programs[name]!.body)) for (const b of dispatch.bindings) used.add(b.buffer);
    for (const output of plan.programs[name]!.outputs) used.add(output.buffer);
  }
  return used;
}

interface SessionBuffers {
  readonly frame: GPUBuffer;
  readonly args: GPUBuffer;
  readonly staging: GPUBuffer[];
  readonly buffers: readonly (GPUBuffer | undefined)[];
}

type Groups = ReadonlyMap<Dispatch, GPUBindGroup>;

/** Rows of data on the device, bound to the programs that read them. Made by `Session.bindRows`. */
export interface BoundRows {
  /** Row capacity of the `rows` buffer. */
  readonly capacity: number;
  /** Copies a field's bytes in, from byte `offset` (a multiple of 4) on. */
  write(field: string, offset: number, data: Uint8Array<ArrayBuffer>): void;
  /** Row numbers, from entry `at` of the `rows` buffer on. */
  writeOrder(order: Uint32Array<ArrayBuffer>, at?: number): void;
  /** Frees its buffers. */
  release(): void;
}

interface Bound extends BoundRows {
  readonly groups: Groups;
}

export class Session {
  readonly device: Device;
  readonly plan: Plan;
  private readonly pool: BufferPool;
  private readonly gpu: SessionBuffers;
  private readonly pipelines: ReadonlyMap<number, Pipeline>;
  private readonly free: GPUBuffer[];
  private readonly fixedGroups = new Map<Dispatch, GPUBindGroup>();
  private readonly frameWords = new Uint32Array((LOG_SLOTS * FRAME_BYTES) / 4);
  private readonly frameFloats = new Float32Array(this.frameWords.buffer);
  private readonly logBuffer: GPUBuffer | undefined;
  private readonly rowPools = new Set<BufferPool>();
  private disposed = false;

  /** Use `createSession`. */
  constructor(device: Device, plan: Plan, pool: BufferPool, gpu: SessionBuffers, pipelines: ReadonlyMap<number, Pipeline>) {
    this.device = device;
    this.plan = plan;
    this.pool = pool;
    this.gpu = gpu;
    this.pipelines = pipelines;
    this.free = [...gpu.staging];
    this.logBuffer = gpu.buffers[plan.buffers.findIndex((b) => b.kind === 'log')];
  }

  /** Bind groups of the dispatches that read no data; called once, by `createSession`. */
  async bindPrograms(names: readonly ProgramName[]): Promise<void> {
    const jobs = this.dispatches(names).filter((d) => !this.readsRows(d));
    await this.makeGroups(jobs, (i) => this.bufferAt(i), this.fixedGroups);
  }

  /**
   * Buffers for `bytes` of each field and for `capacity` row numbers, bound to `programs`. Throws `out-of-memory`.
   * Done before the loop: a step makes nothing.
   */
  async bindRows(programs: readonly ProgramName[], bytes: ReadonlyMap<string, number>, capacity: number): Promise<BoundRows> {
    this.check();
    const pool = new BufferPool(this.device);
    const jobs = this.dispatches(programs).filter((d) => this.readsRows(d));
    const wanted = [...new Set(jobs.flatMap((d) => d.bindings.map((b) => b.buffer)))].filter((i) => this.hostSized(i));
    const requests = wanted.map((i): BufferRequest => {
      const decl = this.plan.buffers[i]!;
      const size = decl.kind === 'rows' ? capacity * 4 : bytes.get(decl.field!);
      if (size === undefined) throw fault('internal', 'field-missing', `a program reads field ${decl.field}, which was not given`);
      return { label: decl.name, bytes: size, usage: BufferUsage.STORAGE | BufferUsage.COPY_DST };
    });
    try {
      const made = await pool.create(requests);
      const own = new Map(wanted.map((index, i) => [index, made[i]!]));
      const groups = new Map<Dispatch, GPUBindGroup>();
      await this.makeGroups(jobs, (i) => own.get(i) ?? this.bufferAt(i), groups);
      const { queue } = this.device.gpu;
      const bound: Bound = {
        groups,
        capacity,
        write: (field, offset, data) => {
          for (const [index, buffer] of own) if (this.plan.buffers[index]!.field === field) writeBytes(queue, buffer, offset, data);
        },
        writeOrder: (order, at = 0) => {
          for (const [index, buffer] of own) if (this.plan.buffers[index]!.kind === 'rows') queue.writeBuffer(buffer, at * 4, order);
        },
        release: () => {
          pool.freeAll();
          this.rowPools.delete(pool);
        },
      };
      this.rowPools.add(pool);
      return bound;
    } catch (error) {
      pool.freeAll();
      throw error;
    }
  }

  private dispatches(names: readonly ProgramName[]): Dispatch[] {
    return names.flatMap((name) => [...dispatchesOf(this.plan.programs[name]?.body ?? [])]);
  }

  private hostSized(index: number): boolean {
    const kind = this.plan.buffers[index]!.kind;
    return kind === 'data' || kind === 'rows';
  }

  private readsRows(dispatch: Dispatch): boolean {
    return dispatch.bindings.some((b) => this.hostSized(b.buffer));
  }

  private bufferAt(index: number): GPUBuffer {
    const buffer = this.gpu.buffers[index];
    if (!buffer) throw fault('internal', 'buffer-missing', `buffer ${this.plan.buffers[index]?.name ?? index} is not part of this session`);
    return buffer;
  }

  private async makeGroups(dispatches: readonly Dispatch[], bufferAt: (index: number) => GPUBuffer, into: Map<Dispatch, GPUBindGroup>): Promise<void> {
    await Promise.all(
      dispatches.map((dispatch) =>
        this.device.scoped(`binding ${dispatch.label}`, () => {
          const { layout } = this.pipelines.get(dispatch.module)!;
          into.set(dispatch, bindGroupOf(this.device, dispatch, this.plan.modules[dispatch.module]!, layout, bufferAt, this.gpu.frame, this.gpu.args));
        }),
      ),
    );
  }

  /**
   * Encodes `runs` in one compute pass and submits them; resolves with their logs once the device has done them. Runs see
   * the effects of those before them. At most `MAX_IN_FLIGHT` submissions may be unresolved, of at most `LOG_SLOTS` runs.
   */
  async submit(runs: readonly Run[]): Promise<RunLog[]> {
    this.check();
    if (runs.length === 0) return [];
    if (runs.length > LOG_SLOTS) throw fault('internal', 'submission-too-long', `${runs.length} runs in one submission; ${LOG_SLOTS} fit`);
    const staging = this.free.pop();
    if (!staging) throw fault('internal', 'too-many-submissions', `more than ${MAX_IN_FLIGHT} submissions in flight`);
    const { gpu } = this.device;
    let bytes = 0;
    try {
      gpu.pushErrorScope('validation');
      let verdict: Promise<GPUError | null>;
      try {
        // Queue writes come after earlier submissions, so every submission begins at slot 0.
        runs.forEach((run, slot) => writeFrame(this.plan.frame, run.frame, slot, (slot * FRAME_BYTES) / 4, this.frameWords, this.frameFloats));
        gpu.queue.writeBuffer(this.gpu.frame, 0, this.frameWords, 0, (runs.length * FRAME_BYTES) / 4);
        const encoder = gpu.createCommandEncoder({ label: 'step' });
        const pass = encoder.beginComputePass({ label: 'step' });
        runs.forEach((run, slot) => this.encode(pass, this.program(run.program).body, run, slot));
        pass.end();
        bytes = runs.length * LOG_WORDS * 4;
        if (this.logBuffer) encoder.copyBufferToBuffer(this.logBuffer, 0, staging, 0, bytes);
        gpu.queue.submit([encoder.finish()]);
      } finally {
        verdict = gpu.popErrorScope();
        verdict.catch(() => undefined);
      }
      // Not awaited one after the other: the mapping must be asked for before anything else is submitted.
      const mapped = staging.mapAsync(MAP_READ);
      mapped.catch(() => undefined);
      const error = await this.device.guard(verdict);
      if (error) throw fault('internal', 'gpu-validation', `${await this.blame(runs)}: ${error.message}`, { hint: 'This is a bug of Shale: please report it with the configuration.' });
      await this.device.guard(mapped);
      const words = new Uint32Array(staging.getMappedRange(0, bytes).slice(0));
      return runs.map((run, i) => readLog(this.program(run.program), words.subarray(i * LOG_WORDS, (i + 1) * LOG_WORDS)));
    } finally {
      staging.unmap();
      this.free.push(staging);
    }
  }

  private encode(pass: GPUComputePassEncoder, body: readonly ProgramNode[], run: Run, slot: number): void {
    for (const node of body) {
      if (node.kind === 'repeat') for (let i = 0; i < node.count; i++) this.encode(pass, node.body, run, slot);
      else this.encodeDispatch(pass, node, run, slot);
    }
  }

  private encodeDispatch(pass: GPUComputePassEncoder, dispatch: Dispatch, run: Run, slot: number): void {
    const groups = workgroups(dispatch.grid, run.frame.rows);
    if (groups === 0) return;
    const { pipeline, usesFrame } = this.pipelines.get(dispatch.module)!;
    const bindGroup = this.fixedGroups.get(dispatch) ?? (run.rows as Bound | undefined)?.groups.get(dispatch);
    if (!bindGroup) throw fault('internal', 'rows-missing', `${dispatch.label} reads rows that were not bound to it`);
    pass.setPipeline(pipeline);
    pass.setBindGroup(0, bindGroup, usesFrame ? [slot * FRAME_BYTES] : []);
    if (groups <= MAX_GROUPS) pass.dispatchWorkgroups(groups);
    else pass.dispatchWorkgroups(MAX_GROUPS, Math.ceil(groups / MAX_GROUPS));
  }

  /** Which dispatch of an invalid submission is at fault: each one is encoded alone, and none is run. */
  private async blame(runs: readonly Run[]): Promise<string> {
    const { gpu } = this.device;
    for (const run of runs) {
      for (const dispatch of dispatchesOf(this.program(run.program).body)) {
        gpu.pushErrorScope('validation');
        const encoder = gpu.createCommandEncoder();
        const pass = encoder.beginComputePass();
        this.encodeDispatch(pass, dispatch, run, 0);
        pass.end();
        encoder.finish();
        if (await this.device.guard(gpu.popErrorScope())) return `kernel ${dispatch.label} (${run.program})`;
      }
    }
    return 'the submission as a whole';
  }

  private program(name: ProgramName): Program {
    const program = this.plan.programs[name];
    if (!program) throw fault('internal', 'program-missing', `the plan has no program ${name}`);
    return program;
  }

  /** The tensors in logical (PyTorch's) row-major order, as they are after everything submitted so far. */
  async readState(entries: readonly StateEntry[]): Promise<TensorData[]> {
    this.check();
    return this.readTensors(entries, 1);
  }

  /** Sets tensors from logical order; padding becomes zero. Takes effect before anything submitted later. */
  writeState(entry: StateEntry, data: TensorData): void {
    this.check();
    this.device.gpu.queue.writeBuffer(this.bufferAt(entry.buffer), entry.offset, toPhysical(entry, data));
  }

  /** An output of the program's last run in logical order, `rows` rows of it. Valid until another program runs. */
  async readOutput(program: ProgramName, name: string, rows: number): Promise<TensorData> {
    this.check();
    const output = this.program(program).outputs.find((o) => o.name === name);
    if (!output) throw fault('internal', 'output-missing', `program ${program} has no output ${name}`);
    return (await this.readTensors([output], rows))[0]!;
  }

  private async readTensors(tensors: readonly (StateEntry | ProgramOutput)[], rows: number): Promise<TensorData[]> {
    const ranges = tensors.map((t) => ({ buffer: this.bufferAt(t.buffer), offset: t.offset, bytes: t.layout.padded.reduce<number>((n, d) => n * (d ?? rows), 4) }));
    const words = await readRanges(this.device, ranges);
    return tensors.map((t, i) => fromPhysical(t, words[i]!, rows));
  }

  /** Fills every slab with `word`: activations are undefined at the start of a program, and no program may mind. */
  fillSlabs(word: number): void {
    this.check();
    this.plan.buffers.forEach((decl, i) => {
      const buffer = this.gpu.buffers[i];
      if (decl.kind === 'slab' && buffer) this.device.gpu.queue.writeBuffer(buffer, 0, new Uint32Array(decl.bytes / 4).fill(word));
    });
  }

  /** Frees everything; a second call does nothing. Any other use afterwards is an error. */
  dispose(): void {
    if (this.disposed) return;
    this.disposed = true;
    for (const pool of this.rowPools) pool.freeAll();
    this.pool.freeAll();
  }

  private check(): void {
    if (this.disposed) throw fault('internal', 'disposed', 'this session has been disposed');
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

/** ceil((perRow * rows + constant) / divisor) * times. */
export function workgroups(grid: Grid, rows: number): number {
  return Math.ceil((grid.perRow * rows + grid.constant) / grid.divisor) * grid.times;
}

function readLog(program: Program, words: Uint32Array): RunLog {
  const floats = new Float32Array(words.buffer, words.byteOffset, words.length);
  const log: { loss?: number; weight?: number; gradNorm?: number; status: number; metrics: Record<string, number> } = { status: 0, metrics: {} };
  for (const { word, kind, metric, type } of program.log) {
    const value = type === 'u32' ? words[word]! : floats[word]!;
    if (kind === 'metric') log.metrics[metric ?? ''] = value;
    else log[kind === 'grad_norm' ? 'gradNorm' : kind] = value;
  }
  return log;
}
