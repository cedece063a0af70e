/** The U-Net's configuration, on smaller pictures: begins by guessing, learns from the first steps on, knows ten pictures by heart. */
import { expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { evaluateSplit } from '../../src/runtime/evaluate.ts';
import { writeStateValues } from '../../src/runtime/state.ts';
import { trained, using } from './experiment.ts';
import { loadShipped } from './shipped.ts';
import { useTarget } from './target.ts';

const { device, target } = useTarget('adapter');

const load = (set: readonly string[]) => loadShipped('configs/unet.yaml', ['data.source.shapes.size=16', 'train.epochs=null', ...set]);

it('begins at about ln(4) a pixel, and its loss falls', async () => {
  const { config, data } = await load(['train.steps=12', 'data.source.shapes.train_rows=240', 'data.source.shapes.test_rows=0']);
  const { plan } = compile(config, data.spec, target());
  expect(plan.state.filter((s) => s.role === 'parameter').reduce((n, s) => n + s.shape.reduce((m, d) => m * d, 1), 0)).toBe(29_508);
  const { steps } = await trained(device(), plan, data);
  expect(Math.abs(steps[0]!.loss - Math.log(4))).toBeLessThan(0.4);
  expect(steps.at(-1)!.loss).toBeLessThan(0.85 * steps[0]!.loss);
});

it('learns ten pictures by heart, pixel by pixel', async () => {
  const { config, data } = await load(['train.steps=100', 'train.optimizer.adam.lr=0.01', 'data.batch_size=10', 'data.source.shapes.train_rows=10', 'data.source.shapes.test_rows=0']);
  const { plan } = compile(config, data.spec, target());
  const { result } = await trained(device(), plan, data);
  await using(device(), plan, async (session) => {
    writeStateValues(session, result.snapshot.state);
    const { loss, metrics } = await evaluateSplit(session, data.splits.train);
    // Of all pixels 84 % are ground: that is what a network that sees nothing gets right.
    expect(metrics['accuracy']).toBeGreaterThan(0.98);
    expect(loss).toBeLessThan(0.08);
  });
});
