/**
 * What the `attention` schedule does with a block of the loop's points: inner sums of every row with each point, the largest
 * score so far, and the sums of what is weighed. Where lanes are a subgroup, each loads a part of what all rows share and
 * broadcasts it; the row's own factors stay in registers. Otherwise the workgroup copies the block into its memory first.
 */
import { accumulator, guard } from '../compiler/kernel/expr.ts';
import { axisIndex, constant, maxExtent, type Axis, type Index } from '../compiler/kernel/index.ts';
import type { Bound, Expr } from '../compiler/kernel/ir.ts';
import { rewriting, type Rewriting } from '../compiler/kernel/traverse.ts';
import { atom, widen } from './arithmetic.ts';
import { ATTENTION_AXES, chunksOf, elementOf, factorKey, sharedFactors, type AttentionPlan } from './attention-plan.ts';
import type { Context } from './context.ts';
import { f32, u32 } from './literals.ts';
import { openLoop } from './loops.ts';
import { range } from './range.ts';
import type { ValueWriter } from './values.ts';

/** Numbers of accumulators are apart by this for each row and chunk, so that their expressions differ. */
export const STRIDE = 1000;
const LOWEST = -3.4028234663852886e38;

/** A point of the last parallel axis that an invocation owns. */
export interface Row {
  readonly axis: Axis;
  readonly number: number;
}

/** Names of the accumulators. */
export function sumName(row: number, number: number, chunk?: number): string {
  return `sum${number}_${row}${chunk === undefined ? '' : `_${chunk}`}`;
}

export function peakName(row: number): string {
  return `peak_${row}`;
}

/** A rewriting whose accumulators have numbers `offset` higher. */
export function shifted(context: Context, offset: number, axes: ReadonlyMap<number, Index>): Rewriting {
  const { interner } = context;
  return rewriting((e) => interner.one(e.kind === 'accumulator' ? accumulator(e.stage, e.accumulator + offset, e.type, e.part) : e), axes);
}

/** Declares the accumulators of every row. */
export function declareSums({ scopes }: Context, plan: AttentionPlan, rows: readonly Row[]): void {
  const variable = (name: string, value: string): void => scopes.line(`var ${scopes.declare(name)} = ${value};`);
  for (const { number: row } of rows) {
    if (plan.peak) variable(peakName(row), f32(LOWEST));
    for (const { number } of plan.scalars) variable(sumName(row, number), '0.0');
    for (const { number, axis } of plan.vectors) for (const c of range(chunksOf(axis))) variable(sumName(row, number, c), 'vec4f()');
  }
}

export class AttentionBlock {
  private readonly context: Context;
  private readonly values: ValueWriter;
  private readonly plan: AttentionPlan;
  private readonly rows: readonly Row[];
  /** The point that is worked on. */
  private readonly shared: Axis;
  /** Workgroup arrays by the factor that they hold. */
  private readonly staged = new Map<number, string>();

  constructor(context: Context, values: ValueWriter, plan: AttentionPlan, rows: readonly Row[]) {
    this.context = context;
    this.values = values;
    this.plan = plan;
    this.rows = rows;
    this.shared = { ...plan.loop, id: ATTENTION_AXES.shared };
  }

  /** Everything for the points from `block` on, `block` variables and `end` being names or numbers. */
  write(block: string, end: string): void {
    const { plan } = this;
    const { scopes } = this.context;
    const count = scopes.declare('count');
    scopes.line(`let ${count} = min(${u32(plan.schedule.block)}, ${end} - ${block});`);
    if (plan.schedule.subgroup) this.broadcast(block, count);
    else this.throughMemory(block, count, end);
  }

  // --- lanes that broadcast --------------------------------------------------------------------------------------------

