/** The training step of a small network, 784-256-10: little arithmetic, so that launches and waits decide. */
import { imageNetwork, type ImageNetwork } from './images.ts';
import { transposed, type Parameter } from './network.ts';
import { trainingWorkload } from './training.ts';
import type { Workload } from './workload.ts';

const LINEARS = [
  { name: 'fc1', inputs: 784, outputs: 256 },
  { name: 'fc2', inputs: 256, outputs: 10 },
];

const parameters: Parameter[] = LINEARS.flatMap(({ name, inputs, outputs }) => [
  { name: `${name}.weight`, shape: [outputs, inputs], fanIn: inputs },
  { name: `${name}.bias`, shape: [outputs], fanIn: inputs },
]);

export function network(batch: number): ImageNetwork {
  return {
    config: 'bench/configs/mlp.yaml',
    dropouts: [],
    batch,
    image: [1, 28, 28],
    classes: 10,
    parameters,
    tfLayers: ({ layers }) => [
      layers.flatten({ inputShape: [28, 28, 1] }),
      layers.dense({ name: 'fc1', units: 256, activation: 'relu' }),
      layers.dense({ name: 'fc2', units: 10 }),
    ],
    tfWeight: (name, values) => {
      const { shape } = parameters.find((p) => p.name === name)!;
      if (shape.length === 1) return { shape, values };
      const [outputs, inputs] = shape as [number, number];
      return { shape: [inputs, outputs], values: transposed(values, outputs, inputs) };
    },
    jaxLogits: ({ numpy: np, nn }, p, images) => {
      const x = nn.relu(np.matmul(images.reshape([batch, 784]), p['fc1.weight']!.transpose()).add(p['fc1.bias']!));
      return np.matmul(x, p['fc2.weight']!.transpose()).add(p['fc2.bias']!);
    },
  };
}

export function mlp(batch: number, quick: boolean): Workload {
  return trainingWorkload({ name: `mlp-${batch}`, title: `MLP 784-256-10, batch ${batch}, a training step`, quick }, imageNetwork(network(batch)));
}
