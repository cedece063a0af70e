/** One program's way from graph to scheduled kernels; the verifier looks at the graph after every pass. */
import type { DataSpec } from '../../plan/data-spec.ts';
import { identityLayout, type Layout } from '../../plan/layout.ts';
import { sharesBlocks } from '../../shaders/tile-shapes.ts';
import { verifyGraph } from '../graph/verify.ts';
import type { Graph, Node, NodeId } from '../graph/ir.ts';
import { ResultIndex } from '../graph/results.ts';
import { opDef } from '../ops/registry.ts';
import type { Target } from '../target.ts';
import { AlikeKernels } from './alike.ts';
import { arrangeAxes } from './axes.ts';
import { partition } from './partition.ts';
import { chooseLayouts, plainLayouts, type StateLayouts } from './layout.ts';
import type { Cluster } from './clusters.ts';
import { lowerAttention } from './attention.ts';
import { halfStored } from './half.ts';
import { lowerCluster, type LoweredKernel, type LowerInput } from './lower.ts';
import { lowerLoop } from './loop.ts';
import { Scheduler, type Scheduled } from './schedules.ts';
import { splitReduction } from './split.ts';
import { ALL_ON, type Passes } from './switches.ts';

export interface PipelineOptions {
  readonly target: Target;
  readonly maxRows: number;
  readonly spec: DataSpec;
  /** Passes that are switched off. Default: none. */
  readonly without?: Passes;
  /** Activations lie in memory as halves. Default false. */
  readonly half?: boolean;
  /** Words of a slot of the log. */
  readonly logWords: number;
  /** Kernels of the programs so far. Default: none. */
  readonly alike?: AlikeKernels<ScheduledKernel>;
  /** Default: the table's schedules. */
  readonly scheduler?: Scheduler;
}

export interface ScheduledKernel extends LoweredKernel, Scheduled {}

/** A program after all graph passes and as kernels. */
export interface CompiledProgram {
  readonly source: Graph;
  readonly graph: Graph;
  readonly layouts: readonly (Layout | undefined)[];
  readonly kernels: readonly ScheduledKernel[];
  /** Nodes that lie in memory as halves. */
  readonly half: ReadonlySet<NodeId>;
}

/** `states` holds the layouts that earlier programs settled; this one adds its wishes. */
export function layOut(graph: Graph, states: StateLayouts, without: Passes = ALL_ON, device?: { readonly target: Target; readonly maxRows: number }): { readonly graph: Graph; readonly layouts: readonly (Layout | undefined)[] } {
  const laid = without.has('layout') ? plainLayouts(graph, states, sharedKey) : chooseLayouts(graph, states, sharedKey, device && ((node) => turnsFactors(graph, node, device.target, device.maxRows)));
  verifyGraph(laid.graph);
  return laid;
}

/** True for products whose tiles lie in workgroup memory: there a factor that lies the other way round costs nothing. */
function turnsFactors(graph: Graph, node: Node, target: Target, maxRows: number): boolean {
  if (node.op !== 'contract' && node.op !== 'conv_input_grad' && node.op !== 'conv') return false;
  if (((node.attrs['groups'] as number | undefined) ?? 1) !== 1) return false;
  return sharesBlocks(opDef(node.op).flops!(node, node.inputs.map((i) => graph.nodes[i]!), maxRows), target);
}

/** Gradients and successors lie as what they belong to. */
export function sharedKey(key: string): string {
  return key.replace(/^(grad|next):/, '');
}

export function kernelsOf(source: Graph, laid: { readonly graph: Graph; readonly layouts: readonly (Layout | undefined)[] }, states: StateLayouts, options: PipelineOptions): CompiledProgram {
  const { graph, layouts } = laid;
  const { target: { limits }, without = ALL_ON } = options;
  const fusion = { maxBindings: limits.maxStorageBuffersPerShaderStage, fuse: !without.has('fuse'), rematerialise: !without.has('rematerialise'), ...(without.has('recompute') ? { recompute: 0 } : {}) };
  const { clusters, set, stored } = partition(graph, layouts, { maxRows: options.maxRows, ...fusion, ride: !without.has('ride') });
  const stateLayout = (key: string): Layout => states.get(sharedKey(key)) ?? flat(graph, key);
  const results = new ResultIndex(graph);
  const half: ReadonlySet<NodeId> = options.half ? halfStored(graph, stored, results) : new Set();
  const input: LowerInput = { graph, results, layouts, stateLayout, set, spec: options.spec, maxRows: options.maxRows, logWords: options.logWords, stored, half };
  const scheduler = options.scheduler ?? new Scheduler({ target: options.target, frame: [], maxRows: options.maxRows });
  const withSchedule = (lowered: LoweredKernel): ScheduledKernel => ({ ...lowered, ...scheduler.of(lowered.kernel) });
  const schedule = (lowered: LoweredKernel): ScheduledKernel => {
    return withSchedule({ ...lowered, kernel: arrangeAxes(lowered.kernel) });
  };
  const make = (cluster: Cluster, id: string): ScheduledKernel[] => {
    if (cluster.kind === 'attention') return [withSchedule(lowerAttention(cluster, input))];
    const lowered = lowerCluster(cluster, input);
    const arranged = { ...lowered, kernel: arrangeAxes(lowered.kernel) };
    const parts = !without.has('split') ? splitReduction(arranged, cluster.kind === 'product', options.target, id) : [arranged];
    return parts.map(schedule);
  };
  const alike = options.alike ?? new AlikeKernels<ScheduledKernel>();
  const kernels = clusters.flatMap((cluster, i) => {
    // Within a loop a second kernel costs a dispatch for every step: its sums stay whole.
    if (cluster.kind === 'loop') return lowerLoop(cluster, input, { ...fusion, without }, `loop${i}`).map(schedule);
    return alike.of(cluster, input, String(i), () => make(cluster, String(i)));
  });
  return { source, graph, layouts, kernels, half };
}

/** Arenas and control words are flat. */
function flat(graph: Graph, key: string): Layout {
  const node = graph.nodes.find((n) => n.op === 'state' && n.attrs['key'] === key);
  const result = graph.results.find((r) => r.kind === 'state' && r.state === key);
  const shape = node?.shape ?? (result && graph.nodes[result.node]!.shape);
  if (!shape) throw new Error(`pipeline: no state ${key}`);
  return identityLayout(shape);
}
