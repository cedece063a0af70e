/** The temperature series: windows in order of time, yesterday's value as the baseline, an LSTM that learns and can learn ten windows by heart. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { trained } from './experiment.ts';
import { firstRows, loadShipped } from './shipped.ts';
import { useTarget } from './target.ts';

const load = (set: readonly string[]) => loadShipped('configs/lstm-temperature.yaml', set);

describe('configs/lstm-temperature.yaml', () => {
  const { device, target } = useTarget('adapter');

  it('predicts the day behind each window, test days last; what yesterday was misses it by 1.95 °C', async () => {
    const { data } = await load([]);
    const { train, val, test } = data.splits;
    expect([train.rows, val!.rows, test!.rows]).toEqual([2534, 362, 724]);
    const [field, truth] = data.spec.fields.map((f) => test!.fields.get(f.name)!);
    expect(data.spec.fields[0]!.shape).toEqual([30, 1]);
    // Standardised days next to targets in °C: a straight line between two of them gives back the unit.
    const last = (row: number): number => field![row * 30 + 29]!;
    const slope = (truth![1]! - truth![0]!) / (last(2) - last(1));
    const yesterday = (row: number): number => truth![0]! + slope * (last(row) - last(1));
    for (let row = 1; row < 724; row++) expect(yesterday(row)).toBeCloseTo(truth![row - 1]!, 3);
    const missed = Array.from(truth!, (v, row) => Math.abs(v - yesterday(row))).reduce((a, b) => a + b, 0) / 724;
    expect(missed).toBeCloseTo(1.9504, 3);
  });

  it('is better than that after four epochs', async () => {
    const { config, data } = await load(['train.epochs=4']);
    const { plan } = compile(config, data.spec, target());
    const { steps, events } = await trained(device(), plan, data);
    const mean = (values: readonly { readonly loss: number }[]): number => values.reduce((n, v) => n + v.loss, 0) / values.length;
    expect(mean(steps.slice(-40))).toBeLessThan(0.6 * mean(steps.slice(0, 10)));
    const test = events.find((event) => event.event === 'eval' && event.split === 'test');
    if (test?.event !== 'eval') throw new Error('the test split was not evaluated');
    expect(test.metrics['mae']).toBeLessThan(1.95);
  });

  it('learns ten windows by heart', async () => {
    const { config, data } = await load(['train.epochs=null', 'train.steps=400', 'train.best=null', 'train.schedule=constant', 'train.optimizer.adam.lr=1e-2', 'data.batch_size=10']);
    const { plan } = compile(config, data.spec, target());
    const { steps } = await trained(device(), plan, { ...data, splits: { train: firstRows(data.splits.train, 10) } });
    expect(steps[0]!.loss).toBeGreaterThan(5);
    expect(steps.at(-1)!.loss).toBeLessThan(0.01);
  });
});
