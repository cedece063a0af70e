/**
 * Schedule `attention`: every invocation owns one row (or two) of queries, or of keys in the gradient for keys and values, and
 * goes through the points of the other side a block at a time: inner sums of the whole block first, then, point by point,
 * what they weigh. What all rows share is loaded once: the lanes of a subgroup each load a part and broadcast it, or the
 * workgroup puts it into its memory. Exponentials are summed below the largest score so far (Milakov and Gimelshein 2018).
 */
import { canonicalKernel, Interner } from '../compiler/kernel/canonical.ts';
import { axisIndex, constant, delinearise, maxExtent, type Axis, type Index } from '../compiler/kernel/index.ts';
import type { Kernel } from '../compiler/kernel/ir.ts';
import { atom } from './arithmetic.ts';
import { AttentionBlock, declareSums, peakName, shifted, STRIDE, sumName, type Row } from './attention-block.ts';
import { ATTENTION_AXES, chunksOf, elementOf, planAttention, type AttentionPlan, type AttentionSchedule } from './attention-plan.ts';
import { Context } from './context.ts';
import type { Emitted, EmitEnvironment } from './emit.ts';
import { u32 } from './literals.ts';
import { openLoop } from './loops.ts';
import { ModuleText } from './module.ts';
import { axesAt, groupText, isFolded } from './points.ts';
import { range } from './range.ts';
import { ValueWriter } from './values.ts';

export function emitAttention(original: Kernel, schedule: AttentionSchedule, environment: EmitEnvironment): Emitted {
  const interner = new Interner();
  const kernel = canonicalKernel(original, interner);
  const plan = planAttention(kernel, schedule, interner);
  const module = new ModuleText(kernel, environment.frame, plan.wide);
  const context = new Context(module, interner, plan.lanes);
  const writer = new AttentionWriter(context, new ValueWriter(context, kernel), plan, environment);
  const parameters = writer.write();
  return {
    wgsl: module.render([schedule.lanes], parameters, context.scopes.render()),
    bindings: module.moduleBindings(),
    grid: plan.grid,
    workgroupBytes: module.workgroupBytes,
    invocations: schedule.lanes,
    features: module.requiredFeatures,
  };
}

class AttentionWriter {
  private readonly context: Context;
  private readonly values: ValueWriter;
  private readonly plan: AttentionPlan;
  private readonly environment: EmitEnvironment;
  private readonly rows: readonly Row[];

  constructor(context: Context, values: ValueWriter, plan: AttentionPlan, environment: EmitEnvironment) {
    this.context = context;
    this.values = values;
    this.plan = plan;
    this.environment = environment;
    this.rows = range(plan.schedule.rows).map((number) => ({ number, axis: { ...plan.own, id: ATTENTION_AXES.row + number } }));
  }

  /** Gives the parameters of `main`. */
  write(): string[] {
    const { context, plan } = this;
    const { scopes } = context;
    const parameters = this.head();
    const tile = this.bindGroup();
    this.bindRows(tile);
    declareSums(context, plan, this.rows);
    for (const axis of plan.outer) openLoop(context, axis, '0u', u32(maxExtent(axis.extent)), { rolled: true });
    const { begin, end } = this.limits(tile);
    const block = scopes.fresh('block');
    scopes.open(`for (var ${block} = ${begin}; ${block} < ${end}; ${block} += ${u32(plan.schedule.block)}) {`, [block]);
    new AttentionBlock(context, this.values, plan, this.rows).write(block, end);
    scopes.close();
    plan.outer.forEach(() => scopes.close());
    this.store(tile);
    return parameters;
  }

  // --- who works on what -----------------------------------------------------------------------------------------------

  private head(): string[] {
    const { context, plan } = this;
    context.scopes.declare('group_id');
    context.scopes.declare('lane');
    context.bindZero('group_id.z');
    if (plan.schedule.subgroup) context.module.require('subgroups');
    return ['@builtin(workgroup_id) group_id: vec3u', `@builtin(${plan.schedule.subgroup ? 'subgroup_invocation_id' : 'local_invocation_index'}) lane: u32`];
  }

  /** Binds the batch axes; gives the name of the tile of rows. */
  private bindGroup(): string {
    const { context, plan, values } = this;
    const { scopes } = context;
    const group: Axis = { id: ATTENTION_AXES.group, name: 'group', extent: Math.max(2, plan.batch.max * plan.tiles) };
    const name = scopes.declare('group');
    scopes.line(`let ${name} = ${groupText(plan.grid, this.environment, 'group_id', context.module)};`);
    context.bindAxis(group, name, 0);
    if (isFolded(plan.grid, this.environment.maxRows)) {
      const limit = plan.batch.perRow > 0 ? `${values.indices.limit({ rows: plan.batch.perRow })} * ${u32(plan.tiles)}` : u32(plan.batch.fixed * plan.tiles);
      scopes.line(`if (${name} >= ${limit}) { return; }`);
    }
    const [flat, tile] = delinearise(axisIndex(group), [plan.batch.max, plan.tiles]) as [Index, Index];
    for (const [id, index] of axesAt(plan.batchAxes, flat)) {
      const axis = plan.batchAxes.find((a) => a.id === id)!;
      if (axis.extent === 1) continue;
      this.bind(axis, index);
    }
    return this.bind({ id: ATTENTION_AXES.tile, name: 'tile', extent: Math.max(2, plan.tiles) }, tile);
  }

