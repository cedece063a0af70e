/**
 * Zip archives, read-only and from memory: stored and deflated entries, zip64 sizes. Archives come from strangers: names,
 * sizes and places are checked against the file before a byte is unpacked, and nothing is ever written anywhere.
 * Format: PKWARE's APPNOTE.TXT, 4.3 to 4.5.
 */
import { fault } from '../../errors.ts';
import { crc32 } from './crc32.ts';
import { decompress, gzipLimit } from './gzip.ts';

export interface ZipEntry {
  readonly name: string;
  /** Unpacked; its length and checksum are those that the archive promises. */
  read(): Promise<Uint8Array>;
}

/** More files than any archive of arrays has. */
const MAX_ENTRIES = 65_535;
const END_BYTES = 22;
const MAX_COMMENT = 65_535;
const UNSET = 0xffffffff;

/**
 * The files of an archive by name, folders left out.
 * @throws ShaleError `data-format` (no zip), `data-damaged` (offsets and sizes that contradict one another), `data-too-large`
 * (more entries or unpacked bytes than the limit), `data-archive` (a name that is twice, absolute or leads outside; a link),
 * `data-unsupported` (encryption, other compression, several volumes).
 */
export function readZip(bytes: Uint8Array, name: string): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start, size } = findDirectory(view, name);
  const entries = new Map<string, ZipEntry>();
  const spans: { readonly from: number; readonly to: number }[] = [];
  let total = 0;
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > start + size || view.getUint32(at, true) !== 0x02014b50) throw damaged(name, `entry ${i} of its directory is not where it should be`);
    const record = readRecord(view, at, name);
    at = record.end;
    checkName(record.name, name);
    if ((record.attributes >>> 16 & 0xf000) === 0xa000) throw fault('data', 'data-archive', `${name}: ${quote(record.name)} is a link.`, { hint: 'Pack the file itself.' });
    if (record.name.endsWith('/')) continue;
    if (entries.has(record.name)) throw fault('data', 'data-archive', `${name} holds ${quote(record.name)} twice.`, { hint: 'Pack it again.' });
    total += record.unpacked;
    if (total > gzipLimit(bytes.length)) throw fault('data', 'data-too-large', `${name}: ${bytes.length} bytes unpack to more than ${gzipLimit(bytes.length)}.`, { hint: 'If the file is what you mean to use, unpack it first.' });
    const data = entryData(view, bytes, record, start, name);
    spans.push({ from: record.offset, to: data.byteOffset - bytes.byteOffset + data.length });
    entries.set(record.name, { name: record.name, read: () => unpack(data, record, `${name}, ${quote(record.name)}`) });
  }
  // Entries that share their bytes are how a small archive pretends to hold a large one.
  spans.sort((a, b) => a.from - b.from);
  if (spans.some((span, i) => i > 0 && span.from < spans[i - 1]!.to)) throw damaged(name, 'its entries overlap');
  return entries;
}

interface Record {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly attributes: number;
  readonly offset: number;
  readonly end: number;
}

