/**
 * Rows on the device. A split that fits is uploaded once, and a batch is a slice of the epoch's permutation; one that
 * does not fit goes through two windows, into which the host copies rows in the order they will be used. The kernels
 * read `rows[first + n]` either way, so both give the same bits.
 */
import { bug, fault } from '../errors.ts';
import { RESIDENT_BYTES } from '../plan/data-spec.ts';
import { keptOutput } from '../plan/references.ts';
import type { Plan } from '../plan/types.ts';
import type { Session } from './executor.ts';
import type { BoundRows } from './rows.ts';
import type { ProgramName } from './run.ts';
import { checkIdRanges } from './data/ids.ts';
import type { FieldArray, Split } from './data/types.ts';

export interface FeedOptions {
  readonly mode?: 'auto' | 'resident' | 'stream';
  /** Bytes that resident data may take; default 1 GiB. */
  readonly budget?: number;
  /** Rows of a window; default: about 16 MiB, at least a batch. */
  readonly windowRows?: number;
}

export interface Feed {
  readonly mode: 'resident' | 'stream';
  /** Bytes that the fields, and what `prefix` keeps, take on the device. */
  readonly bytes: number;
  /** Sets the order of the rows; what was placed before must have been submitted. */
  setOrder(order: Uint32Array<ArrayBuffer>): void;
  /** Whether `place` can be called while runs placed earlier are not yet submitted. */
  holds(first: number, count: number): boolean;
  /** Makes the rows order[first] to order[first + count - 1] available; `first` in the answer is for the frame. */
  place(first: number, count: number): { readonly rows: BoundRows; readonly first: number };
  release(): void;
}

const WINDOW_BYTES = 16 * 2 ** 20;

/** Binds `split` to `programs`. Fields that they don't read are left out. Throws `field-missing`, `data-mismatch`, `out-of-memory`. */
export async function createFeed(session: Session, programs: readonly ProgramName[], split: Split, options: FeedOptions = {}): Promise<Feed> {
  const { plan, device } = session;
  const reads = [...new Set(programs.flatMap((p) => plan.programs[p]?.reads ?? []))];
  const fields = new Map<string, FieldRows>();
  for (const name of reads) {
    fields.set(name, checkedField(plan, name, split));
  }
  checkIdRanges(plan.idRanges.filter((range) => fields.has(range.field)), split, plan.data.fields);
  // What `prefix` keeps of the rows lies beside them.
  const kept = programs.includes('prefix') ? plan.buffers.flatMap((buffer) => (buffer.kind === 'kept' ? [keptOutput(plan, buffer).rowBytes] : [])) : [];
  const sizes = [...[...fields.values()].map(({ array }) => array.byteLength), ...kept.map((bytes) => bytes * split.rows)];
  const total = sizes.reduce((a, b) => a + b, 0);
  const limits = device.gpu.limits;
  const largest = Math.min(limits.maxStorageBufferBindingSize, limits.maxBufferSize);
  const fits = total <= (options.budget ?? RESIDENT_BYTES) && sizes.every((size) => size + 4 <= largest);
  const mode = options.mode ?? 'auto';
  if (mode === 'resident' || (mode === 'auto' && fits)) return createResident(session, programs, split, fields, total);
  const rowBytes = Math.max(1, [...fields.values()].reduce((sum, { array, size }) => sum + size * array.BYTES_PER_ELEMENT, 0));
  const windowRows = Math.min(Math.max(split.rows, 1), Math.max(plan.maxRows, options.windowRows ?? Math.floor(WINDOW_BYTES / rowBytes)));
  return createStream(session, programs, fields, windowRows);
}

/** Rows of a field: `size` elements each, `pitch` elements apart. */
interface FieldRows {
  readonly array: FieldArray;
  readonly size: number;
  readonly pitch: number;
}

