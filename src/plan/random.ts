/**
 * Counter-based random numbers: a hash of (seed, step, stream, element), the same integer arithmetic here and in WGSL, so
 * that initial weights, shuffles and dropout masks are equal on every machine. The mixer is Chris Wellons' lowbias32
 * (a 32-bit bijection with low bias, nullprogram.com/blog/2018/07/31).
 */

export function mix(x: number): number {
  let h = x >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d) >>> 0;
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b) >>> 0;
  return (h ^ (h >>> 16)) >>> 0;
}

/** What is the same for all elements of a stream in a step. */
export function streamKey(seed: number, step: number, stream: number): number {
  return mix(stream ^ mix(step ^ mix(seed ^ 0x9e3779b9)));
}

/** 32 random bits. */
export function uniformBits(seed: number, step: number, stream: number, element: number): number {
  return mix(element ^ streamKey(seed, step, stream));
}

/** Uniform in [0, 1), exact in f32: the upper 24 bits. */
export function uniform(seed: number, step: number, stream: number, element: number): number {
  return (uniformBits(seed, step, stream, element) >>> 8) * 2 ** -24;
}
