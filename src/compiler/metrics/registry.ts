/** Every metric that `train.metrics` may name. */
import { confusionMatrix, f1, precision, recall } from './counts.ts';
import type { MetricDef } from './metric.ts';
import { mae, mse, perplexity, r2 } from './numbers.ts';
import { accuracy, topK } from './shares.ts';

const ALL: readonly MetricDef[] = [accuracy, topK, precision, recall, f1, confusionMatrix, mae, mse, r2, perplexity];

export const METRICS: ReadonlyMap<string, MetricDef> = new Map(ALL.map((def) => [def.name, def]));
