/** What is measured beside PyTorch: training steps of the other benchmarks' networks, and plain products. */
import { initialValues } from '../../src/runtime/init.ts';
import { deviceFor, type Adapter } from '../shale/model.ts';
import { ProductSession, productPlan, type Product } from '../shale/product.ts';
import { prepareShale } from '../shale/training.ts';
import { imageNetwork } from '../workloads/images.ts';
import { network as cnn } from '../workloads/mnist-cnn.ts';
import { BATCHES, inputsOf, type Network } from '../workloads/network.ts';
import { sampled } from '../workloads/products.ts';
import { network as transformer } from '../workloads/transformer.ts';

export interface NamedArray {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float32Array | Int32Array | Uint8Array;
}

/** A unit ready to run; PyTorch is given the same arrays. */
export interface Opened {
  readonly arrays: readonly NamedArray[];
  /** One unit, waited for. */
  step(): Promise<void>;
  /** As many units as take about `ms`, in ms a unit. */
  pipelined(ms: number): Promise<number>;
  check(): Promise<Readonly<Record<string, readonly number[]>>>;
}

export interface Unit {
  readonly name: string;
  readonly kind: 'cnn' | 'transformer' | 'matmul' | 'matmul-f16';
  readonly batch: number;
  readonly flops?: number;
  /** A feature without which there is nothing to measure. */
  readonly feature?: string;
  open(adapter: Adapter): Promise<Opened>;
}

function training(kind: 'cnn' | 'transformer', batch: number, network: Network): Unit {
  return {
    name: `${kind}-${batch}`,
    kind,
    batch,
    open: async (adapter) => {
      const inputs = inputsOf(network);
      const shapes = new Map(network.parameters.map((p) => [p.name, p.shape]));
      const rows = batch * BATCHES;
      const fields = [...inputs.fields].map(([name, values]): NamedArray => ({ name: `data.${name}`, shape: [rows, values.length / rows], values }));
      const prepared = await prepareShale(network, inputs, Promise.resolve(adapter));
      return {
        arrays: [...fields, ...[...inputs.weights].map(([name, values]): NamedArray => ({ name, shape: shapes.get(name)!, values }))],
        step: () => prepared.step(),
        pipelined: (ms) => prepared.pipelined!(ms),
        check: () => prepared.check(),
      };
    },
  };
}

/** The most products of one submission. */
const MOST = 256;

function product(size: number, half: boolean): Unit {
  // Halves are what activations lie as: the operands are one row of a batch each.
  const shape = half ? [1, size, size] : [size, size];
  const work: Product = {
    operands: ['a', 'b'].map((name) => ({ name, shape, batch: half })),
    build: (g, [a, b]) => (half ? g.contract(a!, b!, 'nik', 'nkj', 'nij') : g.contract(a!, b!, 'ik', 'kj', 'ij')),
  };
  return {
    name: `matmul-${half ? 'f16-' : ''}${size}`,
    kind: half ? 'matmul-f16' : 'matmul',
    batch: 1,
    flops: 2 * size ** 3,
    ...(half ? { feature: 'shader-f16' } : {}),
    open: async (adapter) => {
      const values = new Map(['a', 'b'].map((name) => [name, Float32Array.from(initialValues({ kind: 'uniform', low: -1, high: 1 }, [size, size], name, 7))]));
      const plan = productPlan(work, adapter.profile, half);
      const session = await ProductSession.start(plan, await deviceFor(plan, adapter), values);
      return {
        arrays: [...values].map(([name, of]): NamedArray => ({ name, shape: [size, size], values: of })),
        step: () => session.compute(),
        pipelined: (ms) => repeatedly(session, ms),
        check: async () => ({ result: sampled(await session.result()) }),
      };
    },
  };
}

/** Submissions of so many products that waiting for them is little beside them. */
async function repeatedly(session: ProductSession, ms: number): Promise<number> {
  const timed = async (times: number): Promise<number> => {
    const start = performance.now();
    await session.compute(times);
    return performance.now() - start;
  };
  const times = Math.max(1, Math.min(MOST, Math.floor(ms / 2 / (await timed(1)))));
  let [spent, count] = [0, 0];
  while (spent < ms) {
    spent += await timed(times);
    count += times;
  }
  return spent / count;
}

export const UNITS: readonly Unit[] = [
  training('cnn', 100, imageNetwork(cnn(100))),
  training('cnn', 512, imageNetwork(cnn(512))),
  training('transformer', 8, transformer(8)),
  ...[1024, 2048, 4096].map((size) => product(size, false)),
  ...[1024, 2048, 4096].map((size) => product(size, true)),
];
