/** jax-js on its WebGPU backend, loaded from bench/node_modules; the part of its interface that workloads use. */

/** Arrays are moved: an operation consumes its arguments, and `.ref` takes another reference. */
export interface JaxArray {
  readonly ref: JaxArray;
  readonly shape: number[];
  add(other: JaxArray | number): JaxArray;
  sub(other: JaxArray | number): JaxArray;
  mul(other: JaxArray | number): JaxArray;
  div(other: JaxArray | number): JaxArray;
  less(other: JaxArray | number): JaxArray;
  reshape(shape: readonly number[]): JaxArray;
  transpose(axes?: readonly number[]): JaxArray;
  data(): Promise<Float32Array>;
  dispose(): void;
}

export type JaxTree = Readonly<Record<string, JaxArray>>;

interface Jitted<A extends readonly unknown[], R> {
  (...args: A): R;
  dispose(): void;
}

export interface JaxModule {
  readonly numpy: {
    array(values: Float32Array | Int32Array | Uint32Array | number, options?: { readonly shape?: readonly number[]; readonly dtype?: string }): JaxArray;
    matmul(a: JaxArray, b: JaxArray): JaxArray;
    sum(a: JaxArray, axis?: number | readonly number[]): JaxArray;
    max(a: JaxArray, axis?: number | readonly number[]): JaxArray;
    sqrt(a: JaxArray): JaxArray;
    pad(a: JaxArray, width: readonly (readonly [number, number])[]): JaxArray;
    where(condition: JaxArray, a: JaxArray | number, b: JaxArray | number): JaxArray;
    zeros(shape: readonly number[]): JaxArray;
    /** [rows, columns], true where the column is not beyond the row. */
    tri(rows: number, columns: number, diagonal: number, options: { readonly dtype: 'bool' }): JaxArray;
    split(a: JaxArray, parts: number, axis: number): JaxArray[];
  };
  readonly nn: {
    relu(a: JaxArray): JaxArray;
    gelu(a: JaxArray, options: { readonly approximate: boolean }): JaxArray;
    logSoftmax(a: JaxArray, axis?: number): JaxArray;
    /** (a - mean) / √(variance + epsilon) over the last axis; epsilon is 1e-5. */
    standardize(a: JaxArray): JaxArray;
    softmax(a: JaxArray, axis?: number): JaxArray;
  };
  readonly lax: { convGeneralDilated(x: JaxArray, w: JaxArray, strides: readonly number[], padding: readonly (readonly [number, number])[]): JaxArray; reduceWindow(x: JaxArray, f: (x: JaxArray) => JaxArray, window: readonly number[], strides: readonly number[]): JaxArray };
  readonly random: { key(seed: JaxArray | number): JaxArray; split(key: JaxArray, count: number): JaxArray; uniform(key: JaxArray, shape: readonly number[]): JaxArray };
  readonly tree: { ref<T>(tree: T): T; dispose(tree: unknown): void };
  jit<A extends readonly unknown[], R>(f: (...args: A) => R): Jitted<A, R>;
  valueAndGrad<A extends readonly unknown[]>(f: (...args: A) => JaxArray): (...args: A) => [JaxArray, A[0]];
  /** The value, and what takes a gradient of it to the gradients of the arguments. */
  vjp(f: (x: JaxArray) => JaxArray, primals: readonly JaxArray[]): [JaxArray, (cotangent: JaxArray) => [JaxArray]];
  blockUntilReady<T>(tree: T): Promise<T>;
  init(...devices: string[]): Promise<string[]>;
  defaultDevice(device: string): string;
}

/** Needs `navigator.gpu`. The backend itself starts with the first call of `startJax`. */
export async function loadJax(): Promise<JaxModule> {
  // Not a literal, so that the project's type check does not want the peer installed.
  const name: string = '@jax-js/jax';
  return (await import(name)) as JaxModule;
}

export async function startJax(jax: JaxModule): Promise<void> {
  const ready = await jax.init('webgpu');
  if (!ready.includes('webgpu')) throw new Error(`jax-js has no WebGPU here, only ${ready.join(', ')}`);
  jax.defaultDevice('webgpu');
}
