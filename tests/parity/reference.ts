/**
 * Runs a golden case in float64 on the CPU: the model's graph, its gradients by reverse mode and the optimizer's update,
 * all through the ops' references. What differs from PyTorch here is a wrong formula, not rounding.
 */
import { gradients } from '../../src/compiler/autodiff/reverse.ts';
import { parseConfig } from '../../src/compiler/config/parse.ts';
import { resolveConfig } from '../../src/compiler/config/resolve.ts';
import type { Config, TrainConfig } from '../../src/compiler/config/types.ts';
import { GraphBuilder } from '../../src/compiler/graph/builder.ts';
import { evaluateNodes, type EvaluationEnv } from '../../src/compiler/graph/evaluate.ts';
import type { Graph, NodeId } from '../../src/compiler/graph/ir.ts';
import { buildModel } from '../../src/compiler/model/build.ts';
import type { BuiltModel } from '../../src/compiler/model/types.ts';
import type { RefTensor } from '../../src/compiler/ops/op.ts';
import { OPTIMIZERS } from '../../src/compiler/optimizers/registry.ts';
import { scheduleOf } from '../../src/compiler/programs/schedule.ts';
import type { DataSpec } from '../../src/plan/data-spec.ts';
import { epochLength } from '../../src/plan/length.ts';
import type { ScalarExpr } from '../../src/plan/types.ts';
import { initialValues } from '../../src/runtime/init.ts';
import { evaluateScalar, type ScalarContext } from '../../src/runtime/scalars.ts';
import { Rates } from '../../src/runtime/rates.ts';
import type { Golden, GoldenTensor } from './cases.ts';

export interface ReferenceRun {
  /** Values by the golden's names: `out0.eval`, `grad0.0.weight`, `final.0.weight`, … */
  readonly values: ReadonlyMap<string, ArrayLike<number>>;
  readonly losses: readonly number[];
  readonly learningRates: readonly number[];
  readonly gradientNorms: readonly number[];
}

export function configOf(golden: Golden): Config {
  const parsed = parseConfig({ file: golden.config, text: golden.text, read: () => undefined });
  const { config, diagnostics } = resolveConfig(parsed, golden.spec);
  if (config === undefined) throw new Error(JSON.stringify(diagnostics, undefined, 1));
  return config;
}

export function runReference(golden: Golden): ReferenceRun {
  const config = configOf(golden);
  const train = config.train!;
  const forward = modelOf(config, golden, 'eval');
  const model = modelOf(config, golden, 'train');
  const parameters = model.states.filter((state) => state.role === 'parameter');
  const input = golden.spec.fields[0]!;
  const { g } = model;
  const wrt = [...parameters.map((p) => g.add('state', [], { key: p.key, shape: [...p.shape], dtype: 'f32' })), g.add('input', [], { field: input.name, shape: ['N', ...input.shape], dtype: input.dtype })];
  const grads = gradients(g, model.loss!.value, g.constant(1 / train.accumulate), wrt);
  const graph = g.finish();
  const evaluation = forward.g.finish();

  const state: Record<string, RefTensor> = Object.fromEntries(model.states.map((s) => [s.key, s.role === 'table' ? { shape: s.shape, data: initialValues(s.init!, s.shape, s.name, 0) } : reference(required(golden.initial.get(s.key), s.key), s.shape)]));
  const slots = new Map<string, Record<string, Float64Array>>();
  const values = new Map<string, ArrayLike<number>>();
  const output = (): ArrayLike<number> => evaluateNodes(evaluation, [forward.output], env(golden, 0, state))[0]!.data;
  values.set('out0.eval', output());

  const losses: number[] = [];
  const rates: number[] = [];
  const norms: number[] = [];
  for (let step = 0; step < golden.steps; step++) {
    const sums = parameters.map((p) => new Float64Array(size(p.shape)));
    let loss = 0;
    for (let micro = 0; micro < train.accumulate; micro++) {
      const wanted = [model.loss!.value, ...model.bufferUpdates.map((u) => u.node), ...grads.filter((id) => id !== undefined)];
      const results = evaluateNodes(graph, wanted, env(golden, step * train.accumulate + micro, state));
      const byNode = new Map(wanted.map((id, i) => [id, results[i]!]));
      loss += byNode.get(model.loss!.value)!.data[0]! / train.accumulate;
      const gradient = (i: number): Float64Array | undefined => (grads[i] === undefined ? undefined : byNode.get(grads[i])!.data);
      parameters.forEach((_, i) => gradient(i)?.forEach((v, k) => (sums[i]![k]! += v)));
      const whole = gradient(parameters.length);
      if (step === 0 && micro === 0 && whole) values.set('grad0.input', whole);
      for (const update of model.bufferUpdates) state[update.state] = byNode.get(update.node)!;
    }
    if (step === 0) parameters.forEach((p, i) => values.set(`grad0.${p.name}`, sums[i]!.slice()));
    losses.push(loss);
    norms.push(Math.sqrt(sums.reduce((n, sum) => n + sum.reduce((m, v) => m + v * v, 0), 0)));
    const scheduled = ratesAt(config, golden.spec, step);
    rates.push(scheduled.lr);
    const gradients = clipped(train, sums);
    parameters.forEach((p, i) => {
      const known = slots.get(p.key) ?? {};
      slots.set(p.key, known);
      const group = p.group ?? 0;
      const lr = group === 0 ? scheduled.lr : scheduled.groups![group - 1]!;
      state[p.key] = { shape: p.shape, data: update(train, state[p.key]!.data, gradients[i]!, known, { ...scheduled, lr, t: step + 1 }, group) };
    });
  }
  for (const s of model.states) values.set(`${s.role === 'parameter' ? 'final' : 'buf'}.${s.name}`, state[s.key]!.data);
  values.set('out.eval', output());
  return { values, losses, learningRates: rates, gradientNorms: norms };
}

