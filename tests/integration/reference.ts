/**
 * A training run in float64 on the CPU, from the model's graph, its gradients and the optimizer's formulas, through the
 * ops' references: what any plan of the same experiment must come to, up to the rounding of f32.
 */
import { expect } from 'vitest';
import { gradients } from '../../src/compiler/autodiff/reverse.ts';
import { evaluateNodes } from '../../src/compiler/graph/evaluate.ts';
import type { NodeId } from '../../src/compiler/graph/ir.ts';
import { buildModel } from '../../src/compiler/model/build.ts';
import type { RefTensor } from '../../src/compiler/ops/op.ts';
import type { Plan } from '../../src/plan/types.ts';
import { BatchPlan } from '../../src/runtime/batches.ts';
import { symmetricBeta } from '../../src/runtime/beta.ts';
import type { Split } from '../../src/runtime/data/types.ts';
import { learningRate } from '../../src/runtime/schedule.ts';
import { epochOrder } from '../../src/runtime/shuffle.ts';
import { initialState, type StateValues } from '../../src/runtime/state.ts';
import { update } from '../parity/reference.ts';
import type { Experiment } from './experiment.ts';

export interface ReferenceTraining {
  readonly losses: readonly number[];
  readonly norms: readonly number[];
  /** By `stateKey`: parameters, buffers, optimizer state, and the gradients of the last update. */
  readonly values: ReadonlyMap<string, Float64Array>;
}

/** `updates` updates from the plan's initial values or `weights`. Norms of order 2 only. */
export function referenceTraining({ config, spec, data }: Experiment, plan: Plan, updates: number, weights: StateValues = new Map()): ReferenceTraining {
  const train = config.train!;
  const built = buildModel(config, spec, 'train');
  if (!built.ok) throw new Error(JSON.stringify(built.diagnostics));
  const { g, states, loss, bufferUpdates } = built.model;
  const trainable = states.filter((s) => s.role === 'parameter' && s.trainable !== false);
  const wrt = trainable.map((p) => g.add('state', [], { key: p.key, shape: [...p.shape], dtype: 'f32' }));
  const scale = g.add('frame', [], { name: 'grad_scale', dtype: 'f32' });
  const grads = gradients(g, loss!.value, scale, wrt);
  const graph = g.finish();
  const wanted: NodeId[] = [loss!.value, ...bufferUpdates.map((u) => u.node), ...grads.filter((id) => id !== undefined)];

  const start = initialState(plan);
  const state: Record<string, RefTensor> = Object.fromEntries(states.map((s) => [s.key, { shape: s.shape, data: Float64Array.from(weights.get(s.key) ?? start.get(s.key)!) }]));
  const slots = new Map<string, Record<string, Float64Array>>(trainable.map((p) => [p.key, {}]));
  const batches = new BatchPlan(data.splits.train.rows, plan.training!);
  const losses: number[] = [];
  const norms: number[] = [];
  let sums: Float64Array[] = [];
  for (let k = 0; k < updates; k++) {
    const epoch = batches.epochOf(k);
    const order = epochOrder(batches.rows, config.data.shuffle, config.seed, epoch);
    const micros = batches.microBatches(k);
    sums = trainable.map((p) => new Float64Array(state[p.key]!.data.length));
    let total = 0;
    micros.forEach(({ first, rows }, micro) => {
      const inputs = rowsOf(data.splits.train, spec, order.subarray(first, first + rows));
      const results = evaluateNodes(graph, wanted, { rows, inputs, state, seed: config.seed, step: k * train.accumulate + micro, frame: { grad_scale: 1 / micros.length, ...mixupShare(config, k * train.accumulate + micro) } });
      const valueOf = (id: NodeId): RefTensor => results[wanted.indexOf(id)]!;
      total += valueOf(loss!.value).data[0]! / micros.length;
      grads.forEach((id, i) => id !== undefined && valueOf(id).data.forEach((v, j) => (sums[i]![j]! += v)));
      // A micro-batch is a forward pass like any other: it moves the statistics.
      for (const u of bufferUpdates) state[u.state] = valueOf(u.node);
    });
    losses.push(total);
    norms.push(Math.sqrt(sums.reduce((n, sum) => sum.reduce((m, v) => m + v * v, n), 0)));
    const clip = train.clipGradNorm === undefined ? 1 : Math.min(1, train.clipGradNorm.maxNorm / (norms[k]! + 1e-6));
    trainable.forEach((p, i) => {
      const own = p.group ? train.optimizer.groups[p.group - 1]!.args : {};
      const args = { ...train.optimizer.args, ...own };
      const lr = learningRate(args['lr'] as number, plan.training!.schedule, k, epoch);
      const gradient = sums[i]!.map((v) => v * clip);
      state[p.key] = { shape: p.shape, data: update({ optimizer: { ...train.optimizer, args } }, state[p.key]!.data, gradient, slots.get(p.key)!, { lr, t: k + 1 }) };
    });
  }
  const values = new Map(Object.entries(state).map(([key, { data: v }]) => [key, v]));
  for (const [key, own] of slots) for (const [slot, v] of Object.entries(own)) values.set(`${slot}:${key}`, v);
  trainable.forEach((p, i) => values.set(`gradient:${p.key}`, sums[i]!));
  return { losses, norms, values };
}

/** What the host puts into the frame for mixup. */
function mixupShare({ data, seed }: Experiment['config'], step: number): { readonly mixup?: number } {
  return data.augment?.mixup === undefined ? {} : { mixup: symmetricBeta(data.augment.mixup, seed, step) };
}

/** Rows of every field as the network sees them. */
function rowsOf(split: Split, spec: Experiment['spec'], order: Uint32Array): Record<string, RefTensor> {
  return Object.fromEntries(
    spec.fields.map((field) => {
      const size = field.shape.reduce((n, d) => n * d, 1);
      const values = split.fields.get(field.name)!;
      const factor = field.format === 'u8' ? (field.scale ?? 1) : 1;
      return [field.name, { shape: [order.length, ...field.shape], data: Float64Array.from({ length: order.length * size }, (_, i) => values[order[Math.floor(i / size)]! * size + (i % size)]! * factor) }];
    }),
  );
}

/** Every element within `relative` of the largest magnitude. */
export function expectClose(actual: ArrayLike<number>, expected: ArrayLike<number>, relative: number, what: string): void {
  expect(actual.length, what).toBe(expected.length);
  const largest = Array.from(expected).reduce((n, v) => Math.max(n, Math.abs(v)), 1e-6);
  for (let i = 0; i < expected.length; i++) {
    expect(Math.abs(actual[i]! - expected[i]!) / largest, `${what}[${i}]: ${actual[i]} for ${expected[i]}`).toBeLessThanOrEqual(relative);
  }
}
