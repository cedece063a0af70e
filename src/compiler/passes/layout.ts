/**
 * Chooses the physical order of every tensor: images and convolution weights channels-last, weights of products with the
 * output features innermost (behind a flatten in the image's order), everything else as what it is made from. Where the
 * right factor of a product would be read across its rows, a transposed copy is put in front of it.
 */
import type { Layout, Shape } from '../../plan/layout.ts';
import { GraphBuilder } from '../graph/builder.ts';
import type { Graph, Node, NodeId, Result } from '../graph/ir.ts';
import { loopFactors } from './loop-factors.ts';
import { axisOfFactor, channelsLast, composed, convWeight, innermostAxis, permuted, reshaped, rowMajor, transposedWeight } from './layout-rules.ts';

export interface LaidOut {
  readonly graph: Graph;
  /** By node id; undefined for values that never lie in memory on their own (stretched scalars, iota). */
  readonly layouts: readonly (Layout | undefined)[];
}

/** Layouts of state tensors by key; filled by the first graph that has a wish, then binding for all graphs. */
export type StateLayouts = Map<string, Layout>;

const IMAGE_OPS = new Set(['conv', 'conv_input_grad', 'max_pool', 'max_pool_index', 'max_pool_grad', 'max_pool_gather', 'sum_pool', 'sum_pool_grad', 'resize_linear', 'resize_linear_grad', 'resize_nearest_grad']);
const FLEXIBLE = new Set(['constant', 'frame', 'broadcast', 'iota', 'random']);

/** Layouts without wishes: everything row-major in logical order, and nothing copied. */
export function plainLayouts(graph: Graph, states: StateLayouts, sharedKey: (key: string) => string): LaidOut {
  const stateAt = (key: string, { shape }: Node): Layout => {
    const known = states.get(sharedKey(key)) ?? rowMajor(shape);
    states.set(sharedKey(key), known);
    return known;
  };
  const layouts = graph.nodes.map((node) => (node.op === 'state' ? stateAt(node.attrs['key'] as string, node) : FLEXIBLE.has(node.op) ? undefined : (keptLayout(node) ?? rowMajor(node.shape))));
  for (const result of graph.results) if (result.kind === 'state') layouts[result.node] = stateAt(result.state, graph.nodes[result.node]!);
  return { graph, layouts };
}

/**
 * `sharedKey` maps a state's key to the key whose layout it has: a gradient lies as its parameter does. `turns` says which
 * products turn their factors round as they read them, so that none has to be copied for them.
 */
export function chooseLayouts(graph: Graph, states: StateLayouts, sharedKey: (key: string) => string, turns: (node: Node) => boolean = () => false): LaidOut {
  const g = new GraphBuilder(graph.origins[0]!);
  const layouts: (Layout | undefined)[] = [];
  const map = new Map<NodeId, NodeId>();
  const forced = new Map<NodeId, string>();
  for (const result of graph.results) if (result.kind === 'state') forced.set(result.node, sharedKey(result.state));

  // A parameter's layout may be settled after its node was met.
  const layoutOfInput = (id: NodeId): Layout | undefined => {
    const node = g.node(id);
    return node.op === 'state' ? states.get(sharedKey(node.attrs['key'] as string)) : layouts[id];
  };
  for (const node of graph.nodes) {
    g.withOrigin(graph.origins[node.origin]!);
    const inputs = node.inputs.map((i) => map.get(i)!);
    wishForWeights(g, node, inputs, layoutOfInput, states, sharedKey);
    const type = { ...node, inputs };
    const own = (forced.has(node.id) ? states.get(forced.get(node.id)!) : undefined) ?? layoutOfNode(g, type, layoutOfInput, states, sharedKey);
    const right = turns(node) ? undefined : copyRightFactor(g, type, own, layoutOfInput, layouts);
    const id = g.addAgain(node, right ?? inputs);
    map.set(node.id, id);
    layouts[id] ??= own;
  }
  for (const result of graph.results) g.result({ ...result, node: map.get(result.node)! } as Result);
  const laid = g.finish();
  for (const result of laid.results) {
    if (result.kind !== 'state') continue;
    const key = sharedKey(result.state);
    if (!states.has(key)) states.set(key, layouts[result.node] ?? rowMajor(laid.nodes[result.node]!.shape));
  }
  // A state that only elementwise ops read has no wish of its own.
  for (const node of laid.nodes) if (node.op === 'state') layouts[node.id] = stateLayout(node, states, sharedKey);
  return { graph: laid, layouts };
}

