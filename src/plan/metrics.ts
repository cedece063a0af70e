/** How a metric's value comes from the words that programs log: part of the plan, plain data. */

export interface MetricSpec {
  /** As `train.metrics` names it. */
  readonly name: string;
  /** Whether larger is better. */
  readonly mode: 'max' | 'min';
  readonly value: MetricValue;
}

/**
 * What is logged for each batch, and what the host makes of it; batches are combined in float64.
 *
 * - `mean`: a sum, over the rows times `perRow`.
 * - `ratio`: a sum and what it is divided by, 0 where that is 0; `exp`: the exponential of it.
 * - `score`: for each class how often it was hit, predicted and wanted. `classes`: their number; `all`: whether classes count that
 *   occur neither among targets nor predictions; `only`: the class whose score it is.
 * - `matrix`: counts [classes, classes], rows are targets.
 * - `r2`: for each of `outputs` numbers of a row the batch's mean target, the squared deviations from that, the squared errors.
 */
export type MetricValue =
  | { readonly kind: 'mean'; readonly perRow: number }
  | { readonly kind: 'ratio'; readonly exp: boolean }
  | {
      readonly kind: 'score';
      readonly score: 'precision' | 'recall' | 'f1';
      readonly average: 'macro' | 'micro' | 'weighted';
      readonly classes: number;
      readonly all: boolean;
      readonly only?: number;
    }
  | { readonly kind: 'matrix'; readonly classes: number }
  | { readonly kind: 'r2'; readonly outputs: number };

/** Words that a batch logs, part by part. */
export function partSizes(value: MetricValue): readonly number[] {
  switch (value.kind) {
    case 'mean':
      return [1];
    case 'ratio':
      return [1, 1];
    case 'score':
      return [value.classes, value.classes, value.classes];
    case 'matrix':
      return [value.classes * value.classes];
    case 'r2':
      return [value.outputs, value.outputs, value.outputs];
  }
}