  private broadcast(block: string, count: string): void {
    const { context, plan } = this;
    const { scopes } = context;
    const { peak } = plan;
    if (!peak) {
      this.loop(block, count, () => {
        this.bindDots(this.rows.map((row) => plan.inner.map((_, i) => this.dot(row, i))));
        this.weigh((axis, shared) => this.lanes(axis, shared));
      });
      return;
    }
    // All scores of the block first, so that sums shrink once a block.
    const kept = this.rows.map(({ number }) => plan.inner.map((_, i) => scopes.declare(`dots${i}_${number}`)));
    kept.flat().forEach((name) => scopes.line(`var ${name} = array<f32, ${plan.schedule.block}>();`));
    this.raised(peak, (raise) =>
      this.loop(block, count, (point) => {
        const dots = this.rows.map((row) => plan.inner.map((_, i) => this.dot(row, i)));
        dots.forEach((of, r) => of.forEach((dot, i) => scopes.line(`${kept[r]![i]!}[${point}] = ${dot};`)));
        this.bindDots(dots);
        raise();
      }),
    );
    this.loop(block, count, (point) => {
      this.bindDots(kept.map((of) => of.map((name) => `${name}[${point}]`)));
      this.weigh((axis, shared) => this.lanes(axis, shared));
    });
  }

  private loop(block: string, count: string, body: (point: string) => void): void {
    const { scopes } = this.context;
    const point = scopes.fresh('point');
    scopes.open(`for (var ${point} = 0u; ${point} < ${count}; ${point}++) {`, [point]);
    this.bindPoint(block, point);
    body(point);
    scopes.close();
  }

  /** Name of inner sum `i` of a row with the point. */
  private dot(row: Row, i: number): string {
    const { context, plan } = this;
    const { scopes } = context;
    const { axis, own, shared } = plan.inner[i]!;
    const factors = range(chunksOf(axis)).map((c) => this.at(own, axis, constant(c), [[plan.own.id, axisIndex(row.axis)]]));
    const other = this.lanes(axis, shared);
    context.announce(factors);
    const name = scopes.declare(`dot${i}_${row.number}`);
    factors.forEach((factor, c) => {
      const text = this.vector(factor);
      scopes.line(c === 0 ? `var ${name} = ${text} * ${other(0)};` : `${name} = fma(${text}, ${other(c)}, ${name});`);
    });
    return scopes.bind(scopes.depth, 'inner', `${name}.x + ${name}.y + ${name}.z + ${name}.w`, `inner:${i}:${row.number}`);
  }

  /** Chunks of what rows share at the point: lanes load one each, and broadcast. */
  private lanes(axis: Axis, shared: Expr): (chunk: number) => string {
    const { context, plan } = this;
    const { scopes, interner } = context;
    const { lanes } = plan.schedule;
    const key = factorKey(shared, axis, interner);
    const parts = range(Math.ceil(chunksOf(axis) / lanes)).map((p) => this.at(shared, axis, this.part(axis, p), [[plan.loop.id, axisIndex(this.shared)]]));
    context.announce(parts);
    const loaded = parts.map((part) => this.vector(part));
    return (c) => {
      const known = `other:${key}:${c}`;
      return scopes.recall(known) ?? scopes.bind(scopes.depth, 'other', `subgroupBroadcast(${loaded[Math.floor(c / lanes)]!}, ${u32(c % lanes)})`, known, 4);
    };
  }

  /** The chunk of a vector that a lane loads, the last one where there are fewer than lanes. */
  private part(axis: Axis, p: number): Index {
    const { scopes } = this.context;
    const { lanes } = this.plan.schedule;
    const chunks = chunksOf(axis);
    if (chunks === 1) return constant(0);
    const text = p === 0 ? 'lane' : `lane + ${u32(p * lanes)}`;
    const key = `part:${chunks}:${p}`;
    const full = chunks >= (p + 1) * lanes;
    const name = full && p === 0 ? text : (scopes.recall(key) ?? scopes.bind(0, 'chunk_of_lane', full ? text : `min(${text}, ${u32(chunks - 1)})`, key));
    const own: Axis = { id: ATTENTION_AXES.part + p + 100 * chunks, name: 'chunk', extent: chunks };
    this.context.bindAxis(own, name, 0);
    return axisIndex(own);
  }

  // --- workgroup memory ------------------------------------------------------------------------------------------------

