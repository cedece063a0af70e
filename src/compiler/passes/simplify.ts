/**
 * Algebra that never changes a result's bits beyond signed zeros: identities of arithmetic, movements that cancel, sums
 * over stretched axes, constants folded. Common subexpressions fall together because the builder never adds a node twice.
 */
import { opDef } from '../ops/registry.ts';
import { textOf, type GraphBuilder } from '../graph/builder.ts';
import type { Graph, Node, NodeId } from '../graph/ir.ts';
import { rewrite, type Rule } from './rewrite.ts';

/** Repeats until nothing changes; each round is one walk over the graph. */
export function simplify(graph: Graph): Graph {
  let before = graph;
  for (let round = 0; round < 8; round++) {
    const after = rewrite(before, rules).graph;
    if (after.nodes.length === before.nodes.length && after.nodes.every((n, i) => sameNode(n, before.nodes[i]!))) return after;
    before = after;
  }
  return before;
}

/** The least of it: what says where gradients end says nothing to a kernel, and a concat must not bind more than a kernel can. */
export function unstopped(graph: Graph): Graph {
  return rewrite(graph, (g, node, inputs) => (node.op === 'stop_gradient' ? inputs[0] : node.op === 'concat' ? concatRule(g, node, inputs) : undefined)).graph;
}

/** Replaces composites by the primitive ops that they stand for, but for those that are kept. */
export function decompose(graph: Graph, keeps: (graph: Graph, node: Node) => boolean = () => false): Graph {
  let current = graph;
  const rule: Rule = (g, node, inputs) => (keeps(current, node) ? undefined : opDef(node.op).decompose?.(g, node, inputs));
  while (current.nodes.some((n) => opDef(n.op).kind === 'composite' && !keeps(current, n))) current = rewrite(current, rule).graph;
  return current;
}

function sameNode(a: Node, b: Node): boolean {
  return a.inputs.length === b.inputs.length && a.inputs.every((x, i) => x === b.inputs[i]) && textOf(a) === textOf(b);
}

const rules: Rule = (g, node, inputs) => {
  switch (node.op) {
    case 'binary':
      return binaryRule(g, node, inputs[0]!, inputs[1]!);
    case 'unary':
      return unaryRule(g, node, inputs[0]!);
    case 'cast':
      return g.type(inputs[0]!).dtype === node.dtype ? inputs[0] : undefined;
    case 'select': {
      const condition = constantValue(g, inputs[0]!);
      if (condition !== undefined) return condition !== 0 ? inputs[1] : inputs[2];
      return inputs[1] === inputs[2] ? inputs[1] : undefined;
    }
    case 'reshape':
      return reshapeRule(g, node, inputs[0]!);
    case 'permute':
      return permuteRule(g, node, inputs[0]!);
    case 'broadcast':
      return broadcastRule(g, node, inputs[0]!);
    case 'reduce':
      return reduceRule(g, node, inputs[0]!);
    case 'concat':
      return concatRule(g, node, inputs);
    case 'stop_gradient':
      return inputs[0];
    default:
      return undefined;
  }
};

/** The number that every element of a node is, if it is one. */
export function constantValue(g: GraphBuilder, id: NodeId): number | undefined {
  const node = g.node(id);
  if (node.op === 'constant') return node.attrs['value'] as number;
  return node.op === 'broadcast' || node.op === 'reshape' ? constantValue(g, node.inputs[0]!) : undefined;
}

function binaryRule(g: GraphBuilder, node: Node, a: NodeId, b: NodeId): NodeId | undefined {
  const x = constantValue(g, a);
  const y = constantValue(g, b);
  switch (node.attrs['fn']) {
    case 'add':
      return x === 0 ? b : y === 0 ? a : undefined;
    case 'sub':
      return y === 0 ? a : x === 0 ? g.unary('neg', b) : undefined;
    case 'mul': {
      if (x === 1) return b;
      if (y === 1) return a;
      if (x === -1) return g.unary('neg', b);
      if (y === -1) return g.unary('neg', a);
      return undefined;
    }
    case 'div':
      return y === 1 ? a : undefined;
    case 'pow':
      return y === 1 ? a : y === 2 ? g.binary('mul', a, a) : undefined;
    default:
      return undefined;
  }
}

