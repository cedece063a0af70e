/**
 * Trains with a full garbage collection forced at every step and around every wait, and prints what came of it. Run with
 * --expose-gc; without the flag it trains the same without collections.
 */
import { writeFileSync } from 'node:fs';
import { requestDevice } from '../../src/runtime/device.ts';
import { openGpu } from '../../src/runtime/node/gpu.ts';
import { bitsOf, experiment, planOf, trained } from './experiment.ts';

const collect = (globalThis as { gc?: () => void }).gc;

async function main(): Promise<void> {
  const e = experiment({
    input: [6], batch: 4, rows: { train: 40, val: 6 },
    model: '- linear: 8\n- relu\n- dropout: 0.3\n- linear: $data.classes',
    train: 'loss: cross_entropy\noptimizer: {adam: {lr: 0.01}}\nepochs: 2',
  });
  const plan = planOf(e);
  // What was opened is dropped at once: keeping Dawn alive is the runtime's business.
  const device = await requestDevice(await openGpu(), plan.requires);
  let collections = 0;
  const collectNow = (): void => {
    if (!collect) return;
    collect();
    collections++;
  };
  // Between any two turns of the event loop, too: promises of the GPU are pending then.
  const timer = collect && setInterval(collectNow, 0);
  const { result, steps } = await trained(device, plan, e.data, { pace: { limit: 1 }, feed: { mode: 'stream', windowRows: 8 }, onEvent: collectNow, onCheckpoint: async () => collectNow() });
  clearInterval(timer);
  const state = Object.fromEntries(Object.entries(bitsOf(result.snapshot.state)).map(([key, bits]) => [key, [...bits]]));
  writeFileSync(1, JSON.stringify({ collections, losses: steps.map((s) => s.loss), state }));
  device.destroy();
  process.exit(0);
}

await main();
