/**
 * Convolutions, their transposes, paddings and resizings against loops written out here, against each other, and against
 * the numbers in PyTorch's documentation.
 */
import { describe, expect, it } from 'vitest';
import type { RefTensor } from '../../../src/compiler/ops/op.ts';
import { build, noise, run, shapeOf, stateOf, tensor } from '../model/support.ts';
import { Generator } from '../ops/generator.ts';

const ROWS = 2;

/** The layer's output for `x` [ROWS, …] with the given parameters. */
function apply(model: string, x: RefTensor, state: Record<string, RefTensor> = {}): number[] {
  const built = build(model, { input: x.shape.slice(1), batchSize: x.shape[0]! });
  return run(built, { rows: x.shape[0]!, inputs: { input: x }, state: { ...stateOf(built), ...state } });
}

const close = (a: readonly number[], b: readonly number[], what = ''): void => {
  expect(a.length, what).toBe(b.length);
  a.forEach((v, i) => expect(Math.abs(v - b[i]!), `${what} [${i}]: ${v} for ${b[i]!}`).toBeLessThan(1e-11 * (1 + Math.abs(b[i]!))));
};

const list = (values: readonly (number | string)[]): string => `[${values.join(', ')}]`;
const offset = (index: readonly number[], shape: readonly number[]): number => index.reduce((at, i, d) => at * shape[d]! + i, 0);

/** Every index of a shape. */
function* indices(shape: readonly number[]): IterableIterator<number[]> {
  const total = shape.reduce((n, d) => n * d, 1);
  for (let flat = 0; flat < total; flat++) {
    const index: number[] = [];
    let rest = flat;
    for (let d = shape.length - 1; d >= 0; d--) {
      index.unshift(rest % shape[d]!);
      rest = Math.floor(rest / shape[d]!);
    }
    yield index;
  }
}

describe('padding modes', () => {
  const row = tensor([1, 1, 4], [1, 2, 3, 4]);
  it.each([
    ['reflect', [3, 2, 1, 2, 3, 4, 3, 2, 1]],
    ['replicate', [1, 1, 1, 2, 3, 4, 4, 4, 4]],
    ['circular', [3, 4, 1, 2, 3, 4, 1, 2, 3]],
    ['constant, value: -5', [-5, -5, 1, 2, 3, 4, -5, -5, -5]],
  ])('%s', (mode, expected) => {
    expect(apply(`- pad: {padding: [2, 3], mode: ${mode}}`, row)).toEqual(expected);
  });

  it('go as far as the input does', () => {
    expect(apply('- pad: {padding: [3, 3], mode: reflect}', row)).toEqual([4, 3, 2, 1, 2, 3, 4, 3, 2, 1]);
    expect(apply('- pad: {padding: [4, 4], mode: circular}', row)).toEqual([1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4]);
    expect(apply('- pad: {padding: [6, 0], mode: replicate}', row)).toEqual([1, 1, 1, 1, 1, 1, 1, 2, 3, 4]);
  });

  it('count from the last axis; negative ones cut off; one number is for every axis behind the channels', () => {
    const image = tensor([1, 1, 2, 3], [1, 2, 3, 4, 5, 6]);
    expect(apply('- pad: [0, 0, 1, 0]', image)).toEqual([0, 0, 0, 1, 2, 3, 4, 5, 6]);
    expect(apply('- pad: {padding: [1, 0, 0, 1], mode: replicate}', image)).toEqual([1, 1, 2, 3, 4, 4, 5, 6, 4, 4, 5, 6]);
    expect(apply('- pad: [-1, 1]', image)).toEqual([2, 3, 0, 5, 6, 0]);
    expect(apply('- pad: {padding: [-1, 1], mode: reflect}', image)).toEqual([2, 3, 2, 5, 6, 5]);
    expect(apply('- pad: [0, 0, 0, 0, 0, 1]', image)).toEqual([1, 2, 3, 4, 5, 6, 0, 0, 0, 0, 0, 0]);
    expect(shapeOf('- pad: 2', { input: [3, 4, 5, 6] })).toEqual(['N', 3, 8, 9, 10]);
    expect(shapeOf('- pad: 2', { input: [3] })).toEqual(['N', 7]);
  });

  it('of a convolution are those of a pad before it, in one, two and three axes', () => {
    for (const [seed, axes] of [1, 2, 3, 1, 2, 3].entries()) {
      const r = new Generator(300 + seed);
      for (const mode of ['reflect', 'replicate', 'circular']) {
        const size = r.list(axes, () => r.int(3, 5));
        const kernel = r.list(axes, () => r.int(1, 3));
        const padding = r.list(axes, () => r.int(0, 2));
        const args = `out_channels: 4, kernel_size: ${list(kernel)}, dilation: ${r.int(1, 2)}, stride: ${r.int(1, 2)}, groups: 2`;
        if (size.some((s, d) => s + 2 * padding[d]! < 2 * (kernel[d]! - 1) + 1)) continue;
        const x = noise([ROWS, 2, ...size], seed);
        const own = { '0.weight': noise([4, 1, ...kernel], seed + 1), '0.bias': noise([4], seed + 2) };
        const sides = [...padding].reverse().flatMap((p) => [p, p]);
        const moved = { '1.weight': own['0.weight'], '1.bias': own['0.bias'] };
        close(apply(`- conv${axes}d: {${args}, padding: ${list(padding)}, padding_mode: ${mode}}`, x, own), apply(`- pad: {padding: ${list(sides)}, mode: ${mode}}\n- conv${axes}d: {${args}}`, x, moved), `${mode} ${list(size)}`);
      }
    }
  });

  it('same puts the odd element at the end, whatever it holds', () => {
    const sum = { '0.weight': tensor([1, 1, 2], [1, 10]) };
    const conv = (mode: string): number[] => apply(`- conv1d: {out_channels: 1, kernel_size: 2, padding: same, padding_mode: ${mode}, bias: false}`, row, sum);
    expect(conv('zeros')).toEqual([21, 32, 43, 4]);
    expect(conv('reflect')).toEqual([21, 32, 43, 34]);
    expect(conv('replicate')).toEqual([21, 32, 43, 44]);
    expect(conv('circular')).toEqual([21, 32, 43, 14]);
  });
});

