/**
 * Sums that ride along with a product. A layer's gradients of weight and bias read the same tensor: the weight's is a
 * product with it, the bias's its plain sum. The product's kernel brings every element of it to registers or to workgroup memory, so it adds them
 * up on the way, and one of its rows writes the sum: no kernel of its own, no second pass over the tensor.
 */
import type { Layout } from '../../plan/layout.ts';
import type { Graph, Node, NodeId } from '../graph/ir.ts';
import { ResultIndex } from '../graph/results.ts';
import { opDef } from '../ops/registry.ts';
import type { Cluster, ClusterSet } from './clusters.ts';
import { innermostAxis, rowMajor } from './layout-rules.ts';

/** Moves sums into the kernels of products that read the same tensor, as far as `maxBindings` storage buffers allow. */
export function rideSums(graph: Graph, layouts: readonly (Layout | undefined)[], set: ClusterSet, maxBindings: number): void {
  const results = new ResultIndex(graph);
  const byOperand = new Map<NodeId, Cluster[]>();
  for (const cluster of set.clusters.values()) {
    if (cluster.kind !== 'product') continue;
    for (const id of graph.nodes[cluster.anchors[0]!]!.inputs) byOperand.set(id, [...(byOperand.get(id) ?? []), cluster]);
  }
  for (const sums of [...set.clusters.values()]) {
    const sum = graph.nodes[sums.anchors[0]!]!;
    if (sums.kind !== 'reduce' || sums.anchors.length > 1 || sums.before.size > 0 || !isPlainSum(graph, sums, sum)) continue;
    const product = (byOperand.get(sum.inputs[0]!) ?? []).find((cluster) => {
      const node = graph.nodes[cluster.anchors[0]!]!;
      const point = cluster.anchors.length === 1 ? riderPoint(graph, node, sum) : undefined;
      const last = graph.nodes[Math.max(node.id, ...[...cluster.members].filter((id) => results.has(id)))]!;
      if (last.shape.length !== node.shape.length || last.shape.some((size, i) => size !== node.shape[i])) return false;
      const along = innermostAxis(layouts[last.id] ?? rowMajor(last.shape));
      // Only what lies along the result's rows is the right factor, which a tile holds whole.
      if (point === undefined || along < 0 || point[along] !== undefined) return false;
      if ([...sums.reads].some((what) => typeof what === 'number' && !cluster.reads.has(what))) return false;
      const written = (c: Cluster): number => [...c.members].filter((id) => results.has(id) || [...c.before].some((other) => set.clusters.get(other)?.reads.has(id))).length;
      const bound = new Set([...cluster.reads, ...sums.reads]).size + written(cluster) + written(sums);
      return bound <= maxBindings && !set.dependsOn(sums.id, cluster.id) && !set.dependsOn(cluster.id, sums.id);
    });
    if (product) set.ride(product, sums);
  }
}

/** A sum of floats with elementwise ops of its own shape behind it. */
function isPlainSum(graph: Graph, cluster: Cluster, sum: Node): boolean {
  if (sum.op !== 'reduce' || sum.attrs['fn'] !== 'sum' || sum.dtype !== 'f32') return false;
  return [...cluster.members].every((id) => {
    const { op, shape } = graph.nodes[id]!;
    return id === sum.id || (opDef(op).kind === 'elementwise' && shape.length === sum.shape.length && shape.every((size, i) => size === sum.shape[i]));
  });
}

/**
 * Where in the product's result the sum is written: for each axis the index, or undefined for those of the sum itself, in
 * the same order. There, every element of the operand takes part in the product. Undefined where they have no such point:
 * the product sums over other axes, or leaves out elements everywhere (windows that reach into padding at every tap).
 */
export function riderPoint(graph: Graph, product: Node, sum: Node): readonly (number | undefined)[] | undefined {
  const operand = product.inputs.indexOf(sum.inputs[0]!);
  if (operand < 0 || product.inputs[0] === product.inputs[1]) return undefined;
  const reduced = sum.attrs['axes'] as readonly number[];
  if (product.op === 'contract') {
    const [own, other] = (operand === 0 ? ['a', 'b'] : ['b', 'a']).map((name) => [...(product.attrs[name] as string)]) as [string[], string[]];
    const out = [...(product.attrs['out'] as string)];
    const kept = own.filter((_, axis) => !reduced.includes(axis));
    const fits = own.every((label, axis) => out.includes(label) !== reduced.includes(axis)) && other.every((label) => out.includes(label) || own.includes(label)) && kept.every((label) => !other.includes(label));
    const order = out.filter((label) => kept.includes(label));
    return fits && order.join() === kept.join() ? out.map((label) => (kept.includes(label) ? undefined : 0)) : undefined;
  }
  if (product.op !== 'conv_weight_grad' || operand !== 1 || reduced.includes(1) || reduced.length !== graph.nodes[sum.inputs[0]!]!.shape.length - 1) return undefined;
  const [size, windows] = product.inputs.map((id) => graph.nodes[id]!.shape.slice(2) as number[]) as [number[], number[]];
  const { kernel, stride, padding, dilation } = product.attrs as Record<string, readonly number[]> & { readonly padding: readonly (readonly [number, number])[] };
  const taps = kernel!.map((count, d) => {
    const first = (tap: number): number => tap * dilation![d]! - padding[d]![0];
    return Array.from({ length: count }, (_, tap) => tap).find((tap) => first(tap) >= 0 && first(tap) + (windows[d]! - 1) * stride![d]! < size[d]!);
  });
  return taps.includes(undefined) ? undefined : [undefined, 0, ...taps];
}
