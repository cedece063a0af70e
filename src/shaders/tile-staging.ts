/**
 * Which elements an invocation brings into workgroup memory, for tiles that share blocks of both factors. A block is
 * `block` points of the flattened reduce axes deep; its parts are read four elements at a time, along whichever direction
 * runs through memory, and lie in workgroup memory with the rows (columns) of one point of the sum side by side.
 */
import { accessesOf, type Interner } from '../compiler/kernel/canonical.ts';
import { loadsOf, strideAlong } from '../compiler/kernel/contraction.ts';
import { add, axesOf, axisIndex, constant, floorDiv, modulo, scale, type Axis, type Extent, type Index } from '../compiler/kernel/index.ts';
import { guard } from '../compiler/kernel/expr.ts';
import type { Bound, Expr } from '../compiler/kernel/ir.ts';
import { putTogether, type GuardedFactor } from '../compiler/kernel/product.ts';
import { postOrder } from '../compiler/kernel/traverse.ts';
import { ScheduleError } from './errors.ts';
import { axesAt, countPoints, orderAxes, type Count } from './points.ts';
import { batchParts, columnParts, rowParts, TILE_AXES, type TilePlan } from './tile-plan.ts';

/** One side of the product in workgroup memory. */
export interface StagedSide {
  readonly name: 'left' | 'right';
  /**
   * `along`: four rows (columns) of one point of the sum at once, written as they come. `across`: four points of the sum
   * at once for each of four rows, turned round in registers.
   */
  readonly mode: 'along' | 'across';
  /** vec4 between neighbouring points of the sum; one more than needed where writes would fall on the same banks. */
  readonly pitch: number;
  /** Halves: as they lie in the buffer, half the bytes and the same numbers, or as the matrix units' components. */
  readonly half: boolean;
  /** What the invocation brings, in order. */
  readonly units: readonly StagedUnit[];
}

export interface StagedUnit {
  /** One vec4, or of mode `across` one for each of four rows. */
  readonly values: readonly Expr[];
  /** Where they go, counted in vec4: for `across` the place of the first of four points of the sum. */
  readonly at: Index;
  /** The flattened index along which four lie side by side. */
  readonly along: Index;
  /** Where the workgroup has more invocations than there is left to bring. */
  readonly bound: Bound | undefined;
}

export interface Staging {
  readonly left: StagedSide;
  readonly right: StagedSide;
  /** Counts the blocks. */
  readonly blocks: Axis;
  readonly depth: Count;
  readonly block: number;
  readonly invocations: number;
  /** Bindings declared as arrays of vec4. */
  readonly vectors: ReadonlySet<number>;
}

interface SideSource {
  readonly name: 'left' | 'right';
  readonly factors: readonly GuardedFactor[];
  readonly bounds: readonly Bound[];
  readonly axes: readonly Axis[];
  readonly count: Count;
  /** Rows (columns) of a workgroup, and the axis that counts workgroups along them. */
  readonly size: number;
  readonly group: Axis;
  readonly overruns: boolean;
}

/** The reduce axes as they are flattened. Throws `ScheduleError` where they or the sizes don't fit. */
export function checkStaging({ schedule, sides, riders, kernel }: TilePlan): Axis[] {
  const { tm, tn, block = 0, subgroup, matrix } = schedule;
  if (block < 4 || block % 4 !== 0 || tm % 4 !== 0 || tn % 4 !== 0 || subgroup > 0) throw new ScheduleError(`tile: ${tm} x ${tn} with blocks of ${block}`);
  // A sum that rides along adds up what lies in workgroup memory, where units of halves have it rounded.
  if (matrix?.components === 'f16' && riders.length > 0 && !areHalves({ factors: sides.right }, { kernel })) throw new ScheduleError('tile: sums that ride along would be rounded to halves');
  return orderAxes(sides.reduce.axes);
}

