/** Canonical names: of kernels, from the ops in them, and of bindings, from the part that a tensor plays. No user text. */
import { opDef } from '../ops/registry.ts';
import type { Graph, Node, NodeId } from '../graph/ir.ts';
import type { Cluster } from './clusters.ts';
import type { Tensor } from './lower.ts';

const OPERANDS: Readonly<Record<string, readonly string[]>> = {
  contract: ['a', 'b'],
  conv: ['x', 'weight'],
  conv_input_grad: ['grad', 'weight'],
  conv_weight_grad: ['x', 'grad'],
  max_pool_grad: ['grad', 'position'],
  max_pool_gather: ['x', 'position'],
  sum_pool_grad: ['grad'],
  border_grad: ['grad'],
  resize_nearest_grad: ['grad'],
  resize_linear_grad: ['grad'],
  gather: ['table', 'ids'],
  gather_grad: ['ids', 'grad'],
  attention: ['query', 'key', 'value', 'visible'],
  attention_grad: ['query', 'key', 'value', 'grad', 'lse', 'delta', 'visible'],
  recurrence: ['x', 'weight', 'bias'],
  recurrence_grad: ['grad', 'weight', 'saved', 'saved'],
};

/** Name of an op's operand in a kernel. */
export function operandName(op: string, operand: number): string {
  return OPERANDS[op]?.[operand] ?? 'x';
}

/** Ops in a name beyond the anchors. */
const NAMED = 4;

/** `conv_add_relu`-like: the reducing ops, then the elementwise ones in graph order, repeated ones once. */
export function kernelName(graph: Graph, cluster: Cluster, members: readonly NodeId[]): string {
  const words = new Set(cluster.anchors.map((id) => word(graph.nodes[id]!)));
  for (const id of members) {
    if (words.size >= NAMED) break;
    const node = graph.nodes[id]!;
    if (opDef(node.op).kind === 'elementwise') words.add(word(node));
  }
  return [...words].join('_');
}

function word(node: Node): string {
  if (node.op === 'reduce') return node.attrs['fn'] as string;
  return node.op === 'unary' || node.op === 'binary' ? (node.attrs['fn'] as string) : node.op;
}

/** The part a tensor plays: the operand of the kernel's first op that it is, else its own kind. */
export function roleOf(graph: Graph, tensor: Tensor, cluster: Cluster, write: boolean): string {
  switch (tensor.kind) {
    case 'data':
    case 'kept':
    case 'rows':
    case 'log':
      return tensor.kind;
    case 'partial':
      return 'partial';
    case 'state': {
      const operand = operandRole(graph, cluster, (node) => node.op === 'state' && node.attrs['key'] === tensor.key);
      return operand ?? stateRole(tensor.key);
    }
    case 'node':
      return write ? 'out' : (operandRole(graph, cluster, (node) => node.id === tensor.node) ?? 'x');
  }
}

function operandRole(graph: Graph, cluster: Cluster, is: (node: Node) => boolean): string | undefined {
  for (const anchor of cluster.anchors) {
    const node = graph.nodes[anchor]!;
    const names = OPERANDS[node.op] ?? ['x'];
    const position = node.inputs.findIndex((input) => reaches(graph, input, is));
    if (position >= 0) return names[position] ?? 'x';
  }
  return undefined;
}

/** Through movements only. */
function reaches(graph: Graph, id: NodeId, is: (node: Node) => boolean): boolean {
  const node = graph.nodes[id]!;
  return is(node) || (opDef(node.op).kind === 'movement' && node.inputs.some((i) => reaches(graph, i, is)));
}

/** `weight` of `fc1.weight`, `grad_weight` of `grad:fc1.weight`: layers name their parameters, users don't. */
export function stateRole(key: string): string {
  const [kind, path] = key.includes(':') ? (key.split(':', 2) as [string, string]) : ['', key];
  const last = path.split('.').at(-1)!;
  const base = kind === '' ? last : kind === 'grad' ? `grad_${last}` : kind;
  return base.replace(/[^A-Za-z0-9_]/g, '_');
}
