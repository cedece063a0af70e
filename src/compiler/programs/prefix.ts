/**
 * Divides a training step: what frozen layers make of a row of data is the same in every step, so it becomes a program of
 * its own, `prefix`, that runs once a row, and `grad` reads its results as it reads data. What depends on more than the row
 * and on what is frozen (a random number, the other rows of the batch, a weight that is trained) stays in `grad`.
 */
import { RESIDENT_BYTES, type DataSpec } from '../../plan/data-spec.ts';
import { physicalElements, type Layout } from '../../plan/layout.ts';
import type { AttrValue, Graph, Node, NodeId, NodeOrigin } from '../graph/ir.ts';
import { GraphBuilder } from '../graph/builder.ts';
import type { StateTensor } from '../graph/state.ts';
import { opDef } from '../ops/registry.ts';
import type { StateLayouts } from '../passes/layout.ts';
import { rowMajor } from '../passes/layout-rules.ts';
import { isConstant } from '../passes/op-classes.ts';
import { layOut } from '../passes/pipeline.ts';
import { consumersOf, rewrite } from '../passes/rewrite.ts';
import type { Passes } from '../passes/switches.ts';
import type { Target } from '../target.ts';

/** Floating-point operations that must be saved for each byte that is read instead. */
const WORTH = 4;

export interface PrefixInput {
  readonly states: readonly StateTensor[];
  /** Model buffers that a step changes. */
  readonly updated: ReadonlySet<string>;
  readonly spec: DataSpec;
  readonly target: Target;
  /** How often the run meets each row. */
  readonly epochs: number;
  /** Layouts of the states; the prefix adds its wishes. */
  readonly layouts: StateLayouts;
  /** Passes that are switched off. */
  readonly without: Passes;
}

export interface Division {
  /** Absent where nothing is kept. */
  readonly prefix?: { readonly source: Graph; readonly laid: ReturnType<typeof layOut> };
  /** The program `grad`, without what the prefix does. */
  readonly grad: Graph;
  /** What was done and why, for the reader; absent where no frozen layer works on the data. */
  readonly choice?: string;
}

/** `graph`: the program `grad` with its composites opened. */
export function dividePrefix(graph: Graph, input: PrefixInput): Division {
  if (!input.states.some(({ trainable }) => trainable === false)) return { grad: graph };
  const standing = standings(graph, input);
  const obstacles = obstaclesOf(graph, standing);
  const kept = frontier(graph, standing);
  const anew = obstacles.map((id) => obstacle(graph, id));
  if (kept.length === 0) return { grad: graph, ...(anew.length === 0 ? {} : { choice: `run in every step: ${anew.join(' and ')}` }) };
  if (input.epochs <= 1) return { grad: graph, choice: 'run in every step: no row is met twice' };
  if (input.spec.fields.some((field) => field.pitch !== undefined)) return { grad: graph, choice: 'run in every step: the rows of the data overlap' };

  const trial: StateLayouts = new Map(input.layouts);
  const g = GraphBuilder.from(graph);
  kept.forEach((node, i) => g.result({ kind: 'output', name: `kept.${i}`, node }));
  const source = rewrite(g.finish(), () => undefined).graph;
  const laid = layOut(source, trial, input.without);
  const layouts = laid.graph.results.map(({ node }) => laid.layouts[node] ?? rowMajor(laid.graph.nodes[node]!.shape));
  const names = kept.map((id) => nameOf(graph.origins[graph.nodes[id]!.origin]!)).join(' and ');
  const tooMuch = excess(layouts, input);
  if (tooMuch !== undefined) return { grad: graph, choice: `run in every step: the outputs of ${names} ${tooMuch}` };

  for (const [key, layout] of trial) input.layouts.set(key, layout);
  const bytes = layouts.reduce((n, layout) => n + rowBytes(layout), 0);
  const rest = anew.length === 0 ? '' : `; what is behind them runs in every step: ${anew.join(' and ')}`;
  return { prefix: { source, laid }, grad: readKept(graph, kept, layouts), choice: `run once for each row: the outputs of ${names} are kept, ${bytes} bytes a row${rest}` };
}

/** How a node stands to the step: the same in all of them, unsettled by node `by` although all that it computes with is frozen, or trained. */
type Standing = { readonly kind: 'settled'; readonly frozen: boolean } | { readonly kind: 'unsettled'; readonly by: NodeId } | { readonly kind: 'trained' };

/** `frozen`: a frozen parameter has a part in it. */
function standings(graph: Graph, { states, updated }: Pick<PrefixInput, 'states' | 'updated'>): readonly Standing[] {
  const fixed = new Map(states.filter(({ key, role, trainable }) => (role === 'parameter' ? trainable === false : !updated.has(key))).map((s) => [s.key, s.role === 'parameter']));
  const found: Standing[] = [];
  for (const node of graph.nodes) {
    const inputs = node.inputs.map((id) => found[id]!);
    const unsettled = inputs.find((standing) => standing.kind === 'unsettled');
    if (node.op === 'state') {
      const frozen = fixed.get(node.attrs['key'] as string);
      found.push(frozen === undefined ? { kind: 'trained' } : { kind: 'settled', frozen });
    } else if (inputs.some(({ kind }) => kind === 'trained')) found.push({ kind: 'trained' });
    else if (unsettled !== undefined) found.push(unsettled);
    else if (isUnsettling(graph, node)) found.push({ kind: 'unsettled', by: node.id });
    else found.push({ kind: 'settled', frozen: inputs.some((standing) => standing.kind === 'settled' && standing.frozen) });
  }
  return found;
}

