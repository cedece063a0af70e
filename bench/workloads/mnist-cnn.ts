/** The training step of configs/mnist-cnn.yaml: three blocks of convolution, ReLU, max-pooling and dropout, two linear layers. */
import { imageNetwork, type ImageNetwork } from './images.ts';
import { tfName, type Parameter } from './network.ts';
import { trainingWorkload } from './training.ts';
import type { Workload } from './workload.ts';

const CONVS = [
  { name: 'layer1.0', inputs: 1, outputs: 32 },
  { name: 'layer2.0', inputs: 32, outputs: 64 },
  { name: 'layer3.0', inputs: 64, outputs: 128 },
];
/** The image before `flatten`: channels, height and width. */
const FLAT = [128, 4, 4] as const;
const LINEARS = [
  { name: 'fc1', inputs: 2048, outputs: 625 },
  { name: 'fc2', inputs: 625, outputs: 10 },
];
const DROPOUT = 0.3;
const SAME = [[1, 1], [1, 1]] as const;

const parameters: Parameter[] = [
  ...CONVS.flatMap(({ name, inputs, outputs }) => [
    { name: `${name}.weight`, shape: [outputs, inputs, 3, 3], fanIn: inputs * 9 },
    { name: `${name}.bias`, shape: [outputs], fanIn: inputs * 9 },
  ]),
  ...LINEARS.flatMap(({ name, inputs, outputs }) => [
    { name: `${name}.weight`, shape: [outputs, inputs], fanIn: inputs },
    { name: `${name}.bias`, shape: [outputs], fanIn: inputs },
  ]),
];

export function network(batch: number): ImageNetwork {
  return {
    config: 'configs/mnist-cnn.yaml',
    dropouts: ['model.layer1.3.dropout', 'model.layer2.3.dropout', 'model.layer3.3.dropout', 'model.6.dropout'],
    batch,
    image: [1, 28, 28],
    classes: 10,
    parameters,
    tfLayers: ({ layers }) => [
      ...CONVS.flatMap(({ name, outputs }, i) => [
        layers.conv2d({ name: tfName(name), filters: outputs, kernelSize: 3, padding: 'same', activation: 'relu', ...(i === 0 ? { inputShape: [28, 28, 1] } : {}) }),
        // Zeros beside values that are not negative change no maximum: this is the pooling's padding, as far as windows reach.
        ...(i === 2 ? [layers.zeroPadding2d({ padding: [[1, 0], [1, 0]] })] : []),
        layers.maxPooling2d({ poolSize: 2 }),
        layers.dropout({ rate: DROPOUT }),
      ]),
      layers.flatten({}),
      layers.dense({ name: 'fc1', units: 625, activation: 'relu' }),
      layers.dropout({ rate: DROPOUT }),
      layers.dense({ name: 'fc2', units: 10 }),
    ],
    tfWeight: (name, values) => {
      const { shape } = parameters.find((p) => p.name === name)!;
      if (shape.length === 1) return { shape, values };
      // [out, in, y, x] to [y, x, in, out]; a linear weight behind `flatten` counts its inputs by [y, x, channel].
      const axes = name === 'fc1.weight' ? [shape[0]!, ...FLAT] : shape.length === 4 ? shape : [shape[0]!, shape[1]!, 1, 1];
      const ordered = toChannelsLast(values, axes);
      return { shape: shape.length === 4 ? [3, 3, shape[1]!, shape[0]!] : [shape[1]!, shape[0]!], values: ordered };
    },
    jaxLogits: (jax, p, images, dropout) => {
      const { numpy: np, nn, lax } = jax;
      let x = images;
      for (const [i, { name, outputs }] of CONVS.entries()) {
        x = lax.convGeneralDilated(x, p[`${name}.weight`]!, [1, 1], SAME).add(p[`${name}.bias`]!.reshape([1, outputs, 1, 1]));
        x = nn.relu(x);
        if (i === 2) x = np.pad(x, [[0, 0], [0, 0], [1, 0], [1, 0]]);
        const [n, c, h, w] = x.shape as [number, number, number, number];
        x = np.max(x.reshape([n, c, h / 2, 2, w / 2, 2]), [3, 5]);
        x = dropout(x);
      }
      x = x.reshape([batch, FLAT[0] * FLAT[1] * FLAT[2]]);
      x = dropout(nn.relu(np.matmul(x, p['fc1.weight']!.transpose()).add(p['fc1.bias']!)));
      return np.matmul(x, p['fc2.weight']!.transpose()).add(p['fc2.bias']!);
    },
  };
}

/** Row-major [o, i, y, x] to row-major [y, x, i, o]. */
function toChannelsLast(values: Float32Array, axes: readonly number[]): Float32Array {
  const [o, i, y, x] = axes as [number, number, number, number];
  const out = new Float32Array(values.length);
  for (let at = 0; at < values.length; at++) {
    const [ox, ix, yx, xx] = [Math.floor(at / (i * y * x)), Math.floor(at / (y * x)) % i, Math.floor(at / x) % y, at % x];
    out[((yx * x + xx) * i + ix) * o + ox] = values[at]!;
  }
  return out;
}

export function mnistCnn(batch: number, quick: boolean): Workload {
  return trainingWorkload({ name: `mnist-cnn-${batch}`, title: `MNIST CNN, batch ${batch}, a training step`, quick, flops: batch * 52e6 }, imageNetwork(network(batch)));
}
