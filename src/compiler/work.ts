/** What the plan's cost model says of a kernel: FLOPs and bytes of one run at N = maxRows. */
import type { DataSpec } from '../plan/data-spec.ts';
import { physicalElements } from '../plan/layout.ts';
import type { Graph } from './graph/ir.ts';
import { opDef } from './ops/registry.ts';
import { keptLayout } from './passes/layout.ts';
import type { LoweredKernel, Tensor } from './passes/lower.ts';

/** FLOPs; an op that says nothing of its work does one for each element. */
export function flopsOf({ flops, counted }: Pick<LoweredKernel, 'flops' | 'counted'>, graph: Graph, maxRows: number): number {
  return flops ?? counted.reduce((sum, id) => {
    const n = graph.nodes[id]!;
    const def = opDef(n.op);
    const elements = n.shape.reduce<number>((product, d) => product * (d === 'N' ? maxRows : d), 1);
    return sum + (def.flops ? def.flops(n, n.inputs.map((i) => graph.nodes[i]!), maxRows) : elements);
  }, 0);
}

/** Bytes that a batch reads of a tensor whose size the host decides: a field, what is kept of rows, the rows' numbers. */
export function hostBytes(tensor: Tensor, graph: Graph, spec: DataSpec, maxRows: number): number {
  if (tensor.kind === 'kept') return 4 * physicalElements(keptLayout(graph.nodes.find(({ attrs }) => attrs['field'] === tensor.name)!)!, maxRows);
  if (tensor.kind !== 'data') return maxRows * 4;
  const field = spec.fields.find((f) => f.name === tensor.field)!;
  return maxRows * field.shape.reduce((n, d) => n * d, 1) * (field.format === 'u8' ? 1 : 4);
}