function stateLayout(node: Node, states: StateLayouts, sharedKey: (key: string) => string): Layout {
  const key = sharedKey(node.attrs['key'] as string);
  const known = states.get(key) ?? rowMajor(node.shape);
  states.set(key, known);
  return known;
}

/** The first convolution or product that reads a parameter decides how it lies. */
function wishForWeights(
  g: GraphBuilder,
  node: Node,
  inputs: readonly NodeId[],
  layoutOfInput: (id: NodeId) => Layout | undefined,
  states: StateLayouts,
  sharedKey: (key: string) => string,
): void {
  for (const { operand, axis } of loopFactors(g, { ...node, inputs })) {
    const { op, attrs, shape } = g.node(inputs[operand]!);
    const key = op === 'state' ? sharedKey(attrs['key'] as string) : undefined;
    if (key !== undefined && !states.has(key)) states.set(key, withInnermost(rowMajor(shape), axis));
  }
  if (node.op !== 'conv' && node.op !== 'conv_input_grad' && node.op !== 'contract') return;
  const weight = g.node(inputs[1]!);
  if (weight.op !== 'state') return;
  const key = sharedKey(weight.attrs['key'] as string);
  if (states.has(key)) return;
  // The axis that the result's channels come from lies innermost: axis 0 of a convolution's weight, axis 1 of its transpose's.
  if (node.op !== 'contract') {
    states.set(key, node.op === 'conv' ? convWeight(weight.shape) : transposedWeight(weight.shape));
    return;
  }
  const labels = [...(node.attrs['b'] as string)];
  const left = [...(node.attrs['a'] as string)];
  const out = node.attrs['out'] as string;
  const x = layoutOfInput(inputs[0]!);
  const plain = rowMajor(weight.shape);
  const picks = labels.map((label, axis) => {
    const position = left.indexOf(label);
    const shared = !out.includes(label) && x && position >= 0;
    return shared ? { layout: x, axis: position } : { layout: plain, axis };
  });
  const isOut = (i: number): boolean => out.includes(labels[i]!);
  const order = labels.map((_, i) => i).sort((i, j) => Number(isOut(i)) - Number(isOut(j)) || i - j);
  states.set(key, composed(picks, order));
}

function layoutOfNode(
  g: GraphBuilder,
  node: Node,
  layoutOfInput: (id: NodeId) => Layout | undefined,
  states: StateLayouts,
  sharedKey: (key: string) => string,
): Layout | undefined {
  if (node.op === 'state') return states.get(sharedKey(node.attrs['key'] as string));
  if (FLEXIBLE.has(node.op)) return undefined;
  const first = node.inputs[0] === undefined ? undefined : layoutOfInput(node.inputs[0]);
  if (IMAGE_OPS.has(node.op)) return channelsLast(node.shape);
  switch (node.op) {
    case 'input':
      return keptLayout(node) ?? (isImage(node.shape) ? channelsLast(node.shape) : rowMajor(node.shape));
    case 'conv_weight_grad':
      return convWeight(node.shape);
    case 'contract':
      return contractLayout(g, node, layoutOfInput);
    case 'attention':
    case 'attention_grad':
      return rowMajor(node.shape);
    case 'permute':
      return first && permuted(first, node.attrs['perm'] as readonly number[]);
    case 'reshape':
      return first && reshaped(first, node.shape);
    case 'unary':
    case 'binary':
    case 'select':
    case 'cast': {
      const known = node.inputs.map(layoutOfInput).filter((l): l is Layout => l !== undefined);
      return known.find((l) => l.perm.some((p, i) => p !== i)) ?? known[0] ?? rowMajor(node.shape);
    }
    default:
      return isImage(node.shape) && first && first.perm.some((p, i) => p !== i) ? channelsLast(node.shape) : rowMajor(node.shape);
  }
}

