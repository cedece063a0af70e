/**
 * Matrix units in portable WGSL: what the emitter writes as subgroup matrices, on adapters that have none. A subgroup is
 * `size` invocations that follow one another, and each keeps its share of the sums. A factor is read where it lies when it
 * is multiplied; that no barrier stands between its load and that, tile-matrix-text.test.ts checks in the real text.
 */
import type { MatrixShape } from '../../src/compiler/kernel/ir.ts';
import type { FragmentPlace, MatrixUnit } from '../../src/shaders/matrix-unit.ts';

/** Units in subgroups of `size` lanes, by default as many as the largest has. */
export function emulated(size?: number): (shape: MatrixShape) => MatrixUnit {
  return ({ m, n, k, components, lanes }) => {
    const width = size ?? lanes;
    const share = Math.ceil((m * n) / width);
    const places = new Map<string, FragmentPlace>();
    /** An element of a fragment: `outer` counts its columns (of a left one), or rows. */
    const element = ({ array, pitch }: FragmentPlace, at: string, outer: string, inner: string): string => `${array}[${at} + (${outer}) * ${pitch}u + (${inner}) / 4u][(${inner}) % 4u]`;
    // A zero that no driver sees keeps loops from being written out, which takes seconds to compile.
    const each = (name: string, count: number): string => `for (var ${name} = 0u; ${name} < ${count}u + group_id.z; ${name}++) {`;
    const mine = [`let own = e * ${width}u + emulated_lane;`, `if (own >= ${m * n}u) { continue; }`];
    return {
      features: components === 'f16' ? ['shader-f16'] : [],
      subgroup: (name, lane) => ({ parameters: [], lines: [`let ${name} = ${lane} / ${width}u;`, `let emulated_lane = ${lane} % ${width}u;`] }),
      zero: (sum) => [`var ${sum} = array<f32, ${share}>();`],
      load: (_, name, from) => {
        places.set(name, from);
        return [`let ${name} = ${from.at};`];
      },
      multiplyAdd: (sum, left, right) => {
        const [a, b] = [element(places.get(left)!, left, 'p', `own / ${n}u`), element(places.get(right)!, right, 'p', `own % ${n}u`)];
        return [each('e', share), ...mine, each('p', k), `${sum}[e] += f32(${a}) * f32(${b});`, '}', '}'];
      },
      store: (sum, to) => [each('e', share), ...mine, `${element(to, to.at, `own / ${n}u`, `own % ${n}u`)} = ${sum}[e];`, '}'],
    };
  };
}
