/**
 * CSV as RFC 4180 has it: quoted cells may hold the delimiter, line ends and doubled quotes; records end with LF or CRLF.
 * A byte order mark is skipped, empty lines are no records. Records come one by one, so a large table needs no second copy.
 */
import { fault } from '../../errors.ts';

export interface CsvOptions {
  /** The file, for messages. */
  readonly name: string;
  readonly delimiter: string;
}

/** UTF-8 without a byte order mark. @throws ShaleError `csv-encoding`. */
export function decodeCsvText(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw fault('data', 'csv-encoding', `${name} is not UTF-8 text.`, { cause, hint: 'Save it as UTF-8.' });
  }
}

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

export interface CsvRecord {
  readonly cells: readonly string[];
  /** The line that it begins on, counted from 1. */
  readonly line: number;
}

/**
 * The records one by one.
 * @throws ShaleError `csv-quote` for a quote that is never closed, or text behind a closing quote.
 */
export function* csvRecords(text: string, options: CsvOptions): Generator<CsvRecord> {
  const delimiter = options.delimiter.charCodeAt(0);
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const first = line;
    const start = at;
    const cells: string[] = [];
    for (;;) {
      if (text.charCodeAt(at) === QUOTE) {
        const opened = line;
        let cell = '';
        let from = ++at;
        for (;;) {
          const close = text.indexOf('"', at);
          if (close < 0) {
            throw fault('data', 'csv-quote', `${options.name}:${opened}: a quoted cell begins here and is never closed.`);
          }
          for (let lf = text.indexOf('\n', at); lf >= 0 && lf < close; lf = text.indexOf('\n', lf + 1)) line++;
          at = close + 1;
          if (text.charCodeAt(at) !== QUOTE) {
            cell += text.slice(from, close);
            break;
          }
          cell += text.slice(from, at);
          from = ++at;
        }
        cells.push(cell);
        const next = text.charCodeAt(at);
        if (at < text.length && next !== delimiter && next !== LF && !(next === CR && text.charCodeAt(at + 1) === LF)) {
          throw fault('data', 'csv-quote', `${options.name}:${line}: text follows the closing quote of cell ${cells.length}.`, {
            hint: 'A quote inside a quoted cell is written twice: "".',
          });
        }
      } else {
        const from = at;
        while (at < text.length && text.charCodeAt(at) !== delimiter && text.charCodeAt(at) !== LF) at++;
        const end = text.charCodeAt(at - 1) === CR && (at === text.length || text.charCodeAt(at) === LF) && at > from ? at - 1 : at;
        cells.push(text.slice(from, end));
      }
      if (text.charCodeAt(at) === CR) at++;
      if (at >= text.length || text.charCodeAt(at) === LF) break;
      at++;
      // A delimiter that ends the file is followed by one more, empty cell.
      if (at === text.length) {
        cells.push('');
        break;
      }
    }
    const blank = cells.length === 1 && cells[0] === '' && text.charCodeAt(start) !== QUOTE;
    at++;
    line++;
    if (!blank) yield { cells, line: first };
  }
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** A finite decimal number that f32 can hold, or undefined; spaces around it don't matter. */
export function parseCsvNumber(cell: string): number | undefined {
  const trimmed = cell.trim();
  if (!NUMBER.test(trimmed)) return undefined;
  const value = Number(trimmed);
  return Number.isFinite(Math.fround(value)) ? value : undefined;
}
