/**
 * Schedule `tile`: a sum of products in registers. Each invocation owns tm rows (points of m) times tn elements of n,
 * loaded as vec4 where they lie together; each element of the right factor that is loaded serves tm rows.
 * With subgroups, the left factor is loaded once by the lanes of a subgroup and broadcast (tile-product.ts). With
 * blocks, a workgroup brings both factors to its memory first (tile-staging.ts, tile-staged.ts).
 */
import { canonicalKernel, Interner } from '../compiler/kernel/canonical.ts';
import { add, axisIndex, constant, floorDiv, modulo, scale, type Axis, type Index } from '../compiler/kernel/index.ts';
import { accumulator } from '../compiler/kernel/expr.ts';
import type { Kernel } from '../compiler/kernel/ir.ts';
import { postOrder, rewriting } from '../compiler/kernel/traverse.ts';
import { atom } from './arithmetic.ts';
import { Context } from './context.ts';
import type { Emitted, EmitEnvironment } from './emit.ts';
import { typeName } from './functions.ts';
import { u32 } from './literals.ts';
import { openLoop } from './loops.ts';
import { subgroupMatrices } from './matrix-unit.ts';
import { keepWithin } from './memory.ts';
import { ModuleText } from './module.ts';
import { axesAt, groupText, isFolded } from './points.ts';
import { batchParts, columnIndex, columnParts, digitsOf, planTile, rowParts, TILE_AXES, type TilePlan, type TileSchedule } from './tile-plan.ts';
import { MatrixTile } from './tile-matrix.ts';
import { TileProduct } from './tile-product.ts';
import { writeStaged } from './tile-staged.ts';
import { planStaging } from './tile-staging.ts';
import { ValueWriter } from './values.ts';

/** Rows from which the epilogue is a loop. */
const LOOPED_ROWS = 4;

export function emitTile(original: Kernel, schedule: TileSchedule, environment: EmitEnvironment): Emitted {
  const interner = new Interner();
  const kernel = canonicalKernel(original, interner);
  const plan = planTile(kernel, schedule, interner);
  const staging = schedule.block === undefined ? undefined : planStaging(plan, interner);
  const module = new ModuleText(kernel, environment.frame, staging?.vectors ?? plan.vectors);
  const context = new Context(module, interner, plan.lanes);
  const values = new ValueWriter(context, kernel);
  const parameters = writeHead(context, values, plan, environment);
  context.suggest(scale(axisIndex(plan.row), schedule.tm), 'first_row');
  const matrices = staging && schedule.matrix && new MatrixTile(context, plan, schedule.matrix, (environment.matrixUnit ?? subgroupMatrices)(schedule.matrix), parameters);
  const sums = matrices ? [] : declareSums(context, plan);
  const riders = declareRiders(context, plan);
  if (staging) writeStaged(context, values, plan, staging, { sums, riders }, environment.target.deviceClass === 'cpu', matrices);
  else new TileProduct(context, values, plan, sums, riders).write();
  // On a software adapter every store costs tens of milliseconds to compile: one in a loop instead of one a row. On a GPU
  // an array that is indexed at run time would not stay in registers.
  if (matrices) matrices.finish((j, rows) => inColumn(context, values, plan, constant(j), (column) => rows.forEach((sum, i) => storeRow(context, values, plan, column, constant(i), i * plan.columns + j, sum))));
  else writeEpilogue(context, values, plan, sums, environment.target.deviceClass === 'cpu' && schedule.tm * plan.columns >= LOOPED_ROWS);
  writeRiders(context, values, plan, riders);
  return {
    wgsl: module.render(workgroupOf(schedule), parameters, context.scopes.render()),
    bindings: module.moduleBindings(),
    grid: plan.grid,
    workgroupBytes: module.workgroupBytes,
    invocations: schedule.workgroup[0] * schedule.workgroup[1],
    features: module.requiredFeatures,
  };
}

/** Matrix units want whole subgroups along x. */
function workgroupOf({ workgroup: [wide, high], matrix }: TileSchedule): readonly number[] {
  return matrix || high === 1 ? [wide * high] : [wide, high];
}

