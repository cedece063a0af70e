/**
 * Activations in slabs. Two tensors share bytes only if their lifetimes don't overlap; a kernel's results never share a
 * slab with its operands, since WebGPU forbids binding one buffer for reading and writing in one dispatch. Programs run
 * one after another, so they share the slabs.
 *
 * Which bytes a tensor gets is decided with all lifetimes known, not in the order of time: the largest and the longest-lived
 * tensors first, the others into the gaps between them. Several orders are tried, and the best of them is improved by
 * moving forward what makes a slab as large as it is.
 */

export interface SlabKernel {
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  /** Kernels with one object here run in turn, again and again: what they touch lives through all of it. */
  readonly loop?: object;
}

export interface SlabPlace {
  readonly slab: number;
  readonly offset: number;
  readonly bytes: number;
}

/** One program's kernels in order. `size` gives a tensor's bytes; `outputs` live to the end; `alias` false: no byte is used twice. */
export interface SlabProgram {
  readonly kernels: readonly SlabKernel[];
  readonly size: (tensor: string) => number;
  readonly outputs: readonly string[];
  readonly alias: boolean;
}

export interface Slabs {
  /** Bytes of each slab. */
  readonly bytes: readonly number[];
  /** For each program, where its tensors lie. */
  readonly places: readonly ReadonlyMap<string, SlabPlace>[];
  /** The most bytes that are alive at once: no placement takes less. */
  readonly alive: number;
}

/** Tensors start at multiples of this many bytes, as bindings must. */
export const SLAB_ALIGN = 256;

/** A placement that takes no more than this over what is alive is not improved. */
const CLOSE = 1.02;
/** Attempts at improving, and comparisons of two tensors that they may cost in all. */
const ROUNDS = 64;
const COMPARISONS = 2e6;

interface Item {
  readonly key: string;
  readonly bytes: number;
  /** Kernels between which it lives, counted through all programs. */
  first: number;
  last: number;
  /** What is read where it is written, and written where it is read. */
  readonly apart: Item[];
  slab: number;
  offset: number;
}

/** What is worth more search where memory is short: attempts and comparisons, times this. */
export const MUCH_EFFORT = 16;

/** `maxSlab`: bytes that one buffer may have; a tensor larger than that is a slab of its own. */
export function placeActivations(programs: readonly SlabProgram[], maxSlab: number, effort = 1): Slabs {
  let start = 0;
  const byProgram = programs.map((program) => {
    const items = itemsOf(program, start);
    start += program.kernels.length;
    return items;
  });
  const items = byProgram.flatMap((found) => [...found.values()]);
  const alive = most(items, start);
  const bytes = pack(items, alive, maxSlab, effort);
  const places = byProgram.map((found) => new Map([...found].map(([key, { slab, offset, bytes: size }]): [string, SlabPlace] => [key, { slab, offset, bytes: size }])));
  return { bytes, places, alive };
}

/** When each tensor of a program lives, by kernels, and how many bytes it takes. */
export function lifetimes(program: SlabProgram): ReadonlyMap<string, Pick<Item, 'first' | 'last' | 'bytes'>> {
  return itemsOf(program, 0);
}

function itemsOf(program: SlabProgram, start: number): Map<string, Item> {
  const { kernels } = program;
  const end = start + kernels.length - 1;
  const loops = new Map<object, { readonly first: number; last: number }>();
  kernels.forEach(({ loop }, k) => {
    const known = loop && loops.get(loop);
    if (known) known.last = start + k;
    else if (loop) loops.set(loop, { first: start + k, last: start + k });
  });
  const items = new Map<string, Item>();
  kernels.forEach((kernel, k) => {
    const span = program.alias ? (kernel.loop ? loops.get(kernel.loop)! : { first: start + k, last: start + k }) : { first: start, last: end };
    const touched = (key: string): Item => {
      const known = items.get(key);
      if (known) {
        known.last = span.last;
        return known;
      }
      const bytes = Math.ceil(program.size(key) / SLAB_ALIGN) * SLAB_ALIGN;
      const item: Item = { key, bytes, ...span, apart: [], slab: -1, offset: 0 };
      items.set(key, item);
      return item;
    };
    const reads = kernel.reads.map(touched);
    for (const written of kernel.writes.map(touched)) {
      for (const read of reads) {
        if (read === written) continue;
        read.apart.push(written);
        written.apart.push(read);
      }
    }
  });
  for (const output of program.outputs) {
    const item = items.get(output);
    if (item) item.last = end;
  }
  return items;
}

