/**
 * Schedule `row`: one workgroup for each point of the parallel axes. Its lanes stride over the axes of each stage;
 * partial results merge in workgroup memory as a tree, in an order that nothing but the number of lanes decides.
 */
import { canonicalKernel, Interner, mapKernel, mapStage } from '../compiler/kernel/canonical.ts';
import { axisIndex, linearise, maxExtent, type Axis, type Index } from '../compiler/kernel/index.ts';
import type { Kernel, ReduceStage, Stage, StoreStage } from '../compiler/kernel/ir.ts';
import { valuesOfStage } from '../compiler/kernel/traverse.ts';
import { Context } from './context.ts';
import type { Emitted, EmitEnvironment } from './emit.ts';
import { ScheduleError } from './errors.ts';
import { Lanes } from './lanes.ts';
import { u32 } from './literals.ts';
import { openLoop, UNROLLED_LOADS } from './loops.ts';
import { reduceInLoops, storeInLoops } from './loop.ts';
import { ModuleText } from './module.ts';
import { axesAt, countPoints, extentOf, gridOf, groupText, isFolded, orderAxes } from './points.ts';
import { combine, declareAccumulators, publish, type AccumulatorVariable } from './reduce.ts';
import { ValueWriter } from './values.ts';

const ROW_AXIS = 1_000_000;
const STRIDE_AXIS = 1_000_010;

export function emitRow(original: Kernel, lanes: number, environment: EmitEnvironment): Emitted {
  if (lanes < 1 || (lanes & (lanes - 1)) !== 0) throw new ScheduleError(`row: ${lanes} lanes is not a power of two`);
  const interner = new Interner();
  const canonical = canonicalKernel(original, interner);
  const axes = orderAxes(canonical.axes);
  const count = countPoints(axes);
  const row: Axis = { id: ROW_AXIS, name: 'row', extent: extentOf(count) };
  const parts = axesAt(axes, axisIndex(row));
  const kernel = mapKernel(canonical, interner.substitution(parts));
  const module = new ModuleText(kernel, environment.frame, new Set());
  const context = new Context(module, interner, new Lanes(undefined, interner), UNROLLED_LOADS[environment.target.deviceClass === 'cpu' ? 'cpu' : 'gpu']);
  const values = new ValueWriter(context, kernel);
  for (const axis of canonical.axes) context.suggest(parts.get(axis.id)!, axis.name);

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
  kernel.stages.forEach((stage, number) => {
    if (lanes === 1) return stage.kind === 'reduce' ? reduceInLoops(context, values, stage, number) : storeInLoops(context, values, stage);
    return stage.kind === 'reduce' ? reduceInRow(context, values, stage, number, lanes) : storeInRow(context, values, stage, number, lanes);
  });
  return {
    wgsl: module.render([lanes], ['@builtin(workgroup_id) group: vec3u', ...(lanes > 1 ? ['@builtin(local_invocation_index) lane: u32'] : [])], scopes.render()),
    bindings: module.moduleBindings(),
    grid,
    workgroupBytes: module.workgroupBytes,
    invocations: lanes,
    features: module.requiredFeatures,
  };
}

/** The stage over one flattened axis, and that axis: neighbouring lanes take neighbouring points. */
function flattenStage<S extends Stage>(context: Context, stage: S, number: number): { readonly flat: S; readonly axis: Axis } {
  const axes = orderAxes(stage.axes);
  const only = axes.length === 1 ? axes[0]! : undefined;
  const axis: Axis = { id: STRIDE_AXIS + number, name: only?.name ?? 'i', extent: extentOf(countPoints(axes)) };
  const parts = axesAt(axes, axisIndex(axis));
  if (!only) for (const a of stage.axes) context.suggest(parts.get(a.id)!, a.name);
  return { flat: mapStage(stage, context.interner.substitution(parts)) as S, axis };
}

function openStrided(context: Context, values: ValueWriter, axis: Axis, lanes: number): void {
  const end = typeof axis.extent === 'number' ? u32(axis.extent) : values.indices.limit({ rows: axis.extent.times });
  openLoop(context, axis, 'lane', end, { step: u32(lanes) });
}

