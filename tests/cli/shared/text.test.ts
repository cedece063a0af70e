// Layout of text: nothing is wider than it may be, and numbers read as people write them.
import { describe, expect, it } from 'vitest';
import { bytesText } from '../../../src/plan/memory.ts';
import { duration, entry, grouped, metric, table, wrap } from '../../../src/cli/shared/text.ts';

describe('wrap and entry', () => {
  it('break at spaces within the width', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four']);
    expect(wrap('  ', 9)).toEqual([]);
    expect(wrap('indivisible', 4)).toEqual(['indivisible']);
  });
  it('keep the text in its column', () => {
    expect(entry('name', 'some text here', 6, 20)).toEqual(['  name    some text', '          here']);
    expect(entry('longer name', 'text', 6, 20)).toEqual(['  longer name', '          text']);
  });
});

describe('table', () => {
  const heads = [{ title: 'layer', flexible: true }, { title: 'n', align: 'right' }] as const;
  it('aligns columns', () => {
    expect(table(heads, [['fc', '10'], ['conv', '5']], 80)).toEqual(['layer   n', '─────────', 'fc     10', 'conv    5']);
  });
  it('shortens what may be shortened until it fits', () => {
    const lines = table(heads, [['a'.repeat(40), '1234567']], 30);
    expect(lines[2]).toBe(`${'a'.repeat(20)}…  1234567`);
  });
});

describe('numbers', () => {
  it.each([[0, '0'], [999, '999'], [1234567, '1,234,567']])('%d grouped', (n, text) => expect(grouped(n)).toBe(text));
  it.each([[0, '0 B'], [1023, '1023 B'], [1536, '1.50 KiB'], [134217728, '128 MiB'], [88_290_099, '84.2 MiB'], [2 ** 20 - 1, '1024 KiB'], [5e12, '4.55 TiB']])('%d bytes', (n, text) => expect(bytesText(n)).toBe(text));
  it('bytes for a limit are never less than they are', () => expect([1537, 103_001, 2 ** 20 + 1].map((n) => bytesText(n, Math.ceil))).toEqual(['1.51 KiB', '101 KiB', '1.01 MiB']));
  it.each([[12, '12'], [980_000, '980 k'], [5.2e9, '5.20 G']])('%d with a prefix', (n, text) => expect(metric(n)).toBe(text));
  it.each([[0.53, '0.5 s'], [42, '42 s'], [59.7, '1 min 00 s'], [125, '2 min 05 s'], [3725, '1 h 02 min'], [Infinity, '?']])('%d seconds', (n, text) =>
    expect(duration(n)).toBe(text),
  );
});
