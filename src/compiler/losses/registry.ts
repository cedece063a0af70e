/** Every loss that `train.loss` may name. */
import { bce, bceWithLogits } from './binary.ts';
import { crossEntropy, nll } from './cross-entropy.ts';
import { klDiv, poissonNll } from './distributions.ts';
import type { LossDef } from './loss.ts';
import { cosineEmbedding, hinge, hingeEmbedding, multiMargin } from './margins.ts';
import { huber, l1, mse, smoothL1 } from './regression.ts';

const ALL: readonly LossDef[] = [crossEntropy, nll, mse, l1, smoothL1, huber, bce, bceWithLogits, klDiv, poissonNll, hinge, hingeEmbedding, multiMargin, cosineEmbedding];

export const LOSSES: ReadonlyMap<string, LossDef> = new Map(ALL.map((def) => [def.name, def]));
