/** Index arithmetic against brute force: whatever is built, simplified or not, has the value of what was written down. */
import { describe, expect, it } from 'vitest';
import { add, axesOf, axisIndex, constant, delinearise, floorDiv, linearise, modulo, scale, substitute, valueIndex, type Axis, type Index } from '../../../src/compiler/kernel/index.ts';
import { mix } from '../../../src/plan/random.ts';

/** Value of a built index at a point. */
function evaluate(index: Index, at: ReadonlyMap<number, number>, values: ReadonlyMap<unknown, number> = new Map()): number {
  let sum = index.constant;
  for (const { coefficient, atom } of index.terms) {
    if (atom.kind === 'axis') sum += coefficient * at.get(atom.axis.id)!;
    else if (atom.kind === 'value') sum += coefficient * values.get(atom.value)!;
    else {
      const of = evaluate(atom.of, at, values);
      const quotient = Math.floor(of / atom.by);
      sum += coefficient * (atom.kind === 'div' ? quotient : of - quotient * atom.by);
    }
  }
  return sum;
}

const axis = (id: number, extent: Axis['extent'], name = `a${id}`): Axis => ({ id, extent, name });

/** A random expression, as an Index and as a plain function of the point. */
function randomExpression(next: (below: number) => number, axes: readonly Axis[], depth: number): { index: Index; value: (at: ReadonlyMap<number, number>) => number } {
  const pick = depth === 0 ? next(2) : next(7);
  if (pick === 0) {
    const c = next(11) - 5;
    return { index: constant(c), value: () => c };
  }
  if (pick === 1) {
    const a = axes[next(axes.length)]!;
    return { index: axisIndex(a), value: (at) => at.get(a.id)! };
  }
  const x = randomExpression(next, axes, depth - 1);
  if (pick <= 3) {
    const y = randomExpression(next, axes, depth - 1);
    return { index: add(x.index, y.index), value: (at) => x.value(at) + y.value(at) };
  }
  const by = 1 + next(12);
  if (pick === 4) {
    const c = by - 6;
    return { index: scale(x.index, c), value: (at) => x.value(at) * c };
  }
  if (pick === 5) return { index: floorDiv(x.index, by), value: (at) => Math.floor(x.value(at) / by) };
  return { index: modulo(x.index, by), value: (at) => x.value(at) - by * Math.floor(x.value(at) / by) };
}

function points(axes: readonly Axis[], rows: number): Map<number, number>[] {
  return axes.reduce<Map<number, number>[]>(
    (all, a) => {
      const extent = typeof a.extent === 'number' ? a.extent : a.extent.times * rows;
      return all.flatMap((point) => Array.from({ length: extent }, (_, i) => new Map(point).set(a.id, i)));
    },
    [new Map()],
  );
}

describe('index arithmetic', () => {
  it('equals brute force on 3000 random expressions, and stays within its range', () => {
    let state = 1;
    const next = (below: number): number => (state = mix(state + 0x9e3779b9)) % below;
    for (let round = 0; round < 3000; round++) {
      const axes = [axis(0, 1 + next(5)), axis(1, { times: 1 + next(2), max: 3 }), axis(2, 1 + next(7))];
      const built = randomExpression(next, axes, 5);
      const all = points(axes, 3);
      for (const at of all) {
        const got = evaluate(built.index, at);
        if (got !== built.value(at)) throw new Error(`round ${round}: ${built.index.key} at ${[...at.values()]} is ${got}, wants ${built.value(at)}`);
        expect(got >= built.index.min && got <= built.index.max).toBe(true);
      }
    }
  });

  it('substitutes as evaluation does', () => {
    let state = 7;
    const next = (below: number): number => (state = mix(state + 0x9e3779b9)) % below;
    for (let round = 0; round < 1500; round++) {
      const inner = [axis(3, 1 + next(4)), axis(4, 1 + next(6))];
      const outer = [axis(0, 8), axis(1, 8), axis(2, 8)];
      const built = randomExpression(next, outer, 4);
      // Replacements must stay within the axis' range: a reduced expression of the inner axes.
      const replacements = outer.map(() => randomExpression(next, inner, 3)).map((r) => ({ index: modulo(r.index, 8), value: (at: ReadonlyMap<number, number>) => r.value(at) - 8 * Math.floor(r.value(at) / 8) }));
      const replaced = substitute(built.index, new Map(outer.map((a, i) => [a.id, replacements[i]!.index])));
      for (const at of points(inner, 1)) {
        const want = built.value(new Map(outer.map((a, i) => [a.id, replacements[i]!.value(at)])));
        expect(evaluate(replaced, at) === want, replaced.key).toBe(true);
      }
    }
  });

  it('cancels reshapes: flattening what was unflattened is the index itself', () => {
    for (const sizes of [[4, 6], [2, 3, 4], [5, 1, 7, 2], [100, 14, 14, 32]]) {
      const p = axisIndex(axis(0, sizes.reduce((a, b) => a * b, 1)));
      expect(linearise(delinearise(p, sizes), sizes).key).toBe(p.key);
    }
  });

  it('gives the parts back from a flattened index of axes', () => {
    const axes = [axis(0, { times: 1, max: 100 }), axis(1, 14), axis(2, 5), axis(3, 32)];
    const flat = linearise(axes.map(axisIndex), [0, 14, 5, 32]);
    expect(delinearise(flat, [0, 14, 5, 32]).map((i) => i.key)).toEqual(axes.map((a) => axisIndex(a).key));
    // Through another shape and back: [.., 14, 5, 32] as [.., 70, 4, 8].
    const other = delinearise(flat, [0, 70, 4, 8]);
    expect(delinearise(linearise(other, [0, 70, 4, 8]), [0, 14, 5, 32]).map((i) => i.key)).toEqual(axes.map((a) => axisIndex(a).key));
  });

  it('divides through partial factors: (3b + c) / 6 is b / 2 where c < 3', () => {
    const [b, c] = [axis(0, 4), axis(1, 3)];
    const index = add(scale(axisIndex(b), 3), axisIndex(c));
    expect(floorDiv(index, 6).key).toBe(floorDiv(axisIndex(b), 2).key);
    expect(modulo(index, 6).key).toBe(add(scale(modulo(axisIndex(b), 2), 3), axisIndex(c)).key);
    expect(floorDiv(modulo(axisIndex(axis(2, 1000)), 12), 4).key).toBe(modulo(floorDiv(axisIndex(axis(2, 1000)), 4), 3).key);
  });

  it('floors negative values', () => {
    const x = add(axisIndex(axis(0, 6)), constant(-3));
    for (let i = 0; i < 6; i++) {
      expect(evaluate(floorDiv(x, 2), new Map([[0, i]]))).toBe(Math.floor((i - 3) / 2));
      expect(evaluate(modulo(x, 4), new Map([[0, i]]))).toBe((((i - 3) % 4) + 4) % 4);
    }
  });

  it('names every axis that it depends on, and every run-time value', () => {
    const token = { id: 'token' };
    const x = floorDiv(add(axisIndex(axis(0, 50)), scale(valueIndex(token, 'token', 0, 9), 3)), 7);
    const values: unknown[] = [];
    expect([...axesOf(x, new Set(), (v) => values.push(v))].map((a) => a.id)).toEqual([0]);
    expect(values).toEqual([token]);
    expect(evaluate(x, new Map([[0, 11]]), new Map([[token, 4]]))).toBe(3);
  });

  it('drops an axis of one', () => {
    expect(axisIndex(axis(0, 1)).terms).toEqual([]);
    expect(axisIndex(axis(0, { times: 1, max: 1 })).terms).toHaveLength(1);
  });
});
