/** From scheduled kernels to the plan: memory, WGSL, dispatches with their provenance. */
import type { Location } from '../errors.ts';
import { emitKernel, subgroupOf } from '../shaders/emit.ts';
import type { DataSpec } from '../plan/data-spec.ts';
import { sha256 } from '../plan/hash.ts';
import type { MatrixShape } from '../plan/matrix.ts';
import { ARGS_WORDS, dispatchesOf } from '../plan/references.ts';
import {
  type BufferDecl,
  type Counter,
  type Dispatch,
  type FrameField,
  type LogShape,
  type LogWord,
  type Origin,
  type Program,
  type ProgramNode,
  type ProgramOutput,
  type Requirements,
  type ShaderModule,
} from '../plan/types.ts';
import type { NodeOrigin } from './graph/ir.ts';
import type { Kernel } from './kernel/ir.ts';
import { kernelKey } from './kernel/key.ts';
import type { StateMemory } from './memory/arenas.ts';
import { activationsOf, layoutOf } from './memory/activations.ts';
import { placeActivations, type SlabPlace } from './memory/slabs.ts';
import { tensorKey, type LoopSpan, type Tensor } from './passes/lower.ts';
import type { CompiledProgram, ScheduledKernel } from './passes/pipeline.ts';
import { countParts, partsOf } from './parts.ts';
import type { Target } from './target.ts';
import { flopsOf, hostBytes } from './work.ts';

export type ProgramName = 'prefix' | 'grad' | 'update' | 'eval' | 'predict';

export interface AssembleInput {
  readonly programs: readonly { readonly name: ProgramName; readonly compiled: CompiledProgram; readonly log: readonly LogWord[] }[];
  readonly memory: StateMemory;
  readonly spec: DataSpec;
  readonly target: Target;
  readonly frame: readonly FrameField[];
  readonly maxRows: number;
  readonly log: LogShape;
  /** False: every activation keeps bytes of its own. */
  readonly alias: boolean;
  /** How much is done to place activations closely; see slabs.ts. */
  readonly effort?: number;
  /** Every activation is an output. */
  readonly keepAll: boolean;
  /** The most FLOPs of a dispatch. */
  readonly longest: number;
}

export interface Assembled {
  readonly buffers: readonly BufferDecl[];
  readonly modules: readonly ShaderModule[];
  readonly args: readonly number[];
  readonly counters: readonly Counter[];
  readonly programs: Readonly<Partial<Record<ProgramName, Program>>>;
  readonly origins: readonly Origin[];
  readonly requires: Requirements;
}

interface Place {
  readonly buffer: number;
  readonly offset: number;
  readonly size: number | null;
}

export class Assembly {
  private readonly input: AssembleInput;
  private readonly origins: Origin[] = [];
  private readonly originByKey = new Map<string, number>();
  private readonly originByObject = new Map<NodeOrigin, number>();
  private readonly modules: ShaderModule[] = [];
  private readonly moduleByHash = new Map<string, number>();
  private readonly moduleByKey = new Map<string, { readonly module: number; readonly grid: Dispatch['grid'] }>();
  private readonly args: number[] = [];
  private readonly counters: Counter[] = [];
  private readonly argsByText = new Map<string, number>();
  private readonly features = new Set<string>();
  private subgroupSize = 0;
  private readonly matrices = new Map<string, MatrixShape>();

  constructor(input: AssembleInput) {
    this.input = input;
  }

  /** Index of an origin in the plan's table. */
  origin(from: NodeOrigin): number {
    const met = this.originByObject.get(from);
    if (met !== undefined) return met;
    const origin = originOf(from);
    const key = JSON.stringify(origin);
    const known = this.originByKey.get(key) ?? this.origins.push(origin) - 1;
    this.originByKey.set(key, known);
    this.originByObject.set(from, known);
    return known;
  }

