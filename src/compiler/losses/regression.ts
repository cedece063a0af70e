/** Losses of differences: `mse`, `l1`, `smooth_l1`, `huber`, with PyTorch's gradients at their kinks. */
import { numberOf } from '../layers/values.ts';
import { elementwise } from './elementwise.ts';

export const mse = elementwise({
  name: 'mse',
  summary: 'Mean of the squared differences.',
  element(g, x, target) {
    const difference = g.binary('sub', x, target);
    return g.binary('mul', difference, difference);
  },
});

export const l1 = elementwise({
  name: 'l1',
  summary: 'Mean of the absolute differences; the gradient at 0 is 0.',
  element: (g, x, target) => g.unary('abs', g.binary('sub', x, target)),
});

export const smoothL1 = elementwise({
  name: 'smooth_l1',
  summary: 'Differences d below `beta` as d² / (2 beta), the others as |d| - beta / 2.',
  args: { beta: { type: { kind: 'float', min: 0 }, default: 1, doc: 'Where the square ends; 0 makes it `l1`.' } },
  element(g, x, target, args) {
    const beta = numberOf(args, 'beta');
    const difference = g.binary('sub', x, target);
    const size = g.unary('abs', difference);
    if (beta === 0) return size;
    const square = g.binaryConst('mul', g.binary('mul', difference, difference), 0.5 / beta);
    return g.select(g.binaryConst('lt', size, beta), square, g.binaryConst('sub', size, 0.5 * beta));
  },
});

export const huber = elementwise({
  name: 'huber',
  summary: 'Differences d up to `delta` as d² / 2, the others as delta (|d| - delta / 2): `delta` times `smooth_l1` with `beta` the same.',
  args: { delta: { type: { kind: 'float', above: 0 }, default: 1, doc: 'Where the square ends.' } },
  element(g, x, target, args) {
    const delta = numberOf(args, 'delta');
    const difference = g.binary('sub', x, target);
    const size = g.unary('abs', difference);
    const square = g.binaryConst('mul', g.binary('mul', difference, difference), 0.5);
    return g.select(g.binaryConst('le', size, delta), square, g.binaryConst('mul', g.binaryConst('sub', size, 0.5 * delta), delta));
  },
});