/** out[n, o, w·s + k·d - p] += x[n, c, w] · weight[c, o within its group, k], PyTorch's sizes. */
function spread(x: RefTensor, weight: RefTensor, bias: RefTensor, p: { stride: number[]; padding: number[]; dilation: number[]; more: number[]; groups: number }): { shape: number[]; data: number[] } {
  const [n, channels, ...size] = x.shape as [number, number, ...number[]];
  const kernel = weight.shape.slice(2);
  const outputs = weight.shape[1]! * p.groups;
  const to = size.map((s, d) => (s - 1) * p.stride[d]! - 2 * p.padding[d]! + p.dilation[d]! * (kernel[d]! - 1) + p.more[d]! + 1);
  const shape = [n, outputs, ...to];
  const data = [...indices(shape)].map((index) => bias.data[index[1]!]!);
  for (const at of indices(x.shape)) {
    const group = Math.floor(at[1]! / (channels / p.groups));
    for (const k of indices(weight.shape.slice(1))) {
      const target = at.slice(2).map((w, d) => w * p.stride[d]! + k[d + 1]! * p.dilation[d]! - p.padding[d]!);
      if (target.some((t, d) => t < 0 || t >= to[d]!)) continue;
      const out = offset([at[0]!, group * weight.shape[1]! + k[0]!, ...target], shape);
      data[out] = data[out]! + x.data[offset(at, x.shape)]! * weight.data[offset([at[1]!, ...k], weight.shape)]!;
    }
  }
  return { shape, data };
}

