/** What optimizers have in common: the learning rate and L2 decay. */
import type { ArgSpec } from '../config/args.ts';
import type { NodeId } from '../graph/ir.ts';
import type { OptimizerContext } from './optimizer.ts';

export const LR: ArgSpec = { type: { kind: 'float', min: 0 }, default: 1e-3, doc: 'Learning rate, before the schedule.' };

/** gradient + weightDecay * parameter. */
export function decayed(context: OptimizerContext, weightDecay: number): NodeId {
  const { g } = context;
  return weightDecay === 0 ? context.gradient : g.binary('add', context.gradient, g.binaryConst('mul', context.parameter, weightDecay));
}
