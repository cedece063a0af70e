/**
 * Reverse-mode differentiation from graph to graph: walks back from an output to the wanted nodes, asks each op's own rule
 * for its part, and adds up. Nodes off the path between them are never visited.
 */
import { opDef } from '../ops/registry.ts';
import type { GraphBuilder } from '../graph/builder.ts';
import type { NodeId, NodeOrigin } from '../graph/ir.ts';

/**
 * Gradients of `output`, weighted by `seed` (of the same shape and dtype; a constant 1 for a scalar loss), with respect to each node of
 * `wrt`: of that node's shape, or undefined where `output` does not depend on it differentiably. The new nodes have
 * the origin of the forward node they belong to, with phase `backward`.
 */
export function gradients(g: GraphBuilder, output: NodeId, seed: NodeId, wrt: readonly NodeId[]): (NodeId | undefined)[] {
  sameType(g, output, seed, 'seed');
  const active = dependents(g, output, new Set(wrt));
  const contributions = new Map<NodeId, NodeId[]>([[output, [seed]]]);
  const before = g.currentOrigin;
  const backward = new Map<NodeOrigin, NodeOrigin>();
  for (let id = output; id >= 0; id--) {
    const parts = contributions.get(id);
    if (!parts || !active[id]) continue;
    const origin = g.originOf(id);
    let own = backward.get(origin);
    if (own === undefined) backward.set(origin, (own = { ...origin, phase: 'backward' }));
    g.withOrigin(own);
    const grad = parts.reduce((sum, part) => g.binary('add', sum, part));
    contributions.set(id, [grad]);
    propagate(g, id, grad, active, contributions);
  }
  g.withOrigin(before);
  return wrt.map((id) => (active[id] ? contributions.get(id)?.[0] : undefined));
}

/** Hands a node's gradient on to the operands that lead to a wanted node. */
function propagate(g: GraphBuilder, id: NodeId, grad: NodeId, active: readonly boolean[], contributions: Map<NodeId, NodeId[]>): void {
  const node = g.node(id);
  const wanted = node.inputs.map((input) => active[input]!);
  const rule = opDef(node.op).gradient;
  if (!rule || !wanted.includes(true)) return;
  const parts = rule(g, node, node.inputs, grad, wanted);
  node.inputs.forEach((input, i) => {
    const part = parts[i];
    if (part === undefined || !wanted[i]) return;
    sameType(g, input, part, `gradient of ${node.op} for operand ${i}`);
    const known = contributions.get(input);
    if (known) known.push(part);
    else contributions.set(input, [part]);
  });
}

/** For each node up to `output`: does it depend, through differentiable ops and floats alone, on one of `wrt`? */
function dependents(g: GraphBuilder, output: NodeId, wrt: ReadonlySet<NodeId>): boolean[] {
  const active: boolean[] = [];
  for (let id = 0; id <= output; id++) {
    const node = g.node(id);
    const through = opDef(node.op).gradient !== undefined && node.inputs.some((input) => active[input]!);
    active.push(node.dtype === 'f32' && (wrt.has(id) || through));
  }
  return active;
}

function sameType(g: GraphBuilder, a: NodeId, b: NodeId, what: string): void {
  const x = g.type(a);
  const y = g.type(b);
  if (x.dtype !== y.dtype || x.shape.length !== y.shape.length || x.shape.some((d, i) => d !== y.shape[i])) {
    throw new Error(`autodiff: ${what} is ${y.dtype}[${y.shape.join(', ')}] where ${x.dtype}[${x.shape.join(', ')}] is wanted`);
  }
}