/** The field's rows; throws where they are not what the plan was compiled for: the kernels trust it. */
function checkedField(plan: Plan, name: string, split: Split): FieldRows {
  const array = split.fields.get(name);
  if (!array) throw fault('data', 'field-missing', `the data have no field ${JSON.stringify(name)}, which the network reads`);
  const spec = plan.data.fields.find((f) => f.name === name)!;
  const format = array instanceof Uint8Array ? 'u8' : array instanceof Float32Array ? 'f32' : 'i32';
  const size = spec.shape.reduce((n, d) => n * d, 1);
  const pitch = spec.pitch ?? size;
  if (format !== spec.format || array.length !== (split.rows === 0 ? 0 : (split.rows - 1) * pitch + size)) {
    const has = split.rows === 0 ? array.length : array.length / split.rows;
    throw fault('data', 'data-mismatch', `the data's ${name} has ${has} ${format} values a row; the network was compiled for ${size} of ${spec.format}, [${spec.shape.join(', ')}]`, {
      hint: 'Use the data that the plan was compiled for, or compile it again for these.',
    });
  }
  return { array, size, pitch };
}

async function createResident(session: Session, programs: readonly ProgramName[], split: Split, fields: ReadonlyMap<string, FieldRows>, bytes: number): Promise<Feed> {
  const rows = await session.bindRows({ programs, bytes: new Map([...fields].map(([name, { array }]) => [name, array.byteLength])), capacity: Math.max(split.rows, 1) });
  for (const [name, { array }] of fields) rows.write(name, 0, bytesOf(array));
  return {
    mode: 'resident',
    bytes,
    setOrder: (order) => rows.writeOrder(order),
    holds: () => true,
    place: (first) => ({ rows, first }),
    release: () => rows.release(),
  };
}

async function createStream(session: Session, programs: readonly ProgramName[], fields: ReadonlyMap<string, FieldRows>, windowRows: number): Promise<Feed> {
  const sizes = new Map([...fields].map(([name, { array, size }]) => [name, size * array.BYTES_PER_ELEMENT * windowRows]));
  const windows: BoundRows[] = [];
  try {
    // Two, so that the device works on one while the other is filled.
    for (let i = 0; i < 2; i++) windows.push(await session.bindRows({ programs, bytes: sizes, capacity: windowRows }));
  } catch (error) {
    for (const window of windows) window.release();
    throw error;
  }
  // A window holds whole rows one behind the other. Where the kernels count in steps of less than a row, each is so many steps.
  const [steps = 1, ...others] = new Set([...fields.values()].map(({ size, pitch }) => size / pitch));
  if (others.length > 0 || !Number.isInteger(steps)) throw bug('data-mismatch', 'fields whose rows overlap differently cannot be streamed');
  const identity = Uint32Array.from({ length: windowRows }, (_, i) => i * steps);
  for (const window of windows) window.writeOrder(identity);
  let order: Uint32Array = new Uint32Array(0);
  let current = 0;
  let start = 0;
  let end = 0;
  const holds = (first: number, count: number): boolean => first >= start && first + count <= end;
  return {
    mode: 'stream',
    bytes: 2 * [...sizes.values()].reduce((a, b) => a + b, 0),
    setOrder: (next) => {
      order = next;
      start = end = 0;
    },
    holds,
    place: (first, count) => {
      if (count > windowRows || first + count > order.length) throw new Error(`feed: rows ${first} to ${first + count} of ${order.length}, ${windowRows} in a window`);
      if (!holds(first, count)) {
        current = 1 - current;
        start = first;
        end = Math.min(first + windowRows, order.length);
        const picked = order.subarray(start, end);
        for (const [name, { array, size, pitch }] of fields) windows[current]!.write(name, 0, bytesOf(gatherRows(array, size, picked, pitch)));
      }
      return { rows: windows[current]!, first: first - start };
    },
    release: () => {
      for (const window of windows) window.release();
    },
  };
}

/** The rows `order` of an array with `size` elements a row, `pitch` apart. */
export function gatherRows<T extends FieldArray>(array: T, size: number, order: Uint32Array, pitch = size): T {
  const out = new (array.constructor as new (length: number) => T)(order.length * size);
  for (let n = 0; n < order.length; n++) {
    const from = order[n]! * pitch;
    if (size === 1) out[n] = array[from]!;
    else out.set(array.subarray(from, from + size), n * size);
  }
  return out;
}

function bytesOf(array: FieldArray): Uint8Array<ArrayBuffer> {
  return new Uint8Array(array.buffer as ArrayBuffer, array.byteOffset, array.byteLength);
}
