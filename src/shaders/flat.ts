/**
 * Schedules with an invocation for each point of the flattened parallel axes, or for four neighbouring ones where the
 * stores are aligned: which of the two, and what its body is written with.
 */
import { accessesOf, canonicalKernel, Interner, mapKernel } from '../compiler/kernel/canonical.ts';
import { add, axisIndex, scale, type Axis, type Index } from '../compiler/kernel/index.ts';
import type { Kernel } from '../compiler/kernel/ir.ts';
import { postOrder, valuesOf } from '../compiler/kernel/traverse.ts';
import { Context } from './context.ts';
import type { EmitEnvironment } from './emit.ts';
import { ScheduleError } from './errors.ts';
import { Lanes, VECTOR } from './lanes.ts';
import { unrolledLoads } from './loops.ts';
import { ModuleText } from './module.ts';
import { axesAt, countPoints, extentOf, orderAxes, POINT_AXIS, type Count } from './points.ts';
import { ValueWriter } from './values.ts';

interface Flat {
  readonly kernel: Kernel;
  readonly lanes: Lanes;
  readonly point: Axis;
  readonly count: Count;
  readonly parts: ReadonlyMap<number, Index>;
}

/** The kernel with its parallel axes replaced by those of a flattened point, four wide or not. */
function flatten(kernel: Kernel, interner: Interner, width: 1 | 4): Flat | undefined {
  const axes = orderAxes(kernel.axes);
  const all = countPoints(axes);
  const stride = all.perRow === 0 ? all.fixed : all.perRow;
  if (stride % width !== 0) return undefined;
  const count = { fixed: all.fixed / width, perRow: all.perRow / width, max: all.max / width };
  const point: Axis = { id: POINT_AXIS, name: 'point', extent: extentOf(count) };
  const vector = width === 4 ? VECTOR : undefined;
  const flat = vector ? add(scale(axisIndex(point), 4), axisIndex(vector)) : axisIndex(point);
  const parts = axesAt(axes, flat);
  return { kernel: mapKernel(kernel, interner.substitution(parts)), lanes: new Lanes(vector, interner), point, count, parts };
}

/** True where four points can be worked out as one: none is written alone, and no sum of theirs says where something lies. */
function goAsFour({ kernel, lanes }: Flat): boolean {
  if (kernel.stages.some((s) => s.kind === 'store' && s.stores.some((w) => w.where && lanes.differ(w.where.index)))) return false;
  return !postOrder(accessesOf(kernel).flatMap(({ index }) => valuesOf(index))).some(({ kind }) => kind === 'accumulator');
}

/** Four at a time pays off where all stores are aligned and most loads are. */
function isWorthwhile({ kernel, lanes }: Flat): boolean {
  const accesses = accessesOf(kernel);
  const aligned = accesses.filter((a) => lanes.differ(a.index) && lanes.areAligned(a.index));
  const scattered = accesses.filter((a) => lanes.differ(a.index) && !lanes.areAligned(a.index));
  return scattered.every((a) => !a.write) && aligned.every((a) => lanes.vectorBindings(kernel.bindings, accesses).has(a.binding) || !a.write) && aligned.length > scattered.length;
}

/** The flattened kernel where four neighbouring points of an invocation are possible and, unless they are asked for, worth it. */
function inFours(canonical: Kernel, interner: Interner, wanted: boolean): Flat | undefined {
  const four = flatten(canonical, interner, 4);
  return four !== undefined && goAsFour(four) && (wanted || isWorthwhile(four)) ? four : undefined;
}

/** True where an invocation takes four neighbouring points if not told otherwise. */
export function takesFour(original: Kernel): boolean {
  const interner = new Interner();
  return inFours(canonicalKernel(original, interner), interner, false) !== undefined;
}

export interface OpenFlat {
  readonly flat: Flat;
  readonly module: ModuleText;
  readonly context: Context;
  readonly values: ValueWriter;
}

/** What the kernel's text is written with; the point itself has yet to be bound. Throws `ScheduleError` where `width` is four and can't be. */
export function openFlat(schedule: string, original: Kernel, width: 1 | 4 | undefined, environment: EmitEnvironment): OpenFlat {
  const interner = new Interner();
  const canonical = canonicalKernel(original, interner);
  const four = width === 1 ? undefined : inFours(canonical, interner, width === 4);
  if (width === 4 && !four) throw new ScheduleError(`${schedule}: the points are not a multiple of four, or one of four is written alone or looks up what its sum names`);
  const flat = four ?? flatten(canonical, interner, 1)!;
  const { kernel, lanes } = flat;
  const module = new ModuleText(kernel, environment.frame, lanes.vectorBindings(kernel.bindings, accessesOf(kernel)));
  const context = new Context(module, interner, lanes, unrolledLoads(environment.target));
  for (const axis of canonical.axes) {
    const part = flat.parts.get(axis.id)!;
    context.suggest(lanes.axis ? lanes.of(part, 0) : part, axis.name);
  }
  return { flat, module, context, values: new ValueWriter(context, kernel) };
}