function reduceInRow(context: Context, values: ValueWriter, stage: ReduceStage, number: number, lanes: number): void {
  if (stage.axes.length === 0 || countPoints(stage.axes).max === 1) return reduceInLoops(context, values, stage, number);
  const { scopes } = context;
  const variables = declareAccumulators(context, stage);
  const { flat, axis } = flattenStage(context, stage, number);
  // Positions count in the stage's own order of axes, which the flattened axis may not keep.
  const original = linearise(stage.axes.map(axisIndex), stage.axes.map((a) => maxExtent(a.extent)));
  const parts = axesAt(orderAxes(stage.axes), axisIndex(axis));
  const position: Index = context.interner.substitution(parts).index(original);
  openStrided(context, values, axis, lanes);
  context.announce(valuesOfStage(flat));
  flat.accumulators.forEach(({ value }, i) => {
    const variable = variables[i]!;
    const code = variable.fn === 'sum' ? values.value(value) : values.named(value);
    combine(context, variable, code, variable.fn === 'argmax' ? values.indices.asValue(position) : code);
  });
  scopes.close();
  publish(context, number, merge(context, variables, lanes));
}

/** Merges the lanes' accumulators; gives variables that hold the result in every lane. */
function merge(context: Context, variables: readonly AccumulatorVariable[], lanes: number): AccumulatorVariable[] {
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
  variables.forEach((v, i) => mergeTwo(context, v, arrays[i]!, stride));
  scopes.close();
  scopes.line('workgroupBarrier();');
  scopes.close();
  return variables.map((v, i) => ({
    ...v,
    value: scopes.bind(scopes.depth, `row_${v.value}`, `${arrays[i]!.value}[0]`, `row:${v.value}`),
    ...(v.index === undefined ? {} : { index: scopes.bind(scopes.depth, `row_${v.index}`, `${arrays[i]!.index!}[0]`, `row:${v.index}`) }),
  }));
}

function mergeTwo(context: Context, v: AccumulatorVariable, arrays: { readonly value: string; readonly index: string | undefined }, stride: string): void {
  const { scopes, module } = context;
  const [mine, other] = [`${arrays.value}[lane]`, `${arrays.value}[lane + ${stride}]`];
  if (v.fn === 'sum') {
    scopes.line(`${mine} += ${other};`);
    return;
  }
  if (v.fn !== 'argmax') {
    const helper = v.type === 'f32' ? module.helper(v.fn === 'max' ? 'larger' : 'smaller', 1) : v.fn;
    scopes.line(`${mine} = ${helper}(${mine}, ${other});`);
    return;
  }
  // Of equal values, or of two NaN, the one that comes first wins.
  const [a, b, earlier] = [scopes.declare('mine'), scopes.declare('other'), scopes.declare('earlier')];
  scopes.line(`let ${a} = ${mine};`);
  scopes.line(`let ${b} = ${other};`);
  scopes.line(`let ${earlier} = ${arrays.index!}[lane + ${stride}] < ${arrays.index!}[lane];`);
  const isNan = v.type === 'f32' ? module.helper('is_nan', 1) : undefined;
  const finite = `(${b} > ${a}) | ((${b} == ${a}) & ${earlier})`;
  const wins = scopes.declare('wins');
  scopes.line(`let ${wins} = ${isNan ? `select(${finite}, !${isNan}(${a}) | ${earlier}, ${isNan}(${b}))` : finite};`);
  scopes.open(`if (${wins}) {`);
  scopes.line(`${mine} = ${b};`);
  scopes.line(`${arrays.index!}[lane] = ${arrays.index!}[lane + ${stride}];`);
  scopes.close();
}

function storeInRow(context: Context, values: ValueWriter, stage: StoreStage, number: number, lanes: number): void {
  const { scopes } = context;
  if (stage.axes.length === 0) {
    scopes.open('if (lane == 0u) {');
    storeInLoops(context, values, stage);
    scopes.close();
    return;
  }
  const { flat, axis } = flattenStage(context, stage, number);
  openStrided(context, values, axis, lanes);
  storeInLoops(context, values, { ...flat, axes: [] });
  scopes.close();
}

