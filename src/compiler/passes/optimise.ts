/** The passes that know nothing of memory; the verifier looks at the graph after each. */
import { verifyGraph } from '../graph/verify.ts';
import type { Graph, Node } from '../graph/ir.ts';
import { maskByOutputs } from './masks.ts';
import { decompose, simplify, unstopped } from './simplify.ts';
import { ALL_ON, type Passes } from './switches.ts';

/** Composites opened, but for those that have a kernel of their own, and algebra done. */
export function optimise(graph: Graph, without: Passes = ALL_ON, keeps: (graph: Graph, node: Node) => boolean = () => false): Graph {
  const algebra = without.has('simplify') ? unstopped : simplify;
  verifyGraph(graph);
  const opened = decompose(graph, keeps);
  verifyGraph(opened);
  const simple = algebra(opened);
  verifyGraph(simple);
  if (without.has('masks')) return simple;
  const masked = algebra(maskByOutputs(simple));
  verifyGraph(masked);
  return masked;
}
