/**
 * Schedule `loop`: one invocation for each point of the flattened parallel axes, or for four neighbouring ones where
 * the stores are aligned; every reduction is a loop in it.
 */
import { canonicalKernel, Interner, accessesOf, mapKernel } from '../compiler/kernel/canonical.ts';
import { add, axisIndex, linearise, maxExtent, scale, type Axis, type Index } from '../compiler/kernel/index.ts';
import type { Bound, Kernel, ReduceStage, Schedule, StoreStage } from '../compiler/kernel/ir.ts';
import { boundsOf, putTogether, takeApart } from '../compiler/kernel/product.ts';
import { postOrder, valuesOf, valuesOfStage } from '../compiler/kernel/traverse.ts';
import { Context } from './context.ts';
import type { Emitted, EmitEnvironment } from './emit.ts';
import { ScheduleError } from './errors.ts';
import { Lanes } from './lanes.ts';
import { costOf, limitsOf, loopLimits, openLoop, pointsOf, repeated, rolledAxis, unrolledAxes, UNROLLED_LOADS } from './loops.ts';
import { u32 } from './literals.ts';
import { ModuleText } from './module.ts';
import { axesAt, countPoints, extentOf, gridOf, groupText, isFolded, orderAxes, type Count } from './points.ts';
import { combine, declareAccumulators, publish } from './reduce.ts';
import { ValueWriter } from './values.ts';

/** Ids of axes that schedules add; kernels' own are small. */
const POINT_AXIS = 1_000_000;
const VECTOR_AXIS = 1_000_001;

type LoopSchedule = Extract<Schedule, { kind: 'loop' }>;

export interface Flat {
  readonly kernel: Kernel;
  readonly lanes: Lanes;
  readonly point: Axis;
  readonly count: Count;
  readonly parts: ReadonlyMap<number, Index>;
}

/** The kernel with its parallel axes replaced by those of a flattened point, four wide or not. */
export function flatten(kernel: Kernel, interner: Interner, width: 1 | 4): Flat | undefined {
  const axes = orderAxes(kernel.axes);
  const all = countPoints(axes);
  const stride = all.perRow === 0 ? all.fixed : all.perRow;
  if (stride % width !== 0) return undefined;
  const count = { fixed: all.fixed / width, perRow: all.perRow / width, max: all.max / width };
  const point: Axis = { id: POINT_AXIS, name: 'point', extent: extentOf(count) };
  const vector: Axis | undefined = width === 4 ? { id: VECTOR_AXIS, name: 'lane', extent: 4 } : undefined;
  const flat = vector ? add(scale(axisIndex(point), 4), axisIndex(vector)) : axisIndex(point);
  const parts = axesAt(axes, flat);
  return { kernel: mapKernel(kernel, interner.substitution(parts)), lanes: new Lanes(vector, interner), point, count, parts };
}

/** True where four points can be worked out as one: none is written alone, and no sum of theirs says where something lies. */
export function goAsFour({ kernel, lanes }: Flat): boolean {
  if (kernel.stages.some((s) => s.kind === 'store' && s.stores.some((w) => w.where && lanes.differ(w.where.index)))) return false;
  return !postOrder(accessesOf(kernel).flatMap(({ index }) => valuesOf(index))).some(({ kind }) => kind === 'accumulator');
}

/** Four at a time pays off where all stores are aligned and most loads are. */
export function isWorthwhile({ kernel, lanes }: Flat): boolean {
  const accesses = accessesOf(kernel);
  const aligned = accesses.filter((a) => lanes.differ(a.index) && lanes.areAligned(a.index));
  const scattered = accesses.filter((a) => lanes.differ(a.index) && !lanes.areAligned(a.index));
  return scattered.every((a) => !a.write) && aligned.every((a) => lanes.vectorBindings(kernel.bindings, accesses).has(a.binding) || !a.write) && aligned.length > scattered.length;
}

