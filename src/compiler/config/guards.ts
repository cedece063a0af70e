/**
 * What is checked of a text before the YAML parser sees it: a parser fed with hostile text takes quadratic time or ends
 * the process (nested thousands deep, V8 runs out of memory in a way that cannot be caught).
 */
import { Lexer, LineCounter, Parser } from 'yaml';
import type { Report } from './report.ts';

export const MAX_TEXT = 1_000_000;
export const MAX_LINE = 65_536;
export const MAX_DEPTH = 64;
export const MAX_KEYS = 20_000;
export const MAX_TOKENS = 200_000;

/** Embeddings, overrides and isolates: they make a text read otherwise than it is. */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/;
// All control characters but tab, line feed and carriage return.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/;

/** Whether the text may be given to the YAML parser; where not, the report says why. */
export function guardText(file: string, text: string, report: Report): boolean {
  if (text.length > MAX_TEXT) {
    report.error('text-too-large', { file, line: 1, column: 1 }, `the text has ${text.length} characters; the limit is ${MAX_TEXT}`);
    return false;
  }
  return guardLines(file, text, report) && guardStructure(file, text, report);
}

/** The first character of a text that no configuration may hold, with its name; for whole files and for single strings. */
export function forbiddenCharacter(text: string): { readonly index: number; readonly code: string; readonly what: string } | undefined {
  const candidates = [
    { index: text.search(CONTROL), code: 'control-character', what: 'a control character' },
    { index: text.search(/\r(?!\n)/), code: 'control-character', what: 'a carriage return without a line feed' },
    { index: text.search(BIDI), code: 'bidi-character', what: 'a character that changes the direction of writing' },
    { index: loneSurrogate(text), code: 'invalid-unicode', what: 'half of a surrogate pair' },
    { index: text.indexOf('\ufffd'), code: 'invalid-utf8', what: 'a byte that is not UTF-8 (or the character U+FFFD)' },
  ].filter(({ index }) => index >= 0);
  candidates.sort((a, b) => a.index - b.index);
  const first = candidates[0];
  if (first === undefined) return undefined;
  const point = text.codePointAt(first.index) ?? 0;
  return { ...first, what: `${first.what} (U+${point.toString(16).toUpperCase().padStart(4, '0')})` };
}

function loneSurrogate(text: string): number {
  return text.search(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
}

function guardLines(file: string, text: string, report: Report): boolean {
  const lines = text.split('\n');
  let good = true;
  for (const [i, line] of lines.entries()) {
    if (line.length > MAX_LINE) {
      report.error('line-too-long', { file, line: i + 1, column: MAX_LINE + 1 }, `the line has ${line.length} characters; the limit is ${MAX_LINE}`);
      good = false;
    }
  }
  // The whole text at once first: going through the lines is only needed to find the places.
  if (!good || forbiddenCharacter(text) === undefined) return good;
  for (const [i, line] of lines.entries()) {
    // The line break's own carriage return is not part of the line.
    const found = forbiddenCharacter(i < lines.length - 1 && line.endsWith('\r') ? line.slice(0, -1) : line);
    if (found === undefined) continue;
    report.error(found.code, { file, line: i + 1, column: found.index + 1 }, `the text holds ${found.what}`);
    good = false;
  }
  return good;
}

/** Depth, keys and tokens, from the parser's own stack while it works: it is iterative, and the walk ends at a limit. */
function guardStructure(file: string, text: string, report: Report): boolean {
  const counter = new LineCounter();
  const parser = new Parser(counter.addNewLine);
  counter.addNewLine(0);
  const refuse = (code: string, message: string, offset = parser.offset): false => {
    const { line, col } = counter.linePos(offset);
    report.error(code, { file, line, column: Math.max(col, 1) }, message);
    return false;
  };
  // Counting colons is a hundred times faster than parsing, and enough to refuse a text made of keys.
  if ((text.match(/:(?=\s)|["'\]}]:/g)?.length ?? 0) > MAX_KEYS) return refuse('too-many-keys', `the text has more than ${MAX_KEYS} keys`);
  let keys = 0;
  let tokens = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++tokens > MAX_TOKENS) return refuse('text-too-complex', `the text has more than ${MAX_TOKENS} tokens`);
    // A lone ':' separates a key from its value, in block and in flow style.
    if (lexeme === ':' && ++keys > MAX_KEYS) return refuse('too-many-keys', `the text has more than ${MAX_KEYS} keys`);
    for (const token of parser.next(lexeme)) {
      void token; // finished parts; only the stack matters here
    }
    if (parser.stack.length > MAX_DEPTH && depth(parser) > MAX_DEPTH) {
      return refuse('nesting-too-deep', `collections are nested more than ${MAX_DEPTH} deep`);
    }
  }
  return true;
}

function depth(parser: Parser): number {
  return parser.stack.filter(({ type }) => type === 'block-map' || type === 'block-seq' || type === 'flow-collection').length;
}
