/**
 * Loops over time to kernels: the graph of one step is divided into kernels as a program is, and each of them reads and
 * writes its part of the stacked tensors at the time step that arrives in its `args`. One set of kernels serves all steps.
 */
import { arg, guard, load } from '../kernel/expr.ts';
import { add, constant, modulo, type Index } from '../kernel/index.ts';
import { valueAsIndex } from '../kernel/traverse.ts';
import type { Bound, Expr, Store } from '../kernel/ir.ts';
import { columns, partOf, slotOf, type Loop } from '../ops/loop.ts';
import { opDef } from '../ops/registry.ts';
import { physicalElements } from '../../plan/layout.ts';
import type { Graph, Node, NodeId } from '../graph/ir.ts';
import { ResultIndex } from '../graph/results.ts';
import type { Cluster } from './clusters.ts';
import { chooseLayouts, plainLayouts, type StateLayouts } from './layout.ts';
import { rowMajor } from './layout-rules.ts';
import { ClusterLowering, formatOf, type LoopSpan, type LoweredKernel, type LowerInput, type Tensor } from './lower.ts';
import { Lowering, physicalIndex } from './lowering.ts';
import { partition, type PartitionOptions } from './partition.ts';
import { operandName } from './roles.ts';
import { optimise } from './optimise.ts';
import type { Passes } from './switches.ts';

/** A kernel more costs a dispatch in every step: worth some functions worked out twice. */
const RECOMPUTE_COST = 40;

export interface LoopOptions extends Omit<PartitionOptions, 'maxRows' | 'buffersOf'> {
  /** Passes that are switched off. */
  readonly without: Passes;
}

/** `id` names what the loop keeps for itself; it must be unique in the program. */
export function lowerLoop(cluster: Cluster, input: LowerInput, options: LoopOptions, id: string): readonly LoweredKernel[] {
  const node = input.graph.nodes[cluster.anchors[0]!]!;
  const loop = opDef(node.op).loop!(node, node.inputs.map((i) => input.graph.nodes[i]!));
  const body = optimise(loop.step.body, options.without);
  const states: StateLayouts = new Map();
  for (const source of body.nodes) {
    const key = source.attrs['key'] as string;
    if (source.op === 'state') states.set(key, operandLayout(input, node, slotOf(key)));
  }
  const laid = (options.without.has('layout') ? plainLayouts : chooseLayouts)(body, states, (key) => key);
  const frame = frameOf(cluster, input, loop, laid.graph, id);
  const { clusters, set, stored } = partition(laid.graph, laid.layouts, { maxRows: input.maxRows, buffersOf: (what) => buffersOf(frame, what), recompute: RECOMPUTE_COST, ...options });
  const inner: LowerInput = { ...input, graph: laid.graph, results: new ResultIndex(laid.graph), layouts: laid.layouts, stateLayout: (key) => states.get(key)!, set, stored, half: new Set() };
  const span: LoopSpan = { count: loop.steps, reverse: loop.reverse };
  return clusters.map((c): LoweredKernel => {
    const lowered = new StepLowering(c, inner, frame).run();
    if (lowered.args.length > 0) throw new Error(`loop: ${node.op} draws random numbers in its steps`);
    const flops = lowered.members.reduce((sum, member) => sum + flopsOf(laid.graph, member, input.maxRows), 0);
    // What the backward pass asks for besides is worked out in the forward pass, and belongs to it.
    return { ...lowered, members: [node.id], counted: [], anchors: [], flops, ...(loop.steps > 1 ? { loop: span } : {}) };
  });
}

/** What the kernels of a step have in common. */
interface Frame {
  readonly cluster: Cluster;
  readonly outer: LowerInput;
  readonly loop: Loop;
  /** The op that loops; all outputs of the loop have its operands. */
  readonly node: Node;
  /** Outputs that the program reads, by number. */
  readonly stacked: ReadonlyMap<number, NodeId>;
  /** Where a node of the step goes: outputs, and its first column there. */
  readonly parts: ReadonlyMap<NodeId, readonly { readonly output: number; readonly column: number }[]>;
  readonly id: string;
}

function frameOf(cluster: Cluster, outer: LowerInput, loop: Loop, step: Graph, id: string): Frame {
  const node = outer.graph.nodes[cluster.anchors[0]!]!;
  const stacked = new Map<number, NodeId>();
  for (const member of cluster.members) {
    const other = outer.graph.nodes[member]!;
    stacked.set(opDef(other.op).loop!(other, other.inputs.map((i) => outer.graph.nodes[i]!)).output, member);
  }
  const parts = new Map<NodeId, { output: number; column: number }[]>();
  for (const result of step.results) {
    if (result.kind !== 'output') continue;
    const { output, part } = partOf(result.name);
    parts.set(result.node, [...(parts.get(result.node) ?? []), { output, column: columns(loop.step, output, part) }]);
  }
  return { cluster, outer, loop, node, stacked, parts, id };
}

function operandLayout({ graph, layouts, stateLayout }: LowerInput, node: Node, slot: ReturnType<typeof slotOf>): ReturnType<typeof rowMajor> {
  if (slot.kind !== 'whole') throw new Error(`loop: a state of a step is no whole operand of ${node.op}`);
  const operand = graph.nodes[node.inputs[slot.operand]!]!;
  return operand.op === 'state' ? stateLayout(operand.attrs['key'] as string) : (layouts[operand.id] ?? rowMajor(operand.shape));
}

