/** A compiled program as the placement of activations sees it: what each kernel reads and writes, and how many bytes that is. */
import { physicalElements, type Layout } from '../../plan/layout.ts';
import type { NodeId } from '../graph/ir.ts';
import { formatBytes } from '../kernel/ir.ts';
import { rowMajor } from '../passes/layout-rules.ts';
import { formatOf, tensorKey } from '../passes/lower.ts';
import type { CompiledProgram, ScheduledKernel } from '../passes/pipeline.ts';
import type { SlabProgram } from './slabs.ts';

/** `outputs` are read by the host behind the program; `alias` false: no byte is used twice. */
export function activationsOf(compiled: CompiledProgram, maxRows: number, outputs: readonly NodeId[], alias: boolean): SlabProgram {
  const partials = new Map<string, number>();
  for (const { tensors } of compiled.kernels) for (const t of tensors) if (t.kind === 'partial') partials.set(tensorKey(t), t.elements * 4);
  return {
    kernels: compiled.kernels.map((k) => ({
      reads: touched(k, 'read'),
      writes: touched(k, 'read_write'),
      ...(k.loop ? { loop: k.loop } : {}),
    })),
    size: (key) => partials.get(key) ?? nodeBytes(compiled, Number(key.slice('node:'.length)), maxRows),
    outputs: outputs.map((node) => tensorKey({ kind: 'node', node })),
    alias,
  };
}

/** Bytes that a node's value takes where it lies in memory, at the full batch. */
export function nodeBytes(compiled: CompiledProgram, node: NodeId, maxRows: number): number {
  return physicalElements(layoutOf(compiled, node), maxRows) * formatBytes(formatOf(compiled.graph.nodes[node]!, compiled.half));
}

export function layoutOf({ graph, layouts }: CompiledProgram, node: NodeId): Layout {
  return layouts[node] ?? rowMajor(graph.nodes[node]!.shape);
}

function touched(k: ScheduledKernel, access: 'read' | 'read_write'): string[] {
  return k.tensors.flatMap((t, i) => ((t.kind === 'node' || t.kind === 'partial') && k.kernel.bindings[i]!.access === access ? [tensorKey(t)] : []));
}
