/**
 * Schedule `row`: one workgroup for each point of the parallel axes. Its lanes stride over the axes of each stage;
 * partial results merge in an order that nothing but the number of lanes and the size of the subgroups decides: with
 * subgroup operations where the schedule says so, otherwise in workgroup memory as a tree.
 */
import { accessesOf, canonicalKernel, Interner, mapKernel, mapStage } from '../compiler/kernel/canonical.ts';
import { axisIndex, type Axis, type Index } from '../compiler/kernel/index.ts';
import type { Bound, Kernel, ReduceStage, Schedule, StoreStage } from '../compiler/kernel/ir.ts';
import { postOrder, rewriting, valuesOfStage, type Rewriting } from '../compiler/kernel/traverse.ts';
import { Context } from './context.ts';
import type { Emitted, EmitEnvironment } from './emit.ts';
import { ScheduleError } from './errors.ts';
import { Lanes, VECTOR } from './lanes.ts';
import { u32 } from './literals.ts';
import { unrolledLoads } from './loops.ts';
import { reduceInLoops, storeInLoops } from './loop.ts';
import { ModuleText } from './module.ts';
import { axesAt, countPoints, extentOf, gridOf, groupText, isFolded, orderAxes, POINT_AXIS, type Count } from './points.ts';
import { mergeTwo, type AccumulatorVariable } from './reduce.ts';
import { flattenStage, reduceShared, storeShared, type FlatStage, type Sharing } from './share.ts';
import { mergeInSubgroups, SUBGROUP_PARAMETERS } from './subgroups.ts';
import { ValueWriter } from './values.ts';


type RowSchedule = Extract<Schedule, { kind: 'row' }>;

/**
 * The stages four points at a time: where each of them has a multiple of four, no argmax asks for places, and memory is mostly
 * read and written in aligned fours.
 */
function fours(kernel: Kernel, interner: Interner, vector: Axis): { readonly kernel: Kernel; readonly lanes: Lanes; readonly stages: readonly FlatStage[] } | undefined {
  for (const stage of kernel.stages) {
    const count = countPoints(stage.axes);
    if (stage.axes.length > 0 && (count.perRow === 0 ? count.fixed : count.perRow) % 4 !== 0) return undefined;
    if (stage.kind === 'reduce' && stage.accumulators.some((a) => a.fn === 'argmax' || a.value.type === 'bool')) return undefined;
  }
  const lanes = new Lanes(vector, interner);
  const shared = sharedBounds(lanes);
  const stages = kernel.stages.map((stage, i) => {
    const flat = flattenStage({ interner, suggest: () => undefined }, stage, i, vector);
    return { ...flat, stage: mapStage(flat.stage, shared) };
  });
  // Loads of four leave bounds out that differ among them.
  if (stages.some(({ stage }) => postOrder(valuesOfStage(stage)).some((e) => e.kind === 'guard' && e.bounds.some((b) => lanes.differ(b.index))))) return undefined;
  const wide = { ...kernel, stages: stages.map((s) => s.stage) };
  const accesses = accessesOf(wide);
  const vectors = lanes.vectorBindings(wide.bindings, accesses);
  const differing = accesses.filter((a) => lanes.differ(a.index));
  const aligned = differing.filter((a) => vectors.has(a.binding));
  const others = differing.filter((a) => !vectors.has(a.binding));
  return others.every((a) => !a.write) && aligned.length > others.length ? { kernel: wide, lanes, stages } : undefined;
}

/** Bounds at multiples of four hold for all of an aligned four, or for none. */
function sharedBounds(lanes: Lanes): Rewriting {
  const whole = ({ index, lower, upper }: Bound): boolean => lower % 4 === 0 && (typeof upper === 'number' ? upper : upper.rows) % 4 === 0 && lanes.areAligned(index);
  return rewriting((e) => (e.kind === 'guard' && e.bounds.some((b) => lanes.differ(b.index) && whole(b)) ? { ...e, bounds: e.bounds.map((b) => (lanes.differ(b.index) && whole(b) ? { ...b, index: lanes.of(b.index, 0) } : b)) } : undefined));
}

/** The kernel with its parallel axes replaced by the number of the row. */
function byRows(original: Kernel, interner: Interner): { readonly kernel: Kernel; readonly row: Axis; readonly count: Count; readonly parts: ReadonlyMap<number, Index>; readonly axes: readonly Axis[] } {
  const canonical = canonicalKernel(original, interner);
  const axes = orderAxes(canonical.axes);
  const count = countPoints(axes);
  const row: Axis = { id: POINT_AXIS, name: 'row', extent: extentOf(count) };
  const parts = axesAt(axes, axisIndex(row));
  return { kernel: mapKernel(canonical, interner.substitution(parts)), row, count, parts, axes: canonical.axes };
}

/** True where the rows' stages can go four points at a time. */
export function rowsInFours(original: Kernel): boolean {
  const interner = new Interner();
  return fours(byRows(original, interner).kernel, interner, VECTOR) !== undefined;
}

