/** Numbers as WGSL literals that read back as exactly the same value. */
import type { ScalarType } from '../compiler/kernel/ir.ts';

/** Largest finite f32. */
export const F32_MAX = 3.4028234663852886e38;

/** A constant of `type`. Throws where f32 can't hold it: infinities, NaN and overflow are compile errors in WGSL. */
export function literal(value: number, type: ScalarType): string {
  switch (type) {
    case 'bool':
      return value !== 0 ? 'true' : 'false';
    case 'u32':
      return u32(value);
    case 'i32':
      // -2147483648i would be the negation of a literal that doesn't fit.
      return value === -(2 ** 31) ? 'i32(-2147483648)' : `${value}i`;
    case 'f32':
      return f32(value);
  }
}

/** u32 literal; negative values wrap around, as all index arithmetic does. */
export function u32(value: number): string {
  return `${value >>> 0}u`;
}

/** Shortest decimal text that rounds to the same f32. */
export function f32(value: number): string {
  const single = Math.fround(value);
  if (!Number.isFinite(single)) throw new Error(`shader: ${value} is not an f32 constant`);
  if (Object.is(single, -0)) return '-0.0';
  let text = String(single);
  for (let digits = 1; digits <= 9; digits++) {
    const short = single.toPrecision(digits);
    // Above the largest f32 a text is refused, even where it would round down.
    if (Math.fround(Number(short)) === single && Math.abs(Number(short)) <= F32_MAX) {
      text = [String(Number(short)), Number(short).toExponential()].reduce((a, b) => (b.length < a.length ? b : a));
      break;
    }
  }
  return /[.e]/.test(text) ? text.replace('e+', 'e') : `${text}.0`;
}
