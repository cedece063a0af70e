/**
 * The configurations for images, on digits that Shale draws itself: their first loss is that of guessing, and they can learn ten images
 * by heart.
 */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { evaluateSplit } from '../../src/runtime/evaluate.ts';
import { writeStateValues } from '../../src/runtime/state.ts';
import { trained, using } from './experiment.ts';
import { firstRows, loadShipped } from './shipped.ts';
import { useTarget } from './target.ts';

interface Case {
  readonly file: string;
  /** Of a network that knows nothing. */
  readonly guess: number;
  readonly parameters: number;
  /** Updates after which ten images are known, the batch being all of them, and the loss that says so. */
  readonly heart: { readonly steps: number; readonly loss: number };
}

const CASES: readonly Case[] = [
  { file: 'configs/mnist-cnn.yaml', guess: Math.log(10), parameters: 1_379_557, heart: { steps: 60, loss: 0.1 } },
  { file: 'configs/quickstart.yaml', guess: Math.log(10), parameters: 52_138, heart: { steps: 60, loss: 0.1 } },
  { file: 'configs/resnet-fashion.yaml', guess: Math.log(10), parameters: 77_754, heart: { steps: 60, loss: 0.1 } },
  // With a smoothing of 0.1 the least loss is the entropy of the smoothed target, 0.5.
  { file: 'configs/mlp-mixer.yaml', guess: Math.log(10), parameters: 94_734, heart: { steps: 120, loss: 0.6 } },
  { file: 'configs/autoencoder.yaml', guess: 0.22, parameters: 115_217, heart: { steps: 250, loss: 0.02 } },
];

const load = (file: string, set: readonly string[]) => loadShipped(file, ['data.source=digits', 'train.epochs=null', ...set]);

describe.each(CASES)('$file', ({ file, guess, parameters, heart }) => {
  const { device, target } = useTarget('adapter');

  it('begins with the loss of guessing, and learns ten images by heart', async () => {
    const { config, data } = await load(file, [`train.steps=${heart.steps}`, 'data.batch_size=10']);
    const { plan } = compile(config, data.spec, target());
    expect(plan.state.filter((s) => s.role === 'parameter').reduce((n, s) => n + s.shape.reduce((m, d) => m * d, 1), 0)).toBe(parameters);
    const ten = { ...data, splits: { train: firstRows(data.splits.train, 10) } };
    const { steps, result } = await trained(device(), plan, ten);
    expect(Math.abs(steps[0]!.loss / guess - 1)).toBeLessThan(0.2);
    await using(device(), plan, async (session) => {
      writeStateValues(session, result.snapshot.state);
      const { loss, metrics } = await evaluateSplit(session, ten.splits.train);
      expect(loss).toBeLessThan(heart.loss);
      if ('accuracy' in metrics) expect(metrics['accuracy']).toBe(1);
    });
  });
});
