/** Metrics that `train.metrics` may name; model/metrics.ts builds them. */
import type { MetricSpec } from '../../plan/types.ts';
import type { Definition } from './args.ts';

export interface MetricDef extends Definition {
  readonly name: MetricSpec['name'];
  /** Whether larger is better. */
  readonly mode: MetricSpec['mode'];
}

const accuracy: MetricDef = {
  name: 'accuracy',
  summary: 'Share of the rows whose highest score is at the target class.',
  args: { dim: { type: { kind: 'int' }, default: null, doc: 'Axis of the classes, counted with the batch; without it the one that the loss uses or that fits.' } },
  mode: 'max',
};

const mse: MetricDef = {
  name: 'mse',
  summary: 'Mean of the squared differences.',
  args: {},
  mode: 'min',
};

export const METRICS: ReadonlyMap<string, MetricDef> = new Map([accuracy, mse].map((def) => [def.name, def]));
