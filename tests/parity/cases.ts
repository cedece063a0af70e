/**
 * The golden training runs of PyTorch that this repository's layers, losses, optimizers and schedules cover: NAME.yaml is
 * the configuration, golden/NAME.safetensors and .json what PyTorch made of it. The files hold batches, [batches, rows, …];
 * step k uses batch k modulo their number. The YAML's own data are random rows of the same shapes: a test puts the golden
 * ones in their place.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DataSpec, FieldSpec } from '../../src/plan/data-spec.ts';
import { readSafetensors, type SafetensorsTensor } from '../../src/runtime/formats/safetensors.ts';

export interface ParityCase {
  readonly name: string;
  /** The YAML ends with a factor that PyTorch's run applied between the output and the loss. */
  readonly outputFactor?: number;
}

export const CASES: readonly ParityCase[] = [
  'seed_cnn_small', 'seed_cnn_small_sgd', 'seed_cnn_full_sgd',
  'act_relu', 'act_relu6', 'act_leaky_relu', 'act_elu', 'act_gelu_erf', 'act_gelu_tanh', 'act_silu', 'act_sigmoid', 'act_hardsigmoid',
  'act_hardswish', 'act_tanh', 'act_softsign', 'act_tanhshrink', 'act_softmax', 'act_log_softmax', 'act_identity',
  'act_hardtanh', 'act_logsigmoid', 'act_prelu', 'act_selu', 'act_softplus', 'act_softshrink', 'act_threshold',
  'zero_hardtanh', 'zero_selu', 'zero_softshrink', 'zero_relu', 'zero_relu6', 'zero_leaky_relu', 'zero_elu', 'zero_hardswish',
  'conv_asymmetric', 'conv_1x1_kernel_eq_input', 'conv_depthwise', 'conv_same_even_kernel',
  'conv1d', 'conv_padmode_reflect', 'conv_padmode_replicate', 'conv_transpose', 'pixelshuffle',
  'maxpool_overlap', 'maxpool_ties', 'avgpool_cip_true', 'global_avgpool', 'adaptive_avgpool',
  'instancenorm', 'localresponsenorm', 'rmsnorm', 'batchnorm2d', 'layernorm', 'layernorm_chw', 'dropout_eval_zero',
  'loss_ce_mean', 'loss_ce_sum', 'loss_ce_weight', 'loss_ce_smoothing', 'loss_ce_ignore', 'loss_ce_large_logits', 'loss_mse_mean',
  'loss_bce', 'loss_bce_logits_mean', 'loss_bce_logits_pos_weight', 'loss_bce_logits_sum', 'loss_hinge_multi', 'loss_kl_batchmean', 'loss_l1_mean', 'loss_l1_sum', 'loss_nll_weight', 'loss_poisson_nll', 'loss_smooth_l1',
  'opt_sgd', 'opt_sgd_weight_decay', 'opt_momentum', 'opt_nesterov', 'opt_adam', 'opt_adam_betas_eps', 'opt_adam_l2', 'opt_adamw',
  'opt_adadelta', 'opt_adagrad', 'opt_adagrad_decay', 'opt_adamax', 'opt_nadam', 'opt_rmsprop', 'clip_value', 'sched_exponential', 'sched_multistep', 'sched_onecycle', 'sched_polynomial',
  'clip_norm', 'sched_step', 'sched_cosine', 'sched_warmup_linear', 'accum_3', 'batch1', 'one_wide', 'transformer_gelu_tanh', 'rnn_tanh', 'lstm', 'gru', 'torch_mha',
].map((name) => (name === 'loss_ce_large_logits' ? { name, outputFactor: 200 } : { name }));

export interface GoldenTensor {
  readonly shape: readonly number[];
  readonly data: Float32Array | Float64Array | Int32Array;
}

/** Bounds on |ours - file| as the file gives them; `max` is the largest magnitude in the tensor. */
export interface Tolerance {
  readonly max: number;
  readonly tol: number;
  /** Bound on the root mean square of the difference. */
  readonly rmstol?: number;
}

