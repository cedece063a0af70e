import { describe, expect, it } from 'vitest';
import { csvRecords, decodeCsvText, parseCsvNumber, type CsvRecord } from '../../../src/runtime/formats/csv.ts';
import { faultOf } from '../support-faults.ts';

function records(text: string, delimiter = ','): CsvRecord[] {
  return [...csvRecords(text, { name: 'x.csv', delimiter })];
}
const cells = (text: string, delimiter?: string): (readonly string[])[] => records(text, delimiter).map((r) => r.cells);

describe('CSV', () => {
  it('reads LF and CRLF, with and without a last line end', () => {
    const expected = [['a', 'b'], ['1', '2'], ['3', '4']];
    expect(cells('a,b\n1,2\n3,4\n')).toEqual(expected);
    expect(cells('a,b\r\n1,2\r\n3,4')).toEqual(expected);
    expect(cells('a;b\n1;2\n3;4\n', ';')).toEqual(expected);
  });

  it('reads quoted cells: delimiters, line ends and doubled quotes inside', () => {
    expect(cells('"a,b","c ""d""","e\nf",""\r\n')).toEqual([['a,b', 'c "d"', 'e\nf', '']]);
    expect(cells('"",""')).toEqual([['', '']]);
    expect(cells('"""",x')).toEqual([['"', 'x']]);
    expect(cells('5" pipe,x')).toEqual([['5" pipe', 'x']]);
  });

  it('counts lines through quoted line ends and skips empty lines', () => {
    expect(records('h\n"a\nb\nc"\n\n\r\nd\n').map((r) => [r.cells[0], r.line])).toEqual([['h', 1], ['a\nb\nc', 2], ['d', 7]]);
    expect(records('')).toEqual([]);
    expect(records('\n\n')).toEqual([]);
  });

  it('keeps empty cells, the last one too', () => {
    expect(cells(',\n')).toEqual([['', '']]);
    expect(cells('a,')).toEqual([['a', '']]);
    expect(cells('a,,\n,b')).toEqual([['a', '', ''], ['', 'b']]);
    expect(cells('a,\r\nb,\r\n')).toEqual([['a', ''], ['b', '']]);
  });

  it('round-trips any cells that are quoted as RFC 4180 says', () => {
    const alphabet = ['a', ',', '"', '\n', '\r', ' ', 'é'];
    let state = 1;
    const next = (n: number): number => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) % n;
    for (let trial = 0; trial < 500; trial++) {
      const table = Array.from({ length: 1 + next(3) }, () => Array.from({ length: 2 + next(3) }, () => Array.from({ length: next(5) }, () => alphabet[next(7)]!).join('')));
      const text = table.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join(next(2) === 0 ? '\n' : '\r\n');
      expect(cells(text)).toEqual(table);
    }
  });

  it('names the line where an unclosed quote opens', async () => {
    const fault = await faultOf(() => records('a,b\n1,"2\n3,4\n'));
    expect([fault.faultClass, fault.code]).toEqual(['data', 'csv-quote']);
    expect(fault.message).toContain('x.csv:2');
    expect((await faultOf(() => records('a\n"b"c\n'))).code).toBe('csv-quote');
  });

  it('skips a byte order mark and refuses other encodings', async () => {
    expect(decodeCsvText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61), 'x')).toBe('a');
    expect((await faultOf(() => decodeCsvText(Uint8Array.of(0x61, 0xff), 'x.csv'))).code).toBe('csv-encoding');
  });

  it('takes a million columns in its stride', () => {
    const wide = records(`${'1,'.repeat(999_999)}1\n`);
    expect(wide[0]!.cells.length).toBe(1_000_000);
  });

  it.each([['1', 1], ['-1.5', -1.5], ['+.5', 0.5], ['2.', 2], ['1e3', 1000], [' 7 ', 7], ['1E-2', 0.01]])('reads %s as a number', (text, value) => {
    expect(parseCsvNumber(text)).toBe(value);
  });

  it.each(['', ' ', 'nan', 'NaN', 'inf', '1e999', '-1e39', '0x10', '1,5', '1_000', 'e5', '.', '1e', '--1', 'true'])('refuses %s as a number', (text) => {
    expect(parseCsvNumber(text)).toBeUndefined();
  });
});
