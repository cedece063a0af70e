/** Every workload that `npm run bench` knows, in the order in which it runs them. */
import { mlp } from './mlp.ts';
import { mnistCnn } from './mnist-cnn.ts';
import { conv, matmul, type ConvProduct, type ConvShape } from './products.ts';
import { transformer } from './transformer.ts';
import type { Workload } from './workload.ts';

/** The second and third convolution of the MNIST CNN, and one as residual networks have it. */
const CONVS: readonly (readonly [string, ConvShape])[] = [
  ['conv2', { batch: 100, channels: 32, filters: 64, size: 14 }],
  ['conv3', { batch: 100, channels: 64, filters: 128, size: 7 }],
  ['conv-large', { batch: 16, channels: 64, filters: 64, size: 28 }],
];
const PRODUCTS: readonly ConvProduct[] = ['forward', 'input-grad', 'weight-grad'];

export const WORKLOADS: readonly Workload[] = [
  mnistCnn(100, true),
  mnistCnn(16, false),
  mnistCnn(512, false),
  mlp(64, false),
  transformer(8, false),
  ...[512, 1024, 2048].map((size) => matmul(size)),
  ...CONVS.flatMap(([label, shape]) => PRODUCTS.map((product) => conv(label, shape, product))),
];
