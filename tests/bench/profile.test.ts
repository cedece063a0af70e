// The profiler beneath the executor: a pass for each dispatch, times in their order, and the same numbers as without it.
import { describe, expect, it } from 'vitest';
import { PassSplitter } from '../../bench/shale/split-passes.ts';
import { deviceFor, openAdapter, planOf, sessionFor } from '../../bench/shale/model.ts';
import { feedMadeUp, stepRuns } from '../../src/tune/made-up.ts';
import { dispatchesOf } from '../../src/plan/references.ts';
import { readStateValues } from '../../src/runtime/state.ts';

const CONFIG = 'bench/configs/mlp.yaml';
const SMALL = { set: ['data.batch_size=4', 'model.fc1.linear=8'] };

describe('profiler', () => {
  it('times every dispatch and changes no bit of what is computed', async () => {
    const adapter = await openAdapter({ exactTimestamps: true });
    const { plan } = await planOf(CONFIG, adapter, SMALL);
    const device = await deviceFor(plan, adapter, ['timestamp-query']);
    try {
      const results: unknown[] = [];
      for (const split of [false, true]) {
        const session = await sessionFor(plan, device);
        const feed = await feedMadeUp(session, plan.maxRows * 2);
        for (let step = 0; step < 2; step++) {
          const runs = stepRuns(plan, feed, step, step * plan.maxRows);
          const splitter = split ? new PassSplitter(device.gpu, 100) : undefined;
          const logs = await session.submit(runs);
          if (splitter) {
            const times = await splitter.read();
            splitter.restore();
            const dispatches = runs.flatMap((run) => [...dispatchesOf(plan.programs[run.program]!.body)]);
            expect(times).toHaveLength(dispatches.length);
            for (const ms of times) {
              expect(ms).toBeGreaterThanOrEqual(0);
              expect(ms).toBeLessThan(60_000);
            }
            expect(Math.max(...times)).toBeGreaterThan(0);
            expect(await splitter.read()).toEqual([]);
          }
          expect(logs[0]!.loss).toBeGreaterThan(0);
        }
        results.push(await readStateValues(session, ['parameter', 'optimizer']));
        session.dispose();
      }
      expect(results[1]).toEqual(results[0]);
      expect(device.takeUncaptured()).toBeUndefined();
    } finally {
      device.destroy();
    }
  });

  it('refuses more dispatches than its queries hold', async () => {
    const adapter = await openAdapter();
    const { plan } = await planOf(CONFIG, adapter, SMALL);
    const device = await deviceFor(plan, adapter, ['timestamp-query']);
    try {
      expect(() => new PassSplitter(device.gpu, 3000)).toThrow(/3000 dispatches/);
    } finally {
      device.destroy();
    }
  });
});
