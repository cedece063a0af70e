/** The compiler's graphs against PyTorch's runs, both in float64: forward, backward, optimizer, schedule, buffers. */
import { describe, expect, it } from 'vitest';
import { CASES, loadGolden } from './cases.ts';
import { runReference } from './reference.ts';

/** The files round float64 to float32: half a unit in the last place of the largest element, with room for the smaller ones. */
const ROUNDING = 2 ** -23;

describe('float64 reference against PyTorch', () => {
  for (const parity of CASES) {
    it(parity.name, () => {
      const golden = loadGolden(parity);
      const run = runReference(golden);
      expect(golden.compared.length).toBeGreaterThan(4);
      for (const name of golden.compared.filter((key) => key !== 'losses')) {
        const ours = run.values.get(name);
        expect(ours, name).toBeDefined();
        const { max, tol } = golden.tolerance(name);
        const bound = Math.min(tol, max * ROUNDING + 1e-12);
        expect(golden.difference(name, ours!).max, `${name} (bound ${bound})`).toBeLessThanOrEqual(bound);
      }
      run.losses.forEach((loss, step) => expect(Math.abs(loss - golden.losses[step]!), `loss of step ${step}`).toBeLessThanOrEqual(1e-9 * golden.losses[step]!));
      run.learningRates.forEach((lr, step) => expect(lr, `rate of step ${step}`).toBeCloseTo(golden.learningRates[step]!, 12));
      run.gradientNorms.forEach((norm, step) => expect(Math.abs(norm - golden.gradientNorms[step]!), `gradient norm of step ${step}`).toBeLessThanOrEqual(1e-6 * golden.gradientNorms[step]!));
    });
  }
});
