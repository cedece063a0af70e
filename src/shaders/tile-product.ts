/**
 * The inner loops of the `tile` schedule. Plain: each invocation loads its rows' left elements itself. With a subgroup of
 * S lanes, one load brings a patch of the left factor, S / depth rows times `depth` points of the innermost reduce axis,
 * each element of which is then broadcast. Bounds that are the same for the whole tile become loop limits.
 */
import { add, axesOf, axisIndex, constant, floorDiv, modulo, type Axis, type Index } from '../compiler/kernel/index.ts';
import type { Bound, Expr } from '../compiler/kernel/ir.ts';
import { putTogether, type GuardedFactor } from '../compiler/kernel/product.ts';
import { boundText, valuesOf } from '../compiler/kernel/traverse.ts';
import type { Context } from './context.ts';
import { u32 } from './literals.ts';
import { costOfLoads, limitsOf, loopLimits, openLoop, rolledAxis, rolledLoop, type BodyCost } from './loops.ts';
import { keepWithin } from './memory.ts';
import { range } from './range.ts';
import { batchParts, columnParts, rowParts, TILE_AXES, type TilePlan } from './tile-plan.ts';
import type { ValueWriter } from './values.ts';

/** One side at one place of the tile: its factors and bounds with the axes replaced. */
interface Placed {
  readonly bounds: readonly Bound[];
  readonly factors: readonly GuardedFactor[];
}

export class TileProduct {
  private readonly context: Context;
  private readonly values: ValueWriter;
  private readonly plan: TilePlan;
  private readonly sums: readonly (readonly string[])[];
  private readonly riders: readonly (readonly string[])[];
  /** Rows, and points of the innermost axis, that one load of the left factor covers. */
  private readonly patch: { readonly rows: number; readonly depth: number };
  private readonly axes: readonly Axis[];
  private readonly left: readonly Placed[];
  private readonly right: readonly { readonly placed: Placed; readonly inside: readonly Bound[] }[];
  /** Bounds that hold or fail for the whole tile, by text, and those that loops already keep. */
  private readonly uniform: readonly Bound[];
  private readonly done = new Set<string>();

  constructor(context: Context, values: ValueWriter, plan: TilePlan, sums: readonly (readonly string[])[], riders: readonly (readonly string[])[]) {
    this.riders = riders;
    this.context = context;
    this.values = values;
    this.plan = plan;
    this.sums = sums;
    const { tm, subgroup, depth = 1 } = plan.schedule;
    this.patch = { rows: subgroup > 0 ? subgroup / depth : 1, depth: subgroup > 0 ? depth : 1 };
    this.axes = plan.sides.reduce.axes;
    const { interner } = context;
    const within = subgroup > 0 ? floorDiv(axisIndex(plan.lane), depth) : constant(0);
    const offsets = range(tm / this.patch.rows).map((b) => add(constant(b * this.patch.rows), within));
    const { sides } = plan;
    this.left = offsets.map((offset) => {
      const parts = rowParts(plan, offset, interner);
      plan.mAxes.forEach((axis) => context.suggest(parts.get(axis.id)!, axis.name));
      return this.place(sides.left, [...sides.leftBounds, ...sides.common], new Map([...parts, ...batchParts(plan)]));
    });
    this.right = range(plan.columns).map((j) => {
      const { parts, inside, column } = columnParts(plan, constant(j), interner);
      context.suggest(column, 'safe_column');
      return { placed: this.place(sides.right, sides.rightBounds, new Map([...parts, ...batchParts(plan)])), inside };
    });
    this.uniform = [...this.shared(this.left), ...this.shared(this.right.map((r) => r.placed))];
  }

  private place(factors: readonly GuardedFactor[], bounds: readonly Bound[], axes: ReadonlyMap<number, Index>): Placed {
    const rewrite = this.context.interner.substitution(axes);
    const move = (b: Bound): Bound => ({ ...b, index: rewrite.index(b.index) });
    return { bounds: bounds.map(move), factors: factors.map((f) => ({ bounds: f.bounds.map(move), value: rewrite.expr(f.value) })) };
  }

  /** The bounds that all places have in common and that no lane sees differently. */
  private shared(places: readonly Placed[]): Bound[] {
    const all = places.map((p) => [...p.bounds, ...p.factors.flatMap((f) => f.bounds)]);
    const texts = all.map((bounds) => new Set(bounds.map(boundText)));
    const varies = new Set<number>([TILE_AXES.lane, TILE_AXES.vector, ...(this.plan.schedule.subgroup > 0 ? [TILE_AXES.column] : [])]);
    return all[0]!.filter((b) => texts.every((t) => t.has(boundText(b))) && valuesOf(b.index).length === 0 && ![...axesOf(b.index)].some((a) => varies.has(a.id)));
  }

  write(): void {
    const { depth } = this.patch;
    const looped = depth > 1 ? this.axes.slice(0, -1) : this.axes;
    const outside = this.openCondition();
    const rolled = depth > 1 ? -1 : rolledAxis(looped, this.cost());
    looped.forEach((axis, i) => {
      const { begin, end } = this.limits(axis, this.axes.slice(i + 1));
      openLoop(this.context, axis, begin, end, { rolled: i === rolled });
    });
    if (depth > 1) this.writePatches(this.axes.at(-1)!);
    else this.writePoint();
    looped.forEach(() => this.context.scopes.close());
    if (outside) this.context.scopes.close();
  }

  private cost(): BodyCost {
    const { tm, tn } = this.plan.schedule;
    return costOfLoads(this.left.length + this.plan.columns, this.left.length + tn, tm * tn + tm);
  }

