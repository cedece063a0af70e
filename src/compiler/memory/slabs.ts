/**
 * Activations in slabs. Two tensors share bytes only if their lifetimes don't overlap; a kernel's results never share a
 * slab with its operands, since WebGPU forbids binding one buffer for reading and writing in one dispatch. Programs run
 * one after another, so they share the slabs.
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

interface Placed extends SlabPlace {
  readonly last: number;
}

const ALIGN = 256;

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
}

export function placeActivations(programs: readonly SlabProgram[], maxSlab: number): Slabs {
  const bytes: number[] = [];
  const places = programs.map((program) => place(program, bytes, maxSlab));
  return { bytes, places };
}

function place(program: SlabProgram, sizes: number[], maxSlab: number): ReadonlyMap<string, SlabPlace> {
  const last = new Map<string, number>();
  const end = (k: number): number => (program.kernels[k]!.loop === undefined ? k : program.kernels.findLastIndex((other) => other.loop === program.kernels[k]!.loop));
  program.kernels.forEach((kernel, k) => [...kernel.reads, ...kernel.writes].forEach((t) => last.set(t, end(k))));
  for (const output of program.outputs) last.set(output, Infinity);

  const placed = new Map<string, Placed>();
  const slabs: Placed[][] = sizes.map(() => []);
  program.kernels.forEach((kernel, k) => {
    const forbidden = new Set(kernel.reads.map((t) => placed.get(t)?.slab).filter((s): s is number => s !== undefined));
    for (const tensor of kernel.writes) {
      if (placed.has(tensor)) continue;
      const bytes = Math.ceil(program.size(tensor) / ALIGN) * ALIGN;
      let best: { slab: number; offset: number; growth: number } | undefined;
      for (let slab = 0; slab <= slabs.length; slab++) {
        if (forbidden.has(slab)) continue;
        const offset = freeOffset((slabs[slab] ?? []).filter((p) => !program.alias || p.last >= k), bytes);
        const growth = Math.max(0, offset + bytes - (sizes[slab] ?? 0));
        if (slab < slabs.length && offset + bytes > maxSlab) continue;
        // A new slab is no better than growing one that is there.
        if (!best || growth < best.growth) best = { slab, offset, growth };
      }
      const { slab, offset } = best!;
      if (slab === slabs.length) {
        slabs.push([]);
        sizes.push(0);
      }
      const entry: Placed = { slab, offset, bytes, last: last.get(tensor)! };
      slabs[slab]!.push(entry);
      placed.set(tensor, entry);
      sizes[slab] = Math.max(sizes[slab]!, offset + bytes);
    }
  });
  return placed;
}

/** Lowest offset at which `bytes` fit between the live tensors. */
function freeOffset(live: readonly Placed[], bytes: number): number {
  let offset = 0;
  for (const other of [...live].sort((a, b) => a.offset - b.offset)) {
    if (offset + bytes <= other.offset) return offset;
    offset = Math.max(offset, other.offset + other.bytes);
  }
  return offset;
}
