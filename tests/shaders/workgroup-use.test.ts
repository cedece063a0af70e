/** What the table chooses stays within a device's limits, however much a kernel adds up at once; what is estimated holds for what is emitted. */
import { describe, expect, it } from 'vitest';
import { accumulator, binary, constantOf, load } from '../../src/compiler/kernel/expr.ts';
import { add, axisIndex, constant } from '../../src/compiler/kernel/index.ts';
import type { Kernel } from '../../src/compiler/kernel/ir.ts';
import { PORTABLE } from '../../src/compiler/target.ts';
import { candidateSchedules } from '../../src/shaders/choose.ts';
import { emitKernel } from '../../src/shaders/emit.ts';
import { workgroupBytesAtMost } from '../../src/shaders/workgroup-use.ts';
import { at, axis, reads, writes } from './kernels.ts';
import { FRAME } from './run.ts';

/** `count` sums over the rows of a matrix, or of each row, every one of other values. */
function sums(count: number, rows: number, columns: number, ofRows: boolean): Kernel {
  const [r, c] = [axis('r', rows), axis('c', columns)];
  const [kept, summed] = ofRows ? [r, c] : [c, r];
  const value = load(0, at([r, c], [rows, columns]), 'f32');
  const numbers = Array.from({ length: count }, (_, i) => i);
  return {
    name: 'sums',
    axes: [kept],
    stages: [
      { kind: 'reduce', axes: [summed], accumulators: numbers.map((i) => ({ fn: 'sum', value: binary('add', value, constantOf(i + 1)) })) },
      { kind: 'store', axes: [], stores: numbers.map((i) => ({ binding: 1, index: add(axisIndex(kept), constant(i * (ofRows ? rows : columns))), value: accumulator(0, i, 'f32') })) },
    ],
    bindings: [reads('x'), writes('y')],
  };
}

describe.each(['integrated', 'discrete', 'apple'] as const)('on a device of the class %s', (deviceClass) => {
  it.each([[1, false], [4, false], [5, false], [40, false], [1, true], [16, true], [17, true], [40, true]])('%i sums a kernel, of rows: %s', (count, ofRows) => {
    const target = { ...PORTABLE, deviceClass };
    const kernel = ofRows ? sums(count, 64, 4096, true) : sums(count, 4096, 64, false);
    for (const schedule of candidateSchedules(kernel, target)) {
      const emitted = emitKernel(kernel, schedule, { target, frame: FRAME, maxRows: 100 });
      expect(emitted.workgroupBytes, JSON.stringify(schedule)).toBeLessThanOrEqual(workgroupBytesAtMost(kernel, schedule));
    }
  });
});