/** Bytes alive at the kernel where they are most. */
function most(items: readonly Item[], kernels: number): number {
  const change = new Float64Array(kernels + 1);
  for (const { first, last, bytes } of items) {
    change[first]! += bytes;
    change[last + 1]! -= bytes;
  }
  let alive = 0;
  return change.reduce((peak, bytes) => Math.max(peak, (alive += bytes)), 0);
}

const lifetime = (item: Item): number => item.last - item.first + 1;
const ORDERS: readonly ((a: Item, b: Item) => number)[] = [
  (a, b) => b.bytes - a.bytes,
  (a, b) => b.bytes * lifetime(b) - a.bytes * lifetime(a),
  (a, b) => lifetime(b) - lifetime(a) || b.bytes - a.bytes,
];

interface Attempt {
  readonly order: readonly Item[];
  readonly places: readonly { readonly slab: number; readonly offset: number }[];
  readonly sizes: readonly number[];
  readonly total: number;
}

/** Sets each item's place; gives the sizes of the slabs. */
function pack(items: readonly Item[], alive: number, maxSlab: number, effort: number): readonly number[] {
  const attempt = (order: readonly Item[]): Attempt => {
    const sizes = assign(order, maxSlab);
    return { order, sizes, places: order.map(({ slab, offset }) => ({ slab, offset })), total: sizes.reduce((n, size) => n + size, 0) };
  };
  let best: Attempt | undefined;
  for (const compare of ORDERS) {
    if (best && best.total <= alive * CLOSE) break;
    const found = attempt([...items].sort((a, b) => compare(a, b) || a.first - b.first));
    if (!best || found.total < best.total) best = found;
  }
  let current = best!;
  const rounds = effort * Math.min(ROUNDS, Math.floor(COMPARISONS / (items.length * items.length || 1)));
  for (let round = 0; round < rounds && best!.total > alive * CLOSE; round++) {
    current = attempt(promoted(current, round));
    if (current.total < best!.total) best = current;
  }
  best!.order.forEach((item, i) => Object.assign(item, best!.places[i]));
  return best!.sizes;
}

/** The order with an item that ends a slab moved half way to the front: `round` says which of them. */
function promoted({ order, places, sizes }: Attempt, round: number): Item[] {
  const ends = order.flatMap((item, i) => (places[i]!.offset + item.bytes === sizes[places[i]!.slab] ? [i] : [])).reverse();
  const from = ends[round % ends.length]!;
  const next = [...order];
  next.splice(Math.floor(from / 2), 0, ...next.splice(from, 1));
  return next;
}

/** Places the items in order, each where the slabs grow least. */
function assign(order: readonly Item[], maxSlab: number): number[] {
  const sizes: number[] = [];
  const slabs: Item[][] = [];
  for (const item of order) item.slab = -1;
  for (const item of order) {
    let best: { slab: number; offset: number; growth: number } | undefined;
    for (let slab = 0; slab < slabs.length && best?.growth !== 0; slab++) {
      if (item.apart.some((other) => other.slab === slab)) continue;
      const offset = freeOffset(slabs[slab]!, item);
      const growth = Math.max(0, offset + item.bytes - sizes[slab]!);
      // A new slab is no better than growing one that is there.
      if (offset + item.bytes <= maxSlab && (!best || growth < best.growth)) best = { slab, offset, growth };
    }
    if (!best || best.growth > item.bytes) {
      best = { slab: slabs.length, offset: 0, growth: item.bytes };
      slabs.push([]);
      sizes.push(0);
    }
    item.slab = best.slab;
    item.offset = best.offset;
    sizes[best.slab] = Math.max(sizes[best.slab]!, item.offset + item.bytes);
    const list = slabs[best.slab]!;
    let at = list.length;
    while (at > 0 && list[at - 1]!.offset > item.offset) at--;
    list.splice(at, 0, item);
  }
  return sizes;
}

/** Lowest offset at which `item` fits between those of a slab, sorted by offset, that live when it does. */
function freeOffset(placed: readonly Item[], item: Item): number {
  const { first, last, bytes } = item;
  let offset = 0;
  for (const other of placed) {
    if (other.last < first || other.first > last) continue;
    if (offset + bytes <= other.offset) return offset;
    const end = other.offset + other.bytes;
    if (end > offset) offset = end;
  }
  return offset;
}