function unaryRule(g: GraphBuilder, node: Node, a: NodeId): NodeId | undefined {
  const inner = g.node(a);
  const fn = node.attrs['fn'];
  if ((fn === 'neg' || fn === 'not') && inner.op === 'unary' && inner.attrs['fn'] === fn) return inner.inputs[0];
  return undefined;
}

function reshapeRule(g: GraphBuilder, node: Node, a: NodeId): NodeId | undefined {
  const inner = g.node(a);
  if (inner.shape.length === node.shape.length && inner.shape.every((d, i) => d === node.shape[i])) return a;
  if (inner.op === 'reshape') return g.reshape(inner.inputs[0]!, node.shape);
  const value = constantValue(g, a);
  return value === undefined ? undefined : g.fill(value, node.shape, node.dtype);
}

function permuteRule(g: GraphBuilder, node: Node, a: NodeId): NodeId | undefined {
  const perm = node.attrs['perm'] as readonly number[];
  if (perm.every((p, i) => p === i)) return a;
  const inner = g.node(a);
  if (inner.op !== 'permute') return undefined;
  const first = inner.attrs['perm'] as readonly number[];
  return g.permute(inner.inputs[0]!, perm.map((p) => first[p]!));
}

function broadcastRule(g: GraphBuilder, node: Node, a: NodeId): NodeId | undefined {
  const inner = g.node(a);
  if (inner.shape.length === node.shape.length) return a;
  if (inner.op !== 'broadcast') return undefined;
  const outer = node.attrs['axes'] as readonly number[];
  const axes = (inner.attrs['axes'] as readonly number[]).map((axis) => outer[axis]!);
  return g.add('broadcast', [inner.inputs[0]!], { shape: node.attrs['shape']!, axes });
}

/** Operands of one concat: so few that any kernel can bind them. */
const CONCAT_WIDTH = 4;

/** A wide concat as a tree of narrow ones, of which fusion can keep parts in memory. */
function concatRule(g: GraphBuilder, node: Node, inputs: readonly NodeId[]): NodeId | undefined {
  if (inputs.length === 1) return inputs[0];
  if (inputs.length <= CONCAT_WIDTH) return undefined;
  const parts = Array.from({ length: Math.ceil(inputs.length / CONCAT_WIDTH) }, (_, i) => inputs.slice(i * CONCAT_WIDTH, (i + 1) * CONCAT_WIDTH));
  return g.add('concat', parts.map((part) => (part.length === 1 ? part[0]! : g.add('concat', part, node.attrs))), node.attrs);
}

/** A sum over axes along which the operand is constant is a product with their size; a maximum is the operand. */
function reduceRule(g: GraphBuilder, node: Node, a: NodeId): NodeId | undefined {
  const axes = node.attrs['axes'] as readonly number[];
  const fn = node.attrs['fn'] as 'sum' | 'max' | 'min';
  const inner = g.node(a);
  if (inner.op === 'reduce' && inner.attrs['fn'] === fn) {
    const kept = g.type(inner.inputs[0]!).shape.map((_, i) => i).filter((i) => !(inner.attrs['axes'] as readonly number[]).includes(i));
    return g.reduce(fn, inner.inputs[0]!, [...(inner.attrs['axes'] as readonly number[]), ...axes.map((axis) => kept[axis]!)]);
  }
  if (inner.op !== 'broadcast') return undefined;
  const from = inner.attrs['axes'] as readonly number[];
  const stretched = axes.filter((axis) => !from.includes(axis) && inner.shape[axis] !== 'N');
  if (stretched.length === 0) return undefined;
  const rest = inner.shape.map((_, i) => i).filter((i) => !stretched.includes(i));
  const narrow = g.add('broadcast', [inner.inputs[0]!], { shape: rest.map((i) => inner.shape[i]!), axes: from.map((axis) => rest.indexOf(axis)) });
  const reduced = g.reduce(fn, narrow, axes.filter((axis) => !stretched.includes(axis)).map((axis) => rest.indexOf(axis)));
  if (fn !== 'sum') return reduced;
  const size = stretched.reduce((n, axis) => n * (inner.shape[axis] as number), 1);
  return g.binaryConst('mul', reduced, size);
}
