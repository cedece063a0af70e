/**
 * The `attention` schedule's view of a kernel: factors of its inner sums and of its vector accumulators taken apart into
 * what an invocation's own row gives and what all rows share, so that the shared part is loaded once for many rows.
 */
import { accessesOf, mapKernel, type Interner } from '../compiler/kernel/canonical.ts';
import { add, axisIndex, maxExtent, scale, type Axis, type Index } from '../compiler/kernel/index.ts';
import { constantOf } from '../compiler/kernel/expr.ts';
import type { Bound, Expr, Kernel, ReduceStage, Schedule, StoreStage } from '../compiler/kernel/ir.ts';
import { putTogether, takeApart, type GuardedFactor } from '../compiler/kernel/product.ts';
import { axesOfExpr, exprKey, postOrder, rewriter } from '../compiler/kernel/traverse.ts';
import { axesOf } from '../compiler/kernel/index.ts';
import type { Grid } from '../plan/types.ts';
import { ScheduleError } from './errors.ts';
import { Lanes } from './lanes.ts';
import { countPoints, gridOf, orderAxes, type Count } from './points.ts';

export type AttentionSchedule = Extract<Schedule, { kind: 'attention' }>;

/** Ids of axes that the schedule adds; kernels' own are small. Rows and parts count up from theirs. */
export const ATTENTION_AXES = { group: 1_000_000, batch: 1_000_001, tile: 1_000_002, vector: 1_000_003, chunk: 1_000_004, shared: 1_000_005, row: 1_000_100, part: 1_000_200 } as const;

export interface AttentionPlan {
  readonly kernel: Kernel;
  readonly schedule: AttentionSchedule;
  readonly lanes: Lanes;
  readonly vector: Axis;
  /** The lanes own points of it. */
  readonly own: Axis;
  readonly ownSize: number;
  readonly batchAxes: readonly Axis[];
  readonly batch: Count;
  readonly tiles: number;
  /** Innermost loop, taken `block` points at a time, and the loops around it. */
  readonly loop: Axis;
  readonly outer: readonly Axis[];
  /** Where a largest value is subtracted before exponentials are summed: that value, by stage 0. */
  readonly peak: Expr | undefined;
  readonly stage: ReduceStage;
  readonly stageNumber: number;
  readonly inner: readonly { readonly axis: Axis; readonly own: Expr; readonly shared: Expr }[];
  readonly scalars: readonly { readonly number: number; readonly value: Expr }[];
  readonly vectors: readonly { readonly number: number; readonly axis: Axis; readonly weight: Expr; readonly shared: Expr }[];
  readonly stores: readonly StoreStage[];
  /** Only points of the loop not behind (before) the own one matter. */
  readonly triangle: 'before' | 'behind' | undefined;
  readonly grid: Grid;
  /** Bindings declared as arrays of vec4. */
  readonly wide: ReadonlySet<number>;
}

/** True for kernels whose reduce stages have sums of their own at every point. */
export function isAttention(kernel: Kernel): boolean {
  return kernel.stages.some((s) => s.kind === 'reduce' && s.inner !== undefined);
}

