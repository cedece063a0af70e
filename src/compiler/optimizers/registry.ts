/** Every optimizer that `train.optimizer` may name. */
import { adadelta } from './adadelta.ts';
import { adagrad } from './adagrad.ts';
import { adam, adamw } from './adam.ts';
import { adamax } from './adamax.ts';
import { lion } from './lion.ts';
import { nadam } from './nadam.ts';
import type { OptimizerDef } from './optimizer.ts';
import { radam } from './radam.ts';
import { rmsprop } from './rmsprop.ts';
import { sgd } from './sgd.ts';

export const OPTIMIZERS: ReadonlyMap<string, OptimizerDef> = new Map(
  [sgd, adam, adamw, adamax, nadam, radam, rmsprop, adagrad, adadelta, lion].map((def) => [def.name, def]),
);
