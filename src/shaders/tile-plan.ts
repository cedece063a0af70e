/**
 * Geometry of a tiled product: which points of m and n an invocation owns, as index replacements. Rows and columns past
 * the end are computed from the last valid ones and never stored, so that every load stays in bounds.
 */
import { accessesOf, mapKernel, type Interner } from '../compiler/kernel/canonical.ts';
import { sidesOf, type Sides } from '../compiler/kernel/contraction.ts';
import { add, axesOf, axisIndex, constant, delinearise, maxExtent, scale, type Axis, type Index } from '../compiler/kernel/index.ts';
import { binary, cast, constantOf, frame, indexValue } from '../compiler/kernel/expr.ts';
import type { Bound, Expr, Kernel, Schedule } from '../compiler/kernel/ir.ts';
import { takeApart } from '../compiler/kernel/product.ts';
import { boundText, postOrder, valueAsIndex } from '../compiler/kernel/traverse.ts';
import type { Grid } from '../plan/types.ts';
import { ScheduleError } from './errors.ts';
import { Lanes } from './lanes.ts';
import { axesAt, countPoints, gridOf, orderAxes, type Count } from './points.ts';

export type TileSchedule = Extract<Schedule, { kind: 'tile' }>;

/** Ids of axes that the schedule adds; kernels' own are small. */
export const TILE_AXES = { batch: 1_000_000, row: 1_000_001, column: 1_000_002, vector: 1_000_003, lane: 1_000_004, group: 1_000_005, vertical: 1_000_006, point: 1_000_007, offset: 1_000_008, rowGroup: 1_000_009, columnGroup: 1_000_010, invocation: 1_000_011, block: 1_000_012 } as const;

/** A sum that rides along: the accumulator, and the point of m (its place among all) whose invocation writes it. */
export interface Rider {
  readonly accumulator: number;
  readonly row: number;
}

export interface TilePlan {
  readonly kernel: Kernel;
  readonly schedule: TileSchedule;
  readonly sides: Sides;
  /** Sums of the right factor, beside the product. */
  readonly riders: readonly Rider[];
  readonly lanes: Lanes;
  /** Elements of n in a column: 4, as one vec4, or 1. */
  readonly width: 1 | 4;
  /** Columns of an invocation. */
  readonly columns: number;
  readonly mAxes: readonly Axis[];
  readonly nAxes: readonly Axis[];
  readonly batchAxes: readonly Axis[];
  readonly m: Count;
  readonly n: Count;
  readonly batch: Count;
  readonly batchAxis: Axis;
  /** Counts tiles of `tm` rows. */
  readonly row: Axis;
  /** First column of the invocation. */
  readonly column: Axis;
  readonly lane: Axis;
  /** Of tiles in workgroup memory: the workgroup's place along m and n, and the invocation's number in it. */
  readonly rowGroup: Axis;
  readonly columnGroup: Axis;
  readonly invocation: Axis;
  readonly grid: Grid;
  /** The parts of a workgroup's number, outermost first. */
  readonly digits: readonly { readonly name: 'batch' | 'm' | 'n'; readonly size: number }[];
  /** True where a workgroup can own rows (columns) past the end. */
  readonly rowsOverrun: boolean;
  readonly columnsOverrun: boolean;
  /** The last column is not full. */
  readonly partialColumn: boolean;
  /** Bindings declared as arrays of vec4. */
  readonly vectors: ReadonlySet<number>;
}