/** Of what the program `prefix` keeps, the layout that it has there. */
export function keptLayout({ attrs }: Node): Layout | undefined {
  return attrs['layout'] as unknown as Layout | undefined;
}

function isImage(shape: Shape): boolean {
  return shape.length === 4 && shape[0] === 'N';
}

/** Each axis of a product lies as in the operand that it comes from. */
function contractLayout(g: GraphBuilder, node: Node, layoutOfInput: (id: NodeId) => Layout | undefined): Layout {
  const a = node.attrs['a'] as string;
  const b = node.attrs['b'] as string;
  const layouts = node.inputs.map((i) => layoutOfInput(i) ?? rowMajor(g.type(i).shape));
  return composed(
    [...(node.attrs['out'] as string)].map((label) => (b.includes(label) ? { layout: layouts[1]!, axis: b.indexOf(label) } : { layout: layouts[0]!, axis: a.indexOf(label) })),
  );
}

/**
 * Products run along the innermost axis of their result; the operand that has this axis must have it innermost too.
 * Gives the new inputs where a copy was needed.
 */
function copyRightFactor(
  g: GraphBuilder,
  node: Node,
  own: Layout | undefined,
  layoutOfInput: (id: NodeId) => Layout | undefined,
  layouts: (Layout | undefined)[],
): readonly NodeId[] | undefined {
  for (const { operand, axis } of loopFactors(g, node)) {
    const copy = copyWithInnermost(g, node.inputs[operand]!, axis, layoutOfInput, layouts);
    if (copy !== undefined) return node.inputs.map((input, i) => (i === operand ? copy : input));
  }
  if (!own || (node.op !== 'contract' && node.op !== 'conv_input_grad' && node.op !== 'conv')) return undefined;
  const axis = innermostAxis(own);
  if (axis < 0 || node.shape[axis] === 'N') return undefined;
  let operand = 1;
  let wanted: number;
  if (node.op === 'contract') {
    const label = (node.attrs['out'] as string)[axis]!;
    operand = (node.attrs['b'] as string).includes(label) ? 1 : 0;
    wanted = (node.attrs[operand === 1 ? 'b' : 'a'] as string).indexOf(label);
  } else wanted = axis !== 1 ? -1 : node.op === 'conv' ? 0 : 1;
  const copy = copyWithInnermost(g, node.inputs[operand]!, wanted, layoutOfInput, layouts);
  return copy === undefined ? undefined : node.inputs.map((input, i) => (i === operand ? copy : input));
}

/** A copy of `source` with `axis` innermost; undefined where it lies so already, or is not worth it. */
function copyWithInnermost(g: GraphBuilder, source: NodeId, axis: number, layoutOfInput: (id: NodeId) => Layout | undefined, layouts: (Layout | undefined)[]): NodeId | undefined {
  const layout = layoutOfInput(source);
  const size = g.type(source).shape[axis];
  if (!layout || axis < 0 || innermostAxis(layout) === axis || typeof size !== 'number' || size < 4) return undefined;
  const copy = g.add('copy', [source], { order: [...axesInMemoryOrder(layout).filter((i) => i !== axis), axis] });
  layouts[copy] = withInnermost(layout, axis);
  return copy;
}

/** The other axes keep the order that they lie in; `axis` moves to the end. */
function withInnermost(layout: Layout, axis: number): Layout {
  const order = [...axesInMemoryOrder(layout).filter((i) => i !== axis), axis];
  return composed(layout.split.map((_, i) => ({ layout, axis: i })), order);
}

/** Logical axes by where their outermost factor lies; axes of size 1 without factors come last. */
function axesInMemoryOrder(layout: Layout): number[] {
  const axes = axisOfFactor(layout);
  return [...new Set([...layout.perm.map((factor) => axes[factor]!), ...layout.split.keys()])];
}
