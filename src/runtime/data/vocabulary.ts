/** Text as token ids and back: characters of a vocabulary, or the bytes of UTF-8. A character is a Unicode code point. */
import { fault } from '../../errors.ts';

/** What a token can stand for. */
export interface Vocabulary {
  readonly size: number;
  /**
   * Token ids of a text; `what` names it in messages, `start` is the number of characters before it there.
   * @throws ShaleError `text-unknown` at the first character that is not in the vocabulary.
   */
  encode(text: string, what: string, start?: number): Int32Array<ArrayBuffer>;
  /** Text of tokens that come one by one; a piece may be empty where a character is not whole yet. */
  decoder(): { push(token: number): string; end(): string };
}

/** The characters of `text`, once each, in the order of their code points. */
export function charactersOf(text: string): string[] {
  return [...new Set(text)].sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!);
}

export function characterVocabulary(characters: readonly string[]): Vocabulary {
  const ids = new Map(characters.map((character, id) => [character, id]));
  return {
    size: characters.length,
    encode(text, what, start = 0) {
      const tokens = new Int32Array(text.length);
      let count = 0;
      for (const character of text) {
        const id = ids.get(character);
        if (id === undefined) throw unknown(character, what, start + count);
        tokens[count++] = id;
      }
      return tokens.slice(0, count);
    },
    decoder: () => ({ push: (token) => characters[token]!, end: () => '' }),
  };
}

export const BYTES: Vocabulary = {
  size: 256,
  encode: (text) => Int32Array.from(new TextEncoder().encode(text)),
  decoder() {
    // A byte order mark is text here, too: what comes in must come out.
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    return { push: (token) => decoder.decode(Uint8Array.of(token), { stream: true }), end: () => decoder.decode() };
  },
};

function unknown(character: string, what: string, at: number): Error {
  const point = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return fault('data', 'text-unknown', `${what}: character ${at} (counted from 0) is ${JSON.stringify(character)} (U+${point}), which the training text does not have.`, {
    hint: 'Replace it, or train on bytes (`tokens: bytes`), which know every character.',
  });
}
