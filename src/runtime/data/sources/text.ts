/**
 * Source `text`: windows of a text as token ids, the target being the same window one token further. Windows are views into
 * the text: on the device the text lies once for inputs and once for targets, whatever the windows' overlap. Splits are contiguous,
 * and no window reaches into another split.
 */
import { fault } from '../../../errors.ts';
import type { FieldSpec } from '../../../plan/data-spec.ts';
import type { SourceArgs } from '../config.ts';
import { readFile } from '../files.ts';
import { TINY_SHAKESPEARE, type NamedText } from '../named.ts';
import type { SourceContext, SourceReader, SourceRows, SourceSummary } from '../source.ts';
import type { FieldArray } from '../types.ts';
import { BYTES, characterVocabulary, charactersOf, type Vocabulary } from '../vocabulary.ts';

const NAMED: ReadonlyMap<string, NamedText> = new Map([[TINY_SHAKESPEARE.name, TINY_SHAKESPEARE]]);

interface TextArgs {
  readonly file: string | undefined;
  readonly set: NamedText | undefined;
  readonly testFile: string | undefined;
  readonly length: number;
  readonly stride: number;
  readonly bytes: boolean;
}

/** Tokens of each split. */
interface Parts<T> {
  readonly train: T;
  readonly val?: T;
  readonly test?: T;
}

export const TEXT_SOURCE: SourceReader = {
  async describe(context) {
    const args = textArgs(context.args);
    // What is published is known: no file is fetched to check a configuration.
    if (args.set !== undefined && args.testFile === undefined) return summarise(args, counts(args.set.characters, context, args), args.bytes ? undefined : charactersOf(args.set.vocabulary));
    const { train: _, val: __, test: ___, ...summary } = await load(context);
    return summary;
  },
  load,
};

function textArgs(args: SourceArgs): TextArgs {
  const [file, name] = [args.optionalString('file'), args.optionalString('name') ?? TINY_SHAKESPEARE.name];
  const set = file === undefined ? NAMED.get(name) : undefined;
  if (file === undefined && set === undefined) throw fault('config', 'data-argument', `text: there is no text \`${name}\`.`, { hint: `There is ${[...NAMED.keys()].join(', ')}.` });
  const length = args.optionalInt('seq_len', 1);
  if (length === undefined) throw fault('config', 'data-argument', 'text: `seq_len` must be given.');
  const stride = args.int('stride', 1, length);
  if (length % stride !== 0) throw fault('config', 'data-argument', `text: \`stride\` is ${stride}, which does not divide \`seq_len\`, ${length}.`, { hint: 'Windows start at multiples of `stride`.' });
  return { file, set, testFile: args.optionalString('test_file'), length, stride, bytes: args.optionalString('tokens') === 'bytes' };
}

async function load(context: SourceContext): Promise<SourceRows> {
  const args = textArgs(context.args);
  const what = args.file ?? args.set!.name;
  const bytes = args.file !== undefined ? await readFile(context.access, args.file) : await context.access.named(args.set!, args.set!.files.text);
  const own = args.testFile === undefined ? undefined : await readFile(context.access, args.testFile);
  if (args.bytes) {
    const tokens = Int32Array.from(bytes);
    return rowsOf(args, undefined, { ...cut(tokens, context, args), ...(own === undefined ? {} : { test: Int32Array.from(own) }) });
  }
  // By code points: an index into a string could cut a character in two.
  const points = Array.from(decodeText(bytes, what));
  const parts = cut(points, context, args);
  const characters = charactersOf(args.set?.vocabulary ?? parts.train.join(''));
  const vocabulary: Vocabulary = characterVocabulary(characters);
  let start = 0;
  const encoded = Object.entries(parts).map(([name, part]: [string, readonly string[]]) => {
    const tokens = vocabulary.encode(part.join(''), what, start);
    start += part.length;
    return [name, tokens] as const;
  });
  const test = own === undefined ? {} : { test: vocabulary.encode(decodeText(own, args.testFile!), args.testFile!) };
  return rowsOf(args, characters, { ...(Object.fromEntries(encoded) as unknown as Parts<Int32Array>), ...test });
}

