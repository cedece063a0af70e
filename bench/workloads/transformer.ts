/**
 * The training step of bench/configs/transformer.yaml: four pre-norm blocks of causal attention and a gelu network, learned
 * positions, cross entropy of every next token.
 */
import { initialValues } from '../../src/runtime/init.ts';
import type { JaxArray, JaxModule, JaxTree } from '../peers/jax.ts';
import type { TfModule, TfOptimizer, TfTensor, TfVariable } from '../peers/tfjs.ts';
import { BATCHES, oneHot, sizeOf, transposed, type Fields, type Inputs, type JaxTask, type Network, type Parameter, type TfTrainee } from './network.ts';
import { trainingWorkload } from './training.ts';
import type { Workload } from './workload.ts';

const [LAYERS, WIDTH, HEADS, LENGTH, HIDDEN, VOCAB] = [4, 128, 4, 128, 512, 65];
const FEATURES = WIDTH / HEADS;
/** As PyTorch's nn.LayerNorm; jax-js has the same default. */
const EPSILON = 1e-5;
/** Added to the scores of keys that a query must not see: its exponential is 0. */
const UNSEEN = -1e9;

const norm = (name: string): Parameter[] => [
  { name: `${name}.weight`, shape: [WIDTH], fanIn: WIDTH, middle: 1 },
  { name: `${name}.bias`, shape: [WIDTH], fanIn: WIDTH },
];
const linear = (weight: string, bias: string, outputs: number, inputs: number): Parameter[] => [
  { name: weight, shape: [outputs, inputs], fanIn: inputs },
  { name: bias, shape: [outputs], fanIn: inputs },
];

const parameters: readonly Parameter[] = [
  { name: 'tokens.weight', shape: [VOCAB, WIDTH], fanIn: WIDTH },
  { name: '1.weight', shape: [LENGTH, WIDTH], fanIn: WIDTH },
  ...Array.from({ length: LAYERS }, (_, i) => `blocks.${i}`).flatMap((block) => [
    ...norm(`${block}.0.0`),
    ...linear(`${block}.0.1.in_proj_weight`, `${block}.0.1.in_proj_bias`, 3 * WIDTH, WIDTH),
    ...linear(`${block}.0.1.out_proj.weight`, `${block}.0.1.out_proj.bias`, WIDTH, WIDTH),
    ...norm(`${block}.1.0`),
    ...linear(`${block}.1.1.weight`, `${block}.1.1.bias`, HIDDEN, WIDTH),
    ...linear(`${block}.1.3.weight`, `${block}.1.3.bias`, WIDTH, HIDDEN),
  ]),
  ...norm('3'),
  ...linear('head.weight', 'head.bias', VOCAB, WIDTH),
];

export function network(batch: number): Network {
  return {
    config: 'bench/configs/transformer.yaml',
    dropouts: [],
    batch,
    parameters,
    fields: () => tokens(batch),
    tfjs: (tf, inputs) => trainee(tf, batch, inputs),
    jax: (jax, inputs) => task(jax, batch, inputs),
  };
}

/** Sequences in which a token is mostly its predecessor's successor, so that there is something to learn; targets are the next ones. */
function tokens(batch: number): Fields {
  const rows = batch * BATCHES;
  const noise = initialValues({ kind: 'uniform', low: 0, high: 1 }, [rows, LENGTH + 1, 2], 'tokens', 7);
  const [input, target] = [new Int32Array(rows * LENGTH), new Int32Array(rows * LENGTH)];
  for (let n = 0; n < rows; n++) {
    let token = 0;
    for (let t = 0; t <= LENGTH; t++) {
      const at = (n * (LENGTH + 1) + t) * 2;
      token = t > 0 && noise[at]! < 0.7 ? (token * 7 + 3) % VOCAB : Math.floor(noise[at + 1]! * VOCAB);
      if (t < LENGTH) input[n * LENGTH + t] = token;
      if (t > 0) target[n * LENGTH + t - 1] = token;
    }
  }
  return new Map([['input', input], ['target', target]]);
}

