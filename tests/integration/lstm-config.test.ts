/** The temperature series: windows in order of time, yesterday's value as the baseline, an LSTM that learns and can learn ten windows by heart. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import type { Target } from '../../src/compiler/target.ts';
import { uniform } from '../../src/plan/random.ts';
import type { Device } from '../../src/runtime/device.ts';
import { memoryAccess } from '../runtime/data/memory-access.ts';
import { trained } from './experiment.ts';
import { firstRows, loadShipped } from './shipped.ts';
import { useTarget } from './target.ts';

const FILE = 'configs/lstm-temperature.yaml';
const load = (set: readonly string[]) => loadShipped(FILE, set);

/** Ten years of made-up days for where the published ones are not: a warm January, a cool July and weather. */
function loadMadeUp(set: readonly string[]) {
  const days = Array.from({ length: 3650 }, (_, day) => `${day},${(11 + 4 * Math.cos((2 * Math.PI * day) / 365) + 4 * (uniform(1, 0, 1, day) - 0.5)).toFixed(1)}`);
  const access = memoryAccess({ 'days.csv': `Date,Temp\n${days.join('\n')}\n` });
  return loadShipped(FILE, ['data.source.csv.name=null', 'data.source.csv.file=days.csv', ...set], access);
}

async function learnsByHeart(loader: typeof load, device: Device, target: Target): Promise<void> {
  const { config, data } = await loader(['train.epochs=null', 'train.steps=400', 'train.best=null', 'train.schedule=constant', 'train.optimizer.adam.lr=1e-2', 'data.batch_size=10']);
  const { plan } = compile(config, data.spec, target);
  const { steps } = await trained(device, plan, { ...data, splits: { train: firstRows(data.splits.train, 10) } });
  expect(steps[0]!.loss).toBeGreaterThan(5);
  expect(steps.at(-1)!.loss).toBeLessThan(0.01);
}

describe.skipIf(process.env['SHALE_DATA'] === undefined)('configs/lstm-temperature.yaml on the published series', () => {
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

  it('learns ten windows by heart', () => learnsByHeart(load, device(), target()));
});

describe('configs/lstm-temperature.yaml on made-up days', () => {
  const { device, target } = useTarget('adapter');

  it('learns the season in two epochs', async () => {
    const { config, data } = await loadMadeUp(['train.epochs=2']);
    expect([data.splits.train.rows, data.splits.val!.rows, data.splits.test!.rows]).toEqual([2534, 362, 724]);
    const { plan } = compile(config, data.spec, target());
    const { events } = await trained(device(), plan, data);
    const test = events.find((event) => event.event === 'eval' && event.split === 'test');
    if (test?.event !== 'eval') throw new Error('the test split was not evaluated');
    // Always saying 11 would be off by 8 from the season and by 4/3 from the weather.
    expect(test.loss).toBeLessThan(4);
  });

  it('learns ten windows by heart', () => learnsByHeart(loadMadeUp, device(), target()));
});
