/** Pools where the golden runs do not look: other ranks, ends that do not fit, windows that do not divide, padding that is no element. */
import { describe, expect, it } from 'vitest';
import { build, gradientsOf, run, shapeOf, tensor } from '../model/support.ts';

const line = tensor([1, 1, 7], [1, 2, 3, 4, 5, 6, 7]);
const on = (layer: string, input = line): number[] => run(build(`- ${layer}`, { input: input.shape.slice(1) }), { rows: 1, inputs: { input } });
const gradient = (layer: string, input = line): number[] => {
  const model = build(`- ${layer}`, { input: input.shape.slice(1) });
  return [...gradientsOf(model, model.output, ['input'], { rows: 1, inputs: { input } })[0]!];
};

describe('over a line', () => {
  it.each<[string, number[]]>([
    ['max_pool1d: 2', [2, 4, 6]],
    ['max_pool1d: {kernel_size: 2, ceil_mode: true}', [2, 4, 6, 7]],
    ['max_pool1d: {kernel_size: 3, stride: 2, padding: 1}', [2, 4, 6, 7]],
    ['max_pool1d: {kernel_size: 2, dilation: 3, stride: 1}', [4, 5, 6, 7]],
    // Half of what a dilated window spans, as PyTorch allows for one axis.
    ['max_pool1d: {kernel_size: 2, dilation: 3, padding: 2, stride: 4}', [2, 6]],
    ['avg_pool1d: 3', [2, 5]],
    ['avg_pool1d: {kernel_size: 3, ceil_mode: true}', [2, 5, 7]],
    ['avg_pool1d: {kernel_size: 2, padding: 1}', [0.5, 2.5, 4.5, 6.5]],
    ['avg_pool1d: {kernel_size: 2, padding: 1, count_include_pad: false}', [1, 2.5, 4.5, 6.5]],
    ['avg_pool1d: {kernel_size: 4, stride: 3, padding: 2, ceil_mode: true}', [0.75, 3.5, 4.5]],
    // What lies beyond the padding counts for nothing: 6 and 7 and one zero.
    ['avg_pool1d: {kernel_size: 4, stride: 3, padding: 1, ceil_mode: true}', [1.5, 4.5, 13 / 3]],
    ['adaptive_avg_pool1d: 3', [2, 4, 6]],
    ['adaptive_avg_pool1d: 7', [1, 2, 3, 4, 5, 6, 7]],
    ['adaptive_avg_pool1d: 1', [4]],
    ['adaptive_avg_pool1d: 10', [1, 1.5, 2.5, 3, 3.5, 4.5, 5, 5.5, 6.5, 7]],
    ['adaptive_max_pool1d: 3', [3, 5, 7]],
    ['adaptive_max_pool1d: 2', [4, 7]],
    ['global_avg_pool', [4]],
  ])('%s', (layer, values) => {
    on(layer).forEach((v, i) => expect(v).toBeCloseTo(values[i]!, 12));
    expect(on(layer)).toHaveLength(values.length);
  });

  it('the first of equal maxima gets the gradient', () => {
    const flat = tensor([1, 1, 5], [3, 3, 3, 3, 3]);
    expect(gradient('max_pool1d: {kernel_size: 2, stride: 1}', flat)).toEqual([1, 1, 1, 1, 0]);
    expect(gradient('adaptive_max_pool1d: 2', flat)).toEqual([1, 0, 1, 0, 0]);
  });

  it('an element gets its share from every window that reads it', () => {
    // Windows of 7 elements in 3: [0, 3), [2, 5), [4, 7).
    expect(gradient('adaptive_avg_pool1d: 3').map((v) => Math.round(v * 3))).toEqual([1, 1, 2, 1, 2, 1, 1]);
    expect(gradient('adaptive_max_pool1d: 3')).toEqual([0, 0, 1, 0, 1, 0, 1]);
  });
});

describe('over images and volumes', () => {
  const image = tensor([1, 1, 3, 5], Array.from({ length: 15 }, (_, i) => i));

  it('windows of an output that does not divide', () => {
    // Rows [0, 2), [1, 3); columns [0, 2), [1, 4), [3, 5).
    expect(on('adaptive_avg_pool2d: [2, 3]', image)).toEqual([3, 4.5, 6, 8, 9.5, 11]);
    expect(on('adaptive_max_pool2d: [2, 3]', image)).toEqual([6, 8, 9, 11, 13, 14]);
    expect(on('adaptive_avg_pool2d: [3, 1]', image)).toEqual([2, 7, 12]);
    expect(on('adaptive_avg_pool2d: 1', image)).toEqual([7]);
  });

  it('null keeps an axis', () => {
    expect(shapeOf('- adaptive_avg_pool2d: [null, 2]', { input: [3, 4, 6] })).toEqual(['N', 3, 4, 2]);
    expect(shapeOf('- adaptive_max_pool2d: [2, null]', { input: [3, 4, 6] })).toEqual(['N', 3, 2, 6]);
  });

  it('in three axes', () => {
    const cube = tensor([1, 1, 2, 2, 3], Array.from({ length: 12 }, (_, i) => i));
    expect(on('max_pool3d: 2', cube)).toEqual([10]);
    expect(on('avg_pool3d: {kernel_size: [2, 2, 3]}', cube)).toEqual([5.5]);
    expect(on('avg_pool3d: {kernel_size: 2, ceil_mode: true}', cube)).toEqual([5, 6.5]);
    expect(on('avg_pool3d: {kernel_size: 2, divisor_override: 2}', cube)).toEqual([20]);
    expect(on('global_avg_pool', cube)).toEqual([5.5]);
  });

  it('a kernel larger than the image is one window with ceil_mode', () => {
    const small = tensor([1, 1, 2, 2], [1, 2, 3, 4]);
    expect(on('max_pool2d: {kernel_size: 3, stride: 2, ceil_mode: true}', small)).toEqual([4]);
    expect(on('avg_pool2d: {kernel_size: 3, stride: 2, ceil_mode: true}', small)).toEqual([2.5]);
  });

  it('the mean of everything keeps its axes if asked to', () => {
    expect(shapeOf('- global_avg_pool', { input: [3, 4, 6] })).toEqual(['N', 3]);
    expect(shapeOf('- global_avg_pool: {keepdim: true}', { input: [3, 4, 6] })).toEqual(['N', 3, 1, 1]);
  });
});

describe('what is wrong', () => {
  it.each<[string, number[], RegExp]>([
    ['max_pool1d: 2', [4], /shape-mismatch.*\[N, channels, length\].*\[N, 4\]/],
    ['max_pool3d: 2', [1, 4, 4], /shape-mismatch.*\[N, channels, depth, height, width\].*\[N, 1, 4, 4\]/],
    ['avg_pool1d: 5', [1, 4], /kernel-too-large.*length 5.*input's 4/],
    ['max_pool1d: {kernel_size: 3, padding: 2}', [1, 9], /padding-too-large.*`padding` 2 is more than half of the kernel's 3/],
    ['max_pool2d: {kernel_size: 2, dilation: 4, padding: 1}', [1, 3, 3], /padding-too-large.*window 0 along an axis of 3 has all of its elements in the padding/],
    ['max_pool2d: {kernel_size: 9, ceil_mode: true, stride: 2}', [1, 4, 4], /kernel-too-large/],
    ['adaptive_avg_pool2d: 2', [1, 4], /shape-mismatch/],
    ['global_avg_pool', [4], /shape-mismatch.*\[N, 4\]/],
  ])('%s on %j', (layer, input, message) => {
    expect(() => build(`- ${layer}`, { input })).toThrow(message);
  });
});
