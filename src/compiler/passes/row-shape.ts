/** Rows of a tensor as fusion sees them: which leading axes number them, and how long they are. */
import type { Layout } from '../../plan/layout.ts';
import type { Graph, Node } from '../graph/ir.ts';
import { rowMajor } from './layout-rules.ts';

/** Number of leading axes where a reduction runs over all trailing ones and those lie together in memory; 0 where not. */
export function rowAxesOf(graph: Graph, layouts: readonly (Layout | undefined)[], node: Node): number {
  const input = graph.nodes[node.inputs[0]!]!;
  const axes = node.op === 'argmax' ? [node.attrs['axis'] as number] : (node.attrs['axes'] as readonly number[]);
  const kept = input.shape.length - axes.length;
  if (kept === 0 || axes.some((axis) => axis < kept)) return 0;
  const layout = layouts[input.id] ?? rowMajor(input.shape);
  const outer = layout.split.slice(0, kept).reduce((n, group) => n + group.length, 0);
  return layout.perm.slice(0, outer).every((factor, p) => factor === p) ? kept : 0;
}

/** Elements of a row. */
export function rowWidth(node: Node, rowAxes: number): number {
  return node.shape.slice(rowAxes).reduce<number>((n, size) => n * (size as number), 1);
}
