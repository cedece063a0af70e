/** Whatever order tensors have in memory, what is read back has PyTorch's: weights, gradients, moments, statistics. */
import { describe, expect, it } from 'vitest';
import { isIdentity } from '../../src/plan/layout.ts';
import { readStateValues } from '../../src/runtime/state.ts';
import { experiment, planOf, trainedIn, using, type Setup } from './experiment.ts';
import { expectClose, referenceTraining } from './reference.ts';
import { useTarget } from './target.ts';

/** eps so large that a gradient near 0 moves a weight as little in f32 as in float64. */
const ADAM = 'loss: cross_entropy\noptimizer: {adam: {lr: 0.01, eps: 0.01}}\nsteps: 3';

const FLATTENED: Setup = {
  input: [2, 7, 6],
  batch: 5,
  rows: { train: 20 },
  train: ADAM,
  model: `- {name: c1, conv2d: {out_channels: 3, kernel_size: [3, 2], padding: 1, bias: false}}
- {name: bn, batch_norm2d: }
- relu
- max_pool2d: 2
- {name: c2, conv2d: {out_channels: 5, kernel_size: 2}}
- tanh
- flatten
- {name: fc1, linear: 7}
- sigmoid
- {name: fc2, linear: $data.classes}`,
};

const GROUPED: Setup = {
  input: [4, 5, 5],
  batch: 5,
  rows: { train: 20 },
  train: ADAM,
  model: `- {name: depthwise, conv2d: {out_channels: 4, kernel_size: 3, groups: 4, padding: 1}}
- gelu
- {name: pointwise, conv2d: {out_channels: 6, kernel_size: 1}}
- {from: depthwise, name: other, conv2d: {out_channels: 3, kernel_size: 1}}
- {name: joined, concat: [pointwise, other]}
- permute: [0, 2, 3, 1]
- flatten
- {name: fc, linear: $data.classes}`,
};

const UPWARDS: Setup = {
  input: [2, 6, 8],
  batch: 5,
  rows: { train: 20 },
  train: ADAM,
  model: `- {name: wide, conv2d: {out_channels: 6, kernel_size: 3, padding: same, padding_mode: reflect}}
- tanh
- {name: narrow, conv2d: {out_channels: 8, kernel_size: 4, stride: 2, padding: 1, padding_mode: circular}}
- gelu
- {name: up, upsample: {scale_factor: 2, mode: bilinear}}
- {name: shuffled, from: narrow, pixel_shuffle: 2}
- {name: transposed, from: narrow, conv_transpose2d: {out_channels: 3, kernel_size: 3, stride: 2, padding: 1, output_padding: 1}}
- concat: [up, shuffled, transposed, wide]
- {name: mixed, conv2d: {out_channels: 5, kernel_size: 3, stride: 2, padding: 1}}
- tanh
- upsample: 1.5
- {name: lines, reshape: [30, -1]}
- {name: along, conv1d: {out_channels: 4, kernel_size: 3, padding: 1, padding_mode: replicate}}
- flatten
- {name: fc, linear: $data.classes}`,
};

describe.each(['portable', 'adapter'] as const)('%s', (kind) => {
  const { device, target } = useTarget(kind);
  it.each([
    ['conv → flatten → linear', FLATTENED, ['fc1.weight', 'c2.weight']],
    ['grouped convolutions, concat, permute → linear', GROUPED, ['pointwise.weight']],
    ['down and up: paddings that repeat, transposed convolution, resizing', UPWARDS, ['transposed.weight', 'narrow.weight', 'along.weight']],
  ] as const)('%s', async (_, setup, moved) => {
    const e = experiment(setup);
    const plan = planOf(e, target());
    for (const name of moved) for (const entry of plan.state.filter((s) => s.name === name)) expect(isIdentity(entry.layout), `${entry.role} ${name} lies in PyTorch's order: nothing to prove`).toBe(false);
    await using(device(), plan, async (session) => {
      const { steps } = await trainedIn(session, e.data);
      const ours = await readStateValues(session, ['parameter', 'gradient', 'optimizer', 'buffer']);
      const truth = referenceTraining(e, plan, 3);
      expectClose(steps.map((s) => s.loss), truth.losses, 2e-6, 'loss');
      expect([...ours.keys()].sort()).toEqual([...truth.values.keys()].sort());
      for (const [key, values] of truth.values) expectClose(ours.get(key)!, values, 2e-5, key);
    });
  });
});
