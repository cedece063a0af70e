/**
 * A training step as a workload: forward, backward and Adam on batches that lie on the device, the loss waited for. A
 * workload says what the network is for each contender; weights, data, optimizers and checks are the same for all.
 */
import type { JaxArray, JaxModule, JaxTree } from '../peers/jax.ts';
import type { TfModule, TfOptimizer } from '../peers/tfjs.ts';
import { prepareShale } from '../shale/training.ts';
import { ADAM_LR, BATCHES, CHECK_STEPS, finite, inputsOf, repeated, SGD_LR, type Inputs, type Network } from './network.ts';
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

async function prepareTfjs(tf: TfModule, network: Network, inputs: Inputs): Promise<Prepared> {
  const trainee = network.tfjs(tf, inputs);
  // Its own default for epsilon is 1e-7.
  const adam = (): TfOptimizer => tf.train.adam(ADAM_LR, ADAM.beta1, ADAM.beta2, ADAM.eps);
  trainee.restart(adam());
  let at = 0;
  const update = (): Promise<number> => trainee.update(at++ % BATCHES);
  return {
    dataBytes: trainee.dataBytes,
    step: async () => void finite(await update()),
    check: async () => {
      trainee.setDropout(false);
      const run = async (optimizer: TfOptimizer): Promise<number[]> => {
        trainee.restart(optimizer);
        at = 0;
        return repeated(CHECK_STEPS, update);
      };
      const results = { 'loss with SGD': await run(tf.train.sgd(SGD_LR)), 'loss with Adam': await run(adam()) };
      trainee.setDropout(true);
      trainee.restart(adam());
      return results;
    },
  };
}

async function prepareJax(jax: JaxModule, network: Network, inputs: Inputs): Promise<Prepared> {
  const { numpy: np, tree } = jax;
  const task = network.jax(jax, inputs);
  const shapes = new Map(network.parameters.map((p) => [p.name, p.shape]));
  const weights = (): JaxTree => Object.fromEntries([...inputs.weights].map(([name, values]) => [name, np.array(values, { shape: shapes.get(name)! })]));
  const zeros = (): JaxTree => Object.fromEntries(network.parameters.map((p) => [p.name, np.zeros(p.shape)]));

  // How many values are kept is data, so that the check without dropout runs the very programs that are timed.
  const loss = (parameters: JaxTree, batch: JaxTree, seed: JaxArray, keep: JaxArray): JaxArray => {
    let index = 0;
    const dropout = (values: JaxArray): JaxArray => {
      const { shape } = values;
      const kept = jax.random.uniform(jax.random.key(seed.ref.add(index++)), shape).less(keep.ref);
      return np.where(kept, values.div(keep.ref), 0);
    };
    const mean = task.loss(parameters, batch, dropout);
    seed.dispose();
    keep.dispose();
    return mean;
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
    const batch = task.batches[state.t % BATCHES]!;
    state.t++;
    return gradient(tree.ref(state.p), tree.ref(batch), np.array(Uint32Array.of(state.t * 16), { shape: [], dtype: 'uint32' }), np.array(keep));
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
    dataBytes: task.dataBytes,
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