/** Inputs and targets of each batch. */
function batches(batch: number, { fields }: Inputs): { readonly input: Int32Array; readonly target: Int32Array }[] {
  const size = batch * LENGTH;
  return Array.from({ length: BATCHES }, (_, b) => {
    const part = (name: string): Int32Array => (fields.get(name) as Int32Array).slice(b * size, (b + 1) * size);
    return { input: part('input'), target: part('target') };
  });
}

/** Written with TensorFlow.js' operations: its layers have no attention. Weights of linear layers are [inputs, outputs], as its dense layers'. */
function trainee(tf: TfModule, batch: number, inputs: Inputs): TfTrainee {
  const positions = batch * LENGTH;
  const data = batches(batch, inputs).map(({ input, target }) => ({ input: tf.tensor(input, [positions], 'int32'), target: tf.tensor(oneHot(target, VOCAB), [positions, VOCAB]) }));
  const mask = tf.tensor(Float32Array.from({ length: LENGTH * LENGTH }, (_, i) => (i % LENGTH > Math.floor(i / LENGTH) ? UNSEEN : 0)), [LENGTH, LENGTH]);
  const first = (name: string, shape: readonly number[]): TfTensor => {
    const values = inputs.weights.get(name)!;
    const [outputs, ins] = shape;
    return ins === undefined || isTable(name) ? tf.tensor(values, shape) : tf.tensor(transposed(values, outputs!, ins), [ins, outputs!]);
  };
  const variables = new Map<string, TfVariable>(parameters.map(({ name, shape }) => [name, tf.tidy(() => tf.variable(first(name, shape)))]));
  const v = (name: string): TfVariable => variables.get(name)!;
  const dense = (x: TfTensor, weight: string, bias: string): TfTensor => tf.matMul(x, v(weight)).add(v(bias));
  const layerNorm = (x: TfTensor, name: string): TfTensor => {
    const { mean, variance } = tf.moments(x, -1, true);
    return x.sub(mean).mul(variance.add(EPSILON).rsqrt()).mul(v(`${name}.weight`)).add(v(`${name}.bias`));
  };
  const gelu = (x: TfTensor): TfTensor => x.mul(0.5).mul(x.mul(Math.SQRT1_2).erf().add(1));
  const attention = (x: TfTensor, name: string): TfTensor => {
    const heads = (y: TfTensor): TfTensor => y.reshape([batch, LENGTH, HEADS, FEATURES]).transpose([0, 2, 1, 3]);
    const [q, k, values] = tf.split(dense(x, `${name}.in_proj_weight`, `${name}.in_proj_bias`), 3, 1).map(heads) as [TfTensor, TfTensor, TfTensor];
    const weights = tf.matMul(q, k, false, true).mul(1 / Math.sqrt(FEATURES)).add(mask).softmax();
    return dense(tf.matMul(weights, values).transpose([0, 2, 1, 3]).reshape([positions, WIDTH]), `${name}.out_proj.weight`, `${name}.out_proj.bias`);
  };
  const logits = (input: TfTensor): TfTensor => {
    let x = tf.gather(v('tokens.weight'), input).reshape([batch, LENGTH, WIDTH]).add(v('1.weight')).reshape([positions, WIDTH]);
    for (let i = 0; i < LAYERS; i++) {
      const block = `blocks.${i}`;
      x = x.add(attention(layerNorm(x, `${block}.0.0`), `${block}.0.1`));
      const hidden = gelu(dense(layerNorm(x, `${block}.1.0`), `${block}.1.1.weight`, `${block}.1.1.bias`));
      x = x.add(dense(hidden, `${block}.1.3.weight`, `${block}.1.3.bias`));
    }
    return dense(layerNorm(x, '3'), 'head.weight', 'head.bias');
  };
  let optimizer: TfOptimizer | undefined;
  return {
    dataBytes: BATCHES * positions * (1 + VOCAB) * 4,
    restart: (next) => {
      optimizer?.dispose();
      optimizer = next;
      for (const { name, shape } of parameters) tf.tidy(() => v(name).assign(first(name, shape)));
    },
    update: async (at) => {
      const { input, target } = data[at]!;
      const cost = tf.tidy(() => optimizer!.minimize(() => tf.losses.softmaxCrossEntropy(target, logits(input)), true, [...variables.values()]))!;
      const [value] = await cost.data();
      cost.dispose();
      return value!;
    },
    setDropout: () => undefined,
  };
}