  run(): Assembled {
    const { programs, memory, spec, target } = this.input;
    const logBytes = this.input.log.slots * this.input.log.words * 4;
    const slabs = placeActivations(
      programs.map(({ compiled }) => activationsOf(compiled, this.input.maxRows, this.outputNodes(compiled).map((o) => o.node), this.input.alias)),
      target.limits.maxBufferSize,
      this.input.effort,
    );
    const fields = spec.fields.filter((f) => programs.some(({ compiled }) => fieldsRead(compiled).includes(f.name)));
    const kept = programs.flatMap(({ name, compiled }) => (name === 'prefix' ? compiled.graph.results.flatMap((r) => (r.kind === 'output' ? [r.name] : [])) : []));
    const fixed: BufferDecl[] = [
      ...memory.buffers,
      { name: 'log', kind: 'log', bytes: logBytes },
      { name: 'rows', kind: 'rows', bytes: 0 },
      ...fields.map((f): BufferDecl => ({ name: `data.${f.name}`, kind: 'data', bytes: 0, field: f.name })),
      ...kept.map((name): BufferDecl => ({ name, kind: 'kept', bytes: 0, field: name })),
    ];
    const buffers = [...fixed, ...slabs.bytes.map((bytes, i): BufferDecl => ({ name: `slab.${i}`, kind: 'slab', bytes }))];
    const logBuffer = memory.buffers.length;
    const placeOf = (places: ReadonlyMap<string, SlabPlace>, tensor: Tensor): Place => {
      switch (tensor.kind) {
        case 'log':
          return { buffer: logBuffer, offset: 0, size: logBytes };
        case 'rows':
          return { buffer: logBuffer + 1, offset: 0, size: null };
        case 'data':
          return { buffer: fixed.findIndex((b) => b.kind === 'data' && b.field === tensor.field), offset: 0, size: null };
        case 'kept':
          return { buffer: fixed.findIndex((b) => b.kind === 'kept' && b.field === tensor.name), offset: 0, size: null };
        case 'state': {
          const place = memory.places.get(tensor.key);
          if (!place) throw new Error(`assemble: no place for state ${tensor.key}`);
          return { buffer: place.buffer, offset: place.offset, size: place.bytes };
        }
        default: {
          const place = places.get(tensorKey(tensor));
          if (!place) throw new Error(`assemble: no place for ${tensorKey(tensor)}`);
          return { buffer: fixed.length + place.slab, offset: place.offset, size: place.bytes };
        }
      }
    };
    // Loops' time steps lie behind all that dispatches say themselves, so that is collected first.
    programs.forEach(({ compiled }, i) => {
      for (const kernel of compiled.kernels) {
        if (this.parts(kernel, compiled) > 1) this.dispatches(kernel, compiled, (tensor) => placeOf(slabs.places[i]!, tensor));
        else if (kernel.args.length > 0) this.argsAt(kernel.args);
      }
    });
    const built = programs.map(({ name, compiled, log }, i) => {
      const places = slabs.places[i]!;
      const body = this.body(compiled, (tensor) => placeOf(places, tensor));
      const outputs = this.outputNodes(compiled).map((o): ProgramOutput => {
        const node = compiled.graph.nodes[o.node]!;
        const place = placeOf(places, { kind: 'node', node: o.node });
        return {
          name: o.name,
          shape: node.shape,
          dtype: node.dtype === 'bool' ? 'u32' : node.dtype,
          layout: layoutOf(compiled, o.node),
          ...(compiled.half.has(o.node) ? { format: 'f16' as const } : {}),
          buffer: place.buffer,
          offset: place.offset,
          origin: this.origin(compiled.graph.origins[node.origin]!),
        };
      });
      return [name, { body, reads: fieldsRead(compiled), log, outputs } satisfies Program] as const;
    });
    return {
      buffers,
      modules: this.modules,
      args: this.args,
      counters: this.counters,
      programs: Object.fromEntries(built),
      origins: this.origins,
      requires: this.requirements(buffers, built.map(([, p]) => p)),
    };
  }

