/** Where activations lie: bytes are shared in time, never between what lives at once, and all of a loop lives at once. */
import { describe, expect, it } from 'vitest';
import { placeActivations, SLAB_ALIGN, type SlabKernel, type SlabPlace, type SlabProgram } from '../../../src/compiler/memory/slabs.ts';
import { uniformBits } from '../../../src/plan/random.ts';

function places(kernels: readonly SlabKernel[], sizes: Readonly<Record<string, number>>, alias = true): ReadonlyMap<string, SlabPlace> {
  return placeActivations([{ kernels, size: (t) => sizes[t]!, outputs: [], alias }], 2 ** 27).places[0]!;
}

function overlap(a: SlabPlace, b: SlabPlace): boolean {
  return a.slab === b.slab && a.offset < b.offset + b.bytes && b.offset < a.offset + a.bytes;
}

const size = { x: 1024, a: 1024, b: 1024, c: 1024, d: 1024, out: 1024 };

describe('placeActivations', () => {
  it('uses bytes again where a tensor is read no more', () => {
    const found = places([{ reads: [], writes: ['x'] }, { reads: ['x'], writes: ['a'] }, { reads: ['a'], writes: ['b'] }, { reads: ['b'], writes: ['c'] }], size);
    expect(overlap(found.get('x')!, found.get('b')!)).toBe(true);
    expect(overlap(found.get('a')!, found.get('c')!)).toBe(true);
  });

  it('lets nothing in a loop share bytes: the first kernel runs again behind the last', () => {
    const loop = {};
    const kernels: SlabKernel[] = [
      { reads: [], writes: ['x'] },
      { reads: ['x', 'c'], writes: ['a'], loop },
      { reads: ['a'], writes: ['b'], loop },
      { reads: ['b'], writes: ['c', 'd'], loop },
      { reads: ['d'], writes: ['out'] },
    ];
    const found = places(kernels, size);
    const living = ['x', 'a', 'b', 'c', 'd'];
    for (const one of living) for (const other of living) if (one < other) expect(overlap(found.get(one)!, found.get(other)!), `${one} and ${other}`).toBe(false);
    // Behind the loop there is room again.
    expect(['x', 'a', 'b', 'c'].some((name) => overlap(found.get(name)!, found.get('out')!))).toBe(true);
  });

  it('keeps every byte for itself where nothing may be shared', () => {
    const kernels: SlabKernel[] = [{ reads: [], writes: ['x'] }, { reads: ['x'], writes: ['a'] }, { reads: ['a'], writes: ['b'] }];
    const found = places(kernels, size, false);
    for (const one of ['x', 'a', 'b']) for (const other of ['x', 'a', 'b']) if (one < other) expect(overlap(found.get(one)!, found.get(other)!)).toBe(false);
  });

  it('grows no slab past what a buffer may have', () => {
    const kernels: SlabKernel[] = [{ reads: [], writes: ['x', 'a', 'b', 'c'] }, { reads: ['x', 'a', 'b', 'c'], writes: ['out'] }];
    const { bytes, places: [found] } = placeActivations([{ kernels, size: (t) => size[t as 'x'], outputs: ['out'], alias: true }], 2048);
    expect(bytes).toEqual([2048, 2048, 1024]);
    expect(found!.size).toBe(5);
  });
});

/** A chain of `layers` whose values the way back asks for in reverse order, with sizes by chance: what a training step looks like. */
function chain(layers: number, seed: number): SlabProgram {
  const sizeOf = (name: string): number => 4 * (1 + (uniformBits(seed, 0, 0, [...name].reduce((n, c) => n * 31 + c.charCodeAt(0), 7) % 65_536) % 3000));
  const forward = Array.from({ length: layers }, (_, i): SlabKernel => ({ reads: i === 0 ? [] : [`x${i - 1}`], writes: i % 3 === 0 ? [`x${i}`, `mask${i}`] : [`x${i}`] }));
  const backward = Array.from({ length: layers }, (_, k): SlabKernel => {
    const i = layers - 1 - k;
    return { reads: [...(i === layers - 1 ? [] : [`g${i + 1}`]), `x${i}`, ...(i % 3 === 0 ? [`mask${i}`] : [])], writes: [`g${i}`] };
  });
  return { kernels: [...forward, ...backward], size: sizeOf, outputs: ['g0'], alias: true };
}

/** Lifetimes worked out the plain way, as [first, last] kernel of each tensor. */
function livesOf({ kernels, outputs }: SlabProgram): Map<string, [number, number]> {
  const lives = new Map<string, [number, number]>();
  kernels.forEach(({ reads, writes }, k) => [...reads, ...writes].forEach((t) => lives.set(t, [lives.get(t)?.[0] ?? k, k])));
  for (const output of outputs) lives.set(output, [lives.get(output)![0], kernels.length - 1]);
  return lives;
}

describe.each([1, 2, 3, 4, 5, 6])('programs by chance, %i', (seed) => {
  const programs = [chain(20 + seed, seed), chain(5, seed + 100), chain(40, seed + 200)];
  const placed = placeActivations(programs, 2 ** 27);

  it('nothing that is alive is overwritten, no kernel reads from a slab that it writes to, all lies within the slabs', () => {
    programs.forEach((program, p) => {
      const found = placed.places[p]!;
      const lives = [...livesOf(program)];
      for (const [one, [first, last]] of lives) {
        const place = found.get(one)!;
        expect(place.bytes).toBeGreaterThanOrEqual(program.size(one));
        expect(place.offset % SLAB_ALIGN).toBe(0);
        expect(place.offset + place.bytes).toBeLessThanOrEqual(placed.bytes[place.slab]!);
        for (const [other, [from, to]] of lives) if (other !== one && from <= last && first <= to) expect(overlap(place, found.get(other)!), `${one} and ${other}`).toBe(false);
      }
      for (const { reads, writes } of program.kernels) for (const read of reads) for (const written of writes) expect(found.get(read)!.slab).not.toBe(found.get(written)!.slab);
    });
  });

  it('takes little more than what is alive at once, and programs share it', () => {
    const aligned = (bytes: number): number => Math.ceil(bytes / SLAB_ALIGN) * SLAB_ALIGN;
    const alive = programs.map((program) => {
      const lives = [...livesOf(program)];
      return Math.max(...program.kernels.map((_, k) => lives.reduce((n, [t, [first, last]]) => n + (first <= k && k <= last ? aligned(program.size(t)) : 0), 0)));
    });
    expect(placed.alive).toBe(Math.max(...alive));
    expect(placed.bytes.reduce((n, b) => n + b, 0)).toBeLessThan(1.15 * placed.alive);
  });

  it('is the same each time', () => {
    expect(placeActivations([chain(20 + seed, seed), chain(5, seed + 100), chain(40, seed + 200)], 2 ** 27)).toEqual(placed);
  });
});