export interface Golden {
  readonly name: string;
  /** Path of the configuration. */
  readonly config: string;
  readonly text: string;
  readonly steps: number;
  readonly accumulate: number;
  /** Rows of a batch. */
  readonly rows: number;
  readonly batches: number;
  readonly spec: DataSpec;
  /** Rows of each field: of batch `i`, counted on past the last one. */
  batch(i: number): Readonly<Record<string, GoldenTensor>>;
  /** Initial parameters and buffers by name. */
  readonly initial: ReadonlyMap<string, GoldenTensor>;
  /** One value a step, of PyTorch's run in float64; `losses` among the compared is that of its run in float32. */
  readonly losses: Float64Array;
  readonly learningRates: Float64Array;
  /** Total norm of the gradients before clipping. */
  readonly gradientNorms: Float64Array;
  /** Names of what can be compared, in the order that places a fault: `out0.eval`, `losses`, `grad0.*`, `final.*`, `buf.*`, `out.eval`. */
  readonly compared: readonly string[];
  readonly tolerance: (name: string) => Tolerance;
  /** Largest and root mean square difference of ours from the file's tensor. */
  difference(name: string, ours: ArrayLike<number>): { readonly max: number; readonly rms: number };
}

interface Meta {
  readonly batch: number;
  readonly steps: number;
  readonly nb: number;
  readonly accum: number;
  readonly input_shape: readonly number[];
  readonly tokens: number | null;
  readonly target: { readonly kind: 'class' | 'float'; readonly classes: number | null };
  readonly formula: number | null;
  readonly sample: number | null;
  readonly tensors: Readonly<Record<string, Tolerance>>;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export function loadGolden({ name, outputFactor = 1 }: ParityCase): Golden {
  const meta = JSON.parse(readFileSync(here(`golden/${name}.json`), 'utf8')) as Meta;
  const file = new Map([...readSafetensors(new Uint8Array(readFileSync(here(`golden/${name}.safetensors`))), name).tensors].map(([key, t]) => [key, decode(t)]));
  const get = (key: string): GoldenTensor => {
    const tensor = file.get(key);
    if (tensor === undefined) throw new Error(`${name}: no tensor ${key}`);
    return tensor;
  };
  const initial = new Map([...file].flatMap(([key, tensor]) => (/^(init|buf0)\./.test(key) ? [[key.replace(/^\w+\./, ''), tensor] as const] : [])));
  const shape = [meta.nb, meta.batch, ...meta.input_shape];
  let input = file.get('input');
  if (meta.formula !== null) {
    input = { shape, data: formula(shape, 1000).map((u) => (u + 1) / 2) };
    fillByFormula(file, initial, meta.formula);
  }
  if (input === undefined) throw new Error(`${name}: no input`);
  const fields = fieldsOf(meta, input, get('target'), name);
  const order = ['out0.eval', 'losses', 'grad0.', 'final.', 'buf.', 'out.eval'];
  const compared = order.flatMap((prefix) => [...file.keys()].filter((key) => (prefix.endsWith('.') ? key.startsWith(prefix) : key === prefix)).map((key) => key.replace(/@sample$/, '')));

  const tolerance = (key: string): Tolerance => {
    const found = meta.tensors[key];
    if (found === undefined) throw new Error(`${name}: no tolerance for ${key}`);
    return found;
  };
  return {
    name,
    config: here(`${name}.yaml`),
    text: readFileSync(here(`${name}.yaml`), 'utf8'),
    steps: meta.steps,
    accumulate: meta.accum,
    rows: meta.batch,
    batches: meta.nb,
    spec: { source: name, fields: fields.map(({ spec }) => spec), rows: { train: meta.batch * meta.nb }, constants: {} },
    batch: (i) => Object.fromEntries(fields.map(({ spec, values }) => [spec.name, rowsOf(values, i % meta.nb)])),
    initial,
    losses: get('losses64').data as Float64Array,
    learningRates: get('lr').data as Float64Array,
    gradientNorms: get('gnorm').data as Float64Array,
    compared,
    tolerance,
    difference(key, ours) {
      const whole = file.get(key);
      const theirs = whole ?? get(`${key}@sample`);
      const stride = whole === undefined ? Math.ceil(ours.length / meta.sample!) : 1;
      if (Math.ceil(ours.length / stride) !== theirs.data.length) throw new Error(`${name}: ${key} has ${theirs.data.length} elements, ours ${ours.length}`);
      const factor = key.startsWith('out') ? outputFactor : 1;
      let max = 0;
      let squares = 0;
      theirs.data.forEach((value: number, i: number) => {
        const d = Math.abs(ours[i * stride]! / factor - value);
        // NaN must not pass as no difference.
        max = Number.isNaN(d) ? Infinity : Math.max(max, d);
        squares += d * d;
      });
      return { max, rms: Math.sqrt(squares / theirs.data.length) };
    },
  };
}

interface Field {
  readonly spec: FieldSpec;
  readonly values: GoldenTensor;
}

function fieldsOf(meta: Meta, input: GoldenTensor, target: GoldenTensor, name: string): Field[] {
  const field = (key: string, values: GoldenTensor, classes: number | null, isTarget: boolean): Field => {
    const dtype = values.data instanceof Int32Array ? 'i32' : 'f32';
    return { spec: { name: key, shape: values.shape.slice(2), dtype, format: dtype, ...(classes === null ? {} : { classes }), target: isTarget }, values };
  };
  const fields = [field('input', input, meta.tokens, false), field('target', target, meta.target.classes, true)];
  if (!name.startsWith('transformer')) return fields;
  // What PyTorch's program makes itself: positions 0 to T - 1 and the causal mask, the same for every row.
  const [batches, rows, length] = input.shape as [number, number, number];
  const position = Int32Array.from({ length: batches * rows * length }, (_, i) => i % length);
  const mask = Float32Array.from({ length: batches * rows * length * length }, (_, i) => (i % length > Math.floor(i / length) % length ? -1e30 : 0));
  return [...fields, field('position', { shape: input.shape, data: position }, length, false), field('mask', { shape: [batches, rows, 1, length, length], data: mask }, null, false)];
}

/** Batch `i` of a tensor of batches. */
function rowsOf({ shape, data }: GoldenTensor, i: number): GoldenTensor {
  const size = data.length / shape[0]!;
  return { shape: shape.slice(1), data: data.slice(i * size, (i + 1) * size) };
}

/** The full-width network's parameters are not stored: parameter k (from 0) is formula(seed + k) / √fan_in, of its weight. */
function fillByFormula(file: ReadonlyMap<string, GoldenTensor>, initial: Map<string, GoldenTensor>, seed: number): void {
  const shapes: readonly (readonly [string, readonly number[]])[] = [
    ['0', [32, 1, 3, 3]], ['3', [64, 32, 3, 3]], ['6', [128, 64, 3, 3]], ['10', [625, 2048]], ['12', [10, 625]],
  ];
  let next = seed;
  for (const [layer, shape] of shapes) {
    const fanIn = shape.slice(1).reduce((n, d) => n * d, 1);
    for (const [key, of] of [['weight', shape], ['bias', shape.slice(0, 1)]] as const) {
      if (!file.has(`final.${layer}.${key}`) && !file.has(`final.${layer}.${key}@sample`)) throw new Error(`no parameter ${layer}.${key}`);
      initial.set(`${layer}.${key}`, { shape: of, data: Float32Array.from(formula(of, next++), (u) => u / Math.sqrt(fanIn)) });
    }
  }
}

/** Numbers in [-1, 1), exact in f32, that the golden files' generator and this one make alike. */
function formula(shape: readonly number[], seed: number): Float32Array {
  const offset = (Math.imul(seed, 40503) + 1) >>> 0;
  return Float32Array.from({ length: shape.reduce((n, d) => n * d, 1) }, (_, i) => {
    let x = (Math.imul(i, 2654435761) + offset) >>> 0;
    x = Math.imul(x ^ (x >>> 16), 0x85ebca6b) >>> 0;
    x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35) >>> 0;
    return ((x ^ (x >>> 16)) >>> 8) / 2 ** 23 - 1;
  });
}

function decode({ name, dtype, shape, data }: SafetensorsTensor): GoldenTensor {
  const bytes = data.slice().buffer;
  if (dtype === 'F32') return { shape, data: new Float32Array(bytes) };
  if (dtype === 'F64') return { shape, data: new Float64Array(bytes) };
  if (dtype === 'I32') return { shape, data: new Int32Array(bytes) };
  throw new Error(`${name}: golden files hold no ${dtype}`);
}
