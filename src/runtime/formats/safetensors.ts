/**
 * The safetensors format: an 8-byte header length, a JSON header, then the tensors' bytes without holes. Files come from
 * strangers, so everything that the header claims is checked before a byte is allocated for it.
 * Format: github.com/huggingface/safetensors, "Format".
 */
import { fault } from '../../errors.ts';
import { halfToFloat } from './half.ts';

const BYTES_PER_ELEMENT = {
  BOOL: 1, U8: 1, I8: 1, F8_E5M2: 1, F8_E4M3: 1, I16: 2, U16: 2, F16: 2, BF16: 2, I32: 4, U32: 4, F32: 4, F64: 8, I64: 8, U64: 8,
} as const;

export type SafetensorsDType = keyof typeof BYTES_PER_ELEMENT;

export interface SafetensorsTensor {
  readonly name: string;
  readonly dtype: SafetensorsDType;
  readonly shape: readonly number[];
  /** Little-endian, row-major; a view into the file, of any alignment. */
  readonly data: Uint8Array;
}

export interface SafetensorsFile {
  /** In the header's order. */
  readonly tensors: ReadonlyMap<string, SafetensorsTensor>;
  readonly metadata: ReadonlyMap<string, string>;
}

/** What is written: f32, i32 and i64 values. */
export interface TensorToWrite {
  readonly name: string;
  readonly shape: readonly number[];
  readonly data: Float32Array | Int32Array | BigInt64Array;
}

const MAX_HEADER_BYTES = 100_000_000;

/** Parses a whole file. `file` is its name for messages. Throws faults of class `data`, codes `safetensors-*`. */
export function readSafetensors(bytes: Uint8Array, file: string): SafetensorsFile {
  if (bytes.length < 8) throw bad('truncated', file, `is ${bytes.length} bytes long; a safetensors file has at least 8`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerBytes = view.getUint32(0, true) + view.getUint32(4, true) * 2 ** 32;
  if (headerBytes === 0) throw bad('header', file, 'has an empty header');
  if (headerBytes > MAX_HEADER_BYTES) throw bad('header', file, `claims a header of ${headerBytes} bytes; at most ${MAX_HEADER_BYTES} are allowed`);
  if (headerBytes > bytes.length - 8) throw bad('truncated', file, `claims a header of ${headerBytes} bytes but is ${bytes.length} bytes long`);
  const header = parseHeader(bytes.subarray(8, 8 + headerBytes), file);
  const body = bytes.subarray(8 + headerBytes);

  const tensors = new Map<string, SafetensorsTensor>();
  const metadata = new Map<string, string>();
  const spans: { name: string; begin: number; end: number }[] = [];
  for (const [name, value] of Object.entries(header)) {
    if (name === '__metadata__') {
      for (const [key, text] of Object.entries(asObject(value, file, '__metadata__'))) {
        if (typeof text !== 'string') throw bad('header', file, `has metadata ${quote(key)} that is not a string`);
        metadata.set(key, text);
      }
      continue;
    }
    const { dtype, shape, begin, end } = parseEntry(name, value, body.length, file);
    spans.push({ name, begin, end });
    tensors.set(name, { name, dtype, shape, data: body.subarray(begin, end) });
  }
  checkCoverage(spans, body.length, file);
  return { tensors, metadata };
}

function parseHeader(bytes: Uint8Array, file: string): Record<string, unknown> {
  if (bytes[0] !== 0x7b) throw bad('header', file, 'has a header that does not begin with "{"');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw bad('header', file, 'has a header that is not UTF-8', cause);
  }
  // The format pads with spaces and with nothing else.
  text = text.replace(/ +$/, '');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw bad('header', file, 'has a header that is not JSON', cause);
  }
  if (!text.endsWith('}')) throw bad('header', file, 'has bytes behind the header');
  const twice = duplicateKey(text);
  if (twice !== undefined) throw bad('header', file, `names ${quote(twice)} twice`);
  return asObject(value, file, 'header');
}

