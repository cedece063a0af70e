/**
 * Sleep while a device is waited for. Dawn for Node asks for finished work in every turn of the event loop, which then never
 * blocks: a thread at full load that does nothing, and on a software adapter takes the time of those that compute.
 */
import { performance } from 'node:perf_hooks';

/** Of the time waited so far, what a nap may add to it. */
const SHARE = 1 / 32;
/** Longest nap, ms: as late may a signal or a timer be. */
const LONGEST_MS = 1;
/** What a nap takes at least, ms; shorter ones would be turns of the loop. */
const SHORTEST_MS = 0.06;

/** To be called at the beginning of each wait, with whether anything is still waited for. Between two turns of the event loop the thread then sleeps. */
export function restWhile(clock: () => number = () => performance.now()): (isWaiting: () => boolean) => void {
  const cell = new Int32Array(new SharedArrayBuffer(4));
  let since = 0;
  let isResting = false;
  return (isWaiting) => {
    since = clock();
    if (isResting) return;
    isResting = true;
    const turn = (): void => {
      isResting = isWaiting();
      if (!isResting) return;
      const nap = Math.min(LONGEST_MS, (clock() - since) * SHARE);
      if (nap >= SHORTEST_MS) Atomics.wait(cell, 0, 0, nap);
      setImmediate(turn).unref();
    };
    setImmediate(turn).unref();
  };
}