/** The end record stands at the end, before a comment; zip64's in front of it where numbers don't fit. */
function findDirectory(view: DataView, name: string): { readonly count: number; readonly start: number; readonly size: number } {
  const last = view.byteLength - END_BYTES;
  let end = last;
  while (end >= Math.max(0, last - MAX_COMMENT) && !(view.getUint32(end, true) === 0x06054b50 && end + END_BYTES + view.getUint16(end + 20, true) === view.byteLength)) end--;
  if (last < 0 || end < Math.max(0, last - MAX_COMMENT)) throw fault('data', 'data-format', `${name} is no zip archive, or is cut short: it has no directory at its end.`);
  let [disk, count, size, start] = [view.getUint16(end + 4, true), view.getUint16(end + 10, true), view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  if (end >= 20 && view.getUint32(end - 20, true) === 0x07064b50) {
    const at = bigNumber(view, end - 12, name);
    if (at + 56 > end || view.getUint32(at, true) !== 0x06064b50) throw damaged(name, 'its zip64 directory is not where it should be');
    [disk, count, size, start] = [view.getUint32(at + 16, true), bigNumber(view, at + 32, name), bigNumber(view, at + 40, name), bigNumber(view, at + 48, name)];
  }
  if (disk !== 0) throw fault('data', 'data-unsupported', `${name} is one of several volumes.`, { hint: 'Pack it as one file.' });
  if (count > MAX_ENTRIES) throw fault('data', 'data-too-large', `${name} claims ${count} entries; at most ${MAX_ENTRIES} are read.`);
  if (start + size > end) throw damaged(name, 'its directory reaches beyond its end');
  return { count, start, size };
}

function readRecord(view: DataView, at: number, archive: string): Record {
  const [nameLength, extraLength, commentLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
  const end = at + 46 + nameLength + extraLength + commentLength;
  if (end > view.byteLength) throw damaged(archive, 'its directory is cut short');
  const flags = view.getUint16(at + 8, true);
  // Bit 11 says UTF-8; without it the names of arrays are ASCII.
  const name = new TextDecoder('utf-8').decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
  let [packed, unpacked, offset] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true), view.getUint32(at + 42, true)];
  if (packed === UNSET || unpacked === UNSET || offset === UNSET) {
    let extra = zip64Extra(view, at + 46 + nameLength, extraLength);
    const next = (): number => {
      if (extra === undefined || extra.length < 8) throw damaged(archive, `${quote(name)} lacks its zip64 sizes`);
      const value = bigNumber(extra.view, extra.at, archive);
      extra = { ...extra, at: extra.at + 8, length: extra.length - 8 };
      return value;
    };
    if (unpacked === UNSET) unpacked = next();
    if (packed === UNSET) packed = next();
    if (offset === UNSET) offset = next();
  }
  return { name, flags, method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), packed, unpacked, attributes: view.getUint32(at + 38, true), offset, end };
}

function zip64Extra(view: DataView, from: number, length: number): { readonly view: DataView; readonly at: number; readonly length: number } | undefined {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return { view, at: at + 4, length: Math.min(view.getUint16(at + 2, true), from + length - at - 4) };
  }
  return undefined;
}

/** 64 bits; more than 2^53 is more than any file. */
function bigNumber(view: DataView, at: number, name: string): number {
  const value = view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
  if (!Number.isSafeInteger(value)) throw damaged(name, 'it holds a size past 2^53');
  return value;
}

function checkName(entry: string, archive: string): void {
  const parts = entry.split(/[\\/]/);
  if (entry === '' || entry.includes('\0') || entry.includes('\\') || entry.startsWith('/') || /^[A-Za-z]:/.test(entry) || parts.includes('..')) {
    throw fault('data', 'data-archive', `${archive} holds the name ${quote(entry)}, which leads out of the archive.`, { hint: 'An archive of arrays has plain names; do not trust this one.' });
  }
}

/** The packed bytes: behind the local header, whose own names and extras may be of other lengths than the directory's. */
function entryData(view: DataView, bytes: Uint8Array, record: Record, directory: number, archive: string): Uint8Array {
  const { offset, packed } = record;
  if (offset + 30 > directory || view.getUint32(offset, true) !== 0x04034b50) throw damaged(archive, `${quote(record.name)} is not where its directory says`);
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packed > directory) throw damaged(archive, `${quote(record.name)} reaches beyond its place`);
  return bytes.subarray(from, from + packed);
}

async function unpack(data: Uint8Array, { flags, method, crc, unpacked }: Record, name: string): Promise<Uint8Array> {
  if ((flags & 1) !== 0) throw fault('data', 'data-unsupported', `${name} is encrypted.`, { hint: 'Pack it without a password.' });
  if (method !== 0 && method !== 8) throw fault('data', 'data-unsupported', `${name} is compressed by method ${method}; stored and deflated entries can be read.`, { hint: 'np.savez and np.savez_compressed write such archives.' });
  const content = method === 0 ? data : await decompress(data, 'deflate-raw', name, unpacked);
  if (content.length !== unpacked) throw fault('data', 'data-damaged', `${name}: ${content.length} bytes were unpacked where ${unpacked} are promised.`, { hint: 'Copy the file again.' });
  if (crc32(content) !== crc) throw fault('data', 'data-damaged', `${name} has a wrong checksum.`, { hint: 'Copy the file again.' });
  return content;
}

function damaged(name: string, what: string): Error {
  return fault('data', 'data-damaged', `${name} is damaged: ${what}.`, { hint: 'Copy the file again.' });
}

function quote(name: string): string {
  return JSON.stringify(name.slice(0, 100));
}
