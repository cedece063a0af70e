/**
 * The configurations whose data lie beside them: their first loss is that of guessing, a few steps lower it, and they can learn ten rows
 * by heart.
 */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import type { Split } from '../../src/runtime/data/types.ts';
import { evaluateSplit } from '../../src/runtime/evaluate.ts';
import { writeStateValues } from '../../src/runtime/state.ts';
import { trained, using } from './experiment.ts';
import { loadShipped } from './shipped.ts';
import { useTarget } from './target.ts';

const CASES: readonly { readonly file: string; readonly classes: number; readonly rows: readonly [number, number, number] }[] = [
  { file: 'configs/iris.yaml', classes: 3, rows: [90, 30, 30] },
  { file: 'configs/digits.yaml', classes: 10, rows: [1259, 179, 359] },
];

/** The first rows of each class, `count` in all. */
function few({ rows, fields }: Split, target: string, classes: number, count: number): Split {
  const labels = fields.get(target)!;
  const byClass = Array.from({ length: classes }, (_, c) => Array.from({ length: rows }, (__, i) => i).filter((i) => labels[i] === c));
  const chosen = Array.from({ length: count }, (_, i) => byClass[i % classes]![Math.floor(i / classes)]!);
  const take = <T extends Float32Array | Uint8Array | Int32Array>(values: T): T => {
    const size = values.length / rows;
    return values.filter((_, i) => chosen.includes(Math.floor(i / size))) as T;
  };
  return { rows: count, fields: new Map([...fields].map(([name, values]) => [name, take(values)])) };
}

describe.each(CASES)('$file', ({ file, classes, rows }) => {
  const { device, target } = useTarget('adapter');

  it('begins at about ln(classes), and learns from the first steps on', async () => {
    const { config, data } = await loadShipped(file, ['train.epochs=null', 'train.steps=30']);
    expect([data.splits.train.rows, data.splits.val!.rows, data.splits.test!.rows]).toEqual(rows);
    const { plan } = compile(config, data.spec, target());
    const { steps, result, events } = await trained(device(), plan, data);
    expect(Math.abs(steps[0]!.loss - Math.log(classes))).toBeLessThan(0.2);
    expect(steps.at(-1)!.loss).toBeLessThan(0.8 * steps[0]!.loss);
    // Metrics of the whole test split: what was counted is each row once.
    const test = events.find((event) => event.event === 'eval' && event.split === 'test');
    if (test?.event !== 'eval') throw new Error('the test split was not evaluated');
    expect(test.matrices!['confusion_matrix']!.flat().reduce((a, b) => a + b, 0)).toBe(rows[2]);
    expect(test.metrics['accuracy']).toBeCloseTo(test.matrices!['confusion_matrix']!.reduce((sum, row, i) => sum + row[i]!, 0) / rows[2], 12);
    expect(result.outcome).toBe('done');
  });

  it('learns ten rows by heart', async () => {
    const { config, data } = await loadShipped(file, ['train.epochs=null', 'train.steps=250', 'train.best=null', 'data.batch_size=10']);
    const { plan } = compile(config, data.spec, target());
    const ten = few(data.splits.train, data.spec.fields.find((field) => field.target)!.name, classes, 10);
    const { result } = await trained(device(), plan, { ...data, splits: { train: ten } });
    await using(device(), plan, async (session) => {
      writeStateValues(session, result.snapshot.state);
      const { loss, metrics } = await evaluateSplit(session, ten);
      expect(metrics['accuracy']).toBe(1);
      expect(loss).toBeLessThan(0.05);
    });
  });
});