/** Throws `ScheduleError` where the sizes don't fit. */
export function planStaging(plan: TilePlan, interner: Interner): Staging {
  const { schedule, sides, lanes } = plan;
  const { tm, tn, workgroup, block = 0 } = schedule;
  const reduce = checkStaging(plan);
  const depth = countPoints(reduce);
  const extent: Extent = depth.perRow === 0 || depth.perRow % block !== 0 ? Math.ceil(depth.max / block) : { times: depth.perRow / block, max: depth.max / depth.perRow };
  const blocks: Axis = { id: TILE_AXES.block, name: 'block', extent };
  const context: SideContext = { plan, interner, reduce, depth, block, blocks, invocations: workgroup[0] * workgroup[1] };
  // Both sides keep the common bounds: what lies outside of them may be no number, and zero times that is none either.
  const left: SideSource = { name: 'left', factors: sides.left, bounds: [...sides.leftBounds, ...sides.common], axes: plan.mAxes, count: plan.m, size: tm * workgroup[1], group: plan.rowGroup, overruns: plan.rowsOverrun };
  const right: SideSource = { name: 'right', factors: sides.right, bounds: [...sides.rightBounds, ...sides.common], axes: plan.nAxes, count: plan.n, size: tn * workgroup[0], group: plan.columnGroup, overruns: plan.columnsOverrun || plan.partialColumn };
  const staged = [left, right].map((source) => ({ source, side: stage(source, context) }));

  // A binding is an array of vec4 if the epilogue, too, reads and writes it so.
  const stores = sides.store.stores;
  const map = new Map([...rowParts(plan, constant(0), interner), ...columnParts(plan, constant(0), interner).parts, ...batchParts(plan)]);
  const rewrite = interner.substitution(map);
  const moved = stores.map((s) => ({ ...s, index: rewrite.index(s.index), value: rewrite.expr(s.value) }));
  const values = staged.flatMap(({ side }) => side.units.flatMap((u) => u.values));
  const accesses = accessesOf({ ...plan.kernel, stages: [{ kind: 'reduce', axes: [], accumulators: values.map((value) => ({ fn: 'sum', value })) }, { kind: 'store', axes: [], stores: moved }] });
  const vectors = lanes.vectorBindings(plan.kernel.bindings, accesses);
  if (plan.partialColumn) {
    const padded = new Set(accessesOf({ ...plan.kernel, stages: [sides.store] }).filter((a) => !isPadded(a.index, plan.nAxes, plan.n)).map((a) => a.binding));
    padded.forEach((binding) => vectors.delete(binding));
  }
  for (const { source, side } of staged) unpadded(source, side, context).forEach((binding) => vectors.delete(binding));
  return { left: staged[0]!.side, right: staged[1]!.side, blocks, depth, block, invocations: context.invocations, vectors };
}

interface SideContext {
  readonly plan: TilePlan;
  readonly interner: Interner;
  readonly reduce: readonly Axis[];
  readonly depth: Count;
  readonly block: number;
  readonly blocks: Axis;
  readonly invocations: number;
}

function stage(source: SideSource, context: SideContext): StagedSide {
  const { plan, block, invocations } = context;
  const { size, group } = source;
  const mode = modeOf(source, context);
  const vector = axisIndex(plan.lanes.axis!);
  const lane = axisIndex(plan.invocation);
  const quads = size / 4;
  const { matrix } = plan.schedule;
  const half = matrix ? matrix.components === 'f16' : areHalves(source, plan);
  // Rows that matrix units read begin at multiples of 16 bytes, each on other banks than the one before.
  const pitch = matrix ? quads + (half ? 2 : 1) : mode === 'across' ? quads + 1 : quads;
  const count = mode === 'across' ? (quads * block) / 4 : quads * block;
  const units: StagedUnit[] = [];
  const bring = (unit: StagedUnit): void => {
    const { bound } = unit;
    // One test for all bounds of a load.
    units.push(bound ? { ...unit, values: unit.values.map((v) => (v.kind === 'guard' ? context.interner.substitution().expr(guard([bound], v, 0)) : v)) } : unit);
  };
  for (let first = 0; first < count; first += invocations) {
    const unit = add(lane, constant(first));
    const bound: Bound | undefined = first + invocations > count ? { index: unit, lower: 0, upper: count } : undefined;
    if (mode === 'along') {
      const quad = modulo(unit, quads);
      const k = floorDiv(unit, quads);
      const own = add(scale(axisIndex(group), quads), quad);
      const flat = add(scale(own, 4), vector);
      const edges = [...edgeOf(scale(own, 4), flat, source), ...depthEdge(add(scale(axisIndex(context.blocks), block), k), undefined, context)];
      bring({ values: [place(source, context, flat, add(scale(axisIndex(context.blocks), block), k), edges)], at: add(scale(k, pitch), quad), along: flat, bound });
    } else {
      const four = modulo(unit, block / 4);
      const quad = floorDiv(unit, block / 4);
      const own = add(scale(axisIndex(group), quads), quad);
      const first4 = add(scale(axisIndex(context.blocks), block), scale(four, 4));
      const k = add(first4, vector);
      const values = [0, 1, 2, 3].map((j) => {
        const row = add(scale(own, 4), constant(j));
        return place(source, context, row, k, [...edgeOf(row, row, source), ...depthEdge(first4, k, context)]);
      });
      bring({ values, at: add(scale(four, 4 * pitch), quad), along: k, bound });
    }
  }
  return { name: source.name, mode, pitch, half, units };
}