/** Rows that are looked up, not a matrix that multiplies. */
function isTable(name: string): boolean {
  return name === 'tokens.weight' || name === '1.weight';
}

/**
 * Looking a token up has no gradient in jax-js, so tokens come one-hot. Its own attention reads its einsum's letters with
 * iterators' `map`, which Node 20 lacks; this is what it does otherwise.
 */
function task(jax: JaxModule, batch: number, inputs: Inputs): JaxTask {
  const { numpy: np, nn } = jax;
  const positions = batch * LENGTH;
  const array = (ids: Int32Array): JaxArray => np.array(oneHot(ids, VOCAB), { shape: [positions, VOCAB] });
  return {
    dataBytes: BATCHES * positions * 2 * VOCAB * 4,
    batches: batches(batch, inputs).map(({ input, target }) => ({ input: array(input), target: array(target) })),
    loss: (p: JaxTree, { input, target }) => {
      const dense = (x: JaxArray, weight: string, bias: string): JaxArray => np.matmul(x, p[weight]!.transpose()).add(p[bias]!);
      const layerNorm = (x: JaxArray, name: string): JaxArray => nn.standardize(x).mul(p[`${name}.weight`]!).add(p[`${name}.bias`]!);
      const attention = (x: JaxArray, name: string): JaxArray => {
        const parts = np.split(dense(x, `${name}.in_proj_weight`, `${name}.in_proj_bias`), 3, 1);
        const [q, k, v] = parts.map((y) => y.reshape([batch, LENGTH, HEADS, FEATURES]).transpose([0, 2, 1, 3])) as [JaxArray, JaxArray, JaxArray];
        const scores = np.matmul(q, k.transpose([0, 1, 3, 2])).mul(1 / Math.sqrt(FEATURES));
        const weights = nn.softmax(np.where(np.tri(LENGTH, LENGTH, 0, { dtype: 'bool' }), scores, UNSEEN), -1);
        return dense(np.matmul(weights, v).transpose([0, 2, 1, 3]).reshape([positions, WIDTH]), `${name}.out_proj.weight`, `${name}.out_proj.bias`);
      };
      let x = np.matmul(input!, p['tokens.weight']!).reshape([batch, LENGTH, WIDTH]).add(p['1.weight']!).reshape([positions, WIDTH]);
      for (let i = 0; i < LAYERS; i++) {
        const block = `blocks.${i}`;
        x = x.ref.add(attention(layerNorm(x, `${block}.0.0`), `${block}.0.1`));
        const hidden = nn.gelu(dense(layerNorm(x.ref, `${block}.1.0`), `${block}.1.1.weight`, `${block}.1.1.bias`), { approximate: false });
        x = x.add(dense(hidden, `${block}.1.3.weight`, `${block}.1.3.bias`));
      }
      return np.sum(nn.logSoftmax(dense(layerNorm(x, '3'), 'head.weight', 'head.bias'), -1).mul(target!)).mul(-1 / positions);
    },
  };
}

/** FLOPs of the products, forward and twice that backward. */
function flops(batch: number): number {
  const products = parameters.reduce((n, { name, shape }) => n + (shape.length === 2 && !isTable(name) ? sizeOf(shape) : 0), 0);
  return 6 * batch * LENGTH * (products + LAYERS * 2 * LENGTH * WIDTH);
}

export function transformer(batch: number, quick: boolean): Workload {
  return trainingWorkload({ name: `transformer-${batch}`, title: `Transformer, 4 layers, 128 wide, 128 tokens, batch ${batch}, a training step`, quick, flops: flops(batch) }, network(batch));
}
