/** What it costs to work out again a value that is not in memory. */
import { opDef } from '../ops/registry.ts';
import type { Graph, NodeId } from '../graph/ir.ts';
import { LOOKUPS } from './trace.ts';

const EXPENSIVE = new Set(['exp', 'log', 'tanh', 'sigmoid', 'softplus', 'erf', 'pow', 'sin', 'cos', 'sqrt', 'rsqrt', 'div', 'mod']);

/** Rough operations an element, down to what is in memory. */
export function recomputeCost(graph: Graph, id: NodeId, inMemory: (id: NodeId) => boolean, seen = new Set<NodeId>()): number {
  const node = graph.nodes[id]!;
  if (seen.has(id) || inMemory(id)) return 0;
  seen.add(id);
  // A random mask counts nothing: it is never kept.
  const own = LOOKUPS.has(node.op) ? 2 : opDef(node.op).kind === 'elementwise' ? (EXPENSIVE.has(node.attrs['fn'] as string) ? 6 : 1) : 0;
  return own + node.inputs.reduce((sum, input) => sum + recomputeCost(graph, input, inMemory, seen), 0);
}
