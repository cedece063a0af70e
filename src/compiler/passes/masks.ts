/**
 * The backward pass of ReLU and dropout asks where the forward pass let values through. Their outputs say so: a ReLU's
 * output is positive exactly where its input was, a dropped ReLU's where in addition the element was kept. Asking the output,
 * which later layers keep in memory anyway, saves keeping the input and drawing the mask again.
 */
import type { GraphBuilder } from '../graph/builder.ts';
import type { Graph, NodeId } from '../graph/ir.ts';
import { reluOperand } from './commute.ts';
import { rewrite } from './rewrite.ts';
import { constantValue } from './simplify.ts';

export function maskByOutputs(graph: Graph): Graph {
  /** relu(p) by p; dropout(r) by mask and r. */
  const relus = new Map<NodeId, NodeId>();
  const dropped = new Map<string, NodeId>();
  return rewrite(graph, (g, node, inputs) => {
    if (node.op !== 'select') return undefined;
    const [condition, yes, no] = inputs as readonly [NodeId, NodeId, NodeId];
    if (constantValue(g, yes) !== 0) return undefined;
    const gated = gatedBy(g, condition);
    if (gated === undefined) {
      const id = g.add('select', inputs, node.attrs);
      const { operand, factor } = scaled(g, no);
      if (factor > 0) dropped.set(`${condition}:${operand}`, id);
      return id;
    }
    if (gated === no) {
      const id = g.add('select', inputs, node.attrs);
      if (reluOperand(g, id) === no) relus.set(no, id);
      return id;
    }
    const relu = relus.get(gated);
    if (relu === undefined) return undefined;
    // select(p <= 0, 0, c · select(mask, 0, x)): where the dropped output is positive, c · x.
    const { operand: masked, factor } = scaled(g, no);
    const inner = g.node(masked);
    const mask = inner.op === 'select' && constantValue(g, inner.inputs[1]!) === 0 ? inner.inputs[0]! : undefined;
    const output = mask === undefined ? undefined : dropped.get(`${mask}:${relu}`);
    if (output === undefined) return g.select(g.binaryConst('le', relu, 0), g.constant(0), no);
    const x = inner.inputs[2]!;
    return g.select(g.binaryConst('le', output, 0), g.constant(0), factor === 1 ? x : g.binaryConst('mul', x, factor));
  }).graph;
}

/** p, if the condition is p <= 0. */
function gatedBy(g: GraphBuilder, condition: NodeId): NodeId | undefined {
  const test = g.node(condition);
  return test.op === 'binary' && test.attrs['fn'] === 'le' && constantValue(g, test.inputs[1]!) === 0 ? test.inputs[0] : undefined;
}

/** The node as a product with a constant; factor 1 where it is none. */
function scaled(g: GraphBuilder, id: NodeId): { readonly operand: NodeId; readonly factor: number } {
  const node = g.node(id);
  if (node.op !== 'binary' || node.attrs['fn'] !== 'mul') return { operand: id, factor: 1 };
  const left = constantValue(g, node.inputs[0]!);
  const right = constantValue(g, node.inputs[1]!);
  if (right !== undefined) return { operand: node.inputs[0]!, factor: right };
  return left !== undefined ? { operand: node.inputs[1]!, factor: left } : { operand: id, factor: 1 };
}