  /** The config's outputs; in a checking plan every tensor that a kernel writes, in order. */
  private outputNodes(compiled: CompiledProgram): { readonly name: string; readonly node: number }[] {
    const named = compiled.graph.results.flatMap((r) => (r.kind === 'output' ? [{ name: r.name, node: r.node }] : []));
    if (!this.input.keepAll) return named;
    // Of one kernel the forward pass first.
    const written = compiled.kernels.flatMap((k) => k.tensors.flatMap((t, i) => (t.kind === 'node' && k.kernel.bindings[i]!.access === 'read_write' ? [t.node] : [])).sort((a, b) => a - b));
    return written.map((node) => {
      const { op, origin } = compiled.graph.nodes[node]!;
      const known = named.find((o) => o.node === node);
      return known ?? { name: `${compiled.graph.origins[origin]!.path} ${op} %${node}`, node };
    });
  }

  /** Neighbours that belong to one loop become a repeat. */
  private body(compiled: CompiledProgram, placeOf: (tensor: Tensor) => Place): ProgramNode[] {
    const body: ProgramNode[] = [];
    let open: { readonly loop: LoopSpan; readonly dispatches: Dispatch[] } | undefined;
    for (const kernel of compiled.kernels) {
      const { loop } = kernel;
      const dispatches = this.dispatches(kernel, compiled, placeOf);
      if (!loop) body.push(...dispatches);
      else if (open?.loop === loop) open.dispatches.push(...dispatches);
      else {
        open = { loop, dispatches };
        body.push({ kind: 'repeat', count: loop.count, stride: ARGS_WORDS, body: open.dispatches });
      }
    }
    return body;
  }

  /** One dispatch, or several where one would take too long. */
  private dispatches(scheduled: ScheduledKernel, compiled: CompiledProgram, placeOf: (tensor: Tensor) => Place): Dispatch[] {
    const places = scheduled.tensors.map(placeOf);
    const wanted = this.parts(scheduled, compiled);
    const { module, grid } = this.module(writableTogether(scheduled.kernel, places), scheduled, wanted > 1 ? scheduled.args.length : undefined);
    const nodes = scheduled.members.map((id) => compiled.graph.nodes[id]!);
    const origins = [...new Set(nodes.map((n) => this.origin(compiled.graph.origins[n.origin]!)))];
    const args = scheduled.loop ? this.counterAt(scheduled.loop) : scheduled.args.length > 0 ? this.argsAt(scheduled.args) : undefined;
    const flops = flopsOf(scheduled, compiled.graph, this.input.maxRows);
    const whole: Dispatch = {
      kind: 'dispatch',
      module,
      grid,
      bindings: places.map((place, i) => {
        const tensor = scheduled.tensors[i]!;
        return tensor.kind === 'node' ? { ...place, shape: compiled.graph.nodes[tensor.node]!.shape } : place;
      }),
      ...(args === undefined ? {} : { args }),
      origins,
      label: `${[...new Set(origins.map((o) => this.origins[o]!.path))].slice(0, 3).join(', ')}: ${scheduled.kernel.name}, ${this.origins[origins[0]!]!.phase}`,
      flops,
      bytes: places.reduce((sum, p, i) => sum + (p.size ?? hostBytes(scheduled.tensors[i]!, compiled.graph, this.input.spec, this.input.maxRows)), 0),
    };
    if (wanted === 1) return [whole];
    const parts = partsOf(grid, this.input.maxRows, wanted);
    return parts.map((part) => ({ ...whole, part, args: this.argsAt([...scheduled.args, part.from]), flops: flops / parts.length, bytes: whole.bytes / parts.length }));
  }

  /** In how many parts a kernel runs. What runs in a loop has the time step in its args, and is one. */
  private parts(scheduled: ScheduledKernel, compiled: CompiledProgram): number {
    return scheduled.loop ? 1 : countParts(flopsOf(scheduled, compiled.graph, this.input.maxRows), this.input.longest);
  }

