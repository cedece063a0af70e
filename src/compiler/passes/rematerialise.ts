/**
 * Keeps less between kernels. Where a kernel writes several values that are all functions of one number (a GELU's value
 * and what its derivative needs), that number is kept and the others are worked out again where they are read.
 */
import { opDef } from '../ops/registry.ts';
import type { Graph, NodeId } from '../graph/ir.ts';
import type { Cluster, ClusterSet } from './clusters.ts';
import { isConstant } from './op-classes.ts';
import { trace } from './trace.ts';

/** Nodes on the way back to the number that is kept, at most: what is done once an element, next to a load of it. */
const MAX_STEPS = 24;

/** Changes what clusters read, and nothing else: the members that nobody reads any more are not written. */
export function rematerialise(graph: Graph, set: ClusterSet, maxRows: number): void {
  const results = new Set(graph.results.map((r) => r.node));
  for (const cluster of set.clusters.values()) {
    if (cluster.kind !== 'product' && cluster.kind !== 'map') continue;
    const readers = readersOf(set, cluster);
    const byRoot = new Map<NodeId, NodeId[]>();
    for (const [member, clusters] of readers) {
      const root = rootOf(graph, cluster, member);
      if (root === member || results.has(member) || !clusters.every((reader) => readsOnce(graph, set, reader, member, maxRows))) continue;
      byRoot.set(root, [...(byRoot.get(root) ?? []), member]);
    }
    for (const [root, members] of byRoot) {
      const kept = readers.has(root) || results.has(root);
      // One value in place of one is no gain.
      if (members.length < (kept ? 1 : 2)) continue;
      for (const member of members) {
        for (const reader of readers.get(member)!) {
          reader.reads.delete(member);
          reader.reads.add(root);
        }
      }
    }
  }
}

/** Members that other kernels read, with these. */
function readersOf(set: ClusterSet, cluster: Cluster): Map<NodeId, Cluster[]> {
  const readers = new Map<NodeId, Cluster[]>();
  for (const id of cluster.before) {
    const other = set.clusters.get(id)!;
    for (const what of other.reads) if (typeof what === 'number' && cluster.members.has(what)) readers.set(what, [...(readers.get(what) ?? []), other]);
  }
  return readers;
}

/**
 * The member that `id` is a function of, constants aside, element by element: itself where it is one of several numbers, or too many
 * steps away. Each node is looked at once: in a chain of `x * f(x)` there are twice as many ways back with every link.
 */
function rootOf(graph: Graph, cluster: Cluster, id: NodeId): NodeId {
  const roots = new Map<NodeId, NodeId>();
  let steps = 0;
  const walk = (at: NodeId): NodeId => {
    const known = roots.get(at);
    if (known !== undefined) return known;
    const root = rootFrom(at);
    roots.set(at, root);
    return root;
  };
  const rootFrom = (at: NodeId): NodeId => {
    const node = graph.nodes[at]!;
    if (steps > MAX_STEPS || cluster.anchors.includes(at) || opDef(node.op).kind !== 'elementwise') return at;
    steps++;
    const operands = node.inputs.filter((input) => !isConstant(graph, input));
    const sameShape = operands.every((input) => cluster.members.has(input) && graph.nodes[input]!.shape.every((size, i) => size === node.shape[i]));
    if (operands.length === 0 || !sameShape) return at;
    const found = new Set(operands.map(walk));
    return found.size === 1 ? [...found][0]! : at;
  };
  const root = walk(id);
  return steps <= MAX_STEPS ? root : id;
}

/** True where the kernel asks once a point for the value, not inside a sum. */
function readsOnce(graph: Graph, set: ClusterSet, reader: Cluster, member: NodeId, maxRows: number): boolean {
  if (reader.kind === 'map') return true;
  if (reader.kind !== 'product') return false;
  return reader.anchors.every((anchor) => !trace(graph, maxRows, anchor, (node) => set.of.get(node.id) !== undefined).stops.has(member));
}
