/**
 * Single products: C = A · B, and the three products of a convolution. Operands lie on the device, in each library's own
 * order of axes, and the result stays there; a unit of work is one product, waited for.
 */
import { initialValues } from '../../src/runtime/init.ts';
import type { GraphBuilder } from '../../src/compiler/graph/builder.ts';
import type { JaxArray, JaxModule } from '../peers/jax.ts';
import { waitForTfjs, type TfModule, type TfTensor } from '../peers/tfjs.ts';
import { deviceFor, openAdapter } from '../shale/model.ts';
import { ProductSession, productPlan, type Operand } from '../shale/product.ts';
import { performance } from 'node:perf_hooks';
import { sizeOf } from './network.ts';
import type { Prepared, Workload } from './workload.ts';

type Values = Float32Array<ArrayBuffer>;

/** Elements of a result that are compared, spread over all of it. */
const SAMPLES = 4096;
/**
 * Of the largest element. Sums of K products of numbers in ±1 reach √K / 3 and a few times that at most; rounding K times adds some √K · 2⁻²⁴
 * of the largest partial sum, which is 1e-5 of it at the 20,000 products of the largest one here.
 */
const TOLERANCE = 1e-5;

interface ProductWork {
  readonly name: string;
  readonly title: string;
  readonly quick: boolean;
  readonly flops: number;
  readonly operands: readonly Operand[];
  /** What it is, as operands are named: `weight` is a convolution's. */
  readonly result: 'c' | 'x' | 'y' | 'weight';
  build(g: GraphBuilder, operands: readonly number[]): number;
  /** What to do with operands as `tfTensor` gives them: images and their gradients [N, H, W, C], weights [kh, kw, in, out]. */
  tfjs(tf: TfModule, a: TfTensor, b: TfTensor): TfTensor;
  /** Operands are consumed. */
  jax(jax: JaxModule, a: JaxArray, b: JaxArray): JaxArray;
}

function productWorkload(work: ProductWork): Workload {
  const { name, title, quick, flops } = work;
  return {
    name,
    title,
    quick,
    flops,
    checks: [{ name: 'result', tolerance: TOLERANCE, of: 'largest' }],
    make: () => {
      const values = new Map(work.operands.map((o) => [o.name, Float32Array.from(initialValues({ kind: 'uniform', low: -1, high: 1 }, o.shape, o.name, 7))]));
      return {
        shale: () => prepareShale(work, values),
        tfjs: (tf) => prepareTfjs(tf, work, values),
        jax: (jax) => prepareJax(jax, work, values),
      };
    },
  };
}

function dataBytes({ operands }: ProductWork): number {
  return operands.reduce((n, o) => n + sizeOf(o.shape) * 4, 0);
}

async function prepareShale(work: ProductWork, values: ReadonlyMap<string, Values>): Promise<Prepared> {
  const adapter = await openAdapter();
  const start = performance.now();
  const plan = productPlan(work, adapter.profile);
  const compiled = performance.now();
  const device = await deviceFor(plan, adapter);
  const product = await ProductSession.start(plan, device, values);
  return {
    dataBytes: dataBytes(work),
    stages: { compile: compiled - start, session: performance.now() - compiled },
    step: () => product.compute(),
    check: async () => ({ result: sampled(await product.result()) }),
  };
}

async function prepareTfjs(tf: TfModule, work: ProductWork, values: ReadonlyMap<string, Values>): Promise<Prepared> {
  const [a, b] = work.operands.map(({ name, shape }) => tf.tidy(() => channelsLast(tf.tensor(values.get(name)!, shape), name))) as [TfTensor, TfTensor];
  await waitForTfjs(tf);
  return {
    dataBytes: dataBytes(work),
    step: async () => {
      const out = work.tfjs(tf, a, b);
      await waitForTfjs(tf);
      out.dispose();
    },
    check: async () => {
      const out = tf.tidy(() => channelsFirst(work.tfjs(tf, a, b), work.result));
      return { result: sampled(await out.data()) };
    },
  };
}

async function prepareJax(jax: JaxModule, work: ProductWork, values: ReadonlyMap<string, Values>): Promise<Prepared> {
  const [a, b] = work.operands.map(({ name, shape }) => jax.numpy.array(values.get(name)!, { shape })) as [JaxArray, JaxArray];
  const product = jax.jit((x: JaxArray, y: JaxArray) => work.jax(jax, x, y));
  return {
    dataBytes: dataBytes(work),
    step: async () => {
      const out = product(a.ref, b.ref);
      await jax.blockUntilReady(out.ref);
      out.dispose();
    },
    check: async () => ({ result: sampled(await product(a.ref, b.ref).data()) }),
  };
}

/** Some of many, the same places every time. */
export function sampled(values: Float32Array): number[] {
  // A stride without a common factor with the axes' sizes, which are mostly powers of two.
  const stride = Math.max(1, Math.floor(values.length / SAMPLES)) | 1;
  return Array.from({ length: Math.ceil(values.length / stride) }, (_, i) => values[i * stride]!);
}