export function emitRow(original: Kernel, { lanes, width, subgroup }: RowSchedule, environment: EmitEnvironment): Emitted {
  if (lanes < 1 || (lanes & (lanes - 1)) !== 0) throw new ScheduleError(`row: ${lanes} lanes is not a power of two`);
  if (subgroup !== undefined && subgroup !== 0 && subgroup !== lanes) throw new ScheduleError(`row: a subgroup of ${subgroup} for ${lanes} lanes`);
  const interner = new Interner();
  const { kernel: scalar, row, count, parts, axes } = byRows(original, interner);
  const four = width === 4 ? fours(scalar, interner, VECTOR) : undefined;
  if (width === 4 && (!four || lanes === 1)) throw new ScheduleError('row: the stages do not go four points at a time');
  const kernel = four?.kernel ?? scalar;
  const vectors = four?.lanes ?? new Lanes(undefined, interner);
  const module = new ModuleText(kernel, environment.frame, four ? vectors.vectorBindings(kernel.bindings, accessesOf(kernel)) : new Set());
  const context = new Context(module, interner, vectors, unrolledLoads(environment.target));
  const values = new ValueWriter(context, kernel);
  for (const axis of axes) context.suggest(parts.get(axis.id)!, axis.name);

  const grid = gridOf(count, 1);
  const folded = isFolded(grid, environment.maxRows);
  const { scopes } = context;
  scopes.declare('group');
  if (lanes > 1) scopes.declare('lane');
  context.bindZero('group.z');
  const name = scopes.declare('row');
  scopes.line(`let ${name} = ${groupText(grid, environment, 'group', module)};`);
  context.bindAxis(row, name, 0);
  if (folded) scopes.line(`if (${name} >= ${count.perRow === 0 ? u32(count.fixed) : values.indices.limit({ rows: count.perRow })}) { return; }`);
  if (subgroup !== undefined) module.require('subgroups');
  const merge = (variables: readonly AccumulatorVariable[]): AccumulatorVariable[] => (subgroup === undefined ? mergeAsTree(context, variables, lanes) : mergeInSubgroups(context, variables, lanes, subgroup > 0));
  const sharing: Sharing = { lane: 'lane', lanes, merge, limits: subgroup !== undefined || environment.target.deviceClass !== 'cpu' };
  kernel.stages.forEach((stage, number) => {
    if (lanes === 1) return stage.kind === 'reduce' ? reduceInLoops(context, values, stage, number) : storeInLoops(context, values, stage);
    const flat = four && stage.axes.length > 0 ? four.stages[number] : undefined;
    if (stage.kind === 'reduce') return reduceShared(context, values, stage, number, sharing, flat as FlatStage<ReduceStage> | undefined);
    storeShared(context, values, stage, number, sharing, 'lane == 0u', flat as FlatStage<StoreStage> | undefined);
  });
  return {
    wgsl: module.render([lanes], ['@builtin(workgroup_id) group: vec3u', ...(lanes > 1 ? ['@builtin(local_invocation_index) lane: u32'] : []), ...(module.usesSubgroupLanes ? SUBGROUP_PARAMETERS : [])], scopes.render()),
    bindings: module.moduleBindings(),
    grid,
    workgroupBytes: module.workgroupBytes,
    invocations: lanes,
    features: module.requiredFeatures,
  };
}

/** Merges the lanes' accumulators in workgroup memory; gives variables that hold the result in every lane. */
function mergeAsTree(context: Context, variables: readonly AccumulatorVariable[], lanes: number): AccumulatorVariable[] {
  const { scopes, module } = context;
  const arrays = variables.map((v) => ({
    value: module.workgroupArray(`${v.value}_of_lanes`, v.type === 'bool' ? 'u32' : v.type, lanes),
    index: v.index === undefined ? undefined : module.workgroupArray(`${v.index}_of_lanes`, 'i32', lanes),
  }));
  variables.forEach((v, i) => {
    scopes.line(`${arrays[i]!.value}[lane] = ${v.value};`);
    if (v.index !== undefined) scopes.line(`${arrays[i]!.index!}[lane] = ${v.index};`);
  });
  scopes.line('workgroupBarrier();');
  const stride = scopes.fresh('stride');
  scopes.open(`for (var ${stride} = ${u32(lanes / 2)}; ${stride} > 0u; ${stride} >>= 1u) {`, [stride]);
  scopes.open(`if (lane < ${stride}) {`);
  variables.forEach((v, i) => {
    const place = (at: string): { value: string; index: string | undefined } => ({ value: `${arrays[i]!.value}[${at}]`, index: arrays[i]!.index === undefined ? undefined : `${arrays[i]!.index!}[${at}]` });
    mergeTwo(context, v, place('lane'), place(`lane + ${stride}`));
  });
  scopes.close();
  scopes.line('workgroupBarrier();');
  scopes.close();
  return variables.map((v, i) => ({
    ...v,
    value: scopes.bind(scopes.depth, `row_${v.value}`, `${arrays[i]!.value}[0]`, `row:${v.value}`),
    ...(v.index === undefined ? {} : { index: scopes.bind(scopes.depth, `row_${v.index}`, `${arrays[i]!.index!}[0]`, `row:${v.index}`) }),
  }));
}
