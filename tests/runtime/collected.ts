/** Trains with garbage collected before every step; what must stay referenced is then really referenced. Prints the losses. */
import { requestDevice } from '../../src/runtime/device.ts';
import { createSession } from '../../src/runtime/executor.ts';
import { openGpu } from '../../src/runtime/node/gpu.ts';
import { train } from '../../src/runtime/trainer.ts';
import { fixtureData, fixturePlan } from './fixtures.ts';

const collect = (globalThis as { gc?: () => void }).gc;
if (!collect) throw new Error('run with --expose-gc');
const plan = fixturePlan({ optimizer: 'adam', training: { epochs: 20 } });

async function start() {
  // The instance is dropped here: only the runtime's own reference is left.
  const gpu = await openGpu();
  return createSession(await requestDevice(gpu, plan.requires), plan);
}

const session = await start();
const losses: number[] = [];
await train(session, {
  data: fixtureData(plan), pace: { limit: 1 },
  onEvent: (e) => {
    collect();
    if (e.event === 'step') losses.push(e.loss);
  },
});
console.log(JSON.stringify(losses));
process.exit(0);