function buffersOf({ parts }: Frame, what: NodeId | string): readonly string[] {
  if (typeof what === 'number') return parts.get(what)?.map(({ output }) => `output:${output}`) ?? [`node:${what}`];
  const slot = slotOf(what.replace(/^state:/, ''));
  return [slot.kind === 'previous' ? `output:${slot.output}` : `operand:${slot.operand}`];
}

class StepLowering extends ClusterLowering {
  private readonly frame: Frame;
  private readonly time: Index;
  /** Operands of the loop, as elements of the program around it. */
  private readonly outside: Lowering;
  private role = 'x';

  constructor(cluster: Cluster, input: LowerInput, frame: Frame) {
    super(cluster, input);
    this.frame = frame;
    const { steps } = frame.loop;
    this.time = steps === 1 ? constant(0) : valueAsIndex(arg(0, 'u32'), 0, steps - 1);
    this.outside = new Lowering(frame.outer.graph, input.maxRows, this.factory, (node, index) => this.outer(node, index));
  }

  protected override source(node: Node, index: readonly Index[]): Expr | undefined {
    if (node.op === 'slot' || node.op === 'state') return this.slot(node, index);
    const owner = this.input.set.of.get(node.id);
    if (owner === undefined || owner === this.cluster.id || !this.cluster.reads.has(node.id)) return super.source(node, index);
    const part = this.frame.parts.get(node.id)?.[0];
    if (part) return this.output(part.output, this.time, [index[0]!, add(index[1]!, constant(part.column))], false);
    return load(this.bind(this.temporary(node), formatOf(node), false, 'sums'), physicalIndex(this.layoutOf(node), index), node.dtype);
  }

  protected override storesOf(id: NodeId, index: readonly Index[], value: Expr): Store[] {
    const node = this.input.graph.nodes[id]!;
    const parts = this.frame.parts.get(id);
    if (!parts) return [{ binding: this.bind(this.temporary(node), formatOf(node), true, 'sums'), index: physicalIndex(this.layoutOf(node), index), value }];
    return parts.map(({ output, column }) => {
      const at = this.output(output, this.time, [index[0]!, add(index[1]!, constant(column))], true);
      return { binding: at.binding, index: at.index, value };
    });
  }

  private slot(node: Node, index: readonly Index[]): Expr {
    const { node: op } = this.frame;
    const slot = slotOf(node.attrs['key'] as string);
    if (slot.kind === 'previous') {
      const before = this.at(-1);
      return guard([this.within(before)], this.output(slot.output, before, index, false), 0);
    }
    this.role = operandName(op.op, slot.operand);
    const operand = op.inputs[slot.operand]!;
    if (slot.kind === 'whole') return this.outside.element(operand, index);
    const then = this.at(slot.offset);
    const value = this.outside.element(operand, [index[0]!, then, ...index.slice(1)]);
    return slot.offset === 0 ? value : guard([this.within(then)], value, 0);
  }

  /** The time step `offset` steps on, in the order in which they run. */
  private at(offset: number): Index {
    return offset === 0 ? this.time : add(this.time, constant(this.frame.loop.reverse ? -offset : offset));
  }

  private within(index: Index): Bound {
    return { index, lower: 0, upper: this.frame.loop.steps };
  }

  /** Element [n, column] of an output of the step at `time`: in its stacked tensor, or in one of two slots where only the next step reads it. */
  private output(output: number, time: Index, index: readonly Index[], write: boolean): Extract<Expr, { kind: 'load' }> {
    const { outer, stacked, loop, id } = this.frame;
    const node = stacked.get(output);
    if (node !== undefined) {
      const binding = this.bind({ kind: 'node', node }, formatOf(outer.graph.nodes[node]!, outer.half), write, 'out');
      return load(binding, physicalIndex(this.layoutOf(outer.graph.nodes[node]!, outer), [index[0]!, time, index[1]!]));
    }
    const layout = rowMajor(['N', 2, columns(loop.step, output)]);
    const elements = physicalElements(layout, this.input.maxRows);
    const binding = this.bind({ kind: 'partial', id: `${id}.carry${output}`, elements }, 'f32', write, 'carry');
    return load(binding, physicalIndex(layout, [index[0]!, modulo(add(time, constant(2)), 2), index[1]!]));
  }

  private temporary(node: Node): Tensor {
    return { kind: 'partial', id: `${this.frame.id}.${node.id}`, elements: physicalElements(this.layoutOf(node), this.input.maxRows) };
  }

  private outer(node: Node, index: readonly Index[]): Expr | undefined {
    const { outer, cluster } = this.frame;
    if (node.op === 'state') {
      const key = node.attrs['key'] as string;
      return load(this.bind({ kind: 'state', key }, formatOf(node), false, this.role), physicalIndex(outer.stateLayout(key), index), node.dtype);
    }
    return cluster.reads.has(node.id) ? this.loaded(node, index, outer, this.role) : undefined;
  }
}

function flopsOf(graph: Graph, id: NodeId, rows: number): number {
  const node = graph.nodes[id]!;
  const def = opDef(node.op);
  if (def.flops) return def.flops(node, node.inputs.map((i) => graph.nodes[i]!), rows);
  return node.shape.reduce<number>((n, d) => n * (d === 'N' ? rows : d), 1);
}
