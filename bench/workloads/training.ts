/**
 * A training step as a workload: forward, backward and Adam on batches that lie on the device, the loss waited for. A
 * workload says what the network is for each contender; weights, data, optimizers and checks are the same for all.
 */
import type { JaxArray, JaxModule, JaxTree } from '../peers/jax.ts';
import type { TfModule, TfTensor } from '../peers/tfjs.ts';
import { prepareShale } from '../shale/training.ts';
import { ADAM_LR, BATCHES, CHECK_STEPS, finite, inputsOf, repeated, SGD_LR, tfName, type Inputs, type Network, type TrainingData } from './network.ts';
import type { Prepared, Workload } from './workload.ts';

const ADAM = { beta1: 0.9, beta2: 0.999, eps: 1e-8 };
const DROPOUT = 0.3;

/**
 * SGD shows a wrong gradient and hardly amplifies rounding. Adam turns the rounding of gradients near zero into whole
 * steps of ±lr, so its losses agree to fewer digits.
 */
const CHECKS = [
  { name: 'loss with SGD', tolerance: 1e-5 },
  { name: 'loss with Adam', tolerance: 1e-4 },
];

export function trainingWorkload(about: Pick<Workload, 'name' | 'title' | 'quick'> & { readonly flops?: number }, network: Network): Workload {
  return {
    ...about,
    checks: CHECKS,
    make: () => {
      const inputs = inputsOf(network);
      return {
        shale: () => prepareShale(network, inputs),
        tfjs: (tf) => prepareTfjs(tf, network, inputs),
        jax: (jax) => prepareJax(jax, network, inputs),
      };
    },
  };
}

/** Pixels / 255 and one-hot labels, a pair of arrays for each batch; `order` of the axes of an image. */
function floatBatches(network: Network, { pixels, labels }: TrainingData, channelsLast: boolean): { readonly x: Float32Array; readonly y: Float32Array }[] {
  const { batch, classes, image: [channels, height, width] } = network;
  const size = channels * height * width;
  const scale = Math.fround(1 / 255);
  return Array.from({ length: BATCHES }, (_, b) => {
    const x = new Float32Array(batch * size);
    const y = new Float32Array(batch * classes);
    for (let n = 0; n < batch; n++) {
      const row = b * batch + n;
      y[n * classes + labels[row]!] = 1;
      for (let i = 0; i < size; i++) {
        const c = Math.floor(i / (height * width));
        const at = channelsLast ? (i % (height * width)) * channels + c : i;
        x[n * size + at] = pixels[row * size + i]! * scale;
      }
    }
    return { x, y };
  });
}

async function prepareTfjs(tf: TfModule, network: Network, inputs: Inputs): Promise<Prepared> {
  const { batch, classes, image: [channels, height, width] } = network;
  const data = floatBatches(network, inputs.data, true).map(({ x, y }) => ({ x: tf.tensor(x, [batch, height, width, channels]), y: tf.tensor(y, [batch, classes]) }));
  const model = tf.sequential();
  for (const layer of network.tfLayers(tf)) model.add(layer);
  const loss = (labels: TfTensor, logits: TfTensor): TfTensor => tf.losses.softmaxCrossEntropy(labels, logits);
  const start = (optimizer: unknown): void => {
    const byLayer = new Map<string, TfTensor[]>();
    for (const [name, values] of inputs.weights) {
      const layer = name.slice(0, name.lastIndexOf('.'));
      const { shape, values: ordered } = network.tfWeight(name, values);
      byLayer.set(layer, [...(byLayer.get(layer) ?? []), tf.tensor(ordered, shape)]);
    }
    for (const [layer, weights] of byLayer) {
      model.layers.find((l) => l.name === tfName(layer))!.setWeights(weights);
      for (const weight of weights) weight.dispose();
    }
    model.compile({ optimizer, loss });
  };
  // Its own default for epsilon is 1e-7.
  const adam = (): unknown => tf.train.adam(ADAM_LR, ADAM.beta1, ADAM.beta2, ADAM.eps);
  start(adam());
  let at = 0;
  const train = async (): Promise<number> => {
    const { x, y } = data[at++ % BATCHES]!;
    const value = await model.trainOnBatch(x, y);
    return typeof value === 'number' ? value : value[0]!;
  };
  return {
    dataBytes: BATCHES * batch * (channels * height * width + classes) * 4,
    step: async () => void finite(await train()),
    check: async () => {
      const dropouts = model.layers.filter((layer) => layer.rate !== undefined);
      for (const layer of dropouts) layer.rate = 0;
      const run = async (optimizer: unknown): Promise<number[]> => {
        start(optimizer);
        at = 0;
        return repeated(CHECK_STEPS, train);
      };
      const results = { 'loss with SGD': await run(tf.train.sgd(SGD_LR)), 'loss with Adam': await run(adam()) };
      for (const layer of dropouts) layer.rate = DROPOUT;
      start(adam());
      return results;
    },
  };
}

