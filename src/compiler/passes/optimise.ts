/** The passes that know nothing of memory; the verifier looks at the graph after each. */
import { verifyGraph } from '../graph/verify.ts';
import type { Graph } from '../graph/ir.ts';
import { maskByOutputs } from './masks.ts';
import { decompose, simplify } from './simplify.ts';

/** Composites opened and algebra done. */
export function optimise(graph: Graph): Graph {
  verifyGraph(graph);
  const opened = decompose(graph);
  verifyGraph(opened);
  const simple = simplify(opened);
  verifyGraph(simple);
  const masked = simplify(maskByOutputs(simple));
  verifyGraph(masked);
  return masked;
}