  /** The points are written out, so that what is kept of each stays in registers. */
  private throughMemory(block: string, count: string, end: string): void {
    const { plan } = this;
    this.stage(block, end);
    const dots = this.stagedDots();
    const each = (body: (point: string) => void): void => {
      for (const t of range(plan.schedule.block)) {
        this.context.scopes.open(`if (${u32(t)} < ${count}) {`);
        this.bindPoint(block, u32(t));
        this.bindDots(this.rows.map((_, r) => dots.map((of) => of[r]![t]!)));
        body(u32(t));
        this.context.scopes.close();
      }
    };
    if (plan.peak) this.raised(plan.peak, (raise) => each(raise));
    each((point) => this.weigh((axis, shared) => (c) => this.stagedAt(shared, axis, point, u32(c))));
  }

  /** The workgroup copies a block of what rows share into its memory. */
  private stage(block: string, end: string): void {
    const { context, plan } = this;
    const { scopes, module, interner } = context;
    const { lanes, block: points } = plan.schedule;
    scopes.line('workgroupBarrier();');
    sharedFactors(plan, interner).forEach(({ key, expr, axis, chunks }, i) => {
      const array = module.workgroupArray(`shared_${'abcd'[i]!}`, 'vec4f', points * chunks);
      this.staged.set(key, array);
      const at = scopes.fresh('at');
      scopes.open(`for (var ${at} = lane; ${at} < ${u32(points * chunks)}; ${at} += ${u32(lanes)}) {`, [at]);
      const point = scopes.declare(plan.loop.name);
      scopes.line(`let ${point} = min(${block} + ${chunks === 1 ? at : `${at} / ${u32(chunks)}`}, ${end} - 1u);`);
      context.bindAxis(this.shared, point);
      const chunk: Axis = { id: ATTENTION_AXES.part, name: 'chunk', extent: chunks };
      if (chunks > 1) {
        const name = scopes.declare('chunk');
        scopes.line(`let ${name} = ${at} % ${u32(chunks)};`);
        context.bindAxis(chunk, name);
      }
      const value = this.at(expr, axis, axisIndex(chunk), [[plan.loop.id, axisIndex(this.shared)]]);
      context.announce([value]);
      scopes.line(`${array}[${at}] = ${widen(this.values.value(value), 4).text};`);
      scopes.close();
    });
    scopes.line('workgroupBarrier();');
  }

  /** Text of chunk `chunk` of a factor at point `point` of the block. */
  private stagedAt(shared: Expr, axis: Axis, point: string, chunk: string): string {
    const chunks = chunksOf(axis);
    return `${this.staged.get(factorKey(shared, axis, this.context.interner))!}[${chunks === 1 ? point : `${point} * ${u32(chunks)} + ${chunk}`}]`;
  }

  /** Names of the inner sums, by row and point. */
  private stagedDots(): string[][][] {
    const { context, plan } = this;
    const { scopes } = context;
    return plan.inner.map(({ axis, own, shared }, i) => {
      const dots = this.rows.map(({ number }) => range(plan.schedule.block).map((t) => scopes.declare(`dot${i}_${number}_${t}`)));
      dots.flat().forEach((name) => scopes.line(`var ${name} = 0.0;`));
      const chunk: Axis = { id: ATTENTION_AXES.chunk, name: 'chunk', extent: chunksOf(axis) };
      const at = openLoop(context, chunk, '0u', u32(chunksOf(axis)), { rolled: true });
      const factors = this.rows.map((row) => this.at(own, axis, axisIndex(chunk), [[plan.own.id, axisIndex(row.axis)]]));
      context.announce(factors);
      const names = factors.map((f) => this.vector(f));
      for (const t of range(plan.schedule.block)) {
        const other = this.stagedAt(shared, axis, u32(t), at);
        names.forEach((name, r) => scopes.line(`${dots[r]![t]!} += dot(${name}, ${other});`));
      }
      scopes.close();
      return dots;
    });
  }

  // --- both ------------------------------------------------------------------------------------------------------------

  private bindPoint(block: string, point: string): void {
    const { scopes } = this.context;
    const name = scopes.declare(this.plan.loop.name);
    scopes.line(`let ${name} = ${block} + ${point};`);
    this.context.bindAxis(this.shared, name);
  }

