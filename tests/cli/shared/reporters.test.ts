// What is shown of a run: the numbers are means, the words fit the line.
import { describe, expect, it, vi } from 'vitest';
import { Pace, scores } from '../../../src/cli/shared/reporters.ts';

const info = { adapter: 'a', cpu: true, run: 'r', parameters: 1, steps: 60_000, stepsPerEpoch: 600, done: 0 };
const step = (n: number, loss: number, accuracy: number) => ({ event: 'step', step: n, epoch: Math.floor((n - 1) / 600), loss, lr: 0.001, rows: 100, metrics: { accuracy } }) as const;

describe('Pace', () => {
  it('shows epoch, step, loss, accuracy, rate and time left once there is one', () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    try {
      const pace = new Pace();
      pace.start(info);
      vi.advanceTimersByTime(60_000); // the first step compiles
      pace.step(step(1, 2.4, 0.1));
      expect(pace.show().texts[0]).toBe('epoch 1/100, step 1/60000, loss 2.4000, accuracy 10.00 %');
      vi.advanceTimersByTime(500);
      pace.step(step(2, 2.0, 0.3));
      // Mean of two steps; 100 rows in half a second; 59,998 steps to go.
      expect(pace.show()).toMatchObject({ share: 2 / 60_000, texts: [`epoch 1/100, step 2/60000, loss 2.2000, accuracy 20.00 %, 200 samples/s, 8 h 19 min left`, expect.any(String), expect.any(String)] });
    } finally {
      vi.useRealTimers();
    }
  });

  it('has a form for 80 columns beside a bar of six', () => {
    const pace = new Pace();
    pace.start(info);
    pace.step(step(59_998, 2.4, 0.999));
    pace.step(step(59_999, 12_345.678, 0.999));
    expect(pace.show().texts[2].length).toBeLessThanOrEqual(72);
  });
});

describe('scores', () => {
  it('writes very small and very large values with an exponent', () => {
    expect(scores(0.00001234, { mse: 1e7, accuracy: 1 })).toBe('loss 1.234e-5, mse 1.000e+7, accuracy 100.00 %');
  });
});
