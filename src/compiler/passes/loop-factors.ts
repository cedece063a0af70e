/** What a loop's products want of the memory of the operands that all steps share. */
import type { GraphBuilder } from '../graph/builder.ts';
import type { Node } from '../graph/ir.ts';
import { slotOf } from '../ops/loop.ts';
import { opDef } from '../ops/registry.ts';

export interface LoopFactor {
  readonly operand: number;
  /** The axis that a product runs along, which should lie innermost. */
  readonly axis: number;
}

/** One for each whole operand that is a right factor; none where `node` is no loop. */
export function loopFactors(g: GraphBuilder, node: Node): readonly LoopFactor[] {
  const loop = opDef(node.op).loop?.(node, node.inputs.map((i) => g.node(i)));
  if (!loop) return [];
  const { nodes } = loop.step.body;
  return nodes.flatMap((product) => {
    const right = product.op === 'contract' ? nodes[product.inputs[1]!]! : undefined;
    const slot = right?.op === 'state' ? slotOf(right.attrs['key'] as string) : undefined;
    if (slot?.kind !== 'whole') return [];
    const { b, out } = product.attrs as { b: string; out: string };
    return [{ operand: slot.operand, axis: b.indexOf(out.at(-1)!) }];
  });
}