/** Throws `ScheduleError` where the kernel is not a product under this division, or the sizes don't fit. */
export function planTile(kernel: Kernel, schedule: TileSchedule, interner: Interner): TilePlan {
  const sides = sidesOf(kernel, schedule);
  if (!sides) throw new ScheduleError('tile: not a sum of products of these axes');
  const axesOfList = (list: readonly number[]): Axis[] => orderAxes(list.map((i) => kernel.axes[i] ?? missing(i)));
  const [mAxes, nAxes, batchAxes] = [axesOfList(schedule.m), axesOfList(schedule.n), axesOfList(schedule.batch)];
  if (mAxes.length + nAxes.length + batchAxes.length !== kernel.axes.length) throw new ScheduleError('tile: the division leaves out axes');
  const [m, n, batch] = [countPoints(mAxes), countPoints(nAxes), countPoints(batchAxes)];
  if ([m, n, batch].filter((c) => c.perRow > 0).length > 1) throw new ScheduleError('tile: more than one side depends on the batch');
  const { tm, tn, workgroup } = schedule;
  if (tm < 1 || (tn !== 1 && tn % 4 !== 0)) throw new ScheduleError(`tile: ${tm} x ${tn}`);
  const { subgroup, depth = 1 } = schedule;
  if (subgroup > 0) {
    if (workgroup[0] !== subgroup || workgroup[1] !== 1) throw new ScheduleError(`tile: a workgroup of ${workgroup[0]} x ${workgroup[1]} is not one subgroup of ${subgroup}`);
    if (subgroup % depth !== 0 || tm % (subgroup / depth) !== 0) throw new ScheduleError(`tile: ${tm} rows are not whole patches of ${subgroup / depth}`);
    if (depth > 1 && sides.reduce.axes.length === 0) throw new ScheduleError('tile: no axis to take patches along');
  }
  const riders = ridersOf(kernel, sides, mAxes, interner);
  if (schedule.prefetch && schedule.block === undefined) throw new ScheduleError('tile: no blocks to read ahead');
  if (schedule.matrix && schedule.block === undefined) throw new ScheduleError('tile: no blocks for matrix units to multiply');
  const width = tn === 1 ? 1 : 4;
  const columns = tn / width;
  if (n.perRow % width !== 0) throw new ScheduleError(`tile: columns of ${width} don't divide ${n.perRow} a row`);
  const rowsInGroup = workgroup[1] * tm;
  const columnsInGroup = workgroup[0] * columns;
  const columnCount: Count = { fixed: Math.ceil(n.fixed / width), perRow: n.perRow / width, max: Math.ceil(n.max / width) };
  const mGroups = Math.ceil(m.max / rowsInGroup);
  const nGroups = Math.ceil(columnCount.max / columnsInGroup);

  const row: Axis = { id: TILE_AXES.row, name: 'row', extent: mGroups * workgroup[1] };
  const column: Axis = { id: TILE_AXES.column, name: 'column', extent: Math.max(1, (nGroups - 1) * columnsInGroup + workgroup[0]) };
  const vector: Axis | undefined = width === 4 ? { id: TILE_AXES.vector, name: 'vector', extent: 4 } : undefined;
  const lanes = new Lanes(vector, interner);
  const plan = {
    kernel,
    schedule,
    sides,
    riders,
    lanes,
    width,
    columns,
    mAxes,
    nAxes,
    batchAxes,
    m,
    n,
    batch,
    batchAxis: { id: TILE_AXES.batch, name: 'batch', extent: batch.perRow > 0 && batch.max > 1 ? { times: batch.perRow, max: batch.max / batch.perRow } : Math.max(1, batch.fixed) },
    row,
    column,
    rowGroup: { id: TILE_AXES.rowGroup, name: 'row_group', extent: mGroups },
    columnGroup: { id: TILE_AXES.columnGroup, name: 'column_group', extent: nGroups },
    invocation: { id: TILE_AXES.invocation, name: 'lane', extent: workgroup[0] * workgroup[1] },
    lane: { id: TILE_AXES.lane, name: 'lane', extent: Math.max(2, schedule.subgroup) },
    ...gridAndDigits(m, columnCount, batch, rowsInGroup, columnsInGroup),
    rowsOverrun: m.perRow > 0 ? m.perRow % rowsInGroup !== 0 : m.fixed % rowsInGroup !== 0,
    columnsOverrun: n.perRow > 0 ? columnCount.perRow % columnsInGroup !== 0 : columnCount.fixed % columnsInGroup !== 0,
    partialColumn: n.fixed % width !== 0,
    vectors: new Set<number>(),
  } satisfies TilePlan;
  return { ...plan, vectors: vectorsOf(plan, interner) };
}

