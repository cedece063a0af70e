/**
 * From graph nodes to scalar expressions: `element` gives one element of a node at an index, by asking the op, inlining
 * what is not in memory and collecting the reductions on the way as stages.
 */
import { accumulator, guard, random } from '../kernel/expr.ts';
import { add, axesOf, axisIndex, delinearise, sameExtent, sameIndices, scale, type Axis, type Extent, type Index } from '../kernel/index.ts';
import { axesOfExpr, exprKey, postOrder, valueAsIndex } from '../kernel/traverse.ts';
import type { Accumulator, Bound, Expr, ReduceFn, ReduceStage } from '../kernel/ir.ts';
import { opDef } from '../ops/registry.ts';
import type { LowerContext } from '../ops/op.ts';
import { physicalStrides, type Layout, type Shape } from '../../plan/layout.ts';
import type { Graph, Node, NodeId } from '../graph/ir.ts';

/** Where a tensor lies in its buffer: the physical element index of a logical one. */
export function physicalIndex(layout: Layout, index: readonly Index[]): Index {
  const factors = layout.split.flatMap((sizes, axis) => (sizes[0] === null ? [index[axis]!] : delinearise(index[axis]!, sizes as number[])));
  const strides = physicalStrides(layout);
  return add(...layout.perm.map((factor, p) => scale(factors[factor]!, strides[p]!)));
}

export function extentOf(size: number | 'N', maxRows: number): Extent {
  return size === 'N' ? { times: 1, max: maxRows } : size;
}

/** Gives axes numbers that are unique within a kernel. */
export class AxisFactory {
  private next = 0;

  fresh(extent: Extent, name: string): Axis {
    return { id: this.next++, extent, name };
  }

  /** One axis for each dimension of a shape. */
  forShape(shape: Shape, maxRows: number): Axis[] {
    return shape.map((size, i) => this.fresh(extentOf(size, maxRows), size === 'N' ? 'n' : `i${i}`));
  }
}

interface MutableAccumulator {
  fn: ReduceFn;
  readonly value: Expr;
  readonly key: string;
}

interface MutableStage {
  readonly axes: readonly Axis[];
  readonly accumulators: MutableAccumulator[];
}

export class Lowering {
  readonly axes: AxisFactory;
  /** Streams of the random numbers in order of appearance: the words of the dispatch's `args`. */
  readonly streams: number[] = [];
  private readonly graph: Graph;
  private readonly maxRows: number;
  private readonly source: (node: Node, index: readonly Index[], lowering: Lowering) => Expr | undefined;
  private readonly memo = new Map<NodeId, { readonly index: readonly Index[]; readonly expr: Expr }[]>();
  private readonly stages: MutableStage[] = [];
  private readonly reduceAxes: (readonly Axis[])[] = [];

  /** `source` gives a load for what is in memory; undefined: the element is worked out here. */
  constructor(graph: Graph, maxRows: number, axes: AxisFactory, source: (node: Node, index: readonly Index[], lowering: Lowering) => Expr | undefined) {
    this.graph = graph;
    this.maxRows = maxRows;
    this.axes = axes;
    this.source = source;
  }

  element(id: NodeId, index: readonly Index[]): Expr {
    let made = this.memo.get(id);
    if (made === undefined) this.memo.set(id, (made = []));
    for (const known of made) if (sameIndices(known.index, index)) return known.expr;
    const node = this.graph.nodes[id]!;
    const expr = this.source(node, index, this) ?? this.inline(node, index);
    made.push({ index, expr });
    return expr;
  }

  /** The reduce stages collected so far, in order. */
  reduceStages(): ReduceStage[] {
    return this.stages.map((s) => ({ kind: 'reduce', axes: s.axes, accumulators: s.accumulators.map(({ fn, value }): Accumulator => ({ fn, value })) }));
  }

  /** Uniform [0, 1) for element `element` of a stream. */
  random(stream: number, element: Index): Expr {
    return random(this.streamWord(stream), element);
  }

  private inline(node: Node, index: readonly Index[]): Expr {
    const lower = opDef(node.op).lower;
    if (!lower) throw new Error(`lowering: ${node.op} has no lower rule`);
    return lower(new ElementContext(this, this.graph, this.maxRows, node, index), node, index);
  }

