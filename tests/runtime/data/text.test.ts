/** Text as data: tokens and back, windows and what follows them, splits that share no token, what is refused. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeData } from '../../../src/runtime/data/describe.ts';
import { TINY_SHAKESPEARE } from '../../../src/runtime/data/named.ts';
import { openDataset } from '../../../src/runtime/data/open.ts';
import type { Split } from '../../../src/runtime/data/types.ts';
import { BYTES, characterVocabulary, charactersOf } from '../../../src/runtime/data/vocabulary.ts';
import { nodeDataAccess } from '../../../src/runtime/node/files.ts';
import { faultOf } from '../support-faults.ts';
import { dataOptions, memoryAccess } from './memory-access.ts';

/** The windows of a field as the network sees them. */
function windows(split: Split, field: string, length: number, stride = length): string[] {
  return Array.from({ length: split.rows }, (_, row) => [...split.fields.get(field)!.subarray(row * stride, row * stride + length)].map((id) => String.fromCharCode(97 + id)).join(''));
}

describe('vocabulary', () => {
  const text = 'naïve 🙂\r\n“quotes” ﬀ';

  it('brings characters back, a surrogate pair as one, in the order of code points', () => {
    const characters = charactersOf(text);
    expect(characters.slice(0, 3)).toEqual(['\n', '\r', ' ']);
    expect(characters.at(-1)).toBe('🙂');
    const vocabulary = characterVocabulary(characters);
    const tokens = vocabulary.encode(text, 'the text');
    expect(tokens).toHaveLength([...text].length);
    const decoder = vocabulary.decoder();
    expect([...tokens].map((token) => decoder.push(token)).join('') + decoder.end()).toBe(text);
  });

  it('brings bytes back, also those of a character that comes in pieces', () => {
    const tokens = BYTES.encode(`\ufeff${text}`, 'the text');
    const decoder = BYTES.decoder();
    const pieces = [...tokens].map((token) => decoder.push(token));
    expect(pieces.join('') + decoder.end()).toBe(`\ufeff${text}`);
    expect(pieces).toContain('');
    // A character cut short is told as such, not dropped.
    const cut = BYTES.decoder();
    expect(cut.push(0xf0) + cut.end()).toBe('\ufffd');
  });

  it('names a character that it does not have, and where', async () => {
    const fault = await faultOf(() => Promise.resolve().then(() => characterVocabulary(['a', 'b']).encode('ab🙂z', 'the prompt')));
    expect(fault.code).toBe('text-unknown');
    expect(fault.message).toContain('the prompt: character 2 (counted from 0) is "🙂" (U+1F642)');
  });
});

