/** Dry lowering: what one element of a node asks for, and where. Fusion decides on it; nothing is kept of the expressions. */
import { load } from '../kernel/expr.ts';
import { axisIndex, constant, type Axis, type Index } from '../kernel/index.ts';
import type { Graph, Node, NodeId } from '../graph/ir.ts';
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
    if (!list.some((other) => sameIndex(other, index))) list.push(index);
    into.set(node.id, list);
    // A load with the node as its binding: opaque, distinct and of the right type.
    return stopped || node.op === 'state' || node.op === 'input' ? load(node.id, constant(0), node.dtype) : undefined;
  });
  lowering.element(id, axes.map(axisIndex));
  return { axes, stops, through };
}

export function sameIndex(a: readonly Index[], b: readonly Index[]): boolean {
  return a.length === b.length && a.every((x, i) => x.key === b[i]!.key);
}