function decodeText(bytes: Uint8Array, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw fault('data', 'text-encoding', `${what} is not UTF-8 text.`, { cause, hint: 'Save it as UTF-8, or read it as it is with `tokens: bytes`.' });
  }
}

/** Training text first, then validation, then test. */
function cut<T extends { readonly length: number; slice(start: number, end: number): T }>(tokens: T, context: SourceContext, args: TextArgs): Parts<T> {
  const { train, val, test } = counts(tokens.length, context, args);
  return {
    train: tokens.slice(0, train),
    ...(val === undefined ? {} : { val: tokens.slice(train, train + val) }),
    ...(test === undefined ? {} : { test: tokens.slice(train + val!, tokens.length) }),
  };
}

function counts(tokens: number, { split, stratified }: SourceContext, args: TextArgs): Parts<number> {
  if (stratified || split.group !== undefined || split.time !== undefined) {
    throw fault('config', 'data-split', 'text: its splits are parts in the order of the text; they go by nothing else.', { hint: 'Leave `stratify`, `group` and `time` out.' });
  }
  const [val, test] = [Math.floor(tokens * split.val + 1e-6), Math.floor(tokens * split.test + 1e-6)];
  if (args.testFile !== undefined && split.test > 0) {
    throw fault('config', 'data-split', 'text: `test_file` is the test split; `split.test` would make a second one.', { hint: 'Leave one of them out.' });
  }
  return { train: tokens - val - test, ...(split.val > 0 || split.test > 0 ? { val } : {}), ...(split.test > 0 ? { test } : {}) };
}

function rowsOf(args: TextArgs, characters: readonly string[] | undefined, parts: Parts<Int32Array>): SourceRows {
  const summary = summarise(args, { train: parts.train.length, ...sizeOf('val', parts.val), ...sizeOf('test', parts.test) }, characters);
  const fields = (tokens: Int32Array, rows: number): ReadonlyMap<string, FieldArray> => {
    const used = (rows - 1) * args.stride + args.length;
    return new Map([['input', tokens.subarray(0, used)], ['target', tokens.subarray(1, used + 1)]]);
  };
  return {
    ...summary,
    train: fields(parts.train, summary.rows),
    ...(summary.valRows === undefined ? {} : { val: fields(parts.val!, summary.valRows) }),
    ...(summary.testRows === undefined ? {} : { test: fields(parts.test!, summary.testRows) }),
  };
}

function sizeOf(name: 'val' | 'test', part: Int32Array | undefined): Partial<Parts<number>> {
  return part === undefined ? {} : { [name]: part.length };
}

function summarise(args: TextArgs, tokens: Parts<number>, characters: readonly string[] | undefined): SourceSummary {
  const { length, stride } = args;
  const vocab = characters?.length ?? BYTES.size;
  const rows = (name: keyof Parts<number>): number | undefined => {
    const count = tokens[name];
    if (count === undefined || (name === 'val' && count === 0)) return undefined;
    // The last token is only a target.
    const windows = Math.floor((count - 1 - length) / stride) + 1;
    if (windows < 1) throw fault('data', 'data-empty', `text: the ${name} split has ${count} tokens, too few for a window of ${length} and the token behind it.`, { hint: 'Lower `seq_len`, or give the split more of the text.' });
    return windows;
  };
  const field = { shape: [length], dtype: 'i32', format: 'i32', classes: vocab, ...(characters === undefined ? {} : { classNames: characters }), ...(stride === length ? {} : { pitch: stride }) } as const;
  const fields: FieldSpec[] = [{ name: 'input', ...field, target: false }, { name: 'target', ...field, target: true }];
  const [val, test] = [rows('val'), rows('test')];
  return {
    fields,
    rows: rows('train')!,
    ...(val === undefined ? {} : { valRows: val }),
    ...(test === undefined ? {} : { testRows: test }),
    splitsItself: true,
    constants: { vocab, classes: vocab },
  };
}
