/** What the contenders of a training workload have in common: the network, its first weights, the data, the check's recipe. */
import { initialValues } from '../../src/runtime/init.ts';
import type { JaxArray, JaxModule, JaxTree } from '../peers/jax.ts';
import type { TfLayer, TfModule } from '../peers/tfjs.ts';

/** A parameter by PyTorch's name and shape; drawn as PyTorch would, uniform in ±1/√fanIn. */
export interface Parameter {
  readonly name: string;
  readonly shape: readonly number[];
  readonly fanIn: number;
}

export type Weights = ReadonlyMap<string, Float32Array<ArrayBuffer>>;

export interface Network {
  /** Path of Shale's configuration from the repository's root; its optimizer is Adam with rate `ADAM_LR`. */
  readonly config: string;
  /** Layers with dropout, as `--set` calls them, `model.6.dropout`. */
  readonly dropouts: readonly string[];
  readonly batch: number;
  /** Channels, height, width. */
  readonly image: readonly [number, number, number];
  readonly classes: number;
  readonly parameters: readonly Parameter[];
  /** Layers up to the logits; images come as [N, height, width, channels]. */
  tfLayers(tf: TfModule): TfLayer[];
  /** A parameter in TensorFlow's order of axes. */
  tfWeight(name: string, values: Float32Array<ArrayBuffer>): { readonly shape: readonly number[]; readonly values: Float32Array };
  /** Logits of images [N, channels, height, width]. `dropout(x)` is called once for each dropout; parameters are consumed. */
  jaxLogits(jax: JaxModule, parameters: JaxTree, images: JaxArray, dropout: (x: JaxArray) => JaxArray): JaxArray;
}

/** Batches that lie on the device; steps take them in turn. */
export const BATCHES = 4;
export const ADAM_LR = 1e-3;
export const SGD_LR = 0.05;
/** Steps of each check, from the initial weights, without dropout. */
export const CHECK_STEPS = 4;

export interface TrainingData {
  /** Bytes, `BATCHES` batches of images [channels, height, width]. */
  readonly pixels: Uint8Array<ArrayBuffer>;
  readonly labels: Int32Array<ArrayBuffer>;
}

export function trainingData({ batch, image, classes }: Network): TrainingData {
  const rows = batch * BATCHES;
  const size = image[0] * image[1] * image[2];
  const noise = initialValues({ kind: 'uniform', low: 0, high: 1 }, [rows, size + 1], 'data', 7);
  const labels = Int32Array.from({ length: rows }, (_, n) => Math.floor(noise[n * (size + 1) + size]! * classes));
  // Mostly background, as in MNIST, and a bar whose place tells the class, so that there is something to learn.
  const pixels = Uint8Array.from({ length: rows * size }, (_, i) => {
    const n = Math.floor(i / size);
    const u = noise[n * (size + 1) + (i % size)]!;
    const row = Math.floor((i % (image[1] * image[2])) / image[2]);
    const bar = Math.floor((row * classes) / image[1]) === labels[n]!;
    return bar ? 128 + 127 * u : u > 0.85 ? 255 * u : 0;
  });
  return { pixels, labels };
}

export interface Inputs {
  readonly data: TrainingData;
  readonly weights: Weights;
}

export function inputsOf(network: Network): Inputs {
  return { data: trainingData(network), weights: initialWeights(network) };
}

export function initialWeights({ parameters }: Network): Weights {
  return new Map(
    parameters.map(({ name, shape, fanIn }) => {
      const bound = 1 / Math.sqrt(fanIn);
      return [name, Float32Array.from(initialValues({ kind: 'uniform', low: -bound, high: bound }, shape, name, 42))];
    }),
  );
}

/** TensorFlow.js allows no dots in names. */
export function tfName(path: string): string {
  return path.replaceAll('.', '_');
}

export async function repeated<T>(count: number, work: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let i = 0; i < count; i++) results.push(await work());
  return results;
}

/** A contender that is timed while it computes nonsense would be timed for nothing. */
export function finite(value: number): number {
  if (!Number.isFinite(value)) throw new Error(`the loss is ${value}`);
  return value;
}