/** Throws `ScheduleError` where the kernel has another form. */
export function planAttention(kernel: Kernel, schedule: AttentionSchedule, interner: Interner): AttentionPlan {
  const reduces = kernel.stages.filter((s): s is ReduceStage => s.kind === 'reduce');
  const stores = kernel.stages.slice(reduces.length).filter((s): s is StoreStage => s.kind === 'store');
  const own = kernel.axes.at(-1);
  const stageNumber = reduces.length - 1;
  const stage = reduces[stageNumber];
  const loop = stage?.axes.at(-1);
  if (!stage || !own || !loop || reduces.length + stores.length !== kernel.stages.length || reduces.length > 2) throw new ScheduleError('attention: not one or two reductions and stores');
  if (typeof own.extent !== 'number' || typeof loop.extent !== 'number') throw new ScheduleError('attention: positions depend on the batch');
  const peak = reduces.length === 2 ? peakOf(reduces[0]!, stage) : undefined;
  const shares = (value: Expr): boolean => !axesOfExpr(value).has(own) && ![...axesOfExpr(value)].some((a) => a.id === own.id);
  const has = (factor: GuardedFactor, axis: Axis): boolean => [...axesOfExpr(factor.value), ...factor.bounds.flatMap((b) => [...axesOf(b.index)])].some((a) => a.id === axis.id);
  const parts = (value: Expr, axis: Axis): { readonly shared: Expr; readonly rest: Expr } => {
    const { bounds, factors } = takeApart(value);
    const [one, other] = [factors.filter((f) => has(f, axis)), factors.filter((f) => !has(f, axis))];
    const shared = one.length === 0 ? constantOf(1) : putTogether({ bounds: [], factors: one });
    if (!shares(shared)) throw new ScheduleError('attention: rows share nothing');
    return { shared, rest: other.length === 0 ? constantOf(1) : putTogether({ bounds, factors: other }) };
  };
  const inner = (stage.inner ?? []).map(({ axes, value }) => {
    const [axis] = axes;
    if (axes.length !== 1 || typeof axis!.extent !== 'number') throw new ScheduleError('attention: an inner sum over more than one axis');
    const { shared, rest } = parts(value, loop);
    return { axis: axis!, own: rest, shared };
  });
  const scalars: { number: number; value: Expr }[] = [];
  const vectors: AttentionPlan['vectors'][number][] = [];
  stage.accumulators.forEach(({ fn, value, axes }, number) => {
    if (fn !== 'sum' || (axes && axes.length !== 1)) throw new ScheduleError('attention: an accumulator that is no sum over one axis');
    if (!axes) return void scalars.push({ number, value });
    const { shared, rest } = parts(value, axes[0]!);
    vectors.push({ number, axis: axes[0]!, weight: rest, shared });
  });
  const batchAxes = orderAxes(kernel.axes.slice(0, -1));
  const batch = countPoints(batchAxes);
  const tiles = Math.ceil(own.extent / (schedule.lanes * schedule.rows));
  const vector: Axis = { id: ATTENTION_AXES.vector, name: 'vector', extent: 4 };
  const lanes = new Lanes(vector, interner);
  const along = [...inner.map((i) => i.axis), ...vectors.map((v) => v.axis)];
  const chunk: Axis = { id: ATTENTION_AXES.chunk, name: 'chunk', extent: 1 << 20 };
  const mapped = mapKernel(kernel, interner.substitution(new Map(along.map((axis) => [axis.id, elementOf(axisIndex(chunk), vector)]))));
  return {
    kernel, schedule, lanes, vector, own, ownSize: own.extent, batchAxes, batch, tiles, loop, outer: stage.axes.slice(0, -1), peak, stage, stageNumber, inner, scalars, vectors, stores,
    triangle: triangleOf(stage, own, loop),
    grid: gridOf(batch, 1, tiles),
    wide: lanes.vectorBindings(kernel.bindings, accessesOf(mapped)),
  };
}

/** Element 4 chunk + vector of an axis. */
export function elementOf(chunk: Index, vector: Axis): Index {
  return add(scale(chunk, 4), axisIndex(vector));
}

export function chunksOf(axis: Axis): number {
  return Math.ceil(maxExtent(axis.extent) / 4);
}

/** Factors that rows share, each once: those of inner sums and of vector accumulators may be the same tensor's. */
export function sharedFactors(plan: Pick<AttentionPlan, 'inner' | 'vectors'>, interner: Interner): { readonly key: number; readonly expr: Expr; readonly axis: Axis; readonly chunks: number }[] {
  const found = new Map<number, { key: number; expr: Expr; axis: Axis; chunks: number }>();
  for (const { axis, shared } of [...plan.inner, ...plan.vectors]) {
    const key = factorKey(shared, axis, interner);
    if (!found.has(key)) found.set(key, { key, expr: shared, axis, chunks: chunksOf(axis) });
  }
  return [...found.values()];
}

