/** Dry lowering: what one element of a node asks for, and where. Fusion decides on it; nothing is kept of the expressions. */
import { load } from '../kernel/expr.ts';
import { axisIndex, constant, sameIndices, type Axis, type Index } from '../kernel/index.ts';
import type { Graph, Node, NodeId } from '../graph/ir.ts';
import { opDef } from '../ops/registry.ts';
import { AxisFactory, Lowering } from './lowering.ts';

export interface Trace {
  readonly axes: readonly Axis[];
  /** Where the stopping nodes are read: for each, the distinct index tuples. */
  readonly stops: ReadonlyMap<NodeId, readonly (readonly Index[])[]>;
  /** As `stops`, for the nodes that were walked through. */
  readonly through: ReadonlyMap<NodeId, readonly (readonly Index[])[]>;
}

/** Walks from `id` at fresh axes down to the nodes where `stop` is true; reductions on the way are walked through too. */
export function trace(graph: Graph, maxRows: number, id: NodeId, stop: (node: Node) => boolean): Trace {
  const factory = new AxisFactory();
  const axes = factory.forShape(graph.nodes[id]!.shape, maxRows);
  const stops = new Map<NodeId, (readonly Index[])[]>();
  const through = new Map<NodeId, (readonly Index[])[]>();
  const lowering = new Lowering(graph, maxRows, factory, (node, index) => {
    const stopped = node.id !== id && stop(node);
    const into = stopped ? stops : through;
    const list = into.get(node.id) ?? [];
    if (!list.some((other) => sameIndices(other, index))) list.push(index);
    into.set(node.id, list);
    // A load with the node as its binding: opaque, distinct and of the right type.
    return stopped || node.op === 'state' || node.op === 'slot' || node.op === 'input' ? load(node.id, constant(0), node.dtype) : undefined;
  });
  lowering.element(id, axes.map(axisIndex));
  return { axes, stops, through };
}

/** What was walked since the clusters changed: whoever asks if a node may join one walks again in order to let it. */
export class Traces {
  private readonly known = new Map<string, Trace>();
  private version = -1;

  of(version: number, key: string, walk: () => Trace): Trace {
    if (version !== this.version) this.known.clear();
    this.version = version;
    let found = this.known.get(key);
    if (!found) this.known.set(key, (found = walk()));
    return found;
  }
}

/** Movements whose index is read at run time: one load each, but not a view. */
export const LOOKUPS: ReadonlySet<string> = new Set(['gather', 'take_class', 'max_pool_gather', 'warp', 'reverse_rows']);

/**
 * Whether every element of `anchors` is wanted by exactly one element of `id`: nothing on the way to them stretches, cuts, pads or looks up.
 * What lies beside the way, or behind another reduction, doesn't matter. `stop` ends the walk.
 */
export function relabels(graph: Graph, id: NodeId, anchors: readonly NodeId[], stop: (id: NodeId) => boolean): boolean {
  const leads = new Map<NodeId, boolean>();
  let good = true;
  const visit = (at: NodeId): boolean => {
    const known = leads.get(at);
    if (known !== undefined) return known;
    const node = graph.nodes[at]!;
    // A reduction takes stretched operands together again: a variance of differences to the mean.
    if (opDef(node.op).kind === 'reduction') return false;
    const towards = node.inputs.filter((input, i) => {
      if (!(anchors.includes(input) || (!stop(input) && visit(input)))) return false;
      if ((i === 0 && LOOKUPS.has(node.op)) || count(node) !== count(graph.nodes[input]!)) good = false;
      return true;
    });
    leads.set(at, towards.length > 0);
    return towards.length > 0;
  };
  visit(id);
  return good;
}

/** Number of elements, the batch apart. */
function count({ shape }: Node): string {
  return `${shape.includes('N') ? 'N' : ''}${shape.reduce<number>((n, size) => n * (size === 'N' ? 1 : size), 1)}`;
}

export function sameSizes(a: Node, b: Node): boolean {
  return a.shape.length === b.shape.length && a.shape.every((d, i) => d === b.shape[i]);
}
