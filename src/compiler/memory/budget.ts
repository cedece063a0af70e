/**
 * `train.memory_limit`: where a training step takes more, as little as need be of its forward pass is worked out again in the
 * backward pass instead of being kept. Lifetimes say which choices are worth looking at; what each really takes is then
 * worked out as for any plan, by fusion, lowering and placement, for a dozen of them at most.
 */
import type { Graph, NodeId } from '../graph/ir.ts';
import { recomputeAgain } from '../passes/again.ts';
import type { CompiledProgram } from '../passes/pipeline.ts';
import { argsBytes, MAX_IN_FLIGHT } from '../../plan/memory.ts';
import { ARGS_WORDS, FRAME_BYTES } from '../../plan/references.ts';
import type { LogShape } from '../../plan/types.ts';
import { countParts } from '../parts.ts';
import { flopsOf } from '../work.ts';
import { activationsOf } from './activations.ts';
import type { StateMemory } from './arenas.ts';
import { forwardOf } from './forward.ts';
import { candidatesFor, type Candidate } from './segments.ts';
import { MUCH_EFFORT, placeActivations, type SlabProgram } from './slabs.ts';

/** Plans that are worked out in search of the best. */
const MAX_PLANS = 12;

export interface BudgetInput {
  /** Bytes that a session of the plan may take. */
  readonly limit: number;
  readonly memory: StateMemory;
  readonly log: LogShape;
  /** The program `grad` with everything kept. */
  readonly grad: CompiledProgram;
  /** The other programs; they share the slabs. */
  readonly others: readonly CompiledProgram[];
  readonly kernels: (laid: Pick<CompiledProgram, 'graph' | 'layouts'>) => CompiledProgram;
  readonly maxRows: number;
  readonly maxSlab: number;
  /** FLOPs of the longest dispatch. */
  readonly longest: number;
}

export interface Budget {
  readonly grad: CompiledProgram;
  /** What is worked out again: layers and the arithmetic that is done twice, as a share of the step's. Absent where everything is kept. */
  readonly again?: { readonly layers: string; readonly share: number };
  /** Bytes of a session that keeps everything; a few more than it would take. */
  readonly before: number;
}

/** The training program that fits with least work done twice; the smallest that was found where none fits. */
export function withinBudget(input: BudgetInput): Budget {
  const { grad, maxRows } = input;
  const besides = besidesActivations(input);
  const limit = input.limit - besides;
  const others = input.others.map((program) => activations(program, maxRows));
  const bytesOf = (program: CompiledProgram): number => placeActivations([activations(program, maxRows), ...others], input.maxSlab, MUCH_EFFORT).bytes.reduce((n, size) => n + size, 0);
  const kept = bytesOf(grad);
  const before = besides + kept;
  if (kept <= limit) return { grad, before };

  const candidates = candidatesFor(forwardOf(grad, activations(grad, maxRows), maxRows));
  const tried = new Map<number, { readonly program: CompiledProgram; readonly bytes: number }>([[0, { program: grad, bytes: kept }]]);
  const attempt = (i: number): number => {
    const known = tried.get(i);
    if (known) return known.bytes;
    const program = input.kernels(recomputeAgain(grad, candidates[i]!.chosen));
    const bytes = bytesOf(program);
    tried.set(i, { program, bytes });
    return bytes;
  };
  search(candidates, limit, kept, attempt, () => tried.size <= MAX_PLANS);
  const fitting = [...tried].filter(([, { bytes }]) => bytes <= limit).sort(([a], [b]) => a - b)[0];
  const [index, best] = fitting ?? [...tried].reduce((a, b) => (b[1].bytes < a[1].bytes ? b : a));
  if (index === 0) return { grad, before };
  const work = flopsOfProgram(grad, maxRows);
  return { grad: best.program, again: { layers: layersOf(grad.graph, [...candidates[index]!.chosen.keys()]), share: flopsOfProgram(best.program, maxRows) / work - 1 }, before };
}

function activations(program: CompiledProgram, maxRows: number): SlabProgram {
  return activationsOf(program, maxRows, program.graph.results.flatMap((r) => (r.kind === 'output' ? [r.node] : [])), true);
}

/** Everything that a session allocates but the slabs; of `args`, whose slices are not known yet, a little more than it will be. */
function besidesActivations({ memory, log, grad, others, maxRows, longest }: BudgetInput): number {
  const kernels = [grad, ...others].flatMap((program) => program.kernels.map((kernel) => ({ kernel, flops: flopsOf(kernel, program.graph, maxRows) })));
  const slices = kernels.reduce((n, { kernel, flops }) => n + (kernel.loop ? kernel.loop.count : 2 * ((kernel.args.length > 0 ? 1 : 0) + countParts(flops, longest) - 1)), 0);
  const logBytes = log.slots * log.words * 4;
  return memory.buffers.reduce((n, { bytes }) => n + bytes, 0) + logBytes * (1 + MAX_IN_FLIGHT) + log.slots * FRAME_BYTES + argsBytes(slices * ARGS_WORDS);
}

function flopsOfProgram({ kernels, graph }: CompiledProgram, maxRows: number): number {
  return kernels.reduce((n, kernel) => n + flopsOf(kernel, graph, maxRows) * (kernel.loop?.count ?? 1), 0);
}

/**
 * Choices take less the further back they stand, nearly always. So the first that fits is looked for by halving, from where the
 * estimate says that it is; and before giving up, those that should take least are all tried.
 */
function search(candidates: readonly Candidate[], limit: number, before: number, attempt: (i: number) => number, more: () => boolean): void {
  const last = candidates.length - 1;
  const scale = before / candidates[0]!.alive;
  let [low, high] = [0, last + 1];
  let next = candidates.findIndex(({ alive }) => alive * scale <= limit);
  if (next < 0) next = last;
  while (low + 1 < high && more()) {
    next = Math.min(high - 1, Math.max(low + 1, next));
    if (attempt(next) <= limit) high = next;
    else low = next;
    next = high > last ? Math.max(low + 1, Math.ceil((low + last) / 2)) : (low + high) >> 1;
  }
  if (high <= last) return;
  for (let i = last; i > 0 && more(); i--) attempt(i);
}

/** `conv1 to pool3`, `encoder.0 and 14 more layers`: by their paths, in order. */
function layersOf(graph: Graph, nodes: readonly NodeId[]): string {
  const paths = [...new Set([...nodes].sort((a, b) => a - b).map((id) => graph.origins[graph.nodes[id]!.origin]!.path))];
  if (paths.length === 1) return `layer ${paths[0]!}`;
  return paths.length === 2 ? `layers ${paths.join(' and ')}` : `${paths.length} layers from ${paths[0]!} to ${paths.at(-1)!}`;
}
