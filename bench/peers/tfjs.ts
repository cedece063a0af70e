/** TensorFlow.js on its WebGPU backend, loaded from bench/node_modules; the part of its interface that workloads use. */
import { createRequire } from 'node:module';

export interface TfTensor {
  readonly shape: number[];
  add(other: TfTensor | number): TfTensor;
  sub(other: TfTensor): TfTensor;
  mul(other: TfTensor | number): TfTensor;
  rsqrt(): TfTensor;
  erf(): TfTensor;
  softmax(axis?: number): TfTensor;
  reshape(shape: readonly number[]): TfTensor;
  transpose(axes?: readonly number[]): TfTensor;
  data(): Promise<Float32Array>;
  dispose(): void;
}

export interface TfVariable extends TfTensor {
  assign(value: TfTensor): void;
}

export interface TfOptimizer {
  /** One update of `variables`; the cost, where it is wanted. */
  minimize(f: () => TfTensor, returnCost: boolean, variables: readonly TfVariable[]): TfTensor | null;
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
  compile(options: { readonly optimizer: TfOptimizer; readonly loss: (labels: TfTensor, output: TfTensor) => TfTensor }): void;
  trainOnBatch(x: TfTensor, y: TfTensor): Promise<number | number[]>;
}

export interface TfModule {
  readonly version: Readonly<Record<string, string>>;
  readonly train: { sgd(lr: number): TfOptimizer; adam(lr: number, beta1: number, beta2: number, epsilon: number): TfOptimizer };
  readonly losses: { softmaxCrossEntropy(labels: TfTensor, logits: TfTensor): TfTensor };
  readonly layers: Readonly<Record<'conv2d' | 'maxPooling2d' | 'zeroPadding2d' | 'dropout' | 'flatten' | 'dense', (options: object) => TfLayer>>;
  sequential(): TfModel;
  tensor(values: Float32Array | Int32Array, shape: readonly number[], dtype?: 'float32' | 'int32'): TfTensor;
  variable(initial: TfTensor): TfVariable;
  tidy<T>(f: () => T): T;
  conv2d(x: TfTensor, filter: TfTensor, strides: number, pad: 'same'): TfTensor;
  conv2dTranspose(x: TfTensor, filter: TfTensor, outputShape: readonly number[], strides: number, pad: 'same'): TfTensor;
  engine(): { runKernel(name: string, inputs: Readonly<Record<string, TfTensor>>, attrs: object): TfTensor };
  backend(): { readonly commandEncoder: object | null; endComputePassEncoder(): void; submitQueue(): void; readonly queue: GPUQueue };
  matMul(a: TfTensor, b: TfTensor, transposeA?: boolean, transposeB?: boolean): TfTensor;
  gather(x: TfTensor, indices: TfTensor): TfTensor;
  split(x: TfTensor, parts: number, axis: number): TfTensor[];
  moments(x: TfTensor, axis: number, keepDims: boolean): { readonly mean: TfTensor; readonly variance: TfTensor };
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

/** Until all that was asked for is done, without reading any of it. */
export async function waitForTfjs(tf: TfModule): Promise<void> {
  const backend = tf.backend();
  if (backend.commandEncoder !== null) {
    backend.endComputePassEncoder();
    backend.submitQueue();
  }
  await backend.queue.onSubmittedWorkDone();
}
