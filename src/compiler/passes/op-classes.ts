/** How fusion sees the ops: what starts a kernel, what is read where it is needed, what is dear enough to be kept. */
import type { Graph, Node, NodeId } from '../graph/ir.ts';

export const PRODUCTS = new Set(['contract', 'conv', 'conv_input_grad', 'conv_weight_grad', 'gather_grad']);
/** Sources and parameters: read where they are needed. */
export const VIRTUAL_SOURCES = new Set(['constant', 'frame', 'iota', 'random', 'state', 'slot']);
/** Work an element above which a value with several readers is kept in memory. */
export const RECOMPUTE_COST = 2;

/** Loaded where it is wanted. */
export function isStored(node: Node): boolean {
  return node.op === 'state' || node.op === 'slot';
}

/** One number in every element, which costs nothing to write again. */
export function isConstant(graph: Graph, id: NodeId): boolean {
  const { op, inputs } = graph.nodes[id]!;
  return op === 'constant' || (op === 'broadcast' && isConstant(graph, inputs[0]!));
}