describe('text', () => {
  const access = memoryAccess({ t: 'abcdefghijklmnopqrst', short: 'abc', latin: Uint8Array.of(0x61, 0xe9, 0x62), mixed: 'aabbccddeéff', r: 'abcde'.repeat(6) });
  const open = (args: Record<string, unknown>, split = {}): ReturnType<typeof openDataset> => openDataset(dataOptions('text', args, split), access, 5);

  it('is windows of the text and the same windows one character further', async () => {
    const { spec, splits } = await open({ file: 't', seq_len: 6 });
    expect(spec.fields.map(({ name, shape, dtype, classes, target, pitch }) => ({ name, shape, dtype, classes, target, pitch }))).toEqual([
      { name: 'input', shape: [6], dtype: 'i32', classes: 20, target: false, pitch: undefined },
      { name: 'target', shape: [6], dtype: 'i32', classes: 20, target: true, pitch: undefined },
    ]);
    expect(spec.constants).toEqual({ features: 6, vocab: 20, classes: 20 });
    expect(windows(splits.train, 'input', 6)).toEqual(['abcdef', 'ghijkl', 'mnopqr']);
    expect(windows(splits.train, 'target', 6)).toEqual(['bcdefg', 'hijklm', 'nopqrs']);
  });

  it('lets windows overlap without a copy of the text for each', async () => {
    const { spec, splits } = await open({ file: 't', seq_len: 6, stride: 2 });
    expect(spec.fields.map((f) => f.pitch)).toEqual([2, 2]);
    expect(windows(splits.train, 'input', 6, 2)).toEqual(['abcdef', 'cdefgh', 'efghij', 'ghijkl', 'ijklmn', 'klmnop', 'mnopqr']);
    expect(windows(splits.train, 'target', 6, 2).at(-1)).toBe('nopqrs');
    expect(splits.train.fields.get('input')).toHaveLength(18);
  });

  it('splits the text where it is cut, whatever the seed: no token is in two splits', async () => {
    // Characters that the training part has, so that each split's letters tell where it comes from.
    const letters = Array.from({ length: 100 }, (_, i) => String.fromCharCode(97 + (i % 10))).join('');
    const files = memoryAccess({ l: letters });
    for (const seed of [0, 1]) {
      const { spec, splits } = await openDataset(dataOptions('text', { file: 'l', seq_len: 5, stride: 1 }, { val: 0.2, test: 0.1 }), files, seed);
      expect(spec.rows).toEqual({ train: 65, val: 15, test: 5 });
      const text = (split: Split): string => String.fromCharCode(...[...split.fields.get('input')!].map((id) => 97 + id)) + String.fromCharCode(97 + split.fields.get('target')!.at(-1)!);
      expect([text(splits.train), text(splits.val!), text(splits.test!)]).toEqual([letters.slice(0, 70), letters.slice(70, 90), letters.slice(90)]);
    }
  });

  it('takes its vocabulary from the training text, and refuses a character that only held-out text has', async () => {
    expect((await open({ file: 'mixed', seq_len: 1 })).spec.constants['vocab']).toBe(7);
    const fault = await faultOf(() => open({ file: 'mixed', seq_len: 1 }, { val: 0.25 }));
    expect(fault.code).toBe('text-unknown');
    expect(fault.message).toContain('mixed: character 9 (counted from 0) is "é" (U+00E9)');
    const bytes = await open({ file: 'mixed', seq_len: 1, tokens: 'bytes' }, { val: 0.25 });
    expect(bytes.spec.constants['vocab']).toBe(256);
    expect([...bytes.splits.val!.fields.get('input')!]).toEqual([0xa9, 0x66]);
  });

  it('describes what it loads', async () => {
    for (const [args, split] of [[{ file: 'r', seq_len: 4, stride: 2 }, { val: 0.3 }], [{ file: 'r', seq_len: 4, test_file: 'r' }, {}], [{ file: 't', seq_len: 3, tokens: 'bytes' }, { test: 0.2 }]] as const) {
      expect(await describeData(dataOptions('text', args, split), access, 0)).toEqual((await open(args, split)).spec);
    }
  });

  it.each([
    ['windows longer than the text', { file: 'short', seq_len: 3 }, {}, 'data-empty', 'the train split has 3 tokens'],
    ['a split too short for one', { file: 'r', seq_len: 4 }, { val: 0.1 }, 'data-empty', 'the val split has 3 tokens'],
    ['a stride that does not divide', { file: 't', seq_len: 4, stride: 3 }, {}, 'data-argument', '`stride` is 3'],
    ['a stride longer than a window', { file: 't', seq_len: 4, stride: 8 }, {}, 'data-argument', '`stride` is 8'],
    ['another encoding', { file: 'latin', seq_len: 1 }, {}, 'text-encoding', 'latin is not UTF-8'],
    ['a file that is not there', { file: 'nowhere', seq_len: 1 }, {}, 'data-missing', 'nowhere'],
    ['two test splits', { file: 't', test_file: 't', seq_len: 2 }, { test: 0.2 }, 'data-split', 'second one'],
    ['a stratified split', { file: 't', seq_len: 2 }, { val: 0.2, stratify: true }, 'data-split', 'in the order of the text'],
  ])('refuses %s', async (_, args, split, code, words) => {
    const fault = await faultOf(() => open(args, split));
    expect(fault.code).toBe(code);
    expect(fault.message).toContain(words);
  });
});

describe('tiny_shakespeare', () => {
  const args = dataOptions('text', { name: 'tiny_shakespeare', seq_len: 64 }, { val: 0.1 });

  it('is described without reading anything', async () => {
    const spec = await describeData(args, memoryAccess({}), 0);
    expect(spec.rows).toEqual({ train: 15685, val: 1742 });
    expect(spec.constants).toEqual({ features: 64, vocab: 65, classes: 65 });
  });

  it.skipIf(!existsSync(join(process.env['SHALE_DATA'] ?? '', TINY_SHAKESPEARE.folder, 'input.txt')) || process.env['SHALE_DATA'] === undefined)('is what is published', async () => {
    const { spec, splits } = await openDataset(args, nodeDataAccess({ allowDownload: false }), 0);
    expect(spec).toEqual(await describeData(args, memoryAccess({}), 0));
    const names = spec.fields[0]!.classNames!;
    expect([...splits.train.fields.get('input')!.subarray(0, 14)].map((id) => names[id]).join('')).toBe('First Citizen:');
  });
});