/** The first key that occurs twice in one object of a valid JSON text; JSON.parse would silently keep the last. */
function duplicateKey(json: string): string | undefined {
  const scopes: Set<string>[] = [];
  const token = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/g;
  for (let match = token.exec(json); match; match = token.exec(json)) {
    if (match[0] === '{') scopes.push(new Set());
    else if (match[0] === '}') scopes.pop();
    else if (match[1] !== undefined) {
      const key = JSON.parse(match[0].slice(0, -match[1].length)) as string;
      const scope = scopes[scopes.length - 1]!;
      if (scope.has(key)) return key;
      scope.add(key);
    }
  }
  return undefined;
}

function parseEntry(name: string, value: unknown, bodyBytes: number, file: string): { dtype: SafetensorsDType; shape: number[]; begin: number; end: number } {
  if (name === '__proto__') throw bad('header', file, 'names a tensor "__proto__"');
  const entry = asObject(value, file, `tensor ${quote(name)}`);
  for (const key of Object.keys(entry)) {
    if (key !== 'dtype' && key !== 'shape' && key !== 'data_offsets') throw bad('header', file, `has tensor ${quote(name)} with unknown key ${quote(key)}`);
  }
  const { dtype, shape, data_offsets: offsets } = entry;
  if (typeof dtype !== 'string' || !Object.hasOwn(BYTES_PER_ELEMENT, dtype)) {
    throw bad('dtype', file, `has tensor ${quote(name)} of unknown dtype ${quote(String(dtype))}`);
  }
  if (!isSizes(shape)) throw bad('shape', file, `has tensor ${quote(name)} whose shape is not a list of sizes`);
  if (!isSizes(offsets) || offsets.length !== 2) throw bad('offsets', file, `has tensor ${quote(name)} without two whole data offsets`);
  const [begin, end] = offsets as [number, number];
  if (begin > end || end > bodyBytes) {
    throw bad('offsets', file, `has tensor ${quote(name)} at bytes ${begin} to ${end} of ${bodyBytes}`);
  }
  let size: number = BYTES_PER_ELEMENT[dtype as SafetensorsDType];
  for (const d of shape) size *= d;
  // A product past 2^53 may be rounded, but then it is far from any length in a file.
  if (size !== end - begin) {
    throw bad('shape', file, `has tensor ${quote(name)} of ${dtype} [${shape.join(', ')}], which is ${size} bytes, but gives it ${end - begin}`);
  }
  return { dtype: dtype as SafetensorsDType, shape, begin, end };
}

/** Tensors follow each other without holes or overlaps from the first byte to the last. */
function checkCoverage(spans: { name: string; begin: number; end: number }[], bodyBytes: number, file: string): void {
  spans.sort((a, b) => a.begin - b.begin || a.end - b.end);
  let at = 0;
  for (const { name, begin, end } of spans) {
    if (begin !== at) throw bad('offsets', file, `has tensor ${quote(name)} at byte ${begin} where byte ${at} comes next`);
    at = end;
  }
  if (at !== bodyBytes) throw bad('offsets', file, `has ${bodyBytes} bytes of data but tensors for ${at}`);
}

/** The elements as f32; f64 and 64-bit integers are rounded. Throws `safetensors-dtype` for 8-bit floats. */
export function toFloat32(tensor: SafetensorsTensor, file: string): Float32Array {
  return tensor.dtype === 'F32' ? new Float32Array(aligned(tensor)) : Float32Array.from(elements(tensor, file));
}

/** The elements as i32. Throws `safetensors-dtype` where they are not whole numbers in i32's range. */
export function toInt32(tensor: SafetensorsTensor, file: string): Int32Array {
  if (tensor.dtype === 'I32') return new Int32Array(aligned(tensor));
  const values = elements(tensor, file);
  const out = new Int32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = Number(values[i]);
    if (!Number.isInteger(value) || value < -(2 ** 31) || value >= 2 ** 31) {
      throw bad('dtype', file, `has ${value} at element ${i} of ${quote(tensor.name)}, where a 32-bit integer is wanted`);
    }
    out[i] = value;
  }
  return out;
}