  private module(kernel: Kernel, scheduled: ScheduledKernel, partWord?: number): { readonly module: number; readonly grid: Dispatch['grid'] } {
    const key = `${kernelKey(kernel, scheduled.schedule)}${partWord === undefined ? '' : `|part ${partWord}`}`;
    const known = this.moduleByKey.get(key);
    if (known) return known;
    const { target, frame, maxRows } = this.input;
    const emitted = emitKernel(kernel, scheduled.schedule, { target, frame, maxRows, ...(partWord === undefined ? {} : { partWord }) });
    emitted.features.forEach((f) => this.features.add(f));
    this.subgroupSize ||= subgroupOf(scheduled.schedule);
    if (scheduled.schedule.kind === 'tile' && scheduled.schedule.matrix) this.matrices.set(JSON.stringify(scheduled.schedule.matrix), scheduled.schedule.matrix);
    const hash = sha256(emitted.wgsl);
    let module = this.moduleByHash.get(hash);
    if (module === undefined) {
      const { wgsl, bindings, workgroupBytes, invocations } = emitted;
      module = this.modules.push({ hash, name: kernel.name, wgsl, entry: 'main', bindings, workgroupBytes, invocations }) - 1;
      this.moduleByHash.set(hash, module);
    }
    const made = { module, grid: emitted.grid };
    this.moduleByKey.set(key, made);
    return made;
  }

  /** Word offset of a slice of `args`; equal slices are one. */
  private argsAt(words: readonly number[]): number {
    const text = words.join(',');
    const known = this.argsByText.get(text);
    if (known !== undefined) return known;
    const at = this.args.length;
    this.args.push(...words, ...new Array<number>(Math.ceil(words.length / ARGS_WORDS) * ARGS_WORDS - words.length).fill(0));
    this.argsByText.set(text, at);
    return at;
  }

  /** Word at which the slices with the time steps of a loop begin, behind all that dispatches say themselves. */
  private counterAt({ count, reverse }: LoopSpan): number {
    const [first, step] = reverse ? [count - 1, -1] : [0, 1];
    const known = this.counters.find((c) => c.count === count && c.step === step);
    if (known) return known.at;
    const at = this.counters.reduce((end, c) => Math.max(end, c.at + c.count * ARGS_WORDS), this.args.length);
    this.counters.push({ at, count, first, step });
    return at;
  }

  private requirements(buffers: readonly BufferDecl[], programs: readonly Program[]): Requirements {
    const bindings = programs.flatMap((p) => [...dispatchesOf(p.body)].flatMap((d) => d.bindings));
    const largest = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0);
    return {
      target: this.input.target.name,
      features: [...this.features].sort(),
      limits: {
        maxStorageBuffersPerShaderStage: largest(this.modules.map((m) => m.bindings.filter((b) => b.type === 'read' || b.type === 'read_write').length)),
        maxStorageBufferBindingSize: largest(bindings.map((b) => b.size ?? 0)),
        maxBufferSize: largest(buffers.map((b) => b.bytes)),
        maxComputeWorkgroupStorageSize: largest(this.modules.map((m) => m.workgroupBytes)),
        maxComputeInvocationsPerWorkgroup: largest(this.modules.map((m) => m.invocations)),
      },
      ...(this.subgroupSize > 0 ? { subgroupSize: this.subgroupSize } : {}),
      ...(this.matrices.size > 0 ? { matrices: [...this.matrices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, shape]) => shape) } : {}),
    };
  }
}

function fieldsRead(compiled: CompiledProgram): string[] {
  return [...new Set(compiled.kernels.flatMap((k) => k.tensors.flatMap((t) => (t.kind === 'data' ? [t.field] : []))))].sort();
}

/** One buffer can't be bound for reading and for writing in one dispatch: next to a write, its other ranges are writable too. */
function writableTogether(kernel: Kernel, places: readonly Place[]): Kernel {
  const written = new Set(kernel.bindings.flatMap((b, i) => (b.access === 'read_write' ? [places[i]!.buffer] : [])));
  if (kernel.bindings.every((b, i) => b.access === 'read_write' || !written.has(places[i]!.buffer))) return kernel;
  return { ...kernel, bindings: kernel.bindings.map((b, i) => (written.has(places[i]!.buffer) ? { ...b, access: 'read_write' as const } : b)) };
}

function originOf({ path, type, phase, location }: NodeOrigin): Origin {
  return { path, type, phase, ...place(location) };
}

function place(location: Location | undefined): { file?: string; line?: number } {
  return location ? { file: location.file, line: location.line } : {};
}
