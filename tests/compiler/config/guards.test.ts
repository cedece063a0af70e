/** Hostile and broken text: refused before or by the parser, quickly, and never by a crash. */
import { describe, expect, it } from 'vitest';
import { faults, good, model, parse, resolve, show } from './helpers.ts';

const HEAD = 'version: 1\ndata: {source: digits}\n';

/** The codes that the text is refused with, and how long that takes: the best of eight, for the machine may be busy. */
function refused(text: string): { readonly codes: readonly string[]; readonly ms: number } {
  let codes: readonly string[] = [];
  let ms = Infinity;
  for (let i = 0; i < 8 && ms > 50; i++) {
    const start = performance.now();
    codes = parse(text).diagnostics.map(({ code }) => code);
    ms = Math.min(ms, performance.now() - start);
  }
  return { codes, ms };
}

describe('size', () => {
  it('refuses a text of more than a megabyte before parsing it', () => {
    const { codes, ms } = refused(`a: ${'x'.repeat(1_000_001)}`);
    expect(codes).toEqual(['text-too-large']);
    expect(ms).toBeLessThan(100);
  });

  it('refuses a line that no person wrote, with its number', () => {
    expect(faults(`version: 1\nname: ${'x'.repeat(70_000)}\n`)).toEqual(['2:65537 line-too-long']);
  });

  it('refuses 40,000 keys in one map at once', () => {
    const { codes, ms } = refused(Array.from({ length: 40_000 }, (_, i) => `k${i}: 1`).join('\n'));
    expect(codes).toEqual(['too-many-keys']);
    expect(ms).toBeLessThan(100);
  });

  it.each([
    ['in braces', `{${Array.from({ length: 40_000 }, (_, i) => `"k${i}":1,\n`).join('')}}`],
    ['without values', `{${Array.from({ length: 40_000 }, (_, i) => `k${i},`).join('').replace(/(.{1000})/g, '$1\n')}}`],
  ])('refuses as many keys %s', (_name, text) => {
    const { codes, ms } = refused(text);
    expect(codes).toEqual(['too-many-keys']);
    expect(ms).toBeLessThan(3000);
  });
});

describe('depth', () => {
  const nested = {
    flow: (n: number) => `a: ${'['.repeat(n)}`,
    braces: (n: number) => `a: ${'{b: '.repeat(n)}`,
    block: (n: number) => Array.from({ length: n }, (_, i) => `${' '.repeat(i)}k:\n`).join(''),
    dashes: (n: number) => `a:\n${'- '.repeat(n)}x`,
    questions: (n: number) => `${'? '.repeat(n)}x`,
  };

  it.each(Object.entries(nested))('refuses 65 levels of %s and more', (_name, text) => {
    expect(refused(text(66)).codes).toEqual(['nesting-too-deep']);
    expect(refused(text(1000)).codes).toEqual(['nesting-too-deep']);
    const { codes, ms } = refused(text(1400));
    expect(codes).toEqual(['nesting-too-deep']);
    expect(ms).toBeLessThan(500);
  });

  it('keeps the process alive over 1,000 and then 5,000 levels', () => {
    for (const n of [1000, 5000, 20_000]) expect(refused(`a: ${'[\n '.repeat(n)}`).codes).toEqual(['nesting-too-deep']);
    expect(good(model('- flatten')).version).toBe(1);
  });

  it('reads 64 levels', () => {
    const deep = `${'['.repeat(62)}1${']'.repeat(62)}`;
    expect(faults(model('- flatten', `vars: {a: ${deep}}\n`))).toEqual(['2:8 unused-variable']);
  });

  it('refuses depth that aliases and variables add up', () => {
    const chain = Array.from({ length: 30 }, (_, i) => `  v${i}: &v${i} [[[${i === 0 ? '1' : `*v${i - 1}`}]]]`).join('\n');
    expect(parse(`${HEAD}vars:\n${chain}\nmodel: [flatten]`).diagnostics[0]?.code).toBe('nesting-too-deep');
    const vars = Array.from({ length: 3000 }, (_, i) => `  v${i}: $v${i + 1}`).join('\n');
    expect(faults(`${HEAD}vars:\n${vars}\nmodel: [dropout: $v0]`)).toContain('67:9 nesting-too-deep');
  });
});