function modelOf(config: Config, golden: Golden, mode: 'train' | 'eval'): BuiltModel {
  const result = buildModel(config, golden.spec, mode);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, undefined, 1));
  return result.model;
}

/** Rates and momentum of a step: what the plan that is compiled from the configuration makes of its schedule. */
function ratesAt(config: Config, spec: DataSpec, step: number): Omit<ScalarContext, 't'> {
  const { data } = config;
  const train = config.train!;
  const { updates } = epochLength(spec.rows.train, { ...data, accumulate: train.accumulate });
  return new Rates(scheduleOf({ data, train }, spec), (update) => Math.floor(update / updates)).at(step);
}

/** Both kinds of clipping, by the norm that the configuration names. */
function clipped({ clipGradNorm, clipGradValue = Infinity }: TrainConfig, gradients: readonly Float64Array[]): readonly Float64Array[] {
  const p = clipGradNorm?.normType ?? 2;
  const all = gradients.flatMap((gradient) => [...gradient].map(Math.abs));
  const norm = p === Infinity ? Math.max(...all) : all.reduce((sum, v) => sum + v ** p, 0) ** (1 / p);
  const factor = clipGradNorm === undefined ? 1 : Math.min(1, clipGradNorm.maxNorm / (norm + 1e-6));
  return gradients.map((gradient) => gradient.map((v) => Math.min(clipGradValue, Math.max(-clipGradValue, v * factor))));
}

/** One parameter's update through the optimizer's own graph, with the arguments of its group; its slots are replaced in place. */
export function update(train: Pick<TrainConfig, 'optimizer'> & Partial<TrainConfig>, parameter: Float64Array, gradient: Float64Array, slots: Record<string, Float64Array>, context: ScalarContext, group = 0): Float64Array {
  const { name } = train.optimizer;
  const args = { ...train.optimizer.args, ...train.optimizer.groups[group - 1]?.args };
  const cycled = context.momentum !== undefined;
  const def = OPTIMIZERS.get(name)!;
  const g = new GraphBuilder({ path: 'optimizer', type: name, phase: 'update' });
  const shape = [parameter.length];
  const tensor = (key: string): NodeId => g.add('state', [], { key, shape, dtype: 'f32' });
  const names = def.slots(args, cycled);
  const frame: Record<string, number> = {};
  const result = def.update(
    {
      g,
      parameter: tensor('parameter'),
      gradient: tensor('gradient'),
      slots: Object.fromEntries(names.map((slot) => [slot, tensor(slot)])),
      lr: 'lr',
      cycled,
      scalar(word: string, value: ScalarExpr) {
        frame[word] = evaluateScalar(value, context);
        return g.add('frame', [], { name: word, dtype: 'f32' });
      },
    },
    args,
  );
  const started = (slot: string): Float64Array => new Float64Array(parameter.length).fill(def.initial?.(args)[slot] ?? 0);
  const given = { parameter, gradient, ...Object.fromEntries(names.map((slot) => [slot, slots[slot] ?? started(slot)])) };
  const graph: Graph = g.finish();
  const wanted = [result.parameter, ...names.map((slot) => result.slots[slot]!)];
  const [next, ...rest] = evaluateNodes(graph, wanted, { rows: 1, frame, state: Object.fromEntries(Object.entries(given).map(([key, data]) => [key, { shape, data }])) });
  names.forEach((slot, i) => (slots[slot] = rest[i]!.data));
  return next!.data;
}

function env(golden: Golden, batch: number, state: Readonly<Record<string, RefTensor>>): EvaluationEnv {
  const inputs = Object.fromEntries(Object.entries(golden.batch(batch)).map(([name, tensor]) => [name, reference(tensor, tensor.shape)]));
  return { rows: golden.rows, inputs, state };
}

function reference(tensor: GoldenTensor, shape: readonly number[]): RefTensor {
  if (size(shape) !== tensor.data.length || shape.some((d, i) => d !== tensor.shape[i])) throw new Error(`[${tensor.shape.join(', ')}] where [${shape.join(', ')}] is wanted`);
  return { shape, data: Float64Array.from(tensor.data) };
}

function required<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the golden file has no ${name}`);
  return value;
}

function size(shape: readonly number[]): number {
  return shape.reduce((n, d) => n * d, 1);
}