export function emitLoop(original: Kernel, { workgroup, width }: LoopSchedule, environment: EmitEnvironment): Emitted {
  const interner = new Interner();
  const canonical = canonicalKernel(original, interner);
  const four = width === 1 ? undefined : flatten(canonical, interner, 4);
  const useFour = four !== undefined && goAsFour(four) && (width === 4 || isWorthwhile(four));
  if (width === 4 && !useFour) throw new ScheduleError('loop: the points are not a multiple of four, or one of four is written alone or looks up what its sum names');
  const flat = useFour ? four : flatten(canonical, interner, 1)!;
  const { kernel, lanes, point, count } = flat;
  const module = new ModuleText(kernel, environment.frame, lanes.vectorBindings(kernel.bindings, accessesOf(kernel)));
  const context = new Context(module, interner, lanes, UNROLLED_LOADS[environment.target.deviceClass === 'cpu' ? 'cpu' : 'gpu']);
  const values = new ValueWriter(context, kernel);
  for (const axis of canonical.axes) {
    const part = flat.parts.get(axis.id)!;
    context.suggest(lanes.axis ? lanes.of(part, 0) : part, axis.name);
  }

  const grid = gridOf(count, workgroup);
  const folded = isFolded(grid, environment.maxRows);
  const grouped = folded || environment.partWord !== undefined;
  const parameters = grouped ? ['@builtin(workgroup_id) group: vec3u', '@builtin(local_invocation_index) local: u32'] : ['@builtin(global_invocation_id) id: vec3u'];
  (grouped ? ['group', 'local'] : ['id']).forEach((name) => context.scopes.declare(name));
  context.bindZero(grouped ? 'group.z' : 'id.z');
  const name = context.scopes.declare('point');
  context.scopes.line(`let ${name} = ${grouped ? `(${groupText(grid, environment, 'group', module)}) * ${u32(workgroup)} + local` : 'id.x'};`);
  context.bindAxis(point, name, 0);
  if (folded || count.perRow !== 0 || count.fixed % workgroup !== 0) {
    const limit = count.perRow === 0 ? u32(count.fixed) : values.indices.limit({ rows: count.perRow });
    context.scopes.line(`if (${name} >= ${limit}) { return; }`);
  }
  kernel.stages.forEach((stage, number) => (stage.kind === 'reduce' ? reduceInLoops(context, values, stage, number) : storeInLoops(context, values, stage)));
  return {
    wgsl: module.render([workgroup], parameters, context.scopes.render()),
    bindings: module.moduleBindings(),
    grid,
    workgroupBytes: module.workgroupBytes,
    invocations: workgroup,
    features: module.requiredFeatures,
  };
}

/** A reduce stage as nested loops, the innermost unrolled where they are short. */
export function reduceInLoops(context: Context, values: ValueWriter, stage: ReduceStage, number: number): void {
  const variables = declareAccumulators(context, stage);
  const cost = costOf(context, valuesOfStage(stage));
  const looped = stage.axes.length - unrolledAxes(stage.axes, cost);
  const written = pointsOf(stage.axes.slice(looped)).length;
  const rolled = rolledAxis(stage.axes.slice(0, looped), repeated(cost, written));
  const only = stage.accumulators.length === 1 && stage.accumulators[0]!.fn === 'sum' ? takeApart(stage.accumulators[0]!.value) : undefined;
  const done = new Set<Bound>();
  const opened = new Set<number>();
  const inner = new Set(stage.axes.map((a) => a.id));
  stage.axes.slice(0, looped).forEach((axis, depth) => {
    const open = only ? boundsOf(only).filter((b) => !done.has(b) && !context.lanes.differ(b.index)) : [];
    const limits = limitsOf(axis, open, (a) => !inner.has(a.id) || opened.has(a.id));
    limits.forEach((b) => done.add(b));
    const { begin, end } = loopLimits(context, values.indices, axis, limits);
    openLoop(context, axis, begin, end, { rolled: depth === rolled });
    opened.add(axis.id);
  });
  const terms = only ? [putTogether(only, done)] : valuesOfStage(stage);
  const position = linearise(stage.axes.map(axisIndex), stage.axes.map((a) => maxExtent(a.extent)));
  const iterations = pointsOf(stage.axes.slice(looped)).map((point) => {
    const rewrite = context.interner.substitution(point);
    return { terms: terms.map((t) => rewrite.expr(t)), position: rewrite.index(position) };
  });
  context.announce(iterations.flatMap((i) => i.terms));
  for (const { terms: now, position: at } of iterations) {
    now.forEach((term, i) => {
      const variable = variables[i]!;
      const code = variable.fn === 'sum' ? values.value(term) : values.named(term);
      combine(context, variable, code, variable.fn === 'argmax' ? values.indices.asValue(at) : code);
    });
  }
  for (let i = 0; i < looped; i++) context.scopes.close();
  publish(context, number, variables);
}

export function storeInLoops(context: Context, values: ValueWriter, stage: StoreStage): void {
  const rolled = rolledAxis(stage.axes, costOf(context, valuesOfStage(stage)));
  stage.axes.forEach((axis, depth) => {
    const { begin, end } = loopLimits(context, values.indices, axis, []);
    openLoop(context, axis, begin, end, { rolled: depth === rolled });
  });
  context.announce(
    stage.stores.map((s) => s.value),
    stage.stores.map((s) => s.index),
  );
  values.store(stage.stores);
  stage.axes.forEach(() => context.scopes.close());
}

