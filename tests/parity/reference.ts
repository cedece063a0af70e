/**
 * Runs a golden case in float64 on the CPU: the model's graph, its gradients by reverse mode and the optimizer's update,
 * all through the ops' references. What differs from PyTorch here is a wrong formula, not rounding.
 */
import { gradients } from '../../src/compiler/autodiff/reverse.ts';
import { parseConfig } from '../../src/compiler/config/parse.ts';
import { resolveConfig } from '../../src/compiler/config/resolve.ts';
import { SCHEDULES } from '../../src/compiler/config/schedules.ts';
import type { Config, TrainConfig } from '../../src/compiler/config/types.ts';
import { GraphBuilder } from '../../src/compiler/graph/builder.ts';
import { evaluateNodes, type EvaluationEnv } from '../../src/compiler/graph/evaluate.ts';
import type { Graph, NodeId } from '../../src/compiler/graph/ir.ts';
import { buildModel } from '../../src/compiler/model/build.ts';
import type { BuiltModel } from '../../src/compiler/model/types.ts';
import type { RefTensor } from '../../src/compiler/ops/op.ts';
import { OPTIMIZERS } from '../../src/compiler/optimizers/registry.ts';
import type { ScalarExpr } from '../../src/plan/types.ts';
import { evaluateScalar } from '../../src/runtime/scalars.ts';
import { learningRate } from '../../src/runtime/schedule.ts';
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

  const state: Record<string, RefTensor> = Object.fromEntries(model.states.map((s) => [s.key, reference(required(golden.initial.get(s.key), s.key), s.shape)]));
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
    const lr = rateAt(train, step);
    rates.push(lr);
    const clip = train.clipGradNorm === undefined ? 1 : Math.min(1, train.clipGradNorm.maxNorm / (norms[step]! + 1e-6));
    parameters.forEach((p, i) => {
      const known = slots.get(p.key) ?? {};
      slots.set(p.key, known);
      state[p.key] = { shape: p.shape, data: update(train, state[p.key]!.data, sums[i]!.map((v) => v * clip), known, lr, step + 1) };
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

function rateAt(train: TrainConfig, step: number): number {
  const { schedule, optimizer } = train;
  const main = SCHEDULES.get(schedule.name)!.spec(schedule.args);
  return learningRate(optimizer.args['lr'] as number, { interval: schedule.interval, main, ...(schedule.warmup === undefined ? {} : { warmup: schedule.warmup }) }, step, 0);
}

/** One parameter's update through the optimizer's own graph; its slots are replaced in place. */
export function update(train: Pick<TrainConfig, 'optimizer'>, parameter: Float64Array, gradient: Float64Array, slots: Record<string, Float64Array>, lr: number, t: number): Float64Array {
  const { name, args } = train.optimizer;
  const def = OPTIMIZERS.get(name)!;
  const g = new GraphBuilder({ path: 'optimizer', type: name, phase: 'update' });
  const shape = [parameter.length];
  const tensor = (key: string): NodeId => g.add('state', [], { key, shape, dtype: 'f32' });
  const names = def.slots(args);
  const frame: Record<string, number> = {};
  const result = def.update(
    {
      g,
      parameter: tensor('parameter'),
      gradient: tensor('gradient'),
      slots: Object.fromEntries(names.map((slot) => [slot, tensor(slot)])),
      lr: 'lr',
      scalar(word: string, value: ScalarExpr) {
        frame[word] = evaluateScalar(value, { lr, t });
        return g.add('frame', [], { name: word, dtype: 'f32' });
      },
    },
    args,
  );
  const given = { parameter, gradient, ...Object.fromEntries(names.map((slot) => [slot, slots[slot] ?? new Float64Array(parameter.length)])) };
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