/** [N, C, H, W] to [N, H, W, C]; a convolution's weight [out, in, kh, kw] to [kh, kw, in, out]; matrices stay. */
function channelsLast(x: TfTensor, name: string): TfTensor {
  return x.shape.length === 2 ? x : x.transpose(name === 'weight' ? [2, 3, 1, 0] : [0, 2, 3, 1]);
}

/** Back to PyTorch's order. */
function channelsFirst(x: TfTensor, name: string): TfTensor {
  return x.shape.length === 2 ? x : x.transpose(name === 'weight' ? [3, 2, 0, 1] : [0, 3, 1, 2]);
}

/** C = A · B of two square matrices of parameters. */
export function matmul(size: number, quick = false): Workload {
  return productWorkload({
    name: `matmul-${size}`,
    title: `Matrix product ${size} × ${size} × ${size}, f32`,
    quick,
    flops: 2 * size ** 3,
    operands: [
      { name: 'a', shape: [size, size], batch: false },
      { name: 'b', shape: [size, size], batch: false },
    ],
    result: 'c',
    build: (g, [a, b]) => g.contract(a!, b!, 'ik', 'kj', 'ij'),
    tfjs: (tf, a, b) => tf.matMul(a, b),
    jax: ({ numpy }, a, b) => numpy.matmul(a, b),
  });
}

export interface ConvShape {
  readonly batch: number;
  readonly channels: number;
  readonly filters: number;
  /** Height and width. */
  readonly size: number;
}

export type ConvProduct = 'forward' | 'input-grad' | 'weight-grad';
const TITLES: Readonly<Record<ConvProduct, string>> = { forward: 'forward', 'input-grad': 'input gradient', 'weight-grad': 'weight gradient' };
const KERNEL = 3;
const SAME = [[1, 1], [1, 1]] as const;
const ATTRS = { stride: [1, 1], padding: [[1, 1], [1, 1]], dilation: [1, 1], groups: 1 };

/** One of the three products of a 3 × 3 convolution with padding 1, alone: no bias, nothing fused. */
export function conv(label: string, { batch, channels, filters, size }: ConvShape, product: ConvProduct, quick = false): Workload {
  const [image, out, weight] = [[batch, channels, size, size], [batch, filters, size, size], [filters, channels, KERNEL, KERNEL]];
  const tfFilter = [KERNEL, KERNEL, channels, filters];
  const of = (name: string, shape: readonly number[], inBatch: boolean): Operand => ({ name, shape, batch: inBatch });
  const forward = ({ lax }: JaxModule, x: JaxArray, w: JaxArray): JaxArray => lax.convGeneralDilated(x, w, [1, 1], SAME);
  const kinds: Record<ConvProduct, Pick<ProductWork, 'operands' | 'result' | 'build' | 'tfjs' | 'jax'>> = {
    forward: {
      operands: [of('x', image, true), of('weight', weight, false)],
      result: 'y',
      build: (g, [x, w]) => g.add('conv', [x!, w!], ATTRS),
      tfjs: (tf, x, w) => tf.conv2d(x, w, 1, 'same'),
      jax: forward,
    },
    'input-grad': {
      operands: [of('dy', out, true), of('weight', weight, false)],
      result: 'x',
      build: (g, [dy, w]) => g.add('conv_input_grad', [dy!, w!], { ...ATTRS, size: [size, size] }),
      // Its gradient is this very kernel.
      tfjs: (tf, dy, w) => tf.conv2dTranspose(dy, w, [batch, size, size, channels], 1, 'same'),
      // What the convolution is differentiated at does not matter: it is linear, and its value is not asked for.
      jax: (jax, dy, w) => pulledBack(jax, (x) => forward(jax, x, w), image, dy),
    },
    'weight-grad': {
      operands: [of('x', image, true), of('dy', out, true)],
      result: 'weight',
      build: (g, [x, dy]) => g.add('conv_weight_grad', [x!, dy!], { ...ATTRS, kernel: [KERNEL, KERNEL] }),
      tfjs: (tf, x, dy) => tf.engine().runKernel('Conv2DBackpropFilter', { x, dy }, { strides: [1, 1], pad: 'same', dataFormat: 'NHWC', dimRoundingMode: null, filterShape: tfFilter }),
      jax: (jax, x, dy) => pulledBack(jax, (w) => forward(jax, x, w), weight, dy),
    },
  };
  return productWorkload({
    name: `${label}-${product}`,
    title: `Convolution 3 × 3, ${channels} → ${filters} channels, ${size} × ${size}, batch ${batch}: ${TITLES[product]}`,
    quick,
    flops: 2 * batch * size * size * channels * filters * KERNEL * KERNEL,
    ...kinds[product],
  });
}

function pulledBack(jax: JaxModule, f: (x: JaxArray) => JaxArray, shape: readonly number[], cotangent: JaxArray): JaxArray {
  const [value, back] = jax.vjp(f, [jax.numpy.zeros(shape)]);
  value.dispose();
  const [gradient] = back(cotangent);
  return gradient;
}
