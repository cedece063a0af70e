/**
 * Stages whose points several invocations share: each takes every so many of them, partial results are merged in an order
 * that the schedule fixes, and then every one of the invocations knows the result.
 */
import { mapStage } from '../compiler/kernel/canonical.ts';
import { add, axisIndex, linearise, maxExtent, scale, type Axis, type Index } from '../compiler/kernel/index.ts';
import type { Bound, ReduceStage, Stage, StoreStage } from '../compiler/kernel/ir.ts';
import { boundsOf, putTogether, takeApart, type GuardedProduct } from '../compiler/kernel/product.ts';
import { boundText, valuesOfStage } from '../compiler/kernel/traverse.ts';
import type { Context } from './context.ts';
import type { Width } from './functions.ts';
import { reduceInLoops, storeInLoops } from './loop.ts';
import { limitsOf, loopLimits, openLoop } from './loops.ts';
import { u32 } from './literals.ts';
import { axesAt, countPoints, extentOf, orderAxes } from './points.ts';
import { combine, declareAccumulators, publish, type AccumulatorVariable } from './reduce.ts';
import type { ValueWriter } from './values.ts';

const STRIDE_AXIS = 1_000_010;

export interface Sharing {
  /** Text of an invocation's number among those that share. */
  readonly lane: string;
  readonly lanes: number;
  /** Merges the partial results; gives names that hold the results in every invocation. */
  merge(variables: readonly AccumulatorVariable[]): AccumulatorVariable[];
  /** Sums end their loop where they are zero from, instead of testing each point. Default false. */
  readonly limits?: boolean;
}

/** A stage over one flattened axis; `position`: the place in the stage's own axes, row-major. */
export interface FlatStage<S extends Stage = Stage> {
  readonly stage: S;
  readonly axis?: Axis;
  readonly position?: Index;
}

/** The stage over one flattened axis, which neighbouring lanes take neighbouring points of; with a vector axis, four points each. */
export function flattenStage<S extends Stage>(context: Pick<Context, 'interner' | 'suggest'>, stage: S, number: number, vector?: Axis): FlatStage<S> {
  if (stage.axes.length === 0) return { stage };
  const axes = orderAxes(stage.axes);
  const only = axes.length === 1 ? axes[0]! : undefined;
  const axis: Axis = { id: STRIDE_AXIS + number, name: only?.name ?? 'i', extent: extentOf(countPoints(axes), vector ? 4 : 1) };
  const parts = axesAt(axes, vector ? add(scale(axisIndex(axis), 4), axisIndex(vector)) : axisIndex(axis));
  if (!only && !vector) for (const a of stage.axes) context.suggest(parts.get(a.id)!, a.name);
  const rewrite = context.interner.substitution(parts);
  // Positions count in the stage's own order of axes, which the flattened axis may not keep.
  const position = rewrite.index(linearise(stage.axes.map(axisIndex), stage.axes.map((a) => maxExtent(a.extent))));
  return { stage: mapStage(stage, rewrite) as S, axis, position };
}

/** A reduce stage; `wide`: the flattened axis goes four points at a time along the vector axis, and their results are merged first. */
export function reduceShared(context: Context, values: ValueWriter, stage: ReduceStage, number: number, sharing: Sharing, flattened?: FlatStage<ReduceStage>): void {
  if (!flattened && (stage.axes.length === 0 || countPoints(stage.axes).max === 1)) return reduceInLoops(context, values, stage, number);
  const { scopes } = context;
  const wide = flattened !== undefined;
  const variables = wide ? declareAccumulators(context, flattened.stage, 4) : declareAccumulators(context, stage);
  const { stage: flat, axis, position } = flattened ?? flattenStage(context, stage, number);
  const products = sharing.limits && flat.accumulators.every((a) => a.fn === 'sum') ? flat.accumulators.map((a) => takeApart(a.value)) : undefined;
  const limits = products ? commonLimits(context, axis!, products) : [];
  openStrided(context, values, axis!, sharing, limits);
  const ended = new Set(limits.map(boundText));
  const terms = products ? products.map((p) => putTogether(p, new Set(boundsOf(p).filter((b) => ended.has(boundText(b)))))) : valuesOfStage(flat);
  context.announce(terms);
  terms.forEach((value, i) => {
    const variable = variables[i]!;
    const code = variable.fn === 'sum' ? values.value(value) : values.named(value);
    combine(context, variable, code, variable.fn === 'argmax' ? values.indices.asValue(position!) : code);
  });
  scopes.close();
  publish(context, number, sharing.merge(wide ? variables.map((v) => narrow(context, v)) : variables));
}

/** Bounds that all the sums have and that end the loop; where it begins is the lanes' own business. */
function commonLimits(context: Context, axis: Axis, products: readonly GuardedProduct[]): Bound[] {
  const [first, ...others] = products.map((p) => boundsOf(p).filter((b) => b.index.min >= b.lower && !context.lanes.differ(b.index)));
  const shared = others.map((bounds) => new Set(bounds.map(boundText)));
  return limitsOf(axis, first!.filter((b) => shared.every((texts) => texts.has(boundText(b)))), (a) => a.id !== axis.id);
}

function openStrided(context: Context, values: ValueWriter, axis: Axis, { lane, lanes }: Sharing, limits: readonly Bound[] = []): void {
  const { end } = loopLimits(context, values.indices, axis, limits);
  openLoop(context, axis, lane, end, { step: u32(lanes) });
}

/** One accumulator of four, pair by pair. */
function narrow(context: Context, v: AccumulatorVariable): AccumulatorVariable {
  if (v.width === 1) return v;
  const { scopes, module } = context;
  const join = (a: string, b: string): string => {
    if (v.fn === 'sum') return `(${a} + ${b})`;
    return `${v.type === 'f32' ? module.helper(v.fn === 'max' ? 'larger' : 'smaller', 1) : v.fn}(${a}, ${b})`;
  };
  const [x, y, z, w] = ['x', 'y', 'z', 'w'].map((c) => `${v.value}.${c}`) as [string, string, string, string];
  const name = scopes.declare(`${v.value}_of_four`);
  scopes.line(`let ${name} = ${join(join(x, y), join(z, w))};`);
  return { ...v, width: 1 as Width, value: name };
}

/** A store stage: its points are shared too; without any, `alone` says which invocation writes. */
export function storeShared(context: Context, values: ValueWriter, stage: StoreStage, number: number, sharing: Sharing, alone: string, flattened?: FlatStage<StoreStage>): void {
  const { scopes } = context;
  if (stage.axes.length === 0) {
    scopes.open(`if (${alone}) {`);
    storeInLoops(context, values, stage);
    scopes.close();
    return;
  }
  const { stage: flat, axis } = flattened ?? flattenStage(context, stage, number);
  openStrided(context, values, axis!, sharing);
  storeInLoops(context, values, { ...flat, axes: [] });
  scopes.close();
}
