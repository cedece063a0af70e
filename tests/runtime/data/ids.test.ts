import { describe, expect, it } from 'vitest';
import { ShaleError } from '../../../src/errors.ts';
import { checkIdRanges } from '../../../src/runtime/data/ids.ts';

const range = { field: 'tokens', below: 5, by: 'tok (embedding)' };

function faultOf(data: Int32Array, ranges = [range]): ShaleError {
  try {
    checkIdRanges(ranges, { rows: 3, fields: new Map([['tokens', data]]) });
  } catch (error) {
    return error as ShaleError;
  }
  throw new Error('no fault');
}

describe('ids that the network has no entry for', () => {
  it('names the row and who needs it', () => {
    const error = faultOf(Int32Array.of(0, 1, 2, 5, 4, 0));
    expect(error.code).toBe('data-label-range');
    expect(error.faultClass).toBe('data');
    expect(error.message).toContain('row 1');
    expect(error.message).toContain('tok (embedding)');
  });
  it('refuses negative ids, except the ignored one', () => {
    expect(faultOf(Int32Array.of(0, 1, 2, 3, 4, -1)).message).toContain('-1');
    checkIdRanges([{ ...range, except: -100 }], { rows: 3, fields: new Map([['tokens', Int32Array.of(0, 1, -100, 3, 4, -100)]]) });
  });
});
