/**
 * Schedule `column`: sums over rows, for results that lie next to each other. Neighbouring invocations take neighbouring
 * results (or four each), so that a row is read in one piece; `lanes` rows of invocations share the points of every stage,
 * and what they found is merged in workgroup memory, in the order of the lanes.
 */
import type { Kernel, Schedule } from '../compiler/kernel/ir.ts';
import type { Context } from './context.ts';
import type { Emitted, EmitEnvironment } from './emit.ts';
import { openFlat } from './flat.ts';
import { typeName } from './functions.ts';
import { u32 } from './literals.ts';
import { storeInLoops } from './loop.ts';
import { gridOf, groupText, isFolded } from './points.ts';
import { mergeTwo, type AccumulatorVariable } from './reduce.ts';
import { reduceShared, storeShared, type Sharing } from './share.ts';

export type ColumnSchedule = Extract<Schedule, { kind: 'column' }>;

/** Throws `ScheduleError` where four results an invocation are asked for and can't be. */
export function emitColumn(original: Kernel, { columns, lanes, width }: ColumnSchedule, environment: EmitEnvironment): Emitted {
  const { flat: { kernel, point, count }, module, context, values } = openFlat('column', original, width, environment);
  const { scopes } = context;

  const grid = gridOf(count, columns);
  ['group', 'local'].forEach((name) => scopes.declare(name));
  context.bindZero('group.z');
  const name = scopes.declare('point');
  const number = `(${groupText(grid, environment, 'group', module)}) * ${u32(columns)} + local.x`;
  const limit = count.perRow === 0 ? u32(count.fixed) : values.indices.limit({ rows: count.perRow });
  const uneven = isFolded(grid, environment.maxRows) || count.perRow !== 0 || count.fixed % columns !== 0;
  // All reach the barriers: what is behind the last point works on that one, and writes nothing.
  const asked = uneven ? scopes.declare('asked') : name;
  scopes.line(`let ${asked} = ${number};`);
  if (uneven) scopes.line(`let ${name} = min(${asked}, ${limit} - 1u);`);
  context.bindAxis(point, name, 0);
  const inside = uneven ? `${asked} < ${limit}` : undefined;
  const alone = `local.y == 0u${inside === undefined ? '' : ` && ${inside}`}`;

  const lastShared = kernel.stages.reduce((last, s, i) => (s.axes.length > 0 ? i : last), -1);
  let left = false;
  /** What only one of the lanes has to do, the others need not wait for. */
  const leave = (stage: number): void => {
    if (left || stage < lastShared) return;
    left = true;
    scopes.line(`if (local.y != 0u${uneven ? ` || ${asked} >= ${limit}` : ''}) { return; }`);
  };
  kernel.stages.forEach((stage, i) => {
    const sharing: Sharing = { lane: 'local.y', lanes, limits: true, merge: (variables) => mergeColumns(context, variables, columns, lanes, () => leave(i)) };
    if (stage.kind === 'reduce') return reduceShared(context, values, stage, i, sharing);
    if (left) return storeInLoops(context, values, stage);
    if (stage.axes.length > 0 && inside !== undefined) scopes.open(`if (${inside}) {`);
    storeShared(context, values, stage, i, sharing, alone);
    if (stage.axes.length > 0 && inside !== undefined) scopes.close();
  });
  return {
    wgsl: module.render([columns, lanes], ['@builtin(workgroup_id) group: vec3u', '@builtin(local_invocation_id) local: vec3u'], scopes.render()),
    bindings: module.moduleBindings(),
    grid,
    workgroupBytes: module.workgroupBytes,
    invocations: columns * lanes,
    features: module.requiredFeatures,
  };
}

/** Partial results of the lanes side by side, then one after the other. */
function mergeColumns(context: Context, variables: readonly AccumulatorVariable[], columns: number, lanes: number, leave: () => void): AccumulatorVariable[] {
  const { scopes, module } = context;
  const array = (hint: string, type: AccumulatorVariable['type'], width: 1 | 4): string => module.workgroupArray(hint, typeName(type === 'bool' ? 'u32' : type, width) as 'f32', columns * lanes);
  const arrays = variables.map((v) => ({ value: array(`${v.value}_of_lanes`, v.type, v.width), index: v.index === undefined ? undefined : array(`${v.index}_of_lanes`, 'i32', v.width) }));
  const own = scopes.recall('column:own') ?? scopes.bind(0, 'own', `local.y * ${u32(columns)} + local.x`, 'column:own');
  variables.forEach((v, i) => {
    scopes.line(`${arrays[i]!.value}[${own}] = ${v.value};`);
    if (v.index !== undefined) scopes.line(`${arrays[i]!.index!}[${own}] = ${v.index};`);
  });
  scopes.line('workgroupBarrier();');
  leave();
  const totals = variables.map((v, i) => {
    const value = scopes.declare(`column_${v.value}`);
    scopes.line(`var ${value} = ${arrays[i]!.value}[local.x];`);
    if (v.index === undefined) return { ...v, value };
    const index = scopes.declare(`column_${v.index}`);
    scopes.line(`var ${index} = ${arrays[i]!.index!}[local.x];`);
    return { ...v, value, index };
  });
  const other = scopes.fresh('other_lane');
  scopes.open(`for (var ${other} = ${u32(1)}; ${other} < ${u32(lanes)}; ${other}++) {`, [other]);
  const at = `[${other} * ${u32(columns)} + local.x]`;
  totals.forEach((v, i) => mergeTwo(context, v, v, { value: `${arrays[i]!.value}${at}`, index: arrays[i]!.index === undefined ? undefined : `${arrays[i]!.index!}${at}` }));
  scopes.close();
  return totals;
}
