/**
 * Half precision (IEEE 754 binary16) as float64 numbers: what a value becomes when it is stored as `f16`. Eleven
 * significant bits; 65504 is the largest, 2^-14 the smallest normal and 2^-24 the smallest number above 0.
 */

export const HALF_MAX = 65504;
/** Exponent of the smallest normal numbers; those below it have the same spacing. */
const MIN_EXPONENT = -14;
const FRACTION_BITS = 10;

/** To the nearest half, ties to even; from 65520 on, halfway to the power of two that is missing, to an infinity. Zeros keep their sign. */
export function roundToHalf(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const spacing = 2 ** (Math.max(exponentOf(value), MIN_EXPONENT) - FRACTION_BITS);
  const rounded = roundToEven(value / spacing) * spacing;
  if (Math.abs(rounded) > HALF_MAX) return Math.sign(value) * Infinity;
  return rounded === 0 ? Math.sign(value) * 0 : rounded;
}

/** floor(log2 |value|) of a number that is neither 0 nor a float64 subnormal, which is far below all halves. */
function exponentOf(value: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return ((view.getUint16(0) >> 4) & 0x7ff) - 1023;
}

/** `value` is exact: a division by a power of two. */
function roundToEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  if (rest !== 0.5) return rest < 0.5 ? below : below + 1;
  return below % 2 === 0 ? below : below + 1;
}