/** True where the side is elements of a tensor of halves, not worked out from them. */
function areHalves({ factors }: Pick<SideSource, 'factors'>, { kernel }: Pick<TilePlan, 'kernel'>): boolean {
  const [only] = factors;
  return factors.length === 1 && only!.value.kind === 'load' && kernel.bindings[only!.value.binding]!.format === 'f16';
}

/** Bounds of a row or column: that of the first of four, which keeps the load in the array, and of each where the last four are not full. */
function edgeOf(first: Index, each: Index, { count, overruns }: SideSource): Bound[] {
  if (!overruns) return [];
  return boundsBelow(first, each, count);
}

function depthEdge(first: Index, each: Index | undefined, { depth, block }: SideContext): Bound[] {
  const whole = depth.perRow > 0 ? depth.perRow % block === 0 : depth.fixed % block === 0;
  return whole ? [] : boundsBelow(first, each ?? first, depth);
}

function boundsBelow(first: Index, each: Index, count: Count): Bound[] {
  const upper: Bound['upper'] = count.perRow > 0 ? { rows: count.perRow } : count.fixed;
  const fills = count.perRow > 0 ? count.perRow % 4 === 0 : count.fixed % 4 === 0;
  return [{ index: first, lower: 0, upper }, ...(first === each || fills ? [] : [{ index: each, lower: 0, upper }])];
}

/** The side at row (column) `flat` and point `k` of the sum, zero outside of `edges`. */
function place({ factors, bounds, axes }: SideSource, { plan, interner, reduce }: SideContext, flat: Index, k: Index, edges: readonly Bound[]): Expr {
  const map = new Map([...axesAt(axes, flat), ...axesAt(reduce, k), ...batchParts(plan)]);
  const rewrite = interner.substitution(map);
  const move = (b: Bound): Bound => ({ ...b, index: rewrite.index(b.index) });
  const value = putTogether({ bounds: bounds.map(move), factors: factors.map((f) => ({ bounds: f.bounds.map(move), value: rewrite.expr(f.value) })) });
  return interner.substitution().expr(guard(edges, value, 0));
}

/** Along what lies together in memory; where neither direction does, along the smaller stride. */
function modeOf({ factors, axes }: SideSource, { plan, interner, reduce }: SideContext): StagedSide['mode'] {
  const has = (index: Index, list: readonly Axis[]): boolean => [...axesOf(index)].some((a) => list.some((l) => l.id === a.id));
  const both = loadsOf(factors).filter((l) => has(l.index, axes) && has(l.index, reduce));
  const vector = axisIndex(plan.lanes.axis!);
  const four = (list: readonly Axis[], count: Count): boolean => {
    const some: Axis = { id: TILE_AXES.group, name: 'any', extent: Math.ceil(count.max / 4) };
    const rewrite = interner.substitution(axesAt(list, add(scale(axisIndex(some), 4), vector)));
    return both.every((l) => plan.lanes.areConsecutive(rewrite.index(l.index)));
  };
  if (reduce.length === 0 || both.length === 0 || four(axes, countPoints(axes))) return 'along';
  if (four(reduce, countPoints(reduce))) return 'across';
  const stride = (axis: Axis): number => both.reduce((least, l) => Math.min(least, Math.abs(strideAlong(l.index, axis) ?? Infinity)), Infinity);
  return stride(reduce.at(-1)!) < stride(axes.at(-1)!) ? 'across' : 'along';
}

/** True where rows of `count` elements along `axes` are followed by padding to whole vec4. */
function isPadded(index: Index, axes: readonly Axis[], count: Count): boolean {
  if (axes.length !== 1 || count.perRow > 0) return false;
  const others = index.terms.filter((t) => ![...axesOf({ ...index, terms: [t] })].some((a) => a.id === axes[0]!.id));
  const padded = Math.ceil(count.fixed / 4) * 4;
  return others.length > 0 && others.every((t) => Math.abs(t.coefficient) >= padded);
}

/** Bindings of the side that a vec4 must not be read from: its elements have bounds of their own that no padding makes up for. */
function unpadded(source: SideSource, side: StagedSide, { plan, reduce, depth }: SideContext): number[] {
  const bounded = side.units.map((unit) => ({ unit, bounds: postOrder(unit.values).flatMap((e) => (e.kind === 'guard' ? e.bounds.filter((b) => plan.lanes.differ(b.index)) : [])) }));
  const inside = bounded.some(({ unit, bounds }) => bounds.some((b) => b.index.key !== unit.along.key));
  const [axes, count] = side.mode === 'along' ? [source.axes, source.count] : [reduce, depth];
  if (!bounded.some(({ bounds }) => bounds.length > 0)) return [];
  return loadsOf(source.factors).filter((l) => inside || !isPadded(l.index, axes, count)).map((l) => l.binding);
}
