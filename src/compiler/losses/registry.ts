/** Every loss that `train.loss` may name. */
import { crossEntropy } from './cross-entropy.ts';
import type { LossDef } from './loss.ts';
import { mse } from './mse.ts';

export const LOSSES: ReadonlyMap<string, LossDef> = new Map([crossEntropy, mse].map((def) => [def.name, def]));
