import { describe, expect, it } from 'vitest';
import { countParts, partsOf } from '../../src/compiler/parts.ts';
import { groupsOf } from '../../src/runtime/encode.ts';

describe('parts of a long kernel', () => {
  it('are as many as keep each below what is allowed', () => {
    expect([0, 1, 100, 101, 1000].map((flops) => countParts(flops, 100))).toEqual([1, 1, 1, 2, 10]);
  });

  it.each([
    { grid: { perRow: 0, constant: 1000, divisor: 8, times: 1 }, maxRows: 1 },
    { grid: { perRow: 13, constant: 0, divisor: 4, times: 3 }, maxRows: 17 },
    { grid: { perRow: 0, constant: 1_000_003, divisor: 1, times: 1 }, maxRows: 1 },
    { grid: { perRow: 70_001, constant: 0, divisor: 1, times: 2 }, maxRows: 9 },
  ])('run each workgroup once, whatever the rows and whether they need a second dimension: %j', ({ grid, maxRows }) => {
    for (const wanted of [2, 3, 7, 64]) {
      const parts = partsOf(grid, maxRows, wanted);
      expect(parts.length).toBeLessThanOrEqual(wanted);
      for (const rows of [1, maxRows - 1, maxRows].filter((n) => n > 0)) {
        const all = groupsOf({ grid }, rows);
        let next = 0;
        for (const part of parts) {
          const groups = groupsOf({ grid, part }, rows);
          if (groups > 0) expect(part.from).toBe(next);
          // What a second dimension rounds up to is past the end of everything, where kernels stop.
          if (groups > 65_535 && groups % 65_535 !== 0) expect(part.from + groups).toBe(all);
          next += groups;
        }
        expect(next).toBe(all);
      }
    }
  });
});
