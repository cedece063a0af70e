/**
 * Keeps less from the forward pass. Where the backward pass asks for a value of a chosen set, that value is worked out again,
 * just before it is needed, from what lies in memory: the same ops on the same numbers, so its bits are the same. Statistics and
 * random numbers of the forward pass stay what they were: only rows of activations are ever in the set.
 */
import { GraphBuilder } from '../graph/builder.ts';
import type { Graph, Node, NodeId } from '../graph/ir.ts';
import { verifyGraph } from '../graph/verify.ts';
import { isStatisticOp } from '../ops/registry.ts';
import type { Layout } from '../../plan/layout.ts';
import type { Cluster } from './clusters.ts';
import type { LaidOut } from './layout.ts';
import { VIRTUAL_SOURCES } from './op-classes.ts';

/** Nodes to work out again, with the group of each: nodes of one group follow from each other and share kernels. */
export type Recomputed = ReadonlyMap<NodeId, number>;

/** By node: whether it depends on the gradient that comes back from the loss. */
export function backwardNodes(graph: Graph): readonly boolean[] {
  const found: boolean[] = [];
  for (const node of graph.nodes) found.push((node.op === 'frame' && node.attrs['name'] === 'grad_scale') || node.inputs.some((id) => found[id]));
  return found;
}

/** By node: whether it is made of constants, parameters and random numbers alone. */
function groundless(graph: Graph): readonly boolean[] {
  const found: boolean[] = [];
  for (const node of graph.nodes) found.push(VIRTUAL_SOURCES.has(node.op) || (node.inputs.length > 0 && node.inputs.every((id) => found[id])));
  return found;
}

/** The graph with its backward pass reading `chosen` values that it works out itself; layouts go along. */
export function recomputeAgain({ graph, layouts }: LaidOut, chosen: Recomputed): LaidOut {
  const backward = backwardNodes(graph);
  const ground = groundless(graph);
  const groups = withDerivatives(graph, chosen, backward);
  const needed = neededForward(graph, groups, backward);
  const g = new GraphBuilder(graph.origins[0]!);
  const placed: (Layout | undefined)[] = [];
  const map = new Map<NodeId, NodeId>();
  const clones = new Map<NodeId, NodeId>();
  const put = (node: Node, inputs: readonly NodeId[]): NodeId => {
    const id = g.add(node.op, inputs, node.attrs);
    placed[id] ??= layouts[node.id];
    return id;
  };
  /** Operands stand before those who read them, and each clone where it is asked for first. */
  const cloneOf = (root: NodeId): NodeId => {
    const stack = [root];
    while (stack.length > 0) {
      const id = stack.at(-1)!;
      const node = graph.nodes[id]!;
      const missing = clones.has(id) ? [] : node.inputs.filter((input) => groups.has(input) && !clones.has(input));
      if (missing.length > 0) {
        stack.push(...missing);
        continue;
      }
      stack.pop();
      if (clones.has(id)) continue;
      const group = groups.get(id)!;
      const inputs = node.inputs.map((input) => clones.get(input) ?? (ground[input] ? map.get(input)! : kept(input, group)));
      const origin = graph.origins[node.origin]!;
      g.withOrigin(origin.phase === 'forward' ? { ...origin, phase: 'recompute' } : origin);
      clones.set(id, put(node, inputs));
    }
    return clones.get(root)!;
  };
  const kept = (input: NodeId, group: number): NodeId => {
    const id = g.add('again', [map.get(input)!], { group });
    placed[id] ??= layouts[input];
    return id;
  };
  for (const node of graph.nodes) {
    if (!needed.has(node.id)) continue;
    const inputs = node.inputs.map((input) => (backward[node.id] && groups.has(input) ? cloneOf(input) : map.get(input)!));
    g.withOrigin(graph.origins[node.origin]!);
    map.set(node.id, put(node, inputs));
  }
  for (const result of graph.results) g.result({ ...result, node: map.get(result.node)! });
  const made = g.finish();
  verifyGraph(made);
  return { graph: made, layouts: placed };
}

/**
 * What only the backward pass wants of chosen values, such as derivatives at them, goes with them. Sums over them stay where they are:
 * they are small, and attention's, alone, would be all of its products of queries and keys over again.
 */
function withDerivatives(graph: Graph, chosen: Recomputed, backward: readonly boolean[]): Map<NodeId, number> {
  const groups = new Map(chosen);
  for (const node of graph.nodes) {
    if (groups.has(node.id) || backward[node.id] || graph.origins[node.origin]!.phase !== 'backward' || isStatisticOp(node)) continue;
    const source = node.inputs.find((id) => groups.has(id));
    if (source !== undefined) groups.set(node.id, groups.get(source)!);
  }
  return groups;
}

/** Nodes that stay as they are; what only led to values that are worked out again now is gone. */
function neededForward(graph: Graph, groups: ReadonlyMap<NodeId, number>, backward: readonly boolean[]): ReadonlySet<NodeId> {
  const needed = new Set<NodeId>(graph.results.map((r) => r.node));
  const again = new Set<NodeId>();
  for (let i = graph.nodes.length - 1; i >= 0; i--) {
    const node = graph.nodes[i]!;
    // A clone's operands outside of the groups must be there.
    if (again.has(i)) for (const input of node.inputs) (groups.has(input) ? again : needed).add(input);
    if (needed.has(i)) for (const input of node.inputs) (backward[i] && groups.has(input) ? again : needed).add(input);
  }
  return needed;
}

/** What fusion must know of it: values that are worked out again are so in kernels of their own, which run when they are needed. */
export class RecomputeGroups {
  /** By node; undefined where the graph has none. */
  private readonly groups: readonly (number | undefined)[] | undefined;

  constructor(graph: Graph) {
    this.groups = groupsOf(graph);
  }

  /** Into kernels of its group only, if it has one; the backward pass's own nodes may join any. */
  mayJoin(cluster: Cluster, node: Node): boolean {
    const own = this.groups?.[node.id];
    return own === undefined || this.same(cluster, node);
  }

  same(cluster: Cluster, node: Node): boolean {
    return this.groups?.[cluster.anchors[0]!] === this.groups?.[node.id];
  }

  /** Whether a node with these consumers must lie in memory, because the backward pass starts from it. */
  areFrom(consumers: readonly Node[]): boolean {
    return this.groups !== undefined && consumers.some((c) => c.op === 'again');
  }
}

function groupsOf(graph: Graph): readonly (number | undefined)[] | undefined {
  if (!graph.nodes.some((node) => node.op === 'again')) return undefined;
  const backward = backwardNodes(graph);
  const found: (number | undefined)[] = [];
  for (const node of graph.nodes) {
    const inherited = backward[node.id] ? undefined : node.inputs.map((id) => found[id]).find((group) => group !== undefined);
    found.push(node.op === 'again' ? (node.attrs['group'] as number) : inherited);
  }
  return found;
}
