import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/types.ts';
import type { Dataset } from '../../src/runtime/data/types.ts';
import { locateNonFinite } from '../../src/runtime/diagnose.ts';
import { createSession } from '../../src/runtime/executor.ts';
import { train } from '../../src/runtime/trainer.ts';
import { fixtureData, fixturePlan } from './fixtures.ts';
import { useDevice } from './gpu.ts';

const gpu = useDevice();

/** Trains until it fails and gives the error; the fixture's tensors have memory of their own, so it checks itself. */
async function failure(plan: Plan, data: Dataset, weights?: ReadonlyMap<string, Float32Array<ArrayBuffer>>) {
  const session = await createSession(gpu.device(), plan);
  try {
    await train(session, { data, ...(weights ? { weights } : {}), diagnose: (context) => locateNonFinite(gpu.device(), plan, context) });
  } catch (error) {
    return error as { code: string; message: string; diagnostics: { location?: unknown; notes?: { message: string }[] }[] };
  } finally {
    session.dispose();
  }
  throw new Error('nothing failed');
}

function withValue(data: Dataset, field: string, index: number, value: number): Dataset {
  const array = Float32Array.from(data.splits.train.fields.get(field)!);
  array[index] = value;
  return { ...data, splits: { train: { ...data.splits.train, fields: new Map([...data.splits.train.fields, [field, array]]) } } };
}

const plan = fixturePlan({ maxRows: 2, rows: { train: 40 }, training: { batchSize: 2, shuffle: false, epochs: 1 } });

describe('locateNonFinite', () => {
  it('names step, layer, line and row of a NaN pixel, with many steps in flight', async () => {
    // Row 13 is in the batch of step 7.
    const error = await failure(plan, withValue(fixtureData(plan), 'x', 13 * 3 + 2, NaN));
    expect(error.code).toBe('non-finite');
    expect(error.message).toContain('step 7: the loss is NaN; the weights are those of step 6');
    expect(error.message).toContain('The first value that is not finite is NaN in linear fc1, forward, fixture.yaml:11: element [1, 0] of [N, 4], row 13 of the training data');
    expect(error.diagnostics[0]!.location).toEqual({ file: 'fixture.yaml', line: 11, column: 1 });
    expect(error.diagnostics[0]!.notes).toEqual([{ message: "The data's x is NaN in row 13, element [2]" }]);
  });

  it('finds the micro-batch of an accumulated step, and the row under a shuffled order', async () => {
    const shuffled = fixturePlan({ maxRows: 2, rows: { train: 40 }, training: { batchSize: 2, accumulate: 3, shuffle: true, epochs: 1 } });
    const error = await failure(shuffled, withValue(fixtureData(shuffled), 'x', 31 * 3, Infinity));
    expect(error.message).toMatch(/in linear fc1, .* row 31 of the training data/);
  });

  it('a bad target shows in the loss, after finite layers: its row is named', async () => {
    const error = await failure(plan, withValue(fixtureData(plan), 'y', 5 * 2 + 1, NaN));
    expect(error.message).toContain('step 3: the loss is NaN');
    expect(error.diagnostics[0]!.notes).toEqual([{ message: "The data's y is NaN in row 5, element [1]" }]);
  });

  it('names the layer behind a weight that was bad before', async () => {
    const weights = new Map([['fc2.bias', Float32Array.of(0, Infinity)]]);
    const error = await failure(plan, fixtureData(plan), weights);
    expect(error.message).toMatch(/step 1: the loss is Infinity.*Infinity in linear fc2, forward, fixture\.yaml:14: element \[0, 1\]/);
    expect(error.diagnostics[0]!.notes).toEqual([{ message: 'fc2.bias was Infinity before the step' }]);
  });

  it('C3: a rate that makes the training diverge is told from bad data', async () => {
    const wild = fixturePlan({ training: { lr: 1e10, epochs: 50 } });
    const error = await failure(wild, fixtureData(wild));
    expect(error.code).toBe('non-finite');
    expect(error.diagnostics[0]!.notes).toBeUndefined();
  });
});