  /** Word of `args` that holds the number of a stream. */
  streamWord(stream: number): number {
    const known = this.streams.indexOf(stream);
    return known >= 0 ? known : this.streams.push(stream) - 1;
  }

  /** For an element at `index`: the result of a stage that all elements asking for the same share. */
  reduce(
    index: readonly Index[],
    fn: ReduceFn,
    extents: readonly { readonly extent: Extent; readonly name: string }[],
    body: (axes: readonly Index[]) => Expr,
    part: 'value' | 'index',
  ): Expr {
    const taken = new Set<number>();
    for (const i of index) for (const axis of axesOf(i, new Set(), (v) => axesOfExpr(v as Expr).forEach((a) => taken.add(a.id)))) taken.add(axis.id);
    const axes = this.axesFor(extents, taken);
    const value = body(axes.map(axisIndex));
    const key = exprKey(value);
    const after = postOrder([value]).reduce((last, e) => (e.kind === 'accumulator' ? Math.max(last, e.stage) : last), -1);
    let number = this.stages.findIndex((s, i) => i > after && s.axes === axes);
    if (number < 0) number = this.stages.push({ axes, accumulators: [] }) - 1;
    const stage = this.stages[number]!;
    // A maximum and its position are one accumulator.
    const family = fn === 'argmax' || fn === 'max' ? ['max', 'argmax'] : [fn];
    let position = stage.accumulators.findIndex((a) => family.includes(a.fn) && a.key === key);
    if (position < 0) position = stage.accumulators.push({ fn, value, key }) - 1;
    else if (fn === 'argmax') stage.accumulators[position]!.fn = 'argmax';
    return accumulator(number, position, part === 'index' ? 'i32' : value.type, part);
  }

  /** Reductions over equal extents share their loop axes, so that they can share loops. */
  private axesFor(extents: readonly { readonly extent: Extent; readonly name: string }[], taken: ReadonlySet<number>): readonly Axis[] {
    const known = this.reduceAxes.find(
      (axes) => axes.length === extents.length && axes.every((a, i) => sameExtent(a.extent, extents[i]!.extent) && a.name === extents[i]!.name && !taken.has(a.id)),
    );
    if (known) return known;
    const axes = extents.map(({ extent, name }) => this.axes.fresh(extent, name));
    this.reduceAxes.push(axes);
    return axes;
  }
}

/** What an op asks for while it works out one element. */
class ElementContext implements LowerContext {
  private readonly lowering: Lowering;
  private readonly graph: Graph;
  private readonly maxRows: number;
  private readonly node: Node;
  private readonly index: readonly Index[];

  constructor(lowering: Lowering, graph: Graph, maxRows: number, node: Node, index: readonly Index[]) {
    this.lowering = lowering;
    this.graph = graph;
    this.maxRows = maxRows;
    this.node = node;
    this.index = index;
  }

  input(i: number, at: readonly Index[]): Expr {
    return this.lowering.element(this.node.inputs[i]!, at);
  }

  type(i: number): Node {
    return this.graph.nodes[this.node.inputs[i]!]!;
  }

  extent(i: number, axis: number): Extent {
    return extentOf(this.type(i).shape[axis]!, this.maxRows);
  }

  reduce(fn: ReduceFn, extents: readonly { readonly extent: Extent; readonly name: string }[], body: (axes: readonly Index[]) => Expr): Expr {
    return this.lowering.reduce(this.index, fn, extents, body, 'value');
  }

  reduceIndex(extents: readonly { readonly extent: Extent; readonly name: string }[], body: (axes: readonly Index[]) => Expr): Expr {
    return this.lowering.reduce(this.index, 'argmax', extents, body, 'index');
  }

  guard(bounds: readonly Bound[], body: () => Expr, otherwise: number): Expr {
    return guard(bounds, body(), otherwise);
  }

  toIndex(value: Expr, min: number, max: number): Index {
    return valueAsIndex(value, min, max);
  }

  random(stream: number, element: Index): Expr {
    return random(this.lowering.streamWord(stream), element);
  }
}
