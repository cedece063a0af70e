/** A compilation in numbers, layer by layer: what `shale inspect` shows. */
import type { Compilation } from '../../compiler/compile.ts';
import type { Graph } from '../../compiler/graph/ir.ts';
import { opDef } from '../../compiler/ops/registry.ts';
import type { Shape } from '../../plan/layout.ts';
import { sessionBytes } from '../../plan/memory.ts';
import { dispatchesOf, runsOf } from '../../plan/references.ts';
import type { Dispatch, Plan } from '../../plan/types.ts';

export interface LayerRow {
  readonly path: string;
  readonly type: string;
  readonly shape: Shape;
  /** Elements of the parameters that it made; a shared one counts where it was made. */
  readonly parameters: number;
  /** Forward, of one row; a multiply-add counts 2. */
  readonly flops: number;
  /** Bytes of activations that its kernels write, at the full batch; 0 where it is fused into another's. */
  readonly bytes: number;
  /** Names of its kernels, in order. */
  readonly forward: readonly string[];
  readonly backward: readonly string[];
}

export interface Summary {
  readonly layers: readonly LayerRow[];
  /** How often frozen layers run in training, and why. */
  readonly frozenLayers?: string;
  /** What the plan says was chosen: passes that are off, kernels that were tuned, the device's class. */
  readonly choices: Plan['choices'];
  /** What is done to keep to `train.memory_limit`. */
  readonly memory?: string;
  readonly totals: {
    readonly parameters: number;
    readonly frozen: number;
    readonly flops: number;
    /** Of one training step at the full batch; absent where there is no `train` section. */
    readonly step?: { readonly flops: number; readonly dispatches: number; readonly kernels: number };
    readonly stateBytes: number;
    readonly slabBytes: number;
    /** What a session takes of the device: these two, the log and its readback, scalars. Rows of data come on top. */
    readonly deviceBytes: number;
  };
}

export function summarise({ plan, model }: Compilation): Summary {
  const program = plan.programs.grad ?? plan.programs.predict;
  const dispatches = [...dispatchesOf(plan.programs.prefix?.body ?? []), ...dispatchesOf(program.body)];
  const graph = model.g.finish();
  const layers = model.layers.map((layer): LayerRow => ({
    path: layer.path,
    type: layer.type,
    shape: layer.shape,
    parameters: layer.parameters.reduce((n, name) => n + elements(plan.state.find((s) => s.role === 'parameter' && s.name === name)?.shape ?? []), 0),
    flops: forwardFlops(graph, layer.path),
    bytes: dispatches.filter((d) => writerOf(plan, d) === layer.path).reduce((n, d) => n + slabBytesWritten(plan, d), 0),
    forward: kernelsOf(plan, dispatches, layer.path, 'forward'),
    backward: kernelsOf(plan, dispatches, layer.path, 'backward'),
  }));
  const parameters = plan.state.filter((s) => s.role === 'parameter');
  const sum = (entries: typeof parameters) => entries.reduce((n, s) => n + elements(s.shape), 0);
  const memory = sessionBytes(plan);
  return {
    layers,
    ...frozenLayers(plan),
    choices: plan.choices,
    ...memoryLimit(plan),
    totals: {
      parameters: sum(parameters),
      frozen: sum(parameters.filter((s) => s.trainable === false)),
      flops: layers.reduce((n, layer) => n + layer.flops, 0),
      ...(plan.programs.update === undefined ? {} : { step: stepOf([...runsOf(program.body), ...runsOf(plan.programs.update.body)]) }),
      stateBytes: memory.state,
      slabBytes: memory.activations,
      deviceBytes: memory.total,
    },
  };
}

/** What the compiler says of them, for whoever shows it. */
export function frozenLayers({ choices }: Plan): { readonly frozenLayers?: string } {
  const said = choices['frozen layers'];
  return said === undefined ? {} : { frozenLayers: said };
}

/** What the compiler did to keep to the limit, if there is one. */
export function memoryLimit({ choices }: Plan): { readonly memory?: string } {
  const said = choices['memory'];
  return said === undefined ? {} : { memory: said };
}

function stepOf(runs: readonly { readonly dispatch: Dispatch; readonly times: number }[]): { flops: number; dispatches: number; kernels: number } {
  const total = (of: (d: Dispatch) => number): number => runs.reduce((n, { dispatch, times }) => n + times * of(dispatch), 0);
  return { flops: total((d) => d.flops), dispatches: total(() => 1), kernels: new Set(runs.map(({ dispatch }) => dispatch.module)).size };
}

function elements(shape: Shape): number {
  return shape.reduce<number>((n, d) => n * (d === 'N' ? 1 : d), 1);
}

function forwardFlops(graph: Graph, path: string): number {
  return graph.nodes
    .filter((node) => graph.origins[node.origin]!.path === path)
    .reduce((n, node) => {
      const op = opDef(node.op);
      if (op.kind === 'source' || op.kind === 'movement') return n;
      return n + (op.flops?.(node, node.inputs.map((i) => graph.nodes[i]!), 1) ?? elements(node.shape));
    }, 0);
}

/** Distinct kernel names of the dispatches that a layer has a part in. */
function kernelsOf(plan: Plan, dispatches: readonly Dispatch[], path: string, phase: 'forward' | 'backward'): string[] {
  const mine = dispatches.filter((d) => phaseOf(plan, d) === phase && d.origins.some((o) => plan.origins[o]!.path === path));
  return [...new Set(mine.map((d) => plan.modules[d.module]!.name))];
}

/** A fused kernel that does some of the backward pass ahead of time still belongs to the forward pass; what is worked out again belongs to the backward pass. */
function phaseOf(plan: Plan, dispatch: Dispatch): string {
  const phases = dispatch.origins.map((o) => plan.origins[o]!.phase);
  return phases.includes('forward') ? 'forward' : phases[0] === 'recompute' ? 'backward' : (phases[0] ?? '');
}

/** The layer that a forward kernel's result belongs to: the last one fused into it. */
function writerOf(plan: Plan, dispatch: Dispatch): string | undefined {
  return dispatch.origins.map((o) => plan.origins[o]!).findLast(({ phase }) => phase === 'forward')?.path;
}

function slabBytesWritten(plan: Plan, dispatch: Dispatch): number {
  const storage = plan.modules[dispatch.module]!.bindings.filter(({ type }) => type === 'read' || type === 'read_write');
  return dispatch.bindings.reduce((n, b, i) => n + (storage[i]!.type === 'read_write' && plan.buffers[b.buffer]!.kind === 'slab' ? (b.size ?? 0) : 0), 0);
}
