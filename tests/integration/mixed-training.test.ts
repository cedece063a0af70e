/**
 * Training in mixed precision against f32 on the same data: gradients as close as the rounding of what is stored allows, and
 * after training the same loss and accuracy.
 */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { initialState } from '../../src/runtime/state.ts';
import { experiment, planOf, trained, type Setup } from './experiment.ts';
import { loadShipped } from './shipped.ts';
import { useTarget } from './target.ts';

const { device, target } = useTarget('adapter');

const CNN: Setup = {
  input: [3, 10, 10],
  bytes: true,
  batch: 16,
  rows: { train: 16 },
  model: '- conv2d: {out_channels: 12, kernel_size: 3, padding: same, bias: false}\n- batch_norm2d\n- relu\n- residual: [{conv2d: {out_channels: 12, kernel_size: 3, padding: same}}, {group_norm: 4}, silu]\n- max_pool2d: 2\n- conv2d: {out_channels: 16, kernel_size: 3}\n- relu\n- adaptive_avg_pool2d: 1\n- flatten\n- linear: $data.classes',
};
const TRANSFORMER: Setup = {
  input: [12],
  ids: 11,
  classes: 11,
  targetShape: [12],
  batch: 8,
  rows: { train: 8 },
  model: `- {name: tokens, embedding: {num_embeddings: 11, embedding_dim: 32}}
- positional_embedding
- residual: [layer_norm, {multihead_attention: {num_heads: 4, causal: true}}]
- residual: [rms_norm, {linear: 64}, gelu, {linear: 32}]
- layer_norm
- linear: 11`,
};
/** Enough keys for attention that keeps no scores. */
const LONG: Setup = { input: [130], ids: 11, classes: 11, targetShape: [130], batch: 3, rows: { train: 3 }, model: `- embedding: {num_embeddings: 11, embedding_dim: 32}
- positional_embedding
- residual: [layer_norm, {multihead_attention: {num_heads: 2, causal: true}}]
- linear: 11` };
const LSTM: Setup = { input: [9, 5], batch: 8, rows: { train: 8 }, model: '- lstm: {hidden_size: 12, num_layers: 2}\n- slice: {dim: 1, start: -1}\n- flatten\n- linear: $data.classes' };

function withTrain(setup: Setup, loss: string, precision: string, optimizer = '{sgd: {lr: 1}}', steps = 1): Setup {
  return { ...setup, shuffle: false, train: `loss: ${loss}\noptimizer: ${optimizer}\nsteps: ${steps}\nprecision: ${precision}` };
}

// Rates at which training is stable: where it is not, f32 itself ends elsewhere if its weights change by a thousandth.
describe.each<[string, Setup, string, string]>([
  ['a CNN', CNN, 'cross_entropy', '{sgd: {lr: 0.02}}'],
  ['a transformer', TRANSFORMER, '{cross_entropy: {dim: -1}}', '{sgd: {lr: 0.05, momentum: 0.9}}'],
  ['attention over 130 tokens', LONG, '{cross_entropy: {dim: -1}}', '{sgd: {lr: 0.1, momentum: 0.9}}'],
  ['an LSTM', LSTM, 'cross_entropy', '{sgd: {lr: 0.05, momentum: 0.9}}'],
])('%s', (_, setup, loss, optimizer) => {
  it('has the gradients of f32 but for the rounding of what is stored', async () => {
    const steps = await Promise.all(['full', 'mixed'].map(async (precision) => {
      const e = experiment(withTrain(setup, loss, precision));
      const plan = planOf(e, target());
      const { result, steps: [step] } = await trained(device(), plan, e.data);
      expect(step!.skipped).toBeUndefined();
      const before = initialState(plan);
      // One step of plain SGD at rate 1: what the parameters lost is the gradient.
      return { loss: step!.loss, norm: step!.grad_norm!, gradient: plan.state.filter((s) => s.role === 'parameter').flatMap((s) => [...before.get(s.name)!].map((v, i) => v - result.snapshot.state.get(s.name)![i]!)) };
    }));
    const [full, mixed] = steps as [(typeof steps)[0], (typeof steps)[0]];
    // A stored value is off by 2^-11 of itself at most. Some ten of them follow each other on the way, their roundings independent.
    expect(Math.abs(mixed.loss / full.loss - 1)).toBeLessThan(10 * 2 ** -11);
    const off = Math.sqrt(mixed.gradient.reduce((sum, v, i) => sum + (v - full.gradient[i]!) ** 2, 0));
    expect(off / full.norm).toBeLessThan(10 * 2 ** -11);
    expect(off).toBeGreaterThan(0);
    expect(Math.abs(mixed.norm / full.norm - 1)).toBeLessThan(10 * 2 ** -11);
  });

  it('learns its batch by heart as fast as f32', async () => {
    const [full = [], mixed = []] = await Promise.all(['full', 'mixed'].map(async (precision) => {
      const e = experiment(withTrain(setup, loss, precision, optimizer, 60));
      return (await trained(device(), planOf(e, target()), e.data)).steps;
    }));
    const mean = (steps: readonly { loss: number }[]): number => steps.slice(-10).reduce((sum, s) => sum + s.loss, 0) / 10;
    expect(mean(full)).toBeLessThan(0.9 * full[0]!.loss);
    // A fiftieth of the way that the loss has come.
    expect(Math.abs(mean(mixed) - mean(full))).toBeLessThan(0.02 * (full[0]!.loss - mean(full)));
  });
});

it('drawn digits are told apart as well as in f32', async () => {
  const results = [];
  for (const precision of ['full', 'mixed']) {
    const { config, data } = await loadShipped('configs/quickstart.yaml', ['data.source={digits: {train_rows: 1500, test_rows: 500}}', 'train.epochs=4', `train.precision=${precision}`]);
    const { plan } = compile(config, data.spec, target());
    const { result } = await trained(device(), plan, data);
    results.push(result.test!);
  }
  const [full, mixed] = results as [(typeof results)[0], (typeof results)[0]];
  expect(full.metrics['accuracy']).toBeGreaterThan(0.9);
  // Two and a half standard deviations of a difference between two such shares of 500 rows.
  expect(Math.abs(mixed.metrics['accuracy']! - full.metrics['accuracy']!)).toBeLessThan(0.03);
});
