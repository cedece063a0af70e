/** What the contenders of a training workload have in common: the network, its first weights, the data, the check's recipe. */
import { initialValues } from '../../src/runtime/init.ts';
import type { FieldArray } from '../../src/runtime/data/types.ts';
import type { JaxArray, JaxModule, JaxTree } from '../peers/jax.ts';
import type { TfModule, TfOptimizer } from '../peers/tfjs.ts';

/** A parameter by PyTorch's name and shape; drawn uniformly within 1/√fanIn of `middle`, which is 0 unless it says otherwise. */
export interface Parameter {
  readonly name: string;
  readonly shape: readonly number[];
  readonly fanIn: number;
  readonly middle?: number;
}

export type Weights = ReadonlyMap<string, Float32Array<ArrayBuffer>>;
/** Rows by the name that a field has in Shale's data, `BATCHES` batches of them. */
export type Fields = ReadonlyMap<string, FieldArray>;

export interface Inputs {
  readonly fields: Fields;
  readonly weights: Weights;
}

export interface Network {
  /** Path of Shale's configuration from the repository's root; its optimizer is Adam with rate `ADAM_LR`. */
  readonly config: string;
  /** Layers with dropout, as `--set` calls them, `model.6.dropout`. */
  readonly dropouts: readonly string[];
  readonly batch: number;
  readonly parameters: readonly Parameter[];
  fields(): Fields;
  /** On TensorFlow.js, with the data on the device. */
  tfjs(tf: TfModule, inputs: Inputs): TfTrainee;
  /** On jax-js, with the data on the device. */
  jax(jax: JaxModule, inputs: Inputs): JaxTask;
}

/** A network on TensorFlow.js that can be trained. */
export interface TfTrainee {
  /** Bytes of the data on the device. */
  readonly dataBytes: number;
  /** Back to the first weights, with this optimizer from here on. */
  restart(optimizer: TfOptimizer): void;
  /** One update on batch number `batch`; the loss, on the host. */
  update(batch: number): Promise<number>;
  /** Dropout as the network says, or none; it begins with dropout. */
  setDropout(on: boolean): void;
}

/** What jax-js is to differentiate. */
export interface JaxTask {
  readonly dataBytes: number;
  /** Arrays of each batch, by a name that `loss` knows. */
  readonly batches: readonly JaxTree[];
  /** The mean loss. Parameters and batch are consumed; `dropout` is called once for each dropout of the network. */
  loss(parameters: JaxTree, batch: JaxTree, dropout: (x: JaxArray) => JaxArray): JaxArray;
}

/** Batches that lie on the device; steps take them in turn. */
export const BATCHES = 4;
export const ADAM_LR = 1e-3;
export const SGD_LR = 0.05;
/** Steps of each check, from the initial weights, without dropout. */
export const CHECK_STEPS = 4;

export function inputsOf(network: Network): Inputs {
  return { fields: network.fields(), weights: initialWeights(network) };
}

export function initialWeights({ parameters }: Pick<Network, 'parameters'>): Weights {
  return new Map(
    parameters.map(({ name, shape, fanIn, middle = 0 }) => {
      const bound = 1 / Math.sqrt(fanIn);
      return [name, Float32Array.from(initialValues({ kind: 'uniform', low: middle - bound, high: middle + bound }, shape, name, 42))];
    }),
  );
}

export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((n, d) => n * d, 1);
}

/** One row of `classes` numbers for each label, 1 in the label's place. */
export function oneHot(labels: ArrayLike<number>, classes: number): Float32Array<ArrayBuffer> {
  const out = new Float32Array(labels.length * classes);
  for (let i = 0; i < labels.length; i++) out[i * classes + labels[i]!] = 1;
  return out;
}

/** Row-major [rows, columns] to row-major [columns, rows]. */
export function transposed(values: Float32Array, rows: number, columns: number): Float32Array<ArrayBuffer> {
  return Float32Array.from(values, (_, i) => values[(i % rows) * columns + Math.floor(i / rows)]!);
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
