/** How fusion sees the ops: what starts a kernel, what is read where it is needed, what is dear enough to be kept. */
import type { Graph, Node, NodeId } from '../graph/ir.ts';
import { attentionKey } from '../ops/attention-parts.ts';
import { loopKey } from '../ops/loop.ts';
import { opDef } from '../ops/registry.ts';

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

/** For results of ops that have several: the kind of their cluster, and a key that those of one op share. */
export function severalResults(node: Node): { readonly kind: 'loop' | 'attention'; readonly key: string } | undefined {
  if (opDef(node.op).loop) return { kind: 'loop', key: loopKey(node) };
  return node.op === 'attention' || node.op === 'attention_grad' ? { kind: 'attention', key: attentionKey(node) } : undefined;
}
