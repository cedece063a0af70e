/** Scores of a classifier as probabilities and as answers. */
import type { Config, Item } from '../../compiler/config/types.ts';
import type { DataSpec, FieldSpec } from '../../plan/data-spec.ts';
import type { Plan } from '../../plan/types.ts';

/** What the network's output is; of yes and no, class 1 and class 0, it is one number for both. */
export type Scores = 'logits' | 'log_probabilities' | 'probabilities' | 'logit' | 'probability';

export interface Classifier {
  /** The field that is predicted. */
  readonly target: FieldSpec;
  /** Numbers that the network gives for a row. */
  readonly size: number;
  readonly scores: Scores;
}

/** Losses whose input is one number for yes and no. */
const BINARY: Readonly<Record<string, Scores>> = { bce: 'probability', bce_with_logits: 'logit' };

/** What is known of the output as class scores of a row; undefined where it is something else, such as a regression. */
export function classifierOf(plan: Plan, config: Config): Classifier | undefined {
  const target = plan.data.fields.find((field) => field.target);
  const output = plan.programs.predict.outputs[0];
  if (target?.dtype !== 'i32' || target.shape.length > 0 || output === undefined || output.shape.length > 2) return undefined;
  const size = (output.shape[1] ?? 1) as number;
  const binary = BINARY[config.train?.losses[0]?.name ?? ''];
  if (binary !== undefined) return size === 1 ? { target, size, scores: binary } : undefined;
  return output.shape.length === 2 ? { target, size, scores: scoresOf(config) } : undefined;
}

export interface MapClassifier {
  readonly target: FieldSpec;
  /** The axis of the classes in a row's output; the others are the target's. */
  readonly axis: number;
}

/** The same where every position of a row has a class, as pixels of a segmentation or tokens of a text. */
export function mapClassifierOf(plan: Plan, config: Config): MapClassifier | undefined {
  const target = plan.data.fields.find((field) => field.target);
  const shape = plan.programs.predict.outputs[0]?.shape.slice(1);
  if (target?.dtype !== 'i32' || target.shape.length === 0 || shape === undefined) return undefined;
  const fits = (axis: number): boolean => shape.length === target.shape.length + 1 && target.shape.every((size, i) => size === shape[i < axis ? i : i + 1]);
  const dim = config.train?.losses[0]?.args['dim'];
  const said = typeof dim === 'number' ? (dim < 0 ? dim + shape.length : dim - 1) : undefined;
  const axis = [said, 0, shape.length - 1].find((candidate) => candidate !== undefined && fits(candidate));
  return axis === undefined ? undefined : { target, axis };
}

function scoresOf(config: Config): Scores {
  const last = lastLayer(config.model);
  return last === 'softmax' ? 'probabilities' : last === 'log_softmax' ? 'log_probabilities' : 'logits';
}

/** Name of the layer that gives the model's output; undefined where several do. */
export function lastLayer(items: readonly Item[]): string | undefined {
  const last = items.at(-1);
  if (last?.kind === 'layer') return last.layer;
  return last?.kind === 'container' && last.container !== 'branches' && last.container !== 'residual' ? lastLayer(last.items) : undefined;
}

/** Probabilities of one row, in float64. */
export function probabilities(scores: ArrayLike<number>, kind: Scores): Float64Array {
  if (kind === 'logit' || kind === 'probability') {
    const yes = kind === 'logit' ? 1 / (1 + Math.exp(-scores[0]!)) : scores[0]!;
    return Float64Array.of(1 - yes, yes);
  }
  if (kind === 'probabilities') return Float64Array.from(scores);
  if (kind === 'log_probabilities') return Float64Array.from(scores, Math.exp);
  let most = -Infinity;
  for (let i = 0; i < scores.length; i++) most = Math.max(most, scores[i]!);
  const weights = Float64Array.from(scores, (score) => Math.exp(score - most));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}

/** The class with the highest score at each position, of equal ones the first; row-major in `shape` without the axis. */
export function classMap(scores: ArrayLike<number>, shape: readonly number[], axis: number): Int32Array {
  const classes = shape[axis]!;
  const inner = shape.slice(axis + 1).reduce((a, b) => a * b, 1);
  return Int32Array.from({ length: scores.length / classes }, (_, position) => {
    const first = Math.floor(position / inner) * classes * inner + (position % inner);
    let best = 0;
    for (let c = 1; c < classes; c++) if (scores[first + c * inner]! > scores[first + best * inner]!) best = c;
    return best;
  });
}

/** Class indices from the likeliest on; of equal ones the first. */
export function ranked(chances: Float64Array): number[] {
  return Array.from(chances, (_, i) => i).sort((a, b) => chances[b]! - chances[a]! || a - b);
}

/** In quotes where it would not be seen as it is: a blank, a line end. */
export function className(field: FieldSpec, index: number): string {
  const name = field.classNames?.[index] ?? String(index);
  return /^\S(.*\S)?$/u.test(name) && !/\p{Cc}/u.test(name) ? name : JSON.stringify(name);
}

/** The field that the network sees. */
export function inputField(spec: DataSpec): FieldSpec {
  return spec.fields.find((field) => !field.target)!;
}
