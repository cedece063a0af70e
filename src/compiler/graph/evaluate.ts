/** Evaluates a graph in float64 with the ops' references: the truth that kernels, passes and gradients are held against. */
import { opDef } from '../ops/registry.ts';
import type { RefContext, RefTensor } from '../ops/op.ts';
import { atRows } from '../ops/tensor.ts';
import type { Graph, Node, NodeId } from './ir.ts';

export interface EvaluationEnv {
  /** N. */
  readonly rows: number;
  /** Rows of a field, [N, ...]. */
  readonly inputs?: Readonly<Record<string, RefTensor>>;
  readonly state?: Readonly<Record<string, RefTensor>>;
  /** Counters of the random numbers; 0 where they are absent. */
  readonly seed?: number;
  readonly step?: number;
  /** Words of the frame besides `rows`, `seed` and `step`. */
  readonly frame?: Readonly<Record<string, number>>;
}

/** The values of the graph's results, in their order. */
export function evaluateGraph(graph: Graph, env: EvaluationEnv): RefTensor[] {
  return evaluateNodes(graph, graph.results.map((r) => r.node), env);
}

/** The values of some nodes; only what they need is evaluated. */
export function evaluateNodes(graph: Pick<Graph, 'nodes'>, wanted: readonly NodeId[], env: EvaluationEnv): RefTensor[] {
  const values = new Map<NodeId, RefTensor>();
  for (const id of ancestors(graph, wanted)) values.set(id, evaluateNode(graph, graph.nodes[id]!, values, env));
  return wanted.map((id) => values.get(id)!);
}

/** The nodes that `wanted` depend on and themselves, in topological order. */
export function ancestors(graph: Pick<Graph, 'nodes'>, wanted: readonly NodeId[]): NodeId[] {
  const needed = new Set<NodeId>(wanted);
  for (let id = Math.max(-1, ...wanted); id >= 0; id--) {
    if (needed.has(id)) for (const input of graph.nodes[id]!.inputs) needed.add(input);
  }
  return [...needed].sort((a, b) => a - b);
}

function evaluateNode(graph: Pick<Graph, 'nodes'>, node: Node, values: ReadonlyMap<NodeId, RefTensor>, env: EvaluationEnv): RefTensor {
  const given = outside(node, env);
  const context: RefContext = {
    rows: env.rows,
    seed: env.seed ?? 0,
    step: env.step ?? 0,
    types: node.inputs.map((i) => graph.nodes[i]!),
    frame(name) {
      const value = { rows: env.rows, seed: env.seed ?? 0, step: env.step ?? 0, ...env.frame }[name];
      if (value === undefined) throw new Error(`evaluate: no frame word ${name}`);
      return value;
    },
  };
  const result = given ?? opDef(node.op).reference(node.inputs.map((i) => values.get(i)!), node.attrs, context);
  const shape = atRows(node.shape, env.rows);
  if (result.shape.length !== shape.length || result.shape.some((d, i) => d !== shape[i])) {
    throw new Error(`evaluate: ${node.op} %${node.id} has shape [${result.shape.join(', ')}] where [${shape.join(', ')}] is its type`);
  }
  return result;
}

/** The value of an input, state or slot node. */
function outside(node: Node, env: EvaluationEnv): RefTensor | undefined {
  if (node.op !== 'input' && node.op !== 'state' && node.op !== 'slot') return undefined;
  const name = node.attrs[node.op === 'input' ? 'field' : 'key'] as string;
  const value = (node.op === 'input' ? env.inputs : env.state)?.[name];
  if (!value) throw new Error(`evaluate: no value for ${node.op} ${name}`);
  return value;
}
