/** The vector axis: an axis of four whose points are the elements of vec4 values. */
import type { Access, Interner } from '../compiler/kernel/canonical.ts';
import { add, constant, dependsOnAxis, type Axis, type Index } from '../compiler/kernel/index.ts';
import type { Binding, Bound } from '../compiler/kernel/ir.ts';
import { exprDependsOn, valuesOf, type Rewriting } from '../compiler/kernel/traverse.ts';

/** Its id is far from those of kernels. */
export const VECTOR: Axis = { id: 1_000_001, name: 'lane', extent: 4 };

export class Lanes {
  readonly axis: Axis | undefined;
  private readonly substitutions: readonly Rewriting[];

  /** Without an axis, every value is one. */
  constructor(axis: Axis | undefined, interner: Interner) {
    this.axis = axis;
    this.substitutions = axis ? [0, 1, 2, 3].map((j) => interner.substitution(new Map([[axis.id, constant(j)]]))) : [];
  }

  /** True where the index differs between the four elements. */
  differ(index: Index): boolean {
    const id = this.axis?.id;
    return id !== undefined && (dependsOnAxis(index, id) || valuesOf(index).some((value) => exprDependsOn(value, id)));
  }

  /** The index of element `j`. */
  of(index: Index, j: number): Index {
    return this.substitutions[j]!.index(index);
  }

  ofMask(mask: readonly Bound[], j: number): readonly Bound[] {
    return mask.map((b) => ({ ...b, index: this.of(b.index, j) }));
  }

  /** True where the four elements follow one another. */
  areConsecutive(index: Index): boolean {
    const step = this.step(index);
    if (step !== undefined) return step === 1;
    const first = this.of(index, 0);
    return [1, 2, 3].every((j) => this.of(index, j).key === add(first, constant(j)).key);
  }

  /** True where the four elements are one aligned vec4 of the buffer. */
  areAligned(index: Index): boolean {
    const step = this.step(index);
    if (step !== undefined && step !== 1) return false;
    const first = this.of(index, 0);
    return first.constant % 4 === 0 && first.terms.every((t) => t.coefficient % 4 === 0) && this.areConsecutive(index);
  }

  /** By how much an element's index is above that of the element before it; undefined where a division or what is read at run time decides. */
  private step(index: Index): number | undefined {
    const { axis } = this;
    if (!axis || index.runtime) return undefined;
    let step = 0;
    for (const { coefficient, atom } of index.terms) {
      if (atom.kind === 'axis') step += atom.axis.id === axis.id ? coefficient : 0;
      else if (atom.kind !== 'value' && dependsOnAxis(atom.of, axis.id)) return undefined;
    }
    return step;
  }

  /** Bindings that can be declared as arrays of vec4: every access to them is four aligned elements, none inside an index. */
  vectorBindings(bindings: readonly Binding[], accesses: readonly Access[]): Set<number> {
    const vectors = new Set<number>();
    bindings.forEach((binding, i) => {
      const own = accesses.filter((a) => a.binding === i);
      if (binding.format !== 'u8x4' && own.length > 0 && own.every((a) => !a.nested && this.differ(a.index) && this.areAligned(a.index))) vectors.add(i);
    });
    return vectors;
  }
}

