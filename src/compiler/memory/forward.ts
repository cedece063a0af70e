/**
 * What the forward pass of a compiled training step leaves in memory for the backward pass, and what of it could be worked
 * out again: the ground on which segments are chosen.
 */
import type { NodeId } from '../graph/ir.ts';
import { opDef } from '../ops/registry.ts';
import { backwardNodes } from '../passes/again.ts';
import { consumersOf } from '../passes/rewrite.ts';
import type { CompiledProgram } from '../passes/pipeline.ts';
import type { SlabProgram } from './slabs.ts';
import { lifetimes } from './slabs.ts';

/** A sum over so many elements or more for each result is kept: it takes little memory, and a sum must not be done twice in another order. */
const KEPT_SUMS = 8;

/** A tensor between its kernels, which are numbered in their order. */
export interface Value {
  readonly bytes: number;
  readonly first: number;
  readonly last: number;
  /** Last kernel of the forward pass that touches it, and first one of the backward pass; `again` is Infinity where the backward pass does without. */
  readonly forward: number;
  readonly again: number;
}

export interface Forward {
  readonly compiled: CompiledProgram;
  readonly maxRows: number;
  readonly kernels: number;
  /** All tensors, with the node whose value they are; undefined for partial sums. */
  readonly tensors: readonly { readonly node: NodeId | undefined; readonly value: Value }[];
  readonly values: ReadonlyMap<NodeId, Value>;
  /** Nodes that could be worked out again, in order. */
  readonly nodes: readonly NodeId[];
  readonly isNode: ReadonlySet<NodeId>;
  readonly backward: readonly boolean[];
  /** Of those nodes: the last other one that reads it. */
  readonly lastUse: ReadonlyMap<NodeId, NodeId>;
  /** Of those nodes: whether the backward pass, or a derivative that it wants, reads it. */
  readonly wanted: ReadonlySet<NodeId>;
  /** Nodes that are worked out within a kernel, in memory or not. */
  readonly members: ReadonlySet<NodeId>;
}

export function valueOf({ values }: Forward, node: NodeId): Value | undefined {
  return values.get(node);
}

export function forwardOf(compiled: CompiledProgram, program: SlabProgram, maxRows: number): Forward {
  const { graph, kernels } = compiled;
  const backward = backwardNodes(graph);
  // Some derivatives are worked out by the kernels of the forward pass.
  const turn = kernels.findIndex((k) => k.members.some((id) => backward[id]));
  const isBackward = kernels.map((_, k) => turn >= 0 && k >= turn);
  const uses = new Map<string, { forward: number; again: number }>();
  program.kernels.forEach(({ reads, writes }, k) => {
    for (const key of [...reads, ...writes]) {
      const use = uses.get(key) ?? { forward: -1, again: Infinity };
      uses.set(key, use);
      if (isBackward[k]) use.again = Math.min(use.again, k);
      else use.forward = Math.max(use.forward, k);
    }
  });
  const tensors = [...lifetimes(program)].map(([key, { bytes, first, last }]) => ({
    node: key.startsWith('node:') ? Number(key.slice('node:'.length)) : undefined,
    value: { bytes, first, last, ...uses.get(key)! },
  }));
  const values = new Map(tensors.flatMap(({ node, value }): [NodeId, Value][] => (node === undefined ? [] : [[node, value]])));
  const results = new Set(graph.results.map((r) => r.node));
  const isNode = new Set<NodeId>();
  for (const node of graph.nodes) if (!backward[node.id] && !results.has(node.id) && isRecomputable(compiled, node.id, isNode)) isNode.add(node.id);
  const consumers = consumersOf(graph);
  const lastUse = new Map<NodeId, NodeId>();
  const wanted = new Set<NodeId>();
  for (const id of isNode) {
    for (const { id: reader, origin } of consumers[id]!) {
      if (isNode.has(reader)) lastUse.set(id, Math.max(lastUse.get(id) ?? -1, reader));
      else if (backward[reader] || graph.origins[origin]!.phase === 'backward') wanted.add(id);
    }
  }
  const members = new Set(kernels.flatMap((k) => k.members));
  return { compiled, maxRows, kernels: kernels.length, tensors, values, nodes: [...isNode], isNode, backward, lastUse, wanted, members };
}

/** Rows of activations made by the forward pass, by anything but a loop, from anything but the data themselves. */
function isRecomputable({ graph }: CompiledProgram, id: NodeId, before: ReadonlySet<NodeId>): boolean {
  const node = graph.nodes[id]!;
  const { phase, path } = graph.origins[node.origin]!;
  const def = opDef(node.op);
  if (node.shape[0] !== 'N' || phase === 'backward' || path.startsWith('data.')) return false;
  if (def.kind === 'source' || node.op === 'input' || def.loop) return false;
  if (node.op === 'copy') return before.has(node.inputs[0]!);
  if (node.op !== 'reduce' && node.op !== 'argmax') return true;
  const rowElements = (at: NodeId): number => graph.nodes[at]!.shape.reduce<number>((n, size) => n * (size === 'N' ? 1 : size), 1);
  return rowElements(id) * KEPT_SUMS > rowElements(node.inputs[0]!);
}

/** Floating-point operations of a node at the full batch. */
export function flopsOf({ compiled: { graph }, maxRows }: Forward, id: NodeId): number {
  const node = graph.nodes[id]!;
  const def = opDef(node.op);
  if (def.kind === 'movement') return 0;
  if (def.flops) return def.flops(node, node.inputs.map((i) => graph.nodes[i]!), maxRows);
  return node.shape.reduce<number>((n, size) => n * (size === 'N' ? maxRows : size), 1);
}
