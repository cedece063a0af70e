/** Beta-distributed numbers from counters: the same seed and step give the same share, on every machine and after resuming. */
import { uniform } from '../plan/random.ts';

/** Keeps these draws apart from weights, shuffles and masks. */
const STREAM = 0x4245_5441;

/**
 * A draw from Beta(alpha, alpha), alpha > 0, as a ratio of gamma draws (Marsaglia and Tsang, 2000), in float64. Logarithms
 * of the gammas, since for a small alpha both may be too small for a float.
 */
export function symmetricBeta(alpha: number, seed: number, step: number): number {
  let element = 0;
  const next = (): number => uniform(seed, step, STREAM, element++);
  const a = logGamma(alpha, next);
  const b = logGamma(alpha, next);
  return 1 / (1 + Math.exp(b - a));
}

/** The logarithm of a draw from Gamma(shape, 1). */
function logGamma(shape: number, next: () => number): number {
  // Gamma(shape) is Gamma(shape + 1) times U^(1/shape); 1 - u is never 0.
  if (shape < 1) return logGamma(shape + 1, next) + Math.log(1 - next()) / shape;
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
    const v = (1 + c * x) ** 3;
    const u = 1 - next();
    if (v > 0 && Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) return Math.log(d * v);
  }
}
