// The workloads' own data and weights: what all contenders are given must be the same thing in each one's order.
import { describe, expect, it } from 'vitest';
import { imageFields, type ImageNetwork } from '../../bench/workloads/images.ts';
import { BATCHES, initialWeights, type Network } from '../../bench/workloads/network.ts';
import { network as cnn } from '../../bench/workloads/mnist-cnn.ts';
import { network as mlp } from '../../bench/workloads/mlp.ts';
import { network as transformer } from '../../bench/workloads/transformer.ts';
import { WORKLOADS } from '../../bench/workloads/registry.ts';

const networks: readonly [string, ImageNetwork][] = [['mnist-cnn', cnn(2)], ['mlp', mlp(2)]];
const all: readonly [string, Pick<Network, 'parameters'>][] = [...networks, ['transformer', transformer(2)]];

describe('workloads', () => {
  it('have names of their own, and one at least is quick', () => {
    expect(new Set(WORKLOADS.map((w) => w.name)).size).toBe(WORKLOADS.length);
    expect(WORKLOADS.some((w) => w.quick)).toBe(true);
  });

  it.each(networks)('%s: data are the same every time, of every class, and fill their range', (_name, network) => {
    const fields = imageFields({ ...network, batch: 25 });
    expect(imageFields({ ...network, batch: 25 })).toEqual(fields);
    const [pixels, labels] = [fields.get('image')!, fields.get('label')!];
    expect(pixels.length).toBe(25 * BATCHES * 784);
    expect(new Set(labels)).toEqual(new Set(Array.from({ length: network.classes }, (_, c) => c)));
    expect((pixels as Uint8Array).reduce((a, b) => Math.max(a, b), 0)).toBeGreaterThan(250);
  });

  it('transformer: each target is the next token, and the next one can be told from it more often than not', () => {
    const fields = transformer(3).fields();
    expect(transformer(3).fields()).toEqual(fields);
    const [input, target] = [fields.get('input')!, fields.get('target')!];
    expect(input.length).toBe(3 * BATCHES * 128);
    for (let i = 0; i < input.length; i++) if (i % 128 !== 127) expect(target[i]).toBe(input[i + 1]);
    expect(new Set(input)).toEqual(new Set(Array.from({ length: 65 }, (_, c) => c)));
    const told = [...input].filter((token, i) => target[i] === (token * 7 + 3) % 65).length;
    expect(told / input.length).toBeGreaterThan(0.6);
    expect(told / input.length).toBeLessThan(0.8);
  });

  it.each(all)('%s: weights lie within ±1/√fanIn of their middle and differ by name', (_name, network) => {
    const weights = initialWeights(network);
    for (const { name, shape, fanIn, middle = 0 } of network.parameters) {
      const values = weights.get(name)!;
      expect(values.length).toBe(shape.reduce((n, d) => n * d, 1));
      expect(values.every((v) => Math.abs(v - middle) <= 1 / Math.sqrt(fanIn))).toBe(true);
    }
    const [a, b] = [...weights.values()];
    expect(a![0]).not.toBe(b![0]);
  });

  it('TensorFlow gets the weights in its own order of axes', () => {
    const network = cnn(2);
    const index = (name: string): Float32Array<ArrayBuffer> =>
      new Float32Array(network.parameters.find((p) => p.name === name)!.shape.reduce((n, d) => n * d, 1)).map((_, i) => i);
    // [64, 32, 3, 3] to [3, 3, 32, 64]: out 5, in 7, row 1, column 2.
    const conv = network.tfWeight('layer2.0.weight', index('layer2.0.weight'));
    expect(conv.shape).toEqual([3, 3, 32, 64]);
    expect(conv.values[((1 * 3 + 2) * 32 + 7) * 64 + 5]).toBe(((5 * 32 + 7) * 3 + 1) * 3 + 2);
    // [625, 128 × 4 × 4] to [4 × 4 × 128, 625]: out 600, channel 100, row 3, column 1.
    const linear = network.tfWeight('fc1.weight', index('fc1.weight'));
    expect(linear.shape).toEqual([2048, 625]);
    expect(linear.values[((3 * 4 + 1) * 128 + 100) * 625 + 600]).toBe(600 * 2048 + (100 * 4 + 3) * 4 + 1);
    const last = network.tfWeight('fc2.weight', index('fc2.weight'));
    expect(last.shape).toEqual([625, 10]);
    expect(last.values[17 * 10 + 4]).toBe(4 * 625 + 17);
    const small = mlp(2).tfWeight('fc1.weight', Float32Array.from({ length: 784 * 256 }, (_, i) => i));
    expect(small.shape).toEqual([784, 256]);
    expect(small.values[700 * 256 + 3]).toBe(3 * 784 + 700);
    expect(network.tfWeight('fc1.bias', new Float32Array(625)).shape).toEqual([625]);
  });
});
