/** The passes that know nothing of memory; the verifier looks at the graph after each. */
import { verifyGraph } from '../graph/verify.ts';
import type { Graph } from '../graph/ir.ts';
import { maskByOutputs } from './masks.ts';
import { decompose, simplify, unstopped } from './simplify.ts';
import { ALL_ON, type Passes } from './switches.ts';

/** Composites opened and algebra done. */
export function optimise(graph: Graph, without: Passes = ALL_ON): Graph {
  const algebra = without.has('simplify') ? unstopped : simplify;
  verifyGraph(graph);
  const opened = decompose(graph);
  verifyGraph(opened);
  const simple = algebra(opened);
  verifyGraph(simple);
  if (without.has('masks')) return simple;
  const masked = algebra(maskByOutputs(simple));
  verifyGraph(masked);
  return masked;
}