  /** `depth` points at a time: each patch is loaded once. */
  private costOfPatches(): BodyCost {
    const { tm, tn } = this.plan.schedule;
    const { depth } = this.patch;
    return costOfLoads(this.left.length + depth * this.plan.columns, this.left.length + depth * tn, depth * (tm * tn + tm));
  }

  /** Tests what no loop decides but the whole tile shares: a chunk of the sum that is empty, say. */
  private openCondition(): boolean {
    const reduced = new Set(this.axes.map((a) => a.id));
    const fixed = this.uniform.filter((b) => ![...axesOf(b.index)].some((a) => reduced.has(a.id)));
    if (fixed.length === 0) return false;
    fixed.forEach((b) => this.done.add(boundText(b)));
    this.context.scopes.open(`if (${this.values.indices.mask(fixed).text}) {`);
    return true;
  }

  /** Limits of the loop over `axis`, using up uniform bounds that it can keep. `later`: axes that are not known yet. */
  private limits(axis: Axis, later: readonly Axis[]): { readonly begin: string; readonly end: string } {
    const open = this.uniform.filter((b) => !this.done.has(boundText(b)));
    const kept = limitsOf(axis, open, (a) => !later.some((l) => l.id === a.id));
    kept.forEach((b) => this.done.add(boundText(b)));
    return loopLimits(this.context, this.values.indices, axis, kept);
  }

  /** A side as one expression, without the bounds that loops keep. */
  private side({ bounds, factors }: Placed, axes: ReadonlyMap<number, Index>): Expr {
    const kept = new Set([...bounds, ...factors.flatMap((f) => f.bounds)].filter((b) => this.done.has(boundText(b))));
    return this.context.interner.substitution(axes).expr(putTogether({ bounds, factors }, kept));
  }

  private rightSides(axes: ReadonlyMap<number, Index>): Expr[] {
    return this.right.map(({ placed, inside }) => keepWithin(this.context, inside, this.side(placed, axes)));
  }

  /** One point of the reduce axes. */
  private writePoint(): void {
    const { context, values } = this;
    const left = this.left.map((l) => this.side(l, new Map()));
    const right = this.rightSides(new Map());
    context.announce([...left, ...right]);
    const columns = right.map((r) => values.named(r).text);
    this.addRiders(columns);
    if (this.plan.schedule.subgroup > 0) this.broadcast(left.map((l) => values.named(l).text), 0, columns);
    else left.forEach((l, i) => this.multiply(i, (this.plan.columns > 1 ? values.named(l) : values.value(l)).text, columns));
  }

  /** Multiplies with the elements of the patches at point `q` of their depth. */
  private broadcast(patches: readonly string[], q: number, columns: readonly string[]): void {
    const { rows, depth } = this.patch;
    for (const i of range(this.plan.schedule.tm)) this.multiply(i, `subgroupBroadcast(${patches[Math.floor(i / rows)]!}, ${u32((i % rows) * depth + q)})`, columns);
  }

  /** Sums of the right factor, which are those of the row that writes them: its left factor leaves nothing out. */
  private addRiders(columns: readonly string[]): void {
    for (const names of this.riders) names.forEach((name, j) => this.context.scopes.line(`${name} += ${columns[j]!};`));
  }

  /** sum += left * right for one row. */
  private multiply(row: number, left: string, columns: readonly string[]): void {
    this.sums[row]!.forEach((sum, j) => {
      const factor = this.plan.width === 4 ? `vec4f(${left})` : left;
      this.context.scopes.line(`${sum} = fma(${factor}, ${columns[j]!}, ${sum});`);
    });
  }

  /** `depth` points of the innermost axis at a time; what is left over, one by one. */
  private writePatches(axis: Axis): void {
    const { context, values, plan } = this;
    const { scopes } = context;
    const { depth } = this.patch;
    const { begin, end } = this.limits(axis, []);
    const fixed = begin === '0u' && typeof axis.extent === 'number' && end === u32(axis.extent) ? axis.extent : undefined;
    const whole = fixed === undefined ? undefined : fixed - (fixed % depth);
    let name: string;
    if (whole !== undefined) name = openLoop(context, axis, '0u', u32(whole), { step: u32(depth), rolled: rolledLoop([whole / depth], this.costOfPatches()) === 0 });
    else {
      name = scopes.declare(axis.name);
      scopes.line(`var ${name} = ${begin};`);
      scopes.open(`for (; ${name} + ${u32(depth)} <= ${end}; ${name} += ${u32(depth)}) {`);
      context.bindAxis(axis, name);
    }
    const own = axisIndex(axis);
    const left = this.left.map((l) => this.side(l, new Map([[axis.id, add(own, modulo(axisIndex(plan.lane), depth))]])));
    const rights = range(depth).map((q) => this.rightSides(new Map([[axis.id, add(own, constant(q))]])));
    context.announce([...left, ...rights.flat()]);
    const patches = left.map((l) => values.named(l).text);
    rights.forEach((right, q) => {
      const columns = right.map((r) => values.named(r).text);
      this.addRiders(columns);
      this.broadcast(patches, q, columns);
    });
    scopes.close();
    if (whole !== undefined && whole === fixed) return;
    if (whole !== undefined) openLoop(context, axis, u32(whole), u32(fixed!), { rolled: rolledLoop([fixed! - whole], this.cost()) === 0 });
    else {
      scopes.open(`for (; ${name} < ${end}; ${name}++) {`);
      context.bindAxis(axis, name);
    }
    this.writePoint();
    scopes.close();
  }
}
