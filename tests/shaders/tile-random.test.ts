/**
 * Tiles in workgroup memory over random products: forms, sizes (one, primes, below, at and above blocks and tiles), batches
 * shorter than their bound, padded rows, convolutions with strides and chunks, random shapes of tile for each. The
 * workgroup's barriers also stand in uniform control flow, or the adapter's compiler would refuse the shader.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { matchContraction } from '../../src/compiler/kernel/contraction.ts';
import { maxExtent, type Extent } from '../../src/compiler/kernel/index.ts';
import type { Schedule } from '../../src/compiler/kernel/ir.ts';
import { openTestDevice, type TestDevice } from '../gpu.ts';
import { distance, noise, sumBound } from './close.ts';
import { batched, convForward, convInputGradient, convWeightGradient, matmul, type Sized } from './kernels.ts';
import { runKernel, SOFTWARE } from './run.ts';

let gpu: TestDevice;
beforeAll(async () => void (gpu = await openTestDevice()));
afterAll(() => gpu.close());

const SIZES = [1, 2, 3, 4, 5, 7, 8, 12, 13, 16, 17, 24, 31, 33, 47, 64, 67];
const CASES = 14;

function randomCase(seed: number): { sized: Sized; tile: Pick<Extract<Schedule, { kind: 'tile' }>, 'tm' | 'tn' | 'workgroup' | 'block'>; rows: number; maxRows: number; name: string } {
  let state = seed + 1;
  const pick = <T>(from: readonly T[]): T => {
    // High bits of a multiplicative hash: neighbouring seeds have nothing in common.
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    const mixed = Math.imul(state ^ (state >>> 13), 0x297a2d39);
    return from[((mixed ^ (mixed >>> 16)) >>> 0) % from.length]!;
  };
  const tile = { tm: pick([4, 4, 8]), tn: pick([4, 4, 8]), workgroup: pick([[8, 4], [4, 4], [2, 8], [8, 1], [1, 8], [3, 5]] as const), block: pick([4, 8, 16, 20]) };
  const maxRows = pick([1, 2, 3, 5]);
  const rows = Math.max(1, maxRows - pick([0, 0, 1, 2]));
  const many: Extent = { times: pick([1, 4, 7]), max: maxRows };
  const shape = { batch: maxRows, size: [pick([3, 5, 8]), pick([4, 5, 7])] as const, channels: pick([1, 3, 4, 8, 20]), filters: pick([4, 5, 12]), stride: pick([1, 1, 2]), padding: pick([0, 1]) };
  const kind = pick(['product', 'product', 'rows', 'over rows', 'padded', 'batched', 'forward', 'input gradient', 'weight gradient'] as const);
  const form = pick(['NN', 'NT', 'TN', 'TT'] as const);
  const [m, n, k] = [pick(SIZES.slice(1)), pick(SIZES.slice(2)), pick(SIZES)];
  const make = (): Sized => {
    switch (kind) {
      case 'product':
        return matmul(m, n, k, form);
      case 'rows':
        return matmul(many, n, k, form);
      case 'over rows':
        return matmul(m, n, many, form);
      case 'padded': {
        const up = (size: number): number => Math.ceil(size / 4) * 4;
        return matmul(m, n, k, form, { b: up(form[1] === 'T' ? k : n), out: up(n) });
      }
      case 'batched':
        return batched({ times: 1, max: maxRows }, m, n, k);
      case 'forward':
        return convForward(shape);
      case 'input gradient':
        return convInputGradient({ ...shape, stride: 1, channels: pick([3, 4, 8]) }, pick([true, false]));
      default:
        return convWeightGradient(shape, pick([1, 2]));
    }
  };
  return { sized: make(), tile, rows, maxRows, name: `${kind} ${form} ${m} x ${n} x ${k}, ${rows} of ${maxRows} rows, tile ${tile.tm} x ${tile.tn} in ${tile.workgroup.join(' x ')}, blocks of ${tile.block}` };
}

it.each(Array.from({ length: CASES }, (_, seed) => randomCase(seed)).map((c) => [c.name, c] as const))('%s', async (_, { sized: { kernel, sizes }, tile, rows, maxRows }) => {
  const division = matchContraction(kernel);
  if (!division) throw new Error('not a product');
  const inputs = sizes.map((size, i) => (i === sizes.length - 1 ? size : noise(size, i + 1)));
  const schedule = { kind: 'tile', ...division, ...tile, subgroup: 0 } as const;
  const { gpu: got, reference } = await runKernel(gpu, kernel, schedule, { bindings: inputs, rows, maxRows }, SOFTWARE);
  const terms = kernel.stages[0]!.axes.reduce((product, a) => product * maxExtent(a.extent), 1);
  // Padding of the result is zero or left as it was; the interpreter knows no padding.
  const inside = reference.at(-1)!.map((v, i) => (Number.isNaN(v) ? NaN : got.at(-1)![i]!));
  expect(distance(inside, reference.at(-1)!)).toBeLessThan(sumBound(terms));
});
