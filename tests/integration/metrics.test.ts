/** Metrics of a whole split on the device, the short last batch included, against counts and sums over the predictions of its rows. */
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/errors.ts';
import { evaluateSplit } from '../../src/runtime/evaluate.ts';
import { predictRows } from '../../src/runtime/predict.ts';
import { initialState, writeStateValues } from '../../src/runtime/state.ts';
import { experiment, planOf, trained, using, type Setup } from './experiment.ts';
import { useTarget } from './target.ts';

const rest = 'optimizer: {sgd: {lr: 0.1}}\nepochs: 1';

describe.each(['portable', 'adapter'] as const)('%s', (kind) => {
  const { device, target } = useTarget(kind);

  /** What an evaluation of the training rows gives, and the outputs for them. */
  async function evaluated(setup: Setup): Promise<{ metrics: Readonly<Record<string, number>>; matrices: Readonly<Record<string, readonly (readonly number[])[]>>; outputs: number[][]; targets: number[][]; slots: number }> {
    const e = experiment({ ...setup, seed: 5 });
    const plan = planOf(e, target());
    return using(device(), plan, async (session) => {
      writeStateValues(session, initialState(plan));
      const { train } = e.data.splits;
      const { metrics, matrices = {}, count } = await evaluateSplit(session, train);
      expect(count).toBe(train.rows);
      const { values } = await predictRows(session, train);
      const rowsOf = (flat: ArrayLike<number>): number[][] => {
        const size = flat.length / train.rows;
        return Array.from({ length: train.rows }, (_, row) => Array.from({ length: size }, (__, i) => flat[row * size + i]!));
      };
      return { metrics, matrices, outputs: rowsOf(values), targets: rowsOf(train.fields.get('y')!), slots: plan.log.slots };
    });
  }

  const best = (scores: readonly number[]): number => scores.indexOf(Math.max(...scores));

  // 150 classes: a slot of the log holds 22,500 words, and submissions are shorter than there are batches.
  it.each([[3], [150]])('count %i classes', async (classes) => {
    const rows = 253;
    const { metrics, matrices, outputs, targets, slots } = await evaluated({
      input: [6], model: `- linear: ${classes}`, classes, batch: 10, rows: { train: rows },
      train: `loss: cross_entropy\n${rest}\nmetrics: [accuracy, {top_k: 2}, precision, recall, f1, confusion_matrix, perplexity]`,
    });
    if (classes > 100) expect(slots).toBeLessThan(26);
    const counts = Array.from({ length: classes }, () => new Array<number>(classes).fill(0));
    let nll = 0;
    let two = 0;
    outputs.forEach((scores, row) => {
      const wanted = targets[row]![0]!;
      counts[wanted]![best(scores)]! += 1;
      if (scores.filter((s) => s > scores[wanted]!).length < 2) two++;
      nll += Math.log(scores.reduce((n, s) => n + Math.exp(s), 0)) - scores[wanted]!;
    });
    expect(matrices['confusion_matrix']).toEqual(counts);
    const hits = counts.map((row, i) => row[i]!);
    const wanted = counts.map((row) => row.reduce((a, b) => a + b, 0));
    const predicted = counts.map((_, j) => counts.reduce((sum, row) => sum + row[j]!, 0));
    const mean = (of: (i: number) => number): number => {
      const present = counts.flatMap((_, i) => (wanted[i]! + predicted[i]! > 0 ? [of(i)] : []));
      return present.reduce((a, b) => a + b, 0) / present.length;
    };
    expect(metrics['accuracy']).toBe(hits.reduce((a, b) => a + b, 0) / rows);
    expect(metrics['top_k']).toBe(two / rows);
    expect(metrics['precision']).toBeCloseTo(mean((i) => (predicted[i] === 0 ? 0 : hits[i]! / predicted[i]!)), 14);
    expect(metrics['recall']).toBeCloseTo(mean((i) => (wanted[i] === 0 ? 0 : hits[i]! / wanted[i]!)), 14);
    expect(metrics['f1']).toBeCloseTo(mean((i) => (2 * hits[i]!) / (wanted[i]! + predicted[i]!)), 14);
    expect(metrics['perplexity']! / Math.exp(nll / rows)).toBeCloseTo(1, 5);
  });

  it('count the positions of sequences that are not ignored', async () => {
    const { metrics, matrices, outputs, targets } = await evaluated({
      input: [4], ids: 9, targetShape: [4], classes: 3, batch: 8, rows: { train: 21 },
      model: '- embedding: {num_embeddings: 9, embedding_dim: 5}\n- linear: 3',
      train: `loss: {cross_entropy: {dim: -1, ignore_index: 2}}\n${rest}\nmetrics: [accuracy, confusion_matrix, f1]`,
    });
    const counts = [[0, 0, 0], [0, 0, 0], [0, 0, 0]];
    targets.forEach((row, n) => row.forEach((wanted, t) => wanted !== 2 && (counts[wanted]![best(outputs[n]!.slice(3 * t, 3 * t + 3))]! += 1)));
    expect(matrices['confusion_matrix']).toEqual(counts);
    expect(metrics['accuracy']).toBe((counts[0]![0]! + counts[1]![1]!) / counts.flat().reduce((a, b) => a + b, 0));
  });

  it('count yes and no', async () => {
    const { metrics, matrices, outputs, targets } = await evaluated({
      input: [6], model: '- linear: 1', classes: 2, batch: 10, rows: { train: 47 },
      train: `loss: bce_with_logits\n${rest}\nmetrics: [accuracy, precision, recall, confusion_matrix]`,
    });
    const counts = [[0, 0], [0, 0]];
    outputs.forEach(([logit], row) => (counts[targets[row]![0]!]![logit! > 0 ? 1 : 0]! += 1));
    expect(matrices['confusion_matrix']).toEqual(counts);
    expect(metrics['accuracy']).toBe((counts[0]![0]! + counts[1]![1]!) / 47);
    expect(metrics['precision']).toBeCloseTo(counts[1]![1]! / (counts[0]![1]! + counts[1]![1]!), 14);
    expect(metrics['recall']).toBeCloseTo(counts[1]![1]! / (counts[1]![0]! + counts[1]![1]!), 14);
  });

  it('compare numbers', async () => {
    const { metrics, outputs, targets } = await evaluated({
      input: [6], model: '- linear: 5', numbers: [5], batch: 10, rows: { train: 47 },
      train: `loss: mse\n${rest}\nmetrics: [mae, mse, r2]`,
    });
    const differences = outputs.map((row, n) => row.map((v, i) => v - targets[n]![i]!));
    const over = (f: (d: number) => number): number => differences.flat().reduce((sum, d) => sum + f(d), 0);
    expect(metrics['mae']).toBeCloseTo(over(Math.abs) / 235, 6);
    expect(metrics['mse']).toBeCloseTo(over((d) => d * d) / 235, 6);
    const column = (i: number): number => {
      const mean = targets.reduce((s, row) => s + row[i]!, 0) / 47;
      return 1 - differences.reduce((s, row) => s + row[i]! ** 2, 0) / targets.reduce((s, row) => s + (row[i]! - mean) ** 2, 0);
    };
    expect(metrics['r2']).toBeCloseTo([0, 1, 2, 3, 4].reduce((s, i) => s + column(i), 0) / 5, 6);
  });

  it('are watched by `best`, whether or not steps have them', async () => {
    const e = experiment({
      input: [6], model: '- linear: 3', batch: 10, rows: { train: 40, val: 33 },
      train: 'loss: cross_entropy\noptimizer: {sgd: {lr: 2}}\nepochs: 6\nmetrics: [{f1: {average: micro}}]\nbest: val.f1',
    });
    const { result, events } = await trained(device(), planOf(e, target()), e.data);
    const values = events.flatMap((event) => (event.event === 'eval' && event.split === 'val' ? [event.metrics['f1']!] : []));
    expect(values).toHaveLength(6);
    expect(result.snapshot.best?.value).toBe(Math.max(...values));
    for (const event of events) if (event.event === 'step') expect(event.metrics).toEqual({});
  });

  it('batches without a target that counts have loss 0, change nothing, and are told of once', async () => {
    const e = experiment({ input: [6], model: '- linear: 3', batch: 4, rows: { train: 12 }, shuffle: false, train: 'loss: {cross_entropy: {ignore_index: 0}}\noptimizer: {sgd: {lr: 1}}\nepochs: 1' });
    const { fields } = e.data.splits.train;
    const data = { ...e.data, splits: { train: { rows: 12, fields: new Map([...fields, ['y', Int32Array.of(1, 2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]]) } } };
    const warnings: Diagnostic[] = [];
    const { steps, result } = await trained(device(), planOf(e, target()), data, { onWarning: (warning) => warnings.push(warning) });
    expect(steps.map(({ loss, grad_norm }) => [loss > 0, grad_norm! > 0])).toEqual([[true, true], [false, false], [false, false]]);
    expect(warnings).toMatchObject([{ code: 'all-ignored', severity: 'warning' }]);
    expect(warnings[0]!.message).toContain('step 2');
    const once = await trained(device(), planOf(e, target()), data, { steps: 1 });
    expect(result.snapshot.state.get('0.weight')).toEqual(once.result.snapshot.state.get('0.weight'));
  });
});
