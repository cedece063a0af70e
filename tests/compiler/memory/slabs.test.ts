/** Where activations lie: bytes are shared in time, never between what lives at once, and all of a loop lives at once. */
import { describe, expect, it } from 'vitest';
import { placeActivations, type SlabKernel, type SlabPlace } from '../../../src/compiler/memory/slabs.ts';

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
});