  /** Texts of the inner sums of each row. */
  private bindDots(dots: readonly (readonly string[])[]): void {
    for (const stage of new Set([0, this.plan.stageNumber])) {
      this.rows.forEach(({ number }, r) => dots[r]!.forEach((text, i) => this.context.bindAccumulator(stage, i + STRIDE * number, 'inner', atom(text, 'f32', 1))));
    }
  }

  private rewritings(): Rewriting[] {
    return this.rows.map((row) => shifted(this.context, STRIDE * row.number, new Map([[this.plan.own.id, axisIndex(row.axis)], [this.plan.loop.id, axisIndex(this.shared)]])));
  }

  /** Runs `each` with what raises every row's maximum by the point it stands at, then makes smaller what was summed below a smaller one. */
  private raised(peak: Expr, each: (raise: () => void) => void): void {
    const { context, plan } = this;
    const { scopes, module } = context;
    const tops = this.rows.map(({ number }) => scopes.declare(`top_${number}`));
    this.rows.forEach(({ number }, r) => scopes.line(`var ${tops[r]!} = ${peakName(number)};`));
    each(() => {
      const scores = this.rewritings().map((rewrite) => rewrite.expr(peak));
      context.announce(scores);
      scores.forEach((score, r) => scopes.line(`${tops[r]!} = ${module.helper('larger', 1)}(${tops[r]!}, ${this.values.value(score).text});`));
    });
    this.rows.forEach(({ number }, r) => {
      const shrink = scopes.bind(scopes.depth, `shrink_${number}`, `${module.helper('safe_exp', 1)}(${peakName(number)} - ${tops[r]!})`, `shrink:${number}`);
      scopes.line(`${peakName(number)} = ${tops[r]!};`);
      for (const { number: s } of plan.scalars) scopes.line(`${sumName(number, s)} *= ${shrink};`);
      for (const { number: v, axis } of plan.vectors) for (const c of range(chunksOf(axis))) scopes.line(`${sumName(number, v, c)} *= ${shrink};`);
      context.bindAccumulator(0, STRIDE * number, 'value', atom(peakName(number), 'f32', 1));
    });
  }

  /** Adds what the point weighs; `shared` gives the chunks of a factor that rows share. */
  private weigh(shared: (axis: Axis, value: Expr) => (chunk: number) => string): void {
    const { context, plan } = this;
    const { scopes } = context;
    const rewritings = this.rewritings();
    const sums = rewritings.map((rewrite) => plan.scalars.map((s) => rewrite.expr(s.value)));
    const weights = rewritings.map((rewrite) => plan.vectors.map((v) => rewrite.expr(v.weight)));
    const others = plan.vectors.map((v) => shared(v.axis, v.shared));
    context.announce([...sums.flat(), ...weights.flat()]);
    this.rows.forEach(({ number }, r) => plan.scalars.forEach((s, i) => scopes.line(`${sumName(number, s.number)} += ${this.values.value(sums[r]![i]!).text};`)));
    const factors = weights.map((of, r) => of.map((weight, i) => scopes.bind(scopes.depth, 'weight', `vec4f(${this.values.value(weight).text})`, `weight:${r}:${i}`, 4)));
    plan.vectors.forEach(({ number: v, axis }, i) => {
      for (const c of range(chunksOf(axis))) {
        const other = others[i]!(c);
        this.rows.forEach(({ number }, r) => scopes.line(`${sumName(number, v, c)} = fma(${factors[r]![i]!}, ${other}, ${sumName(number, v, c)});`));
      }
    });
  }

  /** The value at chunk `chunk` of `axis`; elements past its end count nothing. */
  private at(value: Expr, axis: Axis, chunk: Index, others: readonly (readonly [number, Index])[]): Expr {
    const element = elementOf(chunk, this.plan.vector);
    const size = maxExtent(axis.extent);
    const placed = this.context.interner.substitution(new Map([...others, [axis.id, element] as const])).expr(value);
    const bound: Bound = { index: element, lower: 0, upper: size };
    return size % 4 === 0 ? placed : this.context.interner.substitution().expr(guard([bound], placed, 0));
  }

  private vector(value: Expr): string {
    const code = this.values.named(value);
    return code.width === 4 ? code.text : widen(code, 4).text;
  }
}