/** True where a row of the result is not a function of the same row of the operands: random numbers, words of the step, other rows, the place in the batch. */
export function isUnsettling(graph: Pick<Graph, 'nodes'>, node: Node): boolean {
  if (node.op === 'random' || node.op === 'frame' || node.op === 'slot' || node.op === 'reverse_rows') return true;
  if (node.op === 'iota') return isBatched(node) && node.attrs['axis'] === 0;
  // Only in front is there a batch, and whoever takes it away has looked at all rows.
  return !isBatched(node) && node.inputs.some((id) => isBatched(graph.nodes[id]!));
}

function isBatched({ shape }: Node): boolean {
  return shape[0] === 'N';
}

/** What keeps work with frozen weights in the step, each once. */
function obstaclesOf(graph: Graph, standing: readonly Standing[]): NodeId[] {
  const found = new Set<NodeId>();
  for (const node of graph.nodes) {
    const own = standing[node.id]!;
    const isWeight = (id: NodeId): boolean => {
      const other = standing[id]!;
      return other.kind === 'settled' && other.frozen && !isBatched(graph.nodes[id]!);
    };
    if (own.kind === 'unsettled' && opDef(node.op).kind === 'reduction' && node.inputs.some(isWeight)) found.add(own.by);
  }
  return [...found];
}

/** Settled values that the rest of the step asks for and that are dear enough, earlier ones first: what follows one cheaply is worked out from it. */
function frontier(graph: Graph, standing: readonly Standing[]): NodeId[] {
  const consumers = consumersOf(graph);
  const wanted = new Set<NodeId>();
  const want = (id: NodeId): void => {
    const node = graph.nodes[id]!;
    const batched = node.inputs.filter((input) => isBatched(graph.nodes[input]!) && !isConstant(graph, input));
    // A test, another view of the same elements or a multiple of them is made of its operands again.
    const isView = opDef(node.op).kind === 'movement' && node.inputs.length === 1 && elements(graph.nodes[batched[0] ?? id]!) <= elements(node);
    const isMultiple = node.op === 'binary' && batched.length === 1;
    if (isView || isMultiple || (node.dtype !== 'f32' && node.dtype !== 'i32')) batched.forEach(want);
    else wanted.add(id);
  };
  for (const node of graph.nodes) {
    const own = standing[node.id]!;
    if (own.kind === 'settled' && own.frozen && isBatched(node) && consumers[node.id]!.some((c) => standing[c.id]!.kind !== 'settled')) want(node.id);
  }
  const kept: NodeId[] = [];
  for (const id of [...wanted].sort((a, b) => a - b)) if (flopsBehind(graph, id, kept) >= WORTH * 4 * elements(graph.nodes[id]!)) kept.push(id);
  return kept;
}

/** Work for one row on `id`, given the nodes `from`. */
function flopsBehind(graph: Graph, id: NodeId, from: readonly NodeId[]): number {
  const seen = new Set(from);
  const walk = (at: NodeId): number => {
    const node = graph.nodes[at]!;
    if (seen.has(at) || !isBatched(node)) return 0;
    seen.add(at);
    const { kind, flops } = opDef(node.op);
    const own = kind === 'source' || kind === 'movement' ? 0 : (flops?.(node, node.inputs.map((i) => graph.nodes[i]!), 1) ?? elements(node));
    return node.inputs.reduce((sum, input) => sum + walk(input), own);
  };
  return walk(id);
}

/** Of a row. */
function elements({ shape }: Node): number {
  return shape.reduce<number>((n, size) => n * (size === 'N' ? 1 : size), 1);
}

/** Why the rows do not fit beside the data; undefined where they do. */
function excess(layouts: readonly Layout[], { spec, target }: PrefixInput): string | undefined {
  const rows = spec.rows.train;
  const data = spec.fields.reduce((n, { shape, format }) => n + shape.reduce((a, b) => a * b, 1) * (format === 'u8' ? 1 : 4), 0);
  const most = Math.min(target.limits.maxStorageBufferBindingSize, target.limits.maxBufferSize);
  const largest = Math.max(...layouts.map(rowBytes));
  const all = layouts.reduce((n, layout) => n + rowBytes(layout), 0);
  if (largest * rows > most) return `would take ${largest * rows} bytes for ${rows} rows, and ${target.name} binds at most ${most} at once`;
  if ((data + all) * rows > RESIDENT_BYTES) return `would take ${all * rows} bytes for ${rows} rows, and with the data there is room for ${RESIDENT_BYTES}`;
  return undefined;
}

function rowBytes(layout: Layout): number {
  return 4 * physicalElements(layout, 1);
}

/** The graph with what is kept read instead of worked out. */
function readKept(graph: Graph, kept: readonly NodeId[], layouts: readonly Layout[]): Graph {
  const { graph: cut } = rewrite(graph, (g, node) => {
    const i = kept.indexOf(node.id);
    if (i < 0) return undefined;
    const { split, perm, padded } = layouts[i]!;
    const layout: AttrValue = { split, perm, padded };
    return g.add('input', [], { field: `kept.${i}`, shape: [...node.shape], dtype: node.dtype, layout });
  });
  // Nobody needs now what led there.
  return rewrite(cut, () => undefined).graph;
}

function obstacle(graph: Graph, id: NodeId): string {
  const node = graph.nodes[id]!;
  const origin = graph.origins[node.origin]!;
  if (origin.path.startsWith('data.')) return '`augment` changes the rows';
  return `${nameOf(origin)} ${node.op === 'random' ? 'draws anew' : 'looks at the batch as a whole'}`;
}

function nameOf({ path, type }: NodeOrigin): string {
  return `\`${path}\` (${type})`;
}