async function prepareJax(jax: JaxModule, network: Network, inputs: Inputs): Promise<Prepared> {
  const { numpy: np, tree } = jax;
  const { batch, classes, image } = network;
  const data = floatBatches(network, inputs.data, false).map(({ x, y }) => ({ x: np.array(x, { shape: [batch, ...image] }), y: np.array(y, { shape: [batch, classes] }) }));
  const shapes = new Map(network.parameters.map((p) => [p.name, p.shape]));
  const weights = (): JaxTree => Object.fromEntries([...inputs.weights].map(([name, values]) => [name, np.array(values, { shape: shapes.get(name)! })]));
  const zeros = (): JaxTree => Object.fromEntries(network.parameters.map((p) => [p.name, np.zeros(p.shape)]));

  // How many values are kept is data, so that the check without dropout runs the very programs that are timed.
  const loss = (parameters: JaxTree, x: JaxArray, y: JaxArray, seed: JaxArray, keep: JaxArray): JaxArray => {
    let index = 0;
    const dropout = (values: JaxArray): JaxArray => {
      const { shape } = values;
      const kept = jax.random.uniform(jax.random.key(seed.ref.add(index++)), shape).less(keep.ref);
      return np.where(kept, values.div(keep.ref), 0);
    };
    const logits = network.jaxLogits(jax, parameters, x, dropout);
    seed.dispose();
    keep.dispose();
    return np.sum(jax.nn.logSoftmax(logits, -1).mul(y)).mul(-1 / batch);
  };
  const gradient = jax.jit(jax.valueAndGrad(loss));
  const adam = jax.jit((p: JaxTree, m: JaxTree, v: JaxTree, g: JaxTree, rate: JaxArray, correction: JaxArray): [JaxTree, JaxTree, JaxTree] => {
    const out: Record<string, JaxArray>[] = [{}, {}, {}];
    for (const name of Object.keys(p)) {
      const m1 = m[name]!.mul(ADAM.beta1).add(g[name]!.ref.mul(1 - ADAM.beta1));
      const v1 = v[name]!.mul(ADAM.beta2).add(g[name]!.ref.mul(g[name]!).mul(1 - ADAM.beta2));
      const denominator = np.sqrt(v1.ref).mul(correction.ref).add(ADAM.eps);
      out[0]![name] = p[name]!.sub(m1.ref.mul(rate.ref).div(denominator));
      out[1]![name] = m1;
      out[2]![name] = v1;
    }
    rate.dispose();
    correction.dispose();
    return out as [JaxTree, JaxTree, JaxTree];
  });
  const sgd = jax.jit((p: JaxTree, g: JaxTree): JaxTree => Object.fromEntries(Object.keys(p).map((name) => [name, p[name]!.sub(g[name]!.mul(SGD_LR))])));

  let state = { p: weights(), m: zeros(), v: zeros(), t: 0 };
  const backward = (keep: number): [JaxArray, JaxTree] => {
    const { x, y } = data[state.t % BATCHES]!;
    state.t++;
    return gradient(tree.ref(state.p), x.ref, y.ref, np.array(Uint32Array.of(state.t * 16), { shape: [], dtype: 'uint32' }), np.array(keep));
  };
  const adamStep = async (keep: number): Promise<number> => {
    const [value, g] = backward(keep);
    const correction = 1 / Math.sqrt(1 - ADAM.beta2 ** state.t);
    const [p, m, v] = adam(state.p, state.m, state.v, g, np.array(ADAM_LR / (1 - ADAM.beta1 ** state.t)), np.array(correction));
    state = { ...state, p, m, v };
    const [result] = await value.data();
    return result!;
  };
  const sgdStep = async (): Promise<number> => {
    const [value, g] = backward(1);
    state = { ...state, p: sgd(state.p, g) };
    const [result] = await value.data();
    return result!;
  };
  const restart = (): void => {
    tree.dispose([state.p, state.m, state.v]);
    state = { p: weights(), m: zeros(), v: zeros(), t: 0 };
  };
  return {
    dataBytes: BATCHES * batch * (image[0] * image[1] * image[2] + classes) * 4,
    // The update is part of the step: without waiting for it, it would run beside the next one.
    step: async () => {
      finite(await adamStep(1 - DROPOUT));
      await jax.blockUntilReady(state.p);
    },
    check: async () => {
      restart();
      const sgdLosses = await repeated(CHECK_STEPS, sgdStep);
      restart();
      const adamLosses = await repeated(CHECK_STEPS, () => adamStep(1));
      restart();
      return { 'loss with SGD': sgdLosses, 'loss with Adam': adamLosses };
    },
  };
}