/** Throws where an accumulator is not the sum of the right factor, or where some of it is left out at the row that is to write it. */
function ridersOf(kernel: Kernel, { store, reduce, left, right, leftBounds, rightBounds, common }: Sides, mAxes: readonly Axis[], interner: Interner): Rider[] {
  const texts = (bounds: readonly Bound[]): string => [...new Set(bounds.map(boundText))].sort().join();
  const factor = right.map((f) => interner.numberOf(f.value)).join();
  const bounds = texts([...right.flatMap((f) => f.bounds), ...rightBounds, ...common]);
  return reduce.accumulators.slice(1).map(({ fn, value }, i) => {
    const { bounds: outer, factors } = takeApart(value);
    const same = fn === 'sum' && factors.map((f) => interner.numberOf(f.value)).join() === factor && texts([...outer, ...factors.flatMap((f) => f.bounds)]) === bounds;
    const where = store.stores.find((s) => s.where && postOrder([s.value]).some((e) => e.kind === 'accumulator' && e.accumulator === i + 1))?.where;
    const point = same && where ? pointAt(where, mAxes) : undefined;
    if (!point) throw new ScheduleError(`tile: accumulator ${i + 1} is not the sum of the right factor of ${kernel.name}`);
    const rewrite = interner.substitution(new Map(mAxes.map((axis, a) => [axis.id, constant(point[a]!)])));
    const holds = [...leftBounds, ...left.flatMap((f) => f.bounds)].every((b) => {
      const index = rewrite.index(b.index);
      return index.min >= b.lower && (typeof b.upper === 'number' ? index.max < b.upper : boundText({ ...b, index }) === boundText(b) && bounds.includes(boundText(b)));
    });
    if (!holds) throw new ScheduleError(`tile: the product leaves out some of what accumulator ${i + 1} adds up`);
    return { accumulator: i + 1, row: point.reduce((flat, value, a) => flat * maxExtent(mAxes[a]!.extent) + value, 0) };
  });
}

/** The one point of `axes` where a linear index of them is the bound's; undefined where it is not one of these axes alone. */
function pointAt({ index, lower }: Bound, axes: readonly Axis[]): number[] | undefined {
  const point = new Map<number, number>();
  let rest = lower - index.constant;
  for (const { coefficient, atom } of [...index.terms].sort((a, b) => b.coefficient - a.coefficient)) {
    if (atom.kind !== 'axis' || !axes.some((a) => a.id === atom.axis.id)) return undefined;
    point.set(atom.axis.id, Math.floor(rest / coefficient));
    rest %= coefficient;
  }
  return rest === 0 ? axes.map((axis) => point.get(axis.id) ?? 0) : undefined;
}

function missing(i: number): never {
  throw new ScheduleError(`tile: no parallel axis ${i}`);
}

/** What depends on N comes first, since only the outermost part can have a run-time size; n is innermost. */
function gridAndDigits(m: Count, columns: Count, batch: Count, rowsInGroup: number, columnsInGroup: number): Pick<TilePlan, 'grid' | 'digits'> {
  const sized = [
    { name: 'batch' as const, count: batch, by: 1 },
    { name: 'm' as const, count: m, by: rowsInGroup },
    { name: 'n' as const, count: columns, by: columnsInGroup },
  ];
  const dynamic = sized.find((s) => s.count.perRow > 0);
  const ordered = dynamic ? [dynamic, ...sized.filter((s) => s !== dynamic)] : sized;
  const digits = ordered.map((s) => ({ name: s.name, size: Math.ceil(s.count.max / s.by) }));
  const times = digits.slice(1).reduce((p, d) => p * d.size, 1);
  const outer = ordered[0]!;
  return { digits, grid: gridOf(outer.count, outer.by, times) };
}

