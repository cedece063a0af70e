/**
 * Merging what lanes found with subgroup operations. Nothing is assumed of how invocations are spread over subgroups, nor of
 * their size: each subgroup's result lies in workgroup memory where its first invocation's would, and each subgroup adds up
 * all of them. One barrier, and none where the workgroup is one subgroup.
 *
 * Maxima and minima are taken of integers in the order of the floats, in which a NaN comes first as it does everywhere here:
 * subgroup operations may lose it.
 */
import type { Context } from './context.ts';
import type { ScalarType } from '../compiler/kernel/ir.ts';
import { u32 } from './literals.ts';
import type { AccumulatorVariable } from './reduce.ts';

const LANE = 'subgroup_lane';
const SIZE = 'subgroup_lanes';
export const SUBGROUP_PARAMETERS: readonly string[] = [`@builtin(subgroup_invocation_id) ${LANE}: u32`, `@builtin(subgroup_size) ${SIZE}: u32`];

/** No place of an argmax: later than all others. */
const NOWHERE = '0x7fffffffi';

interface Part {
  readonly name: string;
  readonly type: 'f32' | 'i32' | 'u32';
  /** What changes nothing, where there is no subgroup's result. */
  readonly neutral: string;
  readonly operation: 'subgroupAdd' | 'subgroupMax' | 'subgroupMin';
}

/** `alone`: the workgroup is one subgroup. Gives names that hold the results in every invocation; accumulators must be single values. */
export function mergeInSubgroups(context: Context, variables: readonly AccumulatorVariable[], lanes: number, alone: boolean): AccumulatorVariable[] {
  const { scopes, module } = context;
  const parts = variables.map((v) => partOf(context, v));
  const places = variables.map((v) => (v.index === undefined ? undefined : placeOf(v.index)));
  // What this subgroup found.
  const found = parts.map((part, i) => within(context, part, places[i]));
  const totals = alone ? found : acrossSubgroups(context, parts, places, found, lanes);
  return variables.map((v, i) => {
    const [value, index] = [totals[i]!.value, totals[i]!.index];
    const decoded = v.type === 'f32' && v.fn !== 'sum' ? `${module.helper(v.fn === 'min' ? 'of_rank_below' : 'of_rank', 1)}(${value})` : value;
    const name = scopes.bind(scopes.depth, `row_${v.value}`, decoded, `row:${v.value}`);
    return { ...v, value: name, ...(index === undefined ? {} : { index }) };
  });
}

interface Found {
  readonly value: string;
  readonly index?: string;
}

function acrossSubgroups(context: Context, parts: readonly Part[], places: readonly (Part | undefined)[], found: readonly Found[], lanes: number): Found[] {
  const { scopes, module } = context;
  module.useSubgroupLanes();
  const first = scopes.recall('subgroup:first') ?? scopes.bind(scopes.depth, 'is_first', 'subgroupElect()', 'subgroup:first');
  const arrays = parts.map((part, i) => ({
    value: module.workgroupArray(`${part.name}_of_lanes`, part.type, lanes),
    index: places[i] && module.workgroupArray(`${places[i].name}_of_lanes`, 'i32', lanes),
  }));
  parts.forEach((part, i) => {
    scopes.line(`${arrays[i]!.value}[lane] = select(${part.neutral}, ${found[i]!.value}, ${first});`);
    if (arrays[i]!.index) scopes.line(`${arrays[i]!.index}[lane] = select(${NOWHERE}, ${found[i]!.index!}, ${first});`);
  });
  scopes.line('workgroupBarrier();');
  const gathered = parts.map((part, i) => {
    const value = scopes.declare(`${part.name}_gathered`);
    scopes.line(`var ${value} = ${part.neutral};`);
    const index = arrays[i]!.index && scopes.declare(`${places[i]!.name}_gathered`);
    if (index) scopes.line(`var ${index} = ${NOWHERE};`);
    return { value, index };
  });
  const at = scopes.fresh('at');
  scopes.open(`for (var ${at} = ${LANE}; ${at} < ${u32(lanes)}; ${at} += ${SIZE}) {`, [at]);
  parts.forEach((part, i) => {
    const [mine, other] = [gathered[i]!.value, `${arrays[i]!.value}[${at}]`];
    if (part.operation === 'subgroupAdd') return scopes.line(`${mine} += ${other};`);
    const { index } = gathered[i]!;
    const builtin = part.operation === 'subgroupMax' ? 'max' : 'min';
    if (!index) return scopes.line(`${mine} = ${builtin}(${mine}, ${other});`);
    const place = `${arrays[i]!.index!}[${at}]`;
    scopes.line(`${index} = select(select(${index}, ${place}, ${other} > ${mine}), min(${index}, ${place}), ${other} == ${mine});`);
    scopes.line(`${mine} = max(${mine}, ${other});`);
  });
  scopes.close();
  return parts.map((part, i) => within(context, { ...part, name: gathered[i]!.value }, places[i] && { ...places[i], name: gathered[i]!.index! }));
}

/** The result of this subgroup's invocations, and the first place that has it. */
function within(context: Context, part: Part, place: Part | undefined): Found {
  const { scopes } = context;
  const value = scopes.declare('together');
  scopes.line(`let ${value} = ${part.operation}(${part.name});`);
  if (!place) return { value };
  const index = scopes.declare('first_place');
  scopes.line(`let ${index} = subgroupMin(select(${NOWHERE}, ${place.name}, ${part.name} == ${value}));`);
  return { value, index };
}

/** A maximum of f32 is one of u32 in the same order; a minimum is one of their complements. */
function partOf(context: Context, v: AccumulatorVariable): Part {
  const { scopes, module } = context;
  if (v.fn === 'sum') return { name: v.value, type: numeric(v.type), neutral: v.type === 'f32' ? '0.0' : v.type === 'u32' ? '0u' : '0i', operation: 'subgroupAdd' };
  if (v.type !== 'f32') return { name: v.value, type: numeric(v.type), neutral: extreme(v), operation: v.fn === 'min' ? 'subgroupMin' : 'subgroupMax' };
  const name = scopes.declare(`${v.value}_rank`);
  scopes.line(`let ${name} = ${module.helper(v.fn === 'min' ? 'rank_below' : 'rank_of', 1)}(${v.value});`);
  return { name, type: 'u32', neutral: '0u', operation: 'subgroupMax' };
}

function placeOf(index: string): Part {
  return { name: index, type: 'i32', neutral: NOWHERE, operation: 'subgroupMin' };
}

function numeric(type: ScalarType): Part['type'] {
  if (type === 'bool') throw new Error('shader: booleans are not merged in subgroups');
  return type;
}

function extreme({ fn, type }: AccumulatorVariable): string {
  if (type === 'u32') return fn === 'min' ? '0xffffffffu' : '0u';
  return fn === 'min' ? '0x7fffffffi' : '(-0x7fffffffi - 1i)';
}
