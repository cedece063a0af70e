/**
 * Checks a graph against its own rules. Run after every pass: a pass that breaks the graph is found where it does so, not
 * three phases later as a wrong number.
 */
import { opDef } from '../ops/registry.ts';
import { checkShape } from '../ops/rules.ts';
import { sameShape } from './builder.ts';
import type { Graph, Node, TensorType } from './ir.ts';
import { printNode, printType } from './print.ts';

/** Throws with the node or result and the rule that it breaks. */
export function verifyGraph(graph: Graph): void {
  graph.nodes.forEach((node, position) => verifyNode(graph, node, position));
  verifyResults(graph);
}

function verifyNode(graph: Graph, node: Node, position: number): void {
  const broken = (rule: string): Error => new Error(`verify: ${rule}: ${printNode(node)}`);
  if (node.id !== position) throw broken(`node ${node.id} stands at position ${position}`);
  if (!graph.origins[node.origin]) throw broken(`origin ${node.origin} does not exist`);
  for (const input of node.inputs) {
    if (!(Number.isInteger(input) && input >= 0 && input < node.id)) throw broken(`operand %${input} does not come before the node`);
  }
  let type;
  try {
    type = opDef(node.op).type(node.inputs.map((i) => graph.nodes[i]!), node.attrs);
    checkShape(node.shape);
  } catch (error) {
    throw broken(error instanceof Error ? error.message : String(error));
  }
  if (!sameType(type, node)) throw broken(`the op's rule gives ${printType(type)}`);
}

function verifyResults(graph: Graph): void {
  const seen = new Set<string>();
  const reads = new Map<string, Node>();
  for (const node of graph.nodes) if (node.op === 'state' && !reads.has(node.attrs['key'] as string)) reads.set(node.attrs['key'] as string, node);
  for (const result of graph.results) {
    const name = `${result.kind} ${result.kind === 'state' ? result.state : result.kind === 'log' ? result.word : result.name}`;
    const node = graph.nodes[result.node];
    if (!node) throw new Error(`verify: result ${name}: there is no node %${result.node}`);
    const broken = (rule: string): Error => new Error(`verify: result ${name}: ${rule}: ${printNode(node)}`);
    if (seen.has(name)) throw broken('it is given twice');
    seen.add(name);
    if (node.dtype === 'bool') throw broken('buffers hold no bool');
    if (result.kind === 'state' && node.shape.includes('N')) throw broken('state does not depend on the batch');
    if (result.kind === 'log' && node.shape.includes('N')) throw broken('words of the log are as many for any batch');
    if (result.kind === 'log' && !(Number.isInteger(result.word) && result.word >= 0)) throw broken('words of the log are numbered from 0');
    // A state that the graph reads and writes has one shape and dtype.
    const read = result.kind === 'state' ? reads.get(result.state) : undefined;
    if (read && !sameType(read, node)) throw broken(`it is read as ${printType(read)}`);
  }
}

function sameType(a: TensorType, b: TensorType): boolean {
  return a.dtype === b.dtype && sameShape(a.shape, b.shape);
}