/** Works out batch, row and column of the invocation; gives the parameters of `main`. */
function writeHead(context: Context, values: ValueWriter, plan: TilePlan, environment: EmitEnvironment): string[] {
  const { scopes, module } = context;
  const { schedule } = plan;
  const [wide, high] = schedule.workgroup;
  const parameters = ['@builtin(workgroup_id) group_id: vec3u'];
  scopes.declare('group_id');
  context.bindZero('group_id.z');
  // Where lanes exchange values, the subgroup's numbering decides who owns which column.
  const across = schedule.subgroup > 0 || high === 1 ? scopes.declare('lane') : `${scopes.declare('local')}.x`;
  const staged = schedule.block !== undefined;
  if (schedule.subgroup > 0) {
    module.require('subgroups');
    parameters.push('@builtin(subgroup_invocation_id) lane: u32');
  } else if (staged && high > 1) {
    if (schedule.matrix) scopes.line(`let local = vec2u(lane % ${u32(wide)}, lane / ${u32(wide)});`);
    else parameters.push('@builtin(local_invocation_id) local: vec3u');
    parameters.push('@builtin(local_invocation_index) lane: u32');
    scopes.declare('lane');
  } else parameters.push(high === 1 ? '@builtin(local_invocation_index) lane: u32' : '@builtin(local_invocation_id) local: vec3u');

  const laneAxis: Axis = { ...plan.lane, extent: Math.max(2, wide) };
  context.bindAxis(laneAxis, across, 0);
  const group: Axis = { id: TILE_AXES.group, name: 'group', extent: Math.max(2, plan.digits.reduce((p, d) => p * d.size, 1)) };
  const name = scopes.declare('group');
  scopes.line(`let ${name} = ${groupText(plan.grid, environment, 'group_id', module)};`);
  context.bindAxis(group, name, 0);
  if (isFolded(plan.grid, environment.maxRows)) scopes.line(`if (${name} >= ${groupLimit(values, plan)}) { return; }`);

  const digits = digitsOf(plan, axisIndex(group));
  const bind = (axis: Axis, index: Index): void => {
    context.suggest(index, axis.name);
    const text = values.indices.text(index, 0, axis.name, []);
    if (text === axis.name) return context.bindAxis(axis, text, 0);
    const bound = scopes.declare(axis.name);
    scopes.line(`let ${bound} = ${text};`);
    context.bindAxis(axis, bound, 0);
  };
  const vertical: Axis = { id: TILE_AXES.vertical, name: 'vertical', extent: Math.max(2, high) };
  if (high > 1) context.bindAxis(vertical, 'local.y', 0);
  if (plan.batchAxes.length > 0 && plan.batch.max > 1) bind(plan.batchAxis, digits.get('batch')!);
  if (staged) {
    context.bindAxis(plan.invocation, 'lane', 0);
    for (const [axis, digit] of [[plan.rowGroup, 'm'], [plan.columnGroup, 'n']] as const) {
      if (axis.extent !== 1) bind(axis, digits.get(digit)!);
      digits.set(digit, axisIndex(axis));
    }
  }
  bind(plan.row, high > 1 ? add(scale(digits.get('m')!, high), axisIndex(vertical)) : digits.get('m')!);
  bind(plan.column, add(scale(digits.get('n')!, wide * plan.columns), wide > 1 ? axisIndex(laneAxis) : constant(0)));
  return parameters;
}

function groupLimit(values: ValueWriter, { grid, digits }: TilePlan): string {
  if (grid.perRow === 0) return u32(digits.reduce((p, d) => p * d.size, 1));
  const rows = values.indices.limit({ rows: grid.perRow });
  const outer = grid.divisor === 1 ? rows : `(${rows} + ${u32(grid.divisor - 1)}) / ${u32(grid.divisor)}`;
  return grid.times === 1 ? outer : `${outer} * ${u32(grid.times)}`;
}

/** Names of the accumulators, row by row. */
function declareSums(context: Context, plan: TilePlan): string[][] {
  const { scopes } = context;
  return Array.from({ length: plan.schedule.tm }, (_, i) =>
    Array.from({ length: plan.columns }, (_, j) => {
      const name = scopes.declare(plan.columns === 1 ? `sum_${i}` : `sum_${i}_${j}`);
      scopes.line(`var ${name} = ${plan.width === 1 ? '0.0' : `${typeName('f32', 4)}()`};`);
      return name;
    }),
  );
}

/** Names of the accumulators of sums that ride along, each column by column. */
function declareRiders({ scopes }: Context, plan: TilePlan): string[][] {
  return plan.riders.map((_, r) =>
    Array.from({ length: plan.columns }, (_, j) => {
      const name = scopes.declare([plan.riders.length === 1 ? 'rider' : `rider_${r}`, ...(plan.columns === 1 ? [] : [j])].join('_'));
      scopes.line(`var ${name} = ${plan.width === 1 ? '0.0' : `${typeName('f32', 4)}()`};`);
      return name;
    }),
  );
}

/** The stores of the sums that ride along, by the invocations that own their row. */
function writeRiders(context: Context, values: ValueWriter, plan: TilePlan, names: readonly (readonly string[])[]): void {
  const { scopes, interner } = context;
  plan.riders.forEach(({ accumulator: number, row }, r) => {
    const tile = Math.floor(row / plan.schedule.tm);
    scopes.open(`if (${values.indices.mask([{ index: axisIndex(plan.row), lower: tile, upper: tile + 1 }]).text}) {`);
    names[r]!.forEach((name, j) =>
      inColumn(context, values, plan, constant(j), (column) => {
        // Numbered behind the product's accumulators, of which each row and column has its own.
        const unique = (plan.schedule.tm + r) * plan.columns + j;
        context.bindAccumulator(0, unique, 'value', atom(name, 'f32', plan.width));
        const map = new Map([...axesAt(plan.mAxes, constant(row)), ...column.parts, ...batchParts(plan)]);
        const rewrite = rewriting((e) => interner.one(e.kind === 'accumulator' ? accumulator(0, unique, 'f32') : e), map);
        const own = plan.sides.store.stores.filter((s) => s.where && postOrder([s.value]).some((e) => e.kind === 'accumulator' && e.accumulator === number));
        const stores = own.map((s) => ({ binding: s.binding, index: rewrite.index(s.index), value: keepWithin(context, column.inside, rewrite.expr(s.value)) }));
        context.announce(stores.map((s) => s.value), stores.map((s) => s.index));
        values.store(stores, column.inside);
      }),
    );
    scopes.close();
  });
}