/** Equal for factors that are equal whatever axis their elements lie along. */
export function factorKey(shared: Expr, axis: Axis, interner: Interner): number {
  const along: Axis = { id: ATTENTION_AXES.chunk, name: 'element', extent: axis.extent };
  return interner.numberOf(interner.substitution(new Map([[axis.id, axisIndex(along)]])).expr(shared));
}

/**
 * The value whose maximum stage 0 is. Its stage and the next become one loop: whenever a larger value turns up, what was summed
 * so far shrinks by the exponential of the difference. That is right only where every sum has exp(x - maximum) as a factor
 * and the maximum nowhere else.
 */
function peakOf(first: ReduceStage, second: ReduceStage): Expr {
  const [max] = first.accumulators;
  const same = exprKeyOf(first) === exprKeyOf(second) && first.axes.map((a) => a.id).join() === second.axes.map((a) => a.id).join();
  if (first.accumulators.length !== 1 || max!.fn !== 'max' || max!.axes || !same) throw new ScheduleError('attention: the first reduction is no maximum over the same points');
  const isMax = (e: Expr): boolean => e.kind === 'accumulator' && e.stage === 0 && e.part === 'value';
  const isPower = (e: Expr): boolean => e.kind === 'unary' && e.fn === 'exp' && e.a.kind === 'binary' && e.a.fn === 'sub' && isMax(e.a.b) && !postOrder([e.a.a]).some(isMax);
  const scales = (e: Expr): boolean => {
    if (isPower(e)) return true;
    if (e.kind === 'guard') return e.otherwise === 0 && scales(e.value);
    if (e.kind === 'select') return [e.yes, e.no].every((x) => scales(x) || (x.kind === 'const' && x.value === 0)) && (scales(e.yes) || scales(e.no));
    return e.kind === 'binary' && e.fn === 'mul' && (scales(e.a) || scales(e.b));
  };
  for (const { value } of second.accumulators) {
    const without = rewriter((e) => (isPower(e) ? constantOf(1) : undefined))(value);
    if (!scales(value) || postOrder([without]).some(isMax)) throw new ScheduleError('attention: a sum that does not shrink as the maximum grows');
  }
  return max!.value;
}

function exprKeyOf(stage: ReduceStage): string {
  return (stage.inner ?? []).map((i) => `${i.axes.map((a) => a.id).join()}:${exprKey(i.value)}`).join(';');
}

/** Bounds outside of which a term adds nothing. */
function zeroBounds(value: Expr): readonly Bound[] {
  const isZero = (e: Expr): boolean => e.kind === 'const' && e.value === 0;
  if (value.kind === 'guard') return value.otherwise === 0 ? [...value.bounds, ...zeroBounds(value.value)] : [];
  if (value.kind === 'binary' && value.fn === 'mul') return [...zeroBounds(value.a), ...zeroBounds(value.b)];
  if (value.kind === 'select') return isZero(value.yes) ? zeroBounds(value.no) : isZero(value.no) ? zeroBounds(value.yes) : [];
  return [];
}

/** Where terms vanish unless loop <= own, or unless loop >= own. */
function triangleOf(stage: ReduceStage, own: Axis, loop: Axis): 'before' | 'behind' | undefined {
  const difference = (a: Axis, b: Axis): string => add(axisIndex(a), scale(axisIndex(b), -1)).key;
  const keeps = (key: string): boolean => stage.accumulators.every(({ value }) => zeroBounds(value).some((b) => b.lower === 0 && b.index.key === key));
  return keeps(difference(own, loop)) ? 'before' : keeps(difference(loop, own)) ? 'behind' : undefined;
}
