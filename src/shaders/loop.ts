/**
 * Schedule `loop`: one invocation for each point of the flattened parallel axes, or for four neighbouring ones where
 * the stores are aligned; every reduction is a loop in it.
 */
import { axisIndex, linearise, maxExtent } from '../compiler/kernel/index.ts';
import type { Bound, Kernel, ReduceStage, Schedule, StoreStage } from '../compiler/kernel/ir.ts';
import { boundsOf, putTogether, takeApart } from '../compiler/kernel/product.ts';
import { valuesOfStage } from '../compiler/kernel/traverse.ts';
import type { Context } from './context.ts';
import type { Emitted, EmitEnvironment } from './emit.ts';
import { openFlat } from './flat.ts';
import { costOf, limitsOf, loopLimits, openLoop, pointsOf, repeated, rolledAxis, unrolledAxes } from './loops.ts';
import { u32 } from './literals.ts';
import { gridOf, groupText, isFolded } from './points.ts';
import { combine, declareAccumulators, publish } from './reduce.ts';
import type { ValueWriter } from './values.ts';

type LoopSchedule = Extract<Schedule, { kind: 'loop' }>;

export function emitLoop(original: Kernel, { workgroup, width }: LoopSchedule, environment: EmitEnvironment): Emitted {
  const { flat: { kernel, point, count }, module, context, values } = openFlat('loop', original, width, environment);
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