/** Parts of the workgroup's number by name. */
export function digitsOf(plan: TilePlan, group: Index): Map<'batch' | 'm' | 'n', Index> {
  const parts = delinearise(group, plan.digits.map((d) => d.size));
  return new Map(plan.digits.map((d, i) => [d.name, parts[i]!]));
}

/** min(index, count - 1), where the index can be larger. */
function clamped(index: Index, count: Count, interner: Interner): Index {
  if (count.max === 1) return constant(0);
  const last: Expr =
    count.perRow === 0 ? constantOf(count.fixed - 1, 'u32') : binary('sub', binary('mul', frame('rows', 'u32'), constantOf(count.perRow, 'u32')), constantOf(1, 'u32'));
  const value = interner.substitution().expr(binary('min', cast(indexValue(index), 'u32'), last));
  return valueAsIndex(value, 0, count.max - 1);
}

/** Axes of m at row `offset` of the tile (a number, or lanes of a subgroup). */
export function rowParts(plan: TilePlan, offset: Index, interner: Interner): Map<number, Index> {
  const flat = add(scale(axisIndex(plan.row), plan.schedule.tm), offset);
  const parts = axesAt(plan.mAxes, flat);
  if (!plan.rowsOverrun) return parts;
  // Only the outermost axis can leave its range: the others are remainders.
  const outer = plan.mAxes[0]!;
  const inner = countPoints([outer]);
  return parts.set(outer.id, clamped(parts.get(outer.id)!, inner, interner));
}

/** Number of column `j` of the invocation, counted in columns. */
export function columnIndex(plan: TilePlan, j: Index): Index {
  return add(axisIndex(plan.column), scale(j, plan.schedule.workgroup[0]));
}

function flatColumn(plan: TilePlan, column: Index): Index {
  return plan.lanes.axis ? add(scale(column, 4), axisIndex(plan.lanes.axis)) : column;
}

/** Axes of n at column `j`, and the bound that its elements must keep where the last column is not full. */
export function columnParts(plan: TilePlan, j: Index, interner: Interner): { readonly parts: Map<number, Index>; readonly inside: readonly Bound[]; readonly column: Index } {
  const own = columnIndex(plan, j);
  const count: Count = { fixed: Math.ceil(plan.n.fixed / plan.width), perRow: plan.n.perRow / plan.width, max: Math.ceil(plan.n.max / plan.width) };
  const column = plan.columnsOverrun ? clamped(own, count, interner) : own;
  const flat = flatColumn(plan, column);
  return { column, parts: axesAt(plan.nAxes, flat), inside: plan.partialColumn ? [{ index: flat, lower: 0, upper: plan.n.fixed }] : [] };
}

/** The batch axes. */
export function batchParts(plan: TilePlan): Map<number, Index> {
  return axesAt(plan.batchAxes, axisIndex(plan.batchAxis));
}

/** Which bindings can be vec4 arrays. Where the last column is not full, rows must be padded to whole columns. */
function vectorsOf(plan: TilePlan, interner: Interner): Set<number> {
  if (plan.width === 1) return new Set();
  const flatM: Axis = { id: TILE_AXES.group, name: 'm', extent: plan.m.max };
  const map = new Map([...axesAt(plan.mAxes, axisIndex(flatM)), ...axesAt(plan.nAxes, flatColumn(plan, axisIndex(plan.column))), ...batchParts(plan)]);
  const accesses = accessesOf(mapKernel(plan.kernel, interner.substitution(map)));
  const vectors = plan.lanes.vectorBindings(plan.kernel.bindings, accesses);
  if (!plan.partialColumn) return vectors;
  const padded = plan.n.fixed + 3 - ((plan.n.fixed + 3) % 4);
  return new Set(
    [...vectors].filter((binding) =>
      accesses
        .filter((a) => a.binding === binding)
        .every((a) => {
          const others = plan.lanes.of(a.index, 0).terms.filter((t) => ![...axesOf({ ...a.index, terms: [t] })].some((x) => x.id === plan.column.id));
          return plan.nAxes.length === 1 && others.some((t) => Math.abs(t.coefficient) >= padded);
        }),
    ),
  );
}

