/** The event loop's sleep while a device is waited for: when it begins, how long it is, and that it ends. */
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { Device } from '../../../src/runtime/device.ts';
import { restWhile } from '../../../src/runtime/node/rest.ts';

afterEach(() => void vi.restoreAllMocks());

/** Naps in ms that `turns` turns of the event loop take, `step` ms apart by the clock, while `waits` of them still wait. */
async function naps(step: number, waits: number, turns: number): Promise<{ naps: number[]; asked: number }> {
  const sleeping = vi.spyOn(Atomics, 'wait').mockReturnValue('timed-out');
  let now = 0;
  let asked = 0;
  restWhile(() => (now += step))(() => asked++ < waits);
  for (let i = 0; i < turns; i++) await turn();
  return { naps: sleeping.mock.calls.map((call) => call[3]!), asked };
}

it('naps longer the longer it waits, by its share, and a millisecond at most', async () => {
  const found = await naps(8, 6, 12);
  expect(found.naps).toEqual([0.25, 0.5, 0.75, 1, 1, 1]);
});

it('does not nap where that would take longer than its share', async () => {
  expect((await naps(0.01, 6, 12)).naps).toEqual([]);
});

it('ends with the wait', async () => {
  expect((await naps(8, 2, 12)).asked).toBe(3);
});

it('begins again with the next wait, once for several at a time', async () => {
  vi.spyOn(Atomics, 'wait').mockReturnValue('timed-out');
  const rest = restWhile(() => 0);
  let asked = 0;
  const wait = (): boolean => {
    asked++;
    return false;
  };
  rest(wait);
  rest(wait);
  await turn();
  await turn();
  expect(asked).toBe(1);
  rest(wait);
  await turn();
  await turn();
  expect(asked).toBe(2);
});

it('a device tells of its waits', async () => {
  const gpu = { lost: new Promise(() => undefined) } as unknown as GPUDevice;
  const told: (() => boolean)[] = [];
  const device = new Device(gpu, { description: 'fake' } as GPUAdapterInfo, (isWaiting) => void told.push(isWaiting));
  let finish = (_: number): void => undefined;
  const work = device.guard(new Promise<number>((resolve) => (finish = resolve)));
  expect(told.map((isWaiting) => isWaiting())).toEqual([true]);
  finish(7);
  expect(await work).toBe(7);
  expect(told.map((isWaiting) => isWaiting())).toEqual([false]);
});