function elements(tensor: SafetensorsTensor, file: string): ArrayLike<number> {
  const buffer = aligned(tensor);
  switch (tensor.dtype) {
    case 'BOOL':
    case 'U8':
      return new Uint8Array(buffer);
    case 'I8':
      return new Int8Array(buffer);
    case 'I16':
      return new Int16Array(buffer);
    case 'U16':
      return new Uint16Array(buffer);
    case 'F16':
      return Float32Array.from(new Uint16Array(buffer), halfToFloat);
    case 'BF16':
      return new Float32Array(Uint32Array.from(new Uint16Array(buffer), (bits) => (bits << 16) >>> 0).buffer);
    case 'I32':
      return new Int32Array(buffer);
    case 'U32':
      return new Uint32Array(buffer);
    case 'F32':
      return new Float32Array(buffer);
    case 'F64':
      return new Float64Array(buffer);
    case 'I64':
      return Float64Array.from(new BigInt64Array(buffer), Number);
    case 'U64':
      return Float64Array.from(new BigUint64Array(buffer), Number);
    case 'F8_E5M2':
    case 'F8_E4M3':
      throw bad('dtype', file, `has tensor ${quote(tensor.name)} of dtype ${tensor.dtype}, which is not supported`);
  }
}

/** A copy that starts at an aligned address. Every platform with WebGPU is little-endian, as the format is. */
function aligned(tensor: SafetensorsTensor): ArrayBuffer {
  // Not `slice`: that of Node's Buffer is a view of the whole file.
  return new Uint8Array(tensor.data).buffer;
}

/**
 * A file of f32, i32 and i64 tensors in the order given, their data aligned to 8 bytes as the reference implementation does.
 * Throws where a name is twice or reserved, or data and shape disagree: those are bugs of the caller.
 */
export function writeSafetensors(tensors: readonly TensorToWrite[], metadata: Readonly<Record<string, string>> = {}): Uint8Array {
  const entries: [string, unknown][] = Object.keys(metadata).length > 0 ? [['__metadata__', metadata]] : [];
  const names = new Set<string>(['__metadata__', '__proto__']);
  let at = 0;
  for (const { name, shape, data } of tensors) {
    if (names.has(name)) throw new Error(`writeSafetensors: the name ${quote(name)} is reserved or used twice`);
    if (shape.reduce((n, d) => n * d, 1) !== data.length) throw new Error(`writeSafetensors: ${quote(name)} [${shape.join(', ')}] has ${data.length} elements`);
    names.add(name);
    entries.push([name, { dtype: data instanceof Float32Array ? 'F32' : data instanceof Int32Array ? 'I32' : 'I64', shape, data_offsets: [at, at + data.byteLength] }]);
    at += data.byteLength;
  }
  const json = `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`;
  const encoded = new TextEncoder().encode(json);
  const headerBytes = Math.ceil(encoded.length / 8) * 8;
  const out = new Uint8Array(8 + headerBytes + at).fill(0x20, 8, 8 + headerBytes);
  new DataView(out.buffer).setUint32(0, headerBytes, true);
  out.set(encoded, 8);
  at = 8 + headerBytes;
  for (const { data } of tensors) {
    out.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), at);
    at += data.byteLength;
  }
  return out;
}

function isSizes(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((d) => Number.isSafeInteger(d) && d >= 0);
}

function asObject(value: unknown, file: string, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad('header', file, `has a ${what} that is not a JSON object`);
  return value as Record<string, unknown>;
}

/** A name from the file, cut to a length that a message can hold. */
function quote(name: string): string {
  return JSON.stringify(name.length > 100 ? `${name.slice(0, 100)}…` : name);
}

function bad(code: 'truncated' | 'header' | 'offsets' | 'shape' | 'dtype', file: string, message: string, cause?: unknown) {
  return fault('data', `safetensors-${code}`, `${file} ${message}`, {
    hint: 'The file is damaged or is not a safetensors file; save it again.',
    ...(cause === undefined ? {} : { cause }),
  });
}