describe('transposed convolutions', () => {
  it('spread each element over a kernel: every stride, padding, dilation, output padding and grouping', () => {
    for (let seed = 0; seed < 40; seed++) {
      const r = new Generator(900 + seed);
      const axes = r.pick([1, 2]);
      const groups = r.pick([1, 1, 2]);
      const each = (low: number, high: number): number[] => r.list(axes, () => r.int(low, high));
      const [size, kernel, stride, dilation] = [each(1, 4), each(1, 4), each(1, 3), each(1, 4)];
      const more = stride.map((s, d) => r.int(0, Math.max(s, dilation[d]!) - 1));
      const padding = size.map((s, d) => r.int(0, Math.min(3, Math.floor(((s - 1) * stride[d]! + dilation[d]! * (kernel[d]! - 1)) / 2))));
      const [channels, outputs] = [groups * r.int(1, 2), groups * r.int(1, 3)];
      const x = noise([ROWS, channels, ...size], seed);
      const weight = noise([channels, outputs / groups, ...kernel], seed + 1);
      const bias = noise([outputs], seed + 2);
      const model = `- conv_transpose${axes}d: {out_channels: ${outputs}, kernel_size: ${list(kernel)}, stride: ${list(stride)}, padding: ${list(padding)}, dilation: ${list(dilation)}, output_padding: ${list(more)}, groups: ${groups}}`;
      const expected = spread(x, weight, bias, { stride, padding, dilation, more, groups });
      expect(shapeOf(model, { input: x.shape.slice(1) }).slice(1), model).toEqual(expected.shape.slice(1));
      close(apply(model, x, { '0.weight': weight, '0.bias': bias }), expected.data, model);
    }
  });

  it('are the adjoint of the convolution with the same weight: <conv(x), y> = <x, transposed(y)>', () => {
    const args = 'kernel_size: [3, 2], stride: 2, padding: 1, dilation: [1, 2], groups: 2, bias: false';
    const weight = noise([4, 3, 3, 2], 5);
    const x = noise([ROWS, 6, 6, 7], 6);
    const forward = apply(`- conv2d: {out_channels: 4, ${args}}`, x, { '0.weight': weight });
    const y = noise([ROWS, 4, 3, 4], 7);
    const back = apply(`- conv_transpose2d: {out_channels: 6, ${args}, output_padding: [1, 0]}`, y, { '0.weight': weight });
    const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => Array.from(a).reduce((s, v, i) => s + v * b[i]!, 0);
    expect(back).toHaveLength(x.data.length);
    expect(Math.abs(dot(forward, y.data) - dot(x.data, back))).toBeLessThan(1e-12);
  });

  it("have weights of PyTorch's shape and bounds: fan_in is what axis 1 holds", () => {
    const { states } = build('- {name: t, conv_transpose2d: {out_channels: 8, kernel_size: [3, 5], groups: 2}}', { input: [4, 9, 9] });
    const bound = 1 / Math.sqrt(4 * 3 * 5);
    expect(states.map(({ name, shape, init }) => ({ name, shape, init }))).toEqual([
      { name: 't.weight', shape: [4, 4, 3, 5], init: { kind: 'uniform', low: -bound, high: bound } },
      { name: 't.bias', shape: [8], init: { kind: 'uniform', low: -bound, high: bound } },
    ]);
  });
});

describe('convolutions of other ranks', () => {
  it('are those of images that are one pixel high, or of volumes that are one deep', () => {
    const [x, weight] = [noise([ROWS, 3, 9], 1), noise([4, 3, 3], 2)];
    const flat = apply('- conv1d: {out_channels: 4, kernel_size: 3, stride: 2, padding: 1, bias: false}', x, { '0.weight': weight });
    const lifted = (t: RefTensor): RefTensor => tensor([...t.shape.slice(0, 2), 1, ...t.shape.slice(2)], [...t.data]);
    close(flat, apply('- conv2d: {out_channels: 4, kernel_size: [1, 3], stride: [1, 2], padding: [0, 1], bias: false}', lifted(x), { '0.weight': lifted(weight) }));
    const [image, kernel] = [noise([ROWS, 2, 5, 4], 3), noise([3, 2, 3, 2], 4)];
    const plain = apply('- conv2d: {out_channels: 3, kernel_size: [3, 2], padding: same, bias: false}', image, { '0.weight': kernel });
    close(plain, apply('- conv3d: {out_channels: 3, kernel_size: [1, 3, 2], padding: same, bias: false}', lifted(image), { '0.weight': lifted(kernel) }));
    const up = apply('- conv_transpose1d: {out_channels: 3, kernel_size: 3, stride: 2, output_padding: 1, bias: false}', x, { '0.weight': noise([3, 3, 3], 8) });
    close(up, apply('- conv_transpose2d: {out_channels: 3, kernel_size: [1, 3], stride: [1, 2], output_padding: [0, 1], bias: false}', lifted(x), { '0.weight': lifted(noise([3, 3, 3], 8)) }));
  });

  it('conv3d is the sum over its taps', () => {
    const [x, weight] = [noise([1, 1, 3, 3, 3], 1), noise([1, 1, 2, 2, 2], 2)];
    const expected = [...indices([2, 2, 2])].map((at) => [...indices([2, 2, 2])].reduce((s, k) => s + x.data[offset(at.map((i, d) => i + k[d]!), [3, 3, 3])]! * weight.data[offset(k, [2, 2, 2])]!, 0));
    close(apply('- conv3d: {out_channels: 1, kernel_size: 2, bias: false}', x, { '0.weight': weight }), expected);
  });
});

