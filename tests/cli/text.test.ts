/** `shale train` on a text and `shale predict --prompt`: what is written on, what is refused. */
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shale, temporaryFolder, type Outcome } from './shale.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const config = (tokens: string): string => `version: 1
name: ${tokens}
seed: 6
data:
  source: {text: {file: rhyme.txt, seq_len: 8, stride: 1, tokens: ${tokens}}}
  split: {val: 0.2}
  batch_size: 16
model:
  - {name: tokens, embedding: {num_embeddings: $data.vocab, embedding_dim: 16}}
  - positional_embedding
  - residual: [layer_norm, {multihead_attention: {num_heads: 2, causal: true}}]
  - {name: head, linear: $data.vocab}
train:
  loss: {cross_entropy: {dim: -1}}
  optimizer: {adam: {lr: 1e-2}}
  steps: 100
`;

describe('a text', () => {
  let characters: Outcome;
  let bytes: Outcome;

  beforeAll(async () => {
    writeFileSync(folder.file('rhyme.txt'), 'ene mene mü, raus bist du!\n'.repeat(20));
    for (const tokens of ['characters', 'bytes']) writeFileSync(folder.file(`${tokens}.yaml`), config(tokens));
    characters = await shale(['train', 'characters.yaml', '--json'], { cwd: folder.path });
    bytes = await shale(['train', 'bytes.yaml', '--json'], { cwd: folder.path });
  }, 240_000);

  it.each([['characters', () => characters, Math.log(16)], ['bytes', () => bytes, Math.log(256)]] as const)('is learned as %s, from about ln(vocabulary)', (_, outcome, start) => {
    const { code, events, stderr } = outcome();
    expect(code, stderr).toBe(0);
    const losses = events.flatMap((e) => (e.event === 'step' ? [e.loss!] : []));
    expect(Math.abs(losses[0]! - start)).toBeLessThan(0.8);
    expect(losses.at(-1)!).toBeLessThan(0.3 * start);
  });

  it('goes on from a prompt, the same for one seed, another for others', async () => {
    const args = ['predict', 'runs/characters-1', '--prompt', 'ene ', '--length', '30'];
    const [first, second, other] = [await shale(args, { cwd: folder.path }), await shale(args, { cwd: folder.path }), await shale([...args, '--seed', '7', '--temperature', '3'], { cwd: folder.path })];
    expect(first.code).toBe(0);
    expect(first.stdout).toMatch(/^ene /);
    // The prompt, thirty characters, a line end.
    expect([...first.stdout]).toHaveLength(4 + 30 + 1);
    expect(second.stdout).toBe(first.stdout);
    expect(other.stdout).not.toBe(first.stdout);
  }, 120_000);

  it('at temperature 0 is the rhyme', async () => {
    const { stdout, events } = await shale(['predict', 'runs/characters-1', '--prompt', 'ene mene', '--length', '19', '--temperature', '0', '--json'], { cwd: folder.path });
    expect(events).toEqual([{ event: 'predict', prompt: 'ene mene', text: ' mü, raus bist du!\n', tokens: 19, seed: 6, temperature: 0 }]);
    expect(stdout.endsWith('\n')).toBe(true);
  }, 60_000);

  it('of bytes is put together to characters', async () => {
    const { code, events } = await shale(['predict', 'runs/bytes-1', '--prompt', 'ene mene m', '--length', '3', '--temperature', '0', '--json'], { cwd: folder.path });
    expect(code).toBe(0);
    expect(events[0]!['text']).toBe('ü,');
  }, 60_000);

  it.each([
    ['a character that was never seen', ['runs/characters-1', '--prompt', 'eñe'], 4, 'character 1 (counted from 0) is "ñ" (U+00F1)'],
    ['nothing', ['runs/characters-1', '--prompt', ''], 2, 'the prompt is empty'],
    ['a prompt beside rows', ['runs/characters-1', '--prompt', 'e', '--row', '0'], 2, 'a prompt stands alone'],
    ['a temperature below 0', ['runs/characters-1', '--prompt', 'e', '--temperature', '-1'], 2, 'a number of at least 0'],
    ['a top-k of 0', ['runs/characters-1', '--prompt', 'e', '--top-k', '0'], 2, 'a whole number from 1'],
    ['a length that is no number', ['runs/characters-1', '--prompt', 'e', '--length', 'long'], 2, 'a whole number from 0'],
  ])('refuses %s', async (_, args, code, words) => {
    const outcome = await shale(['predict', ...args], { cwd: folder.path });
    expect(outcome.stderr.replace(/\s+/g, ' ')).toContain(words);
    expect(outcome.code).toBe(code);
    expect(outcome.stdout).toBe('');
  }, 60_000);
});
