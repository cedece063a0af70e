/** TensorFlow.js on its WebGPU backend, loaded from bench/node_modules; the part of its interface that workloads use. */
import { createRequire } from 'node:module';

export interface TfTensor {
  readonly shape: number[];
  data(): Promise<Float32Array>;
  dispose(): void;
}

export interface TfLayer {
  readonly name: string;
  rate?: number;
  setWeights(weights: TfTensor[]): void;
}

export interface TfModel {
  readonly layers: TfLayer[];
  add(layer: TfLayer): void;
  compile(options: { readonly optimizer: unknown; readonly loss: (labels: TfTensor, output: TfTensor) => TfTensor }): void;
  trainOnBatch(x: TfTensor, y: TfTensor): Promise<number | number[]>;
}

export interface TfModule {
  readonly version: Readonly<Record<string, string>>;
  readonly train: { sgd(lr: number): unknown; adam(lr: number, beta1: number, beta2: number, epsilon: number): unknown };
  readonly losses: { softmaxCrossEntropy(labels: TfTensor, logits: TfTensor): TfTensor };
  readonly layers: Readonly<Record<'conv2d' | 'maxPooling2d' | 'zeroPadding2d' | 'dropout' | 'flatten' | 'dense', (options: object) => TfLayer>>;
  sequential(): TfModel;
  tensor(values: Float32Array, shape: readonly number[]): TfTensor;
  matMul(a: TfTensor, b: TfTensor): TfTensor;
  setBackend(name: string): Promise<boolean>;
  ready(): Promise<void>;
  getBackend(): string;
}

/** Needs `navigator.gpu`. The backend itself starts with the first call of `startTfjs`. */
export function loadTfjs(): TfModule {
  const require = createRequire(import.meta.url);
  const tf = require('@tensorflow/tfjs') as TfModule;
  require('@tensorflow/tfjs-backend-webgpu');
  return tf;
}

export async function startTfjs(tf: TfModule): Promise<void> {
  await tf.setBackend('webgpu');
  await tf.ready();
  if (tf.getBackend() !== 'webgpu') throw new Error(`TensorFlow.js fell back to its backend ${tf.getBackend()}`);
}
