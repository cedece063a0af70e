/** Builds a graph node by node; types are worked out by the ops' own rules, so a graph is well-typed from the start. */
import { opDef } from '../ops/registry.ts';
import type { BinaryFn, UnaryFn } from '../ops/scalar.ts';
import type { Shape } from '../../plan/layout.ts';
import type { Attrs, AttrValue, DType, Graph, Node, NodeId, NodeOrigin, Result, TensorType } from './ir.ts';

export class GraphBuilder {
  private readonly nodes: Node[] = [];
  private readonly origins: NodeOrigin[] = [];
  private readonly results: Result[] = [];
  private readonly byKey = new Map<string, NodeId>();
  private readonly originByKey = new Map<string, number>();
  private readonly originByObject = new Map<NodeOrigin, number>();
  private origin = 0;

  constructor(origin: NodeOrigin) {
    this.withOrigin(origin);
  }

  /** Continues from a finished graph; node ids and origins stay as they are, results are dropped unless kept. */
  static from(graph: Graph, keepResults = false): GraphBuilder {
    const g = new GraphBuilder(graph.origins[0] ?? { path: '', type: '', phase: 'forward' });
    g.origins.length = 0;
    g.origins.push(...graph.origins);
    g.originByKey.clear();
    g.originByObject.clear();
    graph.origins.forEach((origin, i) => g.originByKey.set(originKey(origin), i));
    for (const node of graph.nodes) {
      g.nodes.push(node);
      g.byKey.set(nodeKey(textOf(node), node.inputs), node.id);
    }
    if (keepResults) g.results.push(...graph.results);
    return g;
  }

  /** Sets the origin of the nodes added from here on; gives its index. */
  withOrigin(origin: NodeOrigin): number {
    if (origin === this.origins[this.origin]) return this.origin;
    const met = this.originByObject.get(origin);
    if (met !== undefined) return (this.origin = met);
    const key = originKey(origin);
    const known = this.originByKey.get(key);
    this.origin = known ?? this.origins.push(origin) - 1;
    if (known === undefined) this.originByKey.set(key, this.origin);
    this.originByObject.set(origin, this.origin);
    return this.origin;
  }

  /** The origin that new nodes get. */
  get currentOrigin(): NodeOrigin {
    return this.origins[this.origin]!;
  }

  originOf(id: NodeId): NodeOrigin {
    return this.origins[this.node(id).origin]!;
  }

  node(id: NodeId): Node {
    const node = this.nodes[id];
    if (!node) throw new Error(`graph: no node ${id}`);
    return node;
  }

  type(id: NodeId): TensorType {
    return this.node(id);
  }

  /** Adds a node, or gives the equal one that is already there. Throws `ShapeError` where the op's rule is broken. */
  add(op: string, inputs: readonly NodeId[], attrs: Attrs = {}): NodeId {
    const text = op + attrsText(attrs);
    const key = nodeKey(text, inputs);
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const { shape, dtype } = opDef(op).type(inputs.map((i) => this.node(i)), attrs);
    return this.push(key, { op, inputs, attrs, text, shape, dtype });
  }

  /** As `add`, for a node of another graph over operands of the types that it has there: its own type is the same. */
  addAgain(node: Node, inputs: readonly NodeId[]): NodeId {
    const text = textOf(node);
    const key = nodeKey(text, inputs);
    const { op, attrs, shape, dtype } = node;
    return this.byKey.get(key) ?? this.push(key, { op, inputs, attrs, text, shape, dtype });
  }

  private push(key: string, { op, inputs, attrs, text, shape, dtype }: Omit<Node, 'id' | 'origin' | 'text'> & { readonly text: string }): NodeId {
    const id = this.nodes.length;
    this.nodes.push({ id, op, inputs, attrs, text, shape, dtype, origin: this.origin });
    this.byKey.set(key, id);
    return id;
  }

  result(result: Result): void {
    this.results.push(result);
  }

  finish(): Graph {
    return { nodes: [...this.nodes], origins: [...this.origins], results: [...this.results] };
  }

  // --- the words that rules and layers are written in -----------------------------------------------------------------

  constant(value: number, dtype: DType = 'f32'): NodeId {
    return this.add('constant', [], { value, dtype });
  }

  /** `value` in every element of `shape`. */
  fill(value: number, shape: Shape, dtype: DType = 'f32'): NodeId {
    return this.broadcastTo(this.constant(value, dtype), shape);
  }

  unary(fn: UnaryFn, a: NodeId): NodeId {
    return this.add('unary', [a], { fn });
  }

  /** Broadcasts as PyTorch does, axes aligned at the end. */
  binary(fn: BinaryFn, a: NodeId, b: NodeId): NodeId {
    const shape = broadcastShapes(this.type(a).shape, this.type(b).shape);
    return this.add('binary', [this.broadcastTo(a, shape), this.broadcastTo(b, shape)], { fn });
  }

