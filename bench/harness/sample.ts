/** Steps that are waited for, one after another. */
import { performance } from 'node:perf_hooks';

/** Milliseconds of each of as many steps as take about `ms`, one at least. */
export async function sampleSteps(step: () => Promise<void>, ms: number): Promise<number[]> {
  const times: number[] = [];
  const begun = performance.now();
  do {
    const start = performance.now();
    await step();
    times.push(performance.now() - start);
  } while (performance.now() - begun < ms);
  return times;
}
