/** Every optimizer that `train.optimizer` may name. */
import { adam, adamw } from './adam.ts';
import type { OptimizerDef } from './optimizer.ts';
import { sgd } from './sgd.ts';

export const OPTIMIZERS: ReadonlyMap<string, OptimizerDef> = new Map([sgd, adam, adamw].map((def) => [def.name, def]));
