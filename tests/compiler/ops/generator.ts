/** A small deterministic source of test values: the same cases on every machine and in every run. */
import { uniform } from '../../../src/plan/random.ts';
import type { RefTensor } from '../../../src/compiler/ops/op.ts';
import { elements, tensor } from '../../../src/compiler/ops/tensor.ts';

/** Elements of a tensor beyond which sizes are drawn anew. */
const MOST = 6000;

export class Generator {
  private element = 0;
  private readonly seed: number;
  private readonly sizes: readonly number[];

  /** With `edges`, sizes lie one below, at and above those of tiles, vectors and workgroups; else they are small. */
  constructor(seed: number, edges = false) {
    this.seed = seed;
    this.sizes = edges ? [1, 3, 4, 5, 7, 8, 9, 13, 15, 16, 17, 31, 32, 33] : [1, 2, 3, 5];
  }

  /** Uniform in [low, high). */
  number(low = 0, high = 1): number {
    return low + (high - low) * uniform(this.seed, 0, 77, this.element++);
  }

  /** An integer from low to high, both possible. */
  int(low: number, high: number): number {
    return low + Math.floor(this.number() * (high - low + 1));
  }

  pick<T>(list: readonly T[]): T {
    return list[this.int(0, list.length - 1)]!;
  }

  bool(): boolean {
    return this.int(0, 1) === 1;
  }

  list<T>(length: number, make: () => T): T[] {
    return Array.from({ length }, make);
  }

  /** Sizes with 1 and primes among them. */
  size(): number {
    return this.pick(this.sizes.length > 4 ? this.sizes : [1, 2, 3, 4, 5, 7]);
  }

  shape(rank: number): number[] {
    for (;;) {
      const shape = this.list(rank, () => this.pick(this.sizes));
      if (elements(shape) <= MOST) return shape;
    }
  }

  /** `few` as a rule, a size at an edge where those are wanted: channels, of which products are made. */
  count(few: readonly number[]): number {
    return this.sizes.length > 4 ? this.pick([...few, ...this.sizes.filter((s) => s < 20)]) : this.pick(few);
  }

  /** Values that keep clear of zero, where many functions have a kink, and of each other's ties. */
  tensor(shape: readonly number[], low = -2, high = 2): RefTensor {
    return tensor(shape, this.list(elements(shape), () => this.number(low, high)));
  }

  ints(shape: readonly number[], low: number, high: number): RefTensor {
    return tensor(shape, this.list(elements(shape), () => this.int(low, high)));
  }

  shuffled<T>(list: readonly T[]): T[] {
    const left = [...list];
    return list.map(() => left.splice(this.int(0, left.length - 1), 1)[0]!);
  }

  /** A non-empty increasing choice of 0 to rank - 1. */
  axes(rank: number): number[] {
    const chosen = Array.from({ length: rank }, (_, i) => i).filter(() => this.bool());
    return chosen.length > 0 ? chosen : [this.int(0, rank - 1)];
  }
}