/** The store stage for every row and column that exists: written out, or as one loop over all accumulators. */
function writeEpilogue(context: Context, values: ValueWriter, plan: TilePlan, sums: readonly (readonly string[])[], looped: boolean): void {
  const { scopes } = context;
  const { columns, schedule } = plan;
  if (!looped) {
    for (let j = 0; j < columns; j++) inColumn(context, values, plan, constant(j), (column) => sums.forEach((row, i) => storeRow(context, values, plan, column, constant(i), i * columns + j, row[j]!)));
    return;
  }
  const count = schedule.tm * columns;
  const all = scopes.bind(0, 'sums', `array<${typeName('f32', plan.width)}, ${count}>(${sums.flat().join(', ')})`, 'sums');
  const element: Axis = { id: TILE_AXES.offset, name: 'i', extent: count };
  const store = (): void => {
    const name = openLoop(context, element, '0u', u32(count), { rolled: true });
    const [offset, j] = [floorDiv(axisIndex(element), columns), modulo(axisIndex(element), columns)];
    const write = (column: Column): void => storeRow(context, values, plan, column, offset, 0, `${all}[${name}]`);
    if (columns === 1) write(columnParts(plan, constant(0), context.interner));
    else inColumn(context, values, plan, j, write);
    scopes.close();
  };
  // A single column is left out as a whole.
  if (columns === 1) inColumn(context, values, plan, constant(0), store);
  else store();
}

type Column = ReturnType<typeof columnParts>;

/** `write` where column `j` exists. */
function inColumn(context: Context, values: ValueWriter, plan: TilePlan, j: Index, write: (column: Column) => void): void {
  const { scopes } = context;
  const column = columnParts(plan, j, context.interner);
  if (plan.columnsOverrun) {
    const limit = plan.n.perRow > 0 ? values.indices.limit({ rows: plan.n.perRow / plan.width }) : u32(Math.ceil(plan.n.fixed / plan.width));
    scopes.open(`if (${values.indices.text(columnIndex(plan, j), scopes.depth, 'column', [])} < ${limit}) {`);
  }
  write(column);
  if (plan.columnsOverrun) scopes.close();
}

/** The stores of one row, `offset` from the tile's first; `sum` is the text of accumulator `number`. */
function storeRow(context: Context, values: ValueWriter, plan: TilePlan, column: Column, offset: Index, number: number, sum: string): void {
  const { scopes, interner } = context;
  const rows = plan.rowsOverrun ? openRow(context, values, plan, offset) : rowParts(plan, offset, interner);
  context.bindAccumulator(0, number, 'value', atom(sum, 'f32', plan.width));
  const map = new Map([...rows, ...column.parts, ...batchParts(plan)]);
  const rewrite = rewriting((e) => interner.one(e.kind === 'accumulator' ? accumulator(0, number, 'f32') : e), map);
  const stores = plan.sides.store.stores.filter((s) => !s.where).map((s) => ({ binding: s.binding, index: rewrite.index(s.index), value: keepWithin(context, column.inside, rewrite.expr(s.value)) }));
  context.announce(
    stores.map((s) => s.value),
    stores.map((s) => s.index),
  );
  values.store(stores, column.inside);
  if (plan.rowsOverrun) scopes.close();
}

/** Opens the block of a row that may be past the end; the row is known in it alone, so that nothing is loaded for others. */
function openRow(context: Context, values: ValueWriter, plan: TilePlan, offset: Index): Map<number, Index> {
  const { scopes } = context;
  const own: Axis = { id: TILE_AXES.point, name: plan.mAxes.length === 1 ? plan.mAxes[0]!.name : 'point', extent: plan.m.max };
  const text = values.indices.text(add(scale(axisIndex(plan.row), plan.schedule.tm), offset), scopes.depth, own.name, []);
  const limit = plan.m.perRow > 0 ? values.indices.limit({ rows: plan.m.perRow }) : u32(plan.m.fixed);
  const name = scopes.declare(own.name);
  scopes.line(`let ${name} = ${text};`);
  scopes.open(`if (${name} < ${limit}) {`);
  context.bindAxis(own, name);
  return axesAt(plan.mAxes, axisIndex(own));
}