  /** A binary op with a number of `a`'s dtype. */
  binaryConst(fn: BinaryFn, a: NodeId, value: number): NodeId {
    return this.binary(fn, a, this.constant(value, this.type(a).dtype));
  }

  select(condition: NodeId, yes: NodeId, no: NodeId): NodeId {
    const shape = broadcastShapes(this.type(condition).shape, broadcastShapes(this.type(yes).shape, this.type(no).shape));
    return this.add('select', [this.broadcastTo(condition, shape), this.broadcastTo(yes, shape), this.broadcastTo(no, shape)]);
  }

  cast(a: NodeId, to: DType): NodeId {
    return this.type(a).dtype === to ? a : this.add('cast', [a], { to });
  }

  /** Stretches axes of size 1 and adds leading ones. */
  broadcastTo(a: NodeId, shape: Shape): NodeId {
    const from = this.type(a).shape;
    if (sameShape(from, shape)) return a;
    const lead = shape.length - from.length;
    const kept = from.map((_, i) => i).filter((i) => from[i] === shape[lead + i]);
    const squeezed = kept.length === from.length ? a : this.reshape(a, kept.map((i) => from[i]!));
    return this.add('broadcast', [squeezed], { shape: [...shape], axes: kept.map((i) => lead + i) });
  }

  /** Removes `axes`. */
  reduce(fn: 'sum' | 'max' | 'min', a: NodeId, axes: readonly number[]): NodeId {
    return axes.length === 0 ? a : this.add('reduce', [a], { fn, axes: [...axes].sort((x, y) => x - y) });
  }

  /** Removes `axes`; divides by their size, which for the batch is the rows of this submission. */
  mean(a: NodeId, axes: readonly number[]): NodeId {
    const shape = this.type(a).shape;
    const sum = this.reduce('sum', a, axes);
    const count = axes.reduce((n, axis) => n * (shape[axis] === 'N' ? 1 : shape[axis]!), 1);
    const scaled = count === 1 ? sum : this.binaryConst('div', sum, count);
    return axes.some((axis) => shape[axis] === 'N') ? this.binary('div', scaled, this.rows()) : scaled;
  }

  /** N of this submission as an f32 scalar. */
  rows(): NodeId {
    return this.cast(this.add('frame', [], { name: 'rows', dtype: 'u32' }), 'f32');
  }

  reshape(a: NodeId, shape: Shape): NodeId {
    return sameShape(this.type(a).shape, shape) ? a : this.add('reshape', [a], { shape: [...shape] });
  }

  permute(a: NodeId, perm: readonly number[]): NodeId {
    return perm.every((p, i) => p === i) ? a : this.add('permute', [a], { perm: [...perm] });
  }

  /** Sum of products over the labels that `out` lacks: `contract(x, w, 'nk', 'ok', 'no')` is x · wᵀ. One letter an axis. */
  contract(a: NodeId, b: NodeId, labelsA: string, labelsB: string, out: string): NodeId {
    return this.add('contract', [a, b], { a: labelsA, b: labelsB, out });
  }
}

export function sameShape(a: Shape, b: Shape): boolean {
  return a.length === b.length && a.every((d, i) => d === b[i]);
}

/** PyTorch's rule. Throws where the shapes don't fit. */
export function broadcastShapes(a: Shape, b: Shape): Shape {
  const rank = Math.max(a.length, b.length);
  return Array.from({ length: rank }, (_, i) => {
    const x = a[i - (rank - a.length)] ?? 1;
    const y = b[i - (rank - b.length)] ?? 1;
    if (x === y || y === 1) return x;
    if (x === 1) return y;
    throw new Error(`shapes [${a.join(', ')}] and [${b.join(', ')}] do not broadcast`);
  });
}

/** Equal for equal nodes. Written out by hand: it is made for every node of every rewriting. */
function nodeKey(text: string, inputs: readonly NodeId[]): string {
  let key = text;
  for (const input of inputs) key += `,${input}`;
  return key;
}

/** Passes hand nodes on, and their text with them. */
export function textOf({ text, op, attrs }: Node): string {
  return text ?? op + attrsText(attrs);
}

/** Equal for equal attributes, in whatever order their keys stand. */
export function attrsText(attrs: Attrs): string {
  const keys = Object.keys(attrs);
  if (keys.length > 1) keys.sort();
  let text = '';
  for (const key of keys) text += `;${key}=${valueText(attrs[key]!)}`;
  return text;
}

/** Strings stand with their length, so that no value can be read as two. */
function valueText(value: AttrValue): string {
  if (typeof value === 'string') return `"${value.length}:${value}`;
  if (Array.isArray(value)) return `[${value.map(valueText).join()}]`;
  return typeof value === 'object' && value !== null ? `{${attrsText(value as Attrs)}}` : String(value);
}

function originKey({ path, type, phase, location }: NodeOrigin): string {
  return [path, type, phase, location?.file ?? '', location?.line ?? ''].join('\u0000');
}
