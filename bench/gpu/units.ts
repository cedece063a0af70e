/** What is measured beside PyTorch: training steps of the other benchmarks' networks, and plain products. */
import { loadConfig } from '../../src/cli/shared/config.ts';
import { compile, type Compilation } from '../../src/compiler/compile.ts';
import { initialValues } from '../../src/runtime/init.ts';
import { nodeDataAccess } from '../../src/runtime/node/files.ts';
import { deviceFor, type Adapter } from '../shale/model.ts';
import { compileProduct, ProductSession, type Product } from '../shale/product.ts';
import { prepareShale } from '../shale/training.ts';
import { imageNetwork } from '../workloads/images.ts';
import { network as cnn } from '../workloads/mnist-cnn.ts';
import { BATCHES, inputsOf, type Network } from '../workloads/network.ts';
import { sampled } from '../workloads/products.ts';
import { network as transformer } from '../workloads/transformer.ts';
import { tuningOf, type Tuning } from './tuning.ts';

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
  readonly tuning?: Tuning['report'] | undefined;
}

export interface Unit {
  readonly name: string;
  readonly kind: 'cnn' | 'transformer' | 'matmul' | 'matmul-f16';
  readonly batch: number;
  readonly flops?: number;
  /** A feature without which there is nothing to measure. */
  readonly feature?: string;
  open(adapter: Adapter, options: OpenOptions): Promise<Opened>;
}

export interface OpenOptions {
  /** Milliseconds of tuning before; absent: the table's schedules. */
  readonly tuneMs?: number | undefined;
}

function training(kind: 'cnn' | 'transformer', batch: number, network: Network): Unit {
  return {
    name: `${kind}-${batch}`,
    kind,
    batch,
    open: async (adapter, { tuneMs }) => {
      const inputs = inputsOf(network);
      const shapes = new Map(network.parameters.map((p) => [p.name, p.shape]));
      const rows = batch * BATCHES;
      const fields = [...inputs.fields].map(([name, values]): NamedArray => ({ name: `data.${name}`, shape: [rows, values.length / rows], values }));
      const tuning = tuneMs === undefined ? undefined : await tuningOf(await compiledStep(network, adapter), adapter, tuneMs);
      const prepared = await prepareShale(network, inputs, { adapter, compile: { choices: tuning?.choices } });
      return {
        arrays: [...fields, ...[...inputs.weights].map(([name, values]): NamedArray => ({ name, shape: shapes.get(name)!, values }))],
        step: () => prepared.step(),
        pipelined: (ms) => prepared.pipelined!(ms),
        check: () => prepared.check(),
        tuning: tuning?.report,
      };
    },
  };
}

async function compiledStep({ config: file, batch }: Network, { profile }: Adapter): Promise<Compilation> {
  const { config, spec } = await loadConfig(file, { set: [`data.batch_size=${batch}`] }, nodeDataAccess());
  return compile(config, spec, profile);
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
    open: async (adapter, { tuneMs }) => {
      const values = new Map(['a', 'b'].map((name) => [name, Float32Array.from(initialValues({ kind: 'uniform', low: -1, high: 1 }, [size, size], name, 7))]));
      const tuning = tuneMs === undefined ? undefined : await tuningOf(compileProduct(work, adapter.profile, { half }).step, adapter, tuneMs);
      const { plan } = compileProduct(work, adapter.profile, { half, choices: tuning?.choices });
      const session = await ProductSession.start(plan, await deviceFor(plan, adapter), values);
      return {
        arrays: [...values].map(([name, of]): NamedArray => ({ name, shape: [size, size], values: of })),
        step: () => session.compute(),
        pipelined: (ms) => repeatedly(session, ms),
        check: async () => ({ result: sampled(await session.result()) }),
        tuning: tuning?.report,
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

/** What matters most comes first: the others are what time may run out for. */
export const UNITS: readonly Unit[] = [
  training('cnn', 100, imageNetwork(cnn(100))),
  product(4096, false),
  product(4096, true),
  training('cnn', 512, imageNetwork(cnn(512))),
  training('transformer', 8, transformer(8)),
  ...[2048, 1024].flatMap((size) => [product(size, false), product(size, true)]),
];

/** The same kinds, small: for a rehearsal on whatever there is. */
export const TINY: readonly Unit[] = [training('cnn', 3, imageNetwork(cnn(3))), product(64, false), product(64, true), training('transformer', 1, transformer(1))];
