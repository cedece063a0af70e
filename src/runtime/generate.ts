/**
 * Text from a model that predicts each token from those before it. One token is one run of `predict` on the last window of
 * what there is so far; the next one is drawn by a counter from the logits, so that seed, weights and prompt decide the text.
 */
import { fault } from '../errors.ts';
import { uniformBits } from '../plan/random.ts';
import type { Plan } from '../plan/types.ts';
import type { Session } from './executor.ts';
import { createFeed } from './feed.ts';
import { restingFrame } from './sweep.ts';

export interface GenerateOptions {
  /** Tokens to add. */
  readonly length: number;
  /** Divides the logits: below 1 likely tokens get likelier; 0 takes the likeliest. */
  readonly temperature: number;
  /** Only so many of the likeliest tokens are drawn from. */
  readonly topK?: number;
  readonly seed: number;
}

/** Keeps the draws apart from initial values, shuffles and masks of the same seed. */
const STREAM = 0x4745_4e54;

/** What a plan must be to generate: ids [L] in, scores [L, vocab] out. Throws `no-text-model`. */
export function languageModel(plan: Plan): { readonly field: string; readonly window: number; readonly vocab: number } {
  const inputs = plan.data.fields.filter((field) => !field.target);
  const [field, second] = inputs;
  const output = plan.programs.predict.outputs[0];
  const [window] = field?.shape ?? [];
  if (field === undefined || second !== undefined || field.dtype !== 'i32' || field.shape.length !== 1 || output?.shape.length !== 3 || output.shape[1] !== window || output.shape[2] !== field.classes) {
    const shapes = `it takes ${inputs.map((f) => `${f.dtype} [${f.shape.join(', ')}]`).join(', ') || 'nothing'} and gives [${output?.shape.slice(1).join(', ')}]`;
    throw fault('config', 'no-text-model', `${plan.name} predicts no text: ${shapes}`, { hint: 'a model that does takes token ids [seq_len] and gives a score for each token at each place, [seq_len, vocab]' });
  }
  return { field: field.name, window: window!, vocab: field.classes! };
}

/** Yields the tokens that follow `prompt`, which has at least one. `scores`: what the model gives; logarithms of probabilities are logits, too. */
export async function* generate(session: Session, prompt: Int32Array, options: GenerateOptions, scores: 'logits' | 'probabilities' = 'logits'): AsyncGenerator<number> {
  const { field, window, vocab } = languageModel(session.plan);
  if (prompt.length === 0) throw fault('config', 'text-prompt', 'the prompt is empty', { hint: 'give at least one character; a line end will do' });
  // What lies behind the last token is seen by no position before it, in a model that predicts from what came before.
  const row = new Int32Array(window);
  let known = Math.min(prompt.length, window);
  row.set(prompt.subarray(prompt.length - known));
  const { plan } = session;
  const output = plan.programs.predict.outputs[0]!;
  const feed = await createFeed(session, ['predict'], { rows: 1, fields: new Map([[field, row]]) }, { mode: 'stream' });
  try {
    for (let i = 0; i < options.length; i++) {
      // The row as it is now: an order that is set anew is copied anew.
      feed.setOrder(Uint32Array.of(0));
      const { rows, first } = feed.place(0, 1);
      await session.submit([{ program: 'predict', rows, frame: restingFrame(plan.seed, 1, first) }]);
      const [values] = await session.readOutputs([output], 1);
      const last = values!.subarray((known - 1) * vocab, known * vocab);
      const token = draw(scores === 'logits' ? last : Float64Array.from(last, Math.log), options, i);
      yield token;
      if (known === window) row.copyWithin(0, 1);
      else known++;
      row[known - 1] = token;
    }
  } finally {
    feed.release();
  }
}

/** Softmax of the logits divided by the temperature, over the `topK` largest (of equal ones the first), cut at a uniform number. */
export function draw(logits: ArrayLike<number>, { temperature, topK, seed }: GenerateOptions, step: number): number {
  const order = Array.from({ length: logits.length }, (_, token) => token).sort((a, b) => logits[b]! - logits[a]! || a - b);
  if (temperature === 0) return order[0]!;
  const candidates = order.slice(0, topK ?? order.length);
  const largest = logits[order[0]!]!;
  const weights = candidates.map((token) => Math.exp((logits[token]! - largest) / temperature));
  // 32 bits and a half, so that neither end is met.
  let left = ((uniformBits(seed, step, STREAM, 0) + 0.5) / 2 ** 32) * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [i, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return candidates[i]!;
  }
  return candidates.at(-1)!;
}
