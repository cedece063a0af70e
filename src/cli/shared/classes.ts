/** Scores of a classifier as probabilities and as answers. */
import type { Config, Item } from '../../compiler/config/types.ts';
import type { DataSpec, FieldSpec } from '../../plan/data-spec.ts';
import type { Plan } from '../../plan/types.ts';

export interface Classifier {
  /** The field that is predicted. */
  readonly target: FieldSpec;
  readonly classes: number;
  /** What the network's output is. */
  readonly scores: 'logits' | 'log_probabilities' | 'probabilities';
}

/** What is known of the output as class scores; undefined where it is something else, such as a regression. */
export function classifierOf(plan: Plan, config: Config): Classifier | undefined {
  const target = plan.data.fields.find((field) => field.target);
  const output = plan.programs.predict.outputs[0];
  if (target?.dtype !== 'i32' || target.shape.length > 0 || output?.shape.length !== 2) return undefined;
  const last = lastLayer(config.model);
  const scores = last === 'softmax' ? 'probabilities' : last === 'log_softmax' ? 'log_probabilities' : 'logits';
  return { target, classes: output.shape[1] as number, scores };
}

/** Name of the layer that gives the model's output; undefined where several do. */
export function lastLayer(items: readonly Item[]): string | undefined {
  const last = items.at(-1);
  if (last?.kind === 'layer') return last.layer;
  return last?.kind === 'container' && last.container !== 'branches' && last.container !== 'residual' ? lastLayer(last.items) : undefined;
}

/** Probabilities of one row, in float64. */
export function probabilities(scores: ArrayLike<number>, kind: Classifier['scores']): Float64Array {
  if (kind === 'probabilities') return Float64Array.from(scores);
  if (kind === 'log_probabilities') return Float64Array.from(scores, Math.exp);
  let most = -Infinity;
  for (let i = 0; i < scores.length; i++) most = Math.max(most, scores[i]!);
  const weights = Float64Array.from(scores, (score) => Math.exp(score - most));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}

/** Class indices from the likeliest on; of equal ones the first. */
export function ranked(chances: Float64Array): number[] {
  return Array.from(chances, (_, i) => i).sort((a, b) => chances[b]! - chances[a]! || a - b);
}

export function className(field: FieldSpec, index: number): string {
  return field.classNames?.[index] ?? String(index);
}

/** The field that the network sees. */
export function inputField(spec: DataSpec): FieldSpec {
  return spec.fields.find((field) => !field.target)!;
}
