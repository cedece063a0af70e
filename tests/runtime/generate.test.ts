/** Text from a model: what is drawn from logits, and that each token follows from the window before it. */
import { describe, expect, it } from 'vitest';
import { draw, generate, languageModel } from '../../src/runtime/generate.ts';
import { predictRows } from '../../src/runtime/predict.ts';
import { initialState, writeStateValues } from '../../src/runtime/state.ts';
import type { Session } from '../../src/runtime/executor.ts';
import { experiment, planOf, using, type Setup } from '../integration/experiment.ts';
import { useTarget } from '../integration/target.ts';
import { faultOf } from './support-faults.ts';

describe('draw', () => {
  const logits = Float32Array.of(1, 3, 0, 3, -2);
  const options = { length: 0, temperature: 1, seed: 7 };
  const draws = (count: number, more = {}): number[] => Array.from({ length: count }, (_, step) => draw(logits, { ...options, ...more }, step));

  it('at temperature 0 takes the likeliest, of equals the first', () => {
    expect(new Set(draws(20, { temperature: 0 }))).toEqual(new Set([1]));
  });

  it('draws each token as often as its probability says', () => {
    const count = 20_000;
    for (const temperature of [0.5, 1, 2]) {
      const weights = [...logits].map((v) => Math.exp(v / temperature));
      const total = weights.reduce((a, b) => a + b, 0);
      const found = draws(count, { temperature });
      weights.forEach((weight, token) => {
        const p = weight / total;
        const hits = found.filter((t) => t === token).length;
        expect(Math.abs(hits - count * p), `token ${token} at ${temperature}`).toBeLessThan(5 * Math.sqrt(count * p * (1 - p)) + 1);
      });
    }
  });

  it('with top_k draws from so many only', () => {
    expect(new Set(draws(500, { topK: 2 }))).toEqual(new Set([1, 3]));
    expect(new Set(draws(500, { topK: 1 }))).toEqual(new Set([1]));
    expect(draws(50, { topK: 99 })).toEqual(draws(50));
  });

  it('follows from seed and step alone, and not from a number added to all logits', () => {
    expect(draws(50)).toEqual(draws(50));
    expect(draws(50, { seed: 8 })).not.toEqual(draws(50));
    const shifted = Float64Array.from(logits, (v) => v + 1e4);
    expect(Array.from({ length: 50 }, (_, step) => draw(shifted, options, step))).toEqual(draws(50));
  });
});

const [LENGTH, VOCAB] = [6, 9];
const MODEL: Setup = {
  input: [LENGTH],
  ids: VOCAB,
  classes: VOCAB,
  targetShape: [LENGTH],
  model: `- {name: tokens, embedding: {num_embeddings: ${VOCAB}, embedding_dim: 8}}
- positional_embedding
- residual: [layer_norm, {multihead_attention: {num_heads: 2, causal: true}}]
- {name: head, linear: ${VOCAB}}`,
  train: 'loss: {cross_entropy: {dim: -1}}\noptimizer: {sgd: {lr: 0.1}}\nsteps: 1',
};

describe('generate', () => {
  const { device, target } = useTarget('adapter');
  const tokensOf = async (session: Session, prompt: readonly number[], more = {}): Promise<number[]> => {
    const tokens: number[] = [];
    for await (const token of generate(session, Int32Array.from(prompt), { length: 12, temperature: 1, seed: 3, ...more })) tokens.push(token);
    return tokens;
  };

  it('takes each token from the logits behind the last window, which slides once it is full', async () => {
    const e = experiment(MODEL);
    await using(device(), planOf(e, target()), async (session) => {
      writeStateValues(session, initialState(session.plan));
      for (const prompt of [[4], [1, 2, 3, 4, 5, 6, 7, 8, 0, 1]]) {
        const found = await tokensOf(session, prompt);
        expect(found).toHaveLength(12);
        const text = [...prompt, ...found];
        for (const [i, token] of found.entries()) {
          const seen = text.slice(0, prompt.length + i).slice(-LENGTH);
          const row = Int32Array.from({ length: LENGTH }, (_, at) => seen[at] ?? 5);
          const { values } = await predictRows(session, { rows: 1, fields: new Map([['x', row]]) });
          expect(token, `token ${i}`).toBe(draw(values.slice((seen.length - 1) * VOCAB, seen.length * VOCAB), { length: 12, temperature: 1, seed: 3 }, i));
        }
        expect(await tokensOf(session, prompt)).toEqual(found);
        expect(await tokensOf(session, prompt, { seed: 4 })).not.toEqual(found);
      }
      expect((await faultOf(() => tokensOf(session, []))).code).toBe('text-prompt');
    });
  });

  it('wants a model that takes ids and gives a score for each at each place', async () => {
    const numbers = experiment({ input: [4], model: '- linear: 3' });
    const last = experiment({ ...MODEL, targetShape: [], model: `${MODEL.model}\n- slice: {dim: 1, start: -1}\n- flatten`, train: 'loss: cross_entropy\noptimizer: {sgd: {lr: 0.1}}\nsteps: 1' });
    for (const e of [numbers, last]) {
      const fault = await faultOf(() => Promise.resolve().then(() => languageModel(planOf(e))));
      expect(fault.code).toBe('no-text-model');
      expect(fault.message).toContain('it takes');
    }
    expect(languageModel(planOf(experiment(MODEL)))).toEqual({ field: 'x', window: LENGTH, vocab: VOCAB });
  });
});
