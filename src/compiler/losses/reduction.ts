/** `reduction: mean | sum`, and a mean that is 0 where it is taken over nothing. */
import type { ArgSpec } from '../config/args.ts';
import type { GraphBuilder } from '../graph/builder.ts';
import type { NodeId } from '../graph/ir.ts';
import type { LossValue } from './loss.ts';

export const REDUCTION: ArgSpec = {
  type: { kind: 'enum', values: ['mean', 'sum'] },
  default: 'mean',
  doc: '`mean` divides by the number of targets, `sum` by nothing.',
};

/** sum / weight; where `weight` can be 0 the sum is 0 too, and so is the mean and its gradient. */
export function ratio(g: GraphBuilder, sum: NodeId, weight: NodeId, canBeZero: boolean): LossValue {
  const divisor = canBeZero ? g.select(g.binaryConst('eq', weight, 0), g.constant(1), weight) : weight;
  return { value: g.binary('div', sum, divisor), weight };
}
