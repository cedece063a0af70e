/** Metrics of any number of batches, exact whatever the batches were: counts and sums are added up in float64 and divided at the end. */
import type { MetricSpec, MetricValue } from '../plan/metrics.ts';

/** What a batch logged of each metric, its parts one after the other. */
export type LoggedMetrics = Readonly<Record<string, Float64Array>>;

export interface MetricValues {
  readonly metrics: Readonly<Record<string, number>>;
  /** Confusion matrices: how often a target of class i was predicted as class j, by row i and column j. */
  readonly matrices: Readonly<Record<string, readonly (readonly number[])[]>>;
}

export class MetricSums {
  private readonly specs: readonly MetricSpec[];
  private readonly sums = new Map<string, Float64Array>();
  private rows = 0;

  constructor(specs: readonly MetricSpec[]) {
    this.specs = specs;
  }

  /** Adds a batch of `rows` rows. Metrics that it did not log are left out. */
  add(logged: LoggedMetrics, rows: number): void {
    for (const { name, value } of this.specs) {
      const words = logged[name];
      if (words === undefined) continue;
      const sum = this.sums.get(name);
      if (sum === undefined) this.sums.set(name, words.slice());
      else if (value.kind === 'r2') addMoments(sum, this.rows, words, rows, value.outputs);
      else words.forEach((word, i) => (sum[i]! += word));
    }
    this.rows += rows;
  }

  values(): MetricValues {
    const metrics: Record<string, number> = {};
    const matrices: Record<string, number[][]> = {};
    for (const { name, value } of this.specs) {
      const sum = this.sums.get(name);
      if (sum === undefined) continue;
      if (value.kind === 'matrix') matrices[name] = Array.from({ length: value.classes }, (_, i) => [...sum.subarray(i * value.classes, (i + 1) * value.classes)]);
      else metrics[name] = valueOf(value, sum, this.rows);
    }
    return { metrics, matrices };
  }
}

function valueOf(value: Exclude<MetricValue, { kind: 'matrix' }>, sum: Float64Array, rows: number): number {
  switch (value.kind) {
    case 'mean':
      return divided(sum[0]!, rows * value.perRow);
    case 'ratio':
      return value.exp ? Math.exp(divided(sum[0]!, sum[1]!)) : divided(sum[0]!, sum[1]!);
    case 'score':
      return scoreOf(value, sum);
    case 'r2':
      return meanOf(Array.from({ length: value.outputs }, (_, i) => determination(sum[value.outputs + i]!, sum[2 * value.outputs + i]!)));
  }
}

/** scikit-learn's precision_score, recall_score and f1_score with zero_division=0. */
function scoreOf({ score, average, classes, all, only }: MetricValue & { readonly kind: 'score' }, sum: Float64Array): number {
  const of = (i: number): { hit: number; predicted: number; wanted: number } => ({ hit: sum[i]!, predicted: sum[classes + i]!, wanted: sum[2 * classes + i]! });
  const valueFrom = ({ hit, predicted, wanted }: ReturnType<typeof of>): number => {
    if (score === 'precision') return divided(hit, predicted);
    return score === 'recall' ? divided(hit, wanted) : divided(2 * hit, predicted + wanted);
  };
  if (only !== undefined) return valueFrom(of(only));
  const counts = Array.from({ length: classes }, (_, i) => of(i));
  if (average === 'micro') {
    return valueFrom(counts.reduce((a, b) => ({ hit: a.hit + b.hit, predicted: a.predicted + b.predicted, wanted: a.wanted + b.wanted }), { hit: 0, predicted: 0, wanted: 0 }));
  }
  if (average === 'weighted') {
    const total = counts.reduce((n, { wanted }) => n + wanted, 0);
    return divided(counts.reduce((n, count) => n + valueFrom(count) * count.wanted, 0), total);
  }
  return meanOf(counts.filter(({ predicted, wanted }) => all || predicted + wanted > 0).map(valueFrom));
}

/** 1 - errors / deviations; of targets that are all the same 1 where they are met and 0 where not, as in scikit-learn. */
function determination(deviations: number, errors: number): number {
  if (deviations === 0) return errors === 0 ? 1 : 0;
  return 1 - errors / deviations;
}

/**
 * Means and squared deviations of two sets of rows together (Chan, Golub and LeVeque 1979): sums of squares would lose what they
 * are there to show where the mean is large.
 */
function addMoments(sum: Float64Array, rows: number, batch: Float64Array, batchRows: number, outputs: number): void {
  const total = rows + batchRows;
  for (let i = 0; i < outputs; i++) {
    const apart = batch[i]! - sum[i]!;
    sum[i]! += (apart * batchRows) / total;
    sum[outputs + i]! += batch[outputs + i]! + (apart * apart * rows * batchRows) / total;
    sum[2 * outputs + i]! += batch[2 * outputs + i]!;
  }
}

function divided(a: number, b: number): number {
  return b === 0 ? 0 : a / b;
}

function meanOf(values: readonly number[]): number {
  return divided(values.reduce((a, b) => a + b, 0), values.length);
}