  private bind(axis: Axis, index: Index): string {
    const { scopes } = this.context;
    this.context.suggest(index, axis.name);
    const text = this.values.indices.text(index, 0, axis.name, []);
    const name = /^\w+$/.test(text) && text !== '0u' ? text : scopes.declare(axis.name);
    if (name !== text) scopes.line(`let ${name} = ${text};`);
    this.context.bindAxis(axis, name, 0);
    return name;
  }

  private get rowsInTile(): number {
    return this.plan.schedule.lanes * this.plan.schedule.rows;
  }

  private get overruns(): boolean {
    return this.plan.ownSize % this.rowsInTile !== 0;
  }

  /** Position of a row, which may be past the end. */
  private position(tile: string, row: number): string {
    const first = this.plan.tiles === 1 ? '' : `${tile} * ${u32(this.rowsInTile)} + `;
    return `${first}${row === 0 ? '' : `${u32(row * this.plan.schedule.lanes)} + `}lane`;
  }

  /** Rows past the end are worked out as the last one, and not stored. */
  private bindRows(tile: string): void {
    for (const { axis, number } of this.rows) {
      const name = this.context.scopes.declare(this.rows.length === 1 ? axis.name : `${axis.name}_${number}`);
      const text = this.position(tile, number);
      this.context.scopes.line(`let ${name} = ${this.overruns ? `min(${text}, ${u32(this.plan.ownSize - 1)})` : text};`);
      this.context.bindAxis(axis, name, 0);
    }
  }

  /** First and last-plus-one point of the loop that any row of the tile needs. */
  private limits(tile: string): { readonly begin: string; readonly end: string } {
    const { triangle, loop } = this.plan;
    const { scopes } = this.context;
    const size = u32(maxExtent(loop.extent));
    const first = `${tile} * ${u32(this.rowsInTile)}`;
    if (triangle === 'before') return { begin: '0u', end: scopes.recall('loop:end') ?? scopes.bind(0, 'end', `min(${first} + ${u32(this.rowsInTile)}, ${size})`, 'loop:end') };
    return { begin: triangle === 'behind' ? first : '0u', end: size };
  }

  // --- results ---------------------------------------------------------------------------------------------------------

  private store(tile: string): void {
    const { context, plan } = this;
    const { scopes } = context;
    for (const row of this.rows) {
      if (this.overruns) scopes.open(`if (${this.position(tile, row.number)} < ${u32(plan.ownSize)}) {`);
      for (const stage of plan.stores) {
        const [axis] = stage.axes;
        if (!axis) this.storeAt(row, stage, STRIDE * row.number, undefined, constant(0), () => '');
        else if (this.environment.target.deviceClass === 'cpu') {
          // Every store costs tens of milliseconds to compile there: one in a loop instead of one a chunk.
          const vectors = plan.vectors.filter((v) => maxExtent(v.axis.extent) === maxExtent(axis.extent));
          const arrays = new Map(vectors.map((v) => [v.number, scopes.bind(scopes.depth, 'sums', `array<vec4f, ${chunksOf(axis)}>(${range(chunksOf(axis)).map((c) => sumName(row.number, v.number, c)).join(', ')})`, `sums:${row.number}:${v.number}`)]));
          const chunk: Axis = { id: ATTENTION_AXES.chunk, name: 'chunk', extent: chunksOf(axis) };
          const name = openLoop(context, chunk, '0u', u32(chunksOf(axis)), { rolled: true });
          this.storeAt(row, stage, STRIDE * row.number, axis, axisIndex(chunk), (v) => `${arrays.get(v) ?? ''}[${name}]`);
          scopes.close();
        } else for (const c of range(chunksOf(axis))) this.storeAt(row, stage, STRIDE * (row.number + this.rows.length * c), axis, constant(c), (v) => sumName(row.number, v, c));
      }
      if (this.overruns) scopes.close();
    }
  }

  /** The stores of a stage for one row, and one chunk of `axis`; `vector` gives the text of an accumulator there. */
  private storeAt(row: Row, stage: AttentionPlan['stores'][number], offset: number, axis: Axis | undefined, chunk: Index, vector: (number: number) => string): void {
    const { context, plan } = this;
    if (plan.peak) context.bindAccumulator(0, offset, 'value', atom(peakName(row.number), 'f32', 1));
    for (const { number } of plan.scalars) context.bindAccumulator(plan.stageNumber, number + offset, 'value', atom(sumName(row.number, number), 'f32', 1));
    if (axis) for (const { number } of plan.vectors) context.bindAccumulator(plan.stageNumber, number + offset, 'value', atom(vector(number), 'f32', 4));
    const at = new Map<number, Index>([[plan.own.id, axisIndex(row.axis)]]);
    if (axis) at.set(axis.id, elementOf(chunk, plan.vector));
    const rewrite = shifted(context, offset, at);
    const stores = stage.stores.map((s) => ({ binding: s.binding, index: rewrite.index(s.index), value: rewrite.expr(s.value) }));
    const size = axis ? maxExtent(axis.extent) : 4;
    context.announce(stores.map((s) => s.value), stores.map((s) => s.index));
    this.values.store(stores, size % 4 === 0 ? undefined : [{ index: elementOf(chunk, plan.vector), lower: 0, upper: size }]);
  }
}
