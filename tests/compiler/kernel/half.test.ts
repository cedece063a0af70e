/** `roundToHalf` against what the bits of IEEE 754 binary16 say. */
import { describe, expect, it } from 'vitest';
import { roundToHalf } from '../../../src/compiler/kernel/half.ts';
import { halfToFloat } from '../../../src/runtime/formats/half.ts';

/** All halves from 0 up, without the infinity. */
const HALVES = Array.from({ length: 0x7c00 }, (_, bits) => halfToFloat(bits));

describe('rounding to half', () => {
  it('leaves every half as it is', () => {
    expect(HALVES.map(roundToHalf)).toEqual(HALVES);
    expect(HALVES.map((half) => -roundToHalf(-half))).toEqual(HALVES);
  });

  it('goes to the nearest, from the middle to the one whose last bit is 0', () => {
    const wrong = HALVES.slice(1).flatMap((above, bits) => {
      const below = HALVES[bits]!;
      const middle = (below + above) / 2;
      const even = bits % 2 === 0 ? below : above;
      const near = (above - below) / 2 ** 20;
      const got = [roundToHalf(middle), roundToHalf(middle - near), roundToHalf(middle + near), -roundToHalf(-middle)];
      return got.join() === [even, below, above, even].join() ? [] : [{ below, above, got }];
    });
    expect(wrong).toEqual([]);
  });

  it('overflows to infinity from 65520 on, and never before', () => {
    expect([65504, 65519.999, 65520, 65536, 1e300, -65520, -65519].map(roundToHalf)).toEqual([65504, 65504, Infinity, Infinity, Infinity, -Infinity, -65504]);
  });

  it('keeps infinities, NaN and the signs of zeros', () => {
    expect([Infinity, -Infinity, NaN, 0, -0, 2 ** -25, -(2 ** -25), -(2 ** -1000)].map(roundToHalf)).toEqual([Infinity, -Infinity, NaN, 0, -0, 0, -0, -0]);
  });
});