describe('aliases', () => {
  it('refuses a bomb of nine to the eighth', () => {
    const lines = Array.from({ length: 8 }, (_, i) => `  v${i}: &v${i} [${Array.from({ length: 9 }, () => (i === 0 ? 'x' : `*v${i - 1}`)).join(', ')}]`);
    const { codes, ms } = refused(`${HEAD}vars:\n${lines.join('\n')}\nmodel: [flatten]`);
    expect(codes).toEqual(['too-many-values']);
    expect(ms).toBeLessThan(1000);
  });

  it('refuses the same bomb built of variables', () => {
    const lines = Array.from({ length: 25 }, (_, i) => `  v${i}: [$v${i + 1}, $v${i + 1}]`);
    const start = performance.now();
    expect(resolve(`${HEAD}vars:\n${lines.join('\n')}\n  v25: 1\nmodel: [dropout: $v0]`).diagnostics.map(({ code }) => code)).toContain('too-many-values');
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('refuses an alias within its own anchor', () => {
    expect(faults('a: &a [*a]')).toEqual(['1:8 alias-cycle']);
    expect(faults('a: &a {b: {c: *a}}')).toEqual(['1:15 alias-cycle']);
  });

  it('refuses an alias before its anchor', () => {
    expect(faults('a: *b\nb: &b 1')).toEqual(['1:4 alias-unknown']);
  });

  it('follows an honest alias', () => {
    const config = good(model('- {name: a, dropout: &p 0.25}\n- {name: b, dropout: *p}'));
    expect(config.model.map((item) => item.kind === 'layer' && item.args['p'])).toEqual([0.25, 0.25]);
  });

  it('tells who forgets the quotes around a glob', () => {
    const text = `${HEAD}model: [flatten]\ntrain: {loss: mse, optimizer: {sgd: {lr: 1, groups: [{match: *.bias}]}}, epochs: 1}`;
    const [d] = parse(text).diagnostics;
    expect(show(d!)).toBe('4:62 alias-unknown');
    expect(d?.hint).toBe('quote it if it is text: "*.bias"');
  });
});

describe('characters', () => {
  it('accepts a byte order mark and CRLF, with the same places', () => {
    const text = model('- flatten\n- dropout: 0.1\n- drpout: 0.1\n');
    expect(good(`\ufeff${model('- flatten\n- dropout: 0.1\n')}`.replaceAll('\n', '\r\n')).model).toHaveLength(2);
    expect(faults(`\ufeff${text}`.replaceAll('\n', '\r\n'))).toEqual(faults(text));
    expect(faults('\ufeffa: 1')[0]).toBe(faults('a: 1')[0]);
  });

  it.each([
    ['NUL', 'name: a\u0000b', '1:8 control-character'],
    ['escape', 'name: "\u001b[31m"', '1:8 control-character'],
    ['a lone carriage return', 'name: a\rb', '1:8 control-character'],
    ['what invalid UTF-8 becomes', 'version: 1\nname: a\ufffd', '2:8 invalid-utf8'],
    ['half a surrogate pair', 'name: \ud800', '1:7 invalid-unicode'],
    ['the other half', 'name: \udc00', '1:7 invalid-unicode'],
    ['an override of direction', 'name: a\u202e', '1:8 bidi-character'],
    ['an isolate in a comment', 'version: 1 # \u2066', '1:14 bidi-character'],
    ['NUL by an escape', 'name: "a\\u0000"', '1:7 control-character'],
    ['a surrogate by an escape', 'name: "\\ud800"', '1:7 invalid-unicode'],
    ['a bidi control by an escape in a key', '"a\\u202e": 1', '1:1 bidi-character'],
  ])('refuses %s', (_name, text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  it('takes a surrogate pair that is whole', () => {
    expect(good(model('- flatten', 'name: "\u{1f600}"\n')).name).toBe('\u{1f600}');
  });
});

describe('YAML', () => {
  it.each([
    ['a tab for indentation', 'data:\n\tsource: mnist', '2:1 tab-indent'],
    ['two documents', 'version: 1\n---\nversion: 1', '2:1 multiple-documents'],
    ['a tag of one’s own', 'name: !foo b', '1:7 yaml-tag'],
    ['a tag that would run code', 'name: !!js/function "x"', '1:7 yaml-tag'],
    ['a binary tag', 'name: !!binary aGk=', '1:16 yaml-tag'],
    ['the merge key', 'vars:\n  <<: {a: 1}', '2:3 merge-key'],
    ['a list as a key', '? [a, b]\n: 1', '1:3 key-not-string'],
    ['a number as a key', '1: x', '1:1 key-not-string'],
    ['null as a key', 'null: x', '1:1 key-not-string'],
    ['true as a key', 'true: x', '1:1 key-not-string'],
    ['an alias as a key', 'a: &x b\n*x : 1', '2:1 key-not-string'],
    ['a bracket that is not closed', 'model: [flatten', '1:16 yaml-syntax'],
    ['a colon too many', 'name: a: b', '1:7 yaml-syntax'],
    ['a quote that is not closed', 'name: "a', '1:9 yaml-syntax'],
  ])('refuses %s', (_name, text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  it.each([
    ['nothing', '', 'nothing'],
    ['only a comment', '# nothing here\n', 'nothing'],
    ['a single word', 'hello', 'a single value'],
    ['a list', '- version: 1', 'a list'],
    ['null', '~', 'a single value'],
  ])('asks for a mapping where there is %s', (_name, text, found) => {
    const { diagnostics } = resolve(text);
    expect(diagnostics.map(show)).toEqual(['1:1 not-a-mapping']);
    expect(diagnostics[0]?.message).toBe(`expected a mapping (version, data, model, train) and found ${found}`);
  });

  it('gives both places of a key that is there twice', () => {
    const [d] = resolve('version: 1\nseed: 1\nseed: 2\n').diagnostics;
    expect(show(d!)).toBe('3:1 duplicate-key');
    expect(d?.notes?.[0]?.location).toMatchObject({ line: 2, column: 1 });
  });

  it('has words for what it finds', () => {
    expect(resolve('name: @x').diagnostics[0]?.hint).toBe('put the value in quotes');
    expect(resolve('model: [a').diagnostics[0]?.message).toBe('a list is not closed with ]');
  });
});

describe('keys of the host language', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])('%s is an unknown key at every depth', (key) => {
    expect(faults(`${HEAD}model: [flatten]\n${key}: {polluted: 1}`)).toEqual(['4:1 unknown-key']);
    expect(faults(`version: 1\ndata: {source: digits, ${key}: {polluted: 1}}\nmodel: [flatten]`)).toEqual(['2:24 unknown-key']);
    expect(faults(model(`- dropout: {p: 0.1, ${key}: {polluted: 1}}`))).toEqual(['4:21 unknown-key']);
    expect(faults(model(`- ${key}: {polluted: 1}`))).toEqual(['4:3 unknown-layer']);
    expect(faults(model(`- ${key}`))).toEqual(['4:3 unknown-layer']);
    expect(faults(model('- flatten'), { set: [`${key}.polluted=1`] })).toEqual(['--set:1:1 unknown-key']);
    expect(faults(`${HEAD}model: [flatten]\nextends: b.yaml`, { files: { 'b.yaml': `${key}: {polluted: 1}` } })).toEqual(['b.yaml:1:1 unknown-key']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('can be names of variables and layers and stay inert', () => {
    const config = good(model('- {name: constructor, dropout: $toString}\n- {name: __proto__, call: constructor}', 'vars: {toString: 0.25}\n'));
    expect(config.model.map(({ path }) => path)).toEqual(['constructor', '__proto__']);
    expect(({} as Record<string, unknown>)['path']).toBeUndefined();
  });
});
