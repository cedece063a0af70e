import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type { StepEvent } from '../../src/runtime/events.ts';
import { createSession } from '../../src/runtime/executor.ts';
import { train } from '../../src/runtime/trainer.ts';
import { fixtureData, fixturePlan } from './fixtures.ts';
import { useDevice } from './gpu.ts';

const gpu = useDevice();

it('training survives a garbage collection at every step', async () => {
  const plan = fixturePlan({ optimizer: 'adam', training: { epochs: 20 } });
  const session = await createSession(gpu.device(), plan);
  const steps: StepEvent[] = [];
  await train(session, { data: fixtureData(plan), onEvent: (e) => e.event === 'step' && steps.push(e) });
  session.dispose();
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', '--import', 'tsx', 'tests/runtime/collected.ts']);
  expect(JSON.parse(stdout)).toEqual(steps.map((e) => e.loss));
});
