/**
 * Matrix units as the emitter sees them: four forms (a sum that is zero, a fragment that is loaded, a multiplication that
 * adds, a sum that is stored) and the number of the subgroup. Nothing else of a kernel knows how they are written, so
 * that tests can put software in their place and run the whole kernel on adapters that have none.
 */
import type { MatrixShape } from '../compiler/kernel/ir.ts';
import { MATRIX_FEATURE } from '../plan/matrix.ts';
import { u32 } from './literals.ts';

/** Where a fragment begins in an array of vec4 in workgroup memory, and how far its rows (for `left`: columns) are apart; counted in vec4. */
export interface FragmentPlace {
  readonly array: string;
  readonly at: string;
  readonly pitch: number;
}

/**
 * Fragments belong to a subgroup. A left one is [m, k], written with the m points of a k side by side; a right one [k, n]
 * with the n points of a k; a sum [m, n] f32 with the n points of an m. All but `subgroup` give lines, which have to stand
 * in control flow that is the same for the subgroup.
 */
export interface MatrixUnit {
  /** WebGPU features of the module. */
  readonly features: readonly string[];
  /** Parameters of `main`, and lines at its head, that make `name` the number of the subgroup in the workgroup; `lane` is the invocation's. */
  subgroup(name: string, lane: string): { readonly parameters: readonly string[]; readonly lines: readonly string[] };
  zero(sum: string): readonly string[];
  load(side: 'left' | 'right', name: string, from: FragmentPlace): readonly string[];
  multiplyAdd(sum: string, left: string, right: string): readonly string[];
  store(sum: string, to: FragmentPlace): readonly string[];
}

/** WGSL's experimental subgroup matrices, whose types name columns before rows. */
export function subgroupMatrices({ components, m, n, k }: MatrixShape): MatrixUnit {
  const types = { left: `subgroup_matrix_left<${components}, ${k}, ${m}>`, right: `subgroup_matrix_right<${components}, ${n}, ${k}>` } as const;
  return {
    features: [MATRIX_FEATURE, 'subgroups', ...(components === 'f16' ? ['shader-f16'] : [])],
    subgroup: (name) => ({ parameters: [`@builtin(subgroup_id) ${name}: u32`], lines: [] }),
    zero: (sum) => [`var ${sum} = subgroup_matrix_result<f32, ${n}, ${m}>();`],
    load: (side, name, { array, at, pitch }) => [`let ${name} = subgroupMatrixLoad<${types[side]}, ${side === 'left' ? 'col_major' : 'row_major'}>(&${array}, ${at}, ${u32(pitch)});`],
    multiplyAdd: (sum, left, right) => [`${sum} = subgroupMatrixMultiplyAccumulate(${left}, ${right}, ${sum});`],
    store: (sum, { array, at, pitch }) => [`subgroupMatrixStore<row_major>(&${array}, ${at}, ${sum}, ${u32(pitch)});`],
  };
}
