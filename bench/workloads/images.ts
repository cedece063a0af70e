/** Networks that tell classes of images apart: their data, and what carries them on the peers. */
import { initialValues } from '../../src/runtime/init.ts';
import type { JaxArray, JaxModule, JaxTree } from '../peers/jax.ts';
import type { TfLayer, TfModule, TfOptimizer, TfTensor } from '../peers/tfjs.ts';
import { BATCHES, oneHot, sizeOf, tfName, type Fields, type Inputs, type JaxTask, type Network, type TfTrainee } from './network.ts';

export interface ImageNetwork extends Pick<Network, 'config' | 'dropouts' | 'batch' | 'parameters'> {
  /** Channels, height, width. */
  readonly image: readonly [number, number, number];
  readonly classes: number;
  /** Layers up to the logits; images come as [N, height, width, channels]. */
  tfLayers(tf: TfModule): TfLayer[];
  /** A parameter in TensorFlow's order of axes. */
  tfWeight(name: string, values: Float32Array<ArrayBuffer>): { readonly shape: readonly number[]; readonly values: Float32Array };
  /** Logits of images [N, channels, height, width]. `dropout(x)` is called once for each dropout; parameters are consumed. */
  jaxLogits(jax: JaxModule, parameters: JaxTree, images: JaxArray, dropout: (x: JaxArray) => JaxArray): JaxArray;
}

export function imageNetwork(of: ImageNetwork): Network {
  return { ...of, fields: () => imageFields(of), tfjs: (tf, inputs) => trainee(tf, of, inputs), jax: (jax, inputs) => task(jax, of, inputs) };
}

/** Bytes of images [channels, height, width], and their labels. */
export function imageFields({ batch, image, classes }: Pick<ImageNetwork, 'batch' | 'image' | 'classes'>): Fields {
  const rows = batch * BATCHES;
  const size = sizeOf(image);
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
  return new Map<string, Uint8Array<ArrayBuffer> | Int32Array<ArrayBuffer>>([['image', pixels], ['label', labels]]);
}

/** Pixels / 255 and one-hot labels, a pair of arrays for each batch. */
function floatBatches({ batch, classes, image: [channels, height, width] }: ImageNetwork, { fields }: Inputs, channelsLast: boolean): { readonly x: Float32Array; readonly y: Float32Array }[] {
  const [pixels, labels] = [fields.get('image')!, fields.get('label')!];
  const [area, size] = [height * width, channels * height * width];
  const scale = Math.fround(1 / 255);
  return Array.from({ length: BATCHES }, (_, b) => {
    const x = new Float32Array(batch * size);
    for (let n = 0; n < batch; n++) {
      for (let i = 0; i < size; i++) {
        const at = channelsLast ? (i % area) * channels + Math.floor(i / area) : i;
        x[n * size + at] = pixels[(b * batch + n) * size + i]! * scale;
      }
    }
    return { x, y: oneHot(labels.subarray(b * batch, (b + 1) * batch), classes) };
  });
}

function dataBytes({ batch, classes, image }: ImageNetwork): number {
  return BATCHES * batch * (sizeOf(image) + classes) * 4;
}

function trainee(tf: TfModule, network: ImageNetwork, inputs: Inputs): TfTrainee {
  const { batch, classes, image: [channels, height, width] } = network;
  const data = floatBatches(network, inputs, true).map(({ x, y }) => ({ x: tf.tensor(x, [batch, height, width, channels]), y: tf.tensor(y, [batch, classes]) }));
  const model = tf.sequential();
  for (const layer of network.tfLayers(tf)) model.add(layer);
  const rates = new Map(model.layers.flatMap((layer) => (layer.rate === undefined ? [] : [[layer, layer.rate] as const])));
  const loss = (labels: TfTensor, logits: TfTensor): TfTensor => tf.losses.softmaxCrossEntropy(labels, logits);
  return {
    dataBytes: dataBytes(network),
    restart: (optimizer: TfOptimizer) => {
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
    },
    update: async (at) => {
      const { x, y } = data[at]!;
      const value = await model.trainOnBatch(x, y);
      return typeof value === 'number' ? value : value[0]!;
    },
    setDropout: (on) => {
      for (const [layer, rate] of rates) layer.rate = on ? rate : 0;
    },
  };
}

function task(jax: JaxModule, network: ImageNetwork, inputs: Inputs): JaxTask {
  const { numpy: np } = jax;
  const { batch, classes, image } = network;
  return {
    dataBytes: dataBytes(network),
    batches: floatBatches(network, inputs, false).map(({ x, y }) => ({ x: np.array(x, { shape: [batch, ...image] }), y: np.array(y, { shape: [batch, classes] }) })),
    loss: (parameters, { x, y }, dropout) => np.sum(jax.nn.logSoftmax(network.jaxLogits(jax, parameters, x!, dropout), -1).mul(y!)).mul(-1 / batch),
  };
}
