/** Text that a trained model writes on from a prompt, token by token on stdout. */
import { fault } from '../../errors.ts';
import { BYTES, characterVocabulary, type Vocabulary } from '../../runtime/data/vocabulary.ts';
import { generate, languageModel, type GenerateOptions } from '../../runtime/generate.ts';
import { lastLayer } from './classes.ts';
import { emit } from './terminal.ts';
import type { Trained } from './trained.ts';

export interface ContinuationFlags {
  readonly prompt: string;
  readonly length: number;
  readonly temperature: number;
  readonly topK?: number;
  readonly seed?: number;
  readonly json?: true;
}

/** Writes the prompt and what follows it; with `json` one object when all is done. The seed is the configuration's unless given. */
export async function continueText({ session, plan, config }: Trained, { prompt, length, temperature, topK, seed = config.seed, json }: ContinuationFlags): Promise<void> {
  languageModel(plan);
  const vocabulary = vocabularyOf(plan.data.fields.find((field) => !field.target)!.classNames, config.data.source);
  const tokens = vocabulary.encode(prompt, 'the prompt');
  const last = lastLayer(config.model);
  const options: GenerateOptions = { length, temperature, seed, ...(topK === undefined ? {} : { topK }) };
  const decoder = vocabulary.decoder();
  let text = '';
  const write = (piece: string): void => {
    text += piece;
    if (!json) process.stdout.write(piece);
  };
  if (!json) process.stdout.write(prompt);
  for await (const token of generate(session, tokens, options, last === 'softmax' ? 'probabilities' : 'logits')) write(decoder.push(token));
  write(decoder.end());
  if (json) emit({ event: 'predict', prompt, text, tokens: length, seed, temperature, ...(topK === undefined ? {} : { top_k: topK }) });
  else process.stdout.write('\n');
}

function vocabularyOf(characters: readonly string[] | undefined, source: { readonly name: string; readonly args: Readonly<Record<string, unknown>> }): Vocabulary {
  if (source.name === 'text' && source.args['tokens'] === 'bytes') return BYTES;
  if (source.name === 'text' && characters !== undefined) return characterVocabulary(characters);
  throw fault('config', 'no-text-model', `this model's data are \`${source.name}\`, which says no text for its tokens`, { hint: 'a prompt wants a model trained on the source `text`' });
}