describe('upsample', () => {
  const image = tensor([1, 1, 2, 2], [1, 2, 3, 4]);

  it('nearest repeats', () => {
    expect(apply('- upsample: 2', image)).toEqual([1, 1, 2, 2, 1, 1, 2, 2, 3, 3, 4, 4, 3, 3, 4, 4]);
    expect(apply('- upsample: {size: [3, 1]}', image)).toEqual([1, 1, 3]);
    expect(apply('- upsample: {scale_factor: [1, 2]}', image)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
    expect(apply('- upsample: 3', tensor([1, 1, 2], [1, 2]))).toEqual([1, 1, 1, 2, 2, 2]);
    expect(apply('- upsample: 0.5', tensor([1, 1, 5], [1, 2, 3, 4, 5]))).toEqual([1, 3]);
    expect(shapeOf('- upsample: 1.5', { input: [2, 3, 4, 5] })).toEqual(['N', 2, 4, 6, 7]);
  });

  it("bilinear gives the numbers of PyTorch's documentation", () => {
    close(apply('- upsample: {scale_factor: 2, mode: bilinear}', image), [1, 1.25, 1.75, 2, 1.5, 1.75, 2.25, 2.5, 2.5, 2.75, 3.25, 3.5, 3, 3.25, 3.75, 4]);
    const [third, two] = [1 / 3, 2 / 3];
    const aligned = [0, 1, 2, 3].flatMap((y) => [0, 1, 2, 3].map((x) => 1 + x * third + y * two));
    close(apply('- upsample: {scale_factor: 2, mode: bilinear, align_corners: true}', image), aligned);
    const padded = tensor([1, 1, 3, 3], [1, 2, 0, 3, 4, 0, 0, 0, 0]);
    close(apply('- upsample: {scale_factor: 2, mode: bilinear}', padded).slice(0, 12), [1, 1.25, 1.75, 1.5, 0.5, 0, 1.5, 1.75, 2.25, 1.875, 0.625, 0]);
    close(apply('- upsample: {scale_factor: 2, mode: bilinear, align_corners: true}', padded).slice(0, 6), [1, 1.4, 1.8, 1.6, 0.8, 0]);
  });

  it('bilinear goes by the factor where one is given, by the sizes where not', () => {
    const ramp = tensor([1, 1, 1, 5], [0, 1, 2, 3, 4]);
    const at = (scale: number): number[] => Array.from({ length: 7 }, (_, i) => Math.min(4, Math.max(0, (i + 0.5) * scale - 0.5)));
    close(apply('- upsample: {scale_factor: [1, 1.5], mode: bilinear}', ramp), at(1 / 1.5));
    close(apply('- upsample: {size: [1, 7], mode: bilinear}', ramp), at(5 / 7));
    close(apply('- upsample: {size: [1, 1], mode: bilinear, align_corners: true}', ramp), [0]);
    close(apply('- upsample: {size: [1, 3], mode: bilinear}', ramp), [1 / 3, 2, 11 / 3]);
  });

  it('nearest rounds as PyTorch does: a position that f32 puts below a whole number takes the element before', () => {
    const ramp = tensor([1, 1, 32], Array.from({ length: 32 }, (_, i) => i));
    const scale = Math.fround(1 / 2.3);
    const out = apply('- upsample: 2.3', ramp);
    expect(out).toEqual(Array.from({ length: 73 }, (_, i) => Math.floor(Math.fround(i * scale))));
    // 69 / 2.3 is 30.
    expect(out[69]).toBe(29);
  });
});

describe('pixel_shuffle', () => {
  it('makes pixels of channels, row by row', () => {
    expect(apply('- pixel_shuffle: 2', tensor([1, 4, 1, 2], [1, 2, 3, 4, 5, 6, 7, 8]))).toEqual([1, 3, 2, 4, 5, 7, 6, 8]);
  });

  it('and its inverse undo each other', () => {
    const x = noise([ROWS, 9, 2, 3]);
    expect(apply('- pixel_shuffle: 3\n- pixel_unshuffle: 3', x)).toEqual([...x.data]);
    const y = noise([ROWS, 2, 4, 6]);
    expect(apply('- pixel_unshuffle: 2\n- pixel_shuffle: 2', y)).toEqual([...y.data]);
    expect(shapeOf('- pixel_unshuffle: 2', { input: [3, 4, 6] })).toEqual(['N', 12, 2, 3]);
  });
});
